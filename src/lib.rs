//! Shukun: which relief measures of the Fukang plan of 2022 are mine, how many yuan, why, and what do I do tomorrow?

pub mod assess;
pub mod l10n;
pub mod policy;
pub mod text;
pub mod ui;
