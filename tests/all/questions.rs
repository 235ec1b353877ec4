//! What the plan leaves open for whom: the questions to the offices.

use crate::examples::{dates, example, names, pack};
use jiff::civil::date;
use shukun::assess::{OfficeQuestion, assess, questions};
use shukun::case::decode_facts;
use shukun::policy::Status;
use std::collections::BTreeSet;

/// The questions of a business on the day of the document.
fn asked(facts: &str) -> Vec<OfficeQuestion> {
    let answers = decode_facts(facts, &pack().dictionary).unwrap();
    let assessment = assess(pack(), &answers, pack().published).unwrap();
    questions(pack(), &answers, &assessment)
}

fn ids(questions: &[OfficeQuestion]) -> BTreeSet<&str> {
    questions.iter().map(|question| question.id.as_str()).collect()
}

/// A trader with staff that stopped for a number of days, without anything else.
fn trader(more: &str) -> String {
    format!(r#"{{"in_fukang": true, "xpcc": false, "entity_type": "self_employed", "industry": "H62", "hardship": true, {more}}}"#)
}

#[test]
fn a_question_is_asked_only_while_its_measure_may_be_theirs() {
    let of_grant = |days: u32| asked(&trader(&format!(r#""stop_days": {days}, "ui_insured": 3, "stay_grant_received": false"#)));
    let long_enough = of_grant(7);
    assert!(ids(&long_enough).is_superset(&BTreeSet::from(["grant-days", "grant-headcount", "grant-deadline"])));
    assert!(!ids(&long_enough).contains("grant-large"), "a trader is no large enterprise");
    assert!(!ids(&long_enough).contains("xpcc-office"));
    assert!(!ids(&of_grant(6)).contains("grant-days"), "six days are not seven, however they are counted");
}

#[test]
fn another_reading_that_lets_somebody_in_is_asked_about() {
    let large = r#"{"in_fukang": true, "xpcc": false, "entity_type": "company", "industry": "B06", "employees": 1000,
        "revenue": "400000000", "stop_days": 7, "ui_insured": 900, "stay_grant_received": false}"#;
    assert!(ids(&asked(large)).contains("grant-large"));
}

#[test]
fn a_record_is_asked_about_by_itself() {
    let lease = |state: bool, start: &str, relief: &str| {
        format!(
            r#"{{"landlord_state": {state}, "actual_tenant": true, "monthly_rent": "3000", "start": "{start}", "end": null,
            "rent_paid_full_year": true, "h1_relief": "{relief}"}}"#
        )
    };
    let leases = [lease(true, "2021-01-01", "none"), lease(false, "2021-01-01", "none"), lease(true, "2022-10-15", "none")];
    let questions = asked(&trader(&format!(r#""leases": [{}]"#, leases.join(", "))));
    let items = |id: &str| questions.iter().find(|question| question.id == id).map(|question| question.items.clone());
    assert_eq!(items("rent-missed-months"), Some(vec![0]), "the private landlord owes nothing");
    assert_eq!(items("rent-short-lease"), Some(vec![2]));
    assert_eq!(items("rent-six-or-three"), Some(vec![0, 2]));
    assert_eq!(items("rent-ended"), None);
    let same = asked(&trader(&format!(r#""leases": [{}]"#, leases[0])));
    let of_all = same.iter().find(|question| question.id == "rent-six-or-three").unwrap();
    assert!(of_all.items.is_empty(), "where it is about every record none is named");
}

#[test]
fn an_open_answer_leaves_a_question_and_an_answer_settles_it() {
    let bill = |more: &str| asked(&trader(&format!(r#""gas_bills": [{{"arrears": "500", "due": "2022-08-20"{more}}}]"#)));
    assert!(ids(&bill("")).contains("gas-deferral-length"));
    assert!(ids(&bill(r#", "granted_months": null"#)).contains("gas-deferral-length"));
    assert!(!ids(&bill(r#", "granted_months": 2"#)).contains("gas-deferral-length"), "the company has said");
}

#[test]
fn offices_come_in_the_order_of_the_document_and_are_asked_nothing_twice() {
    let position = |question: &OfficeQuestion| pack().measures.iter().position(|measure| measure.id == question.measure);
    for name in names() {
        let case = example(&name);
        for as_of in dates() {
            let assessment = assess(pack(), &case.answers, as_of).unwrap();
            let questions = questions(pack(), &case.answers, &assessment);
            let offices: Vec<&[OfficeQuestion]> = questions.chunk_by(|a, b| a.agency == b.agency).collect();
            let names: BTreeSet<&str> = offices.iter().map(|office| office[0].agency.as_str()).collect();
            assert_eq!(names.len(), offices.len(), "{name} {as_of}: each office once");
            assert!(offices.is_sorted_by_key(|office| position(&office[0])), "{name} {as_of}");
            assert!(offices.iter().all(|office| office.is_sorted_by_key(position)), "{name} {as_of}");
            assert!(offices.iter().all(|office| ids(office).len() == office.len()), "{name} {as_of}: nothing twice");
            let is_over = |question: &OfficeQuestion| {
                let status = assessment.measure(&question.measure).unwrap().status;
                matches!(status, Status::Expired | Status::NotYet)
            };
            assert!(!questions.iter().any(is_over), "{name} {as_of}");
        }
    }
}

#[test]
fn before_the_plan_and_without_answers_of_bills_nobody_is_sent_to_ask() {
    let case = example("noodle-restaurant");
    let before = assess(pack(), &case.answers, date(2021, 1, 1)).unwrap();
    let early = questions(pack(), &case.answers, &before);
    assert!(!ids(&early).contains("water-deferral-length"));
    assert!(!ids(&asked("{}")).contains("water-deferral-length"), "a list that nobody has filled in holds no bill");
}
