//! From the page model to the data of the template: characters without a glyph are replaced, and text that runs
//! against the direction of the paper is cut into pieces of its own.
//!
//! The typesetter writes the isolates U+2066 … U+2069 into the PDF's text, where they would end up in whatever is
//! copied or read aloud. So they never reach it: what stood between two of them becomes a box, which the bidi
//! algorithm treats as an isolate.

use serde_json::{Map, Value};
use unicode_bidi::{BidiClass, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::Typecase;
use crate::l10n::Direction;

/// Makes every string below `value` printable on paper of the given direction.
///
/// A string stays a string while it runs with the paper; otherwise it becomes a list of pieces
/// `{"text": …, "against": bool}`.
pub(super) fn prepare(value: &mut Value, direction: Direction, case: &mut Typecase<'_>) {
    match value {
        Value::String(text) => *value = printable(text, direction, case),
        Value::Array(items) => items.iter_mut().for_each(|item| prepare(item, direction, case)),
        Value::Object(fields) => fields.values_mut().for_each(|field| prepare(field, direction, case)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn printable(text: &str, direction: Direction, case: &mut Typecase<'_>) -> Value {
    let mut pieces: Vec<Piece> = Vec::new();
    for mut piece in pieces_of(text, direction) {
        piece.text = piece.text.graphemes(true).map(|cluster| case.printable(cluster)).collect();
        match pieces.last_mut() {
            Some(last) if !last.against && !piece.against => last.text.push_str(&piece.text),
            _ => pieces.push(piece),
        }
    }
    match pieces.as_mut_slice() {
        [] => Value::String(String::new()),
        [only] if !only.against => Value::String(std::mem::take(&mut only.text)),
        _ => Value::Array(pieces.into_iter().map(Piece::into_value).collect()),
    }
}

/// A stretch of text, running with the paper or against it.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    against: bool,
}

impl Piece {
    fn new(text: &str, against: bool) -> Self {
        Self { text: text.to_owned(), against }
    }

    fn into_value(self) -> Value {
        Value::Object(Map::from_iter([("text".to_owned(), Value::String(self.text)), ("against".to_owned(), Value::Bool(self.against))]))
    }
}

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

fn opens_isolate(c: char) -> bool {
    matches!(c, LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE | FIRST_STRONG_ISOLATE)
}

/// Cuts at the outermost isolates; what lies deeper belongs to the outermost one. An isolate never closed ends with
/// the text, as the bidi algorithm has it.
fn pieces_of(text: &str, direction: Direction) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(opens_isolate) {
        let (before, isolate) = rest.split_at(start);
        let (inner, after) = split_isolate(isolate);
        pieces.extend(loose(before, direction));
        pieces.extend(isolated(isolate, inner, direction));
        rest = after;
    }
    pieces.extend(loose(rest, direction));
    pieces
}

/// What an isolate at the start of `text` holds, and what follows its end.
fn split_isolate(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if opens_isolate(c) {
            depth += 1;
            if depth == 1 {
                start = at + c.len_utf8();
            }
        } else if c == POP_ISOLATE {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return (&text[start..at], &text[at + c.len_utf8()..]);
            }
        }
    }
    (&text[start..], "")
}

/// The content of an isolate. Against the paper it is one piece; with the paper only its numbers are set apart.
fn isolated(isolate: &str, inner: &str, direction: Direction) -> Vec<Piece> {
    let opener = isolate.chars().next().unwrap_or(FIRST_STRONG_ISOLATE);
    if direction_of(opener, inner) == direction {
        return loose(inner, direction);
    }
    let text: String = inner.chars().filter(|c| !opens_isolate(*c) && *c != POP_ISOLATE).collect();
    if text.is_empty() { Vec::new() } else { vec![Piece::new(&text, true)] }
}

fn direction_of(opener: char, inner: &str) -> Direction {
    match opener {
        LEFT_TO_RIGHT_ISOLATE => Direction::Ltr,
        RIGHT_TO_LEFT_ISOLATE => Direction::Rtl,
        _ => first_strong(inner),
    }
}

/// Direction of the first letter that has one; left to right when none has, as for a bare number.
fn first_strong(text: &str) -> Direction {
    let strong = text.chars().map(bidi_class).find(|class| matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL));
    match strong {
        Some(BidiClass::R | BidiClass::AL) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// Text outside isolates. On paper read from the right, numbers that nobody isolated are set apart all the same:
/// after an Arabic letter `2022-09-01` would print as `01-09-2022` and `70%` as `%70`.
fn loose(text: &str, direction: Direction) -> Vec<Piece> {
    if direction == Direction::Ltr {
        return if text.is_empty() { Vec::new() } else { vec![Piece::new(text, false)] };
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((start, end)) = next_number(rest) {
        if start > 0 {
            pieces.push(Piece::new(&rest[..start], false));
        }
        pieces.push(Piece::new(&rest[start..end], true));
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::new(rest, false));
    }
    pieces
}

/// Byte range of the first number with its signs: `¥6,000`, `-500.00`, `6%-10%`, `2022-09-01`, `+240`.
fn next_number(text: &str) -> Option<(usize, usize)> {
    let digit = text.find(|c: char| c.is_ascii_digit())?;
    let start = text[..digit].char_indices().rev().take_while(|(_, c)| is_number_lead(*c)).last().map_or(digit, |(at, _)| at);
    let reach = text[digit..].find(|c| !is_number_part(c)).map_or(text.len(), |length| digit + length);
    let end = text[..reach].trim_end_matches(|c: char| !c.is_ascii_digit() && !is_number_tail(c)).len();
    Some((start, end))
}

fn is_number_lead(c: char) -> bool {
    matches!(c, '¥' | '+' | '-' | '−' | '–')
}

fn is_number_part(c: char) -> bool {
    c.is_ascii_digit() || is_number_lead(c) || matches!(c, '%' | '.' | ',' | ':' | '/')
}

fn is_number_tail(c: char) -> bool {
    matches!(c, '%' | '+')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, direction: Direction) -> Vec<(String, bool)> {
        pieces_of(text, direction).into_iter().map(|piece| (piece.text, piece.against)).collect()
    }

    fn numbers(text: &str) -> Vec<String> {
        cut(text, Direction::Rtl).into_iter().filter(|(_, against)| *against).map(|(text, _)| text).collect()
    }

    #[test]
    fn an_isolate_against_the_paper_is_one_piece_without_control_characters() {
        let cut = cut("ئا \u{2066}12 × \u{2068}500\u{2069}\u{2069} ب", Direction::Rtl);
        assert_eq!(cut, [("ئا ".into(), false), ("12 × 500".into(), true), (" ب".into(), false)]);
    }

    #[test]
    fn an_isolate_with_the_paper_dissolves() {
        assert_eq!(cut("共 \u{2068}12 人\u{2069}", Direction::Ltr), [("共 ".into(), false), ("12 人".into(), false)]);
    }

    #[test]
    fn first_strong_isolates_follow_their_letters() {
        assert!(cut("\u{2068}阜康\u{2069}", Direction::Rtl)[0].1);
        assert!(cut("\u{2068}بوغدا\u{2069}", Direction::Ltr)[0].1);
        assert!(cut("\u{2068}2022-09-01\u{2069}", Direction::Rtl)[0].1);
    }

    #[test]
    fn an_isolate_left_open_ends_with_the_text() {
        assert_eq!(cut("\u{2066}12", Direction::Rtl), [("12".into(), true)]);
        assert!(cut("\u{2066}", Direction::Rtl).is_empty());
    }

    #[test]
    fn numbers_that_nobody_isolated_are_set_apart_with_their_signs() {
        assert_eq!(numbers("ئا ¥6,000، 70% ۋە 6%-10%، -500.00."), ["¥6,000", "70%", "6%-10%", "-500.00"]);
        assert_eq!(numbers("2022-يىلى 9-ئاي 240+"), ["2022", "9", "240+"]);
        assert_eq!(numbers("0991-1234567 (12345)."), ["0991-1234567", "12345"]);
    }

    #[test]
    fn chinese_paper_keeps_plain_strings() {
        assert_eq!(cut("12 人，2022-09-01", Direction::Ltr), [("12 人，2022-09-01".into(), false)]);
    }
}
