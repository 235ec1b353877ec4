//! A number of days: typed, or worked out from one or more periods.

use super::question::{Typed, error_ui, fault, fix_ui, question_ui, typed_field_ui};
use crate::l10n::id;
use crate::policy::Slot;
use crate::ui::faults::{DaySpot, Fault, Spot};
use crate::ui::input;
use crate::ui::survey::Period;
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{self, Button, Icon, button_ui, error_group_ui, row_layout, row_of_ui, width_of, words_ui};
use crate::ui::{Command, Commands, View};
use egui::{Id, Ui, vec2};

/// The question with a field for the number, and the fields of its periods.
pub(super) fn periods_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, slot: Slot) {
    let look = view.look;
    question_ui(ui, view, commands, (slot, None));
    words_ui(ui, look, Role::Label, look.palette.text, view.pack_text("stop-periods-question"));
    words_ui(ui, look, Role::Secondary, look.palette.text3, view.pack_text("stop-periods-hint"));
    let shown = view.notes.periods.len().max(1);
    for period in 0..shown {
        period_ui(ui, view, commands, slot, period);
    }
    let mut periods = view.notes.periods.clone();
    periods.resize(shown, Period::default());
    let [add, remove] = [view.pack_text("stop-periods-add"), view.text(id::COMMON_REMOVE)];
    row_of_ui(ui, look, metrics::FIELD, |ui| {
        if button_ui(ui, look, &Button::text(&add).icon(Icon::Plus).id("add-period")).clicked() {
            periods.push(Period::default());
            commands.send(Command::SetPeriods(slot, periods.clone()));
        }
        if shown > 1 && button_ui(ui, look, &Button::text(&remove).icon(Icon::Trash).id("remove-period")).clicked() {
            periods.pop();
            commands.send(Command::SetPeriods(slot, periods));
        }
    });
}

/// The two days of a period, the sentence about them above.
fn period_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, slot: Slot, period: usize) {
    let look = view.look;
    let days = [false, true].map(|last| DaySpot { slot, period, last });
    let fault = days.iter().find_map(|day| fault(ui, view, Spot::Day(*day)));
    error_group_ui(ui, look, fault.is_some(), |ui| {
        let wrong = fault.map(|fault| view.wording.localizer.message(&fault.message));
        let label = error_ui(ui, view, wrong.as_deref());
        let width = look.px(metrics::TRI_UNKNOWN) * 2.0;
        let to = view.text(id::SECTION_TO);
        row_of_ui(ui, look, look.style(Role::Secondary).line_height / look.scale, |ui| {
            for day in days {
                let is_wrong = fault.is_some_and(|fault| fault.spot == Spot::Day(day));
                let (role, ink) =
                    if is_wrong { (Role::SecondaryLabel, look.palette.danger) } else { (Role::Secondary, look.palette.text2) };
                let cell = vec2(width, ui.available_height());
                ui.allocate_ui_with_layout(cell, row_layout(look), |ui| {
                    ui.set_width(width);
                    words_ui(ui, look, role, ink, name(view, day));
                });
                if !day.last {
                    ui.add_space(width_of(ui, look, Role::Body, &to) + ui.spacing().item_spacing.x);
                }
            }
        });
        row_of_ui(ui, look, metrics::FIELD, |ui| {
            for day in days {
                day_ui(ui, view, commands, day, width, fault.zip(label));
                if !day.last {
                    words_ui(ui, look, Role::Body, look.palette.text2, &to);
                }
            }
        });
        fix_ui(ui, view, commands, fault);
    });
}

fn name(view: &View<'_>, day: DaySpot) -> String {
    view.pack_text(if day.last { "stop-periods-last" } else { "stop-periods-first" })
}

/// A day that is no fact of its own.
fn day_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, day: DaySpot, width: f32, wrong: Option<(&Fault, Id)>) {
    let kept = view.notes.periods.get(day.period).and_then(|period| if day.last { period.1.clone() } else { period.0.clone() });
    let name = name(view, day);
    let mine = wrong.filter(|(fault, _)| fault.spot == Spot::Day(day));
    let sentence = mine.map(|(fault, _)| view.wording.localizer.message(&fault.message));
    let sheet = |typed: &str| {
        Some(widgets::Calendar { months: false, chosen: input::any_date(typed).ok(), start: view.as_of, first: None, last: None })
    };
    let mut buffer = String::new();
    let entry = widgets::Field {
        placeholder: "2022-09-01",
        error: sentence.as_deref(),
        max_chars: Some(40),
        ..widgets::Field::new(("period", day.period, day.last), &mut buffer, &name, width)
    };
    let fits = |typed: &str| typed.trim().is_empty() || input::any_date(typed).is_ok();
    let typed = Typed { spot: Spot::Day(day), kept: kept.unwrap_or_default(), calendar: &sheet, fits: &fits };
    let shown = typed_field_ui(ui, view, commands, entry, &typed);
    if let Some((_, label)) = mine {
        shown.described_by(label);
    }
}
