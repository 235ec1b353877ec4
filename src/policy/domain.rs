//! What is known of a value: exactly one value, or the set of values it may still take.
//!
//! Every operation on these encloses every completion of the open facts, so that an unknown answer
//! widens a range instead of becoming zero. Dates are day numbers, months are counted from year 0,
//! booleans and choices are sets of bits; the static types of the expressions keep them apart.

use super::slot::SlotSet;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Bit of `false` in a set of booleans.
pub const FALSE: u64 = 1;
/// Bit of `true` in a set of booleans.
pub const TRUE: u64 = 2;
/// Both booleans: nothing is decided.
pub const OPEN: u64 = FALSE | TRUE;

/// A closed interval of decimals; `None` is an open end (no bound).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Least value, inclusive.
    pub low: Option<Decimal>,
    /// Greatest value, inclusive.
    pub high: Option<Decimal>,
}

impl Interval {
    /// The interval that holds one value.
    pub const fn exactly(value: Decimal) -> Self {
        Self { low: Some(value), high: Some(value) }
    }

    /// The interval between two ends.
    pub const fn between(low: Option<Decimal>, high: Option<Decimal>) -> Self {
        Self { low, high }
    }

    /// The only value of the interval, if it holds just one.
    pub fn single(self) -> Option<Decimal> {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low == high => Some(low),
            _ => None,
        }
    }

    /// The smallest interval that holds both.
    pub fn hull(self, other: Self) -> Self {
        Self { low: self.low.zip(other.low).map(|(a, b)| a.min(b)), high: self.high.zip(other.high).map(|(a, b)| a.max(b)) }
    }

    /// The elementwise minimum of two intervals.
    pub fn minimum(self, other: Self) -> Self {
        Self {
            low: self.low.zip(other.low).map(|(a, b)| a.min(b)),
            high: match (self.high, other.high) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            },
        }
    }

    /// The elementwise maximum of two intervals.
    pub fn maximum(self, other: Self) -> Self {
        Self {
            low: match (self.low, other.low) {
                (Some(a), Some(b)) => Some(a.max(b)),
                (a, b) => a.or(b),
            },
            high: self.high.zip(other.high).map(|(a, b)| a.max(b)),
        }
    }
}

/// A GB/T 4754-2017 code: a letter and two to four digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndustryCode(String);

impl IndustryCode {
    /// Reads a code such as `H62` or `L7291`; a code of a rule may also be a letter alone.
    pub fn parse(text: &str) -> Option<Self> {
        let mut characters = text.chars();
        let letter = characters.next()?;
        let digits = characters.as_str();
        let well_formed = letter.is_ascii_uppercase() && letter <= 'T' && digits.len() <= 4 && digits.chars().all(|c| c.is_ascii_digit());
        well_formed.then(|| Self(text.to_owned()))
    }

    /// The code as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether every business of this code lies inside `class`.
    pub fn is_within(&self, class: &Self) -> bool {
        self.0.starts_with(&class.0)
    }

    /// Whether this code is too coarse to tell: `class` is a part of it.
    pub fn may_be_within(&self, class: &Self) -> bool {
        class.0.starts_with(&self.0)
    }
}

/// The values that a fact or an expression may take, apart from "there is none".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Values {
    /// Money, rates, counts, days, months, dates and plain numbers.
    Number(Interval),
    /// Booleans and choices, one bit a member.
    Bits(u64),
    /// An industry: known as far as its code goes, or not at all.
    Industry(Option<IndustryCode>),
    /// A text: known, or not at all.
    Text(Option<String>),
}

impl Values {
    fn is_single(&self) -> bool {
        match self {
            Self::Number(interval) => interval.single().is_some(),
            Self::Bits(bits) => bits.count_ones() == 1,
            Self::Industry(code) => code.is_some(),
            Self::Text(text) => text.is_some(),
        }
    }

    fn hull(self, other: Self) -> Self {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a.hull(b)),
            (Self::Bits(a), Self::Bits(b)) => Self::Bits(a | b),
            (Self::Industry(a), Self::Industry(b)) if a == b => Self::Industry(a),
            (Self::Industry(_), Self::Industry(_)) => Self::Industry(None),
            (Self::Text(a), Self::Text(b)) if a == b => Self::Text(a),
            (Self::Text(_), Self::Text(_)) => Self::Text(None),
            (values, _) => values,
        }
    }
}

/// The state of knowledge about one value: which values are possible, whether "none" is, and which
/// open facts that depends on. A decided value depends on nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    /// Values it may take; `None` when "there is none" is the only possibility.
    pub values: Option<Values>,
    /// Whether it may be "there is none" (JSON `null`).
    pub none: bool,
    /// Open facts on which it depends; empty when decided.
    pub depends: SlotSet,
}

impl Possible {
    /// A decided value or set that depends on `depends` while it is not decided.
    pub fn new(values: Values, depends: SlotSet) -> Self {
        let depends = if values.is_single() { SlotSet::EMPTY } else { depends };
        Self { values: Some(values), none: false, depends }
    }

    /// Exactly one number.
    pub fn number(value: Decimal) -> Self {
        Self::new(Values::Number(Interval::exactly(value)), SlotSet::EMPTY)
    }

    /// Exactly one truth value.
    pub fn truth(value: bool) -> Self {
        Self::new(Values::Bits(if value { TRUE } else { FALSE }), SlotSet::EMPTY)
    }

    /// "There is none", decided.
    pub const fn none() -> Self {
        Self { values: None, none: true, depends: SlotSet::EMPTY }
    }

    /// Whether there is one possibility left.
    pub fn is_decided(&self) -> bool {
        match &self.values {
            None => true,
            Some(values) => !self.none && values.is_single(),
        }
    }

    /// The bits of a boolean or a choice; 0 when only "none" is possible.
    pub fn bits(&self) -> u64 {
        match &self.values {
            Some(Values::Bits(bits)) => *bits,
            _ => 0,
        }
    }

    /// `Some` when the truth value is decided.
    pub fn decided_truth(&self) -> Option<bool> {
        match self.bits() {
            TRUE => Some(true),
            FALSE => Some(false),
            _ => None,
        }
    }

    /// The interval of a numeric value; the unbounded one when it is not numeric.
    pub fn interval(&self) -> Interval {
        match &self.values {
            Some(Values::Number(interval)) => *interval,
            _ => Interval::between(None, None),
        }
    }

    /// The only number it can be.
    pub fn single(&self) -> Option<Decimal> {
        if self.none { None } else { self.interval().single() }
    }

    /// What is known when either of two may be the case.
    pub fn hull(self, other: Self, depends: SlotSet) -> Self {
        let none = self.none || other.none;
        let depends = depends.union(self.depends).union(other.depends);
        let values = match (self.values, other.values) {
            (Some(a), Some(b)) => Some(a.hull(b)),
            (a, b) => a.or(b),
        };
        let mut result = Self { values, none, depends };
        if result.is_decided() {
            result.depends = SlotSet::EMPTY;
        }
        result
    }
}

/// Days since 1970-01-01, so that dates share the arithmetic of numbers.
pub fn day_number(date: Date) -> Decimal {
    let epoch = jiff::civil::date(1970, 1, 1);
    Decimal::from(date.since(epoch).map_or(0, |span| span.get_days()))
}

/// The date of a day number; `None` outside the calendar.
pub fn date_of(number: Decimal) -> Option<Date> {
    use rust_decimal::prelude::ToPrimitive as _;
    let days = number.to_i64()?;
    let span = jiff::Span::new().try_days(days).ok()?;
    jiff::civil::date(1970, 1, 1).checked_add(span).ok()
}
