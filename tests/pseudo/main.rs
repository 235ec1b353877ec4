//! A pseudo-language: every text lengthened by half and marked, in a mirrored window. What is not marked was never
//! translated; what does not fit has no room for a longer language or larger letters. A program of its own, since the
//! texts are changed before the first of them is read.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    missing_docs,
    reason = "a test stops at the first surprise, and its name says what it checks"
)]

#[path = "../all/support/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the other test program, which uses all of it")]
mod support;

use egui::accesskit::Role;
use egui::epaint::ClippedShape;
use egui::{Rect, Shape};
use egui_kittest::kittest::NodeT as _;
use shukun::l10n::{Language, pseudolocalize};
use shukun::ui::{Command, Screen};
use std::borrow::Cow;
use std::sync::Once;
use support::window::Window;

/// Height of a window in which every page stands whole.
const TALL: f32 = 16_000.0;
/// The letter that lengthens a word without a meaning: no text of the program has it, and a lint keeps it so.
const KASHIDA: char = 'ـ';

/// Every Uyghur word half as long again, with its mark behind the first letter.
fn lengthened(text: &str) -> Cow<'_, str> {
    let is_letter = |c: char| ('\u{0620}'..='\u{06D5}').contains(&c) && c.is_alphabetic();
    let mut longer = String::new();
    let mut word = String::new();
    for c in text.chars().chain(['\0']) {
        if is_letter(c) {
            word.push(c);
            continue;
        }
        let letters = word.chars().count();
        let mut rest = word.chars();
        longer.extend(rest.next());
        longer.extend(std::iter::repeat_n(KASHIDA, letters.div_ceil(2)));
        longer.extend(rest);
        word.clear();
        longer.extend((c != '\0').then_some(c));
    }
    Cow::Owned(longer)
}

fn window(size: [f32; 2], percent: u16) -> Window {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| pseudolocalize(lengthened));
    let mut window = Window::open(Language::Uyghur, size);
    window.send(Command::TextSize(percent));
    window
}

fn screens() -> impl Iterator<Item = Screen> {
    let pages = shukun::app::policy().unwrap().wizard.pages.len();
    let others =
        [Screen::FirstRun, Screen::Start, Screen::Check, Screen::Result, Screen::FullText, Screen::Preview, Screen::Caseload, Screen::Help];
    (0..pages).map(Screen::Page).chain(others)
}

/// A text as painted, and the part of the window that it is cut to.
struct Painted {
    words: String,
    place: Rect,
    clip: Rect,
    rows: Vec<Rect>,
}

/// The texts of the last frame that can be seen.
fn painted(window: &Window) -> Vec<Painted> {
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &window.harness.output().shapes {
        collect(shape, *clip_rect, &mut found);
    }
    found.retain(|text| text.place.is_positive() && text.place.intersects(text.clip));
    found
}

fn collect(shape: &Shape, clip: Rect, found: &mut Vec<Painted>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
        Shape::Text(text) => {
            let place = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            let rows = text.galley.rows.iter().map(|row| row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2()));
            found.push(Painted { words: text.galley.text().to_owned(), place, clip, rows: rows.collect() });
        }
        _ => {}
    }
}

/// Name and place of all that can be pressed.
fn controls(window: &Window) -> Vec<(String, Rect)> {
    fn walk(node: egui_kittest::Node<'_>, found: &mut Vec<(String, Rect)>) {
        if matches!(node.accesskit_node().role(), Role::Button | Role::RadioButton | Role::CheckBox | Role::Tab) {
            found.push((node.accesskit_node().label().unwrap_or_default(), node.rect()));
        }
        for child in node.children() {
            walk(child, found);
        }
    }
    let mut found = Vec::new();
    walk(window.harness.root(), &mut found);
    found
}

/// Places where a row may end: behind words, and between Chinese characters.
fn breaks(words: &str) -> usize {
    let han = words.chars().filter(|c| ('\u{2E80}'..='\u{FFEF}').contains(c)).count();
    words.split(|c: char| c.is_whitespace() || c == '-').count() + han
}

/// Faults of one screen: letters that are cut at a side, words that are broken, texts that lie on one another or stand
/// out over the edge of what is pressed.
fn faults(window: &Window) -> Vec<String> {
    let texts = painted(window);
    let mut faults = Vec::new();
    for text in &texts {
        let (left, right) = (text.clip.left() - text.place.left(), text.place.right() - text.clip.right());
        if left > 1.0 || right > 1.0 {
            faults.push(format!("“{}” is cut at a side: {:?} in {:?}", text.words, text.place, text.clip));
        }
        if text.rows.len() > breaks(&text.words) {
            faults.push(format!("“{}” is broken inside a word: {} rows at {:?}", text.words, text.rows.len(), text.place));
        }
    }
    // In a low window a control may be scrolled away under words that stand on the bar below the page.
    let whole = texts.iter().any(|text| text.clip.height() > TALL / 2.0);
    for (name, control) in controls(window).into_iter().filter(|_| whole) {
        let inside = texts.iter().filter(|text| control.contains(text.place.center()));
        for text in inside.filter(|text| !control.expand(1.0).contains_rect(text.place.intersect(text.clip))) {
            faults.push(format!("“{}” stands out of “{name}”: {:?} in {control:?}", text.words, text.place));
        }
    }
    for (index, text) in texts.iter().enumerate() {
        for other in &texts[index + 1..] {
            if let Some(shared) = shared(text, other) {
                faults.push(format!("“{}” and “{}” lie on one another: {shared:?}", text.words, other.words));
            }
        }
    }
    faults
}

/// Where a row of one text lies on a row of another.
fn shared(text: &Painted, other: &Painted) -> Option<Rect> {
    if !text.place.intersects(other.place) {
        return None;
    }
    let seen = |row: &Rect, text: &Painted| row.intersect(text.clip);
    let pairs = text.rows.iter().flat_map(|row| other.rows.iter().map(move |there| (row, there)));
    let mut shared = pairs.map(|(row, there)| seen(row, text).intersect(seen(there, other)));
    shared.find(|shared| shared.is_positive() && shared.width() > 2.0 && shared.height() > 4.0)
}

/// Whether words are in Uyghur letters and yet not from the texts.
fn is_untranslated(words: &str) -> bool {
    let uyghur = |word: &&str| word.chars().any(|c| ('\u{0620}'..='\u{06D5}').contains(&c));
    let language_of_the_toggle = ["ئۇيغۇرچە"];
    words.split_whitespace().filter(uyghur).any(|word| !word.contains(KASHIDA) && !language_of_the_toggle.contains(&word))
}

#[test]
fn every_word_comes_from_the_texts() {
    let mut window = window([1024.0, 640.0], 100);
    window.example("noodle-restaurant");
    for screen in screens() {
        window.send(Command::Go(screen));
        let bare: Vec<String> = window.names().into_iter().filter(|name| is_untranslated(name)).collect();
        assert!(bare.is_empty(), "{screen:?}: {bare:?}");
    }
}

#[test]
fn longer_words_and_larger_letters_have_room() {
    let mut all = Vec::new();
    // A window as low as the smallest desktop, and one in which a page stands whole.
    for size in [[1024.0, 640.0], [1024.0, TALL]] {
        for percent in [100, 130] {
            let mut window = window(size, percent);
            for example in ["noodle-restaurant", "retail-shop"] {
                window.example(example);
                for screen in screens() {
                    window.send(Command::Go(screen));
                    all.extend(faults(&window).into_iter().map(|fault| format!("{size:?} {percent}% {screen:?}: {fault}")));
                }
            }
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

#[test]
fn the_pseudo_language_is_longer_and_marked() {
    assert_eq!(lengthened("سۇ 7 كۈن"), "س\u{640}ۇ 7 ك\u{640}\u{640}ۈن");
    assert!(is_untranslated("سۇ") && !is_untranslated("سـۇ") && !is_untranslated("博格达 ¥5"));
}
