//! Pages, one a file.
