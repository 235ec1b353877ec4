//! The result and the names where they are unusual: nothing applies, everything is over, amounts and names without end.

use crate::support::window::Window;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shukun::app::policy;
use shukun::l10n::{Language, id};
use shukun::policy::{Answer, Slot};
use shukun::ui::{Command, Screen};

const SIZES: [[f32; 2]; 3] = [[1024.0, 640.0], [1366.0, 768.0], [1920.0, 1080.0]];

fn slot(path: &str) -> Slot {
    policy().unwrap().dictionary.slot(path).unwrap()
}

fn open(language: Language, size: [f32; 2]) -> Window {
    let mut window = Window::open(language, size);
    window.example("noodle-restaurant");
    window.send(Command::Language(language));
    window
}

/// Everything that is written stands inside the window, as far as its width goes.
fn assert_inside(window: &Window, what: &str) {
    let width = window.harness.ctx.content_rect().width();
    let nodes = window.harness.query_all_by(|node| matches!(node.role(), egui::accesskit::Role::Label | egui::accesskit::Role::Button));
    for node in nodes {
        let place = node.rect();
        assert!(
            place.left() >= -0.5 && place.right() <= width + 0.5,
            "{what}: {:?} {:?} at {place:?}",
            node.value(),
            node.accesskit_node().label()
        );
    }
}

/// No amount stands on another label.
fn assert_apart(window: &Window, what: &str) {
    let is_label = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.role() == egui::accesskit::Role::Label;
    let labels: Vec<_> = window.harness.query_all_by(is_label).filter_map(|node| Some((node.value()?, node.rect()))).collect();
    for (amount, place) in labels.iter().filter(|(words, _)| words.starts_with('¥')) {
        let on = labels.iter().find(|(words, other)| words != amount && place.shrink(1.0).intersects(other.shrink(1.0)));
        assert!(on.is_none(), "{what}: {amount} at {place:?} stands on {on:?}");
    }
}

/// No word is cut at a side of what it stands in. What is scrolled out of sight above or below is not meant.
fn assert_whole(window: &Window, what: &str) {
    for clipped in &window.harness.output().shapes {
        let egui::Shape::Text(words) = &clipped.shape else { continue };
        let (place, clip) = (words.visual_bounding_rect(), clipped.clip_rect);
        if place.is_positive() && place.y_range().intersection(clip.y_range()).span() > 0.0 {
            let inside = place.left() >= clip.left() - 1.0 && place.right() <= clip.right() + 1.0;
            assert!(inside, "{what}: {:?} at {place:?} in {clip:?}", words.galley.text());
        }
    }
}

fn save(window: &mut Window, name: &str) {
    if let Some(folder) = std::env::var_os("SHUKUN_SHOTS") {
        window.harness.render().unwrap().save(std::path::Path::new(&folder).join(format!("{name}.png"))).unwrap();
    }
}

#[test]
fn where_nothing_applies_the_result_says_why_and_leads_to_the_answers() {
    for language in Language::ALL {
        for size in SIZES {
            let mut window = open(language, size);
            // Long before the plan, and without the one right that the law gives at any time.
            window.send(Command::Answer((slot("hardship"), None), Answer::Bool(false)));
            window.send(Command::AsOf(jiff::civil::date(2019, 1, 1)));
            window.send(Command::Go(Screen::Result));
            save(&mut window, &format!("nothing-{}-{}", language.tag(), size[0]));
            assert!(window.shows(&window.text(id::RESULT_NOTHING_TITLE)), "{language:?} {size:?}: {:?}", window.names());
            assert_inside(&window, &format!("{language:?} {size:?}"));
            window.click(&window.text(id::RESULT_NOTHING_BUTTON));
            assert_eq!(window.app().session().screen, Screen::Check);
        }
    }
}

#[test]
fn amounts_of_a_million_million_yuan_are_neither_cut_nor_push_anything_out() {
    let most = Answer::Number(1_000_000_000_000_i64.into());
    for language in Language::ALL {
        for size in SIZES {
            let mut window = open(language, size);
            for path in ["si_month_pension", "si_month_unemployment", "si_month_injury", "notary_fee"] {
                window.send(Command::Answer((slot(path), None), most.clone()));
            }
            for path in ["leases.monthly_rent", "guarantees.principal"] {
                window.send(Command::Answer((slot(path), Some(0)), most.clone()));
            }
            for screen in [Screen::Check, Screen::Result] {
                window.send(Command::Go(screen));
                save(&mut window, &format!("large-{screen:?}-{}-{}", language.tag(), size[0]));
                assert!(window.shows("1,000,000,000,000"), "{language:?} {size:?} {screen:?}");
                if screen == Screen::Result {
                    assert_apart(&window, &format!("{language:?} {size:?}"));
                }
                assert_inside(&window, &format!("{language:?} {size:?} {screen:?}"));
                assert_whole(&window, &format!("{language:?} {size:?} {screen:?}"));
            }
        }
    }
}

#[test]
fn names_of_a_hundred_letters_stay_inside_their_places() {
    for (name, letters) in [
        ("han", "阜康市博格达峰脚下拌面".chars().cycle().take(100).collect::<String>()),
        ("uyghur", "ئاشخانا بوغدا ".chars().cycle().take(100).collect()),
    ] {
        for language in Language::ALL {
            for size in SIZES {
                let mut window = open(language, size);
                window.send(Command::Answer((slot("business_name"), None), Answer::Text(letters.clone())));
                for screen in [Screen::Check, Screen::Result, Screen::Page(0), Screen::Start] {
                    window.send(Command::Go(screen));
                    save(&mut window, &format!("name-{name}-{screen:?}-{}-{}", language.tag(), size[0]));
                    assert_inside(&window, &format!("{name} {language:?} {size:?} {screen:?}"));
                }
            }
        }
    }
}

#[test]
fn an_empty_filter_says_so_and_cards_stand_in_the_order_that_was_chosen() {
    let mut window = open(Language::Chinese, SIZES[1]);
    window.send(Command::Go(Screen::Result));
    let tops = |window: &Window, measures: [&str; 3]| {
        measures.map(|measure| {
            let title = window.pack_text(&format!("measure-{measure}"));
            let node = window.harness.query_all_by_label_contains(&title).last().unwrap();
            node.rect().top()
        })
    };
    window.click(&window.text(id::RESULT_ORDER_URGENT));
    window.click(&window.text(id::RESULT_ORDER_AMOUNT));
    let [deferral, grant, rent] = tops(&window, ["social-deferral-unit", "stay-training-grant", "rent-state-owned"]);
    assert!(deferral < grant && grant < rent, "33,600, 6,000, 3,100: {deferral} {grant} {rent}");
    window.click(&window.text(id::RESULT_ORDER_AMOUNT));
    window.click(&window.text(id::RESULT_ORDER_DOCUMENT));
    let [deferral, grant, rent] = tops(&window, ["social-deferral-unit", "stay-training-grant", "rent-state-owned"]);
    assert!(rent < deferral && deferral < grant, "items 7, 12, 14: {rent} {deferral} {grant}");
}
