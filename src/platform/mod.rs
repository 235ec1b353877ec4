//! The outside world: files, dialogs, storage, the clock, the viewer. Nothing else of the program touches it.

pub mod clock;
pub mod dialogs;
pub mod files;
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
