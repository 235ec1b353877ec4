//! The clauses of every measure that concerns the business, in the original, and other readings of them.

use super::table::{Cell, Column};
use super::{Desk, WorkbookError};
use crate::l10n::{Language, id};
use crate::policy::Status;
use crate::wording::Wording;
use rust_xlsxwriter::Worksheet;

const COLUMNS: [Column; 5] = [
    (id::WORKBOOK_COLUMN_CLAUSE, 14.0),
    (id::WORKBOOK_COLUMN_MEASURE, 34.0),
    (id::WORKBOOK_COLUMN_STATUS, 12.0),
    (id::WORKBOOK_COLUMN_QUOTE, 80.0),
    (id::WORKBOOK_COLUMN_NOTE, 36.0),
];

impl Desk<'_> {
    pub(super) fn clauses(&self, sheet: &mut Worksheet) -> Result<(), WorkbookError> {
        let composer = self.composer;
        let chinese = Wording::new(composer.pack, Language::Chinese);
        let mut rows = Vec::new();
        for result in composer.assessment.measures.iter().filter(|result| result.status != Status::NotApplicable) {
            let Some(measure) = composer.pack.measure(&result.id) else { continue };
            for (index, clause) in measure.clauses.iter().enumerate() {
                let note = if index == 0 { composer.other_readings(result) } else { String::new() };
                rows.push(vec![
                    Cell::Chinese(chinese.cite(measure, index)),
                    Cell::Text(composer.wording.measure(&measure.id, "")),
                    Cell::Text(composer.localizer.pack_text(&format!("status-{}", result.status.name()))),
                    Cell::Chinese(clause.quote.clone()),
                    Cell::Text(note),
                ]);
            }
        }
        sheet.set_landscape();
        self.table(sheet, id::WORKBOOK_SHEET_CLAUSES, &COLUMNS, &rows)?;
        Ok(())
    }
}
