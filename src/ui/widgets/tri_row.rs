//! Rows of a list of questions that are answered by 有 / 没有 / 不清楚 or 是 / 否 / 不清楚.

use std::sync::Arc;

use egui::{AsIdSalt, Color32, Galley, IdSalt, Rect, Response, Role as Part, Sense, Shape, Ui, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon};
use super::option::colours;
use super::paint::{self, Face, Lane};
use super::{go_on, words};
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// An answer to a question of such a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tri {
    /// 有, 是.
    Yes,
    /// 没有, 否.
    No,
    /// 不清楚.
    Unknown,
}

impl Tri {
    /// The answers, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];
}

/// One question of a list.
#[derive(Clone, Copy, Debug)]
pub struct TriRow<'a> {
    /// The topic.
    pub label: &'a str,
    /// A line of explanation under it, or nothing.
    pub hint: &'a str,
    /// The answer so far.
    pub answer: Option<Tri>,
    /// The words for yes, no and not known.
    pub words: [&'a str; 3],
    /// Whether the page was left without an answer here, so that the row is tinted.
    pub missing: bool,
}

/// A row of a list; the answer that was just chosen. Answers keep their widths, so nothing shifts.
pub fn tri_row_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, row: &TriRow<'_>) -> Option<Tri> {
    let key = paint::id_of(ui, IdSalt::new(id));
    let widths = row.words.map(|word| word_width(ui, look, word));
    let widths = [
        widths[0].max(look.px(metrics::TRI_ANSWER)),
        widths[1].max(look.px(metrics::TRI_ANSWER)),
        widths[2].max(look.px(metrics::TRI_UNKNOWN)),
    ];
    let answers: f32 = widths.iter().sum::<f32>() + 2.0 * look.px(metrics::SPACE_4);
    let frame = look.px(metrics::SPACE_16 + metrics::SPACE_12 + metrics::SPACE_12);
    let room = ui.available_width() - answers - frame;
    let label = words::galley(ui, look, Role::Body, row.label, room);
    let hint = (!row.hint.is_empty()).then(|| words::galley(ui, look, Role::Caption, row.hint, room));
    let written = label.size().y + hint.as_ref().map_or(0.0, |hint| hint.size().y);
    let height = look.px(metrics::TRI_ROW).max(written + 2.0 * look.px(metrics::SPACE_8));
    let divided = !is_first(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    if row.missing {
        ui.painter().rect_filled(rect, 0.0, look.palette.maybe_tint);
    }
    if divided {
        divide(ui, look, rect);
    }
    let mut lane = Lane::new(look, rect);
    lane.start(look.px(metrics::SPACE_16));
    lane.end(look.px(metrics::SPACE_12));
    let places = answer_places(look, &mut lane, widths);
    write_topic(ui, look, lane.rest(), label, hint);
    let mut chosen = None;
    let mut entered = false;
    for ((answer, place), word) in Tri::ALL.into_iter().zip(places).zip(row.words) {
        let response = ui.interact(place, key.with(answer), Sense::click());
        let name = format!("{}: {}", text::plain(row.label), text::plain(word));
        answer_ui(ui, look, &response, answer, word, row.answer == Some(answer), &name);
        entered |= go_on::is_entered(&response);
        if response.clicked() {
            chosen = Some(answer);
        }
    }
    go_on::stop(ui, key, key.with(row.answer.unwrap_or(Tri::Yes)), rect);
    if entered {
        go_on::go_on(ui.ctx());
    }
    chosen
}

/// Where the three answers stand, in the order of [`Tri::ALL`].
fn answer_places(look: &Look, lane: &mut Lane, widths: [f32; 3]) -> [Rect; 3] {
    let mut places = [Rect::NOTHING; 3];
    for (index, width) in widths.into_iter().enumerate().rev() {
        let slot = lane.end(width);
        places[index] = Rect::from_center_size(slot.center(), vec2(width, look.px(metrics::HIT)));
        lane.end(look.px(metrics::SPACE_4));
    }
    places
}

/// Width that an answer needs once it is chosen: bold, with its icon.
fn word_width(ui: &Ui, look: &Look, word: &str) -> f32 {
    let words = words::galley(ui, look, Role::SecondaryLabel, word, f32::INFINITY);
    let mark = metrics::ICON_SMALL + metrics::SPACE_4;
    words.size().x + look.px(mark + 2.0 * metrics::SPACE_8)
}

fn write_topic(ui: &Ui, look: &Look, place: Rect, label: Arc<Galley>, hint: Option<Arc<Galley>>) {
    let p = &look.palette;
    let below = hint.as_ref().map_or(0.0, |hint| hint.size().y);
    let total = label.size().y + below;
    let top = place.center().y - total / 2.0;
    let (upper, lower) = place.with_min_y(top).with_max_y(top + total).split_top_bottom_at_y(top + label.size().y);
    paint::words_at_start(ui.painter(), look, upper, label, p.text);
    if let Some(hint) = hint {
        paint::words_at_start(ui.painter(), look, lower, hint, p.text3);
    }
}

fn answer_ui(ui: &Ui, look: &Look, response: &Response, answer: Tri, word: &str, chosen: bool, name: &str) {
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Part::RadioButton, enabled, chosen, name));
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = paint::painter(ui, enabled);
    let (ground, ink) = answer_colours(look, answer, chosen, paint::touched(response));
    paint::face(&painter, look, rect, metrics::RADIUS_CONTROL, ground);
    let role = if chosen { Role::SecondaryLabel } else { Role::Secondary };
    let words = words::galley(ui, look, role, word, f32::INFINITY);
    if chosen {
        let icon = if answer == Tri::Unknown { Icon::Half } else { Icon::Check };
        let content = vec2(words.size().x + look.px(metrics::ICON_SMALL + metrics::SPACE_4), rect.height());
        let mut lane = Lane::new(look, Rect::from_center_size(rect.center(), content));
        paint_icon(&painter, look, icon, lane.start(look.px(metrics::ICON_SMALL)), ink);
        lane.start(look.px(metrics::SPACE_4));
        paint::words_centred(&painter, lane.rest(), words, ink);
    } else {
        paint::words_centred(&painter, rect, words, ink);
    }
    paint::focus_ring(ui, look, rect, metrics::RADIUS_CONTROL, response);
}

fn answer_colours(look: &Look, answer: Tri, chosen: bool, touched: bool) -> (Face, Color32) {
    let p = &look.palette;
    if chosen && answer == Tri::No {
        return (Face::outlined(p.sunken, p.text2, metrics::STROKE_STRONG), p.text);
    }
    let (ground, ink) = colours(look, answer == Tri::Unknown, chosen, touched);
    (ground, if chosen { ink } else { p.text2 })
}

/// A card whose rows reach its edges and are told apart by lines: [`tri_row_ui`], [`rows_head_ui`], [`rows_foot_ui`].
pub fn rows_card_ui<R>(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui) -> R) -> R {
    let p = &look.palette;
    let corners = look.radius(metrics::RADIUS_CARD);
    let ground = ui.painter().add(Shape::Noop);
    let inner = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui)
    });
    let rect = inner.response.rect;
    ui.painter().set(ground, Shape::rect_filled(rect, corners, p.surface));
    let line = egui::Stroke::new(metrics::STROKE_THIN, p.border);
    ui.painter().rect_stroke(rect, corners, line, egui::StrokeKind::Inside);
    inner.inner
}

/// The head of a group of rows, on a sunken ground.
pub fn rows_head_ui(ui: &mut Ui, look: &Look, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let radius = look.radius(metrics::RADIUS_CARD);
    let corners = if is_first(ui) { egui::CornerRadius { sw: 0, se: 0, ..radius } } else { egui::CornerRadius::ZERO };
    band_ui(ui, look, corners, metrics::ROWS_HEAD, start, end);
}

/// The foot of a card of rows, on a sunken ground.
pub fn rows_foot_ui(ui: &mut Ui, look: &Look, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let corners = egui::CornerRadius { nw: 0, ne: 0, ..look.radius(metrics::RADIUS_CARD) };
    band_ui(ui, look, corners, metrics::ROWS_FOOT, start, end);
}

/// A band of a height at 100 %, or more where its words wrap.
fn band_ui(ui: &mut Ui, look: &Look, corners: egui::CornerRadius, height: f32, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let p = &look.palette;
    let ground = ui.painter().add(Shape::Noop);
    let divided = !is_first(ui);
    let margin = egui::Margin::symmetric(look.px(metrics::SPACE_16) as i8, 0);
    let frame = egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_8);
        super::layout::ends_ui(ui, look, height, start, end);
    });
    let rect = frame.response.rect;
    ui.painter().set(ground, Shape::rect_filled(rect, corners, p.sunken));
    if divided {
        divide(ui, look, rect);
    }
}

/// Whether nothing stands above in this card.
fn is_first(ui: &Ui) -> bool {
    ui.min_rect().height() < 1.0
}

fn divide(ui: &Ui, look: &Look, row: Rect) {
    let line = egui::Stroke::new(metrics::STROKE_THIN, look.palette.border);
    ui.painter().hline(row.x_range(), row.top(), line);
}
