//! Help: two ways to it and one back, every heading and every key in both languages, the licences of all that is built in.

use crate::support::window::Window;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shukun::assets::licences::{FONTS, OTHERS, PROGRAM};
use shukun::l10n::{Id, Language, id, plain};
use shukun::ui::shell::shortcuts;
use shukun::ui::{Command, Screen};
use std::collections::BTreeSet;

const SIZE: [f32; 2] = [1366.0, 768.0];
const HEADINGS: [Id; 10] = [
    id::HELP_MONEY,
    id::HELP_SURE,
    id::HELP_STATUS,
    id::SHELL_REFERENCE_DATE,
    id::HELP_DOCUMENT,
    id::HELP_ASK,
    id::HELP_PRIVACY,
    id::HELP_KEYS,
    id::HELP_ABOUT,
    id::HELP_LICENCES,
];

fn at_help(language: Language) -> Window {
    let mut window = Window::open(language, SIZE);
    window.example("noodle-restaurant");
    window.send(Command::Go(Screen::Help));
    window
}

fn screen(window: &Window) -> Screen {
    window.app().session().screen
}

fn press(window: &mut Window, key: egui::Key) {
    window.harness.key_press(key);
    window.settle();
}

#[test]
fn help_is_reached_by_key_and_by_button_and_back_leads_to_the_same_page_with_the_same_answers() {
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.example("noodle-restaurant");
        let answers = window.app().session().case.answers.clone();
        let back = window.text(id::FULL_TEXT_BACK);
        let help = window.text(id::HELP_TITLE);
        for from in [Screen::Page(2), Screen::Check, Screen::Result, Screen::Start, Screen::FullText] {
            for by_key in [true, false] {
                window.send(Command::Go(from));
                if by_key {
                    press(&mut window, egui::Key::F1);
                } else {
                    window.click(&help);
                }
                assert_eq!(screen(&window), Screen::Help, "{language:?} {from:?}");
                window.click(&back);
                assert_eq!(screen(&window), from, "{language:?}");
            }
        }
        assert_eq!(window.app().session().case.answers, answers);
    }
}

#[test]
fn help_and_the_official_text_lead_to_one_another_and_still_back_to_the_work() {
    let mut window = at_help(Language::Chinese);
    window.send(Command::Go(Screen::Check));
    press(&mut window, egui::Key::F1);
    press(&mut window, egui::Key::F1);
    window.send(Command::Read(None));
    press(&mut window, egui::Key::F1);
    window.send(Command::Back);
    assert_eq!(screen(&window), Screen::Check);
}

#[test]
fn the_first_start_has_help_too() {
    let mut window = Window::open(Language::Uyghur, SIZE);
    window.send(Command::Go(Screen::FirstRun));
    press(&mut window, egui::Key::F1);
    assert_eq!(screen(&window), Screen::Help);
    window.send(Command::Back);
    assert_eq!(screen(&window), Screen::FirstRun);
    window.send(Command::Go(Screen::Start));
    let hint = window.text(id::START_HELP);
    window.click(&hint);
    assert_eq!(screen(&window), Screen::Help, "who has saved nothing yet is shown the way");
}

#[test]
fn every_section_stands_in_both_languages() {
    for language in Language::ALL {
        let window = at_help(language);
        for heading in HEADINGS {
            assert!(window.names().contains(&window.text(heading)), "{language:?}: {}", heading.name());
        }
        for status in ["conditional", "encouraged", "needs_info", "expired"] {
            assert!(window.names().contains(&window.pack_text(&format!("status-{status}"))), "{language:?}: {status}");
        }
        for said in ["12345", "12348", env!("CARGO_PKG_VERSION")] {
            assert!(window.shows(said), "{language:?}: {said}");
        }
        assert!(window.shows(&window.app().session().pack.version));
        assert!(window.shows(&window.pack_text("pack-status-draft")));
        assert!(window.shows(&window.folder.path().display().to_string()), "where the settings are");
    }
}

#[test]
fn the_guide_opens_in_the_language_of_the_window_and_closes_again() {
    for language in Language::ALL {
        let mut window = at_help(language);
        let heading = shukun::assets::guide(language.tag()).lines().find_map(|line| line.strip_prefix("## ")).unwrap();
        assert!(!window.shows(heading), "{language:?}");
        let guide = window.text(id::HELP_GUIDE);
        window.click(&guide);
        assert!(window.shows(heading), "{language:?}: {heading}");
        window.click(&guide);
        assert!(!window.shows(heading), "{language:?}");
    }
}

/// The pictures of a guide: under which heading, which file, and the words for who does not see it.
fn pictures(guide: &str) -> Vec<(usize, &str, &str)> {
    let mut heading = 0;
    let mut found = Vec::new();
    for line in guide.lines() {
        heading += usize::from(line.starts_with("## "));
        if let Some((words, file)) = line.strip_prefix("![").and_then(|rest| rest.strip_suffix(')')?.split_once("](")) {
            found.push((heading, file, words));
        }
    }
    found
}

#[test]
fn the_guide_has_the_same_sections_and_pictures_in_both_languages() {
    let shape = |language: Language, ending: &str| {
        let guide = shukun::assets::guide(language.tag());
        let pictures =
            pictures(guide).into_iter().map(|(heading, file, _)| (heading, file.strip_suffix(ending).unwrap_or(file).to_owned()));
        (guide.lines().filter(|line| line.starts_with("## ")).count(), pictures.collect::<Vec<_>>())
    };
    let (chinese, uyghur) = (shape(Language::Chinese, "-zh.png"), shape(Language::Uyghur, "-ug.png"));
    assert!(chinese.0 > 12 && chinese.1.len() > 6, "{chinese:?}");
    assert_eq!(chinese, uyghur);
}

#[test]
fn the_pictures_of_the_guide_are_there_small_and_described_and_none_else() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide");
    let mut named = BTreeSet::new();
    let mut size = 0;
    for language in Language::ALL {
        for (_, file, words) in pictures(shukun::assets::guide(language.tag())) {
            let bytes = std::fs::metadata(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}")).len();
            assert!(words.chars().count() > 10, "{language:?}: {file} has no words");
            size += bytes;
            named.insert(file.rsplit('/').next().unwrap().to_owned());
        }
    }
    assert!(size < 1_000_000, "{size} bytes");
    for entry in std::fs::read_dir(folder.join("pictures")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(named.contains(&name), "{name} is in no guide");
    }
}

#[test]
fn the_guide_in_the_window_leaves_out_its_pictures_without_a_trace() {
    for language in Language::ALL {
        let mut window = at_help(language);
        let guide = window.text(id::HELP_GUIDE);
        window.click(&guide);
        for name in window.names() {
            assert!(!name.contains("![") && !name.contains("](") && !name.contains(".png"), "{language:?}: {name}");
        }
        for (_, _, words) in pictures(shukun::assets::guide(language.tag())) {
            assert!(!window.shows(words), "{language:?}: {words}");
        }
        let last = shukun::assets::guide(language.tag()).lines().last().unwrap();
        assert!(window.shows(&plain(last)), "{language:?}: {last}");
    }
}

#[test]
fn the_guide_names_buttons_and_headings_as_they_stand_in_the_program() {
    for (language, open, close) in [(Language::Chinese, '「', '」'), (Language::Uyghur, '«', '»')] {
        let files = shukun::assets::locale_files(language.tag());
        let messages: String = files.iter().map(|(_, text)| text.as_str()).collect();
        let guide = shukun::assets::guide(language.tag());
        let quoted: Vec<&str> = guide.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect();
        assert!(quoted.len() > 20, "{language:?}");
        for words in quoted {
            assert!(messages.contains(words), "{language:?}: {words} is nowhere in the program");
        }
    }
}

#[test]
fn every_shortcut_is_listed_with_its_keys() {
    for language in Language::ALL {
        let window = at_help(language);
        let names = window.names();
        for shortcut in shortcuts() {
            let keys = window.harness.ctx.format_shortcut(&shortcut.keys);
            assert!(names.contains(&keys), "{language:?}: {keys}");
            assert!(names.contains(&window.text(shortcut.name)), "{language:?}: {}", shortcut.name.name());
        }
    }
}

#[test]
fn the_licence_of_every_embedded_font_is_named_and_opens() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let embedded: BTreeSet<String> =
        files.filter(|file| file.ends_with(".ttf")).map(|file| file.split('-').next().unwrap().to_owned()).collect();
    let named: BTreeSet<String> = FONTS.iter().map(|font| font.name.replace(' ', "")).collect();
    assert_eq!(named, embedded);
    for language in Language::ALL {
        let mut window = at_help(language);
        for font in &FONTS {
            let values = [("font", font.name.into()), ("licence", font.licence.into())];
            let name = plain(&window.localizer().format(id::HELP_LICENCE_FONT, &values));
            assert!(!window.shows("PREAMBLE"), "{language:?}: only one text is open");
            window.click(&name);
            assert!(window.shows("PREAMBLE"), "{language:?}: {name}");
            window.click(&name);
        }
    }
}

#[test]
fn the_licence_of_the_program_and_the_list_of_the_crates_open_too() {
    let mut window = at_help(Language::Chinese);
    let program = plain(&window.localizer().format(id::HELP_LICENCE_PROGRAM, &[("licence", PROGRAM.licence.into())]));
    window.click(&program);
    assert!(window.shows("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"));
    window.click(&window.text(id::HELP_LICENCE_OTHERS));
    let total = OTHERS.lines().find(|line| line.contains("crates are built into")).unwrap();
    assert!(window.shows(total.split(' ').next().unwrap()));
    assert!(!window.shows("REPRODUCTION"), "the other text is closed");
}

#[test]
fn a_place_on_the_disk_is_read_from_the_left_and_can_be_copied() {
    let mut window = at_help(Language::Uyghur);
    let place = window.folder.path().display().to_string();
    let copy = window.text(id::HELP_PRIVACY_COPY_FOLDER);
    window.node(&copy).click_accesskit();
    let mut copied = None;
    for _ in 0..4 {
        window.harness.step();
        for command in &window.harness.output().platform_output.commands {
            if let egui::OutputCommand::CopyText(text) = command {
                copied = Some(text.clone());
            }
        }
    }
    assert_eq!(copied, Some(place));
}

#[test]
fn the_keyboard_walks_the_page_and_turns_it() {
    let mut window = at_help(Language::Chinese);
    let top = |window: &Window| {
        let heading = window.text(id::HELP_MONEY);
        let node = window.harness.query_all_by_label(&heading).next().expect("the first heading");
        node.accesskit_node().bounding_box().expect("a place").y0
    };
    let before = top(&window);
    press(&mut window, egui::Key::PageDown);
    assert!(top(&window) < before - 300.0, "from {before} to {}", top(&window));
    press(&mut window, egui::Key::PageUp);
    assert!((top(&window) - before).abs() < 1.0);
    // `run` fails where repaints never end.
    window.harness.run();
}

#[test]
fn reduced_motion_is_chosen_in_the_menu_and_kept() {
    let mut window = Window::open(Language::Uyghur, SIZE);
    for expected in [true, false] {
        window.click(&window.text(id::SHELL_APPEARANCE));
        window.click(&window.text(id::SHELL_REDUCE_MOTION));
        let seconds = window.harness.ctx.global_style().animation_time;
        assert_eq!(seconds <= 0.0, expected);
        let kept = || shukun::platform::storage::Storage::at(window.folder.path().to_owned()).settings().reduce_motion;
        // Settings are written beside the window.
        let deadline = (0..400).find(|_| {
            kept() == expected || {
                std::thread::sleep(std::time::Duration::from_millis(10));
                false
            }
        });
        assert!(deadline.is_some(), "{expected} is not kept");
    }
}
