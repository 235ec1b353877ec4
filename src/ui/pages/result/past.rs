//! The page when the policy is over: why, what can still be used today, and the old figures, which are in no total.

use egui::{Color32, Ui};

use super::measure_card::cards_ui;
use super::parts::{icon_words_ui, joined, marked_ui, pair, status_chip, weighted_ui};
use super::services::{EXPIRED, Group, group_ui, not_applicable_ui, of_status, services_ui};
use super::sheet::Shown;
use super::totals::is_kept;
use crate::assess::{Assessment, Line, Range};
use crate::l10n::id;
use crate::policy::{Bucket, Status};
use crate::ui::theme::{Role, Tone, metrics, shares};
use crate::ui::widgets::{Button, Icon, button_ui, chip_ui, colour_swatch_ui, dashed_box_ui, lead_ui, notice_ui, row_ui, words_ui};
use crate::ui::{Command, Commands, View};
use crate::wording::Category;

/// Everything below the title.
pub(super) fn past_ui(ui: &mut Ui, shown: Shown<'_>, commands: &mut Commands) {
    let Shown { view, assessment, sheet } = shown;
    let (look, p) = (view.look, &view.look.palette);
    notice(ui, view, commands);
    if !sheet.related.is_empty() || !sheet.services.is_empty() {
        words_ui(ui, look, Role::CardTitle, p.text, view.text(id::RESULT_STILL_USABLE));
    }
    cards_ui(ui, shown, &sheet.related, false, commands);
    services_ui(ui, shown, true, commands);
    row_ui(ui, look, |ui| {
        words_ui(ui, look, Role::CardTitle, p.text, view.pack_text("status-historical"));
        let expired = view.pack_text("status-expired");
        chip_ui(ui, look, &status_chip(Status::Expired, &expired));
        words_ui(ui, look, Role::Secondary, p.text2, view.text(id::RESULT_HISTORY_NOTE));
    });
    history_ui(ui, view, assessment);
    let (name, note) = (view.text(id::RESULT_EXPIRED_GROUP), view.text(id::RESULT_EXPIRED_GROUP_NOTE));
    let group = Group { id: EXPIRED, icon: Icon::Clock, ink: p.text3, name: &name, note: &note, open: false };
    group_ui(ui, shown, &group, &of_status(assessment, Status::Expired), commands);
    not_applicable_ui(ui, shown, false, commands);
}

/// Why nothing is left, and the way to the day of the document.
fn notice(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let date = |day| view.wording.localizer.date(day);
    notice_ui(ui, look, Tone::No, Icon::Clock, false, |ui| {
        lead_ui(
            ui,
            look,
            |ui| {
                words_ui(ui, look, Role::Label, p.text, view.text(id::RESULT_PAST_TITLE));
                let text = view.format(id::RESULT_PAST_TEXT, &[("date", date(view.pack.undated_end).into())]);
                words_ui(ui, look, Role::Secondary, p.text2, text);
            },
            |ui| {
                let label = view.format(id::RESULT_PAST_BUTTON, &[("date", date(view.pack.published).into())]);
                if button_ui(ui, look, &Button::secondary(&label).icon(Icon::Cal).small().id("date of the document")).clicked() {
                    commands.send(Command::AsOf(view.pack.published));
                }
            },
        );
    });
}

/// The old figures, kind by kind.
fn history_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let (look, p) = (view.look, &view.look.palette);
    let past = |counts: &dyn Fn(&Line) -> bool, waiting: bool| past_sum(view, assessment, counts, waiting);
    let kept = past(&|line| is_kept(line.bucket) && line.bucket != Bucket::Tax, false);
    let filed = past(&|line| line.bucket == Bucket::Tax, false);
    let waiting = past(&|line| is_kept(line.bucket), true);
    let [deferred, late] = [Bucket::Defer, Bucket::LateFee].map(|bucket| {
        let both = [false, true].map(|waiting| past(&|line| line.bucket == bucket, waiting));
        both[0].plus(both[1])
    });
    let range = |range: Range| view.wording.range(range);
    let filed = pair(view, &view.pack_text("total-T1b-short"), &range(filed));
    let waiting = view.format(id::RESULT_HISTORY_WAITING, &[("amount", range(waiting).into())]);
    let encouraged = of_status(assessment, Status::Expired);
    let encouraged = encouraged.iter().filter_map(|index| assessment.measures.get(*index));
    let count = encouraged.filter(|result| view.pack.measure(&result.id).is_some_and(|measure| measure.kind == Status::Encouraged)).count();
    let cells: [(Category, Color32, String, String); 4] = [
        (Category::Keep, p.keep, range(kept), joined(view, &filed, &waiting)),
        (Category::Defer, p.defer, range(deferred), view.text(id::RESULT_HISTORY_REPAID)),
        (Category::Ask, p.ask, range(late), view.pack_text("total-T2-note")),
        (Category::Try, p.try_, view.format(id::RESULT_ITEMS, &[("n", count.into())]), view.pack_text("amount-not-stated")),
    ];
    dashed_box_ui(ui, look, Tone::Neutral, Icon::Clock, |ui| {
        weighted_ui(ui, look, &shares::PAST, metrics::SPACE_16, |ui, index| {
            let Some((category, ink, amount, note)) = cells.get(index) else { return };
            let side = look.px(metrics::SWATCH);
            let mark = |ui: &mut Ui| colour_swatch_ui(ui, look, *ink);
            let name = |ui: &mut Ui| drop(words_ui(ui, look, Role::Caption, p.text2, view.pack_text(category.message())));
            marked_ui(ui, look, Role::Caption, side, mark, name);
            words_ui(ui, look, Role::AmountSmall, p.text2, amount);
            words_ui(ui, look, Role::Caption, p.text3, note);
        });
    });
    icon_words_ui(ui, look, Icon::Info, p.text3, Role::Caption, p.text3, &view.pack_text("totals-not-added"));
}

/// The sum of the lines of expired measures, of those that somebody had to approve or of the others.
fn past_sum(view: &View<'_>, assessment: &Assessment, counts: &dyn Fn(&Line) -> bool, waiting: bool) -> Range {
    let expired = assessment.measures.iter().filter(|result| result.status == Status::Expired);
    let of_kind = expired.filter(|result| {
        let conditional = view.pack.measure(&result.id).is_some_and(|measure| measure.kind == Status::Conditional);
        conditional == waiting
    });
    of_kind.flat_map(|result| &result.lines).filter(|line| counts(line)).fold(Range::ZERO, |sum, line| sum.plus(line.amount))
}
