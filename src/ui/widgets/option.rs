//! Radio cards: one answer out of several, "不清楚" with the same weight as any other.

use std::sync::Arc;

use egui::{AsIdSalt, Color32, Galley, IdSalt, Painter, Rect, Response, Role as Part, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Face, Lane};
use super::{go_on, layout, words};
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// One answer of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionItem<'a> {
    /// The value that the answer gives to its fact; salts the id, so that focus outlives a change of language.
    pub value: &'a str,
    /// What the answer says.
    pub label: &'a str,
    /// Whether it is 不清楚, which is outlined by dashes.
    pub unknown: bool,
}

impl<'a> OptionItem<'a> {
    /// An answer.
    pub const fn new(value: &'a str, label: &'a str) -> Self {
        Self { value, label, unknown: false }
    }

    /// 不清楚.
    pub const fn unknown(label: &'a str) -> Self {
        Self { value: "unknown", label, unknown: true }
    }
}

/// Most answers that stand side by side.
const MOST_IN_ROW: usize = 4;

/// The answers of a question in equal columns; the index of the one that was just chosen.
pub fn options_ui(
    ui: &mut Ui,
    look: &Look,
    id: impl AsIdSalt,
    items: &[OptionItem<'_>],
    selected: Option<usize>,
    columns: usize,
) -> Option<usize> {
    let gap = look.px(metrics::SPACE_8);
    let widths = column_widths(ui, look, items, columns.max(1), gap);
    let mut chosen = None;
    let mut first = None;
    let mut target = None;
    let mut entered = false;
    for (row, cells) in items.chunks(widths.len()).enumerate() {
        let before = row * widths.len();
        let heights = cells.iter().zip(&widths).map(|(cell, width)| height(ui, look, cell, *width));
        let height = heights.fold(look.px(metrics::FIELD), f32::max);
        let total = vec2(ui.available_width(), height);
        let (_, rect) = ui.allocate_space(total);
        let mut lane = Lane::new(look, rect);
        for (offset, (item, width)) in cells.iter().zip(&widths).enumerate() {
            let index = before + offset;
            let place = lane.start(*width);
            lane.start(gap);
            let key = paint::id_of(ui, IdSalt::new((&id, item.value)));
            let response = ui.interact(place, key, Sense::click());
            show(ui, look, item, selected == Some(index), &response);
            first = first.or(Some((key, place)));
            target = target.or((selected == Some(index)).then_some((key, place)));
            entered |= go_on::is_entered(&response);
            if response.clicked() {
                chosen = Some(index);
            }
        }
    }
    if let Some((key, place)) = first {
        let (target, place) = target.unwrap_or((key, place));
        go_on::stop(ui, key, target, place);
    }
    if entered {
        go_on::go_on(ui.ctx());
    }
    chosen
}

/// Widths of the columns. Few answers stand in one row where each keeps its words on one line; others in as many equal
/// columns as asked for: two where more would wrap a label that two leave on one line, and one where even two would break
/// a word.
fn column_widths(ui: &Ui, look: &Look, items: &[OptionItem<'_>], columns: usize, gap: f32) -> Vec<f32> {
    let available = ui.available_width();
    let width = |columns: usize| layout::column_width(available, columns, gap);
    let lines = |columns: usize| items.iter().map(|item| label(ui, look, item, true, width(columns)).rows.len()).sum::<usize>();
    if columns > 1 && items.len() <= MOST_IN_ROW {
        if lines(items.len()) == items.len() {
            return vec![width(items.len()); items.len()];
        }
        let needed: Vec<f32> = items.iter().map(|item| words::width_of(ui, look, Role::Label, item.label) + frame(look)).collect();
        let left = available - gap * (items.len() - 1) as f32 - needed.iter().sum::<f32>();
        if left >= 0.0 {
            return needed.iter().map(|needed| needed + left / items.len() as f32).collect();
        }
    }
    let columns = if columns > 2 && lines(columns) > lines(2) { 2 } else { columns };
    let widest = items.iter().map(|item| words::widest_word(ui, look, Role::Label, item.label)).fold(0.0, f32::max);
    let columns = if widest > room(look, width(columns)) { 1 } else { columns };
    vec![width(columns); columns]
}

/// What mark and margins take of the width of a card, in points.
fn frame(look: &Look) -> f32 {
    look.px(metrics::SPACE_16 + metrics::RADIO + metrics::SPACE_12 + metrics::SPACE_16)
}

/// Width that the label of a card may take, in points.
fn room(look: &Look, width: f32) -> f32 {
    width - frame(look)
}

/// One radio card of a width in points; as high as its words need.
pub fn option_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, item: &OptionItem<'_>, selected: bool, width: f32) -> Response {
    let size = vec2(width, height(ui, look, item, width));
    let response = paint::allocate_control(ui, size, Some(IdSalt::new(id)), ui.is_enabled());
    show(ui, look, item, selected, &response);
    response
}

/// Height of a card: the design's, or more when its label wraps.
fn height(ui: &Ui, look: &Look, item: &OptionItem<'_>, width: f32) -> f32 {
    // Bold is wider: a card must not grow when it is chosen.
    let words = label(ui, look, item, true, width).size().y + 2.0 * look.px(metrics::SPACE_8);
    words.max(look.px(metrics::FIELD))
}

fn label(ui: &Ui, look: &Look, item: &OptionItem<'_>, bold: bool, width: f32) -> Arc<Galley> {
    let role = if bold { Role::Label } else { Role::Body };
    words::galley(ui, look, role, item.label, room(look, width))
}

fn show(ui: &Ui, look: &Look, item: &OptionItem<'_>, selected: bool, response: &Response) {
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Part::RadioButton, enabled, selected, text::plain(item.label)));
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = paint::painter(ui, enabled);
    let touched = paint::touched(response);
    let (ground, ink) = colours(look, item.unknown, selected, touched);
    paint::face(&painter, look, rect, metrics::RADIUS_CONTROL, ground);
    let mut lane = Lane::new(look, rect);
    lane.start(look.px(metrics::SPACE_16));
    let mark = lane.start(look.px(metrics::RADIO));
    lane.start(look.px(metrics::SPACE_12));
    if item.unknown && selected {
        paint_icon_centred(&painter, look, Icon::Half, mark, ink);
    } else {
        radio(&painter, look, mark, selected);
    }
    let words = label(ui, look, item, selected, rect.width());
    paint::words_at_start(&painter, look, lane.rest(), words, ink);
    paint::focus_ring(ui, look, rect, metrics::RADIUS_CONTROL, response);
}

/// Ground and ink of an answer; shared by every control that offers 不清楚.
pub(super) fn colours(look: &Look, unknown: bool, chosen: bool, touched: bool) -> (Face, Color32) {
    let p = &look.palette;
    let fill = if touched { p.sunken } else { p.surface };
    match (unknown, chosen) {
        (true, true) => {
            let face = Face::outlined(p.maybe_tint, p.maybe, metrics::STROKE_STRONG);
            (face, p.maybe)
        }
        (false, true) => {
            let face = Face::outlined(p.primary_tint, p.primary, metrics::STROKE_STRONG);
            (face, p.text)
        }
        (true, false) => {
            let face = Face::dashed(fill, p.strong, metrics::STROKE_CONTROL);
            (face, p.text)
        }
        (false, false) => {
            let face = Face::outlined(fill, p.strong, metrics::STROKE_CONTROL);
            (face, p.text)
        }
    }
}

/// The round mark of a radio card.
fn radio(painter: &Painter, look: &Look, place: Rect, selected: bool) {
    let p = &look.palette;
    let mark = Rect::from_center_size(place.center(), Vec2::splat(look.px(metrics::RADIO)));
    let radius = mark.width() / 2.0;
    if selected {
        painter.circle_filled(mark.center(), radius, p.primary);
        painter.circle_filled(mark.center(), look.px(metrics::RADIO_DOT) / 2.0, p.surface);
    } else {
        let stroke = paint::stroke(painter, look, metrics::STROKE_CONTROL, p.strong);
        painter.circle(mark.center(), radius - stroke.width / 2.0, p.surface, stroke);
    }
}
