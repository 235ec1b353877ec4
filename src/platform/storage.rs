//! What the program keeps of its own: settings and the autosave, in the folders that the system gives for it.

use super::files::{self, FileError};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

/// Settings of the program; no personal data but the names and places of recent files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language tag; absent until chosen.
    pub language: Option<String>,
    /// `light`, `dark` or `high-contrast`; absent follows the system.
    pub appearance: Option<String>,
    /// Text size in percent.
    pub text_size: Option<u16>,
    /// Whether changes appear at once.
    pub reduce_motion: bool,
    /// Files opened lately, the newest first.
    pub recent: Vec<RecentFile>,
}

/// A file opened lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecentFile {
    /// The file.
    pub path: PathBuf,
    /// Name of the business in it.
    pub name: String,
    /// Day of the last use, ISO.
    pub day: String,
    /// How far it had got then: the section to be answered next, from 1, and the number of sections.
    #[serde(default)]
    pub progress: Option<(usize, usize)>,
}

/// The folder for settings and autosave.
#[derive(Clone, Debug)]
pub struct Storage {
    folder: Option<PathBuf>,
}

impl Storage {
    /// The folder of the user; `SHUKUN_HOME` names another, and so does a folder `shukun-data` beside the program, with
    /// which the portable archives stay on their stick.
    pub fn of_user() -> Self {
        let own = std::env::var_os("SHUKUN_HOME").map(PathBuf::from);
        let portable = || std::env::current_exe().ok().and_then(|program| beside(&program));
        let folder = own
            .or_else(portable)
            .or_else(|| directories::ProjectDirs::from("", "", "shukun").map(|folders| folders.data_local_dir().to_owned()));
        Self { folder }
    }

    /// A folder of one's own choice.
    pub const fn at(folder: PathBuf) -> Self {
        Self { folder: Some(folder) }
    }

    /// The folder; `None` where the system gives none, and nothing is kept.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    fn file(&self, name: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(name))
    }

    /// The settings; the defaults where there are none or they cannot be read.
    pub fn settings(&self) -> Settings {
        let bytes = self.file("settings.json").and_then(|path| files::read_case(&path).ok());
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// When the folder refuses.
    pub fn keep_settings(&self, settings: &Settings) -> Result<(), FileError> {
        let Some(path) = self.file("settings.json") else { return Ok(()) };
        let bytes = serde_json::to_vec_pretty(settings).unwrap_or_default();
        write(&path, &bytes)
    }

    /// The answers that were open when the program ended without saving them.
    pub fn autosave(&self) -> Option<Vec<u8>> {
        files::read_case(&self.file("autosave.shukun")?).ok()
    }

    /// Keeps the answers.
    ///
    /// # Errors
    /// When the folder refuses.
    pub fn keep_autosave(&self, bytes: &[u8]) -> Result<(), FileError> {
        let Some(path) = self.file("autosave.shukun") else { return Ok(()) };
        write(&path, bytes)
    }

    /// Forgets the autosave: the answers are in a file, or were given up on purpose.
    pub fn forget_autosave(&self) {
        if let Some(path) = self.file("autosave.shukun") {
            // That it is gone already is just as well.
            let _ = std::fs::remove_file(path);
        }
    }

    /// Where a paper for the viewer is put.
    pub fn paper(&self) -> PathBuf {
        std::env::temp_dir().join("shukun-summary.pdf")
    }
}

/// Writes settings and autosave one after the other on a thread of its own, so that a late write never covers a newer one.
#[derive(Debug)]
pub struct Keeper {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

/// Called when an autosave is on disk, or could not be.
pub type Done = Box<dyn FnOnce(Result<(), FileError>) + Send>;

enum Job {
    Settings(Settings),
    Autosave(Vec<u8>, Done),
    Forget,
}

impl Keeper {
    /// Starts the thread.
    pub fn new(storage: Storage) -> Self {
        let (jobs, queue) = channel();
        let thread = std::thread::Builder::new().name("keeper".to_owned()).spawn(move || work(&storage, &queue)).ok();
        Self { jobs: Some(jobs), thread }
    }

    fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // Without a thread nothing is kept: the save state in the window says so.
            let _ = jobs.send(job);
        }
    }

    /// Keeps the settings. That they cannot be kept is no reason to disturb: they are asked for again next time.
    pub fn keep_settings(&self, settings: Settings) {
        self.send(Job::Settings(settings));
    }

    /// Keeps the answers.
    pub fn keep_autosave(&self, bytes: Vec<u8>, done: Done) {
        self.send(Job::Autosave(bytes, done));
    }

    /// Forgets the autosave.
    pub fn forget_autosave(&self) {
        self.send(Job::Forget);
    }
}

impl Drop for Keeper {
    /// Waits until everything is written.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing left to write.
            let _ = thread.join();
        }
    }
}

fn work(storage: &Storage, queue: &Receiver<Job>) {
    while let Ok(job) = queue.recv() {
        match job {
            Job::Settings(settings) => drop(storage.keep_settings(&settings)),
            Job::Autosave(bytes, done) => done(storage.keep_autosave(&bytes)),
            Job::Forget => storage.forget_autosave(),
        }
    }
}

/// The folder for data beside a program; `None` where there is none.
fn beside(program: &Path) -> Option<PathBuf> {
    Some(program.with_file_name("shukun-data")).filter(|folder| folder.is_dir())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|source| FileError::Write { path: path.to_owned(), source })?;
    }
    files::write_atomically(path, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_beside_the_program_takes_its_data_and_is_never_made() {
        let stick = tempfile::tempdir().unwrap();
        let program = stick.path().join("shukun");
        assert_eq!(beside(&program), None);
        std::fs::create_dir(stick.path().join("shukun-data")).unwrap();
        assert_eq!(beside(&program), Some(stick.path().join("shukun-data")));
    }
}
