//! A cell ↔ an answer. As forgiving as the fields of the window, with words for what is chosen there.

use crate::case::industry;
use crate::case::typed::{any_date, half_width, read_scaled};
use crate::l10n::{Language, Localizer, id, plain};
use crate::policy::{Answer, Field, Kind, Message, Month, Pack, Slot};
use crate::wording::Wording;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::HashMap;

/// Words for yes and no beside those of the two languages.
const YES: [&str; 9] = ["true", "yes", "y", "1", "有", "对", "√", "✓", "بار"];
const NO: [&str; 11] = ["false", "no", "n", "0", "没有", "无", "不", "不是", "×", "يوق", "ئەمەس"];
/// Words for "there is none" beside those of the two languages and of the fact.
const NONE: [&str; 6] = ["null", "none", "无", "沒有", "/", "يوق"];
/// Words for "not known", which is also what an empty cell says.
const UNSURE: [&str; 5] = ["?", "unknown", "不知道", "不详", "نامەلۇم"];

/// A date of a table.
///
/// # Errors
/// The sentence that says how a date is written.
pub(super) fn date(cell: &str) -> Result<Date, Message> {
    any_date(cell)
}

/// A cell without what makes no difference: spaces, width, large letters, isolates.
pub(super) fn word(cell: &str) -> String {
    plain(&half_width(cell.trim())).to_lowercase()
}

/// What is written for "there is none".
const NOTHING: &str = "null";

/// The words of a pack, to be found by what stands in a cell. Made once for a table.
#[derive(Debug)]
pub(super) struct Words<'p> {
    pack: &'p Pack,
    /// Words for yes (true) and no (false), "none" and "not known".
    truths: HashMap<String, bool>,
    none: Vec<String>,
    unsure: Vec<String>,
    /// The labels of choices; `None` where a label means two of them.
    choices: HashMap<(Slot, String), Option<u8>>,
    /// The words for "there is none" that a fact has of its own.
    none_of: HashMap<(Slot, String), ()>,
    /// Names of industries; `None` where a name means two of them.
    industries: HashMap<String, Option<String>>,
}

impl<'p> Words<'p> {
    /// The words of a pack in all languages.
    pub fn of(pack: &'p Pack) -> Self {
        let texts = |ids: [crate::l10n::Id; 1]| Language::ALL.map(|language| word(&Localizer::of(language).text(ids[0])));
        let with = |own: [String; 2], more: &[&str]| own.into_iter().chain(more.iter().map(|text| (*text).to_owned())).collect::<Vec<_>>();
        let yes = with(texts([id::ANSWER_YES]), &YES).into_iter().map(|text| (text, true));
        let no = with(texts([id::ANSWER_NO]), &NO).into_iter().map(|text| (text, false));
        let mut words = Self {
            pack,
            truths: yes.chain(no).collect(),
            none: with(texts([id::ANSWER_NONE]), &NONE),
            unsure: with(texts([id::ANSWER_UNSURE]), &UNSURE),
            choices: HashMap::new(),
            none_of: HashMap::new(),
            industries: HashMap::new(),
        };
        for language in Language::ALL {
            words.add(&Wording::new(pack, language));
        }
        words
    }

    fn add(&mut self, wording: &Wording<'_>) {
        for slot in self.pack.dictionary.slots() {
            let Some(field) = self.pack.dictionary.field(slot) else { continue };
            if field.nullable {
                self.none_of.insert((slot, word(&wording.none(slot))), ());
            }
            for (index, choice) in field.choices.iter().enumerate() {
                let index = u8::try_from(index).ok();
                for text in [choice.clone(), wording.choice(slot, choice)] {
                    let known = self.choices.entry((slot, word(&text))).or_insert(index);
                    if *known != index {
                        *known = None;
                    }
                }
            }
        }
        for code in &self.pack.industries {
            let code = code.as_str();
            let known = self.industries.entry(word(&wording.industry(code))).or_insert_with(|| Some(code.to_owned()));
            if known.as_deref() != Some(code) {
                *known = None;
            }
        }
    }

    /// Whether a cell says that there is none.
    pub fn is_none(&self, cell: &str) -> bool {
        self.none.contains(&word(cell))
    }

    /// What a cell answers; `None` where it leaves the answer open.
    ///
    /// # Errors
    /// The sentence that says what may stand there.
    pub fn read(&self, slot: Slot, field: &Field, cell: &str, wording: &Wording<'_>) -> Result<Option<Answer>, Message> {
        let text = word(cell);
        if text.is_empty() {
            return Ok(None);
        }
        match field.kind {
            Kind::Bool => {
                if let Some(truth) = self.truths.get(&text) {
                    return Ok(Some(Answer::Bool(*truth)));
                }
            }
            Kind::Choice => {
                if let Some(index) = self.choice(slot, field, &text) {
                    return Ok(Some(Answer::Choice(index)));
                }
            }
            _ => {}
        }
        if field.kind != Kind::Text {
            if field.nullable && (self.none.contains(&text) || self.none_of.contains_key(&(slot, text.clone()))) {
                return Ok(Some(Answer::None));
            }
            if self.unsure.contains(&text) {
                return Ok(None);
            }
        }
        self.value(field, &text, cell).map_err(|detail| self.allowed(slot, field, wording).unwrap_or(detail))
    }

    fn choice(&self, slot: Slot, field: &Field, text: &str) -> Option<u8> {
        let known = self.choices.get(&(slot, text.to_owned())).copied().flatten();
        // A field may have "none" among its choices.
        let none = || self.none.iter().any(|word| word == text).then(|| field.choices.iter().position(|choice| choice == "none"));
        known.or_else(|| u8::try_from(none()??).ok())
    }

    fn value(&self, field: &Field, text: &str, cell: &str) -> Result<Option<Answer>, Message> {
        match field.kind {
            // Said by `allowed`.
            Kind::Bool | Kind::Choice => Err(Message::new("cell-bool")),
            Kind::Industry => self.industry(text).map(Some).ok_or_else(|| Message::new("cell-industry")),
            // A workbook holds a month as its first day.
            Kind::Month => match any_date(text) {
                Ok(date) => read_scaled(field, &Month::of(date).to_string(), Decimal::ONE),
                Err(_) => read_scaled(field, cell, Decimal::ONE),
            },
            _ => read_scaled(field, cell, Decimal::ONE),
        }
    }

    /// An industry by its code, by its name, or by both, the code first.
    fn industry(&self, text: &str) -> Option<Answer> {
        let code = |text: &str| industry(&text.to_uppercase(), &self.pack.dictionary);
        let named = || self.industries.get(text).and_then(Option::as_ref).and_then(|known| industry(known, &self.pack.dictionary));
        code(text).or_else(named).or_else(|| code(text.split_whitespace().next()?))
    }

    /// What may stand in a cell, where the fields of the window do not say it because they offer a choice.
    fn allowed(&self, slot: Slot, field: &Field, wording: &Wording<'_>) -> Option<Message> {
        let plain = match field.kind {
            Kind::Bool => Message::new("cell-bool"),
            Kind::Choice => Message::new("cell-choice").with("choices", choices_in_words(slot, field, wording)),
            Kind::Industry => Message::new("cell-industry"),
            Kind::Rate => {
                let bound = |bound: Option<Decimal>| bound.unwrap_or_default().normalize().to_string();
                Message::new("cell-rate").with("min", bound(field.min)).with("max", bound(field.max))
            }
            _ => return None,
        };
        Some(plain)
    }
}

/// The choices of a field with their names, and the word for "there is none" where that is one of them.
pub(super) fn choices_in_words(slot: Slot, field: &Field, wording: &Wording<'_>) -> String {
    let mut choices: Vec<String> = field.choices.iter().map(|choice| format!("{} ({choice})", wording.choice(slot, choice))).collect();
    if field.nullable {
        choices.push(format!("{} ({NOTHING})", wording.none(slot)));
    }
    wording.localizer.list(&choices)
}

/// An answer as a cell, in words where there are any: [`Words::read`] reads it back.
pub(super) fn show(slot: Slot, field: &Field, answer: &Answer, wording: &Wording<'_>) -> String {
    match answer {
        Answer::Number(value) => value.normalize().to_string(),
        Answer::Date(date) => date.to_string(),
        Answer::Month(month) => month.to_string(),
        Answer::Industry(code) => format!("{} {}", code.as_str(), plain(&wording.industry(code.as_str()))),
        Answer::Choice(index) => plain(&wording.choice(slot, field.choices.get(usize::from(*index)).map_or("", String::as_str))),
        _ => plain(&wording.answer(slot, answer)),
    }
}
