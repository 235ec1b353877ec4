//! The mouse in a field: a press puts the caret, a second one takes the word, a third one everything; a drag goes on by
//! the same unit.
//!
//! egui does this too, but it looks for the nearest caret from left to right, and a double click on the first half of a
//! word takes the word before it as well.

use std::ops::Range;

use egui::text::CCursor;
use egui::text_edit::TextEditOutput;
use egui::text_selection::CCursorRange;
use egui::{Id, Pos2, Response, Ui};
use unicode_segmentation::UnicodeSegmentation as _;

use super::caret;
use crate::l10n::Direction;

/// What the button that is held down has taken.
#[derive(Clone, Debug)]
struct Grip {
    /// Seconds since the program started, as egui counts them.
    time: f64,
    place: Pos2,
    /// Presses at this place in quick succession.
    presses: usize,
    /// What stays selected however far the pointer is dragged.
    anchor: Range<usize>,
}

/// Puts the caret and the selection where the pointer asks for them; `before` is the selection at the last frame.
///
/// Returns whether anything was decided here, and the new selection has to be stored.
pub(super) fn follow(ui: &Ui, before: Option<CCursorRange>, output: &mut TextEditOutput, text: &str, direction: Direction) -> bool {
    let response = output.response.response.clone();
    let Some(pointer) = response.interact_pointer_pos() else { return false };
    let unit = |presses: usize| unit_at(output, text, direction, pointer, presses);
    let (pressed, any_pressed) = ui.input(|input| (input.pointer.primary_pressed(), input.pointer.any_pressed()));
    let hovered = response.hovered();
    let selection = if pressed && hovered {
        let presses = presses(ui, response.id, pointer);
        let kept = before.filter(|_| ui.input(|input| input.modifiers.shift));
        let anchor = kept.map_or_else(|| unit(presses), |range| range.secondary.index.0..range.secondary.index.0);
        let selection = extended(&anchor, &unit(presses));
        keep(ui, response.id, Grip { time: ui.input(|input| input.time), place: pointer, presses, anchor });
        Some(selection)
    } else if ui.is_being_dragged(response.id)
        && ui.input(|input| input.pointer.primary_down())
        && let Some(grip) = grip(ui, response.id)
    {
        Some(extended(&grip.anchor, &unit(grip.presses)))
    } else if clicked_again(&response) || (any_pressed && hovered) {
        // egui has moved the caret once more; the other buttons leave it where it is.
        before
    } else {
        return false;
    };
    output.state.cursor.set_char_range(selection);
    true
}

fn clicked_again(response: &Response) -> bool {
    response.double_clicked() || response.triple_clicked()
}

fn grip(ui: &Ui, id: Id) -> Option<Grip> {
    ui.data(|data| data.get_temp(id.with("grip")))
}

fn keep(ui: &Ui, id: Id, grip: Grip) {
    ui.data_mut(|data| data.insert_temp(id.with("grip"), grip));
}

/// How many presses this one makes, at one place and soon after another.
fn presses(ui: &Ui, id: Id, pointer: Pos2) -> usize {
    let now = ui.input(|input| input.time);
    let (delay, reach) = ui.ctx().options(|options| (options.input_options.max_double_click_delay, options.input_options.max_click_dist));
    let again = grip(ui, id).filter(|grip| now - grip.time <= delay && grip.place.distance(pointer) <= reach);
    again.map_or(1, |grip| grip.presses + 1)
}

/// What a number of presses takes at a place, in characters: a caret, a word, everything.
fn unit_at(output: &TextEditOutput, text: &str, direction: Direction, pointer: Pos2, presses: usize) -> Range<usize> {
    let x = pointer.x - output.galley_pos.x;
    match presses {
        0 | 1 => {
            let hit = caret::hit(&output.galley, direction, x);
            hit..hit
        }
        2 => caret::under(&output.galley, x).map_or(0..0, |index| word_around(text, index)),
        _ => 0..text.chars().count(),
    }
}

/// From the anchor to a unit, the caret at the far end of the unit.
fn extended(anchor: &Range<usize>, unit: &Range<usize>) -> CCursorRange {
    let range = |from: usize, to: usize| CCursorRange::two(CCursor::new(from), CCursor::new(to));
    if unit.start < anchor.start { range(anchor.end, unit.start) } else { range(anchor.start, unit.end.max(anchor.end)) }
}

/// The word that a character belongs to. Chinese puts no spaces: there all characters side by side are one word.
pub(super) fn word_around(text: &str, index: usize) -> Range<usize> {
    let mut words: Vec<(Range<usize>, bool)> = Vec::new();
    for word in text.split_word_bounds() {
        let start = words.last().map_or(0, |(last, _)| last.end);
        let end = start + word.chars().count();
        let han = word.chars().all(super::is_han);
        match words.last_mut() {
            Some((last, true)) if han => last.end = end,
            _ => words.push((start..end, han)),
        }
    }
    words.into_iter().map(|(word, _)| word).find(|word| word.contains(&index)).unwrap_or(index..index)
}
