//! Shukun: which relief measures of the Fukang plan of 2022 are mine, how many yuan, why, and what do I do tomorrow?
//!
//! The map of the house stands in ARCHITECTURE.md.

pub mod app;
pub mod assess;
pub mod assets;
pub mod batch;
pub mod case;
pub mod cli;
pub mod l10n;
pub mod platform;
pub mod policy;
pub mod summary;
pub mod text;
pub mod ui;
pub mod wording;
