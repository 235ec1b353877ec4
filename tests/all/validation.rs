//! What was typed and cannot be: told when the page is left, mended with one click, never lost.

use crate::support::window::Window;
use egui_kittest::kittest::NodeT as _;
use shukun::app::{Session, policy};
use shukun::case::{decode, encode};
use shukun::l10n::{Language, Localizer, id, plain};
use shukun::policy::{Answer, Slot};
use shukun::ui::faults::{DaySpot, Spot};
use shukun::ui::{Command, Screen, input};

const SIZE: [f32; 2] = [1366.0, 768.0];

fn slot(path: &str) -> Slot {
    policy().unwrap().dictionary.slot(path).unwrap()
}

fn page(id: &str) -> usize {
    policy().unwrap().wizard.pages.iter().position(|page| page.id == id).unwrap()
}

fn at(window: &mut Window, id: &str) {
    window.send(Command::Go(Screen::Page(page(id))));
}

fn answer(window: &Window, path: &str) -> Option<Answer> {
    window.app().session().case.answers.get(slot(path)).cloned()
}

fn day(text: &str) -> Answer {
    Answer::Date(text.parse().unwrap())
}

fn is_on(window: &Window, name: &str) -> bool {
    window.node(name).accesskit_node().is_focused()
}

/// The restaurant on the page about the epidemic, in a language.
fn on_impact(language: Language) -> Window {
    let mut window = Window::open(language, SIZE);
    window.example("noodle-restaurant");
    window.send(Command::Language(language));
    at(&mut window, "impact");
    window
}

#[test]
fn a_wrong_answer_is_told_when_the_page_is_left_and_not_before() {
    for language in Language::ALL {
        let mut window = on_impact(language);
        let field = window.pack_text("fact-stop_days-question");
        window.send(Command::Type(Spot::Fact((slot("stop_days"), None)), "400".to_owned()));
        let title = plain(&window.localizer().format(id::FIELD_FAULTS, &[("count", 1.into())]));
        assert!(!window.shows(&title), "{language:?}: not before");
        window.click(&window.text(id::SHELL_NEXT));
        assert_eq!(window.app().session().screen, Screen::Page(page("impact")), "{language:?}: the page stays");
        assert!(window.shows(&title), "{language:?}");
        let link = window.pack_text("fact-stop_days");
        let links = window.names().into_iter().filter(|name| name.starts_with(&link) && name.contains("365")).collect::<Vec<_>>();
        assert!(is_on(&window, &links[0]), "{language:?}: the keyboard is on the first fault");
        window.click(&links[0]);
        assert!(is_on(&window, &field), "{language:?}: which leads to its field");
        assert_eq!(window.node(&field).value().as_deref(), Some("400"), "{language:?}: what was typed stays");
        window.click(&window.text(id::SHELL_NEXT));
        assert_ne!(window.app().session().screen, Screen::Page(page("impact")), "{language:?}: who insists is let go");
    }
}

#[test]
fn a_slip_of_the_hand_is_mended_with_one_click_which_can_be_undone() {
    let mut window = on_impact(Language::Chinese);
    for (typed, meant) in [("2022-20-08", "2022-08-20"), ("22-8-9", "2022-08-09")] {
        window.send(Command::Type(Spot::Fact((slot("control_start"), None)), typed.to_owned()));
        window.send(Command::Typed);
        assert_eq!(answer(&window, "control_start"), None);
        at(&mut window, "staff");
        at(&mut window, "impact");
        window.click(&format!("改为 {meant}"));
        assert_eq!(answer(&window, "control_start"), Some(day(meant)));
        assert!(window.app().session().analysis.faults.is_empty());
        window.send(Command::Undo);
        assert_eq!(window.app().session().notes.drafts.get("control_start").map(String::as_str), Some(typed));
        assert_eq!(answer(&window, "control_start"), None);
    }
}

#[test]
fn a_period_that_ends_before_it_starts_is_no_answer_and_keeps_what_was_typed() {
    let mut window = on_impact(Language::Chinese);
    let [start, end] = ["control_start", "control_end"].map(|path| Spot::Fact((slot(path), None)));
    window.send(Command::Type(start, "2022-08-10".to_owned()));
    window.send(Command::Type(end, "2022-03-01".to_owned()));
    assert_eq!(answer(&window, "control_end"), None);
    // A file that is written now can be read again, with all that was typed.
    let session = window.app().session();
    let bytes = encode(&session.file(), &session.pack.dictionary);
    let case = decode(&bytes, &session.pack.id, &session.pack.dictionary).unwrap();
    assert_eq!(Session::of(session.pack, case, None).notes.drafts.get("control_end").map(String::as_str), Some("2022-03-01"));
    window.click(&window.text(id::SHELL_NEXT));
    window.click(&window.text(id::FIELD_EXCHANGE));
    assert_eq!(answer(&window, "control_start"), Some(day("2022-03-01")));
    assert_eq!(answer(&window, "control_end"), Some(day("2022-08-10")));
    window.send(Command::Undo);
    assert_eq!(answer(&window, "control_start"), Some(day("2022-08-10")), "both days in one step");
    assert_eq!(answer(&window, "control_end"), None);
    // The other end may be mended instead: then the day that was kept counts.
    window.send(Command::Type(start, "2022-02-10".to_owned()));
    assert_eq!(answer(&window, "control_end"), Some(day("2022-03-01")));
    assert!(window.app().session().notes.drafts.is_empty());
}

#[test]
fn days_of_closure_that_end_before_they_start_count_for_nothing_until_they_are_mended() {
    let mut window = on_impact(Language::Chinese);
    let day = |last| Spot::Day(DaySpot { slot: slot("stop_days"), period: 0, last });
    window.send(Command::Type(day(false), "2022-08-10".to_owned()));
    window.send(Command::Type(day(true), "2022-08-01".to_owned()));
    assert_eq!(answer(&window, "stop_days"), None);
    window.click(&window.text(id::SHELL_NEXT));
    assert!(window.shows("最后一天不能早于第一天。是不是 2022-09-01？"), "{:?}", window.names());
    window.click("改为 2022-09-01（共 23 天）");
    assert_eq!(answer(&window, "stop_days"), Some(Answer::Number(23.into())));
    window.send(Command::Undo);
    assert_eq!(window.app().session().notes.periods, [(Some("2022-08-10".to_owned()), Some("2022-08-01".to_owned()))]);
    window.send(Command::Type(day(true), "九月".to_owned()));
    assert_eq!(window.app().session().notes.periods[0].1.as_deref(), Some("九月"), "even what is no day stays");
}

#[test]
fn two_exchanged_characters_of_a_credit_code_are_named() {
    let field = policy().unwrap().dictionary.field(slot("credit_code")).unwrap();
    let told = |typed: &str| input::read(field, typed).map_err(|message| plain(&Localizer::of(Language::Chinese).message(&message)));
    assert_eq!(told("91350100M000100Y43"), Ok(Some(Answer::Text("91350100M000100Y43".to_owned()))));
    assert!(told("91350100M000100Y34").unwrap_err().contains("第 17、18 位的“34”"));
    assert!(!told("91350100M000100Y41").unwrap_err().contains("填反"), "no exchange makes it right");
}

#[test]
fn a_wrong_answer_stands_in_the_list_of_sections_and_in_the_check_until_it_is_mended() {
    let mut window = on_impact(Language::Chinese);
    window.send(Command::Type(Spot::Fact((slot("stop_days"), None)), "400".to_owned()));
    window.send(Command::Go(Screen::Check));
    let wrong = plain(&window.localizer().format(id::CHECK_WRONG, &[("typed", "400".into())]));
    assert!(window.shows(&wrong), "{:?}", window.names());
    assert!(window.shows("待改正"), "{:?}", window.names());
    window.send(Command::Type(Spot::Fact((slot("stop_days"), None)), "40".to_owned()));
    assert!(!window.shows(&wrong) && !window.shows("待改正"));
}

#[test]
fn what_is_typed_into_a_field_at_once_is_one_step_of_the_undo() {
    let mut window = on_impact(Language::Chinese);
    let before = answer(&window, "stop_days");
    let field = window.pack_text("fact-stop_days-question");
    window.send(Command::Unsure(vec![(slot("stop_days"), None)]));
    for digit in ["1", "7"] {
        window.type_into(&field, digit);
    }
    assert_eq!(answer(&window, "stop_days"), Some(Answer::Number(17.into())));
    window.send(Command::Undo);
    assert_eq!(answer(&window, "stop_days"), None, "all that was typed at once");
    window.send(Command::Undo);
    assert_eq!(answer(&window, "stop_days"), before);
}
