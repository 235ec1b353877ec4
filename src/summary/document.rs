//! Sets a [`Sheet`] in type and writes it as PDF.
//!
//! Template and embedded fonts are read once, when the first document is asked for; nothing is done at start-up.

use std::sync::OnceLock;

use thiserror::Error;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fonts::{self, FontFile, Typecase};
use super::model::Sheet;
use super::prepare::prepare;

const TEMPLATE: &str = include_str!("../../assets/summary/summary.typ");

/// PDF/A-2a is readable in decades, PDF/UA-1 by a screen reader.
const STANDARDS: [PdfStandard; 2] = [PdfStandard::A_2a, PdfStandard::Ua_1];

/// Compilations for which the typesetter keeps its intermediate results: enough to set the same sheet again at once
/// after a change, few enough for a batch of thousands.
const REMEMBERED: usize = 4;

/// Why no document could be made. None of these depends on what the user typed.
#[derive(Debug, Error)]
pub enum SummaryError {
    /// The embedded template or its files have no valid name.
    #[error("the template of the summary cannot be opened")]
    Template,
    /// The page model cannot be written as data for the template.
    #[error("the summary cannot be handed to its template: {0}")]
    Data(#[from] serde_json::Error),
    /// The template cannot be laid out.
    #[error("the summary cannot be laid out: {0}")]
    Layout(String),
    /// The pages break a rule of the PDF standards.
    #[error("the summary cannot be written as PDF: {0}")]
    Export(String),
}

/// The summary as a tagged PDF (PDF/A-2a, PDF/UA-1), its fonts embedded.
///
/// Equal sheets give equal bytes. Characters that the embedded fonts lack are printed as 〓 with
/// [`Sheet::unprintable_note`]; to try fonts of the system first, see [`render_pdf_with`].
///
/// # Errors
/// [`SummaryError`] when template and model do not fit together, never because of a text.
pub fn render_pdf(sheet: &Sheet) -> Result<Vec<u8>, SummaryError> {
    render_pdf_with(sheet, &mut |_| None)
}

/// Like [`render_pdf`], but asks `find` for a font file whenever a character is missing from the embedded fonts.
///
/// `find` gets the character and returns a file that draws it, if it knows one; it is asked at least once for each
/// missing character. A borrowed font that the standards refuse is not used: its characters print as 〓.
///
/// # Errors
/// As for [`render_pdf`].
pub fn render_pdf_with(
    sheet: &Sheet,
    find: &mut dyn FnMut(char) -> Option<FontFile>,
) -> Result<Vec<u8>, SummaryError> {
    let workshop = workshop()?;
    let job = Job::new(workshop, sheet, find)?;
    let borrowed = !job.borrowed.is_empty();
    match job.pdf() {
        Err(SummaryError::Export(_)) if borrowed => Job::new(workshop, sheet, &mut |_| None)?.pdf(),
        result => result,
    }
}

/// What all documents share.
struct Workshop {
    library: LazyHash<Library>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
}

impl Workshop {
    fn open() -> Option<Self> {
        Some(Self {
            library: LazyHash::new(Library::default()),
            fonts: fonts::embedded(),
            template: Source::new(file_id("summary.typ")?, TEMPLATE.to_owned()),
            data: file_id("sheet.json")?,
        })
    }
}

fn workshop() -> Result<&'static Workshop, SummaryError> {
    static WORKSHOP: OnceLock<Option<Workshop>> = OnceLock::new();
    WORKSHOP.get_or_init(Workshop::open).as_ref().ok_or(SummaryError::Template)
}

fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One document in the making: the workshop, the data of this sheet, and fonts borrowed for it.
struct Job {
    workshop: &'static Workshop,
    data: Bytes,
    borrowed: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Job {
    fn new(
        workshop: &'static Workshop,
        sheet: &Sheet,
        find: &mut dyn FnMut(char) -> Option<FontFile>,
    ) -> Result<Self, SummaryError> {
        let mut case = Typecase::new(&workshop.fonts, find);
        let mut data = serde_json::to_value(sheet)?;
        prepare(&mut data, sheet.language.direction(), &mut case);
        data["replaced"] = case.replaced().into();
        let borrowed = case.into_borrowed();
        let book = FontBook::from_fonts(workshop.fonts.iter().chain(&borrowed));
        Ok(Self {
            workshop,
            data: Bytes::new(serde_json::to_vec(&data)?),
            borrowed,
            book: LazyHash::new(book),
        })
    }

    fn pdf(&self) -> Result<Vec<u8>, SummaryError> {
        let document = self.lay_out()?;
        let standards =
            PdfStandards::new(&STANDARDS).map_err(|error| SummaryError::Export(error.message().to_string()))?;
        // The creator would otherwise name the typesetter and its version.
        let options = PdfOptions { creator: Smart::Custom(Some("Shukun".to_owned())), standards, ..Default::default() };
        typst_pdf::pdf(&document, &options).map_err(|errors| SummaryError::Export(messages(&errors)))
    }

    fn lay_out(&self) -> Result<PagedDocument, SummaryError> {
        let result = typst::compile::<PagedDocument>(self).output;
        typst::comemo::evict(REMEMBERED);
        result.map_err(|errors| SummaryError::Layout(messages(&errors)))
    }
}

fn messages(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}

impl World for Job {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.workshop.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.workshop.template.clone()) } else { Err(not_found()) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.workshop.data { Ok(self.data.clone()) } else { Err(not_found()) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        let own = &self.workshop.fonts;
        own.get(index).or_else(|| self.borrowed.get(index.checked_sub(own.len())?)).cloned()
    }

    /// The template has no clock: the date comes with the sheet.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found() -> FileError {
    FileError::Other(Some("the template reads nothing but its sheet".into()))
}
