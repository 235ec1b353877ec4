//! From logical to visual order: the bidirectional algorithm and the pieces that egui can shape without harm.

use std::ops::Range;

use egui::Color32;
use unicode_bidi::{BidiClass, BidiInfo, Level, ParagraphBidiInfo, bidi_class, get_base_direction};
use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::Face;
use super::is_isolate;
use super::paragraph::{Paragraph, Weight};
use crate::l10n::Direction;

const ZERO_WIDTH_JOINER: char = '\u{200D}';
const POP_ISOLATE: char = '\u{2069}';

/// How a piece looks, with the paragraph's defaults filled in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) weight: Weight,
    pub(super) color: Color32,
    pub(super) background: Option<Color32>,
    pub(super) underline: bool,
}

/// The words of all spans in one string, and where each look ends.
pub(super) struct Source {
    pub(super) text: String,
    pub(super) direction: Direction,
    looks: Vec<(usize, Look)>,
}

impl Source {
    pub(super) fn new(paragraph: &Paragraph<'_>) -> Self {
        let mut text = String::new();
        let mut looks = Vec::with_capacity(paragraph.spans.len());
        for span in &paragraph.spans {
            text.push_str(&span.text);
            let look = Look {
                weight: span.weight.unwrap_or(paragraph.style.weight),
                color: span.color.unwrap_or(Color32::PLACEHOLDER),
                background: span.background,
                underline: span.underline,
            };
            looks.push((text.len(), look));
        }
        Self { text, direction: paragraph.direction, looks }
    }

    /// The look in force at a byte; that of the last span at the end of the text.
    pub(super) fn look_at(&self, at: usize) -> Look {
        let index = self.looks.partition_point(|(end, _)| *end <= at);
        let found = self.looks.get(index).or(self.looks.last());
        found.map_or(Look { weight: Weight::Regular, color: Color32::PLACEHOLDER, background: None, underline: false }, |(_, look)| *look)
    }

    /// The parts of a range that have one look each, in logical order.
    fn by_look(&self, range: Range<usize>) -> Vec<(Range<usize>, Look)> {
        let mut parts: Vec<(Range<usize>, Look)> = Vec::new();
        let mut start = range.start;
        while start < range.end {
            let index = self.looks.partition_point(|(end, _)| *end <= start);
            let end = self.looks.get(index).map_or(range.end, |(end, _)| *end).min(range.end);
            let look = self.look_at(start);
            match parts.last_mut() {
                Some((last, same)) if *same == look => last.end = end,
                _ => parts.push((start..end, look)),
            }
            start = end;
        }
        parts
    }

    fn base_level(&self) -> Level {
        match self.direction {
            Direction::Ltr => Level::ltr(),
            Direction::Rtl => Level::rtl(),
        }
    }
}

/// One visually contiguous part of one row, shaped alone.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// Where it stands in the text; empty for the dots of a cut row.
    pub(super) logical: Range<usize>,
    /// What is drawn: mirrored, with nothing invisible in it; may be empty.
    pub(super) display: String,
    /// Which face shapes it.
    pub(super) face: Face,
    /// Does it read from right to left?
    pub(super) rtl: bool,
    /// How it looks.
    pub(super) look: Look,
}

impl Piece {
    /// Is this a stretch of joined letters, shaped from right to left as a whole?
    pub(super) fn is_joined(&self) -> bool {
        self.rtl && self.face == Face::Arabic
    }
}

/// The bidirectional levels of one line of the source (the part between two line feeds).
pub(super) struct Levels<'s> {
    source: &'s Source,
    start: usize,
    levels: Vec<Level>,
}

impl<'s> Levels<'s> {
    pub(super) fn new(source: &'s Source, line: Range<usize>) -> Self {
        let levels = levels(&source.text[line.clone()], source.base_level());
        Self { source, start: line.start, levels }
    }

    /// The pieces of a row, from left to right.
    pub(super) fn pieces(&self, row: Range<usize>) -> Vec<Piece> {
        let mut levels = self.levels[row.start - self.start..row.end - self.start].to_vec();
        reset_blanks(&self.source.text[row.clone()], &mut levels, self.source.base_level());
        self.ordered(row, &levels)
    }

    /// The pieces of a part of a row that others may follow: a blank at its end stays with the word before it, and so
    /// has the width that it will have in the row.
    pub(super) fn pieces_within(&self, part: Range<usize>) -> Vec<Piece> {
        let levels = &self.levels[part.start - self.start..part.end - self.start];
        self.ordered(part, levels)
    }

    fn ordered(&self, range: Range<usize>, levels: &[Level]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (run, level) in visual_runs(range.start, levels) {
            if level.is_rtl() {
                self.push_rtl(run, &mut pieces);
            } else {
                self.push_ltr(run, &mut pieces);
            }
        }
        pieces
    }

    fn push_ltr(&self, run: Range<usize>, pieces: &mut Vec<Piece>) {
        for (logical, look) in self.source.by_look(run) {
            let display = self.source.text[logical.clone()].chars().filter_map(drawn).collect();
            pieces.push(Piece { logical, display, face: Face::Han, rtl: false, look });
        }
    }

    /// A stretch with Arabic letters stays whole: it is shaped from right to left. Anything else would be laid out from
    /// left to right, so each character of it becomes a piece of its own, mirrored here.
    fn push_rtl(&self, run: Range<usize>, pieces: &mut Vec<Piece>) {
        let first = pieces.len();
        for (part, look) in self.source.by_look(run) {
            for (stretch, joined) in stretches(&self.source.text, part) {
                if joined {
                    pieces.push(self.joined(stretch, look));
                } else {
                    self.push_singles(stretch, look, pieces);
                }
            }
        }
        pieces[first..].reverse();
    }

    fn joined(&self, logical: Range<usize>, look: Look) -> Piece {
        let text = &self.source.text;
        let before = joins_across(text, logical.start).then_some(ZERO_WIDTH_JOINER);
        let after = joins_across(text, logical.end).then_some(ZERO_WIDTH_JOINER);
        let letters = text[logical.clone()].chars().filter_map(drawn);
        let display = before.into_iter().chain(letters).chain(after).collect();
        Piece { logical, display, face: Face::Arabic, rtl: true, look }
    }

    fn push_singles(&self, stretch: Range<usize>, look: Look, pieces: &mut Vec<Piece>) {
        for (offset, grapheme) in self.source.text[stretch.clone()].grapheme_indices(true) {
            let start = stretch.start + offset;
            let display = grapheme.chars().filter_map(drawn).map(mirrored).collect();
            let logical = start..start + grapheme.len();
            pieces.push(Piece { logical, display, face: Face::Han, rtl: true, look });
        }
    }
}

/// The level of each byte of a text whose surroundings have the level `base`.
///
/// The inside of an isolate and its outside know nothing of each other by the standard, so each is resolved alone. In one
/// go, unicode-bidi 0.3.18 looks for the letter before a bracket (rule N0) in the wrong order once an isolate stands
/// between them, and turns the bracket round.
fn levels(text: &str, base: Level) -> Vec<Level> {
    // Embeddings may open outside and close inside; nobody writes them, and whoever pastes them gets the crate's answer.
    let isolates = if text.contains(|c| matches!(c, '\u{202A}'..='\u{202E}')) { Vec::new() } else { insides(text) };
    let mut outside = text.to_owned();
    for inside in isolates.iter().rev() {
        outside.replace_range(inside.clone(), "");
    }
    let mut found = levels_of_plain(&outside, base);
    for inside in isolates {
        let part = &text[inside.clone()];
        let levels = match inner_level(&text[..inside.start], part, base) {
            Some(inner) => levels(part, inner),
            // Nested deeper than the standard counts.
            None => vec![base; part.len()],
        };
        found.splice(inside.start..inside.start, levels);
    }
    found
}

fn levels_of_plain(text: &str, base: Level) -> Vec<Level> {
    if text.is_empty() {
        return Vec::new();
    }
    let lowest = if base.is_rtl() { Level::rtl() } else { Level::ltr() };
    let mut levels = ParagraphBidiInfo::new(text, Some(lowest)).levels;
    for level in &mut levels {
        // Only a level that is already at the limit stays where it is.
        let _ = level.raise(base.number() - lowest.number());
    }
    levels
}

/// What stands inside the outermost isolates, up to the end of the text where one is never closed.
fn insides(text: &str) -> Vec<Range<usize>> {
    let (mut depth, mut start, mut found) = (0_usize, 0, Vec::new());
    for (at, c) in text.char_indices().filter(|(_, c)| is_isolate(*c)) {
        if c != POP_ISOLATE {
            depth += 1;
            start = if depth == 1 { at + c.len_utf8() } else { start };
        } else if depth > 0 {
            depth -= 1;
            found.extend((depth == 0).then_some(start..at));
        }
    }
    found.extend((depth > 0).then_some(start..text.len()));
    found
}

/// The level of what an isolate holds: the next one of its direction. `before` ends with the character that opens it.
fn inner_level(before: &str, inside: &str, base: Level) -> Option<Level> {
    let rtl = match before.chars().next_back() {
        Some('\u{2067}') => true,
        Some('\u{2068}') => get_base_direction(inside) == unicode_bidi::Direction::Rtl,
        _ => false,
    };
    let mut level = base;
    level.raise_explicit(if rtl == base.is_rtl() { 2 } else { 1 }).ok()?;
    Some(level)
}

/// The runs of one level each, from left to right; `levels` are those of the bytes from `start` on.
fn visual_runs(start: usize, levels: &[Level]) -> Vec<(Range<usize>, Level)> {
    let mut runs: Vec<(Range<usize>, Level)> = Vec::new();
    for (at, &level) in (start..).zip(levels) {
        match runs.last_mut() {
            Some((run, same)) if *same == level => run.end = at + 1,
            _ => runs.push((at..at + 1, level)),
        }
    }
    let run_levels: Vec<Level> = runs.iter().map(|(_, level)| *level).collect();
    BidiInfo::reorder_visual(&run_levels).into_iter().map(|index| runs[index].clone()).collect()
}

/// Splits a right-to-left part into stretches, and says of each whether it holds joined letters.
fn stretches(text: &str, part: Range<usize>) -> Vec<(Range<usize>, bool)> {
    let mut found: Vec<(Range<usize>, bool)> = Vec::new();
    let mut has_letter = Vec::new();
    for (offset, grapheme) in text[part.clone()].grapheme_indices(true) {
        let range = part.start + offset..part.start + offset + grapheme.len();
        let keeps = grapheme.chars().all(|c| stays_with_letters(c) || drawn(c).is_none());
        // An isolate is a letter that joins nothing: what stands on both sides of it keeps its own form.
        let apart = grapheme.starts_with(is_isolate);
        let letter = grapheme.chars().any(is_letter);
        match (found.last_mut(), has_letter.last_mut()) {
            (Some((last, true)), Some(seen)) if keeps && !apart => {
                last.end = range.end;
                *seen |= letter;
            }
            _ => {
                found.push((range, keeps));
                has_letter.push(letter);
            }
        }
    }
    found.into_iter().zip(has_letter).map(|((range, keeps), letter)| (range, keeps && letter)).collect()
}

/// Rule L1: blanks at the end of a row and before tabs go with the paragraph, not with the word before them.
fn reset_blanks(row: &str, levels: &mut [Level], base: Level) {
    let mut resetting = true;
    for (at, c) in row.char_indices().rev() {
        resetting = match bidi_class(c) {
            BidiClass::B | BidiClass::S => true,
            class => resetting && is_blank(class),
        };
        if resetting {
            levels[at..at + c.len_utf8()].fill(base);
        }
    }
}

const fn is_blank(class: BidiClass) -> bool {
    use BidiClass::{BN, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO, WS};
    matches!(class, WS | FSI | LRI | RLI | PDI | LRE | RLE | LRO | RLO | PDF | BN)
}

/// What stands on the screen for a character; `None` for controls, which only steer.
pub(super) fn drawn(c: char) -> Option<char> {
    match c {
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        // Neither face has a minus sign; the en dash of Noto Sans SC has the same length and height.
        '\u{2212}' => Some('–'),
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' => None,
        '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

fn mirrored(c: char) -> char {
    unicode_bidi_mirroring::get_mirrored(c).unwrap_or(c)
}

/// Letters and marks of the Arabic blocks, not their punctuation, which belongs to no script.
const fn is_letter(c: char) -> bool {
    matches!(c,
        '\u{0610}'..='\u{061A}' | '\u{0620}'..='\u{065F}' | '\u{066E}'..='\u{06DC}' | '\u{06DF}'..='\u{06EF}'
        | '\u{06FA}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}'
        | '\u{FB50}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFC}' | '\u{FE70}'..='\u{FEFC}')
}

/// What may stand inside a stretch of letters: the Arabic face has all of it, so the stretch is shaped in one go.
pub(super) const STAYS_WITH_LETTERS: [char; 6] = [' ', '،', '؛', '؟', '\u{200C}', ZERO_WIDTH_JOINER];

fn stays_with_letters(c: char) -> bool {
    is_letter(c) || STAYS_WITH_LETTERS.contains(&c)
}

/// Would the letters on both sides of this place join if they stood in one piece?
fn joins_across(text: &str, at: usize) -> bool {
    let mark = |c: &char| bidi_class(*c) == BidiClass::NSM;
    let before = text[..at].chars().rev().find(|c| !mark(c));
    let after = text[at..].chars().next();
    before.is_some_and(joins_next) && after.is_some_and(|c| is_letter(c) && !matches!(c, '\u{0621}' | '\u{0674}'))
}

/// Does this letter reach out to the one after it? Alef, dal, reh, waw and their kin do not.
const fn joins_next(c: char) -> bool {
    is_letter(c)
        && !matches!(c,
            '\u{0621}'..='\u{0625}' | '\u{0627}' | '\u{0629}' | '\u{062F}'..='\u{0632}' | '\u{0648}'
            | '\u{0671}'..='\u{0677}' | '\u{0688}'..='\u{0699}' | '\u{06C0}' | '\u{06C3}'..='\u{06CB}' | '\u{06CD}'
            | '\u{06CF}' | '\u{06D2}' | '\u{06D3}' | '\u{06D5}' | '\u{06EE}' | '\u{06EF}' | '\u{0759}'..='\u{075B}'
            | '\u{076B}' | '\u{076C}' | '\u{0771}' | '\u{0773}' | '\u{0774}' | '\u{0778}' | '\u{0779}'
            | '\u{FB50}'..='\u{FEFC}')
}
