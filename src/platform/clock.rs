//! The clock. Everything else is told what day it is.
#![allow(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]

use jiff::civil::Date;

/// Today, in the time zone of the computer.
pub fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}
