//! `shukun.com`, the program for terminals on Windows: it runs `shukun.exe` beside it and passes on what that says.
//!
//! `shukun.exe` is a program for the desktop, so that no black window opens with it. Such a program has no terminal, and a
//! terminal does not wait for it. Typed as `shukun`, Windows finds the ending `.com` first; this one has a terminal, waits,
//! and ends with the same exit status. Its output is UTF-8, which the standard library turns into what a terminal shows.
#![allow(clippy::print_stderr, reason = "a terminal is all that it has")]

use std::io::{Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::thread::Builder;

fn main() -> ExitCode {
    match run() {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            eprintln!("shukun.exe: {error}");
            ExitCode::from(3)
        }
    }
}

/// Runs the program for the desktop and returns its exit status.
fn run() -> std::io::Result<u8> {
    let program = std::env::current_exe()?.with_file_name("shukun.exe");
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let errors = child.stderr.take();
    let errors = Builder::new().name("stderr".to_owned()).spawn(move || pass(errors, std::io::stderr()))?;
    pass(child.stdout.take(), std::io::stdout());
    let status = child.wait()?;
    // A thread that panicked has nothing left to say.
    let _ = errors.join();
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(3))
}

/// Passes everything on; a reader that has had enough ends it, and the program notices by its closed pipe.
fn pass(from: Option<impl Read>, mut to: impl Write) {
    if let Some(mut from) = from {
        let _ = std::io::copy(&mut from, &mut to);
        let _ = to.flush();
    }
}
