//! The footer: back, save and leave, next.

use egui::{Ui, vec2};

use crate::l10n::id;
use crate::ui::theme::metrics;
use crate::ui::widgets::{Button, Icon, button_ui, end_layout, page_ui, row_layout};
use crate::ui::{Command, Commands, Screen, View};

/// The footer, aligned with the column of questions; `padding` is that of the page, at 100 %.
pub(super) fn footer_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, padding: f32) {
    let look = view.look;
    ui.add_space((ui.available_height() - look.px(metrics::BUTTON)).max(0.0) / 2.0);
    page_ui(ui, look, metrics::COLUMN, padding, |ui| {
        let row = vec2(ui.available_width(), look.px(metrics::BUTTON));
        ui.allocate_ui_with_layout(row, end_layout(look), |ui| {
            ways_on_ui(ui, view, commands);
            let rest = ui.available_size();
            ui.allocate_ui_with_layout(rest, row_layout(look), |ui| back_ui(ui, view, commands));
        });
    });
}

/// At the end: next, and before it save and leave.
fn ways_on_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let next = view.text(match (view.screen, view.walk) {
        (Screen::Check, _) => id::SHELL_TO_RESULT,
        (_, Some(walk)) if walk.is_last() => id::SHELL_TO_CHECK,
        (_, Some(_)) => id::SHELL_NEXT_QUESTION,
        _ => id::SHELL_NEXT,
    });
    if button_ui(ui, view.look, &Button::primary(&next).trailing(Icon::Next).id("next")).clicked() {
        commands.send(Command::Next);
    }
    let leave = view.text(id::SHELL_SAVE_AND_LEAVE);
    if button_ui(ui, view.look, &Button::text(&leave).id("leave")).clicked() {
        commands.send(Command::SaveAndLeave);
    }
}

fn back_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let back = view.text(id::SHELL_BACK);
    if button_ui(ui, view.look, &Button::secondary(&back).id("back")).clicked() {
        commands.send(Command::Back);
    }
}
