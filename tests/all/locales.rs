//! The words: Uyghur spelling by Unicode, the glossary kept, every sentence of the program in both languages.

use shukun::assets;
use shukun::l10n::{Language, Localizer};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Each letter with its code point, name and kind (vowel, consonant, …).
const LETTERS: &str = include_str!("../data/letters.tsv");
/// Chinese term, Uyghur term, how sure.
const GLOSSARY: &str = include_str!("../data/glossary.tsv");
/// The carrier of a vowel at the start of a word or after another vowel.
const HAMZA: char = 'ئ';
/// Hotlines that the plan names; no other number may be printed.
const HOTLINES: [&str; 3] = ["12345", "12348", "12123"];

/// The alphabet of modern Uyghur.
struct Alphabet {
    letters: BTreeSet<char>,
    vowels: BTreeSet<char>,
}

impl Alphabet {
    fn read() -> Self {
        let rows = || LETTERS.lines().skip(1).filter_map(|row| Some((row.chars().next()?, row.rsplit('\t').next()?)));
        let letters = rows().map(|(letter, _)| letter).filter(|letter| *letter != HAMZA).collect();
        let vowels = rows().filter(|(_, kind)| *kind == "vowel").map(|(letter, _)| letter).collect();
        Self { letters, vowels }
    }

    fn is_letter(&self, c: char) -> bool {
        c == HAMZA || self.letters.contains(&c)
    }

    /// Everything that is wrong with a line.
    fn faults(&self, line: &str) -> Vec<String> {
        let mut faults: Vec<String> = line.chars().filter_map(|c| self.wrong_character(c)).collect();
        let around: Vec<char> = line.chars().collect();
        for (at, c) in around.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|before| around.get(before)).copied();
            faults.extend(
                self.wrong_neighbours(before, *c, around.get(at + 1).copied()).map(|fault| format!("{fault} at character {}", at + 1)),
            );
        }
        let [opened, closed] =
            ['\u{2066}'..='\u{2068}', '\u{2069}'..='\u{2069}'].map(|kind| around.iter().filter(|c| kind.contains(*c)).count());
        if opened != closed {
            faults.push("unbalanced isolates".to_owned());
        }
        if line.trim_start().contains("  ") {
            faults.push("two spaces".to_owned());
        }
        faults
    }

    fn wrong_character(&self, c: char) -> Option<String> {
        let fault = match c {
            '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => "a presentation form",
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' if !self.is_letter(c) && !"،؛؟".contains(c) => {
                "not of the Uyghur alphabet"
            }
            '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' => "invisible",
            // With marks and compatibility forms left out, text is composed (NFC).
            '\u{0300}'..='\u{036F}' | '\u{F900}'..='\u{FAFF}' | '\u{2126}' | '\u{212A}' | '\u{212B}' => "not composed",
            _ => return None,
        };
        Some(format!("U+{:04X} is {fault}", u32::from(c)))
    }

    fn wrong_neighbours(&self, before: Option<char>, c: char, after: Option<char>) -> Option<&'static str> {
        let letter = |c: Option<char>| c.is_some_and(|c| self.is_letter(c));
        let joins = |c: char| c.is_alphanumeric() || "_}»›)-".contains(c);
        match c {
            _ if self.vowels.contains(&c) && !before.is_some_and(joins) => Some("a word starts with a bare vowel"),
            HAMZA if !after.is_some_and(|after| self.vowels.contains(&after)) => Some("ئ without its vowel"),
            ',' | ';' | '?' | '"' if letter(before) || letter(after) => Some("a Latin sign beside a Uyghur letter"),
            '»' if letter(after) && before.is_none_or(char::is_whitespace) => Some("» opens a quotation"),
            ' ' if letter(before) && after.is_some_and(|after| "،؛؟".contains(after)) => Some("a space before a sign"),
            _ => None,
        }
    }
}

/// The lines of a Fluent file that are not comments, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')).map(|(index, line)| (index + 1, line))
}

/// Message → text as written, all files of a language together.
pub fn messages(language: Language) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for (_, text) in assets::locale_files(language.tag()) {
        let mut current: Option<String> = None;
        for (_, line) in lines(&text) {
            if let Some((id, value)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                messages.insert(id.to_owned(), value.trim().to_owned());
                current = Some(id.to_owned());
            } else if let Some(value) = current.as_ref().and_then(|id| messages.get_mut(id)) {
                value.push('\n');
                value.push_str(line.trim());
            }
        }
    }
    messages
}

#[test]
fn uyghur_is_written_as_it_should_be() {
    let alphabet = Alphabet::read();
    let mut faults = Vec::new();
    for (file, text) in assets::locale_files(Language::Uyghur.tag()) {
        for (number, line) in lines(&text) {
            faults.extend(alphabet.faults(line).into_iter().map(|fault| format!("locales/ug/{file}:{number}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_lint_sees_each_kind_of_fault() {
    let alphabet = Alphabet::read();
    assert_eq!(alphabet.letters.len(), 32, "the alphabet has 32 letters");
    assert_eq!(alphabet.vowels.len(), 8, "eight of them are vowels");
    let wrong = [
        "الما",        // bare vowel
        "سوئ",         // hamza alone
        "ك\u{06A9}",   // Persian kaf
        "\u{FB90}",    // presentation form
        "س\u{064E}",   // haraka
        "٣",           // Arabic digit
        "س\u{200C}س",  // invisible
        "\u{2066}سىز", // isolate left open
        "سىز, بىز",    // Latin comma
        "\"سىز\"",     // Latin quotes
        "سىز  بىز",    // two spaces
        "سىز ؟",       // space before the sign
        "e\u{0301}",   // not composed
        " »سىز«",      // the wrong way round
    ];
    for line in wrong {
        assert!(!alphabet.faults(line).is_empty(), "nothing found in {line:?}");
    }
    let right = ["    «ئۆي ئىجارىسى» \u{2066}H62\u{2069}، { $amount } يۈەن", "خۇلاسە: 7-كۈن؟"];
    for line in right {
        assert_eq!(alphabet.faults(line), Vec::<String>::new(), "{line:?}");
    }
}

/// Terms that stand on bills, contracts and counters: there one word, and always the same, is what helps. Each with the
/// number of words of the glossary that must stand; long terms are shortened where the page has named them in full.
const KEPT_TERMS: [(&str, usize); 12] = [
    ("滞纳金", 2),
    ("公证", 1),
    ("个体工商户", 2),
    ("小微企业", 3),
    ("失业保险", 2),
    ("社会保险", 2),
    ("缓缴", 1),
    ("增值税", 3),
    ("贷款", 1),
    ("水费", 2),
    ("电费", 2),
    ("留工培训补助", 1),
];

/// Where the Chinese letters of a term do not mean the term, or the Uyghur heading is shorter.
const EXCEPTIONS: [(&str, &str); 2] = [
    // 用水费用: the cost of using water, not the bill.
    ("alternative-extended_eight_months-note", "水费"),
    // The heading of the page has said which tax.
    ("topic-refund", "增值税"),
];

#[test]
fn the_glossary_is_kept() {
    let [chinese, uyghur] = Language::ALL.map(messages);
    let mut faults = Vec::new();
    let mut met = 0;
    for (term, least) in KEPT_TERMS {
        let word = glossary(term).unwrap_or_else(|| panic!("{term} is not in the glossary"));
        // A hint stands under a field that has named the term already.
        let naming = chinese.iter().filter(|(id, text)| text.contains(term) && !id.ends_with("-hint") && !EXCEPTIONS.contains(&(id, term)));
        for (id, text) in naming {
            let other = &uyghur[id];
            met += 1;
            // The official Chinese word may stand instead, for those who know the bill.
            if words_held(other, word) < least && !other.contains(term) {
                faults.push(format!("{id}: “{text}” names {term}, “{other}” not {word}"));
            }
        }
    }
    assert!(met > 50, "the terms stand in {met} messages only");
    assert!(faults.is_empty(), "{} of {met}\n{}", faults.len(), faults.join("\n"));
}

fn glossary(term: &str) -> Option<&'static str> {
    GLOSSARY.lines().skip(1).find_map(|row| row.split_once('\t').filter(|(chinese, _)| *chinese == term)?.1.split('\t').next())
}

/// How many words of a term a text holds, inflected or not: endings are added to a stem, whose last vowel may change.
fn words_held(text: &str, term: &str) -> usize {
    let words = |text| str::split(text, |c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words(term).filter(|word| words(text).any(|said| said.starts_with(stem(word)))).count()
}

/// The word without its last two letters, but never less than three.
fn stem(word: &str) -> &str {
    let length = word.chars().count();
    let kept = length.saturating_sub(2).max(3).min(length);
    word.char_indices().nth(kept).map_or(word, |(end, _)| &word[..end])
}

#[test]
fn both_languages_say_the_same_things() {
    let [chinese, uyghur] = Language::ALL.map(|language| messages(language).into_keys().collect::<BTreeSet<_>>());
    let differing: Vec<&String> = chinese.symmetric_difference(&uyghur).collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn nothing_is_left_to_do_in_the_texts() {
    for (id, text) in Language::ALL.into_iter().flat_map(messages) {
        assert!(!["TODO", "FIXME", "XXX", "lorem"].iter().any(|mark| text.contains(mark)), "{id}: {text}");
        assert!(!text.trim().is_empty(), "{id} is empty");
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The text in quotes right after each place where an opening stands.
fn named_after<'a>(text: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(opening).filter_map(move |(at, _)| text[at + opening.len()..].split('"').next())
}

/// The sentences that the program names: by their openings, and the fragments that only stand in a `match`.
fn named_messages(text: &str) -> BTreeSet<&str> {
    let openings = ["Message::new(\"", "pack_text(\"", ".named(\""];
    let direct = openings.into_iter().flat_map(|opening| named_after(text, opening));
    let fragments = text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| line.split('"').skip(1).step_by(2));
    let prefixes = ["error-", "found-", "allowed-", "reason-", "field-"];
    let is_id = |text: &&str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    direct
        .chain(fragments.filter(move |id| prefixes.iter().any(|prefix| id.starts_with(prefix) && id.len() > prefix.len())).filter(is_id))
        .collect()
}

#[test]
fn every_sentence_that_the_program_names_stands_in_both_languages() {
    let mut faults = Vec::new();
    let mut found = 0;
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let text = std::fs::read_to_string(&file).unwrap();
        for id in named_messages(&text) {
            found += 1;
            let silent = Language::ALL.into_iter().filter(|language| !Localizer::of(*language).has(id));
            faults.extend(silent.map(|language| format!("{}: {id} is missing in {}", file.display(), language.tag())));
        }
    }
    assert!(found > 40, "only {found} sentences found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_telephone_number_but_the_hotlines_of_the_plan_is_printed() {
    let mut texts: Vec<(String, String)> = assets::policy_files().into_iter().collect();
    for language in Language::ALL {
        texts.extend(assets::locale_files(language.tag()));
    }
    let mut faults = Vec::new();
    for (file, text) in &texts {
        faults.extend(
            telephones(text).into_iter().filter(|number| !HOTLINES.contains(&number.as_str())).map(|number| format!("{file}: {number}")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(telephones("打 0994-1234567，12366 或 13912345678，12345.60 元"), ["0994-1234567", "12366", "13912345678"]);
}

/// Five figures from 123 or 955, eleven from 1, seven or eight after an area code.
fn telephones(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let runs: Vec<(usize, &str)> =
        text.match_indices(|c: char| c.is_ascii_digit()).fold(Vec::new(), |mut runs: Vec<(usize, &str)>, (at, _)| {
            match runs.last_mut() {
                Some((start, run)) if *start + run.len() == at => *run = &text[*start..=at],
                _ => runs.push((at, &text[at..=at])),
            }
            runs
        });
    for (index, (at, run)) in runs.iter().enumerate() {
        let area = index.checked_sub(1).and_then(|before| runs.get(before)).filter(|(before, area)| {
            (3..=4).contains(&area.len()) && area.starts_with('0') && before + area.len() + 1 == *at && text[..*at].ends_with('-')
        });
        let part_of_figure = text[..*at].ends_with(['.', ',']) || text[at + run.len()..].starts_with(['.', ',']);
        match (run.len(), area) {
            (7 | 8, Some((_, area))) => found.push(format!("{area}-{run}")),
            (5, _) if (run.starts_with("123") || run.starts_with("955") || *run == "12123") && !part_of_figure => {
                found.push((*run).to_owned());
            }
            (11, _) if run.starts_with('1') => found.push((*run).to_owned()),
            _ => {}
        }
    }
    found
}
