//! Deferred money month by month: what is put off, what is repaid, and what is then still owed.

use super::explain::{deciding_outcome, enter_record};
use super::outcome::{Assessment, Line, MeasureAssessment};
use crate::policy::{Answers, Bucket, Citation, Environment, EvaluationError, Expr, Form, LineRule, Measure, Month, Pack, Status};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Longest run of months without a payment that is still told month by month.
const MOST_QUIET_MONTHS: i32 = 2;

/// When money is put off or repaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Its day is over: to be paid at once.
    Overdue,
    /// In a month.
    Month(Month),
    /// No rule names a day.
    Unstated,
}

/// What happens to the deferred money in one month; all amounts in yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// The month.
    pub when: When,
    /// What is put off in it. Everything from before the reference date counts in the month of that date.
    pub put_off: Decimal,
    /// Whether `put_off` holds money from before this month, or of an unknown month.
    pub earlier: bool,
    /// What must be paid in it, on a day that a rule or an answer names.
    pub repaid: Decimal,
    /// What must be paid in it as far as one can assume: the text names no day.
    pub assumed: Decimal,
    /// What is still owed at its end; `None` for overdue money, which is in no total.
    pub owed: Option<Decimal>,
}

impl Instalment {
    const fn new(when: When) -> Self {
        Self { when, put_off: Decimal::ZERO, earlier: false, repaid: Decimal::ZERO, assumed: Decimal::ZERO, owed: None }
    }

    /// All that must be paid.
    pub fn to_pay(&self) -> Decimal {
        self.repaid + self.assumed
    }
}

/// The certain part of the deferred money in the order of time: what is overdue, then the months, then what has no day.
/// A long run of months without a payment is left out. Nothing when nothing is put off.
pub fn schedule(pack: &Pack, answers: &Answers, assessment: &Assessment) -> Vec<Instalment> {
    let mut book = Book { now: Month::of(assessment.as_of), columns: BTreeMap::new() };
    for result in &assessment.measures {
        let Some(measure) = pack.measure(&result.id) else { continue };
        let mut items: Vec<Option<usize>> = deferred(result).map(|line| line.item).collect();
        items.dedup();
        for item in items {
            let lines: Vec<&Line> = deferred(result).filter(|line| line.item == item).collect();
            // An amount whose rule cannot be told stands all the same, with its month unknown.
            let terms = terms(pack, answers, assessment, measure, item).unwrap_or_default();
            let paired = terms.len() == lines.len();
            for (index, line) in lines.into_iter().enumerate() {
                book.enter(line, terms.get(index).copied().filter(|_| paired).unwrap_or_default());
            }
        }
    }
    book.close()
}

/// Whether the day on which a line of deferred money must be paid is an assumption: the text names none.
pub fn is_assumed_day(pack: &Pack, answers: &Answers, assessment: &Assessment, result: &MeasureAssessment, line: &Line) -> bool {
    let Some(measure) = pack.measure(&result.id) else { return false };
    let lines: Vec<&Line> = deferred(result).filter(|other| other.item == line.item).collect();
    let terms = terms(pack, answers, assessment, measure, line.item).unwrap_or_default();
    let place = lines.iter().position(|other| std::ptr::eq(*other, line)).filter(|_| terms.len() == lines.len());
    place.and_then(|place| terms.get(place)).is_some_and(|terms| terms.assumed)
}

/// Lines of deferred money that count, or would if their day were not over.
fn deferred(result: &MeasureAssessment) -> impl Iterator<Item = &Line> {
    let counted = |status| matches!(status, Status::Applies | Status::Conditional);
    result.lines.iter().filter(move |line| line.bucket == Bucket::Defer && counted(line.status))
}

/// What the rule of a line says beside its amount.
#[derive(Clone, Copy, Default)]
struct Terms {
    /// First and last month that are put off.
    months: Option<(Month, Month)>,
    /// Whether the day of repayment is an assumption.
    assumed: bool,
}

/// The terms of the deferred lines of a record, in their order.
fn terms(
    pack: &Pack,
    answers: &Answers,
    assessment: &Assessment,
    measure: &Measure,
    item: Option<usize>,
) -> Result<Vec<Terms>, EvaluationError> {
    let mut environment = pack.environment(answers, assessment.as_of);
    environment.enter(&measure.named_values);
    if let (Some(list), Some(item)) = (measure.over, item) {
        enter_record(pack, answers, &mut environment, list, item);
    }
    let Some(outcome) = deciding_outcome(measure, &mut environment)? else { return Ok(Vec::new()) };
    let rules = outcome.lines.iter().filter(|rule| rule.bucket == Bucket::Defer);
    rules.map(|rule| terms_of(pack, measure, &mut environment, rule)).collect()
}

fn terms_of(pack: &Pack, measure: &Measure, environment: &mut Environment<'_>, rule: &LineRule) -> Result<Terms, EvaluationError> {
    let mut months = None;
    if let Some([from, to]) = &rule.put_off {
        let mut month = |end| Ok(environment.evaluate(end)?.single().and_then(Month::of_number));
        months = month(from)?.zip(month(to)?).filter(|(from, to)| from <= to);
    }
    let assumed = match &rule.due {
        Some(due) => is_assumed(pack, measure, environment, due)?,
        None => false,
    };
    Ok(Terms { months, assumed })
}

/// Whether a value rests on a parameter that is an assumption, by the branches that are taken.
fn is_assumed(pack: &Pack, measure: &Measure, environment: &mut Environment<'_>, expr: &Expr) -> Result<bool, EvaluationError> {
    let parts = match &expr.form {
        Form::Parameter(index) => {
            return Ok(pack.parameters.get(*index).is_some_and(|parameter| matches!(parameter.citation, Citation::Assumed(_))));
        }
        Form::Named(index) => measure.named_values.get(*index).into_iter().collect(),
        Form::Default(value, default) => vec![if environment.evaluate(value)?.values.is_some() { &**value } else { &**default }],
        Form::If(condition, yes, no) => match environment.evaluate(condition)?.decided_truth() {
            Some(true) => vec![&**yes],
            Some(false) => vec![&**no],
            None => vec![&**yes, &**no],
        },
        form => form.children(),
    };
    for part in parts {
        if is_assumed(pack, measure, environment, part)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The months as they are filled in.
struct Book {
    /// The month of the reference date.
    now: Month,
    columns: BTreeMap<When, Instalment>,
}

impl Book {
    fn at(&mut self, when: When) -> &mut Instalment {
        self.columns.entry(when).or_insert_with(|| Instalment::new(when))
    }

    fn enter(&mut self, line: &Line, terms: Terms) {
        let amount = line.amount.low;
        if amount.is_zero() {
            return;
        }
        if line.overdue {
            self.at(When::Overdue).repaid += amount;
            return;
        }
        let due = line.due.map(Month::of);
        match terms.months {
            Some((from, to)) => self.put_off(amount, from, to, due),
            None => {
                let column = self.at(When::Month(self.now));
                column.put_off += amount;
                column.earlier = true;
            }
        }
        let column = self.at(due.map_or(When::Unstated, When::Month));
        *(if terms.assumed { &mut column.assumed } else { &mut column.repaid }) += amount;
    }

    /// Spreads an amount over months, the last of which takes what does not divide. Nothing is put off after its repayment.
    fn put_off(&mut self, amount: Decimal, from: Month, to: Month, due: Option<Month>) {
        let months = to.number() - from.number() + Decimal::ONE;
        let share = amount.checked_div(months).unwrap_or(amount).round_dp(2);
        let mut rest = amount;
        let mut month = from;
        while month <= to {
            let part = if month == to { rest } else { share };
            rest -= part;
            let earlier = month < self.now;
            let column = self.at(When::Month(due.map_or(month, |due| month.min(due)).max(self.now)));
            column.put_off += part;
            column.earlier |= earlier;
            let Some(next) = Month::of_number(month.number() + Decimal::ONE) else { break };
            month = next;
        }
    }

    /// The columns with what is owed after each.
    fn close(mut self) -> Vec<Instalment> {
        self.fill_short_gaps();
        let mut owed = Decimal::ZERO;
        let columns = self.columns.into_values().map(|mut column| {
            if column.when != When::Overdue {
                owed += column.put_off - column.to_pay();
                column.owed = Some(owed);
            }
            column
        });
        columns.collect()
    }

    fn fill_short_gaps(&mut self) {
        let months: Vec<Month> =
            self.columns.keys().filter_map(|when| if let When::Month(month) = when { Some(*month) } else { None }).collect();
        for pair in months.windows(2) {
            let &[a, b] = pair else { continue };
            let quiet: Vec<Month> = (1..=MOST_QUIET_MONTHS + 1).filter_map(|n| Month::of_number(a.number() + Decimal::from(n))).collect();
            if quiet.contains(&b) {
                for month in quiet.into_iter().take_while(|month| *month < b) {
                    self.at(When::Month(month));
                }
            }
        }
    }
}
