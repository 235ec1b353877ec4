//! The questionnaire as data: pages, blocks of questions, gates, and which facts an answer writes.
//!
//! Gates and bundles write facts and nothing else; their own state is read back from the facts.

use super::answers::Answer;
use super::facts::{Dictionary, Kind, Shape};
use super::fault::{Faults, Place};
use super::reader::Reader;
use super::slot::Slot;
use rust_decimal::Decimal;
use serde::Deserialize;
use toml::Spanned;

/// The questionnaire of a pack.
#[derive(Clone, Debug, Default)]
pub struct Wizard {
    /// Pages in order.
    pub pages: Vec<Page>,
}

/// A page of the questionnaire.
#[derive(Clone, Debug)]
pub struct Page {
    /// Id, for its texts.
    pub id: String,
    /// The measure whose first clause tells why the page asks.
    pub clause: Option<String>,
    /// Blocks in order.
    pub blocks: Vec<Block>,
    /// Topics that concern some businesses only; their blocks stay folded until somebody opens them.
    pub topics: Vec<Topic>,
}

/// Blocks of a page that belong to one optional topic.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Id: the message that names it.
    pub id: String,
    /// What "there is none of it" writes.
    pub none: Vec<Setting>,
    /// Positions of its blocks on the page, in order; never empty.
    pub blocks: Vec<usize>,
}

/// What an option or a gate writes into a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The fact.
    pub slot: Slot,
    /// The value; `None` makes a list known to be empty.
    pub answer: Option<Answer>,
}

/// One option of a bundle.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Message that names it.
    pub label: String,
    /// What it writes.
    pub sets: Vec<Setting>,
    /// Facts that it opens: they are asked, not written.
    pub opens: Vec<Slot>,
}

/// A row of the gate list.
#[derive(Clone, Debug)]
pub struct Gate {
    /// Id: the message `gate-<id>`.
    pub id: String,
    /// What 没有 writes.
    pub none: Vec<Setting>,
}

/// A group of questions that is painted as one.
#[derive(Clone, Debug)]
pub enum Block {
    /// One fact.
    Question(Slot),
    /// Several numbers side by side under one heading.
    Fields {
        /// Message of the heading.
        heading: String,
        /// The facts.
        slots: Vec<Slot>,
    },
    /// Options that write several facts at once.
    Bundle {
        /// Message of the question.
        question: String,
        /// The options.
        choices: Vec<Choice>,
    },
    /// The list of topics.
    Gates(Vec<Gate>),
    /// Yes-or-no facts as rows.
    Checklist {
        /// Message of the heading.
        heading: String,
        /// The facts.
        slots: Vec<Slot>,
    },
    /// A list of records.
    List(Slot),
    /// The amounts of a record.
    Record(Slot),
    /// A number of days, worked out from periods.
    Periods(Slot),
}

impl Block {
    /// The fact of a block that is a single question.
    pub const fn question(&self) -> Option<Slot> {
        match self {
            Self::Question(slot) => Some(*slot),
            _ => None,
        }
    }

    /// The facts that the block asks for.
    pub fn slots(&self) -> Vec<Slot> {
        match self {
            Self::Question(slot) | Self::List(slot) | Self::Record(slot) | Self::Periods(slot) => vec![*slot],
            Self::Fields { slots, .. } | Self::Checklist { slots, .. } => slots.clone(),
            Self::Bundle { choices, .. } => {
                let settings = choices.iter().flat_map(|choice| &choice.sets).map(|setting| setting.slot);
                let mut slots: Vec<Slot> = settings.chain(choices.iter().flat_map(|choice| choice.opens.iter().copied())).collect();
                slots.sort_unstable();
                slots.dedup();
                slots
            }
            Self::Gates(_) => Vec::new(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWizard {
    page: Vec<RawPage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPage {
    id: String,
    clause: Option<String>,
    #[serde(default)]
    topic: Vec<RawGate>,
    #[serde(default)]
    block: Vec<RawBlock>,
}

/// A block before it is resolved. One struct for all kinds: a tagged enum would lose the places of the names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBlock {
    kind: Spanned<String>,
    topic: Option<Spanned<String>>,
    fact: Option<Spanned<String>>,
    heading: Option<String>,
    question: Option<String>,
    #[serde(default)]
    facts: Vec<Spanned<String>>,
    #[serde(default)]
    choice: Vec<RawChoice>,
    #[serde(default)]
    gate: Vec<RawGate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChoice {
    label: String,
    #[serde(default)]
    sets: Vec<Spanned<String>>,
    #[serde(default)]
    opens: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGate {
    id: Spanned<String>,
    none: Vec<Spanned<String>>,
}

/// Reads `wizard.toml`.
pub(super) fn read(file: &str, text: &str, dictionary: &Dictionary, faults: &mut Faults) -> Wizard {
    let raw: RawWizard = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            faults.push(Place::at(file, text, error.span().map_or(0, |span| span.start)), error.message());
            return Wizard::default();
        }
    };
    let mut reader = Reader { file, text, dictionary, faults };
    Wizard { pages: raw.page.into_iter().map(|page| reader.page(page)).collect() }
}

impl Reader<'_> {
    fn page(&mut self, raw: RawPage) -> Page {
        let mut topics: Vec<Topic> = Vec::new();
        for topic in &raw.topic {
            topics.push(Topic { id: topic.id.get_ref().clone(), none: self.settings(&topic.none), blocks: Vec::new() });
        }
        let mut blocks = Vec::new();
        for mut block in raw.block {
            let named = block.topic.take();
            let Some(block) = self.block(block) else { continue };
            if let Some(named) = named {
                match topics.iter_mut().find(|topic| topic.id == *named.get_ref()) {
                    Some(topic) => topic.blocks.push(blocks.len()),
                    None => self.fault(&named, format!("{} is not a topic of page {}", named.get_ref(), raw.id)),
                }
            }
            blocks.push(block);
        }
        for (topic, raw) in topics.iter().zip(&raw.topic).filter(|(topic, _)| topic.blocks.is_empty()) {
            self.fault(&raw.id, format!("topic {} has no block", topic.id));
        }
        Page { id: raw.id, clause: raw.clause, blocks, topics }
    }

    fn slots(&mut self, names: &[Spanned<String>]) -> Vec<Slot> {
        names.iter().filter_map(|name| self.slot(name)).collect()
    }

    fn block(&mut self, raw: RawBlock) -> Option<Block> {
        let slots = self.slots(&raw.facts);
        let single = match &raw.fact {
            Some(fact) => Some(self.slot(fact)?),
            None => None,
        };
        let block = match (raw.kind.get_ref().as_str(), single, raw.heading, raw.question) {
            ("question", Some(slot), None, None) => Block::Question(slot),
            ("list", Some(slot), None, None) => Block::List(slot),
            ("record", Some(slot), None, None) => Block::Record(slot),
            ("periods", Some(slot), None, None) => Block::Periods(slot),
            ("fields", None, Some(heading), None) => Block::Fields { heading, slots },
            ("checklist", None, Some(heading), None) => Block::Checklist { heading, slots },
            ("bundle", None, None, Some(question)) => Block::Bundle { question, choices: self.choices(&raw.choice) },
            ("gates", None, None, None) => Block::Gates(self.gates(&raw.gate)),
            (kind, ..) => {
                self.fault(&raw.kind, format!("{kind} is not a kind of block, or its fact, heading or question does not fit"));
                return None;
            }
        };
        Some(block)
    }

    fn choices(&mut self, raw: &[RawChoice]) -> Vec<Choice> {
        let choices = raw.iter().map(|choice| Choice {
            label: choice.label.clone(),
            sets: self.settings(&choice.sets),
            opens: self.slots(&choice.opens),
        });
        choices.collect()
    }

    fn gates(&mut self, raw: &[RawGate]) -> Vec<Gate> {
        raw.iter().map(|gate| Gate { id: gate.id.get_ref().clone(), none: self.settings(&gate.none) }).collect()
    }

    fn settings(&mut self, raw: &[Spanned<String>]) -> Vec<Setting> {
        raw.iter().filter_map(|setting| self.setting(setting)).collect()
    }

    /// `fact = value`, where value is `[]`, `null`, `true`, `false` or `0`.
    fn setting(&mut self, raw: &Spanned<String>) -> Option<Setting> {
        let Some((name, value)) = raw.get_ref().split_once('=').map(|(name, value)| (name.trim(), value.trim())) else {
            self.fault(raw, "expected fact = value".to_owned());
            return None;
        };
        let Some(slot) = self.dictionary.slot(name) else {
            self.fault(raw, format!("unknown fact {name}"));
            return None;
        };
        let field = self.dictionary.field(slot);
        let is_list = matches!(self.dictionary.owner(slot).shape, Shape::List(_));
        let answer = match (value, field) {
            ("[]", None) if is_list => None,
            ("null", Some(field)) if field.nullable => Some(Answer::None),
            ("true", Some(field)) if field.kind == Kind::Bool => Some(Answer::Bool(true)),
            ("false", Some(field)) if field.kind == Kind::Bool => Some(Answer::Bool(false)),
            ("0", Some(field)) if matches!(field.kind, Kind::Int | Kind::Money) => Some(Answer::Number(Decimal::ZERO)),
            _ => {
                self.fault(raw, format!("{value} is not a value that a gate may write into {name}"));
                return None;
            }
        };
        Some(Setting { slot, answer })
    }
}
