//! The paper before it is printed: true pages, what stands on them, and the way to the printer.

use crate::support::window::Window;
use egui_kittest::kittest::NodeT as _;
use shukun::l10n::{Id, Language, Localizer, id, plain};
use shukun::ui::{Command, Screen};

fn open(language: Language) -> Window {
    let mut window = Window::open(language, [1366.0, 768.0]);
    window.example("noodle-restaurant");
    window.send(Command::Print);
    window.wait_for(&page(language, 1, pages(language)));
    window
}

/// The pages of the noodle restaurant's paper.
const fn pages(language: Language) -> usize {
    match language {
        Language::Chinese => 3,
        Language::Uyghur => 4,
    }
}

fn page(language: Language, page: usize, pages: usize) -> String {
    let values = [("page", page.to_string().into()), ("pages", pages.to_string().into())];
    plain(&Localizer::of(language).format(id::PREVIEW_PAGE, &values))
}

/// What a screen reader is told of the images of pages: name and words.
fn images(window: &Window) -> Vec<(String, String)> {
    let images = window.harness.root().children_recursive().filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Image);
    images.filter_map(|node| Some((node.accesskit_node().label()?, node.accesskit_node().description()?))).collect()
}

fn text(window: &Window, id: Id) -> String {
    window.text(id)
}

#[test]
fn every_page_is_an_image_with_its_number_and_its_words() {
    for language in Language::ALL {
        let window = open(language);
        assert_eq!(window.app().session().screen, Screen::Preview);
        let images = images(&window);
        let names: Vec<&str> = images.iter().map(|(name, _)| name.as_str()).collect();
        let expected: Vec<String> = (1..=pages(language)).map(|number| page(language, number, pages(language))).collect();
        assert_eq!(names, expected);
        assert!(images[0].1.contains("4,100"), "{}", images[0].1);
        assert!(images.iter().all(|(_, words)| words.contains("2022-09-05") || words.contains("2022")), "{language:?}");
    }
}

#[test]
fn both_languages_and_what_stands_on_the_paper_are_chosen_beside_it() {
    let mut window = open(Language::Chinese);
    window.click(&text(&window, id::PREVIEW_BOTH));
    window.wait_for(&page(Language::Chinese, 7, 7));
    for part in [id::PREVIEW_CLAUSES, id::PREVIEW_QUESTIONS] {
        window.click(&text(&window, part));
    }
    window.wait_for(&page(Language::Chinese, 1, 5));
}

#[test]
fn keys_and_buttons_turn_the_pages() {
    let mut window = open(Language::Chinese);
    let shown = |window: &Window| {
        let labels = window.harness.root().children_recursive().filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Label);
        labels.filter_map(|node| node.value()).find(|words| words.starts_with('第') && words.contains('共'))
    };
    assert_eq!(shown(&window), Some(page(Language::Chinese, 1, 3)));
    window.harness.key_press(egui::Key::PageDown);
    window.settle();
    assert_eq!(shown(&window), Some(page(Language::Chinese, 2, 3)));
    window.harness.key_press(egui::Key::End);
    window.settle();
    assert_eq!(shown(&window), Some(page(Language::Chinese, 3, 3)));
    window.click(&text(&window, id::PREVIEW_PREVIOUS));
    assert_eq!(shown(&window), Some(page(Language::Chinese, 2, 3)));
}

#[test]
fn the_sheet_for_the_accountant_is_shown_from_the_check_of_the_answers() {
    let mut window = Window::open(Language::Chinese, [1366.0, 768.0]);
    window.example("noodle-restaurant");
    window.send(Command::Go(Screen::Check));
    window.click(&text(&window, id::CHECK_ACCOUNTANT));
    window.wait_for(&page(Language::Chinese, 1, 1));
    assert!(images(&window)[0].1.contains("请会计填的数"));
    window.click(&text(&window, id::FULL_TEXT_BACK));
    assert_eq!(window.app().session().screen, Screen::Check);
}

#[cfg(unix)]
mod printing {
    use super::*;
    use shukun::platform::printers::Spooler;
    use std::os::unix::fs::PermissionsExt as _;

    /// A print service of two scripts; `lp` answers what is given.
    fn service(answer: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let states = "case \"$*\" in -r) echo 'scheduler is running' ;; -e) printf 'Office\\nFront-desk\\n' ;; \
                      -d) echo 'system default destination: Front-desk' ;; *) echo 'printer Front-desk is idle.' ;; esac";
        for (name, script) in [("lpstat", states), ("lp", answer)] {
            let path = folder.path().join(name);
            std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        folder
    }

    fn at_the_printer(service: &tempfile::TempDir) -> Window {
        let mut window = Window::open_with(Language::Chinese, [1366.0, 768.0], Some(Spooler::at(service.path())));
        window.example("noodle-restaurant");
        window.send(Command::Print);
        window.wait_for("Front-desk（默认）");
        window
    }

    #[test]
    fn an_accepted_paper_is_called_sent_with_its_number_and_never_printed() {
        let service = service(
            "cp \"${0%/*}/lp\" /dev/null; for last; do :; done; cp \"$last\" \"${0%/*}/taken.pdf\"; echo 'request id is Front-desk-7 (1 file(s))'",
        );
        let mut window = at_the_printer(&service);
        window.click(&text(&window, id::PREVIEW_PRINT));
        window.wait_for("已发送到打印机 Front-desk，任务号 Front-desk-7。");
        assert!(!window.shows("已打印"));
        assert!(std::fs::read(service.path().join("taken.pdf")).unwrap().starts_with(b"%PDF"));
    }

    #[test]
    fn what_the_printer_says_against_it_is_told_and_the_paper_stays_in_view() {
        let service = service("echo 'lp: Printer is not accepting jobs.' >&2; exit 1");
        let mut window = at_the_printer(&service);
        window.click(&text(&window, id::PREVIEW_PRINT));
        window.wait_for("Printer is not accepting jobs.");
        assert_eq!(window.app().session().screen, Screen::Preview);
    }

    #[test]
    fn a_paper_on_its_way_can_be_taken_back() {
        let service = service("exec sleep 600");
        let mut window = at_the_printer(&service);
        window.click(&text(&window, id::PREVIEW_PRINT));
        window.wait_for(&text(&window, id::PREVIEW_SENDING));
        window.click(&text(&window, id::PREVIEW_CANCEL));
        window.wait_for("已取消，没有发送到打印机。");
    }
}

#[test]
#[ignore = "for the eye"]
fn shots() {
    for language in Language::ALL {
        for (size, name) in [([1366.0, 768.0], "1366"), ([1024.0, 640.0], "1024")] {
            let mut window = Window::open(language, size);
            window.example("noodle-restaurant");
            window.send(Command::Print);
            window.wait_for(&page(language, 1, pages(language)));
            window.settle();
            window.harness.render().unwrap().save(format!("/tmp/print-shots/shot-{}-{name}.png", language.tag())).unwrap();
            window.send(Command::Appearance(Some(shukun::ui::theme::Appearance::Dark)));
            window.click(&text(&window, id::PREVIEW_ZOOM_IN));
            window.settle();
            window.harness.render().unwrap().save(format!("/tmp/print-shots/shot-{}-{name}-dark.png", language.tag())).unwrap();
        }
    }
}
