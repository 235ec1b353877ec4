//! Command line → window or command.

use clap::Parser as _;
use shukun::cli::{Arguments, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.verb {
        Some(verb) => run(&verb),
        None => shukun::app::open_window(&arguments.visit()),
    }
}
