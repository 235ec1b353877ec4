//! What a desktop program does in a field: a menu of its own, undo, days from a calendar.

use crate::accessibility::click_at;
use crate::support::window::Window;
use egui::{Event, Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::NodeT as _;
use shukun::app::policy;
use shukun::l10n::{Language, Localizer, id, plain};
use shukun::policy::{Answer, Slot};
use shukun::ui::{Command, Screen};

const SIZE: [f32; 2] = [1366.0, 768.0];

fn slot(path: &str) -> Slot {
    policy().unwrap().dictionary.slot(path).unwrap()
}

fn on_business(language: Language) -> (Window, String) {
    let mut window = Window::open(language, SIZE);
    window.example("noodle-restaurant");
    window.send(Command::Language(language));
    window.send(Command::Go(Screen::Page(0)));
    let name = window.pack_text("fact-business_name-question");
    (window, name)
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.harness.key_press_modifiers(modifiers, key);
    window.settle();
}

/// What was asked of the system in the pass that a click brings.
fn asked_by_click(window: &mut Window, name: &str) -> Vec<ViewportCommand> {
    window.node(name).click_accesskit();
    let mut asked = Vec::new();
    for _ in 0..4 {
        window.harness.step();
        asked.extend(window.harness.output().viewport_output.values().flat_map(|output| output.commands.clone()));
    }
    asked
}

#[test]
fn a_field_offers_cut_copy_paste_and_select_all_to_the_mouse_and_to_the_keyboard() {
    for language in Language::ALL {
        let (mut window, name) = on_business(language);
        for with_mouse in [true, false] {
            if with_mouse {
                let place = window.node(&name).rect().center();
                click_at(&mut window, place, egui::PointerButton::Secondary);
                window.settle();
            } else {
                window.node(&name).focus();
                window.settle();
                press(&mut window, Modifiers::SHIFT, Key::F10);
            }
            for row in [id::COMMON_CUT, id::COMMON_COPY, id::COMMON_PASTE, id::COMMON_SELECT_ALL] {
                assert!(window.shows(&window.text(row)), "{language:?} {with_mouse}: {:?}", window.names());
            }
            window.click(&window.text(id::COMMON_SELECT_ALL));
            assert!(!window.shows(&window.text(id::COMMON_SELECT_ALL)), "{language:?}: a chosen row closes the menu");
            assert!(window.node(&name).accesskit_node().is_focused(), "{language:?}: the keyboard is in the field");
        }
        // Everything is selected: what is typed replaces it.
        press(&mut window, Modifiers::SHIFT, Key::F10);
        let copy = window.text(id::COMMON_COPY);
        let asked = asked_by_click(&mut window, &copy);
        assert!(asked.contains(&ViewportCommand::RequestCopy), "{language:?}: {asked:?}");
        window.node(&name).type_text("Bogda");
        window.settle();
        assert_eq!(window.node(&name).value().as_deref(), Some("Bogda"), "{language:?}");
    }
}

#[test]
fn in_a_field_undo_takes_back_the_typing_and_then_the_answers() {
    let (mut window, name) = on_business(Language::Chinese);
    let answer = |window: &Window, path: &str| window.app().session().case.answers.get(slot(path)).cloned();
    let before = answer(&window, "employees");
    window.send(Command::Answer((slot("employees"), None), Answer::Number(3.into())));
    let business = answer(&window, "business_name");
    window.type_into(&name, "X");
    assert_ne!(answer(&window, "business_name"), business);
    for _ in 0..3 {
        press(&mut window, Modifiers::COMMAND, Key::Z);
        if answer(&window, "business_name") == business {
            break;
        }
    }
    assert_eq!(answer(&window, "business_name"), business);
    assert_eq!(answer(&window, "employees"), Some(Answer::Number(3.into())), "the answer before stands");
    assert!(window.node(&name).accesskit_node().is_focused());
    for _ in 0..3 {
        press(&mut window, Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(answer(&window, "employees"), before, "then the answers are taken back");
}

#[test]
fn the_reference_date_is_chosen_from_the_calendar() {
    for language in Language::ALL {
        let (mut window, _) = on_business(language);
        let button = format!("{} {}", window.text(id::SHELL_REFERENCE_DATE), "2022-09-05");
        window.click(&button);
        window.click(&format!("{}: {}", window.text(id::SHELL_REFERENCE_DATE), window.text(id::CALENDAR_OPEN)));
        let day = jiff::civil::date(2022, 9, 20);
        window.click(&plain(&Localizer::of(language).long_date(day)));
        assert_eq!(window.app().session().as_of(), day, "{language:?}");
        assert!(window.shows(&window.text(id::SHELL_REFERENCE_DATE_WHY)), "{language:?}: the choices are still there");
    }
}

#[test]
fn a_click_on_the_edge_of_a_field_gives_it_the_keyboard_however_quick_it_is() {
    for (language, quick) in [(Language::Chinese, true), (Language::Uyghur, true), (Language::Chinese, false), (Language::Uyghur, false)] {
        let (mut window, name) = on_business(language);
        window.node(&name).focus();
        window.settle();
        // What is known of the field is its line; the frame goes around it.
        let line = window.node(&name).rect();
        for pos in [line.left_top() - egui::vec2(8.0, 6.0), line.right_bottom() + egui::vec2(8.0, 6.0)] {
            let button =
                |pressed| Event::PointerButton { pos, button: egui::PointerButton::Primary, pressed, modifiers: Modifiers::default() };
            for event in [Event::PointerMoved(pos), button(true), button(false)] {
                window.harness.input_mut().events.push(event);
                // On a slow machine all of it comes with one picture.
                if !quick {
                    window.harness.step();
                }
            }
            window.settle();
            assert!(window.node(&name).is_focused(), "{language:?} {quick}: at {pos} beside {line}");
        }
    }
}
