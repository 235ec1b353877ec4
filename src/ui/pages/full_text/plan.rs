//! Where everything of the text stands at one width: worked out once, so that a frame lays out only what it shows.

use std::ops::Range;
use std::sync::Arc;

use egui::{Galley, Id, Rect, Ui, Vec2, pos2, util::hash, vec2};

use super::Mark;
use super::ranges::{Document, Kind, Part, overlap, segments};
use crate::l10n::{Direction, Language};
use crate::text::{self, Align, Paragraph, Span, Weight};
use crate::ui::View;
use crate::ui::theme::{Look, Role, metrics};
use crate::ui::widgets::paragraph;

/// Between the text and the edges of its sheet, at 100 %.
pub(super) const MARGIN: f32 = metrics::SPACE_32;
/// Sheet and notes, at 100 %.
pub(super) const WIDEST: f32 = metrics::SHEET_LINE + 2.0 * MARGIN + metrics::SPACE_16 + metrics::NOTES;
/// What a paragraph of sentences begins with, as is the custom: two hanzi of blank.
const INDENT: &str = "\u{3000}\u{3000}";

/// Widths of the columns, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    /// The text.
    pub text: f32,
    /// The notes.
    pub notes: f32,
    /// Whether the notes stand beside the sheet.
    pub beside: bool,
}

impl Columns {
    /// The columns of a page of a width.
    pub(super) fn new(look: &Look, width: f32) -> Self {
        let margins = look.px(2.0 * MARGIN);
        let left = width - look.px(metrics::SHEET_LINE + metrics::SPACE_16) - margins;
        if left >= look.px(metrics::NOTES_MIN) {
            return Self { text: look.px(metrics::SHEET_LINE), notes: left.min(look.px(metrics::NOTES)), beside: true };
        }
        let text = (width - margins).clamp(1.0, look.px(metrics::SHEET_LINE));
        Self { text, notes: text.min(look.px(metrics::NOTES)), beside: false }
    }

    /// The sheet: where reading starts, with the notes after it, or in the middle.
    pub(super) fn sheet(self, look: &Look, place: Rect) -> Rect {
        let width = self.text + look.px(2.0 * MARGIN);
        let left = match (self.beside, look.is_rtl()) {
            (false, _) => place.center().x - width / 2.0,
            (true, false) => place.left(),
            (true, true) => place.right() - width,
        };
        Rect::from_min_size(pos2(left, place.top()), vec2(width, place.height()))
    }

    /// The left edge of the notes.
    pub(super) fn notes_left(self, look: &Look, place: Rect) -> f32 {
        match (self.beside, look.is_rtl()) {
            (false, _) => self.sheet(look, place).left() + look.px(MARGIN),
            (true, false) => place.right() - self.notes,
            (true, true) => place.left(),
        }
    }
}

/// The title of a measure beside its sentence.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// Its mark.
    pub mark: usize,
    /// Its upper edge below that of the paragraph.
    pub top: f32,
    /// Its size.
    pub size: Vec2,
}

/// A paragraph and its notes.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// Its part of the document.
    pub part: usize,
    /// Its upper edge below that of the text.
    pub top: f32,
    /// Height of the paragraph.
    pub text: f32,
    /// Height with the notes.
    pub height: f32,
    /// The rows of each mark: upper and lower edge below that of the paragraph.
    pub rows: Vec<(usize, Range<f32>)>,
    /// The notes, from top to bottom.
    pub notes: Vec<Note>,
}

/// Where everything stands.
#[derive(Debug)]
pub(super) struct Plan {
    key: u64,
    /// Every paragraph, from top to bottom.
    pub blocks: Vec<Block>,
    /// Height of the text.
    pub height: f32,
}

impl Plan {
    /// The plan at the available width; made anew when the width, the look or the marks have changed.
    pub(super) fn of(ui: &Ui, view: &View<'_>, document: &Document, marks: &[Mark]) -> Arc<Self> {
        let look = view.look;
        let width = ui.available_width();
        let key = hash((width.round().to_bits(), look.scale.to_bits(), look.language.tag(), &view.pack.id, marks));
        let place = Id::unique("plan of the official text");
        let kept: Option<Arc<Self>> = ui.data(|data| data.get_temp(place));
        if let Some(plan) = kept.filter(|plan| plan.key == key) {
            return plan;
        }
        let plan = Arc::new(Self::new(ui, view, document, marks, key));
        ui.data_mut(|data| data.insert_temp(place, Arc::clone(&plan)));
        plan
    }

    fn new(ui: &Ui, view: &View<'_>, document: &Document, marks: &[Mark], key: u64) -> Self {
        let look = view.look;
        let columns = Columns::new(look, ui.available_width());
        let mut top = look.px(MARGIN);
        let mut blocks: Vec<Block> = Vec::with_capacity(document.parts.len());
        for (index, part) in document.parts.iter().enumerate() {
            let before = if index == 0 { 0.0 } else { look.px(space_before(part.kind)) };
            let mut block = block(ui, view, document, marks, index, columns);
            block.top = top + before;
            top = block.top + block.height;
            blocks.push(block);
        }
        Self { key, blocks, height: top + look.px(MARGIN) }
    }

    /// The rows that the reader came for: upper and lower edge below that of the text.
    pub(super) fn sought(&self, marks: &[Mark]) -> Option<Range<f32>> {
        let rows = self.blocks.iter().flat_map(|block| block.rows.iter().map(move |(mark, rows)| (block.top, *mark, rows)));
        let mut sought = rows.filter(|(_, mark, _)| marks.get(*mark).is_some_and(|mark| mark.is_sought));
        sought.next().map(|(top, _, rows)| top + rows.start..top + rows.end)
    }
}

/// Space over a paragraph, at 100 %.
const fn space_before(kind: Kind) -> f32 {
    match kind {
        Kind::Title | Kind::Section => metrics::SPACE_32,
        Kind::Group => metrics::SPACE_24,
        Kind::Item(_) | Kind::Sentences => metrics::SPACE_12,
        Kind::Line => metrics::SPACE_8,
    }
}

/// A paragraph as it is painted: Chinese, from the left, marks on the tint of their colour.
pub(super) fn words<'a>(view: &View<'a>, document: &Document, marks: &[Mark], part: usize) -> Paragraph<'a> {
    let look = view.look;
    let source = view.pack.source_text.as_str();
    let chinese = look.in_language(Language::Chinese);
    let Some(part) = document.parts.get(part) else { return Paragraph::new("", chinese.style(Role::Body), Direction::Ltr) };
    let role = if matches!(part.kind, Kind::Title | Kind::Section) { Role::CardTitle } else { Role::Body };
    let mut words = Paragraph::new(indent(part.kind), chinese.style(role), Direction::Ltr);
    if part.kind == Kind::Title {
        words = words.align(Align::Center);
    }
    let ranges: Vec<Range<usize>> = marks.iter().map(|mark| mark.range.clone()).collect();
    for (range, weight) in [(part.range.start..part.head, Weight::Bold), (part.head..part.range.end, Weight::Regular)] {
        for (piece, mark) in segments(range, &ranges) {
            let mut span = Span::new(source.get(piece).unwrap_or_default()).weight(weight);
            if let Some(mark) = mark.and_then(|mark| marks.get(mark)) {
                span = span.background(look.palette.tint(mark.tone));
                span.underline = mark.is_sought;
            }
            words = words.push(span);
        }
    }
    words
}

const fn indent(kind: Kind) -> &'static str {
    match kind {
        Kind::Group | Kind::Item(_) | Kind::Sentences => INDENT,
        Kind::Title | Kind::Section | Kind::Line => "",
    }
}

/// A paragraph with its notes, at the top of nothing yet.
fn block(ui: &Ui, view: &View<'_>, document: &Document, marks: &[Mark], index: usize, columns: Columns) -> Block {
    let galley = text::layout(ui.ctx(), &words(view, document, marks, index), columns.text);
    let text = galley.size().y;
    let rows: Vec<(usize, Range<f32>)> = match document.parts.get(index) {
        Some(part) => {
            let inside = marks.iter().enumerate().filter(|(_, mark)| overlap(&mark.range, &part.range));
            inside.map(|(at, mark)| (at, rows_of(&galley, &view.pack.source_text, part, &mark.range))).collect()
        }
        None => Vec::new(),
    };
    let notes = notes(ui, view, marks, &rows, if columns.beside { 0.0 } else { text }, columns);
    let height = notes.last().map_or(text, |note| text.max(note.top + note.size.y));
    Block { part: index, top: 0.0, text, height, rows, notes }
}

/// The rows of a paragraph that a range of the text takes: upper and lower edge below that of the paragraph.
fn rows_of(galley: &Galley, source: &str, part: &Part, range: &Range<usize>) -> Range<f32> {
    let before = |at: usize| {
        let at = at.clamp(part.range.start, part.range.end);
        indent(part.kind).chars().count() + source.get(part.range.start..at).map_or(0, |text| text.chars().count())
    };
    // Chinese has a glyph for every character.
    let (first, last) = (before(range.start), before(range.end).saturating_sub(1));
    let row_with = |glyph: usize| {
        let mut seen = 0;
        let row = galley.rows.iter().find(|row| {
            seen += row.glyphs.len();
            glyph < seen
        });
        row.or(galley.rows.last()).map_or(Rect::ZERO, egui::epaint::text::PlacedRow::rect)
    };
    row_with(first).top()..row_with(last).bottom()
}

/// One note a measure, none over another: each as high as its sentence if the one before leaves room.
fn notes(ui: &Ui, view: &View<'_>, marks: &[Mark], rows: &[(usize, Range<f32>)], least: f32, columns: Columns) -> Vec<Note> {
    let look = view.look;
    let mut told: Vec<usize> = Vec::new();
    // What the reader came for is the first of the marks, so its clause speaks for the measure.
    let mut firsts: Vec<(usize, f32)> = Vec::new();
    for (at, rows) in rows {
        let Some(mark) = marks.get(*at).filter(|mark| !told.contains(&mark.measure)) else { continue };
        told.push(mark.measure);
        firsts.push((*at, rows.start));
    }
    firsts.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let gap = look.px(metrics::SPACE_4);
    let mut free = if least > 0.0 { least + look.px(metrics::SPACE_8) } else { least };
    let notes = firsts.into_iter().filter_map(|(at, row)| {
        let size = note_size(ui, view, marks.get(at)?, columns.notes);
        let top = row.max(free);
        free = top + size.y + gap;
        Some(Note { mark: at, top, size })
    });
    notes.collect()
}

/// The title of a measure as it stands in a note: a link.
pub(super) fn title<'a>(look: &Look, title: &'a str) -> Paragraph<'a> {
    paragraph(look, Role::Caption, "").push(Span::new(title).underline())
}

fn note_size(ui: &Ui, view: &View<'_>, mark: &Mark, width: f32) -> Vec2 {
    let look = view.look;
    let title = view.pack.measures.get(mark.measure).map(|measure| view.wording.measure(&measure.id, "")).unwrap_or_default();
    let room = width - look.px(metrics::ICON_SMALL + 3.0 * metrics::SPACE_8);
    let words = text::layout(ui.ctx(), &self::title(look, &title), room);
    vec2(width, (words.size().y + look.px(metrics::SPACE_8)).max(look.px(metrics::HIT)))
}
