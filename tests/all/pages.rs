//! Every page in every language and appearance: words instead of ids, the script of the language, mirrored where it is
//! read from the right, and visible in light, dark and strong contrast.

use crate::business::pack;
use crate::support::window::Window;
use egui_kittest::kittest::NodeT as _;
use shukun::l10n::{Language, id};
use shukun::ui::theme::Appearance;
use shukun::ui::{Command, Screen};

const SIZE: [f32; 2] = [1024.0, 640.0];

pub fn screens() -> impl Iterator<Item = Screen> {
    (0..pack().wizard.pages.len()).map(Screen::Page).chain([
        Screen::FirstRun,
        Screen::Start,
        Screen::Check,
        Screen::Result,
        Screen::FullText,
        Screen::Preview,
        Screen::Caseload,
        Screen::Help,
    ])
}

/// What a reader must never meet: ids in place of words, and variables in place of values.
fn is_leftover(words: &str) -> bool {
    let prefixes = [
        "fact-",
        "measure-",
        "choice-",
        "gate-",
        "page-",
        "condition-",
        "alternative-",
        "agency-",
        "unit-",
        "error-",
        "total-",
        "industry-",
        "let-",
    ];
    words.contains("{$") || words.contains("{ $") || prefixes.iter().any(|prefix| words.starts_with(prefix))
}

#[test]
fn no_page_shows_an_id_or_a_variable() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        for example in ["retail-shop", "noodle-restaurant"] {
            window.example(example);
            for screen in screens() {
                window.send(Command::Go(screen));
                let left = window.names().into_iter().filter(|name| is_leftover(name));
                faults.extend(left.map(|name| format!("{language:?} {example} {screen:?}: {name}")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// On the first start nobody has chosen a language yet; every page after it says what the text is.
#[test]
fn every_page_says_that_the_text_is_a_draft() {
    for (language, size) in Language::ALL.into_iter().zip([SIZE, [1366.0, 768.0]]) {
        let mut window = Window::open(language, size);
        window.example("retail-shop");
        for screen in screens().filter(|screen| *screen != Screen::FirstRun) {
            window.send(Command::Go(screen));
            let said = ["pack-status-draft", "pack-status-draft-short"].map(|message| window.pack_text(message));
            assert!(said.iter().any(|words| window.shows(words)), "{language:?} {screen:?}");
        }
    }
}

/// Letters of each script among the words of a page.
fn scripts(window: &Window) -> (usize, usize) {
    let words = window.names().concat();
    let count = |range: std::ops::RangeInclusive<char>| words.chars().filter(|c| range.contains(c)).count();
    (count('\u{4E00}'..='\u{9FFF}'), count('\u{0600}'..='\u{06FF}'))
}

#[test]
fn every_page_speaks_the_language_of_the_window() {
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.example("retail-shop");
        // The first page of all speaks both, and the official text is Chinese.
        for screen in screens().filter(|screen| !matches!(screen, Screen::FirstRun | Screen::FullText)) {
            window.send(Command::Go(screen));
            let (chinese, uyghur) = scripts(&window);
            let (own, other) = if language == Language::Chinese { (chinese, uyghur) } else { (uyghur, chinese) };
            assert!(own > 2 * other, "{language:?} {screen:?}: {chinese} Chinese and {uyghur} Uyghur letters");
        }
    }
}

/// Centre of the button of a message, from the left.
fn centre(window: &Window, id: shukun::l10n::Id) -> f32 {
    let name = window.text(id);
    let bounds = window.node(&name).accesskit_node().bounding_box().expect("a place on the screen");
    ((bounds.x0 + bounds.x1) / 2.0) as f32
}

#[test]
fn onwards_is_on_the_right_in_chinese_and_on_the_left_in_uyghur() {
    for (language, onwards_is_right) in [(Language::Chinese, true), (Language::Uyghur, false)] {
        let mut window = Window::open(language, SIZE);
        window.example("retail-shop");
        window.send(Command::Go(Screen::Page(1)));
        let (back, next) = (centre(&window, id::SHELL_BACK), centre(&window, id::SHELL_NEXT));
        assert_eq!(next > back, onwards_is_right, "{language:?}: back at {back}, next at {next}");
    }
}

/// Mean brightness of a picture, from 0 to 255, and how many different colours it has.
fn impression(window: &mut Window) -> (u64, usize) {
    let image = window.harness.render().expect("a picture");
    let brightness: u64 = image.pixels().map(|pixel| pixel.0[..3].iter().map(|channel| u64::from(*channel)).sum::<u64>() / 3).sum();
    let colours: std::collections::BTreeSet<[u8; 4]> = image.pixels().map(|pixel| pixel.0).collect();
    (brightness / u64::from(image.width() * image.height()), colours.len())
}

#[test]
fn each_appearance_has_its_own_light() {
    let mut window = Window::open(Language::Uyghur, SIZE);
    window.example("noodle-restaurant");
    window.send(Command::Go(Screen::Result));
    let mut of = |appearance| {
        window.send(Command::Appearance(Some(appearance)));
        impression(&mut window)
    };
    let [light, dark, contrast] = Appearance::ALL.map(&mut of);
    assert!(light.0 > 200, "light: {light:?}");
    assert!(dark.0 < 80, "dark: {dark:?}");
    assert!(contrast.0 < dark.0, "strong contrast is darker than dark: {contrast:?}");
    for (_, colours) in [light, dark, contrast] {
        assert!(colours > 40, "an empty page has few colours: {colours}");
    }
}

#[test]
fn larger_text_needs_more_room_and_loses_nothing() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.example("retail-shop");
    window.send(Command::Go(Screen::Check));
    let before = window.names();
    window.send(Command::TextSize(150));
    let after = window.names();
    let lost: Vec<&String> = before.iter().filter(|name| !name.contains('%') && !after.contains(name)).collect();
    assert!(lost.len() * 10 < before.len(), "{} of {} names are gone: {lost:?}", lost.len(), before.len());
}
