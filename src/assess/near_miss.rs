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
            near_miss(pack, measure, result, &mut environment)
        })
        .collect()
}

fn near_miss<'p>(pack: &'p Pack, measure: &'p Measure, result: &MeasureAssessment, environment: &mut Environment<'p>) -> Option<NearMiss> {
    let mut failing = result.reasons.iter().filter(|reason| reason.holds == Some(false));
    let (reason, rest) = (failing.next()?, failing.next());
    if rest.is_some() || measure.over.is_some() {
        return None;
    }
    let condition = measure.conditions.iter().find(|condition| condition.id == reason.id)?;
    let Form::Binary(operator, left, right) = &condition.when.form else { return None };
    let (slot, limit, operator) = match (fact(left), fact(right)) {
        (Some(slot), None) => (slot, right, *operator),
        (None, Some(slot)) => (slot, left, mirrored(*operator)?),
        _ => return None,
    };
    if !pack.dictionary.field(slot)?.recheck {
        return None;
    }
    let answered = environment.fact(slot).single()?;
    let limit = environment.evaluate(limit).ok()?.single()?;
    let bound = match operator {
        Operator::AtLeast => Bound::AtLeast(limit),
        Operator::AtMost => Bound::AtMost(limit),
        Operator::More => Bound::Above(limit),
        Operator::Less => Bound::Below(limit),
        _ => return None,
    };
    let ty = left.ty.clone();
    Some(NearMiss { measure: measure.id.clone(), condition: condition.id.clone(), place: (slot, None), answered, bound, ty })
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
