//! Writes cells and tables: a figure that the format cannot hold exactly is written in words rather than rounded.

use super::Desk;
use crate::l10n::{Id, plain};
use crate::policy::Month;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

/// A value of a table.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    /// Nothing.
    Blank,
    /// Words in the language of the workbook.
    Text(String),
    /// Words that are always Chinese.
    Chinese(String),
    /// Yuan.
    Money(Decimal),
    /// A fraction.
    Percent(Decimal),
    /// A number with its unit, which may be empty.
    Number(Decimal, String),
    /// A day.
    Date(Date),
    /// A month.
    Month(Month),
}

/// A column: its head, and its width in digits of the usual size.
pub(super) type Column = (Id, f64);

/// Height of a line of text in points, also of the larger faces.
const LINE: f64 = 16.0;
const HEADING_LINE: f64 = 24.0;
/// How many digits wide a Chinese character is, and a letter of Uyghur.
const CHARACTER: f64 = 2.0;
const LETTER: f64 = 1.2;
/// Share of a column that words fill: the rest goes to margins and to words that do not fit on a line.
const FILLED: f64 = 0.9;

impl Desk<'_> {
    /// Writes a cell.
    pub(super) fn cell(&self, sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
        let styles = &self.styles;
        match cell {
            Cell::Blank => drop(sheet.write_blank(row, column, &styles.text)?),
            Cell::Text(text) => {
                let text = self.words(text);
                let format = if looks_like_a_formula(&text) { &styles.literal } else { &styles.text };
                sheet.write_string_with_format(row, column, text, format)?;
            }
            Cell::Chinese(text) => drop(sheet.write_string_with_format(row, column, plain(text), &styles.chinese)?),
            Cell::Money(amount) => self.number(sheet, row, column, *amount, &styles.money)?,
            Cell::Percent(value) => self.number(sheet, row, column, *value, &styles.percent)?,
            Cell::Number(value, unit) if value.is_integer() => self.number(sheet, row, column, *value, &styles.whole(&plain(unit)))?,
            Cell::Number(value, unit) => self.number(sheet, row, column, *value, &styles.count(&plain(unit)))?,
            Cell::Date(day) => drop(sheet.write_datetime_with_format(row, column, excel_day(*day)?, &styles.date)?),
            Cell::Month(month) => match first_day(*month) {
                Some(day) => drop(sheet.write_datetime_with_format(row, column, excel_day(day)?, &styles.month)?),
                None => drop(sheet.write_blank(row, column, &styles.text)?),
            },
        }
        Ok(())
    }

    fn number(&self, sheet: &mut Worksheet, row: u32, column: u16, value: Decimal, format: &Format) -> Result<(), XlsxError> {
        match exact(value) {
            Some(number) => drop(sheet.write_number_with_format(row, column, number, format)?),
            None => drop(sheet.write_string_with_format(row, column, self.composer.localizer.amount(value), &self.styles.text)?),
        }
        Ok(())
    }

    /// Makes a row as high as one of its cells needs.
    pub(super) fn fit(sheet: &mut Worksheet, row: u32, cell: &Cell, width: f64) -> Result<(), XlsxError> {
        if let Cell::Text(words) = cell {
            sheet.set_row_height(row, lines(words, width) * LINE)?;
        }
        Ok(())
    }

    /// Sets the widths of the columns.
    pub(super) fn widths(sheet: &mut Worksheet, widths: &[f64]) -> Result<(), XlsxError> {
        for (column, width) in (0..).zip(widths) {
            sheet.set_column_width(column, *width)?;
        }
        Ok(())
    }

    /// Writes a head and the rows under it, each as high as its words need; the row after the last.
    pub(super) fn rows(&self, sheet: &mut Worksheet, top: u32, columns: &[Column], rows: &[Vec<Cell>]) -> Result<u32, XlsxError> {
        for (column, (head, _)) in (0..).zip(columns) {
            sheet.write_string_with_format(top, column, self.text(*head), &self.styles.head)?;
        }
        let heads: Vec<Cell> = columns.iter().map(|(head, _)| Cell::Text(self.text(*head))).collect();
        sheet.set_row_height(top, height(&heads, columns))?;
        let mut row = top + 1;
        for cells in rows {
            for (column, cell) in (0..).zip(cells) {
                self.cell(sheet, row, column, cell)?;
            }
            sheet.set_row_height(row, height(cells, columns))?;
            row += 1;
        }
        Ok(row)
    }

    /// Fills a sheet with one table under a heading: its head stays in sight, is printed on every page, and filters.
    pub(super) fn table(&self, sheet: &mut Worksheet, heading: Id, columns: &[Column], rows: &[Vec<Cell>]) -> Result<u32, XlsxError> {
        let widths: Vec<f64> = columns.iter().map(|(_, width)| *width).collect();
        Self::widths(sheet, &widths)?;
        self.heading(sheet, 0, &self.text(heading), columns.len())?;
        let after = self.rows(sheet, 1, columns, rows)?;
        sheet.set_freeze_panes(2, 0)?.set_repeat_rows(0, 1)?;
        let last = u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1);
        if !rows.is_empty() {
            sheet.autofilter(1, 0, after - 1, last)?;
        }
        Ok(after)
    }

    /// A heading over some columns.
    pub(super) fn heading(&self, sheet: &mut Worksheet, row: u32, words: &str, columns: usize) -> Result<(), XlsxError> {
        sheet.set_row_height(row, HEADING_LINE)?;
        self.across(sheet, row, columns, words, &self.styles.heading)
    }

    /// Words over some columns on one line.
    pub(super) fn across(&self, sheet: &mut Worksheet, row: u32, columns: usize, words: &str, format: &Format) -> Result<(), XlsxError> {
        let last = u16::try_from(columns).unwrap_or(1).saturating_sub(1);
        sheet.merge_range(row, 0, row, last, &self.words(words), format)?;
        Ok(())
    }

    /// Words over columns of a width, as high as they need: programs find the height of a single cell, not of several.
    pub(super) fn paragraph(&self, sheet: &mut Worksheet, row: u32, widths: &[f64], words: &str, format: &Format) -> Result<(), XlsxError> {
        let width: f64 = widths.iter().sum();
        sheet.set_row_height(row, lines(words, width) * LINE)?;
        self.across(sheet, row, widths.len(), words, format)
    }
}

/// Height of a row in points: not every program finds it by itself.
fn height(cells: &[Cell], columns: &[Column]) -> f64 {
    let needed = cells.iter().zip(columns).map(|(cell, (_, width))| match cell {
        Cell::Text(words) | Cell::Chinese(words) => lines(words, *width),
        _ => 1.0,
    });
    needed.fold(1.0, f64::max) * LINE
}

/// Number of lines that words take in a width in digits, rather one too many than one too few.
fn lines(words: &str, width: f64) -> f64 {
    let wide = |c: char| match c {
        '\u{2E80}'..='\u{FFEF}' if !('\u{FB50}'..='\u{FEFF}').contains(&c) => CHARACTER,
        c if c.is_ascii() => 1.0,
        _ => LETTER,
    };
    let needed = |line: &str| (line.chars().map(wide).sum::<f64>() / (width * FILLED)).ceil().max(1.0);
    plain(words).lines().map(needed).sum()
}

/// Whether a program might take words for a formula when the cell is edited or the table is copied into another.
fn looks_like_a_formula(text: &str) -> bool {
    plain(text).trim_start().starts_with(['=', '+', '-', '@'])
}

/// The number of the file, if it is exactly the value: files of this format hold binary numbers.
fn exact(value: Decimal) -> Option<f64> {
    let number: f64 = value.to_string().parse().ok()?;
    let told: Decimal = number.to_string().parse().ok()?;
    (told == value).then_some(number)
}

fn excel_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    let [month, day] = [day.month(), day.day()].map(|part| u8::try_from(part).unwrap_or_default());
    ExcelDateTime::from_ymd(year, month, day)
}

fn first_day(month: Month) -> Option<Date> {
    Date::new(i16::try_from(month.year()).ok()?, i8::try_from(month.month()).ok()?, 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_only_where_the_file_holds_it_exactly() {
        for written in ["0", "0.01", "1293.60", "999999999999.99", "1000000000000"] {
            assert!(exact(written.parse().unwrap()).is_some(), "{written}");
        }
        for too_long in ["12345678901234567.89", "0.12345678901234567891"] {
            assert!(exact(too_long.parse().unwrap()).is_none(), "{too_long}");
        }
    }

    #[test]
    fn words_that_begin_like_a_formula_are_known() {
        for words in ["=1+1", "+86", "-3", "@SUM(A1)", " =1", "\u{2066}=1\u{2069}"] {
            assert!(looks_like_a_formula(words), "{words}");
        }
        assert!(!looks_like_a_formula("1+1=2"));
    }

    #[test]
    fn a_paragraph_is_as_high_as_its_lines() {
        for (words, expected) in [("", 0.0), ("123456789", 1.0), ("1234567890", 2.0), ("一\n二", 2.0)] {
            assert!((lines(words, 10.0) - expected).abs() < f64::EPSILON, "{words}");
        }
    }
}
