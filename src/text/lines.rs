//! Breaking text into rows: by the Unicode line breaking rules, and by force where a word is wider than the row.

use std::ops::Range;

use icu_segmenter::LineSegmenter;
use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::Face;
use super::order::{Levels, Piece, Source, drawn};
use crate::l10n::Direction;

/// A row that is too wide by less than this still fits: widths are sums of rounded figures.
const TOLERANCE: f32 = 0.01;

/// Up to this many bytes a line is first tried whole, which spares most labels the search for break opportunities.
const SHORT: usize = 400;

/// One row from left to right.
#[derive(Debug)]
pub(super) struct Row {
    /// Its part of the text, with the blanks that hang over its end.
    pub(super) logical: Range<usize>,
    /// What is painted, from left to right.
    pub(super) pieces: Vec<Piece>,
    /// Does a line feed follow?
    pub(super) ends_with_newline: bool,
}

/// The rows of a paragraph.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    /// Were rows left out?
    pub(super) elided: bool,
}

/// How much room there is, in points, and what becomes of the blanks at the end of a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub(super) width: f32,
    pub(super) max_rows: usize,
    /// `true` in a field: blanks are kept and line feeds do not break, since every character has its caret.
    pub(super) editing: bool,
}

/// Breaks a source into rows; `measure` gives the width of a piece in points.
pub(super) fn break_rows(source: &Source, room: Room, measure: &mut dyn FnMut(&Piece) -> f32) -> Rows {
    let mut breaker = Breaker { source, room, measure, rows: Vec::new() };
    let lines = if room.editing { std::iter::once(0..source.text.len()).collect() } else { hard_lines(&source.text) };
    let last = lines.len() - 1;
    for (index, line) in lines.into_iter().enumerate() {
        let levels = Levels::new(source, line.clone());
        breaker.break_line(&levels, line.clone(), index < last);
        if breaker.is_full() {
            breaker.cut(&levels, line);
            return Rows { rows: breaker.rows, elided: true };
        }
        if breaker.rows.len() == room.max_rows && index < last {
            breaker.cut(&levels, line);
            return Rows { rows: breaker.rows, elided: true };
        }
    }
    Rows { rows: breaker.rows, elided: false }
}

/// The parts between line feeds and their like; there is always at least one.
fn hard_lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if matches!(c, '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            lines.push(start..at);
            start = at + c.len_utf8();
        }
    }
    lines.push(start..text.len());
    lines
}

struct Breaker<'s, 'm> {
    source: &'s Source,
    room: Room,
    measure: &'m mut dyn FnMut(&Piece) -> f32,
    rows: Vec<Row>,
}

impl Breaker<'_, '_> {
    /// One row more than allowed has been found: enough to know that something must go.
    const fn is_full(&self) -> bool {
        self.rows.len() > self.room.max_rows
    }

    fn width(&mut self, levels: &Levels<'_>, range: Range<usize>) -> f32 {
        levels.pieces_within(range).iter().map(|piece| (self.measure)(piece)).sum()
    }

    fn push(&mut self, levels: &Levels<'_>, logical: Range<usize>, ends_with_newline: bool) {
        let painted = if self.room.editing { logical.clone() } else { self.without_blanks(logical.clone()) };
        let pieces = levels.pieces(painted);
        self.rows.push(Row { logical, pieces, ends_with_newline });
    }

    /// Blanks at the end of a row hang over: they are neither painted nor measured.
    fn without_blanks(&self, range: Range<usize>) -> Range<usize> {
        let visible = self.source.text[range.clone()].trim_end_matches(|c: char| c.is_whitespace() || drawn(c).is_none());
        range.start..range.start + visible.len()
    }

    fn break_line(&mut self, levels: &Levels<'_>, line: Range<usize>, newline: bool) {
        let unbroken = self.room.width == f32::INFINITY || (line.len() <= SHORT && self.fits(levels, line.clone(), 0.0));
        let last_start = if unbroken { line.start } else { self.break_at_opportunities(levels, &line) };
        if !self.is_full() {
            self.push(levels, last_start..line.end, newline);
        }
    }

    fn fits(&mut self, levels: &Levels<'_>, range: Range<usize>, used: f32) -> bool {
        let visible = self.without_blanks(range);
        used + self.width(levels, visible) <= self.room.width + TOLERANCE
    }

    /// Pushes all rows of a line but the last one, and says where that one starts.
    fn break_at_opportunities(&mut self, levels: &Levels<'_>, line: &Range<usize>) -> usize {
        let (mut start, mut used, mut previous) = (line.start, 0.0, line.start);
        for next in opportunities(&self.source.text, line) {
            let mut width = self.width(levels, previous..next);
            if used + width > self.room.width + TOLERANCE && !self.fits(levels, previous..next, used) {
                if previous > start {
                    self.push(levels, start..previous, false);
                    (start, used) = (previous, 0.0);
                }
                while !self.is_full()
                    && let Some(cut) = self.forced_cut(levels, start..next)
                {
                    self.push(levels, start..cut, false);
                    start = cut;
                    width = self.width(levels, start..next);
                }
                if self.is_full() {
                    break;
                }
            }
            used += width;
            previous = next;
        }
        start
    }

    /// Where a stretch without an opportunity must be cut to fit; `None` when it fits. Never cuts inside a character.
    fn forced_cut(&mut self, levels: &Levels<'_>, range: Range<usize>) -> Option<usize> {
        let source = self.source;
        let visible = self.without_blanks(range);
        let (mut used, mut ends) = (0.0, Vec::new());
        for (offset, grapheme) in source.text[visible.clone()].grapheme_indices(true) {
            let start = visible.start + offset;
            used += self.width(levels, start..start + grapheme.len());
            if used > self.room.width + TOLERANCE && !ends.is_empty() {
                let cut = self.longest_fitting(levels, visible.start, &ends, self.room.width);
                // Blanks behind the cut hang over, as at any other end of a row.
                return Some(visible.end - source.text[cut..visible.end].trim_start().len());
            }
            ends.push(start + grapheme.len());
        }
        None
    }

    /// The last of `ends` up to which the text fits when it is shaped as a whole; at least the first one.
    fn longest_fitting(&mut self, levels: &Levels<'_>, start: usize, ends: &[usize], width: f32) -> usize {
        let (mut fitting, mut beyond) = (0, ends.len());
        while fitting + 1 < beyond {
            let middle = usize::midpoint(fitting, beyond);
            if self.width(levels, start..ends[middle]) <= width + TOLERANCE {
                fitting = middle;
            } else {
                beyond = middle;
            }
        }
        ends.get(fitting).copied().unwrap_or(start)
    }

    /// Leaves out what exceeds the allowed rows and ends the last one with dots.
    fn cut(&mut self, levels: &Levels<'_>, line: Range<usize>) {
        let candidate_end = self.rows.get(self.room.max_rows).map_or(line.end, |row| row.logical.end);
        self.rows.truncate(self.room.max_rows);
        let Some(row) = self.rows.pop() else { return };
        let start = row.logical.start;
        let dots = self.dots(start);
        let left = self.room.width - (self.measure)(&dots);
        let end = self.end_before_dots(levels, start..candidate_end, left);
        let mut pieces = levels.pieces(self.without_blanks(start..end));
        let dots = Piece { logical: end..end, ..dots };
        match self.source.direction {
            Direction::Ltr => pieces.push(dots),
            Direction::Rtl => pieces.insert(0, dots),
        }
        self.rows.push(Row { logical: start..end, pieces, ends_with_newline: false });
    }

    fn dots(&self, at: usize) -> Piece {
        let rtl = self.source.direction == Direction::Rtl;
        let look = self.source.look_at(at);
        // The "…" of Noto Sans SC hangs at half height, as Chinese wants it; Uyghur sets its dots on the baseline.
        let display = if rtl { "..." } else { "…" }.to_owned();
        Piece { logical: at..at, display, face: Face::Han, rtl, look }
    }

    fn end_before_dots(&mut self, levels: &Levels<'_>, range: Range<usize>, width: f32) -> usize {
        let source = self.source;
        let mut ends = vec![range.start];
        let graphemes = source.text[range.clone()].grapheme_indices(true);
        ends.extend(graphemes.map(|(offset, grapheme)| range.start + offset + grapheme.len()));
        self.longest_fitting(levels, range.start, &ends, width)
    }
}

/// The ends of the unbreakable stretches of a line, in order; the last one is the end of the line.
fn opportunities(text: &str, line: &Range<usize>) -> Vec<usize> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(Default::default());
    let breaks = segmenter.segment_str(&text[line.clone()]).skip(1).map(|offset| line.start + offset);
    let kept = short_isolates(text, line.clone());
    let whole = |at: usize| kept.iter().any(|isolate| isolate.start < at && at < isolate.end);
    breaks.filter(|&at| at == line.end || !(splits_ordinal(&text[line.start..at]) || whole(at))).collect()
}

/// Isolates that stay on one row: an amount, a date, the Chinese name of an office in its brackets.
/// A longer one, such as a business name or a quote, may break.
fn short_isolates(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    const LONGEST: usize = 12;
    let mut open: Vec<usize> = Vec::new();
    let mut found = Vec::new();
    for (offset, c) in text[line.clone()].char_indices() {
        let at = line.start + offset;
        match c {
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' => {
                if let Some(start) = open.pop()
                    && text[start..at].chars().count() <= LONGEST + 1
                {
                    found.push(start..at);
                }
            }
            _ => {}
        }
    }
    found
}

/// Keeps `2022-يىلى` in one row: is this a place behind a hyphen that follows a digit?
fn splits_ordinal(before: &str) -> bool {
    let mut visible = before.chars().rev().filter(|&c| drawn(c).is_some());
    visible.next() == Some('-') && visible.next().is_some_and(|c| c.is_ascii_digit())
}
