//! The clock. Everything else is told what day it is.
#![allow(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]

use jiff::civil::Date;

/// Today, in the time zone of the computer.
pub fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}

/// Tells when some time has passed again: how often progress is shown.
#[derive(Debug)]
pub struct Pace {
    every: std::time::Duration,
    last: std::time::Instant,
}

impl Pace {
    /// For work that a window shows: as often as somebody can follow.
    pub fn of_window() -> Self {
        Self::every(std::time::Duration::from_millis(100))
    }

    /// Begins to count.
    pub fn every(every: std::time::Duration) -> Self {
        Self { every, last: std::time::Instant::now() }
    }

    /// Whether the time has passed since this was last true.
    pub fn is_due(&mut self) -> bool {
        let is_due = self.last.elapsed() >= self.every;
        if is_due {
            self.last = std::time::Instant::now();
        }
        is_due
    }
}
