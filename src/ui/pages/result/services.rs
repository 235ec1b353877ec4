//! Groups of rows under the cards: free services and rights, what does not apply, what is over.

use egui::{Color32, Id, Ui};

use super::arrive;
use super::counter::say_ui;
use super::details::{details_ui, near_miss_ui};
use super::grounds::condition;
use super::measure_card::{Head, folding_head_ui, head_height, window_words};
use super::parts::{flag, line_ui, listed, set_flag, status_chip, weighted_ui};
use super::sheet::{Sheet, Shown};
use crate::assess::{Assessment, MeasureAssessment};
use crate::l10n::id;
use crate::policy::Status;
use crate::ui::theme::{Role, metrics, shares};
use crate::ui::widgets::{Edge, Icon, card_ui, chip_ui, divider_ui, icon_ui, width_of, words_ui};
use crate::ui::{Commands, View};

/// The group of the free services and rights.
pub(super) const SERVICES: &str = "services";
/// The group of what does not apply, below the cards.
pub(super) const NOT_APPLICABLE: &str = "not applicable";
/// The group of what is over, when everything is.
pub(super) const EXPIRED: &str = "expired";

/// Opens a row and the group in which it stands.
pub(super) fn open_row(ui: &Ui, group: &str, measure: &str) {
    set_flag(ui, group_key(group), true);
    set_flag(ui, row_key(measure), true);
}

fn group_key(group: &str) -> Id {
    Id::unique(("group", group))
}

fn row_key(measure: &str) -> Id {
    Id::unique(("measure row", measure))
}

/// The head of a group.
pub(super) struct Group<'a> {
    /// Keeps apart what is remembered of it.
    pub id: &'static str,
    /// Before its name.
    pub icon: Icon,
    /// Colour of the icon.
    pub ink: Color32,
    /// Its name without the number.
    pub name: &'a str,
    /// What its rows say.
    pub note: &'a str,
    /// Whether it is open until somebody closes it.
    pub open: bool,
}

/// Free services and rights.
pub(super) fn services_ui(ui: &mut Ui, shown: Shown<'_>, open: bool, commands: &mut Commands) {
    let Shown { view, sheet, .. } = shown;
    let (name, note) = (view.pack_text("category-services"), view.text(id::RESULT_SERVICES_NOTE));
    let group = Group { id: SERVICES, icon: Icon::Heart, ink: view.look.palette.primary, name: &name, note: &note, open };
    group_ui(ui, shown, &group, &sheet.services, commands);
}

/// What does not apply, each with the condition that fails.
pub(super) fn not_applicable_ui(ui: &mut Ui, shown: Shown<'_>, open: bool, commands: &mut Commands) {
    let Shown { view, assessment, .. } = shown;
    let (name, note) = (view.pack_text("status-not_applicable"), view.text(id::RESULT_NOT_APPLICABLE_NOTE));
    let id = if open { "not applicable, on its own tab" } else { NOT_APPLICABLE };
    let group = Group { id, icon: Icon::Dash, ink: view.look.palette.text3, name: &name, note: &note, open };
    let rows = of_status(assessment, Status::NotApplicable);
    group_ui(ui, shown, &group, &rows, commands);
}

/// Positions of the measures of a status.
pub(super) fn of_status(assessment: &Assessment, status: Status) -> Vec<usize> {
    let measures = assessment.measures.iter().enumerate();
    measures.filter(|(_, result)| result.status == status).map(|(index, _)| index).collect()
}

/// A group that opens to its rows; nothing without rows.
pub(super) fn group_ui(ui: &mut Ui, shown: Shown<'_>, group: &Group<'_>, rows: &[usize], commands: &mut Commands) {
    fold_ui(ui, shown.view, group, rows.len(), |ui| rows_ui(ui, shown, rows, commands));
}

/// A card that opens to its content; nothing where it would hold nothing.
pub(super) fn fold_ui(ui: &mut Ui, view: &View<'_>, group: &Group<'_>, count: usize, content: impl FnOnce(&mut Ui)) {
    if count == 0 {
        return;
    }
    let key = group_key(group.id);
    let is_open = flag(ui, key, group.open);
    card_ui(ui, view.look, Edge::None, |ui| {
        ui.push_id(("group", group.id), |ui| {
            if head_ui(ui, view, group, count, is_open) {
                set_flag(ui, key, !is_open);
            }
            if is_open {
                content(ui);
            }
        });
    });
}

fn head_ui(ui: &mut Ui, view: &View<'_>, group: &Group<'_>, count: usize, is_open: bool) -> bool {
    let (look, p) = (view.look, &view.look.palette);
    let head = Head { title: group.name, height: head_height(look), is_open };
    folding_head_ui(
        ui,
        view,
        &head,
        |_| {},
        |ui| {
            icon_ui(ui, look, group.icon, metrics::ICON, group.ink);
            let values = [("name", group.name.into()), ("n", count.into())];
            words_ui(ui, look, Role::CardTitle, p.text, view.format(id::RESULT_GROUP, &values));
            let room = ui.available_width();
            line_ui(ui, look, Role::Secondary, p.text2, group.note, room);
        },
        |_| {},
    )
}

/// The rows in two columns, or in one where the window is narrow.
fn rows_ui(ui: &mut Ui, shown: Shown<'_>, rows: &[usize], commands: &mut Commands) {
    let Shown { view, assessment, .. } = shown;
    let look = view.look;
    let least = if look.is_rtl() { metrics::BREAK_COLUMNS_UYGHUR } else { metrics::BREAK_COLUMNS };
    let columns = if ui.available_width() < look.px(least) { 1 } else { 2 };
    let weights = shares::SERVICES.get(..columns).unwrap_or(&shares::SERVICES);
    weighted_ui(ui, look, weights, metrics::SPACE_32, |ui, column| {
        // Read across, then down.
        for index in rows.iter().skip(column).step_by(columns) {
            let Some(result) = assessment.measures.get(*index) else { continue };
            divider_ui(ui, look);
            let row = ui.push_id(("row", &result.id), |ui| row_ui(ui, shown, *index, result, commands));
            arrive::show_if_wanted(ui, view.look, &result.id, row.response.rect);
        }
    });
}

/// One row, which opens to everything about its measure.
fn row_ui(ui: &mut Ui, shown: Shown<'_>, index: usize, result: &MeasureAssessment, commands: &mut Commands) {
    let Shown { view, sheet, .. } = shown;
    let (look, p) = (view.look, &view.look.palette);
    let key = row_key(&result.id);
    let is_open = flag(ui, key, false);
    let title = view.wording.measure(&result.id, "");
    let room = remark_room(ui, view, result, &title);
    let remark_ui = |ui: &mut Ui| line_ui(ui, look, Role::Secondary, p.text2, &remark(view, sheet, index, result), room);
    let head = Head { title: &title, height: metrics::SERVICE_ROW, is_open };
    let title_ui = |ui: &mut Ui| {
        if result.status == Status::Conditional {
            let status = view.pack_text("status-conditional");
            chip_ui(ui, look, &status_chip(result.status, &status));
        }
        let room = ui.available_width();
        line_ui(ui, look, Role::Body, p.text, &title, room);
    };
    if folding_head_ui(ui, view, &head, remark_ui, title_ui, |_| {}) {
        set_flag(ui, key, !is_open);
    }
    if is_open {
        words_ui(ui, look, Role::Secondary, p.text, view.wording.measure(&result.id, "-what"));
        details_ui(ui, view, result, commands);
        say_ui(ui, view, result, &[], commands);
        ui.add_space(look.px(metrics::SPACE_12));
    } else {
        near_miss_ui(ui, view, result);
    }
}

/// Width for the remark at the end: what the title leaves, but never so little that nothing can be read.
fn remark_room(ui: &Ui, view: &View<'_>, result: &MeasureAssessment, title: &str) -> f32 {
    let look = view.look;
    let width = ui.available_width();
    let title = width_of(ui, look, Role::Body, title);
    let chip = if result.status == Status::Conditional { look.px(metrics::CHIP_ROOM) } else { 0.0 };
    let rest = width - title - chip - look.px(metrics::HIT + metrics::SPACE_32);
    rest.max(width * shares::SERVICE_REMARK)
}

/// What a row says at its end.
fn remark(view: &View<'_>, sheet: &Sheet, index: usize, result: &MeasureAssessment) -> String {
    if let Some(day) = window_words(view, sheet, index, result) {
        let amount = view.wording.headline(result).map(|range| view.wording.range(range));
        return listed(view, std::iter::once(day).chain(amount)).unwrap_or_default();
    }
    if result.status == Status::NotApplicable {
        let failing = result.reasons.iter().find(|reason| reason.holds == Some(false));
        return failing.map(|reason| condition(view, &reason.id)).unwrap_or_default();
    }
    let office = || view.pack.measure(&result.id).map(|measure| view.pack_text(&format!("agency-{}-short", measure.agency)));
    view.wording.measure_part(&result.id, "-short").or_else(office).unwrap_or_default()
}
