//! The official text: every clause is found in it, and one click leads from a card to its sentence and back.

use crate::business::pack;
use crate::support::window::Window;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shukun::l10n::{Language, id};
use shukun::policy::Status;
use shukun::ui::pages::full_text::ranges::{Document, Kind};
use shukun::ui::{Command, Passage, Screen};

const SIZE: [f32; 2] = [1366.0, 768.0];

#[test]
fn every_clause_of_every_measure_stands_in_the_text_in_the_paragraph_it_names() {
    let pack = pack();
    let document = Document::of(&pack.source_text, &pack.measures);
    for (index, measure) in pack.measures.iter().enumerate() {
        for (at, clause) in measure.clauses.iter().enumerate() {
            let quote = document.quotes.iter().find(|quote| quote.measure == index && quote.clause == at);
            let quote = quote.unwrap_or_else(|| panic!("{}: clause {at} is not found", measure.id));
            assert_eq!(pack.source_text[quote.range.clone()], clause.quote);
            let part = document.parts.iter().find(|part| part.range.contains(&quote.range.start)).unwrap();
            assert!(quote.range.end <= part.range.end, "{}: a clause ends in its paragraph", measure.id);
            match clause.item {
                Some(item) => assert_eq!(part.kind, Kind::Item(item), "{}: {}", measure.id, clause.quote),
                None => assert_eq!(part.kind, Kind::Group, "{}: {}", measure.id, clause.quote),
            }
        }
    }
}

#[test]
fn every_numbered_item_and_every_letter_of_the_text_is_in_a_paragraph() {
    let pack = pack();
    let document = Document::of(&pack.source_text, &pack.measures);
    let items: Vec<u8> =
        document.parts.iter().filter_map(|part| if let Kind::Item(item) = part.kind { Some(item) } else { None }).collect();
    assert_eq!(items, (1..=pack.item_count).collect::<Vec<_>>());
    let shown: String = document.parts.iter().map(|part| &pack.source_text[part.range.clone()]).collect();
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    assert_eq!(letters(&shown), letters(&pack.source_text));
}

/// The middle of a node, from the top of the window.
fn height_of(window: &Window, name: &str) -> f32 {
    let bounds = window.node(name).accesskit_node().bounding_box().expect("a place on the screen");
    ((bounds.y0 + bounds.y1) / 2.0) as f32
}

/// Whether the open head of a measure is on the screen: its button is told apart by the title.
fn is_head_seen(window: &Window, title: &str) -> bool {
    let close = window.text(id::RESULT_CLOSE_CARD);
    window.harness.query_all_by_label(&close).any(|node| {
        let node = node.accesskit_node();
        let described = node.data().description().is_some_and(|description| description == title);
        described && node.bounding_box().is_some_and(|bounds| bounds.y0 > 0.0 && bounds.y1 < f64::from(SIZE[1]))
    })
}

/// Whether the keyboard stands on the note of a measure, and it is on the screen.
fn is_note_seen(window: &Window, measure: &str) -> bool {
    let title = window.pack_text(&format!("measure-{measure}"));
    window.harness.query_all_by_label(&title).any(|node| {
        let node = node.accesskit_node();
        node.is_focused() && node.bounding_box().is_some_and(|bounds| bounds.y0 > 0.0 && bounds.y1 < f64::from(SIZE[1]))
    })
}

/// The result page of an example.
fn at_the_result(language: Language) -> Window {
    let mut window = Window::open(language, SIZE);
    window.example("noodle-restaurant");
    window.send(Command::Go(Screen::Result));
    window
}

fn measure_of(window: &Window, status: Status, service: bool) -> String {
    let assessment = window.app().session().analysis.assessment.as_ref().unwrap();
    let is_service = |id: &str| pack().measure(id).unwrap().service;
    let found = assessment.measures.iter().find(|result| result.status == status && is_service(&result.id) == service);
    found.unwrap_or_else(|| panic!("no measure is {status:?}")).id.clone()
}

#[test]
fn one_click_leads_from_a_card_to_its_sentence_and_one_back() {
    for language in Language::ALL {
        let mut window = at_the_result(language);
        let measure = measure_of(&window, Status::Applies, false);
        window.send(Command::ShowMeasure(measure.clone()));
        let title = window.pack_text(&format!("measure-{measure}"));
        let show = window.text(id::FULL_TEXT_SHOW);
        assert!(window.shows(&pack().measure(&measure).unwrap().clauses[0].quote), "{language:?}: the card is open");

        window.click(&show);
        assert_eq!(window.app().session().screen, Screen::FullText, "{language:?}");
        assert!(window.shows(&pack().measure(&measure).unwrap().clauses[0].quote), "{language:?}: the sentence is on the screen");
        assert!(is_note_seen(&window, &measure), "{language:?}: the keyboard stands on its note");

        let note = window.harness.get_all_by_label(&title).find(|node| node.accesskit_node().is_focused());
        note.expect("the note").click_accesskit();
        window.settle();
        assert_eq!(window.app().session().screen, Screen::Result, "{language:?}");
        assert!(window.shows(&pack().measure(&measure).unwrap().clauses[0].quote), "{language:?}: its card is open again");
    }
}

#[test]
fn the_way_back_leads_to_where_the_reader_was() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.click(&window.text(id::FULL_TEXT_LINK));
    assert_eq!(window.app().session().screen, Screen::FullText);
    window.click(&window.text(id::FULL_TEXT_BACK));
    assert_eq!(window.app().session().screen, Screen::Start);
    window.example("noodle-restaurant");
    for screen in [Screen::Page(2), Screen::Check, Screen::Result] {
        window.send(Command::Go(screen));
        window.send(Command::Read(None));
        // Asked for again while it is read, it still knows where the reader came from.
        window.send(Command::Read(None));
        window.click(&window.text(id::FULL_TEXT_BACK));
        assert_eq!(window.app().session().screen, screen);
    }
}

#[test]
fn a_page_says_why_it_asks_and_shows_the_clause() {
    let mut window = Window::open(Language::Uyghur, SIZE);
    window.example("noodle-restaurant");
    let pages = pack().wizard.pages.iter().enumerate();
    for (index, measure) in pages.filter_map(|(index, page)| Some((index, page.clause.as_ref()?))) {
        window.send(Command::Go(Screen::Page(index)));
        window.click(&window.text(id::FULL_TEXT_WHY));
        assert!(window.shows(&pack().measure(measure).unwrap().clauses[0].quote), "{measure}");
        window.click(&window.text(id::FULL_TEXT_BACK));
        assert_eq!(window.app().session().screen, Screen::Page(index));
    }
}

#[test]
fn the_card_is_where_it_was_left() {
    let mut window = at_the_result(Language::Chinese);
    let measure = measure_of(&window, Status::Applies, false);
    window.send(Command::ShowMeasure(measure));
    let link = window.text(id::FULL_TEXT_SHOW);
    let before = height_of(&window, &link);
    window.click(&link);
    window.click(&window.text(id::FULL_TEXT_BACK));
    assert!((height_of(&window, &link) - before).abs() < 1.0, "{before} and {}", height_of(&window, &link));
}

#[test]
fn every_measure_can_be_read_and_shown_whatever_it_is() {
    let mut window = at_the_result(Language::Chinese);
    let assessment = window.app().session().analysis.assessment.as_ref().unwrap();
    // One of each status and kind: they stand in different places of the result.
    let mut kinds = Vec::new();
    let mut measures = Vec::new();
    for result in &assessment.measures {
        let kind = (result.status, pack().measure(&result.id).unwrap().service);
        if !kinds.contains(&kind) {
            kinds.push(kind);
            measures.push(result.id.clone());
        }
    }
    assert!(measures.len() >= 6, "{kinds:?}");
    for measure in measures {
        let rule = pack().measure(&measure).unwrap();
        for (clause, text) in rule.clauses.iter().enumerate() {
            window.send(Command::Read(Some(Passage { measure: measure.clone(), clause })));
            assert!(window.shows(&text.quote), "{measure}: clause {clause} is laid out");
            assert!(is_note_seen(&window, &measure), "{measure}: clause {clause} is on the screen");
        }
        window.send(Command::ShowMeasure(measure.clone()));
        assert_eq!(window.app().session().screen, Screen::Result);
        assert!(window.shows(&rule.clauses[0].quote), "{measure} is open");
        let title = window.pack_text(&format!("measure-{measure}"));
        assert!(is_head_seen(&window, &title), "{measure} is scrolled to");
    }
}

#[test]
fn what_applies_is_marked_and_what_does_not_is_not() {
    let mut window = at_the_result(Language::Chinese);
    let not = measure_of(&window, Status::NotApplicable, false);
    let applies = measure_of(&window, Status::Applies, false);
    let title = |window: &Window, measure: &str| window.pack_text(&format!("measure-{measure}"));
    window.send(Command::Read(Some(Passage { measure: applies.clone(), clause: 0 })));
    assert!(window.shows(&title(&window, &applies)));
    // Sought, it bears a note to lead back; not sought, it bears none.
    window.send(Command::Read(Some(Passage { measure: not.clone(), clause: 0 })));
    assert!(window.shows(&title(&window, &not)));
    window.send(Command::Read(None));
    assert!(!window.shows(&title(&window, &not)));
}

#[test]
fn only_what_can_be_seen_is_there() {
    let mut window = at_the_result(Language::Uyghur);
    window.send(Command::Read(None));
    let letters: usize = window.names().iter().map(|name| name.chars().count()).sum();
    assert!(letters < 6_000, "{letters} letters of more than 20,000");
    assert!(window.shows(&window.text(id::FULL_TEXT_ORIGINAL)));
    assert!(window.shows("阜康市人民政府"), "the text is Chinese in both languages");
}

#[test]
fn the_text_lays_out_in_narrow_and_wide_windows_and_with_large_letters() {
    for language in Language::ALL {
        for size in [[760.0, 560.0], [1024.0, 640.0], [1920.0, 1080.0]] {
            let mut window = Window::open(language, size);
            window.example("retail-shop");
            for percent in [100, 130] {
                window.send(Command::TextSize(percent));
                window.send(Command::Read(Some(Passage { measure: "rent-state-owned".to_owned(), clause: 0 })));
                assert!(window.shows(&window.pack_text("measure-rent-state-owned")), "{language:?} {size:?} {percent}");
            }
        }
    }
}

#[test]
fn the_keyboard_turns_the_pages_and_walks_from_note_to_note() {
    let mut window = at_the_result(Language::Chinese);
    window.send(Command::Read(None));
    let first = window.names();
    window.harness.key_press(egui::Key::PageDown);
    window.settle();
    assert_ne!(window.names(), first, "another part of the text");
    let sought = measure_of(&window, Status::Applies, false);
    window.send(Command::Read(Some(Passage { measure: sought.clone(), clause: 0 })));
    let title = window.pack_text(&format!("measure-{sought}"));
    let focused = |window: &Window| window.harness.query_all_by_label(&title).any(|node| node.accesskit_node().is_focused());
    assert!(focused(&window));
    for _ in 0..3 {
        window.harness.key_press(egui::Key::Tab);
        window.settle();
    }
    let all: Vec<String> = pack().measures.iter().map(|measure| window.pack_text(&format!("measure-{}", measure.id))).collect();
    let seen = all.iter().any(|name| {
        window.harness.query_all_by_label(name).any(|node| {
            let node = node.accesskit_node();
            node.is_focused() && node.bounding_box().is_some_and(|bounds| bounds.y0 > 0.0 && bounds.y1 < f64::from(SIZE[1]))
        })
    });
    assert!(seen, "the next note is on the screen");
}
