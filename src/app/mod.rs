//! The program: state, commands, background tasks, the eframe App.

mod caseload;
mod dialogs;
mod preview;
mod session;
mod tasks;
mod window;

pub use session::Session;
pub use window::{App, Options};

use crate::assets;
use crate::cli::{embedded_pack, read_case, system_language};
use crate::l10n::{Localizer, id, plain};
use crate::platform::printers::Spooler;
use crate::platform::storage::Storage;
use crate::policy::Pack;
use crate::ui::theme::metrics;
use std::path::PathBuf;
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

/// Opens the window, with a case if one is given.
#[allow(clippy::print_stderr, reason = "without a window the terminal is the only place left to say why")]
pub fn open_window(case: Option<PathBuf>) -> ExitCode {
    let localizer = Localizer::of(system_language());
    let pack = match policy() {
        Ok(pack) => pack,
        Err(message) => {
            eprintln!("{}", plain(&localizer.message(&message)));
            return ExitCode::from(3);
        }
    };
    // A wrong file on the command line still opens the window, which says what is wrong with it.
    let opened = case.map(|path| (read_case(&path, pack), path));
    let (storage, today, spooler) = (Storage::of_user(), crate::platform::clock::today(), Spooler::of_system());
    let options = Options { storage, today, opened, spooler };
    let native = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_app_id("shukun")
            .with_title(plain(&localizer.text(id::APP_NAME)))
            .with_inner_size(metrics::WINDOW)
            .with_min_inner_size(metrics::WINDOW_MIN),
        ..eframe::NativeOptions::default()
    };
    let run = eframe::run_native("shukun", native, Box::new(move |context| Ok(Box::new(App::new(&context.egui_ctx, pack, options)))));
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let values = [("detail", error.to_string().into())];
            eprintln!("{}", plain(&localizer.format(id::WINDOW_FAILED, &values)));
            ExitCode::from(3)
        }
    }
}

/// The example of a name.
pub fn example(name: &str) -> Option<Vec<u8>> {
    assets::examples().into_iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes)
}
