//! Carets: where each character of a field begins on the screen, and which character is at a place.
//!
//! egui reads `Glyph::pos.x` as the caret before a character and `Row::size.x` as the caret behind the last one. In a
//! right-to-left run the caret before a letter is its right edge, and its advance is negative.

use std::collections::BTreeMap;
use std::ops::Range;

use egui::epaint::text::Glyph;
use egui::{Galley, Rect, vec2};
use unicode_segmentation::UnicodeSegmentation as _;

use super::lines::Row;
use super::order::{Piece, drawn};
use crate::l10n::Direction;

/// Advances below this are those of marks, which sit on another letter.
const MARK: f32 = 0.01;
/// Selected stretches that are closer than this are painted as one, in points.
const GAP: f32 = 1.0;

/// Where the caret behind the last character of a row stands.
pub(super) const fn end_x(direction: Direction, width: f32) -> f32 {
    match direction {
        Direction::Ltr => width,
        Direction::Rtl => 0.0,
    }
}

/// One glyph for each character of a row, in logical order, from the shapes that are painted from left to right.
///
/// `spans` holds the shapes of each piece; `blank` stands in for characters that are not drawn.
pub(super) fn logical_glyphs(
    text: &str,
    direction: Direction,
    row: &Row,
    shapes: &[Glyph],
    spans: &[Range<usize>],
    blank: Option<Glyph>,
) -> Vec<Glyph> {
    let mut cells = BTreeMap::new();
    for (piece, span) in row.pieces.iter().zip(spans) {
        let characters = text[piece.logical.clone()].char_indices().filter(|(_, c)| drawn(*c).is_some());
        for ((offset, _), glyph) in characters.zip(piece_cells(piece, &shapes[span.clone()])) {
            cells.insert(piece.logical.start + offset, glyph);
        }
    }
    let width = shapes.iter().map(Glyph::max_x).fold(0.0, f32::max);
    let mut x = match direction {
        Direction::Ltr => 0.0,
        Direction::Rtl => width,
    };
    let characters = text[row.logical.clone()].char_indices();
    let glyphs = characters.filter_map(|(offset, chr)| {
        let cell = cells.get(&(row.logical.start + offset)).copied();
        let mut glyph = cell.or_else(|| blank.map(|blank| with_caret(blank, x, 0.0)))?;
        glyph.chr = chr;
        x = glyph.pos.x + glyph.advance_width;
        Some(glyph)
    });
    glyphs.collect()
}

/// One glyph for each drawn character of a piece, in logical order.
fn piece_cells(piece: &Piece, shapes: &[Glyph]) -> Vec<Glyph> {
    if piece.is_joined() {
        joined_cells(&piece.display, shapes)
    } else if piece.rtl {
        shapes.iter().map(|glyph| with_caret(*glyph, glyph.max_x(), -glyph.advance_width)).collect()
    } else {
        shapes.to_vec()
    }
}

/// Shapes of joined letters come from left to right, last letter first; one shape may stand for several letters.
fn joined_cells(display: &str, shapes: &[Glyph]) -> Vec<Glyph> {
    let graphemes: Vec<&str> = display.graphemes(true).collect();
    let (mut end, mut rest, mut reversed) = (graphemes.len(), shapes, Vec::new());
    // egui pads a right-to-left run with empty glyphs; they come last and are never reached.
    while end > 0 && !rest.is_empty() {
        let (cluster, others) = rest.split_at(cluster_len(rest));
        let start = cluster_start(&graphemes[..end], cluster);
        reversed.extend(cluster_cells(&graphemes[start..end], cluster).into_iter().rev());
        (end, rest) = (start, others);
    }
    reversed.reverse();
    reversed
}

/// How many of the first shapes belong together: marks stand before the letter that carries them.
fn cluster_len(shapes: &[Glyph]) -> usize {
    let marks = shapes.windows(2).take_while(|pair| pair[0].advance_width.abs() < MARK && pair[0].chr == pair[1].chr);
    marks.count() + 1
}

/// The letter that a cluster begins with: the last one, or an earlier one in a ligature such as lam-alef.
fn cluster_start(graphemes: &[&str], cluster: &[Glyph]) -> usize {
    let chr = cluster.last().map(|glyph| glyph.chr);
    let found = graphemes.iter().rposition(|grapheme| grapheme.chars().next() == chr);
    // An unknown letter (a joiner at a cut, say) has a cell of its own.
    found.unwrap_or(graphemes.len() - 1)
}

/// Splits the width of a cluster evenly among its letters, from right to left.
fn cluster_cells(graphemes: &[&str], cluster: &[Glyph]) -> Vec<Glyph> {
    let Some(base) = cluster.last() else { return Vec::new() };
    let width: f32 = cluster.iter().map(|glyph| glyph.advance_width).sum();
    let share = width / graphemes.len() as f32;
    let right = base.max_x();
    let mut cells = Vec::new();
    for (index, grapheme) in graphemes.iter().enumerate() {
        let x = right - share * index as f32;
        for (nth, _) in grapheme.chars().enumerate() {
            cells.push(if nth == 0 { with_caret(*base, x, -share) } else { with_caret(*base, x - share, 0.0) });
        }
    }
    cells
}

/// egui keeps some fields of a glyph to itself: so a shape is copied and moved.
const fn with_caret(mut glyph: Glyph, x: f32, advance_width: f32) -> Glyph {
    glyph.pos.x = x;
    glyph.advance_width = advance_width;
    glyph
}

/// The number of characters before the caret that is nearest to `x`, in the only row of a field.
pub(super) fn hit(galley: &Galley, direction: Direction, x: f32) -> usize {
    let Some(row) = galley.rows.first() else { return 0 };
    let x = x - row.pos.x;
    let edges = row.glyphs.iter().flat_map(|glyph| [glyph.pos.x, glyph.max_x()]);
    let (left, right) = edges.fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
    let (at_left, at_right) = match direction {
        Direction::Ltr => (0, row.glyphs.len()),
        Direction::Rtl => (row.glyphs.len(), 0),
    };
    if x < left {
        return at_left;
    }
    if x > right {
        return at_right;
    }
    nearest(&row.glyphs, x)
}

/// Between two runs two carets share one place: the one whose own letter was hit wins.
fn nearest(glyphs: &[Glyph], x: f32) -> usize {
    let candidates = glyphs.iter().enumerate().flat_map(|(index, glyph)| {
        let (before, after) = (glyph.pos.x, glyph.max_x());
        let inside = (before.min(after)..=before.max(after)).contains(&x);
        [(before, index), (after, index + 1)].map(|(caret, index)| ((caret - x).abs(), !inside, index))
    });
    let best = candidates.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    best.map_or(0, |(_, _, index)| index)
}

/// The character whose own place on the screen is nearest to `x`; nothing in an empty field.
pub(super) fn under(galley: &Galley, x: f32) -> Option<usize> {
    let row = galley.rows.first()?;
    let x = x - row.pos.x;
    let distance = |glyph: &Glyph| (glyph.pos.x.min(glyph.max_x()) - x).max(x - glyph.pos.x.max(glyph.max_x())).max(0.0);
    let cells = row.glyphs.iter().enumerate().map(|(index, glyph)| (distance(glyph), index));
    cells.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, index)| index)
}

/// Where the caret before the character with this number stands, from the left edge of the galley.
pub(super) fn caret_x(galley: &Galley, index: usize) -> f32 {
    galley.rows.first().map_or(0.0, |row| row.pos.x + row.x_offset(index.into()))
}

/// What is painted behind the selected characters: one rectangle a visual stretch.
pub(super) fn selection(galley: &Galley, selected: Range<usize>) -> Vec<Rect> {
    let Some(row) = galley.rows.first() else { return Vec::new() };
    let cells = row.glyphs.iter().skip(selected.start).take(selected.len());
    let mut spans: Vec<(f32, f32)> = cells.map(|glyph| (glyph.pos.x.min(glyph.max_x()), glyph.pos.x.max(glyph.max_x()))).collect();
    spans.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut merged: Vec<(f32, f32)> = Vec::new();
    for (left, right) in spans {
        match merged.last_mut() {
            Some(last) if left <= last.1 + GAP => last.1 = last.1.max(right),
            _ => merged.push((left, right)),
        }
    }
    let rect = |(left, right)| Rect::from_min_size(row.pos + vec2(left, 0.0), vec2(right - left, galley.size().y));
    merged.into_iter().map(rect).collect()
}
