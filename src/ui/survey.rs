//! Which questions are asked, worked out from the answers: pure, and the same for every language.

use super::view::Progress;
use super::widgets::Tri;
use crate::assess::{Assessment, Place, assess};
use crate::policy::wizard::{Block, Gate, Page, Setting, Topic};
use crate::policy::{Answer, Answers, Pack, Shape, Slot, SlotSet, Status, facts_read};
use std::collections::{BTreeMap, BTreeSet};

/// What the program remembers of the questionnaire beside the answers; kept under `"ui"` of the case file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Paths of facts answered 不清楚.
    pub unsure: BTreeSet<String>,
    /// Paths of facts that a gate has opened, before anything is answered.
    pub opened: BTreeSet<String>,
    /// Periods behind a number of days.
    pub periods: Vec<Period>,
    /// What was typed and cannot be an answer, by the path of its fact.
    pub drafts: BTreeMap<String, String>,
}

/// First and last day: ISO dates, or what was typed and is no day.
pub type Period = (Option<String>, Option<String>);

/// The state of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageState {
    /// Positions of the blocks that are shown.
    pub blocks: Vec<usize>,
    /// Open questions that nobody has answered yet.
    pub open: usize,
    /// Questions answered 不清楚.
    pub unsure: usize,
    /// How the optional topics of the page stand, in order.
    pub topics: Vec<TopicState>,
}

/// How an optional topic stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicState {
    /// No measure asks for it.
    NotAsked,
    /// The answer to this question of the page has ruled it out.
    RuledOut(Slot),
    /// There is none of it.
    None,
    /// Nobody has answered anything.
    Unanswered,
    /// So many questions are still open.
    Open(usize),
    /// So many questions are answered 不清楚.
    Unsure(usize),
    /// Everything is answered.
    Answered,
}

impl PageState {
    /// Whether the page has anything to show.
    pub fn is_shown(&self) -> bool {
        !self.blocks.is_empty()
    }
}

/// The questionnaire as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// State of each page, in order.
    pub pages: Vec<PageState>,
    /// Whether every gate has an answer: until then pages may still come or go.
    pub gates_answered: bool,
    /// Facts and fields that some measure of the pack reads.
    pub read: SlotSet,
    /// Facts that some measure still depends on; a list stands for its fields, a record too.
    open: SlotSet,
}

impl Survey {
    /// Works out which pages and blocks are shown.
    pub fn of(pack: &Pack, answers: &Answers, notes: &Notes, assessment: &Assessment) -> Self {
        let asked = asked(pack, assessment);
        let read = facts_read(pack);
        let reader = Reader { pack, answers, notes, asked, read, assessment };
        let pages = pack.wizard.pages.iter().map(|page| reader.page(page)).collect();
        let answered = |gate: &Gate| gate_answer(pack, answers, notes, gate).is_some() || !is_gate_read(read, pack, gate);
        Self { pages, gates_answered: gates(pack).all(answered), read, open: asked }
    }

    /// Those of some facts that are asked for or answered.
    pub fn asked(&self, pack: &Pack, answers: &Answers, slots: &[Slot]) -> Vec<Slot> {
        let kept = |slot: &Slot| self.open.contains(*slot) || (self.read.contains(*slot) && is_answered(pack, answers, *slot));
        slots.iter().copied().filter(kept).collect()
    }

    /// Position of the first page after `page` that is shown.
    pub fn next(&self, page: usize) -> Option<usize> {
        (page + 1..self.pages.len()).find(|index| self.pages[*index].is_shown())
    }

    /// Position of the last page before `page` that is shown.
    pub fn previous(&self, page: usize) -> Option<usize> {
        (0..page).rev().find(|index| self.pages[*index].is_shown())
    }

    /// Number of pages that are shown.
    pub fn shown(&self) -> usize {
        self.pages.iter().filter(|page| page.is_shown()).count()
    }

    /// How far the questionnaire has got.
    pub fn progress(&self) -> Progress {
        let shown = || self.pages.iter().filter(|page| page.is_shown());
        let answered = shown().take_while(|page| page.open == 0).count();
        Progress { section: answered + 1, of: shown().count() }
    }

    /// The number of a page among those that are shown, from 1.
    pub fn number(&self, page: usize) -> usize {
        self.pages.iter().take(page + 1).filter(|page| page.is_shown()).count()
    }
}

/// Every gate of the questionnaire.
pub fn gates(pack: &Pack) -> impl Iterator<Item = &Gate> {
    let blocks = pack.wizard.pages.iter().flat_map(|page| &page.blocks);
    blocks.flat_map(|block| match block {
        Block::Gates(gates) => gates.as_slice(),
        _ => &[],
    })
}

/// Whether a gate concerns anything that the measures of the pack read.
pub fn is_gate_read(read: SlotSet, pack: &Pack, gate: &Gate) -> bool {
    gate.none.iter().any(|setting| match &pack.dictionary.owner(setting.slot).shape {
        Shape::List(fields) => fields.iter().any(|field| read.contains(*field)),
        _ => read.contains(setting.slot),
    })
}

/// The answer to a gate, read back from the facts.
pub fn gate_answer(pack: &Pack, answers: &Answers, notes: &Notes, gate: &Gate) -> Option<Tri> {
    let path = |setting: &Setting| pack.dictionary.path(setting.slot, None);
    if gate.none.iter().all(|setting| is_set(pack, answers, setting)) {
        return Some(Tri::No);
    }
    let something = gate.none.iter().any(|setting| is_answered(pack, answers, setting.slot) && !is_set(pack, answers, setting));
    if something || gate.none.iter().any(|setting| notes.opened.contains(&path(setting))) {
        return Some(Tri::Yes);
    }
    gate.none.iter().any(|setting| notes.unsure.contains(&path(setting))).then_some(Tri::Unknown)
}

/// Whether a fact holds just what a setting writes.
pub fn is_set(pack: &Pack, answers: &Answers, setting: &Setting) -> bool {
    match &setting.answer {
        None => answers.list(setting.slot).is_some_and(<[_]>::is_empty),
        Some(answer) => {
            debug_assert!(pack.dictionary.field(setting.slot).is_some());
            answers.get(setting.slot) == Some(answer)
        }
    }
}

/// Whether a fact is answered, "none" included.
pub fn is_answered(pack: &Pack, answers: &Answers, slot: Slot) -> bool {
    match &pack.dictionary.owner(slot).shape {
        Shape::List(_) => answers.list(pack.dictionary.owner(slot).slot).is_some(),
        Shape::Record(fields) if pack.dictionary.owner(slot).slot == slot => fields.iter().any(|field| answers.get(*field).is_some()),
        _ => answers.get(slot).is_some(),
    }
}

/// The facts that some measure still depends on; a field of a list stands for its list, one of a record for the record.
fn asked(pack: &Pack, assessment: &Assessment) -> SlotSet {
    let mut asked = SlotSet::EMPTY;
    for (slot, _) in assessment.measures.iter().flat_map(|measure| &measure.missing) {
        asked.insert(*slot);
        asked.insert(pack.dictionary.owner(*slot).slot);
    }
    asked
}

/// The facts that some blocks ask for.
fn slots_of(blocks: &[Block], positions: &[usize]) -> Vec<Slot> {
    positions.iter().filter_map(|index| blocks.get(*index)).flat_map(Block::slots).collect()
}

struct Reader<'a> {
    pack: &'a Pack,
    answers: &'a Answers,
    notes: &'a Notes,
    asked: SlotSet,
    read: SlotSet,
    assessment: &'a Assessment,
}

impl Reader<'_> {
    fn page(&self, page: &Page) -> PageState {
        let blocks = &page.blocks;
        let shown: Vec<usize> = blocks.iter().enumerate().filter(|(_, block)| self.is_shown(block)).map(|(index, _)| index).collect();
        let slots = slots_of(blocks, &shown);
        PageState {
            open: self.open(&slots),
            unsure: self.unsure(&slots),
            topics: page.topics.iter().map(|topic| self.topic(page, topic, &shown)).collect(),
            blocks: shown,
        }
    }

    /// How many facts are open and nobody has said anything of.
    fn open(&self, slots: &[Slot]) -> usize {
        let is_open =
            |slot: &&Slot| self.asked.contains(**slot) && !self.is_unsure(**slot) && !is_answered(self.pack, self.answers, **slot);
        slots.iter().filter(is_open).count()
    }

    fn unsure(&self, slots: &[Slot]) -> usize {
        slots.iter().filter(|slot| self.is_unsure(**slot)).count()
    }

    fn is_unsure(&self, slot: Slot) -> bool {
        self.notes.unsure.contains(&self.pack.dictionary.path(slot, None))
    }

    fn topic(&self, page: &Page, topic: &Topic, shown: &[usize]) -> TopicState {
        let shown: Vec<usize> = topic.blocks.iter().copied().filter(|index| shown.contains(index)).collect();
        if shown.is_empty() {
            return self.ruling_out(page, topic).map_or(TopicState::NotAsked, TopicState::RuledOut);
        }
        if topic.none.iter().all(|setting| is_set(self.pack, self.answers, setting)) {
            return TopicState::None;
        }
        let slots = slots_of(&page.blocks, &shown);
        let said = |slot: &Slot| self.is_unsure(*slot) || is_answered(self.pack, self.answers, *slot);
        match (self.open(&slots), self.unsure(&slots)) {
            (1.., _) if !slots.iter().any(said) => TopicState::Unanswered,
            (open @ 1.., _) => TopicState::Open(open),
            (0, unsure @ 1..) => TopicState::Unsure(unsure),
            (0, 0) => TopicState::Answered,
        }
    }

    /// The question of the page whose answer makes a measure that reads the topic fail.
    fn ruling_out(&self, page: &Page, topic: &Topic) -> Option<Slot> {
        let facts: Vec<Slot> = topic.none.iter().map(|setting| setting.slot).collect();
        let questions: Vec<Slot> =
            page.blocks.iter().filter_map(Block::question).filter(|slot| self.answers.get(*slot).is_some()).collect();
        let failing = self.assessment.measures.iter().filter(|result| result.status == Status::NotApplicable);
        failing.filter_map(|result| Some((result, self.pack.measure(&result.id)?))).find_map(|(result, measure)| {
            if !measure.expressions().into_iter().any(|expr| measure.reads_any(expr, &facts)) {
                return None;
            }
            let fails = |id: &str| result.reasons.iter().any(|reason| reason.id == id && reason.holds == Some(false));
            let failed = measure.conditions.iter().filter(|condition| fails(&condition.id));
            failed.into_iter().find_map(|condition| {
                questions.iter().copied().find(|slot| !facts.contains(slot) && measure.reads_any(&condition.when, &[*slot]))
            })
        })
    }

    fn is_shown(&self, block: &Block) -> bool {
        match block {
            Block::Gates(_) => true,
            block => block.slots().into_iter().any(|slot| self.is_slot_shown(slot)),
        }
    }

    /// A fact is shown while a measure depends on it, or when it was answered by hand; not when a gate has closed it.
    fn is_slot_shown(&self, slot: Slot) -> bool {
        if self.is_closed_by_gate(slot) {
            return false;
        }
        let display = self.pack.dictionary.field(slot).is_some_and(|field| field.display_only);
        display || self.asked.contains(slot) || (self.is_read(slot) && self.is_kept(slot))
    }

    fn is_read(&self, slot: Slot) -> bool {
        match &self.pack.dictionary.owner(slot).shape {
            Shape::List(fields) | Shape::Record(fields) => fields.iter().any(|field| self.read.contains(*field)),
            Shape::Scalar(_) => self.read.contains(slot),
        }
    }

    /// An answer stays in sight. "None" does only while it matters: would the fact be asked for without it?
    fn is_kept(&self, slot: Slot) -> bool {
        if self.answers.get(slot) != Some(&Answer::None) {
            return is_answered(self.pack, self.answers, slot);
        }
        let mut without = self.answers.clone();
        without.set(slot, None);
        let assessed = assess(self.pack, &without, self.assessment.as_of);
        assessed.is_ok_and(|assessment| asked(self.pack, &assessment).contains(slot))
    }

    fn is_closed_by_gate(&self, slot: Slot) -> bool {
        let closing = gates(self.pack).find(|gate| gate.none.iter().any(|setting| setting.slot == slot));
        closing.is_some_and(|gate| gate_answer(self.pack, self.answers, self.notes, gate) == Some(Tri::No))
    }
}

/// The state of a single question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionState {
    /// Nobody has answered.
    Unanswered,
    /// Answered 不清楚.
    Unsure,
    /// Answered "there is none".
    None,
    /// Answered.
    Answered,
}

/// The state of a question at a place.
pub fn question_state(pack: &Pack, answers: &Answers, notes: &Notes, place: Place) -> QuestionState {
    match answers.at(&pack.dictionary, place) {
        Some(Answer::None) => QuestionState::None,
        Some(_) => QuestionState::Answered,
        None if notes.unsure.contains(&pack.dictionary.path(place.0, place.1)) => QuestionState::Unsure,
        None => QuestionState::Unanswered,
    }
}
