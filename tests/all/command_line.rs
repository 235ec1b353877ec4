//! The built program as a stranger runs it: what it prints, where, and how it ends.

use crate::business::pack;
use crate::desk::Desk;
use serde_json::Value;
use shukun::assets;
use std::path::Path;
use std::process::{Command, Output};

const GOOD: &str = r#"{"format": "shukun-case", "version": 1, "policy": "fukang-2022", "facts": {"entity_type": "company", "industry": "H62", "employees": 4,
  "in_fukang": true, "xpcc": false, "leases": [{"landlord_state": true, "monthly_rent": "3000"}]}}"#;
const BAD: &str = r#"{"format": "shukun-case", "version": 1, "policy": "fukang-2022", "facts": {"leases": [{"monthly_rent": "-3"}]}}"#;

/// Runs the program without the language and the display of the one who tests.
fn run<S: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = S>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shukun"));
    command.args(arguments).env("LC_ALL", "zh_CN.UTF-8").env("LANG", "zh_CN.UTF-8").env_remove("LANGUAGE");
    command.output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn assess(case: &Path, more: &[&str]) -> Output {
    run(["assess", case.to_str().unwrap()].iter().chain(more))
}

#[test]
fn the_assessment_as_json_has_every_measure_in_the_order_of_the_document() {
    let desk = Desk::new();
    let output = assess(&desk.file("a.shukun", GOOD), &["--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let json: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(
        (json["policy"].as_str(), json["as_of"].as_str(), json["legal_status"].as_str()),
        (Some("fukang-2022"), Some("2022-09-01"), Some("draft"))
    );
    let ids: Vec<&str> = json["measures"].as_array().unwrap().iter().map(|measure| measure["id"].as_str().unwrap()).collect();
    let modelled: Vec<&String> = pack().coverage.iter().filter(|id| !pack().pending.contains(id)).collect();
    assert_eq!(ids, modelled);
    assert_eq!(keys(&json), ["policy", "as_of", "legal_status", "size", "measures", "totals"]);
    assert_eq!(keys(&json["totals"]), ["T1a", "T1b", "T1_conditional", "T2", "T3", "T4", "T5", "RECLAIM"]);
    for measure in json["measures"].as_array().unwrap() {
        assert_eq!(keys(measure), ["id", "status", "lines", "alternatives", "missing", "reasons"]);
        for line in measure["lines"].as_array().unwrap() {
            assert_eq!(keys(line)[..6], ["item", "status", "bucket", "low", "high", "due_date"]);
            assert!(is_money(&line["low"]) && (line["high"].is_null() || is_money(&line["high"])), "{line}");
        }
    }
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// A decimal text with two decimals.
fn is_money(value: &Value) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    value.as_str().and_then(|text| text.split_once('.')).is_some_and(|(yuan, cents)| digits(yuan) && digits(cents) && cents.len() == 2)
}

#[test]
fn the_reference_date_of_the_command_stands_over_that_of_the_case() {
    let desk = Desk::new();
    let dated = desk.file("a.shukun", GOOD.replacen("\"facts\"", "\"as_of\": \"2022-10-01\", \"facts\"", 1));
    let as_of = |more: &[&str]| -> String {
        let json: Value = serde_json::from_str(&out(&assess(&dated, &[&["--format", "json"], more].concat()))).unwrap();
        json["as_of"].as_str().unwrap().to_owned()
    };
    assert_eq!(as_of(&[]), "2022-10-01");
    assert_eq!(as_of(&["--as-of", "2026-11-24"]), "2026-11-24");
}

#[test]
fn the_assessment_as_text_is_written_in_the_language_asked_for() {
    let desk = Desk::new();
    let case = desk.file("a.shukun", GOOD);
    for (language, script) in [("zh-CN", '\u{4E00}'..='\u{9FFF}'), ("ug", '\u{0600}'..='\u{06FF}')] {
        let output = assess(&case, &["--language", language]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let text = out(&output);
        let letters = text.chars().filter(|c| script.contains(c)).count();
        assert!(letters > 100, "{language}: {letters} letters of its script in\n{text}");
        assert!(!text.contains(is_isolate), "isolates are for the screen");
        assert!(!text.contains("{$") && !text.contains("measure-"), "{text}");
    }
}

fn is_isolate(c: char) -> bool {
    ('\u{2066}'..='\u{2069}').contains(&c)
}

#[test]
fn wrong_input_ends_with_1_and_names_file_and_place_in_the_language() {
    let desk = Desk::new();
    let case = desk.file("错的.shukun", BAD);
    for language in ["zh-CN", "ug"] {
        let output = assess(&case, &["--language", language]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(out(&output), "", "nothing is assessed");
        let message = err(&output);
        for part in [case.to_str().unwrap(), "leases[0].monthly_rent", "-3"] {
            assert!(message.contains(part), "{message} does not name {part}");
        }
        assert!(!message.contains(is_isolate), "isolates are for the screen");
    }
}

#[test]
fn a_missing_file_ends_with_1() {
    let desk = Desk::new();
    let output = assess(&desk.path("none.shukun"), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("none.shukun"), "{}", err(&output));
}

#[test]
fn a_wrong_use_ends_with_2() {
    let desk = Desk::new();
    let case = desk.file("a.shukun", GOOD);
    let case = case.to_str().unwrap();
    let uses: [&[&str]; 6] = [
        &["assess", case, "--colour"],
        &["assess"],
        &["assess", case, "--language", "en"],
        &["assess", case, "--as-of", "2022-02-30"],
        &["assess", case, "--format", "xml"],
        &["summary", case],
    ];
    for arguments in uses {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", err(&output));
        assert!(!err(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_case_is_only_read() {
    let desk = Desk::new();
    for (name, text) in [("good.shukun", GOOD), ("bad.shukun", BAD)] {
        let case = desk.file(name, text);
        let before = std::fs::metadata(&case).unwrap().modified().unwrap();
        assess(&case, &[]);
        run(["summary", case.to_str().unwrap(), "--output", desk.path("a.pdf").to_str().unwrap()]);
        assert_eq!(std::fs::read_to_string(&case).unwrap(), text);
        assert_eq!(std::fs::metadata(&case).unwrap().modified().unwrap(), before);
    }
}

#[test]
fn the_summary_is_a_pdf_in_both_languages() {
    let desk = Desk::new();
    let case = desk.file("a.shukun", GOOD);
    for language in ["zh-CN", "ug"] {
        let pdf = desk.path(&format!("{language}.pdf"));
        let output = run(["summary", case.to_str().unwrap(), "--output", pdf.to_str().unwrap(), "--language", language]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let bytes = std::fs::read(&pdf).unwrap();
        assert!(bytes.starts_with(b"%PDF") && bytes.len() > 1_000, "{} bytes", bytes.len());
    }
}

#[test]
fn the_paper_may_hold_both_languages_leave_parts_out_and_be_for_the_accountant() {
    let desk = Desk::new();
    let case = desk.file("a.shukun", GOOD);
    let size = |options: &[&str]| {
        let pdf = desk.path("a.pdf");
        let output = run(["summary", case.to_str().unwrap(), "--output", pdf.to_str().unwrap()].iter().chain(options));
        assert_eq!(output.status.code(), Some(0), "{options:?}: {}", err(&output));
        std::fs::read(&pdf).unwrap().len()
    };
    let whole = size(&[]);
    assert!(size(&["--language", "both"]) > whole);
    assert!(size(&["--without", "clauses,questions,notes"]) < whole);
    assert_ne!(size(&["--accountant"]), whole);
}

#[test]
fn a_place_that_cannot_be_written_ends_with_3_and_leaves_nothing() {
    let desk = Desk::new();
    let case = desk.file("a.shukun", GOOD);
    // A folder that is not there, and a file in place of a folder: both refuse even the administrator.
    for target in [desk.path("nowhere").join("a.pdf"), desk.path("a.shukun").join("a.pdf"), desk.folder().to_owned()] {
        let output = run(["summary", case.to_str().unwrap(), "--output", target.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(3), "{}: {}", target.display(), err(&output));
        assert!(err(&output).contains(target.to_str().unwrap()), "{}", err(&output));
        assert!(!err(&output).contains(is_isolate));
    }
    let left: Vec<_> = std::fs::read_dir(desk.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["a.shukun"]);
}

fn write_pack(folder: &Path) {
    for (name, text) in assets::policy_files() {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

#[test]
fn the_pack_of_the_program_is_good_and_a_planted_fault_is_named_with_its_place() {
    let desk = Desk::new();
    let folder = desk.path("pack");
    write_pack(&folder);
    let check = || run(["policy", "check", folder.to_str().unwrap()]);
    let good = check();
    assert_eq!(good.status.code(), Some(0), "{}", err(&good));
    let facts = std::fs::read_to_string(folder.join("facts.toml")).unwrap();
    let (at, _) = facts.match_indices("type = \"bool\"").next().unwrap();
    let line = facts[..at].matches('\n').count() + 1;
    std::fs::write(folder.join("facts.toml"), facts.replacen("type = \"bool\"", "type = \"bit\"", 1)).unwrap();
    let faulty = check();
    assert_eq!(faulty.status.code(), Some(1));
    assert!(err(&faulty).contains(&format!("facts.toml:{line}:8: unknown type bit")), "{}", err(&faulty));
}

#[test]
fn a_folder_without_a_pack_ends_with_1() {
    let desk = Desk::new();
    for folder in [desk.folder().to_owned(), desk.path("none")] {
        let output = run(["policy", "check", folder.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        assert!(!err(&output).is_empty());
    }
}

#[test]
fn version_and_help_are_given_without_a_window() {
    let version = run(["--version"]);
    assert_eq!((version.status.code(), out(&version)), (Some(0), format!("shukun {}\n", env!("CARGO_PKG_VERSION"))));
    let help = run(["--help"]);
    assert_eq!(help.status.code(), Some(0));
    for verb in ["assess", "summary", "policy"] {
        assert!(out(&help).contains(verb), "{}", out(&help));
    }
}
