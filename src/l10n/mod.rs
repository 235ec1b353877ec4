//! Languages: Fluent messages, typed ids, numbers, dates, direction.

mod language;

pub use language::{Direction, Language};
