//! The program: state, commands, background tasks, the eframe App.

mod caseload;
mod dialogs;
mod input_method;
mod preview;
mod renderer;
mod session;
mod tasks;
mod visits;
mod window;

pub use session::Session;
pub use window::{App, Options};

use crate::assets;
use crate::cli::{embedded_pack, system_language};
use crate::l10n::{Localizer, id, plain};
use crate::platform::dialogs::tell;
use crate::platform::instance::{Claim, Visit, claim};
use crate::platform::printers::Spooler;
use crate::platform::storage::Storage;
use crate::policy::Pack;
use crate::ui::theme::metrics;
use crate::ui::widgets::window_icon;
use std::process::ExitCode;
use std::sync::OnceLock;

/// The embedded pack, read once.
///
/// # Errors
/// When the pack has faults.
pub fn policy() -> Result<&'static Pack, crate::policy::Message> {
    static PACK: OnceLock<Result<Pack, crate::policy::Message>> = OnceLock::new();
    PACK.get_or_init(embedded_pack).as_ref().map_err(Clone::clone)
}

/// Opens the window with what is asked for, or hands it to the window that is open.
pub fn open_window(visit: &Visit) -> ExitCode {
    let localizer = Localizer::of(system_language());
    explain_panics(localizer);
    let pack = match policy() {
        Ok(pack) => pack,
        Err(message) => {
            let text = localizer.message(&message);
            return complain(localizer, &text, &text);
        }
    };
    let storage = Storage::of_user();
    let instance = match claim(storage.folder(), visit) {
        Claim::First(instance) => Some(instance),
        Claim::HandedOver => return ExitCode::SUCCESS,
        Claim::Alone => None,
    };
    let (today, spooler) = (crate::platform::clock::today(), Spooler::of_system());
    let options = Options { storage, today, visit: visit.clone(), instance, spooler };
    let native =
        eframe::NativeOptions { viewport: viewport(localizer), renderer: renderer::renderer(), ..eframe::NativeOptions::default() };
    let create = move |context: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, Box<dyn std::error::Error + Send + Sync>> {
        if crate::platform::is_x11() {
            context.egui_ctx.add_plugin(input_method::KeepOpen::default());
        }
        Ok(Box::new(App::new(&context.egui_ctx, pack, options)))
    };
    let run = eframe::run_native("shukun", native, Box::new(create));
    match run {
        Ok(()) => ExitCode::SUCCESS,
        // What claimed the data folder is gone with the window.
        Err(error) => renderer::start_again().unwrap_or_else(|| {
            let values = [("detail", renderer::reason(&error).into())];
            let [terminal, boxed] = [id::WINDOW_FAILED, id::WINDOW_FAILED_ADVICE].map(|id| localizer.format(id, &values));
            complain(localizer, &terminal, &boxed)
        }),
    }
}

/// Says why there is no window: on the terminal, and in a message box for those who started without one.
#[allow(clippy::print_stderr, reason = "without a window the terminal is the first place to say why")]
fn complain(localizer: &Localizer, terminal: &str, boxed: &str) -> ExitCode {
    eprintln!("{}", plain(terminal));
    tell(&plain(&localizer.text(id::APP_NAME)), &plain(boxed));
    ExitCode::from(3)
}

/// A fault of the program ends it; its user reads in a message box that the answers are kept and what to report.
///
/// Only the place in the source is named, because what was typed may stand in the rest.
fn explain_panics(localizer: &'static Localizer) {
    let on_terminal = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        on_terminal(panic);
        // The window runs on the main thread; a background task that fails reports it there.
        if std::thread::current().name() == Some("main") {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            let text = localizer.format(id::WINDOW_CRASHED, &[("detail", place.into())]);
            tell(&plain(&localizer.text(id::APP_NAME)), &plain(&text));
        }
    }));
}

/// How the window first stands on the screen.
fn viewport(localizer: &Localizer) -> egui::ViewportBuilder {
    // On macOS the bundle brings the icon in the form of that system; an empty one leaves it alone.
    let icon = if cfg!(target_os = "macos") { None } else { window_icon() };
    egui::ViewportBuilder::default()
        .with_app_id("shukun")
        .with_icon(icon.unwrap_or_default())
        .with_title(plain(&localizer.text(id::APP_NAME)))
        .with_inner_size(metrics::WINDOW)
        .with_min_inner_size(metrics::WINDOW_MIN)
}

/// The example of a name.
pub fn example(name: &str) -> Option<Vec<u8>> {
    assets::examples().into_iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes)
}
