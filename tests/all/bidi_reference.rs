//! Mixed text as Pango and FriBidi lay it out, two independent and long-tried hands, against `text::layout`.
//!
//! `tests/data/bidi/make_reference.py` asks them and says how its file reads; `scripts/test-external` asks them again.
//! The variable `BIDI_REFERENCE` names another file of that kind.

use egui::epaint::text::PlacedRow;
use egui::{Context, Galley, Pos2, RawInput, Rect, vec2};
use shukun::l10n::Direction;
use shukun::text::{Paragraph, Style, Weight, install_fonts, layout};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// How far a character may stand from where Pango puts it, in pixels.
const TOLERANCE: f32 = 1.0;
/// egui names the whole pixel at which a shape begins; the shape itself is drawn up to this far to the right in it.
const GLYPH_SHIFT: f32 = 0.75;

/// Is this a place of the text before which the project, on purpose, does not do as Pango does?
type Place = fn(&[char], usize) -> bool;

/// What the project does differently from Pango, each with its reason.
const RULES: &[(&str, Rule)] = &[
    // An amount, a date or the Chinese name of an office is read at one glance.
    ("short-isolate", Rule::Forbids(inside_short_isolate)),
    // The ending belongs to the number: 2022-يىلى is one word to its reader.
    ("ordinal", Rule::Forbids(behind_digit_and_hyphen)),
    // The line breaks of Unicode 16 against those of Unicode 14, which Pango 1.50 knows.
    ("sign-bracket", Rule::Forbids(|text, at| opens(text, at) && matches!(seen_before(text, at).next(), Some('%' | '¥')))),
    ("wide-bracket", Rule::Allows(|text, at| opens(text, at) && seen_before(text, at).next().is_some_and(char::is_alphanumeric))),
    ("closing-quote", Rule::Allows(|text, at| opens(text, at) && seen_before(text, at).next() == Some(' '))),
];

enum Rule {
    /// No row starts at such a place, although Pango would start one.
    Forbids(Place),
    /// A row may start at such a place, although Pango would start none.
    Allows(Place),
}

fn inside_short_isolate(text: &[char], at: usize) -> bool {
    let mut opened = Vec::new();
    text.iter().enumerate().any(|(end, c)| match c {
        '\u{2066}'..='\u{2068}' => {
            opened.push(end);
            false
        }
        '\u{2069}' => opened.pop().is_some_and(|start| start < at && at < end && end - start - 1 <= 12),
        _ => false,
    })
}

fn behind_digit_and_hyphen(text: &[char], at: usize) -> bool {
    let mut before = seen_before(text, at);
    before.next() == Some('-') && before.next().is_some_and(|c| c.is_ascii_digit())
}

fn opens(text: &[char], at: usize) -> bool {
    matches!(text[at], '(' | '[' | '（' | '《' | '【')
}

/// What a reader sees before a place, from there backwards.
fn seen_before(text: &[char], at: usize) -> impl Iterator<Item = char> {
    text[..at].iter().rev().copied().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
}

/// A paragraph of the reference.
struct Text {
    direction: Direction,
    weight: Weight,
    size: f32,
    characters: Vec<char>,
    /// The width of each character; 0 where it is not drawn alone.
    advances: Vec<f32>,
}

/// Its rows at one width.
struct Case {
    width: f32,
    /// The rules without which Pango's rows would be others.
    rules: Vec<String>,
    /// Where Pango starts its rows without them.
    plain: Vec<usize>,
    rows: Vec<PangoRow>,
}

/// A row of the reference.
struct PangoRow {
    /// The first character of the text that is seen in it, if there is one.
    first_read: Option<usize>,
    places: Row,
}

/// Characters from left to right, each with its left edge from that of the row.
type Row = Vec<(char, f32)>;

impl Case {
    fn places(&self) -> Vec<Row> {
        self.rows.iter().map(|row| row.places.clone()).collect()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?} {:?}", self.direction, self.weight, self.characters.iter().collect::<String>())
    }
}

impl Text {
    fn read(head: &str, advances: &str) -> Self {
        let fields: Vec<&str> = head.split('\t').collect();
        let advances = advances.split('\t').nth(1).unwrap().split(' ');
        Self {
            direction: if fields[1] == "rtl" { Direction::Rtl } else { Direction::Ltr },
            weight: if fields[2] == "bold" { Weight::Bold } else { Weight::Regular },
            size: fields[3].parse().unwrap(),
            characters: unescaped(fields[4]).chars().collect(),
            advances: advances.map(|advance| advance.parse::<f32>().unwrap() / 100.0).collect(),
        }
    }

    fn case(&self, line: &str) -> Case {
        let fields: Vec<&str> = line.split('\t').collect();
        let list = |field: &str| if field == "-" { vec![] } else { field.split(',').map(str::to_owned).collect() };
        Case {
            width: fields[1].parse().unwrap_or(f32::INFINITY),
            rules: list(fields[2]),
            plain: list(fields[3]).iter().map(|start| start.parse().unwrap()).collect(),
            rows: fields[4].split(" | ").map(|row| self.row(row)).collect(),
        }
    }

    fn row(&self, row: &str) -> PangoRow {
        let runs: Vec<(usize, Row)> = row.split_whitespace().map(|run| self.run(run)).collect();
        let first_read = runs.iter().map(|(start, _)| *start).min();
        PangoRow { first_read, places: runs.into_iter().flat_map(|(_, places)| places).collect() }
    }

    /// Where a run such as `12-4@80.5` starts (four characters that read from right to left, at 80.5 px), and its places.
    fn run(&self, run: &str) -> (usize, Row) {
        let (place, x) = run.split_once('@').unwrap();
        let rtl = place.contains('-');
        let (start, length) = place.split_once(['+', '-']).unwrap();
        let (start, length): (usize, usize) = (start.parse().unwrap(), length.parse().unwrap());
        let mut drawn: Vec<usize> = (start..start + length).filter(|at| self.advances[*at] > 0.0).collect();
        if rtl {
            drawn.reverse();
        }
        let mut x: f32 = x.parse().unwrap();
        let place = |at: usize| {
            let left = x;
            x += self.advances[at];
            (if rtl { mirrored(self.characters[at]) } else { self.characters[at] }, left)
        };
        (start, drawn.into_iter().map(place).collect())
    }

    fn galley(&self, ctx: &Context, width: f32) -> Arc<Galley> {
        let style = Style { size: self.size, line_height: self.size * 1.6, weight: self.weight };
        let words: String = self.characters.iter().collect();
        layout(ctx, &Paragraph::new(words, style, self.direction), width)
    }
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        plain.push(match c {
            '\\' => match rest.next().unwrap() {
                'n' => '\n',
                'u' => char::from_u32(u32::from_str_radix(&rest.by_ref().take(4).collect::<String>(), 16).unwrap()).unwrap(),
                other => other,
            },
            other => other,
        });
    }
    plain
}

fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 7] = [('(', ')'), ('[', ']'), ('«', '»'), ('‹', '›'), ('（', '）'), ('《', '》'), ('【', '】')];
    let pair = PAIRS.iter().find_map(|(open, close)| match c {
        c if c == *open => Some(*close),
        c if c == *close => Some(*open),
        _ => None,
    });
    pair.unwrap_or(c)
}

fn reference() -> Vec<(Text, Vec<Case>)> {
    let path = std::env::var("BIDI_REFERENCE").unwrap_or_else(|_| "tests/data/bidi/reference.tsv".to_owned());
    let file = std::fs::read_to_string(path).unwrap();
    let mut lines = file.lines().filter(|line| !line.starts_with('#'));
    let mut found: Vec<(Text, Vec<Case>)> = Vec::new();
    while let Some(line) = lines.next() {
        if line.starts_with('T') {
            found.push((Text::read(line, lines.next().unwrap()), vec![]));
        } else if let Some((text, cases)) = found.last_mut() {
            cases.push(text.case(line));
        }
    }
    found
}

/// The rows that we set, without what has no width of its own: marks, and the padding of egui.
fn rows(galley: &Galley) -> Vec<Row> {
    let row = |row: &PlacedRow| {
        let drawn = row.glyphs.iter().filter(|glyph| glyph.advance_width > 0.01);
        let left = drawn.clone().map(|glyph| glyph.pos.x).fold(f32::INFINITY, f32::min);
        drawn.map(|glyph| (glyph.chr, glyph.pos.x - left)).collect()
    };
    galley.rows.iter().map(row).collect()
}

/// Row by row what is read from left to right.
fn letters(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.iter().map(|(c, _)| c).collect()).collect()
}

/// The largest distance between our place of a character and Pango's.
fn widest_gap(ours: &[Row], theirs: &[Row]) -> f32 {
    let pairs = ours.iter().flatten().zip(theirs.iter().flatten());
    pairs.map(|((_, ours), (_, theirs))| (ours - theirs).max(theirs - ours - GLYPH_SHIFT)).fold(0.0, f32::max)
}

/// Hands every case to `visit`, in a frame with the faces of the program.
fn with_cases(mut visit: impl FnMut(&Context, &Text, &Case)) {
    let ctx = Context::default();
    install_fonts(&ctx);
    let reference = reference();
    let input = || RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0))), ..RawInput::default() };
    for (text, cases) in &reference {
        ctx.run_ui(input(), |ui| cases.iter().for_each(|case| visit(ui.ctx(), text, case))).textures_delta.clear();
    }
}

/// Why rows differ from those that Pango makes without the rules: the first one that does is explained by one of them.
fn is_explained(text: &Text, case: &Case) -> bool {
    let starts = case.plain.iter().zip(&case.rows).filter_map(|(plain, row)| Some((*plain, row.first_read?)));
    let Some((plain, ruled)) = starts.into_iter().find(|(plain, ruled)| plain != ruled) else { return false };
    RULES.iter().filter(|(name, _)| case.rules.iter().any(|rule| rule == name)).any(|(_, rule)| match rule {
        Rule::Forbids(place) => place(&text.characters, plain),
        Rule::Allows(place) => place(&text.characters, ruled),
    })
}

#[test]
fn rows_stand_as_pango_sets_them() {
    let (mut count, mut faults, mut farthest) = (0, Vec::new(), 0.0_f32);
    with_cases(|ctx, text, case| {
        count += 1;
        let (ours, theirs) = (rows(&text.galley(ctx, case.width)), case.places());
        let gap = widest_gap(&ours, &theirs);
        farthest = farthest.max(gap);
        if letters(&ours) != letters(&theirs) || gap > TOLERANCE {
            faults.push(format!("{text} at {}\n  pango {:?}\n  ours  {:?}\n  {gap} px", case.width, letters(&theirs), letters(&ours)));
        }
    });
    println!("{count} cases, {} differ, no character is farther than {farthest:.2} px from its place", faults.len());
    assert!(faults.is_empty(), "{} of {count} cases differ:\n{}", faults.len(), faults.join("\n"));
    assert!(count >= 2_000, "only {count} cases");
}

#[test]
fn every_row_that_ends_elsewhere_than_pangos_is_explained_by_a_named_rule() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    with_cases(|_, text, case| {
        for rule in &case.rules {
            *counts.entry(rule.clone()).or_default() += 1;
        }
        if !case.rules.is_empty() && !is_explained(text, case) {
            faults.push(format!("{text} at {}: {:?}", case.width, case.rules));
        }
    });
    println!("{counts:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let unknown: Vec<&String> = counts.keys().filter(|name| RULES.iter().all(|(known, _)| known != name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
