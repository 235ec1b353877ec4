//! A single-line field in either direction: egui edits, and we say where its carets are.

use std::sync::Arc;

use egui::text::CCursor;
use egui::text_edit::{TextEditOutput, TextEditState};
use egui::text_selection::CCursorRange;
use egui::{
    Align2, Color32, Event, FontId, Frame, Galley, Id, Key, Rect, Response, Shape, Stroke, TextBuffer, TextEdit, Ui, accesskit, pos2, vec2,
};

use super::paragraph::{Paragraph, Style};
use super::{cache, caret, is_isolate, start_side};
use crate::l10n::{Direction, Language};

/// Width of the caret in points.
const CARET_WIDTH: f32 = 1.5;

/// A text run of egui's accessibility tree holds at most this many characters.
const RUN_LENGTH: usize = 255;

/// Everything about a field but its content.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Measures of the text; the field is one `line_height` high.
    pub style: Style,
    /// Direction of the content.
    pub direction: Direction,
    /// Width in points; the caller paints the frame around it.
    pub width: f32,
    /// Colour of the text and of the caret.
    pub color: Color32,
    /// Colour of the placeholder.
    pub placeholder_color: Color32,
    /// Colour behind selected characters.
    pub selection: Color32,
    /// What a screen reader calls the field.
    pub name: &'a str,
    /// Shown while the field is empty.
    pub placeholder: &'a str,
    /// Most characters that can be typed.
    pub max_chars: Option<usize>,
}

/// Shows the field and lets the user edit `buffer`; `Response::changed` tells whether it changed.
///
/// The field paints neither frame nor background. Isolates that were pasted are removed. The caret does not blink, so
/// an idle window stays idle.
pub fn edit(ui: &mut Ui, id: Id, buffer: &mut String, field: &Field<'_>) -> Response {
    buffer.retain(|c| !is_isolate(c));
    let focused = ui.memory(|memory| memory.has_focus(id));
    let before = TextEditState::load(ui.ctx(), id);
    let behind = ui.painter().add(Shape::Noop);
    let swaps = focused && field.direction == Direction::Rtl;
    if swaps {
        swap_arrows(ui);
    }
    let mut output = show(ui, id, buffer, field, focused);
    if swaps {
        swap_arrows(ui);
    }
    let response = output.response.response.clone();
    correct_pointer(ui, &response, before, &mut output, field);
    paint_placeholder(ui, buffer, field, &output);
    if response.has_focus() {
        paint_caret(ui, field, &output, behind);
    }
    describe(ui, id, &output.galley, field);
    response
}

/// egui moves by logical characters: in a right-to-left field the left arrow means "next".
fn swap_arrows(ui: &Ui) {
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let Event::Key { key, .. } = event {
                *key = match *key {
                    Key::ArrowLeft => Key::ArrowRight,
                    Key::ArrowRight => Key::ArrowLeft,
                    other => other,
                };
            }
        }
    });
}

/// egui's field with our galley; its own caret and selection, which assume left-to-right, stay invisible.
fn show(ui: &mut Ui, id: Id, buffer: &mut String, field: &Field<'_>, focused: bool) -> TextEditOutput {
    let mut layouter = |ui: &Ui, text: &dyn TextBuffer, width: f32| layout(ui, text.as_str(), field, focused, width);
    ui.scope(|ui| {
        let visuals = ui.visuals_mut();
        visuals.text_cursor.stroke.color = Color32::TRANSPARENT;
        visuals.text_cursor.blink = false;
        visuals.selection.bg_fill = Color32::TRANSPARENT;
        visuals.selection.stroke.color = field.color;
        ui.spacing_mut().interact_size.y = 0.0;
        TextEdit::singleline(buffer)
            .id(id)
            .layouter(&mut layouter)
            // egui takes only the least height from this font: the galley gives the true one.
            .font(FontId::proportional(field.style.line_height * 0.5))
            .text_color(field.color)
            .desired_width(field.width)
            .frame(Frame::NONE)
            .align(Align2([start_side(field.direction), egui::Align::Center]))
            .char_limit(field.max_chars.unwrap_or(usize::MAX))
            .show(ui)
    })
    .inner
}

/// In focus the whole line, which egui scrolls to the caret; else its beginning, cut with dots.
fn layout(ui: &Ui, text: &str, field: &Field<'_>, focused: bool, width: f32) -> Arc<Galley> {
    let paragraph = Paragraph::new(text, field.style, field.direction);
    let whole = cache::layout_editing(ui.ctx(), &paragraph, f32::INFINITY);
    if focused || whole.size().x <= width {
        return whole;
    }
    cache::layout_editing(ui.ctx(), &paragraph.max_rows(1), width)
}

/// Repeats what egui did with the pointer, with the caret that was really hit.
fn correct_pointer(ui: &Ui, response: &Response, before: Option<TextEditState>, output: &mut TextEditOutput, field: &Field<'_>) {
    let Some(pointer) = response.interact_pointer_pos() else { return };
    let hit = CCursor::new(caret::hit(&output.galley, field.direction, pointer.x - output.galley_pos.x));
    let mut cursor = before.map(|state| state.cursor).unwrap_or_default();
    let dragged = ui.is_being_dragged(response.id);
    if cursor.pointer_interaction(ui, response, hit, &output.galley, dragged) {
        output.state.cursor = cursor;
        output.state.clone().store(ui.ctx(), response.id);
    }
}

fn paint_placeholder(ui: &Ui, buffer: &str, field: &Field<'_>, output: &TextEditOutput) {
    if !buffer.is_empty() || field.placeholder.is_empty() {
        return;
    }
    let rect = output.response.response.rect;
    let paragraph = Paragraph::new(field.placeholder, field.style, field.direction).max_rows(1);
    let galley = cache::layout(ui.ctx(), &paragraph, rect.width());
    let align = Align2([start_side(field.direction), egui::Align::Center]);
    let place = align.align_size_within_rect(galley.size(), rect);
    ui.painter_at(rect).galley(place.min, galley, field.placeholder_color);
}

fn paint_caret(ui: &Ui, field: &Field<'_>, output: &TextEditOutput, behind: egui::layers::ShapeIdx) {
    let Some(range) = output.state.cursor.char_range() else { return };
    let clip = output.text_clip_rect.expand(CARET_WIDTH);
    ui.painter().set(behind, selection_shape(field, output, &range));
    let x = output.galley_pos.x + caret::caret_x(&output.galley, range.primary.index.0);
    let rows = Rect::from_min_size(output.galley_pos, vec2(0.0, field.style.line_height));
    let line = [pos2(x, rows.top()), pos2(x, rows.bottom())];
    ui.painter_at(clip).line_segment(line, Stroke::new(CARET_WIDTH, field.color));
}

fn selection_shape(field: &Field<'_>, output: &TextEditOutput, range: &CCursorRange) -> Shape {
    let selected = range.as_sorted_char_range();
    let rects = caret::selection(&output.galley, selected.start.0..selected.end.0);
    let offset = output.galley_pos.to_vec2();
    let visible = rects.into_iter().map(|rect| rect.translate(offset).intersect(output.text_clip_rect));
    Shape::Vec(visible.map(|rect| Shape::rect_filled(rect, 0.0, field.selection)).collect())
}

/// egui calls every text left-to-right and knows no names for fields.
fn describe(ui: &Ui, id: Id, galley: &Galley, field: &Field<'_>) {
    let (direction, language) = match field.direction {
        Direction::Ltr => (accesskit::TextDirection::LeftToRight, Language::Chinese),
        Direction::Rtl => (accesskit::TextDirection::RightToLeft, Language::Uyghur),
    };
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_label(super::plain(field.name));
        node.set_placeholder(super::plain(field.placeholder));
        node.set_text_direction(direction);
        node.set_language(language.tag());
    });
    let characters = galley.rows.first().map_or(0, |row| row.glyphs.len());
    let runs = characters.div_ceil(RUN_LENGTH).max(1);
    for run in 0..runs {
        ui.ctx().accesskit_node_builder(id.with(0usize).with(run), |node| node.set_text_direction(direction));
    }
}
