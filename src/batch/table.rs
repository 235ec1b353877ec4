//! The table of results: CSV or a workbook, written row by row.

use super::error::BatchError;
use super::row::RowOutcome;
use super::workbook::{Look, MOST_ROWS, Sheet, Value, Workbook, WorkbookFault};
use crate::assess::{Figures, MeasureFigures, Range, Total};
use crate::l10n::{Direction, Language, id, plain};
use crate::policy::{Bucket, Pack, Status, day_number};
use crate::wording::Wording;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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

    fn is_right_to_left(&self) -> bool {
        self.language.direction() == Direction::Rtl
    }

    /// A face that the usual systems have.
    const fn face(&self) -> &'static str {
        match self.language {
            Language::Chinese => "Microsoft YaHei",
            Language::Uyghur => "Segoe UI",
        }
    }

    /// Text as a spreadsheet sets it: isolates keep figures in order in Uyghur and are nothing but noise in Chinese.
    fn words(&self, text: &str) -> String {
        if self.is_right_to_left() { text.to_owned() } else { plain(text) }
    }

    fn status(&self, status: Status) -> String {
        self.wording().localizer.pack_text(&format!("status-{}", status.name()))
    }

    /// The titles of all measures, in the order of the pack.
    fn titles(&self) -> Vec<String> {
        self.pack.measures.iter().map(|measure| self.wording().measure(&measure.id, "")).collect()
    }

    fn cells(&self, outcome: &RowOutcome, titles: &[String]) -> Vec<Cell> {
        let text = |text: Option<&str>| text.map_or(Cell::Blank, |text| Cell::Text(text.to_owned()));
        let mut cells =
            vec![Cell::Number(outcome.row), text(outcome.name(self.pack)), text(outcome.credit_code(self.pack)), Cell::Date(outcome.as_of)];
        match &outcome.result {
            Ok(figures) => {
                self.figures(figures, titles, &mut cells);
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

    fn figures(&self, figures: &Figures, titles: &[String], cells: &mut Vec<Cell>) {
        for total in Total::ALL {
            let range = figures.totals.get(total);
            cells.push(Cell::Money(range.low));
            cells.push(range.high.map_or(Cell::Blank, Cell::Money));
        }
        cells.extend(Status::ALL.map(|status| Cell::Number(figures.count(status) as u64)));
        for status in LISTED {
            let measures = titles.iter().zip(&figures.measures).filter(|(_, result)| result.status == status);
            let titles: Vec<&str> = measures.map(|(title, _)| title.as_str()).collect();
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
    /// The titles of all measures: put into words once, not for every row.
    titles: Vec<String>,
    body: Body<W>,
    given_up: Arc<AtomicBool>,
}

enum Body<W: Write> {
    Csv { buffer: Vec<u8>, outlet: Outlet<W> },
    Workbook(Box<Workbook<Outlet<W>>>),
    Finished,
}

impl<W: Write + Send> std::fmt::Debug for TableWriter<'_, W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TableWriter").field("table", &self.table).finish_non_exhaustive()
    }
}

/// How much of a CSV table is gathered before it is written, in bytes.
const GATHERED: usize = 256 * 1024;

impl<'p, W: Write + Send> TableWriter<'p, W> {
    /// Begins a table with its heads. Writing ends when `cancel` is true.
    ///
    /// # Errors
    /// [`BatchError::Write`], [`BatchError::Cancelled`].
    pub fn begin(table: Table<'p>, form: Form, output: W, cancel: &Arc<AtomicBool>) -> Result<Self, BatchError> {
        let given_up = Arc::new(AtomicBool::new(false));
        let outlet = Outlet { inner: output, cancel: Arc::clone(cancel), given_up: Arc::clone(&given_up) };
        let body = match form {
            Form::Csv => Body::Csv { buffer: csv_heads(&table)?, outlet },
            Form::Workbook => Body::Workbook(Box::new(Workbook::begin(outlet, table.face(), table.is_right_to_left()))),
        };
        let mut writer = Self { table, titles: table.titles(), body, given_up };
        if let Body::Workbook(book) = &mut writer.body {
            begin_results(book, &table).map_err(workbook_error)?;
        }
        Ok(writer)
    }

    /// Writes a row.
    ///
    /// # Errors
    /// [`BatchError::Write`], [`BatchError::TooManyRows`] of a workbook, [`BatchError::Cancelled`].
    pub fn write(&mut self, outcome: &RowOutcome) -> Result<(), BatchError> {
        let cells = self.table.cells(outcome, &self.titles);
        match &mut self.body {
            Body::Csv { buffer, outlet } => {
                write_record(buffer, cells.iter().map(csv_text)).map_err(BatchError::Write)?;
                if buffer.len() >= GATHERED {
                    outlet.write_all(buffer).map_err(write_error)?;
                    buffer.clear();
                }
                Ok(())
            }
            Body::Workbook(book) => book.row(cells.into_iter().map(|cell| value(&self.table, cell))).map_err(workbook_error),
            Body::Finished => Ok(()),
        }
    }

    /// Writes what is left, and gives the output back.
    ///
    /// # Errors
    /// [`BatchError::Write`], [`BatchError::TooManyRows`] of a workbook, [`BatchError::Cancelled`].
    pub fn finish(mut self) -> Result<W, BatchError> {
        if self.given_up.load(Ordering::Relaxed) {
            return Err(BatchError::Write(io::Error::other("an earlier row could not be written")));
        }
        let mut outlet = match std::mem::replace(&mut self.body, Body::Finished) {
            Body::Csv { buffer, mut outlet } => {
                outlet.write_all(&buffer).map_err(write_error)?;
                outlet
            }
            Body::Workbook(mut book) => {
                end_results(&mut book, &self.table).map_err(workbook_error)?;
                book.finish().map_err(workbook_error)?
            }
            Body::Finished => return Err(BatchError::Cancelled),
        };
        outlet.flush().map_err(write_error)?;
        Ok(outlet.inner)
    }
}

impl<W: Write + Send> Drop for TableWriter<'_, W> {
    /// What is not finished is given up.
    fn drop(&mut self) {
        self.given_up.store(true, Ordering::Relaxed);
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

fn begin_results<W: Write>(book: &mut Workbook<W>, table: &Table<'_>) -> Result<(), WorkbookFault> {
    let columns = table.columns();
    let name = table.words(&table.wording().localizer.text(id::BATCH_SHEET_RESULTS));
    let widths = columns.iter().map(|column| column.width).collect();
    book.begin_sheet(Sheet { name, widths, frozen: (2, 1) })?;
    book.row(columns.into_iter().map(|column| (Value::Text(column.head), Look::Head)))
}

/// A second sheet says what the columns of the first are.
fn end_results<W: Write>(book: &mut Workbook<W>, table: &Table<'_>) -> Result<(), WorkbookFault> {
    let localizer = table.wording().localizer;
    book.end_sheet(true)?;
    let name = table.words(&localizer.text(id::BATCH_SHEET_COLUMNS));
    book.begin_sheet(Sheet { name, widths: vec![WIDE, WIDE * 3.0], frozen: (0, 0) })?;
    let notices = ["pack-title-official", "pack-draft-short", "pack-no-promise", "totals-not-added"];
    for notice in notices.into_iter().filter(|notice| localizer.has(notice)) {
        book.row(std::iter::once((Value::Text(table.words(&localizer.pack_text(notice))), Look::Plain)))?;
    }
    for column in table.columns() {
        book.row([(Value::Text(column.head), Look::Head), (Value::Text(table.words(&column.words)), Look::Wrapped)].into_iter())?;
    }
    book.end_sheet(false)
}

/// The number of 1970-01-01 among the days of a workbook, which are counted from 1899-12-30.
const EPOCH: i64 = 25_569;
/// The first day that all spreadsheets count alike: earlier ones know a 29 February 1900.
const FIRST_DAY: i64 = 61;

fn value(table: &Table<'_>, cell: Cell) -> (Value, Look) {
    match cell {
        Cell::Blank => (Value::Blank, Look::Plain),
        Cell::Text(text) => (Value::Text(table.words(&text)), Look::Plain),
        Cell::Number(number) => (Value::Number(number.to_string()), Look::Plain),
        // More digits than a number of the format holds: words rather than a rounded figure.
        Cell::Money(amount) if amount.to_f64().and_then(Decimal::from_f64) == Some(amount) => (Value::Number(money(amount)), Look::Money),
        Cell::Money(amount) => (Value::Text(money(amount)), Look::Plain),
        Cell::Date(date) => match day_number(date).to_i64().map(|day| day + EPOCH) {
            Some(day) if day >= FIRST_DAY => (Value::Number(day.to_string()), Look::Date),
            _ => (Value::Text(date.to_string()), Look::Plain),
        },
    }
}

fn workbook_error(fault: WorkbookFault) -> BatchError {
    match fault {
        WorkbookFault::Io(error) => write_error(error),
        WorkbookFault::Full => BatchError::TooManyRows(MOST_ROWS),
    }
}

/// Why writing was interrupted from our side.
#[derive(Debug, thiserror::Error)]
#[error("cancelled")]
struct Cancelled;

fn write_error(error: io::Error) -> BatchError {
    if error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<Cancelled>) {
        BatchError::Cancelled
    } else {
        BatchError::Write(error)
    }
}

/// Passes bytes on, and ends when it is cancelled. After the first failure, or once it is given up, what comes is thrown
/// away: the container of a workbook writes its end when it is dropped, and complains on the terminal when it cannot.
struct Outlet<W> {
    inner: W,
    cancel: Arc<AtomicBool>,
    given_up: Arc<AtomicBool>,
}

impl<W> Outlet<W> {
    fn is_given_up(&self) -> bool {
        self.given_up.load(Ordering::Relaxed)
    }
}

impl<W: Write> Write for Outlet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = if self.is_given_up() {
            Ok(bytes.len())
        } else if self.cancel.load(Ordering::Relaxed) {
            Err(io::Error::other(Cancelled))
        } else {
            self.inner.write(bytes)
        };
        written.inspect_err(|error| {
            if error.kind() != io::ErrorKind::Interrupted {
                self.given_up.store(true, Ordering::Relaxed);
            }
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_given_up() { Ok(()) } else { self.inner.flush() }
    }
}
