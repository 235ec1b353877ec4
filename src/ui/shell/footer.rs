//! The footer: back, save and leave, next.

use egui::{Ui, vec2};

use crate::l10n::id;
use crate::ui::theme::metrics;
use crate::ui::widgets::{Button, Icon, button_ui, in_order_ui, page_ui, row_layout};
use crate::ui::{Command, Commands, Screen, View};

/// The footer, aligned with the column of questions; `padding` is that of the page, at 100 %.
pub(super) fn footer_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, padding: f32) {
    let look = view.look;
    ui.add_space((ui.available_height() - look.px(metrics::BUTTON)).max(0.0) / 2.0);
    page_ui(ui, look, metrics::COLUMN, padding, |ui| {
        let row = vec2(ui.available_width(), look.px(metrics::BUTTON));
        let (mut back, mut ways_on) = (Commands::default(), Commands::default());
        ui.allocate_ui_with_layout(row, row_layout(look), |ui| {
            in_order_ui(ui, look, "footer", |ui| back_ui(ui, view, &mut back), |ui| ways_on_ui(ui, view, &mut ways_on));
        });
        for command in back.take().into_iter().chain(ways_on.take()) {
            commands.send(command);
        }
    });
}

/// At the end: save and leave, and after it next.
fn ways_on_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let leave = view.text(id::SHELL_SAVE_AND_LEAVE);
    if button_ui(ui, view.look, &Button::text(&leave).id("leave")).clicked() {
        commands.send(Command::SaveAndLeave);
    }
    let next = view.text(match (view.screen, view.walk) {
        (Screen::Check, _) => id::SHELL_TO_RESULT,
        (_, Some(walk)) if walk.is_last() => id::SHELL_TO_CHECK,
        (_, Some(_)) => id::SHELL_NEXT_QUESTION,
        _ => id::SHELL_NEXT,
    });
    if button_ui(ui, view.look, &Button::primary(&next).trailing(Icon::Next).id("next")).clicked() {
        commands.send(Command::Next);
    }
}

fn back_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let back = view.text(id::SHELL_BACK);
    if button_ui(ui, view.look, &Button::secondary(&back).id("back")).clicked() {
        commands.send(Command::Back);
    }
}
