//! The dialogs of the system. They block, so they are waited for on a thread of their own.

use std::path::PathBuf;

/// Words and defaults of a file dialog.
#[derive(Clone, Debug)]
pub struct FileDialog {
    /// Title of the dialog.
    pub title: String,
    /// Name of the kind of file.
    pub kind: String,
    /// Ending without the point.
    pub ending: &'static str,
    /// Proposed file name, for saving.
    pub file_name: Option<String>,
    /// Folder to start in.
    pub folder: Option<PathBuf>,
}

impl FileDialog {
    fn native(&self) -> rfd::AsyncFileDialog {
        let mut dialog = rfd::AsyncFileDialog::new().set_title(&self.title).add_filter(&self.kind, &[self.ending]);
        if let Some(name) = &self.file_name {
            dialog = dialog.set_file_name(name);
        }
        if let Some(folder) = &self.folder {
            dialog = dialog.set_directory(folder);
        }
        dialog
    }

    /// Asks for a file to open; `answer` gets it, or nothing when the user gives up.
    pub fn open(&self, answer: impl FnOnce(Option<PathBuf>) + Send + 'static) {
        let chosen = self.native().pick_file();
        std::thread::spawn(move || answer(pollster::block_on(chosen).map(|file| file.path().to_owned())));
    }

    /// Asks where to save; the ending is added where it was left out.
    pub fn save(&self, answer: impl FnOnce(Option<PathBuf>) + Send + 'static) {
        let chosen = self.native().save_file();
        let ending = self.ending;
        std::thread::spawn(move || {
            let path = pollster::block_on(chosen).map(|file| file.path().to_owned());
            answer(path.map(|path| if path.extension().is_some() { path } else { path.with_extension(ending) }));
        });
    }
}
