//! Older versions of the case file are brought up to date before they are read.

use super::json::Json;

/// Brings the object of an older version up to [`super::VERSION`]. Version 1 is the first: so far
/// there is nothing older, and what is unknown is not guessed at.
pub(super) fn migrate(version: u64, object: Vec<(String, Json)>) -> Option<Vec<(String, Json)>> {
    match version {
        1 => Some(object),
        _ => None,
    }
}
