//! The sheet of days: what ends or must be paid when, and the deferred money month by month.

use super::table::{Cell, Column};
use super::{Desk, WorkbookError};
use crate::assess::{Instalment, When, schedule};
use crate::l10n::{Id, id};
use crate::summary::agenda::Appointment;
use rust_xlsxwriter::{Worksheet, XlsxError};

const COLUMNS: [Column; 6] = [
    (id::WORKBOOK_COLUMN_DAY, 14.0),
    (id::WORKBOOK_COLUMN_WHAT, 18.0),
    (id::WORKBOOK_COLUMN_MEASURE, 40.0),
    (id::WORKBOOK_COLUMN_AMOUNT, 16.0),
    (id::WORKBOOK_COLUMN_OFFICE, 26.0),
    (id::WORKBOOK_COLUMN_NOTE, 30.0),
];
/// Below the days, in columns as wide as theirs.
const MONTHS: [Column; 5] = [
    (id::WORKBOOK_COLUMN_MONTH, COLUMNS[0].1),
    (id::SUMMARY_ROW_DEFERRED, COLUMNS[1].1),
    (id::SUMMARY_ROW_REPAID, COLUMNS[2].1),
    (id::SUMMARY_ROW_OWED, COLUMNS[3].1),
    (id::WORKBOOK_COLUMN_NOTE, COLUMNS[4].1),
];

impl Desk<'_> {
    pub(super) fn timetable(&self, sheet: &mut Worksheet) -> Result<(), WorkbookError> {
        let composer = self.composer;
        let days: Vec<Vec<Cell>> = composer.agenda().iter().map(|appointment| self.day(appointment)).collect();
        sheet.set_landscape();
        let mut row = self.table(sheet, id::WORKBOOK_DAYS, &COLUMNS, &days)?;
        if days.is_empty() {
            row = self.remark(sheet, row, id::WORKBOOK_NO_DAYS)?;
        }
        row += 1;
        self.heading(sheet, row, &self.text(id::WORKBOOK_MONTHS), COLUMNS.len())?;
        let months: Vec<Vec<Cell>> =
            schedule(composer.pack, composer.answers, composer.assessment).iter().map(|instalment| self.month(instalment)).collect();
        if months.is_empty() {
            self.remark(sheet, row + 1, id::WORKBOOK_MONTHS_NONE)?;
        } else {
            self.rows(sheet, row + 1, &MONTHS, &months)?;
        }
        Ok(())
    }

    fn remark(&self, sheet: &mut Worksheet, row: u32, words: Id) -> Result<u32, XlsxError> {
        self.across(sheet, row, COLUMNS.len(), &self.text(words), &self.styles.remark)?;
        Ok(row + 1)
    }

    fn day(&self, appointment: &Appointment<'_>) -> Vec<Cell> {
        let composer = self.composer;
        let amount = appointment.amount().map_or(Cell::Blank, Cell::Money);
        let note = if appointment.assumed { composer.text(id::AGENDA_ASSUMED) } else { String::new() };
        vec![
            Cell::Date(appointment.day),
            Cell::Text(composer.kind_of(appointment.occasion)),
            Cell::Text(composer.occasion_of(appointment)),
            amount,
            Cell::Text(composer.wording.agency(appointment.measure)),
            Cell::Text(note),
        ]
    }

    fn month(&self, instalment: &Instalment) -> Vec<Cell> {
        let composer = self.composer;
        let when = match instalment.when {
            When::Month(month) => Cell::Month(month),
            When::Overdue => Cell::Text(composer.text(id::RESULT_MONTH_OVERDUE)),
            When::Unstated => Cell::Text(composer.text(id::RESULT_MONTH_UNSTATED)),
        };
        let notes = [
            (instalment.when == When::Overdue).then(|| composer.text(id::SUMMARY_OVERDUE)),
            instalment.earlier.then(|| composer.text(id::WORKBOOK_EARLIER)),
            (!instalment.assumed.is_zero()).then(|| composer.text(id::AGENDA_ASSUMED)),
        ];
        let notes: Vec<String> = notes.into_iter().flatten().collect();
        vec![
            when,
            Cell::Money(instalment.put_off),
            Cell::Money(instalment.to_pay()),
            instalment.owed.map_or(Cell::Blank, Cell::Money),
            Cell::Text(notes.join("\n")),
        ]
    }
}
