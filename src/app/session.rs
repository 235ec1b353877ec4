//! The case that is being worked on, and what follows from it. No window here: commands in, new state out.

use crate::assess::{Assessment, OpenQuestion, Place, assess, near_misses};
use crate::case::Case;
use crate::policy::wizard::Setting;
use crate::policy::{Answer, Answers, Pack, Record, Shape, Slot};
use crate::ui::survey::{Notes, Survey, gate_answer, gates, is_gate_read};
use crate::ui::widgets::Tri;
use crate::ui::{Analysis, Change, Command, Screen, input};
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
            Command::Go(screen) => self.go(*screen),
            Command::Next => self.next(),
            Command::Back => self.back(),
            Command::ShowHidden(show) => self.show_hidden = *show,
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

    fn next(&mut self) {
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
            self.analyse();
        }
    }

    fn change(&mut self, command: &Command) -> bool {
        let before = self.snapshot();
        match command {
            Command::Answer(place, answer) => self.answer(*place, Some(answer.clone())),
            Command::Clear(place) => self.answer(*place, None),
            Command::Unsure(places) => self.unsure(places),
            Command::Write { settings, opens } => self.write(settings, opens),
            Command::Gate { id, answer } => self.gate(id, *answer),
            Command::RestOfGates => self.rest_of_gates(),
            Command::AddRecord(list) => self.add_record(*list),
            Command::RemoveRecord(list, item) => self.remove_record(*list, *item),
            Command::SetListEmpty(list, empty) => self.set_list_empty(*list, *empty),
            Command::SetPeriods(slot, periods) => self.set_periods(*slot, periods),
            Command::AsOf(date) => self.case.as_of = Some(*date),
            _ => return false,
        }
        if self.snapshot() != before {
            self.undo.push(before);
            if self.undo.len() > MOST_UNDONE {
                self.undo.remove(0);
            }
            self.redo.clear();
            self.analyse();
        }
        true
    }

    fn path_of(&self, place: Place) -> String {
        self.pack.dictionary.path(place.0, place.1)
    }

    fn answer(&mut self, place: Place, answer: Option<Answer>) {
        let path = self.path_of(place);
        self.notes.unsure.remove(&path);
        self.case.answers.set_at(&self.pack.dictionary, place, answer);
    }

    fn unsure(&mut self, places: &[Place]) {
        for place in places {
            let path = self.path_of(*place);
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

    fn set_periods(&mut self, slot: Slot, periods: &[(Option<Date>, Option<Date>)]) {
        let text = |day: Option<Date>| day.map(|day| day.to_string());
        self.notes.periods = periods.iter().map(|(first, last)| (text(*first), text(*last))).collect();
        let days = input::days_in(periods);
        if !days.is_zero() {
            let most = self.pack.dictionary.field(slot).and_then(|field| field.max);
            self.answer((slot, None), Some(Answer::Number(most.map_or(days, |most| days.min(most)))));
        }
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
        return Analysis { assessment, near_misses: Vec::new(), open_questions: Vec::new(), survey: Survey::default(), changes };
    };
    let near_misses = near_misses(pack, &case.answers, assessed);
    let survey = Survey::of(pack, &case.answers, notes, assessed);
    Analysis { assessment, near_misses, open_questions: Vec::new(), survey, changes }
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
    Notes { unsure: paths("unsure"), opened: paths("opened"), periods: periods.collect() }
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
}
