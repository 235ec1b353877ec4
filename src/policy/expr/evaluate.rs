//! Evaluation over partly known facts: sound ranges, and the open facts each result depends on.

use super::ast::Operator;
use super::{Expr, Form, Function};
use crate::policy::answers::{Answers, Record};
use crate::policy::domain::{FALSE, Interval, OPEN, Possible, TRUE, Values, date_of, day_number};
use crate::policy::facts::Month;
use crate::policy::size::Standard;
use crate::policy::slot::{Slot, SlotSet};
use jiff::ToSpan as _;
use rust_decimal::prelude::ToPrimitive as _;
use rust_decimal::{Decimal, RoundingStrategy};

/// Why an evaluation gave no value. None of these is ever turned into a figure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvaluationError {
    /// A figure is too large for decimal arithmetic.
    #[error("a figure is too large")]
    Overflow,
    /// A divisor is zero.
    #[error("a divisor is zero")]
    DivisionByZero,
    /// A date lies outside the calendar (years 0 to 9999).
    #[error("a date lies outside the calendar")]
    Calendar,
    /// A parameter has no value on the reference date.
    #[error("parameter {0} has no value on the reference date")]
    NoValue(String),
}

type Evaluated<T = Possible> = Result<T, EvaluationError>;

/// What an expression is evaluated against. Named values and definitions are computed once.
#[derive(Clone, Debug)]
pub struct Environment<'p> {
    definitions: &'p [Expr],
    parameters: Vec<Result<Possible, String>>,
    standards: &'p [Standard],
    as_of: Decimal,
    facts: Vec<Possible>,
    answers: &'p Answers,
    named: &'p [Expr],
    running_month: Option<Decimal>,
    definition_values: Vec<Option<Possible>>,
    named_values: Vec<Option<Possible>>,
}

impl<'p> Environment<'p> {
    /// An environment of a pack: its definitions, its parameters on the day, its size standards; and of one
    /// business: what is known of its facts, and its answers, for the records of its lists.
    pub fn new(
        definitions: &'p [Expr],
        parameters: Vec<Result<Possible, String>>,
        standards: &'p [Standard],
        as_of: Decimal,
        facts: Vec<Possible>,
        answers: &'p Answers,
    ) -> Self {
        let definition_values = vec![None; definitions.len()];
        Self {
            definitions,
            parameters,
            standards,
            as_of,
            facts,
            answers,
            named: &[],
            running_month: None,
            definition_values,
            named_values: Vec::new(),
        }
    }

    /// Puts the named values of a measure in reach.
    pub fn enter(&mut self, named: &'p [Expr]) {
        self.named = named;
        self.named_values = vec![None; named.len()];
    }

    /// What is known of a fact.
    pub fn fact(&self, slot: Slot) -> &Possible {
        &self.facts[slot.index()]
    }

    /// Supposes something else of a fact; everything computed so far is forgotten.
    pub fn suppose(&mut self, slot: Slot, possible: Possible) -> Possible {
        self.definition_values.fill(None);
        self.named_values.fill(None);
        std::mem::replace(&mut self.facts[slot.index()], possible)
    }

    /// Sets the running month of a `sum`, and returns the one before.
    pub fn enter_month(&mut self, month: Option<Decimal>) -> Option<Decimal> {
        std::mem::replace(&mut self.running_month, month)
    }

    /// Evaluates an expression.
    ///
    /// # Errors
    /// When no figure can be given: see [`EvaluationError`].
    pub fn evaluate(&mut self, expr: &Expr) -> Evaluated {
        match &expr.form {
            Form::Constant(values) => Ok(Possible::new(values.clone(), SlotSet::EMPTY)),
            Form::Fact(slot) => Ok(self.facts[slot.index()].clone()),
            Form::Parameter(index) => self.parameters[*index].clone().map_err(EvaluationError::NoValue),
            Form::Definition(index) => self.definition(*index),
            Form::Named(index) => self.named(*index),
            Form::AsOf => Ok(Possible::number(self.as_of)),
            Form::Size(index) => Ok(self.standards[*index].classify(|slot| &self.facts[slot.index()])),
            Form::RunningMonth => self.running_month.map(Possible::number).ok_or(EvaluationError::Calendar),
            Form::Not(inner) => self.evaluate(inner).map(|value| negate_truth(&value)),
            Form::Negate(inner) => {
                let zero = Possible::number(Decimal::ZERO);
                let value = self.evaluate(inner)?;
                arithmetic(Operator::Subtract, &zero, &value)
            }
            Form::Binary(Operator::And, a, b) => self.connective(a, b, FALSE),
            Form::Binary(Operator::Or, a, b) => self.connective(a, b, TRUE),
            Form::Binary(operator, a, b) => {
                let (a, b) = (self.evaluate(a)?, self.evaluate(b)?);
                arithmetic(*operator, &a, &b)
            }
            Form::InChoices(value, mask) => Ok(in_choices(&self.evaluate(value)?, *mask)),
            Form::InIndustries(value, classes) => {
                let depends = direct_fact(value);
                Ok(in_industries(&self.evaluate(value)?, classes, depends))
            }
            Form::IsNone(value) => Ok(is_none(&self.evaluate(value)?)),
            Form::Default(value, default) => self.default(value, default),
            Form::If(condition, yes, no) => self.conditional(condition, yes, no),
            Form::Call(function, arguments) => self.call(*function, arguments),
            Form::SumMonths(from, to, body) => self.sum_months(from, to, body),
            Form::AnyRecord(list, fields, body) => self.any_record(*list, *fields, body),
        }
    }

    fn definition(&mut self, index: usize) -> Evaluated {
        if let Some(known) = &self.definition_values[index] {
            return Ok(known.clone());
        }
        let definitions = self.definitions;
        let value = self.evaluate(&definitions[index])?;
        self.definition_values[index] = Some(value.clone());
        Ok(value)
    }

    fn named(&mut self, index: usize) -> Evaluated {
        if let Some(known) = &self.named_values[index] {
            return Ok(known.clone());
        }
        let named = self.named;
        let value = self.evaluate(&named[index])?;
        self.named_values[index] = Some(value.clone());
        Ok(value)
    }

    /// `and` (decided by `FALSE`) and `or` (decided by `TRUE`): the second operand is not even read
    /// when the first decides.
    fn connective(&mut self, a: &Expr, b: &Expr, decisive: u64) -> Evaluated {
        let first = self.evaluate(a)?;
        if first.bits() == decisive {
            return Ok(first);
        }
        let second = self.evaluate(b)?;
        if second.bits() == decisive || first.is_decided() {
            return Ok(second);
        }
        let undecided = (first.bits() | second.bits()) & decisive;
        let both = first.bits() & second.bits() & (OPEN ^ decisive);
        Ok(Possible::new(Values::Bits(undecided | both), first.depends.union(second.depends)))
    }

    fn default(&mut self, value: &Expr, default: &Expr) -> Evaluated {
        let mut value = self.evaluate(value)?;
        if !value.none {
            return Ok(value);
        }
        let default = self.evaluate(default)?;
        if value.values.is_none() {
            return Ok(default);
        }
        value.none = false;
        let depends = value.depends;
        Ok(value.hull(default, depends))
    }

    fn conditional(&mut self, condition: &Expr, yes: &Expr, no: &Expr) -> Evaluated {
        let condition = self.evaluate(condition)?;
        match condition.decided_truth() {
            Some(true) => self.evaluate(yes),
            Some(false) => self.evaluate(no),
            None => Ok(self.evaluate(yes)?.hull(self.evaluate(no)?, condition.depends)),
        }
    }

    fn call(&mut self, function: Function, arguments: &[Expr]) -> Evaluated {
        let values = arguments.iter().map(|argument| self.evaluate(argument)).collect::<Evaluated<Vec<_>>>()?;
        if let (Function::PeriodMonth, [text]) = (function, values.as_slice()) {
            return Ok(period_month(text));
        }
        let depends = values.iter().fold(SlotSet::EMPTY, |set, value| set.union(value.depends));
        let intervals: Vec<Interval> = values.iter().map(Possible::interval).collect();
        let interval = match (function, intervals.as_slice()) {
            (Function::Min, [first, rest @ ..]) => rest.iter().fold(*first, |a, b| a.minimum(*b)),
            (Function::Max, [first, rest @ ..]) => rest.iter().fold(*first, |a, b| a.maximum(*b)),
            (Function::Round, [value]) => Interval::between(value.low.map(round_money), value.high.map(round_money)),
            (Function::MonthOf, [day]) => rising(|day| date_of(day).map(|date| Month::of(date).number()), *day)?,
            (Function::EndOfMonth, [month]) => rising(end_of_month, *month)?,
            (Function::EndOfYear, [day]) => rising(end_of_year, *day)?,
            (Function::DaysBetween, [a, b]) => falling_rising(|a, b| b.checked_sub(a), *a, *b)?,
            (Function::AddDays, [day, n]) => rising_rising(Decimal::checked_add, *day, *n)?,
            (Function::AddMonths, [day, n]) => rising_rising(add_months, *day, *n)?,
            (Function::AddWorkdays, [day, n]) => rising_rising(add_workdays, *day, *n)?,
            (Function::MonthsSpanned, [a, b]) => falling_rising(months_spanned, *a, *b)?,
            (Function::FullMonths, [a, b]) => falling_rising(full_months, *a, *b)?,
            _ => Interval::between(None, None),
        };
        Ok(Possible::new(Values::Number(interval), depends))
    }

    /// One record that holds decides. An unknown list may hold such a record or none, unless no record ever could.
    fn any_record(&mut self, list: Slot, fields: SlotSet, body: &Expr) -> Evaluated {
        let answers = self.answers;
        let Some(records) = answers.list(list) else {
            let truth = self.evaluate(body)?;
            if truth.bits() == FALSE {
                return Ok(truth);
            }
            return Ok(Possible::new(Values::Bits(OPEN), truth.depends.without(fields).union(SlotSet::of(list))));
        };
        let mut any = Possible::truth(false);
        for record in records {
            let truth = self.within_record(record, body)?;
            match truth.bits() {
                TRUE => return Ok(truth),
                FALSE => {}
                _ => any = Possible::new(Values::Bits(OPEN), any.depends.union(truth.depends)),
            }
        }
        Ok(any)
    }

    /// Evaluates with the answers of a record in the place of its fields. What was computed so far stays true:
    /// nothing outside the body may read these fields.
    fn within_record(&mut self, record: &Record, body: &Expr) -> Evaluated {
        let mut outside = Vec::with_capacity(record.len());
        for (slot, answer) in record {
            outside.push((*slot, std::mem::replace(&mut self.facts[slot.index()], answer.possible(*slot))));
        }
        let value = self.evaluate(body);
        for (slot, possible) in outside {
            self.facts[slot.index()] = possible;
        }
        value
    }

    /// Months that are certain add their value, months that are only possible may add nothing.
    fn sum_months(&mut self, from: &Expr, to: &Expr, body: &Expr) -> Evaluated {
        const LONGEST: i32 = 600;
        let (from, to) = (self.evaluate(from)?, self.evaluate(to)?);
        let depends = from.depends.union(to.depends);
        let bounds = (from.interval(), to.interval());
        let whole = |bound: Option<Decimal>| bound.and_then(|value| value.to_i32());
        let (Some(first), Some(last)) = (whole(bounds.0.low), whole(bounds.1.high)) else {
            return Ok(Possible::new(Values::Number(Interval::between(None, None)), depends));
        };
        if last.saturating_sub(first) > LONGEST {
            return Err(EvaluationError::Calendar);
        }
        let (certain_from, certain_to) = (whole(bounds.0.high), whole(bounds.1.low));
        let outer = self.running_month;
        let mut total = Possible::number(Decimal::ZERO);
        for month in first..=last {
            self.running_month = Some(Decimal::from(month));
            let term = self.evaluate(body);
            self.running_month = outer;
            let certain = certain_from.is_some_and(|from| from <= month) && certain_to.is_some_and(|to| month <= to);
            let term = if certain { term? } else { term?.hull(Possible::number(Decimal::ZERO), depends) };
            total = arithmetic(Operator::Add, &total, &term)?;
        }
        Ok(total)
    }
}

/// The slot of a fact that an expression reads directly: an answered code may still be too coarse.
fn direct_fact(expr: &Expr) -> SlotSet {
    match expr.form {
        Form::Fact(slot) => SlotSet::of(slot),
        _ => SlotSet::EMPTY,
    }
}

fn negate_truth(value: &Possible) -> Possible {
    let bits = value.bits();
    let swapped = ((bits & FALSE) << 1) | ((bits & TRUE) >> 1);
    Possible::new(Values::Bits(swapped), value.depends)
}

fn in_choices(value: &Possible, mask: u64) -> Possible {
    let mut bits = 0;
    if value.bits() & mask != 0 {
        bits |= TRUE;
    }
    if value.bits() & !mask != 0 || value.none {
        bits |= FALSE;
    }
    Possible::new(Values::Bits(bits), value.depends)
}

fn in_industries(value: &Possible, classes: &[crate::policy::domain::IndustryCode], fact: SlotSet) -> Possible {
    let bits = match &value.values {
        None => FALSE,
        Some(Values::Industry(Some(code))) if !value.none => {
            if classes.iter().any(|class| code.is_within(class)) {
                TRUE
            } else if classes.iter().any(|class| code.may_be_within(class)) {
                OPEN
            } else {
                FALSE
            }
        }
        _ => OPEN,
    };
    Possible::new(Values::Bits(bits), value.depends.union(fact))
}

fn is_none(value: &Possible) -> Possible {
    let some = if value.values.is_some() { FALSE } else { 0 };
    let none = if value.none { TRUE } else { 0 };
    Possible::new(Values::Bits(some | none), value.depends)
}

/// A text that is not known may be any period, or none.
fn period_month(text: &Possible) -> Possible {
    match &text.values {
        Some(Values::Text(Some(text))) => Month::ending_period(text).map_or_else(Possible::none, |month| Possible::number(month.number())),
        _ => Possible { values: Some(Values::Number(Interval::between(None, None))), none: true, depends: text.depends },
    }
}

fn arithmetic(operator: Operator, a: &Possible, b: &Possible) -> Evaluated {
    let depends = a.depends.union(b.depends);
    let (x, y) = (a.interval(), b.interval());
    let values = match operator {
        Operator::Add => Values::Number(Interval::between(sum(x.low, y.low)?, sum(x.high, y.high)?)),
        Operator::Subtract => Values::Number(Interval::between(difference(x.low, y.high)?, difference(x.high, y.low)?)),
        Operator::Multiply => Values::Number(product(x, y)?),
        Operator::Divide => Values::Number(quotient(x, y)?),
        comparison => Values::Bits(compare(comparison, x, y)),
    };
    Ok(Possible::new(values, depends))
}

fn sum(a: Option<Decimal>, b: Option<Decimal>) -> Evaluated<Option<Decimal>> {
    a.zip(b).map(|(a, b)| a.checked_add(b).ok_or(EvaluationError::Overflow)).transpose()
}

fn difference(a: Option<Decimal>, b: Option<Decimal>) -> Evaluated<Option<Decimal>> {
    a.zip(b).map(|(a, b)| a.checked_sub(b).ok_or(EvaluationError::Overflow)).transpose()
}

fn compare(operator: Operator, x: Interval, y: Interval) -> u64 {
    let below = |a: Option<Decimal>, b: Option<Decimal>| a.zip(b).is_some_and(|(a, b)| a < b);
    let not_above = |a: Option<Decimal>, b: Option<Decimal>| a.zip(b).is_some_and(|(a, b)| a <= b);
    let decide = |always: bool, never: bool| match (always, never) {
        (true, _) => TRUE,
        (_, true) => FALSE,
        _ => OPEN,
    };
    let same = x.single().is_some() && x.single() == y.single();
    let apart = below(x.high, y.low) || below(y.high, x.low);
    match operator {
        Operator::Less => decide(below(x.high, y.low), not_above(y.high, x.low)),
        Operator::AtMost => decide(not_above(x.high, y.low), below(y.high, x.low)),
        Operator::More => decide(below(y.high, x.low), not_above(x.high, y.low)),
        Operator::AtLeast => decide(not_above(y.high, x.low), below(x.high, y.low)),
        Operator::NotEqual => decide(apart, same),
        _ => decide(same, apart),
    }
}

/// An end of an interval: a number or beyond all numbers.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum End {
    Below,
    At(Decimal),
    Above,
}

impl End {
    fn ends(interval: Interval) -> [Self; 2] {
        [interval.low.map_or(Self::Below, Self::At), interval.high.map_or(Self::Above, Self::At)]
    }

    fn bound(self) -> Option<Decimal> {
        match self {
            Self::At(value) => Some(value),
            _ => None,
        }
    }

    fn sign(self) -> i8 {
        match self {
            Self::Below => -1,
            Self::At(value) if value.is_zero() => 0,
            Self::At(value) if value.is_sign_negative() => -1,
            _ => 1,
        }
    }

    fn times(self, other: Self) -> Evaluated<Self> {
        if let (Self::At(a), Self::At(b)) = (self, other) {
            return a.checked_mul(b).map(Self::At).ok_or(EvaluationError::Overflow);
        }
        Ok(Self::infinite(self.sign() * other.sign()))
    }

    fn over(self, other: Self) -> Evaluated<Self> {
        match (self, other) {
            (Self::At(a), Self::At(b)) => a.checked_div(b).map(Self::At).ok_or(EvaluationError::Overflow),
            (Self::At(_), _) => Ok(Self::At(Decimal::ZERO)),
            _ => Ok(Self::infinite(self.sign() * other.sign())),
        }
    }

    const fn infinite(sign: i8) -> Self {
        match sign {
            0 => Self::At(Decimal::ZERO),
            1.. => Self::Above,
            _ => Self::Below,
        }
    }
}

fn spread(x: Interval, y: Interval, operation: impl Fn(End, End) -> Evaluated<End>) -> Evaluated<Interval> {
    let (mut low, mut high) = (End::Above, End::Below);
    for a in End::ends(x) {
        for b in End::ends(y) {
            let value = operation(a, b)?;
            if value < low {
                low = value;
            }
            if value > high {
                high = value;
            }
        }
    }
    Ok(Interval::between(low.bound(), high.bound()))
}

fn product(x: Interval, y: Interval) -> Evaluated<Interval> {
    spread(x, y, End::times)
}

fn quotient(x: Interval, y: Interval) -> Evaluated<Interval> {
    if y.single().is_some_and(|divisor| divisor.is_zero()) {
        return Err(EvaluationError::DivisionByZero);
    }
    let positive = y.low.is_some_and(|low| low > Decimal::ZERO);
    let negative = y.high.is_some_and(|high| high < Decimal::ZERO);
    if positive || negative { spread(x, y, End::over) } else { Ok(Interval::between(None, None)) }
}

fn round_money(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// The image of an interval under a rising function. Where the function leaves the calendar the end
/// is open, unless the value was decided: then there is no figure to give.
fn rising(f: impl Fn(Decimal) -> Option<Decimal>, x: Interval) -> Evaluated<Interval> {
    let image = Interval::between(x.low.and_then(&f), x.high.and_then(&f));
    decided_stays_decided(x.single().is_some(), image)
}

fn rising_rising(f: impl Fn(Decimal, Decimal) -> Option<Decimal>, x: Interval, y: Interval) -> Evaluated<Interval> {
    let apply = |(a, b)| f(a, b);
    let image = Interval::between(x.low.zip(y.low).and_then(apply), x.high.zip(y.high).and_then(apply));
    decided_stays_decided(x.single().is_some() && y.single().is_some(), image)
}

fn falling_rising(f: impl Fn(Decimal, Decimal) -> Option<Decimal>, x: Interval, y: Interval) -> Evaluated<Interval> {
    let apply = |(a, b)| f(a, b);
    let image = Interval::between(x.high.zip(y.low).and_then(apply), x.low.zip(y.high).and_then(apply));
    decided_stays_decided(x.single().is_some() && y.single().is_some(), image)
}

fn decided_stays_decided(decided: bool, image: Interval) -> Evaluated<Interval> {
    if decided && image.single().is_none() { Err(EvaluationError::Calendar) } else { Ok(image) }
}

fn end_of_month(month: Decimal) -> Option<Decimal> {
    Month::of_number(month)?.last_day().map(day_number)
}

fn end_of_year(day: Decimal) -> Option<Decimal> {
    Some(day_number(date_of(day)?.last_of_year()))
}

fn add_months(day: Decimal, months: Decimal) -> Option<Decimal> {
    let span = jiff::Span::new().try_months(months.to_i64()?).ok()?;
    date_of(day)?.checked_add(span).ok().map(day_number)
}

fn add_workdays(day: Decimal, count: Decimal) -> Option<Decimal> {
    use jiff::civil::Weekday::{Saturday, Sunday};
    const MOST: u16 = 366;
    let mut date = date_of(day)?;
    let mut left = count.to_u16().filter(|count| *count <= MOST)?;
    while left > 0 {
        date = date.checked_add(1.day()).ok()?;
        if !matches!(date.weekday(), Saturday | Sunday) {
            left -= 1;
        }
    }
    Some(day_number(date))
}

fn months_spanned(from: Decimal, to: Decimal) -> Option<Decimal> {
    Some((to.checked_sub(from)? + Decimal::ONE).max(Decimal::ZERO))
}

fn full_months(start: Decimal, end: Decimal) -> Option<Decimal> {
    let (first, last) = (date_of(start)?, date_of(end)?);
    let upper = (Month::of(last).number() - Month::of(first).number() + Decimal::ONE).max(Decimal::ZERO).to_i64()?;
    let complete = (0..=upper).rev().find(|months| add_months(start, Decimal::from(*months)).is_some_and(|day| day - Decimal::ONE <= end));
    Some(Decimal::from(complete.unwrap_or(0)))
}
