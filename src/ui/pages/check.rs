//! To be merged.
use crate::ui::{Commands, View};
/// Paints the page.
pub fn check_ui(_ui: &mut egui::Ui, _view: &View<'_>, _commands: &mut Commands) {}
