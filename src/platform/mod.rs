//! The outside world: files, dialogs, storage, the clock, the viewer, interruptions. Nothing else of the program touches it.

pub mod clock;
pub mod dialogs;
pub mod files;
pub mod interrupt;
pub mod printers;
pub mod storage;

use std::path::Path;

/// Opens a file in the system's viewer.
///
/// # Errors
/// When there is none.
pub fn open_in_viewer(path: &Path) -> Result<(), opener::OpenError> {
    opener::open(path)
}

/// Number of processors that the program may use.
pub fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
