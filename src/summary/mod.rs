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
