//! Deferred money as a table: when it must be paid, and what is then still owed.

use egui::Ui;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::parts::{line_ui, weighted_ui};
use crate::l10n::id;
use crate::text::Align;
use crate::ui::View;
use crate::ui::theme::{Role, Tone, metrics};
use crate::ui::widgets::{Edge, card_ui, divider_ui, ends_ui, paragraph, tint_box_ui, words_ui};

/// Widths of the columns in proportion: day, to pay, still owed.
const COLUMNS: [f32; 3] = [1.3, 1.0, 1.0];

/// The card with the repayments, each with what is owed after it.
pub(super) fn timetable_ui(ui: &mut Ui, view: &View<'_>, repayments: &[(Option<Date>, Decimal)]) {
    let (look, p) = (view.look, &view.look.palette);
    card_ui(ui, look, Edge::None, |ui| {
        ends_ui(
            ui,
            look,
            metrics::SPACE_32,
            |ui| drop(words_ui(ui, look, Role::CardTitle, p.text, view.text(id::RESULT_TIMETABLE))),
            |ui| drop(words_ui(ui, look, Role::Caption, p.text2, view.text(id::RESULT_UNIT))),
        );
        let heads = [id::RESULT_DAY, id::RESULT_TO_REPAY, id::RESULT_STILL_OWED].map(|head| view.text(head));
        row_ui(ui, view, [(Role::Caption, heads[0].as_str()), (Role::Caption, &heads[1]), (Role::Caption, &heads[2])]);
        let mut owed: Decimal = repayments.iter().map(|(_, amount)| amount).sum();
        for (day, amount) in repayments {
            owed -= amount;
            divider_ui(ui, look);
            let localizer = view.wording.localizer;
            let (amount, owed) = (localizer.amount(*amount), localizer.amount(owed));
            row_ui(ui, view, [(Role::Secondary, &day_words(view, *day)), (Role::SecondaryLabel, &amount), (Role::Secondary, &owed)]);
        }
        ui.add_space(look.px(metrics::SPACE_8));
        largest_ui(ui, view, repayments);
    });
}

fn day_words(view: &View<'_>, day: Option<Date>) -> String {
    day.map_or_else(|| view.text(id::RESULT_NO_DAY), |day| view.wording.localizer.date(day))
}

/// A row of the table; numbers stand at the right of their column in both directions.
fn row_ui(ui: &mut Ui, view: &View<'_>, cells: [(Role, &str); 3]) {
    let look = view.look;
    weighted_ui(ui, look, &COLUMNS, metrics::SPACE_8, |ui, index| {
        let Some((role, words)) = cells.get(index) else { return };
        let colour = if *role == Role::Caption { look.palette.text3 } else { look.palette.text };
        if index == 0 {
            line_ui(ui, look, *role, colour, words, ui.available_width());
            return;
        }
        let align = if look.is_rtl() { Align::Start } else { Align::End };
        crate::text::label(ui, &paragraph(look, *role, *words).align(align), colour);
    });
}

/// The largest repayment, in words.
fn largest_ui(ui: &mut Ui, view: &View<'_>, repayments: &[(Option<Date>, Decimal)]) {
    let Some((day, amount)) = repayments.iter().max_by_key(|(_, amount)| *amount) else { return };
    let (look, p) = (view.look, &view.look.palette);
    let values = [("date", day_words(view, *day).into()), ("amount", view.wording.localizer.yuan(*amount).into())];
    tint_box_ui(ui, look, Tone::Ask, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        words_ui(ui, look, Role::SecondaryLabel, p.ask, view.format(id::RESULT_LARGEST, &values));
        words_ui(ui, look, Role::Secondary, p.text2, view.text(id::RESULT_LARGEST_NOTE));
    });
}
