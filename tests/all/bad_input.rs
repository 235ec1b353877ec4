//! Wrong, cut off, newer and hostile case files: each is refused with a sentence that says where and what, in both
//! languages, and none of them stops the program.

use crate::business::pack;
use shukun::cli::read_case;
use shukun::l10n::{Language, Localizer, plain};
use shukun::policy::{Argument, Message};

/// A file that must be refused: what it shows, its bytes, the message, and what the message must name.
struct Bad {
    name: &'static str,
    bytes: Vec<u8>,
    id: &'static str,
    names: Vec<String>,
}

fn bad(name: &'static str, bytes: impl Into<Vec<u8>>, id: &'static str, names: &[&str]) -> Bad {
    Bad { name, bytes: bytes.into(), id, names: names.iter().map(|name| (*name).to_owned()).collect() }
}

/// A case file around some facts.
fn facts(facts: &str) -> String {
    format!(r#"{{"format": "shukun-case", "version": 1, "policy": "fukang-2022", "facts": {{{facts}}}}}"#)
}

/// A bad value of one fact: the path and the value are to be named.
fn bad_fact(name: &'static str, path: &'static str, value: &str, id: &'static str) -> Bad {
    let shown = value.trim_matches('"').to_owned();
    let fact = facts(&format!(r#""{path}": {value}"#));
    Bad { name, bytes: fact.into(), id, names: vec![path.to_owned(), shown] }
}

/// A bad value of the rent of a lease.
fn bad_rent(name: &'static str, value: &str, id: &'static str) -> Bad {
    let shown = value.trim_matches('"').to_owned();
    let fact = facts(&format!(r#""leases": [{{"landlord_state": true}}, {{"monthly_rent": {value}}}]"#));
    Bad { name, bytes: fact.into(), id, names: vec!["leases[1].monthly_rent".to_owned(), shown] }
}

/// A value of a wrong type: the path is named, the value by its type.
fn wrong_type(name: &'static str, path: &'static str, content: &str) -> Bad {
    bad(name, facts(content), "error-wrong-type", &[path])
}

fn files() -> Vec<Bad> {
    [no_cases(), wrong_headers(), wrong_keys(), wrong_types(), wrong_numbers(), wrong_days(), wrong_words(), too_much()]
        .into_iter()
        .flatten()
        .collect()
}

fn no_cases() -> Vec<Bad> {
    let whole = facts(r#""employees": 4"#);
    vec![
        bad("cut off", &whole.as_bytes()[..whole.len() - 9], "error-not-json", &["1"]),
        bad("empty", "", "error-not-json", &[]),
        bad("a letter", "Dear office,\nplease", "error-not-json", &["1"]),
        bad("zeros", vec![0_u8; 4096], "error-not-json", &["1"]),
        bad("a picture", [0x89, b'P', b'N', b'G', 0xFF, 0xFE, 0x00].as_slice(), "error-not-utf8", &[]),
        bad("UTF-16", [0xFF, 0xFE, b'{', 0, b'}', 0].as_slice(), "error-not-utf8", &[]),
        bad("two cases in one file", format!("{whole}{whole}"), "error-not-json", &["1"]),
        bad("a list", "[1, 2]", "error-not-a-case", &[]),
        bad("a number", "7", "error-not-a-case", &[]),
        bad("another format", r#"{"format": "spreadsheet", "version": 1}"#, "error-not-a-case", &[]),
        bad("no format", r#"{"version": 1, "policy": "fukang-2022", "facts": {}}"#, "error-not-a-case", &[]),
        bad("format not a text", r#"{"format": 1, "version": 1}"#, "error-not-a-case", &[]),
    ]
}

fn wrong_headers() -> Vec<Bad> {
    let header = |rest: &str| format!(r#"{{"format": "shukun-case", {rest}}}"#);
    vec![
        bad("a newer version", header(r#""version": 2, "policy": "fukang-2022", "facts": {}"#), "error-newer-version", &["2", "1"]),
        bad("a far newer version", header(r#""version": 4000000000, "later": {}"#), "error-newer-version", &["4000000000"]),
        bad("version as a text", header(r#""version": "1", "policy": "fukang-2022", "facts": {}"#), "error-wrong-type", &["version"]),
        bad("version with a fraction", header(r#""version": 1.5, "facts": {}"#), "error-wrong-type", &["version"]),
        bad("version zero", header(r#""version": 0, "policy": "fukang-2022", "facts": {}"#), "error-wrong-type", &["version", "0"]),
        bad("a negative version", header(r#""version": -1, "policy": "fukang-2022", "facts": {}"#), "error-wrong-type", &["version", "-1"]),
        bad("no version", header(r#""policy": "fukang-2022", "facts": {}"#), "error-missing-key", &["version"]),
        bad(
            "another policy",
            header(r#""version": 1, "policy": "urumqi-2030", "facts": {}"#),
            "error-unknown-policy",
            &["urumqi-2030", "fukang-2022"],
        ),
        bad("no policy", header(r#""version": 1, "facts": {}"#), "error-missing-key", &["policy"]),
        bad("policy not a text", header(r#""version": 1, "policy": 7, "facts": {}"#), "error-wrong-type", &["policy"]),
        bad("no facts", header(r#""version": 1, "policy": "fukang-2022""#), "error-missing-key", &["facts"]),
        bad("facts as a list", header(r#""version": 1, "policy": "fukang-2022", "facts": []"#), "error-wrong-type", &["facts"]),
        bad(
            "another language",
            header(r#""version": 1, "policy": "fukang-2022", "language": "en", "facts": {}"#),
            "error-unknown-language",
            &["en", "zh-CN"],
        ),
        bad(
            "a day that is none",
            header(r#""version": 1, "policy": "fukang-2022", "as_of": "2022-02-30", "facts": {}"#),
            "error-bad-date",
            &["as_of", "2022-02-30"],
        ),
        bad(
            "a day as a number",
            header(r#""version": 1, "policy": "fukang-2022", "as_of": 20220901, "facts": {}"#),
            "error-wrong-type",
            &["as_of"],
        ),
        bad("ui as a text", header(r#""version": 1, "policy": "fukang-2022", "facts": {}, "ui": "dark""#), "error-wrong-type", &["ui"]),
    ]
}

fn wrong_keys() -> Vec<Bad> {
    let unknown = "error-unknown-key";
    vec![
        bad("unknown at the top", facts("").replace(r#""facts""#, r#""factz""#), unknown, &["factz"]),
        bad("unknown in facts", facts(r#""employes": 4"#), unknown, &["facts.employes"]),
        bad("unknown in a record of a list", facts(r#""leases": [{}, {"rent": "1"}]"#), unknown, &["leases[1].rent"]),
        bad("unknown in the record", facts(r#""six_two": {"salt": "1"}"#), unknown, &["six_two.salt"]),
        bad("a field as a fact", facts(r#""monthly_rent": "1""#), unknown, &["monthly_rent"]),
        bad("twice at the top", facts("").replace(r#""version": 1"#, r#""version": 1, "version": 1"#), "error-duplicate-key", &["version"]),
        bad("twice in facts", facts(r#""employees": 4, "employees": 5"#), "error-duplicate-key", &["facts.employees"]),
        bad(
            "twice in a record",
            facts(r#""leases": [{"start": "2022-01-01", "start": "2022-01-01"}]"#),
            "error-duplicate-key",
            &["leases[0].start"],
        ),
    ]
}

fn wrong_types() -> Vec<Bad> {
    vec![
        wrong_type("money as a whole number", "leases[0].monthly_rent", r#""leases": [{"monthly_rent": 3000}]"#),
        wrong_type("money with a sign of thousands", "revenue", r#""revenue": "3,000""#),
        wrong_type("money with a unit", "revenue", r#""revenue": "3000元""#),
        wrong_type("money with an exponent", "revenue", r#""revenue": "3e3""#),
        wrong_type("money with a plus", "revenue", r#""revenue": "+3""#),
        wrong_type("money without a whole part", "revenue", r#""revenue": ".50""#),
        wrong_type("money in full-width digits", "revenue", r#""revenue": "３０００""#),
        wrong_type("money that is no number", "revenue", r#""revenue": "NaN""#),
        wrong_type("money as an empty text", "revenue", r#""revenue": """#),
        wrong_type("money as a truth value", "revenue", r#""revenue": true"#),
        wrong_type("a count as a text", "employees", r#""employees": "4""#),
        wrong_type("a truth value as a number", "hardship", r#""hardship": 1"#),
        wrong_type("a truth value as a text", "hardship", r#""hardship": "true""#),
        wrong_type("a record as a list", "six_two", r#""six_two": []"#),
        wrong_type("a list as a record", "leases", r#""leases": {}"#),
        wrong_type("a list as null", "leases", r#""leases": null"#),
        wrong_type("a list of numbers", "leases[1]", r#""leases": [{}, 7]"#),
        wrong_type("a fact as a record", "employees", r#""employees": {"value": 4}"#),
        wrong_type("a choice of numbers as a text", "equipment[0].life", r#""equipment": [{"life": "3"}]"#),
        wrong_type("a choice as a number", "entity_type", r#""entity_type": 1"#),
        wrong_type("an industry as a number", "industry", r#""industry": 62"#),
        bad("null for a number", facts(r#""employees": null"#), "error-not-nullable", &["employees", "null"]),
        bad("null in a record", facts(r#""leases": [{"start": null}]"#), "error-not-nullable", &["leases[0].start", "null"]),
    ]
}

fn wrong_numbers() -> Vec<Bad> {
    let (bounds, float) = ("error-out-of-bounds", "error-float");
    vec![
        bad_rent("money as a float", "3000.5", float),
        bad_rent("negative money", r#""-1""#, bounds),
        bad_rent("negative cents", r#""-0.01""#, bounds),
        bad_rent("too much money", r#""1000000000001""#, bounds),
        bad_rent("a cent too much", r#""1000000000000.01""#, bounds),
        bad_rent("three decimals", r#""3000.001""#, "error-decimals"),
        bad_rent("three decimals, the last a zero", r#""3000.000""#, "error-decimals"),
        bad_fact("a float for a count", "employees", "4.5", "error-wrong-type"),
        bad_fact("a negative count", "employees", "-1", bounds),
        bad_fact("a count above its bound", "employees", "1000001", bounds),
        bad("a count beyond all integers", facts(r#""employees": 99999999999999999999"#), "error-wrong-type", &["employees"]),
        bad_fact("too many days", "stop_days", "366", bounds),
        bad_fact("a rate above its bound", "injury_rate", r#""0.0191""#, bounds),
        bad_fact("a rate as a float", "injury_rate", "0.004", float),
        bad_fact("months below their bound", "indiv_unpaid_months", "0", bounds),
        bad("litres", facts(r#""vehicle_purchases": [{"engine_l": "20.1"}]"#), bounds, &["vehicle_purchases[0].engine_l", "20.1"]),
    ]
}

fn wrong_days() -> Vec<Bad> {
    let (day, month) = ("error-bad-date", "error-bad-month");
    vec![
        bad_fact("30 February", "control_start", r#""2022-02-30""#, day),
        bad_fact("29 February of a common year", "control_start", r#""2022-02-29""#, day),
        bad_fact("without zeros", "control_start", r#""2022-9-1""#, day),
        bad_fact("without hyphens", "control_start", r#""20220901""#, day),
        bad_fact("with a time", "control_start", r#""2022-09-01T00:00:00""#, day),
        bad_fact("in Chinese", "control_start", r#""2022年9月1日""#, day),
        bad_fact("a month for a day", "control_start", r#""2022-09""#, day),
        bad_fact("the year 0", "control_start", r#""0000-01-01""#, day),
        bad_fact("before its bound", "repay_date", r#""2022-09-29""#, "error-out-of-bounds"),
        bad_fact("after its bound", "repay_date", r#""2024-01-01""#, "error-out-of-bounds"),
        bad_fact("month 13", "apply_month", r#""2022-13""#, month),
        bad_fact("a month without zero", "apply_month", r#""2022-9""#, month),
        bad_fact("a day for a month", "apply_month", r#""2022-09-01""#, month),
        bad_fact("a month before its bound", "apply_month", r#""2022-08""#, "error-out-of-bounds"),
        bad(
            "a control that ends before it starts",
            facts(r#""control_start": "2022-08-10", "control_end": "2022-08-09""#),
            "error-period",
            &["control_start", "2022-08-10", "control_end", "2022-08-09"],
        ),
        bad(
            "a lease that ends before it starts",
            facts(r#""leases": [{}, {"start": "2022-01-02", "end": "2022-01-01"}]"#),
            "error-period",
            &["leases[1].start", "2022-01-02", "leases[1].end", "2022-01-01"],
        ),
    ]
}

fn wrong_words() -> Vec<Bad> {
    let (choice, code, check) = ("error-bad-choice", "error-bad-code", "error-check-character");
    vec![
        bad_fact("no such choice", "entity_type", r#""firm""#, choice),
        bad_fact("a choice in another case", "entity_type", r#""Company""#, choice),
        bad("no such number", facts(r#""equipment": [{"life": 7}]"#), choice, &["equipment[0].life", "7"]),
        bad_fact("a letter alone", "industry", r#""H""#, code),
        bad_fact("one digit", "industry", r#""H6""#, code),
        bad_fact("a small letter", "industry", r#""h62""#, code),
        bad_fact("a letter beyond T", "industry", r#""Z99""#, code),
        bad_fact("a class that does not exist", "industry", r#""H01""#, code),
        bad_fact("five digits", "industry", r#""H62999""#, code),
        bad_fact("letters for digits", "industry", r#""HXX""#, code),
        bad_fact("a wrong check character", "credit_code", r#""91652302MA77ABCD10""#, check),
        bad_fact("17 characters", "credit_code", r#""91652302MA77ABCD1""#, check),
        bad_fact("a letter that codes do not use", "credit_code", r#""91652302MA77ABCDIO""#, check),
        bad(
            "101 characters",
            facts(&format!(r#""business_name": "{}""#, "店".repeat(101))),
            "error-too-long",
            &["business_name", "101", "100"],
        ),
    ]
}

fn too_much() -> Vec<Bad> {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let records = vec!["{}"; 1001].join(", ");
    vec![
        bad("1001 records", facts(&format!(r#""leases": [{records}]"#)), "error-too-many", &["leases", "1001", "1000"]),
        bad("200 levels of lists", facts(&format!(r#""leases": {deep}"#)), "error-too-deep", &[]),
        bad("100000 levels of records", r#"{"a":"#.repeat(100_000), "error-too-deep", &[]),
        bad("9 MB", " ".repeat(9 * 1024 * 1024), "error-too-large", &["9 MB", "8 MB"]),
    ]
}

/// The sentence itself, without the file that introduces it.
fn sentence(message: &Message) -> &Message {
    let detail = message.arguments.iter().find(|(name, _)| *name == "detail");
    match detail {
        Some((_, Argument::Message(detail))) if message.id == "error-where" => detail,
        _ => message,
    }
}

#[test]
fn every_bad_file_is_refused_by_name_place_and_value_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("测算.shukun");
    let mut faults = Vec::new();
    for bad in files() {
        std::fs::write(&path, &bad.bytes).unwrap();
        let Err(message) = read_case(&path, pack()) else {
            faults.push(format!("{}: was accepted", bad.name));
            continue;
        };
        if sentence(&message).id != bad.id {
            faults.push(format!("{}: {:?} instead of {}", bad.name, sentence(&message), bad.id));
            continue;
        }
        for language in Language::ALL {
            let text = plain(&Localizer::of(language).message(&message));
            let names = bad.names.iter().map(String::as_str).chain(["测算.shukun"]);
            faults.extend(names.filter(|name| !text.contains(*name)).map(|name| format!("{}: “{text}” does not name {name}", bad.name)));
            faults.extend(leftovers(&text).map(|rest| format!("{}: “{text}” shows {rest}", bad.name)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is never to be seen: variables without a value, and ids instead of words.
fn leftovers(text: &str) -> impl Iterator<Item = &'static str> {
    ["{", "error-", "allowed-", "found-", "reason-"].into_iter().filter(|rest| text.contains(rest))
}

#[test]
fn what_lies_just_inside_the_bounds_is_accepted() {
    let records = vec!["{}"; 1000].join(", ");
    let good = [
        r#""revenue": "1000000000000""#.to_owned(),
        r#""revenue": "0.00""#.to_owned(),
        r#""employees": 1000000"#.to_owned(),
        r#""injury_rate": "0.019""#.to_owned(),
        r#""control_start": "2024-02-29""#.to_owned(),
        r#""control_start": "2022-08-10", "control_end": "2022-08-10""#.to_owned(),
        r#""control_start": "2022-08-10", "control_end": null"#.to_owned(),
        r#""repay_date": "2023-12-31", "apply_month": "2022-12""#.to_owned(),
        r#""equipment": [{"life": 10}]"#.to_owned(),
        format!(r#""business_name": "{}""#, "店".repeat(100)),
        format!(r#""leases": [{records}]"#),
    ];
    for content in good {
        let result = shukun::case::decode(facts(&content).as_bytes(), &pack().id, &pack().dictionary);
        assert!(result.is_ok(), "{}: {:?}", content.chars().take(60).collect::<String>(), result.err());
    }
}

#[test]
fn a_file_that_is_not_there_or_is_a_folder_is_named_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    for (path, reason) in [(folder.path().join("none.shukun"), "reason-not-found"), (folder.path().to_owned(), "reason-is-folder")] {
        let message = read_case(&path, pack()).unwrap_err();
        assert_eq!(message.id, "error-file-unreadable");
        for language in Language::ALL {
            let localizer = Localizer::of(language);
            let text = plain(&localizer.message(&message));
            assert!(text.contains(&path.display().to_string()), "{text}");
            assert!(text.contains(&localizer.named(reason, &[]).unwrap()), "{text}");
        }
    }
}

/// Every beginning of a file is refused or read, never more than that.
#[test]
fn a_file_cut_anywhere_never_stops_the_program() {
    for (_, bytes) in shukun::assets::examples() {
        for end in 0..bytes.len() {
            let cut = shukun::case::decode(&bytes[..end], &pack().id, &pack().dictionary);
            assert!(cut.is_err() || bytes[end..].iter().all(u8::is_ascii_whitespace), "cut at {end}");
        }
    }
}
