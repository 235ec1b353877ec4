//! The command line: the same engine and paper without a window.

pub mod policy_check;
