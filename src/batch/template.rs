//! A workbook to be filled in, which a batch then reads: heads, examples, and what each column means.

use super::cells::{choices_in_words, show};
use super::error::BatchError;
use crate::l10n::{Direction, Id, Language, id, plain};
use crate::policy::{Answer, Answers, Field, Kind, Message, Month, Pack, Shape, Slot, date_of};
use crate::wording::Wording;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_xlsxwriter::{Color, DataValidation, Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError};

/// Rows of the sheet that are prepared for entries; more may be added.
const PREPARED_ROWS: u32 = 10_000;
/// Ground of heads: that of the light window.
const HEAD: Color = Color::RGB(0x00E1_EFF1);
/// Widths of columns in digits.
const COLUMN: f64 = 16.0;
const LABEL: f64 = 28.0;
const SENTENCE: f64 = 56.0;
/// Most characters of a title and of a message beside a cell.
const LONGEST_TITLE: usize = 32;
const LONGEST_MESSAGE: usize = 255;

/// What a column of the template answers.
#[derive(Clone, Copy)]
enum Column {
    Answer(Slot, Option<usize>),
    Records(Slot),
    AsOf,
}

/// A business that stands in the template as an example, with its reference date.
pub type ExampleRow = (Answers, Option<Date>);

/// The template in the words of a language; its explanations are in both. Lists have columns for one record, or for as
/// many as an example needs; more are added under their names.
///
/// # Errors
/// [`BatchError::Write`] when the workbook cannot be put together.
pub fn template(pack: &Pack, language: Language, examples: &[ExampleRow]) -> Result<Vec<u8>, BatchError> {
    Draft::new(pack, language, examples).workbook().map_err(|error| BatchError::Write(std::io::Error::other(error)))
}

/// Fills one sheet.
type Fill<'p> = fn(&Draft<'p>, &mut Worksheet) -> Result<(), XlsxError>;

struct Draft<'p> {
    wording: Wording<'p>,
    examples: &'p [ExampleRow],
    columns: Vec<Column>,
    head: Format,
    text: Format,
}

impl<'p> Draft<'p> {
    fn new(pack: &'p Pack, language: Language, examples: &'p [ExampleRow]) -> Self {
        let mut columns = Vec::new();
        for fact in pack.dictionary.facts() {
            match &fact.shape {
                Shape::Scalar(slot) => columns.push(Column::Answer(*slot, None)),
                Shape::Record(fields) => columns.extend(fields.iter().map(|slot| Column::Answer(*slot, None))),
                Shape::List(fields) => {
                    columns.push(Column::Records(fact.slot));
                    let needed = examples.iter().filter_map(|(answers, _)| answers.list(fact.slot)).map(<[_]>::len).max();
                    for item in 0..needed.unwrap_or_default().max(1) {
                        columns.extend(fields.iter().map(|slot| Column::Answer(*slot, Some(item))));
                    }
                }
            }
        }
        columns.push(Column::AsOf);
        let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let head = text.clone().set_bold().set_background_color(HEAD);
        Self { wording: Wording::new(pack, language), examples, columns, head, text }
    }

    fn workbook(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let sheets: [(Id, Fill<'p>); 4] = [
            (id::BATCH_SHEET_ENTRY, Self::entry),
            (id::BATCH_SHEET_COLUMNS, Self::explanations),
            (id::BATCH_SHEET_EXAMPLES, Self::example_rows),
            (id::BATCH_SHEET_CHOICES, Self::choices),
        ];
        for (name, fill) in sheets {
            let sheet = workbook.add_worksheet();
            sheet.set_name(self.words(&self.wording.localizer.text(name)))?;
            sheet.set_right_to_left(self.is_right_to_left());
            fill(self, sheet)?;
        }
        workbook.save_to_buffer()
    }

    fn is_right_to_left(&self) -> bool {
        self.wording.localizer.language().direction() == Direction::Rtl
    }

    /// Isolates keep figures in order in Uyghur and are nothing but noise in Chinese.
    fn words(&self, text: &str) -> String {
        if self.is_right_to_left() { text.to_owned() } else { plain(text) }
    }

    fn field(&self, column: Column) -> Option<&Field> {
        match column {
            Column::Answer(slot, _) => self.wording.pack.dictionary.field(slot),
            Column::Records(_) | Column::AsOf => None,
        }
    }

    fn name(&self, column: Column) -> String {
        match column {
            Column::Answer(slot, item) => self.wording.pack.dictionary.path(slot, item),
            Column::Records(slot) => self.wording.pack.dictionary.path(slot, None),
            Column::AsOf => "as_of".to_owned(),
        }
    }

    /// The label with the name behind it: people read the one, and the other never changes.
    fn head(&self, column: Column) -> String {
        format!("{} ({})", plain(&label(column, &self.wording)), self.name(column))
    }

    fn heads(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_row_height(0, 48)?;
        for (index, column) in self.indexed() {
            sheet.set_column_width(index, COLUMN)?;
            sheet.write_string_with_format(0, index, self.head(column), &self.head)?;
        }
        Ok(())
    }

    fn indexed(&self) -> impl Iterator<Item = (u16, Column)> {
        (0_u16..).zip(self.columns.iter().copied())
    }

    /// The sheet to be filled in: the first, which a batch reads.
    fn entry(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.heads(sheet)?;
        let mut list = 0;
        for (index, column) in self.indexed() {
            let choices = self.choices_of(column);
            let validation = if choices.is_empty() {
                DataValidation::new().allow_any_value()
            } else {
                list += 1;
                DataValidation::new().allow_list_formula(self.list_range(list, choices.len()))
            };
            let title = cut(&plain(&label(column, &self.wording)), LONGEST_TITLE);
            let message = cut(&self.words(&explanation(column, self.field(column), &self.wording)), LONGEST_MESSAGE);
            let validation = validation.set_input_title(title)?.set_input_message(message)?;
            sheet.add_data_validation(1, index, PREPARED_ROWS, index, &validation)?;
            if let Some(format) = self.field(column).map_or(Some("yyyy-mm-dd"), number_format) {
                let is_count = matches!(column, Column::Records(_));
                sheet.set_column_format(index, &Format::new().set_num_format(if is_count { "0" } else { format }))?;
            }
        }
        Ok(())
    }

    /// Where the choices of a column stand: the n-th column of their sheet, from 1.
    fn list_range(&self, number: usize, count: usize) -> Formula {
        let sheet = self.words(&self.wording.localizer.text(id::BATCH_SHEET_CHOICES)).replace('\'', "''");
        let letters = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(number - 1).unwrap_or_default());
        Formula::new(format!("='{sheet}'!${letters}$2:${letters}${}", count + 1))
    }

    /// What is offered for a column; nothing where it is typed.
    fn choices_of(&self, column: Column) -> Vec<String> {
        let (Column::Answer(slot, _), Some(field)) = (column, self.field(column)) else { return Vec::new() };
        let show = |answer| show(slot, field, &answer, &self.wording);
        let mut choices: Vec<String> = match field.kind {
            Kind::Bool => [true, false].map(|truth| show(Answer::Bool(truth))).into(),
            Kind::Choice => (0..field.choices.len()).filter_map(|index| Some(show(Answer::Choice(u8::try_from(index).ok()?)))).collect(),
            Kind::Industry => self.wording.pack.industries.iter().map(|code| show(Answer::Industry(code.clone()))).collect(),
            _ => return Vec::new(),
        };
        if field.nullable {
            choices.push(show(Answer::None));
        }
        choices
    }

    fn choices(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_freeze_panes(1, 0)?;
        let lists = self.columns.iter().map(|column| (*column, self.choices_of(*column))).filter(|(_, choices)| !choices.is_empty());
        for (index, (column, choices)) in (0_u16..).zip(lists) {
            sheet.set_column_width(index, LABEL)?;
            sheet.write_string_with_format(0, index, self.head(column), &self.head)?;
            for (row, choice) in (1_u32..).zip(choices) {
                sheet.write_string(row, index, choice)?;
            }
        }
        Ok(())
    }

    /// The examples, written as somebody would fill them in.
    fn example_rows(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.heads(sheet)?;
        for (row, (answers, as_of)) in (1_u32..).zip(self.examples) {
            for (index, column) in self.indexed() {
                let cell = match column {
                    Column::Answer(slot, item) => {
                        let answer = answers.at(&self.wording.pack.dictionary, (slot, item));
                        answer.zip(self.field(column)).map(|(answer, field)| show(slot, field, answer, &self.wording))
                    }
                    Column::Records(slot) => answers.list(slot).map(|records| records.len().to_string()),
                    Column::AsOf => as_of.map(|date| date.to_string()),
                };
                if let Some(cell) = cell {
                    sheet.write_string(row, index, cell)?;
                }
            }
        }
        Ok(())
    }

    /// What the columns mean, in both languages, the chosen one first.
    fn explanations(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let own = self.wording.localizer.language();
        let languages = std::iter::once(own).chain(Language::ALL.into_iter().filter(|language| *language != own));
        let wordings: Vec<Wording<'_>> = languages.map(|language| Wording::new(self.wording.pack, language)).collect();
        let mut row = 0;
        for wording in &wordings {
            for line in wording.localizer.text(id::BATCH_HOW).lines() {
                sheet.write_string(row, 0, self.words(line))?;
                row += 1;
            }
        }
        row += 1;
        sheet.write_string_with_format(row, 0, self.words(&self.wording.localizer.text(id::BATCH_HEAD_NAME)), &self.head)?;
        sheet.set_column_width(0, LABEL)?;
        for (start, wording) in (1_u16..).step_by(2).zip(&wordings) {
            sheet.set_column_width(start, LABEL)?.set_column_width(start + 1, SENTENCE)?;
            for (column, id) in (start..).zip([id::BATCH_HEAD_LABEL, id::BATCH_HEAD_MEANING]) {
                sheet.write_string_with_format(row, column, self.words(&wording.localizer.text(id)), &self.head)?;
            }
        }
        for column in &self.columns {
            row += 1;
            sheet.write_string_with_format(row, 0, self.name(*column), &self.text)?;
            for (start, wording) in (1_u16..).step_by(2).zip(&wordings) {
                sheet.write_string_with_format(row, start, self.words(&label(*column, wording)), &self.text)?;
                let explanation = explanation(*column, self.field(*column), wording);
                sheet.write_string_with_format(row, start + 1, self.words(&explanation), &self.text)?;
            }
        }
        Ok(())
    }
}

fn label(column: Column, wording: &Wording<'_>) -> String {
    match column {
        Column::Answer(slot, item) => wording.label((slot, item)),
        Column::Records(slot) => wording.label((slot, None)),
        Column::AsOf => wording.localizer.text(id::BATCH_AS_OF),
    }
}

/// The question, its hint, and what may stand in the cells.
fn explanation(column: Column, field: Option<&Field>, wording: &Wording<'_>) -> String {
    let localizer = wording.localizer;
    let (slot, allowed) = match (column, field) {
        (Column::Answer(slot, _), Some(field)) => (Some(slot), kind(slot, field, wording)),
        (Column::Records(slot), _) => (Some(slot), Message::new("cell-records").with("max", crate::case::MOST_RECORDS)),
        _ => (None, Message::new("batch-kind-date")),
    };
    let parts = ["-question", "-hint"];
    let own = parts.iter().filter_map(|part| localizer.named(&format!("fact-{}{part}", wording.message_path(slot?)), &[]));
    let mut sentences: Vec<String> = own.collect();
    sentences.push(localizer.message(&allowed));
    if let (Some(slot), Some(field)) = (slot, field)
        && field.nullable
        && field.kind != Kind::Choice
    {
        sentences.push(localizer.format(id::BATCH_OR_NONE, &[("none", wording.none(slot).into())]));
    }
    sentences.join(" ")
}

fn kind(slot: Slot, field: &Field, wording: &Wording<'_>) -> Message {
    let bound = |bound: Option<Decimal>| bound.map(|bound| bound.normalize().to_string()).unwrap_or_default();
    let day = |bound: Option<Decimal>| bound.and_then(date_of).map(|date| date.to_string()).unwrap_or_default();
    let month = |bound: Option<Decimal>| bound.and_then(Month::of_number).map(|month| month.to_string()).unwrap_or_default();
    let between = |id, low, high| Message::new(id).with("min", low).with("max", high);
    match field.kind {
        Kind::Bool => Message::new("cell-bool"),
        Kind::Choice => Message::new("cell-choice").with("choices", choices_in_words(slot, field, wording)),
        Kind::Industry => Message::new("cell-industry"),
        Kind::Rate => between("cell-rate", bound(field.min), bound(field.max)),
        Kind::Money => Message::new("batch-kind-money"),
        Kind::Int | Kind::Number => between("field-range", bound(field.min), bound(field.max)),
        Kind::Date if field.min.is_some() => between("field-date-range", day(field.min), day(field.max)),
        Kind::Date => Message::new("batch-kind-date"),
        Kind::Month => between("batch-kind-month", month(field.min), month(field.max)),
        Kind::Text => Message::new("field-too-long").with("max", field.max_length),
        Kind::Code => Message::new("batch-kind-code"),
    }
}

fn number_format(field: &Field) -> Option<&'static str> {
    match field.kind {
        Kind::Date => Some("yyyy-mm-dd"),
        Kind::Month => Some("yyyy-mm"),
        Kind::Money => Some("#,##0.00"),
        Kind::Rate => Some("0.00##%"),
        // Text, lest a long code become a rounded number.
        Kind::Text | Kind::Code => Some("@"),
        _ => None,
    }
}

fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest { text.to_owned() } else { text.chars().take(longest - 1).chain(['…']).collect() }
}
