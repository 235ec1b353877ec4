//! The eframe App: gathers commands while painting and carries them out afterwards.

use super::caseload::Desk;
use super::dialogs::{After, Dialog};
use super::preview::Studio;
use super::session::Session;
use super::tasks::{Purpose, Report};
use crate::case::decode;
use crate::cli::read_case;
use crate::l10n::{Language, Localizer, id, plain};
use crate::platform::instance::{Instance, Visit};
use crate::platform::printers::Spooler;
use crate::platform::storage::{Keeper, RecentFile, Settings, Storage};
use crate::policy::{Answer, Message, Pack};
use crate::summary::{Form, Kind};
use crate::ui::theme::{Appearance, Look};
use crate::ui::{Command, Commands, Places, Progress, Recent, SaveState, Screen, View, focus, pages, shell};
use crate::wording::Wording;
use jiff::civil::Date;
use std::sync::mpsc::{Receiver, Sender, channel};

/// What the window starts with.
#[derive(Debug)]
pub struct Options {
    /// Where settings and autosave are kept.
    pub storage: Storage,
    /// Today.
    pub today: Date,
    /// What the program was started for.
    pub visit: Visit,
    /// The right to be the only window of the data folder; `None` where that cannot be told.
    pub instance: Option<Instance>,
    /// The print service; `None` where the viewer prints.
    pub spooler: Option<Spooler>,
}

/// The program's window.
#[derive(Debug)]
pub struct App {
    /// Given back first when the window goes, so that no visit comes any more.
    instance: Option<Instance>,
    pub(super) pack: &'static Pack,
    pub(super) session: Session,
    pub(super) settings: Settings,
    pub(super) storage: Storage,
    pub(super) keeper: Keeper,
    pub(super) today: Date,
    pub(super) language: Language,
    pub(super) appearance: Option<Appearance>,
    pub(super) text_size: u16,
    pub(super) reduce_motion: bool,
    pub(super) recent: Vec<Recent>,
    /// Whether the files opened lately were looked for on this visit of the start page.
    pub(super) looked_for_recent: bool,
    pub(super) commands: Commands,
    pub(super) dialog: Option<Dialog>,
    pub(super) after_save: Option<After>,
    pub(super) may_close: bool,
    pub(super) autosaved: bool,
    /// Whether the open questions are being weighed.
    pub(super) weighing: bool,
    pub(super) studio: Studio,
    pub(super) desk: Desk,
    /// What was asked for from outside and is not done yet.
    pub(super) visit: Option<Visit>,
    pub(super) title: String,
    pub(super) applied: Option<Look>,
    pub(super) reports: Receiver<Report>,
    pub(super) sender: Sender<Report>,
}

impl App {
    /// The window's state: settings, the case given, or what the last session left behind.
    pub fn new(ctx: &egui::Context, pack: &'static Pack, options: Options) -> Self {
        crate::text::install_fonts(ctx);
        let settings = options.storage.settings();
        let chosen = settings.language.as_deref().and_then(Language::from_tag);
        let system = sys_locale::get_locale().as_deref().and_then(Language::from_tag);
        let (sender, reports) = channel();
        let language = chosen.or(system).unwrap_or(Language::Chinese);
        let mut app = Self {
            instance: None,
            pack,
            session: Session::new(pack),
            keeper: Keeper::new(options.storage.clone()),
            storage: options.storage,
            today: options.today,
            language,
            appearance: settings.appearance.as_deref().and_then(appearance_named),
            text_size: settings.text_size.unwrap_or(100).clamp(100, 130),
            reduce_motion: settings.reduce_motion,
            recent: settings.recent.iter().filter_map(recent).collect(),
            looked_for_recent: false,
            settings,
            commands: Commands::default(),
            dialog: None,
            after_save: None,
            may_close: false,
            autosaved: false,
            weighing: false,
            studio: Studio::new(language, options.spooler),
            desk: Desk::default(),
            visit: None,
            title: String::new(),
            applied: None,
            reports,
            sender,
        };
        if chosen.or(system).is_none() {
            app.session.screen = Screen::FirstRun;
        }
        app.recover();
        // A case is there from the first frame; all else, and what would cover answers found again, waits its turn. A wrong
        // file still opens the window, which says what is wrong with it.
        match Self::brings_case(&options.visit) {
            Some(path) if app.dialog.is_none() => app.opened(path.to_owned(), read_case(path, pack)),
            _ => app.visit = Some(options.visit),
        }
        app.instance = options.instance.map(|instance| app.expect(ctx, instance));
        app
    }

    /// Offers what the autosave holds of a session that did not end well.
    fn recover(&mut self) {
        let case = self.storage.autosave().and_then(|bytes| decode(&bytes, &self.pack.id, &self.pack.dictionary).ok());
        // What was only typed, and is no answer yet, counts too.
        if let Some(case) = case.filter(|case| Session::recovered(self.pack, case.clone()).has_unsaved_work()) {
            self.dialog = Some(Dialog::Recovered(Box::new(case)));
        }
    }

    pub(super) fn localizer(&self) -> &'static Localizer {
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
        look.reduce_motion = self.reduce_motion;
        look
    }

    /// One pass: what the outside reported, the page, then what the user asked for.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.take_reports(&ctx);
        self.watch_drop(&ctx);
        self.receive(&ctx);
        self.watch_keys(&ctx);
        self.watch_close(&ctx);
        let look = self.look(&ctx);
        if self.applied.as_ref() != Some(&look) {
            look.apply(&ctx);
            self.applied = Some(look.clone());
        }
        let mut commands = std::mem::take(&mut self.commands);
        self.page(ui, &look, &mut commands);
        shell::drop_hint_ui(ui, &look, self.localizer());
        self.dialog(ui, &look);
        if let Some(text) = crate::ui::widgets::copy_menu_ui(ui, &look, &self.localizer().text(id::COMMON_COPY)) {
            commands.send(Command::Copy(text));
        }
        crate::ui::widgets::edit_menu_ui(ui, &look);
        let commands = commands.take();
        let changed = !commands.is_empty();
        for command in commands {
            self.carry_out(command, &ctx);
        }
        if changed {
            self.autosave(&ctx);
            ctx.request_repaint();
        }
        focus::keep(&ctx, self.session.screen);
        self.weigh(&ctx);
        self.look_for_recent(&ctx);
        self.make_pages(&ctx);
        self.retitle(&ctx);
    }

    fn page(&self, ui: &mut egui::Ui, look: &Look, commands: &mut Commands) {
        let paper = self.storage.paper();
        let view = View {
            look,
            pack: self.pack,
            wording: Wording::new(self.pack, self.language),
            case: &self.session.case,
            notes: &self.session.notes,
            analysis: &self.session.analysis,
            screen: self.session.screen,
            visited: &self.session.visited,
            walk: self.session.walk.as_ref(),
            show_hidden: self.session.show_hidden,
            as_of: self.session.as_of(),
            today: self.today,
            save_state: self.save_state(),
            recent: &self.recent,
            appearance: self.appearance,
            text_size: self.text_size,
            preview: &self.studio.preview,
            caseload: self.desk.caseload.as_ref(),
            places: Places { folder: self.storage.folder(), paper: &paper },
        };
        let mut inner = Commands::default();
        shell::frame_ui(ui, &view, commands, |ui| match view.screen {
            Screen::FirstRun => pages::first_run::first_run_ui(ui, &view, &mut inner),
            Screen::Start => pages::start::start_ui(ui, &view, &mut inner),
            Screen::Page(page) => pages::section::section_ui(ui, &view, &mut inner, page),
            Screen::Check => pages::check::check_ui(ui, &view, &mut inner),
            Screen::Result => pages::result::result_ui(ui, &view, &mut inner),
            Screen::FullText => pages::full_text::full_text_ui(ui, &view, &mut inner),
            Screen::Preview => pages::preview::preview_ui(ui, &view, &mut inner),
            Screen::Caseload => pages::caseload::caseload_ui(ui, &view, &mut inner),
            Screen::Help => pages::help::help_ui(ui, &view, &mut inner),
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

    /// Shortcuts that hold everywhere.
    fn watch_keys(&mut self, ctx: &egui::Context) {
        if self.dialog.is_some() {
            return;
        }
        let typing = ctx.egui_wants_keyboard_input() && !pages::section::is_as_found(ctx);
        let asks = matches!(self.session.screen, Screen::Page(_) | Screen::Check);
        // From last to first: the longer combination of a key is asked before the shorter. All before the page is painted,
        // where a button in focus would take Enter for a click.
        for shortcut in shell::shortcuts().into_iter().rev() {
            let holds = match shortcut.command {
                // A field takes back what was typed into it, and then the answers are taken back.
                Command::Undo | Command::Redo => !typing,
                Command::Next => asks,
                _ => true,
            };
            if holds && ctx.input_mut(|input| input.consume_shortcut(&shortcut.keys)) {
                self.commands.send(shortcut.command);
                focus::take_up(ctx);
            }
        }
    }

    /// A question before unsaved answers are lost.
    fn watch_close(&mut self, ctx: &egui::Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if !asked || self.may_close {
            return;
        }
        if self.session.has_unsaved_work() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.dialog = Some(Dialog::Unsaved(After::Close));
        } else {
            self.keeper.forget_autosave();
        }
    }

    fn retitle(&mut self, ctx: &egui::Context) {
        let name = plain(&self.localizer().text(id::APP_NAME));
        let title = match self.business_name() {
            Some(business) => format!("{} – {name}", plain(&business)),
            None => name,
        };
        // A screen reader says it when it comes to the window.
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title.as_str()));
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    pub(super) fn business_name(&self) -> Option<String> {
        let slot = self.pack.dictionary.slot("business_name")?;
        match self.session.case.answers.get(slot) {
            Some(Answer::Text(name)) if !name.trim().is_empty() => Some(name.trim().to_owned()),
            _ => None,
        }
    }

    fn carry_out(&mut self, command: Command, ctx: &egui::Context) {
        let before = (self.session.screen, self.session.walk.clone());
        if self.session.apply(&command) {
            let stays = before == (self.session.screen, self.session.walk.clone());
            let walked = self.session.walk.as_ref().and_then(crate::ui::Walk::place);
            match (command, walked) {
                (Command::Next, _) if stays => pages::section::show_faults(ctx),
                (Command::Walk(_) | Command::Next | Command::Back, Some(place)) => pages::section::start_at_question(ctx, place),
                (Command::Undo | Command::Redo, _) => pages::section::forget_typing(ctx),
                _ => {}
            }
            return;
        }
        match command {
            Command::Language(_) | Command::Appearance(_) | Command::TextSize(_) | Command::ReduceMotion(_) => {
                self.choose_setting(&command);
            }
            Command::Read(passage) => {
                pages::full_text::turn_to(ctx, passage);
                self.session.apply(&Command::Go(Screen::FullText));
            }
            Command::ShowMeasure(measure) => {
                pages::result::show_measure(ctx, measure);
                self.session.apply(&Command::Go(Screen::Result));
            }
            Command::New => self.unless_unsaved(After::New, ctx),
            Command::Example(name) => self.unless_unsaved(After::Example(name), ctx),
            Command::Open => self.unless_unsaved(After::Open, ctx),
            Command::OpenPath(path) => self.unless_unsaved(After::OpenPath(path), ctx),
            Command::ForgetRecent(path) => self.forget_recent(&path),
            Command::Save => self.save(None, ctx),
            Command::SaveAs => self.choose(Purpose::Save, ctx),
            Command::SaveAndLeave => self.save_and_leave(ctx),
            Command::SavePdf => self.choose(Purpose::Pdf, ctx),
            Command::SaveWorkbook => self.choose(Purpose::Export(Form::Workbook), ctx),
            Command::SaveCalendar => self.choose(Purpose::Export(Form::Calendar), ctx),
            Command::ExportPath(path) => {
                let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
                self.export(Form::of_ending(&ending).unwrap_or(Form::Paper), path, ctx);
            }
            Command::Print => self.preview(Kind::Summary, ctx),
            Command::PrintAccountant => self.preview(Kind::Accountant, ctx),
            Command::ShowPaper => self.write_pdf(self.storage.paper(), true, ctx),
            Command::Proof(proof) => self.studio.preview.proof = proof,
            Command::ProofWidth(width) => self.studio.preview.width = width,
            Command::PrintWish(wish) => self.studio.preview.wish = wish,
            Command::SendToPrinter => self.send_to_printer(ctx),
            Command::CancelPrinting => self.cancel_printing(),
            Command::Errand(errand) => self.run_errand(errand, ctx),
            Command::Copy(text) => ctx.copy_text(plain(&text)),
            _ => {}
        }
    }

    /// Takes a choice that outlives the window.
    fn choose_setting(&mut self, command: &Command) {
        match *command {
            Command::Language(language) => self.language = language,
            Command::Appearance(appearance) => self.appearance = appearance,
            Command::TextSize(percent) => self.text_size = percent.clamp(100, 130),
            Command::ReduceMotion(reduce) => self.reduce_motion = reduce,
            _ => return,
        }
        self.keep_settings();
    }

    /// Does something that ends the case, or asks first.
    pub(super) fn unless_unsaved(&mut self, after: After, ctx: &egui::Context) {
        if self.session.has_unsaved_work() {
            self.dialog = Some(Dialog::Unsaved(after));
        } else {
            self.go_on(after, ctx);
        }
    }

    pub(super) fn go_on(&mut self, after: After, ctx: &egui::Context) {
        match after {
            After::Close => {
                self.may_close = true;
                self.keeper.forget_autosave();
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
            After::Client(client) => self.open_client(client, ctx),
        }
    }

    pub(super) fn start(&mut self, session: Session, ctx: &egui::Context) {
        self.session = session;
        self.autosaved = false;
        self.keeper.forget_autosave();
        pages::section::forget_typing(ctx);
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

    pub(super) fn complain(&mut self, message: &Message) {
        let title = self.localizer().pack_text("error-heading");
        self.dialog = Some(Dialog::Notice { title, body: self.localizer().message(message) });
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
}

fn recent(file: &RecentFile) -> Option<Recent> {
    let progress = file.progress.map(|(section, of)| Progress { section, of });
    Some(Recent { path: file.path.clone(), name: file.name.clone(), day: file.day.parse().ok()?, progress, missing: false })
}

pub(super) const fn appearance_name(appearance: Appearance) -> &'static str {
    match appearance {
        Appearance::Light => "light",
        Appearance::Dark => "dark",
        Appearance::HighContrast => "high-contrast",
    }
}

fn appearance_named(name: &str) -> Option<Appearance> {
    Appearance::ALL.into_iter().find(|appearance| appearance_name(*appearance) == name)
}
