//! Many businesses in the window: a table is read, sorted, opened business by business, written and printed.

use crate::support::window::Window;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shukun::l10n::{Language, id};
use shukun::ui::{Column, Command, Errand, Screen};
use std::path::PathBuf;

const HEADS: &str = "business_name,entity_type,in_fukang,xpcc,industry,employees,revenue,hardship,ui_insured,si_month_pension,si_month_unemployment,si_month_injury,apply_month";

/// Three businesses, the second with an error.
fn table(window: &Window) -> PathBuf {
    let row =
        |name: &str, employees: &str, pension: u32| format!("{name},company,是,否,H62,{employees},1860000,是,12,{pension},252,84,没有");
    let rows = [HEADS.to_owned(), row("博格达拌面馆", "14", 8064), row("天池人家", "很多", 1), row("阿依古丽", "9", 16128)];
    let path = window.folder.path().join("企业.csv");
    std::fs::write(&path, rows.join("\n")).unwrap();
    path
}

/// Waits until the window shows some words.
fn wait_for(window: &mut Window, words: &str) {
    for _ in 0..2000 {
        if window.shows(words) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.settle();
    }
    panic!("{words} never came: {:?}", window.names());
}

/// A window that has read the table.
fn opened(language: Language) -> Window {
    let mut window = Window::open(language, [1366.0, 768.0]);
    let table = table(&window);
    window.send(Command::Errand(Errand::Read(table)));
    let sort = shukun::l10n::plain(&window.localizer().format(id::CASELOAD_COUNT, &[("n", "3".into())]));
    wait_for(&mut window, &sort);
    window
}

fn errand(window: &mut Window, errand: Errand) {
    window.send(Command::Errand(errand));
}

/// The names of the rows from top to bottom.
fn rows(window: &Window) -> Vec<String> {
    let names = ["博格达拌面馆", "天池人家", "阿依古丽"];
    let buttons = window.harness.query_all_by(|node| node.role() == egui::accesskit::Role::Button);
    let mut found: Vec<(f32, String)> = buttons
        .filter_map(|node| {
            let label = node.accesskit_node().label()?;
            let name = names.into_iter().find(|name| label.starts_with(name))?;
            Some((node.rect().top(), name.to_owned()))
        })
        .collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn a_table_shows_its_businesses_with_their_totals_and_rows_with_errors_say_why() {
    for language in Language::ALL {
        let window = opened(language);
        assert_eq!(window.app().session().screen, Screen::Caseload);
        assert_eq!(rows(&window), ["博格达拌面馆", "天池人家", "阿依古丽"]);
        assert!(window.shows("33,600"), "four months of 8,400: {:?}", window.names());
        assert!(window.shows("65,856"), "four months of 16,464");
        assert!(window.shows("employees"), "the fact that is wrong is named");
    }
}

#[test]
fn a_table_without_businesses_says_that_it_is_to_be_filled_in() {
    let mut window = Window::open(Language::Chinese, [1366.0, 768.0]);
    let empty = window.folder.path().join("空.csv");
    std::fs::write(&empty, format!("{HEADS}\n")).unwrap();
    errand(&mut window, Errand::Read(empty));
    let words = window.text(id::CASELOAD_EMPTY);
    wait_for(&mut window, &words);
}

#[test]
fn a_head_sorts_the_largest_first_and_once_more_the_smallest() {
    let mut window = opened(Language::Chinese);
    let head = window.pack_text("total-T3");
    window.click(&head);
    assert_eq!(rows(&window), ["阿依古丽", "博格达拌面馆", "天池人家"]);
    window.click(&head);
    assert_eq!(rows(&window), ["博格达拌面馆", "阿依古丽", "天池人家"]);
    errand(&mut window, Errand::Sort(Column::Row));
    assert_eq!(rows(&window), ["博格达拌面馆", "天池人家", "阿依古丽"]);
}

#[test]
fn a_business_opens_as_a_case_and_a_link_leads_back() {
    let mut window = opened(Language::Chinese);
    errand(&mut window, Errand::Open(0));
    assert_eq!(window.app().session().screen, Screen::Result);
    assert!(window.shows("33,600") && !window.app().session().is_unsaved());
    let back = shukun::l10n::plain(&window.localizer().format(id::CASELOAD_RETURN, &[("n", "3".into())]));
    window.click(&back);
    assert_eq!(window.app().session().screen, Screen::Caseload);
    // One with an error opens where its answers are mended.
    errand(&mut window, Errand::Open(1));
    assert_eq!(window.app().session().screen, Screen::Check);
}

#[test]
fn results_and_papers_are_written_whole_and_what_was_written_is_told() {
    let mut window = opened(Language::Chinese);
    let folder = window.folder.path().to_owned();
    let understood = window.text(id::COMMON_UNDERSTOOD);
    for (name, begin) in [("结果.xlsx", "PK"), ("结果.csv", "\u{feff}")] {
        errand(&mut window, Errand::WriteTable(folder.join(name)));
        wait_for(&mut window, &understood);
        assert!(std::fs::read(folder.join(name)).unwrap().starts_with(begin.as_bytes()), "{name}");
        window.click(&understood);
    }
    errand(&mut window, Errand::WritePaper(folder.join("清单.pdf")));
    wait_for(&mut window, &understood);
    window.click(&understood);
    assert!(std::fs::read(folder.join("清单.pdf")).unwrap().starts_with(b"%PDF-"));
    let papers = folder.join("papers");
    std::fs::create_dir(&papers).unwrap();
    errand(&mut window, Errand::WritePapers(papers.clone()));
    wait_for(&mut window, &understood);
    let mut written: Vec<String> =
        std::fs::read_dir(&papers).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    written.sort();
    assert_eq!(written, ["0002 博格达拌面馆.pdf", "0004 阿依古丽.pdf"], "a row with an error has no paper");
}

#[test]
fn a_place_that_takes_no_file_is_named_and_the_businesses_stay() {
    let mut window = opened(Language::Chinese);
    let understood = window.text(id::COMMON_UNDERSTOOD);
    let gone = window.folder.path().join("gone");
    for wish in [
        Errand::WriteTable(gone.join("结果.xlsx")),
        Errand::WritePaper(gone.join("清单.pdf")),
        Errand::WritePapers(gone.clone()),
        Errand::WriteTemplate(gone.join("表.xlsx")),
    ] {
        errand(&mut window, wish);
        wait_for(&mut window, &understood);
        assert!(window.shows("gone"), "{:?}", window.names());
        window.click(&understood);
        assert_eq!(rows(&window).len(), 3);
    }
    assert!(!gone.exists());
}

#[test]
fn a_table_that_is_none_says_what_is_wrong_with_it() {
    for language in Language::ALL {
        let mut window = Window::open(language, [1366.0, 768.0]);
        let wrong = window.folder.path().join("企业.csv");
        std::fs::write(&wrong, "busines_name,employees\n博格达拌面馆,14\n").unwrap();
        errand(&mut window, Errand::Read(wrong));
        let title = window.text(id::CASELOAD_UNREADABLE);
        wait_for(&mut window, &title);
        assert!(window.shows("business_name"), "the nearest head is suggested: {:?}", window.names());
        let missing = window.folder.path().join("nirgends.xlsx");
        errand(&mut window, Errand::Read(missing));
        wait_for(&mut window, "nirgends.xlsx");
        wait_for(&mut window, &title);
    }
}

#[test]
fn work_that_is_stopped_leaves_no_file_and_keeps_the_old_one() {
    let mut window = opened(Language::Chinese);
    let old = window.folder.path().join("清单.pdf");
    std::fs::write(&old, "old").unwrap();
    // Both are taken in one pass: the work is stopped before it is through.
    let app = window.harness.state_mut().as_mut().unwrap();
    app.send(Command::Errand(Errand::WritePaper(old.clone())));
    app.send(Command::Errand(Errand::Stop));
    let save = window.text(id::CASELOAD_ONE_PAPER);
    for _ in 0..2000 {
        window.settle();
        let is_idle = window.harness.query_all_by_label(&save).any(|node| !node.accesskit_node().is_disabled());
        if is_idle {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(std::fs::read(&old).unwrap(), b"old");
    assert!(!window.shows(&window.text(id::COMMON_UNDERSTOOD)), "nobody needs to be told that it was stopped");
}
