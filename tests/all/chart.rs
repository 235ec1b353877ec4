//! The chart of deferred money: nothing in it touches, it runs with the language, and a screen reader hears all of it.

use crate::examples::names;
use crate::support::window::Window;
use egui::accesskit::Role;
use egui::epaint::ClippedShape;
use egui::{Rect, Shape};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;
use shukun::l10n::{Language, id};
use shukun::ui::{Command, Screen};

/// Height of a window in which the page stands whole.
const TALL: f32 = 12_000.0;
/// The day of the case, and one on which some deferrals are over.
const DATES: [Option<&str>; 2] = [None, Some("2022-12-20")];

fn window(language: Language, width: f32, percent: u16) -> Window {
    let mut window = Window::open(language, [width, TALL]);
    window.send(Command::TextSize(percent));
    window
}

fn show(window: &mut Window, example: &str, day: Option<&str>) {
    window.example(example);
    if let Some(day) = day {
        window.send(Command::AsOf(day.parse().unwrap()));
    }
    window.send(Command::Go(Screen::Result));
}

fn texts(window: &Window) -> Vec<(String, Rect)> {
    fn collect(shape: &Shape, clip: Rect, found: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
            Shape::Text(text) => {
                let place = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                // Letters that are cut at a side count whole, and so stand out.
                if place.is_positive() && place.intersects(clip) {
                    found.push((text.galley.text().to_owned(), place));
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &window.harness.output().shapes {
        collect(shape, *clip_rect, &mut found);
    }
    found
}

fn nodes(window: &Window, role: Role) -> Vec<(String, Rect)> {
    fn walk(node: Node<'_>, role: Role, found: &mut Vec<(String, Rect)>) {
        if node.accesskit_node().role() == role {
            let name = node.accesskit_node().label().or_else(|| node.value()).unwrap_or_default();
            found.push((name, node.rect()));
        }
        for child in node.children() {
            walk(child, role, found);
        }
    }
    let mut found = Vec::new();
    walk(window.harness.root(), role, &mut found);
    found
}

#[test]
fn no_figure_of_the_chart_touches_another() {
    let mut faults = Vec::new();
    for (language, width, percent) in [(Language::Chinese, 1366.0, 100), (Language::Uyghur, 1024.0, 130)] {
        for example in names() {
            for day in DATES {
                // A case whose date was changed would ask to be saved before the next is opened.
                let mut window = window(language, width, percent);
                show(&mut window, &example, day);
                let texts = texts(&window);
                for (index, (words, place)) in texts.iter().enumerate() {
                    for (other, there) in &texts[index + 1..] {
                        let shared = place.intersect(*there);
                        if shared.is_positive() && shared.width() > 1.0 && shared.height() > 2.0 {
                            faults.push(format!("{example} {day:?} {language:?} {width} {percent}: “{words}” and “{other}”"));
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_screen_reader_hears_one_picture_and_every_month_in_words() {
    let mut window = window(Language::Chinese, 1366.0, 100);
    show(&mut window, "noodle-restaurant", None);
    let pictures = nodes(&window, Role::Image);
    assert_eq!(pictures.len(), 1, "{pictures:?}");
    assert_eq!(pictures[0].0, "柱状图：缓缴的钱共 42,060 元，哪个月晚交，哪个月补交。数字在下面的表里。");
    for sentence in [
        "2022 年 9 月：当月晚交 16,860 元，当月补交 0 元，累计还欠 16,860 元",
        "2022 年 12 月：当月晚交 8,400 元，当月补交 4,260 元，累计还欠 36,500 元",
        "2023 年 1 月：当月晚交 0 元，当月补交 33,600 元（补交日是估算），累计还欠 2,900 元",
        "文件未写明哪天补交：2,900 元",
    ] {
        assert!(window.shows(sentence), "{sentence}");
    }
    show(&mut window, "farm-stay", None);
    assert!(window.shows("缓缴期已过，现在就要交：1,240 元，不算在累计还欠里"));
}

#[test]
fn time_runs_with_the_language() {
    for (language, months) in
        [(Language::Chinese, ["2022 年 9 月：", "2022 年 12 月："]), (Language::Uyghur, ["2022-يىلى 9-ئاي:", "2022-يىلى 12-ئاي:"])]
    {
        let mut window = window(language, 1366.0, 100);
        show(&mut window, "noodle-restaurant", None);
        let labels = nodes(&window, Role::Label);
        let place = |start: &str| labels.iter().find(|(words, _)| words.starts_with(start)).unwrap_or_else(|| panic!("{start}")).1;
        let [first, last] = months.map(place);
        assert_eq!(first.center().x < last.center().x, language == Language::Chinese, "{language:?}");
        assert!((first.center().y - last.center().y).abs() < 1.0, "they stand in one row");
    }
}

#[test]
fn without_deferred_money_there_is_no_chart() {
    let mut window = window(Language::Chinese, 1366.0, 100);
    show(&mut window, "retail-shop", Some("2021-06-01"));
    assert!(nodes(&window, Role::Image).is_empty());
    assert!(!window.shows(&window.text(id::RESULT_TIMETABLE)));
}
