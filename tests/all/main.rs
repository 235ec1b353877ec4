//! The one test program: a module for each concern.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    missing_docs,
    reason = "a test stops at the first surprise, and its name says what it checks"
)]

mod accessibility;
mod architecture;
mod bad_input;
mod batch;
mod batch_command;
mod bidi_reference;
mod business;
mod calendar;
mod calm;
mod caseload;
mod cases;
mod chart;
mod checking;
mod command_line;
mod contrast;
mod counter;
mod desk;
mod examples;
mod examples_of_pack;
mod exports;
mod extremes;
mod fields;
mod full_text;
mod help;
mod isolates;
mod journeys;
mod keyboard;
mod locales;
mod mutation;
mod near_misses;
mod other_city;
mod pages;
mod policy_faults;
mod preview;
mod questions;
mod ranges;
mod schedule;
mod sizes;
mod snapshots;
mod summary;
mod support;
mod tokens;
mod validation;
mod visits;
mod workbook;
