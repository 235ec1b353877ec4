//! `shukun batch`: many businesses in one table.

use super::{BatchArguments, Failure, embedded_pack, in_file};
use crate::assets;
use crate::batch::{BatchError, ExampleRow, Form, Job, Progress, Source, Table, TableWriter, template};
use crate::case::decode;
use crate::l10n::{Language, Localizer, id, plain};
use crate::platform::clock::Pace;
use crate::platform::files::{self, FileError, NewFile};
use crate::platform::interrupt::cancel_on_interrupt;
use crate::platform::processors;
use crate::policy::{Message, Pack};
use std::io::IsTerminal as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often progress is written on a terminal, and into a file or pipe.
const ON_TERMINAL: Duration = Duration::from_millis(200);
const IN_FILE: Duration = Duration::from_secs(5);

/// Reads a table and writes that of the results, or writes the template.
pub(super) fn run(arguments: &BatchArguments, language: Language) -> Result<(), Failure> {
    let pack = embedded_pack().map_err(Failure::System)?;
    match (&arguments.template, &arguments.input, &arguments.output) {
        (Some(file), ..) => write_template(&pack, file, language),
        (None, Some(input), Some(output)) => assess(&pack, arguments, input, output, language),
        // The parser of the command line asks for both.
        _ => Ok(()),
    }
}

fn has_ending(file: &Path) -> Option<Form> {
    file.extension().and_then(|ending| Form::of_ending(&ending.to_string_lossy()))
}

fn write_template(pack: &Pack, file: &Path, language: Language) -> Result<(), Failure> {
    if has_ending(file) != Some(Form::Workbook) {
        return Err(Failure::Input(Message::new("error-template-ending").with("file", file.display())));
    }
    let bytes = template(pack, language, &examples(pack)).map_err(|error| failure(error, file, file))?;
    files::write_atomically(file, &bytes).map_err(|error| not_written(file, &error))?;
    say(language, &Message::new("batch-template-done").with("file", file.display()));
    Ok(())
}

/// The example cases, as they stand in the template.
pub fn examples(pack: &Pack) -> Vec<ExampleRow> {
    let cases = assets::examples().into_iter().filter_map(|(_, bytes)| decode(&bytes, assets::POLICY, &pack.dictionary).ok());
    cases.map(|case| (case.answers, case.as_of)).collect()
}

fn assess(pack: &Pack, arguments: &BatchArguments, input: &Path, output: &Path, language: Language) -> Result<(), Failure> {
    let form = has_ending(output).ok_or_else(|| Failure::Input(Message::new("error-table-ending").with("file", output.display())))?;
    if files::is_same(input, output) {
        return Err(Failure::Input(Message::new("error-same-file").with("file", output.display())));
    }
    let cancel = Arc::new(AtomicBool::new(false));
    cancel_on_interrupt(&cancel);
    let failed = |error| failure(error, input, output);
    let file = files::open(input).map_err(|error| Failure::Input(error.message()))?;
    let source = Source::open(Box::new(file), pack, &cancel).map_err(failed)?;
    let new = NewFile::begin(output).map_err(|error| not_written(output, &error))?;
    let table = Table { pack, language, measures: arguments.measures };
    let mut writer = TableWriter::begin(table, form, new, &cancel).map_err(failed)?;
    let job = Job { pack, as_of: arguments.as_of, language, threads: processors(), cancel: Arc::clone(&cancel) };
    let mut display = Display::new(language);
    let end = job.run(source, &mut |progress| display.show(progress), &mut |outcome| writer.write(&outcome));
    display.clear();
    let end = end.map_err(failed)?;
    let new = writer.finish().map_err(failed)?;
    if cancel.load(Ordering::Relaxed) {
        return Err(failed(BatchError::Cancelled));
    }
    new.keep().map_err(|error| not_written(output, &error))?;
    say(language, &Message::new("batch-done").with("done", end.done - end.failed).with("file", output.display()));
    if end.failed > 0 {
        say(language, &Message::new("error-rows-failed").with("done", end.done - end.failed).with("failed", end.failed));
    }
    Ok(())
}

fn say(language: Language, message: &Message) {
    eprintln!("{}", plain(&Localizer::of(language).message(message)));
}

/// What ended a batch, with the names of its files.
fn failure(error: BatchError, input: &Path, output: &Path) -> Failure {
    match error {
        BatchError::Table(messages) => Failure::Inputs(messages.into_iter().map(|message| in_file(input, message)).collect()),
        BatchError::Read(source) => Failure::Input(FileError::Read { path: input.to_owned(), source }.message()),
        BatchError::Write(source) => not_written(output, &FileError::Write { path: output.to_owned(), source }),
        BatchError::TooManyRows(max) => Failure::Input(Message::new("error-too-many-rows").with("max", max)),
        BatchError::Cancelled => Failure::Cancelled(Message::new("batch-cancelled")),
    }
}

fn not_written(output: &Path, error: &FileError) -> Failure {
    let reason = match error {
        FileError::Write { source, .. } if source.kind() == std::io::ErrorKind::NotFound => Message::new("reason-no-folder"),
        FileError::Write { source, .. } | FileError::Read { source, .. } => files::reason(source),
        FileError::TooLarge { .. } => return Failure::System(error.message()),
    };
    Failure::System(Message::new("error-table-not-written").with("file", output.display()).with_message("reason", reason))
}

/// The progress on stderr: one line that is written over on a terminal, a line now and then elsewhere.
struct Display {
    language: Language,
    is_terminal: bool,
    pace: Pace,
}

impl Display {
    fn new(language: Language) -> Self {
        let is_terminal = std::io::stderr().is_terminal();
        Self { language, is_terminal, pace: Pace::every(if is_terminal { ON_TERMINAL } else { IN_FILE }) }
    }

    fn show(&mut self, progress: Progress) {
        if !self.pace.is_due() {
            return;
        }
        let localizer = Localizer::of(self.language);
        let values = [("done", progress.done.to_string()), ("failed", progress.failed.to_string())];
        let mut values: Vec<_> = values.into_iter().map(|(name, value)| (name, value.into())).collect();
        let text = match progress.share {
            Some(share) => {
                values.push(("percent", format!("{:.0}%", share * 100.0).into()));
                localizer.format(id::BATCH_PROGRESS_SHARE, &values)
            }
            None => localizer.format(id::BATCH_PROGRESS, &values),
        };
        if self.is_terminal {
            eprint!("\r\x1b[K{}", plain(&text));
        } else {
            eprintln!("{}", plain(&text));
        }
    }

    fn clear(&self) {
        if self.is_terminal {
            eprint!("\r\x1b[K");
        }
    }
}
