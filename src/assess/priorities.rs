//! What to do first, what must be paid back when, and what may still be added.

use super::outcome::{Assessment, MeasureAssessment, Range};
use crate::policy::{Answers, Bucket, Pack, Status, date_of};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A measure to act on, and until when.
#[derive(Clone, Debug)]
pub struct Task<'a> {
    /// The measure.
    pub result: &'a MeasureAssessment,
    /// Last day on which it can be used, where the text names one.
    pub deadline: Option<Date>,
    /// Last day on which the pack counts it, named or not; `None` for a standing right.
    pub last_day: Option<Date>,
}

/// The measures to act on: by their last day, then by what is certain.
pub fn tasks<'a>(pack: &Pack, answers: &Answers, assessment: &'a Assessment) -> Vec<Task<'a>> {
    let mut environment = pack.environment(answers, assessment.as_of);
    let mut tasks: Vec<Task<'a>> = Vec::new();
    for result in &assessment.measures {
        let Some(measure) = pack.measure(&result.id) else { continue };
        let to_act_on = matches!(result.status, Status::Applies | Status::Conditional) && !measure.service;
        if !to_act_on {
            continue;
        }
        environment.enter(&measure.named_values);
        let last = measure.window.to.as_ref().and_then(|to| environment.evaluate(to).ok());
        let last_day = last.and_then(|last| last.single()).and_then(date_of);
        let deadline = last_day.filter(|_| measure.window.source.is_some());
        tasks.push(Task { result, deadline, last_day });
    }
    let worth = |task: &Task<'_>| task.result.lines.iter().map(|line| line.amount.low).sum::<Decimal>();
    tasks.sort_by(|a, b| {
        let by_day = a.last_day.unwrap_or(Date::MAX).cmp(&b.last_day.unwrap_or(Date::MAX));
        by_day.then_with(|| worth(b).cmp(&worth(a)))
    });
    tasks
}

/// Deferred money by the day on which it must be paid; money without a day stands last.
pub fn repayments(assessment: &Assessment) -> Vec<(Option<Date>, Decimal)> {
    let mut days: Vec<(Option<Date>, Decimal)> = Vec::new();
    let counted = |status| matches!(status, Status::Applies | Status::Conditional);
    let lines = assessment.measures.iter().flat_map(|result| &result.lines);
    for line in lines.filter(|line| line.bucket == Bucket::Defer && counted(line.status) && !line.overdue) {
        match days.iter_mut().find(|(day, _)| *day == line.due) {
            Some((_, amount)) => *amount += line.amount.low,
            None => days.push((line.due, line.amount.low)),
        }
    }
    days.retain(|(_, amount)| !amount.is_zero());
    days.sort_by_key(|(day, _)| day.unwrap_or(Date::MAX));
    days
}

/// Number of lines whose amount has no upper bound yet, and what the bounded ones may still add.
pub fn still_possible(assessment: &Assessment, counts: impl Fn(Bucket) -> bool) -> (usize, Decimal) {
    let open = |status| matches!(status, Status::Applies | Status::Conditional | Status::NeedsInfo);
    let lines = assessment.measures.iter().flat_map(|result| &result.lines);
    let mut unbounded = 0;
    let mut finite = Decimal::ZERO;
    for line in lines.filter(|line| open(line.status) && counts(line.bucket) && !line.overdue) {
        match line.amount {
            Range { high: None, .. } => unbounded += 1,
            Range { low, high: Some(high) } => finite += high - low,
        }
    }
    (unbounded, finite)
}
