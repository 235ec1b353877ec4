//! Handing the result on from the window: written whole, or not at all and with the reason; the old file stays.

use crate::support::window::Window;
use shukun::l10n::{Id, Language, id};
use shukun::ui::{Command, Screen};
use std::path::Path;

const ENDINGS: [&str; 3] = ["pdf", "xlsx", "ics"];

/// A window that shows the result of an example.
fn result(language: Language) -> Window {
    let mut window = Window::open(language, [1366.0, 768.0]);
    window.example("noodle-restaurant");
    window.send(Command::Go(Screen::Result));
    window
}

/// Exports, and waits for the dialog that says what came of it.
fn export(window: &mut Window, path: &Path) {
    window.send(Command::ExportPath(path.to_owned()));
    let understood = window.text(id::COMMON_UNDERSTOOD);
    for _ in 0..2000 {
        if window.shows(&understood) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.settle();
    }
    panic!("nothing was said of {}", path.display());
}

#[test]
fn the_result_is_written_in_each_form_and_the_file_named() {
    for language in Language::ALL {
        let mut window = result(language);
        for (ending, begin) in ENDINGS.into_iter().zip(["%PDF-", "PK", "BEGIN:VCALENDAR\r\n"]) {
            let path = window.folder.path().join(format!("测算.{ending}"));
            std::fs::write(&path, "old").unwrap();
            export(&mut window, &path);
            let bytes = std::fs::read(&path).unwrap();
            assert!(bytes.starts_with(begin.as_bytes()), "{ending}");
            assert!(window.shows(&path.display().to_string()), "{ending}: {:?}", window.names());
            window.click(&window.text(id::COMMON_UNDERSTOOD));
        }
    }
}

#[test]
fn a_place_that_takes_no_file_is_named_with_the_reason_and_nothing_is_lost() {
    for language in Language::ALL {
        let mut window = result(language);
        for ending in ENDINGS {
            let folder = window.folder.path().join(format!("folder.{ending}"));
            std::fs::create_dir(&folder).unwrap();
            std::fs::write(folder.join("kept"), "kept").unwrap();
            let nowhere = window.folder.path().join(format!("gone/测算.{ending}"));
            for (path, reason) in [(folder.clone(), "reason-is-folder"), (nowhere, "reason-no-folder")] {
                export(&mut window, &path);
                assert!(window.shows(&path.display().to_string()), "{ending}: {:?}", window.names());
                assert!(window.shows(&window.pack_text(reason)), "{ending}: {:?}", window.names());
                window.click(&window.text(id::COMMON_UNDERSTOOD));
            }
            assert_eq!(std::fs::read(folder.join("kept")).unwrap(), b"kept", "{ending}");
        }
        let left: Vec<_> = std::fs::read_dir(window.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".shukun-")), "no half file is left: {left:?}");
    }
}

#[test]
fn every_way_out_has_a_button_with_its_name_at_every_width() {
    let names: [Id; 4] = [id::RESULT_PRINT, id::RESULT_SAVE_PDF, id::RESULT_SAVE_WORKBOOK, id::RESULT_SAVE_CALENDAR];
    for language in Language::ALL {
        for size in [[1366.0, 768.0], [1024.0, 640.0]] {
            let mut window = Window::open(language, size);
            window.example("noodle-restaurant");
            window.send(Command::Go(Screen::Result));
            let mut places: Vec<egui::Rect> = names.iter().map(|name| window.node(&window.text(*name)).rect()).collect();
            assert!(places.iter().all(|place| place.left() >= 0.0 && place.right() <= size[0]), "{language:?} {size:?}: {places:?}");
            places.sort_by(|a, b| a.left().total_cmp(&b.left()));
            assert!(places.windows(2).all(|pair| pair[0].right() <= pair[1].left()), "{language:?} {size:?}: {places:?}");
        }
    }
}
