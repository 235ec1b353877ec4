//! The command line: the same engine and paper without a window.
#![allow(clippy::print_stderr, reason = "a command says on the terminal what went wrong")]

mod arguments;
mod batch;
pub mod policy_check;
mod report;

pub use arguments::{Arguments, BatchArguments, Format, PaperArguments, Part, PolicyVerb, PrintArguments, Verb};
pub(crate) use batch::examples as example_rows;

use crate::assess::{Assessment, assess, to_json};
use crate::case::{Case, decode};
use crate::l10n::{Language, Localizer, plain};
use crate::platform::printers::{Cancel, Job, PrintError, Spooler};
use crate::platform::storage::Storage;
use crate::platform::{files, open_in_viewer};
use crate::policy::{Argument, Message, Pack};
use crate::summary::{self, Form};
use crate::wording::Wording;
use jiff::civil::Date;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// The input is wrong: exit status 1.
    Input(Message),
    /// Several things in the input are wrong: exit status 1.
    Inputs(Vec<Message>),
    /// Ctrl+C: exit status 130, as shells expect it.
    Cancelled(Message),
    /// The system failed: exit status 3.
    System(Message),
    /// A pack has faults: exit status 1; they have been printed.
    Faults,
}

/// Runs a command.
pub fn run(verb: &Verb) -> ExitCode {
    let language = verb.language().unwrap_or_else(system_language);
    let done = match verb {
        Verb::Assess { case, as_of, language, format } => assess_case(case, *as_of, *language, *format),
        Verb::Summary { case, output, paper } => write_summary(case, output, paper),
        Verb::Print { case, paper, target } => print(case, paper, target),
        Verb::Export { case, output, language } => export(case, output, *language),
        Verb::Batch(arguments) => batch::run(arguments, language),
        Verb::Policy { verb: PolicyVerb::Check { folder } } => check_policy(folder),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report_failure(&failure, language),
    }
}

/// The language of the system, Chinese where it is neither.
pub fn system_language() -> Language {
    sys_locale::get_locale().as_deref().and_then(Language::from_tag).unwrap_or(Language::Chinese)
}

fn report_failure(failure: &Failure, language: Language) -> ExitCode {
    let localizer = Localizer::of(language);
    let (messages, status) = match failure {
        Failure::Input(message) => (std::slice::from_ref(message), 1),
        Failure::Inputs(messages) => (messages.as_slice(), 1),
        Failure::System(message) => (std::slice::from_ref(message), 3),
        Failure::Cancelled(message) => (std::slice::from_ref(message), 130),
        Failure::Faults => ([].as_slice(), 1),
    };
    for message in messages {
        eprintln!("{}", plain(&localizer.message(message)));
    }
    ExitCode::from(status)
}

/// The embedded pack. It is checked by the tests; a program whose pack is broken says so instead of computing.
///
/// # Errors
/// When the pack has faults.
pub fn embedded_pack() -> Result<Pack, Message> {
    Pack::load(&crate::assets::policy_files()).map_err(|faults| Message::new("error-pack-unusable").with("count", faults.len()))
}

/// A case file with the names of its file in every message.
///
/// # Errors
/// When it cannot be read or is not a case of the pack.
pub fn read_case(path: &Path, pack: &Pack) -> Result<Case, Message> {
    let bytes = files::read_case(path).map_err(|error| error.message())?;
    decode(&bytes, &pack.id, &pack.dictionary).map_err(|error| in_file(path, error.message().clone()))
}

/// Names the file: messages that speak of a file get its name, the others are introduced by it.
pub(crate) fn in_file(path: &Path, mut message: Message) -> Message {
    if let Some((_, file)) = message.arguments.iter_mut().find(|(name, _)| *name == "file") {
        *file = Argument::Text(path.display().to_string());
        return message;
    }
    Message::new("error-where").with("file", path.display()).with_message("detail", message)
}

struct Opened {
    pack: Pack,
    case: Case,
    as_of: Date,
    language: Language,
}

fn open(path: &Path, as_of: Option<Date>, language: Option<Language>) -> Result<Opened, Failure> {
    let pack = embedded_pack().map_err(Failure::System)?;
    let case = read_case(path, &pack).map_err(Failure::Input)?;
    let as_of = as_of.or(case.as_of).unwrap_or(pack.published);
    let own = case.language.as_deref().and_then(Language::from_tag);
    Ok(Opened { language: language.or(own).unwrap_or_else(system_language), pack, case, as_of })
}

fn assess_opened(opened: &Opened) -> Result<Assessment, Failure> {
    assess(&opened.pack, &opened.case.answers, opened.as_of).map_err(|error| {
        let title = Wording::new(&opened.pack, opened.language).measure(&error.measure, "");
        Failure::Input(error.message(&title, opened.as_of))
    })
}

fn assess_case(path: &Path, as_of: Option<Date>, language: Option<Language>, format: Format) -> Result<(), Failure> {
    let opened = open(path, as_of, language)?;
    let assessment = assess_opened(&opened)?;
    match format {
        Format::Json => answer(&format!("{:#}\n", to_json(&assessment, &opened.pack.dictionary))),
        Format::Text => {
            let wording = Wording::new(&opened.pack, opened.language);
            answer(&plain(&report::report(&wording, &opened.case.answers, &assessment)))
        }
    }
}

/// Writes to the terminal. A reader that has had enough, such as `head`, is no failure.
fn answer(text: &str) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::System(Message::new("reason-other").with("detail", error)))
        }
        _ => Ok(()),
    }
}

/// The paper of a case as PDF.
fn paper(path: &Path, arguments: &PaperArguments) -> Result<Vec<u8>, Failure> {
    let opened = open(path, None, None)?;
    let assessment = assess_opened(&opened)?;
    summary::paper(&opened.pack, &opened.case.answers, &assessment, arguments.options(opened.language)).map_err(Failure::System)
}

fn write_summary(path: &Path, output: &Path, arguments: &PaperArguments) -> Result<(), Failure> {
    let pdf = paper(path, arguments)?;
    files::write_atomically(output, &pdf).map_err(|error| Failure::System(error.message()))
}

fn export(path: &Path, output: &Path, language: Option<Language>) -> Result<(), Failure> {
    let ending = output.extension().map(|ending| ending.to_string_lossy());
    let form = ending.and_then(|ending| Form::of_ending(&ending)).filter(|form| *form != Form::Paper);
    let Some(form) = form else {
        return Err(Failure::Input(Message::new("error-export-ending").with("file", output.display())));
    };
    let opened = open(path, None, language)?;
    let assessment = assess_opened(&opened)?;
    let bytes = summary::file(form, &opened.pack, &opened.case.answers, &assessment, opened.language).map_err(Failure::System)?;
    files::write_atomically(output, &bytes).map_err(|error| Failure::System(error.message()))
}

fn print(path: &Path, arguments: &PaperArguments, target: &PrintArguments) -> Result<(), Failure> {
    let pdf = paper(path, arguments)?;
    if !target.is_direct() {
        return show(&pdf);
    }
    let spooler = Spooler::of_system().ok_or_else(|| Failure::System(Message::new("error-print-direct")))?;
    let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let job = Job { printer: target.printer.clone(), title, copies: target.copies.unwrap_or(1), duplex: target.duplex };
    let accepted = spooler.print(&pdf, &job, &Cancel::default()).map_err(|error| match error {
        PrintError::Unknown { .. } => Failure::Input(error.message()),
        error => Failure::System(error.message()),
    })?;
    let language = arguments.languages.and_then(|languages| languages.each().first().copied()).unwrap_or_else(system_language);
    answer(&format!("{}\n", plain(&Localizer::of(language).message(&accepted.message()))))
}

/// Shows a paper in the system's viewer, which prints it.
fn show(pdf: &[u8]) -> Result<(), Failure> {
    let file = Storage::of_user().paper();
    files::write_atomically(&file, pdf).map_err(|error| Failure::System(error.message()))?;
    open_in_viewer(&file).map_err(|_| Failure::System(Message::new("error-open-failed").with("file", file.display())))
}

fn check_policy(folder: &Path) -> Result<(), Failure> {
    let files = files::read_pack(folder).map_err(|error| Failure::Input(error.message()))?;
    match policy_check::check(&files) {
        Ok(pack) => {
            let localizer = Localizer::of(system_language());
            let mut text = localizer.message(&Message::new("error-pack-good"));
            if !pack.pending.is_empty() {
                text.push('\n');
                text.push_str(&localizer.message(&Message::new("error-pack-pending").with("ids", pack.pending.join(", "))));
            }
            answer(&format!("{}\n", plain(&text)))
        }
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            Err(Failure::Faults)
        }
    }
}
