//! A case that is saved and opened again is the same case, whatever was answered.

use crate::business::{filled_in, pack};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any};
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use serde_json::{Map, Value, json};
use shukun::case::{Case, decode, encode, is_credit_code};
use shukun::policy::{Answer, Record};

fn reread(bytes: &[u8]) -> Case {
    decode(bytes, &pack().id, &pack().dictionary).unwrap()
}

fn save(case: &Case) -> Vec<u8> {
    encode(case, &pack().dictionary)
}

/// State of the program as this or a later version may keep it.
fn ui_state() -> impl Strategy<Value = Value> {
    let leaf = proptest::prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1_000_000_i32..1_000_000).prop_map(|number| Value::from(f64::from(number) / 64.0 + 0.001)),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        proptest::prop_oneof![vec(inner.clone(), 0..4).prop_map(Value::from), object(inner).prop_map(Value::Object)]
    })
}

fn object(values: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    vec(("[a-z_. ]{0,8}", values), 0..4).prop_map(|entries| entries.into_iter().collect())
}

fn cases() -> impl Strategy<Value = Case> {
    let days = ["2022-09-01", "2023-01-31", "0001-01-01", "9999-12-31"].map(|day| Some(day.parse().unwrap()));
    let days = days.into_iter().chain([None]).collect::<Vec<_>>();
    let languages = select(vec![None, Some("zh-CN".to_owned()), Some("ug".to_owned())]);
    let name = proptest::option::of("[\\PC\\n\\t\"\\\\阿خۇ🍜\u{202e}\u{2066}]{0,100}");
    (filled_in(), select(days), languages, object(ui_state()), name).prop_map(|(mut answers, as_of, language, ui, name)| {
        let slot = pack().dictionary.slot("business_name").unwrap();
        answers.set(slot, name.map(Answer::Text));
        Case { policy: pack().id.clone(), as_of, language, answers, ui }
    })
}

fn over(cases_run: u32, seed: u64, property: impl Fn(Case) -> Result<(), TestCaseError>) {
    let config = Config { cases: cases_run, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Config::default() };
    TestRunner::new(config).run(&cases(), property).unwrap();
}

#[test]
fn a_saved_case_is_opened_as_it_was() {
    over(400, 1, |case| {
        let bytes = save(&case);
        let opened =
            decode(&bytes, &pack().id, &pack().dictionary).map_err(|error| TestCaseError::fail(format!("{:?}", error.message())))?;
        proptest::prop_assert_eq!(&opened, &case);
        proptest::prop_assert_eq!(save(&opened), bytes, "a second save differs");
        Ok(())
    });
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    over(20, 2, |case| {
        let marked = [b"\xEF\xBB\xBF".as_slice(), &save(&case)].concat();
        proptest::prop_assert_eq!(reread(&marked), case);
        Ok(())
    });
}

#[test]
fn a_saved_case_is_readable_text_that_ends_its_last_line() {
    let text = String::from_utf8(save(&Case::new(&pack().id))).unwrap();
    assert_eq!(
        text,
        format!("{{\n  \"format\": \"shukun-case\",\n  \"version\": 1,\n  \"policy\": \"{}\",\n  \"facts\": {{}}\n}}\n", pack().id)
    );
}

#[test]
fn the_order_of_keys_in_a_file_is_free_and_that_of_a_save_is_fixed() {
    let one = br#"{"facts": {"leases": [], "employees": 4, "entity_type": "company"}, "policy": "fukang-2022", "version": 1, "format": "shukun-case"}"#;
    let other = br#"{"format": "shukun-case", "version": 1, "policy": "fukang-2022", "facts": {"entity_type": "company", "employees": 4, "leases": []}}"#;
    assert_eq!(reread(one), reread(other));
    assert_eq!(save(&reread(one)), save(&reread(other)));
}

#[test]
fn no_answer_none_and_the_empty_list_are_three_different_things() {
    let bytes = br#"{"format": "shukun-case", "version": 1, "policy": "fukang-2022", "facts": {"control_end": null, "leases": []}}"#;
    let case = reread(bytes);
    let dictionary = &pack().dictionary;
    let slot = |name| dictionary.slot(name).unwrap();
    assert_eq!(case.answers.get(slot("control_end")), Some(&Answer::None));
    assert_eq!(case.answers.get(slot("control_start")), None);
    assert_eq!(case.answers.list(slot("leases")), Some::<&[Record]>(&[]));
    assert_eq!(case.answers.list(slot("loans")), None);
    let saved: Value = serde_json::from_slice(&save(&case)).unwrap();
    assert_eq!(saved["facts"], json!({"control_end": null, "leases": []}));
}

#[test]
fn what_a_later_version_keeps_for_itself_is_kept() {
    let ui = json!({"unsure": ["employees", "leases[0].h1_relief"], "zoom": 1.25, "later": {"deep": [null, true, -7, "ئۈرۈمچى"]}});
    let file = json!({"format": "shukun-case", "version": 1, "policy": "fukang-2022", "facts": {}, "ui": ui});
    let saved: Value = serde_json::from_slice(&save(&reread(file.to_string().as_bytes()))).unwrap();
    assert_eq!(saved["ui"], ui);
}

#[test]
fn money_keeps_its_cents_and_rates_their_digits() {
    let facts = json!({"revenue": "999999999999.99", "si_base": "0.10", "injury_rate": "0.0070", "layoff_rate": "0"});
    let file = json!({"format": "shukun-case", "version": 1, "policy": "fukang-2022", "facts": facts});
    let saved: Value = serde_json::from_slice(&save(&reread(file.to_string().as_bytes()))).unwrap();
    assert_eq!(saved["facts"], facts);
}

#[test]
fn exactly_one_check_character_is_right() {
    for stem in ["91652302MA77ABCD1", "92652302MA7XYUWT0", "12345678901234567"] {
        let right = "0123456789ABCDEFGHJKLMNPQRTUWXY".chars().filter(|last| is_credit_code(&format!("{stem}{last}"))).count();
        assert_eq!(right, 1, "{stem}");
    }
}
