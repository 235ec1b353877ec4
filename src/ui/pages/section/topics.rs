//! Optional topics of a page: folded rows, each with its state; one that is opened takes the whole width.

use super::block_ui;
use super::question::{is_jumped_to, mark};
use crate::assess::Place;
use crate::l10n::id;
use crate::policy::wizard::{Block, Page, Topic};
use crate::policy::{Answer, Kind, Shape, Slot};
use crate::ui::faults::Spot;
use crate::ui::survey::TopicState;
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{FoldRow, column_layout, ends_ui, fold_rows_fit, fold_rows_ui, go_on, link_ui, rows_card_ui, words_ui};
use crate::ui::{Command, Commands, View};
use egui::{Id, Ui, UiBuilder, vec2};

/// Topics side by side, where their words allow it.
const COLUMNS: usize = 2;

/// A topic that has something to say, and its head.
struct Shown<'a> {
    topic: &'a Topic,
    row: FoldRow,
}

/// The topics of a page under their heading; nothing where no measure asks for any.
pub(super) fn topics_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize) {
    let Some((rules, state)) = view.pack.wizard.pages.get(page).zip(view.analysis.survey.pages.get(page)) else { return };
    let states = rules.topics.iter().zip(&state.topics).filter(|(_, state)| **state != TopicState::NotAsked);
    let shown: Vec<Shown<'_>> = states.map(|(topic, state)| Shown { topic, row: head(ui, view, page, rules, topic, *state) }).collect();
    if shown.is_empty() {
        return;
    }
    let look = view.look;
    ui.add_space(look.px(metrics::SPACE_12));
    let left = state.topics.contains(&TopicState::Unanswered);
    heading_ui(ui, view, commands, page, left);
    let rows: Vec<FoldRow> = shown.iter().map(|shown| shown.row.clone()).collect();
    let columns = if fold_rows_fit(ui, look, &rows, COLUMNS) { COLUMNS } else { 1 };
    rows_card_ui(ui, look, |ui| {
        let mut rest = shown.as_slice();
        while let Some(first) = rest.first() {
            let closed = rest.iter().take(columns).take_while(|shown| !shown.row.is_open).count();
            let (row, behind) = rest.split_at(closed.max(1));
            heads_ui(ui, view, row);
            if first.row.is_open {
                content_ui(ui, view, commands, page, first.topic);
            }
            rest = behind;
        }
    });
}

/// The heading, with one answer for all that nobody has spoken of.
fn heading_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize, left: bool) {
    let look = view.look;
    let mut given = false;
    ends_ui(
        ui,
        look,
        metrics::HIT,
        |ui| {
            words_ui(ui, look, Role::Label, look.palette.text, view.pack_text("group-topics"));
        },
        |ui| given = left && link_ui(ui, look, "rest of topics", Role::Secondary, &view.pack_text("rest-none")).clicked(),
    );
    if given {
        commands.send(Command::RestOfTopics(page));
    }
}

/// The heads of topics that stand side by side.
fn heads_ui(ui: &mut Ui, view: &View<'_>, shown: &[Shown<'_>]) {
    let rows: Vec<FoldRow> = shown.iter().map(|shown| shown.row.clone()).collect();
    for (row, response) in rows.iter().zip(fold_rows_ui(ui, view.look, &rows)) {
        go_on::stop(ui, row.id, row.id, response.rect);
        go_on::from_button(&response);
        if response.clicked() {
            ui.data_mut(|data| data.insert_temp(row.id, !row.is_open));
        }
    }
}

/// The questions of an open topic.
fn content_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize, topic: &Topic) {
    let look = view.look;
    let Some((rules, state)) = view.pack.wizard.pages.get(page).zip(view.analysis.survey.pages.get(page)) else { return };
    let margin = vec2(look.px(metrics::SPACE_16), 0.0);
    let place = ui.available_rect_before_wrap().shrink2(margin);
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(column_layout(look)), |ui| {
        ui.set_width(place.width());
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
        for index in topic.blocks.iter().filter(|index| state.blocks.contains(index)) {
            ui.add_space(look.px(metrics::SPACE_8));
            block_ui(ui, view, commands, page, &rules.blocks[*index]);
        }
        ui.add_space(look.px(metrics::SPACE_16));
    });
}

/// The head of a topic. It is open when somebody opened it, when something in it is wrong, or is asked for.
fn head(ui: &Ui, view: &View<'_>, page: usize, rules: &Page, topic: &Topic, state: TopicState) -> FoldRow {
    let id = Id::unique(("topic", &topic.id));
    let places = places(view, rules, topic);
    let is_wrong = view.faults_of(ui.ctx(), page).any(|fault| matches!(fault.spot, Spot::Fact(place) if places.contains(&place)));
    let is_wanted = places.iter().any(|place| go_on::is_wanted(ui.ctx(), mark(*place)) || is_jumped_to(ui, Spot::Fact(*place)));
    if is_wanted {
        ui.data_mut(|data| data.insert_temp(id, true));
    }
    let has_questions = !matches!(state, TopicState::RuledOut(_));
    let opened = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(is_wrong);
    let done = state == TopicState::Answered;
    FoldRow { id, label: view.pack_text(&topic.id), state: words(view, rules, topic, state), done, is_open: opened && has_questions }
}

/// The facts that the blocks of a topic ask for.
fn slots<'a>(rules: &'a Page, topic: &'a Topic) -> impl Iterator<Item = Slot> + 'a {
    topic.blocks.iter().filter_map(|index| rules.blocks.get(*index)).flat_map(Block::slots)
}

/// Every place that the blocks of a topic ask for.
fn places(view: &View<'_>, rules: &Page, topic: &Topic) -> Vec<Place> {
    let places = slots(rules, topic).flat_map(|slot| match &view.pack.dictionary.owner(slot).shape {
        Shape::List(fields) => {
            let records = view.case.answers.list(slot).map_or(0, <[_]>::len);
            let inside = (0..records).flat_map(|item| fields.iter().map(move |field| (*field, Some(item))));
            std::iter::once((slot, None)).chain(inside).collect::<Vec<Place>>()
        }
        Shape::Record(fields) => std::iter::once(slot).chain(fields.iter().copied()).map(|slot| (slot, None)).collect(),
        Shape::Scalar(_) => vec![(slot, None)],
    });
    places.collect()
}

/// How a topic stands, in words.
fn words(view: &View<'_>, rules: &Page, topic: &Topic, state: TopicState) -> String {
    match state {
        TopicState::NotAsked => view.text(id::TOPIC_NOT_ASKED),
        TopicState::RuledOut(slot) => ruled_out(view, slot),
        TopicState::None => view.text(id::ANSWER_HAVE_NOT),
        TopicState::Unanswered => view.text(id::ANSWER_OPEN),
        TopicState::Open(count) => view.format(id::TOPIC_OPEN, &[("count", count.into())]),
        TopicState::Unsure(count) => view.format(id::TOPIC_UNSURE, &[("count", count.into())]),
        TopicState::Answered => match records(view, rules, topic) {
            Some(count) => view.format(id::TOPIC_RECORDS, &[("count", count.into())]),
            None => view.text(id::TOPIC_ANSWERED),
        },
    }
}

/// Why nobody asks for a topic: the answer that has ruled it out, where it says something by itself.
fn ruled_out(view: &View<'_>, slot: Slot) -> String {
    let speaks = view.pack.dictionary.field(slot).is_some_and(|field| field.kind == Kind::Choice);
    match view.case.answers.get(slot).filter(|answer| speaks && !matches!(answer, Answer::None)) {
        Some(answer) => view.format(id::TOPIC_RULED_OUT, &[("answer", view.wording.answer(slot, answer).into())]),
        None => view.text(id::TOPIC_NOT_ASKED),
    }
}

/// Number of records, where the topic is a list.
fn records(view: &View<'_>, rules: &Page, topic: &Topic) -> Option<usize> {
    slots(rules, topic).filter_map(|slot| view.case.answers.list(slot)).map(<[_]>::len).next()
}
