//! All answers on one page, to be looked over before the result.

use egui::{Color32, Rect, Shape, Ui, UiBuilder, vec2};
use std::collections::BTreeSet;

use super::result::parts::{joined, listed};
use crate::assess::Place;
use crate::l10n::id;
use crate::policy::wizard::{Block, Choice, Gate};
use crate::policy::{Answer, Pack, Shape as FactShape, Slot, SlotSet};
use crate::ui::faults::days_of;
use crate::ui::input::days_in;
use crate::ui::survey::{QuestionState, gate_answer, is_answered, is_set, question_state};
use crate::ui::theme::{Role, Tone, metrics, shares};
use crate::ui::widgets::{
    Button, Edge, Icon, Prompt, Tri, button_ui, card_ui, coloured_link_ui, column_layout, divider_ui, icon_ui, lead_ui, link_ui, notice_ui,
    page_ui, prompt_ui, row_layout, row_ui, scroll_ui, turn_pages, words_ui, wrap_ui,
};
use crate::ui::{Command, Commands, Screen, View};

/// Most links in the notice about 不清楚.
const LINKS: usize = 6;
/// Most amounts of a record that are written out.
const FIELDS: usize = 6;

/// The page of the questionnaire that asks for a fact, or for the list or record that it belongs to.
pub fn page_of(pack: &Pack, slot: Slot) -> Option<usize> {
    let owner = pack.dictionary.owner(slot).slot;
    let asks = |block: &Block| block.slots().iter().any(|asked| *asked == slot || *asked == owner);
    pack.wizard.pages.iter().position(|page| page.blocks.iter().any(asks))
}

/// How an answer stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Answered,
    Unsure,
    Open,
    /// Typed, and no answer.
    Wrong,
}

/// One line of the list.
#[derive(Clone, Debug)]
struct Row {
    id: String,
    /// The question that is asked again; `None` stands for the page.
    place: Option<Place>,
    label: String,
    words: String,
    standing: Standing,
}

/// All answers, section by section.
pub fn check_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let narrow = ui.ctx().content_rect().width() < look.px(metrics::BREAK_RAIL);
    let padding = if narrow { metrics::SPACE_24 } else { metrics::SPACE_44 };
    scroll_ui(ui, look, "check", look.palette.bg, |ui| {
        page_ui(ui, look, metrics::COLUMN, padding, |ui| {
            turn_pages(ui, look, 0.0);
            ui.add_space(look.px(metrics::SPACE_20));
            super::caseload::return_ui(ui, view, commands);
            words_ui(ui, look, Role::Title, look.palette.text, view.text(id::CHECK_TITLE));
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_12);
            if view.case.answers.is_empty() && view.notes.unsure.is_empty() {
                empty_ui(ui, view, commands);
            } else {
                words_ui(ui, look, Role::Secondary, look.palette.text2, view.text(id::CHECK_LEAD));
                unsure_ui(ui, view, commands);
                accountant_ui(ui, view, commands);
                pages_ui(ui, view, commands);
            }
            ui.add_space(look.px(metrics::SPACE_24));
        });
    });
}

fn empty_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let [title, text, label] = [id::CHECK_EMPTY_TITLE, id::CHECK_EMPTY_TEXT, id::CHECK_EMPTY_BUTTON].map(|id| view.text(id));
    let button = Button::primary(&label).trailing(Icon::Next).id("first page");
    let prompt = Prompt { edge: Edge::None, icon: Icon::Pen, ink: view.look.palette.primary, title: &title, text: &text, button };
    if prompt_ui(ui, view.look, &prompt) {
        commands.send(Command::Go(Screen::Page(0)));
    }
}

/// Facts answered 不清楚 on pages that are shown.
fn unsure_places(view: &View<'_>) -> Vec<Place> {
    let dictionary = &view.pack.dictionary;
    let mut found = Vec::new();
    for slot in dictionary.slots() {
        let Some(page) = page_of(view.pack, slot).filter(|page| is_shown(view, *page)) else { continue };
        let records =
            if dictionary.is_list_field(slot) { view.case.answers.list(dictionary.owner(slot).slot).map_or(0, <[_]>::len) } else { 0 };
        let items = std::iter::once(None).chain((0..records).map(Some));
        for item in items.filter(|item| view.notes.unsure.contains(&dictionary.path(slot, *item))) {
            found.push(((slot, item), page));
        }
    }
    found.sort_by_key(|(_, page)| *page);
    found.into_iter().map(|(place, _)| place).collect()
}

fn is_shown(view: &View<'_>, page: usize) -> bool {
    view.analysis.survey.pages.get(page).is_some_and(crate::ui::survey::PageState::is_shown)
}

/// What was answered 不清楚, with the way to each.
fn unsure_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let places = unsure_places(view);
    if places.is_empty() {
        return;
    }
    let (mut linked, mut one_by_one) = (None, false);
    notice_ui(ui, look, Tone::Maybe, Icon::Half, false, |ui| {
        lead_ui(
            ui,
            look,
            |ui| {
                // In the middle of the button beside it.
                ui.add_space((look.px(metrics::HIT) - look.style(Role::Secondary).line_height) / 2.0);
                wrap_ui(ui, look, |ui| {
                    words_ui(ui, look, Role::SecondaryLabel, p.maybe, view.format(id::CHECK_UNSURE, &[("n", places.len().into())]));
                    for place in places.iter().take(LINKS) {
                        let path = view.pack.dictionary.path(place.0, place.1);
                        if coloured_link_ui(ui, look, ("unsure", path), Role::Secondary, p.maybe, &view.wording.label(*place)).clicked() {
                            linked = Some(vec![*place]);
                        }
                    }
                    words_ui(ui, look, Role::Secondary, p.maybe, view.text(id::CHECK_UNSURE_NOTE));
                });
            },
            |ui| {
                let label = view.text(id::CHECK_FILL_ONE_BY_ONE);
                one_by_one = button_ui(ui, look, &Button::secondary(&label).small().id("fill one by one")).clicked();
            },
        );
    });
    if let Some(places) = linked.or_else(|| one_by_one.then_some(places)) {
        commands.send(Command::Walk(places));
    }
}

/// The sheet for the accountant, while something is open.
fn accountant_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let is_open = view.assessment().is_some_and(|assessment| assessment.measures.iter().any(|result| !result.missing.is_empty()));
    if !is_open {
        return;
    }
    let label = view.text(id::CHECK_ACCOUNTANT);
    row_ui(ui, view.look, |ui| {
        if button_ui(ui, view.look, &Button::secondary(&label).icon(Icon::Print).small().id("accountant")).clicked() {
            commands.send(Command::PrintAccountant);
        }
    });
}

fn pages_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let asked = asked(view);
    for (index, page) in view.pack.wizard.pages.iter().enumerate() {
        let rows = if is_shown(view, index) { page_rows(view, index, asked) } else { Vec::new() };
        if rows.is_empty() {
            continue;
        }
        card_ui(ui, look, Edge::None, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            words_ui(ui, look, Role::Label, p.text, view.pack_text(&format!("page-{}", page.id)));
            ui.add_space(look.px(metrics::SPACE_8));
            for row in &rows {
                divider_ui(ui, look);
                if answer_row_ui(ui, view, row) {
                    commands.send(row.place.map_or(Command::Go(Screen::Page(index)), |place| Command::Walk(vec![place])));
                }
            }
        });
    }
}

/// Label, answer, link; whether the link was followed.
fn answer_row_ui(ui: &mut Ui, view: &View<'_>, row: &Row) -> bool {
    let (look, p) = (view.look, &view.look.palette);
    let ground = ui.painter().add(Shape::Noop);
    let gap = look.px(metrics::SPACE_8);
    let mut followed = false;
    let shown = ui.scope(|ui| {
        ui.add_space(gap);
        lead_ui(
            ui,
            look,
            |ui| label_and_words_ui(ui, view, row),
            |ui| {
                let link = if matches!(row.standing, Standing::Answered | Standing::Wrong) { id::COMMON_CHANGE } else { id::CHECK_FILL_IN };
                followed = link_ui(ui, look, ("change", &row.id), Role::Secondary, &view.text(link)).clicked();
                ui.add_space(look.px(metrics::SPACE_16));
            },
        );
        ui.add_space(gap);
    });
    if row.standing != Standing::Answered {
        // The tint runs to the edges of the card.
        let rect = shown.response.rect.expand2(vec2(look.px(metrics::SPACE_20) - metrics::STROKE_THIN, 0.0));
        let tint = if row.standing == Standing::Wrong { p.danger_tint } else { p.maybe_tint };
        ui.painter().set(ground, Shape::rect_filled(rect, 0.0, tint));
    }
    followed
}

/// The label in a column of its own, the answer beside it.
fn label_and_words_ui(ui: &mut Ui, view: &View<'_>, row: &Row) {
    let (look, p) = (view.look, &view.look.palette);
    let area = ui.available_rect_before_wrap();
    let label = area.width() * shares::CHECK_LABEL;
    let gap = look.px(metrics::SPACE_12);
    let (start, rest) = if look.is_rtl() {
        let (rest, start) = area.split_left_right_at_x(area.right() - label);
        (start, rest.with_max_x(rest.right() - gap))
    } else {
        let (start, rest) = area.split_left_right_at_x(area.left() + label);
        (start, rest.with_min_x(rest.left() + gap))
    };
    let mut used = Rect::from_min_size(area.min, vec2(area.width(), 0.0));
    let mut cell = |ui: &mut Ui, salt: &str, place: Rect, content: &dyn Fn(&mut Ui)| {
        let mut child = ui.new_child(UiBuilder::new().id_salt((salt, &row.id)).max_rect(place).layout(column_layout(look)));
        content(&mut child);
        used = used.union(child.min_rect());
    };
    cell(ui, "label", start, &|ui| drop(words_ui(ui, look, Role::Secondary, p.text2, &row.label)));
    cell(ui, "answer", rest, &|ui| match row.standing {
        Standing::Answered => drop(words_ui(ui, look, Role::Secondary, p.text, &row.words)),
        Standing::Unsure | Standing::Open => marked_words_ui(ui, view, Icon::Half, &row.words, p.maybe),
        Standing::Wrong => marked_words_ui(ui, view, Icon::Alert, &row.words, p.danger),
    });
    ui.allocate_rect(used, egui::Sense::hover());
}

fn marked_words_ui(ui: &mut Ui, view: &View<'_>, icon: Icon, words: &str, ink: Color32) {
    let look = view.look;
    let size = vec2(ui.available_width(), look.style(Role::Secondary).line_height);
    ui.allocate_ui_with_layout(size, row_layout(look), |ui| {
        icon_ui(ui, look, icon, metrics::ICON_SMALL, ink);
        words_ui(ui, look, Role::SecondaryLabel, ink, words);
    });
}

/// The facts that some measure still depends on, each with the list or record that it belongs to.
fn asked(view: &View<'_>) -> SlotSet {
    let mut asked = SlotSet::EMPTY;
    let measures = view.assessment().map_or(&[][..], |assessment| &assessment.measures);
    for (slot, _) in measures.iter().flat_map(|measure| &measure.missing) {
        asked.insert(*slot);
        asked.insert(view.pack.dictionary.owner(*slot).slot);
    }
    asked
}

/// The rows of a page, block by block; a fact that two blocks ask for stands once.
fn page_rows(view: &View<'_>, page: usize, asked: SlotSet) -> Vec<Row> {
    let (Some(state), Some(page)) = (view.analysis.survey.pages.get(page), view.pack.wizard.pages.get(page)) else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for block in state.blocks.iter().filter_map(|index| page.blocks.get(*index)) {
        match block {
            Block::Gates(gates) => rows.extend(gate_rows(view, gates)),
            Block::Bundle { question, choices } => rows.extend(bundle_row(view, question, choices, asked)),
            block => {
                let slots = block.slots().into_iter().filter(|slot| seen.insert(*slot));
                rows.extend(slots.flat_map(|slot| fact_rows(view, slot, asked)));
            }
        }
    }
    rows
}

/// Which topics were answered how; each answer is one row.
fn gate_rows(view: &View<'_>, gates: &[Gate]) -> Vec<Row> {
    let answered = |wanted: Option<Tri>| {
        let gates = gates.iter().filter(|gate| gate_answer(view.pack, &view.case.answers, view.notes, gate) == wanted);
        gates.map(|gate| view.pack_text(&format!("gate-{}", gate.id))).collect::<Vec<_>>()
    };
    let rows = [
        (id::CHECK_TOPICS_YES, Some(Tri::Yes), Standing::Answered),
        (id::CHECK_TOPICS_NO, Some(Tri::No), Standing::Answered),
        (id::CHECK_TOPICS_UNSURE, Some(Tri::Unknown), Standing::Unsure),
        (id::CHECK_TOPICS_OPEN, None, Standing::Open),
    ];
    let rows = rows.map(|(label, wanted, standing)| {
        let topics = answered(wanted);
        let words = topics.into_iter().reduce(|first, second| joined(view, &first, &second));
        words.map(|words| Row { id: label.name().to_owned(), place: None, label: view.text(label), words, standing })
    });
    rows.into_iter().flatten().collect()
}

/// The option that the facts stand for.
fn bundle_row(view: &View<'_>, question: &str, choices: &[Choice], asked: SlotSet) -> Option<Row> {
    let answers = &view.case.answers;
    let is_chosen = |choice: &&Choice| {
        let opened = choice.opens.is_empty() || choice.opens.iter().any(|slot| is_answered(view.pack, answers, *slot));
        opened && choice.sets.iter().all(|setting| is_set(view.pack, answers, setting))
    };
    let row = |words: String, standing| Row { id: question.to_owned(), place: None, label: view.pack_text(question), words, standing };
    if let Some(choice) = choices.iter().find(is_chosen) {
        return Some(row(view.pack_text(&choice.label), Standing::Answered));
    }
    let slots = || choices.iter().flat_map(|choice| choice.sets.iter().map(|setting| setting.slot));
    if slots().any(|slot| view.notes.unsure.contains(&view.pack.dictionary.path(slot, None))) {
        return Some(row(view.text(id::ANSWER_UNSURE_GIVEN), Standing::Unsure));
    }
    slots().any(|slot| asked.contains(slot)).then(|| row(view.text(id::ANSWER_OPEN), Standing::Open))
}

/// The rows of a fact: one, or one a record of a list.
fn fact_rows(view: &View<'_>, slot: Slot, asked: SlotSet) -> Vec<Row> {
    match &view.pack.dictionary.owner(slot).shape {
        FactShape::List(fields) => list_rows(view, slot, fields, asked),
        FactShape::Record(fields) if view.pack.dictionary.owner(slot).slot == slot => {
            record_row(view, slot, fields, asked).into_iter().collect()
        }
        _ => place_row(view, (slot, None), asked).into_iter().collect(),
    }
}

/// The row of one fact, unless nobody asks for it.
fn place_row(view: &View<'_>, place: Place, asked: SlotSet) -> Option<Row> {
    let answers = &view.case.answers;
    let dictionary = &view.pack.dictionary;
    let path = dictionary.path(place.0, place.1);
    if let Some(typed) = view.notes.drafts.get(&path) {
        let words = view.format(id::CHECK_WRONG, &[("typed", typed.as_str().into())]);
        return Some(Row { id: path, place: Some(place), label: view.wording.label(place), words, standing: Standing::Wrong });
    }
    let (words, standing) = match question_state(view.pack, answers, view.notes, place) {
        QuestionState::Answered => {
            let answer = answers.at(dictionary, place)?;
            let words = view.wording.answer(place.0, answer);
            (with_periods(view, place, answer, words), Standing::Answered)
        }
        QuestionState::None => (view.wording.none(place.0), Standing::Answered),
        QuestionState::Unsure => (view.text(id::ANSWER_UNSURE_GIVEN), Standing::Unsure),
        QuestionState::Unanswered if asked.contains(place.0) => (view.text(id::ANSWER_OPEN), Standing::Open),
        QuestionState::Unanswered => return None,
    };
    Some(Row { id: path, place: Some(place), label: view.wording.label(place), words, standing })
}

/// A number of days with the periods that it was worked out from.
fn with_periods(view: &View<'_>, place: Place, answer: &Answer, words: String) -> String {
    let asks = |block: &Block| matches!(block, Block::Periods(slot) if *slot == place.0);
    if !view.pack.wizard.pages.iter().flat_map(|page| &page.blocks).any(asks) {
        return words;
    }
    let days: Vec<_> = view.notes.periods.iter().map(days_of).collect();
    if *answer != Answer::Number(days_in(&days)) {
        return words;
    }
    let whole = days.iter().filter_map(|(first, last)| (*first).zip(*last));
    let told =
        whole.map(|(first, last)| view.format(id::CHECK_PERIOD, &[("first", first.to_string().into()), ("last", last.to_string().into())]));
    match listed(view, told) {
        Some(periods) => view.format(id::CHECK_PERIODS, &[("periods", periods.into()), ("days", words.into())]),
        None => words,
    }
}

/// One row a record, and one for each field of it that was answered 不清楚.
fn list_rows(view: &View<'_>, list: Slot, fields: &[Slot], asked: SlotSet) -> Vec<Row> {
    let answers = &view.case.answers;
    let path = view.pack.dictionary.path(list, None);
    let row = |words: String, standing| Row {
        id: path.clone(),
        place: Some((list, None)),
        label: view.wording.label((list, None)),
        words,
        standing,
    };
    match answers.list(list) {
        Some([]) => vec![row(view.wording.none(list), Standing::Answered)],
        Some(records) => {
            let rows = (0..records.len()).flat_map(|item| {
                let summary = Row {
                    id: format!("{path}[{item}]"),
                    place: fields.first().map(|field| (*field, Some(item))),
                    label: view.wording.record(list, item),
                    words: summary(view, fields, Some(item)),
                    standing: Standing::Answered,
                };
                let unsure = fields.iter().filter_map(move |field| place_row(view, (*field, Some(item)), SlotSet::EMPTY));
                std::iter::once(summary).chain(unsure.filter(|row| row.standing != Standing::Answered))
            });
            rows.collect()
        }
        None if view.notes.unsure.contains(&path) => vec![row(view.text(id::ANSWER_UNSURE_GIVEN), Standing::Unsure)],
        None if asked.contains(list) => vec![row(view.text(id::ANSWER_OPEN), Standing::Open)],
        None => Vec::new(),
    }
}

/// The amounts of a record in one row.
fn record_row(view: &View<'_>, record: Slot, fields: &[Slot], asked: SlotSet) -> Option<Row> {
    let answered = is_answered(view.pack, &view.case.answers, record);
    let path = view.pack.dictionary.path(record, None);
    let (words, standing) = if answered {
        (summary(view, fields, None), Standing::Answered)
    } else if view.notes.unsure.contains(&path) {
        (view.text(id::ANSWER_UNSURE_GIVEN), Standing::Unsure)
    } else if asked.contains(record) {
        (view.text(id::ANSWER_OPEN), Standing::Open)
    } else {
        return None;
    };
    let place = fields.first().map(|field| (*field, None));
    Some(Row { id: path, place, label: view.wording.label((record, None)), words, standing })
}

/// What was answered about a record: zeros are left out, and so is what does not fit.
fn summary(view: &View<'_>, fields: &[Slot], item: Option<usize>) -> String {
    let answers = &view.case.answers;
    let told: Vec<String> = fields
        .iter()
        .filter_map(|field| {
            let answer = answers.at(&view.pack.dictionary, (*field, item))?;
            let (label, words) = (view.wording.label((*field, None)), view.wording.answer(*field, answer));
            match answer {
                Answer::Number(value) if value.is_zero() => None,
                // What is so needs no "yes" behind it.
                Answer::Bool(true) => Some(label),
                Answer::Bool(false) => Some(view.format(id::CHECK_FIELD_NOT, &[("label", label.into()), ("answer", words.into())])),
                _ => Some(view.format(id::CHECK_FIELD, &[("label", label.into()), ("answer", words.into())])),
            }
        })
        .collect();
    let rest = told.len().saturating_sub(FIELDS);
    let mut shown: Vec<String> = told.into_iter().take(FIELDS).collect();
    if rest > 0 {
        shown.push(view.format(id::CHECK_MORE, &[("n", rest.into())]));
    }
    let told = listed(view, shown);
    told.unwrap_or_else(|| view.wording.localizer.yuan(rust_decimal::Decimal::ZERO))
}
