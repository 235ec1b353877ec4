//! Pages, one a file.

pub mod check;
pub mod result;
