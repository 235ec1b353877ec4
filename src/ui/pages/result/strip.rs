//! The strip into which the totals shrink once they have left the view.

use egui::{Color32, Id, Rect, Ui, UiBuilder, vec2};

use super::parts::figure_ui;
use super::totals::{ink_of, reclaim_waits};
use crate::assess::{Assessment, Total};
use crate::l10n::{Value, id};
use crate::policy::Status;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};
use crate::ui::widgets::{
    Button, Icon, SegmentKind, button_ui, colour_swatch_ui, column_ui, end_layout, icon_button_ui, icon_ui, paragraph, row_layout,
    row_of_ui, swatch_ui, width_of, words_ui,
};
use crate::ui::{Command, Commands, View};

/// The strip over a rectangle: amounts only, never a sum, and the print button.
pub(super) fn strip_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, place: Rect, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let strip = place.with_max_y(place.top() + look.px(metrics::STRIP));
    ui.painter().rect_filled(strip, 0.0, p.surface);
    // Nothing behind the strip may be clicked through it.
    ui.interact(strip, Id::unique("strip of totals"), egui::Sense::CLICK);
    ui.painter().hline(strip.x_range(), strip.bottom(), egui::Stroke::new(metrics::STROKE_THIN, p.border));
    let width = (strip.width() - 2.0 * look.px(metrics::SPACE_32)).min(look.px(metrics::RESULT));
    let inner = Rect::from_center_size(strip.center(), vec2(width, strip.height()));
    let mut child = ui.new_child(UiBuilder::new().id_salt("strip").max_rect(inner));
    row_of_ui(&mut child, look, metrics::STRIP, |ui| {
        strip_amounts_ui(ui, view, assessment);
        let rest = ui.available_size();
        ui.allocate_ui_with_layout(rest, end_layout(look), |ui| {
            if print_ui(ui, view) {
                commands.send(Command::Print);
            }
        });
    });
}

/// The print button, without its word where the amounts leave no room for it.
fn print_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let look = view.look;
    let label = view.text(id::RESULT_PRINT);
    let word = width_of(ui, look, Role::SecondaryLabel, &label);
    let needed = word + look.px(metrics::ICON + metrics::SPACE_8 + 2.0 * metrics::SPACE_16);
    if ui.available_width() < needed {
        return icon_button_ui(ui, look, Icon::Print, &label).clicked();
    }
    button_ui(ui, look, &Button::primary(&label).icon(Icon::Print).small().id("strip print")).clicked()
}

fn strip_amounts_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let p = &view.look.palette;
    let narrow = ui.ctx().content_rect().width() < view.look.px(metrics::BREAK_RAIL);
    ui.spacing_mut().item_spacing.x = view.look.px(if narrow { metrics::SPACE_8 } else { metrics::SPACE_16 });
    strip_part_ui(ui, view, Total::Granted, p.text, |ui, look| swatch_ui(ui, look, SegmentKind::Keep));
    strip_part_ui(ui, view, Total::Filed, p.text, |ui, look| swatch_ui(ui, look, SegmentKind::Filed));
    strip_part_ui(ui, view, Total::Conditional, p.wait, |ui, look| swatch_ui(ui, look, SegmentKind::Wait));
    strip_line_ui(ui, view.look);
    strip_part_ui(ui, view, Total::Deferred, p.text, |ui, look| colour_swatch_ui(ui, look, look.palette.defer));
    if !view.total(Total::Liquid).low.is_zero() {
        strip_part_ui(ui, view, Total::Liquid, p.text, |ui, look| colour_swatch_ui(ui, look, look.palette.defer));
    }
    strip_line_ui(ui, view.look);
    strip_part_ui(ui, view, Total::LateFees, p.text, |ui, look| colour_swatch_ui(ui, look, look.palette.ask));
    if reclaim_waits(assessment) {
        let stamp = |ui: &mut Ui, look: &Look| drop(icon_ui(ui, look, Icon::Stamp, metrics::ICON_SMALL, look.palette.wait));
        strip_part_ui(ui, view, Total::Reclaim, p.wait, stamp);
    } else {
        strip_part_ui(ui, view, Total::Reclaim, p.text, |ui, look| colour_swatch_ui(ui, look, look.palette.ask));
    }
    strip_line_ui(ui, view.look);
    let count = view.format(id::RESULT_ITEMS, &[("n", Value::Count(assessment.count(Status::Encouraged)))]);
    let label = view.pack_text("category-try");
    if !has_room(ui, view.look, &label, width_of(ui, view.look, Role::AmountSmall, &count)) {
        return;
    }
    strip_column_ui(
        ui,
        view,
        &label,
        |ui, look| colour_swatch_ui(ui, look, look.palette.try_),
        |ui| {
            words_ui(ui, view.look, Role::AmountSmall, p.text, count);
        },
    );
}

/// Nothing where there is no room for it beside the print button: the cards above have it.
fn strip_part_ui(ui: &mut Ui, view: &View<'_>, total: Total, ink: Color32, mark: impl FnOnce(&mut Ui, &Look)) {
    let label = view.pack_text(&format!("total-{}-short", total.name()));
    let range = view.total(total);
    let from = if range.high.is_none() { view.text(id::RESULT_FROM) } else { String::new() };
    let amount = width_of(ui, view.look, Role::AmountSmall, &view.wording.localizer.money(range.low));
    if !has_room(ui, view.look, &label, amount + width_of(ui, view.look, Role::Caption, &from)) {
        return;
    }
    strip_column_ui(ui, view, &label, mark, |ui| figure_ui(ui, view, Role::AmountSmall, ink_of(view.look, range, ink), range));
}

/// Whether a column has room in the rest of the strip, beside the print button without its word.
fn has_room(ui: &Ui, look: &Look, label: &str, amount: f32) -> bool {
    let head = width_of(ui, look, Role::Caption, label) + look.px(metrics::ICON_SMALL + metrics::SPACE_4);
    head.max(amount + look.px(metrics::SPACE_4)) + look.px(metrics::SPACE_8 + metrics::HIT) <= ui.available_width()
}

fn strip_column_ui(ui: &mut Ui, view: &View<'_>, label: &str, mark: impl FnOnce(&mut Ui, &Look), amount: impl FnOnce(&mut Ui)) {
    let look = view.look;
    let words = text::layout(ui.ctx(), &paragraph(look, Role::Caption, label), f32::INFINITY);
    let line = look.style(Role::Caption).line_height;
    let width = words.size().x + look.px(metrics::ICON_SMALL + metrics::SPACE_4);
    ui.allocate_ui(vec2(width, look.px(metrics::STRIP)), |ui| {
        column_ui(ui, look, |ui| {
            ui.spacing_mut().item_spacing = vec2(look.px(metrics::SPACE_4), 0.0);
            ui.add_space((look.px(metrics::STRIP) - line - look.style(Role::AmountSmall).line_height) / 2.0);
            ui.allocate_ui_with_layout(vec2(width, line), row_layout(look), |ui| {
                mark(ui, look);
                words_ui(ui, look, Role::Caption, look.palette.text2, label);
            });
            amount(ui);
        });
    });
}

fn strip_line_ui(ui: &mut Ui, look: &Look) {
    let (_, rect) = ui.allocate_space(vec2(metrics::STROKE_THIN, look.px(metrics::STRIP - metrics::SPACE_16)));
    ui.painter().vline(rect.center().x, rect.y_range(), egui::Stroke::new(metrics::STROKE_THIN, look.palette.border));
}
