//! The printable summary: one or two sheets of A4 that the owner takes to the counter.
//!
//! * [`compose`] fills it from an assessment, in the words of one language.
//! * [`model`] says what stands on the paper: plain strings, already in the reader's language.
//! * [`document`] sets it in type and writes a tagged PDF (PDF/A-2a and PDF/UA-1).
//!
//! The look lives in `assets/summary/summary.typ`. Nothing here reads a file or the clock: the same sheet gives the
//! same bytes on every machine.

mod compose;
pub mod document;
mod fonts;
pub mod model;
mod prepare;
#[cfg(test)]
mod samples;

pub use compose::{compose, compose_assessed};
pub use document::{SummaryError, render_pdf, render_pdf_with};
pub use fonts::FontFile;
pub use model::Sheet;

use crate::assess::Assessment;
use crate::l10n::Language;
use crate::policy::{Answers, Message, Pack};

/// The summary of a business as PDF.
///
/// # Errors
/// The sentence for the user when the paper cannot be set.
pub fn paper(pack: &Pack, answers: &Answers, assessment: &Assessment, language: Language) -> Result<Vec<u8>, Message> {
    let failed = |detail: String| {
        let reason = Message::new("reason-other").with("detail", detail);
        Message::new("error-pdf-failed").with_message("reason", reason)
    };
    let sheet = compose_assessed(pack, answers, assessment, language).map_err(|error| failed(error.to_string()))?;
    render_pdf(&sheet).map_err(|error| failed(error.to_string()))
}
