//! With what the window is drawn: OpenGL, and where that fails a second way.
//!
//! The second way needs a start of its own, because a program gets one event loop in its life.

use crate::platform;
use std::process::ExitCode;

/// Says to a start that OpenGL failed, and how it is to draw instead.
const VARIABLE: &str = "SHUKUN_RENDERER";

/// What the second start is told. On Windows, where a remote session or a bare driver often has no OpenGL, it draws through
/// DirectX 12, which can do without a graphics card; on Linux the system's OpenGL computes pictures without the driver.
const SECOND: &[(&str, &str)] = if cfg!(windows) {
    &[(VARIABLE, "directx")]
} else if cfg!(target_os = "linux") {
    &[(VARIABLE, "software"), ("LIBGL_ALWAYS_SOFTWARE", "1")]
} else {
    &[]
};

/// Whether this is the second start.
fn is_second() -> bool {
    std::env::var_os(VARIABLE).is_some()
}

/// With what this start draws.
pub(super) fn renderer() -> eframe::Renderer {
    #[cfg(windows)]
    if is_second() {
        return eframe::Renderer::Wgpu;
    }
    eframe::Renderer::Glow
}

/// Why there is no window, in the words of the system. Of a screen that offers nothing to draw with, the error also holds
/// all that was asked of it, which tells nobody anything.
pub(super) fn reason(error: &eframe::Error) -> String {
    match error {
        eframe::Error::NoGlutinConfigs(_, source) => source.to_string(),
        other => other.to_string(),
    }
}

/// Starts the program once more with the second renderer and waits for its end; `None` where there is none, or where it
/// has failed already.
pub(super) fn start_again() -> Option<ExitCode> {
    if SECOND.is_empty() || is_second() {
        return None;
    }
    platform::start_again(SECOND).ok()
}
