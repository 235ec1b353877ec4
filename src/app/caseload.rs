//! Many businesses in one table: reading, writing and printing them runs beside the window and can be stopped.

use super::dialogs::{After, Dialog};
use super::session::Session;
use super::tasks::{Purpose, Report};
use super::window::App;
use crate::assess::assess;
use crate::batch::{self, BatchError, Job, Progress, RowOutcome, Source, Table, TableWriter, template};
use crate::cli;
use crate::l10n::{Language, id};
use crate::platform::clock::Pace;
use crate::platform::files::{self, FileError, NewFile};
use crate::platform::processors;
use crate::policy::{Message, Pack, Status};
use crate::summary::{self, PaperOptions, Sheet};
use crate::ui::{Caseload, Client, Command, Errand, Screen, Standing, Task, Work};
use crate::wording::Wording;
use egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

/// Most businesses that are held at once; longer tables are for the command line, which keeps none.
const MOST_CLIENTS: usize = 100_000;

/// The businesses with what is going on around them.
#[derive(Debug, Default)]
pub(super) struct Desk {
    pub(super) caseload: Option<Caseload>,
    /// What was read of each row, in the order of the clients.
    outcomes: Arc<Vec<RowOutcome>>,
    /// Ends the work under way.
    cancel: Arc<AtomicBool>,
}

/// What the work reports; the flag tells whose work it is.
#[derive(Debug)]
pub(super) enum News {
    /// Some rows were read and assessed.
    Rows(Vec<RowOutcome>, Progress),
    /// The table was read to its end, or not.
    Read(Result<(), BatchError>),
    /// So many businesses are done.
    Done(u64),
    /// Something was written: what is to be said.
    Written(Result<Message, Message>),
}

/// Speaks to the window from a thread.
#[derive(Clone)]
struct Line {
    sender: Sender<Report>,
    ctx: Context,
    cancel: Arc<AtomicBool>,
}

impl Line {
    fn tell(&self, news: News) {
        // The window may be gone by now: then nobody waits for news.
        let _ = self.sender.send(Report::Caseload(Arc::clone(&self.cancel), Box::new(news)));
        self.ctx.request_repaint();
    }

    fn is_cancelled(&self) -> bool {
        self.cancel.load(Ordering::Relaxed)
    }
}

impl App {
    /// Does what is asked for with many businesses.
    pub(super) fn run_errand(&mut self, errand: Errand, ctx: &Context) {
        match errand {
            Errand::Choose => self.choose(Purpose::Businesses, ctx),
            Errand::Read(path) => self.read_businesses(path, ctx),
            Errand::Sort(column) => {
                if let Some(caseload) = &mut self.desk.caseload {
                    caseload.sort_by(column);
                }
            }
            Errand::Open(client) => self.unless_unsaved(After::Client(client), ctx),
            Errand::SaveTable => self.choose(Purpose::Results, ctx),
            Errand::WriteTable(path) => self.write_results(path, ctx),
            Errand::SavePaper => self.choose(Purpose::AllPapers, ctx),
            Errand::WritePaper(path) => self.write_papers(Task::OnePaper, path, ctx),
            Errand::SavePapers => self.choose(Purpose::PaperFolder, ctx),
            Errand::WritePapers(path) => self.write_papers(Task::Papers, path, ctx),
            Errand::SaveTemplate => self.choose(Purpose::Template, ctx),
            Errand::WriteTemplate(path) => self.write_template(path, ctx),
            Errand::Stop => self.desk.cancel.store(true, Ordering::Relaxed),
        }
    }

    /// Ends what is under way, so that no word of it is heard any more; the flag of what comes now.
    fn begin_work(&mut self, ctx: &Context) -> Line {
        self.desk.cancel.store(true, Ordering::Relaxed);
        self.desk.cancel = Arc::default();
        Line { sender: self.sender.clone(), ctx: ctx.clone(), cancel: Arc::clone(&self.desk.cancel) }
    }

    fn read_businesses(&mut self, path: PathBuf, ctx: &Context) {
        let line = self.begin_work(ctx);
        self.desk.outcomes = Arc::default();
        self.desk.caseload = Some(Caseload::begin(path.clone()));
        if self.session.screen != Screen::Caseload {
            self.session.apply(&Command::Go(Screen::Caseload));
        }
        let (pack, language) = (self.pack, self.language);
        self.background(ctx, "businesses", move || {
            let read = read(pack, language, &path, &line);
            Report::Caseload(line.cancel, Box::new(News::Read(read)))
        });
    }

    /// Opens a business as a case of its own.
    pub(super) fn open_client(&mut self, client: usize, ctx: &Context) {
        let Some(outcome) = self.desk.outcomes.get(client).cloned() else { return };
        self.start(Session::of(self.pack, outcome.case(self.pack, self.language), None), ctx);
        self.session.screen = if outcome.result.is_ok() { Screen::Result } else { Screen::Check };
    }

    pub(super) fn take_news(&mut self, cancel: &Arc<AtomicBool>, news: News) {
        let is_ours = Arc::ptr_eq(cancel, &self.desk.cancel);
        let pack = self.pack;
        let Some(caseload) = self.desk.caseload.as_mut().filter(|_| is_ours) else { return };
        match news {
            News::Rows(outcomes, progress) => {
                outcomes.iter().for_each(|outcome| caseload.push(client(pack, outcome)));
                Arc::make_mut(&mut self.desk.outcomes).extend(outcomes);
                let share = progress.share.map(|share| share as f32);
                caseload.work = Some(Work { task: Task::Read, done: progress.done, all: progress.all, share });
            }
            News::Read(read) => {
                caseload.work = None;
                caseload.sort();
                match read {
                    Ok(()) => {}
                    Err(BatchError::Cancelled) => caseload.stopped = true,
                    Err(error) => caseload.faults = faults(error, &caseload.file),
                }
            }
            News::Done(done) => {
                if let Some(work) = &mut caseload.work {
                    work.done = done;
                    work.share = work.all.map(|all| done as f32 / all.max(1) as f32);
                }
            }
            News::Written(written) => {
                caseload.work = None;
                self.tell_written(written);
            }
        }
    }

    fn tell_written(&mut self, written: Result<Message, Message>) {
        match written {
            Ok(message) => {
                let localizer = self.localizer();
                self.dialog = Some(Dialog::Notice { title: localizer.text(id::WINDOW_EXPORTED), body: localizer.message(&message) });
            }
            Err(message) if message.id == STOPPED => {}
            Err(message) => self.complain(&message),
        }
    }

    /// Begins to write something of all businesses.
    fn begin_writing(&mut self, task: Task, ctx: &Context) -> Option<(Line, Arc<Vec<RowOutcome>>)> {
        let line = self.begin_work(ctx);
        let caseload = self.desk.caseload.as_mut()?;
        caseload.work = Some(Work::begin(task, Some(caseload.clients.len() as u64)));
        Some((line, Arc::clone(&self.desk.outcomes)))
    }

    fn write_results(&mut self, path: PathBuf, ctx: &Context) {
        let Some((line, outcomes)) = self.begin_writing(Task::Table, ctx) else { return };
        let (pack, language) = (self.pack, self.language);
        self.background(ctx, "results", move || {
            let written = write_table(pack, language, &outcomes, &path, &line).map_err(|error| failure(error, &path));
            Report::Caseload(line.cancel, Box::new(News::Written(written)))
        });
    }

    fn write_papers(&mut self, task: Task, path: PathBuf, ctx: &Context) {
        let order = self.desk.caseload.as_ref().map(|caseload| caseload.order.clone()).unwrap_or_default();
        let Some((line, outcomes)) = self.begin_writing(task, ctx) else { return };
        let press = Press { pack: self.pack, language: self.language, outcomes, order, line };
        self.background(ctx, "papers", move || {
            let written = if task == Task::OnePaper { press.one_file(&path) } else { press.files(&path) };
            Report::Caseload(press.line.cancel, Box::new(News::Written(written)))
        });
    }

    fn write_template(&self, path: PathBuf, ctx: &Context) {
        let (pack, language) = (self.pack, self.language);
        self.background(ctx, "template", move || {
            let written = template(pack, language, &cli::example_rows(pack)).map_err(|error| failure(error, &path));
            let written = written.and_then(|bytes| files::write_atomically(&path, &bytes).map_err(|error| error.message()));
            Report::Exported(path, written)
        });
    }
}

/// Reads a table and tells the rows as they come.
fn read(pack: &Pack, language: Language, path: &Path, line: &Line) -> Result<(), BatchError> {
    let file = files::open(path).map_err(|error| in_batch(error, BatchError::Read))?;
    let source = Source::open(Box::new(file), pack, &line.cancel)?;
    // One core is left to the window.
    let threads = processors().saturating_sub(1).max(1);
    let job = Job { pack, as_of: None, language, threads, cancel: Arc::clone(&line.cancel) };
    let rows = std::cell::RefCell::new(Vec::new());
    let mut pace = Pace::of_window();
    let mut progress = |progress: Progress| {
        if pace.is_due() {
            line.tell(News::Rows(rows.take(), progress));
        }
    };
    let mut count = 0;
    let end = job.run(source, &mut progress, &mut |outcome| {
        count += 1;
        if count > MOST_CLIENTS {
            return Err(BatchError::Table(vec![Message::new("caseload-too-many").with("max", MOST_CLIENTS)]));
        }
        rows.borrow_mut().push(outcome);
        Ok(())
    })?;
    line.tell(News::Rows(rows.take(), end));
    Ok(())
}

/// What went wrong with a file, as the rest of the work tells it.
fn in_batch(error: FileError, of_system: fn(std::io::Error) -> BatchError) -> BatchError {
    match error {
        FileError::Read { source, .. } | FileError::Write { source, .. } => of_system(source),
        FileError::TooLarge { .. } => BatchError::Table(vec![error.message()]),
    }
}

/// A business as the page shows it.
fn client(pack: &Pack, outcome: &RowOutcome) -> Client {
    let standing = outcome.result.as_ref().map(|figures| Standing {
        totals: figures.totals,
        applies: figures.count(Status::Applies),
        conditional: figures.count(Status::Conditional),
    });
    let name = outcome.name(pack).unwrap_or_default().trim().to_owned();
    Client { row: outcome.row, name, standing: standing.map_err(Clone::clone) }
}

/// Why a table cannot be read.
fn faults(error: BatchError, file: &Path) -> Vec<Message> {
    match error {
        BatchError::Table(messages) => messages.into_iter().map(|message| cli::in_file(file, message)).collect(),
        error => vec![failure(error, file)],
    }
}

/// The message of work that was stopped, which nobody needs to be told.
const STOPPED: &str = "batch-cancelled";

fn failure(error: BatchError, file: &Path) -> Message {
    let path = file.to_owned();
    match error {
        BatchError::Table(messages) => {
            messages.into_iter().next().map_or_else(|| Message::new(STOPPED), |message| cli::in_file(file, message))
        }
        BatchError::Read(source) => FileError::Read { path, source }.message(),
        BatchError::Write(source) => FileError::Write { path, source }.message(),
        BatchError::TooManyRows(max) => Message::new("error-too-many-rows").with("max", max),
        BatchError::Cancelled => Message::new(STOPPED),
    }
}

/// Writes the table of results. The old file stays until the new one is whole.
fn write_table(pack: &Pack, language: Language, outcomes: &[RowOutcome], path: &Path, line: &Line) -> Result<Message, BatchError> {
    let as_write = |error| in_batch(error, BatchError::Write);
    let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
    let form = batch::Form::of_ending(&ending).unwrap_or(batch::Form::Workbook);
    let file = NewFile::begin(path).map_err(as_write)?;
    let table = Table { pack, language, measures: true };
    let mut writer = TableWriter::begin(table, form, file, &line.cancel)?;
    let mut pace = Pace::of_window();
    for (index, outcome) in outcomes.iter().enumerate() {
        if line.is_cancelled() {
            return Err(BatchError::Cancelled);
        }
        writer.write(outcome)?;
        if pace.is_due() {
            line.tell(News::Done(index as u64 + 1));
        }
    }
    let file = writer.finish()?;
    if line.is_cancelled() {
        return Err(BatchError::Cancelled);
    }
    file.keep().map_err(as_write)?;
    Ok(Message::new("caseload-table-written").with("file", path.display()))
}

/// Makes the papers of many businesses.
struct Press {
    pack: &'static Pack,
    language: Language,
    outcomes: Arc<Vec<RowOutcome>>,
    order: Vec<usize>,
    line: Line,
}

impl Press {
    /// The rows without errors, in the order of the page.
    fn businesses(&self) -> impl Iterator<Item = &RowOutcome> {
        self.order.iter().filter_map(|index| self.outcomes.get(*index)).filter(|outcome| outcome.result.is_ok())
    }

    fn sheets(&self, outcome: &RowOutcome) -> Result<Vec<Sheet>, Message> {
        let assessment = assess(self.pack, &outcome.answers, outcome.as_of).map_err(|error| {
            let title = Wording::new(self.pack, self.language).measure(&error.measure, "");
            error.message(&title, outcome.as_of)
        })?;
        summary::sheets(self.pack, &outcome.answers, &assessment, PaperOptions::of(self.language))
    }

    /// Does something for each business and tells how far it is.
    fn each(&self, mut task: impl FnMut(&RowOutcome) -> Result<(), Message>) -> Result<u64, Message> {
        let mut pace = Pace::of_window();
        let mut done = 0;
        for outcome in self.businesses() {
            if self.line.is_cancelled() {
                return Err(Message::new(STOPPED));
            }
            task(outcome)?;
            done += 1;
            if pace.is_due() {
                self.line.tell(News::Done(done));
            }
        }
        Ok(done)
    }

    /// All papers in one file, one business after the other.
    fn one_file(&self, path: &Path) -> Result<Message, Message> {
        let mut papers = Vec::new();
        let done = self.each(|outcome| {
            papers.push(self.sheets(outcome)?);
            Ok(())
        })?;
        self.line.tell(News::Done(done));
        let pdf = summary::pdf_of_all(&papers)?;
        if self.line.is_cancelled() {
            return Err(Message::new(STOPPED));
        }
        files::write_atomically(path, &pdf).map_err(|error| error.message())?;
        Ok(Message::new("caseload-paper-written").with("n", done).with("file", path.display()))
    }

    /// A file for each business, named by its row and its name.
    fn files(&self, folder: &Path) -> Result<Message, Message> {
        let done = self.each(|outcome| {
            let name = outcome.name(self.pack).map(|name| format!(" {}", files::name_allowed_everywhere(name.trim())));
            let file = folder.join(format!("{:04}{}.pdf", outcome.row, name.unwrap_or_default()));
            let pdf = summary::pdf(&self.sheets(outcome)?)?;
            files::write_atomically(&file, &pdf).map_err(|error| error.message())
        })?;
        Ok(Message::new("caseload-papers-written").with("n", done).with("folder", folder.display()))
    }
}
