//! What a caller wants to see: words, their look, their direction.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use egui::Color32;

use super::is_isolate;
use crate::l10n::Direction;

/// Thickness of the letters: 400 or 700 of Noto Sans SC, the Regular or the Bold file of Noto Sans Arabic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Weight {
    /// 400, for running text.
    #[default]
    Regular,
    /// 700, for titles, labels and amounts.
    Bold,
}

/// Measures of one role of the type scale in points, already multiplied by the text size setting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Size of the letters (the em).
    pub size: f32,
    /// Distance from one baseline to the next; `n` rows are exactly `n` times as high.
    pub line_height: f32,
    /// Weight of every span that names none.
    pub weight: Weight,
}

/// Where the rows stand, seen by the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// The side where reading starts: left in Chinese, right in Uyghur.
    #[default]
    Start,
    /// The middle.
    Center,
    /// The side where reading ends.
    End,
}

impl Align {
    /// Share of the free space that stays on the left: 0, ½ or 1.
    pub(super) const fn factor(self, direction: Direction) -> f32 {
        match (self, direction) {
            (Self::Center, _) => 0.5,
            (Self::Start, Direction::Ltr) | (Self::End, Direction::Rtl) => 0.0,
            (Self::Start, Direction::Rtl) | (Self::End, Direction::Ltr) => 1.0,
        }
    }
}

/// One stretch of a paragraph with its own look.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Span<'a> {
    /// The words, in logical order, with isolates around inserted values.
    pub text: Cow<'a, str>,
    /// `None` = the weight of the paragraph's style.
    pub weight: Option<Weight>,
    /// `None` = the fallback colour given when the galley is painted.
    pub color: Option<Color32>,
    /// Colour behind the words, over the whole height of the row.
    pub background: Option<Color32>,
    /// A thin line below the baseline, in the colour of the words.
    pub underline: bool,
}

impl<'a> Span<'a> {
    /// Words that look like the rest of the paragraph.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The same words in this weight.
    #[must_use]
    pub const fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }

    /// The same words in this colour.
    #[must_use]
    pub const fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// The same words with this colour behind them.
    #[must_use]
    pub const fn background(mut self, color: Color32) -> Self {
        self.background = Some(color);
        self
    }

    /// The same words underlined, as links are.
    #[must_use]
    pub const fn underline(mut self) -> Self {
        self.underline = true;
        self
    }
}

/// Words in one direction and one size; line feeds begin new lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph<'a> {
    /// The words, one stretch after the other.
    pub spans: Vec<Span<'a>>,
    /// Size, line height and default weight.
    pub style: Style,
    /// Direction of the paragraph, whatever its first word is.
    pub direction: Direction,
    /// Where the rows stand.
    pub align: Align,
    /// Rows beyond this number are left out and the last one ends with dots; at least one row is always shown.
    pub max_rows: usize,
}

impl<'a> Paragraph<'a> {
    /// A paragraph of one span, aligned to its start, with as many rows as it needs.
    pub fn new(text: impl Into<Cow<'a, str>>, style: Style, direction: Direction) -> Self {
        Self { spans: vec![Span::new(text)], style, direction, align: Align::Start, max_rows: usize::MAX }
    }

    /// Adds a stretch of words with its own look.
    #[must_use]
    pub fn push(mut self, span: Span<'a>) -> Self {
        self.spans.push(span);
        self
    }

    /// Adds words in the look of the paragraph.
    #[must_use]
    pub fn text(self, text: impl Into<Cow<'a, str>>) -> Self {
        self.push(Span::new(text))
    }

    /// Adds bold words.
    #[must_use]
    pub fn bold(self, text: impl Into<Cow<'a, str>>) -> Self {
        self.push(Span::new(text).weight(Weight::Bold))
    }

    /// Adds words in a colour.
    #[must_use]
    pub fn colored(self, text: impl Into<Cow<'a, str>>, color: Color32) -> Self {
        self.push(Span::new(text).color(color))
    }

    /// Gives every span that has no colour yet this one.
    #[must_use]
    pub fn color(mut self, color: Color32) -> Self {
        for span in &mut self.spans {
            span.color.get_or_insert(color);
        }
        self
    }

    /// Sets the weight of every span that names none.
    #[must_use]
    pub const fn weight(mut self, weight: Weight) -> Self {
        self.style.weight = weight;
        self
    }

    /// Shows at most this many rows.
    #[must_use]
    pub const fn max_rows(mut self, rows: usize) -> Self {
        self.max_rows = rows;
        self
    }

    /// Puts the rows at the start, in the middle or at the end.
    #[must_use]
    pub const fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// The words of all spans without isolates.
    pub fn plain(&self) -> String {
        self.spans.iter().flat_map(|span| span.text.chars()).filter(|&c| !is_isolate(c)).collect()
    }
}

impl Hash for Paragraph<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.spans.hash(state);
        self.style.hash(state);
        self.direction.hash(state);
        self.align.hash(state);
        self.max_rows.hash(state);
    }
}

impl Hash for Style {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.size.to_bits().hash(state);
        self.line_height.to_bits().hash(state);
        self.weight.hash(state);
    }
}
