//! What the user sees: theme, widgets, pages. Egui is used here, in `text` and in `app` only.

pub mod theme;
pub mod widgets;
