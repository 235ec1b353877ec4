//! The program without a pointer: order and ring of the keyboard on every page, and the way from the first start to the
//! saved summary.

use crate::pages::screens;
use crate::support::painted::Painted;
use crate::support::window::Window;
use egui::accesskit::{Action, Role};
use egui::{Key, Modifiers, Rect, StrokeKind};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shukun::l10n::{Language, id};
use shukun::ui::theme::{Appearance, Palette, metrics};
use shukun::ui::{Command, Screen};

/// So high that nothing is scrolled away.
const TALL: [f32; 2] = [1366.0, 14000.0];

/// A control as a screen reader knows it.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    name: String,
    role: Role,
    rect: Rect,
}

impl Stop {
    fn of(node: &egui_kittest::Node<'_>) -> Self {
        let known = node.accesskit_node();
        Self { name: known.label().unwrap_or_default(), role: known.role(), rect: node.rect() }
    }
}

/// Where the keyboard is.
fn focused(window: &Window) -> Option<Stop> {
    let all: Vec<_> = window.harness.query_all_by(|node| node.is_focused() && node.label().is_some()).collect();
    all.first().map(Stop::of)
}

/// Everything that the keyboard can stop at.
fn stops(window: &Window) -> Vec<Stop> {
    let all = window.harness.query_all_by(|node| node.data().supports_action(Action::Focus) && !node.is_disabled());
    all.map(|node| Stop::of(&node)).collect()
}

fn press(window: &mut Window, key: Key) {
    window.harness.key_press(key);
    window.settle();
}

/// The stops of a page as Tab reaches them, until the first one comes again; and those that do not show it.
fn walk(window: &mut Window, most: usize) -> (Vec<Stop>, Vec<Stop>) {
    let (mut walked, mut hidden): (Vec<Stop>, Vec<Stop>) = (Vec::new(), Vec::new());
    for _ in 0..most {
        window.harness.key_press(Key::Tab);
        window.harness.step();
        let here = focused(window).expect("Tab leads somewhere");
        if walked.first() == Some(&here) {
            break;
        }
        if !has_ring(window, &here) {
            hidden.push(here.clone());
        }
        walked.push(here);
    }
    (walked, hidden)
}

/// Whether the two halves of the ring are painted around a stop: the line inside, the yellow outside.
fn has_ring(window: &Window, stop: &Stop) -> bool {
    let p = Palette::of(Appearance::Light);
    let outlines = Painted::outlines_of(window);
    let half = |kind, colour, width: f32| {
        let halves = outlines.iter().filter(move |outline| {
            outline.is_whole && outline.kind == kind && outline.stroke.color == colour && (outline.stroke.width - width).abs() < 0.1
        });
        halves.map(|outline| outline.rect).filter(|rect| rect.contains(stop.rect.center())).collect::<Vec<_>>()
    };
    let inside = half(StrokeKind::Inside, p.text, metrics::STROKE_STRONG);
    let outside = half(StrokeKind::Outside, p.focus, metrics::STROKE_FOCUS);
    inside.iter().any(|rect| outside.contains(rect))
}

/// Whether one stop comes before another for a reader: above it, or in its line nearer to the start, or a column before.
fn reads_before(one: &Rect, other: &Rect, language: Language) -> bool {
    let lies_towards_end = if language == Language::Uyghur { other.right() <= one.left() + 4.0 } else { other.left() >= one.right() - 4.0 };
    let overlap = one.y_range().intersection(other.y_range()).span();
    let in_one_line = overlap > 0.5 * one.height().min(other.height());
    if in_one_line { lies_towards_end } else { other.center().y > one.center().y || lies_towards_end }
}

fn settled(language: Language, size: [f32; 2]) -> Window {
    let mut window = Window::open(language, size);
    window.example("noodle-restaurant");
    window.send(Command::Language(language));
    window.settle_questions();
    window
}

#[test]
fn tab_walks_every_page_in_reading_order_reaches_everything_and_shows_where_it_is() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut window = settled(language, TALL);
        for screen in screens() {
            window.send(Command::Go(screen));
            let all = stops(&window);
            let (walked, hidden) = walk(&mut window, all.len() + 2);
            faults.extend(hidden.iter().map(|stop| format!("{language:?} {screen:?}: no ring around {stop:?}")));
            let missed = all.iter().filter(|stop| !walked.contains(stop));
            faults.extend(missed.map(|stop| format!("{language:?} {screen:?}: Tab never reaches {stop:?}")));
            // Behind the last stop comes the first of the window again.
            // On the first start the cards keep their sides, whatever the window speaks.
            let reader = |stop: &Stop| match screen {
                Screen::FirstRun if stop.rect.top() > metrics::TOP_BAR => Language::Chinese,
                _ => language,
            };
            for pair in walked.windows(2).filter(|pair| pair[1] != all[0]) {
                if !reads_before(&pair[0].rect, &pair[1].rect, reader(&pair[0])) {
                    faults.push(format!("{language:?} {screen:?}: {:?} comes before {:?}", pair[0], pair[1]));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_the_keyboard_comes_to_is_scrolled_into_view() {
    let mut faults = Vec::new();
    for (language, size) in [(Language::Chinese, [1024.0, 640.0]), (Language::Uyghur, [683.0, 384.0])] {
        let mut window = settled(language, size);
        for screen in screens() {
            window.send(Command::Go(screen));
            let most = stops(&window).len() + 2;
            for (key, steps) in [(Key::Tab, most), (Key::ArrowUp, 3)] {
                for _ in 0..steps {
                    window.harness.key_press(key);
                    window.harness.run_steps(6);
                    let Some(here) = focused(&window) else { continue };
                    if !has_ring(&window, &here) {
                        faults.push(format!("{language:?} {screen:?}: {key:?} leads out of sight, to {here:?}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_file_menu_shows_every_row_or_scrolls_to_it() {
    for (language, size, fits) in [(Language::Chinese, [1366.0, 768.0], true), (Language::Uyghur, [640.0, 320.0], false)] {
        let mut window = settled(language, size);
        let (menu, last) = (window.text(id::SHELL_FILE), window.text(id::FULL_TEXT_TITLE));
        let shows = |window: &Window| Painted::of(window).words.iter().any(|words| words.text == last);
        window.click(&menu);
        window.settle();
        assert_eq!(shows(&window), fits, "{language:?}");
        for _ in 0..2 {
            if focused(&window).is_none_or(|stop| stop.name != last) {
                press(&mut window, Key::ArrowUp);
            }
        }
        window.settle();
        let here = focused(&window).expect("a row");
        assert_eq!(here.name, last, "{language:?}");
        assert!(shows(&window) && has_ring(&window, &here), "{language:?}");
    }
}

/// Walks with Tab to the control of a name.
fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..150 {
        if focused(window).is_some_and(|stop| stop.name == name) {
            return;
        }
        window.harness.key_press(Key::Tab);
        window.harness.run_steps(2);
    }
    panic!("Tab never reaches “{name}”; there are: {:?}", stops(window).into_iter().map(|stop| stop.name).collect::<Vec<_>>());
}

fn use_it(window: &mut Window, name: &str, key: Key) {
    tab_to(window, name);
    press(window, key);
}

fn type_in(window: &mut Window, text: &str) {
    window.harness.event(egui::Event::Text(text.to_owned()));
    window.settle();
}

fn screen(window: &Window) -> Screen {
    window.app().session().screen
}

/// Whether the keyboard is on something of the page itself, beside the bars around it.
fn is_on_page(window: &Window) -> bool {
    let page: Rect = window.harness.ctx.data(|data| data.get_temp(egui::Id::unique("keyboard").with("page"))).expect("a page");
    focused(window).is_some_and(|stop| page.contains(stop.rect.center()))
}

/// The words of an answer in a row.
fn row(window: &Window, row: &str, word: shukun::l10n::Id) -> String {
    format!("{}: {}", window.pack_text(row), window.text(word))
}

/// From the first start to the end of the first page.
fn answer_the_first_page(window: &mut Window, language: Language) {
    assert!(focused(window).is_some(), "{language:?}: the button in the language of the system has the keyboard");
    press(window, Key::Enter);
    assert_eq!((screen(window), window.app().language()), (Screen::Start, language));
    assert!(is_on_page(window), "{language:?}: {:?}", focused(window));
    let begin = window.text(id::START_NEW);
    use_it(window, &begin, Key::Space);
    assert_eq!(screen(window), Screen::Page(0), "{language:?}");
    let question = window.pack_text("fact-business_name-question");
    assert_eq!(focused(window).map(|stop| stop.name), Some(question), "{language:?}: the first question");
    type_in(window, "Bogda");
    for choice in ["choice-entity_type-self_employed", "register-fukang"] {
        let name = window.pack_text(choice);
        use_it(window, &name, Key::Space);
        assert_eq!(focused(window).map(|stop| stop.name), Some(name), "{language:?}: Space chooses and stays");
    }
    let have = row(window, "gate-staff", id::ANSWER_HAVE);
    use_it(window, &have, Key::Space);
    let rest = window.pack_text("rest-none");
    use_it(window, &rest, Key::Enter);
}

#[test]
fn an_owner_comes_from_the_first_start_to_the_summary_without_a_pointer() {
    for language in Language::ALL {
        let mut window = Window::open(language, [1366.0, 768.0]);
        window.send(Command::Go(Screen::FirstRun));
        answer_the_first_page(&mut window, language);
        let next = window.text(id::SHELL_NEXT);
        use_it(&mut window, &next, Key::Enter);
        assert_eq!(screen(&window), Screen::Page(1), "{language:?}");
        let days = window.pack_text("fact-stop_days-question");
        assert!(is_on_page(&window), "{language:?}: {:?}", focused(&window));
        tab_to(&mut window, &days);
        type_in(&mut window, "23");
        let yes = row(&window, "fact-hardship", id::ANSWER_YES);
        use_it(&mut window, &yes, Key::Space);
        let towards_end = if language == Language::Uyghur { Key::ArrowLeft } else { Key::ArrowRight };
        press(&mut window, towards_end);
        assert_eq!(
            focused(&window).map(|stop| stop.name),
            Some(row(&window, "fact-hardship", id::ANSWER_NO)),
            "{language:?}: arrows walk a row"
        );
        use_it(&mut window, &next, Key::Space);
        assert_eq!(screen(&window), Screen::Page(2), "{language:?}");
        let insured = window.pack_text("insured-unit");
        use_it(&mut window, &insured, Key::Space);
        let heads = window.pack_text("fact-ui_insured-question");
        tab_to(&mut window, &heads);
        type_in(&mut window, "12");
        for _ in 0..12 {
            if screen(&window) == Screen::Check {
                break;
            }
            use_it(&mut window, &next, Key::Enter);
            assert!(is_on_page(&window), "{language:?} {:?}: {:?}", screen(&window), focused(&window));
        }
        assert_eq!(screen(&window), Screen::Check, "{language:?}");
        let result = window.text(id::SHELL_TO_RESULT);
        use_it(&mut window, &result, Key::Enter);
        assert_eq!(screen(&window), Screen::Result, "{language:?}");
        assert!(window.shows(&window.pack_text("measure-stay-training-grant")), "{language:?}");
        assert!(is_on_page(&window), "{language:?}: {:?}", focused(&window));
        // What Enter on it asks for is held where the page is tested by itself: here it would open a dialog of the system.
        let save = window.text(id::RESULT_SAVE_PDF);
        tab_to(&mut window, &save);
        window.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        window.settle();
        assert_ne!(focused(&window).map(|stop| stop.name), Some(save.clone()), "{language:?}");
        press(&mut window, Key::Tab);
        assert_eq!(focused(&window).map(|stop| stop.name), Some(save), "{language:?}: Shift+Tab is the way back");
    }
}

#[test]
fn menus_and_dialogs_take_the_keyboard_and_give_it_back_to_their_opener() {
    for language in Language::ALL {
        let mut window = settled(language, [1366.0, 768.0]);
        for menu in [id::SHELL_FILE, id::SHELL_TEXT_SIZE, id::SHELL_APPEARANCE] {
            let opener = window.text(menu);
            let name = |window: &Window| focused(window).map(|stop| stop.name);
            use_it(&mut window, &opener, Key::Enter);
            let inside = focused(&window).expect("a row of the menu");
            assert_ne!(inside.name, opener, "{language:?}: the keyboard is in the menu");
            press(&mut window, Key::ArrowDown);
            assert_ne!(focused(&window), Some(inside), "{language:?} {opener}: arrows walk the menu");
            press(&mut window, Key::Escape);
            assert_eq!(name(&window).as_ref(), Some(&opener), "{language:?}: Escape gives it back");
        }
        let opener = window.text(id::SHELL_TEXT_SIZE);
        use_it(&mut window, &opener, Key::Enter);
        press(&mut window, Key::Enter);
        assert_eq!(focused(&window).map(|stop| stop.name), Some(opener.clone()), "{language:?}: so does a choice");
        use_it(&mut window, &opener, Key::Enter);
        for _ in 0..12 {
            press(&mut window, Key::Tab);
        }
        assert!(window.harness.query_all_by(|node| node.role() == Role::MenuItemRadio).next().is_none(), "{language:?}: Tab leaves a menu");
        assert!(focused(&window).is_some());
        let field = window.pack_text("fact-business_name-question");
        tab_to(&mut window, &field);
        type_in(&mut window, "2");
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
        window.settle();
        assert!(window.shows(&window.text(id::WINDOW_UNSAVED_TITLE)));
        let save = window.pack_text("error-unsaved-save");
        assert_eq!(focused(&window).map(|stop| stop.name), Some(save), "{language:?}: a dialog begins with its first answer");
        press(&mut window, Key::Escape);
        assert_eq!(focused(&window).map(|stop| stop.name), Some(field), "{language:?}");
    }
}

#[test]
fn a_new_page_has_the_keyboard_whatever_led_there() {
    for language in Language::ALL {
        let mut window = settled(language, [1366.0, 768.0]);
        let next = window.text(id::SHELL_NEXT);
        tab_to(&mut window, &next);
        press(&mut window, Key::F1);
        assert_eq!(screen(&window), Screen::Help);
        assert!(is_on_page(&window), "{language:?}: {:?}", focused(&window));
        for screen in screens().filter(|screen| *screen != Screen::FirstRun) {
            window.send(Command::Go(screen));
            assert!(is_on_page(&window), "{language:?} {screen:?}: {:?}", focused(&window));
        }
    }
}

#[test]
fn whoever_works_with_the_pointer_has_no_control_in_focus() {
    let mut window = settled(Language::Chinese, [1366.0, 768.0]);
    window.harness.event(egui::Event::PointerMoved(egui::pos2(5.0, 5.0)));
    for _ in 0..3 {
        let place = window.node(&window.text(id::SHELL_NEXT)).rect().center();
        window.harness.event(egui::Event::PointerMoved(place));
        window.settle();
        let press =
            |pressed| egui::Event::PointerButton { pos: place, button: egui::PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        window.harness.input_mut().events.extend([press(true), press(false)]);
        window.settle();
        assert_eq!(focused(&window), None);
    }
    assert_eq!(screen(&window), Screen::Page(3));
}

#[test]
fn page_down_turns_every_long_page_and_leaves_it_alone_under_a_menu() {
    let place = |window: &Window, screen| {
        let name = match screen {
            Screen::Page(_) => window.pack_text("fact-business_name-question"),
            Screen::Check => window.text(id::CHECK_TITLE),
            _ => window.text(id::RESULT_TITLE),
        };
        window.harness.query_all_by_label(&name).next().expect("a heading").rect().top()
    };
    let mut window = Window::open(Language::Chinese, [1024.0, 640.0]);
    window.example("noodle-restaurant");
    for screen in [Screen::Page(0), Screen::Check, Screen::Result] {
        window.send(Command::Go(screen));
        let before = place(&window, screen);
        press(&mut window, Key::PageDown);
        assert!(place(&window, screen) < before - 200.0, "{screen:?}: from {before} to {}", place(&window, screen));
        press(&mut window, Key::PageUp);
        assert!((place(&window, screen) - before).abs() < 1.0, "{screen:?}");
        window.click(&window.text(id::SHELL_FILE));
        press(&mut window, Key::PageDown);
        assert!((place(&window, screen) - before).abs() < 1.0, "{screen:?}: the menu has the keys");
        press(&mut window, Key::Escape);
    }
}
