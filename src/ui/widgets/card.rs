//! Boxes: cards, notices, dashed boxes, dividers.

use egui::{Color32, CornerRadius, Frame, InnerResponse, Margin, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::button::{Button, button_ui};
use super::icon::{Icon, paint_icon_centred};
use super::layout;
use super::paint::{self, Face, Lane};
use super::words::words_ui;
use crate::ui::theme::{Look, Role, Tone, metrics};

/// The coloured bar of a card that names its category.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edge {
    /// No bar.
    #[default]
    None,
    /// Along the side where reading starts.
    Start(Color32),
    /// Along the top.
    Top(Color32),
}

/// A raised box as wide as what is available.
pub fn card_ui<R>(ui: &mut Ui, look: &Look, edge: Edge, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let ground = ui.painter().add(Shape::Noop);
    let shown = padded_ui(ui, look, look.margin(metrics::SPACE_20), content);
    let shapes = card_shapes(look, shown.response.rect, edge);
    ui.painter().set(ground, Shape::Vec(shapes));
    shown
}

/// A flat box with a thin outline, for asides.
pub fn outline_box_ui<R>(ui: &mut Ui, look: &Look, line: Color32, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let face = Face::outlined(look.palette.surface, line, metrics::STROKE_THIN);
    box_ui(ui, look, face, content)
}

/// A tinted box without an icon, such as the first card of the live panel.
pub fn tint_box_ui<R>(ui: &mut Ui, look: &Look, tone: Tone, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    box_ui(ui, look, Face::filled(look.palette.tint(tone)), content)
}

fn box_ui<R>(ui: &mut Ui, look: &Look, face: Face, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let ground = ui.painter().add(Shape::Noop);
    let shown = padded_ui(ui, look, look.margin(metrics::SPACE_16), content);
    let corners = look.radius(metrics::RADIUS_CARD);
    let stroke = paint::stroke(ui.painter(), look, face.width, face.line);
    let shape = egui::epaint::RectShape::new(shown.response.rect, corners, face.fill, stroke, StrokeKind::Inside);
    ui.painter().set(ground, shape);
    shown
}

/// A column with a margin that fills the available width.
fn padded_ui<R>(ui: &mut Ui, look: &Look, margin: Margin, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let width = ui.available_width();
        layout::column_ui(ui, look, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
            content(ui)
        })
    })
}

fn card_shapes(look: &Look, rect: Rect, edge: Edge) -> Vec<Shape> {
    let p = &look.palette;
    let corners = look.radius(metrics::RADIUS_CARD);
    let line = Stroke::new(metrics::STROKE_THIN, p.border);
    let mut shapes = vec![Shape::from(look.card_shadow().as_shape(rect, corners))];
    let bar = look.px(metrics::EDGE_CATEGORY);
    match edge {
        Edge::None => shapes.push(Shape::rect_filled(rect, corners, p.surface)),
        Edge::Top(colour) => {
            shapes.push(Shape::rect_filled(rect, corners, colour));
            let rest = rect.with_min_y(rect.top() + bar);
            let corners = CornerRadius { nw: 0, ne: 0, ..corners };
            shapes.push(Shape::rect_filled(rest, corners, p.surface));
        }
        Edge::Start(colour) => {
            shapes.push(Shape::rect_filled(rect, corners, colour));
            let mut lane = Lane::new(look, rect);
            lane.start(bar);
            let corners = if look.is_rtl() { CornerRadius { ne: 0, se: 0, ..corners } } else { CornerRadius { nw: 0, sw: 0, ..corners } };
            shapes.push(Shape::rect_filled(lane.rest(), corners, p.surface));
        }
    }
    shapes.push(Shape::rect_stroke(rect, corners, line, StrokeKind::Inside));
    shapes
}

/// A box that must be noticed: tinted, or outlined on the card's ground when `outlined`.
pub fn notice_ui<R>(
    ui: &mut Ui,
    look: &Look,
    tone: Tone,
    icon: Icon,
    outlined: bool,
    content: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let p = &look.palette;
    let face = if outlined { Face::outlined(p.surface, p.ink(tone), metrics::STROKE_STRONG) } else { Face::filled(p.tint(tone)) };
    box_ui(ui, look, face, |ui| beside_icon_ui(ui, look, icon, p.ink(tone), content))
}

/// A box with a dashed outline, such as 请核对.
pub fn dashed_box_ui<R>(ui: &mut Ui, look: &Look, tone: Tone, icon: Icon, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let ink = look.palette.ink(tone);
    let margin = Margin::symmetric(look.px(metrics::SPACE_16) as i8, look.px(metrics::SPACE_8) as i8);
    let shown = padded_ui(ui, look, margin, |ui| beside_icon_ui(ui, look, icon, ink, content));
    let face = Face::dashed(Color32::TRANSPARENT, ink, metrics::STROKE_CONTROL);
    paint::face(ui.painter(), look, shown.response.rect, metrics::RADIUS_CONTROL, face);
    shown
}

/// An icon at the start, and a column beside it.
pub fn beside_icon_ui<R>(ui: &mut Ui, look: &Look, icon: Icon, colour: Color32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let row = ui.available_rect_before_wrap();
    let mut lane = Lane::new(look, row);
    let place = lane.start(look.px(metrics::ICON));
    lane.start(look.px(metrics::SPACE_12));
    // As high as a line of hints, so that the icon stands in the middle of the first line.
    let line = look.style(Role::Secondary).line_height;
    let place = place.with_max_y(place.top() + line);
    paint_icon_centred(ui.painter(), look, icon, place, colour);
    let builder = UiBuilder::new().max_rect(lane.rest()).layout(layout::column_layout(look));
    let mut column = ui.new_child(builder);
    // Lines of one thought stand close together.
    column.spacing_mut().item_spacing.y = 0.0;
    let inner = content(&mut column);
    let used = column.min_rect().union(place);
    ui.allocate_rect(Rect::from_x_y_ranges(row.x_range(), used.y_range()), Sense::hover());
    inner
}

/// What stands where there is nothing yet: an icon, what will stand here, and the way on.
#[derive(Clone, Debug)]
pub struct Prompt<'a> {
    /// Edge of the card.
    pub edge: Edge,
    /// Before the title.
    pub icon: Icon,
    /// Colour of the icon.
    pub ink: Color32,
    /// The title.
    pub title: &'a str,
    /// What there is to know.
    pub text: &'a str,
    /// The way on.
    pub button: Button<'a>,
}

/// A card with one thing to do; whether its button was pressed.
pub fn prompt_ui(ui: &mut Ui, look: &Look, prompt: &Prompt<'_>) -> bool {
    let p = &look.palette;
    let shown = card_ui(ui, look, prompt.edge, |ui| {
        beside_icon_ui(ui, look, prompt.icon, prompt.ink, |ui| {
            words_ui(ui, look, Role::CardTitle, p.text, prompt.title);
            words_ui(ui, look, Role::Body, p.text2, prompt.text);
            ui.add_space(look.px(metrics::SPACE_16));
            layout::row_ui(ui, look, |ui| button_ui(ui, look, &prompt.button).clicked())
        })
    });
    shown.inner
}

/// A thin line across the available width.
pub fn divider_ui(ui: &mut Ui, look: &Look) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), metrics::STROKE_THIN));
    let line = Stroke::new(metrics::STROKE_THIN, look.palette.border);
    ui.painter().hline(rect.x_range(), rect.center().y, line);
}

/// A group whose start edge carries a bar, for a question with an error; without `wrong` it is just a group.
pub fn error_group_ui<R>(ui: &mut Ui, look: &Look, wrong: bool, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let shown = ui.scope(content);
    if wrong {
        let rect = shown.response.rect;
        let gap = look.px(metrics::SPACE_16);
        let mut lane = Lane::new(look, rect.expand2(vec2(gap + look.px(metrics::EDGE_ERROR), 0.0)));
        let bar = lane.start(look.px(metrics::EDGE_ERROR));
        ui.painter().rect_filled(bar, CornerRadius::ZERO, look.palette.danger);
    }
    shown
}
