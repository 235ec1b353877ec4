//! An open answer widens a range and never makes a figure wrong: over random businesses, whatever is known of the
//! whole lies inside what was said of the part.

use crate::business::{Business, businesses, industries, pack, telling_numbers};
use jiff::civil::Date;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use rust_decimal::Decimal;
use shukun::assess::{
    Assessment, Line, MeasureAssessment, Place, Range, Total, answered_on_trial, assess, assess_measure, open_questions, to_json,
};
use shukun::policy::{Answer, Answers, Bucket, ConditionRole, EvaluationError, Expr, Form, Kind, Measure, Slot, Status, Values};
use std::collections::BTreeSet;

type Checked = Result<(), TestCaseError>;

/// Runs a property over random businesses, the same ones every time.
fn over(cases: u32, seed: u64, property: impl Fn(Business) -> Checked) {
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        max_shrink_iters: 4_000,
        max_shrink_time: 60_000,
        ..Config::default()
    };
    if let Err(error) = TestRunner::new(config).run(&businesses(), property) {
        panic!("{}", short(&error));
    }
}

/// The reason alone: a business has some two hundred answers, of which the reason names those that matter.
fn short(error: &proptest::test_runner::TestError<Business>) -> String {
    match error {
        proptest::test_runner::TestError::Fail(reason, business) => {
            let dictionary = &pack().dictionary;
            let open: Vec<String> = business.open.iter().map(|(slot, item)| dictionary.path(*slot, *item)).collect();
            let mut case = shukun::case::Case::new(&pack().id);
            case.as_of = Some(business.as_of);
            case.answers = business.complete.clone();
            let complete = String::from_utf8(shukun::case::encode(&case, dictionary)).unwrap();
            format!("{reason}\nopen: {open:?}\ncomplete: {complete}")
        }
        error => error.to_string(),
    }
}

fn assessed(answers: &Answers, as_of: Date) -> Result<Assessment, TestCaseError> {
    assess(pack(), answers, as_of).map_err(|error| TestCaseError::fail(error.to_string()))
}

fn check(holds: bool, detail: impl Fn() -> String) -> Checked {
    if holds { Ok(()) } else { Err(TestCaseError::fail(detail())) }
}

fn encloses(outer: Range, inner: Range) -> bool {
    outer.low <= inner.low && outer.high.is_none_or(|high| inner.high.is_some_and(|inner| inner <= high))
}

/// What tells the lines of a measure apart. While its list is unknown there is one line for all records.
type Key = (Option<usize>, Bucket, Option<String>);

fn key_of(line: &Line, whole_list: bool) -> Key {
    (line.item.filter(|_| !whole_list), line.bucket, line.name.clone())
}

fn sum(result: &MeasureAssessment, wanted: &Key, whole_list: bool) -> Range {
    result.lines.iter().filter(|line| key_of(line, whole_list) == *wanted).fold(Range::ZERO, |sum, line| sum.plus(line.amount))
}

fn keys(results: &[&MeasureAssessment], whole_list: bool) -> BTreeSet<Key> {
    results.iter().flat_map(|result| &result.lines).map(|line| key_of(line, whole_list)).collect()
}

/// Whether the list of a measure is one of the open answers.
fn list_is_open(id: &str, partial: &Answers) -> bool {
    pack().measure(id).and_then(|measure| measure.over).is_some_and(|list| partial.list(list).is_none())
}

fn check_lines(partial: &MeasureAssessment, complete: &MeasureAssessment, whole_list: bool) -> Checked {
    for key in keys(&[partial, complete], whole_list) {
        let [outer, inner] = [partial, complete].map(|result| sum(result, &key, whole_list));
        check(encloses(outer, inner), || format!("{} {key:?}: {outer:?} does not hold {inner:?}", partial.id))?;
    }
    if whole_list {
        return Ok(());
    }
    for line in partial.lines.iter().filter(|line| line.due.is_some()) {
        let other = complete.lines.iter().find(|other| key_of(other, false) == key_of(line, false));
        check(other.is_none_or(|other| other.due == line.due), || format!("{}: the due date {:?} was not certain", partial.id, line.due))?;
    }
    Ok(())
}

/// A decided status stays. Outside its window a measure is over or to come even while eligibility is open (contract,
/// 5.11), so that it may still turn out not to concern the business at all.
fn status_may_become(partial: Status, complete: Status) -> bool {
    match partial {
        Status::NeedsInfo => true,
        Status::Expired | Status::NotYet => complete == partial || complete == Status::NotApplicable,
        _ => complete == partial,
    }
}

/// Whether a measure falls by an amount of nothing. While only the amount is open the measure keeps its own kind
/// (contract, 5.2); an answer of 0 makes it not applicable (5.16).
fn falls_by_its_amount(result: &MeasureAssessment) -> bool {
    let measure = pack().measure(&result.id).unwrap();
    let is_amount = |id: &str| measure.conditions.iter().any(|condition| condition.id == id && condition.role == ConditionRole::Amount);
    let mut failed = result.reasons.iter().filter(|reason| reason.holds == Some(false));
    result.status == Status::NotApplicable && failed.any(|reason| is_amount(&reason.id))
}

fn check_alternatives(partial: &MeasureAssessment, complete: &MeasureAssessment) -> Checked {
    for alternative in &complete.alternatives {
        let outer = partial.alternatives.iter().find(|other| (&other.id, other.item) == (&alternative.id, alternative.item));
        check(outer.is_some_and(|outer| encloses(outer.amount, alternative.amount)), || {
            format!("{}: {alternative:?} was not foreseen by {outer:?}", partial.id)
        })?;
    }
    for alternative in partial.alternatives.iter().filter(|alternative| !alternative.amount.low.is_zero()) {
        let inner = complete.alternatives.iter().any(|other| (&other.id, other.item) == (&alternative.id, alternative.item));
        check(inner, || format!("{}: the reading {} was not certain", partial.id, alternative.id))?;
    }
    Ok(())
}

fn check_reasons(partial: &MeasureAssessment, complete: &MeasureAssessment) -> Checked {
    for (before, after) in partial.reasons.iter().zip(&complete.reasons) {
        check(before.holds.is_none() || before.holds == after.holds, || format!("{}: {before:?} became {after:?}", partial.id))?;
    }
    Ok(())
}

fn check_enclosed(partial: &Assessment, complete: &Assessment, known: &Answers) -> Checked {
    for (before, after) in partial.measures.iter().zip(&complete.measures) {
        check(status_may_become(before.status, after.status) || falls_by_its_amount(after), || {
            format!("{}: {} became {}", before.id, before.status.name(), after.status.name())
        })?;
        let whole_list = list_is_open(&before.id, known);
        check_lines(before, after, whole_list)?;
        if !whole_list {
            check_alternatives(before, after)?;
        }
        if pack().measure(&before.id).is_some_and(|measure| measure.over.is_none()) {
            check_reasons(before, after)?;
        }
    }
    for total in Total::ALL {
        let (outer, inner) = (partial.totals.get(total), complete.totals.get(total));
        check(encloses(outer, inner), || format!("{}: {outer:?} does not hold {inner:?}", total.name()))?;
    }
    check(complete.size.iter().all(|class| partial.size.contains(class)), || format!("size {:?} became {:?}", partial.size, complete.size))
}

#[test]
fn what_is_known_of_the_whole_lies_inside_what_was_said_of_the_part() {
    over(2_000, 20_220_901, |business| {
        let partial = assessed(&business.partial, business.as_of)?;
        let complete = assessed(&business.complete, business.as_of)?;
        check_enclosed(&partial, &complete, &business.partial)
    });
}

#[test]
fn answering_some_questions_narrows_and_never_contradicts() {
    over(1_000, 20_220_902, |business| {
        let partial = assessed(&business.partial, business.as_of)?;
        let narrower = assessed(&business.filled(|index| business.fill[index], true), business.as_of)?;
        check_enclosed(&partial, &narrower, &business.partial)
    });
}

#[test]
fn a_fact_that_is_not_missing_changes_neither_status_nor_amount() {
    over(1_000, 20_220_903, |business| {
        let before = assessed(&business.partial, business.as_of)?;
        // One place at a time where few are open, else some at once.
        let single = business.open.len() <= 3;
        let rounds = if single { business.open.len() } else { 1 };
        for round in 0..rounds {
            let chosen = |index: usize| if single { index == round } else { business.fill[index] };
            let after = assessed(&business.filled(chosen, round % 2 == 0), business.as_of)?;
            let filled: Vec<(Slot, Option<usize>)> =
                business.open.iter().enumerate().filter(|(index, _)| chosen(*index)).map(|(_, place)| *place).collect();
            check_untouched(&before, &after, &filled)?;
        }
        Ok(())
    });
}

fn check_untouched(before: &Assessment, after: &Assessment, filled: &[(Slot, Option<usize>)]) -> Checked {
    let dictionary = &pack().dictionary;
    let (before_json, after_json) = (to_json(before, dictionary), to_json(after, dictionary));
    for (index, (old, new)) in before.measures.iter().zip(&after.measures).enumerate() {
        // Outside its window a measure names nothing missing (contract, 5.11).
        if filled.iter().any(|place| old.missing.contains(place)) || matches!(old.status, Status::Expired | Status::NotYet) {
            continue;
        }
        let (old_json, new_json) = (&before_json["measures"][index], &after_json["measures"][index]);
        // The other readings and the reasons may say more; the contract binds `missing` to status and amount.
        for part in ["id", "status", "lines"] {
            check(old_json[part] == new_json[part], || {
                let places: Vec<String> = filled.iter().map(|(slot, item)| dictionary.path(*slot, *item)).collect();
                format!(
                    "{}: {places:?} is not missing but {part} became {} from {}; missing {:?}",
                    old.id, new_json[part], old_json[part], old_json["missing"]
                )
            })?;
        }
        check(new.missing.iter().all(|place| old.missing.contains(place)), || format!("{}: an answer made more facts missing", old.id))?;
    }
    Ok(())
}

/// Every answer that a yes-or-no or choice field may get.
fn all_answers(slot: Slot) -> Vec<Answer> {
    let Some(field) = pack().dictionary.field(slot) else { return Vec::new() };
    let mut answers: Vec<Answer> = match field.kind {
        Kind::Bool => [false, true].map(Answer::Bool).to_vec(),
        Kind::Choice => (0..u8::try_from(field.choices.len()).unwrap()).map(Answer::Choice).collect(),
        _ => return Vec::new(),
    };
    if field.nullable {
        answers.push(Answer::None);
    }
    answers
}

#[test]
fn one_open_choice_gives_exactly_the_hull_of_its_answers() {
    let official_size = pack().dictionary.slot("official_size");
    over(1_000, 20_220_904, |business| {
        let choices = business.open.iter().filter(|(slot, _)| Some(*slot) != official_size && !all_answers(*slot).is_empty());
        for place in choices.take(2) {
            let open = with(&business.complete, *place, None);
            let partial = assessed(&open, business.as_of)?;
            let answers = all_answers(place.0).into_iter();
            let completions = answers.map(|answer| assessed(&with(&business.complete, *place, Some(answer)), business.as_of));
            let completions = completions.collect::<Result<Vec<_>, _>>()?;
            for (index, result) in partial.measures.iter().enumerate() {
                let results: Vec<&MeasureAssessment> = completions.iter().map(|completion| &completion.measures[index]).collect();
                check_hull(result, &results)?;
                check_asked_for(result, &results, *place)?;
            }
        }
        Ok(())
    });
}

fn with(answers: &Answers, place: (Slot, Option<usize>), answer: Option<Answer>) -> Answers {
    let mut answers = answers.clone();
    answers.set_at(&pack().dictionary, place, answer);
    answers
}

fn check_hull(partial: &MeasureAssessment, completions: &[&MeasureAssessment]) -> Checked {
    let mut statuses: BTreeSet<Status> = completions.iter().map(|result| result.status).collect();
    let outside = statuses.iter().any(|status| matches!(status, Status::Expired | Status::NotYet));
    if outside {
        statuses.remove(&Status::NotApplicable);
    }
    let expected = match statuses.iter().next() {
        Some(status) if statuses.len() == 1 => *status,
        _ => Status::NeedsInfo,
    };
    // The strongest status among records may be the same by way of different records.
    let of_list = pack().measure(&partial.id).is_some_and(|measure| measure.over.is_some());
    check(partial.status == expected || (of_list && partial.status == Status::NeedsInfo), || {
        format!("{}: {} where the answers give {statuses:?}", partial.id, partial.status.name())
    })?;
    let all: Vec<&MeasureAssessment> = completions.iter().copied().chain([partial]).collect();
    for key in keys(&all, false) {
        let ranges = completions.iter().map(|result| sum(result, &key, false));
        let hull = ranges.reduce(Range::hull).unwrap_or_default();
        let found = sum(partial, &key, false);
        let status = partial.lines.iter().find(|line| key_of(line, false) == key).map(|line| line.status);
        let low = if matches!(status, Some(Status::NeedsInfo) | None) { Decimal::ZERO } else { hull.low };
        check(found.high == hull.high && found.low == low, || format!("{} {key:?}: {found:?}, the answers give {hull:?}", partial.id))?;
    }
    Ok(())
}

/// With one fact open, it is missing exactly when its answers differ in status or amount.
fn check_asked_for(partial: &MeasureAssessment, completions: &[&MeasureAssessment], place: (Slot, Option<usize>)) -> Checked {
    if matches!(partial.status, Status::Expired | Status::NotYet) {
        return Ok(());
    }
    let matters = completions.windows(2).any(|pair| (pair[0].status, &pair[0].lines) != (pair[1].status, &pair[1].lines));
    check(partial.missing.contains(&place) == matters, || {
        format!("{}: {} matters: {matters}, missing {:?}", partial.id, pack().dictionary.path(place.0, place.1), partial.missing)
    })
}

/// Times that evaluating an expression reads a fact, through definitions and named values too.
fn reads(expr: &Expr, measure: &Measure, slot: Slot) -> usize {
    let through = |expr: &Expr| reads(expr, measure, slot);
    let own = match &expr.form {
        Form::Fact(fact) => usize::from(*fact == slot),
        Form::Definition(index) => through(&pack().definition_values[*index]),
        Form::Named(index) => through(&measure.named_values[*index]),
        // The size compares several figures with several bounds: nothing that is used once.
        Form::Size(_) => 2,
        _ => 0,
    };
    own + expr.form.children().into_iter().map(through).sum::<usize>()
}

/// Whether every figure of a measure uses a fact at most once: in one condition, or in each amount that it enters.
fn is_used_once(measure: &Measure, slot: Slot) -> bool {
    let whens = measure.outcomes.iter().flat_map(|outcome| &outcome.when);
    let conditions = measure.conditions.iter().map(|condition| &condition.when);
    let deciding = [&measure.window.from].into_iter().chain(&measure.window.to).chain(conditions).chain(whens);
    let deciding: usize = deciding.map(|expr| reads(expr, measure, slot)).sum();
    let lines = measure.outcomes.iter().flat_map(|outcome| &outcome.lines);
    let amounts = lines.map(|line| reads(&line.value, measure, slot) + line.due.as_ref().map_or(0, |due| reads(due, measure, slot)));
    deciding + amounts.max().unwrap_or(0) == 1
}

#[test]
fn one_open_number_used_once_gives_exactly_the_interval() {
    let numbers: Vec<Slot> = pack().dictionary.slots().filter(|slot| !telling_numbers(*slot).is_empty()).collect();
    let once: Vec<(&Measure, Slot)> = pack()
        .measures
        .iter()
        .flat_map(|measure| numbers.iter().filter(|slot| is_used_once(measure, **slot)).map(move |slot| (measure, *slot)))
        .collect();
    let tried = std::cell::RefCell::new(BTreeSet::new());
    over(150, 20_220_907, |business| {
        for (measure, slot) in &once {
            let one = |answers: &Answers| {
                assess_measure(pack(), measure, answers, business.as_of).map_err(|error| TestCaseError::fail(error.to_string()))
            };
            let place = (*slot, pack().dictionary.is_list_field(*slot).then_some(0));
            let partial = one(&with(&business.complete, place, None))?;
            if partial.missing != [place] {
                continue;
            }
            let numbers = telling_numbers(*slot).into_iter().map(Answer::Number);
            let nullable = pack().dictionary.field(*slot).is_some_and(|field| field.nullable);
            let answers = numbers.chain(nullable.then_some(Answer::None));
            let completions = answers.map(|answer| one(&with(&business.complete, place, Some(answer)))).collect::<Result<Vec<_>, _>>()?;
            check_interval(&partial, &completions.iter().collect::<Vec<_>>(), place)?;
            tried.borrow_mut().insert((measure.id.clone(), *slot));
        }
        Ok(())
    });
    let (tried, all) = (tried.borrow().len(), once.len());
    assert!(tried * 4 >= all * 3, "only {tried} of {all} figures were tried");
}

/// The ends of a range are amounts of completions; without an upper end the amount grows with the answer.
fn check_interval(partial: &MeasureAssessment, completions: &[&MeasureAssessment], place: Place) -> Checked {
    let all: Vec<&MeasureAssessment> = completions.iter().copied().chain([partial]).collect();
    for key in keys(&all, false) {
        let amounts: Vec<Range> = completions.iter().map(|result| sum(result, &key, false)).collect();
        let hull = amounts.iter().copied().reduce(Range::hull).unwrap_or_default();
        let found = sum(partial, &key, false);
        let status = partial.lines.iter().find(|line| key_of(line, false) == key).map(|line| line.status);
        let low = if matches!(status, Some(Status::NeedsInfo) | None) { Decimal::ZERO } else { hull.low };
        let path = || pack().dictionary.path(place.0, place.1);
        check(found.low == low, || format!("{} {key:?} by {}: {found:?}, the answers give {hull:?}", partial.id, path()))?;
        let bounded = pack().dictionary.field(place.0).is_some_and(|field| !field.technical_max && field.max.is_some());
        let enormous = Some(Decimal::from(1_000_000));
        let is_exact = if bounded || found.high.is_some() { found.high == hull.high } else { hull.high >= enormous };
        check(is_exact, || format!("{} {key:?} by {}: {found:?}, the answers give {hull:?}", partial.id, path()))?;
    }
    Ok(())
}

/// Distance between the ends of all totals; `None` where one has no upper end.
fn width(assessment: &Assessment) -> Option<Decimal> {
    Total::ALL.into_iter().map(|total| assessment.totals.get(total)).map(|range| Some(range.high? - range.low)).sum()
}

#[test]
fn the_question_named_first_takes_most_off_the_totals() {
    let weighed = std::cell::Cell::new(0);
    over(300, 20_220_908, |business| {
        let before = assessed(&business.partial, business.as_of)?;
        let questions = open_questions(pack(), &business.partial, &before).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let places: BTreeSet<Place> = before.measures.iter().flat_map(|result| result.missing.iter().copied()).collect();
        check(questions.iter().map(|question| question.place).collect::<BTreeSet<_>>() == places, || "not the open facts".to_owned())?;
        check(questions.is_sorted_by(|a, b| a.narrowing >= b.narrowing), || "not in order".to_owned())?;
        for question in questions.iter().take(3) {
            let trials = answered_on_trial(pack(), &business.partial, question.place, business.as_of);
            let after = trials.iter().map(|trial| assessed(trial, business.as_of)).collect::<Result<Vec<_>, _>>()?;
            let widths: Option<Vec<Decimal>> = after.iter().map(width).collect();
            let (Some(before), Some(widths)) = (width(&before), widths) else { continue };
            let mean = widths.iter().map(|width| before - width).sum::<Decimal>() / Decimal::from(widths.len());
            check((question.narrowing.yuan - mean).abs() < Decimal::new(1, 6), || {
                format!("{}: {:?}, the totals give {mean}", pack().dictionary.path(question.place.0, question.place.1), question.narrowing)
            })?;
            weighed.set(weighed.get() + 1);
        }
        Ok(())
    });
    assert!(weighed.get() > 50, "only {} questions were weighed", weighed.get());
}

#[test]
fn without_any_answer_everything_is_possible_and_nothing_certain() {
    let as_of = "2022-09-01".parse().unwrap();
    let nothing = assess(pack(), &Answers::default(), as_of).unwrap();
    for result in &nothing.measures {
        for line in &result.lines {
            assert_eq!(line.amount.low, Decimal::ZERO, "{}", result.id);
        }
    }
    for total in Total::ALL {
        assert_eq!(nothing.totals.get(total).low, Decimal::ZERO, "{}", total.name());
    }
}

#[test]
fn a_short_industry_code_encloses_every_finer_one() {
    let industry = pack().dictionary.slot("industry").unwrap();
    over(300, 20_220_905, |business| {
        let Some(Answer::Industry(code)) = business.complete.get(industry) else { return Ok(()) };
        let Some(Answer::Industry(coarse)) = coarser(code.as_str()) else { return Ok(()) };
        let short = with(&business.complete, (industry, None), Some(Answer::Industry(coarse)));
        check_enclosed(&assessed(&short, business.as_of)?, &assessed(&business.complete, business.as_of)?, &short)
    });
}

fn coarser(code: &str) -> Option<Answer> {
    let shorter = code.get(..code.len().checked_sub(1)?).filter(|shorter| shorter.len() >= 3)?;
    shukun::policy::IndustryCode::parse(shorter).map(Answer::Industry)
}

#[test]
fn the_days_of_the_calendar_s_ends_give_figures_or_an_error_and_no_panic() {
    let dictionary = &pack().dictionary;
    over(20, 20_220_906, |business| {
        for place in answered_days(&business.complete) {
            for day in ["0001-01-01", "9999-12-31"] {
                let hostile = with(&business.complete, place, Some(Answer::Date(day.parse().unwrap())));
                // No day follows the last one of the calendar: then the measure is named and no figure given.
                let cause = assess(pack(), &hostile, business.as_of).err().map(|error| error.cause);
                check(matches!(cause, None | Some(EvaluationError::Calendar)), || {
                    format!("{} = {day}: {cause:?}", dictionary.path(place.0, place.1))
                })?;
            }
        }
        Ok(())
    });
}

/// Every place of a day that a case file may set freely.
fn answered_days(answers: &Answers) -> Vec<(Slot, Option<usize>)> {
    let dictionary = &pack().dictionary;
    let free = |slot: &Slot| dictionary.field(*slot).is_some_and(|field| field.kind == Kind::Date && field.min.is_none());
    let places = dictionary.slots().filter(free).flat_map(|slot| match answers.list(dictionary.owner(slot).slot) {
        Some(records) => (0..records.len()).map(|item| (slot, Some(item))).collect::<Vec<_>>(),
        None => vec![(slot, None)],
    });
    places.filter(|(slot, item)| item.is_some() || !dictionary.is_list_field(*slot)).collect()
}

/// An unknown industry stands for any row of the standard, so that every industry needs one.
#[test]
fn every_industry_that_can_be_chosen_has_a_row_of_every_size_standard() {
    for standard in &pack().standards {
        for code in industries() {
            assert!(!standard.rows_of(Some(&code)).is_empty(), "{}: {}", standard.name, code.as_str());
        }
    }
}

/// The values of a fact while it is open are those of its bounds: nothing above a technical maximum is ruled out.
#[test]
fn a_technical_maximum_bounds_no_range() {
    for slot in pack().dictionary.slots() {
        let Some(field) = pack().dictionary.field(slot).filter(|field| field.technical_max) else { continue };
        let Some(Values::Number(interval)) = field.unknown(slot).values else { panic!("{} is no number", field.name) };
        assert_eq!(interval.high, None, "{}", field.name);
    }
}
