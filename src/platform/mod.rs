//! The outside world: files, dialogs, storage, the clock, the viewer, interruptions. Nothing else of the program touches it.

pub mod clock;
pub mod dialogs;
pub mod files;
pub mod instance;
pub mod interrupt;
pub mod printers;
pub mod storage;

use std::io;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Opens a file in the system's viewer.
///
/// # Errors
/// When there is none.
pub fn open_in_viewer(path: &Path) -> Result<(), opener::OpenError> {
    opener::open(path)
}

/// Whether windows are opened through X11: as winit decides it.
pub fn is_x11() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !is_set("WAYLAND_DISPLAY") && !is_set("WAYLAND_SOCKET") && is_set("DISPLAY")
}

/// Starts this program once more with the same words, and waits for its end.
///
/// # Errors
/// When it does not start.
pub fn start_again(variables: &[(&str, &str)]) -> io::Result<ExitCode> {
    let status = Command::new(std::env::current_exe()?).args(std::env::args_os().skip(1)).envs(variables.iter().copied()).status()?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Number of processors that the program may use.
pub fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
