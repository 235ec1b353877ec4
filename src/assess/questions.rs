//! What the text leaves open for one business, to be put to the office that can answer it.

use super::explain::enter_record;
use super::outcome::{Assessment, MeasureAssessment};
use crate::policy::{Answers, ConditionRole, Environment, Measure, Pack, Question, Status};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A question to an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeQuestion {
    /// The office, by the name of its text.
    pub agency: String,
    /// The measure that is asked about.
    pub measure: String,
    /// Id of the question.
    pub id: String,
    /// The clause of the measure that leaves it open, by position.
    pub clause: usize,
    /// The records that it is about; empty where it is about the whole business or every record of the list.
    pub items: Vec<usize>,
}

/// The questions that touch a business: office by office in the order of the document, none of them twice.
pub fn questions(pack: &Pack, answers: &Answers, assessment: &Assessment) -> Vec<OfficeQuestion> {
    let mut questions: Vec<OfficeQuestion> = Vec::new();
    let mut offices: Vec<String> = Vec::new();
    for result in assessment.measures.iter().filter(|result| is_in_play(result)) {
        let Some(measure) = pack.measure(&result.id) else { continue };
        for question in questions_of(pack, answers, assessment.as_of, measure, result) {
            if questions.iter().any(|known| known.id == question.id && known.agency == question.agency) {
                continue;
            }
            if !offices.contains(&question.agency) {
                offices.push(question.agency.clone());
            }
            questions.push(question);
        }
    }
    questions.sort_by_key(|question| offices.iter().position(|office| *office == question.agency));
    questions
}

/// Whether the measure, or another reading of it, may still be for the business.
fn is_in_play(result: &MeasureAssessment) -> bool {
    match result.status {
        Status::Applies | Status::Conditional | Status::NeedsInfo => true,
        Status::Encouraged | Status::NotApplicable => result.alternatives.iter().any(|other| other.amount.high != Some(Decimal::ZERO)),
        Status::NotYet | Status::Expired => false,
    }
}

fn questions_of(pack: &Pack, answers: &Answers, as_of: Date, measure: &Measure, result: &MeasureAssessment) -> Vec<OfficeQuestion> {
    if measure.questions.is_empty() {
        return Vec::new();
    }
    let subjects = match measure.over {
        None => vec![None],
        Some(list) => (0..answers.list(list).unwrap_or_default().len()).map(Some).collect(),
    };
    let count = subjects.len();
    let mut concerned: Vec<(Option<usize>, Environment<'_>)> = Vec::new();
    for item in subjects {
        let mut environment = pack.environment(answers, as_of);
        environment.enter(&measure.named_values);
        if let (Some(list), Some(item)) = (measure.over, item) {
            enter_record(pack, answers, &mut environment, list, item);
        }
        if concerns(measure, result, item, &mut environment) {
            concerned.push((item, environment));
        }
    }
    let asked = measure.questions.iter().filter_map(|question| {
        let touched = concerned.iter_mut().filter_map(|(item, environment)| touches(question, environment).then_some(*item));
        let items: Vec<Option<usize>> = touched.collect();
        let all = items.len() == count;
        (!items.is_empty()).then(|| OfficeQuestion {
            agency: question.agency.clone(),
            measure: measure.id.clone(),
            id: question.id.clone(),
            clause: question.clause,
            items: if all { Vec::new() } else { items.into_iter().flatten().collect() },
        })
    });
    asked.collect()
}

/// Whether no condition rules the record out, or another reading lets it in.
fn concerns<'p>(measure: &'p Measure, result: &MeasureAssessment, item: Option<usize>, environment: &mut Environment<'p>) -> bool {
    let mut others = result.alternatives.iter().filter(|other| other.item == item);
    let mut conditions = measure.conditions.iter().filter(|condition| condition.role != ConditionRole::Advisory);
    others.any(|other| other.amount.high != Some(Decimal::ZERO))
        || conditions.all(|condition| environment.evaluate(&condition.when).is_ok_and(|truth| truth.decided_truth() != Some(false)))
}

/// Whether the question may touch the record: only an answer rules it out.
fn touches<'p>(question: &'p Question, environment: &mut Environment<'p>) -> bool {
    let Some(when) = &question.when else { return true };
    environment.evaluate(when).is_ok_and(|truth| truth.decided_truth() != Some(false))
}
