//! What stands on the paper beside what always does, and in which languages.

use crate::l10n::Language;

/// The languages of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Languages {
    /// One language.
    One(Language),
    /// The whole paper in Chinese, then the whole paper in Uyghur, with the pages counted through.
    Both,
}

impl Languages {
    /// The languages in the order of the paper.
    pub fn each(self) -> Vec<Language> {
        match self {
            Self::One(language) => vec![language],
            Self::Both => Language::ALL.to_vec(),
        }
    }
}

/// What may be left out of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Inclusion {
    /// The clauses in the original.
    pub clauses: bool,
    /// The questions to the offices.
    pub questions: bool,
    /// Lines to write on by hand.
    pub notes: bool,
}

impl Default for Inclusion {
    /// All of it.
    fn default() -> Self {
        Self { clauses: true, questions: true, notes: true }
    }
}

/// Which paper it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The summary for the owner and the counter.
    #[default]
    Summary,
    /// The figures that are still open, for the accountant.
    Accountant,
}

/// How a paper is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PaperOptions {
    /// Which paper it is.
    pub kind: Kind,
    /// Its languages.
    pub languages: Languages,
    /// What stands on it, if it is the summary.
    pub inclusion: Inclusion,
}

impl PaperOptions {
    /// The summary with everything in it, in one language.
    pub fn of(language: Language) -> Self {
        Self { kind: Kind::Summary, languages: Languages::One(language), inclusion: Inclusion::default() }
    }
}
