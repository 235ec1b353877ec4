//! One business against one policy: what is theirs, how much, why, and what is still open.
#![warn(clippy::float_arithmetic)]

mod evaluate;
mod explain;
mod json;
mod near_miss;
mod open_questions;
mod outcome;
mod priorities;
mod questions;
mod schedule;
mod series;
mod totals;

pub use evaluate::{AssessError, assess, assess_measure, size_classes};
pub use explain::{Formula, Quantity, Source, Step, Working, explain};
pub use json::{missing_paths, to_json};
pub use near_miss::{Bound, NearMiss, near_misses};
pub use open_questions::{Narrowing, OpenQuestion, answered_on_trial, open_questions};
pub use outcome::{AlternativeAmount, Assessment, Line, MeasureAssessment, Place, Range, Reason};
pub use priorities::{Task, repayments, still_possible, tasks};
pub use questions::{OfficeQuestion, questions};
pub use schedule::{Instalment, When, is_assumed_day, schedule};
pub use series::{Figures, MeasureFigures, Series};
pub use totals::{Total, Totals};
