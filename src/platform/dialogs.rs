//! The dialogs of the system. They block, so they are waited for on a thread of their own.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Words and defaults of a file dialog.
#[derive(Clone, Debug)]
pub struct FileDialog {
    /// Title of the dialog.
    pub title: String,
    /// Name of the kind of file.
    pub kind: String,
    /// Endings without the point; the first is added where none was typed.
    pub endings: &'static [&'static str],
    /// Proposed file name, for saving.
    pub file_name: Option<String>,
    /// Folder to start in.
    pub folder: Option<PathBuf>,
}

impl FileDialog {
    fn native(&self) -> rfd::AsyncFileDialog {
        let mut dialog = rfd::AsyncFileDialog::new().set_title(&self.title).add_filter(&self.kind, self.endings);
        if let Some(name) = &self.file_name {
            dialog = dialog.set_file_name(name);
        }
        if let Some(folder) = &self.folder {
            dialog = dialog.set_directory(folder);
        }
        dialog
    }

    /// Asks for a file to open; `answer` gets what came of it.
    pub fn open(&self, answer: impl FnOnce(Choice) + Send + 'static) {
        wait(self.native().pick_file(), None, answer);
    }

    /// Asks where to save; the ending is added where it was left out.
    pub fn save(&self, answer: impl FnOnce(Choice) + Send + 'static) {
        wait(self.native().save_file(), self.endings.first().copied(), answer);
    }

    /// Asks for a folder.
    pub fn folder(&self, answer: impl FnOnce(Choice) + Send + 'static) {
        let mut dialog = rfd::AsyncFileDialog::new().set_title(&self.title);
        if let Some(folder) = &self.folder {
            dialog = dialog.set_directory(folder);
        }
        wait(dialog.pick_folder(), None, answer);
    }
}

/// Says something in a message box of the system and waits until it is closed, for what happens without a window.
///
/// Nothing where there is no screen, or no box: whoever calls says it on the terminal, too.
pub fn tell(title: &str, text: &str) {
    let screens = ["DISPLAY", "WAYLAND_DISPLAY"];
    let has_screen = !cfg!(target_os = "linux") || screens.iter().any(|name| std::env::var_os(name).is_some());
    if has_screen {
        rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error).set_title(title).set_description(text).show();
    }
}

/// What came of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A file was chosen.
    File(PathBuf),
    /// The user gave up.
    Dismissed,
    /// The system has no file dialog: neither a desktop portal nor another one answered.
    Unavailable,
}

/// Waits on a thread of its own.
///
/// A missing dialog and a dismissed one look alike from here, but for the time they take: nobody sees a dialog and
/// closes it this fast.
#[allow(clippy::disallowed_methods, reason = "the time that a dialog took is measured here")]
fn wait(
    chosen: impl Future<Output = Option<rfd::FileHandle>> + Send + 'static,
    ending: Option<&'static str>,
    answer: impl FnOnce(Choice) + Send + 'static,
) {
    const FASTEST_HAND: Duration = Duration::from_millis(150);
    let asked = Instant::now();
    std::thread::spawn(move || {
        let path = pollster::block_on(chosen).map(|file| file.path().to_owned());
        answer(match path {
            Some(path) => Choice::File(with_ending(path, ending)),
            None if asked.elapsed() < FASTEST_HAND => Choice::Unavailable,
            None => Choice::Dismissed,
        });
    });
}

/// The path with the ending, where it has none.
pub fn with_ending(path: PathBuf, ending: Option<&str>) -> PathBuf {
    match ending {
        Some(ending) if path.extension().is_none() => path.with_extension(ending),
        _ => path,
    }
}
