//! The workbook: the result as tables that can be sorted, filtered and reckoned with (Office Open XML).
//!
//! Every figure is one of the assessment, written as a number; every sentence is the one that the paper prints. Kinds
//! of money are never added to one another, and what has no upper bound says so in words.

mod answers;
mod clauses;
mod measures;
mod result;
mod style;
mod table;
mod timetable;

use super::Inclusion;
use super::compose::Composer;
use crate::assess::{AssessError, Assessment};
use crate::l10n::{Direction, Id, Language, id, plain};
use crate::policy::{Answers, Pack};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use style::Styles;

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// The working of a figure cannot be told.
    #[error(transparent)]
    Assess(#[from] AssessError),
    /// The file cannot be put together.
    #[error(transparent)]
    Write(#[from] XlsxError),
}

/// The workbook of a business in the words of one language. The same assessment gives the same bytes.
///
/// # Errors
/// When the working of a figure cannot be told, or the file cannot be put together.
pub fn workbook(pack: &Pack, answers: &Answers, assessment: &Assessment, language: Language) -> Result<Vec<u8>, WorkbookError> {
    let composer = Composer::new(pack, answers, assessment, language, Inclusion::default());
    let desk = Desk { composer: &composer, styles: Styles::new(language), language };
    let mut workbook = Workbook::new();
    workbook.set_properties(&desk.properties()?);
    let sheets: [(Id, Fill<'_>); 5] = [
        (id::WORKBOOK_SHEET_RESULT, Desk::result),
        (id::WORKBOOK_SHEET_MEASURES, Desk::measures),
        (id::WORKBOOK_SHEET_TIMETABLE, Desk::timetable),
        (id::WORKBOOK_SHEET_ANSWERS, Desk::answers),
        (id::WORKBOOK_SHEET_CLAUSES, Desk::clauses),
    ];
    for (name, fill) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(desk.words(&composer.text(name)))?;
        desk.set_page(sheet);
        fill(&desk, sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Fills one sheet.
type Fill<'a> = fn(&Desk<'a>, &mut Worksheet) -> Result<(), WorkbookError>;

/// ISO A4, in the numbers of the format.
const A4: u8 = 9;
/// Margins in inches.
const MARGIN: f64 = 0.5;
/// Margins above and below, which hold the foot.
const TALL_MARGIN: f64 = 0.7;

/// What every sheet is written with.
struct Desk<'a> {
    composer: &'a Composer<'a>,
    styles: Styles,
    language: Language,
}

impl Desk<'_> {
    /// Text as another program sets it: isolates keep figures in order in Uyghur and are nothing but noise in Chinese.
    fn words(&self, text: &str) -> String {
        if self.language.direction() == Direction::Rtl { text.to_owned() } else { plain(text) }
    }

    fn text(&self, id: Id) -> String {
        self.words(&self.composer.text(id))
    }

    fn pack_text(&self, name: &str) -> String {
        self.words(&self.composer.localizer.pack_text(name))
    }

    /// Title, author and date. The date is the reference date: the clock would make two equal files differ.
    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let (day, composer) = (self.composer.assessment.as_of, self.composer);
        let year = u16::try_from(day.year()).unwrap_or_default();
        let [month, day] = [day.month(), day.day()].map(|part| u8::try_from(part).unwrap_or_default());
        let sentence = |id| plain(&composer.text(id));
        Ok(DocProperties::new()
            .set_title(sentence(id::SUMMARY_TITLE))
            .set_subject(plain(&composer.localizer.pack_text("pack-title-official")))
            .set_author(sentence(id::SUMMARY_AUTHOR))
            .set_company(composer.answer("business_name").map(|name| plain(&name)).unwrap_or_default())
            .set_comment(plain(&composer.localizer.pack_text("pack-draft-short")))
            .set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?))
    }

    fn set_page(&self, sheet: &mut Worksheet) {
        sheet.set_right_to_left(self.language.direction() == Direction::Rtl);
        sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_margins(MARGIN, MARGIN, TALL_MARGIN, TALL_MARGIN, MARGIN / 2.0, MARGIN / 2.0);
        // A & in the foot is a command.
        let words = plain(&self.composer.text(id::SUMMARY_FOOTER)).replace('&', "&&");
        sheet.set_footer(format!("&L{words}&R&P / &N"));
    }
}
