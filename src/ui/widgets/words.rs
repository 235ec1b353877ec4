//! Words in a role of the type scale, in the language and direction of the look.

use std::borrow::Cow;
use std::sync::Arc;

use egui::{Color32, Galley, Response, Ui};

use crate::text::{self, Paragraph};
use crate::ui::theme::{Look, Role};

/// A paragraph in a role, running in the direction of the interface; add spans for parts that look different.
pub fn paragraph<'a>(look: &Look, role: Role, words: impl Into<Cow<'a, str>>) -> Paragraph<'a> {
    Paragraph::new(words, look.style(role), look.direction())
}

/// Paints words, wrapped at the available width.
pub fn words_ui(ui: &mut Ui, look: &Look, role: Role, colour: Color32, words: impl AsRef<str>) -> Response {
    text::label(ui, &paragraph(look, role, words.as_ref()), colour)
}

/// Words laid out at most `wrap` points wide, for a widget that places them itself.
pub(super) fn galley(ui: &Ui, look: &Look, role: Role, words: &str, wrap: f32) -> Arc<Galley> {
    text::layout(ui.ctx(), &paragraph(look, role, words), wrap)
}

/// Width of words on one line, in points.
pub fn width_of(ui: &Ui, look: &Look, role: Role, words: &str) -> f32 {
    galley(ui, look, role, words, f32::INFINITY).size().x
}

/// Width of the widest word, in points: narrower, words would be broken. Chinese may break behind every character.
pub fn widest_word(ui: &Ui, look: &Look, role: Role, words: &str) -> f32 {
    let is_han = |c: char| ('\u{2E80}'..='\u{FFEF}').contains(&c);
    let whole = words.split_whitespace().filter(|word| !word.contains(is_han));
    whole.map(|word| width_of(ui, look, role, word)).fold(0.0, f32::max)
}

/// Words on one line, cut with "…" where they are wider than `width`.
pub(super) fn line(ui: &Ui, look: &Look, role: Role, words: &str, width: f32) -> Arc<Galley> {
    text::layout(ui.ctx(), &paragraph(look, role, words).max_rows(1), width)
}
