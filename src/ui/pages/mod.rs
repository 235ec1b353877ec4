//! Pages, one a file.

pub mod check;
pub mod first_run;
pub mod full_text;
mod landscape;
pub mod result;
pub mod section;
pub mod start;
