//! Links inside text.

use egui::{AsIdSalt, Color32, IdSalt, Rect, Response, Role as Part, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::{layout, paint, words};
use crate::text::{self, Paragraph};
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

/// Words with a link behind them: on their last line where it has room there, else below.
pub fn linked_words_ui(
    ui: &mut Ui,
    look: &Look,
    words: &Paragraph<'_>,
    colour: Color32,
    (id, role, label): (impl AsIdSalt, Role, &str),
) -> Response {
    let available = ui.available_width();
    let galley = text::layout(ui.ctx(), words, available);
    let last = galley.rows.last().map_or(Rect::ZERO, egui::epaint::text::PlacedRow::rect);
    let place = text::label(ui, words, colour).rect;
    let gap = look.px(metrics::SPACE_8);
    if last.width() + gap + words::width_of(ui, look, role, label) > available {
        return link_ui(ui, look, id, role, label);
    }
    let row = place.with_min_y(place.bottom() - last.height());
    let rest = if look.is_rtl() {
        row.with_max_x(row.right() - last.width() - gap).with_min_x(row.right() - available)
    } else {
        row.with_min_x(row.left() + last.width() + gap).with_max_x(row.left() + available)
    };
    let mut behind = ui.new_child(UiBuilder::new().max_rect(rest).layout(layout::row_layout(look)));
    link_ui(&mut behind, look, id, role, label)
}

/// A line under every row of the words, thicker under the pointer.
fn underline(ui: &Ui, look: &Look, rect: Rect, words: &egui::Galley, colour: Color32, touched: bool) {
    let width = if touched { metrics::STROKE_STRONG } else { metrics::STROKE_THIN };
    let stroke = egui::Stroke::new(look.px(width), colour);
    for row in &words.rows {
        let row = row.rect().translate(rect.min.to_vec2());
        ui.painter().hline(row.x_range(), row.bottom() - look.px(metrics::STROKE_STRONG), stroke);
    }
}
