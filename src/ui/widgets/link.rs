//! Links inside text.

use egui::{AsIdSalt, Color32, IdSalt, Response, Role as Part, Sense, Ui, WidgetInfo, vec2};

use super::{paint, words};
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// An underlined link in a role; it can be hit a little above and below its line.
pub fn link_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, role: Role, label: &str) -> Response {
    coloured_link_ui(ui, look, id, role, look.palette.link, label)
}

/// A link in a colour of its own, such as the one in an error summary.
pub fn coloured_link_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, role: Role, colour: Color32, label: &str) -> Response {
    let paragraph = words::paragraph(look, role, label);
    let words = text::layout(ui.ctx(), &paragraph, ui.available_width());
    let key = paint::id_of(ui, IdSalt::new(id));
    let (_, rect) = ui.allocate_space(words.size());
    let enabled = ui.is_enabled();
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect.expand2(vec2(0.0, look.px(metrics::SPACE_8))), key, sense);
    response.widget_info(|| WidgetInfo::labeled(Part::Link, enabled, text::plain(label)));
    if ui.is_rect_visible(rect) {
        underline(ui, look, rect, &words, colour, paint::touched(&response));
        paint::painter(ui, enabled).galley(rect.min, words, colour);
        let ring = rect.expand2(vec2(look.px(metrics::SPACE_4), 0.0));
        paint::focus_ring(ui, look, ring, metrics::RADIUS_MARK, &response);
    }
    response
}

/// A line under every row of the words, thicker under the pointer.
fn underline(ui: &Ui, look: &Look, rect: egui::Rect, words: &egui::Galley, colour: Color32, touched: bool) {
    let width = if touched { metrics::STROKE_STRONG } else { metrics::STROKE_THIN };
    let stroke = egui::Stroke::new(look.px(width), colour);
    for row in &words.rows {
        let row = row.rect().translate(rect.min.to_vec2());
        ui.painter().hline(row.x_range(), row.bottom() - look.px(metrics::STROKE_STRONG), stroke);
    }
}
