//! Text on the screen: the only door through which words reach egui.
//!
//! egui shapes letters, but it knows nothing of reading direction. Here a [`Paragraph`] is broken into lines, each line
//! is put into visual order by the Unicode bidirectional algorithm, its pieces are shaped one by one, and the finished
//! rows are handed to egui as a [`Galley`] that every widget accepts.
//!
//! Values that are put into a sentence arrive between isolates (U+2066 … U+2069). They decide the order, and then they
//! are gone: nobody sees, measures, copies or hears them.

mod cache;
mod caret;
mod composition;
mod copying;
mod editing;
pub mod field;
mod fonts;
mod galley;
mod lines;
mod order;
mod paragraph;
mod pointer;
mod spoken;

use std::sync::Arc;

use egui::{Color32, Context, Galley, Layout, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

pub use copying::{Asked, asked_to_copy, offer_copy};
pub use editing::{Edit, Wanted, perform, wanted};
pub use fonts::install as install_fonts;
pub use paragraph::{Align, Paragraph, Span, Style, Weight};
pub use spoken::{Announced, announce, speak};

use crate::l10n::Direction;

/// Lays a paragraph out in rows of at most `wrap_width` points; [`f32::INFINITY`] keeps each line whole.
///
/// The galley is as wide as its widest row and exactly `rows × line_height` high; rows are aligned within it. Colours
/// that the paragraph leaves open are [`Color32::PLACEHOLDER`], so they take the fallback colour when painted. The
/// answer comes from a cache when the same paragraph was laid out lately. Call it only while a frame is being made.
pub fn layout(ctx: &Context, paragraph: &Paragraph<'_>, wrap_width: f32) -> Arc<Galley> {
    cache::layout(ctx, paragraph, wrap_width)
}

/// The logical text without the isolate characters U+2066 … U+2069: for the clipboard, screen readers, titles, paper.
pub fn plain(text: &str) -> String {
    text.chars().filter(|&c| !is_isolate(c)).collect()
}

/// Paints a paragraph, wrapped at the available width, and nothing else; its accessible label is the plain text.
///
/// In a vertical layout the label stands on the side that its alignment asks for, whatever the layout's own side is.
/// The other mouse button offers to copy it: see [`offer_copy`].
pub fn label(ui: &mut Ui, paragraph: &Paragraph<'_>, color: Color32) -> Response {
    let available = ui.available_width();
    let galley = layout(ui.ctx(), paragraph, available);
    let factor = paragraph.align.factor(paragraph.direction);
    let width =
        if needs_whole_width(ui.layout(), factor) && available.is_finite() { available.max(galley.size().x) } else { galley.size().x };
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), galley.text()));
    offer_copy(&response, || paragraph.plain());
    if ui.is_rect_visible(rect) {
        let left = rect.left() + (rect.width() - galley.size().x) * factor;
        let place = Rect::from_min_size(egui::pos2(left, rect.top()), galley.size());
        ui.painter().galley(place.min, galley, color);
    }
    response
}

/// Does the layout put a narrow widget on another side than the text asks for?
fn needs_whole_width(layout: &Layout, factor: f32) -> bool {
    layout.is_vertical() && (layout.horizontal_placement().to_factor() - factor).abs() > f32::EPSILON
}

/// Is this one of the four characters that set a value apart from the direction of its sentence?
const fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// The direction of the first letter that has one; nothing in a text of digits and signs.
fn first_direction(text: &str) -> Option<Direction> {
    use unicode_bidi::BidiClass::{AL, L, R};
    text.chars().find_map(|c| match unicode_bidi::bidi_class(c) {
        L => Some(Direction::Ltr),
        R | AL => Some(Direction::Rtl),
        _ => None,
    })
}

/// Is this a Chinese character?
const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The side on which a reader starts, as egui names it.
const fn start_side(direction: Direction) -> egui::Align {
    match direction {
        Direction::Ltr => egui::Align::Min,
        Direction::Rtl => egui::Align::Max,
    }
}

#[cfg(test)]
mod field_tests;
#[cfg(test)]
mod tests;
