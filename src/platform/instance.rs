//! One window a data folder: a second start hands what it was asked for to the window that is open, and ends. Two of
//! them would write over each other's autosave.
//!
//! A lock says who is first, because the system gives it back however a program ends; a local socket (on Windows a named
//! pipe) carries the words. It is no network: nothing from outside the computer can reach it.

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{Listener, ListenerOptions, Name, Stream};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;
use uuid::Uuid;

/// How long a second start waits for an answer, before it opens a window of its own. The first may itself be starting, on
/// a slow computer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it knocks where the answer is a refusal: the first may not have come to listen yet, or be on its way out.
const KNOCKS: usize = 100;
/// How long it waits before it knocks again.
const PAUSE: Duration = Duration::from_millis(50);
/// Longest request, in bytes: a path and a few words.
const LONGEST: u64 = 64 * 1024;
const HEARD: &str = "heard\n";

/// What a start of the program asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visit {
    /// The window.
    Show,
    /// New answers.
    New,
    /// A file or folder, by its whole path.
    Open(PathBuf),
}

impl Visit {
    /// A file or folder as it was named, from the folder in which it was named.
    pub fn open(path: &Path) -> Self {
        Self::Open(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
    }
}

/// The right to be the only window of a data folder, until it is dropped.
#[derive(Debug)]
pub struct Instance {
    _lock: File,
    listener: Option<Listener>,
    /// Whether the window is there to take visits.
    open: Arc<AtomicBool>,
}

/// What became of a claim.
#[derive(Debug)]
pub enum Claim {
    /// Nobody was here: later starts come to us.
    First(Instance),
    /// The window that is open has heard what is asked for.
    HandedOver,
    /// Somebody is here and does not answer, or it cannot be told (a folder that takes no lock): a window of its own is
    /// better than none.
    Alone,
}

/// Claims a data folder, or hands the visit to whoever has it.
pub fn claim(folder: Option<&Path>, visit: &Visit) -> Claim {
    // A path that is no Unicode cannot be told.
    let (Some(folder), Ok(request)) = (folder, serde_json::to_string(visit)) else { return Claim::Alone };
    for _ in 0..KNOCKS {
        match lock(folder) {
            Ok(Some(lock)) => return Claim::First(Instance::of(folder, lock)),
            Ok(None) => match hand_over(folder, &request) {
                Some(true) => return Claim::HandedOver,
                Some(false) => std::thread::sleep(PAUSE),
                None => return Claim::Alone,
            },
            Err(_) => return Claim::Alone,
        }
    }
    Claim::Alone
}

impl Instance {
    fn of(folder: &Path, lock: File) -> Self {
        // The socket of a program that crashed is still there; whoever has the lock may put its own in the place.
        let listener = name(folder).and_then(|name| ListenerOptions::new().name(name).try_overwrite(true).create_sync());
        Self { _lock: lock, listener: listener.ok(), open: Arc::new(AtomicBool::new(true)) }
    }

    /// Calls `welcome` with every visit, on a thread of its own.
    pub fn listen(&mut self, welcome: impl Fn(Visit) + Send + 'static) {
        let Some(listener) = self.listener.take() else { return };
        let open = Arc::clone(&self.open);
        let work = move || listener.incoming().flatten().filter_map(|guest| hear(guest, &open).ok()).for_each(&welcome);
        // Without a thread nobody answers, and a second start opens a window of its own.
        drop(std::thread::Builder::new().name("visits".to_owned()).spawn(work));
    }
}

impl Drop for Instance {
    /// A window on its way out takes no visit: it would be lost.
    fn drop(&mut self) {
        self.open.store(false, Ordering::Release);
    }
}

/// The lock of a folder; `None` while another program has it.
fn lock(folder: &Path) -> io::Result<Option<File>> {
    std::fs::create_dir_all(folder)?;
    let file = File::options().create(true).truncate(false).write(true).open(folder.join("instance.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(std::fs::TryLockError::WouldBlock) => Ok(None),
        Err(std::fs::TryLockError::Error(error)) => Err(error),
    }
}

/// Where the window of a folder listens: a socket in the folder that the system keeps for such things and for this user
/// alone, else in the data folder itself.
#[cfg(unix)]
fn name(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericFilePath;
    let place = directories::BaseDirs::new().and_then(|folders| folders.runtime_dir().map(Path::to_owned));
    let path = place.map_or_else(|| folder.join("instance.socket"), |place| place.join(format!("shukun-{}.socket", key(folder))));
    path.to_fs_name::<GenericFilePath>()
}

/// Where the window of a folder listens: a named pipe.
#[cfg(not(unix))]
fn name(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericNamespaced;
    format!("shukun-{}", key(folder)).to_ns_name::<GenericNamespaced>()
}

/// The same for the same folder, however it was named.
fn key(folder: &Path) -> Uuid {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    Uuid::new_v5(&Uuid::NAMESPACE_OID, folder.as_os_str().as_encoded_bytes())
}

/// Whether whoever has the folder has heard of the visit; `None` where it hangs.
fn hand_over(folder: &Path, request: &str) -> Option<bool> {
    let (folder, request) = (folder.to_owned(), format!("{request}\n"));
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        // Whoever asked may have given up.
        let _ = sender.send(tell(&folder, &request).is_ok());
    });
    receiver.recv_timeout(PATIENCE).ok()
}

fn tell(folder: &Path, request: &str) -> io::Result<()> {
    let mut stream = Stream::connect(name(folder)?)?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut answer)?;
    if answer == HEARD { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn hear(guest: Stream, open: &AtomicBool) -> io::Result<Visit> {
    let mut reader = BufReader::new(guest.take(LONGEST));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let visit = serde_json::from_str(&request)?;
    if !open.load(Ordering::Acquire) {
        return Err(io::ErrorKind::ConnectionRefused.into());
    }
    reader.get_mut().get_mut().write_all(HEARD.as_bytes())?;
    Ok(visit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::Receiver;

    /// The first start in a folder, and the visits that come to it.
    fn first(folder: &Path) -> (Instance, Receiver<Visit>) {
        let Claim::First(mut first) = claim(Some(folder), &Visit::Show) else { panic!("nobody else was there") };
        let (sender, visits) = channel();
        first.listen(move |visit| sender.send(visit).unwrap());
        (first, visits)
    }

    #[test]
    fn a_second_start_hands_its_file_to_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let (_first, visits) = first(folder.path());
        for visit in [Visit::open(Path::new("拌面馆 的测算.shukun")), Visit::New, Visit::Show] {
            assert!(matches!(claim(Some(folder.path()), &visit), Claim::HandedOver));
            assert_eq!(visits.recv().unwrap(), visit);
        }
    }

    #[test]
    fn after_the_first_has_ended_the_next_is_the_first() {
        let folder = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            assert!(matches!(claim(Some(folder.path()), &Visit::Show), Claim::First(_)));
        }
        let other = tempfile::tempdir().unwrap();
        let _held = claim(Some(folder.path()), &Visit::Show);
        assert!(matches!(claim(Some(other.path()), &Visit::Show), Claim::First(_)), "another folder has a window of its own");
    }

    #[test]
    fn a_window_on_its_way_out_takes_no_visit() {
        let folder = tempfile::tempdir().unwrap();
        let (first, visits) = first(folder.path());
        drop(first);
        assert!(matches!(claim(Some(folder.path()), &Visit::New), Claim::First(_)), "the next start has a window of its own");
        assert!(visits.try_recv().is_err());
    }

    #[test]
    fn what_is_no_request_of_ours_is_not_heard() {
        let folder = tempfile::tempdir().unwrap();
        let (_first, visits) = first(folder.path());
        assert!(tell(folder.path(), "{\"Close\":null}\n").is_err());
        assert!(tell(folder.path(), "\n").is_err());
        assert!(matches!(claim(Some(folder.path()), &Visit::New), Claim::HandedOver));
        assert_eq!(visits.recv().unwrap(), Visit::New, "and it goes on listening");
    }
}
