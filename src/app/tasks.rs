//! Files, papers and settings, on threads of their own: what is asked of the outside, and what it reports back.

use super::caseload::News;
use super::dialogs::{After, Dialog};
use super::preview::Wanted;
use super::session::Session;
use super::window::{App, appearance_name};
use crate::assess::{Assessment, OpenQuestion, open_questions};
use crate::case::{Case, encode};
use crate::l10n::{Language, id, plain};
use crate::platform::dialogs::{Choice, FileDialog};
use crate::platform::files::{self, FileError};
use crate::platform::instance::Visit;
use crate::platform::open_in_viewer;
use crate::platform::printers::Printers;
use crate::platform::storage::{RecentFile, Settings};
use crate::policy::{Answers, Fault, Message, Pack};
use crate::summary::{self, Form};
use crate::ui::{Errand, PageImage, Recent, Screen, pages};
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Files kept in the list of recent ones.
const MOST_RECENT: usize = 8;

/// What a background task reports.
#[derive(Debug)]
pub(super) enum Report {
    /// A file to open was chosen.
    OpenChosen(PathBuf),
    /// A file to save the case to was chosen.
    SaveChosen(PathBuf),
    /// A file to write the paper to was chosen.
    PdfChosen(PathBuf),
    /// A file to export the result to was chosen.
    ExportChosen(Form, PathBuf),
    /// A file or folder for work with many businesses was chosen.
    ErrandChosen(Errand),
    /// What work with many businesses has to say, and whose work it is.
    Caseload(Arc<AtomicBool>, Box<News>),
    /// The dialog was left without a choice.
    Dismissed,
    /// The system has no file dialog: the path is asked for here.
    NoDialog(Purpose),
    /// A case was read.
    Opened(PathBuf, Box<Result<Case, Message>>),
    /// The case was written.
    Saved(PathBuf, Box<Case>, Result<(), Message>),
    /// The paper was written.
    PdfWritten(PathBuf, Result<(), Message>),
    /// The result was exported.
    Exported(PathBuf, Result<(), Message>),
    /// The pages of the preview were made.
    PagesMade(Box<Wanted>, Result<Vec<PageImage>, Message>),
    /// The printers of the system.
    PrintersFound(Result<Printers, Message>),
    /// The paper was handed to a printer: what is to be said.
    Sent(Result<Message, Message>),
    /// The open questions of some answers were weighed.
    Weighed(Box<Answers>, Date, Vec<OpenQuestion>),
    /// Which of the files opened lately are not there.
    Missing(Vec<PathBuf>),
    /// A later start of the program came to this window.
    Visited(Visit),
    /// A policy pack was checked.
    PackChecked(PathBuf, Box<Result<Result<Pack, Vec<Fault>>, Message>>),
    /// The autosave was written.
    Autosaved(Result<(), Message>),
}

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Open,
    Save,
    Pdf,
    Export(Form),
    /// A table of businesses to be read.
    Businesses,
    /// The table of their results.
    Results,
    /// The papers of all in one file.
    AllPapers,
    /// A folder for a paper of each.
    PaperFolder,
    /// An empty table to fill in.
    Template,
}

/// How a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    Open,
    Save,
    Folder,
}

impl Purpose {
    pub(super) const fn report(self, path: PathBuf) -> Report {
        match self {
            Self::Open => Report::OpenChosen(path),
            Self::Save => Report::SaveChosen(path),
            Self::Pdf => Report::PdfChosen(path),
            Self::Export(form) => Report::ExportChosen(form, path),
            Self::Businesses => Report::ErrandChosen(Errand::Read(path)),
            Self::Results => Report::ErrandChosen(Errand::WriteTable(path)),
            Self::AllPapers => Report::ErrandChosen(Errand::WritePaper(path)),
            Self::PaperFolder => Report::ErrandChosen(Errand::WritePapers(path)),
            Self::Template => Report::ErrandChosen(Errand::WriteTemplate(path)),
        }
    }

    /// How it is asked for.
    pub(super) const fn dialog(self) -> Ask {
        match self {
            Self::Open | Self::Businesses => Ask::Open,
            Self::PaperFolder => Ask::Folder,
            _ => Ask::Save,
        }
    }

    /// The endings of the file, without the point; the first is added where none was typed.
    pub(super) const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Open | Self::Save => &["shukun"],
            Self::Pdf | Self::AllPapers => &["pdf"],
            Self::Export(Form::Paper) => &["pdf"],
            Self::Export(Form::Workbook) | Self::Template => &["xlsx"],
            Self::Export(Form::Calendar) => &["ics"],
            Self::Businesses | Self::Results => &["xlsx", "csv"],
            Self::PaperFolder => &[""],
        }
    }

    /// Title of the dialog and name of the kind of file.
    pub(super) const fn words(self) -> [crate::l10n::Id; 2] {
        match self {
            Self::Open => [id::WINDOW_OPEN_TITLE, id::WINDOW_CASE_FILES],
            Self::Save => [id::WINDOW_SAVE_TITLE, id::WINDOW_CASE_FILES],
            Self::Pdf | Self::Export(Form::Paper) => [id::WINDOW_PDF_TITLE, id::WINDOW_PDF_FILES],
            Self::Export(Form::Workbook) => [id::WINDOW_WORKBOOK_TITLE, id::WINDOW_WORKBOOK_FILES],
            Self::Export(Form::Calendar) => [id::WINDOW_CALENDAR_TITLE, id::WINDOW_CALENDAR_FILES],
            Self::Businesses => [id::CASELOAD_CHOOSE, id::CASELOAD_TABLES],
            Self::Results => [id::CASELOAD_SAVE_TABLE, id::CASELOAD_TABLES],
            Self::AllPapers => [id::CASELOAD_ONE_PAPER, id::WINDOW_PDF_FILES],
            Self::PaperFolder => [id::CASELOAD_PAPERS, id::WINDOW_PDF_FILES],
            Self::Template => [id::CASELOAD_TEMPLATE, id::WINDOW_WORKBOOK_FILES],
        }
    }
}

impl App {
    pub(super) fn background(&self, ctx: &egui::Context, name: &str, task: impl FnOnce() -> Report + Send + 'static) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            // The window may be gone by now: then nobody waits for the report.
            let _ = sender.send(task());
            ctx.request_repaint();
        });
        if let Err(error) = spawned {
            let _ = self.sender.send(Report::Autosaved(Err(Message::new("reason-other").with("detail", error))));
        }
    }

    /// Asks for a file by the system's dialog.
    pub(super) fn choose(&self, purpose: Purpose, ctx: &egui::Context) {
        let localizer = self.localizer();
        let [title, kind] = purpose.words().map(|id| plain(&localizer.text(id)));
        let table = self.desk.caseload.as_ref().map(|caseload| caseload.file.as_path());
        let beside = if self.session.screen == Screen::Caseload { table } else { self.session.path.as_deref() };
        let folder = beside.and_then(Path::parent).map(Path::to_owned);
        let file_name = (purpose.dialog() == Ask::Save).then(|| self.file_name(purpose));
        let dialog = FileDialog { title, kind, endings: purpose.endings(), file_name, folder };
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let answer = move |choice| {
            // The window may be gone by now: then nobody waits for the choice.
            let _ = sender.send(match choice {
                Choice::File(path) => purpose.report(path),
                Choice::Dismissed => Report::Dismissed,
                Choice::Unavailable => Report::NoDialog(purpose),
            });
            ctx.request_repaint();
        };
        match purpose.dialog() {
            Ask::Open => dialog.open(answer),
            Ask::Save => dialog.save(answer),
            Ask::Folder => dialog.folder(answer),
        }
    }

    /// The proposed name: the business, and on what is handed on the day that it speaks of.
    pub(super) fn file_name(&self, purpose: Purpose) -> String {
        if let Some(name) = self.caseload_file_name(purpose) {
            return format!("{name}.{}", purpose.endings()[0]);
        }
        let name = plain(&self.business_name().unwrap_or_else(|| self.localizer().text(id::WINDOW_UNNAMED)));
        let day = matches!(purpose, Purpose::Pdf | Purpose::Export(_)).then(|| format!(" {}", self.session.as_of()));
        format!("{}{}.{}", files::name_allowed_everywhere(&name), day.unwrap_or_default(), purpose.endings()[0])
    }

    /// The proposed name of what speaks of many businesses: that of their table and what is made of it.
    fn caseload_file_name(&self, purpose: Purpose) -> Option<String> {
        let made = match purpose {
            Purpose::Results => id::CASELOAD_NAME_RESULTS,
            Purpose::AllPapers => id::CASELOAD_NAME_PAPERS,
            Purpose::Template => return Some(plain(&self.localizer().text(id::CASELOAD_NAME_TEMPLATE))),
            _ => return None,
        };
        let table = self.desk.caseload.as_ref()?.file.file_stem()?.to_string_lossy().into_owned();
        Some(format!("{table} {}", plain(&self.localizer().text(made))))
    }

    pub(super) fn read(&self, path: PathBuf, ctx: &egui::Context) {
        let pack = self.pack;
        self.background(ctx, "open", move || {
            let case = crate::cli::read_case(&path, pack);
            Report::Opened(path, Box::new(case))
        });
    }

    pub(super) fn save(&self, to: Option<PathBuf>, ctx: &egui::Context) {
        let Some(path) = to.or_else(|| self.session.path.clone()) else { return self.choose(Purpose::Save, ctx) };
        let mut case = self.session.file();
        case.language = Some(self.language.tag().to_owned());
        let bytes = encode(&case, &self.pack.dictionary);
        let written = Box::new(self.session.case.clone());
        self.background(ctx, "save", move || {
            let done = files::write_atomically(&path, &bytes).map_err(|error| error.message());
            Report::Saved(path, written, done)
        });
    }

    pub(super) fn save_and_leave(&mut self, ctx: &egui::Context) {
        if self.session.has_unsaved_work() {
            self.after_save = Some(After::Leave);
            self.save(None, ctx);
        } else {
            self.go_on(After::Leave, ctx);
        }
    }

    pub(super) fn write_pdf(&mut self, path: PathBuf, open: bool, ctx: &egui::Context) {
        let Ok(assessment) = &self.session.analysis.assessment else { return };
        let (assessment, answers): (Assessment, _) = (assessment.clone(), self.session.case.answers.clone());
        let (pack, options) = (self.pack, self.paper_options());
        self.background(ctx, "paper", move || {
            let written = summary::paper(pack, &answers, &assessment, options)
                .and_then(|pdf| files::write_atomically(&path, &pdf).map_err(|error| error.message()));
            let done = written.and_then(|()| {
                if open && open_in_viewer(&path).is_err() {
                    return Err(Message::new("error-open-failed").with("file", path.display()));
                }
                Ok(())
            });
            Report::PdfWritten(if open { PathBuf::new() } else { path }, done)
        });
    }

    /// Writes the result in another form. The old file stays until the new one is whole.
    pub(super) fn export(&self, form: Form, path: PathBuf, ctx: &egui::Context) {
        let Ok(assessment) = &self.session.analysis.assessment else { return };
        let (assessment, answers): (Assessment, _) = (assessment.clone(), self.session.case.answers.clone());
        let (pack, language) = (self.pack, self.language);
        self.background(ctx, "export", move || {
            let written = summary::file(form, pack, &answers, &assessment, language)
                .and_then(|bytes| files::write_atomically(&path, &bytes).map_err(|error| error.message()));
            Report::Exported(path, written)
        });
    }

    fn exported(&mut self, path: &Path, done: Result<(), Message>) {
        match done {
            Ok(()) => {
                let localizer = self.localizer();
                let body = localizer.format(id::WINDOW_PDF_SAVED_BODY, &[("file", path.display().to_string().into())]);
                self.dialog = Some(Dialog::Notice { title: localizer.text(id::WINDOW_EXPORTED), body });
            }
            Err(message) => self.complain(&message),
        }
    }

    /// Keeps unsaved answers, so that a power cut loses none.
    pub(super) fn autosave(&mut self, ctx: &egui::Context) {
        if !self.session.is_unsaved() {
            return;
        }
        if !self.session.has_unsaved_work() {
            // What was taken back is not to come back after a power cut.
            return self.keeper.forget_autosave();
        }
        self.autosaved = false;
        let bytes = encode(&self.session.file(), &self.pack.dictionary);
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let done = move |kept: Result<(), FileError>| {
            // The window may be gone by now: then nobody waits for the report.
            let _ = sender.send(Report::Autosaved(kept.map_err(|error| error.message())));
            ctx.request_repaint();
        };
        self.keeper.keep_autosave(bytes, Box::new(done));
    }

    /// Weighs the open questions beside the window, one state of the answers at a time.
    pub(super) fn weigh(&mut self, ctx: &egui::Context) {
        let is_shown = matches!(self.session.screen, Screen::Page(_) | Screen::Check | Screen::Result);
        if self.weighing || self.session.is_weighed() || !is_shown {
            return;
        }
        let Ok(assessment) = self.session.analysis.assessment.clone() else { return };
        let (pack, answers) = (self.pack, Box::new(self.session.case.answers.clone()));
        self.weighing = true;
        self.background(ctx, "weigh", move || {
            // A figure that cannot be computed is told by the assessment itself.
            let questions = open_questions(pack, &answers, &assessment).unwrap_or_default();
            Report::Weighed(answers, assessment.as_of, questions)
        });
    }

    pub(super) fn take_reports(&mut self, ctx: &egui::Context) {
        while let Ok(report) = self.reports.try_recv() {
            match report {
                Report::OpenChosen(path) => self.read(path, ctx),
                Report::SaveChosen(path) => self.save(Some(path), ctx),
                Report::PdfChosen(path) => self.write_pdf(path, false, ctx),
                Report::ExportChosen(form, path) => self.export(form, path, ctx),
                Report::Exported(path, done) => self.exported(&path, done),
                Report::ErrandChosen(errand) => self.run_errand(errand, ctx),
                Report::Caseload(whose, news) => self.take_news(&whose, *news),
                Report::Dismissed => self.after_save = None,
                Report::Missing(paths) => self.recent.iter_mut().for_each(|recent| recent.missing = paths.contains(&recent.path)),
                Report::NoDialog(purpose) => {
                    let name = if purpose.dialog() == Ask::Save { self.file_name(purpose) } else { String::new() };
                    self.dialog = Some(Dialog::Path(purpose, name));
                }
                Report::Opened(path, case) => {
                    pages::section::forget_typing(ctx);
                    self.opened(path, *case);
                }
                Report::Saved(path, written, Ok(())) => self.saved(path, &written, ctx),
                Report::Saved(_, _, Err(message)) => {
                    self.after_save = None;
                    self.complain(&message);
                }
                Report::PdfWritten(path, Ok(())) if path.as_os_str().is_empty() => {}
                Report::PdfWritten(path, Ok(())) => {
                    let localizer = self.localizer();
                    let body = localizer.format(id::WINDOW_PDF_SAVED_BODY, &[("file", path.display().to_string().into())]);
                    self.dialog = Some(Dialog::Notice { title: localizer.text(id::WINDOW_PDF_SAVED), body });
                }
                Report::PdfWritten(_, Err(message)) => self.complain(&message),
                Report::PagesMade(wanted, pages) => self.take_pages(*wanted, pages),
                Report::PrintersFound(printers) => self.take_printers(printers),
                Report::Sent(sent) => self.take_sent(sent),
                Report::Weighed(answers, as_of, questions) => {
                    self.weighing = false;
                    self.session.take_weighed(&answers, as_of, questions);
                }
                Report::Visited(visit) => self.visit = Some(visit),
                Report::PackChecked(folder, found) => self.pack_checked(&folder, *found),
                Report::Autosaved(Ok(())) => self.autosaved = self.session.is_unsaved(),
                // Said by the save state in the top bar; a dialog on every keystroke would help nobody.
                Report::Autosaved(Err(_)) => self.autosaved = false,
            }
        }
    }

    pub(super) fn opened(&mut self, path: PathBuf, case: Result<Case, Message>) {
        match case {
            Ok(case) => {
                if let Some(language) = case.language.as_deref().and_then(Language::from_tag) {
                    self.language = language;
                }
                self.session = Session::of(self.pack, case, Some(path.clone()));
                self.keeper.forget_autosave();
                self.session.screen = if self.session.case.answers.is_empty() { Screen::Page(0) } else { Screen::Check };
                self.remember(path);
            }
            Err(message) => self.complain(&message),
        }
    }

    pub(super) fn saved(&mut self, path: PathBuf, written: &Case, ctx: &egui::Context) {
        // Answers given while the file was being written are not in it.
        if *written == self.session.case {
            self.session.mark_saved(path.clone());
            self.keeper.forget_autosave();
            self.autosaved = false;
        }
        self.remember(path);
        if let Some(after) = self.after_save.take() {
            self.go_on(after, ctx);
        }
    }

    /// Looks once a visit of the start page which of the files opened lately are still there. A drive may be slow to answer.
    pub(super) fn look_for_recent(&mut self, ctx: &egui::Context) {
        let here = self.session.screen == Screen::Start;
        if here && !self.looked_for_recent && !self.recent.is_empty() {
            let paths: Vec<PathBuf> = self.recent.iter().map(|recent| recent.path.clone()).collect();
            self.background(ctx, "recent files", move || {
                Report::Missing(paths.into_iter().filter(|path| files::is_missing(path)).collect())
            });
        }
        self.looked_for_recent = here;
    }

    pub(super) fn forget_recent(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
        self.keep_settings();
    }

    pub(super) fn remember(&mut self, path: PathBuf) {
        let name = self.business_name().unwrap_or_else(|| path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        let progress = Some(self.session.analysis.survey.progress());
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path, name, day: self.today, progress, missing: false });
        self.recent.truncate(MOST_RECENT);
        self.keep_settings();
    }

    pub(super) fn keep_settings(&mut self) {
        self.settings = Settings {
            language: Some(self.language.tag().to_owned()),
            appearance: self.appearance.map(|appearance| appearance_name(appearance).to_owned()),
            text_size: Some(self.text_size),
            reduce_motion: self.reduce_motion,
            recent: self
                .recent
                .iter()
                .map(|recent| RecentFile {
                    path: recent.path.clone(),
                    name: recent.name.clone(),
                    day: recent.day.to_string(),
                    progress: recent.progress.map(|progress| (progress.section, progress.of)),
                })
                .collect(),
        };
        self.keeper.keep_settings(self.settings.clone());
    }
}
