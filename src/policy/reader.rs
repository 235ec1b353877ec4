//! What the readers of a pack's tables share: a fact is named or a fault stands at its place.

use super::facts::Dictionary;
use super::fault::{Faults, Place};
use super::slot::Slot;
use toml::Spanned;

/// A table of the pack being read; each table adds the rows that it knows.
pub(super) struct Reader<'a> {
    /// File name inside the pack.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The facts that the table may name.
    pub dictionary: &'a Dictionary,
    /// What was found wrong so far.
    pub faults: &'a mut Faults,
}

impl Reader<'_> {
    pub(super) fn fault(&mut self, at: &Spanned<String>, detail: String) {
        self.faults.push(Place::at(self.file, self.text, at.span().start), detail);
    }

    /// The fact of a name; without it, a fault.
    pub(super) fn slot(&mut self, name: &Spanned<String>) -> Option<Slot> {
        let slot = self.dictionary.slot(name.get_ref());
        if slot.is_none() {
            self.fault(name, format!("unknown fact {}", name.get_ref()));
        }
        slot
    }
}
