//! A near miss asks to check one answer: the one by which a measure fails alone, with what the clause asks for.

use crate::business::pack;
use jiff::civil::date;
use shukun::assess::{Bound, NearMiss, assess, near_misses};
use shukun::case::decode_facts;
use shukun::policy::day_number;

fn near_miss_of(measure: &str, facts: &str) -> Option<NearMiss> {
    let answers = decode_facts(facts, &pack().dictionary).unwrap();
    let assessment = assess(pack(), &answers, date(2022, 9, 1)).unwrap();
    near_misses(pack(), &answers, &assessment).into_iter().find(|near_miss| near_miss.measure == measure)
}

fn path(near_miss: &NearMiss) -> String {
    pack().dictionary.path(near_miss.place.0, near_miss.place.1)
}

/// A car that is covered, but for the fields given.
fn car(fields: &str) -> Option<NearMiss> {
    let mut record = serde_json::json!({
        "kind": "passenger", "seats": 5, "engine_l": "1.5", "invoice_date": "2022-07-15", "price": "128000"
    });
    let changed: serde_json::Value = serde_json::from_str(fields).unwrap();
    record.as_object_mut().unwrap().extend(changed.as_object().unwrap().clone());
    near_miss_of("tax-vehicle-purchase", &serde_json::json!({ "vehicle_purchases": [record] }).to_string())
}

#[test]
fn an_answer_of_the_business_that_misses_by_a_day_is_named() {
    let facts = |days: u8| {
        format!(
            r#"{{"in_fukang": true, "xpcc": false, "entity_type": "company", "industry": "H62", "employees": 8, "revenue": "500000",
                "stop_days": {days}, "stay_grant_received": false, "ui_insured": 8}}"#
        )
    };
    let near_miss = near_miss_of("stay-training-grant", &facts(6)).unwrap();
    assert_eq!((path(&near_miss).as_str(), near_miss.answered, near_miss.bound), ("stop_days", 6.into(), Bound::AtLeast(7.into())));
    assert_eq!(near_miss_of("stay-training-grant", &facts(7)), None);
}

#[test]
fn an_answer_of_a_record_is_named_with_its_record() {
    let near_miss = car(r#"{"seats": 10}"#).unwrap();
    let found = (path(&near_miss), near_miss.answered, near_miss.bound);
    assert_eq!(found, ("vehicle_purchases[0].seats".to_owned(), 10.into(), Bound::AtMost(9.into())));
}

#[test]
fn of_two_bounds_the_one_that_is_missed_is_named() {
    let late = car(r#"{"invoice_date": "2023-01-01"}"#).unwrap();
    assert_eq!((path(&late).as_str(), late.bound), ("vehicle_purchases[0].invoice_date", Bound::AtMost(day_number(date(2022, 12, 31)))));
    let early = car(r#"{"invoice_date": "2022-05-31"}"#).unwrap();
    assert_eq!(early.bound, Bound::AtLeast(day_number(date(2022, 6, 1))));
}

#[test]
fn a_figure_over_its_limit_is_worth_a_second_look_and_nothing_at_all_is_not() {
    let engine = car(r#"{"engine_l": "2.1"}"#).unwrap();
    assert_eq!((path(&engine).as_str(), engine.bound), ("vehicle_purchases[0].engine_l", Bound::AtMost(2.into())));
    let price = car(r#"{"price": "300000.01"}"#).unwrap();
    assert_eq!((path(&price).as_str(), price.bound), ("vehicle_purchases[0].price", Bound::AtMost(300_000.into())));
    assert_eq!(car(r#"{"engine_l": "0"}"#), None);
    assert_eq!(car(r#"{"price": "0"}"#), None);
}

#[test]
fn what_fails_by_two_conditions_or_by_kind_is_no_near_miss() {
    assert_eq!(car(r#"{"price": "300001", "seats": 12}"#), None);
    assert_eq!(car(r#"{"kind": "truck"}"#), None);
}
