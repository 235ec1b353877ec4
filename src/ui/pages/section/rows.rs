//! Questions as rows of a card: the gates, and lists of yes-or-no facts.

use super::heading_ui;
use crate::l10n::id;
use crate::policy::wizard::Gate;
use crate::policy::{Answer, Slot};
use crate::ui::survey::{QuestionState, gate_answer, is_gate_read, question_state};
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{
    Button, Icon, Tri, TriRow, button_ui, go_on, icon_ui, link_ui, rows_card_ui, rows_foot_ui, rows_head_ui, tri_row_ui, words_ui,
};
use crate::ui::{Command, Commands, View};
use egui::Ui;

/// 哪些与您有关？ One row a topic; topics of measures still to come are left out.
pub(super) fn gates_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize, gates: &[Gate]) {
    let look = view.look;
    heading_ui(ui, view, &view.pack_text("gates-question"), Some(&view.pack_text("gates-hint")));
    let words = [id::ANSWER_HAVE, id::ANSWER_HAVE_NOT, id::ANSWER_UNSURE].map(|id| view.text(id));
    let read: Vec<&Gate> = gates.iter().filter(|gate| is_gate_read(view.analysis.survey.read, view.pack, gate)).collect();
    let answer = |gate: &Gate| gate_answer(view.pack, &view.case.answers, view.notes, gate);
    let left = read.iter().filter(|gate| answer(gate).is_none()).count();
    rows_card_ui(ui, look, |ui| {
        for gate in &read {
            let label = view.pack_text(&format!("gate-{}", gate.id));
            let given = answer(gate);
            let missing = view.visited.contains(&page) && given.is_none();
            let row = TriRow { label: &label, hint: "", answer: given, words: [&words[0], &words[1], &words[2]], missing };
            if let Some(answer) = tri_row_ui(ui, look, ("gate", &gate.id), &row) {
                commands.send(Command::Gate { id: gate.id.clone(), answer });
            }
        }
        rows_foot_ui(
            ui,
            look,
            |ui| {
                let values = [("n", left.into())];
                let (icon, words) = match left {
                    0 => (Icon::Check, Some(view.pack_text("rest-done"))),
                    _ => (Icon::Info, view.wording.localizer.named("rest-open", &values)),
                };
                icon_ui(ui, look, icon, metrics::ICON_SMALL, look.palette.text2);
                words_ui(ui, look, Role::SecondaryLabel, look.palette.text2, words.unwrap_or_default());
            },
            |ui| {
                let rest = view.pack_text("rest-none");
                if left > 0 && button_ui(ui, look, &Button::secondary(&rest).small().id("rest-none")).clicked() {
                    commands.send(Command::RestOfGates);
                }
            },
        );
    });
    ui.add_space(look.px(metrics::SPACE_4));
}

/// Yes-or-no facts under a head, with one answer for those that are left.
pub(super) fn checklist_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, page: usize, heading: &str, slots: &[Slot]) {
    let look = view.look;
    let asked = view.analysis.survey.asked(view.pack, &view.case.answers, slots);
    let words = [id::ANSWER_YES, id::ANSWER_NO, id::ANSWER_UNSURE].map(|id| view.text(id));
    rows_card_ui(ui, look, |ui| {
        rows_head_ui(
            ui,
            look,
            |ui| {
                words_ui(ui, look, Role::SecondaryLabel, look.palette.text, view.pack_text(heading));
            },
            |ui| {
                if asked.len() > 1 && link_ui(ui, look, ("all-no", heading), Role::Secondary, &view.pack_text("all-no")).clicked() {
                    let open = asked.iter().filter(|slot| view.case.answers.get(**slot).is_none());
                    commands.send(Command::AnswerAll(open.map(|slot| ((*slot, None), Answer::Bool(false))).collect()));
                }
            },
        );
        for slot in &asked {
            go_on::mark(ui.ctx(), super::question::mark((*slot, None)));
            let path = view.wording.message_path(*slot);
            let label = view.pack_text(&format!("fact-{path}"));
            let hint = view.wording.localizer.named(&format!("fact-{path}-hint"), &[]).unwrap_or_default();
            let state = question_state(view.pack, &view.case.answers, view.notes, (*slot, None));
            let answer = match (view.case.answers.get(*slot), state) {
                (Some(Answer::Bool(true)), _) => Some(Tri::Yes),
                (Some(Answer::Bool(false)), _) => Some(Tri::No),
                (_, QuestionState::Unsure) => Some(Tri::Unknown),
                _ => None,
            };
            let missing = view.visited.contains(&page) && answer.is_none();
            let row = TriRow { label: &label, hint: &hint, answer, words: [&words[0], &words[1], &words[2]], missing };
            match tri_row_ui(ui, look, ("fact", &path), &row) {
                Some(Tri::Unknown) => commands.send(Command::Unsure(vec![(*slot, None)])),
                Some(answer) => commands.send(Command::Answer((*slot, None), Answer::Bool(answer == Tri::Yes))),
                None => {}
            }
        }
    });
}
