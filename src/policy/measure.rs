//! Measures as data: who, how much, until when, by which clause.

use super::expr::{Expr, Form, Type};
use super::fault::Place;
use super::slot::Slot;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a measure means for one business. The order is that of strength within a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// A condition is false.
    NotApplicable,
    /// Before its window.
    NotYet,
    /// After its window.
    Expired,
    /// Somebody may be asked for it.
    Encouraged,
    /// The known facts cannot decide.
    NeedsInfo,
    /// Somebody must still approve.
    Conditional,
    /// The text covers this case.
    Applies,
}

impl Status {
    /// All, from the strongest down.
    pub const ALL: [Self; 7] =
        [Self::Applies, Self::Conditional, Self::NeedsInfo, Self::Encouraged, Self::Expired, Self::NotYet, Self::NotApplicable];

    /// The name in the JSON assessment.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Conditional => "conditional",
            Self::NeedsInfo => "needs_info",
            Self::Encouraged => "encouraged",
            Self::NotApplicable => "not_applicable",
            Self::NotYet => "not_yet",
            Self::Expired => "expired",
        }
    }
}

/// Kinds of money that are never added to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Bucket {
    /// Grant or refund paid to the owner.
    Cash,
    /// Charge no longer payable.
    Waive,
    /// Tax or fee not payable compared with the law without the preference.
    Tax,
    /// Difference between a quoted and a capped fee.
    Save,
    /// Late fee or penalty interest that would be charged.
    LateFee,
    /// Principal payable later.
    Defer,
    /// The owner's own money back early.
    Liquid,
    /// Belongs to a natural person.
    Person,
    /// Money wrongly taken, to be asked back.
    Reclaim,
    /// A reference figure, in no total.
    Info,
}

impl Bucket {
    /// The name in the JSON assessment.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cash => "CASH",
            Self::Waive => "WAIVE",
            Self::Tax => "TAX",
            Self::Save => "SAVE",
            Self::LateFee => "LATEFEE",
            Self::Defer => "DEFER",
            Self::Liquid => "LIQUID",
            Self::Person => "PERSON",
            Self::Reclaim => "RECLAIM",
            Self::Info => "INFO",
        }
    }
}

/// How sure an outside figure is (`measures.md`: C, L, U).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Checked in public text.
    Certain,
    /// Probably so.
    Likely,
    /// Not sure.
    Unsure,
}

/// A quoted sentence of the official text.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Numbered item 1–35, or none for a sentence of the section itself.
    pub item: Option<u8>,
    /// Exact substring of the source text.
    pub quote: String,
    /// Words of the quote that decide, to be marked.
    pub decisive: Vec<String>,
}

/// Where a parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Citation {
    /// A clause of the measure, by position.
    Clause(usize),
    /// A law, announcement or order outside the text.
    Outside(String),
    /// What no text says and the figure needs.
    Assumed(String),
}

/// A figure of the law, with its days and its source.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Name in expressions.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Display unit, e.g. `yuan-per-person`.
    pub unit: Option<String>,
    /// Values, each from a day on (`None`: from ever), in order.
    pub values: Vec<(Option<Date>, Decimal)>,
    /// Where it stands.
    pub citation: Citation,
    /// How sure it is.
    pub confidence: Confidence,
    /// When it was last compared with its source.
    pub checked: Option<Date>,
}

impl Parameter {
    /// The value on a day; `None` before the first.
    pub fn on(&self, day: Date) -> Option<Decimal> {
        self.values.iter().rev().find(|(from, _)| from.is_none_or(|from| from <= day)).map(|(_, value)| *value)
    }
}

/// What a condition is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConditionRole {
    /// The measure holds only with it.
    #[default]
    Deciding,
    /// It asks whether an amount is something at all: while the amount is open that is taken as given, and only an
    /// answered 0 rules the measure out.
    Amount,
    /// Told beside the others, but the measure holds without it.
    Advisory,
}

/// A condition with its id.
#[derive(Clone, Debug)]
pub struct Condition {
    /// Id, for its text.
    pub id: String,
    /// The test.
    pub when: Expr,
    /// What it means that it fails or is open.
    pub role: ConditionRole,
    /// Where it stands in the pack.
    pub place: Place,
}

/// An intermediate value with a name.
#[derive(Clone, Debug)]
pub struct Named {
    /// Name in expressions and for its label.
    pub name: String,
    /// Whether the explanation shows it as a step of its own.
    pub shown: bool,
}

/// One line of an outcome: an amount of one kind of money.
#[derive(Clone, Debug)]
pub struct LineRule {
    /// Kind of money.
    pub bucket: Bucket,
    /// The amount, in yuan.
    pub value: Expr,
    /// When it must be paid or the right ends.
    pub due: Option<Expr>,
    /// First and last month whose payments are put off, in equal parts: when the money would have been due.
    pub put_off: Option<[Expr; 2]>,
    /// Tells two lines of one bucket apart.
    pub name: Option<String>,
}

/// What follows from the conditions: the first outcome that holds counts.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The test; always true when absent.
    pub when: Option<Expr>,
    /// What the measure then is.
    pub status: Status,
    /// The money lines.
    pub lines: Vec<LineRule>,
}

/// Another reading of the text: shown, never counted.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Fixed id of the contract.
    pub id: String,
    /// When the reading counts; absent: when the conditions of the measure hold.
    pub when: Option<Expr>,
    /// The amount by this reading, in yuan.
    pub value: Expr,
    /// The clause it rests on, by position, if it is in the text.
    pub clause: Option<usize>,
}

/// Something that the text leaves open, to be put to an office before anything is done.
#[derive(Clone, Debug)]
pub struct Question {
    /// Id, for its text.
    pub id: String,
    /// Office that can answer it, for its text.
    pub agency: String,
    /// For whom it is open; absent: for everybody whom the measure concerns.
    pub when: Option<Expr>,
    /// The clause that leaves it open, by position.
    pub clause: usize,
    /// Where it stands in the pack.
    pub place: Place,
}

/// When a measure can be used.
#[derive(Clone, Debug)]
pub struct Window {
    /// First day.
    pub from: Expr,
    /// Last day; `None` for a standing right.
    pub to: Option<Expr>,
    /// Where the days come from.
    pub source: Option<String>,
}

/// A worked example: facts and what must come out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    pub name: String,
    /// Reference date; the pack's own when absent.
    pub as_of: Option<String>,
    /// The facts as the `facts` object of a case file (JSON).
    pub facts: String,
    /// Expected status.
    pub status: Status,
    /// Expected lines; absent means none.
    #[serde(default)]
    pub lines: Vec<ExpectedLine>,
    /// Expected alternatives: id and amount (`low` or `low..high`), or `none` where the reading is not shown.
    #[serde(default)]
    pub alternatives: std::collections::BTreeMap<String, String>,
    /// Expected `missing`; not compared when absent.
    pub missing: Option<Vec<String>>,
    /// Expected reasons, by id; those not named are not compared.
    #[serde(default)]
    pub reasons: std::collections::BTreeMap<String, bool>,
    /// Expected size classes; not compared when absent.
    pub size: Option<Vec<String>>,
}

/// An expected line of an example.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedLine {
    /// Kind of money.
    pub bucket: Bucket,
    /// Amount: `6000.00`, or `0.00..450.00`, or `0.00..` without an upper bound.
    pub amount: String,
    /// Due date.
    pub due: Option<String>,
    /// Name of the line.
    pub name: Option<String>,
}

/// A measure of the policy.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Id.
    pub id: String,
    /// Group 1–15 of the document.
    pub group: u8,
    /// Numbered items 1–35.
    pub items: Vec<u8>,
    /// What it is when its conditions hold.
    pub kind: Status,
    /// A free service or a right, not a sum.
    pub service: bool,
    /// Office that decides or serves, for its text.
    pub agency: String,
    /// When it can be used.
    pub window: Window,
    /// The list that it is assessed over, record by record.
    pub over: Option<Slot>,
    /// It stands, without lines, even when its list has no record.
    pub without_records: bool,
    /// Quoted sentences.
    pub clauses: Vec<Clause>,
    /// Conditions, all of which must hold, but for those that are only told.
    pub conditions: Vec<Condition>,
    /// Named values: names, and expressions in the same order.
    pub named: Vec<Named>,
    /// The expressions of the named values.
    pub named_values: Vec<Expr>,
    /// Outcomes, in order.
    pub outcomes: Vec<Outcome>,
    /// Other readings.
    pub alternatives: Vec<Alternative>,
    /// What the text leaves open.
    pub questions: Vec<Question>,
    /// Worked examples.
    pub examples: Vec<(Example, Place)>,
    /// Parameters of its own: their range in the pack's table.
    pub parameters: std::ops::Range<usize>,
    /// Where its file starts.
    pub place: Place,
}

impl Measure {
    /// Whether an expression of the measure reads one of the facts, itself or through a named value.
    pub fn reads_any(&self, expr: &Expr, facts: &[Slot]) -> bool {
        let mut reads = false;
        expr.visit(&mut |inner| {
            reads |= match inner.form {
                Form::Fact(slot) => facts.contains(&slot),
                // A named value only reads those before it.
                Form::Named(index) => self.named_values.get(index).is_some_and(|value| self.reads_any(value, facts)),
                _ => false,
            };
        });
        reads
    }

    /// Every expression of the measure.
    pub fn expressions(&self) -> Vec<&Expr> {
        let mut all: Vec<&Expr> = vec![&self.window.from];
        all.extend(&self.window.to);
        all.extend(self.conditions.iter().map(|condition| &condition.when));
        all.extend(&self.named_values);
        for outcome in &self.outcomes {
            all.extend(&outcome.when);
            for line in &outcome.lines {
                all.push(&line.value);
                all.extend(&line.due);
                all.extend(line.put_off.iter().flatten());
            }
        }
        for alternative in &self.alternatives {
            all.extend(&alternative.when);
            all.push(&alternative.value);
        }
        all.extend(self.questions.iter().filter_map(|question| question.when.as_ref()));
        all
    }
}
