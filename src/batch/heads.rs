//! The heads of a table: which fact each column answers.

use super::error::BatchError;
use super::workbook::letters;
use super::{CREDIT_CODE, NAME};
use crate::case::MOST_RECORDS;
use crate::case::typed::half_width;
use crate::l10n::{Language, Localizer, plain};
use crate::policy::{Dictionary, Message, Pack, Shape, Slot};
use crate::wording::Wording;
use std::collections::HashMap;

/// How many records of a list can be named by their label; by the name of the fact it is as many as a case may have.
const LABELLED_RECORDS: usize = 20;

/// What a column answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// A fact, or a field of a record of a list.
    Answer(Slot, Option<usize>),
    /// How many records a list has.
    Records(Slot),
    /// The reference date of the row.
    AsOf,
    /// Nothing: a column without a head must be empty.
    Unnamed,
}

/// The heads of a table, understood.
#[derive(Clone, Debug)]
pub(super) struct Heads {
    /// Each column and its head as it is shown in messages.
    pub columns: Vec<(Column, String)>,
}

impl Heads {
    /// Understands the heads of a table.
    ///
    /// # Errors
    /// Every head that is unknown, with the nearest one that is known, and every one that stands twice.
    pub(super) fn understand<'h>(heads: impl Iterator<Item = &'h str>, pack: &Pack) -> Result<Self, BatchError> {
        let known = Known::of(pack);
        let mut columns: Vec<(Column, String)> = Vec::new();
        let mut faults = Vec::new();
        for (index, head) in heads.enumerate() {
            let head = head.trim();
            if head.is_empty() {
                columns.push((Column::Unnamed, letters(index)));
                continue;
            }
            let Some(column) = known.column(head) else {
                faults.push(known.unknown(head));
                continue;
            };
            if let Some((_, earlier)) = columns.iter().find(|(other, _)| *other == column) {
                faults.push(Message::new("error-column-twice").with("first", earlier).with("second", known.shown(column, head)));
            }
            columns.push((column, known.shown(column, head)));
        }
        if faults.is_empty() && columns.iter().all(|(column, _)| *column == Column::Unnamed) {
            faults.push(Message::new("error-table-empty").with("file", ""));
        }
        if faults.is_empty() { Ok(Self { columns }) } else { Err(BatchError::Table(faults)) }
    }
}

/// All heads that are understood.
struct Known<'p> {
    dictionary: &'p Dictionary,
    /// Names and labels; `None` where a label means several columns.
    by_name: HashMap<String, Option<Column>>,
    /// Names and labels as they are suggested.
    suggestions: Vec<String>,
}

impl<'p> Known<'p> {
    fn of(pack: &'p Pack) -> Self {
        let mut known = Self { dictionary: &pack.dictionary, by_name: HashMap::new(), suggestions: Vec::new() };
        for language in Language::ALL {
            known.add_labels(&Wording::new(pack, language));
        }
        // Names come last: they stand over any label that reads the same.
        for slot in pack.dictionary.slots() {
            let column = if pack.dictionary.is_list(slot) { Column::Records(slot) } else { Column::Answer(slot, None) };
            let is_answer = pack.dictionary.field(slot).is_some() && !pack.dictionary.is_list_field(slot);
            if is_answer || pack.dictionary.is_list(slot) {
                known.by_name.insert(normal(&pack.dictionary.path(slot, None)), Some(column));
            }
            if pack.dictionary.field(slot).is_some() || pack.dictionary.is_list(slot) {
                known.suggestions.push(pack.dictionary.path(slot, pack.dictionary.is_list_field(slot).then_some(0)));
            }
        }
        for (short, name) in [("name", NAME), ("code", CREDIT_CODE)] {
            if let Some(slot) = pack.dictionary.slot(name) {
                known.by_name.entry(short.to_owned()).or_insert(Some(Column::Answer(slot, None)));
            }
        }
        known.by_name.insert("as_of".to_owned(), Some(Column::AsOf));
        known.suggestions.push("as_of".to_owned());
        known
    }

    fn add_labels(&mut self, wording: &Wording<'_>) {
        for fact in wording.pack.dictionary.facts() {
            match &fact.shape {
                Shape::Scalar(slot) => self.add(&wording.label((*slot, None)), Column::Answer(*slot, None)),
                Shape::Record(fields) => {
                    fields.iter().for_each(|slot| self.add(&wording.label((*slot, None)), Column::Answer(*slot, None)));
                }
                Shape::List(fields) => {
                    self.add(&wording.label((fact.slot, None)), Column::Records(fact.slot));
                    for item in 0..LABELLED_RECORDS {
                        let place = |slot: Slot| (slot, Some(item));
                        fields.iter().for_each(|slot| self.add(&wording.label(place(*slot)), Column::Answer(*slot, Some(item))));
                    }
                }
            }
        }
        let as_of = wording.localizer.text(crate::l10n::id::BATCH_AS_OF);
        self.add(&as_of, Column::AsOf);
    }

    fn add(&mut self, label: &str, column: Column) {
        let label = plain(label);
        let known = self.by_name.entry(normal(&label)).or_insert(Some(column));
        if *known != Some(column) {
            *known = None;
        }
        self.suggestions.push(label);
    }

    /// The column of a head: a name, a label, or a label with the name behind it in brackets.
    fn column(&self, head: &str) -> Option<Column> {
        let head = plain(&half_width(head));
        let in_brackets = head.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(_, name)| name);
        self.named(&head).or_else(|| self.named(in_brackets?))
    }

    fn named(&self, head: &str) -> Option<Column> {
        self.by_name.get(&normal(head)).copied().flatten().or_else(|| self.indexed(head))
    }

    /// `list[item].field`.
    fn indexed(&self, head: &str) -> Option<Column> {
        let name = normal(head);
        let (list, rest) = name.split_once('[')?;
        let (item, field) = rest.split_once("].")?;
        let item = item.parse::<usize>().ok().filter(|item| *item < MOST_RECORDS)?;
        let slot = self.dictionary.slot(&format!("{list}.{field}")).filter(|slot| self.dictionary.is_list_field(*slot))?;
        Some(Column::Answer(slot, Some(item)))
    }

    /// The head as it stands in messages: with the name of the fact, where it is a label.
    fn shown(&self, column: Column, head: &str) -> String {
        let name = match column {
            Column::Answer(slot, item) => self.dictionary.path(slot, item),
            Column::Records(slot) => self.dictionary.path(slot, None),
            Column::AsOf => "as_of".to_owned(),
            Column::Unnamed => return head.to_owned(),
        };
        if head.contains(&name) { head.to_owned() } else { format!("{head} ({name})") }
    }

    fn unknown(&self, head: &str) -> Message {
        let unknown = |id| Message::new(id).with("column", head);
        if let Some(names) = self.meanings(head) {
            return unknown("error-ambiguous-column").with("names", names);
        }
        match self.nearest(head) {
            Some(guess) => unknown("error-unknown-column-guess").with("guess", guess),
            None => unknown("error-unknown-column"),
        }
    }

    /// The names of the facts that share a label.
    fn meanings(&self, head: &str) -> Option<String> {
        let name = normal(head);
        if self.by_name.get(&name)?.is_some() {
            return None;
        }
        let slots = self.dictionary.slots().filter(|slot| {
            let path = format!("fact-{}", self.dictionary.path(*slot, None).replace('.', "-"));
            Language::ALL.into_iter().any(|language| normal(&plain(&Localizer::of(language).pack_text(&path))) == name)
        });
        let names: Vec<String> = slots.map(|slot| self.dictionary.path(slot, None)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// The known head that differs in the fewest letters, if no more than a third of them differ.
    fn nearest(&self, head: &str) -> Option<String> {
        let name = normal(head);
        // The number of a record is no part of the word.
        let numbered = name.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(item, _)| item.to_owned());
        let name = numbered.as_ref().map_or_else(|| name.clone(), |item| name.replacen(&format!("[{item}]"), "[0]", 1));
        let distance = |known: &String| strsim::osa_distance(&normal(known), &name);
        let nearest = self.suggestions.iter().min_by_key(|known| distance(known))?;
        let near = distance(nearest) <= (name.chars().count() / 3).max(1);
        near.then(|| numbered.map_or_else(|| nearest.clone(), |item| nearest.replacen("[0]", &format!("[{item}]"), 1)))
    }
}

/// A head without spaces and without the difference between large and small letters.
fn normal(head: &str) -> String {
    plain(&half_width(head)).chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
