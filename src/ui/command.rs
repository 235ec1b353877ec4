//! What pages ask for. Pages paint and send commands; the program decides and changes the state afterwards.

use super::caseload::Errand;
use super::faults::Spot;
use super::preview::{PrintWish, Proof};
use super::survey::Period;
use super::theme::Appearance;
use super::widgets::Tri;
use crate::assess::Place;
use crate::l10n::Language;
use crate::policy::wizard::Setting;
use crate::policy::{Answer, Slot};
use jiff::civil::Date;
use std::path::PathBuf;

/// Where the window stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The first start ever: choose a language.
    FirstRun,
    /// New, open, examples.
    Start,
    /// A page of the questionnaire, by its position.
    Page(usize),
    /// All answers, to be looked over.
    Check,
    /// What comes out.
    Result,
    /// The official text, with the clauses for this business marked.
    FullText,
    /// The paper before it is printed.
    Preview,
    /// Many businesses in one table.
    Caseload,
    /// What words and colours mean, privacy, keys, licences.
    Help,
}

impl Screen {
    /// Whether it is read beside the work: [`Command::Back`] leads to where the reader came from.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::FullText | Self::Preview | Self::Caseload | Self::Help)
    }
}

/// A clause of a measure, as a place in the official text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    /// The measure.
    pub measure: String,
    /// Position of the clause in it.
    pub clause: usize,
}

/// A wish of the user.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Answer a question.
    Answer(Place, Answer),
    /// Answer several questions in one step.
    AnswerAll(Vec<(Place, Answer)>),
    /// Answer with what stands in a field. What cannot be an answer is kept, and takes an old one out of force.
    Type(Spot, String),
    /// The field was left: what is typed next is another step of the undo.
    Typed,
    /// Answer 不清楚: the fact stays open and is marked.
    Unsure(Vec<Place>),
    /// Write several facts at once and open others.
    Write {
        /// Facts to write.
        settings: Vec<Setting>,
        /// Facts to open for questions.
        opens: Vec<Slot>,
    },
    /// Answer a gate of the page.
    Gate {
        /// Id of the gate.
        id: String,
        /// The answer.
        answer: Tri,
    },
    /// 其余都没有: every gate that is still unanswered.
    RestOfGates,
    /// 其余都没有: every optional topic of the page that nobody has spoken of.
    RestOfTopics(usize),
    /// Add a record to a list.
    AddRecord(Slot),
    /// Take a record out of a list.
    RemoveRecord(Slot, usize),
    /// Say that a list is empty, or open it again.
    SetListEmpty(Slot, bool),
    /// Periods from which the number of days is worked out.
    SetPeriods(Slot, Vec<Period>),
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Go somewhere.
    Go(Screen),
    /// Read the official text, at a clause if there is one. [`Self::Back`] leads to where the reader came from.
    Read(Option<Passage>),
    /// Open the card of a measure on the result page.
    ShowMeasure(String),
    /// Go through some questions one after another, and back to the check of the answers.
    Walk(Vec<Place>),
    /// The next page that has something to ask, or the next question of a walk.
    Next,
    /// The page before.
    Back,
    /// Show the pages that were left out.
    ShowHidden(bool),
    /// Choose the language.
    Language(Language),
    /// Choose the appearance; `None` follows the system.
    Appearance(Option<Appearance>),
    /// Show changes at once, or over time.
    ReduceMotion(bool),
    /// Choose the text size in percent.
    TextSize(u16),
    /// Choose the reference date.
    AsOf(Date),
    /// Start a new case.
    New,
    /// Start from an example, by its file name without ending.
    Example(String),
    /// Choose a file to open.
    Open,
    /// Open a file.
    OpenPath(PathBuf),
    /// Take a file out of the list of those opened lately; the file itself is left alone.
    ForgetRecent(PathBuf),
    /// Save to the file of the case, or choose one.
    Save,
    /// Choose a file to save to.
    SaveAs,
    /// Save and go back to the start page.
    SaveAndLeave,
    /// Write the paper in view as PDF; elsewhere the summary, in the language of the window.
    SavePdf,
    /// Write the result as a workbook, in the language of the window.
    SaveWorkbook,
    /// Write the days of the result as a calendar, in the language of the window.
    SaveCalendar,
    /// Write the result to a file, in the form that its ending names.
    ExportPath(PathBuf),
    /// Show the summary before it is printed; where it is shown already, open it in the system's viewer, which prints it.
    Print,
    /// Show the sheet for the accountant before it is printed.
    PrintAccountant,
    /// Open the paper in view in the system's viewer.
    ShowPaper,
    /// What is to be seen of the paper.
    Proof(Proof),
    /// Width of the pages on the screen, in pixels.
    ProofWidth(u32),
    /// How to print.
    PrintWish(PrintWish),
    /// Send the paper in view to the printer.
    SendToPrinter,
    /// Take back what is on its way to the printer.
    CancelPrinting,
    /// Do something with many businesses.
    Errand(Errand),
    /// Copy a text to the clipboard.
    Copy(String),
}

/// Collects the commands of one pass.
#[derive(Debug, Default)]
pub struct Commands(Vec<Command>);

impl Commands {
    /// Sends a command.
    pub fn send(&mut self, command: Command) {
        self.0.push(command);
    }

    /// Takes everything that was sent.
    pub fn take(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.0)
    }
}
