//! The expression language of the packs: small, typed, total.
//!
//! Text is parsed to an [`ast::Ast`], resolved and type-checked to an [`Expr`], and evaluated over
//! partly known facts. There are no unbounded loops, no recursion, no input or output, and only
//! decimal arithmetic.

pub mod ast;
mod check;
mod evaluate;
mod parse;

pub use check::{Checked, Scope, check};
pub use evaluate::{Environment, EvaluationError};
pub use parse::{SyntaxFault, parse};

use super::domain::{IndustryCode, Values};
use super::slot::{Slot, SlotSet};
use std::fmt;
use std::sync::Arc;

/// The static type of an expression. Types are nominal: money and days never mix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Truth value.
    Bool,
    /// Yuan.
    Money,
    /// A fraction: 1 % is 0.01.
    Rate,
    /// People, vehicles: things counted.
    Count,
    /// A duration in days.
    Days,
    /// A duration in months.
    Months,
    /// A number without unit.
    Number,
    /// A literal that takes the type it meets.
    Literal,
    /// A day.
    Date,
    /// A month.
    Month,
    /// One of the named choices.
    Choice(Arc<[String]>),
    /// A GB/T 4754-2017 code.
    Industry,
    /// A text; only a function can read it.
    Text,
}

impl Type {
    /// Whether arithmetic applies.
    pub const fn is_numeric(&self) -> bool {
        matches!(self, Self::Money | Self::Rate | Self::Count | Self::Days | Self::Months | Self::Number | Self::Literal)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Bool => "bool",
            Self::Money => "money",
            Self::Rate => "rate",
            Self::Count => "count",
            Self::Days => "days",
            Self::Months => "months",
            Self::Number => "number",
            Self::Literal => "literal",
            Self::Date => "date",
            Self::Month => "month",
            Self::Choice(choices) => return write!(f, "choice[{}]", choices.join(", ")),
            Self::Industry => "industry",
            Self::Text => "text",
        };
        f.write_str(name)
    }
}

/// A resolved, type-checked expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// Its type.
    pub ty: Type,
    /// What it is.
    pub form: Form,
}

/// The forms of a checked expression.
#[derive(Clone, Debug)]
pub enum Form {
    /// A constant.
    Constant(Values),
    /// A fact, or a field of the record being assessed.
    Fact(Slot),
    /// A parameter, by its position in the table of the pack.
    Parameter(usize),
    /// A definition of the pack, by position.
    Definition(usize),
    /// A named value of the measure, by position.
    Named(usize),
    /// The reference date.
    AsOf,
    /// The size class by a standard of the pack, by position.
    Size(usize),
    /// The running month of the innermost `sum`.
    RunningMonth,
    /// Logical negation.
    Not(Box<Expr>),
    /// Arithmetic negation.
    Negate(Box<Expr>),
    /// Two operands.
    Binary(ast::Operator, Box<Expr>, Box<Expr>),
    /// Membership in a set of choices.
    InChoices(Box<Expr>, u64),
    /// Membership in classes of industries.
    InIndustries(Box<Expr>, Vec<IndustryCode>),
    /// Whether the answer is "there is none".
    IsNone(Box<Expr>),
    /// The first, or the second where it is "none".
    Default(Box<Expr>, Box<Expr>),
    /// A choice between two values.
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    /// A named function.
    Call(Function, Vec<Expr>),
    /// The sum of the body over the months from the first to the second.
    SumMonths(Box<Expr>, Box<Expr>, Box<Expr>),
    /// Whether the body holds for at least one record of a list; with the fields of that list.
    AnyRecord(Slot, SlotSet, Box<Expr>),
}

impl Form {
    /// The expressions directly inside.
    pub fn children(&self) -> Vec<&Expr> {
        match self {
            Self::Not(a) | Self::Negate(a) | Self::InChoices(a, _) | Self::InIndustries(a, _) | Self::IsNone(a) => vec![a],
            Self::AnyRecord(_, _, body) => vec![body],
            Self::Binary(_, a, b) | Self::Default(a, b) => vec![a, b],
            Self::If(a, b, c) | Self::SumMonths(a, b, c) => vec![a, b, c],
            Self::Call(_, arguments) => arguments.iter().collect(),
            _ => Vec::new(),
        }
    }
}

impl Expr {
    /// Visits the expression and everything inside, from the outside in.
    pub fn visit<'a>(&'a self, visitor: &mut impl FnMut(&'a Self)) {
        visitor(self);
        for child in self.form.children() {
            child.visit(visitor);
        }
    }
}

/// The named functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `round(x)`: half up to 0.01.
    Round,
    /// `min(a, b, …)`.
    Min,
    /// `max(a, b, …)`.
    Max,
    /// `days(a, b)`: b − a.
    DaysBetween,
    /// `add_days(d, n)`.
    AddDays,
    /// `add_months(d, n)`: the same day n months later, clamped to the last day of that month.
    AddMonths,
    /// `add_workdays(d, n)`: n days later, Monday to Friday counted, holidays not.
    AddWorkdays,
    /// `month_of(d)`: the month in which the day lies.
    MonthOf,
    /// `end_of_month(m)`: its last day.
    EndOfMonth,
    /// `end_of_year(d)`: 31 December of its year.
    EndOfYear,
    /// `months_spanned(a, b)`: number of months from a to b, both counted, never negative.
    MonthsSpanned,
    /// `full_months(a, b)`: the largest k with `add_months(a, k)` − 1 day ≤ b, never negative.
    FullMonths,
    /// `period_month(t)`: the last month of a tax period written `2021-11` or `2022Q1`; none where it is neither.
    PeriodMonth,
}

impl Function {
    /// The function of a name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "round" => Self::Round,
            "min" => Self::Min,
            "max" => Self::Max,
            "days" => Self::DaysBetween,
            "add_days" => Self::AddDays,
            "add_months" => Self::AddMonths,
            "add_workdays" => Self::AddWorkdays,
            "month_of" => Self::MonthOf,
            "end_of_month" => Self::EndOfMonth,
            "end_of_year" => Self::EndOfYear,
            "months_spanned" => Self::MonthsSpanned,
            "full_months" => Self::FullMonths,
            "period_month" => Self::PeriodMonth,
            _ => return None,
        })
    }
}
