//! A window that nobody touches does nothing, and nothing moves for people who want no motion.

use crate::pages::screens;
use crate::support::window::Window;
use egui::accesskit::{Action, Role};
use egui::{Rect, ViewportId};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shukun::l10n::Language;
use shukun::policy::Answer;
use shukun::ui::Command;
use std::collections::BTreeMap;
use std::time::Duration;

const SIZE: [f32; 2] = [1366.0, 768.0];

/// How long the window wants to wait before it paints again by itself.
fn wait(window: &Window) -> Duration {
    window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay
}

#[test]
fn no_page_asks_to_be_painted_again_when_it_is_still() {
    for (language, reduce) in [(Language::Chinese, false), (Language::Uyghur, true)] {
        let mut window = Window::open(language, SIZE);
        window.send(Command::ReduceMotion(reduce));
        window.example("noodle-restaurant");
        window.settle_questions();
        for screen in screens() {
            window.send(Command::Go(screen));
            window.settle();
            window.harness.step();
            assert_eq!(wait(&window), Duration::MAX, "{language:?} {screen:?}, reduced motion: {reduce}");
        }
    }
}

/// The amounts that are painted, whatever is said of them.
fn amounts(window: &Window) -> Vec<String> {
    let painted = crate::support::painted::Painted::of(window);
    painted.words.into_iter().map(|words| words.text).filter(|words| words.contains('\u{A5}')).collect()
}

#[test]
fn without_motion_every_figure_stands_at_its_end_in_the_frame_in_which_it_changes() {
    let slot = shukun::app::policy().unwrap().dictionary.slot("ui_insured").unwrap();
    // Whether a figure on its way was seen, with motion and without.
    let on_the_way = [false, true].map(|reduce| {
        let mut window = Window::open(Language::Chinese, SIZE);
        window.send(Command::ReduceMotion(reduce));
        window.example("noodle-restaurant");
        window.settle_questions();
        assert!(amounts(&window).iter().any(|amount| amount.contains("6,400")));
        let animation = window.harness.ctx.global_style().animation_time;
        assert_eq!(animation <= 0.0, reduce, "parts that open and close");
        window.harness.state_mut().as_mut().unwrap().send(Command::Answer((slot, None), Answer::Number(6.into())));
        window.harness.step();
        window.harness.step();
        let now = amounts(&window);
        window.settle();
        now != amounts(&window)
    });
    assert_eq!(on_the_way, [true, false]);
}

/// The controls of the page, each with its name and place.
fn places(window: &Window) -> BTreeMap<u64, (String, Rect)> {
    let page: Rect = window.harness.ctx.data(|data| data.get_temp(egui::Id::unique("keyboard").with("page"))).expect("a page");
    let all = window.harness.query_all_by(|node| node.data().supports_action(Action::Focus));
    let known = all.map(|node| (node.accesskit_node().locate().0.0, (node.accesskit_node().label().unwrap_or_default(), node.rect())));
    known.filter(|(_, (_, rect))| page.contains(rect.center())).collect()
}

#[test]
fn a_figure_typed_digit_by_digit_moves_nothing_else_on_the_page() {
    let mut faults = Vec::new();
    // So high that nothing is scrolled away.
    let mut window = Window::open(Language::Chinese, [1366.0, 5000.0]);
    for page in 0..crate::business::pack().wizard.pages.len() {
        window.example("noodle-restaurant");
        window.send(Command::Go(shukun::ui::Screen::Page(page)));
        let fields = window.harness.query_all_by(|node| node.role() == Role::TextInput && !node.is_disabled());
        let fields: Vec<String> = fields.filter_map(|node| node.accesskit_node().label()).collect();
        for name in fields {
            if window.harness.query_all_by_label(&name).count() == 0 {
                continue;
            }
            window.node(&name).focus();
            window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
            window.harness.key_press(egui::Key::Delete);
            window.settle();
            let mut before = places(&window);
            for digit in ["1", "2", "3"] {
                window.harness.event(egui::Event::Text(digit.to_owned()));
                window.harness.run_steps(2);
                let now = places(&window);
                // A question may come or go with the answer; what stays, stays where it is.
                let stayed = before.iter().filter_map(|(id, old)| Some((old, now.get(id)?)));
                let moved = stayed.filter(|(old, new)| old.1 != new.1);
                faults.extend(moved.map(|(old, new)| format!("page {page}, “{name}” {digit}: “{}” {:?} → {:?}", old.0, old.1, new.1)));
                before = now;
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
