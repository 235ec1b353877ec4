//! The case file `*.shukun`: what one business has answered, and answers as they are typed. Pure functions.

mod credit_code;
mod decode;
mod encode;
mod error;
mod json;
mod migrate;
pub mod typed;

pub use credit_code::is_credit_code;
pub use decode::{MOST_RECORDS, check_periods, decode, decode_facts, industry};
pub use encode::encode;
pub use error::CaseError;

use crate::policy::Answers;
use jiff::civil::Date;
use serde_json::{Map, Value};

/// The value of `format`.
pub const FORMAT: &str = "shukun-case";
/// The newest version that this program reads, and the one that it writes.
pub const VERSION: u64 = 1;

/// A case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Id of the policy.
    pub policy: String,
    /// Reference date; `None` means the date of the document.
    pub as_of: Option<Date>,
    /// Language tag in which the case was last used.
    pub language: Option<String>,
    /// The answers.
    pub answers: Answers,
    /// The program's own state, never read by the engine and kept as it is.
    pub ui: Map<String, Value>,
}

impl Case {
    /// A case without answers.
    pub fn new(policy: &str) -> Self {
        Self { policy: policy.to_owned(), as_of: None, language: None, answers: Answers::default(), ui: Map::new() }
    }
}
