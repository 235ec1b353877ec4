//! A row of the stepper.

use egui::{AsIdSalt, IdSalt, Painter, Rect, Response, Role as Part, Ui, Vec2, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon};
use super::paint::{self, Face, Lane};
use super::words;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Answered.
    Done,
    /// Not answered yet.
    Open,
    /// Something must be put right.
    Error,
}

/// A section in the stepper.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// Its name.
    pub label: &'a str,
    /// How far it is.
    pub state: StepState,
    /// Whether its page is shown.
    pub current: bool,
    /// A remark at the end, such as "1 待补".
    pub badge: Option<&'a str>,
    /// Whether only the dot is shown and the name is a tooltip.
    pub compact: bool,
}

/// A row of the stepper, as wide as what is available.
pub fn step_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, step: &Step<'_>) -> Response {
    let height = look.px(metrics::STEP);
    let width = if step.compact { look.px(metrics::HIT) } else { ui.available_width() };
    let room = width - look.px(metrics::SPACE_12 * 3.0 + metrics::STEP_DOT);
    let role = if step.current { Role::Label } else { Role::Body };
    let words = (!step.compact).then(|| words::line(ui, look, role, step.label, room - badge_width(ui, look, step)));
    let enabled = ui.is_enabled();
    let response = paint::allocate_control(ui, vec2(width, height), Some(IdSalt::new(id)), enabled);
    response.widget_info(|| {
        let name = format!("{} {} {}", step.number, text::plain(step.label), step.badge.unwrap_or_default());
        WidgetInfo::selected(Part::Tab, enabled, step.current, name.trim())
    });
    let rect = response.rect;
    if ui.is_rect_visible(rect) {
        paint_ground(ui, look, step, &response);
        let mut lane = Lane::new(look, rect);
        lane.start(if step.compact { (width - look.px(metrics::STEP_DOT)) / 2.0 } else { look.px(metrics::SPACE_12) });
        paint_dot(ui, look, step, lane.start(look.px(metrics::STEP_DOT)));
        lane.start(look.px(metrics::SPACE_12));
        if let Some(words) = words {
            paint_badge(ui, look, step, &mut lane);
            let ink = if step.current || step.state == StepState::Done { look.palette.text } else { look.palette.text2 };
            paint::words_at_start(ui.painter(), look, lane.rest(), words, ink);
        }
        paint::focus_ring(ui, look, rect, metrics::RADIUS_CONTROL, &response);
    }
    if step.compact { super::tooltip::tooltip(look, response, step.label) } else { response }
}

fn paint_ground(ui: &Ui, look: &Look, step: &Step<'_>, response: &Response) {
    let p = &look.palette;
    let rect = response.rect;
    if step.current {
        paint::face(ui.painter(), look, rect, metrics::RADIUS_CONTROL, Face::filled(p.primary_tint));
        let bar = Lane::new(look, rect).start(look.px(metrics::EDGE_STEP));
        let bar = bar.shrink2(vec2(0.0, look.px(metrics::SPACE_8)));
        ui.painter().rect_filled(bar, look.radius(metrics::STROKE_CONTROL), p.primary);
    } else if paint::touched(response) {
        paint::face(ui.painter(), look, rect, metrics::RADIUS_CONTROL, Face::filled(p.sunken));
    }
}

/// The round mark: a check, a number in a ring, or "!".
fn paint_dot(ui: &Ui, look: &Look, step: &Step<'_>, place: Rect) {
    let p = &look.palette;
    let painter = ui.painter();
    let mark = Rect::from_center_size(place.center(), Vec2::splat(look.px(metrics::STEP_DOT)));
    let radius = mark.width() / 2.0;
    match (step.state, step.current) {
        (StepState::Error, _) => {
            painter.circle_filled(mark.center(), radius, p.danger);
            number(ui, look, mark, "!", Role::CaptionLabel, p.surface);
        }
        (StepState::Done, false) => {
            painter.circle_filled(mark.center(), radius, p.primary);
            let side = Vec2::splat(look.px(metrics::SPACE_16));
            paint_icon(painter, look, Icon::Check, Rect::from_center_size(mark.center(), side), p.on_primary);
        }
        (_, true) => {
            ring(painter, look, mark, metrics::STROKE_STRONG, p.primary);
            number(ui, look, mark, &step.number.to_string(), Role::StepNumberLabel, p.primary);
        }
        (StepState::Open, false) => {
            ring(painter, look, mark, metrics::STROKE_CONTROL, p.strong);
            number(ui, look, mark, &step.number.to_string(), Role::StepNumber, p.text2);
        }
    }
}

fn ring(painter: &Painter, look: &Look, mark: Rect, width: f32, colour: egui::Color32) {
    let stroke = paint::stroke(painter, look, width, colour);
    painter.circle(mark.center(), (mark.width() - stroke.width) / 2.0, look.palette.surface, stroke);
}

fn number(ui: &Ui, look: &Look, mark: Rect, digits: &str, role: Role, colour: egui::Color32) {
    let words = words::galley(ui, look, role, digits, f32::INFINITY);
    paint::words_centred(ui.painter(), mark, words, colour);
}

fn badge_width(ui: &Ui, look: &Look, step: &Step<'_>) -> f32 {
    step.badge.map_or(0.0, |badge| {
        words::galley(ui, look, Role::Caption, badge, f32::INFINITY).size().x + look.px(2.0 * metrics::SPACE_8 + metrics::SPACE_8)
    })
}

fn paint_badge(ui: &Ui, look: &Look, step: &Step<'_>, lane: &mut Lane) {
    lane.end(look.px(metrics::SPACE_8));
    let Some(badge) = step.badge else { return };
    let p = &look.palette;
    let words = words::galley(ui, look, Role::Caption, badge, f32::INFINITY);
    let slot = lane.end(words.size().x + look.px(2.0 * metrics::SPACE_8));
    let place = Rect::from_center_size(slot.center(), vec2(slot.width(), look.px(metrics::BADGE).max(words.size().y)));
    paint::face(ui.painter(), look, place, metrics::RADIUS_MARK, Face::filled(p.maybe_tint));
    paint::words_centred(ui.painter(), place, words, p.maybe);
}
