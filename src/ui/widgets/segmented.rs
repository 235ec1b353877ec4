//! A toggle of two or three words in one track, such as the languages, each word in its own direction.

use std::sync::Arc;

use egui::{AsIdSalt, Galley, IdSalt, Rect, Response, Role as Part, Sense, Ui, WidgetInfo, vec2};

use super::paint::{self, Face, Lane};
use super::words;
use crate::l10n::Language;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// One word of a toggle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The word.
    pub label: &'a str,
    /// The language that it is written in.
    pub language: Language,
}

/// A toggle; the index of the word that was just chosen.
pub fn segmented_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, choices: &[Choice<'_>], selected: usize) -> Option<usize> {
    let key = paint::id_of(ui, IdSalt::new(id));
    let inset = look.px(metrics::STROKE_FOCUS);
    let padding = look.px(metrics::SPACE_12);
    let widths: Vec<f32> = choices.iter().map(|choice| word(ui, look, choice, true).size().x + 2.0 * padding).collect();
    let total = widths.iter().sum::<f32>() + 2.0 * inset;
    let (_, track) = ui.allocate_space(vec2(total, look.px(metrics::TOGGLE)));
    let ground = Face::outlined(look.palette.sunken, look.palette.border, metrics::STROKE_THIN);
    paint::face(ui.painter(), look, track, metrics::RADIUS_CONTROL, ground);
    let mut lane = Lane::new(look, track.shrink2(vec2(inset, 0.0)));
    let mut chosen = None;
    for (index, (choice, width)) in choices.iter().zip(widths).enumerate() {
        let response = ui.interact(lane.start(width), key.with(choice.label), Sense::click());
        show(ui, look, choice, index == selected, &response);
        if response.clicked() && index != selected {
            chosen = Some(index);
        }
    }
    chosen
}

/// A choice in the type of its own language, a little smaller than body.
fn word(ui: &Ui, look: &Look, choice: &Choice<'_>, bold: bool) -> Arc<Galley> {
    let look = look.in_language(choice.language);
    let role = if bold { Role::SecondaryLabel } else { Role::Secondary };
    words::galley(ui, &look, role, choice.label, f32::INFINITY)
}

fn show(ui: &Ui, look: &Look, choice: &Choice<'_>, selected: bool, response: &Response) {
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Part::RadioButton, enabled, selected, text::plain(choice.label)));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_language(choice.language.tag()));
    let p = &look.palette;
    let inset = look.px(metrics::STROKE_FOCUS);
    let rect: Rect = response.rect.shrink2(vec2(0.0, inset));
    if selected {
        let face = Face::outlined(p.surface, p.border, metrics::STROKE_THIN);
        paint::face(ui.painter(), look, rect, metrics::RADIUS_CHIP, face);
    }
    let ink = if selected || paint::touched(response) { p.text } else { p.text2 };
    paint::words_centred(ui.painter(), rect, word(ui, look, choice, selected), ink);
    paint::focus_ring(ui, look, rect, metrics::RADIUS_CHIP, response);
}
