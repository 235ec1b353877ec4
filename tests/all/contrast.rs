//! Whether everything that is painted can be read on the ground that it is painted on (WCAG 2.1, level AA).

use crate::pages::screens;
use crate::support::painted::{Painted, contrast};
use crate::support::window::Window;
use egui::Key;
use shukun::l10n::{Language, id};
use shukun::ui::theme::{Appearance, Palette, metrics};
use shukun::ui::{Command, Screen};

/// So high that nothing is scrolled away.
const SIZE: [f32; 2] = [1366.0, 9000.0];
/// What words need, what large words need, what icons and outlines of controls need.
const WORDS: f64 = 4.5;
const LARGE: f64 = 3.0;
const SIGNS: f64 = 3.0;

/// Large is 24 px, or 18.66 px (14 pt) in bold.
fn needed(size: f32, bold: bool) -> f64 {
    if size >= 24.0 || bold && size >= 18.66 { LARGE } else { WORDS }
}

/// What cannot be read in the last frame; `seen` counts what was looked at.
fn faults(window: &Window, appearance: Appearance, place: &str, seen: &mut usize) -> Vec<String> {
    let painted = Painted::of(window);
    let mut faults = Vec::new();
    for words in painted.words.iter().filter(|words| !words.dim) {
        let ratio = contrast(words.colour, words.ground);
        if ratio < needed(words.size, words.bold) {
            faults.push(format!("{place}: “{}” {:?} on {:?}: {ratio:.2}", words.text, words.colour, words.ground));
        }
    }
    for picture in painted.pictures.iter().filter(|picture| !picture.dim && picture.rect.width() < metrics::LOGO) {
        let ratio = contrast(picture.colour, picture.ground);
        if ratio < SIGNS {
            faults.push(format!("{place}: an icon at {:?} {:?} on {:?}: {ratio:.2}", picture.rect, picture.colour, picture.ground));
        }
    }
    // Edges of cards are decoration: nobody has to see them. Of the two halves of the focus ring one is always seen.
    let exempt = [Palette::of(appearance).border, Palette::of(appearance).focus];
    for outline in painted
        .outlines
        .iter()
        .filter(|outline| outline.is_whole && !exempt.contains(&outline.stroke.color) && outline.stroke.color.is_opaque())
    {
        let ratio = contrast(outline.stroke.color, outline.around);
        if ratio < SIGNS {
            faults
                .push(format!("{place}: an outline at {:?} {:?} on {:?}: {ratio:.2}", outline.rect, outline.stroke.color, outline.around));
        }
    }
    *seen += painted.words.len();
    faults
}

fn report(mut faults: Vec<String>) {
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn all_words_icons_and_outlines_of_every_page_can_be_read() {
    let mut all = Vec::new();
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.example("noodle-restaurant");
        window.settle_questions();
        for screen in screens() {
            window.send(Command::Go(screen));
            for appearance in Appearance::ALL {
                window.send(Command::Appearance(Some(appearance)));
                let mut seen = 0;
                all.extend(faults(&window, appearance, &format!("{language:?} {appearance:?} {screen:?}"), &mut seen));
                assert!(seen > 5, "{screen:?}: hardly any words are painted");
            }
        }
    }
    report(all);
}

#[test]
fn an_empty_questionnaire_an_expired_result_and_everything_that_opens_can_be_read() {
    let mut all = Vec::new();
    let language = Language::Chinese;
    for appearance in Appearance::ALL {
        let mut window = Window::open(language, [1366.0, 2400.0]);
        window.send(Command::Appearance(Some(appearance)));
        let mut look = |window: &Window, place: &str| all.extend(faults(window, appearance, &format!("{appearance:?} {place}"), &mut 0));
        window.send(Command::New);
        for screen in screens() {
            window.send(Command::Go(screen));
            look(&window, &format!("empty {screen:?}"));
        }
        window.example("noodle-restaurant");
        window.send(Command::Go(Screen::Page(1)));
        window.type_into(&window.pack_text("fact-stop_days-question"), "999");
        window.harness.key_press(Key::Tab);
        window.settle();
        look(&window, "a number that cannot be");
        for name in [id::SHELL_FILE, id::SHELL_TEXT_SIZE, id::SHELL_APPEARANCE] {
            window.click(&window.text(name));
            look(&window, name.name());
            window.harness.key_press(Key::Escape);
            window.settle();
        }
        window.send(Command::New);
        look(&window, "a dialog");
        window.harness.key_press(Key::Escape);
        window.settle();
        window.send(Command::AsOf(jiff::civil::date(2026, 11, 24)));
        window.send(Command::Go(Screen::Result));
        look(&window, "an expired result");
    }
    report(all);
}
