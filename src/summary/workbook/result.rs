//! The first sheet: whose result, of which day, how binding, the kinds of money one by one, and what to do first.

use super::table::{Cell, Column};
use super::{Desk, WorkbookError};
use crate::assess::Total;
use crate::l10n::id;
use crate::policy::Status;
use crate::summary::model::{Lead, Sheet};
use crate::wording::Category;
use rust_xlsxwriter::Worksheet;

/// Widths of the columns in digits.
const WIDTHS: [f64; 5] = [22.0, 30.0, 18.0, 18.0, 38.0];
const COLUMNS: [Column; 5] = [
    (id::WORKBOOK_COLUMN_CARD, WIDTHS[0]),
    (id::WORKBOOK_COLUMN_KIND, WIDTHS[1]),
    (id::WORKBOOK_COLUMN_LOW, WIDTHS[2]),
    (id::WORKBOOK_COLUMN_HIGH, WIDTHS[3]),
    (id::WORKBOOK_COLUMN_NOTE, WIDTHS[4]),
];
/// Height of the title in points.
const TITLE_LINE: f64 = 32.0;

impl Desk<'_> {
    pub(super) fn result(&self, sheet: &mut Worksheet) -> Result<(), WorkbookError> {
        let paper = self.composer.sheet()?;
        Self::widths(sheet, &WIDTHS)?;
        sheet.set_portrait().set_freeze_panes(2, 0)?.set_repeat_rows(0, 1)?;
        sheet.set_row_height(0, TITLE_LINE)?;
        self.across(sheet, 0, WIDTHS.len(), &paper.title, &self.styles.title)?;
        self.heading(sheet, 1, &paper.business, WIDTHS.len())?;
        let row = self.standing(sheet, 2, &paper)?;
        let row = self.totals(sheet, row + 1)?;
        self.what_to_do(sheet, row + 1, &paper)?;
        Ok(())
    }

    /// Reference date, legal status, what is known of the business, and the sentences that always stand.
    fn standing(&self, sheet: &mut Worksheet, top: u32, paper: &Sheet) -> Result<u32, WorkbookError> {
        let assessment = self.composer.assessment;
        let status = self.pack_text(&format!("pack-status-{}", assessment.legal_status.name()));
        let facts = paper.facts.iter().map(|fact| (fact.label.clone(), Cell::Text(fact.value.clone())));
        let rows = [
            (self.text(id::SHELL_REFERENCE_DATE), Cell::Date(assessment.as_of)),
            (self.text(id::SUMMARY_LEGAL_STATUS), Cell::Text(status)),
        ];
        let mut row = top;
        for (label, value) in rows.into_iter().chain(facts) {
            sheet.write_string_with_format(row, 0, self.words(&label), &self.styles.label)?;
            self.cell(sheet, row, 1, &value)?;
            Self::fit(sheet, row, &value, WIDTHS[1])?;
            row += 1;
        }
        row += 1;
        let notice = joined(&paper.notice);
        let sentences = [self.text(id::SUMMARY_NOT_ADDED), self.pack_text("pack-draft-short"), self.text(id::START_PRIVATE)];
        for words in [notice].into_iter().chain(sentences) {
            self.paragraph(sheet, row, &WIDTHS, &words, &self.styles.notice)?;
            row += 1;
        }
        Ok(row)
    }

    /// The totals side by side, never a sum of them, and the number of measures to be asked for.
    fn totals(&self, sheet: &mut Worksheet, top: u32) -> Result<u32, WorkbookError> {
        let composer = self.composer;
        self.heading(sheet, top, &self.text(id::WORKBOOK_TOTALS), WIDTHS.len())?;
        let total = |total: Total| {
            let range = composer.assessment.totals.get(total);
            let text = |name: &str| Cell::Text(composer.localizer.pack_text(name));
            vec![
                text(card(total).message()),
                text(&format!("total-{}", total.name())),
                Cell::Money(range.low),
                range.high.map_or_else(|| Cell::Text(composer.text(id::SUMMARY_OPEN_AMOUNT)), Cell::Money),
                text(&format!("total-{}-note", total.name())),
            ]
        };
        let mut rows: Vec<Vec<Cell>> = Total::ALL.into_iter().map(total).collect();
        let asked = composer.assessment.count(Status::Encouraged).to_string();
        rows.push(vec![
            Cell::Text(composer.text(id::SUMMARY_CARD_TRY)),
            Cell::Text(composer.text(id::SUMMARY_NO_AMOUNT)),
            Cell::Blank,
            Cell::Blank,
            Cell::Text(composer.localizer.format(id::SUMMARY_COUNT, &[("count", asked.into())])),
        ]);
        Ok(self.rows(sheet, top + 1, &COLUMNS, &rows)?)
    }

    fn what_to_do(&self, sheet: &mut Worksheet, top: u32, paper: &Sheet) -> Result<u32, WorkbookError> {
        let mut row = top;
        if !paper.actions.is_empty() {
            self.heading(sheet, row, &paper.words.actions, WIDTHS.len())?;
            row += 1;
        }
        for action in &paper.actions {
            let words = Lead { lead: action.title.clone(), text: action.detail.clone() };
            let line = self.composer.localizer.format(id::RESULT_JOIN, &[("first", words.lead.into()), ("second", words.text.into())]);
            self.paragraph(sheet, row, &WIDTHS, &line, &self.styles.text)?;
            row += 1;
        }
        for lead in [&paper.services, &paper.contact] {
            if !lead.text.is_empty() {
                self.paragraph(sheet, row, &WIDTHS, &joined(lead), &self.styles.remark)?;
                row += 1;
            }
        }
        Ok(row)
    }
}

fn joined(lead: &Lead) -> String {
    format!("{} {}", lead.lead, lead.text)
}

/// The card on which a total stands.
const fn card(total: Total) -> Category {
    match total {
        Total::Granted | Total::Filed | Total::Conditional | Total::Personal => Category::Keep,
        Total::Deferred | Total::Liquid => Category::Defer,
        Total::LateFees | Total::Reclaim => Category::Ask,
    }
}
