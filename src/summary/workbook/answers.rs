//! What the owner has answered, as numbers and dates where they are some, and what is still open.

use super::table::{Cell, Column};
use super::{Desk, WorkbookError};
use crate::assess::Place;
use crate::l10n::id;
use crate::policy::{Answer, Fact, Kind, Shape, Slot};
use rust_xlsxwriter::Worksheet;

const COLUMNS: [Column; 3] =
    [(id::WORKBOOK_COLUMN_SECTION, 22.0), (id::WORKBOOK_COLUMN_QUESTION, 58.0), (id::WORKBOOK_COLUMN_ANSWER, 40.0)];

impl Desk<'_> {
    pub(super) fn answers(&self, sheet: &mut Worksheet) -> Result<(), WorkbookError> {
        let mut rows = Vec::new();
        for fact in self.composer.pack.dictionary.facts() {
            let section = self.composer.localizer.pack_text(&format!("page-{}", fact.page));
            for (question, answer) in self.answered(fact) {
                rows.push(vec![Cell::Text(section.clone()), Cell::Text(question), answer]);
            }
        }
        sheet.set_portrait();
        self.table(sheet, id::WORKBOOK_SHEET_ANSWERS, &COLUMNS, &rows)?;
        Ok(())
    }

    /// The answers to a fact, then what of it could still change the result.
    fn answered(&self, fact: &Fact) -> Vec<(String, Cell)> {
        let composer = self.composer;
        let mut rows = match &fact.shape {
            Shape::Scalar(slot) => self.scalars(&[*slot]),
            Shape::Record(slots) => self.scalars(slots),
            Shape::List(fields) => self.records(fact.slot, fields),
        };
        for place in self.open_places().into_iter().filter(|place| composer.pack.dictionary.owner(place.0).slot == fact.slot) {
            rows.push((composer.wording.label(place), Cell::Text(composer.text(id::SUMMARY_NOT_ANSWERED))));
        }
        rows
    }

    fn scalars(&self, slots: &[Slot]) -> Vec<(String, Cell)> {
        let answered = slots.iter().filter_map(|slot| Some((*slot, self.composer.answers.get(*slot)?)));
        answered.map(|(slot, answer)| (self.composer.wording.label((slot, None)), self.answer(slot, answer))).collect()
    }

    fn records(&self, list: Slot, fields: &[Slot]) -> Vec<(String, Cell)> {
        let composer = self.composer;
        match composer.answers.list(list) {
            None => Vec::new(),
            Some([]) => vec![(composer.wording.label((list, None)), Cell::Text(composer.wording.none(list)))],
            Some(records) => {
                let of_record = |(item, record): (usize, &crate::policy::Record)| {
                    let answered = fields.iter().filter_map(|slot| Some((*slot, record.get(slot)?)));
                    let row = |(slot, answer)| (composer.wording.label((slot, Some(item))), self.answer(slot, answer));
                    answered.map(row).collect::<Vec<_>>()
                };
                records.iter().enumerate().flat_map(of_record).collect()
            }
        }
    }

    /// Open answers that could still change something, each once.
    fn open_places(&self) -> Vec<Place> {
        let mut open: Vec<Place> = self.composer.assessment.measures.iter().flat_map(|result| result.missing.clone()).collect();
        open.sort_unstable();
        open.dedup();
        // An answered industry is named too when it must be more exact: it stands among the answers already.
        open.retain(|(slot, item)| item.is_some() || self.composer.answers.get(*slot).is_none());
        open
    }

    fn answer(&self, slot: Slot, answer: &Answer) -> Cell {
        let composer = self.composer;
        let field = composer.pack.dictionary.field(slot);
        let unit = || field.and_then(|field| field.unit.as_deref()).and_then(|unit| composer.localizer.named(&format!("unit-{unit}"), &[]));
        match (answer, field.map(|field| &field.kind)) {
            (Answer::Number(value), Some(Kind::Money)) => Cell::Money(*value),
            (Answer::Number(value), Some(Kind::Rate)) => Cell::Percent(*value),
            (Answer::Number(value), _) => Cell::Number(*value, unit().unwrap_or_default()),
            (Answer::Date(day), _) => Cell::Date(*day),
            (Answer::Month(month), _) => Cell::Month(*month),
            (Answer::Text(text), _) => Cell::Text(text.clone()),
            _ => Cell::Text(composer.wording.answer(slot, answer)),
        }
    }
}
