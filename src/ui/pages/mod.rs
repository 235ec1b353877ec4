//! Pages, one a file.

pub mod first_run;
mod landscape;
pub mod section;
pub mod start;
