//! A page of the questionnaire: a few questions, why they are asked, and never an answer by default.

mod faults;
mod lists;
mod periods;
mod question;
mod rows;
mod topics;

pub use faults::show_faults;
pub use question::{forget_typing, is_as_found, is_quiet, start_at_question};

use crate::l10n::id;
use crate::policy::wizard::{Block, Choice};
use crate::policy::{Limb, Slot, Standard};
use crate::text;
use crate::ui::survey::is_set;
use crate::ui::theme::{Look, Role, Tone, metrics};
use crate::ui::widgets::{
    Icon, OptionItem, badge_ui, beside_icon_ui, go_on, link_ui, linked_words_ui, notice_ui, options_ui, outline_box_ui, page_ui, paragraph,
    row_ui, scroll_ui, turn_pages, words_ui,
};
use crate::ui::{Command, Commands, Passage, Screen, View};
use egui::Ui;

/// Most rules that are quoted while the industry leaves several.
const MOST_RULES: usize = 2;

/// Paints a page of the questionnaire.
pub fn section_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize) {
    let look = view.look;
    let Some(rules) = view.pack.wizard.pages.get(page) else { return };
    let wide = ui.ctx().content_rect().width() >= look.px(metrics::BREAK_RAIL);
    let padding = if wide { metrics::SPACE_44 } else { metrics::SPACE_24 };
    if view.walk.is_some() {
        page_ui(ui, look, metrics::COLUMN, padding, |ui| walk_ui(ui, view, commands));
    }
    scroll_ui(ui, look, ("section", page), look.palette.bg, |ui| {
        page_ui(ui, look, metrics::COLUMN, padding, |ui| {
            turn_pages(ui, look, 0.0);
            ui.add_space(look.px(metrics::SPACE_24));
            faults::faults_ui(ui, view, page);
            head_ui(ui, view, commands, page);
            go_on::begin(ui.ctx());
            let shown = view.analysis.survey.pages.get(page).map_or(&[][..], |state| &state.blocks);
            let in_topic = |index: &usize| rules.topics.iter().any(|topic| topic.blocks.contains(index));
            for index in shown.iter().filter(|index| !in_topic(index)) {
                ui.add_space(look.px(metrics::SPACE_12));
                block_ui(ui, view, commands, page, &rules.blocks[*index]);
            }
            topics::topics_ui(ui, view, commands, page);
            ui.add_space(look.px(metrics::SPACE_32));
            let leads_on = if view.walk.is_some() { go_on::take(ui.ctx()) } else { go_on::leads_on(ui.ctx()) };
            if leads_on {
                commands.send(Command::Next);
            }
        });
    });
}

/// Which of the questions that are gone through is asked here, and the way out.
fn walk_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let Some((walk, place)) = view.walk.and_then(|walk| Some((walk, walk.place()?))) else { return };
    ui.add_space(look.px(metrics::SPACE_12));
    notice_ui(ui, look, Tone::Primary, Icon::Pen, false, |ui| {
        let question = view.wording.label(place);
        let told = match walk.places.len() {
            1 => view.format(id::SECTION_WALK_ONE, &[("question", question.into())]),
            count => {
                let values = [("number", (walk.at + 1).into()), ("count", count.into()), ("question", question.into())];
                view.format(id::SECTION_WALK, &values)
            }
        };
        words_ui(ui, look, Role::SecondaryLabel, p.text, told);
        if link_ui(ui, look, "end walk", Role::Secondary, &view.text(id::SECTION_WALK_END)).clicked() {
            commands.send(Command::Go(Screen::Check));
        }
    });
    ui.add_space(look.px(metrics::SPACE_12));
}

fn head_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize) {
    let (look, survey) = (view.look, &view.analysis.survey);
    let name = &view.pack.wizard.pages[page].id;
    let count = view.format(id::SECTION_NUMBER, &[("number", survey.number(page).into()), ("count", survey.shown().into())]);
    words_ui(ui, look, Role::Secondary, look.palette.text3, count);
    ui.add_space(-look.px(metrics::SPACE_8));
    words_ui(ui, look, Role::Title, look.palette.text, view.pack_text(&format!("page-{name}-heading")));
    beside_icon_ui(ui, look, Icon::Info, look.palette.primary, |ui| {
        let why = view.pack_text(&format!("page-{name}-why"));
        let words = paragraph(look, Role::Secondary, "").bold(view.text(id::SECTION_WHY)).text(" ").text(why);
        let reason = view.pack.wizard.pages[page].clause.as_ref().filter(|measure| view.pack.measure(measure).is_some());
        let Some(measure) = reason else {
            text::label(ui, &words, look.palette.text2);
            return;
        };
        if linked_words_ui(ui, look, &words, look.palette.text2, ("clause", Role::Secondary, &view.text(id::FULL_TEXT_WHY))).clicked() {
            commands.send(Command::Read(Some(Passage { measure: measure.clone(), clause: 0 })));
        }
    });
}

fn block_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize, block: &Block) {
    match block {
        Block::Question(slot) => question::question_ui(ui, view, commands, (*slot, None)),
        Block::Fields { heading, slots } => fields_ui(ui, view, commands, heading, slots),
        Block::Bundle { question, choices } => bundle_ui(ui, view, commands, question, choices),
        Block::Gates(gates) => rows::gates_ui(ui, view, commands, page, gates),
        Block::Checklist { heading, slots } => rows::checklist_ui(ui, view, commands, page, heading, slots),
        Block::List(list) => lists::list_ui(ui, view, commands, *list),
        Block::Record(record) => lists::record_ui(ui, view, commands, *record),
        Block::Periods(slot) => periods::periods_ui(ui, view, commands, *slot),
    }
}

/// The heading of a question; `hint` may be empty.
fn heading_ui(ui: &mut Ui, view: &View<'_>, heading: &str, hint: Option<&str>) {
    let look = view.look;
    words_ui(ui, look, Role::Label, look.palette.text, heading);
    hint_ui(ui, view, hint);
}

/// The line under a heading, if there is one.
fn hint_ui(ui: &mut Ui, view: &View<'_>, hint: Option<&str>) {
    let look = view.look;
    if let Some(hint) = hint.filter(|hint| !hint.is_empty()) {
        ui.add_space(-look.px(metrics::SPACE_4));
        words_ui(ui, look, Role::Secondary, look.palette.text3, hint);
    }
}

/// Several numbers side by side; under the figures of the size rule stands the class that they give.
fn fields_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, heading: &str, slots: &[Slot]) {
    let hint = view.wording.localizer.named(&format!("{heading}-hint"), &[]);
    heading_ui(ui, view, &view.pack_text(heading), hint.as_deref());
    let read = view.analysis.survey.asked(view.pack, &view.case.answers, slots);
    question::fields_row_ui(ui, view, commands, &read);
    let is_metric = |standard: &Standard| standard.rows.iter().flat_map(|row| &row.metrics).any(|metric| slots.contains(&metric.slot));
    if let Some(standard) = view.pack.standards.first().filter(|standard| is_metric(standard)) {
        size_ui(ui, view, standard);
    }
}

/// The size class, live, with the rule of the row that decides.
fn size_ui(ui: &mut Ui, view: &View<'_>, standard: &Standard) {
    let look = view.look;
    let Some(assessment) = view.assessment() else { return };
    let code = match view.case.answers.get(standard.industry) {
        Some(crate::policy::Answer::Industry(code)) => Some(code),
        _ => None,
    };
    let (Some(code), false) = (code, assessment.size.is_empty()) else { return };
    let classes: Vec<String> = assessment.size.iter().map(|class| view.pack_text(&format!("size-{class}"))).collect();
    outline_box_ui(ui, look, look.palette.border, |ui| {
        row_ui(ui, look, |ui| {
            badge_ui(ui, look, Tone::Primary, &classes.join(" / "));
            words_ui(ui, look, Role::SecondaryLabel, look.palette.text, view.pack_text("size-source"));
        });
        for row in standard.rows_of(Some(code)).into_iter().filter(|row| !row.rule.is_empty()).take(MOST_RULES) {
            text::label(ui, &rule(look, &row.rule, &assessment.size), look.palette.text2);
        }
    });
}

/// A rule in the words of the standard, in either language; the limbs that may decide stand out.
fn rule<'a>(look: &Look, limbs: &'a [Limb], classes: &[&str]) -> text::Paragraph<'a> {
    let style = look.in_language(crate::l10n::Language::Chinese).style(Role::Secondary);
    let mut rule = text::Paragraph::new("“", style, crate::l10n::Direction::Ltr);
    for (index, limb) in limbs.iter().enumerate() {
        if index > 0 {
            rule = rule.text("；");
        }
        rule = if classes.contains(&limb.class) { rule.bold(limb.words.as_str()) } else { rule.text(limb.words.as_str()) };
    }
    rule.text("。”")
}

/// Options that write several facts; the one whose facts stand so is chosen.
fn bundle_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, question: &str, choices: &[Choice]) {
    let look = view.look;
    heading_ui(ui, view, &view.pack_text(question), None);
    let labels: Vec<String> = choices.iter().map(|choice| view.pack_text(&choice.label)).collect();
    let unsure = view.text(id::ANSWER_UNSURE);
    let mut items: Vec<OptionItem<'_>> = choices.iter().zip(&labels).map(|(choice, label)| OptionItem::new(&choice.label, label)).collect();
    items.push(OptionItem::unknown(&unsure));
    let selected = chosen(view, choices);
    let columns = if items.len().is_multiple_of(2) { 2 } else { 3 };
    match options_ui(ui, look, question, &items, selected, columns) {
        Some(index) if index < choices.len() => {
            let choice = &choices[index];
            commands.send(Command::Write { settings: choice.sets.clone(), opens: choice.opens.clone() });
        }
        Some(_) => {
            let slots =
                choices.iter().flat_map(|choice| choice.sets.iter().map(|setting| setting.slot).chain(choice.opens.iter().copied()));
            let mut places: Vec<_> = slots.map(|slot| (slot, None)).collect();
            places.sort_unstable();
            places.dedup();
            commands.send(Command::Unsure(places));
        }
        None => {}
    }
}

/// The chosen option of a bundle: its facts stand as it writes them, and what it opens is open or answered.
fn chosen(view: &View<'_>, choices: &[Choice]) -> Option<usize> {
    let path = |slot: Slot| view.pack.dictionary.path(slot, None);
    let opened = |slot: &Slot| {
        let answered = view.case.answers.get(*slot).is_some_and(|answer| !matches!(answer, crate::policy::Answer::None));
        answered || view.notes.opened.contains(&path(*slot))
    };
    let stands = |choice: &Choice| {
        let written = choice.sets.iter().all(|setting| is_set(view.pack, &view.case.answers, setting));
        written && (choice.opens.is_empty() || choice.opens.iter().any(opened))
    };
    let exact = choices.iter().position(|choice| stands(choice) && !choice.opens.is_empty());
    let exact = exact.or_else(|| choices.iter().position(|choice| stands(choice) && choice.opens.is_empty()));
    exact.or_else(|| {
        let mut slots = choices.iter().flat_map(|choice| choice.sets.iter().map(|setting| setting.slot));
        slots
            .all(|slot| view.notes.unsure.contains(&path(slot)))
            .then_some(choices.len())
            .filter(|_| choices.iter().any(|choice| !choice.sets.is_empty()))
    })
}
