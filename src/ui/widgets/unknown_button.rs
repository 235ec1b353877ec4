//! The dashed button beside a field: 不清楚, or 没有.

use egui::{AsIdSalt, IdSalt, Response, Role as Part, Ui, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon};
use super::option::colours;
use super::paint::{self, Lane};
use super::words;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// A dashed button that says that the number is not known; filled, bold and with the half icon once chosen.
pub fn unknown_button_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, label: &str, chosen: bool) -> Response {
    let enabled = ui.is_enabled();
    let role = if chosen { Role::SecondaryLabel } else { Role::Secondary };
    let words = words::galley(ui, look, role, label, f32::INFINITY);
    let mark = if chosen { look.px(metrics::ICON_SMALL + metrics::SPACE_8) } else { 0.0 };
    let content = vec2(words.size().x + mark, look.px(metrics::FIELD));
    let size = content + vec2(2.0 * look.px(metrics::SPACE_16), 0.0);
    let response = paint::allocate_control(ui, size, Some(IdSalt::new(id)), enabled);
    response.widget_info(|| WidgetInfo::selected(Part::Button, enabled, chosen, text::plain(label)));
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = paint::painter(ui, enabled);
    let (ground, ink) = colours(look, true, chosen, paint::touched(&response));
    let ink = if chosen { ink } else { look.palette.text2 };
    paint::face(&painter, look, rect, metrics::RADIUS_CONTROL, ground);
    let mut lane = Lane::new(look, egui::Rect::from_center_size(rect.center(), content));
    if chosen {
        let place = lane.start(look.px(metrics::ICON_SMALL));
        paint_icon(&painter, look, Icon::Half, place, ink);
        lane.start(look.px(metrics::SPACE_8));
    }
    paint::words_centred(&painter, lane.rest(), words, ink);
    paint::focus_ring(ui, look, rect, metrics::RADIUS_CONTROL, &response);
    response
}
