//! What to say at the counter: every measure that somebody must approve or may grant has words that name the office,
//! the clause and the amount as its card shows them.

use crate::business::pack;
use crate::examples::{example, names};
use shukun::assess::{Assessment, assess, explain};
use shukun::case::decode_facts;
use shukun::l10n::{Language, plain};
use shukun::policy::{Answers, Status};
use shukun::wording::Wording;
use std::collections::BTreeSet;

/// A measure for owners of houses who cut the rent: no answer tells of that, so nobody is told of it.
const FOR_NOBODY: &str = "loan-landlord-rate";

/// The assessments of the examples and of every worked example of the pack.
fn assessed() -> Vec<(Answers, Assessment)> {
    let mut cases: Vec<(Answers, jiff::civil::Date)> =
        names().iter().map(|name| example(name)).map(|case| (case.answers, case.as_of.unwrap())).collect();
    for measure in &pack().measures {
        for (worked, _) in &measure.examples {
            let answers = decode_facts(&worked.facts, &pack().dictionary).unwrap();
            let as_of = worked.as_of.as_ref().map_or(pack().published, |day| day.parse().unwrap());
            cases.push((answers, as_of));
        }
    }
    let assessed = cases.into_iter().map(|(answers, as_of)| {
        let assessment = assess(pack(), &answers, as_of).unwrap();
        (answers, assessment)
    });
    assessed.collect()
}

#[test]
fn whoever_must_be_asked_is_told_who_asks_for_what_by_which_clause_and_how_much() {
    let mut told = BTreeSet::new();
    for (answers, assessment) in assessed() {
        for result in &assessment.measures {
            let measure = pack().measure(&result.id).unwrap();
            let asked = matches!(result.status, Status::Conditional | Status::Encouraged);
            for language in Language::ALL {
                let wording = Wording::new(pack(), language);
                let words = wording.counter(&answers, result, &[]);
                assert_eq!(words.is_some(), asked, "{} {language:?}", result.id);
                let Some(words) = words.map(|words| plain(&words)) else { continue };
                for part in [wording.agency(measure), wording.cite(measure, 0), wording.measure(&result.id, "")] {
                    assert!(words.contains(&plain(&part)), "{} {language:?}: {part} in {words}", result.id);
                }
                if let Some(range) = wording.headline(result).filter(|range| range.high.is_none_or(|high| !high.is_zero())) {
                    assert!(words.contains(&plain(&wording.range(range))), "{} {language:?}: {words}", result.id);
                }
                told.insert(result.id.clone());
            }
        }
    }
    let may_be_asked = |measure: &&shukun::policy::Measure| {
        let own = matches!(measure.kind, Status::Conditional | Status::Encouraged);
        own || measure.outcomes.iter().any(|outcome| matches!(outcome.status, Status::Conditional | Status::Encouraged))
    };
    let missing: Vec<&str> =
        pack().measures.iter().filter(may_be_asked).map(|measure| measure.id.as_str()).filter(|id| !told.contains(*id)).collect();
    assert_eq!(missing, [FOR_NOBODY], "never told");
}

#[test]
fn the_grant_of_the_restaurant_is_asked_for_in_these_words() {
    let case = example("noodle-restaurant");
    let assessment = assess(pack(), &case.answers, case.as_of.unwrap()).unwrap();
    let result = assessment.measure("stay-training-grant").unwrap();
    let workings = explain(pack(), &case.answers, assessment.as_of, pack().measure(&result.id).unwrap(), None).unwrap();
    let words = plain(&Wording::new(pack(), Language::Chinese).counter(&case.answers, result, &workings).unwrap());
    assert!(words.starts_with("市人社局：您好，我是“博格达拌面馆”的经营者"), "{words}");
    assert!(words.contains("二（八）14，我想办“"), "{words}");
    assert!(words.contains("金额是 ¥6,000，算法是 12 人 × 500 元/人 = 6,000 元。"), "{words}");
}
