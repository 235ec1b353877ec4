//! Mixed text as Pango and FriBidi lay it out, two independent and long-tried hands, against `text::layout`.
//!
//! `tests/data/bidi/make_reference.py` asks them and says how its file reads; `scripts/test-external` asks them again.
//! The variable `BIDI_REFERENCE` names another file of that kind.

use egui::{Context, Galley, Pos2, RawInput, Rect, vec2};
use shukun::l10n::Direction;
use shukun::text::{Paragraph, Style, Weight, install_fonts, layout};
use std::collections::BTreeMap;

/// How far a character may stand from where Pango puts it, in pixels.
const TOLERANCE: f32 = 1.0;

/// A place before which Pango would start a row: is it one where the project, on purpose, does not?
type Rule = fn(&[char], usize) -> bool;

/// What the project does differently from Pango, each with its reason.
const RULES: &[(&str, Rule)] = &[
    // An amount, a date or the Chinese name of an office is read at one glance, and copied from the screen by hand.
    ("short-isolate", inside_short_isolate),
    // The ending belongs to the number: 2022-يىلى is one word to its reader.
    ("ordinal", behind_digit_and_hyphen),
];

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
    let mut before = text[..at].iter().rev().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    before.next() == Some(&'-') && before.next().is_some_and(char::is_ascii_digit)
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
    rules: Vec<String>,
    /// Where Pango starts its rows without the rules.
    plain: Vec<usize>,
    rows: Vec<Row>,
}

/// Characters from left to right, each with its left edge from that of the row.
type Row = Vec<(char, f32)>;

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
            rows: fields[4].split(" | ").map(|row| row.split_whitespace().flat_map(|run| self.run(run)).collect()).collect(),
        }
    }

    /// The characters of a run such as `12-4@80.5`: four that read from right to left, at 80.5 px.
    fn run(&self, run: &str) -> Row {
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
        drawn.into_iter().map(place).collect()
    }

    fn galley(&self, ctx: &Context, width: f32) -> std::sync::Arc<Galley> {
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
    let row = |row: &egui::epaint::text::PlacedRow| {
        let drawn = row.glyphs.iter().filter(|glyph| glyph.advance_width > 0.01);
        let left = drawn.clone().map(|glyph| glyph.pos.x).fold(f32::INFINITY, f32::min);
        drawn.map(|glyph| (glyph.chr, glyph.pos.x - left)).collect()
    };
    galley.rows.iter().map(row).collect()
}

fn letters(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.iter().map(|(c, _)| c).collect()).collect()
}

fn widest_gap(ours: &[Row], theirs: &[Row]) -> f32 {
    let pairs = ours.iter().flatten().zip(theirs.iter().flatten());
    pairs.map(|((_, ours), (_, theirs))| (ours - theirs).abs()).fold(0.0, f32::max)
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

#[test]
fn rows_stand_as_pango_sets_them() {
    let (mut count, mut faults, mut farthest) = (0, Vec::new(), 0.0_f32);
    with_cases(|ctx, text, case| {
        count += 1;
        let ours = rows(&text.galley(ctx, case.width));
        let (seen, expected) = (letters(&ours), letters(&case.rows));
        let gap = widest_gap(&ours, &case.rows);
        if seen != expected {
            let words: String = text.characters.iter().collect();
            faults.push(format!("{:?} {} {words:?}\n  pango {expected:?}\n  ours  {seen:?}", text.direction, case.width));
        } else if gap > TOLERANCE {
            faults.push(format!("{:?} {}: {gap} px from Pango's place: {expected:?}", text.direction, case.width));
        } else {
            farthest = farthest.max(gap);
        }
    });
    println!("{count} cases, {} faults, at most {farthest} px", faults.len());
    assert!(faults.is_empty(), "{} of {count} cases:\n{}", faults.len(), faults.join("\n"));
    assert!(count >= 2_000, "{count}");
}
