//! What the user sees: theme, widgets, pages, shell. Egui is used here, in `text` and in `app` only.
//!
//! Pages get a [`View`] and send [`Command`]s: they decide nothing and change nothing.

mod caseload;
mod command;
pub mod faults;
pub mod focus;
mod guess;
pub mod input;
pub mod pages;
mod preview;
pub mod search;
pub mod shell;
pub mod survey;
pub mod theme;
mod view;
pub mod widgets;

pub use caseload::{Caseload, Client, Column, Errand, Sorting, Standing, Task, Work};
pub use command::{Command, Commands, Passage, Screen};
pub use preview::{PageImage, Preview, PrintWish, PrinterList, Proof};
pub use view::{Analysis, Change, Places, Progress, Recent, SaveState, View, Walk};
