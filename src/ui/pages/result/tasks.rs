//! 先办这三件: the three most urgent things, in verbs.

use egui::{Sense, Ui, Vec2};
use rust_decimal::Decimal;

use super::parts::{listed, marked_ui};
use super::sheet::{Deed, Sheet, Shown};
use crate::assess::Assessment;
use crate::l10n::id;
use crate::policy::Status;
use crate::text;
use crate::ui::View;
use crate::ui::theme::{Role, Tone, metrics};
use crate::ui::widgets::{Button, Edge, Icon, beside_icon_ui, button_ui, card_ui, divider_ui, paragraph, tint_box_ui, words_ui};

/// How many things are named.
const FIRST: usize = 3;

/// The card; whether the user asked for the measures below.
pub(super) fn tasks_ui(ui: &mut Ui, shown: Shown<'_>) -> bool {
    let Shown { view, assessment, sheet } = shown;
    let (look, p) = (view.look, &view.look.palette);
    let shown = card_ui(ui, look, Edge::None, |ui| {
        words_ui(ui, look, Role::CardTitle, p.text, view.text(id::RESULT_TASKS));
        if sheet.deeds.is_empty() {
            words_ui(ui, look, Role::Secondary, p.text2, view.text(id::RESULT_TASKS_NONE));
        }
        for (index, deed) in sheet.deeds.iter().take(FIRST).enumerate() {
            if index > 0 {
                divider_ui(ui, look);
            }
            ui.add_space(look.px(metrics::SPACE_4));
            deed_ui(ui, view, assessment, index + 1, *deed);
            ui.add_space(look.px(metrics::SPACE_4));
        }
        next_repayment_ui(ui, view, sheet);
        see_measures_ui(ui, view, sheet.related.len())
    });
    shown.inner
}

fn deed_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, number: usize, deed: Deed) {
    let (look, p) = (view.look, &view.look.palette);
    let Some(result) = assessment.measures.get(deed.measure) else { return };
    let side = look.px(metrics::STEP_DOT);
    let mark = |ui: &mut Ui| number_ui(ui, view, number);
    marked_ui(ui, look, Role::Label, side, mark, |ui| {
        let action = view.wording.measure(&result.id, "-do");
        let words = match view.wording.headline(result).map(|range| range.low).filter(|low| *low > Decimal::ZERO) {
            Some(low) => format!("{action} {}", view.wording.localizer.yuan(low)),
            None => action,
        };
        words_ui(ui, look, Role::SecondaryLabel, p.text, words);
        let waits = result.status == Status::Conditional;
        let facts = [
            view.pack.measure(&result.id).map(|measure| view.pack_text(&format!("agency-{}-short", measure.agency))),
            waits.then(|| view.pack_text("status-conditional")),
            deed.deadline.map(|day| view.format(id::RESULT_UNTIL, &[("date", view.wording.localizer.date(day).into())])),
        ];
        let line = listed(view, facts.into_iter().flatten());
        words_ui(ui, look, Role::Secondary, p.text2, line.unwrap_or_default());
    });
}

/// A number on a filled disc.
fn number_ui(ui: &mut Ui, view: &View<'_>, number: usize) {
    let (look, p) = (view.look, &view.look.palette);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(look.px(metrics::STEP_DOT)), Sense::hover());
    let words = text::layout(ui.ctx(), &paragraph(look, Role::StepNumberLabel, number.to_string()), f32::INFINITY);
    ui.painter().circle_filled(rect.center(), rect.width() / 2.0, p.primary);
    ui.painter().galley(rect.center() - words.size() / 2.0, words, p.on_primary);
}

fn next_repayment_ui(ui: &mut Ui, view: &View<'_>, sheet: &Sheet) {
    let (look, p) = (view.look, &view.look.palette);
    let Some((Some(day), amount)) = sheet.repayments.first() else { return };
    let localizer = view.wording.localizer;
    let words =
        view.format(id::RESULT_NEXT_REPAYMENT, &[("date", localizer.date(*day).into()), ("amount", localizer.yuan(*amount).into())]);
    tint_box_ui(ui, look, Tone::Defer, |ui| {
        beside_icon_ui(ui, look, Icon::Clock, p.defer, |ui| drop(words_ui(ui, look, Role::Secondary, p.text, words)));
    });
}

fn see_measures_ui(ui: &mut Ui, view: &View<'_>, related: usize) -> bool {
    if related == 0 {
        return false;
    }
    let label = view.format(id::RESULT_SEE_MEASURES, &[("n", related.into())]);
    let width = ui.available_width().min(view.look.px(metrics::LIVE));
    let button = Button::secondary(&label).small().trailing(Icon::Down).width(width).id("see measures");
    button_ui(ui, view.look, &button).clicked()
}
