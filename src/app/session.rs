//! The case that is being worked on, and what follows from it. No window here: commands in, new state out.

use crate::assess::{Assessment, OpenQuestion, Place, assess, near_misses};
use crate::case::Case;
use crate::policy::wizard::Setting;
use crate::policy::{Answer, Answers, Pack, Record, Shape, Slot};
use crate::ui::faults::{self, DaySpot, Fault, Spot};
use crate::ui::pages::check::page_of;
use crate::ui::survey::{Notes, PageState, Period, Survey, TopicState, gate_answer, gates, is_gate_read};
use crate::ui::widgets::Tri;
use crate::ui::{Analysis, Change, Command, Screen, Walk, input};
use crate::wording::Wording;
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// How many changes can be taken back.
const MOST_UNDONE: usize = 200;
/// How many changes of the result are told.
const MOST_CHANGES: usize = 3;

/// The answers with the notes of the questionnaire: what undo brings back.
#[derive(Clone, Debug, PartialEq)]
struct Snapshot {
    case: Case,
    notes: Notes,
}

/// The case that is being worked on.
#[derive(Debug)]
pub struct Session {
    /// The policy.
    pub pack: &'static Pack,
    /// The case.
    pub case: Case,
    /// What the questionnaire remembers.
    pub notes: Notes,
    /// The file of the case.
    pub path: Option<PathBuf>,
    /// What follows from the answers.
    pub analysis: Analysis,
    /// Where the window stands.
    pub screen: Screen,
    /// Pages that were shown and left.
    pub visited: BTreeSet<usize>,
    /// Whether left-out pages are listed.
    pub show_hidden: bool,
    /// Where the reader of an aside came from, the last place last.
    left: Vec<Screen>,
    /// The questions that are being gone through.
    pub walk: Option<Walk>,
    /// The page that was not left because of these faults; asked again, it is left.
    held: Option<(usize, Vec<Fault>)>,
    /// The field that the last step of the undo was typed into.
    typing: Option<Spot>,
    saved: Option<Snapshot>,
    undo: Vec<Snapshot>,
    redo: Vec<Snapshot>,
    /// Whether the open questions are those of these answers.
    weighed: bool,
}

impl Session {
    /// A case without answers.
    pub fn new(pack: &'static Pack) -> Self {
        Self::of(pack, Case::new(&pack.id), None)
    }

    /// A case from a file, or an example without one.
    pub fn of(pack: &'static Pack, case: Case, path: Option<PathBuf>) -> Self {
        let notes = read_notes(&case.ui);
        let analysis = analyse(pack, &case, &notes, Vec::new());
        let mut session = Self {
            pack,
            case,
            notes,
            path,
            analysis,
            screen: Screen::Start,
            visited: BTreeSet::new(),
            show_hidden: false,
            left: Vec::new(),
            walk: None,
            held: None,
            typing: None,
            saved: None,
            undo: Vec::new(),
            redo: Vec::new(),
            weighed: false,
        };
        session.saved = Some(session.snapshot());
        session
    }

    /// A case that was found again and is in no file yet.
    pub fn recovered(pack: &'static Pack, case: Case) -> Self {
        Self { saved: None, ..Self::of(pack, case, None) }
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot { case: self.case.clone(), notes: self.notes.clone() }
    }

    /// Reference date.
    pub fn as_of(&self) -> Date {
        self.case.as_of.unwrap_or(self.pack.published)
    }

    /// Whether there are answers that no file of the user holds.
    pub fn is_unsaved(&self) -> bool {
        self.saved.as_ref() != Some(&self.snapshot())
    }

    /// Whether something would be lost with the case: answers in no file, or what was typed for them.
    pub fn has_unsaved_work(&self) -> bool {
        let typed = !self.notes.drafts.is_empty() || !self.notes.periods.is_empty();
        self.is_unsaved() && (typed || !self.case.answers.is_empty())
    }

    /// The file's content as it stands.
    pub fn file(&self) -> Case {
        let mut case = self.case.clone();
        write_notes(&self.notes, &mut case.ui);
        case
    }

    /// Notes that the case is now in a file.
    pub fn mark_saved(&mut self, path: PathBuf) {
        self.path = Some(path);
        self.saved = Some(self.snapshot());
    }

    /// Carries out a command that changes answers or moves about; `false` for one that needs the outside world.
    pub fn apply(&mut self, command: &Command) -> bool {
        match command {
            Command::Go(screen) => {
                self.walk = None;
                self.go(*screen);
            }
            Command::Walk(places) => self.walk(places),
            Command::Next => self.next(),
            Command::Back => self.back(),
            Command::ShowHidden(show) => self.show_hidden = *show,
            Command::Typed => self.typing = None,
            Command::Undo => self.travel(true),
            Command::Redo => self.travel(false),
            command => return self.change(command),
        }
        true
    }

    fn go(&mut self, screen: Screen) {
        if let Screen::Page(page) = self.screen {
            self.visited.insert(page);
        }
        if screen.is_aside() {
            self.turn_aside(screen);
        }
        self.screen = screen;
    }

    /// Remembers the way back from an aside. One that leads to another and back to itself is left but once.
    fn turn_aside(&mut self, screen: Screen) {
        if !self.screen.is_aside() {
            self.left.clear();
        }
        match self.left.iter().position(|left| *left == screen) {
            Some(earlier) => self.left.truncate(earlier),
            None if self.screen != screen => self.left.push(self.screen),
            None => {}
        }
    }

    /// Whether the page is to be kept in sight because of what is wrong on it: once, and again when that has changed.
    fn holds(&mut self, page: usize) -> bool {
        let faults: Vec<Fault> = self.analysis.faults.iter().filter(|fault| fault.page == page).cloned().collect();
        let held = (!faults.is_empty()).then_some((page, faults));
        let holds = held.is_some() && held != self.held;
        self.held = held;
        holds
    }

    /// Goes to the first of some questions; those whose page is left out are left out, too.
    fn walk(&mut self, places: &[Place]) {
        let is_asked = |place: &&Place| {
            let page = page_of(self.pack, place.0).and_then(|page| self.analysis.survey.pages.get(page));
            page.is_some_and(PageState::is_shown)
        };
        let places = places.iter().filter(is_asked).copied().collect();
        self.walk = Some(Walk { places, at: 0 });
        self.follow_walk();
    }

    /// Shows the page of the question that is asked, or the check of the answers behind the last one.
    fn follow_walk(&mut self) {
        let page = self.walk.as_ref().and_then(Walk::place).and_then(|place| page_of(self.pack, place.0));
        if page.is_none() {
            self.walk = None;
        }
        self.go(page.map_or(Screen::Check, Screen::Page));
    }

    fn next(&mut self) {
        if let Screen::Page(page) = self.screen
            && self.holds(page)
        {
            self.visited.insert(page);
            return;
        }
        if let Some(walk) = &mut self.walk {
            walk.at += 1;
            return self.follow_walk();
        }
        let target = match self.screen {
            Screen::Page(page) => self.analysis.survey.next(page).map_or(Screen::Check, Screen::Page),
            Screen::Check => Screen::Result,
            other => other,
        };
        self.go(target);
    }

    fn back(&mut self) {
        if self.screen.is_aside() {
            self.screen = self.left.pop().unwrap_or(Screen::Start);
            return;
        }
        if let Some(walk) = &mut self.walk {
            walk.at = walk.at.checked_sub(1).unwrap_or(walk.places.len());
            return self.follow_walk();
        }
        let last = self.analysis.survey.pages.len();
        let target = match self.screen {
            Screen::Page(page) => self.analysis.survey.previous(page).map_or(Screen::Start, Screen::Page),
            Screen::Check => self.analysis.survey.previous(last).map_or(Screen::Start, Screen::Page),
            Screen::Result => Screen::Check,
            other => other,
        };
        self.go(target);
    }

    fn travel(&mut self, back: bool) {
        let now = self.snapshot();
        let (from, to) = if back { (&mut self.undo, &mut self.redo) } else { (&mut self.redo, &mut self.undo) };
        if let Some(snapshot) = from.pop() {
            to.push(now);
            self.case = snapshot.case;
            self.notes = snapshot.notes;
            self.typing = None;
            self.analyse();
        }
    }

    fn change(&mut self, command: &Command) -> bool {
        let before = self.snapshot();
        match command {
            Command::Answer(place, answer) => self.answer(*place, Some(answer.clone())),
            Command::AnswerAll(answers) => answers.iter().for_each(|(place, answer)| self.answer(*place, Some(answer.clone()))),
            Command::Type(Spot::Fact(place), text) => self.type_answer(*place, text),
            Command::Type(Spot::Day(day), text) => self.type_day(*day, text),
            Command::Unsure(places) => self.unsure(places),
            Command::Write { settings, opens } => self.write(settings, opens),
            Command::Gate { id, answer } => self.gate(id, *answer),
            Command::RestOfGates => self.rest_of_gates(),
            Command::RestOfTopics(page) => self.rest_of_topics(*page),
            Command::AddRecord(list) => self.add_record(*list),
            Command::RemoveRecord(list, item) => self.remove_record(*list, *item),
            Command::SetListEmpty(list, empty) => self.set_list_empty(*list, *empty),
            Command::SetPeriods(slot, periods) => self.set_periods(*slot, periods.clone()),
            Command::AsOf(date) => self.case.as_of = Some(*date),
            _ => return false,
        }
        self.settle_drafts();
        let field = if let Command::Type(spot, _) = command { Some(*spot) } else { None };
        if self.snapshot() != before {
            // What is typed into a field while it has the keyboard is one step.
            if field.is_none() || self.typing != field {
                self.undo.push(before);
            }
            if self.undo.len() > MOST_UNDONE {
                self.undo.remove(0);
            }
            self.typing = field;
            self.redo.clear();
            self.analyse();
        }
        true
    }

    /// What stands in a field becomes the answer. Neither an empty field nor half a number leaves an old answer in force.
    fn type_answer(&mut self, place: Place, text: &str) {
        let dictionary = &self.pack.dictionary;
        let Some(field) = dictionary.field(place.0) else { return };
        let read = input::read(field, text);
        let ordered = |answer: &Answer| faults::disorder(dictionary, &self.case.answers, place, answer).is_none();
        match read {
            Ok(answer) if answer.as_ref().is_none_or(ordered) => self.answer(place, answer),
            _ => {
                self.answer(place, None);
                self.notes.drafts.insert(self.path_of(place), text.to_owned());
            }
        }
    }

    /// A day that was kept because of the other end of its period becomes an answer when that has changed.
    fn settle_drafts(&mut self) {
        let dictionary = &self.pack.dictionary;
        let answers = &self.case.answers;
        let records = |slot: Slot| answers.list(dictionary.owner(slot).slot).map_or(0, <[_]>::len);
        let in_lists = dictionary.slots().filter(|slot| dictionary.is_list_field(*slot));
        let alive: BTreeSet<String> =
            in_lists.flat_map(|slot| (0..records(slot)).map(move |item| dictionary.path(slot, Some(item)))).collect();
        self.notes.drafts.retain(|path, _| !path.contains('[') || alive.contains(path));
        for slot in dictionary.orders().iter().flat_map(|order| [order.start, order.end]) {
            let records = self.case.answers.list(dictionary.owner(slot).slot).map_or(0, <[_]>::len);
            for item in std::iter::once(None).chain((0..records).map(Some)) {
                let Some(draft) = self.notes.drafts.get(&dictionary.path(slot, item)).cloned() else { continue };
                self.type_answer((slot, item), &draft);
            }
        }
    }

    fn path_of(&self, place: Place) -> String {
        self.pack.dictionary.path(place.0, place.1)
    }

    fn answer(&mut self, place: Place, answer: Option<Answer>) {
        let path = self.path_of(place);
        self.notes.unsure.remove(&path);
        self.notes.drafts.remove(&path);
        self.case.answers.set_at(&self.pack.dictionary, place, answer);
    }

    fn unsure(&mut self, places: &[Place]) {
        for place in places {
            let path = self.path_of(*place);
            self.notes.drafts.remove(&path);
            if self.pack.dictionary.is_list(place.0) {
                self.case.answers.set_list(place.0, None);
            } else {
                self.case.answers.set_at(&self.pack.dictionary, *place, None);
            }
            self.notes.unsure.insert(path);
        }
    }

    fn set(&mut self, setting: &Setting) {
        let path = self.path_of((setting.slot, None));
        self.notes.unsure.remove(&path);
        self.notes.opened.remove(&path);
        self.notes.drafts.remove(&path);
        match &setting.answer {
            None => self.case.answers.set_list(setting.slot, Some(Vec::new())),
            Some(answer) => self.case.answers.set(setting.slot, Some(answer.clone())),
        }
    }

    /// Takes back what closed a fact, so that it is asked for.
    fn open(&mut self, slot: Slot) {
        let path = self.path_of((slot, None));
        self.notes.unsure.remove(&path);
        self.notes.opened.insert(path);
        if self.pack.dictionary.is_list(slot) {
            if self.case.answers.list(slot).is_none_or(<[_]>::is_empty) {
                self.case.answers.set_list(slot, None);
            }
        } else if matches!(self.case.answers.get(slot), Some(Answer::None | Answer::Bool(false)))
            || self.case.answers.get(slot) == Some(&Answer::Number(rust_decimal::Decimal::ZERO))
        {
            self.case.answers.set(slot, None);
        }
    }

    fn write(&mut self, settings: &[Setting], opens: &[Slot]) {
        for setting in settings {
            self.set(setting);
        }
        for slot in opens {
            self.open(*slot);
        }
    }

    fn gate(&mut self, id: &str, answer: Tri) {
        let Some(gate) = gates(self.pack).find(|gate| gate.id == id) else { return };
        match answer {
            Tri::No => gate.none.iter().for_each(|setting| self.set(setting)),
            Tri::Yes => gate.none.iter().for_each(|setting| self.open(setting.slot)),
            Tri::Unknown => {
                gate.none.iter().for_each(|setting| self.open(setting.slot));
                for setting in &gate.none {
                    let path = self.path_of((setting.slot, None));
                    self.notes.opened.remove(&path);
                    self.notes.unsure.insert(path);
                }
            }
        }
    }

    fn rest_of_gates(&mut self) {
        let read = self.analysis.survey.read;
        for gate in gates(self.pack).filter(|gate| is_gate_read(read, self.pack, gate)) {
            if gate_answer(self.pack, &self.case.answers, &self.notes, gate).is_none() {
                self.gate(&gate.id, Tri::No);
            }
        }
    }

    fn rest_of_topics(&mut self, page: usize) {
        let Some((rules, state)) = self.pack.wizard.pages.get(page).zip(self.analysis.survey.pages.get(page)) else { return };
        let unanswered = rules.topics.iter().zip(&state.topics).filter(|(_, state)| **state == TopicState::Unanswered);
        let settings: Vec<Setting> = unanswered.flat_map(|(topic, _)| topic.none.iter().cloned()).collect();
        settings.iter().for_each(|setting| self.set(setting));
    }

    fn add_record(&mut self, list: Slot) {
        let path = self.path_of((list, None));
        self.notes.unsure.remove(&path);
        self.case.answers.list_mut(list).push(Record::new());
    }

    /// Takes a record out; what was noted of later records moves up with them.
    fn remove_record(&mut self, list: Slot, item: usize) {
        let records = self.case.answers.list_mut(list);
        if item >= records.len() {
            return;
        }
        records.remove(item);
        let left = records.len();
        if left == 0 {
            self.case.answers.set_list(list, None);
        }
        let Shape::List(fields) = &self.pack.dictionary.owner(list).shape else { return };
        for slot in fields {
            for moved in item..=left {
                let (here, next) = (self.path_of((*slot, Some(moved))), self.path_of((*slot, Some(moved + 1))));
                match self.notes.drafts.remove(&next) {
                    Some(draft) => self.notes.drafts.insert(here.clone(), draft),
                    None => self.notes.drafts.remove(&here),
                };
                if self.notes.unsure.remove(&next) {
                    self.notes.unsure.insert(here);
                } else {
                    self.notes.unsure.remove(&here);
                }
            }
        }
    }

    fn set_list_empty(&mut self, list: Slot, empty: bool) {
        let path = self.path_of((list, None));
        self.notes.unsure.remove(&path);
        self.case.answers.set_list(list, empty.then(Vec::new));
    }

    fn set_periods(&mut self, slot: Slot, periods: Vec<Period>) {
        let days: Vec<_> = periods.iter().map(faults::days_of).collect();
        let is_typed = |day: &Option<String>| day.as_deref().is_some_and(|text| !text.is_empty());
        let wrong = periods.iter().zip(&days).any(|(typed, days)| {
            let no_day = (is_typed(&typed.0) && days.0.is_none()) || (is_typed(&typed.1) && days.1.is_none());
            no_day || days.0.zip(days.1).is_some_and(|(first, last)| last < first)
        });
        self.notes.periods = periods;
        let count = input::days_in(&days);
        if wrong {
            self.answer((slot, None), None);
        } else if !count.is_zero() {
            let most = self.pack.dictionary.field(slot).and_then(|field| field.max);
            self.answer((slot, None), Some(Answer::Number(most.map_or(count, |most| count.min(most)))));
        }
    }

    /// A day as ISO date, or as it was typed where it is none.
    fn type_day(&mut self, day: DaySpot, text: &str) {
        let mut periods = self.notes.periods.clone();
        if periods.len() <= day.period {
            periods.resize(day.period + 1, (None, None));
        }
        let typed = match input::any_date(text) {
            Ok(date) => Some(date.to_string()),
            Err(_) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        };
        let period = &mut periods[day.period];
        *(if day.last { &mut period.1 } else { &mut period.0 }) = typed;
        self.set_periods(day.slot, periods);
    }

    fn analyse(&mut self) {
        self.weighed = false;
        let mut fresh = analyse(self.pack, &self.case, &self.notes, Vec::new());
        let mut changes = match (&self.analysis.assessment, &fresh.assessment) {
            (Ok(before), Ok(after)) => changes(self.pack, before, after),
            _ => Vec::new(),
        };
        if changes.is_empty() {
            changes.clone_from(&self.analysis.changes);
        }
        if let Ok(assessment) = &fresh.assessment {
            let is_open = |question: &OpenQuestion| assessment.measures.iter().any(|result| result.missing.contains(&question.place));
            fresh.open_questions = self.analysis.open_questions.iter().copied().filter(is_open).collect();
        }
        self.analysis = Analysis { changes, ..fresh };
    }

    /// Whether the open questions are weighed. That takes long while little is answered (some hundred milliseconds),
    /// so that it is done beside the window; until then the order of the answers before stands.
    pub const fn is_weighed(&self) -> bool {
        self.weighed
    }

    /// Takes the open questions as they were weighed for these answers; those of other answers are of no use.
    pub fn take_weighed(&mut self, answers: &Answers, as_of: Date, questions: Vec<OpenQuestion>) {
        if *answers == self.case.answers && as_of == self.as_of() {
            self.weighed = true;
            self.analysis.open_questions = questions;
        }
    }
}

fn analyse(pack: &Pack, case: &Case, notes: &Notes, changes: Vec<Change>) -> Analysis {
    let as_of = case.as_of.unwrap_or(pack.published);
    let assessment = assess(pack, &case.answers, as_of);
    let Ok(assessed) = &assessment else {
        return Analysis {
            assessment,
            near_misses: Vec::new(),
            open_questions: Vec::new(),
            survey: Survey::default(),
            faults: Vec::new(),
            changes,
        };
    };
    let near_misses = near_misses(pack, &case.answers, assessed);
    let survey = Survey::of(pack, &case.answers, notes, assessed);
    let faults = faults::faults(pack, &case.answers, notes, &survey, as_of);
    Analysis { assessment, near_misses, open_questions: Vec::new(), survey, faults, changes }
}

/// What differs between two results, in the order of the document.
fn changes(pack: &Pack, before: &Assessment, after: &Assessment) -> Vec<Change> {
    let wording = Wording::new(pack, crate::l10n::Language::Chinese);
    let pairs = before.measures.iter().zip(&after.measures);
    let differing = pairs.filter(|(old, new)| old.status != new.status || wording.headline(old) != wording.headline(new));
    differing
        .map(|(old, new)| Change {
            measure: new.id.clone(),
            category: wording.category(new),
            status: new.status,
            before: wording.headline(old),
            after: wording.headline(new),
        })
        .take(MOST_CHANGES)
        .collect()
}

fn read_notes(ui: &Map<String, Value>) -> Notes {
    let paths = |key: &str| -> BTreeSet<String> {
        let list = ui.get(key).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let periods = ui.get("periods").and_then(Value::as_array).into_iter().flatten().map(|period| {
        let day = |index: usize| period.get(index).and_then(Value::as_str).map(str::to_owned);
        (day(0), day(1))
    });
    let drafts = ui.get("drafts").and_then(Value::as_object).into_iter().flatten();
    let drafts = drafts.filter_map(|(path, text)| Some((path.clone(), text.as_str()?.to_owned())));
    Notes { unsure: paths("unsure"), opened: paths("opened"), periods: periods.collect(), drafts: drafts.collect() }
}

fn write_notes(notes: &Notes, ui: &mut Map<String, Value>) {
    let mut put = |key: &str, value: Value, empty: bool| {
        if empty {
            ui.remove(key);
        } else {
            ui.insert(key.to_owned(), value);
        }
    };
    put("unsure", json!(notes.unsure), notes.unsure.is_empty());
    put("opened", json!(notes.opened), notes.opened.is_empty());
    put("periods", json!(notes.periods), notes.periods.is_empty());
    put("drafts", json!(notes.drafts), notes.drafts.is_empty());
}
