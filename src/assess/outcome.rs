//! The result of an assessment.

use super::totals::Totals;
use crate::policy::{Bucket, Interval, LegalStatus, Slot, Status};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// An amount in yuan between two bounds, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Range {
    /// What is certain.
    pub low: Decimal,
    /// What is possible; `None` where there is no upper bound.
    pub high: Option<Decimal>,
}

impl Range {
    /// Exactly nothing.
    pub const ZERO: Self = Self { low: Decimal::ZERO, high: Some(Decimal::ZERO) };

    /// The range of an interval; money does not go below zero.
    pub fn of(interval: Interval) -> Self {
        Self { low: interval.low.unwrap_or_default().max(Decimal::ZERO), high: interval.high.map(|high| high.max(Decimal::ZERO)) }
    }

    /// The sum of two ranges.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high.zip(other.high).map(|(a, b)| a + b) }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.zip(other.high).map(|(a, b)| a.max(b)) }
    }

    /// The same possibilities with nothing certain.
    #[must_use]
    pub fn uncertain(self) -> Self {
        Self { low: Decimal::ZERO, ..self }
    }

    /// Whether both bounds agree.
    pub fn is_exact(self) -> bool {
        self.high == Some(self.low)
    }
}

/// A fact, or a field of the record `item` of a list.
pub type Place = (Slot, Option<usize>);

/// One line of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Position of the record in its list, from 0; `None` when the measure is not over a list.
    pub item: Option<usize>,
    /// Status of the line.
    pub status: Status,
    /// Kind of money.
    pub bucket: Bucket,
    /// Tells two lines of one bucket apart.
    pub name: Option<String>,
    /// The amount.
    pub amount: Range,
    /// When it must be paid, or the right ends.
    pub due: Option<Date>,
    /// Deferred money whose day is over: to be paid at once, in no total.
    pub overdue: bool,
}

/// Another reading of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternativeAmount {
    /// Id of the reading.
    pub id: String,
    /// Record of the list.
    pub item: Option<usize>,
    /// The amount by this reading.
    pub amount: Range,
}

/// A condition and whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Id of the condition.
    pub id: String,
    /// `None` while open.
    pub holds: Option<bool>,
}

/// What one measure means for the business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureAssessment {
    /// Id of the measure.
    pub id: String,
    /// Status.
    pub status: Status,
    /// Money, line by line.
    pub lines: Vec<Line>,
    /// Other readings, in no total.
    pub alternatives: Vec<AlternativeAmount>,
    /// Unknown facts that could still change status or amount.
    pub missing: Vec<Place>,
    /// The conditions.
    pub reasons: Vec<Reason>,
    /// The record that the reasons speak of, when the measure is over a list.
    pub reasons_item: Option<usize>,
}

impl MeasureAssessment {
    /// The sum of the lines of a kind of money.
    pub fn sum(&self, bucket: Bucket) -> Range {
        self.lines.iter().filter(|line| line.bucket == bucket).fold(Range::ZERO, |sum, line| sum.plus(line.amount))
    }

    /// Whether another reading comes to what is counted already: the amount of a line of its record, or of all of them.
    pub fn is_counted(&self, alternative: &AlternativeAmount) -> bool {
        let lines = self.lines.iter().filter(|line| line.item == alternative.item && line.bucket != Bucket::Info);
        let amounts: Vec<Range> = lines.map(|line| line.amount).collect();
        let sum = amounts.iter().fold(Range::ZERO, |sum, amount| sum.plus(*amount));
        sum == alternative.amount || amounts.contains(&alternative.amount)
    }
}

/// The assessment of one business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Id of the policy.
    pub policy: String,
    /// Reference date.
    pub as_of: Date,
    /// Whether the text is in force.
    pub legal_status: LegalStatus,
    /// Size classes that are still possible.
    pub size: Vec<&'static str>,
    /// All measures, in the order of the document.
    pub measures: Vec<MeasureAssessment>,
    /// Totals, never added to one another.
    pub totals: Totals,
}

impl Assessment {
    /// The result of a measure.
    pub fn measure(&self, id: &str) -> Option<&MeasureAssessment> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    /// Number of measures of a status.
    pub fn count(&self, status: Status) -> usize {
        self.measures.iter().filter(|measure| measure.status == status).count()
    }
}
