//! The dictionary of facts: what may be known of a business, with type, unit and bounds.

use super::domain::{IndustryCode, Interval, Possible, Values, day_number};
use super::fault::{Faults, Place};
use super::slot::{MAX_SLOTS, Slot, SlotSet};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// What kind of value a fact or field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    Bool,
    /// A whole number: people, days, months, vehicles.
    Int,
    /// Yuan, at most two decimals.
    Money,
    /// A fraction: 1 % is 0.01.
    Rate,
    /// A plain decimal, such as litres.
    Number,
    /// A day.
    Date,
    /// A month.
    Month,
    /// One of the named choices.
    Choice,
    /// A GB/T 4754-2017 code.
    Industry,
    /// Free text, never read by a rule.
    Text,
    /// A unified social credit code (GB 32100-2015).
    Code,
}

/// A value that can be asked for: a fact, or a field of a record or list.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name as in the case file.
    pub name: String,
    /// Kind of value.
    pub kind: Kind,
    /// Least value: a number, a day number or a month number.
    pub min: Option<Decimal>,
    /// Greatest value.
    pub max: Option<Decimal>,
    /// The greatest value only refuses nonsense: ranges are open above.
    pub technical_max: bool,
    /// The names of the choices.
    pub choices: Vec<String>,
    /// Choices are written as JSON integers.
    pub choices_are_integers: bool,
    /// "There is none" is a possible answer.
    pub nullable: bool,
    /// Display unit (`person`, `day`, …).
    pub unit: Option<String>,
    /// No rule reads it.
    pub display_only: bool,
    /// Easily mistyped: a near miss may ask to check it.
    pub recheck: bool,
    /// What an owner rarely knows and the accountant does.
    pub accountant: bool,
    /// Longest text in characters.
    pub max_length: usize,
}

impl Field {
    /// Everything the value may be while it is not answered.
    pub fn unknown(&self, slot: Slot) -> Possible {
        let values = match self.kind {
            Kind::Bool => Values::Bits(super::domain::OPEN),
            Kind::Choice => Values::Bits(self.all_choices()),
            Kind::Industry => Values::Industry(None),
            Kind::Text | Kind::Code => Values::Text(None),
            _ => Values::Number(Interval::between(self.min, self.max.filter(|_| !self.technical_max))),
        };
        Possible { values: Some(values), none: self.nullable, depends: SlotSet::of(slot) }
    }

    /// The set of all choices.
    pub fn all_choices(&self) -> u64 {
        u64::MAX.checked_shr(64 - u32::try_from(self.choices.len().min(64)).unwrap_or(64)).unwrap_or(0)
    }
}

/// How a fact is shaped.
#[derive(Clone, Debug)]
pub enum Shape {
    /// One value.
    Scalar(Slot),
    /// A record: its fields.
    Record(Vec<Slot>),
    /// A list of records: the fields of one record.
    List(Vec<Slot>),
}

/// A fact of the dictionary.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Name as in the case file.
    pub name: String,
    /// Page of the wizard that asks for it.
    pub page: String,
    /// One value, a record or a list.
    pub shape: Shape,
    /// The slot of the fact as a whole (a list or record has one of its own).
    pub slot: Slot,
}

/// An order that a period must keep: the end may not come before the start.
#[derive(Clone, Debug)]
pub struct Order {
    /// Slot of the first day.
    pub start: Slot,
    /// Slot of the last day.
    pub end: Slot,
}

/// All facts of a pack in the order of its pages.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    facts: Vec<Fact>,
    fields: Vec<SlotEntry>,
    by_path: BTreeMap<String, Slot>,
    orders: Vec<Order>,
    /// The classes that exist; without any, every well-formed code is taken.
    industries: Vec<IndustryCode>,
}

#[derive(Clone, Debug)]
struct SlotEntry {
    /// Position of the fact it belongs to.
    fact: usize,
    /// `None` for a list or record as a whole.
    field: Option<Field>,
}

impl Dictionary {
    /// The facts in order.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The fact of a name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name == name)
    }

    /// The fact to which a slot belongs.
    pub fn owner(&self, slot: Slot) -> &Fact {
        &self.facts[self.fields[slot.index()].fact]
    }

    /// The field of a slot; `None` when the slot is a list or record as a whole.
    pub fn field(&self, slot: Slot) -> Option<&Field> {
        self.fields[slot.index()].field.as_ref()
    }

    /// The slot of `name` or `list.field`.
    pub fn slot(&self, path: &str) -> Option<Slot> {
        self.by_path.get(path).copied()
    }

    /// All slots, in order.
    pub fn slots(&self) -> impl Iterator<Item = Slot> + use<> {
        (0..self.fields.len()).filter_map(|index| u8::try_from(index).ok()).map(Slot)
    }

    /// Whether the slot is a field of a list.
    pub fn is_list_field(&self, slot: Slot) -> bool {
        matches!(&self.owner(slot).shape, Shape::List(fields) if fields.contains(&slot))
    }

    /// Whether the slot is a list as a whole.
    pub fn is_list(&self, slot: Slot) -> bool {
        let owner = self.owner(slot);
        owner.slot == slot && matches!(owner.shape, Shape::List(_))
    }

    /// Periods that must not end before they start.
    pub fn orders(&self) -> &[Order] {
        &self.orders
    }

    /// Makes the industries known that exist.
    pub(crate) fn set_industries(&mut self, industries: &[IndustryCode]) {
        self.industries = industries.to_vec();
    }

    /// Whether an industry lies inside a class that exists.
    pub fn is_industry(&self, code: &IndustryCode) -> bool {
        self.industries.is_empty() || self.industries.iter().any(|class| code.is_within(class))
    }

    /// `name`, `record.field` or `list[item].field`, as errors and `missing` write it.
    pub fn path(&self, slot: Slot, item: Option<usize>) -> String {
        let owner = self.owner(slot);
        match (self.field(slot), item) {
            (Some(field), Some(item)) if self.is_list_field(slot) => format!("{}[{item}].{}", owner.name, field.name),
            (Some(field), _) if owner.slot != slot => format!("{}.{}", owner.name, field.name),
            _ => owner.name.clone(),
        }
    }

    /// Reads `facts.toml`.
    pub(crate) fn read(file: &str, text: &str, faults: &mut Faults) -> Self {
        let raw: RawDictionary = match toml::from_str(text) {
            Ok(raw) => raw,
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                faults.push(Place::at(file, text, offset), error.message());
                return Self::default();
            }
        };
        let mut reader = Reader { file, text, faults, dictionary: Self::default() };
        for fact in raw.fact {
            reader.fact(fact);
        }
        for order in raw.order {
            reader.order(&order);
        }
        reader.dictionary
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDictionary {
    #[serde(default)]
    fact: Vec<RawFact>,
    #[serde(default)]
    order: Vec<RawOrder>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOrder {
    start: Spanned<String>,
    end: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact {
    name: Spanned<String>,
    page: Option<String>,
    #[serde(rename = "type")]
    kind: Spanned<String>,
    min: Option<Spanned<String>>,
    max: Option<Spanned<String>>,
    #[serde(default)]
    technical_max: bool,
    #[serde(default)]
    choices: Vec<String>,
    json: Option<String>,
    #[serde(default)]
    nullable: bool,
    unit: Option<String>,
    #[serde(default)]
    display_only: bool,
    #[serde(default)]
    recheck: bool,
    #[serde(default)]
    accountant: bool,
    max_length: Option<usize>,
    #[serde(default)]
    field: Vec<RawFact>,
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    faults: &'a mut Faults,
    dictionary: Dictionary,
}

impl Reader<'_> {
    fn fault<T>(&mut self, spanned: &Spanned<T>, detail: impl Into<String>) {
        self.faults.push(Place::at(self.file, self.text, spanned.span().start), detail);
    }

    fn fact(&mut self, raw: RawFact) {
        let name = raw.name.get_ref().clone();
        let Some(page) = raw.page.clone() else {
            return self.fault(&raw.name, format!("fact {name} names no page"));
        };
        let index = self.dictionary.facts.len();
        let is_list = raw.kind.get_ref() == "list";
        let fields = raw.field.len();
        let is_group = is_list || raw.kind.get_ref() == "record";
        if is_group != (fields > 0) {
            self.fault(&raw.name, format!("fact {name}: lists and records have fields, others have none"));
        }
        let (raw_fields, own) = if is_group { (raw.field, None) } else { (Vec::new(), self.field(&raw)) };
        let Some(slot) = self.claim(&raw.name, index, own, &name) else { return };
        let mut slots = Vec::new();
        for field in &raw_fields {
            let path = format!("{name}.{}", field.name.get_ref());
            let Some(own) = self.field(field) else { continue };
            slots.extend(self.claim(&field.name, index, Some(own), &path));
        }
        let shape = match raw.kind.get_ref().as_str() {
            "list" => Shape::List(slots),
            "record" => Shape::Record(slots),
            _ => Shape::Scalar(slot),
        };
        self.dictionary.facts.push(Fact { name, page, shape, slot });
    }

    fn claim(&mut self, name: &Spanned<String>, fact: usize, field: Option<Field>, path: &str) -> Option<Slot> {
        let Some(slot) = u8::try_from(self.dictionary.fields.len()).ok().map(Slot) else {
            self.fault(name, format!("more than {MAX_SLOTS} facts and fields"));
            return None;
        };
        if self.dictionary.by_path.insert(path.to_owned(), slot).is_some() {
            self.fault(name, format!("fact {path} is defined twice"));
        }
        self.dictionary.fields.push(SlotEntry { fact, field });
        Some(slot)
    }

    fn field(&mut self, raw: &RawFact) -> Option<Field> {
        let kind = match raw.kind.get_ref().as_str() {
            "bool" => Kind::Bool,
            "int" => Kind::Int,
            "money" => Kind::Money,
            "rate" => Kind::Rate,
            "number" => Kind::Number,
            "date" => Kind::Date,
            "month" => Kind::Month,
            "choice" => Kind::Choice,
            "industry" => Kind::Industry,
            "text" => Kind::Text,
            "code" => Kind::Code,
            other => {
                self.fault(&raw.kind, format!("unknown type {other}"));
                return None;
            }
        };
        if (kind == Kind::Choice) == raw.choices.is_empty() || raw.choices.len() > 64 {
            self.fault(&raw.kind, "a choice names 1 to 64 choices, other types none");
        }
        Some(Field {
            name: raw.name.get_ref().clone(),
            min: self.bound(&kind, raw.min.as_ref()),
            max: self.bound(&kind, raw.max.as_ref()),
            kind,
            technical_max: raw.technical_max,
            choices: raw.choices.clone(),
            choices_are_integers: raw.json.as_deref() == Some("int"),
            nullable: raw.nullable,
            unit: raw.unit.clone(),
            display_only: raw.display_only,
            recheck: raw.recheck,
            accountant: raw.accountant,
            max_length: raw.max_length.unwrap_or(100),
        })
    }

    fn bound(&mut self, kind: &Kind, raw: Option<&Spanned<String>>) -> Option<Decimal> {
        let raw = raw?;
        let text = raw.get_ref();
        let bound = match kind {
            Kind::Date => text.parse::<Date>().ok().map(day_number),
            Kind::Month => Month::parse(text).map(Month::number),
            _ => text.parse::<Decimal>().ok(),
        };
        if bound.is_none() {
            self.fault(raw, format!("{text} is not a bound of this type"));
        }
        bound
    }

    fn order(&mut self, raw: &RawOrder) {
        let ends = [&raw.start, &raw.end].map(|path| {
            let slot = self.dictionary.slot(path.get_ref());
            if slot.is_none() {
                self.fault(path, format!("unknown fact {}", path.get_ref()));
            }
            slot
        });
        if let [Some(start), Some(end)] = ends {
            self.dictionary.orders.push(Order { start, end });
        }
    }
}

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Months since January of year 0.
    index: i32,
}

impl Month {
    /// Reads `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        if year.len() != 4 || month.len() != 2 {
            return None;
        }
        let (year, month) = (year.parse::<u16>().ok()?, month.parse::<u8>().ok()?);
        (1..=12).contains(&month).then(|| Self { index: i32::from(year) * 12 + i32::from(month) - 1 })
    }

    /// The last month of a tax period: `2021-11` is a month, `2022Q1` a quarter.
    pub fn ending_period(text: &str) -> Option<Self> {
        let Some((year, quarter)) = text.split_once(['Q', 'q']) else { return Self::parse(text) };
        let quarter = quarter.parse::<u8>().ok().filter(|quarter| (1..=4).contains(quarter))?;
        Self::parse(&format!("{year}-{:02}", quarter * 3))
    }

    /// The month in which a day lies.
    pub fn of(date: Date) -> Self {
        Self { index: i32::from(date.year()) * 12 + i32::from(date.month()) - 1 }
    }

    /// Months since January of year 0, so that months share the arithmetic of numbers.
    pub fn number(self) -> Decimal {
        Decimal::from(self.index)
    }

    /// The month of such a number.
    pub fn of_number(number: Decimal) -> Option<Self> {
        use rust_decimal::prelude::ToPrimitive as _;
        number.to_i32().filter(|index| (0..=9999 * 12 + 11).contains(index)).map(|index| Self { index })
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.index.div_euclid(12)
    }

    /// The month of the year, 1 to 12.
    pub const fn month(self) -> i32 {
        self.index.rem_euclid(12) + 1
    }

    /// Its last day; `None` outside the calendar.
    pub fn last_day(self) -> Option<Date> {
        let first = Date::new(i16::try_from(self.year()).ok()?, i8::try_from(self.month()).ok()?, 1).ok()?;
        Some(first.last_of_month())
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}
