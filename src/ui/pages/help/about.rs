//! Which program and which policy this is.

use egui::Ui;

use super::body_ui;
use crate::l10n::id;
use crate::ui::View;

/// Version of the program; version, date and legal status of the policy.
pub(super) fn about_ui(ui: &mut Ui, view: &View<'_>) {
    let pack = view.pack;
    let status = view.pack_text(&format!("pack-status-{}", pack.status.name()));
    let date = view.wording.localizer.date(pack.published);
    body_ui(ui, view, view.format(id::HELP_ABOUT_VERSION, &[("version", env!("CARGO_PKG_VERSION").into())]));
    let values = [("pack", pack.id.as_str().into()), ("version", pack.version.as_str().into())];
    body_ui(ui, view, view.format(id::HELP_ABOUT_PACK, &values));
    body_ui(ui, view, view.format(id::HELP_ABOUT_DATE, &[("date", date.into())]));
    body_ui(ui, view, view.format(id::HELP_ABOUT_STATUS, &[("status", status.into())]));
}
