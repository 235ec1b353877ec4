//! The whole program in a window without a screen, driven through its accessibility tree.

use super::raster::SoftwareRenderer;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use shukun::app::{App, Options, policy};
use shukun::case::decode;
use shukun::l10n::{Id, Language, Localizer, plain};
use shukun::platform::instance::Visit;
use shukun::platform::printers::Spooler;
use shukun::platform::storage::{Settings, Storage};
use shukun::ui::Command;

/// The program under test; `None` until the first pass has given it a context.
pub type State = Option<App>;

/// A window, and the folder that its settings live in.
pub struct Window {
    pub harness: Harness<'static, State>,
    pub folder: tempfile::TempDir,
}

fn speaking(language: Language) -> Settings {
    Settings { language: Some(language.tag().to_owned()), ..Settings::default() }
}

impl Window {
    /// A window of a size in a language.
    pub fn open(language: Language, size: [f32; 2]) -> Self {
        Self::open_at(language, size, 1.0)
    }

    /// The same on a screen with that many pixels a point.
    pub fn open_at(language: Language, size: [f32; 2], scale: f32) -> Self {
        Self::with_settings(&speaking(language), size, scale)
    }

    /// A window with settings of an earlier session.
    pub fn with_settings(settings: &Settings, size: [f32; 2], scale: f32) -> Self {
        Self::start(settings, size, scale, |_| {})
    }

    /// A Chinese window of the usual size that is started for something: `prepare` gets what it would start with, its
    /// folder among that.
    pub fn started(prepare: impl FnOnce(&mut Options)) -> Self {
        Self::start(&speaking(Language::Chinese), [1366.0, 768.0], 1.0, prepare)
    }

    /// A window with a print service.
    pub fn open_with(language: Language, size: [f32; 2], spooler: Option<Spooler>) -> Self {
        Self::start(&speaking(language), size, 1.0, |options| options.spooler = spooler)
    }

    fn start(settings: &Settings, size: [f32; 2], scale: f32, prepare: impl FnOnce(&mut Options)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::at(folder.path().to_owned());
        storage.keep_settings(settings).unwrap();
        let today = jiff::civil::date(2026, 11, 24);
        let mut options = Options { storage, today, visit: Visit::Show, instance: None, spooler: None };
        prepare(&mut options);
        let mut options = Some(options);
        let harness = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(scale)
            .with_theme(egui::Theme::Light)
            .with_step_dt(1.0)
            .with_max_steps(60)
            .allow_missing_glyphs()
            .renderer(SoftwareRenderer::default())
            .build_ui_state(
                move |ui, state: &mut State| match state {
                    Some(app) => app.show(ui),
                    // Fonts are in force from the pass after the first.
                    None => *state = options.take().map(|options| App::new(ui.ctx(), policy().unwrap(), options)),
                },
                None,
            );
        let mut window = Self { harness, folder };
        window.settle();
        window
    }

    /// Runs until nothing moves any more.
    pub fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    /// Runs until the open questions are weighed, which is done beside the window.
    pub fn settle_questions(&mut self) {
        while !self.app().session().is_weighed() {
            std::thread::yield_now();
            self.settle();
        }
    }

    pub fn app(&self) -> &App {
        self.harness.state().as_ref().unwrap()
    }

    pub fn localizer(&self) -> &'static Localizer {
        Localizer::of(self.app().language())
    }

    /// A message of the program as it stands in the accessibility tree.
    pub fn text(&self, id: Id) -> String {
        plain(&self.localizer().text(id))
    }

    /// A message of the pack as it stands in the accessibility tree.
    pub fn pack_text(&self, name: &str) -> String {
        plain(&self.localizer().pack_text(name))
    }

    pub fn send(&mut self, command: Command) {
        self.harness.state_mut().as_mut().unwrap().send(command);
        self.settle();
    }

    /// Opens an example by the name of its file.
    pub fn example(&mut self, name: &str) {
        self.send(Command::Example(name.to_owned()));
    }

    /// The first node of a name that can be clicked or typed into.
    pub fn node<'a>(&'a self, name: &'a str) -> Node<'a> {
        let all: Vec<Node<'a>> = self.harness.query_all_by_label(name).collect();
        let found = all.into_iter().find(|node| {
            let role = node.accesskit_node().role();
            !matches!(role, egui::accesskit::Role::Label | egui::accesskit::Role::TextRun)
        });
        found.unwrap_or_else(|| panic!("nothing to use is called “{name}”; there are: {:?}", self.names()))
    }

    /// Whether anything of the page bears these words.
    pub fn shows(&self, words: &str) -> bool {
        self.names().iter().any(|name| name.contains(words))
    }

    /// Every name and value in the accessibility tree.
    pub fn names(&self) -> Vec<String> {
        fn walk(node: Node<'_>, names: &mut Vec<String>) {
            names.extend(node.accesskit_node().label());
            names.extend(node.value());
            for child in node.children() {
                walk(child, names);
            }
        }
        let mut names = Vec::new();
        walk(self.harness.root(), &mut names);
        names
    }

    pub fn click(&mut self, name: &str) {
        self.node(name).click_accesskit();
        self.settle();
    }

    /// Types into the field of a name.
    pub fn type_into(&mut self, name: &str, text: &str) {
        self.node(name).focus();
        self.settle();
        self.node(name).type_text(text);
        self.settle();
    }

    /// Waits until a background task has brought these words.
    pub fn wait_for(&mut self, words: &str) {
        for _ in 0..1_000 {
            self.settle();
            if self.shows(words) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("waited in vain for “{words}”; there are: {:?}", self.names());
    }

    /// Waits for a background task to change something.
    pub fn wait_until(&mut self, what: &str, done: impl Fn(&App) -> bool) {
        for _ in 0..400 {
            self.settle();
            if done(self.app()) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("waited in vain for: {what}");
    }
}

/// The case of an example.
pub fn example_case(name: &str) -> shukun::case::Case {
    let pack = policy().unwrap();
    decode(&shukun::app::example(name).unwrap(), &pack.id, &pack.dictionary).unwrap()
}
