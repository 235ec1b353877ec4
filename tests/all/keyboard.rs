//! The program without a pointer: order and ring of the keyboard on every page, and the way from the first start to the
//! saved summary.

use crate::pages::screens;
use crate::support::painted::Painted;
use crate::support::window::Window;
use egui::accesskit::{Action, Role};
use egui::{Key, Modifiers, Rect, StrokeKind};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shukun::l10n::{Language, id};
use shukun::ui::theme::{Appearance, Palette, metrics};
use shukun::ui::{Command, Screen};

/// So high that nothing is scrolled away.
const TALL: [f32; 2] = [1366.0, 14000.0];

/// A control as a screen reader knows it.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    name: String,
    role: Role,
    rect: Rect,
}

impl Stop {
    fn of(node: &egui_kittest::Node<'_>) -> Self {
        let known = node.accesskit_node();
        Self { name: known.label().unwrap_or_default(), role: known.role(), rect: node.rect() }
    }
}

/// Where the keyboard is.
fn focused(window: &Window) -> Option<Stop> {
    let all: Vec<_> = window.harness.query_all_by(|node| node.is_focused() && node.label().is_some()).collect();
    all.first().map(Stop::of)
}

/// Everything that the keyboard can stop at.
fn stops(window: &Window) -> Vec<Stop> {
    let all = window.harness.query_all_by(|node| node.data().supports_action(Action::Focus) && !node.is_disabled());
    all.map(|node| Stop::of(&node)).collect()
}

fn press(window: &mut Window, key: Key) {
    window.harness.key_press(key);
    window.settle();
}

/// The stops of a page as Tab reaches them, from none in focus until the first one comes again.
fn walk(window: &mut Window, most: usize) -> Vec<Stop> {
    let mut walked: Vec<Stop> = Vec::new();
    for _ in 0..most {
        window.harness.key_press(Key::Tab);
        window.harness.run_steps(2);
        let here = focused(window).expect("Tab leads somewhere");
        if walked.first() == Some(&here) {
            break;
        }
        walked.push(here);
    }
    walked
}

/// Whether one stop comes before another for a reader: above it, or in its line nearer to the start, or a column before.
fn reads_before(one: &Rect, other: &Rect, language: Language) -> bool {
    let lies_towards_end = if language == Language::Uyghur { other.right() <= one.left() + 4.0 } else { other.left() >= one.right() - 4.0 };
    let overlap = one.y_range().intersection(other.y_range()).span();
    let in_one_line = overlap > 0.5 * one.height().min(other.height());
    if in_one_line { lies_towards_end } else { other.center().y > one.center().y || lies_towards_end }
}

fn settled(language: Language, size: [f32; 2]) -> Window {
    let mut window = Window::open(language, size);
    window.example("noodle-restaurant");
    window.send(Command::Language(language));
    window.settle_questions();
    window
}

#[test]
fn tab_walks_every_page_in_reading_order_and_reaches_everything() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut window = settled(language, TALL);
        for screen in screens() {
            window.send(Command::Go(screen));
            let all = stops(&window);
            let walked = walk(&mut window, all.len() + 2);
            let missed = all.iter().filter(|stop| !walked.contains(stop));
            faults.extend(missed.map(|stop| format!("{language:?} {screen:?}: Tab never reaches {stop:?}")));
            // Behind the last stop comes the first of the window again.
            for pair in walked.windows(2).filter(|pair| pair[1] != all[0]) {
                if !reads_before(&pair[0].rect, &pair[1].rect, language) {
                    faults.push(format!("{language:?} {screen:?}: {:?} comes before {:?}", pair[0], pair[1]));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
