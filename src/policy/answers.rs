//! The answers of one business.

use super::domain::{IndustryCode, Interval, Possible, Values, day_number};
use super::facts::{Dictionary, Month};
use super::slot::{Slot, SlotSet};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// "There is none".
    None,
    /// Yes or no.
    Bool(bool),
    /// A whole number, yuan, a rate or a plain number.
    Number(Decimal),
    /// A day.
    Date(Date),
    /// A month.
    Month(Month),
    /// Position among the choices of the field.
    Choice(u8),
    /// An industry code.
    Industry(IndustryCode),
    /// A text.
    Text(String),
}

impl Answer {
    /// The answer as the single possibility.
    pub fn possible(&self, slot: Slot) -> Possible {
        let values = match self {
            Self::None => return Possible::none(),
            Self::Bool(value) => return Possible::truth(*value),
            Self::Number(value) => return Possible::number(*value),
            Self::Date(date) => Values::Number(Interval::exactly(day_number(*date))),
            Self::Month(month) => Values::Number(Interval::exactly(month.number())),
            Self::Choice(index) => Values::Bits(1 << index),
            Self::Industry(code) => Values::Industry(Some(code.clone())),
            Self::Text(text) => Values::Text(Some(text.clone())),
        };
        Possible::new(values, SlotSet::of(slot))
    }
}

/// The answers of one record of a list.
pub type Record = BTreeMap<Slot, Answer>;

/// The answers of one business: a fact that is absent is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    values: BTreeMap<Slot, Answer>,
    lists: BTreeMap<Slot, Vec<Record>>,
}

impl Answers {
    /// The answer to a fact or to a field of a record.
    pub fn get(&self, slot: Slot) -> Option<&Answer> {
        self.values.get(&slot)
    }

    /// Answers, or takes an answer back.
    pub fn set(&mut self, slot: Slot, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.values.insert(slot, answer),
            None => self.values.remove(&slot),
        };
    }

    /// The records of a list; `None` while it is unknown.
    pub fn list(&self, slot: Slot) -> Option<&[Record]> {
        self.lists.get(&slot).map(Vec::as_slice)
    }

    /// The records of a list, to be changed; created empty when unknown.
    pub fn list_mut(&mut self, slot: Slot) -> &mut Vec<Record> {
        self.lists.entry(slot).or_default()
    }

    /// Makes a list known, or unknown again.
    pub fn set_list(&mut self, slot: Slot, records: Option<Vec<Record>>) {
        match records {
            Some(records) => self.lists.insert(slot, records),
            None => self.lists.remove(&slot),
        };
    }

    /// The answer at a place: a fact, or a field of the record `item`.
    pub fn at(&self, dictionary: &Dictionary, place: (Slot, Option<usize>)) -> Option<&Answer> {
        match place {
            (slot, Some(item)) if dictionary.is_list_field(slot) => self.list(dictionary.owner(slot).slot)?.get(item)?.get(&slot),
            (slot, _) => self.get(slot),
        }
    }

    /// Answers at a place; a place in a record that does not exist is left alone.
    pub fn set_at(&mut self, dictionary: &Dictionary, place: (Slot, Option<usize>), answer: Option<Answer>) {
        let (slot, item) = place;
        match item {
            Some(item) if dictionary.is_list_field(slot) => {
                let list = dictionary.owner(slot).slot;
                let Some(record) = self.lists.get_mut(&list).and_then(|records| records.get_mut(item)) else { return };
                match answer {
                    Some(answer) => record.insert(slot, answer),
                    None => record.remove(&slot),
                };
            }
            _ => self.set(slot, answer),
        }
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.lists.is_empty()
    }
}
