//! The work: one thread reads, some assess, the caller's takes the outcomes in the order of the rows.

use super::cells::Words;
use super::error::BatchError;
use super::row::{Clerk, RowOutcome};
use super::source::{Gauge, Row, Source};
use crate::assess::Series;
use crate::l10n::Language;
use crate::policy::Pack;
use crate::wording::Wording;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, Scope};

/// Rows that are handed from thread to thread at once.
const CHUNK: usize = 64;
/// Chunks under way for each thread: what bounds the memory.
const CHUNKS_A_THREAD: usize = 4;

/// How far a batch is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Rows that are done, those with errors among them.
    pub done: u64,
    /// Rows with errors.
    pub failed: u64,
    /// Rows of the table, where it tells.
    pub all: Option<u64>,
    /// The share that is done, 0 to 1, as far as that can be told.
    pub share: Option<f64>,
}

/// A batch over one table.
#[derive(Clone, Debug)]
pub struct Job<'p> {
    /// The policy.
    pub pack: &'p Pack,
    /// The reference date of all rows, whatever they say; `None`: that of the row, else that of the document.
    pub as_of: Option<Date>,
    /// The language of the choices that messages name.
    pub language: Language,
    /// Threads that assess, at least one.
    pub threads: usize,
    /// Set to true, from any thread, it ends the work.
    pub cancel: Arc<AtomicBool>,
}

/// Rows with their position among the chunks.
type Chunk<T> = (u64, Vec<T>);

impl Job<'_> {
    /// Assesses every row and hands the outcomes to `take`, in the order of the table, on the thread of the caller.
    /// `progress` is called after some rows, and at the end. No more than some hundred rows are held at a time.
    ///
    /// # Errors
    /// When the table cannot be read to its end, when `take` fails, or when it was cancelled.
    pub fn run(
        &self,
        source: Source,
        progress: &mut dyn FnMut(Progress),
        take: &mut dyn FnMut(RowOutcome) -> Result<(), BatchError>,
    ) -> Result<Progress, BatchError> {
        let words = Words::of(self.pack);
        let (heads, gauge) = (source.heads.clone(), source.gauge.clone());
        let clerk = || Clerk {
            heads: &heads,
            words: &words,
            wording: Wording::new(self.pack, self.language),
            as_of: self.as_of,
            series: Series::new(self.pack),
        };
        std::thread::scope(|scope| {
            let threads = self.threads.max(1);
            let (permit, permits) = sync_channel(threads * CHUNKS_A_THREAD);
            let (rows, waiting) = channel();
            let (done, outcomes) = channel();
            let waiting = Arc::new(Mutex::new(waiting));
            for number in 0..threads {
                let (clerk, waiting, done) = (clerk(), Arc::clone(&waiting), done.clone());
                spawn(scope, &format!("batch-{number}"), move || assess(clerk, &waiting, &done, &self.cancel))?;
            }
            drop(done);
            let reader = spawn(scope, "batch-read", move || read(source, &permits, &rows, &self.cancel))?;
            let mut desk = Desk { tally: Tally { done: 0, failed: 0, gauge }, progress, take, cancel: &self.cancel };
            let written = desk.collect(&outcomes, &permit);
            // Whoever still waits to hand something over now learns that nobody takes it.
            drop((permit, outcomes));
            let read = reader.join().unwrap_or_else(|_| Err(BatchError::Read(std::io::Error::other("batch-read"))));
            if self.cancel.load(Ordering::Relaxed) {
                return Err(BatchError::Cancelled);
            }
            written.and(read)?;
            (desk.progress)(desk.tally.progress(true));
            Ok(desk.tally.progress(true))
        })
    }
}

fn spawn<'s, 'e, T: Send + 's>(
    scope: &'s Scope<'s, 'e>,
    name: &str,
    work: impl FnOnce() -> T + Send + 's,
) -> Result<std::thread::ScopedJoinHandle<'s, T>, BatchError> {
    Builder::new().name(name.to_owned()).spawn_scoped(scope, work).map_err(BatchError::Write)
}

/// Reads chunk after chunk, each with a permit: when outcomes are not taken, nothing more is read.
fn read(source: Source, permits: &Receiver<()>, rows: &Sender<Chunk<Row>>, cancel: &AtomicBool) -> Result<(), BatchError> {
    let mut number = 0;
    let mut chunk = Vec::with_capacity(CHUNK);
    let mut send = |chunk: Vec<Row>| {
        number += 1;
        permits.recv().is_ok() && rows.send((number - 1, chunk)).is_ok()
    };
    source.each(cancel, &mut |row| {
        chunk.push(row);
        let is_full = chunk.len() == CHUNK;
        !cancel.load(Ordering::Relaxed) && (!is_full || send(std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK))))
    })?;
    // That nobody listens any more is told by the one who stopped.
    let _ = chunk.is_empty() || send(chunk);
    Ok(())
}

fn assess(mut clerk: Clerk<'_>, waiting: &Mutex<Receiver<Chunk<Row>>>, done: &Sender<Chunk<RowOutcome>>, cancel: &AtomicBool) {
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, rows)) = next else { return };
        let running = rows.into_iter().take_while(|_| !cancel.load(Ordering::Relaxed));
        let outcomes = running.map(|row| clerk.outcome(&row)).collect();
        if done.send((number, outcomes)).is_err() {
            return;
        }
    }
}

struct Tally {
    done: u64,
    failed: u64,
    gauge: Gauge,
}

impl Tally {
    fn progress(&self, is_end: bool) -> Progress {
        let share = if is_end { Some(1.0) } else { self.gauge.share() };
        Progress { done: self.done, failed: self.failed, all: self.gauge.rows.map(|rows| rows.max(self.done)), share }
    }
}

/// Where outcomes are put in order and handed over.
struct Desk<'d> {
    tally: Tally,
    progress: &'d mut dyn FnMut(Progress),
    take: &'d mut dyn FnMut(RowOutcome) -> Result<(), BatchError>,
    cancel: &'d AtomicBool,
}

impl Desk<'_> {
    fn collect(&mut self, outcomes: &Receiver<Chunk<RowOutcome>>, permit: &SyncSender<()>) -> Result<(), BatchError> {
        // There are as many permits as the channel has room for: sending never waits.
        while permit.try_send(()).is_ok() {}
        let mut early = BTreeMap::new();
        let mut next = 0;
        for (number, chunk) in outcomes {
            early.insert(number, chunk);
            while let Some(chunk) = early.remove(&next) {
                next += 1;
                self.hand_over(chunk)?;
                // The reader may have come to the end.
                let _ = permit.try_send(());
            }
        }
        Ok(())
    }

    fn hand_over(&mut self, chunk: Vec<RowOutcome>) -> Result<(), BatchError> {
        for outcome in chunk {
            if self.cancel.load(Ordering::Relaxed) {
                return Err(BatchError::Cancelled);
            }
            self.tally.done += 1;
            self.tally.failed += u64::from(outcome.result.is_err());
            (self.take)(outcome)?;
        }
        (self.progress)(self.tally.progress(false));
        Ok(())
    }
}
