//! Lists of records, records of amounts, periods of days.

use super::heading_ui;
use super::question::{Named, entry_ui, labelled_ui};
use crate::l10n::id;
use crate::policy::{Answer, Shape, Slot};
use crate::ui::input;
use crate::ui::survey::{QuestionState, question_state};
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{
    self, Button, Edge, Icon, OptionItem, button_ui, card_ui, columns_ui, ends_ui, field_ui, go_on, icon_button_ui, option_ui, row_of_ui,
    unknown_button_ui, words_ui,
};
use crate::ui::{Command, Commands, View};
use egui::Ui;
use jiff::civil::Date;
use rust_decimal::Decimal;

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
        let words = crate::text::layout(ui.ctx(), &widgets::paragraph(look, Role::Label, none.as_str()), f32::INFINITY);
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

/// The amounts of a record, and one explicit answer for those that are left.
pub(super) fn record_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, record: Slot) {
    let look = view.look;
    let Shape::Record(fields) = &view.pack.dictionary.owner(record).shape else { return };
    let (question, hint) = fact_texts(view, record);
    heading_ui(ui, view, &question, hint.as_deref());
    for row in fields.chunks(2) {
        columns_ui(ui, look, 2, metrics::SPACE_20, |ui, index| {
            let Some(slot) = row.get(index) else { return };
            let Some(field) = view.pack.dictionary.field(*slot) else { return };
            let label = view.pack_text(&format!("fact-{}", view.wording.message_path(*slot)));
            words_ui(ui, look, Role::Secondary, look.palette.text2, &label);
            let width = ui.available_width();
            entry_ui(ui, view, commands, field, (*slot, None), Named { name: &label, error: None }, width);
        });
    }
    let open: Vec<Slot> = fields.iter().copied().filter(|slot| view.case.answers.get(*slot).is_none()).collect();
    let unsure = !open.is_empty()
        && open.iter().all(|slot| question_state(view.pack, &view.case.answers, view.notes, (*slot, None)) == QuestionState::Unsure);
    row_of_ui(ui, look, metrics::FIELD, |ui| {
        let rest = view.text(id::SECTION_REST_ZERO);
        if button_ui(ui, look, &Button::secondary(&rest).enabled(!open.is_empty()).id("rest-zero")).clicked() {
            for slot in &open {
                commands.send(Command::Answer((*slot, None), Answer::Number(Decimal::ZERO)));
            }
        }
        if !open.is_empty() && unknown_button_ui(ui, look, "rest-unsure", &view.text(id::ANSWER_UNSURE), unsure).clicked() {
            commands.send(Command::Unsure(open.iter().map(|slot| (*slot, None)).collect()));
        }
    });
}

/// A number of days: typed, or worked out from one or more periods.
pub(super) fn periods_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, slot: Slot) {
    let look = view.look;
    super::question::question_ui(ui, view, commands, (slot, None));
    words_ui(ui, look, Role::Secondary, look.palette.text2, view.pack_text("stop-periods-question"));
    let mut periods = periods(view);
    let before = periods.clone();
    for (index, period) in periods.iter_mut().enumerate() {
        period_ui(ui, view, index, period);
    }
    let mut changed = periods != before;
    row_of_ui(ui, look, metrics::FIELD, |ui| {
        let add = view.pack_text("stop-periods-add");
        if button_ui(ui, look, &Button::text(&add).icon(Icon::Plus).id("add-period")).clicked() {
            periods.push((None, None));
            changed = true;
        }
        if periods.len() > 1
            && button_ui(ui, look, &Button::text(&view.text(id::COMMON_REMOVE)).icon(Icon::Trash).id("remove-period")).clicked()
        {
            periods.pop();
            changed = true;
        }
    });
    if changed {
        commands.send(Command::SetPeriods(slot, periods));
    }
}

/// The periods of the notes; one empty row where there is none.
fn periods(view: &View<'_>) -> Vec<(Option<Date>, Option<Date>)> {
    let read = |day: &Option<String>| day.as_ref().and_then(|day| day.parse().ok());
    let mut periods: Vec<_> = view.notes.periods.iter().map(|(first, last)| (read(first), read(last))).collect();
    if periods.is_empty() {
        periods.push((None, None));
    }
    periods
}

fn period_ui(ui: &mut Ui, view: &View<'_>, index: usize, period: &mut (Option<Date>, Option<Date>)) {
    let look = view.look;
    let days = row_of_ui(ui, look, metrics::FIELD, |ui| {
        let width = look.px(metrics::TRI_UNKNOWN) * 2.0;
        let names = ["stop-periods-first", "stop-periods-last"].map(|name| view.pack_text(name));
        let first = day_ui(ui, view, ("first", index), &names[0], width, &mut period.0);
        words_ui(ui, look, Role::Body, look.palette.text2, view.text(id::SECTION_TO));
        [first, day_ui(ui, view, ("last", index), &names[1], width, &mut period.1)]
    });
    let danger = look.palette.danger;
    for day in &days {
        if let Some(wrong) = &day.wrong {
            day.field.described_by(words_ui(ui, look, Role::SecondaryLabel, danger, wrong).id);
        }
    }
    if let (Some(first), Some(last)) = *period
        && last < first
    {
        let message = view.wording.localizer.named("field-period", &[]).unwrap_or_default();
        let label = words_ui(ui, look, Role::SecondaryLabel, danger, message).id;
        days.iter().for_each(|day| day.field.described_by(label));
    }
}

/// The field of a day, and what is wrong with it once it was left.
struct Day {
    field: widgets::FieldResponse,
    wrong: Option<String>,
}

/// A day that is no fact of its own. What is typed stays until it is a day or the field is left.
fn day_ui(ui: &mut Ui, view: &View<'_>, salt: (&str, usize), name: &str, width: f32, day: &mut Option<Date>) -> Day {
    let draft_id = egui::Id::unique(("period-draft", salt));
    let draft: Option<String> = ui.ctx().data(|data| data.get_temp(draft_id));
    let mut buffer = draft.unwrap_or_else(|| day.map(|day| day.to_string()).unwrap_or_default());
    let left = ui.ctx().data(|data| data.get_temp::<bool>(draft_id.with("left"))).unwrap_or(false);
    let wrong = input::any_date(&buffer).err().filter(|_| left && !buffer.is_empty());
    let wrong = wrong.map(|message| view.wording.localizer.message(&message));
    let sheet = widgets::Calendar { months: false, chosen: input::any_date(&buffer).ok(), start: view.as_of, first: None, last: None };
    let mut field = widgets::Field {
        calendar: Some(sheet),
        placeholder: name,
        error: wrong.as_deref(),
        max_chars: Some(40),
        ..widgets::Field::new(("period", salt), &mut buffer, name, width)
    };
    let shown = field_ui(ui, view.look, &mut field);
    go_on::stop(ui, shown.response.id, shown.response.id, shown.response.rect);
    if shown.changed {
        *day = input::any_date(&buffer).ok();
        ui.ctx().data_mut(|data| {
            data.insert_temp(draft_id, buffer.clone());
            data.insert_temp(draft_id.with("left"), false);
        });
    }
    if shown.committed {
        let valid = buffer.is_empty() || input::any_date(&buffer).is_ok();
        ui.ctx().data_mut(|data| {
            if valid {
                data.remove::<String>(draft_id);
            }
            data.insert_temp(draft_id.with("left"), !valid);
        });
        match (shown.entered, valid) {
            (true, true) => go_on::go_on(ui.ctx()),
            (true, false) => shown.response.request_focus(),
            (false, _) => {}
        }
    }
    Day { field: shown, wrong }
}
