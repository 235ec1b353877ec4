//! The check of the answers: every line is understood by itself, and what is open is filled in one after another.

use crate::support::window::Window;
use egui_kittest::kittest::NodeT as _;
use shukun::app::policy;
use shukun::l10n::{Language, id, plain};
use shukun::policy::{Answer, Slot};
use shukun::ui::{Command, Screen};

const SIZE: [f32; 2] = [1366.0, 768.0];

fn slot(path: &str) -> Slot {
    policy().unwrap().dictionary.slot(path).unwrap()
}

/// The restaurant, whose owner did not know four answers, at the check of them.
fn at_check(language: Language) -> Window {
    let mut window = Window::open(language, SIZE);
    window.example("noodle-restaurant");
    window.send(Command::Language(language));
    window.send(Command::Go(Screen::Check));
    window
}

#[test]
fn unsure_answers_are_filled_in_one_after_another_and_lead_back_to_the_check() {
    for language in Language::ALL {
        let mut window = at_check(language);
        window.click(&window.text(id::CHECK_FILL_ONE_BY_ONE));
        let pack = policy().unwrap();
        let asked = ["power_bills.in_zone", "sales3_q2", "sales3_q3", "sales3_q4"];
        for (index, path) in asked.into_iter().enumerate() {
            let session = window.app().session();
            let walk = session.walk.as_ref().unwrap();
            assert_eq!((walk.at, walk.places.len()), (index, asked.len()), "{language:?}");
            let place = walk.place().unwrap();
            assert_eq!(place.0, slot(path), "{language:?}");
            let page = shukun::ui::pages::check::page_of(pack, place.0).unwrap();
            assert_eq!(session.screen, Screen::Page(page), "{language:?}");
            let focused = window.harness.ctx.memory(egui::Memory::focused);
            assert!(focused.is_some(), "{language:?}: {path} has the keyboard");
            if path == "sales3_q2" {
                // Enter behind the answer leads to the next of them, not to the next question of the page.
                let field = window.pack_text("fact-sales3_q2");
                assert!(window.node(&field).accesskit_node().is_focused(), "{language:?}");
                window.node(&field).type_text("1000");
                window.settle();
                window.harness.key_press(egui::Key::Enter);
                window.settle();
                continue;
            }
            let last = index + 1 == asked.len();
            window.click(&window.text(if last { id::SHELL_TO_CHECK } else { id::SHELL_NEXT_QUESTION }));
        }
        assert_eq!(window.app().session().screen, Screen::Check, "{language:?}");
        assert!(window.app().session().walk.is_none(), "{language:?}");
        assert_eq!(window.app().session().case.answers.get(slot("sales3_q2")), Some(&Answer::Number(1000.into())), "{language:?}");
    }
}

#[test]
fn an_answer_is_changed_at_its_question_and_the_way_leads_back() {
    let mut window = at_check(Language::Chinese);
    window.send(Command::Walk(vec![(slot("employees"), None)]));
    assert!(window.node(&window.pack_text("fact-employees")).accesskit_node().is_focused());
    window.click(&window.text(id::SHELL_TO_CHECK));
    assert_eq!(window.app().session().screen, Screen::Check);
}

#[test]
fn a_record_is_told_in_one_line_without_a_bare_yes() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.send(Command::New);
    let list = slot("vehicles");
    window.send(Command::AddRecord(list));
    window.send(Command::Answer((slot("vehicles.commercial"), Some(0)), Answer::Bool(true)));
    window.send(Command::Answer((slot("vehicles.epidemic_cause"), Some(0)), Answer::Bool(false)));
    window.send(Command::Go(Screen::Check));
    let row = format!("{}，{}：否", window.pack_text("fact-vehicles-commercial"), window.pack_text("fact-vehicles-epidemic_cause"));
    assert!(window.shows(&row), "{:?}", window.names());
}

#[test]
fn days_of_closure_are_told_with_their_periods() {
    let mut window = at_check(Language::Chinese);
    let period = (Some("2022-08-10".to_owned()), Some("2022-09-01".to_owned()));
    window.send(Command::SetPeriods(slot("stop_days"), vec![period]));
    let days = plain(&window.localizer().format(id::CHECK_PERIOD, &[("first", "2022-08-10".into()), ("last", "2022-09-01".into())]));
    assert!(window.shows(&format!("{days}，共 23 天")), "{:?}", window.names());
}
