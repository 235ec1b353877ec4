//! Why a whole table cannot be worked on. What is wrong with one row stands in its outcome.

use crate::policy::Message;
use std::io;

/// Why a batch ended before its last row. A table that was being written is to be thrown away.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// The input is no table, or its heads cannot be used; one message for each fault, at least one. Where a message
    /// names the file, the name is left empty for the caller, who knows it.
    #[error("{}", .0.first().map_or("", |message| message.id))]
    Table(Vec<Message>),
    /// The input can no longer be read.
    #[error(transparent)]
    Read(io::Error),
    /// The output can no longer be written.
    #[error(transparent)]
    Write(io::Error),
    /// A workbook has no room for so many rows; it never holds more than these, without the heads.
    #[error("more than {0} rows")]
    TooManyRows(u32),
    /// It was cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl BatchError {
    /// One fault of the table as a whole.
    pub(super) fn table(message: Message) -> Self {
        Self::Table(vec![message])
    }
}
