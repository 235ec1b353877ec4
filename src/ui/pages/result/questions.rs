//! What to ask the offices before anything is done: the questions that the plan leaves open, office by office.

use egui::Ui;

use super::parts::weighted_ui;
use super::services::{Group, fold_ui};
use super::sheet::Shown;
use crate::assess::OfficeQuestion;
use crate::l10n::{Language, id};
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{Icon, divider_ui, lead_ui, link_ui, words_ui};
use crate::ui::{Command, Commands, View};
use crate::wording::Wording;

/// The card with the questions; nothing where there are none.
pub(super) fn questions_ui(ui: &mut Ui, shown: Shown<'_>, commands: &mut Commands) {
    let Shown { view, sheet, .. } = shown;
    let look = view.look;
    let (name, note) = (view.text(id::RESULT_QUESTIONS), view.text(id::RESULT_QUESTIONS_NOTE));
    let group = Group { id: "questions", icon: Icon::Phone, ink: look.palette.primary, name: &name, note: &note, open: true };
    fold_ui(ui, view, &group, sheet.questions.len(), |ui| {
        let wide = ui.available_width() >= look.px(metrics::BREAK_COLUMNS);
        let columns = columns(&sheet.questions, if wide { 2 } else { 1 });
        weighted_ui(ui, look, &vec![1.0; columns.len()], metrics::SPACE_32, |ui, column| {
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
            for questions in columns.get(column).into_iter().flatten() {
                divider_ui(ui, look);
                office_ui(ui, view, questions, commands);
            }
        });
    });
}

/// The questions office by office, each office in the column that has the fewest questions so far.
fn columns(questions: &[OfficeQuestion], count: usize) -> Vec<Vec<&[OfficeQuestion]>> {
    let mut columns = vec![Vec::new(); count];
    for office in questions.chunk_by(|a, b| a.agency == b.agency) {
        let length = |column: &Vec<&[OfficeQuestion]>| column.iter().map(|office| office.len()).sum::<usize>();
        if let Some(shortest) = columns.iter_mut().min_by_key(|column| length(column)) {
            shortest.push(office);
        }
    }
    columns
}

fn office_ui(ui: &mut Ui, view: &View<'_>, questions: &[OfficeQuestion], commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let Some(first) = questions.first() else { return };
    words_ui(ui, look, Role::SecondaryLabel, p.text2, view.wording.office(&first.agency));
    for question in questions {
        ui.push_id((&question.agency, &question.id), |ui| question_ui(ui, view, question, commands));
    }
}

fn question_ui(ui: &mut Ui, view: &View<'_>, question: &OfficeQuestion, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    lead_ui(
        ui,
        look,
        |ui| {
            words_ui(ui, look, Role::Body, p.text, view.wording.question(question));
            words_ui(ui, look, Role::Caption, p.text3, view.wording.question_about(question));
        },
        |ui| {
            if link_ui(ui, look, "copy", Role::Secondary, &view.text(id::RESULT_QUESTION_COPY)).clicked() {
                // It is asked at a Chinese counter, whatever the language of the window.
                commands.send(Command::Copy(Wording::new(view.pack, Language::Chinese).question(question)));
            }
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_keep_an_office_together_and_are_about_as_long() {
        let question = |agency: &str, id: &str| OfficeQuestion {
            agency: agency.to_owned(),
            measure: String::new(),
            id: id.to_owned(),
            clause: 0,
            items: Vec::new(),
        };
        let questions = [question("water", "a"), question("water", "b"), question("gas", "c"), question("tax", "d")];
        let columns = columns(&questions, 2);
        let offices = |column: &[&[OfficeQuestion]]| column.iter().map(|office| office[0].agency.clone()).collect::<Vec<_>>();
        assert_eq!(columns.iter().map(|column| offices(column)).collect::<Vec<_>>(), [vec!["water"], vec!["gas", "tax"]]);
    }
}
