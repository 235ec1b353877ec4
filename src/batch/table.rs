//! The table of results: CSV or a workbook, written row by row.

use super::error::BatchError;
use super::row::RowOutcome;
use crate::assess::{Figures, MeasureFigures, Range, Total};
use crate::l10n::{Direction, Language, id, plain};
use crate::policy::{Bucket, Pack, Status};
use crate::wording::Wording;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Most rows of a sheet, without its heads.
const MOST_ROWS: u32 = 1_048_575;
/// Ground of heads: that of the light window.
const HEAD: Color = Color::RGB(0x00E1_EFF1);
/// Widths of columns in digits.
const NARROW: f64 = 9.0;
const MIDDLE: f64 = 14.0;
const WIDE: f64 = 30.0;

/// The form of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Comma-separated, UTF-8 with the mark by which spreadsheets know it, one row a line.
    Csv,
    /// Office Open XML; at most 1,048,575 rows.
    Workbook,
}

impl Form {
    /// The form of a file with this ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Workbook),
            _ => None,
        }
    }
}

/// What a table of results looks like.
#[derive(Clone, Copy, Debug)]
pub struct Table<'p> {
    /// The policy.
    pub pack: &'p Pack,
    /// The language of titles, statuses and errors; heads are the same in both.
    pub language: Language,
    /// Whether every measure has a column of its own.
    pub measures: bool,
}

/// A value of a table.
enum Cell {
    Blank,
    Text(String),
    Number(u64),
    Money(Decimal),
    Date(Date),
}

/// A column: its head, and what it is in words.
struct Column {
    head: String,
    words: String,
    width: f64,
}

impl<'p> Table<'p> {
    fn wording(&self) -> Wording<'p> {
        Wording::new(self.pack, self.language)
    }

    /// The heads, which never change with the language, so that a program can rely on them.
    pub fn heads(&self) -> Vec<String> {
        self.columns().into_iter().map(|column| column.head).collect()
    }

    fn columns(&self) -> Vec<Column> {
        let words = self.wording().localizer;
        let column = |head: &str, id, width| Column { head: head.to_owned(), words: words.text(id), width };
        let mut columns = vec![
            column("row", id::BATCH_COLUMN_ROW, NARROW),
            column(super::NAME, id::BATCH_COLUMN_NAME, WIDE),
            column(super::CREDIT_CODE, id::BATCH_COLUMN_CODE, WIDE),
            column("as_of", id::BATCH_COLUMN_AS_OF, MIDDLE),
        ];
        for total in Total::ALL {
            let name = words.pack_text(&format!("total-{}", total.name()));
            for (end, id) in [("low", id::BATCH_COLUMN_LOW), ("high", id::BATCH_COLUMN_HIGH)] {
                let words = words.format(id, &[("total", name.as_str().into())]);
                columns.push(Column { head: format!("{}_{end}", total.name()), words, width: MIDDLE });
            }
        }
        for status in Status::ALL {
            let words = words.format(id::BATCH_COLUMN_COUNT, &[("status", self.status(status).into())]);
            columns.push(Column { head: format!("count_{}", status.name()), words, width: NARROW });
        }
        for status in LISTED {
            let words = words.format(id::BATCH_COLUMN_LIST, &[("status", self.status(status).into())]);
            columns.push(Column { head: status.name().to_owned(), words, width: WIDE });
        }
        if self.measures {
            let measures = self.pack.measures.iter();
            columns.extend(measures.map(|measure| Column {
                head: measure.id.clone(),
                words: self.wording().measure(&measure.id, ""),
                width: MIDDLE,
            }));
        }
        columns.push(column("error", id::BATCH_COLUMN_ERROR, WIDE));
        columns
    }

    fn status(&self, status: Status) -> String {
        self.wording().localizer.pack_text(&format!("status-{}", status.name()))
    }

    fn cells(&self, outcome: &RowOutcome) -> Vec<Cell> {
        let text = |text: Option<&str>| text.map_or(Cell::Blank, |text| Cell::Text(text.to_owned()));
        let mut cells =
            vec![Cell::Number(outcome.row), text(outcome.name(self.pack)), text(outcome.credit_code(self.pack)), Cell::Date(outcome.as_of)];
        match &outcome.result {
            Ok(figures) => {
                self.figures(figures, &mut cells);
                cells.push(Cell::Blank);
            }
            Err(faults) => {
                let measures = if self.measures { self.pack.measures.len() } else { 0 };
                let blanks = Total::ALL.len() * 2 + Status::ALL.len() + LISTED.len() + measures;
                cells.extend((0..blanks).map(|_| Cell::Blank));
                let words: Vec<String> = faults.iter().map(|fault| self.wording().localizer.message(fault)).collect();
                cells.push(Cell::Text(words.join(" ")));
            }
        }
        cells
    }

    fn figures(&self, figures: &Figures, cells: &mut Vec<Cell>) {
        for total in Total::ALL {
            let range = figures.totals.get(total);
            cells.push(Cell::Money(range.low));
            cells.push(range.high.map_or(Cell::Blank, Cell::Money));
        }
        cells.extend(Status::ALL.map(|status| Cell::Number(figures.count(status) as u64)));
        let wording = self.wording();
        for status in LISTED {
            let measures = self.pack.measures.iter().zip(&figures.measures).filter(|(_, result)| result.status == status);
            let titles: Vec<String> = measures.map(|(measure, _)| wording.measure(&measure.id, "")).collect();
            cells.push(if titles.is_empty() { Cell::Blank } else { Cell::Text(titles.join(self.divider())) });
        }
        if self.measures {
            cells.extend(figures.measures.iter().map(|result| Cell::Text(self.measure(result))));
        }
    }

    /// Status and amounts of a measure: `可享受：发给或退给您的钱 6000.00`.
    fn measure(&self, result: &MeasureFigures) -> String {
        let status = self.status(result.status);
        let mut buckets: Vec<(Bucket, Range)> = Vec::new();
        for line in result.lines.iter().filter(|line| line.bucket != Bucket::Info) {
            match buckets.iter_mut().find(|(bucket, _)| *bucket == line.bucket) {
                Some((_, sum)) => *sum = sum.plus(line.amount),
                None => buckets.push((line.bucket, line.amount)),
            }
        }
        let localizer = self.wording().localizer;
        let amounts = buckets.iter().map(|(bucket, range)| {
            let bucket = localizer.pack_text(&format!("bucket-{}", bucket.name()));
            localizer.format(id::BATCH_AMOUNT, &[("bucket", bucket.into()), ("amount", range_text(*range).into())])
        });
        std::iter::once(status).chain(amounts).collect::<Vec<_>>().join(self.divider())
    }

    const fn divider(&self) -> &'static str {
        match self.language {
            Language::Chinese => "；",
            Language::Uyghur => "؛ ",
        }
    }
}

/// Statuses whose measures are named.
const LISTED: [Status; 2] = [Status::Applies, Status::Conditional];

fn money(amount: Decimal) -> String {
    format!("{amount:.2}")
}

/// `6000.00`, `0.00–450.00`, `≥ 500.00`.
fn range_text(range: Range) -> String {
    match range.high {
        Some(high) if high == range.low => money(high),
        Some(high) => format!("{}–{}", money(range.low), money(high)),
        None => format!("≥ {}", money(range.low)),
    }
}

/// Writes a table of results row by row. What it has written is a table only once it is [finished](Self::finish).
pub struct TableWriter<'p, W: Write + Send> {
    table: Table<'p>,
    outlet: Outlet<W>,
    body: Body,
}

enum Body {
    Csv { buffer: Vec<u8> },
    Workbook(Box<Book>),
}

struct Book {
    workbook: Workbook,
    rows: u32,
    styles: Styles,
}

struct Styles {
    head: Format,
    text: Format,
    money: Format,
    date: Format,
}

impl<W: Write + Send> std::fmt::Debug for TableWriter<'_, W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TableWriter").field("table", &self.table).finish_non_exhaustive()
    }
}

/// How much of a CSV table is gathered before it is written, in bytes.
const GATHERED: usize = 256 * 1024;

impl<'p, W: Write + Send> TableWriter<'p, W> {
    /// Begins a table with its heads. A workbook keeps its rows in a nameless file in `folder` until it is finished.
    /// Writing ends when `cancel` is true.
    ///
    /// # Errors
    /// [`BatchError::Write`].
    pub fn begin(table: Table<'p>, form: Form, output: W, folder: &Path, cancel: &Arc<AtomicBool>) -> Result<Self, BatchError> {
        let outlet = Outlet { inner: output, cancel: Arc::clone(cancel), failed: None };
        let body = match form {
            Form::Csv => Body::Csv { buffer: csv_heads(&table)? },
            Form::Workbook => Body::Workbook(Box::new(Book::begin(&table, folder).map_err(workbook_error)?)),
        };
        Ok(Self { table, outlet, body })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// [`BatchError::Write`], [`BatchError::TooManyRows`] of a workbook, [`BatchError::Cancelled`].
    pub fn write(&mut self, outcome: &RowOutcome) -> Result<(), BatchError> {
        let cells = self.table.cells(outcome);
        match &mut self.body {
            Body::Csv { buffer } => {
                write_record(buffer, cells.iter().map(csv_text)).map_err(BatchError::Write)?;
                if buffer.len() >= GATHERED {
                    self.outlet.pass(buffer)?;
                    buffer.clear();
                }
                Ok(())
            }
            Body::Workbook(book) => {
                if book.rows == MOST_ROWS {
                    return Err(BatchError::TooManyRows(MOST_ROWS));
                }
                book.rows += 1;
                book.row(&self.table, &cells).map_err(workbook_error)
            }
        }
    }

    /// Writes what is left, and gives the output back.
    ///
    /// # Errors
    /// [`BatchError::Write`], [`BatchError::Cancelled`].
    pub fn finish(mut self) -> Result<W, BatchError> {
        match self.body {
            Body::Csv { buffer } => self.outlet.pass(&buffer)?,
            Body::Workbook(mut book) => {
                book.explain(&self.table).map_err(workbook_error)?;
                let saved = book.workbook.save_to_writer(&mut self.outlet);
                self.outlet.result(saved)?;
            }
        }
        self.outlet.inner.flush().map_err(BatchError::Write)?;
        Ok(self.outlet.inner)
    }
}

fn csv_heads(table: &Table<'_>) -> Result<Vec<u8>, BatchError> {
    let mut buffer = b"\xEF\xBB\xBF".to_vec();
    write_record(&mut buffer, table.heads().into_iter()).map_err(BatchError::Write)?;
    Ok(buffer)
}

fn write_record(buffer: &mut Vec<u8>, cells: impl Iterator<Item = String>) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(buffer);
    writer.write_record(cells).map_err(io::Error::other)?;
    writer.flush()
}

fn csv_text(cell: &Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => plain(text),
        Cell::Number(number) => number.to_string(),
        Cell::Money(amount) => money(*amount),
        Cell::Date(date) => date.to_string(),
    }
}

impl Book {
    fn begin(table: &Table<'_>, folder: &Path) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_tempdir(folder)?;
        let styles = Styles::new();
        let (sheet, columns) = (workbook.add_worksheet_with_constant_memory()?, table.columns());
        sheet.set_name(words(table, &table.wording().localizer.text(id::BATCH_SHEET_RESULTS)))?;
        sheet.set_right_to_left(is_right_to_left(table)).set_freeze_panes(1, 2)?;
        for (index, column) in (0_u16..).zip(&columns) {
            sheet.set_column_width(index, column.width)?;
        }
        for (index, column) in (0_u16..).zip(&columns) {
            sheet.write_string_with_format(0, index, &column.head, &styles.head)?;
        }
        Ok(Self { workbook, rows: 0, styles })
    }

    fn row(&mut self, table: &Table<'_>, cells: &[Cell]) -> Result<(), XlsxError> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(sheet, (self.rows, column), cell, &self.styles, |text| words(table, text))?;
        }
        Ok(())
    }

    /// A second sheet says what the columns of the first are.
    fn explain(&mut self, table: &Table<'_>) -> Result<(), XlsxError> {
        let (localizer, columns) = (table.wording().localizer, table.columns());
        let last = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        self.workbook.worksheet_from_index(0)?.autofilter(0, 0, self.rows, last)?;
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(words(table, &localizer.text(id::BATCH_SHEET_COLUMNS)))?;
        sheet.set_right_to_left(is_right_to_left(table)).set_column_width(0, WIDE)?.set_column_width(1, WIDE * 3.0)?;
        let notices = ["pack-title-official", "pack-draft-short", "pack-no-promise", "totals-not-added"];
        let mut row = 0;
        for notice in notices.into_iter().filter(|notice| localizer.has(notice)) {
            sheet.write_string_with_format(row, 0, words(table, &localizer.pack_text(notice)), &self.styles.text)?;
            row += 1;
        }
        for column in &columns {
            row += 1;
            sheet.write_string_with_format(row, 0, &column.head, &self.styles.head)?;
            sheet.write_string_with_format(row, 1, words(table, &column.words), &self.styles.text)?;
        }
        Ok(())
    }
}

/// Longest text of a cell of a workbook, in characters.
const LONGEST_TEXT: usize = 32_767;

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    styles: &Styles,
    words: impl Fn(&str) -> String,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => {}
        Cell::Text(text) => {
            let text: String = words(text).chars().take(LONGEST_TEXT).collect();
            sheet.write_string_with_format(row, column, text, &styles.text)?;
        }
        Cell::Number(number) => drop(sheet.write_number(row, column, number.to_f64().unwrap_or_default())?),
        Cell::Money(amount) => match amount.to_f64().filter(|value| Decimal::from_f64(*value) == Some(*amount)) {
            Some(value) => drop(sheet.write_number_with_format(row, column, value, &styles.money)?),
            // More digits than a number of the format holds: words rather than a rounded figure.
            None => drop(sheet.write_string_with_format(row, column, money(*amount), &styles.text)?),
        },
        Cell::Date(date) => {
            let parts = (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day()));
            match parts {
                (Ok(year @ 1900..), Ok(month), Ok(day)) => {
                    sheet.write_with_format(row, column, ExcelDateTime::from_ymd(year, month, day)?, &styles.date)?;
                }
                _ => drop(sheet.write_string(row, column, date.to_string())?),
            }
        }
    }
    Ok(())
}

impl Styles {
    fn new() -> Self {
        let text = Format::new().set_align(FormatAlign::Top);
        Self {
            head: text.clone().set_bold().set_background_color(HEAD),
            money: text.clone().set_num_format("#,##0.00"),
            date: text.clone().set_num_format("yyyy-mm-dd"),
            text,
        }
    }
}

fn is_right_to_left(table: &Table<'_>) -> bool {
    table.language.direction() == Direction::Rtl
}

/// Text as a spreadsheet sets it: isolates keep figures in order in Uyghur and are nothing but noise in Chinese.
fn words(table: &Table<'_>, text: &str) -> String {
    if is_right_to_left(table) { text.to_owned() } else { plain(text) }
}

fn workbook_error(error: XlsxError) -> BatchError {
    match error {
        XlsxError::IoError(error) => BatchError::Write(error),
        XlsxError::RowColumnLimitError => BatchError::TooManyRows(MOST_ROWS),
        error => BatchError::Write(io::Error::other(error)),
    }
}

/// Passes bytes on, ends when it is cancelled, and remembers why the system refused them: the writer of workbooks
/// wraps that reason too deep to be found again.
struct Outlet<W> {
    inner: W,
    cancel: Arc<AtomicBool>,
    failed: Option<io::Error>,
}

impl<W: Write> Outlet<W> {
    fn pass(&mut self, bytes: &[u8]) -> Result<(), BatchError> {
        let written = self.write_all(bytes);
        self.result(written.map_err(XlsxError::IoError))
    }

    fn result(&mut self, written: Result<(), XlsxError>) -> Result<(), BatchError> {
        match written {
            Err(_) if self.cancel.load(Ordering::Relaxed) => Err(BatchError::Cancelled),
            Err(error) => Err(self.failed.take().map_or_else(|| workbook_error(error), BatchError::Write)),
            Ok(()) => Ok(()),
        }
    }
}

impl<W: Write> Write for Outlet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.cancel.load(Ordering::Relaxed) {
            return Err(io::Error::other("cancelled"));
        }
        self.inner.write(bytes).inspect_err(|error| {
            if error.kind() != io::ErrorKind::Interrupted {
                self.failed = Some(error.raw_os_error().map_or_else(|| error.kind().into(), io::Error::from_raw_os_error));
            }
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
