//! A handful of pictures: pages, languages and appearances in one loop, drawn by the software renderer.
//!
//! After a change that is meant to be seen: `UPDATE_SNAPSHOTS=1 cargo test --test all snapshots`, and look at every picture.

use crate::support::window::Window;
use egui_kittest::SnapshotOptions;
use shukun::l10n::Language;
use shukun::ui::theme::Appearance;
use shukun::ui::{Command, Screen};

const SIZE: [f32; 2] = [1100.0, 700.0];

#[test]
fn pages_look_as_they_were_approved() {
    let pages = [
        ("start", Screen::Start, Language::Chinese, Appearance::Light),
        ("first-run", Screen::FirstRun, Language::Chinese, Appearance::Light),
        ("business", Screen::Page(0), Language::Uyghur, Appearance::Light),
        ("utilities", Screen::Page(3), Language::Chinese, Appearance::HighContrast),
        ("check", Screen::Check, Language::Uyghur, Appearance::Dark),
        ("result", Screen::Result, Language::Chinese, Appearance::Light),
        ("result-mirrored", Screen::Result, Language::Uyghur, Appearance::Dark),
    ];
    let mut differences = Vec::new();
    for (name, screen, language, appearance) in pages {
        let mut window = Window::open(language, SIZE);
        window.send(Command::Appearance(Some(appearance)));
        window.example("noodle-restaurant");
        window.send(Command::Language(language));
        window.send(Command::Go(screen));
        if !matches!(screen, Screen::Start | Screen::FirstRun) {
            window.settle_questions();
        }
        // A few pixels of antialiasing may differ between processors; a moved line of text does not pass.
        let options = SnapshotOptions::new().threshold(1.0).max_failed_pixels(200);
        if let Err(difference) = window.harness.try_snapshot_options(name, &options) {
            differences.push(difference.to_string());
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
