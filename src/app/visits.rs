//! What comes in from outside: files dropped on the window, and what later starts of the program ask for.

use super::dialogs::Dialog;
use super::tasks::Report;
use super::window::App;
use crate::batch;
use crate::cli::policy_check;
use crate::l10n::{id, isolate};
use crate::platform::files;
use crate::platform::instance::{Instance, Visit};
use crate::policy::{Fault, Message, Pack};
use crate::ui::{Command, Errand};
use std::path::{Path, PathBuf};

/// Faults of a pack that are told in the window; `policy check` prints them all.
const MOST_FAULTS: usize = 6;

/// What a path leads to, as far as its name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Case,
    Table,
    /// A folder, or the head of a pack.
    Pack,
}

impl Kind {
    fn of(path: &Path) -> Self {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let is_head = path.file_name().is_some_and(|name| name == policy_check::HEAD);
        if batch::Form::of_ending(&ending).is_some() {
            Self::Table
        } else if is_head || files::is_folder(path) {
            Self::Pack
        } else {
            Self::Case
        }
    }
}

impl App {
    /// Whether a visit brings a case.
    pub(super) fn brings_case(visit: &Visit) -> Option<&Path> {
        if let Visit::Open(path) = visit { Some(path.as_path()).filter(|path| Kind::of(path) == Kind::Case) } else { None }
    }

    /// Hears what later starts ask for. They are to bring the window to the front even while it is minimised and paints
    /// nothing, so that the thread that hears asks for it.
    pub(super) fn expect(&self, ctx: &egui::Context, mut instance: Instance) -> Instance {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        instance.listen(move |visit| {
            for command in [egui::ViewportCommand::Minimized(false), egui::ViewportCommand::Focus] {
                ctx.send_viewport_cmd_to(egui::ViewportId::ROOT, command);
            }
            // The window may be gone by now.
            let _ = sender.send(Report::Visited(visit));
            ctx.request_repaint();
        });
        instance
    }

    /// A file that was dropped on the window.
    pub(super) fn watch_drop(&mut self, ctx: &egui::Context) {
        let dropped = ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
        if let Some(path) = dropped {
            self.visit = Some(Visit::Open(path));
        }
    }

    /// Does what was asked for from outside. While a question stands before the page, it waits.
    pub(super) fn receive(&mut self, ctx: &egui::Context) {
        if self.dialog.is_some() {
            return;
        }
        match self.visit.take() {
            None | Some(Visit::Show) => {}
            Some(Visit::New) => self.commands.send(Command::New),
            Some(Visit::Open(path)) => match Kind::of(&path) {
                Kind::Case => self.commands.send(Command::OpenPath(path)),
                Kind::Table => self.commands.send(Command::Errand(Errand::Read(path))),
                Kind::Pack => self.check_pack(path, ctx),
            },
        }
    }

    /// Checks a policy pack, beside the window. It is looked at and never computed with: figures come from the pack that
    /// the program was delivered with, whatever lies on a stick.
    fn check_pack(&self, path: PathBuf, ctx: &egui::Context) {
        let folder = if path.ends_with(policy_check::HEAD) { path.parent().map(Path::to_owned).unwrap_or_default() } else { path };
        self.background(ctx, "check a pack", move || {
            let found = if files::is_missing(&folder.join(policy_check::HEAD)) {
                Err(Message::new("error-no-pack").with("file", folder.display()))
            } else {
                files::read_pack(&folder).map_err(|error| error.message()).map(|files| policy_check::check(&files))
            };
            Report::PackChecked(folder, Box::new(found))
        });
    }

    /// Tells what is wrong with a pack, or that nothing is.
    pub(super) fn pack_checked(&mut self, folder: &Path, found: Result<Result<Pack, Vec<Fault>>, Message>) {
        let localizer = self.localizer();
        let body = match found {
            Err(message) => return self.complain(&message),
            Ok(Ok(pack)) => {
                let values = [("pack", pack.id.into()), ("version", pack.version.into()), ("count", pack.measures.len().into())];
                localizer.format(id::WINDOW_PACK_GOOD, &values)
            }
            Ok(Err(faults)) => {
                let count = [("count", faults.len().into()), ("file", folder.display().to_string().into())];
                let shown = faults.iter().take(MOST_FAULTS).map(|fault| isolate(&fault.to_string()));
                let mut lines: Vec<String> = std::iter::once(localizer.format(id::WINDOW_PACK_FAULTS, &count)).chain(shown).collect();
                if faults.len() > MOST_FAULTS {
                    lines.push(localizer.text(id::WINDOW_PACK_MORE));
                }
                lines.join("\n")
            }
        };
        let body = format!("{body}\n\n{}", localizer.text(id::WINDOW_PACK_OWN));
        self.dialog = Some(Dialog::Notice { title: localizer.text(id::WINDOW_PACK_CHECKED), body });
    }
}
