//! What comes in from outside: files dropped on the window, files it is started with, and later starts of the program.

use crate::support::window::Window;
use shukun::l10n::{Language, id, plain};
use shukun::platform::instance::{Claim, Visit, claim};
use shukun::ui::{Command, Screen};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Debug)]
struct File(PathBuf);

impl egui::DroppedFile for File {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn drop_on(window: &mut Window, path: PathBuf) {
    window.harness.input_mut().dropped_files.push(Arc::new(File(path)));
    window.settle();
}

/// An example as a file of the user.
fn case_in(folder: &Path) -> PathBuf {
    let path = folder.join("拌面馆 的测算.shukun");
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/noodle-restaurant.shukun"), &path).unwrap();
    path
}

fn table_in(folder: &Path) -> PathBuf {
    let path = folder.join("企业.csv");
    std::fs::write(&path, "business_name,entity_type,employees\n博格达拌面馆,company,14\n").unwrap();
    path
}

/// A pack with a fault, or none.
fn pack_in(folder: &Path, faulty: bool) -> PathBuf {
    let pack = folder.join("新政策");
    for (name, text) in shukun::assets::policy_files() {
        let path = pack.join(&name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = if faulty && name == "wizard.toml" { format!("{text}\n[[") } else { text };
        std::fs::write(path, text).unwrap();
    }
    pack
}

#[test]
fn a_file_dropped_on_the_window_is_opened_as_what_it_is() {
    let mut window = Window::open(Language::Chinese, [1366.0, 768.0]);
    let table = table_in(window.folder.path());
    drop_on(&mut window, table);
    window.wait_for("博格达拌面馆");
    assert_eq!(window.app().session().screen, Screen::Caseload);
    let case = case_in(window.folder.path());
    drop_on(&mut window, case);
    let title = window.text(id::CHECK_TITLE);
    window.wait_for(&title);
}

#[test]
fn a_pack_dropped_on_the_window_is_checked_and_changes_no_figure() {
    let mut window = Window::open(Language::Chinese, [1366.0, 768.0]);
    let title = window.text(id::WINDOW_PACK_CHECKED);
    let pack = pack_in(window.folder.path(), false);
    drop_on(&mut window, pack.join("pack.toml"));
    window.wait_for(&title);
    assert!(window.shows("83"), "the number of measures: {:?}", window.names());
    window.click(&window.text(id::COMMON_UNDERSTOOD));

    let pack = pack_in(window.folder.path(), true);
    drop_on(&mut window, pack);
    window.wait_for("wizard.toml");
    assert!(window.shows("新政策"), "{:?}", window.names());
    assert!(window.shows(&window.text(id::WINDOW_PACK_OWN)));
    window.click(&window.text(id::COMMON_UNDERSTOOD));

    let empty = window.folder.path().join("空文件夹");
    std::fs::create_dir(&empty).unwrap();
    drop_on(&mut window, empty);
    window.wait_for("空文件夹");
}

#[test]
fn a_file_that_the_program_is_started_with_is_there_from_the_first_frame() {
    let window = Window::started(|options| {
        let case = case_in(options.storage.folder().unwrap());
        options.visit = Visit::Open(case);
    });
    assert_eq!(window.app().session().screen, Screen::Check);
    let wrong = Window::started(|options| options.visit = Visit::Open("没有.shukun".into()));
    assert!(wrong.shows("没有.shukun"), "a wrong file opens the window, which says so: {:?}", wrong.names());
    let mut table = Window::started(|options| {
        let table = table_in(options.storage.folder().unwrap());
        options.visit = Visit::Open(table);
    });
    table.wait_for("博格达拌面馆");
    assert_eq!(Window::started(|options| options.visit = Visit::New).app().session().screen, Screen::Page(0));
}

#[test]
fn a_second_start_opens_its_file_in_the_running_window() {
    let mut folder = PathBuf::new();
    let mut window = Window::started(|options| {
        options.storage.folder().unwrap().clone_into(&mut folder);
        let Claim::First(instance) = claim(Some(&folder), &Visit::Show) else { panic!("nobody else was there") };
        options.instance = Some(instance);
    });
    assert!(matches!(claim(Some(&folder), &Visit::Open(case_in(&folder))), Claim::HandedOver));
    let title = window.text(id::CHECK_TITLE);
    window.wait_for(&title);
    assert!(matches!(claim(Some(&folder), &Visit::New), Claim::HandedOver));
    window.wait_until("new answers", |app| app.session().screen == Screen::Page(0));
    drop(window);
    assert!(matches!(claim(Some(&folder), &Visit::Show), Claim::First(_)), "a closed window lets the next one be the first");
}

#[test]
fn a_file_waits_until_answers_found_again_are_taken_up_or_given_up() {
    let earlier = shukun::app::example("noodle-restaurant").unwrap();
    for keep in [true, false] {
        let mut window = Window::started(|options| {
            options.storage.keep_autosave(&earlier).unwrap();
            let case = case_in(options.storage.folder().unwrap());
            options.visit = Visit::Open(case);
        });
        assert!(window.shows(&window.text(id::WINDOW_RECOVERED)), "{:?}", window.names());
        assert!(window.folder.path().join("autosave.shukun").exists(), "nothing is lost before the owner has decided");
        window.click(&window.text(if keep { id::WINDOW_RECOVERED_KEEP } else { id::WINDOW_RECOVERED_DISCARD }));
        // What was taken up is in no file: opening another would lose it.
        let next = window.text(if keep { id::WINDOW_UNSAVED_TITLE } else { id::CHECK_TITLE });
        window.wait_for(&next);
    }
}

#[test]
fn a_visit_waits_while_a_question_stands_before_the_page() {
    let mut window = Window::open(Language::Chinese, [1366.0, 768.0]);
    window.example("noodle-restaurant");
    window.send(Command::OpenPath(window.folder.path().join("没有.shukun")));
    window.wait_for("没有.shukun");
    let case = case_in(window.folder.path());
    drop_on(&mut window, case);
    assert!(window.shows("没有.shukun"), "the message stays until it is read");
    window.click(&window.text(id::COMMON_UNDERSTOOD));
    let title = plain(&window.localizer().text(id::CHECK_TITLE));
    window.wait_for(&title);
}

#[test]
fn what_was_only_typed_is_offered_again_too() {
    let draft = br#"{"format":"shukun-case","version":1,"policy":"fukang-2022","facts":{},"ui":{"drafts":{"employees":"a dozen"}}}"#;
    let window = Window::started(|options| options.storage.keep_autosave(draft).unwrap());
    assert!(window.shows(&window.text(id::WINDOW_RECOVERED)), "{:?}", window.names());
    let empty = br#"{"format":"shukun-case","version":1,"policy":"fukang-2022","facts":{}}"#;
    let window = Window::started(|options| options.storage.keep_autosave(empty).unwrap());
    assert!(!window.shows(&window.text(id::WINDOW_RECOVERED)), "there is nothing to offer");
}
