//! The eframe App: gathers commands while painting and carries them out afterwards.

use super::session::Session;
use crate::assess::Assessment;
use crate::case::{Case, decode, encode};
use crate::l10n::{Language, Localizer, id, plain};
use crate::platform::dialogs::{Choice, FileDialog, with_ending};
use crate::platform::files;
use crate::platform::open_in_viewer;
use crate::platform::storage::{RecentFile, Settings, Storage};
use crate::policy::{Answer, Message, Pack};
use crate::summary;
use crate::ui::theme::{Appearance, Look, Role};
use crate::ui::widgets::{Button, Field, ModalAnswer, field_ui, modal_ui, words_ui};
use crate::ui::{Command, Commands, Recent, SaveState, Screen, View, pages, shell};
use crate::wording::Wording;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

/// Files kept in the list of recent ones.
const MOST_RECENT: usize = 8;

/// What the window starts with.
#[derive(Debug)]
pub struct Options {
    /// Where settings and autosave are kept.
    pub storage: Storage,
    /// Today.
    pub today: Date,
    /// A case given on the command line, or why it cannot be read, and its file.
    pub opened: Option<(Result<Case, Message>, PathBuf)>,
}

/// What a background task reports.
#[derive(Debug)]
enum Report {
    /// A file to open was chosen.
    OpenChosen(PathBuf),
    /// A file to save the case to was chosen.
    SaveChosen(PathBuf),
    /// A file to write the paper to was chosen.
    PdfChosen(PathBuf),
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
    /// The autosave was written.
    Autosaved(Result<(), Message>),
}

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Open,
    Save,
    Pdf,
}

impl Purpose {
    const fn report(self, path: PathBuf) -> Report {
        match self {
            Self::Open => Report::OpenChosen(path),
            Self::Save => Report::SaveChosen(path),
            Self::Pdf => Report::PdfChosen(path),
        }
    }

    /// The ending of the file, without the point.
    const fn ending(self) -> &'static str {
        match self {
            Self::Open | Self::Save => "shukun",
            Self::Pdf => "pdf",
        }
    }

    /// Title of the dialog and name of the kind of file.
    const fn words(self) -> [crate::l10n::Id; 2] {
        match self {
            Self::Open => [id::WINDOW_OPEN_TITLE, id::WINDOW_CASE_FILES],
            Self::Save => [id::WINDOW_SAVE_TITLE, id::WINDOW_CASE_FILES],
            Self::Pdf => [id::WINDOW_PDF_TITLE, id::WINDOW_PDF_FILES],
        }
    }
}

/// What is to happen once unsaved answers are dealt with.
#[derive(Clone, Debug, PartialEq)]
enum After {
    Close,
    Leave,
    New,
    Example(String),
    Open,
    OpenPath(PathBuf),
}

/// A dialog over the page.
#[derive(Clone, Debug)]
enum Dialog {
    /// Something went wrong or has been done.
    Notice { title: String, body: String },
    /// Unsaved answers before something that would lose them.
    Unsaved(After),
    /// Answers from a session that did not end well.
    Recovered(Box<Case>),
    /// A path to be typed, where the system has no file dialog.
    Path(Purpose, String),
}

/// The program's window.
#[derive(Debug)]
pub struct App {
    pack: &'static Pack,
    session: Session,
    settings: Settings,
    storage: Storage,
    today: Date,
    language: Language,
    appearance: Option<Appearance>,
    text_size: u16,
    recent: Vec<Recent>,
    commands: Commands,
    dialog: Option<Dialog>,
    after_save: Option<After>,
    may_close: bool,
    autosaved: bool,
    title: String,
    applied: Option<Look>,
    reports: Receiver<Report>,
    sender: Sender<Report>,
}

impl App {
    /// The window's state: settings, the case given, or what the last session left behind.
    pub fn new(ctx: &egui::Context, pack: &'static Pack, options: Options) -> Self {
        crate::text::install_fonts(ctx);
        let settings = options.storage.settings();
        let chosen = settings.language.as_deref().and_then(Language::from_tag);
        let system = sys_locale::get_locale().as_deref().and_then(Language::from_tag);
        let (sender, reports) = channel();
        let mut app = Self {
            pack,
            session: Session::new(pack),
            storage: options.storage,
            today: options.today,
            language: chosen.or(system).unwrap_or(Language::Chinese),
            appearance: settings.appearance.as_deref().and_then(appearance_named),
            text_size: settings.text_size.unwrap_or(100).clamp(100, 130),
            recent: settings.recent.iter().filter_map(recent).collect(),
            settings,
            commands: Commands::default(),
            dialog: None,
            after_save: None,
            may_close: false,
            autosaved: false,
            title: String::new(),
            applied: None,
            reports,
            sender,
        };
        if chosen.or(system).is_none() {
            app.session.screen = Screen::FirstRun;
        }
        match options.opened {
            Some((case, path)) => app.opened(path, case),
            None => app.recover(),
        }
        app
    }

    /// Offers what the autosave holds of a session that did not end well.
    fn recover(&mut self) {
        let case = self.storage.autosave().and_then(|bytes| decode(&bytes, &self.pack.id, &self.pack.dictionary).ok());
        if let Some(case) = case.filter(|case| !case.answers.is_empty()) {
            self.dialog = Some(Dialog::Recovered(Box::new(case)));
        }
    }

    fn localizer(&self) -> &'static Localizer {
        Localizer::of(self.language)
    }

    /// The language that is shown.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The case that is being worked on.
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// Where the window stands; for tests and screenshots.
    pub fn send(&mut self, command: Command) {
        self.commands.send(command);
    }

    fn look(&self, ctx: &egui::Context) -> Look {
        let dark = ctx.system_theme() == Some(egui::Theme::Dark);
        let appearance = self.appearance.unwrap_or(if dark { Appearance::Dark } else { Appearance::Light });
        let mut look = Look::new(appearance, self.language);
        look.scale = f32::from(self.text_size) / 100.0;
        look
    }

    /// One pass: what the outside reported, the page, then what the user asked for.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.take_reports(&ctx);
        self.watch_keys(&ctx);
        self.watch_close(&ctx);
        let look = self.look(&ctx);
        if self.applied.as_ref() != Some(&look) {
            look.apply(&ctx);
            self.applied = Some(look.clone());
        }
        let mut commands = std::mem::take(&mut self.commands);
        self.page(ui, &look, &mut commands);
        self.dialog(ui, &look);
        let commands = commands.take();
        let changed = !commands.is_empty();
        for command in commands {
            self.carry_out(command, &ctx);
        }
        if changed {
            self.autosave(&ctx);
            ctx.request_repaint();
        }
        self.retitle(&ctx);
    }

    fn page(&self, ui: &mut egui::Ui, look: &Look, commands: &mut Commands) {
        let view = View {
            look,
            pack: self.pack,
            wording: Wording::new(self.pack, self.language),
            case: &self.session.case,
            notes: &self.session.notes,
            analysis: &self.session.analysis,
            screen: self.session.screen,
            visited: &self.session.visited,
            show_hidden: self.session.show_hidden,
            as_of: self.session.as_of(),
            today: self.today,
            save_state: self.save_state(),
            recent: &self.recent,
            appearance: self.appearance,
            text_size: self.text_size,
        };
        let mut inner = Commands::default();
        shell::frame_ui(ui, &view, commands, |ui| match view.screen {
            Screen::FirstRun => pages::first_run::first_run_ui(ui, &view, &mut inner),
            Screen::Start => pages::start::start_ui(ui, &view, &mut inner),
            Screen::Page(page) => pages::section::section_ui(ui, &view, &mut inner, page),
            Screen::Check => pages::check::check_ui(ui, &view, &mut inner),
            Screen::Result => pages::result::result_ui(ui, &view, &mut inner),
        });
        for command in inner.take() {
            commands.send(command);
        }
    }

    fn save_state(&self) -> SaveState {
        match (self.session.is_unsaved(), self.autosaved) {
            (false, _) => SaveState::Clean,
            (true, true) => SaveState::Autosaved,
            (true, false) => SaveState::Unsaved,
        }
    }

    /// Shortcuts that hold everywhere: those of the file menu, and printing.
    fn watch_keys(&mut self, ctx: &egui::Context) {
        use egui::{Key, KeyboardShortcut, Modifiers};
        if self.dialog.is_some() {
            return;
        }
        let typing = ctx.egui_wants_keyboard_input();
        // From last to first: the longer combination of a key is asked before the shorter.
        for shortcut in shell::shortcuts().into_iter().rev() {
            // A field being edited has its own undo.
            let own = typing && matches!(shortcut.command, Command::Undo | Command::Redo);
            if !own && ctx.input_mut(|input| input.consume_shortcut(&shortcut.keys)) {
                self.commands.send(shortcut.command);
            }
        }
        if ctx.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(Modifiers::COMMAND, Key::P))) {
            self.commands.send(Command::Print);
        }
    }

    /// A question before unsaved answers are lost.
    fn watch_close(&mut self, ctx: &egui::Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if !asked || self.may_close {
            return;
        }
        if self.session.is_unsaved() && !self.session.case.answers.is_empty() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.dialog = Some(Dialog::Unsaved(After::Close));
        } else {
            self.storage.forget_autosave();
        }
    }

    fn retitle(&mut self, ctx: &egui::Context) {
        let name = plain(&self.localizer().text(id::APP_NAME));
        let title = match self.business_name() {
            Some(business) => format!("{} – {name}", plain(&business)),
            None => name,
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn business_name(&self) -> Option<String> {
        let slot = self.pack.dictionary.slot("business_name")?;
        match self.session.case.answers.get(slot) {
            Some(Answer::Text(name)) if !name.trim().is_empty() => Some(name.trim().to_owned()),
            _ => None,
        }
    }

    fn carry_out(&mut self, command: Command, ctx: &egui::Context) {
        if self.session.apply(&command) {
            return;
        }
        match command {
            Command::Language(language) => {
                self.language = language;
                self.keep_settings();
            }
            Command::Appearance(appearance) => {
                self.appearance = appearance;
                self.keep_settings();
            }
            Command::TextSize(percent) => {
                self.text_size = percent.clamp(100, 130);
                self.keep_settings();
            }
            Command::New => self.unless_unsaved(After::New, ctx),
            Command::Example(name) => self.unless_unsaved(After::Example(name), ctx),
            Command::Open => self.unless_unsaved(After::Open, ctx),
            Command::OpenPath(path) => self.unless_unsaved(After::OpenPath(path), ctx),
            Command::Save => self.save(None, ctx),
            Command::SaveAs => self.choose(Purpose::Save, ctx),
            Command::SaveAndLeave => self.save_and_leave(ctx),
            Command::SavePdf => self.choose(Purpose::Pdf, ctx),
            Command::Print => self.write_pdf(self.storage.paper(), true, ctx),
            Command::Copy(text) => ctx.copy_text(plain(&text)),
            _ => {}
        }
    }

    /// Does something that ends the case, or asks first.
    fn unless_unsaved(&mut self, after: After, ctx: &egui::Context) {
        if self.session.is_unsaved() && !self.session.case.answers.is_empty() {
            self.dialog = Some(Dialog::Unsaved(after));
        } else {
            self.go_on(after, ctx);
        }
    }

    fn go_on(&mut self, after: After, ctx: &egui::Context) {
        match after {
            After::Close => {
                self.may_close = true;
                self.storage.forget_autosave();
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            After::Leave => {
                self.start(Session::new(self.pack), ctx);
                self.session.screen = Screen::Start;
            }
            After::New => {
                let as_of = self.session.case.as_of.filter(|_| self.session.screen == Screen::Start);
                self.start(Session::new(self.pack), ctx);
                self.session.case.as_of = as_of;
                self.session.screen = Screen::Page(0);
            }
            After::Example(name) => self.open_example(&name, ctx),
            After::Open => self.choose(Purpose::Open, ctx),
            After::OpenPath(path) => self.read(path, ctx),
        }
    }

    fn start(&mut self, session: Session, ctx: &egui::Context) {
        self.session = session;
        self.autosaved = false;
        self.storage.forget_autosave();
        pages::section::forget_drafts(ctx);
    }

    fn open_example(&mut self, name: &str, ctx: &egui::Context) {
        let Some(bytes) = super::example(name) else { return };
        match decode(&bytes, &self.pack.id, &self.pack.dictionary) {
            Ok(case) => {
                self.start(Session::of(self.pack, case, None), ctx);
                self.session.screen = Screen::Page(0);
            }
            Err(error) => self.complain(error.message()),
        }
    }

    fn complain(&mut self, message: &Message) {
        let title = self.localizer().pack_text("error-heading");
        self.dialog = Some(Dialog::Notice { title, body: self.localizer().message(message) });
    }

    // ---- Files, on threads of their own

    fn background(&self, ctx: &egui::Context, name: &str, task: impl FnOnce() -> Report + Send + 'static) {
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
    fn choose(&self, purpose: Purpose, ctx: &egui::Context) {
        let localizer = self.localizer();
        let [title, kind] = purpose.words().map(|id| plain(&localizer.text(id)));
        let folder = self.session.path.as_deref().and_then(Path::parent).map(Path::to_owned);
        let file_name = (purpose != Purpose::Open).then(|| self.file_name(purpose.ending()));
        let dialog = FileDialog { title, kind, ending: purpose.ending(), file_name, folder };
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
        if purpose == Purpose::Open { dialog.open(answer) } else { dialog.save(answer) }
    }

    fn file_name(&self, ending: &str) -> String {
        let name = self.business_name().unwrap_or_else(|| plain(&self.localizer().text(id::WINDOW_UNNAMED)));
        let safe: String = name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
        format!("{}.{ending}", plain(safe.trim()))
    }

    fn read(&self, path: PathBuf, ctx: &egui::Context) {
        let pack = self.pack;
        self.background(ctx, "open", move || {
            let case = crate::cli::read_case(&path, pack);
            Report::Opened(path, Box::new(case))
        });
    }

    fn save(&self, to: Option<PathBuf>, ctx: &egui::Context) {
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

    fn save_and_leave(&mut self, ctx: &egui::Context) {
        if self.session.is_unsaved() && !self.session.case.answers.is_empty() {
            self.after_save = Some(After::Leave);
            self.save(None, ctx);
        } else {
            self.go_on(After::Leave, ctx);
        }
    }

    fn write_pdf(&mut self, path: PathBuf, open: bool, ctx: &egui::Context) {
        let Ok(assessment) = &self.session.analysis.assessment else { return };
        let (assessment, answers): (Assessment, _) = (assessment.clone(), self.session.case.answers.clone());
        let (pack, language) = (self.pack, self.language);
        self.background(ctx, "paper", move || {
            let written = summary::paper(pack, &answers, &assessment, language)
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

    /// Keeps unsaved answers, so that a power cut loses none.
    fn autosave(&mut self, ctx: &egui::Context) {
        if !self.session.is_unsaved() || self.session.case.answers.is_empty() {
            return;
        }
        self.autosaved = false;
        let bytes = encode(&self.session.file(), &self.pack.dictionary);
        let storage = self.storage.clone();
        self.background(ctx, "autosave", move || Report::Autosaved(storage.keep_autosave(&bytes).map_err(|error| error.message())));
    }

    fn take_reports(&mut self, ctx: &egui::Context) {
        while let Ok(report) = self.reports.try_recv() {
            match report {
                Report::OpenChosen(path) => self.read(path, ctx),
                Report::SaveChosen(path) => self.save(Some(path), ctx),
                Report::PdfChosen(path) => self.write_pdf(path, false, ctx),
                Report::Dismissed => self.after_save = None,
                Report::NoDialog(purpose) => {
                    let name = if purpose == Purpose::Open { String::new() } else { self.file_name(purpose.ending()) };
                    self.dialog = Some(Dialog::Path(purpose, name));
                }
                Report::Opened(path, case) => {
                    pages::section::forget_drafts(ctx);
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
                Report::Autosaved(Ok(())) => self.autosaved = self.session.is_unsaved(),
                // Said by the save state in the top bar; a dialog on every keystroke would help nobody.
                Report::Autosaved(Err(_)) => self.autosaved = false,
            }
        }
    }

    fn opened(&mut self, path: PathBuf, case: Result<Case, Message>) {
        match case {
            Ok(case) => {
                if let Some(language) = case.language.as_deref().and_then(Language::from_tag) {
                    self.language = language;
                }
                self.session = Session::of(self.pack, case, Some(path.clone()));
                self.storage.forget_autosave();
                self.session.screen = if self.session.case.answers.is_empty() { Screen::Page(0) } else { Screen::Check };
                self.remember(path);
            }
            Err(message) => self.complain(&message),
        }
    }

    fn saved(&mut self, path: PathBuf, written: &Case, ctx: &egui::Context) {
        // Answers given while the file was being written are not in it.
        if *written == self.session.case {
            self.session.mark_saved(path.clone());
            self.storage.forget_autosave();
            self.autosaved = false;
        }
        self.remember(path);
        if let Some(after) = self.after_save.take() {
            self.go_on(after, ctx);
        }
    }

    fn remember(&mut self, path: PathBuf) {
        let name = self.business_name().unwrap_or_else(|| path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path, name, day: self.today });
        self.recent.truncate(MOST_RECENT);
        self.keep_settings();
    }

    fn keep_settings(&mut self) {
        self.settings = Settings {
            language: Some(self.language.tag().to_owned()),
            appearance: self.appearance.map(|appearance| appearance_name(appearance).to_owned()),
            text_size: Some(self.text_size),
            recent: self
                .recent
                .iter()
                .map(|recent| RecentFile { path: recent.path.clone(), name: recent.name.clone(), day: recent.day.to_string() })
                .collect(),
        };
        let (storage, settings) = (self.storage.clone(), self.settings.clone());
        // Settings that cannot be kept are no reason to disturb: they are asked for again next time.
        let _ = std::thread::Builder::new().name("settings".to_owned()).spawn(move || storage.keep_settings(&settings));
    }

    // ---- Dialogs

    fn dialog(&mut self, ui: &egui::Ui, look: &Look) {
        let Some(dialog) = self.dialog.clone() else { return };
        match dialog {
            Dialog::Notice { title, body } => self.notice(ui, look, &title, &body),
            Dialog::Unsaved(after) => self.unsaved(ui, look, after),
            Dialog::Recovered(case) => self.recovered(ui, look, &case),
            Dialog::Path(purpose, path) => self.path(ui, look, purpose, path),
        }
    }

    fn notice(&mut self, ui: &egui::Ui, look: &Look, title: &str, body: &str) {
        let understood = self.localizer().text(id::COMMON_UNDERSTOOD);
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, body);
        };
        if modal_ui(ui, look, "notice", title, content, &[Button::primary(&understood)]).is_some() {
            self.dialog = None;
        }
    }

    fn unsaved(&mut self, ui: &egui::Ui, look: &Look, after: After) {
        let localizer = self.localizer();
        let name = self.business_name().unwrap_or_else(|| localizer.text(id::WINDOW_UNNAMED));
        let body = localizer.named("error-unsaved", &[("name", name.into())]).unwrap_or_default();
        let [save, discard, cancel] =
            ["error-unsaved-save", "error-unsaved-discard", "error-unsaved-cancel"].map(|id| localizer.pack_text(id));
        let buttons = [Button::primary(&save), Button::secondary(&discard), Button::text(&cancel)];
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, &body);
        };
        let title = localizer.text(id::WINDOW_UNSAVED_TITLE);
        let Some(answer) = modal_ui(ui, look, "unsaved", &title, content, &buttons) else { return };
        self.dialog = None;
        match answer {
            ModalAnswer::Button(0) => {
                self.after_save = Some(after);
                self.save(None, ui.ctx());
            }
            ModalAnswer::Button(1) => self.go_on(after, ui.ctx()),
            _ => {}
        }
    }

    /// Asks for a path where the system has no file dialog.
    fn path(&mut self, ui: &egui::Ui, look: &Look, purpose: Purpose, mut path: String) {
        let localizer = self.localizer();
        let [title, _] = purpose.words().map(|id| localizer.text(id));
        let [body, go, cancel] = [id::WINDOW_PATH_BODY, id::WINDOW_PATH_GO, id::COMMON_CANCEL].map(|id| localizer.text(id));
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, &body);
            let width = ui.available_width();
            field_ui(ui, look, &mut Field::new("path", &mut path, &title, width));
        };
        let answer = modal_ui(ui, look, "path", &title, content, &[Button::primary(&go), Button::text(&cancel)]);
        self.dialog = match answer {
            Some(ModalAnswer::Button(0)) if !path.trim().is_empty() => {
                let ending = (purpose != Purpose::Open).then(|| purpose.ending());
                // The receiver is our own: it lives as long as the window.
                let _ = self.sender.send(purpose.report(with_ending(PathBuf::from(path.trim()), ending)));
                None
            }
            None | Some(ModalAnswer::Button(0)) => Some(Dialog::Path(purpose, path)),
            Some(_) => {
                self.after_save = None;
                None
            }
        };
        if self.dialog.is_none() {
            ui.ctx().request_repaint();
        }
    }

    fn recovered(&mut self, ui: &egui::Ui, look: &Look, case: &Case) {
        let localizer = self.localizer();
        let [title, body, keep, discard] =
            [id::WINDOW_RECOVERED, id::WINDOW_RECOVERED_BODY, id::WINDOW_RECOVERED_KEEP, id::WINDOW_RECOVERED_DISCARD]
                .map(|id| localizer.text(id));
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, &body);
        };
        match modal_ui(ui, look, "recovered", &title, content, &[Button::primary(&keep), Button::secondary(&discard)]) {
            Some(ModalAnswer::Button(0)) => {
                // It is nobody's file yet: the session starts as changed.
                self.session = Session::recovered(self.pack, case.clone());
                self.session.screen = Screen::Page(0);
                self.autosaved = true;
                self.dialog = None;
            }
            Some(ModalAnswer::Button(_)) => {
                self.storage.forget_autosave();
                self.dialog = None;
            }
            // Escape decides nothing: the answers stay where they are and are offered again.
            Some(ModalAnswer::Dismissed) => self.dialog = None,
            None => {}
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
}

fn recent(file: &RecentFile) -> Option<Recent> {
    Some(Recent { path: file.path.clone(), name: file.name.clone(), day: file.day.parse().ok()? })
}

const fn appearance_name(appearance: Appearance) -> &'static str {
    match appearance {
        Appearance::Light => "light",
        Appearance::Dark => "dark",
        Appearance::HighContrast => "high-contrast",
    }
}

fn appearance_named(name: &str) -> Option<Appearance> {
    Appearance::ALL.into_iter().find(|appearance| appearance_name(*appearance) == name)
}
