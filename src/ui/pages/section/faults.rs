//! What is wrong on a page that the user wanted to leave, with the way to each.

use super::question::{end_quiet, jump_to};
use crate::l10n::id;
use crate::ui::View;
use crate::ui::faults::{Fault, Spot};
use crate::ui::theme::{Role, Tone, metrics};
use crate::ui::widgets::{Icon, coloured_link_ui, go_on, notice_ui, words_ui};
use egui::{Context, Id, Ui};

fn shown_id() -> Id {
    Id::unique("show faults")
}

/// Brings what is wrong into sight, in the pass that comes: the user wanted to go on.
pub fn show_faults(ctx: &Context) {
    go_on::stay(ctx);
    end_quiet(ctx);
    ctx.data_mut(|data| data.insert_temp(shown_id(), true));
    ctx.request_repaint();
}

/// The box above a page, once it was left with answers that cannot be.
pub(super) fn faults_ui(ui: &mut Ui, view: &View<'_>, page: usize) {
    let (look, p) = (view.look, &view.look.palette);
    let faults: Vec<&Fault> = view.faults_of(ui.ctx(), page).collect();
    if faults.is_empty() {
        return;
    }
    let arrive = ui.ctx().data_mut(|data| data.remove_temp::<bool>(shown_id())).unwrap_or(false);
    let frame = notice_ui(ui, look, Tone::Danger, Icon::Alert, true, |ui| {
        let title = words_ui(ui, look, Role::Label, p.text, view.format(id::FIELD_FAULTS, &[("count", faults.len().into())]));
        ui.ctx().accesskit_node_builder(title.id, |node| node.set_live(egui::accesskit::Live::Assertive));
        for (index, fault) in faults.iter().enumerate() {
            let link = coloured_link_ui(ui, look, ("fault", fault.spot), Role::Secondary, p.danger, &words(view, fault));
            if link.clicked() {
                jump_to(ui.ctx(), fault.spot);
            }
            if arrive && index == 0 {
                link.request_focus();
            }
        }
    });
    if arrive {
        let above = frame.response.rect.expand(look.px(metrics::SPACE_24));
        ui.scroll_to_rect(above, Some(egui::Align::Min));
    }
    ui.add_space(look.px(metrics::SPACE_16));
}

/// What is wrong where; a day of a period says it by itself.
pub(in crate::ui) fn words(view: &View<'_>, fault: &Fault) -> String {
    let message = view.wording.localizer.message(&fault.message);
    match fault.spot {
        Spot::Fact(place) => view.format(id::FIELD_FAULT, &[("label", view.wording.label(place).into()), ("message", message.into())]),
        Spot::Day(_) => message,
    }
}
