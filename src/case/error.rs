//! What can be wrong with a case file: place, value, and what is allowed.

use crate::policy::Message;

/// A fault of a case file. Nothing is changed or lost when one is met.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.id)]
pub struct CaseError(pub Message);

impl CaseError {
    /// The sentence for the user.
    pub const fn message(&self) -> &Message {
        &self.0
    }
}

impl From<Message> for CaseError {
    fn from(message: Message) -> Self {
        Self(message)
    }
}
