//! Rows and columns that run in reading direction, and the scrolled column.

use egui::{Align, AsIdSalt, Color32, Id, Key, Layout, Popup, Rect, ScrollArea, Shape, Ui, UiBuilder, emath, scroll_area, vec2};

use super::paint::Lane;
use crate::ui::focus;
use crate::ui::theme::{Look, Role, metrics};

/// Layout from top to bottom with parts at the side where reading starts.
pub fn column_layout(look: &Look) -> Layout {
    Layout::top_down(if look.is_rtl() { Align::Max } else { Align::Min })
}

/// Layout along the reading direction with parts in the middle of the height.
pub fn row_layout(look: &Look) -> Layout {
    if look.is_rtl() { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) }
}

/// Layout against the reading direction: the first part stands at the end of the row.
pub fn end_layout(look: &Look) -> Layout {
    if look.is_rtl() { Layout::left_to_right(Align::Center) } else { Layout::right_to_left(Align::Center) }
}

/// A column from top to bottom with parts at the side where reading starts.
pub fn column_ui<R>(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(column_layout(look), content).inner
}

/// A row along the reading direction, as high as a small control.
pub fn row_ui<R>(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui) -> R) -> R {
    row_of_ui(ui, look, metrics::HIT, content)
}

/// A row along the reading direction of a height at 100 %; parts stand in the middle of it.
pub fn row_of_ui<R>(ui: &mut Ui, look: &Look, height: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), look.px(height));
    ui.allocate_ui_with_layout(size, row_layout(look), content).inner
}

/// A row along the reading direction that goes on in the next line where it is full.
pub fn wrap_ui<R>(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if look.is_rtl() { Layout::right_to_left(Align::Min) } else { Layout::left_to_right(Align::Min) };
    let size = vec2(ui.available_width(), 0.0);
    ui.allocate_ui_with_layout(size, layout.with_main_wrap(true), content).inner
}

/// A row of a height at 100 % with one part at each end, both in the middle of it; the end part keeps its width and runs
/// against the reading direction.
pub fn ends_ui(ui: &mut Ui, look: &Look, height: f32, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let row = ui.available_rect_before_wrap();
    let row = Rect::from_min_size(row.min, vec2(row.width(), look.px(height)));
    let used = row.union(start_and_end_ui(ui, look, row, [row_layout(look), end_layout(look)], start, end));
    ui.advance_cursor_after_rect(used);
}

/// A column, and beside it a part at the end that keeps its width; both stand at the top.
pub fn lead_ui(ui: &mut Ui, look: &Look, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let against = if look.is_rtl() { Layout::left_to_right(Align::Min) } else { Layout::right_to_left(Align::Min) };
    let row = ui.available_rect_before_wrap();
    let column = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        start(ui);
    };
    let used = start_and_end_ui(ui, look, row, [column_layout(look), against], column, end);
    ui.advance_cursor_after_rect(used);
}

/// Two parts of a row, painted in reading order: so a screen reader reads. What they have taken of it.
fn start_and_end_ui(
    ui: &mut Ui,
    look: &Look,
    row: Rect,
    [start_layout, end_layout]: [Layout; 2],
    start: impl FnOnce(&mut Ui),
    end: impl FnOnce(&mut Ui),
) -> Rect {
    let key = ui.next_auto_id().with("ends");
    let mut lane = Lane::new(look, row);
    lane.end(known_width(ui, key));
    let part = |salt: &'static str, place, layout| UiBuilder::new().id_salt((key, salt)).max_rect(place).layout(layout);
    let mut first = ui.new_child(part("start", lane.rest(), start_layout));
    start(&mut first);
    let mut last = ui.new_child(part("end", row, end_layout));
    end(&mut last);
    let taken = last.min_rect().width();
    learn_width(ui, key, if taken > 0.0 { taken + ui.spacing().item_spacing.x } else { 0.0 });
    first.min_rect().union(last.min_rect())
}

/// The width of the end of a row, as it was in the pass before.
fn known_width(ui: &Ui, key: Id) -> f32 {
    ui.data(|data| data.get_temp(key)).unwrap_or_default()
}

/// Keeps the width of the end of a row. Where it has changed, nobody gets to see the pass: it is done once more.
fn learn_width(ui: &Ui, key: Id, width: f32) {
    if (width - known_width(ui, key)).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, width));
        ui.ctx().request_discard("the end of a row has another width");
        ui.ctx().request_repaint();
    }
}

/// Over all the room there is, a row with one part at each end, painted in reading order: so the keyboard walks and a
/// screen reader reads. Both parts run along the reading direction; the end part keeps its width.
pub fn in_order_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let row = ui.available_rect_before_wrap();
    let key = ui.make_persistent_id(id);
    let mut lane = Lane::new(look, row);
    let place = lane.end(known_width(ui, key));
    lane.end(ui.spacing().item_spacing.x);
    // Open beyond the end: what needs more room than before is measured, not broken.
    let open = if look.is_rtl() { place.with_min_x(place.right() - row.width()) } else { place.with_max_x(place.left() + row.width()) };
    let part = |salt: &'static str, place| UiBuilder::new().id_salt((key, salt)).max_rect(place).layout(row_layout(look));
    start(&mut ui.new_child(part("start", lane.rest())));
    let mut child = ui.new_child(part("end", open));
    end(&mut child);
    learn_width(ui, key, child.min_rect().width());
    ui.advance_cursor_after_rect(row);
}

/// Width of one of several equal columns, in points.
pub fn column_width(available: f32, columns: usize, gap: f32) -> f32 {
    let count = columns.max(1) as f32;
    ((available - gap * (count - 1.0)) / count).max(0.0)
}

/// Equal columns along the reading direction, `gap` at 100 % apart; the content is asked once a column with its index.
pub fn columns_ui(ui: &mut Ui, look: &Look, columns: usize, gap: f32, mut content: impl FnMut(&mut Ui, usize)) {
    let gap = look.px(gap);
    let width = column_width(ui.available_width(), columns, gap);
    let row = ui.available_rect_before_wrap();
    let mut used = Rect::from_min_size(row.min, vec2(row.width(), 0.0));
    for index in 0..columns {
        let offset = (width + gap) * index as f32;
        let left = if look.is_rtl() { row.right() - offset - width } else { row.left() + offset };
        let place = Rect::from_min_size(egui::pos2(left, row.top()), vec2(width, row.height()));
        let builder = UiBuilder::new().id_salt(("column", index)).max_rect(place).layout(column_layout(look));
        let mut column = ui.new_child(builder);
        content(&mut column, index);
        used = used.union(column.min_rect());
    }
    ui.allocate_rect(used, egui::Sense::hover());
}

/// A column at most `widest` (at 100 %) wide with `padding` at both sides, in the middle of what is available.
pub fn page_ui<R>(ui: &mut Ui, look: &Look, widest: f32, padding: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let available = ui.available_rect_before_wrap();
    let inner = (available.width() - 2.0 * look.px(padding)).max(0.0);
    let width = inner.min(look.px(widest));
    let place = Rect::from_x_y_ranges(emath::Rangef::point(available.center().x).expand(width / 2.0), available.y_range());
    let builder = UiBuilder::new().max_rect(place).layout(column_layout(look));
    ui.scope_builder(builder, |ui| {
        ui.set_width(width);
        content(ui)
    })
    .inner
}

/// A vertically scrolled column over a `ground`, which shows as a fade where more content lies below the cut.
pub fn scroll_ui<R>(
    ui: &mut Ui,
    look: &Look,
    id: impl AsIdSalt,
    ground: Color32,
    content: impl FnOnce(&mut Ui) -> R,
) -> scroll_area::ScrollAreaOutput<R> {
    let area = ScrollArea::vertical().id_salt(id).auto_shrink(false).animated(!look.reduce_motion);
    let output = area.show(ui, |ui| {
        let inner = column_ui(ui, look, content);
        // Room for the ring around the last control, which would be cut at the edge.
        ui.add_space(look.px(metrics::STROKE_FOCUS));
        follow_keyboard(ui, look);
        inner
    });
    let hidden = output.content_size.y - output.inner_rect.height() - output.state.clamped_offset().y;
    if hidden > 1.0 {
        fade(ui, look, output.inner_rect, ground);
    }
    output
}

/// PageUp and PageDown turn a page, wherever the keyboard stands: nothing else of it would take them. What lies over it, a
/// calendar or a menu, has them for itself. `covered` is what hides its upper edge, in points.
pub fn turn_pages(ui: &Ui, look: &Look, covered: f32) {
    if Popup::is_any_open(ui.ctx()) || ui.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    let page = ui.clip_rect().height() - covered - 2.0 * look.style(Role::Body).line_height;
    scroll_by_keys(ui, [(Key::PageUp, page), (Key::PageDown, -page)]);
}

/// Scrolls up by so many points for each of these keys that is pressed.
pub fn scroll_by_keys(ui: &Ui, keys: impl IntoIterator<Item = (Key, f32)>) {
    for (key, by) in keys {
        if ui.input(|input| input.key_pressed(key)) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}

/// Scrolls to the control that the keyboard has come to, beside the strip over the result and the fade.
pub fn follow_keyboard(ui: &Ui, look: &Look) {
    focus::bring_into_view(ui, look.px(metrics::STRIP + metrics::SPACE_16), look.px(metrics::FADE));
}

/// Paints the fade at the lower edge of a rectangle.
fn fade(ui: &Ui, look: &Look, rect: Rect, ground: Color32) {
    let strip = rect.with_min_y(rect.bottom() - look.px(metrics::FADE));
    let colours = [ground.gamma_multiply(0.0), ground];
    ui.painter().add(Shape::gradient_rect(strip, egui::Direction::TopDown, colours));
}
