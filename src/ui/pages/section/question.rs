//! One question: its words, its control, 不清楚, and 没有 where that is an answer.

use super::heading_ui;
use crate::assess::Place;
use crate::l10n::{Language, id};
use crate::policy::{Answer, Field, IndustryCode, Kind, Month, Slot, date_of};
use crate::ui::faults::{Fault, Spot};
use crate::ui::input;
use crate::ui::survey::{QuestionState, question_state};
use crate::ui::theme::{Role, metrics, shares};
use crate::ui::widgets::{
    self, Button, OptionItem, button_ui, columns_ui, dropdown_ui, error_group_ui, field_ui, go_on, menu_item_ui, options_ui, row_of_ui,
    unknown_button_ui, width_of, words_ui,
};
use crate::ui::{Command, Commands, View};
use crate::wording::Wording;
use egui::{Id, Ui};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What stands in the field that is being typed into, as it was typed; answers and drafts lose its form.
#[derive(Clone, Debug)]
struct Typing {
    spot: Spot,
    text: String,
    /// What stood in the field when typing began.
    start: String,
    /// Whether the field was right before: then nothing is said until it is left.
    quiet: bool,
}

fn typing_id() -> Id {
    Id::unique("typing")
}

/// Forgets how the field in use was typed: its answer has come from elsewhere.
pub fn forget_typing(ctx: &egui::Context) {
    ctx.data_mut(|data| {
        data.remove::<Typing>(typing_id());
        data.remove::<Spot>(insisted_id());
    });
}

/// The field with the keyboard, and whether it holds what it held when it was come to.
#[derive(Clone, Copy, Debug)]
struct Found {
    field: Id,
    as_found: bool,
}

/// Whether nothing is left to take back in the field that has the keyboard: then the answers before it are meant.
pub fn is_as_found(ctx: &egui::Context) -> bool {
    let found: Option<Found> = ctx.data(|data| data.get_temp(Id::unique("found")));
    found.is_some_and(|found| found.as_found && ctx.memory(|memory| memory.has_focus(found.field)))
}

/// What is wrong in the field in use is told from now on, though it is still being typed into.
pub(super) fn end_quiet(ctx: &egui::Context) {
    ctx.data_mut(|data| {
        if let Some(mut typing) = data.get_temp::<Typing>(typing_id()) {
            typing.quiet = false;
            data.insert_temp(typing_id(), typing);
        }
    });
}

fn typing(ui: &Ui, spot: Spot) -> Option<Typing> {
    ui.ctx().data(|data| data.get_temp::<Typing>(typing_id())).filter(|typing| typing.spot == spot)
}

/// The field in which Enter was pressed on what is no answer.
fn insisted_id() -> Id {
    Id::unique("insisted")
}

/// The path of a place: the salt of its ids, the key of its draft.
pub(super) fn path(view: &View<'_>, place: Place) -> String {
    view.pack.dictionary.path(place.0, place.1)
}

fn hint(view: &View<'_>, slot: Slot) -> Option<String> {
    view.wording.localizer.named(&format!("fact-{}-hint", view.wording.message_path(slot)), &[])
}

/// A question with its heading.
pub(super) fn question_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place) {
    let fault = fault(ui, view, Spot::Fact(place));
    let wrong = sentence(view, fault);
    error_group_ui(ui, view.look, wrong.is_some(), |ui| {
        let heading = view.pack_text(&format!("fact-{}-question", view.wording.message_path(place.0)));
        heading_ui(ui, view, &heading, hint(view, place.0).as_deref());
        let named = Named { name: &heading, error: error_ui(ui, view, wrong.as_deref()) };
        control_ui(ui, view, commands, place, named);
        fix_ui(ui, view, commands, fault);
    });
}

/// What is wrong in a field, once its page was left or Enter has said that this is all; nothing while it is being typed.
pub(super) fn fault<'a>(ui: &Ui, view: &View<'a>, spot: Spot) -> Option<&'a Fault> {
    let fault = view.analysis.faults.iter().find(|fault| fault.spot == spot)?;
    let insisted = ui.ctx().data(|data| data.get_temp::<Spot>(insisted_id())) == Some(spot);
    (insisted || (view.visited.contains(&fault.page) && !is_quiet(ui.ctx(), spot))).then_some(fault)
}

/// Whether nothing is said of a field, because it was right before and is still being typed into.
pub fn is_quiet(ctx: &egui::Context, spot: Spot) -> bool {
    ctx.data(|data| data.get_temp::<Typing>(typing_id())).is_some_and(|typing| typing.spot == spot && typing.quiet)
}

fn sentence(view: &View<'_>, fault: Option<&Fault>) -> Option<String> {
    fault.map(|fault| view.wording.localizer.message(&fault.message))
}

/// The button that puts right what is wrong, where it can be guessed.
pub(super) fn fix_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, fault: Option<&Fault>) {
    let Some((fault, fix)) = fault.and_then(|fault| Some((fault, fault.fix.as_ref()?))) else { return };
    let label = view.wording.localizer.message(&fix.label);
    let button =
        row_of_ui(ui, view.look, metrics::HIT, |ui| button_ui(ui, view.look, &Button::secondary(&label).small().id(("fix", fault.spot))));
    if button.clicked() {
        forget_typing(ui.ctx());
        commands.send(fix.command.clone());
    }
}

/// The label that says what is wrong.
pub(super) fn error_ui(ui: &mut Ui, view: &View<'_>, message: Option<&str>) -> Option<Id> {
    let message = message?;
    let danger = view.look.palette.danger;
    let label = widgets::beside_icon_ui(ui, view.look, widgets::Icon::Alert, danger, |ui| {
        words_ui(ui, view.look, Role::SecondaryLabel, danger, message)
    });
    crate::text::announce(&label, crate::text::Announced::AtOnce);
    Some(label.id)
}

/// What a screen reader is told of a control by the words around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The label that says what is wrong with it.
    pub error: Option<Id>,
}

/// Where a question stands on its page, for the keyboard.
pub(super) fn mark(place: Place) -> Id {
    Id::unique(("question", place))
}

/// Gives the keyboard to a question of the page that comes.
pub fn start_at_question(ctx: &egui::Context, place: Place) {
    go_on::start_at(ctx, mark(place));
}

/// The control of a place, without a heading.
fn control_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place, named: Named<'_>) {
    go_on::mark(ui.ctx(), mark(place));
    let Some(field) = view.pack.dictionary.field(place.0) else { return };
    match field.kind {
        Kind::Bool => truth_ui(ui, view, commands, place),
        Kind::Choice => choice_ui(ui, view, commands, field, place),
        Kind::Industry => industry_ui(ui, view, commands, place, named.name),
        Kind::Rate if has_brackets(view, field) => brackets_ui(ui, view, commands, field, place),
        _ => typed_ui(ui, view, commands, field, place, named),
    }
}

fn state(view: &View<'_>, place: Place) -> QuestionState {
    question_state(view.pack, &view.case.answers, view.notes, place)
}

fn truth_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place) {
    let [yes, no, unsure] = [id::ANSWER_YES, id::ANSWER_NO, id::ANSWER_UNSURE].map(|id| view.text(id));
    let items = [OptionItem::new("true", &yes), OptionItem::new("false", &no), OptionItem::unknown(&unsure)];
    let selected = match (view.case.answers.at(&view.pack.dictionary, place), state(view, place)) {
        (Some(Answer::Bool(true)), _) => Some(0),
        (Some(Answer::Bool(false)), _) => Some(1),
        (_, QuestionState::Unsure) => Some(2),
        _ => None,
    };
    match options_ui(ui, view.look, path(view, place), &items, selected, 3) {
        Some(index @ (0 | 1)) => commands.send(Command::Answer(place, Answer::Bool(index == 0))),
        Some(_) => commands.send(Command::Unsure(vec![place])),
        None => {}
    }
}

/// Radio cards for named answers; `answers` hold the answer of each.
fn cards_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place, named: &[(String, String, Answer)]) {
    let unsure = view.text(id::ANSWER_UNSURE);
    let mut items: Vec<OptionItem<'_>> = named.iter().map(|(value, label, _)| OptionItem::new(value, label)).collect();
    items.push(OptionItem::unknown(&unsure));
    let given = view.case.answers.at(&view.pack.dictionary, place);
    let mut selected = named.iter().position(|(_, _, answer)| Some(answer) == given);
    if state(view, place) == QuestionState::Unsure {
        selected = Some(named.len());
    }
    let longest = named.iter().map(|(_, label, _)| label.chars().count()).max().unwrap_or(0);
    let narrow = ui.available_width() < view.look.px(metrics::COLUMN) * shares::NARROW_COLUMN;
    let columns = if longest > 16 || narrow { 2 } else { 3 };
    if let Some(index) = options_ui(ui, view.look, path(view, place), &items, selected, columns) {
        commands.send(match named.get(index) {
            Some((_, _, answer)) => Command::Answer(place, answer.clone()),
            None => Command::Unsure(vec![place]),
        });
    }
}

fn choice_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, field: &Field, place: Place) {
    let choices = field.choices.iter().enumerate().filter_map(|(index, choice)| {
        Some((choice.clone(), view.wording.choice(place.0, choice), Answer::Choice(u8::try_from(index).ok()?)))
    });
    let mut named: Vec<(String, String, Answer)> = choices.collect();
    if field.nullable {
        named.push(("null".to_owned(), view.wording.none(place.0), Answer::None));
    }
    cards_ui(ui, view, commands, place, &named);
}

/// Whether the pack names the usual values of a rate, such as the classes of injury insurance.
fn has_brackets(view: &View<'_>, field: &Field) -> bool {
    !bracket_values(view, field).is_empty()
}

fn bracket_values(view: &View<'_>, field: &Field) -> Vec<(String, String, Answer)> {
    let known = (1..=100_u32).filter_map(|thousandths| {
        let value = Decimal::new(i64::from(thousandths), 3).normalize();
        let label = view.wording.localizer.named(&format!("choice-{}-{}", field.name, value.to_string().replace('.', "_")), &[])?;
        Some((value.to_string(), label, Answer::Number(value)))
    });
    known.collect()
}

fn brackets_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, field: &Field, place: Place) {
    let mut named = bracket_values(view, field);
    // A rate between the classes, from a file or a float, is shown as it is.
    if let Some(answer @ Answer::Number(value)) = view.case.answers.at(&view.pack.dictionary, place)
        && !named.iter().any(|(_, _, known)| known == answer)
    {
        named.push((value.to_string(), view.wording.localizer.percent(*value), answer.clone()));
    }
    cards_ui(ui, view, commands, place, &named);
}

/// The industry is found by typing words.
fn industry_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place, name: &str) {
    let look = view.look;
    let given = view.case.answers.at(&view.pack.dictionary, place);
    let shown = match given {
        Some(answer) => view.wording.answer(place.0, answer),
        None => view.text(id::SECTION_CHOOSE_INDUSTRY),
    };
    let width = ui.available_width();
    let picked = dropdown_ui(ui, look, path(view, place), &shown, width, name, |ui| industries_ui(ui, view, given, name));
    go_on::stop(ui, picked.response.id, picked.response.id, picked.response.rect);
    if let Some(code) = picked.inner.flatten() {
        if go_on::pressed_enter(ui.ctx()) {
            go_on::go_on(ui.ctx());
        }
        commands.send(Command::Answer(place, Answer::Industry(code)));
        ui.ctx().data_mut(|data| data.remove::<String>(filter_id()));
    }
    unsure_ui(ui, view, commands, place, &path(view, place));
}

fn filter_id() -> Id {
    Id::unique("industry-filter")
}

/// The open list: a field to type in, and the industries whose words or code fit.
fn industries_ui(ui: &mut Ui, view: &View<'_>, given: Option<&Answer>, name: &str) -> Option<IndustryCode> {
    let look = view.look;
    let mut filter: String = ui.ctx().data(|data| data.get_temp(filter_id())).unwrap_or_default();
    let width = ui.available_width();
    let placeholder = view.text(id::SECTION_SEARCH);
    let mut field =
        widgets::Field { placeholder: &placeholder, free: true, ..widgets::Field::new("industry-filter-field", &mut filter, name, width) };
    let search = field_ui(ui, look, &mut field);
    if has_just_opened(ui) {
        search.response.request_focus();
    }
    let entered = search.committed && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.ctx().data_mut(|data| data.insert_temp(filter_id(), filter.clone()));
    let mut picked = None;
    for code in view.pack.industries.iter().filter(|code| matches_filter(view, code, &filter)) {
        let label = format!("{} {}", view.wording.industry(code.as_str()), crate::l10n::isolate(code.as_str()));
        if menu_item_ui(ui, look, &label, given == Some(&Answer::Industry(code.clone()))).clicked() {
            picked = Some(code.clone());
        }
        // Enter takes the first that fits.
        if entered && !filter.trim().is_empty() && picked.is_none() {
            picked = Some(code.clone());
            ui.close();
        }
    }
    picked
}

/// Whether the list was not there a moment ago: then typing goes to its search field.
fn has_just_opened(ui: &Ui) -> bool {
    let shown = filter_id().with("shown");
    let now = ui.ctx().cumulative_frame_nr();
    let before: Option<u64> = ui.ctx().data(|data| data.get_temp(shown));
    ui.ctx().data_mut(|data| data.insert_temp(shown, now));
    before.is_none_or(|before| now.saturating_sub(before) > 1)
}

/// The Chinese name, which stands on every licence and can be typed in either language.
fn chinese(view: &View<'_>, code: &IndustryCode) -> String {
    Wording::new(view.pack, Language::Chinese).industry(code.as_str())
}

fn matches_filter(view: &View<'_>, code: &IndustryCode, filter: &str) -> bool {
    let filter = filter.trim();
    filter.is_empty() || crate::ui::search::finds(filter, code.as_str(), &view.wording.industry(code.as_str()), &chinese(view, code))
}

/// A typed answer with its two ways out beside it; where there is no room they stand below.
fn typed_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, field: &Field, place: Place, named: Named<'_>) {
    let look = view.look;
    let salt = path(view, place);
    let text = matches!(field.kind, Kind::Text | Kind::Code);
    let width = if text { look.px(metrics::TOOLTIP) } else { look.px(metrics::TRI_UNKNOWN) * 2.0 };
    let width = width.min(ui.available_width());
    let gap = look.px(metrics::SPACE_8);
    let none = if field.nullable { gap + none_width(ui, view, place) } else { 0.0 };
    let unsure = if field.display_only { 0.0 } else { gap + unsure_width(ui, view) };
    let fits = width + none + unsure <= ui.available_width();
    row_of_ui(ui, look, metrics::FIELD, |ui| {
        entry_ui(ui, view, commands, field, place, named, width);
        if field.nullable && fits {
            none_ui(ui, view, commands, place, &salt);
        }
        if !field.display_only {
            unsure_ui(ui, view, commands, place, &salt);
        }
    });
    if field.nullable && !fits {
        none_ui(ui, view, commands, place, &salt);
    }
}

fn none_width(ui: &Ui, view: &View<'_>, place: Place) -> f32 {
    let padding = 2.0 * metrics::SPACE_16 + metrics::RADIO + metrics::SPACE_12;
    width_of(ui, view.look, Role::Label, &view.wording.none(place.0)) + view.look.px(padding)
}

fn unsure_width(ui: &Ui, view: &View<'_>) -> f32 {
    let padding = 2.0 * metrics::SPACE_16 + metrics::ICON_SMALL + metrics::SPACE_8;
    width_of(ui, view.look, Role::SecondaryLabel, &view.text(id::ANSWER_UNSURE)) + view.look.px(padding)
}

/// 没有 as an answer; its words may be long and then wrap.
fn none_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place, salt: &str) {
    let label = view.wording.none(place.0);
    let selected = state(view, place) == QuestionState::None;
    let width = none_width(ui, view, place).min(ui.available_width());
    let response = widgets::option_ui(ui, view.look, (salt, "none"), &OptionItem::new("none", &label), selected, width);
    if response.clicked() {
        forget_typing(ui.ctx());
        commands.send(Command::Answer(place, Answer::None));
    }
    go_on::from_button(&response);
}

fn unsure_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place, salt: &str) {
    let chosen = state(view, place) == QuestionState::Unsure;
    let response = unknown_button_ui(ui, view.look, (salt, "unsure"), &view.text(id::ANSWER_UNSURE), chosen);
    if response.clicked() {
        forget_typing(ui.ctx());
        commands.send(Command::Unsure(vec![place]));
    }
    go_on::from_button(&response);
}

/// The field itself. Every keystroke that makes an answer counts at once; what is no answer stays a draft.
pub(super) fn entry_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, field: &Field, place: Place, named: Named<'_>, width: f32) {
    go_on::mark(ui.ctx(), mark(place));
    let spot = Spot::Fact(place);
    let draft = view.notes.drafts.get(&path(view, place)).cloned();
    let kept = draft.unwrap_or_else(|| input::show(field, view.case.answers.at(&view.pack.dictionary, place)));
    let unit = unit(view, field);
    let placeholder = match field.kind {
        Kind::Date => "2022-09-01",
        Kind::Month => "2022-09",
        _ => "",
    };
    let wrong = sentence(view, fault(ui, view, spot));
    let mut buffer = String::new();
    let entry = widgets::Field {
        unit: unit.as_deref(),
        placeholder,
        error: wrong.as_deref(),
        free: field.kind == Kind::Text,
        max_chars: Some(field.max_length.max(40)),
        ..widgets::Field::new(path(view, place), &mut buffer, named.name, width)
    };
    let typed =
        Typed { spot, kept, calendar: &|typed: &str| calendar(view, field, typed), fits: &|typed: &str| input::read(field, typed).is_ok() };
    let shown = typed_field_ui(ui, view, commands, entry, &typed);
    if let Some(label) = named.error {
        shown.described_by(label);
    }
}

/// A field whose content is kept by the session.
pub(super) struct Typed<'a> {
    /// Where it stands.
    pub spot: Spot,
    /// What the session holds for it.
    pub kept: String,
    /// The sheet of days for what is typed.
    pub calendar: &'a dyn Fn(&str) -> Option<widgets::Calendar>,
    /// Whether what is typed can be an answer.
    pub fits: &'a dyn Fn(&str) -> bool,
}

/// Shows a field and sends what is typed into it. `entry` gives its looks; its buffer is filled here.
pub(super) fn typed_field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    commands: &mut Commands,
    mut entry: widgets::Field<'_>,
    typed: &Typed<'_>,
) -> widgets::FieldResponse {
    let spot = typed.spot;
    let before = typing(ui, spot);
    *entry.buffer = before.as_ref().map_or_else(|| typed.kept.clone(), |typing| typing.text.clone());
    entry.calendar = (typed.calendar)(entry.buffer);
    let shown = field_ui(ui, view.look, &mut entry);
    let text = entry.buffer.clone();
    if shown.changed {
        let start = before.as_ref().map_or_else(|| typed.kept.clone(), |typing| typing.start.clone());
        let quiet = before.as_ref().map_or_else(|| fault(ui, view, spot).is_none(), |typing| typing.quiet);
        ui.ctx().data_mut(|data| {
            data.insert_temp(typing_id(), Typing { spot, text: text.clone(), start, quiet });
            data.remove::<Spot>(insisted_id());
        });
    }
    // Letters of an input method become an answer with the word that they are turned into, or when the field is left.
    if (shown.changed && !shown.composing) || (shown.committed && before.is_some()) {
        commands.send(Command::Type(spot, text.clone()));
    }
    let id = shown.response.id;
    if shown.response.has_focus() {
        let as_found = typing(ui, spot).is_none_or(|typing| typing.text == typing.start);
        ui.ctx().data_mut(|data| data.insert_temp(Id::unique("found"), Found { field: id, as_found }));
    }
    go_on::stop(ui, id, id, shown.response.rect);
    if take_jump(ui, spot) {
        shown.response.request_focus();
        ui.scroll_to_rect(shown.response.rect, Some(egui::Align::Center));
    }
    if shown.committed {
        leave_field(ui, commands, &shown, spot, (typed.fits)(&text));
    }
    shown
}

/// The user is done with a field: Enter leads on from an answer, and says at once what is none.
fn leave_field(ui: &Ui, commands: &mut Commands, shown: &widgets::FieldResponse, spot: Spot, fits: bool) {
    ui.ctx().data_mut(|data| data.remove::<Typing>(typing_id()));
    commands.send(Command::Typed);
    match (shown.entered, fits) {
        (true, true) => go_on::go_on(ui.ctx()),
        (true, false) => {
            ui.ctx().data_mut(|data| data.insert_temp(insisted_id(), spot));
            shown.response.request_focus();
        }
        (false, _) => {}
    }
}

fn jump_id() -> Id {
    Id::unique("jump to field")
}

/// Gives the keyboard to a field when it is painted next, and brings it into sight.
pub(super) fn jump_to(ctx: &egui::Context, spot: Spot) {
    ctx.data_mut(|data| data.insert_temp(jump_id(), spot));
    ctx.request_repaint();
}

/// Whether the keyboard is to go to a field when it is painted next.
pub(super) fn is_jumped_to(ui: &Ui, spot: Spot) -> bool {
    ui.data(|data| data.get_temp::<Spot>(jump_id()) == Some(spot))
}

fn take_jump(ui: &Ui, spot: Spot) -> bool {
    ui.ctx().data_mut(|data| {
        let here = data.get_temp::<Spot>(jump_id()) == Some(spot);
        if here {
            data.remove::<Spot>(jump_id());
        }
        here
    })
}

/// The sheet of days or months of a field, inside its bounds; it opens at the reference date.
fn calendar(view: &View<'_>, field: &Field, typed: &str) -> Option<widgets::Calendar> {
    let months = match field.kind {
        Kind::Date => false,
        Kind::Month => true,
        _ => return None,
    };
    let first_day = |month: Month| Date::new(i16::try_from(month.year()).ok()?, i8::try_from(month.month()).ok()?, 1).ok();
    let bound = |bound: Option<Decimal>| if months { first_day(Month::of_number(bound?)?) } else { date_of(bound?) };
    let chosen = match input::read(field, typed) {
        Ok(Some(Answer::Date(date))) => Some(date),
        Ok(Some(Answer::Month(month))) => first_day(month),
        _ => None,
    };
    Some(widgets::Calendar { months, chosen, start: view.as_of, first: bound(field.min), last: bound(field.max) })
}

/// Several fields side by side with their labels, and one 不清楚 for all that are open.
pub(super) fn fields_row_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, slots: &[Slot]) {
    let look = view.look;
    let columns = slots.len().clamp(2, 3);
    for row in slots.chunks(columns) {
        columns_ui(ui, look, columns, metrics::SPACE_12, |ui, index| {
            let Some(slot) = row.get(index) else { return };
            labelled_ui(ui, view, commands, (*slot, None));
        });
    }
}

/// A field under its label, as in a grid.
pub(super) fn labelled_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, place: Place) {
    let look = view.look;
    let Some(field) = view.pack.dictionary.field(place.0) else { return };
    let label = view.pack_text(&format!("fact-{}", view.wording.message_path(place.0)));
    let fault = fault(ui, view, Spot::Fact(place));
    let (role, ink) = if fault.is_some() { (Role::SecondaryLabel, look.palette.danger) } else { (Role::Secondary, look.palette.text2) };
    words_ui(ui, look, role, ink, &label);
    let named = Named { name: &label, error: error_ui(ui, view, sentence(view, fault).as_deref()) };
    match field.kind {
        Kind::Bool | Kind::Choice | Kind::Industry => control_ui(ui, view, commands, place, named),
        _ => entry_and_ways_out_ui(ui, view, commands, field, place, named),
    }
    fix_ui(ui, view, commands, fault);
    // Below the control, so that fields of one row stand in one line.
    if let Some(hint) = hint(view, place.0) {
        words_ui(ui, look, Role::Caption, look.palette.text3, hint);
    }
}

/// The field with 不清楚 beside it, or below where a number would not fit; 没有 stands below, its words may be long.
fn entry_and_ways_out_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, field: &Field, place: Place, named: Named<'_>) {
    let look = view.look;
    let salt = path(view, place);
    let beside = ui.available_width() - unsure_width(ui, view) - look.px(metrics::SPACE_8);
    let fits = beside >= look.px(metrics::TRI_UNKNOWN) + unit_width(ui, view, field);
    row_of_ui(ui, look, metrics::FIELD, |ui| {
        let width = if fits { beside } else { ui.available_width() };
        entry_ui(ui, view, commands, field, place, named, width);
        if fits {
            unsure_ui(ui, view, commands, place, &salt);
        }
    });
    if !fits {
        unsure_ui(ui, view, commands, place, &salt);
    }
    if field.nullable {
        none_ui(ui, view, commands, place, &salt);
    }
}

fn unit(view: &View<'_>, field: &Field) -> Option<String> {
    field.unit.as_deref().and_then(|unit| view.wording.localizer.named(&format!("unit-{unit}"), &[]))
}

fn unit_width(ui: &Ui, view: &View<'_>, field: &Field) -> f32 {
    unit(view, field).map_or(0.0, |unit| width_of(ui, view.look, Role::Secondary, &unit))
}
