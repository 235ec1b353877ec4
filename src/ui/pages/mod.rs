//! Pages, one a file.

mod aside;
pub mod caseload;
pub mod check;
pub mod first_run;
pub mod full_text;
pub mod help;
mod landscape;
pub mod preview;
pub mod result;
pub mod section;
pub mod start;
