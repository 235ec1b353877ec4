//! Printers of the system, by the programs `lp` and `lpstat` of its print service (CUPS: Linux, macOS).
//!
//! They are run without a shell, every value an argument of its own, and in the C locale, so that what they say can be
//! read. Windows has no such programs, and its spooler takes no PDF: there the viewer prints.

use crate::policy::Message;
use std::ffi::{OsStr, OsString};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often it is looked whether a program has ended.
const PAUSE: Duration = Duration::from_millis(20);
/// Looks until a program counts as stuck, a minute: a printer in the network is searched for over some seconds.
const MOST_LOOKS: usize = 3_000;
/// Words by which the service says that a printer cannot be reached.
const UNREACHABLE: [&str; 4] = ["offline", "not responding", "unplugged", "not connected"];

/// Takes back a wish that is being carried out. Clones are about the same wish.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Takes it back.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Why nothing was sent to a printer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The print service does not run, or is not installed.
    #[error("no print service")]
    NoService,
    /// The service knows no printer.
    #[error("no printer")]
    NoPrinter,
    /// There is no printer of this name.
    #[error("no printer {printer}")]
    Unknown {
        /// The name asked for.
        printer: String,
        /// The printers that there are.
        known: Vec<String>,
    },
    /// The printer is switched off, not connected or stopped.
    #[error("{printer} is offline")]
    Offline {
        /// The printer.
        printer: String,
    },
    /// The service did not take the document.
    #[error("{printer}: {detail}")]
    Refused {
        /// The printer.
        printer: String,
        /// What the service said.
        detail: String,
    },
    /// It was taken back in time.
    #[error("cancelled")]
    Cancelled,
}

impl PrintError {
    /// The sentence for the user.
    pub fn message(&self) -> Message {
        match self {
            Self::NoService => Message::new("error-printing-unavailable"),
            Self::NoPrinter => Message::new("error-no-printer"),
            Self::Unknown { printer, known } => {
                Message::new("error-unknown-printer").with("printer", printer).with("known", known.join(", "))
            }
            Self::Offline { printer } => Message::new("error-printer-offline").with("printer", printer),
            Self::Refused { printer, detail } => Message::new("error-print-refused").with("printer", printer).with("detail", detail),
            Self::Cancelled => Message::new("error-print-cancelled"),
        }
    }
}

/// The printers of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printers {
    /// Their names, at least one.
    pub names: Vec<String>,
    /// The one that is used when none is named.
    pub default: String,
}

/// How a document is to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The printer; `None` is the one of the system.
    pub printer: Option<String>,
    /// Name of the job in the queue.
    pub title: String,
    /// Copies, at least 1.
    pub copies: u16,
    /// On both sides, to be turned like a book.
    pub duplex: bool,
}

/// What the service has taken. Whether it was printed nobody tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The printer.
    pub printer: String,
    /// The number of the job as the service names it.
    pub job: String,
}

impl Accepted {
    /// The sentence for the user.
    pub fn message(&self) -> Message {
        Message::new("print-sent").with("printer", &self.printer).with("job", &self.job)
    }
}

/// The programs of the print service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spooler {
    lp: PathBuf,
    lpstat: PathBuf,
}

impl Spooler {
    /// Those of the system; `None` where it prints in another way.
    pub fn of_system() -> Option<Self> {
        cfg!(unix).then(|| Self { lp: "lp".into(), lpstat: "lpstat".into() })
    }

    /// Those in a folder.
    pub fn at(folder: &Path) -> Self {
        Self { lp: folder.join("lp"), lpstat: folder.join("lpstat") }
    }

    /// The printers.
    ///
    /// # Errors
    /// [`PrintError::NoService`], [`PrintError::NoPrinter`], [`PrintError::Cancelled`].
    pub fn printers(&self, cancel: &Cancel) -> Result<Printers, PrintError> {
        // Asked first: without a service the lists are empty, as they are without a printer.
        let running = self.ask(&["-r"], cancel)?;
        if !running.text.contains("scheduler is running") {
            return Err(PrintError::NoService);
        }
        let names: Vec<String> =
            self.ask(&["-e"], cancel)?.text.lines().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
        let named = self.ask(&["-d"], cancel)?;
        let default =
            named.text.lines().find_map(|line| line.strip_prefix("system default destination:")).map(|name| name.trim().to_owned());
        let default = default.filter(|default| names.contains(default)).or_else(|| names.first().cloned()).ok_or(PrintError::NoPrinter)?;
        Ok(Printers { names, default })
    }

    /// Hands a PDF over, from a file that nobody else can read and that is gone afterwards.
    ///
    /// # Errors
    /// [`PrintError`].
    pub fn print(&self, pdf: &[u8], job: &Job, cancel: &Cancel) -> Result<Accepted, PrintError> {
        let refused =
            |error: std::io::Error| PrintError::Refused { printer: job.printer.clone().unwrap_or_default(), detail: error.to_string() };
        let mut file = tempfile::Builder::new().prefix("shukun-").suffix(".pdf").tempfile().map_err(refused)?;
        file.write_all(pdf).and_then(|()| file.flush()).map_err(refused)?;
        self.send(file.path(), job, cancel)
    }

    /// Hands a document over.
    ///
    /// # Errors
    /// [`PrintError`].
    pub fn send(&self, document: &Path, job: &Job, cancel: &Cancel) -> Result<Accepted, PrintError> {
        let printers = self.printers(cancel)?;
        let printer = match &job.printer {
            None => printers.default,
            Some(wanted) if printers.names.contains(wanted) => wanted.clone(),
            Some(wanted) => return Err(PrintError::Unknown { printer: wanted.clone(), known: printers.names }),
        };
        // A printer in the network has no state before its first job: then nothing speaks against it.
        let state = self.ask(&["-l", "-p", &printer], cancel)?;
        if is_stopped(&state.text) {
            return Err(PrintError::Offline { printer });
        }
        let said = run(&self.lp, &arguments(document, job, &printer), cancel)?;
        match job_id(&said.text).filter(|_| said.status.success()) {
            Some(id) => Ok(Accepted { printer, job: id.to_owned() }),
            None => Err(PrintError::Refused { printer, detail: said.complaint() }),
        }
    }

    fn ask(&self, words: &[&str], cancel: &Cancel) -> Result<Said, PrintError> {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        run(&self.lpstat, &words, cancel)
    }
}

fn arguments(document: &Path, job: &Job, printer: &str) -> Vec<OsString> {
    let sides = if job.duplex { "sides=two-sided-long-edge" } else { "sides=one-sided" };
    let copies = job.copies.max(1).to_string();
    let words = ["-d", printer, "-n", &copies, "-t", &job.title, "-o", "media=A4", "-o", sides, "--"];
    words.iter().map(OsString::from).chain([document.as_os_str().to_owned()]).collect()
}

/// Whether the state of a printer, told in full, says that it takes nothing now.
fn is_stopped(state: &str) -> bool {
    let told = state.to_lowercase();
    let head = told.lines().next().unwrap_or_default();
    head.contains(" disabled ") || UNREACHABLE.iter().any(|words| told.contains(words))
}

/// `request id is HP-12 (1 file(s))`: the id.
fn job_id(said: &str) -> Option<&str> {
    said.lines().find_map(|line| line.trim().strip_prefix("request id is ")?.split_whitespace().next())
}

/// How a program ended and what it said.
struct Said {
    status: ExitStatus,
    text: String,
    errors: String,
}

impl Said {
    /// What it said against the wish, on one line.
    fn complaint(&self) -> String {
        let words = if self.errors.trim().is_empty() { &self.text } else { &self.errors };
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() { self.status.to_string() } else { line }
    }
}

/// Runs a program to its end. What it says goes through files, so that no full pipe can hold it up.
fn run(program: &Path, arguments: &[impl AsRef<OsStr>], cancel: &Cancel) -> Result<Said, PrintError> {
    let files = || Some((tempfile::tempfile().ok()?, tempfile::tempfile().ok()?));
    let (mut text, mut errors) = files().ok_or(PrintError::NoService)?;
    let (out, err) = (text.try_clone().ok().zip(errors.try_clone().ok())).ok_or(PrintError::NoService)?;
    let mut command = Command::new(program);
    command.args(arguments).env("LC_ALL", "C").env("LANG", "C").env_remove("LANGUAGE");
    command.stdin(Stdio::null()).stdout(out).stderr(err);
    let mut child = command.spawn().map_err(|_| PrintError::NoService)?;
    let status = wait(&mut child, cancel)?;
    let read = |file: &mut std::fs::File| {
        let mut bytes = Vec::new();
        // What cannot be read again was not said.
        let _ = file.rewind().and_then(|()| file.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes).into_owned()
    };
    Ok(Said { status, text: read(&mut text), errors: read(&mut errors) })
}

/// Waits for a program; it is stopped when the wish is taken back or nothing comes for too long.
fn wait(child: &mut Child, cancel: &Cancel) -> Result<ExitStatus, PrintError> {
    for _ in 0..MOST_LOOKS {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if cancel.is_cancelled() => return Err(stop(child, PrintError::Cancelled)),
            Ok(None) => std::thread::sleep(PAUSE),
            Err(_) => return Err(PrintError::NoService),
        }
    }
    Err(stop(child, PrintError::NoService))
}

fn stop(child: &mut Child, reason: PrintError) -> PrintError {
    // It may have ended by itself meanwhile.
    let _ = child.kill().and_then(|()| child.wait());
    reason
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;
    use std::sync::{Mutex, MutexGuard};

    /// A program may not be started while it is being written, not even by the process that another test starts.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

    /// Programs that say what a print service says, in a folder of their own.
    struct Service(tempfile::TempDir, #[expect(dead_code, reason = "held until the test ends")] MutexGuard<'static, ()>);

    impl Service {
        fn new() -> Self {
            let turn = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let service = Self(tempfile::tempdir().unwrap(), turn);
            service.program("lpstat", STATES);
            service.program("lp", r#"printf '%s\n' "$@" >"${0%/*}/asked"; echo "request id is Front-desk-12 (1 file(s))""#);
            service
        }

        fn program(&self, name: &str, script: &str) {
            let path = self.0.path().join(name);
            std::fs::write(&path, format!("#!/bin/sh\n[ \"$LC_ALL\" = C ] || exit 9\n{script}\n")).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        }

        fn spooler(&self) -> Spooler {
            Spooler::at(self.0.path())
        }

        fn send(&self, job: &Job) -> Result<Accepted, PrintError> {
            self.spooler().send(Path::new("/tmp/a paper.pdf"), job, &Cancel::default())
        }

        /// The arguments that `lp` was given, one a line.
        fn asked(&self) -> Vec<String> {
            std::fs::read_to_string(self.0.path().join("asked")).unwrap().lines().map(str::to_owned).collect()
        }
    }

    const STATES: &str = r#"case "$*" in
        -r) echo "scheduler is running" ;;
        -e) printf 'Office\nFront-desk\n' ;;
        -d) echo "system default destination: Front-desk" ;;
        *Office) printf 'printer Office disabled since Tue 24 Nov 2026 -\n\tPaused\n' ;;
        *) echo "printer Front-desk is idle.  enabled since Tue 24 Nov 2026" ;;
    esac"#;

    fn job() -> Job {
        Job { printer: None, title: "纾困 $(rm -rf /); \"a\"".to_owned(), copies: 1, duplex: false }
    }

    #[test]
    fn the_printers_are_listed_with_the_default_one() {
        let printers = Service::new().spooler().printers(&Cancel::default()).unwrap();
        assert_eq!(printers, Printers { names: vec!["Office".to_owned(), "Front-desk".to_owned()], default: "Front-desk".to_owned() });
    }

    #[test]
    fn the_first_printer_stands_in_where_the_system_names_none() {
        let service = Service::new();
        service.program("lpstat", &STATES.replace("system default destination: Front-desk", "no system default destination"));
        assert_eq!(service.spooler().printers(&Cancel::default()).unwrap().default, "Office");
    }

    #[test]
    fn an_accepted_job_tells_its_printer_and_number() {
        let accepted = Service::new().send(&job()).unwrap();
        assert_eq!(accepted, Accepted { printer: "Front-desk".to_owned(), job: "Front-desk-12".to_owned() });
    }

    #[test]
    fn every_value_is_one_argument_and_no_shell_reads_it() {
        let service = Service::new();
        service.send(&Job { copies: 3, duplex: true, ..job() }).unwrap();
        let expected = [
            "-d",
            "Front-desk",
            "-n",
            "3",
            "-t",
            "纾困 $(rm -rf /); \"a\"",
            "-o",
            "media=A4",
            "-o",
            "sides=two-sided-long-edge",
            "--",
            "/tmp/a paper.pdf",
        ];
        assert_eq!(service.asked(), expected);
    }

    #[test]
    fn no_service_no_printer_and_a_stopped_printer_are_three_things() {
        let service = Service::new();
        assert_eq!(Spooler::at(&service.0.path().join("nowhere")).printers(&Cancel::default()), Err(PrintError::NoService));
        assert_eq!(
            service.send(&Job { printer: Some("Office".to_owned()), ..job() }),
            Err(PrintError::Offline { printer: "Office".to_owned() })
        );
        service.program("lpstat", &STATES.replace("scheduler is running", "scheduler is not running"));
        assert_eq!(service.send(&job()), Err(PrintError::NoService));
        service.program("lpstat", &STATES.replace(r"printf 'Office\nFront-desk\n'", "true"));
        assert_eq!(service.send(&job()), Err(PrintError::NoPrinter));
        let messages = [PrintError::NoService, PrintError::NoPrinter, PrintError::Offline { printer: String::new() }];
        let ids: std::collections::BTreeSet<_> = messages.iter().map(|error| error.message().id).collect();
        assert_eq!(ids.len(), 3);
    }

    #[test]
    fn a_printer_that_does_not_answer_is_offline() {
        let service = Service::new();
        service.program(
            "lpstat",
            &STATES.replace(
                "is idle.  enabled since Tue 24 Nov 2026",
                "now printing Front-desk-9.  enabled since Tue\n\tThe printer is not responding.",
            ),
        );
        assert_eq!(service.send(&job()), Err(PrintError::Offline { printer: "Front-desk".to_owned() }));
    }

    #[test]
    fn an_unknown_printer_is_answered_with_the_known_ones() {
        let error = Service::new().send(&Job { printer: Some("Attic".to_owned()), ..job() }).unwrap_err();
        assert_eq!(error, PrintError::Unknown { printer: "Attic".to_owned(), known: vec!["Office".to_owned(), "Front-desk".to_owned()] });
    }

    #[test]
    fn what_the_service_says_against_a_job_is_told() {
        let service = Service::new();
        service.program("lp", "echo 'lp: Error - unsupported document-format \"application/pdf\".' >&2; exit 1");
        let detail = "lp: Error - unsupported document-format \"application/pdf\".".to_owned();
        assert_eq!(service.send(&job()), Err(PrintError::Refused { printer: "Front-desk".to_owned(), detail }));
    }

    #[test]
    fn a_wish_taken_back_stops_the_program() {
        let service = Service::new();
        service.program("lpstat", "exec sleep 600");
        let cancel = Cancel::default();
        cancel.cancel();
        assert_eq!(service.spooler().printers(&cancel), Err(PrintError::Cancelled));
    }

    #[test]
    fn a_long_list_does_not_hold_the_program_up() {
        let service = Service::new();
        service.program("lpstat", &STATES.replace(r"printf 'Office\nFront-desk\n'", "seq -f 'Printer-%g' 40000; echo Front-desk"));
        assert_eq!(service.spooler().printers(&Cancel::default()).unwrap().names.len(), 40_001);
    }
}
