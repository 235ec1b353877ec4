//! Coverage of the rules by mutation: every figure of the pack is moved by its smallest step, every comparison is
//! turned at its edge, and some worked example must notice. A measure whose examples let a wrong figure pass proves
//! nothing, however many examples it has.

use crate::policy_faults::list;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::Decimal;
use shukun::assets;
use shukun::cli::policy_check::check_examples;
use shukun::policy::{Faults, Month, Pack, PackFiles};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Changes that no example can notice, each with its reason: measure (or `pack`), change, why it is harmless.
const HARMLESS: &[(&str, &str, &str)] = &[
    ("hotline-12345", "let received: 2022-09-01 → 2022-08-31", WITHOUT_A_DAY),
    ("hotline-12345", "let received: 2022-09-01 → 2022-09-02", WITHOUT_A_DAY),
    ("simple-deregistration-extension", "let last_day: 2022-09-01 → 2022-08-31", WITHOUT_A_DAY),
    ("simple-deregistration-extension", "let last_day: 2022-09-01 → 2022-09-02", WITHOUT_A_DAY),
    ("simple-deregistration-extension", "let notice_end: 2022-09-01 → 2022-08-31", WITHOUT_A_DAY),
    ("simple-deregistration-extension", "let notice_end: 2022-09-01 → 2022-09-02", WITHOUT_A_DAY),
    ("tax-mfg-deferral", "parameter last_period_of_2021: 2021-12 → 2022-01", "2022-01 itself is never put off"),
    ("tax-rd", "parameter extra_before_in_manufacturing: 1 → 2", "less than nothing is nothing, and nothing is what is left"),
    ("travel-deposit", "let is_new: 2022-01-01 → 2021-12-31", WITHOUT_A_DAY),
    ("travel-deposit", "let is_new: 2022-01-01 → 2022-01-02", WITHOUT_A_DAY),
];

/// The day stands in for an answer "there is none", and with that answer nothing reads it.
const WITHOUT_A_DAY: &str = "it stands in for a day that there is none of, and then nothing reads it";

/// Fewer caught than this, in percent, and the harmless ones are no longer exceptions.
const LEAST_CAUGHT: usize = 95;

/// One small change of the rules.
struct Mutant {
    /// Id of the measure; `pack` for `pack.toml`.
    owner: String,
    /// What became of what.
    change: String,
    /// The text of `pack.toml`.
    pack: String,
    /// Texts of measures of which one example at least must fail.
    measures: Vec<String>,
}

/// A place in a text and what stands there instead.
struct Edit {
    range: Range<usize>,
    new: String,
    change: String,
}

impl Edit {
    fn apply(&self, text: &str) -> String {
        format!("{}{}{}", &text[..self.range.start], self.new, &text[self.range.end..])
    }
}

/// The files that the loading of one measure needs; industries and pages only cost time here.
struct Bench {
    facts: String,
    sizes: String,
    pack: String,
    /// The text of every measure by its id.
    measures: BTreeMap<String, String>,
}

impl Bench {
    fn new() -> Self {
        let mut files = assets::policy_files();
        let mut take = |file: &str| files.remove(file).unwrap();
        let (facts, sizes, pack) = (take("facts.toml"), take("sizes.toml"), take("pack.toml"));
        let texts = files.iter().filter(|(file, _)| file.starts_with("measures/")).flat_map(|(_, text)| sections(text));
        Self { facts, sizes, pack, measures: texts.map(|text| (id_of(text), text.to_owned())).collect() }
    }

    /// Whether the pack with this measure alone loads and its worked examples hold.
    fn holds(&self, pack: &str, measure: &str) -> bool {
        let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let mut files = PackFiles::from([
            file("facts.toml", &self.facts),
            file("sizes.toml", &self.sizes),
            file("pack.toml", pack),
            file("source-zh.txt", ""),
            file("measures/one.toml", measure),
        ]);
        list(&mut files, &[id_of(measure)], |_| false);
        let Ok(pack) = Pack::load(&files) else { return false };
        let mut faults = Faults::default();
        check_examples(&pack, &mut faults);
        faults.into_result().is_ok()
    }

    fn survives(&self, mutant: &Mutant) -> bool {
        mutant.measures.iter().all(|measure| self.holds(&mutant.pack, measure))
    }

    fn mutants(&self) -> Vec<Mutant> {
        let mut mutants = Vec::new();
        for (id, text) in &self.measures {
            mutants.extend(edits(text).into_iter().map(|edit| Mutant {
                owner: id.clone(),
                pack: self.pack.clone(),
                measures: vec![edit.apply(text)],
                change: edit.change,
            }));
        }
        for edit in edits(&self.pack) {
            let pack = edit.apply(&self.pack);
            let readers = self.readers(&edit.change);
            if !readers.is_empty() {
                mutants.push(Mutant { owner: "pack".to_owned(), change: edit.change, pack, measures: readers });
            }
        }
        mutants
    }

    /// The measures that read a figure or a notion of the pack, also by way of another notion. The days of the pack
    /// touch all of them, and so does the notion that the program itself reads. What only measures yet to come will
    /// read has none.
    fn readers(&self, change: &str) -> Vec<String> {
        let name = change.split_once(": ").unwrap().0.split(' ').nth(1);
        let Some(name) = name.filter(|name| *name != "sized") else { return self.measures.values().cloned().collect() };
        let root = toml::from_str::<toml::Table>(&self.pack).unwrap();
        let mut names = BTreeSet::from([name.to_owned()]);
        for definition in root["definition"].as_array().unwrap() {
            if names.iter().any(|name| reads(definition["value"].as_str().unwrap(), name)) {
                names.insert(definition["name"].as_str().unwrap().to_owned());
            }
        }
        self.measures.values().filter(|text| names.iter().any(|name| reads(text, name))).cloned().collect()
    }
}

/// The measures of a file, each as a file of its own.
fn sections(text: &str) -> Vec<&str> {
    let starts: Vec<usize> = text.match_indices("[[measure]]").map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).map(|(start, end)| &text[*start..end]).collect()
}

fn id_of(measure: &str) -> String {
    let root: toml::Table = toml::from_str(measure).unwrap();
    root["measure"][0]["id"].as_str().unwrap().to_owned()
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Whether the name stands in the text as a word of its own.
fn reads(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| !text[..at].ends_with(is_word) && !text[at + name.len()..].starts_with(is_word))
}

/// Every edit of a text: figures by a step up and down, comparisons at their edge, days by a day.
fn edits(text: &str) -> Vec<Edit> {
    let root = DeTable::parse(text).unwrap();
    let mut edits = Vec::new();
    match root.get_ref().get("measure").map(Spanned::get_ref) {
        Some(DeValue::Array(measures)) => {
            for measure in measures {
                walk(text, measure, "", &mut edits);
            }
        }
        _ => walk_table(text, root.get_ref(), "", &mut edits),
    }
    edits
}

fn walk(text: &str, value: &Spanned<DeValue<'_>>, place: &str, edits: &mut Vec<Edit>) {
    if let DeValue::Table(table) = value.get_ref() {
        walk_table(text, table, place, edits);
    }
}

fn walk_table(text: &str, table: &DeTable<'_>, place: &str, edits: &mut Vec<Edit>) {
    let is_figure = place.starts_with("parameter ") || place.is_empty();
    for (key, value) in table {
        match (key.get_ref().as_ref(), value.get_ref()) {
            // A question to an office touches no figure and no status; `questions` holds whom it concerns.
            ("clause" | "example" | "no_application" | "question", _) => {}
            ("value" | "default_from" | "undated_end" | "from", DeValue::String(_)) if is_figure => {
                let place = if place.is_empty() { key.get_ref().as_ref() } else { place };
                edits.extend(figure_edits(text, value.span(), place));
            }
            ("value" | "when" | "due" | "from" | "to", DeValue::String(_)) => {
                edits.extend(comparison_edits(text, value.span(), place));
                edits.extend(day_edits(text, value.span(), place));
            }
            (section, DeValue::Table(_)) => walk(text, value, format!("{place} {section}").trim(), edits),
            (section, DeValue::Array(rows)) => {
                for (index, row) in rows.iter().enumerate() {
                    walk(text, row, &place_of(row, section, index, place), edits);
                }
            }
            _ => {}
        }
    }
}

/// `condition in-fukang`, `outcome 2 line 1`.
fn place_of(row: &Spanned<DeValue<'_>>, section: &str, index: usize, outer: &str) -> String {
    let name = ["id", "name"].iter().find_map(|key| row.get_ref().get(*key)?.get_ref().as_str());
    let own = name.map_or_else(|| format!("{section} {}", index + 1), |name| format!("{section} {name}"));
    if outer.is_empty() { own } else { format!("{outer} {own}") }
}

/// A figure one step of its last digit, one day or one month, up and down.
fn figure_edits(text: &str, span: Range<usize>, place: &str) -> Vec<Edit> {
    let range = span.start + 1..span.end - 1;
    let old = &text[range.clone()];
    let edit = |new: String| Edit { change: format!("{place}: {old} → {new}"), range: range.clone(), new };
    neighbours(old).into_iter().map(edit).collect()
}

fn neighbours(figure: &str) -> Vec<String> {
    if let Ok(day) = figure.parse::<Date>() {
        return [-1, 1].iter().map(|step| day.checked_add(step.days()).unwrap().to_string()).collect();
    }
    if let Some(month) = Month::parse(figure) {
        let steps = [Decimal::NEGATIVE_ONE, Decimal::ONE];
        return steps.iter().map(|step| Month::of_number(month.number() + step).unwrap().to_string()).collect();
    }
    let number: Decimal = figure.parse().unwrap();
    let step = Decimal::new(1, number.scale());
    vec![(number - step).to_string(), (number + step).to_string()]
}

const COMPARISONS: [(&str, &str); 6] = [(">=", ">"), ("<=", "<"), ("==", "!="), ("!=", "=="), (">", ">="), ("<", "<=")];

fn comparison_edits(text: &str, span: Range<usize>, place: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = span.start;
    while at < span.end {
        let found = COMPARISONS.iter().find(|(old, _)| text[at..span.end].starts_with(old));
        let Some((old, new)) = found else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let range = at..at + old.len();
        let left = text[span.start + 1..at].split_whitespace().next_back().unwrap_or_default();
        let right = text[range.end..span.end - 1].split_whitespace().next().unwrap_or_default();
        edits.push(Edit { change: format!("{place}: {left} {old} {right} → {new}"), range, new: (*new).to_owned() });
        at += old.len();
    }
    edits
}

/// Days written into an expression, such as those of a window.
fn day_edits(text: &str, span: Range<usize>, place: &str) -> Vec<Edit> {
    const LENGTH: usize = "2022-09-01".len();
    let days = (span.start..span.end).filter(|at| text.get(*at..at + LENGTH).is_some_and(|word| word.parse::<Date>().is_ok()));
    // The end of the calendar stands for "never".
    let days = days.filter(|at| !text[*at..].starts_with("9999-"));
    days.flat_map(|at| figure_edits(text, at - 1..at + LENGTH + 1, place)).collect()
}

/// The mutants that no example notices.
fn survivors<'m>(bench: &Bench, mutants: &'m [Mutant]) -> Vec<&'m Mutant> {
    let next = AtomicUsize::new(0);
    let work = || {
        let turns = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        turns.map_while(|turn| mutants.get(turn)).filter(|mutant| bench.survives(mutant)).collect::<Vec<_>>()
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}

#[test]
fn a_worked_example_notices_every_small_change_of_a_rule() {
    let bench = Bench::new();
    for (id, text) in &bench.measures {
        assert!(bench.holds(&bench.pack, text), "{id} does not hold as it stands, so that no change of it can be told");
    }
    let mutants = bench.mutants();
    let survivors = survivors(&bench, &mutants);
    let caught = (mutants.len() - survivors.len()) * 100 / mutants.len();
    println!("{} mutants, {} survive: {caught} % caught", mutants.len(), survivors.len());
    let is_same = |entry: &(&str, &str, &str), mutant: &Mutant| entry.0 == mutant.owner && entry.1 == mutant.change;
    let mut unknown: Vec<String> = survivors
        .iter()
        .filter(|mutant| !HARMLESS.iter().any(|entry| is_same(entry, mutant)))
        .map(|mutant| format!("{} – {}", mutant.owner, mutant.change))
        .collect();
    unknown.sort();
    assert!(unknown.is_empty(), "no example notices {} changes:\n{}", unknown.len(), unknown.join("\n"));
    let stale: Vec<_> = HARMLESS.iter().filter(|entry| !survivors.iter().any(|mutant| is_same(entry, mutant))).collect();
    assert!(stale.is_empty(), "an example does notice {stale:?}");
    assert!(caught >= LEAST_CAUGHT, "{caught} % caught, {LEAST_CAUGHT} % are asked");
}
