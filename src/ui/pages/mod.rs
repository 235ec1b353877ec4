//! Pages, one a file.

pub mod section;
