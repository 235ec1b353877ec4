//! What a screen reader is told, on every page and in both languages: names, values and descriptions in logical order,
//! each with its language and direction; and labels that can be copied without becoming stops of the keyboard.

use crate::pages::screens;
use crate::support::window::Window;
use egui::accesskit::{Action, Invalid, Live, Node, NodeId, Role, TextDirection, Toggled};
use egui::{Context, Event, FullOutput, Id, Modifiers, OutputCommand, Plugin, PointerButton, Pos2, ViewportCommand, ViewportId};
use shukun::l10n::{Language, id};
use shukun::ui::{Command, Screen};
use std::sync::Arc;

const SIZE: [f32; 2] = [1366.0, 768.0];

type Tree = Arc<Vec<(NodeId, Node)>>;

/// Keeps what goes to the system: it listens as the last one, like a screen reader.
struct Listener;

impl Plugin for Listener {
    fn debug_name(&self) -> &'static str {
        "listener"
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        if let Some(update) = &output.platform_output.accesskit_update {
            let heard: Tree = Arc::new(update.nodes.clone());
            ctx.data_mut(|data| data.insert_temp(Id::unique("heard"), heard));
        }
    }
}

fn open(language: Language) -> Window {
    let mut window = Window::open(language, SIZE);
    window.harness.ctx.add_plugin(Listener);
    window.settle();
    window
}

/// The tree as it went to the system last.
fn tree(window: &Window) -> Tree {
    window.harness.ctx.data(|data| data.get_temp(Id::unique("heard"))).expect("the tree of a frame")
}

fn texts(node: &Node) -> impl Iterator<Item = &str> {
    [node.label(), node.value(), node.description(), node.placeholder()].into_iter().flatten()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

fn is_uyghur(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D5}')
}

/// Letters in an order or a form that only a painter may use.
fn is_visual(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

fn is_control(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::RadioButton
            | Role::CheckBox
            | Role::ComboBox
            | Role::Tab
            | Role::Link
            | Role::TextInput
            | Role::MenuItem
            | Role::MenuItemRadio
            | Role::MenuItemCheckBox
    )
}

/// What is wrong with a node, if anything.
fn fault(node: &Node, interface: Language) -> Option<&'static str> {
    let said: String = texts(node).collect();
    let name = node.label().unwrap_or_default();
    let focusable = node.supports_action(Action::Focus);
    let (han, uyghur) = (said.chars().any(is_han), said.chars().any(is_uyghur));
    let own = if interface == Language::Uyghur { uyghur || !han } else { han || !uyghur };
    let language = node.language();
    let direction = node.text_direction();
    let direction_of = |tag: Option<&str>| if tag == Some("ug") { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    // The direction of a field is that of its content, its language that of its name.
    let is_content = matches!(node.role(), Role::TextInput | Role::TextRun);
    let says = texts(node).next().is_some();
    [
        (said.chars().any(is_visual), "holds isolates or presentation forms"),
        (focusable && name.trim().is_empty(), "can be focused and has no name"),
        (focusable && !is_control(node.role()), "can be focused and is no control"),
        (!focusable && !node.is_disabled() && is_control(node.role()), "is a control that the keyboard cannot reach"),
        (node.role() == Role::Label && (node.supports_action(Action::Click) || focusable), "is a label that calls itself clickable"),
        (matches!(node.role(), Role::TextInput | Role::ComboBox) && node.value().is_none(), "has no value"),
        (node.role() == Role::RadioButton && node.toggled().is_none(), "does not say whether it is chosen"),
        (says && language.is_none(), "has no language"),
        (says && direction.is_none(), "has no direction"),
        (says && own && !is_content && language != Some(interface.tag()), "is not said in the language of the interface"),
        (says && !is_content && direction != Some(direction_of(language)), "runs against its language"),
        (says && node.role() == Role::Label && node.value().is_none_or(|value| value.trim().is_empty()), "is a label without words"),
    ]
    .into_iter()
    .find_map(|(wrong, why)| wrong.then_some(why))
}

fn faults(window: &Window, language: Language, place: &str) -> Vec<String> {
    let tree = tree(window);
    assert!(tree.len() > 10, "{place}: the tree is empty");
    let faults = tree.iter().filter_map(|(_, node)| fault(node, language).map(|why| (why, node)));
    faults.map(|(why, node)| format!("{language:?} {place}: {why}: {:?} {:?}", node.role(), texts(node).collect::<Vec<_>>())).collect()
}

#[test]
fn every_node_of_every_page_has_its_name_in_logical_order_with_language_and_direction() {
    let mut all = Vec::new();
    for language in Language::ALL {
        let mut window = open(language);
        for example in ["noodle-restaurant", "retail-shop"] {
            window.example(example);
            for screen in screens() {
                window.send(Command::Go(screen));
                all.extend(faults(&window, language, &format!("{example} {screen:?}")));
            }
        }
    }
    all.sort();
    all.dedup();
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

#[test]
fn menus_lists_and_dialogs_are_told_as_well_as_pages() {
    let mut all = Vec::new();
    for language in Language::ALL {
        let mut window = open(language);
        window.example("noodle-restaurant");
        for id in [id::SHELL_FILE, id::SHELL_TEXT_SIZE, id::SHELL_APPEARANCE] {
            let name = window.text(id);
            window.click(&name);
            all.extend(faults(&window, language, &name));
            window.harness.key_press(egui::Key::Escape);
            window.settle();
        }
        window.send(Command::Go(Screen::Help));
        window.click(&window.text(id::HELP_LICENCE_OTHERS));
        all.extend(faults(&window, language, "a text about licences"));
        window.send(Command::Back);
        window.click(&window.pack_text("fact-industry-question"));
        all.extend(faults(&window, language, "the list of industries"));
        window.harness.key_press(egui::Key::Escape);
        window.settle();
        window.type_into(&window.pack_text("fact-business_name-question"), "2");
        window.send(Command::New);
        assert!(window.shows(&window.text(id::WINDOW_UNSAVED_TITLE)));
        all.extend(faults(&window, language, "the dialog before answers are lost"));
    }
    all.sort();
    all.dedup();
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

#[test]
fn the_window_itself_is_named_and_has_the_language_of_the_interface() {
    for (language, name) in [(Language::Chinese, "بوغدا"), (Language::Uyghur, "阜康超市")] {
        let mut window = open(language);
        window.send(Command::New);
        window.type_into(&window.pack_text("fact-business_name-question"), name);
        let tree = tree(&window);
        let (_, root) = tree.iter().find(|(_, node)| node.role() == Role::Window).expect("a window");
        let title = format!("{name} – {}", window.text(id::APP_NAME));
        assert_eq!((root.label(), root.language()), (Some(title.as_str()), Some(language.tag())));
        let viewport = &window.harness.output().viewport_output[&ViewportId::ROOT];
        let titles = viewport.commands.iter().filter(|command| matches!(command, ViewportCommand::Title(_))).count();
        assert_eq!(titles, 0, "an unchanged title is not set again");
    }
}

#[test]
fn a_name_is_told_in_its_own_language_and_its_field_in_that_of_the_interface() {
    let (right, left) = (TextDirection::RightToLeft, TextDirection::LeftToRight);
    for language in Language::ALL {
        for (name, tag, direction) in [("阜康超市", "zh-CN", left), ("بوغدا ئاشخانىسى", "ug", right)] {
            let mut window = open(language);
            window.send(Command::New);
            let question = window.pack_text("fact-business_name-question");
            window.type_into(&question, name);
            let tree = tree(&window);
            let is_field = |node: &Node| node.role() == Role::TextInput && node.label() == Some(&question);
            let (_, field) = tree.iter().find(|(_, node)| is_field(node)).expect("a field");
            assert_eq!((field.value(), field.language()), (Some(name), Some(language.tag())));
            assert_eq!(field.text_direction(), Some(direction));
            let (_, run) = tree.iter().find(|(_, node)| node.role() == Role::TextRun && node.value() == Some(name)).expect("its content");
            assert_eq!((run.language(), run.text_direction()), (Some(tag), Some(direction)));
            // Along the direction of reading each character begins where the one before it ends, inside the run.
            let (starts, widths) = (run.character_positions().unwrap(), run.character_widths().unwrap());
            let bounds = run.bounds().unwrap();
            assert!(bounds.width() > 20.0 && bounds.height() > 10.0, "{bounds:?}");
            assert_eq!(starts.len(), name.chars().count());
            for (index, (start, width)) in starts.iter().zip(widths).enumerate() {
                let next = starts.get(index + 1).copied().unwrap_or(bounds.width() as f32);
                assert!(*width >= 0.0 && (start + width - next).abs() < 1.5, "{name} {index}: {starts:?} {widths:?}");
            }
        }
    }
}

#[test]
fn the_error_of_a_field_is_its_description() {
    for language in Language::ALL {
        let mut window = open(language);
        window.example("noodle-restaurant");
        window.send(Command::Go(Screen::Page(1)));
        let question = window.pack_text("fact-stop_days-question");
        window.node(&question).focus();
        window.settle();
        window.harness.key_press_modifiers(Modifiers::COMMAND, egui::Key::A);
        window.settle();
        window.type_into(&question, "366");
        window.click(&window.text(id::SHELL_NEXT));
        let tree = tree(&window);
        let (_, field) = tree.iter().find(|(_, node)| node.role() == Role::TextInput && node.label() == Some(&question)).unwrap();
        assert_eq!(field.invalid(), Some(Invalid::True), "{language:?}");
        let &[said] = field.described_by() else { panic!("{language:?}: described by {:?}", field.described_by()) };
        assert_eq!(field.error_message(), Some(said));
        let (_, label) = tree.iter().find(|(id, _)| *id == said).expect("the label is in the tree");
        assert_eq!(label.role(), Role::Label);
        assert_eq!(label.value(), field.description(), "{language:?}");
        assert!(field.description().is_some_and(|text| text.contains("365") && !text.chars().any(is_visual)));
    }
}

/// The labels that a screen reader says by itself, each with its words.
fn announced(window: &Window, live: Live) -> Vec<(NodeId, String)> {
    let tree = tree(window);
    let all = tree.iter().filter(|(_, node)| node.live() == Some(live));
    all.map(|(id, node)| (*id, node.value().unwrap_or_default().to_owned())).collect()
}

#[test]
fn what_an_answer_changes_is_announced_once_and_with_the_figure_at_its_end() {
    let slot = |name: &str| shukun::app::policy().unwrap().dictionary.slot(name).unwrap();
    for language in Language::ALL {
        let mut window = open(language);
        window.example("noodle-restaurant");
        window.settle_questions();
        let before = announced(&window, Live::Polite);
        assert!(before.len() >= 7, "{language:?}: every line of the panel: {before:?}");
        assert!(before.iter().any(|(_, words)| words.contains("¥6,400")), "{language:?}: {before:?}");
        let six = shukun::policy::Answer::Number(6.into());
        window.harness.state_mut().as_mut().unwrap().send(Command::Answer((slot("ui_insured"), None), six));
        let mut said = vec![];
        for _ in 0..6 {
            window.harness.step();
            said.push(announced(&window, Live::Polite));
        }
        let of =
            |said: &[(NodeId, String)]| said.iter().filter(|(_, words)| words.contains("¥3,400")).map(|(id, _)| *id).collect::<Vec<_>>();
        let ids = of(said.last().unwrap());
        assert!(!ids.is_empty(), "{language:?}: {said:?}");
        let total = before.iter().find(|(_, words)| words.contains("¥6,400")).unwrap();
        assert!(ids.contains(&total.0), "{language:?}: it is the same line that has changed");
        for frame in &said {
            let words = &frame.iter().find(|(id, _)| *id == total.0).unwrap().1;
            assert!(words.contains("¥6,400") || words.contains("¥3,400"), "{language:?}: no figure on the way is said: {words}");
        }
    }
}

#[test]
fn what_is_wrong_is_announced_at_once_when_the_page_is_left() {
    for language in Language::ALL {
        let mut window = open(language);
        window.send(Command::New);
        window.send(Command::Go(Screen::Page(1)));
        window.type_into(&window.pack_text("fact-stop_days-question"), "366");
        assert_eq!(announced(&window, Live::Assertive), [], "{language:?}: nobody is interrupted while typing");
        window.harness.key_press(egui::Key::Tab);
        window.settle();
        assert_eq!(announced(&window, Live::Assertive), [], "{language:?}: nor on the way through the page");
        window.send(Command::Next);
        let said = announced(&window, Live::Assertive);
        assert!(said.iter().any(|(_, words)| words.contains("365")), "{language:?}: {said:?}");
    }
}

#[test]
fn chosen_answers_say_so() {
    let mut window = open(Language::Uyghur);
    window.example("noodle-restaurant");
    let tree = tree(&window);
    let chosen = tree.iter().filter(|(_, node)| node.role() == Role::RadioButton && node.toggled() == Some(Toggled::True));
    assert!(chosen.count() >= 2);
}

fn place(node: &Node) -> Option<egui::Rect> {
    let bounds = node.bounds()?;
    let corner = |x: f64, y: f64| Pos2::new(x as f32, y as f32);
    Some(egui::Rect::from_min_max(corner(bounds.x0, bounds.y0), corner(bounds.x1, bounds.y1)))
}

/// The middle of the first label with these words.
fn label_at(window: &Window, words: &str) -> Pos2 {
    let tree = tree(window);
    let found = tree.iter().find(|(_, node)| node.role() == Role::Label && node.value() == Some(words));
    let (_, node) = found.unwrap_or_else(|| panic!("no label says “{words}”; there are: {:?}", window.names()));
    place(node).expect("a place").center()
}

/// Puts a click into the next frame. In frames of their own, a second apart, press and release would be no click.
pub fn click_at(window: &mut Window, pos: Pos2, button: PointerButton) {
    window.harness.event(Event::PointerMoved(pos));
    window.settle();
    let press = |pressed| Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE };
    window.harness.input_mut().events.extend([press(true), press(false)]);
}

/// Clicks with the other button; the text that was put on the clipboard through the menu.
fn copy(window: &mut Window, place: Pos2) -> Option<String> {
    click_at(window, place, PointerButton::Secondary);
    window.settle();
    let copy = window.text(id::COMMON_COPY);
    let shown = tree(window);
    let (_, item) = shown.iter().find(|(_, node)| node.role() == Role::MenuItem && node.label() == Some(&copy))?;
    let item = self::place(item)?;
    assert!(item.width() > item.height(), "the word stands on one line: {item:?}");
    let pos = item.center();
    click_at(window, pos, PointerButton::Primary);
    // The clipboard is told in the frame of the click or in the one after it.
    let mut copied = None;
    for _ in 0..4 {
        window.harness.step();
        for command in &window.harness.output().platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                copied = Some(text.clone());
            }
        }
    }
    let still_open = tree(window).iter().any(|(_, node)| node.role() == Role::MenuItem && node.label() == Some(&copy));
    assert!(!still_open, "the menu closes behind the choice");
    copied
}

#[test]
fn a_label_is_copied_as_its_logical_text() {
    for language in Language::ALL {
        let mut window = open(language);
        window.example("noodle-restaurant");
        window.settle_questions();
        for screen in [Screen::Page(0), Screen::Check, Screen::Result, Screen::FullText, Screen::Help] {
            window.send(Command::Go(screen));
            let [width, height] = SIZE;
            // What lies in full view of the middle column, in front of everything else.
            let middle = egui::Rect::from_x_y_ranges(300.0..=width - 300.0, 140.0..=height - 100.0);
            let tree = tree(&window);
            let labels = tree.iter().filter(|(_, node)| node.role() == Role::Label);
            let seen = labels.filter_map(|(_, node)| Some((node.value()?, place(node)?)));
            let seen: Vec<(&str, egui::Rect)> = seen.filter(|(_, place)| middle.contains(place.center())).collect();
            assert!(seen.len() > 2, "{language:?} {screen:?}");
            for (words, place) in seen.iter().step_by(seen.len().div_ceil(5)) {
                assert_eq!(copy(&mut window, place.center()).as_deref(), Some(*words), "{language:?} {screen:?}");
            }
        }
    }
}

#[test]
fn the_words_of_a_dialog_are_copied_too_and_escape_leaves_them() {
    for language in Language::ALL {
        let mut window = open(language);
        window.example("noodle-restaurant");
        window.type_into(&window.pack_text("fact-business_name-question"), "2");
        window.send(Command::New);
        let title = window.text(id::WINDOW_UNSAVED_TITLE);
        let place = label_at(&window, &title);
        assert_eq!(copy(&mut window, place), Some(title.clone()), "{language:?}");
        assert!(window.shows(&title), "the dialog is still there");
    }
}

#[test]
fn copying_adds_no_stop_of_the_keyboard_and_nothing_to_an_idle_window() {
    let mut window = open(Language::Uyghur);
    window.example("noodle-restaurant");
    window.send(Command::Go(Screen::Result));
    window.settle_questions();
    window.harness.run();
    let focusable = |window: &Window| tree(window).iter().filter(|(_, node)| node.supports_action(Action::Focus)).count();
    let before = focusable(&window);
    let words = tree(&window)
        .iter()
        .filter(|(_, node)| node.role() == Role::Label && node.bounds().is_some_and(|b| b.y0 > 140.0 && b.y1 < 600.0))
        .find_map(|(_, node)| node.value().map(str::to_owned))
        .unwrap();
    let pos = label_at(&window, &words);
    click_at(&mut window, pos, PointerButton::Secondary);
    window.settle();
    assert_eq!(focusable(&window), before + 1, "the menu itself can be reached while it is open");
    window.harness.key_press(egui::Key::Escape);
    window.settle();
    assert_eq!(focusable(&window), before);
    // `run` fails where repaints never end.
    window.harness.run();
}

/// `scripts/type-uyghur` drives the program from outside and cannot ask where its fields are.
#[test]
fn the_script_that_types_uyghur_clicks_on_the_name() {
    let script = include_str!("../../scripts/type-uyghur");
    let given = script.lines().find_map(|line| line.strip_prefix("name_field='")?.strip_suffix('\'')).expect("name_field='x y'");
    let numbers: Vec<f32> = given.split(' ').map(|number| number.parse().unwrap()).collect();
    let mut window = open(Language::Uyghur);
    window.send(Command::New);
    let question = window.pack_text("fact-business_name-question");
    let tree = tree(&window);
    let (_, field) = tree.iter().find(|(_, node)| node.role() == Role::TextInput && node.label() == Some(&question)).unwrap();
    let field = place(field).unwrap();
    assert!(field.shrink(4.0).contains(Pos2::new(numbers[0], numbers[1])), "the field stands at {field:?}");
}
