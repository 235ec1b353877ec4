//! A dialog over the page.

use egui::{AsIdSalt, Frame, Id, Modal, Role as Part, ScrollArea, Ui, UiBuilder};

use super::button::{Button, button_ui};
use super::layout;
use super::words::words_ui;
use crate::ui::theme::{Look, Role, metrics};

/// How a dialog ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModalAnswer {
    /// Escape, or a click beside it.
    Dismissed,
    /// The button of an index.
    Button(usize),
}

/// A dialog with a title, a body and a row of buttons, the first at the end side; `None` while it stays open.
pub fn modal_ui(
    ui: &Ui,
    look: &Look,
    id: impl AsIdSalt,
    title: &str,
    body: impl FnOnce(&mut Ui),
    buttons: &[Button<'_>],
) -> Option<ModalAnswer> {
    let p = &look.palette;
    let frame = Frame::new()
        .fill(p.surface)
        .stroke(egui::Stroke::new(metrics::STROKE_THIN, p.border))
        .corner_radius(look.radius(metrics::RADIUS_CARD))
        .shadow(look.popover_shadow())
        .inner_margin(look.margin(metrics::SPACE_24));
    let modal = Modal::new(Id::unique(("dialog", id))).frame(frame).backdrop_color(look.backdrop());
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(look.px(metrics::DIALOG));
        let builder = UiBuilder::new()
            .layout(layout::column_layout(look))
            .accessibility_role(Part::Dialog)
            .accessibility_label(crate::text::plain(title));
        ui.scope_builder(builder, |ui| content_ui(ui, look, title, body, buttons)).inner
    });
    shown.inner.map(ModalAnswer::Button).or_else(|| shown.should_close().then_some(ModalAnswer::Dismissed))
}

fn content_ui(ui: &mut Ui, look: &Look, title: &str, body: impl FnOnce(&mut Ui), buttons: &[Button<'_>]) -> Option<usize> {
    words_ui(ui, look, Role::CardTitle, look.palette.text, title);
    let around = metrics::BUTTON + metrics::SPACE_64 + metrics::SPACE_64 + metrics::SPACE_12;
    let room = ui.ctx().content_rect().height() - look.px(around);
    if room < look.px(metrics::MENU) {
        // In a low window the body scrolls, so that the buttons stay in view.
        let room = room.max(look.px(metrics::HIT));
        ui.set_max_height(ui.min_rect().height() + room);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            layout::column_ui(ui, look, body);
        });
    } else {
        body(ui);
    }
    ui.add_space(look.px(metrics::SPACE_12));
    let mut pressed = None;
    let size = egui::vec2(ui.available_width(), look.px(metrics::BUTTON));
    let mut row = Vec::new();
    ui.allocate_ui_with_layout(size, layout::row_layout(look), |ui| {
        let end = |ui: &mut Ui| row.extend(buttons.iter().enumerate().rev().map(|(index, button)| (index, button_ui(ui, look, button))));
        layout::in_order_ui(ui, look, "buttons", |_| {}, end);
    });
    for (index, response) in &row {
        if response.clicked() {
            pressed = Some(*index);
        }
    }
    if let (Some((_, outermost)), Some((_, first))) = (row.first(), row.last()) {
        crate::ui::focus::prefer(ui.ctx(), outermost.id, first.id);
    }
    pressed
}
