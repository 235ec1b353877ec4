//! A fault of a policy pack: where it stands and what was expected.

use std::fmt;

/// A place in a file of a pack, counted from 1; line 0 stands for the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// File name inside the pack.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), line: 0, column: 0 }
    }

    /// The place of a byte offset in the text of a file.
    pub fn at(file: &str, text: &str, offset: usize) -> Self {
        let offset = text.floor_char_boundary(offset);
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self { file: file.to_owned(), line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 { write!(f, "{}", self.file) } else { write!(f, "{}:{}:{}", self.file, self.line, self.column) }
    }
}

/// One fault of a pack. The detail is written for the author of the pack, in English with the names of the pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{place}: {detail}")]
pub struct Fault {
    /// Where it stands.
    pub place: Place,
    /// What is wrong and what was expected.
    pub detail: String,
}

impl Fault {
    /// A fault at a place.
    pub fn new(place: Place, detail: impl Into<String>) -> Self {
        Self { place, detail: detail.into() }
    }
}

/// Collects faults, so that one run of the check names them all.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Records a fault.
    pub fn push(&mut self, place: Place, detail: impl Into<String>) {
        self.0.push(Fault::new(place, detail));
    }

    /// Keeps the value of a result, or records its fault.
    pub fn keep<T>(&mut self, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.0.push(fault)).ok()
    }

    /// Nothing, or every fault in the order of the files.
    ///
    /// # Errors
    /// The faults, when there is at least one.
    pub fn into_result(mut self) -> Result<(), Vec<Fault>> {
        self.0.sort();
        self.0.dedup();
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }

    /// Adds the faults of another run.
    pub fn extend(&mut self, faults: Vec<Fault>) {
        self.0.extend(faults);
    }
}
