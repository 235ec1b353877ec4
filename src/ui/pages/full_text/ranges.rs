//! How the official text is cut for painting: its paragraphs, and where the clauses stand in it. No window here.

use std::ops::Range;

use crate::policy::{Clause, Measure};

/// A line without a full stop and at least this many characters long is a title.
const TITLE: usize = 20;
/// Chinese numerals, as they number the parts of a document.
const NUMERALS: &str = "一二三四五六七八九十";
/// What ends the sentence that names a part.
const STOP: char = '。';
/// What ends the name of an office before its task.
const COLONS: [char; 2] = [':', '：'];

/// What a paragraph is in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The name of the document or of the letter before it.
    Title,
    /// 一、总体要求
    Section,
    /// (一)促进市场主体复工复市。…
    Group,
    /// 4.市住建局:… with its number.
    Item(u8),
    /// Sentences without a number.
    Sentences,
    /// A line by itself: a date, a sender.
    Line,
}

/// A paragraph of the text, in bytes of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Where its bold beginning ends.
    pub head: usize,
}

/// Where a clause stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Position of its measure in the pack.
    pub measure: usize,
    /// Position of the clause in the measure.
    pub clause: usize,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// The official text in parts.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Its paragraphs, in order.
    pub parts: Vec<Part>,
    /// The clauses of the measures, measure by measure. One that is not in the text has no place here.
    pub quotes: Vec<Quote>,
}

impl Document {
    /// Cuts a text, and finds the clauses of the measures in it.
    pub fn of(source: &str, measures: &[Measure]) -> Self {
        let parts = parts(source);
        let clauses = measures
            .iter()
            .enumerate()
            .flat_map(|(measure, rule)| rule.clauses.iter().enumerate().map(move |(at, one)| (measure, at, one)));
        let quotes = clauses.filter_map(|(measure, clause, rule)| Some(Quote { measure, clause, range: place(source, &parts, rule)? }));
        let quotes = quotes.collect();
        Self { parts, quotes }
    }
}

/// Cuts a text at its line feeds; empty lines are left out.
pub fn parts(source: &str) -> Vec<Part> {
    let mut start = 0;
    let lines = source.split_inclusive('\n').filter_map(|line| {
        let whole = start..start + line.len();
        start = whole.end;
        let text = line.trim();
        let from = whole.start + line.len() - line.trim_start().len();
        (!text.is_empty()).then(|| part(text, from))
    });
    lines.collect()
}

/// A paragraph that begins at a byte of the whole.
fn part(text: &str, from: usize) -> Part {
    let kind = kind(text);
    let head = match kind {
        Kind::Title | Kind::Section => text.len(),
        Kind::Group => end_of(text, &[STOP]).unwrap_or(text.len()),
        Kind::Item(_) => end_of(text, &COLONS).unwrap_or_default(),
        Kind::Sentences | Kind::Line => 0,
    };
    Part { range: from..from + text.len(), kind, head: from + head }
}

/// Where the first of some characters ends.
fn end_of(text: &str, characters: &[char]) -> Option<usize> {
    text.char_indices().find(|(_, c)| characters.contains(c)).map(|(at, c)| at + c.len_utf8())
}

fn kind(text: &str) -> Kind {
    let numbered = |rest: &str, close: char| {
        let after = rest.trim_start_matches(|c| NUMERALS.contains(c));
        after.len() < rest.len() && after.starts_with(close)
    };
    if numbered(text, '、') {
        return Kind::Section;
    }
    if text.strip_prefix(['(', '（']).is_some_and(|rest| numbered(rest, ')') || numbered(rest, '）')) {
        return Kind::Group;
    }
    if let Some((number, _)) = text.split_once('.')
        && let Ok(number) = number.parse()
    {
        return Kind::Item(number);
    }
    match text.contains(STOP) {
        true => Kind::Sentences,
        false if text.chars().count() >= TITLE && end_of(text, &COLONS).is_none() => Kind::Title,
        false => Kind::Line,
    }
}

/// Where a clause stands: of several places the one in the paragraph that the clause names.
fn place(source: &str, parts: &[Part], clause: &Clause) -> Option<Range<usize>> {
    if clause.quote.is_empty() {
        return None;
    }
    let places: Vec<usize> = source.match_indices(&clause.quote).map(|(at, _)| at).collect();
    let named = places.iter().find(|at| {
        let part = parts.iter().find(|part| part.range.contains(at));
        part.is_some_and(|part| match clause.item {
            Some(item) => part.kind == Kind::Item(item),
            None => part.kind == Kind::Group,
        })
    });
    let at = *named.or(places.first())?;
    Some(at..at + clause.quote.len())
}

/// Whether two ranges share a byte.
pub fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Cuts a range wherever a mark begins or ends, and says which mark each piece bears: of several the first.
pub fn segments(within: Range<usize>, marks: &[Range<usize>]) -> Vec<(Range<usize>, Option<usize>)> {
    let inside = |at: &usize| within.start < *at && *at < within.end;
    let mut cuts: Vec<usize> = marks.iter().flat_map(|mark| [mark.start, mark.end]).filter(inside).collect();
    cuts.extend([within.start, within.end]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut segments: Vec<(Range<usize>, Option<usize>)> = Vec::new();
    for (start, end) in cuts.iter().copied().zip(cuts.iter().copied().skip(1)) {
        let mark = marks.iter().position(|mark| overlap(mark, &(start..end)));
        match segments.last_mut() {
            Some((last, same)) if *same == mark => last.end = end,
            _ => segments.push((start..end, mark)),
        }
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "关于征求《一个小城助企纾困若干措施的实施方案》意见的通知\n\n2022年9月1日\r\n\n一、工作措施\n\n(一)降低成本。缓缴三个月。\n\n\
                        4.市住建局:缓缴三个月。免收滞纳金。\n特制定本方案。\n";

    fn clause(item: Option<u8>, quote: &str) -> Clause {
        Clause { item, quote: quote.to_owned(), decisive: Vec::new() }
    }

    #[test]
    fn every_paragraph_is_known_by_its_beginning() {
        let parts = parts(TEXT);
        let kinds: Vec<Kind> = parts.iter().map(|part| part.kind).collect();
        assert_eq!(kinds, [Kind::Title, Kind::Line, Kind::Section, Kind::Group, Kind::Item(4), Kind::Sentences]);
        let heads: Vec<&str> = parts.iter().map(|part| &TEXT[part.range.start..part.head]).collect();
        assert_eq!(
            heads,
            ["关于征求《一个小城助企纾困若干措施的实施方案》意见的通知", "", "一、工作措施", "(一)降低成本。", "4.市住建局:", ""]
        );
        assert_eq!(&TEXT[parts[1].range.clone()], "2022年9月1日", "without the line feed");
    }

    #[test]
    fn a_line_in_brackets_or_with_a_date_is_no_group_and_no_item() {
        assert_eq!(kind("(征求意见稿)"), Kind::Line);
        assert_eq!(kind("2022-09-01 16:44:19 来源"), Kind::Line);
        assert_eq!(kind("www.example.org"), Kind::Line);
    }

    #[test]
    fn a_clause_that_occurs_twice_stands_where_it_says() {
        let parts = parts(TEXT);
        let at = |item| place(TEXT, &parts, &clause(item, "缓缴三个月")).map(|range| range.start);
        assert_eq!(at(None), TEXT.find("缓缴三个月"));
        assert_eq!(at(Some(4)), TEXT.rfind("缓缴三个月"));
        assert_eq!(at(Some(9)), TEXT.find("缓缴三个月"), "an item that is not there: the first place");
        assert_eq!(place(TEXT, &parts, &clause(None, "没有这句")), None);
        assert_eq!(place(TEXT, &parts, &clause(None, "")), None);
    }

    #[test]
    fn overlapping_marks_cut_one_another_and_the_first_counts() {
        assert_eq!(segments(0..10, &[]), [(0..10, None)]);
        let nested = segments(0..10, &[4..6, 2..8]);
        assert_eq!(nested, [(0..2, None), (2..4, Some(1)), (4..6, Some(0)), (6..8, Some(1)), (8..10, None)]);
        let crossing = segments(0..10, &[2..6, 4..8]);
        assert_eq!(crossing, [(0..2, None), (2..6, Some(0)), (6..8, Some(1)), (8..10, None)]);
        assert_eq!(segments(0..10, &[3..7, 3..7]), [(0..3, None), (3..7, Some(0)), (7..10, None)]);
    }

    #[test]
    fn marks_that_reach_beyond_are_cut_at_the_edges_and_those_outside_are_nothing() {
        assert_eq!(segments(10..20, &[0..15, 18..40, 30..50]), [(10..15, Some(0)), (15..18, None), (18..20, Some(1))]);
        assert_eq!(segments(10..20, &[0..10, 20..30]), [(10..20, None)]);
        assert!(segments(5..5, &[0..9, 3..7]).is_empty());
    }
}
