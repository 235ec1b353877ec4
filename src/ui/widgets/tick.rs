//! A box to tick with its label.

use egui::{AsIdSalt, IdSalt, Rect, Response, Role as Part, Ui, Vec2, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Face, Lane};
use super::words;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// A row as wide as there is room, that turns `on` or off when it is clicked.
pub fn tick_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, label: &str, on: bool) -> Response {
    let p = &look.palette;
    let gap = look.px(metrics::SPACE_12);
    let width = ui.available_width();
    let words = words::galley(ui, look, Role::Body, label, width - look.px(metrics::RADIO) - gap);
    let size = vec2(width, look.px(metrics::HIT).max(words.size().y));
    let enabled = ui.is_enabled();
    let response = paint::allocate_control(ui, size, Some(IdSalt::new(id)), enabled);
    response.widget_info(|| WidgetInfo::selected(Part::CheckBox, enabled, on, text::plain(label)));
    if !ui.is_rect_visible(response.rect) {
        return response;
    }
    let painter = paint::painter(ui, enabled);
    let mut lane = Lane::new(look, response.rect);
    let mark = Rect::from_center_size(lane.start(look.px(metrics::RADIO)).center(), Vec2::splat(look.px(metrics::RADIO)));
    lane.start(gap);
    let line = if paint::touched(&response) { p.text } else { p.strong };
    let face = if on { Face::filled(p.primary) } else { Face::outlined(p.surface, line, metrics::STROKE_CONTROL) };
    paint::face(&painter, look, mark, metrics::RADIUS_MARK, face);
    if on {
        paint_icon_centred(&painter, look, Icon::Check, mark, p.on_primary);
    }
    paint::words_at_start(&painter, look, lane.rest(), words, p.text);
    paint::focus_ring(ui, look, response.rect, metrics::RADIUS_CHIP, &response);
    response
}
