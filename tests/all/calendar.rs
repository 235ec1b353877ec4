//! The calendar: its days are those of the assessment, its events keep their identity, its lines those of RFC 5545.

use crate::examples::{example, names, pack};
use jiff::civil::{Date, date};
use shukun::assess::{assess, tasks};
use shukun::l10n::{Language, plain};
use shukun::policy::{Answer, Answers, Bucket, Status};
use shukun::summary::calendar;
use std::collections::BTreeSet;

/// The calendar as it was written.
fn written(answers: &Answers, as_of: Date, language: Language) -> String {
    let assessment = assess(pack(), answers, as_of).unwrap();
    String::from_utf8(calendar(pack(), answers, &assessment, language).unwrap()).unwrap()
}

/// The lines put together again, each as its name with parameters, and its value.
fn unfolded(text: &str) -> Vec<(String, String)> {
    let lines = text.replace("\r\n ", "");
    let lines = lines.lines().map(|line| line.split_once(':').unwrap());
    lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// The values of a property in all events, by the whole name with its parameters.
fn values(text: &str, name: &str) -> Vec<String> {
    unfolded(text).into_iter().filter(|(of, _)| of == name).map(|(_, value)| value).collect()
}

/// The ids of the events, without those of their reminders.
fn event_ids(text: &str) -> Vec<String> {
    let events = text.split("BEGIN:VEVENT").skip(1).map(|event| event.split("BEGIN:VALARM").next().unwrap());
    events.map(|event| values(event.trim_start(), "UID").remove(0)).collect()
}

fn calendars(check: impl Fn(&str, &Answers, Date, Language, &str)) {
    for name in names() {
        let case = example(&name);
        for language in Language::ALL {
            for as_of in [case.as_of.unwrap(), date(2022, 12, 20), date(2026, 11, 24)] {
                let text = written(&case.answers, as_of, language);
                check(&format!("{name} {language:?} {as_of}"), &case.answers, as_of, language, &text);
            }
        }
    }
}

#[test]
fn every_deadline_and_repayment_from_the_reference_date_on_is_a_day() {
    calendars(|name, answers, as_of, _, text| {
        let assessment = assess(pack(), answers, as_of).unwrap();
        let lines = assessment.measures.iter().flat_map(|result| &result.lines);
        let lines = lines.filter(|line| matches!(line.status, Status::Applies | Status::Conditional));
        let due = lines.filter_map(|line| match line.bucket {
            Bucket::Defer | Bucket::Liquid if line.amount.low.is_zero() => None,
            Bucket::Defer | Bucket::Liquid | Bucket::Info => line.due,
            _ => None,
        });
        let deadlines = tasks(pack(), answers, &assessment).into_iter().filter_map(|task| task.deadline);
        let mut expected: Vec<String> =
            due.chain(deadlines).filter(|day| *day >= as_of).map(|day| day.to_string().replace('-', "")).collect();
        expected.sort();
        assert_eq!(values(text, "DTSTART;VALUE=DATE"), expected, "{name}");
    });
}

#[test]
fn a_repayment_names_its_amount_and_its_two_reminders() {
    let case = example("noodle-restaurant");
    let text = written(&case.answers, case.as_of.unwrap(), Language::Chinese);
    let summaries = values(&text, "SUMMARY;LANGUAGE=zh-CN");
    assert!(summaries.contains(&"补交 33\\,600 元：三项社保费缓缴".to_owned()), "{summaries:?}");
    let triggers: BTreeSet<String> = values(&text, "TRIGGER").into_iter().collect();
    // Fourteen and three days before, at nine in the morning.
    assert_eq!(triggers, BTreeSet::from(["-P13DT15H".to_owned(), "-P2DT15H".to_owned()]));
    assert_eq!(values(&text, "TRIGGER").len(), 2 * summaries.len());
}

#[test]
fn events_keep_their_identity_when_amount_day_date_and_language_change() {
    let case = example("noodle-restaurant");
    let first = event_ids(&written(&case.answers, case.as_of.unwrap(), Language::Chinese));
    assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), first.len(), "no two events are one");
    let mut answers = case.answers.clone();
    let bills = pack().dictionary.slot("water_bills").unwrap();
    for (field, answer) in [("arrears", Answer::Number(999.into())), ("due", Answer::Date(date(2022, 9, 20)))] {
        let slot = pack().dictionary.slot(&format!("water_bills.{field}")).unwrap();
        answers.list_mut(bills)[0].insert(slot, answer);
    }
    let later = written(&answers, case.as_of.unwrap().tomorrow().unwrap(), Language::Uyghur);
    let second: BTreeSet<String> = event_ids(&later).into_iter().collect();
    assert_eq!(first.into_iter().collect::<BTreeSet<_>>(), second);
    assert!(later.contains("999"), "the amount has changed");
}

#[test]
fn two_businesses_never_share_an_event() {
    let case = example("noodle-restaurant");
    let ids = |answers: &Answers| event_ids(&written(answers, case.as_of.unwrap(), Language::Chinese));
    let own: BTreeSet<String> = ids(&case.answers).into_iter().collect();
    let name = pack().dictionary.slot("business_name").unwrap();
    let code = pack().dictionary.slot("credit_code").unwrap();
    let mut other = case.answers.clone();
    other.set(code, None);
    other.set(name, Some(Answer::Text("另一家".to_owned())));
    let mut nameless = other.clone();
    nameless.set(name, None);
    assert!(ids(&other).iter().all(|id| !own.contains(id)));
    assert!(ids(&nameless).iter().all(|id| !ids(&other).contains(id) && !own.contains(id)));
}

#[test]
fn a_later_reference_date_is_a_later_state() {
    let case = example("noodle-restaurant");
    let of = |day, name| values(&written(&case.answers, day, Language::Chinese), name).remove(0);
    assert_eq!((of(date(2022, 9, 1), "SEQUENCE"), of(date(2022, 9, 11), "SEQUENCE")), ("0".to_owned(), "10".to_owned()));
    assert_eq!(of(date(2022, 9, 11), "LAST-MODIFIED"), "20220911T000000Z");
    assert_eq!(of(date(2022, 9, 11), "DTSTAMP"), "20220911T000000Z");
}

#[test]
fn lines_end_with_crlf_and_have_at_most_75_octets_of_whole_characters() {
    calendars(|name, _, _, _, text| {
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{name}");
        for line in text.split_terminator("\r\n") {
            // A line of a text is valid UTF-8 by itself: no character is split.
            assert!(line.len() <= 75, "{name}: {} octets in {line}", line.len());
            assert!(!line.contains(['\r', '\n']), "{name}: {line:?}");
        }
    });
}

#[test]
fn every_event_says_how_it_was_worked_out_by_which_clause_where_and_what_to_bring() {
    let case = example("noodle-restaurant");
    let text = written(&case.answers, case.as_of.unwrap(), Language::Chinese);
    for description in values(&text, "DESCRIPTION;LANGUAGE=zh-CN") {
        for part in ["条款：二（", "到哪办：", "非正式文件，以窗口答复为准。"] {
            assert!(description.contains(&part.replace(',', "\\,")), "{part} in {description}");
        }
    }
    let grant = "怎么算：8\\,400 元 × 4 个月";
    assert!(text.replace("\r\n ", "").contains(grant), "{text}");
    assert!(text.replace("\r\n ", "").contains("带上：用水户号（建议）、"), "{text}");
}

#[test]
fn the_same_case_gives_the_same_bytes_and_no_chance_or_clock_is_in_them() {
    calendars(|name, answers, as_of, language, text| {
        assert_eq!(text, written(answers, as_of, language), "{name}");
        let stamps: BTreeSet<String> = values(text, "DTSTAMP").into_iter().collect();
        assert!(stamps.iter().all(|stamp| *stamp == format!("{}T000000Z", as_of.to_string().replace('-', ""))), "{name}: {stamps:?}");
    });
}

#[test]
fn isolates_stand_in_pairs_in_uyghur_and_nowhere_in_chinese() {
    calendars(|name, _, _, language, text| {
        for (_, value) in unfolded(text) {
            let opened = value.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
            assert_eq!(opened, value.matches('\u{2069}').count(), "{name}: {value}");
            assert!(language == Language::Uyghur || plain(&value) == value, "{name}: {value}");
        }
    });
}
