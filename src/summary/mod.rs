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
mod options;
mod picture;
mod prepare;
#[cfg(test)]
mod samples;

pub use compose::{compose, compose_accountant, compose_assessed};
pub use document::{SummaryError, render_pdf, render_pdf_with};
pub use fonts::FontFile;
pub use model::Sheet;
pub use options::{Inclusion, Kind, Languages, PaperOptions};
pub use picture::Picture;

use crate::assess::Assessment;
use crate::policy::{Answers, Message, Pack};

/// The sheets of a paper, one a language.
///
/// # Errors
/// The sentence for the user when a figure of the business cannot be told.
pub fn sheets(pack: &Pack, answers: &Answers, assessment: &Assessment, options: PaperOptions) -> Result<Vec<Sheet>, Message> {
    let sheet = |language| match options.kind {
        Kind::Summary => compose_assessed(pack, answers, assessment, language, options.inclusion).map_err(|error| failed(&error)),
        Kind::Accountant => Ok(compose_accountant(pack, answers, assessment, language)),
    };
    options.languages.each().into_iter().map(sheet).collect()
}

/// Sheets as PDF.
///
/// # Errors
/// The sentence for the user when they cannot be set.
pub fn pdf(sheets: &[Sheet]) -> Result<Vec<u8>, Message> {
    render_pdf(sheets).map_err(|error| failed(&error))
}

/// Sheets as pictures of their pages, each `width` pixels wide.
///
/// # Errors
/// The sentence for the user when they cannot be set.
pub fn pictures(sheets: &[Sheet], width: u32, grey: bool) -> Result<Vec<Picture>, Message> {
    picture::pictures(sheets, width, grey).map_err(|error| failed(&error))
}

/// The summary of a business as PDF.
///
/// # Errors
/// The sentence for the user when the paper cannot be set.
pub fn paper(pack: &Pack, answers: &Answers, assessment: &Assessment, options: PaperOptions) -> Result<Vec<u8>, Message> {
    pdf(&sheets(pack, answers, assessment, options)?)
}

fn failed(error: &dyn std::error::Error) -> Message {
    let reason = Message::new("reason-other").with("detail", error);
    Message::new("error-pdf-failed").with_message("reason", reason)
}
