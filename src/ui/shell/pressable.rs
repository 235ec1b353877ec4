//! A surface with content of its own that can be pressed as a whole, and words that are cut where room ends.

use egui::{Color32, Id, Rect, Response, Role as Part, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, vec2};

use crate::text::{self, Paragraph};
use crate::ui::theme::{Look, metrics};
use crate::ui::widgets::{row_layout, tooltip};

/// How a pressable surface is set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum PressableGround {
    /// Only under the pointer.
    Bare,
    /// An outline on the card's ground.
    Outlined,
    /// The one thing to do next.
    Primary,
}

/// A surface that can be pressed.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Pressable<'a> {
    /// Id, which keeps the focus when others come and go.
    pub id: Id,
    /// What a screen reader calls it.
    pub name: &'a str,
    /// What it is for a screen reader.
    pub part: Part,
    /// Width and height in points.
    pub size: Vec2,
    /// Room at both sides of the content, in points.
    pub padding: f32,
    /// How it is set off.
    pub ground: PressableGround,
}

impl<'a> Pressable<'a> {
    /// A bare button.
    pub fn new(id: Id, name: &'a str, size: Vec2, padding: f32) -> Self {
        Self { id, name, part: Part::Button, size, padding, ground: PressableGround::Bare }
    }
}

/// A surface that can be pressed; the content stands in a row along the reading direction.
pub(in crate::ui) fn pressable_ui(ui: &mut Ui, look: &Look, pressable: &Pressable<'_>, content: impl FnOnce(&mut Ui)) -> Response {
    let (_, rect) = ui.allocate_space(pressable.size);
    let response = ui.interact(rect, pressable.id, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(pressable.part, enabled, text::plain(pressable.name)));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    paint_ground(ui, look, pressable.ground, &response);
    let builder = UiBuilder::new().max_rect(rect.shrink2(vec2(pressable.padding, 0.0))).layout(row_layout(look));
    content(&mut ui.new_child(builder));
    if response.has_focus() {
        paint_focus(ui, look, rect);
    }
    response
}

fn paint_ground(ui: &Ui, look: &Look, ground: PressableGround, response: &Response) {
    let p = &look.palette;
    let touched = response.hovered() || response.is_pointer_button_down_on();
    let fill = match (ground, touched) {
        (PressableGround::Bare, false) => Color32::TRANSPARENT,
        (PressableGround::Bare | PressableGround::Outlined, true) => p.sunken,
        (PressableGround::Outlined, false) => p.surface,
        (PressableGround::Primary, false) => p.primary,
        (PressableGround::Primary, true) => p.primary_hover,
    };
    let line = match ground {
        PressableGround::Outlined => Stroke::new(look.px(metrics::STROKE_CONTROL), p.strong),
        PressableGround::Bare | PressableGround::Primary => Stroke::NONE,
    };
    let radius = if ground == PressableGround::Bare { metrics::RADIUS_CONTROL } else { metrics::RADIUS_CARD };
    ui.painter().rect(response.rect, look.radius(radius), fill, line, StrokeKind::Inside);
}

/// The two-tone ring, as on every control.
fn paint_focus(ui: &Ui, look: &Look, rect: Rect) {
    let p = &look.palette;
    let corners = look.radius(metrics::RADIUS_CONTROL);
    let outer = Stroke::new(look.px(metrics::STROKE_FOCUS), p.focus);
    let inner = Stroke::new(look.px(metrics::STROKE_STRONG), p.text);
    ui.painter().rect_stroke(rect, corners, outer, StrokeKind::Outside);
    ui.painter().rect_stroke(rect, corners, inner, StrokeKind::Inside);
}

/// Words on one line of at most `width` points; where they are cut, a tooltip says all of them.
pub(in crate::ui) fn cut_words_ui(ui: &mut Ui, look: &Look, paragraph: Paragraph<'_>, colour: Color32, width: f32) -> Response {
    let all = paragraph.plain();
    let galley = text::layout(ui.ctx(), &paragraph.max_rows(1), width.max(0.0));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Part::Label, ui.is_enabled(), &all));
    text::offer_copy(&response, || all.clone());
    let elided = galley.elided;
    ui.painter().galley(rect.min, galley, colour);
    if elided { tooltip(look, response, &all) } else { response }
}
