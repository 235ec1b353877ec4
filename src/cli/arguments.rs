//! The words of the command line.

use crate::l10n::Language;
use crate::platform::instance::Visit;
use crate::summary::{Inclusion, Kind, Languages, PaperOptions};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;

/// 纾困计算器 – which relief measures of the Fukang plan of 2022 are mine. Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "shukun", version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// What to open in the window: a case, a table of many businesses, or the folder of a policy pack.
    pub case: Option<PathBuf>,
    /// Begin with new answers.
    #[arg(long, conflicts_with = "case")]
    pub new: bool,
    /// What to do instead of opening the window.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

impl Arguments {
    /// What the window is opened for.
    pub fn visit(&self) -> Visit {
        match &self.case {
            Some(path) => Visit::open(path),
            None if self.new => Visit::New,
            None => Visit::Show,
        }
    }
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Print the assessment of a case.
    Assess {
        /// The case file.
        case: PathBuf,
        /// Reference date (YYYY-MM-DD); default: that of the case, else that of the document.
        #[arg(long)]
        as_of: Option<Date>,
        /// zh-CN or ug.
        #[arg(long, value_parser = language)]
        language: Option<Language>,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write the printable summary of a case.
    Summary {
        /// The case file.
        case: PathBuf,
        /// The PDF to write.
        #[arg(long)]
        output: PathBuf,
        /// How the paper is made.
        #[command(flatten)]
        paper: PaperArguments,
    },
    /// Print the summary of a case: in the system's viewer, or on a printer at once with one of the options for it.
    Print {
        /// The case file.
        case: PathBuf,
        /// How the paper is made.
        #[command(flatten)]
        paper: PaperArguments,
        /// Where it is printed.
        #[command(flatten)]
        target: PrintArguments,
    },
    /// Write the result of a case as a workbook (.xlsx) or its days as a calendar (.ics).
    Export {
        /// The case file.
        case: PathBuf,
        /// The file to write; its ending says in which form.
        #[arg(long)]
        output: PathBuf,
        /// zh-CN or ug.
        #[arg(long, value_parser = language)]
        language: Option<Language>,
    },
    /// Assess many businesses, one a row, or write the template of such a table.
    Batch(BatchArguments),
    /// Work on policy packs.
    Policy {
        /// What to do.
        #[command(subcommand)]
        verb: PolicyVerb,
    },
}

impl Verb {
    /// The language asked for.
    pub fn language(&self) -> Option<Language> {
        match self {
            Self::Assess { language, .. } | Self::Export { language, .. } => *language,
            Self::Summary { paper, .. } | Self::Print { paper, .. } => {
                paper.languages.and_then(|languages| languages.each().first().copied())
            }
            Self::Batch(batch) => batch.language,
            Self::Policy { .. } => None,
        }
    }
}

/// What is done with many businesses.
#[derive(Clone, Debug, Args)]
pub struct BatchArguments {
    /// The table: CSV in UTF-8 or a workbook (.xlsx), one business a row, columns named as the facts.
    #[arg(required_unless_present = "template")]
    pub input: Option<PathBuf>,
    /// The table of results; its ending, .csv or .xlsx, says in which form.
    #[arg(long, required_unless_present = "template")]
    pub output: Option<PathBuf>,
    /// Reference date of all rows (YYYY-MM-DD); default: that of the row, else that of the document.
    #[arg(long)]
    pub as_of: Option<Date>,
    /// zh-CN or ug.
    #[arg(long, value_parser = language)]
    pub language: Option<Language>,
    /// Give every measure a column with its status and amounts.
    #[arg(long)]
    pub measures: bool,
    /// Write a workbook to be filled in instead: heads, explanations, lists to choose from, examples.
    #[arg(long, value_name = "FILE.xlsx", conflicts_with_all = ["input", "output", "as_of", "measures"])]
    pub template: Option<PathBuf>,
}

/// How a paper is made.
#[derive(Clone, Debug, Args)]
pub struct PaperArguments {
    /// zh-CN, ug, or both, one after the other.
    #[arg(long = "language", value_name = "LANGUAGE", value_parser = languages)]
    pub languages: Option<Languages>,
    /// Parts to leave out, separated by commas.
    #[arg(long, value_enum, value_delimiter = ',')]
    pub without: Vec<Part>,
    /// The figures that are still open, for the accountant to fill in, instead of the summary.
    #[arg(long)]
    pub accountant: bool,
}

impl PaperArguments {
    /// The options, in `language` where none is asked for.
    pub fn options(&self, language: Language) -> PaperOptions {
        let with = |part| !self.without.contains(&part);
        PaperOptions {
            kind: if self.accountant { Kind::Accountant } else { Kind::Summary },
            languages: self.languages.unwrap_or(Languages::One(language)),
            inclusion: Inclusion { clauses: with(Part::Clauses), questions: with(Part::Questions), notes: with(Part::Notes) },
        }
    }
}

/// Where and how often a paper is printed.
#[derive(Clone, Debug, Args)]
pub struct PrintArguments {
    /// Send it to the printer of the system without showing it first.
    #[arg(long)]
    pub now: bool,
    /// Send it to this printer.
    #[arg(long)]
    pub printer: Option<String>,
    /// Number of copies; sends it at once.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=99))]
    pub copies: Option<u16>,
    /// On both sides of the paper; sends it at once.
    #[arg(long)]
    pub duplex: bool,
}

impl PrintArguments {
    /// Whether it goes to a printer without being shown first.
    pub const fn is_direct(&self) -> bool {
        self.now || self.duplex || self.copies.is_some() || self.printer.is_some()
    }
}

/// A part of the summary that may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The clauses in the original.
    Clauses,
    /// The questions to the offices.
    Questions,
    /// Lines to write on by hand.
    Notes,
}

/// A command about policy packs.
#[derive(Debug, Subcommand)]
pub enum PolicyVerb {
    /// Check a pack and print every fault with file, line and column.
    Check {
        /// The folder of the pack.
        folder: PathBuf,
    },
}

/// The form of an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::ALL.into_iter().find(|language| language.tag() == tag).ok_or_else(|| "zh-CN, ug".to_owned())
}

fn languages(tag: &str) -> Result<Languages, String> {
    match tag {
        "both" => Ok(Languages::Both),
        tag => language(tag).map(Languages::One).map_err(|known| format!("{known}, both")),
    }
}
