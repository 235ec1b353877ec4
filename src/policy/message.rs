//! A sentence for the user as an id and its values; the languages put it into words.

use std::fmt;

/// A value inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Words, names and figures as they are.
    Text(String),
    /// Another sentence or fragment, put into words first.
    Message(Box<Message>),
}

/// A sentence by its Fluent id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Id of the Fluent message.
    pub id: &'static str,
    /// Values by the names that the message uses.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// A sentence without values.
    pub const fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.arguments.push((name, Argument::Text(value.to_string())));
        self
    }

    /// Adds a fragment.
    #[must_use]
    pub fn with_message(mut self, name: &'static str, message: Self) -> Self {
        self.arguments.push((name, Argument::Message(Box::new(message))));
        self
    }
}
