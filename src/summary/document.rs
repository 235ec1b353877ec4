//! Sets sheets in type and writes them as PDF.
//!
//! Template and embedded fonts are read once, when the first document is asked for; nothing is done at start-up.

use std::sync::OnceLock;

use serde::Serialize;
use serde_json::Value;
use thiserror::Error;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fonts::{Faces, FontFile, Typecase};
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

/// Sheets as one tagged PDF (PDF/A-2a, PDF/UA-1), one after the other, its pages counted through and its fonts embedded.
///
/// Equal sheets give equal bytes. Characters that the embedded fonts lack are printed as 〓 with
/// [`Sheet::unprintable_note`]; to try fonts of the system first, see [`render_pdf_with`].
///
/// # Errors
/// [`SummaryError`] when template and model do not fit together, never because of a text.
pub fn render_pdf(sheets: &[Sheet]) -> Result<Vec<u8>, SummaryError> {
    render_pdf_with(sheets, &mut |_| None)
}

/// Like [`render_pdf`], but asks `find` for a font file whenever a character is missing from the embedded fonts.
///
/// `find` gets the character and returns a file that draws it, if it knows one; it is asked once for each
/// missing character of a sheet. A borrowed font that the standards refuse is not used: its characters print as 〓.
///
/// # Errors
/// As for [`render_pdf`].
pub fn render_pdf_with(sheets: &[Sheet], find: &mut dyn FnMut(char) -> Option<FontFile>) -> Result<Vec<u8>, SummaryError> {
    let job = Job::new(&[sheets], find)?;
    let borrowed = !job.borrowed.is_empty();
    match job.pdf() {
        Err(SummaryError::Export(_)) if borrowed => Job::new(&[sheets], &mut |_| None)?.pdf(),
        result => result,
    }
}

/// The papers of several businesses as one PDF; the pages of each are counted by themselves.
///
/// # Errors
/// As for [`render_pdf`].
pub fn render_papers(papers: &[Vec<Sheet>]) -> Result<Vec<u8>, SummaryError> {
    let papers: Vec<&[Sheet]> = papers.iter().map(Vec::as_slice).collect();
    Job::new(&papers, &mut |_| None)?.pdf()
}

/// What all documents share.
pub(super) struct Workshop {
    library: LazyHash<Library>,
    faces: Faces,
}

fn workshop() -> &'static Workshop {
    static WORKSHOP: OnceLock<Workshop> = OnceLock::new();
    WORKSHOP.get_or_init(|| Workshop { library: LazyHash::new(Library::default()), faces: Faces::embedded() })
}

fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What the template reads.
#[derive(Serialize)]
struct PageData {
    sheet: Value,
    /// Whether some character had to be replaced by 〓.
    replaced: bool,
    /// Position of the sheet in the document, for its labels.
    place: usize,
    /// Position of the paper that it belongs to.
    paper: usize,
    /// Whether the paper begins with it.
    opens: bool,
    /// Whether the paper ends with it.
    closes: bool,
}

/// The template and its data, for one sheet.
struct Leaf {
    template: Source,
    name: FileId,
    data: Bytes,
}

impl Leaf {
    fn new(place: usize, data: &PageData) -> Result<Self, SummaryError> {
        let id = |file: &str| file_id(&format!("{place}/{file}")).ok_or(SummaryError::Template);
        Ok(Self {
            template: Source::new(id("summary.typ")?, TEMPLATE.to_owned()),
            name: id("sheet.json")?,
            data: Bytes::new(serde_json::to_vec(data)?),
        })
    }
}

/// One document in the making: the workshop, the data of its sheets, and fonts borrowed for it.
pub(super) struct Job {
    workshop: &'static Workshop,
    /// Includes the template once for each sheet.
    main: Source,
    leaves: Vec<Leaf>,
    borrowed: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Job {
    pub(super) fn new(papers: &[&[Sheet]], find: &mut dyn FnMut(char) -> Option<FontFile>) -> Result<Self, SummaryError> {
        let workshop = workshop();
        let (mut leaves, mut borrowed) = (Vec::new(), Vec::new());
        for (paper, sheets) in papers.iter().enumerate() {
            for (index, sheet) in sheets.iter().enumerate() {
                let mut case = Typecase::new(&workshop.faces, find);
                let mut page = serde_json::to_value(sheet)?;
                prepare(&mut page, sheet.language.direction(), &mut case);
                let (place, replaced) = (leaves.len(), case.replaced());
                let page = PageData { sheet: page, replaced, place, paper, opens: index == 0, closes: index + 1 == sheets.len() };
                borrowed.extend(case.into_borrowed());
                leaves.push(Leaf::new(place, &page)?);
            }
        }
        let text: String = (0..leaves.len()).map(|place| format!("#include \"{place}/summary.typ\"\n")).collect();
        let main = Source::new(file_id("papers.typ").ok_or(SummaryError::Template)?, text);
        let book = FontBook::from_fonts(workshop.faces.fonts.iter().chain(&borrowed));
        Ok(Self { workshop, main, leaves, borrowed, book: LazyHash::new(book) })
    }

    fn pdf(&self) -> Result<Vec<u8>, SummaryError> {
        let document = self.lay_out()?;
        let standards = PdfStandards::new(&STANDARDS).map_err(|error| SummaryError::Export(error.message().to_string()))?;
        // The creator would otherwise name the typesetter and its version.
        let options = PdfOptions { creator: Smart::Custom(Some("Shukun".to_owned())), standards, ..Default::default() };
        typst_pdf::pdf(&document, &options).map_err(|errors| SummaryError::Export(messages(&errors)))
    }

    pub(super) fn lay_out(&self) -> Result<PagedDocument, SummaryError> {
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
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let templates = self.leaves.iter().map(|leaf| &leaf.template);
        templates.chain([&self.main]).find(|source| source.id() == id).cloned().ok_or_else(not_found)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.leaves.iter().find(|leaf| leaf.name == id).map(|leaf| leaf.data.clone()).ok_or_else(not_found)
    }

    fn font(&self, index: usize) -> Option<Font> {
        let own = &self.workshop.faces.fonts;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::summary::model::{MeasureGroup, MeasureRow, Timetable, TimetableRow};
    use crate::summary::samples::restaurant;
    use serde_json::Value;
    use typst::layout::{Frame, FrameItem, Point};

    fn job(sheet: &Sheet) -> Job {
        Job::new(&[std::slice::from_ref(sheet)], &mut |_| None).unwrap()
    }

    fn pdf(sheet: &Sheet) -> Result<Vec<u8>, SummaryError> {
        render_pdf(std::slice::from_ref(sheet))
    }

    fn pages(sheet: &Sheet) -> usize {
        job(sheet).lay_out().unwrap().pages().len()
    }

    #[test]
    fn both_languages_fill_two_pages() {
        for language in Language::ALL {
            let sheet = restaurant(language);
            assert!(pdf(&sheet).is_ok());
            assert_eq!(pages(&sheet), 2, "{language:?}");
        }
    }

    #[test]
    fn equal_sheets_give_equal_bytes() {
        for language in Language::ALL {
            let sheet = restaurant(language);
            assert_eq!(pdf(&sheet).unwrap(), pdf(&sheet.clone()).unwrap());
        }
    }

    #[test]
    fn characters_outside_the_fonts_are_marked_and_explained() {
        for language in Language::ALL {
            let sheet = Sheet { business: "𰻝𰻝面 🍜 👨‍👩‍👧 ک‌ی".to_owned(), ..restaurant(language) };
            assert!(pdf(&sheet).is_ok());
            let data = String::from_utf8(job(&sheet).leaves[0].data.to_vec()).unwrap();
            assert!(data.contains("〓〓面 〓 〓 کی"), "{data}");
            assert!(data.contains(r#""replaced":true"#));
        }
    }

    #[test]
    fn a_sheet_that_needs_no_replacement_carries_no_note() {
        let data = String::from_utf8(job(&restaurant(Language::Chinese)).leaves[0].data.to_vec()).unwrap();
        assert!(data.contains(r#""replaced":false"#));
    }

    #[test]
    fn no_control_character_of_direction_reaches_the_typesetter() {
        for language in Language::ALL {
            let data = String::from_utf8(job(&restaurant(language)).leaves[0].data.to_vec()).unwrap();
            assert!(!data.contains(|c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')));
        }
    }

    #[test]
    fn a_very_long_name_wraps_and_keeps_all_pages() {
        for language in Language::ALL {
            let sheet = Sheet { business: "阜康市城关镇博格达拌面馆".repeat(25), ..restaurant(language) };
            assert!(pdf(&sheet).is_ok());
            assert!(pages(&sheet) <= 3, "{}", pages(&sheet));
        }
    }

    #[test]
    fn a_name_longer_than_a_page_does_not_lock_up_the_head() {
        let sheet = Sheet { business: "بوغدا لەڭمەنخانىسى ".repeat(600), ..restaurant(Language::Uyghur) };
        assert!((3..=8).contains(&pages(&sheet)), "{}", pages(&sheet));
    }

    #[test]
    fn millions_and_long_texts_stay_on_the_paper() {
        for language in Language::ALL {
            let mut sheet = restaurant(language);
            let figure = "\u{2066}¥12,345,678.90\u{2069}";
            sheet.cards.defer.amount.figure = figure.to_owned();
            sheet.cards.gain.lines.iter_mut().for_each(|line| line.amount.figure = figure.to_owned());
            sheet.cards.refuse.lines.iter_mut().for_each(|line| line.amount.figure = figure.to_owned());
            let row = &mut sheet.groups[0].rows[0];
            for text in [&mut row.title, &mut row.arithmetic, &mut row.place, &mut row.until] {
                *text = format!("{text} ").repeat(6);
            }
            row.amount = "12,345,678.90".to_owned();
            sheet.errands[0].items[0] = format!("{} ", sheet.errands[0].items[0]).repeat(12);
            sheet.facts.extend(sheet.facts.clone());
            assert!(pdf(&sheet).is_ok());
        }
    }

    #[test]
    fn an_empty_sheet_is_one_page() {
        for language in Language::ALL {
            let sheet = Sheet { title: "〓".to_owned(), ..Sheet::new(language, jiff::civil::date(2022, 9, 5)) };
            assert!(pdf(&sheet).is_ok());
            assert_eq!(pages(&sheet), 1);
        }
    }

    #[test]
    fn many_measures_and_months_run_over_more_pages() {
        for language in Language::ALL {
            let mut sheet = restaurant(language);
            let row = sheet.groups[0].rows[0].clone();
            let rows: Vec<MeasureRow> = std::iter::repeat_n(row, 120).collect();
            sheet.groups[3] = MeasureGroup { rows, ..sheet.groups[3].clone() };
            let months: Vec<String> = (1..=15).map(|month| format!("{month}")).collect();
            let cells = vec!["1,234,567".to_owned(); 15];
            let rows = vec![TimetableRow { label: sheet.timetable.rows[0].label.clone(), cells }];
            sheet.timetable = Timetable { months, rows, ..Timetable::default() };
            assert!(pdf(&sheet).is_ok());
            assert!(pages(&sheet) >= 4, "{}", pages(&sheet));
        }
    }

    #[test]
    fn a_font_from_outside_prints_what_the_embedded_ones_lack() {
        let mut asked = Vec::new();
        let sheet = Sheet { business: "𰻝𰻝面🍜🍜".to_owned(), ..restaurant(Language::Chinese) };
        let borrowed = render_pdf_with(std::slice::from_ref(&sheet), &mut |c| {
            asked.push(c);
            Some(FontFile { data: include_bytes!("testdata/one-glyph.ttf").to_vec(), index: 0 })
        })
        .unwrap();
        // Each character is asked for once, found or not; a font that does not help is not taken.
        assert_eq!(asked, ['𰻝', '🍜']);
        assert_ne!(borrowed, pdf(&sheet).unwrap());
    }

    #[test]
    fn no_character_breaks_the_standards() {
        let characters: Vec<char> = ('\u{0}'..'\u{3100}').chain('\u{F900}'..='\u{FFFF}').chain('\u{1F300}'..'\u{1F400}').collect();
        for language in Language::ALL {
            for block in characters.chunks(300) {
                // The letter in between joins, carries marks and keeps every character in a right-to-left neighbourhood.
                let business = block.iter().flat_map(|c| [*c, 'ئ']).collect();
                let sheet = Sheet { title: "〓".to_owned(), business, ..Sheet::new(language, jiff::civil::date(2022, 9, 5)) };
                assert!(pdf(&sheet).is_ok(), "{language:?} {:?}", block.first());
            }
        }
    }

    /// A piece of a frame as painted: page, distance from the top, from the left, and its glyphs from left to right.
    type Painted = (usize, f64, f64, String);

    fn collect(frame: &Frame, page: usize, origin: Point, found: &mut Vec<Painted>) {
        for (offset, item) in frame.items() {
            let place = origin + *offset;
            match item {
                FrameItem::Group(group) => collect(&group.frame, page, place, found),
                FrameItem::Text(text) => {
                    let glyphs = text.glyphs.iter().map(|glyph| &text.text[usize::from(glyph.range.start)..usize::from(glyph.range.end)]);
                    found.push((page, place.y.to_pt(), place.x.to_pt(), glyphs.collect()));
                }
                _ => {}
            }
        }
    }

    /// What every line of the paper shows from left to right.
    fn lines(sheet: &Sheet) -> Vec<String> {
        let document = job(sheet).lay_out().unwrap();
        let mut painted = Vec::new();
        for (page, sheet) in document.pages().iter().enumerate() {
            collect(&sheet.frame, page, Point::zero(), &mut painted);
        }
        painted.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.total_cmp(&b.2)));
        let mut lines: Vec<(usize, f64, String)> = Vec::new();
        for (page, top, _, words) in painted {
            match lines.last_mut() {
                Some((same, line, text)) if *same == page && (top - *line).abs() < 0.5 => text.push_str(&words),
                _ => lines.push((page, top, words)),
            }
        }
        lines.into_iter().map(|(_, _, text)| text).collect()
    }

    fn strings(value: &Value, words: &mut String) {
        match value {
            Value::String(text) => *words = format!("{words}\n{text}"),
            Value::Array(values) => values.iter().for_each(|value| strings(value, words)),
            Value::Object(values) => values.values().for_each(|value| strings(value, words)),
            _ => {}
        }
    }

    /// Amounts, dates, percentages and telephone numbers in some words.
    fn figures(words: &str) -> Vec<String> {
        let is_part = |c: char| c.is_ascii_digit() || "¥%.,-".contains(c);
        let parts = words.split(|c: char| !is_part(c)).map(|part| part.trim_matches(['.', ',', '-']));
        parts.filter(|part| part.chars().filter(char::is_ascii_digit).count() > 2).map(str::to_owned).collect()
    }

    /// The sheets of every example.
    fn examples() -> Vec<(String, Sheet)> {
        let pack = crate::policy::Pack::load(&crate::assets::policy_files()).unwrap();
        let mut sheets = Vec::new();
        for (name, bytes) in crate::assets::examples() {
            let case = crate::case::decode(&bytes, &pack.id, &pack.dictionary).unwrap();
            for language in Language::ALL {
                let as_of = case.as_of.unwrap_or(pack.published);
                let sheet = crate::summary::compose(&pack, &case.answers, as_of, language).unwrap();
                sheets.push((format!("{name} {language:?}"), sheet));
            }
        }
        sheets
    }

    /// Every run of text of a frame with its left and right edge and its distance from the top, in points.
    fn runs(frame: &Frame, origin: Point, found: &mut Vec<(f64, f64, f64, String)>) {
        for (offset, item) in frame.items() {
            let place = origin + *offset;
            match item {
                FrameItem::Group(group) => runs(&group.frame, place, found),
                FrameItem::Text(text) => {
                    let left = place.x.to_pt();
                    found.push((left, left + text.width().to_pt(), place.y.to_pt(), text.text.to_string()));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn nothing_runs_over_the_margins() {
        let (left, right, bottom) = (42.0, 595.28 - 42.0, 841.89 - 8.0);
        for (name, sheet) in examples() {
            for (page, content) in job(&sheet).lay_out().unwrap().pages().iter().enumerate() {
                let mut found = Vec::new();
                runs(&content.frame, Point::zero(), &mut found);
                for (from, to, line, text) in found.into_iter().filter(|(.., text)| !text.trim().is_empty()) {
                    let inside = from > left - 1.5 && to < right + 1.5 && line < bottom;
                    assert!(inside, "{name}, page {}: {text:?} at {from:.1} – {to:.1}, {line:.1}", page + 1);
                }
            }
        }
    }

    #[test]
    fn every_page_names_business_date_legal_status_its_number_and_that_nothing_is_promised() {
        for (name, sheet) in examples() {
            let document = job(&sheet).lay_out().unwrap();
            let count = document.pages().len();
            for (page, content) in document.pages().iter().enumerate() {
                let mut found = Vec::new();
                runs(&content.frame, Point::zero(), &mut found);
                let words: String = found.into_iter().map(|(.., text)| text).collect::<String>().split_whitespace().collect();
                let label = sheet.page_label.replace("{page}", &(page + 1).to_string()).replace("{pages}", &count.to_string());
                for part in [&sheet.business, &sheet.reference, &sheet.notice.lead, &sheet.footer, &label] {
                    // Where directions meet, the runs of a line do not stand in the order of reading.
                    for word in crate::l10n::plain(part).split(|c: char| c.is_whitespace() || "-،:.".contains(c)) {
                        assert!(words.contains(word), "{name}, page {}: {word} of {part} is missing", page + 1);
                    }
                }
            }
        }
    }

    #[test]
    fn every_figure_reads_in_its_order_on_either_paper() {
        for (name, sheet) in examples() {
            let lines = lines(&sheet);
            let mut words = String::new();
            strings(&serde_json::to_value(&sheet).unwrap(), &mut words);
            let figures = figures(&crate::l10n::plain(&words));
            assert!(figures.len() > 20, "{name}: only {} figures", figures.len());
            for figure in figures {
                assert!(lines.iter().any(|line| line.contains(&figure)), "{name}: {figure} is nowhere on the paper");
            }
        }
    }
}
