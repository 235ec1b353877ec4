//! Which open question would narrow the totals most: found by answering each one on trial.

use super::evaluate::{AssessError, evaluate};
use super::outcome::{Assessment, MeasureAssessment, Place};
use super::totals::{Total, Totals};
use crate::policy::{Answer, Answers, Field, IndustryCode, Kind, Measure, Month, Pack, Record, date_of, day_number};
use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Where a number has no greatest value that means anything, this one stands for the large ones.
const LARGE: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// An open fact and what its answer would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The fact.
    pub place: Place,
    /// Number of measures that it may still change.
    pub measures: usize,
    /// What an answer takes off what is open.
    pub narrowing: Narrowing,
}

/// What an answer takes off what is open, as the mean over [`answered_on_trial`]. Ordered by weight: a
/// sum without an upper end tells an owner nothing, so that the ends that are gained come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Narrowing {
    /// Sums of a measure that gain an upper end.
    pub bounded: Decimal,
    /// Yuan between the two ends of the totals that are no longer open.
    pub yuan: Decimal,
    /// Measures on which nothing is open any more.
    pub decided: Decimal,
}

/// The open facts, the one that narrows the totals most first; equals stand in the order of the document.
///
/// # Errors
/// When the figure of a measure cannot be computed, as in [`assess`](super::assess).
pub fn open_questions(pack: &Pack, answers: &Answers, assessment: &Assessment) -> Result<Vec<OpenQuestion>, AssessError> {
    let mut questions: Vec<OpenQuestion> = Vec::new();
    for place in assessment.measures.iter().flat_map(|result| &result.missing) {
        if questions.iter().all(|question| question.place != *place) {
            questions.push(open_question(pack, answers, assessment, *place)?);
        }
    }
    questions.sort_by_key(|question| std::cmp::Reverse(question.narrowing));
    Ok(questions)
}

/// The totals are sums over the measures, so that only those which the fact may change are worked out anew.
fn open_question(pack: &Pack, answers: &Answers, assessment: &Assessment, place: Place) -> Result<OpenQuestion, AssessError> {
    let concerned = assessment.measures.iter().filter(|result| result.missing.contains(&place));
    let measures: Vec<&Measure> = concerned.filter_map(|result| pack.measure(&result.id)).collect();
    let open = |answers: &Answers| Openness::of(pack, &measures, answers, assessment.as_of);
    let before = open(answers)?;
    // An answer with which a figure cannot be computed is none that an owner would give.
    let after: Vec<Openness> =
        answered_on_trial(pack, answers, place, assessment.as_of).iter().filter_map(|trial| open(trial).ok()).collect();
    Ok(OpenQuestion { place, measures: measures.len(), narrowing: before.narrowed_to(&after) })
}

/// How much is open of some measures together.
#[derive(Clone, Copy, Debug, Default)]
struct Openness {
    unbounded: Decimal,
    yuan: Decimal,
    undecided: Decimal,
}

impl Openness {
    fn of(pack: &Pack, measures: &[&Measure], answers: &Answers, as_of: Date) -> Result<Self, AssessError> {
        let mut environment = pack.environment(answers, as_of);
        let mut openness = Self::default();
        for measure in measures {
            let (result, totals) = evaluate(pack, measure, &mut environment, answers, as_of)?;
            openness.add(&result, &totals);
        }
        Ok(openness)
    }

    fn add(&mut self, result: &MeasureAssessment, totals: &Totals) {
        for range in Total::ALL.map(|total| totals.get(total)) {
            match range.high {
                Some(high) => self.yuan += high - range.low,
                None => self.unbounded += Decimal::ONE,
            }
        }
        if !result.missing.is_empty() {
            self.undecided += Decimal::ONE;
        }
    }

    fn narrowed_to(self, after: &[Self]) -> Narrowing {
        let mean = |open: fn(&Self) -> Decimal| {
            let sum: Decimal = after.iter().map(|trial| open(&self) - open(trial)).sum();
            sum.checked_div(Decimal::from(after.len())).unwrap_or_default()
        };
        Narrowing { bounded: mean(|open| open.unbounded), yuan: mean(|open| open.yuan), decided: mean(|open| open.undecided) }
    }
}

/// The same business with one open question answered, one way after the other: every choice, both ends of a number,
/// "there is none"; of an industry one class of each section, of a list no record and one.
pub fn answered_on_trial(pack: &Pack, answers: &Answers, place: Place, as_of: Date) -> Vec<Answers> {
    let (slot, _) = place;
    let with = |change: &dyn Fn(&mut Answers)| {
        let mut trial = answers.clone();
        change(&mut trial);
        trial
    };
    let Some(field) = pack.dictionary.field(slot) else {
        let lists = [Vec::new(), vec![Record::new()]];
        return lists.into_iter().map(|records| with(&|trial| trial.set_list(slot, Some(records.clone())))).collect();
    };
    let samples = sample_answers(pack, field, as_of).into_iter();
    samples.map(|answer| with(&|trial| trial.set_at(&pack.dictionary, place, Some(answer.clone())))).collect()
}

fn sample_answers(pack: &Pack, field: &Field, as_of: Date) -> Vec<Answer> {
    let ends =
        |least: Decimal, greatest: Decimal| [field.min.unwrap_or(least), field.max.filter(|_| !field.technical_max).unwrap_or(greatest)];
    let (a_year_ago, in_a_year) = (as_of.saturating_sub(1.year()), as_of.saturating_add(1.year()));
    let mut samples: Vec<Answer> = match field.kind {
        Kind::Bool => vec![Answer::Bool(false), Answer::Bool(true)],
        Kind::Choice => (0..field.choices.len()).filter_map(|index| u8::try_from(index).ok()).map(Answer::Choice).collect(),
        Kind::Industry => one_class_of_each_section(pack).into_iter().map(Answer::Industry).collect(),
        Kind::Text | Kind::Code => Vec::new(),
        Kind::Int | Kind::Money | Kind::Rate | Kind::Number => ends(Decimal::ZERO, LARGE).map(Answer::Number).into(),
        Kind::Date => ends(day_number(a_year_ago), day_number(in_a_year)).into_iter().filter_map(date_of).map(Answer::Date).collect(),
        Kind::Month => {
            let ends = ends(Month::of(a_year_ago).number(), Month::of(in_a_year).number());
            ends.into_iter().filter_map(Month::of_number).map(Answer::Month).collect()
        }
    };
    samples.extend(field.nullable.then_some(Answer::None));
    samples
}

/// The first class of each section that the pack knows, in order.
fn one_class_of_each_section(pack: &Pack) -> Vec<IndustryCode> {
    let mut classes = pack.industries.clone();
    classes.dedup_by_key(|class| class.as_str().chars().next());
    classes
}
