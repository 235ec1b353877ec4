//! The box with what to say at the counter: in Chinese, as it is said there, and in Uyghur what it means.

use egui::Ui;

use super::sheet::Part;
use crate::assess::{MeasureAssessment, Working};
use crate::l10n::{Direction, Language, id, plain};
use crate::policy::Bucket;
use crate::text::{self, Paragraph};
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{Icon, beside_icon_ui, lead_ui, link_ui, outline_box_ui, words_ui};
use crate::ui::{Command, Commands, View};
use crate::wording::Wording;

/// The box; nothing where nobody is to be asked.
pub(super) fn say_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, parts: &[Part], commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let workings = of_the_headline(result, parts);
    let chinese = Wording::new(view.pack, Language::Chinese);
    let Some(words) = chinese.counter(&view.case.answers, result, &workings).map(|words| plain(&words)) else { return };
    outline_box_ui(ui, look, p.border, |ui| {
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
        lead_ui(
            ui,
            look,
            |ui| {
                beside_icon_ui(ui, look, Icon::Megaphone, p.primary, |ui| {
                    drop(words_ui(ui, look, Role::SecondaryLabel, p.text, view.text(id::RESULT_COUNTER)));
                });
            },
            |ui| {
                if link_ui(ui, look, ("say", &result.id), Role::Secondary, &view.text(id::RESULT_COUNTER_COPY)).clicked() {
                    commands.send(Command::Copy(words.clone()));
                }
            },
        );
        let style = look.in_language(Language::Chinese).style(Role::Secondary);
        for line in words.lines() {
            text::label(ui, &Paragraph::new(line, style, Direction::Ltr), p.text);
        }
        if look.language != Language::Chinese
            && let Some(meaning) = view.wording.counter(&view.case.answers, result, &workings)
        {
            words_ui(ui, look, Role::CaptionLabel, p.text2, view.text(id::RESULT_COUNTER_MEANING));
            for line in meaning.lines() {
                words_ui(ui, look, Role::Caption, p.text2, line);
            }
        }
    });
}

/// The workings of the sum in the head of the card: those of its first kind of money.
fn of_the_headline(result: &MeasureAssessment, parts: &[Part]) -> Vec<Working> {
    let first = result.lines.iter().map(|line| line.bucket).find(|bucket| *bucket != Bucket::Info);
    let workings = parts.iter().flat_map(|part| &part.workings);
    workings.filter(|(bucket, _)| first.is_some() && *bucket == first).map(|(_, working)| working.clone()).collect()
}
