//! A table as rows of text, one after the other: CSV or the first sheet of a workbook. Never held as a whole.

use super::error::BatchError;
use super::heads::Heads;
use crate::policy::{Message, Pack};
use calamine::{DataRef, Reader as _, Xlsx, XlsxError};
use csv::{ByteRecord, StringRecord};
use jiff::civil::Date;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// What a table is read from: a file, or bytes in memory. A pipe, which cannot be sought in, will do for CSV.
pub trait Input: Read + Seek + Send {}

impl<T: Read + Seek + Send> Input for T {}

/// Longest row of a CSV table in bytes. A longer one is a quotation mark that nobody has closed; without a limit
/// the rest of the file would be taken into memory as one cell.
const LONGEST_ROW: u64 = 4 * 1024 * 1024;
/// How much of the beginning is looked at to tell what a file is.
const BEGINNING: usize = 64 * 1024;

/// A row as it stands in the table.
pub(super) struct Row {
    /// Its number as a spreadsheet counts, from 1; the heads are a row, too.
    pub number: u64,
    /// Its cells as text, or why it cannot be read.
    pub cells: Result<StringRecord, Message>,
}

/// How far a table has been read.
#[derive(Clone, Debug)]
pub struct Gauge {
    /// Rows of the table without the heads, where the table tells.
    pub rows: Option<u64>,
    read: Arc<AtomicU64>,
    size: Option<u64>,
}

impl Gauge {
    /// The share of the file that has been read, 0 to 1; `None` where it tells no size.
    pub fn share(&self) -> Option<f64> {
        let thousandths = self.read.load(Ordering::Relaxed).saturating_mul(1_000) / self.size.filter(|size| *size > 0)?;
        Some(f64::from(u32::try_from(thousandths.min(1_000)).unwrap_or(1_000)) / 1_000.0)
    }
}

/// A table of businesses whose heads have been understood.
pub struct Source {
    pub(super) heads: Heads,
    /// How far it has been read; may be kept while a job consumes the source.
    pub gauge: Gauge,
    table: Table,
}

enum Table {
    Csv(Box<csv::Reader<Watched<Box<dyn Read + Send>>>>),
    Workbook { book: Box<Workbook>, sheet: String, head_row: u32 },
}

type Workbook = Xlsx<BufReader<Watched<Box<dyn Input>>>>;

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").field("gauge", &self.gauge).finish_non_exhaustive()
    }
}

impl Source {
    /// Opens a table and reads its heads. What the file is, its first bytes tell.
    ///
    /// # Errors
    /// [`BatchError::Table`] when it is no table, is empty, is not in UTF-8, or a head is unknown or stands twice;
    /// [`BatchError::Read`] and [`BatchError::Cancelled`].
    pub fn open(mut input: Box<dyn Input>, pack: &Pack, cancel: &Arc<AtomicBool>) -> Result<Self, BatchError> {
        let size = size(&mut input);
        let mut beginning = Vec::new();
        input.by_ref().take(BEGINNING as u64).read_to_end(&mut beginning).map_err(BatchError::Read)?;
        let read = Arc::new(AtomicU64::new(0));
        let gauge = Gauge { rows: None, read: Arc::clone(&read), size };
        let watch = Watch { read, row_start: Arc::new(AtomicU64::new(0)), limit: u64::MAX, cancel: Arc::clone(cancel) };
        if beginning.starts_with(b"PK\x03\x04") {
            return Self::workbook(input, pack, gauge, watch);
        }
        check_text(&beginning)?;
        Self::csv(&beginning, input, pack, gauge, watch)
    }

    fn csv(beginning: &[u8], input: Box<dyn Input>, pack: &Pack, gauge: Gauge, watch: Watch) -> Result<Self, BatchError> {
        let text = beginning.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(beginning);
        let delimiter = delimiter(text);
        let inner: Box<dyn Read + Send> = Box::new(Cursor::new(text.to_vec()).chain(input));
        let watched = Watched { inner, watch: Watch { limit: LONGEST_ROW, ..watch } };
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(watched);
        let mut record = ByteRecord::new();
        if !reader.read_byte_record(&mut record).map_err(|error| csv_error(error, 1))? {
            return Err(BatchError::table(Message::new("error-table-empty").with("file", "")));
        }
        let heads = StringRecord::from_byte_record(record).map_err(|_| not_utf8())?;
        let heads = Heads::understand(heads.iter(), pack)?;
        Ok(Self { heads, gauge, table: Table::Csv(Box::new(reader)) })
    }

    fn workbook(mut input: Box<dyn Input>, pack: &Pack, mut gauge: Gauge, watch: Watch) -> Result<Self, BatchError> {
        input.seek(SeekFrom::Start(0)).map_err(BatchError::Read)?;
        let cancel = Arc::clone(&watch.cancel);
        let mut book: Box<Workbook> =
            Box::new(Xlsx::new(BufReader::new(Watched { inner: input, watch })).map_err(|error| workbook_error(error, &cancel))?);
        let empty = || BatchError::table(Message::new("error-table-empty").with("file", ""));
        let sheet = book.sheet_names().first().cloned().ok_or_else(empty)?;
        let mut first: Option<(u32, StringRecord)> = None;
        let rows = each_row(&mut book, &sheet, &cancel, &mut |row, cells| {
            first = Some((row, cells));
            false
        })?;
        let (head_row, cells) = first.ok_or_else(empty)?;
        gauge.rows = Some(u64::from(rows.saturating_sub(head_row + 1)));
        let heads = Heads::understand(cells.iter(), pack)?;
        Ok(Self { heads, gauge, table: Table::Workbook { book, sheet, head_row } })
    }

    /// Hands over the rows that hold something, in order, until `take` has had enough.
    pub(super) fn each(self, cancel: &AtomicBool, take: &mut dyn FnMut(Row) -> bool) -> Result<(), BatchError> {
        match self.table {
            Table::Csv(reader) => each_record(*reader, take),
            Table::Workbook { mut book, sheet, head_row } => {
                each_row(&mut book, &sheet, cancel, &mut |row, cells| {
                    row == head_row || take(Row { number: u64::from(row) + 1, cells: Ok(cells) })
                })?;
                Ok(())
            }
        }
    }
}

fn each_record(mut reader: csv::Reader<Watched<Box<dyn Read + Send>>>, take: &mut dyn FnMut(Row) -> bool) -> Result<(), BatchError> {
    let row_start = Arc::clone(&reader.get_ref().watch.row_start);
    let read = Arc::clone(&reader.get_ref().watch.read);
    let mut number = 1;
    let mut record = ByteRecord::new();
    loop {
        row_start.store(read.load(Ordering::Relaxed), Ordering::Relaxed);
        let line = reader.position().line();
        if !reader.read_byte_record(&mut record).map_err(|error| csv_error(error, number + 1))? {
            return Ok(());
        }
        // The reader passes over empty lines, which a spreadsheet counts as rows.
        let breaks = record.as_slice().iter().filter(|byte| **byte == b'\n').count() as u64;
        let empty = (reader.position().line() - line).saturating_sub(breaks + 1);
        number += 1 + empty;
        if record.iter().all(<[u8]>::is_empty) {
            continue;
        }
        let cells = StringRecord::from_byte_record(std::mem::take(&mut record)).map_err(|_| Message::new("error-row-not-utf8"));
        if !take(Row { number, cells }) {
            return Ok(());
        }
    }
}

/// Hands over the rows of a sheet that hold something with their number from 0, and returns how many there may be.
fn each_row(
    book: &mut Workbook,
    sheet: &str,
    cancel: &AtomicBool,
    take: &mut dyn FnMut(u32, StringRecord) -> bool,
) -> Result<u32, BatchError> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|error| workbook_error(error, cancel))?;
    let rows = cells.dimensions().end.0.saturating_add(1);
    let mut row: Option<u32> = None;
    let mut texts: Vec<String> = Vec::new();
    loop {
        let cell = cells.next_cell().map_err(|error| workbook_error(error, cancel))?;
        let next = cell.as_ref().map(|cell| cell.get_position().0);
        if next != row {
            let has_content = texts.iter().any(|text| !text.is_empty());
            if let Some(number) = row.filter(|_| has_content)
                && !take(number, StringRecord::from(texts.as_slice()))
            {
                return Ok(rows);
            }
            texts.clear();
            row = next;
        }
        let Some(cell) = cell else { return Ok(rows) };
        let column = cell.get_position().1 as usize;
        if texts.len() <= column {
            texts.resize(column + 1, String::new());
        }
        texts[column] = text_of(cell.get_value());
    }
}

/// A cell of a workbook as it would be typed.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) => number_text(*value),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = i16::try_from(year).ok().zip(i8::try_from(month).ok().zip(i8::try_from(day).ok()));
            let date = date.and_then(|(year, (month, day))| Date::new(year, month, day).ok());
            date.map_or_else(|| number_text(moment.as_f64()), |date| date.to_string())
        }
        DataRef::DateTime(duration) => number_text(duration.as_f64()),
        // An ISO text may go on with the time of the day.
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A number to 15 significant digits, which is what a spreadsheet shows of it: 0.1 + 0.2 is 0.3.
fn number_text(value: f64) -> String {
    let scientific = format!("{value:.14e}");
    let exact = rust_decimal::Decimal::from_scientific(&scientific).ok();
    exact.map_or_else(|| value.to_string(), |exact| exact.normalize().to_string())
}

fn size(input: &mut Box<dyn Input>) -> Option<u64> {
    let size = input.seek(SeekFrom::End(0)).ok()?;
    input.seek(SeekFrom::Start(0)).ok()?;
    Some(size)
}

/// Refuses what is no text in UTF-8, with the reason that is most probable.
fn check_text(beginning: &[u8]) -> Result<(), BatchError> {
    // The container of old workbooks (.xls), and of encrypted new ones.
    if beginning.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(BatchError::table(Message::new("error-table-old-workbook").with("file", "")));
    }
    if beginning.starts_with(b"\xFF\xFE") || beginning.starts_with(b"\xFE\xFF") {
        return Err(not_utf8());
    }
    if beginning.contains(&0) {
        return Err(BatchError::table(Message::new("error-unknown-table").with("file", "")));
    }
    match std::str::from_utf8(beginning) {
        // The last character may have been cut.
        Err(error) if error.error_len().is_some() || beginning.len() < BEGINNING => Err(not_utf8()),
        _ => Ok(()),
    }
}

fn not_utf8() -> BatchError {
    BatchError::table(Message::new("error-table-not-utf8").with("file", ""))
}

/// What divides the cells: a comma, or what stands in the first line in its place.
fn delimiter(text: &[u8]) -> u8 {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    [b',', b'\t', b';'].into_iter().find(|sign| line.contains(sign)).unwrap_or(b',')
}

fn csv_error(error: csv::Error, row: u64) -> BatchError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => match error.get_ref().and_then(|inner| inner.downcast_ref::<Interruption>()) {
            Some(Interruption::Cancelled) => BatchError::Cancelled,
            Some(Interruption::RowTooLong) => BatchError::table(Message::new("error-row-too-long").with("file", "").with("row", row)),
            None => BatchError::Read(error),
        },
        // The reader is flexible and reads bytes: nothing else can be wrong.
        _ => BatchError::table(Message::new("error-unknown-table").with("file", "")),
    }
}

fn workbook_error(error: XlsxError, cancel: &AtomicBool) -> BatchError {
    if cancel.load(Ordering::Relaxed) {
        return BatchError::Cancelled;
    }
    match error {
        // That the file is shorter than it says is damage, not a fault of the disk.
        XlsxError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => BatchError::Read(error),
        XlsxError::Password => BatchError::table(Message::new("error-table-password").with("file", "")),
        _ => BatchError::table(Message::new("error-table-damaged").with("file", "")),
    }
}

/// Why reading was interrupted from our side.
#[derive(Debug, thiserror::Error)]
enum Interruption {
    #[error("cancelled")]
    Cancelled,
    #[error("a row is too long")]
    RowTooLong,
}

struct Watch {
    /// Bytes read.
    read: Arc<AtomicU64>,
    /// How many had been read when the present row began.
    row_start: Arc<AtomicU64>,
    /// Most bytes of a row.
    limit: u64,
    cancel: Arc<AtomicBool>,
}

/// Counts what is read, and ends it when it is cancelled or a row has no end.
struct Watched<R> {
    inner: R,
    watch: Watch,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let watch = &self.watch;
        if watch.cancel.load(Ordering::Relaxed) {
            return Err(io::Error::other(Interruption::Cancelled));
        }
        if watch.read.load(Ordering::Relaxed).saturating_sub(watch.row_start.load(Ordering::Relaxed)) > watch.limit {
            return Err(io::Error::other(Interruption::RowTooLong));
        }
        let count = self.inner.read(buffer)?;
        watch.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl<R: Seek> Seek for Watched<R> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.inner.seek(position)
    }
}
