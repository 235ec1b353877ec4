//! A row ↔ a business: its answers, and what came of them.

use super::cells::{Words, date};
use super::heads::{Column, Heads};
use super::source::Row;
use super::{CREDIT_CODE, NAME};
use crate::assess::{Figures, Series};
use crate::case::{Case, MOST_RECORDS, check_periods};
use crate::l10n::Language;
use crate::policy::{Answer, Answers, Message, Pack, Record, Slot};
use crate::wording::Wording;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive as _;
use std::collections::BTreeMap;

/// Longest text of a cell that a message repeats, in characters.
const LONGEST_SHOWN: usize = 40;

/// What came of one row.
#[derive(Clone, Debug)]
pub struct RowOutcome {
    /// Its number as a spreadsheet counts: the row of the heads is 1.
    pub row: u64,
    /// Reference date.
    pub as_of: Date,
    /// What could be read of it; all of it, where there is a result.
    pub answers: Answers,
    /// The figures, or what is wrong with the row: a message for each cell, at least one.
    pub result: Result<Figures, Vec<Message>>,
}

impl RowOutcome {
    /// The name of the business.
    pub fn name(&self, pack: &Pack) -> Option<&str> {
        self.text(pack, NAME)
    }

    /// The unified social credit code of the business.
    pub fn credit_code(&self, pack: &Pack) -> Option<&str> {
        self.text(pack, CREDIT_CODE)
    }

    fn text(&self, pack: &Pack, fact: &str) -> Option<&str> {
        match self.answers.get(pack.dictionary.slot(fact)?)? {
            Answer::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The business as a case of its own, to be opened and saved like any other.
    pub fn case(&self, pack: &Pack, language: Language) -> Case {
        let mut case = Case::new(&pack.id);
        case.as_of = Some(self.as_of);
        case.language = Some(language.tag().to_owned());
        case.answers = self.answers.clone();
        case
    }
}

/// Reads rows and assesses them, one after the other: what one thread needs.
pub(super) struct Clerk<'p> {
    pub heads: &'p Heads,
    pub words: &'p Words<'p>,
    pub wording: Wording<'p>,
    /// One date for all rows, whatever they say.
    pub as_of: Option<Date>,
    pub series: Series<'p>,
}

impl Clerk<'_> {
    /// What comes of a row.
    pub fn outcome(&mut self, row: &Row) -> RowOutcome {
        let mut reading = Reading { clerk: self, answers: Answers::default(), lists: BTreeMap::new(), as_of: None, faults: Vec::new() };
        match &row.cells {
            Ok(cells) => reading.cells(cells.iter()),
            Err(fault) => reading.faults.push(fault.clone()),
        }
        let Reading { answers, as_of, faults, .. } = reading;
        let as_of = self.as_of.or(as_of).unwrap_or(self.wording.pack.published);
        let result = if faults.is_empty() { self.figures(&answers, as_of) } else { Err(faults) };
        RowOutcome { row: row.number, as_of, answers, result }
    }

    fn figures(&mut self, answers: &Answers, as_of: Date) -> Result<Figures, Vec<Message>> {
        check_periods(&self.wording.pack.dictionary, answers).map_err(|error| vec![error.0])?;
        self.series.figures(answers, as_of).map_err(|error| vec![error.message(&self.wording.measure(&error.measure, ""), as_of)])
    }
}

/// A row while it is read.
struct Reading<'r, 'p> {
    clerk: &'r Clerk<'p>,
    answers: Answers,
    lists: BTreeMap<Slot, List>,
    as_of: Option<Date>,
    faults: Vec<Message>,
}

/// A list while its row is read.
#[derive(Default)]
struct List {
    records: Vec<Record>,
    /// How many records a cell gives it, and the head of that cell.
    count: Option<(usize, String)>,
}

impl Reading<'_, '_> {
    fn cells<'c>(&mut self, cells: impl Iterator<Item = &'c str>) {
        let heads = self.clerk.heads;
        for (index, cell) in cells.enumerate() {
            if cell.trim().is_empty() {
                continue;
            }
            match heads.columns.get(index) {
                Some((Column::Answer(slot, item), head)) => self.answer((*slot, *item), head, cell),
                Some((Column::Records(slot), head)) => self.count(*slot, head, cell),
                Some((Column::AsOf, head)) => match date(cell) {
                    Ok(date) => self.as_of = Some(date),
                    Err(detail) => self.fault(head, cell, detail),
                },
                Some((Column::Unnamed, letters)) => {
                    self.faults.push(Message::new("error-cell-without-head").with("column", letters).with("value", shown(cell)));
                }
                None => {
                    let column = heads.columns.len();
                    self.faults.push(Message::new("error-too-many-cells").with("count", index + 1).with("columns", column));
                    return;
                }
            }
        }
        self.close_lists();
    }

    fn fault(&mut self, head: &str, cell: &str, detail: Message) {
        self.faults.push(Message::new("error-cell").with("column", head).with("value", shown(cell)).with_message("detail", detail));
    }

    fn answer(&mut self, place: (Slot, Option<usize>), head: &str, cell: &str) {
        let (slot, item) = place;
        let Some(field) = self.clerk.wording.pack.dictionary.field(slot) else { return };
        let read = match self.clerk.words.read(slot, field, cell, &self.clerk.wording) {
            Ok(Some(answer)) => answer,
            Ok(None) => return,
            Err(detail) => return self.fault(head, cell, detail),
        };
        let Some(item) = item else { return self.answers.set(slot, Some(read)) };
        let list = self.clerk.wording.pack.dictionary.owner(slot).slot;
        let records = &mut self.lists.entry(list).or_default().records;
        if records.len() <= item {
            records.resize(item + 1, Record::new());
        }
        records[item].insert(slot, read);
    }

    /// A list itself answers how many records it has; a word for "none" is 0.
    fn count(&mut self, list: Slot, head: &str, cell: &str) {
        let number = crate::case::typed::plain_number(&crate::case::typed::half_width(cell.trim())).ok();
        let count =
            if self.clerk.words.is_none(cell) { Some(0) } else { number.filter(|n| n.fract().is_zero()).and_then(|n| n.to_usize()) };
        match count.filter(|count| *count <= MOST_RECORDS) {
            Some(count) => self.lists.entry(list).or_default().count = Some((count, head.to_owned())),
            None => self.fault(head, cell, Message::new("cell-records").with("max", MOST_RECORDS)),
        }
    }

    fn close_lists(&mut self) {
        for (slot, List { mut records, count }) in std::mem::take(&mut self.lists) {
            if let Some((count, head)) = count {
                if records.len() > count {
                    let detail = Message::new("cell-more-records").with("found", records.len());
                    self.fault(&head, &count.to_string(), detail);
                }
                records.resize(count.max(records.len()), Record::new());
            }
            self.answers.set_list(slot, Some(records));
        }
    }
}

fn shown(cell: &str) -> String {
    let cut: String = cell.trim().chars().take(LONGEST_SHOWN).collect();
    if cut.len() < cell.trim().len() { format!("{cut}…") } else { cut }
}
