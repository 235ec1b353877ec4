//! The words of the command line.

use crate::l10n::Language;
use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;

/// 纾困计算器 – which relief measures of the Fukang plan of 2022 are mine. Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "shukun", version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// The case to open in the window.
    pub case: Option<PathBuf>,
    /// What to do instead of opening the window.
    #[command(subcommand)]
    pub verb: Option<Verb>,
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
        /// zh-CN or ug.
        #[arg(long, value_parser = language)]
        language: Option<Language>,
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
    /// Work on policy packs.
    Policy {
        /// What to do.
        #[command(subcommand)]
        verb: PolicyVerb,
    },
}

impl Verb {
    /// The language asked for.
    pub const fn language(&self) -> Option<Language> {
        match self {
            Self::Assess { language, .. } | Self::Summary { language, .. } | Self::Export { language, .. } => *language,
            Self::Policy { .. } => None,
        }
    }
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
