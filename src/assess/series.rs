//! Many businesses one after the other: figures without why.
//!
//! Most measures read few facts, and among many businesses the same answers to them come again and again. So a series
//! remembers what a measure came to for the answers that it read. What it remembers is bounded.

use super::evaluate::{AssessError, evaluate_untold};
use super::outcome::{Line, MeasureAssessment};
use super::totals::Totals;
use crate::policy::{Answer, Answers, Pack, Record, Slot, Status, reads_of};
use jiff::civil::Date;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

/// Most different answers to a fact that are told apart; what reads a further one is not remembered.
const MOST_ANSWERS: usize = 1_000;
/// Most results of a measure that are remembered; then it begins anew.
const MOST_RESULTS: usize = 1_000;

/// What one measure brings to a business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureFigures {
    /// Status.
    pub status: Status,
    /// Money, line by line.
    pub lines: Vec<Line>,
}

/// The figures of one business, equal to those of its assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Totals, never added to one another.
    pub totals: Totals,
    /// All measures in the order of the pack; shared among businesses of which the same is known.
    pub measures: Vec<Arc<MeasureFigures>>,
}

impl Figures {
    /// Number of measures of a status.
    pub fn count(&self, status: Status) -> usize {
        self.measures.iter().filter(|measure| measure.status == status).count()
    }
}

/// Assesses businesses one after the other.
#[derive(Debug)]
pub struct Series<'p> {
    pack: &'p Pack,
    /// The date of what is remembered.
    as_of: Option<Date>,
    numbers: Numbers,
    memories: Vec<Memory>,
}

/// What is remembered of one measure.
#[derive(Debug)]
struct Memory {
    /// The facts that it reads; a list and its fields are read as one.
    facts: Vec<Slot>,
    /// Size standards that it reads, with their facts. Once the class is decided it stands for those facts: whatever is
    /// still supposed of one of them cannot change it.
    sizes: Vec<(usize, Vec<Slot>)>,
    /// Its results by the numbers of the answers to them.
    results: HashMap<Box<[u16]>, Remembered>,
}

/// What a measure came to, and what it brings to the totals, if anything.
#[derive(Clone, Debug)]
struct Remembered {
    figures: Arc<MeasureFigures>,
    contribution: Option<Box<Totals>>,
}

impl<'p> Series<'p> {
    /// A series under a pack.
    pub fn new(pack: &'p Pack) -> Self {
        let memories = pack.measures.iter().map(|measure| {
            let reads = reads_of(pack, measure);
            let numbered = |slots: &mut dyn Iterator<Item = Slot>| {
                let mut slots: Vec<Slot> = slots.map(|slot| whole(pack, slot)).collect();
                slots.sort_unstable();
                slots.dedup();
                slots
            };
            let facts = numbered(&mut reads.facts.iter().chain(measure.over));
            let sizes = reads.sizes.iter().map(|(standard, facts)| (*standard, numbered(&mut facts.iter())));
            Memory { facts, sizes: sizes.collect(), results: HashMap::new() }
        });
        Self { pack, as_of: None, numbers: Numbers::default(), memories: memories.collect() }
    }

    /// The figures of the next business.
    ///
    /// # Errors
    /// As `assess`; other readings of the text, which are no figures of a series, cannot fail it.
    pub fn figures(&mut self, answers: &Answers, as_of: Date) -> Result<Figures, AssessError> {
        if self.as_of.replace(as_of) != Some(as_of) {
            self.memories.iter_mut().for_each(|memory| memory.results.clear());
        }
        self.numbers.read(self.pack, answers);
        let mut totals = Totals::default();
        let mut measures = Vec::with_capacity(self.pack.measures.len());
        let mut environment = self.pack.environment(answers, as_of);
        let classes = self.pack.standards.iter().map(|standard| standard.classify(|slot| environment.fact(slot)));
        // A decided class is never 0.
        let classes: Vec<u16> =
            classes.map(|class| if class.is_decided() { u16::try_from(class.bits()).unwrap_or(0) } else { 0 }).collect();
        let mut key = Vec::new();
        for (measure, memory) in self.pack.measures.iter().zip(&mut self.memories) {
            let has_key = self.numbers.key(memory, &classes, &mut key);
            let remembered = if has_key { memory.results.get(key.as_slice()) } else { None };
            let result = match remembered {
                Some(remembered) => remembered.clone(),
                None => {
                    let result = Remembered::of(evaluate_untold(self.pack, measure, &mut environment, answers, as_of)?);
                    if has_key {
                        memory.keep(&key, &result);
                    }
                    result
                }
            };
            if let Some(contribution) = &result.contribution {
                totals.add_all(contribution);
            }
            measures.push(result.figures);
        }
        Ok(Figures { totals, measures })
    }
}

impl Remembered {
    fn of((result, contribution): (MeasureAssessment, Totals)) -> Self {
        let contribution = (contribution != Totals::default()).then(|| Box::new(contribution));
        Self { figures: Arc::new(MeasureFigures { status: result.status, lines: result.lines }), contribution }
    }
}

impl Memory {
    fn keep(&mut self, key: &[u16], result: &Remembered) {
        if self.results.len() == MOST_RESULTS {
            self.results.clear();
        }
        self.results.insert(key.into(), result.clone());
    }
}

/// The slot under which an answer is numbered: a field of a list goes with its list.
fn whole(pack: &Pack, slot: Slot) -> Slot {
    if pack.dictionary.is_list_field(slot) { pack.dictionary.owner(slot).slot } else { slot }
}

/// Numbers for the answers to each fact, so that the answers which a measure reads make a short key.
#[derive(Debug, Default)]
struct Numbers {
    answers: HashMap<Slot, HashMap<Answer, u16>>,
    lists: HashMap<Slot, HashMap<Vec<Record>, u16>>,
    /// The numbers of the present business, by the index of the slot: 0 where nothing is answered.
    present: Vec<u16>,
}

/// The number of an answer that has none.
const UNNUMBERED: u16 = u16::MAX;

impl Numbers {
    /// Numbers the answers of a business.
    fn read(&mut self, pack: &Pack, answers: &Answers) {
        self.present.clear();
        for slot in pack.dictionary.slots() {
            let number = match (answers.get(slot), answers.list(slot)) {
                (Some(answer), _) => number(self.answers.entry(slot).or_default(), answer),
                (None, Some(records)) => number(self.lists.entry(slot).or_default(), records),
                (None, None) => 0,
            };
            self.present.push(number);
        }
    }

    /// Puts the numbers of what a measure reads into a key; false where something has none.
    fn key(&self, memory: &Memory, classes: &[u16], key: &mut Vec<u16>) -> bool {
        key.clear();
        let number = |slot: &Slot| self.present.get(slot.index()).copied().unwrap_or(UNNUMBERED);
        key.extend(memory.facts.iter().map(number));
        for (standard, facts) in &memory.sizes {
            let class = classes.get(*standard).copied().unwrap_or_default();
            key.push(class);
            if class == 0 {
                key.extend(facts.iter().map(number));
            }
        }
        !key.contains(&UNNUMBERED)
    }
}

/// The number of an answer among those to the same fact, from 1.
fn number<K: std::borrow::Borrow<Q> + Eq + Hash, Q: ToOwned<Owned = K> + Eq + Hash + ?Sized>(
    known: &mut HashMap<K, u16>,
    answer: &Q,
) -> u16 {
    if let Some(number) = known.get(answer) {
        return *number;
    }
    if known.len() >= MOST_ANSWERS {
        return UNNUMBERED;
    }
    let number = u16::try_from(known.len() + 1).unwrap_or(UNNUMBERED);
    known.insert(answer.to_owned(), number);
    number
}
