//! The printable summary: one or two sheets of A4 that the owner takes to the counter.
//!
//! * [`compose`] fills it from an assessment, in the words of one language.
//! * [`model`] says what stands on the paper: plain strings, already in the reader's language.
//! * [`document`] sets it in type and writes a tagged PDF (PDF/A-2a and PDF/UA-1).
//! * [`workbook`] writes the same result as tables (XLSX), [`calendar`] its days as events (RFC 5545).
//!
//! The look lives in `assets/summary/summary.typ`. Nothing here reads a file or the clock: the same sheet gives the
//! same bytes on every machine.

mod agenda;
mod calendar;
mod compose;
pub mod document;
mod fonts;
pub mod model;
mod options;
mod picture;
mod prepare;
#[cfg(test)]
mod samples;
mod workbook;

pub use calendar::calendar;
pub use compose::{compose, compose_accountant, compose_assessed};
pub use document::{SummaryError, render_papers, render_pdf, render_pdf_with};
pub use fonts::FontFile;
pub use model::Sheet;
pub use options::{Inclusion, Kind, Languages, PaperOptions};
pub use picture::Picture;
pub use workbook::{WorkbookError, workbook};

use crate::assess::Assessment;
use crate::l10n::Language;
use crate::policy::{Answers, Message, Pack};

/// A form in which a result is handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// The summary on paper.
    Paper,
    /// The workbook.
    Workbook,
    /// The calendar.
    Calendar,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Paper, Self::Workbook, Self::Calendar];

    /// The ending of its files, without the point.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Paper => "pdf",
            Self::Workbook => "xlsx",
            Self::Calendar => "ics",
        }
    }

    /// The form of files with an ending; `None` for any other.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending().eq_ignore_ascii_case(ending))
    }
}

/// The result of a business as a file.
///
/// # Errors
/// The sentence for the user when it cannot be made.
pub fn file(form: Form, pack: &Pack, answers: &Answers, assessment: &Assessment, language: Language) -> Result<Vec<u8>, Message> {
    match form {
        Form::Paper => paper(pack, answers, assessment, PaperOptions::of(language)),
        Form::Workbook => workbook(pack, answers, assessment, language).map_err(|error| failed(form, &error)),
        Form::Calendar => calendar(pack, answers, assessment, language).map_err(|error| failed(form, &error)),
    }
}

/// The sheets of a paper, one a language.
///
/// # Errors
/// The sentence for the user when a figure of the business cannot be told.
pub fn sheets(pack: &Pack, answers: &Answers, assessment: &Assessment, options: PaperOptions) -> Result<Vec<Sheet>, Message> {
    let sheet = |language| match options.kind {
        Kind::Summary => {
            compose_assessed(pack, answers, assessment, language, options.inclusion).map_err(|error| failed(Form::Paper, &error))
        }
        Kind::Accountant => Ok(compose_accountant(pack, answers, assessment, language)),
    };
    options.languages.each().into_iter().map(sheet).collect()
}

/// Sheets as PDF.
///
/// # Errors
/// The sentence for the user when they cannot be set.
pub fn pdf(sheets: &[Sheet]) -> Result<Vec<u8>, Message> {
    render_pdf(sheets).map_err(|error| failed(Form::Paper, &error))
}

/// The papers of several businesses as one PDF, one after the other.
///
/// # Errors
/// The sentence for the user when they cannot be set.
pub fn pdf_of_all(papers: &[Vec<Sheet>]) -> Result<Vec<u8>, Message> {
    render_papers(papers).map_err(|error| failed(Form::Paper, &error))
}

/// Sheets as pictures of their pages, each `width` pixels wide.
///
/// # Errors
/// The sentence for the user when they cannot be set.
pub fn pictures(sheets: &[Sheet], width: u32, grey: bool) -> Result<Vec<Picture>, Message> {
    picture::pictures(sheets, width, grey).map_err(|error| failed(Form::Paper, &error))
}

/// The summary of a business as PDF.
///
/// # Errors
/// The sentence for the user when the paper cannot be set.
pub fn paper(pack: &Pack, answers: &Answers, assessment: &Assessment, options: PaperOptions) -> Result<Vec<u8>, Message> {
    pdf(&sheets(pack, answers, assessment, options)?)
}

/// The sentence for a file that cannot be made.
fn failed(form: Form, error: &dyn std::error::Error) -> Message {
    let reason = Message::new("reason-other").with("detail", error);
    Message::new("error-export-failed").with("file", form.ending().to_uppercase()).with_message("reason", reason)
}
