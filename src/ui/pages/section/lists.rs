//! Lists of records, records of amounts.

use super::question::{Named, entry_ui, error_ui, fault, fix_ui, labelled_ui};
use super::{heading_ui, hint_ui};
use crate::l10n::id;
use crate::policy::{Answer, Shape, Slot};
use crate::text;
use crate::ui::faults::Spot;
use crate::ui::survey::{QuestionState, question_state};
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{
    self, Button, Edge, Icon, OptionItem, button_ui, card_ui, columns_ui, ends_ui, go_on, icon_button_ui, option_ui, row_of_ui,
    unknown_button_ui, words_ui,
};
use crate::ui::{Command, Commands, View};
use egui::{Ui, pos2, vec2};
use rust_decimal::Decimal;

/// Amounts of a record that stand side by side where their labels are short.
const AMOUNT_COLUMNS: usize = 4;

fn fact_texts(view: &View<'_>, slot: Slot) -> (String, Option<String>) {
    let path = view.wording.message_path(slot);
    let question = view.pack_text(&format!("fact-{path}-question"));
    (question, view.wording.localizer.named(&format!("fact-{path}-hint"), &[]))
}

/// A list: its records as cards, a button for one more, and the two answers without records.
pub(super) fn list_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, list: Slot) {
    let look = view.look;
    let (question, hint) = fact_texts(view, list);
    heading_ui(ui, view, &question, hint.as_deref());
    go_on::mark(ui.ctx(), super::question::mark((list, None)));
    let records = view.case.answers.list(list).map_or(0, <[_]>::len);
    for item in 0..records {
        go_on::mark(ui.ctx(), mark(list, item));
        record_card_ui(ui, view, commands, list, item);
    }
    let path = view.wording.message_path(list);
    row_of_ui(ui, look, metrics::FIELD, |ui| {
        let add = if records == 0 { view.text(id::SECTION_ADD_FIRST) } else { view.pack_text(&format!("fact-{path}-add")) };
        let button = button_ui(ui, look, &Button::secondary(&add).icon(Icon::Plus).id(("add", &path)));
        go_on::stop(ui, button.id, button.id, button.rect);
        if button.clicked() {
            commands.send(Command::AddRecord(list));
            go_on::start_at(ui.ctx(), mark(list, records));
        }
        if records > 0 {
            return;
        }
        let none = view.wording.none(list);
        let known_empty = view.case.answers.list(list).is_some_and(<[_]>::is_empty);
        let words = text::layout(ui.ctx(), &widgets::paragraph(look, Role::Label, none.as_str()), f32::INFINITY);
        let width = words.size().x + look.px(2.0 * metrics::SPACE_16 + metrics::RADIO + metrics::SPACE_12);
        let button = option_ui(ui, look, ("none", &path), &OptionItem::new("none", &none), known_empty, width);
        if button.clicked() {
            commands.send(Command::SetListEmpty(list, !known_empty));
        }
        go_on::from_button(&button);
        let unsure = view.notes.unsure.contains(&view.pack.dictionary.path(list, None));
        let button = unknown_button_ui(ui, look, ("unsure", &path), &view.text(id::ANSWER_UNSURE), unsure);
        if button.clicked() {
            commands.send(Command::Unsure(vec![(list, None)]));
        }
        go_on::from_button(&button);
    });
}

/// Where the record of a list begins, for the keyboard.
fn mark(list: Slot, item: usize) -> egui::Id {
    egui::Id::unique(("record", list, item))
}

fn record_card_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, list: Slot, item: usize) {
    let look = view.look;
    let Shape::List(fields) = &view.pack.dictionary.owner(list).shape else { return };
    let read: Vec<Slot> = fields.iter().copied().filter(|slot| view.analysis.survey.read.contains(*slot)).collect();
    card_ui(ui, look, Edge::None, |ui| {
        ends_ui(
            ui,
            look,
            metrics::HIT,
            |ui| {
                words_ui(ui, look, Role::Label, look.palette.text, view.wording.record(list, item));
            },
            |ui| {
                ui.push_id(("remove", list, item), |ui| {
                    if icon_button_ui(ui, look, Icon::Trash, &view.text(id::COMMON_REMOVE)).clicked() {
                        commands.send(Command::RemoveRecord(list, item));
                    }
                });
            },
        );
        for pair in read.chunks(2) {
            columns_ui(ui, look, 2, metrics::SPACE_20, |ui, index| {
                if let Some(slot) = pair.get(index) {
                    labelled_ui(ui, view, commands, (*slot, Some(item)));
                }
            });
            ui.add_space(look.px(metrics::SPACE_4));
        }
    });
}

/// As many columns as leave every label on one line: four, or two.
fn amount_columns(ui: &Ui, view: &View<'_>, fields: &[Slot]) -> usize {
    let width = widgets::column_width(ui.available_width(), AMOUNT_COLUMNS, view.look.px(metrics::SPACE_12));
    let label = |slot: &Slot| view.pack_text(&format!("fact-{}", view.wording.message_path(*slot)));
    let fits = |slot: &Slot| widgets::width_of(ui, view.look, Role::Secondary, &label(slot)) <= width;
    if fields.iter().all(fits) { AMOUNT_COLUMNS } else { AMOUNT_COLUMNS / 2 }
}

/// What the amounts of a record come to, once one is given.
fn sum(view: &View<'_>, fields: &[Slot]) -> Option<String> {
    let amounts = fields.iter().filter_map(|slot| match view.case.answers.get(*slot) {
        Some(Answer::Number(value)) => Some(*value),
        _ => None,
    });
    let sum = amounts.reduce(|sum, amount| sum + amount)?;
    Some(view.format(id::SECTION_SUM, &[("amount", view.wording.localizer.yuan(sum).into())]))
}

/// The sum, at the end of a place that is as wide as an amount's column: no digit more moves anything.
fn sum_ui(ui: &mut Ui, view: &View<'_>, sum: Option<&str>) {
    let look = view.look;
    let width = widgets::column_width(ui.available_width(), AMOUNT_COLUMNS, look.px(metrics::SPACE_12));
    let line = look.style(Role::SecondaryLabel).line_height;
    let (place, response) = ui.allocate_exact_size(vec2(width, line), egui::Sense::hover());
    let Some(sum) = sum else { return };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text::plain(sum)));
    let words = text::layout(ui.ctx(), &widgets::paragraph(look, Role::SecondaryLabel, sum).max_rows(1), width);
    let left = if look.is_rtl() { place.left() } else { place.right() - words.size().x };
    ui.painter().galley(pos2(left, place.top()), words, look.palette.text);
}

/// One amount of a record under its label.
fn amount_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, slot: Slot) {
    let look = view.look;
    let Some(field) = view.pack.dictionary.field(slot) else { return };
    let label = view.pack_text(&format!("fact-{}", view.wording.message_path(slot)));
    words_ui(ui, look, Role::Secondary, look.palette.text2, &label);
    let width = ui.available_width();
    let fault = fault(ui, view, Spot::Fact((slot, None)));
    let wrong = fault.map(|fault| view.wording.localizer.message(&fault.message));
    let error = error_ui(ui, view, wrong.as_deref());
    entry_ui(ui, view, commands, field, (slot, None), Named { name: &label, error }, width);
    fix_ui(ui, view, commands, fault);
}

/// The amounts of a record, and one explicit answer for those that are left.
pub(super) fn record_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, record: Slot) {
    let look = view.look;
    let Shape::Record(fields) = &view.pack.dictionary.owner(record).shape else { return };
    let (question, hint) = fact_texts(view, record);
    let sum = sum(view, fields);
    ends_ui(
        ui,
        look,
        look.style(Role::Label).line_height / look.scale,
        |ui| drop(words_ui(ui, look, Role::Label, look.palette.text, question)),
        |ui| sum_ui(ui, view, sum.as_deref()),
    );
    hint_ui(ui, view, hint.as_deref());
    let columns = amount_columns(ui, view, fields);
    for row in fields.chunks(columns) {
        columns_ui(ui, look, columns, metrics::SPACE_12, |ui, index| {
            if let Some(slot) = row.get(index) {
                amount_ui(ui, view, commands, *slot);
            }
        });
    }
    let open: Vec<Slot> = fields.iter().copied().filter(|slot| view.case.answers.get(*slot).is_none()).collect();
    let unsure = !open.is_empty()
        && open.iter().all(|slot| question_state(view.pack, &view.case.answers, view.notes, (*slot, None)) == QuestionState::Unsure);
    row_of_ui(ui, look, metrics::FIELD, |ui| {
        let rest = view.text(id::SECTION_REST_ZERO);
        if button_ui(ui, look, &Button::secondary(&rest).enabled(!open.is_empty()).id("rest-zero")).clicked() {
            commands.send(Command::AnswerAll(open.iter().map(|slot| ((*slot, None), Answer::Number(Decimal::ZERO))).collect()));
        }
        if !open.is_empty() && unknown_button_ui(ui, look, "rest-unsure", &view.text(id::ANSWER_UNSURE), unsure).clicked() {
            commands.send(Command::Unsure(open.iter().map(|slot| (*slot, None)).collect()));
        }
    });
}
