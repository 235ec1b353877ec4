//! Every measure of the plan, line by line: what it is worth, when, where, by which clause, and how it was worked out.

use super::table::{Cell, Column};
use super::{Desk, WorkbookError};
use crate::assess::{Line, MeasureAssessment};
use crate::l10n::id;
use crate::policy::{Measure, Status};
use rust_xlsxwriter::Worksheet;

const COLUMNS: [Column; 11] = [
    (id::WORKBOOK_COLUMN_MEASURE, 34.0),
    (id::WORKBOOK_COLUMN_STATUS, 11.0),
    (id::WORKBOOK_COLUMN_KIND, 18.0),
    (id::WORKBOOK_COLUMN_LOW, 15.0),
    (id::WORKBOOK_COLUMN_HIGH, 15.0),
    (id::WORKBOOK_COLUMN_DUE, 13.0),
    (id::WORKBOOK_COLUMN_DEADLINE, 13.0),
    (id::WORKBOOK_COLUMN_OFFICE, 22.0),
    (id::WORKBOOK_COLUMN_CLAUSE, 18.0),
    (id::WORKBOOK_COLUMN_WORKING, 46.0),
    (id::WORKBOOK_COLUMN_ID, 26.0),
];

impl Desk<'_> {
    pub(super) fn measures(&self, sheet: &mut Worksheet) -> Result<(), WorkbookError> {
        let mut rows = Vec::new();
        for status in Status::ALL {
            for result in self.composer.assessment.measures.iter().filter(|result| result.status == status) {
                let Some(measure) = self.composer.pack.measure(&result.id) else { continue };
                for line in &result.lines {
                    rows.push(self.line(measure, result, line)?);
                }
                if result.lines.is_empty() {
                    rows.push(self.without_lines(measure, result));
                }
            }
        }
        sheet.set_landscape();
        self.table(sheet, id::WORKBOOK_SHEET_MEASURES, &COLUMNS, &rows)?;
        Ok(())
    }

    fn line(&self, measure: &Measure, result: &MeasureAssessment, line: &Line) -> Result<Vec<Cell>, WorkbookError> {
        let composer = self.composer;
        let mut told = vec![composer.arithmetic(measure, result, line)?];
        if line.overdue {
            told.push(composer.text(id::SUMMARY_OVERDUE));
        }
        told.retain(|words| !words.is_empty());
        let kind = composer.localizer.pack_text(&format!("bucket-{}", line.bucket.name()));
        let amounts = [
            Cell::Money(line.amount.low),
            line.amount.high.map_or_else(|| Cell::Text(composer.text(id::SUMMARY_OPEN_AMOUNT)), Cell::Money),
        ];
        Ok(self.row(measure, result, line.status, kind, amounts, line.due.map_or(Cell::Blank, Cell::Date), told.join("\n")))
    }

    fn without_lines(&self, measure: &Measure, result: &MeasureAssessment) -> Vec<Cell> {
        let composer = self.composer;
        let stated = if result.status == Status::NotApplicable || measure.service {
            Cell::Blank
        } else {
            Cell::Text(composer.text(id::SUMMARY_NO_AMOUNT))
        };
        let told = match result.status {
            Status::NotApplicable => self.what_fails(result),
            _ => composer.to_fill_in(&result.missing),
        };
        self.row(measure, result, result.status, String::new(), [stated, Cell::Blank], Cell::Blank, told)
    }

    /// The conditions that rule a measure out.
    fn what_fails(&self, result: &MeasureAssessment) -> String {
        let failed = result.reasons.iter().filter(|reason| reason.holds == Some(false));
        let failed: Vec<String> = failed.map(|reason| self.composer.localizer.pack_text(&format!("condition-{}", reason.id))).collect();
        if failed.is_empty() {
            return String::new();
        }
        self.composer.localizer.format(id::WORKBOOK_FAILS, &[("conditions", self.composer.localizer.list(&failed).into())])
    }

    #[allow(clippy::too_many_arguments, reason = "the cells of one row, each of its own kind")]
    fn row(
        &self,
        measure: &Measure,
        result: &MeasureAssessment,
        status: Status,
        kind: String,
        [low, high]: [Cell; 2],
        due: Cell,
        told: String,
    ) -> Vec<Cell> {
        let wording = &self.composer.wording;
        vec![
            Cell::Text(wording.measure(&measure.id, "")),
            Cell::Text(wording.localizer.pack_text(&format!("status-{}", status.name()))),
            Cell::Text(kind),
            low,
            high,
            due,
            self.deadline(measure, result),
            Cell::Text(wording.agency(measure)),
            Cell::Chinese(wording.cite(measure, 0)),
            Cell::Text(told),
            Cell::Chinese(measure.id.clone()),
        ]
    }

    /// The last day by the words of a text; of what is over, the day on which it ended.
    fn deadline(&self, measure: &Measure, result: &MeasureAssessment) -> Cell {
        let stated = measure.window.source.is_some();
        match (result.status, self.composer.last_day(measure)) {
            (Status::NotApplicable, _) => Cell::Blank,
            (Status::Expired, Some(day)) => Cell::Date(day),
            (_, Some(day)) if stated => Cell::Date(day),
            _ => Cell::Text(self.composer.text(id::SUMMARY_NOT_STATED)),
        }
    }
}
