//! Near misses: a measure that fails by one comparison with an answer that is easily mistyped.
//! They ask to check the answer and nothing else.

use super::outcome::{Assessment, MeasureAssessment, Place};
use crate::policy::{Answers, Environment, Expr, Form, Measure, Operator, Pack, Slot, Status, Type};
use rust_decimal::Decimal;

/// The bound that the answer misses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The clause asks for this value or more (or later).
    AtLeast(Decimal),
    /// The clause asks for this value or less (or earlier).
    AtMost(Decimal),
    /// The clause asks for more than this value.
    Above(Decimal),
    /// The clause asks for less than this value.
    Below(Decimal),
}

/// An answer worth checking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// The measure that fails by it.
    pub measure: String,
    /// The condition.
    pub condition: String,
    /// The answer.
    pub place: Place,
    /// What was answered.
    pub answered: Decimal,
    /// What the clause asks for.
    pub bound: Bound,
    /// Type of both.
    pub ty: Type,
}

/// The near misses of an assessment, in the order of the document.
pub fn near_misses(pack: &Pack, answers: &Answers, assessment: &Assessment) -> Vec<NearMiss> {
    let mut environment = pack.environment(answers, assessment.as_of);
    let failed = assessment.measures.iter().filter(|result| result.status == Status::NotApplicable);
    failed
        .filter_map(|result| {
            let measure = pack.measure(&result.id)?;
            environment.enter(&measure.named_values);
            near_miss(pack, measure, result, answers, &mut environment)
        })
        .collect()
}

fn near_miss<'p>(
    pack: &'p Pack,
    measure: &'p Measure,
    result: &MeasureAssessment,
    answers: &Answers,
    environment: &mut Environment<'p>,
) -> Option<NearMiss> {
    let mut failing = result.reasons.iter().filter(|reason| reason.holds == Some(false));
    let (reason, rest) = (failing.next()?, failing.next());
    if rest.is_some() {
        return None;
    }
    let condition = measure.conditions.iter().find(|condition| condition.id == reason.id)?;
    let record = measure.over.zip(result.reasons_item).and_then(|(list, item)| answers.list(list)?.get(item));
    let outside: Vec<_> =
        record.into_iter().flatten().map(|(slot, answer)| (*slot, environment.suppose(*slot, answer.possible(*slot)))).collect();
    let missed = missed_comparison(&condition.when, environment).and_then(|missed| bound_missed(pack, missed, environment));
    for (slot, possible) in outside {
        environment.suppose(slot, possible);
    }
    let (slot, answered, bound, ty) = missed?;
    let item = if pack.dictionary.is_list_field(slot) { result.reasons_item } else { None };
    Some(NearMiss { measure: measure.id.clone(), condition: condition.id.clone(), place: (slot, item), answered, bound, ty })
}

/// The comparison by which a condition fails; of several joined by `and`, the one that fails alone.
fn missed_comparison<'p>(when: &'p Expr, environment: &mut Environment<'p>) -> Option<&'p Expr> {
    let Form::Binary(Operator::And, left, right) = &when.form else { return Some(when) };
    let mut holds = |expr: &'p Expr| environment.evaluate(expr).ok()?.decided_truth();
    match (holds(left), holds(right)) {
        (Some(false), Some(true)) => missed_comparison(left, environment),
        (Some(true), Some(false)) => missed_comparison(right, environment),
        _ => None,
    }
}

/// The fact, what was answered, and the bound of a comparison that fails; only for answers that are easily mistaken.
fn bound_missed<'p>(pack: &Pack, comparison: &'p Expr, environment: &mut Environment<'p>) -> Option<(Slot, Decimal, Bound, Type)> {
    let Form::Binary(operator, left, right) = &comparison.form else { return None };
    let (slot, limit, operator) = match (fact(left), fact(right)) {
        (Some(slot), None) => (slot, right, *operator),
        (None, Some(slot)) => (slot, left, mirrored(*operator)?),
        _ => return None,
    };
    if !pack.dictionary.field(slot)?.recheck {
        return None;
    }
    let answered = environment.fact(slot).single()?;
    // Nothing at all is not something that was mistyped.
    let limit = environment.evaluate(limit).ok()?.single().filter(|limit| !limit.is_zero())?;
    let bound = match operator {
        Operator::AtLeast => Bound::AtLeast(limit),
        Operator::AtMost => Bound::AtMost(limit),
        Operator::More => Bound::Above(limit),
        Operator::Less => Bound::Below(limit),
        _ => return None,
    };
    Some((slot, answered, bound, left.ty.clone()))
}

fn fact(expr: &Expr) -> Option<Slot> {
    match &expr.form {
        Form::Fact(slot) => Some(*slot),
        Form::Default(value, _) => fact(value),
        _ => None,
    }
}

const fn mirrored(operator: Operator) -> Option<Operator> {
    Some(match operator {
        Operator::AtLeast => Operator::AtMost,
        Operator::AtMost => Operator::AtLeast,
        Operator::More => Operator::Less,
        Operator::Less => Operator::More,
        _ => return None,
    })
}
