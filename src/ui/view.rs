//! What pages are given to paint: everything is read-only, nothing is computed while painting.

use super::faults::Fault;
use super::pages::section::is_quiet;
use super::survey::{Notes, Survey};
use super::theme::Look;
use super::{Caseload, Preview, Screen};
use crate::assess::{AssessError, Assessment, NearMiss, OpenQuestion, Place, Range, Total};
use crate::case::Case;
use crate::l10n::Id;
use crate::policy::{Pack, Status};
use crate::wording::{Category, Wording};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What one answer has changed in the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The measure.
    pub measure: String,
    /// Its card.
    pub category: Category,
    /// Its status now.
    pub status: Status,
    /// Its headline before, when it had one.
    pub before: Option<Range>,
    /// Its headline now.
    pub after: Option<Range>,
}

/// Everything that follows from the answers; made once after each change.
#[derive(Debug)]
pub struct Analysis {
    /// The assessment, or why there is none.
    pub assessment: Result<Assessment, AssessError>,
    /// Answers worth checking.
    pub near_misses: Vec<NearMiss>,
    /// The open questions, the one that narrows the totals most first.
    pub open_questions: Vec<OpenQuestion>,
    /// The questionnaire.
    pub survey: Survey,
    /// What was typed and cannot be an answer.
    pub faults: Vec<Fault>,
    /// What the last answers changed, the newest first; at most three.
    pub changes: Vec<Change>,
}

/// Whether the answers are on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing to save.
    Clean,
    /// Kept by the autosave, not yet in a file of the user.
    Autosaved,
    /// Being written.
    Unsaved,
}

/// A file opened lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The file.
    pub path: PathBuf,
    /// Name of the business in it.
    pub name: String,
    /// Day on which it was last saved or opened here.
    pub day: Date,
    /// How far it had got then; `None` for a file of an older program.
    pub progress: Option<Progress>,
    /// Whether it was looked for and is not there.
    pub missing: bool,
}

/// How far the questionnaire of a case has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Number of the first section with a question that nobody has answered, from 1; beyond the last when there is none.
    pub section: usize,
    /// Sections that are asked.
    pub of: usize,
}

impl Progress {
    /// Whether nothing is left to answer.
    pub const fn is_complete(self) -> bool {
        self.section > self.of
    }

    /// The share of sections behind, 0 … 1.
    pub fn share(self) -> f32 {
        (self.section.saturating_sub(1) as f32 / self.of.max(1) as f32).min(1.0)
    }
}

/// Some questions that are gone through one after another, from the check of the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// The questions.
    pub places: Vec<Place>,
    /// Position of the one that is asked.
    pub at: usize,
}

impl Walk {
    /// The question that is asked.
    pub fn place(&self) -> Option<Place> {
        self.places.get(self.at).copied()
    }

    /// Whether it is the last one.
    pub fn is_last(&self) -> bool {
        self.at + 1 >= self.places.len()
    }
}

/// Where the program keeps something of its own.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    /// Folder of settings and autosave; `None` where the system gives none.
    pub folder: Option<&'a Path>,
    /// The last printed summary.
    pub paper: &'a Path,
}

/// What a page is given.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// Colours, sizes, language.
    pub look: &'a Look,
    /// The policy.
    pub pack: &'a Pack,
    /// Words.
    pub wording: Wording<'a>,
    /// The case.
    pub case: &'a Case,
    /// What the questionnaire remembers.
    pub notes: &'a Notes,
    /// What follows from the answers.
    pub analysis: &'a Analysis,
    /// Where the window stands.
    pub screen: Screen,
    /// Pages that were shown and left: only there are missing answers marked.
    pub visited: &'a BTreeSet<usize>,
    /// The questions that are being gone through.
    pub walk: Option<&'a Walk>,
    /// Whether hidden pages are shown in the list of sections.
    pub show_hidden: bool,
    /// Reference date.
    pub as_of: Date,
    /// Today.
    pub today: Date,
    /// Whether the answers are on disk.
    pub save_state: SaveState,
    /// Files opened lately.
    pub recent: &'a [Recent],
    /// The choice of appearance; `None` follows the system.
    pub appearance: Option<super::theme::Appearance>,
    /// Text size in percent.
    pub text_size: u16,
    /// The paper before it is printed.
    pub preview: &'a Preview,
    /// The businesses of a table that was opened.
    pub caseload: Option<&'a Caseload>,
    /// Where the program keeps something of its own.
    pub places: Places<'a>,
}

impl View<'_> {
    /// A message of the program.
    pub fn text(&self, id: Id) -> String {
        self.wording.localizer.text(id)
    }

    /// A message of the program with its values.
    pub fn format(&self, id: Id, values: &[(&str, crate::l10n::Value<'_>)]) -> String {
        self.wording.localizer.format(id, values)
    }

    /// A message of the pack.
    pub fn pack_text(&self, name: &str) -> String {
        self.wording.localizer.pack_text(name)
    }

    /// What is wrong on a page, once it was left; nothing of a field that is still being typed into.
    pub fn faults_of(&self, ctx: &egui::Context, page: usize) -> impl Iterator<Item = &Fault> {
        let is_told = move |fault: &&Fault| fault.page == page && self.visited.contains(&page) && !is_quiet(ctx, fault.spot);
        self.analysis.faults.iter().filter(is_told)
    }

    /// The assessment, when there is one.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.analysis.assessment.as_ref().ok()
    }

    /// A total; nothing when there is no assessment.
    pub fn total(&self, total: Total) -> Range {
        self.assessment().map_or(Range::ZERO, |assessment| assessment.totals.get(total))
    }

    /// The name of the business as answered; `None` while it has none.
    pub fn business_name(&self) -> Option<&str> {
        let slot = self.pack.dictionary.slot("business_name")?;
        match self.case.answers.get(slot) {
            Some(crate::policy::Answer::Text(name)) if !name.trim().is_empty() => Some(name),
            _ => None,
        }
    }
}
