//! The outside world: files, dialogs, paths, the clock. Nothing else of the program touches it.

pub mod clock;
pub mod files;

