//! Files: read with a limit, written whole or not at all.

use crate::policy::{Message, PackFiles};
use std::fs::File;
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};

/// Largest case file that is read, in bytes; a real one has a few kilobytes.
const LARGEST_CASE: u64 = 8 * 1024 * 1024;
/// Largest file of a policy pack.
const LARGEST_PACK_FILE: u64 = 4 * 1024 * 1024;

/// A file that could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// Reading failed.
    #[error("{path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is larger than any of its kind.
    #[error("{path}: too large")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// Writing failed; the old file is as it was.
    #[error("{path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl FileError {
    /// The sentence for the user.
    pub fn message(&self) -> Message {
        match self {
            Self::Read { path, source } => {
                Message::new("error-file-unreadable").with("file", path.display()).with_message("reason", reason(source))
            }
            Self::TooLarge { path, size, limit } => {
                Message::new("error-too-large").with("file", path.display()).with("size", megabytes(*size)).with("max", megabytes(*limit))
            }
            Self::Write { path, source } if source.kind() == io::ErrorKind::StorageFull => {
                Message::new("error-disk-full").with("file", path.display())
            }
            Self::Write { path, source } => {
                let reason = if source.kind() == io::ErrorKind::NotFound { Message::new("reason-no-folder") } else { reason(source) };
                Message::new("error-save-failed").with("file", path.display()).with_message("reason", reason)
            }
        }
    }

    /// Whether the user gave a wrong file, rather than the system failing.
    pub const fn is_input(&self) -> bool {
        !matches!(self, Self::Write { .. })
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes.div_ceil(1024 * 1024))
}

/// Why the system refused, in a sentence.
pub fn reason(error: &io::Error) -> Message {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Message::new("reason-disk-full"),
        ErrorKind::NotFound => Message::new("reason-not-found"),
        ErrorKind::PermissionDenied => Message::new("reason-permission"),
        ErrorKind::IsADirectory => Message::new("reason-is-folder"),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Message::new("reason-in-use"),
        ErrorKind::ReadOnlyFilesystem => Message::new("reason-read-only"),
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => Message::new("reason-bad-name"),
        _ => Message::new("reason-other").with("detail", error),
    }
}

/// Reads a case file.
///
/// # Errors
/// When it cannot be read or is larger than any case.
pub fn read_case(path: &Path) -> Result<Vec<u8>, FileError> {
    read_limited(path, LARGEST_CASE)
}

fn read_limited(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    let failed = |source| FileError::Read { path: path.to_owned(), source };
    let file = File::open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    if metadata.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    if metadata.len() > limit {
        return Err(FileError::TooLarge { path: path.to_owned(), size: metadata.len(), limit });
    }
    // A device or a pipe tells no size: the limit holds for what is read.
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > limit {
        return Err(FileError::TooLarge { path: path.to_owned(), size: bytes.len() as u64, limit });
    }
    Ok(bytes)
}

/// Whether there is surely no such file; one that cannot be asked for may be there.
pub fn is_missing(path: &Path) -> bool {
    matches!(path.try_exists(), Ok(false))
}

/// Whether there is a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Opens a file that is read piece by piece.
///
/// # Errors
/// When it cannot be opened, or is a folder.
pub fn open(path: &Path) -> Result<File, FileError> {
    let failed = |source| FileError::Read { path: path.to_owned(), source };
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    Ok(file)
}

/// Whether two paths lead to the same file that is there.
pub fn is_same(a: &Path, b: &Path) -> bool {
    a.canonicalize().ok().zip(b.canonicalize().ok()).is_some_and(|(a, b)| a == b)
}

/// The folder in which a file stands.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// A file that is written piece by piece beside its place. It takes its place when it is [kept](Self::keep); if that
/// never comes it is gone, and the old file is as it was.
#[derive(Debug)]
pub struct NewFile {
    beside: tempfile::NamedTempFile,
    path: PathBuf,
}

impl NewFile {
    /// Begins a file.
    ///
    /// # Errors
    /// When the folder or the disk refuses.
    pub fn begin(path: &Path) -> Result<Self, FileError> {
        let failed = |source| FileError::Write { path: path.to_owned(), source };
        if path.is_dir() {
            return Err(failed(io::ErrorKind::IsADirectory.into()));
        }
        let beside = tempfile::Builder::new().prefix(".shukun-").tempfile_in(folder_of(path)).map_err(failed)?;
        Ok(Self { beside, path: path.to_owned() })
    }

    /// Puts it in its place.
    ///
    /// # Errors
    /// When the disk or the file that is there refuses; that file is then as it was.
    pub fn keep(self) -> Result<(), FileError> {
        let Self { beside, path } = self;
        let failed = |source| FileError::Write { path: path.clone(), source };
        beside.as_file().sync_all().map_err(failed)?;
        keep_permissions(&path, beside.as_file()).map_err(failed)?;
        beside.persist(&path).map_err(|error| failed(why_not_replaced(error.error)))?;
        Ok(())
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.beside.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.beside.flush()
    }
}

/// Writes a file whole or not at all: beside it first, then in its place. The old file stays until then.
///
/// # Errors
/// When the folder or the disk refuses.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut file = NewFile::begin(path)?;
    file.write_all(bytes).map_err(|source| FileError::Write { path: path.to_owned(), source })?;
    file.keep()
}

/// Why a file cannot take the place of another. Windows calls it a matter of rights or of sharing when another program
/// has the old one open; its folder lets us write, or we had not come this far.
fn why_not_replaced(error: io::Error) -> io::Error {
    const SHARING_VIOLATION: i32 = 32;
    let is_open = error.kind() == io::ErrorKind::PermissionDenied || error.raw_os_error() == Some(SHARING_VIOLATION);
    if cfg!(windows) && is_open { io::ErrorKind::ResourceBusy.into() } else { error }
}

/// Longest name that is proposed, in characters: with day and ending it stays below the 255 bytes of common systems.
const LONGEST_NAME: usize = 60;

/// A file name without ending that every system takes, as close to the words as can be.
pub fn name_allowed_everywhere(words: &str) -> String {
    const RESERVED: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];
    let safe: String = words.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
    let safe: String = safe.trim().chars().take(LONGEST_NAME).collect();
    let safe = safe.trim_matches(['.', ' ']);
    let is_port = |name: &str| {
        name.len() == 4 && (name.starts_with("COM") || name.starts_with("LPT")) && name.ends_with(|c: char| c.is_ascii_digit())
    };
    let upper = safe.to_uppercase();
    let stem = upper.split('.').next().unwrap_or_default();
    if safe.is_empty() || RESERVED.contains(&stem) || is_port(stem) { format!("_{safe}") } else { safe.to_owned() }
}

/// A temporary file is private; what is saved has the permissions of the file it replaces, or the usual ones.
#[cfg(unix)]
fn keep_permissions(path: &Path, file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = std::fs::metadata(path).map_or_else(|_| std::fs::Permissions::from_mode(0o644), |metadata| metadata.permissions());
    file.set_permissions(permissions)
}

#[cfg(not(unix))]
fn keep_permissions(_path: &Path, _file: &File) -> io::Result<()> {
    Ok(())
}

/// Reads the files of a policy pack from a folder.
///
/// # Errors
/// When the folder or a file in it cannot be read.
pub fn read_pack(folder: &Path) -> Result<PackFiles, FileError> {
    let mut files = PackFiles::new();
    collect(folder, folder, &mut files)?;
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut PackFiles) -> Result<(), FileError> {
    let failed = |source| FileError::Read { path: folder.to_owned(), source };
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml" || extension == "txt") {
            let bytes = read_limited(&path, LARGEST_PACK_FILE)?;
            let text = String::from_utf8(bytes)
                .map_err(|_| FileError::Read { path: path.clone(), source: io::Error::new(io::ErrorKind::InvalidData, "not UTF-8") })?;
            let inside = path.strip_prefix(root).unwrap_or(&path);
            let name = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            files.insert(name, text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposed_name_is_one_that_every_system_takes() {
        let names = ["博格达拌面馆", "a/b:c?", "..", "con", "Lpt1.x", " 店. ", "a\tb", "COMA"];
        let allowed = ["博格达拌面馆", "a b c", "_", "_con", "_Lpt1.x", "店", "a b", "COMA"];
        assert_eq!(names.map(name_allowed_everywhere), allowed);
        assert_eq!(name_allowed_everywhere(&"店".repeat(100)).len(), 60 * "店".len());
    }
}
