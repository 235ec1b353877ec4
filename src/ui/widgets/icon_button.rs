//! A button that is only an icon; its name is a tooltip.

use egui::{Response, Role as Part, Ui, Vec2, WidgetInfo};

use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Face};
use super::tooltip::tooltip;
use crate::text;
use crate::ui::theme::{Look, metrics};

/// An icon to be clicked, 40 × 40; `name` is shown under the pointer and read aloud.
pub fn icon_button_ui(ui: &mut Ui, look: &Look, icon: Icon, name: &str) -> Response {
    let p = &look.palette;
    let enabled = ui.is_enabled();
    let response = paint::allocate_control(ui, Vec2::splat(look.px(metrics::HIT)), None, enabled);
    response.widget_info(|| WidgetInfo::labeled(Part::Button, enabled, text::plain(name)));
    let rect = response.rect;
    if ui.is_rect_visible(rect) {
        let painter = paint::painter(ui, enabled);
        if paint::touched(&response) {
            paint::face(&painter, look, rect, metrics::RADIUS_CONTROL, Face::filled(p.sunken));
        }
        paint_icon_centred(&painter, look, icon, rect, p.text2);
        paint::focus_ring(ui, look, rect, metrics::RADIUS_CONTROL, &response);
    }
    tooltip(look, response, name)
}
