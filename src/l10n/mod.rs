//! Languages: Fluent messages, typed ids, numbers, dates, direction.

mod format;
pub mod id;
mod language;
mod localizer;

pub use format::isolate;
pub use id::Id;
pub use language::{Direction, Language};
pub use localizer::{Localizer, Value, plain, pseudolocalize};
