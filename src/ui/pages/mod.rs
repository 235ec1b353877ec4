//! Pages, one a file.

pub mod check;
pub mod first_run;
mod landscape;
pub mod result;
pub mod section;
pub mod start;
