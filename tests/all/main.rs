//! The one test program: a module for each concern.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    missing_docs,
    reason = "a test stops at the first surprise, and its name says what it checks"
)]

mod examples;
mod examples_of_pack;
mod summary;
mod support;
