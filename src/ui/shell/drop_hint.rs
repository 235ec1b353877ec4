//! While a file is held over the window: what letting go of it does.

use egui::{Align2, Area, Id, Order, Sense, Stroke, StrokeKind, Ui};

use crate::l10n::{Localizer, id};
use crate::text;
use crate::ui::theme::{Look, Role, metrics};
use crate::ui::widgets::{Icon, beside_icon_ui, paragraph, words_ui};

/// Says that the file is opened where it is let go; nothing while no file is held.
pub fn drop_hint_ui(ui: &Ui, look: &Look, localizer: &Localizer) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let p = &look.palette;
    let words = localizer.text(id::SHELL_DROP);
    let area =
        Area::new(Id::unique("drop hint")).order(Order::Tooltip).anchor(Align2::CENTER_CENTER, egui::Vec2::ZERO).sense(Sense::hover());
    area.show(ui.ctx(), |ui| {
        let width = text::layout(ui.ctx(), &paragraph(look, Role::Label, words.as_str()), f32::INFINITY).size().x;
        let frame = egui::Frame::new()
            .fill(p.surface)
            .stroke(Stroke::new(look.px(metrics::STROKE_STRONG), p.primary))
            .corner_radius(look.radius(metrics::RADIUS_CARD))
            .shadow(look.popover_shadow())
            .inner_margin(look.margin(metrics::SPACE_24));
        frame.show(ui, |ui| {
            ui.set_width(width + look.px(metrics::ICON + metrics::SPACE_12));
            beside_icon_ui(ui, look, Icon::Doc, p.primary, |ui| words_ui(ui, look, Role::Label, p.text, words));
        });
    });
    let whole = ui.ctx().content_rect();
    ui.painter().rect_stroke(whole, 0.0, Stroke::new(look.px(metrics::STROKE_FOCUS), p.primary), StrokeKind::Inside);
}
