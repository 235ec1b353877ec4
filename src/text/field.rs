//! A single-line field in either direction: egui edits, and we say where its carets are.

use std::ops::Range;
use std::sync::Arc;

use egui::text::CCursor;
use egui::text_edit::{TextEditOutput, TextEditState};
use egui::text_selection::CCursorRange;
use egui::{
    Align2, Color32, Event, FontId, Frame, Galley, Id, ImeEvent, Key, Pos2, Rect, Response, Shape, Stroke, TextBuffer as _, TextEdit, Ui,
    accesskit, pos2, vec2,
};

use super::composition::{self, Composition};
use super::paragraph::{Paragraph, Style};
use super::{cache, caret, first_direction, is_isolate, pointer, start_side};
use crate::l10n::Direction;

/// A text run of egui's accessibility tree holds at most this many characters.
const RUN_LENGTH: usize = 255;

/// How thick the lines of a field are, in points.
#[derive(Clone, Copy, Debug)]
pub struct Lines {
    /// The caret.
    pub caret: f32,
    /// Under letters that are being composed.
    pub composed: f32,
    /// Under the part of them that is being converted.
    pub converted: f32,
}

/// Everything about a field but its content.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Measures of the text; the field is one `line_height` high.
    pub style: Style,
    /// Direction of the interface, and of a content that says nothing else.
    pub direction: Direction,
    /// Whether the content may be in either language: then its first letter gives the direction.
    pub free: bool,
    /// Width in points; the caller paints the frame around it.
    pub width: f32,
    /// Colour of the text and of the caret.
    pub color: Color32,
    /// Colour of the placeholder.
    pub placeholder_color: Color32,
    /// Colour behind selected characters.
    pub selection: Color32,
    /// Thickness of caret and underlines.
    pub lines: Lines,
    /// What a screen reader calls the field.
    pub name: &'a str,
    /// Shown while the field is empty.
    pub placeholder: &'a str,
    /// Most characters that can be typed.
    pub max_chars: Option<usize>,
}

impl Field<'_> {
    /// The direction in which a content runs.
    fn runs(&self, content: &str) -> Direction {
        let own = if self.free { first_direction(content) } else { None };
        own.unwrap_or(self.direction)
    }
}

/// What came of a field in a frame.
#[derive(Clone, Debug)]
pub struct Edited {
    /// The editor; `Response::changed` tells whether the content changed.
    pub response: Response,
    /// Whether the content holds letters that an input method is still composing.
    pub composing: bool,
}

/// Shows the field and lets the user edit `buffer`.
///
/// The field paints neither frame nor background. Isolates that were typed or pasted are removed. The caret does not
/// blink, so an idle window stays idle.
pub fn edit(ui: &mut Ui, id: Id, buffer: &mut String, field: &Field<'_>) -> Edited {
    buffer.retain(|c| !is_isolate(c));
    let focused = ui.memory(|memory| memory.has_focus(id));
    let direction = field.runs(buffer);
    let before = TextEditState::load(ui.ctx(), id).and_then(|state| state.cursor.char_range());
    let behind = ui.painter().add(Shape::Noop);
    let pasted = take_middle_click(ui, id);
    if focused {
        ui.input_mut(|input| input.events.iter_mut().for_each(drop_isolates));
    }
    let composition = composition::follow(ui, id, focused);
    let swaps = focused && direction == Direction::Rtl;
    if swaps {
        swap_arrows(ui);
    }
    let mut output = show(ui, id, buffer, field, direction, focused);
    if swaps {
        swap_arrows(ui);
    }
    if pointer::follow(ui, before.filter(|_| focused), &mut output, buffer, direction) {
        output.state.clone().store(ui.ctx(), id);
    }
    if let Some((place, words)) = pasted {
        paste_at(ui, buffer, field, &mut output, place, &words);
    }
    if field.runs(buffer) != direction {
        // egui aligned the content before it knew: what is shown is the next pass.
        ui.ctx().request_discard("a field changed its direction");
    }
    paint_placeholder(ui, buffer, field, &output);
    let response = output.response.response.clone();
    if response.has_focus() {
        paint_caret(ui, field, &output, behind, composition.as_ref());
    }
    super::editing::offer(ui, &response, buffer.chars().count());
    describe(ui, id, &output, field, direction);
    Edited { response, composing: composition.is_some() }
}

/// Isolates would be counted by the carets and then be gone.
fn drop_isolates(event: &mut Event) {
    if let Event::Text(text) | Event::Paste(text) | Event::Ime(ImeEvent::Commit(text) | ImeEvent::Preedit { text, .. }) = event {
        text.retain(|c| !is_isolate(c));
    }
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

/// What the middle button pastes on this field. egui would look for the caret from left to right.
fn take_middle_click(ui: &Ui, id: Id) -> Option<(Pos2, String)> {
    let last = ui.ctx().read_response(id).filter(|last| ui.is_enabled() && last.contains_pointer())?;
    ui.input_mut(|input| {
        let here = |event: &Event| matches!(event, Event::MiddleClickPaste { pos, .. } if last.rect.contains(*pos));
        let index = input.events.iter().position(here)?;
        match input.events.remove(index) {
            Event::MiddleClickPaste { pos, text } => Some((pos, text)),
            _ => None,
        }
    })
}

fn paste_at(ui: &Ui, buffer: &mut String, field: &Field<'_>, output: &mut TextEditOutput, place: Pos2, words: &str) {
    let hit = caret::hit(&output.galley, field.runs(buffer), place.x - output.galley_pos.x);
    let line: String = words.chars().filter(|c| !is_isolate(*c)).map(|c| if matches!(c, '\r' | '\n') { ' ' } else { c }).collect();
    let mut caret = CCursor::new(hit);
    buffer.insert_text_at(&mut caret, &line, field.max_chars.unwrap_or(usize::MAX));
    output.state.cursor.set_char_range(Some(CCursorRange::one(caret)));
    output.state.clone().store(ui.ctx(), output.response.response.id);
    output.response.response.request_focus();
    output.response.response.mark_changed();
    // What is laid out is the content before.
    ui.ctx().request_discard("the middle button pasted");
}

/// egui's field with our galley; its own caret and selection, which assume left-to-right, stay invisible.
fn show(ui: &mut Ui, id: Id, buffer: &mut String, field: &Field<'_>, direction: Direction, focused: bool) -> TextEditOutput {
    let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
        layout(ui, text.as_str(), field.style, field.runs(text.as_str()), focused, width)
    };
    ui.scope(|ui| {
        let visuals = ui.visuals_mut();
        visuals.text_cursor.stroke.color = Color32::TRANSPARENT;
        visuals.text_cursor.blink = false;
        visuals.selection.bg_fill = Color32::TRANSPARENT;
        visuals.selection.stroke.color = field.color;
        visuals.ime_composition.active_underline_stroke = Stroke::NONE;
        visuals.ime_composition.inactive_underline_stroke = Stroke::NONE;
        ui.spacing_mut().interact_size.y = 0.0;
        TextEdit::singleline(buffer)
            .id(id)
            .layouter(&mut layouter)
            // egui takes only the least height from this font: the galley gives the true one.
            .font(FontId::proportional(field.style.line_height * 0.5))
            .text_color(field.color)
            .desired_width(field.width)
            .frame(Frame::NONE)
            .align(Align2([start_side(direction), egui::Align::Center]))
            .char_limit(field.max_chars.unwrap_or(usize::MAX))
            .show(ui)
    })
    .inner
}

/// In focus the whole line, which egui scrolls to the caret; else its beginning, cut with dots.
fn layout(ui: &Ui, text: &str, style: Style, direction: Direction, focused: bool, width: f32) -> Arc<Galley> {
    let paragraph = Paragraph::new(text, style, direction);
    let whole = cache::layout_editing(ui.ctx(), &paragraph, f32::INFINITY);
    if focused || whole.size().x <= width {
        return whole;
    }
    cache::layout_editing(ui.ctx(), &paragraph.max_rows(1), width)
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

/// The caret with what is selected or composed, and its place for the window of the input method.
fn paint_caret(ui: &Ui, field: &Field<'_>, output: &TextEditOutput, behind: egui::layers::ShapeIdx, composition: Option<&Composition>) {
    let Some(range) = output.state.cursor.char_range() else { return };
    let selected = range.as_sorted_char_range();
    let selected = selected.start.0..selected.end.0;
    let (ground, index) = match composition {
        Some(composition) => composed(field, output, &selected, composition),
        None => (stretches(output, selected, field.selection), range.primary.index.0),
    };
    ui.painter().set(behind, ground);
    let x = output.galley_pos.x + caret::caret_x(&output.galley, index);
    let top = output.galley_pos.y;
    let line = Rect::from_min_max(pos2(x, top), pos2(x, top + field.style.line_height));
    let clip = output.text_clip_rect.expand(field.lines.caret);
    ui.painter_at(clip).line_segment([line.min, line.max], Stroke::new(field.lines.caret, field.color));
    let to_global = ui.ctx().layer_transform_to_global(ui.layer_id()).unwrap_or_default();
    ui.output_mut(|out| {
        if let Some(ime) = &mut out.ime {
            ime.cursor_rect = to_global * line;
        }
    });
}

fn stretches(output: &TextEditOutput, selected: Range<usize>, color: Color32) -> Shape {
    let offset = output.galley_pos.to_vec2();
    let rects = caret::selection(&output.galley, selected).into_iter();
    let visible = rects.map(|rect| rect.translate(offset).intersect(output.text_clip_rect));
    Shape::Vec(visible.map(|rect| Shape::rect_filled(rect, 0.0, color)).collect())
}

/// Composed letters are underlined, those being converted more strongly; the caret stands where the input method has its own.
fn composed(field: &Field<'_>, output: &TextEditOutput, letters: &Range<usize>, composition: &Composition) -> (Shape, usize) {
    let offset = output.galley_pos.to_vec2();
    let under = |range: Range<usize>, thickness: f32| {
        let rects = caret::selection(&output.galley, range).into_iter().map(|rect| rect.translate(offset));
        let lines = rects.map(|rect| rect.with_min_y(rect.bottom() - thickness).intersect(output.text_clip_rect));
        Shape::Vec(lines.map(|line| Shape::rect_filled(line, 0.0, field.color)).collect())
    };
    let active = composition.active.as_ref().map_or(letters.end..letters.end, |active| {
        let inside = |offset: usize| (letters.start + offset).min(letters.end);
        inside(active.start)..inside(active.end)
    });
    let index = active.end;
    (Shape::Vec(vec![under(letters.clone(), field.lines.composed), under(active, field.lines.converted)]), index)
}

/// egui knows no names for fields, and measures every text from left to right.
fn describe(ui: &Ui, id: Id, output: &TextEditOutput, field: &Field<'_>, direction: Direction) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_label(super::plain(field.name));
        node.set_placeholder(super::plain(field.placeholder));
        node.set_text_direction(super::spoken::text_direction(direction));
    });
    let Some(row) = output.galley.rows.first() else { return };
    let cells: Vec<(f32, f32)> = row.glyphs.iter().map(|glyph| (glyph.pos.x.min(glyph.max_x()), glyph.pos.x.max(glyph.max_x()))).collect();
    let left = output.galley_pos.x + row.pos.x;
    for (run, cells) in cells.chunks(RUN_LENGTH).chain(cells.is_empty().then_some([].as_slice())).enumerate() {
        let empty = caret::caret_x(&output.galley, 0) - row.pos.x;
        let low = cells.iter().map(|cell| cell.0).reduce(f32::min).unwrap_or(empty);
        let high = cells.iter().map(|cell| cell.1).reduce(f32::max).unwrap_or(empty);
        let start = |cell: &(f32, f32)| if direction == Direction::Ltr { cell.0 - low } else { high - cell.1 };
        let corner = pos2(left + low, output.galley_pos.y);
        let rect = Rect::from_min_size(corner, vec2(high - low, field.style.line_height));
        ui.ctx().accesskit_node_builder(id.with(0usize).with(run), |node| {
            node.set_text_direction(super::spoken::text_direction(direction));
            node.set_character_positions(cells.iter().map(start).collect::<Vec<f32>>());
            node.set_character_widths(cells.iter().map(|cell| cell.1 - cell.0).collect::<Vec<f32>>());
            node.set_bounds(accesskit::Rect { x0: rect.min.x.into(), y0: rect.min.y.into(), x1: rect.max.x.into(), y1: rect.max.y.into() });
        });
    }
}
