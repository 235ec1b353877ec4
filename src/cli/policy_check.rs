//! `shukun policy check`: everything that a pack must keep, in one list of faults.

use crate::assess::{AlternativeAmount, Line, MeasureAssessment, Range, assess_measure, missing_paths, size_classes};
use crate::case::decode_facts;
use crate::l10n::{Language, Localizer};
use crate::policy::{Answers, Example, ExpectedLine, Fault, Faults, Measure, Pack, PackFiles, Place, check_pack};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The file that makes a folder a pack.
pub const HEAD: &str = "pack.toml";

/// Loads and checks a pack: types, quotes, coverage, live conditions, worked examples and texts.
///
/// # Errors
/// Every fault, with its place.
pub fn check(files: &PackFiles) -> Result<Pack, Vec<Fault>> {
    let pack = Pack::load(files)?;
    let mut faults = Faults::default();
    if let Err(found) = check_pack(&pack) {
        faults.extend(found);
    }
    check_examples(&pack, &mut faults);
    if pack.id == crate::assets::POLICY {
        check_texts(&pack, &mut faults);
    }
    faults.into_result()?;
    Ok(pack)
}

/// Compares every worked example of the pack with what the rules give.
pub fn check_examples(pack: &Pack, faults: &mut Faults) {
    for measure in &pack.measures {
        for (example, place) in &measure.examples {
            for difference in example_differences(pack, measure, example) {
                faults.push(place.clone(), format!("example “{}”: {difference}", example.name));
            }
        }
    }
}

fn example_differences(pack: &Pack, measure: &Measure, example: &Example) -> Vec<String> {
    let answers = match decode_facts(&example.facts, &pack.dictionary) {
        Ok(answers) => answers,
        Err(error) => return vec![format!("the facts cannot be read: {}", Localizer::of(Language::Chinese).message(error.message()))],
    };
    let as_of = match example.as_of.as_deref().map(str::parse::<Date>) {
        None => pack.published,
        Some(Ok(date)) => date,
        Some(Err(error)) => return vec![format!("as_of: {error}")],
    };
    match assess_measure(pack, measure, &answers, as_of) {
        Ok(result) => {
            let mut differences = compare(pack, example, &result);
            differences.extend(size_difference(pack, example, &answers, as_of));
            differences
        }
        Err(error) => vec![error.to_string()],
    }
}

fn size_difference(pack: &Pack, example: &Example, answers: &Answers, as_of: Date) -> Option<String> {
    let expected = example.size.as_ref()?;
    match size_classes(pack, answers, as_of) {
        Ok(found) if *expected == found => None,
        Ok(found) => Some(format!("expected size {expected:?}, found {found:?}")),
        Err(error) => Some(error.to_string()),
    }
}

fn compare(pack: &Pack, example: &Example, result: &MeasureAssessment) -> Vec<String> {
    let mut differences = Vec::new();
    if result.status != example.status {
        differences.push(format!("expected {}, found {}", example.status.name(), result.status.name()));
    }
    let found: Vec<String> = result.lines.iter().map(line_text).collect();
    let expected: Vec<String> = example.lines.iter().map(expected_text).collect();
    if found != expected {
        differences.push(format!("expected the lines {expected:?}, found {found:?}"));
    }
    for (id, amount) in &example.alternatives {
        let found = result.alternatives.iter().find(|alternative| alternative.id == *id);
        let found = found.map_or_else(|| "none".to_owned(), amount_of);
        if found != *amount {
            differences.push(format!("expected {id} = {amount}, found {found}"));
        }
    }
    for (id, holds) in &example.reasons {
        let found = result.reasons.iter().find(|reason| reason.id == *id).map(|reason| reason.holds);
        if found != Some(Some(*holds)) {
            differences.push(format!("expected the reason {id} = {holds}, found {found:?}"));
        }
    }
    if let Some(expected) = &example.missing {
        let found = missing_paths(&result.missing, &pack.dictionary);
        if found != *expected {
            differences.push(format!("expected missing {expected:?}, found {found:?}"));
        }
    }
    differences
}

fn expected_text(line: &ExpectedLine) -> String {
    join(line.bucket.name(), line.name.as_deref(), &line.amount, line.due.as_deref())
}

fn line_text(line: &Line) -> String {
    join(line.bucket.name(), line.name.as_deref(), &range_text(line.amount), line.due.map(|due| due.to_string()).as_deref())
}

fn join(bucket: &str, name: Option<&str>, amount: &str, due: Option<&str>) -> String {
    format!("{bucket}{} {amount} due {}", name.map(|name| format!("/{name}")).unwrap_or_default(), due.unwrap_or("-"))
}

fn amount_of(alternative: &AlternativeAmount) -> String {
    range_text(alternative.amount)
}

fn range_text(range: Range) -> String {
    let money = |amount: Decimal| format!("{amount:.2}");
    match range.high {
        Some(high) if high == range.low => money(high),
        Some(high) => format!("{}..{}", money(range.low), money(high)),
        None => format!("{}..", money(range.low)),
    }
}

/// Every id of the pack has its texts in both languages.
fn check_texts(pack: &Pack, faults: &mut Faults) {
    for language in Language::ALL {
        let localizer = Localizer::of(language);
        let mut need = |place: &Place, id: String| {
            if !localizer.has(&id) {
                faults.push(place.clone(), format!("message {id} is missing in {}", language.tag()));
            }
        };
        for measure in &pack.measures {
            for part in ["", "-what", "-documents", "-place", "-until", "-ask", "-do"] {
                need(&measure.place, format!("measure-{}{part}", measure.id));
            }
            for condition in &measure.conditions {
                need(&condition.place, format!("condition-{}", condition.id));
            }
            for alternative in &measure.alternatives {
                need(&measure.place, format!("alternative-{}", alternative.id));
            }
            for question in &measure.questions {
                need(&question.place, format!("question-{}", question.id));
                need(&question.place, format!("agency-{}", question.agency));
            }
            for named in measure.named.iter().filter(|named| named.shown) {
                need(&measure.place, format!("let-{}", named.name.replace('_', "-")));
            }
            need(&measure.place, format!("agency-{}", measure.agency));
        }
        for fact in pack.dictionary.facts() {
            need(&Place::file("facts.toml"), format!("fact-{}", fact.name));
        }
    }
}
