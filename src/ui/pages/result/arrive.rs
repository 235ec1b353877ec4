//! From the official text to the card of a measure: it is opened, wherever it stands, and scrolled to.

use egui::{Align, Context, Id, Rect, Ui};

use super::Tab;
use super::measure_card::open_card;
use super::services::{EXPIRED, NOT_APPLICABLE, SERVICES, open_row};
use super::sheet::Shown;
use crate::policy::Status;
use crate::ui::theme::{Look, metrics};

/// The measure whose card is to be opened.
fn asked() -> Id {
    Id::unique("measure to open")
}

/// The measure whose card is open now and to be scrolled to.
fn wanted() -> Id {
    Id::unique("measure to scroll to")
}

/// Opens the card of a measure when the result is shown next, and scrolls to it.
pub fn show_measure(ctx: &Context, measure: String) {
    ctx.data_mut(|data| data.insert_temp(asked(), measure));
}

/// Opens what was asked for, before anything is painted.
pub(super) fn arrive(ui: &Ui, shown: Shown<'_>) {
    let Some(measure) = ui.data_mut(|data| data.remove_temp::<String>(asked())) else { return };
    let Shown { assessment, sheet, .. } = shown;
    let Some(index) = assessment.measures.iter().position(|result| result.id == measure) else { return };
    let status = assessment.measures.get(index).map(|result| result.status);
    let tab = match status {
        Some(status @ (Status::NotYet | Status::Expired)) if !sheet.related.contains(&index) => Tab::Of(status),
        _ => Tab::Related,
    };
    match status {
        _ if sheet.related.contains(&index) => open_card(ui, &measure),
        _ if sheet.services.contains(&index) => open_row(ui, SERVICES, &measure),
        Some(Status::NotApplicable) => open_row(ui, NOT_APPLICABLE, &measure),
        Some(Status::Expired) if sheet.past => open_row(ui, EXPIRED, &measure),
        _ => open_card(ui, &measure),
    }
    ui.data_mut(|data| {
        data.insert_temp(Tab::key(), tab);
        data.insert_temp(wanted(), measure);
    });
}

/// Scrolls to the card or row of a measure if it is the one that was asked for.
pub(super) fn show_if_wanted(ui: &Ui, look: &Look, measure: &str, place: Rect) {
    let is_wanted = ui.data(|data| data.get_temp::<String>(wanted())).is_some_and(|wanted| wanted == measure);
    if !is_wanted {
        return;
    }
    ui.data_mut(|data| data.remove_temp::<String>(wanted()));
    crate::ui::focus::begin_at(ui.ctx(), place);
    let above = look.px(metrics::STRIP + metrics::SPACE_16);
    ui.scroll_to_rect(place.with_min_y(place.top() - above), Some(Align::TOP));
}
