//! The messages of the program as constants, generated from `locales/` when the program is built.

/// A message of the program and the variables that it uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id {
    name: &'static str,
    variables: &'static [&'static str],
}

impl Id {
    /// A message by its Fluent name.
    pub const fn new(name: &'static str, variables: &'static [&'static str]) -> Self {
        Self { name, variables }
    }

    /// The Fluent name.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The variables that must be given.
    pub const fn variables(self) -> &'static [&'static str] {
        self.variables
    }
}

include!(concat!(env!("OUT_DIR"), "/message_ids.rs"));
