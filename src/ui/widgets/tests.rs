//! Every part in every appearance and language, without a window.

use egui::accesskit::{NodeId, Role as Part, Toggled};
use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, Ui, vec2};

use super::*;
use crate::l10n::Language;
use crate::text;
use crate::ui::theme::{Appearance, Look, Role, Tone};

/// What the parts edit.
struct State {
    number: String,
    answer: Option<usize>,
    tri: Option<Tri>,
    presses: usize,
}

impl State {
    fn new() -> Self {
        Self { number: "12".to_owned(), answer: Some(1), tri: None, presses: 0 }
    }
}

/// One frame of a window of 900 × 1400 points.
fn frame(ctx: &Context, events: Vec<Event>, paint: impl FnMut(&mut Ui)) -> egui::FullOutput {
    let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(900.0, 1400.0)));
    let mut output = ctx.run_ui(RawInput { screen_rect, events, ..RawInput::default() }, paint);
    // There is no graphics card that would take the textures.
    output.textures_delta.clear();
    output
}

fn window(look: &Look) -> Context {
    let ctx = Context::default();
    text::install_fonts(&ctx);
    look.apply(&ctx);
    ctx.enable_accesskit();
    frame(&ctx, Vec::new(), |_| {});
    ctx
}

fn looks() -> impl Iterator<Item = Look> {
    let both = |appearance| Language::ALL.map(|language| Look::new(appearance, language));
    Appearance::ALL.into_iter().flat_map(both)
}

fn controls_ui(ui: &mut Ui, look: &Look, state: &mut State) {
    if button_ui(ui, look, &Button::primary("下一步").trailing(Icon::Next).id("next")).clicked() {
        state.presses += 1;
    }
    button_ui(ui, look, &Button::danger("删除").icon(Icon::Trash).small().enabled(false));
    let items = [OptionItem::new("yes", "是"), OptionItem::new("no", "否"), OptionItem::unknown("不清楚")];
    state.answer = options_ui(ui, look, "options", &items, state.answer, 2).or(state.answer);
    option_ui(ui, look, "single", &items[2], true, 200.0);
    unknown_button_ui(ui, look, "unknown", "不清楚", true);
    let row = TriRow { label: "有贷款", hint: "看合同", answer: state.tri, words: ["有", "没有", "不清楚"], missing: true };
    rows_card_ui(ui, look, |ui| {
        rows_head_ui(ui, look, |_| {}, |_| {});
        state.tri = tri_row_ui(ui, look, "row", &row).or(state.tri);
        rows_foot_ui(ui, look, |_| {}, |_| {});
    });
    field_ui(ui, look, &mut Field { unit: Some("人"), ..Field::new("field", &mut state.number, "参保人数", 160.0) });
    dropdown_ui(ui, look, "dropdown", "餐饮业", 300.0, "做哪一行", |ui| menu_item_ui(ui, look, "餐饮业", true));
    menu_item_ui(ui, look, "零售业", false);
    let languages = [("中文", Language::Chinese), ("ئۇيغۇرچە", Language::Uyghur)];
    let choices = languages.map(|(label, language)| Choice { label, language });
    segmented_ui(ui, look, "languages", &choices, 0);
    tab_ui(ui, look, "tab", "可享受 9", true);
    link_ui(ui, look, "link", Role::Secondary, "看条款");
    icon_button_ui(ui, look, Icon::Q, "帮助");
    for (number, state) in [(1, StepState::Done), (2, StepState::Open), (3, StepState::Error)] {
        let step = Step { number, label: "企业情况", state, current: number == 2, badge: Some("1 待补"), compact: number == 3 };
        step_ui(ui, look, ("step", number), &step);
    }
}

fn boxes_ui(ui: &mut Ui, look: &Look) {
    let p = &look.palette;
    for ground in [ChipGround::Tint, ChipGround::Dashed, ChipGround::Solid] {
        chip_ui(ui, look, &Chip { icon: Icon::Ok, label: "可享受", tone: Tone::Keep, ground });
    }
    badge_ui(ui, look, Tone::Maybe, "1 待补");
    for edge in [Edge::None, Edge::Start(p.keep), Edge::Top(p.defer)] {
        card_ui(ui, look, edge, |ui| words_ui(ui, look, Role::CardTitle, p.text, "六税两费减半"));
    }
    notice_ui(ui, look, Tone::Danger, Icon::Alert, true, |ui| divider_ui(ui, look));
    dashed_box_ui(ui, look, Tone::Maybe, Icon::Target, |_| {});
    outline_box_ui(ui, look, p.border, |_| {});
    tint_box_ui(ui, look, Tone::Keep, |ui| {
        let segments = SegmentKind::ALL.map(|kind| Segment { kind, share: 10.0 });
        range_bar_ui(ui, look, &segments);
        range_bar_ui(ui, look, &[]);
        for kind in SegmentKind::ALL {
            swatch_ui(ui, look, kind);
        }
    });
    error_group_ui(ui, look, true, |ui| colour_swatch_ui(ui, look, p.ask));
    row_ui(ui, look, |ui| icon_ui(ui, look, Icon::Logo, 28.0, p.text));
    wrap_ui(ui, look, |ui| badge_ui(ui, look, Tone::No, "1"));
    columns_ui(ui, look, 2, 12.0, |ui, _| divider_ui(ui, look));
}

#[test]
fn every_part_paints_in_every_appearance_and_language() {
    for mut look in looks() {
        look.scale = 1.3;
        let ctx = window(&look);
        let mut state = State::new();
        for _ in 0..3 {
            let output = frame(&ctx, Vec::new(), |ui| {
                scroll_ui(ui, &look, "page", look.palette.bg, |ui| {
                    page_ui(ui, &look, 760.0, 24.0, |ui| {
                        controls_ui(ui, &look, &mut state);
                        boxes_ui(ui, &look);
                    });
                });
                modal_ui(ui, &look, "dialog", "删除？", |_| {}, &[Button::secondary("不删除")]);
            });
            assert!(output.shapes.len() > 50, "{:?} {:?}", look.appearance, look.language);
        }
    }
}

/// Roles, names and states as a screen reader gets them.
fn spoken(output: &egui::FullOutput) -> Vec<(Part, String, Option<Toggled>)> {
    let update = output.platform_output.accesskit_update.as_ref().expect("a tree");
    let told = |(_, node): &(NodeId, egui::accesskit::Node)| {
        let name = node.label().or(node.value())?.to_owned();
        Some((node.role(), name, node.toggled()))
    };
    update.nodes.iter().filter_map(told).collect()
}

#[test]
fn controls_tell_screen_readers_what_they_are() {
    let look = Look::new(Appearance::Light, Language::Chinese);
    let ctx = window(&look);
    let mut state = State::new();
    let spoken = spoken(&frame(&ctx, Vec::new(), |ui| controls_ui(ui, &look, &mut state)));
    for expected in [
        (Part::Button, "下一步", None),
        (Part::RadioButton, "是", Some(Toggled::False)),
        (Part::RadioButton, "否", Some(Toggled::True)),
        (Part::Button, "不清楚", Some(Toggled::True)),
        (Part::RadioButton, "有贷款: 没有", Some(Toggled::False)),
        (Part::TextInput, "参保人数", None),
        (Part::ComboBox, "做哪一行", None),
        (Part::Link, "看条款", None),
        (Part::Button, "帮助", None),
        (Part::Tab, "2 企业情况 1 待补", Some(Toggled::True)),
    ] {
        let found = spoken.iter().any(|(role, name, state)| (*role, name.as_str(), *state) == expected);
        assert!(found, "{expected:?} not in {spoken:#?}");
    }
}

/// A key going down and up.
fn key(key: Key) -> Vec<Event> {
    [true, false].map(|pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE }).to_vec()
}

#[test]
fn the_keyboard_alone_reaches_and_presses_the_first_button() {
    let look = Look::new(Appearance::Light, Language::Uyghur);
    let ctx = window(&look);
    let mut state = State::new();
    for events in [Vec::new(), key(Key::Tab), Vec::new(), key(Key::Enter), Vec::new()] {
        frame(&ctx, events, |ui| controls_ui(ui, &look, &mut state));
    }
    assert_eq!(state.presses, 1);
}
