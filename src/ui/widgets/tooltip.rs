//! Words under the pointer.

use egui::{Response, Sense};

use super::words;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// Shows words while the pointer rests on a widget; screen readers get them as its description unless they are its name.
pub fn tooltip(look: &Look, response: Response, label: &str) -> Response {
    let plain = text::plain(label);
    response.ctx.accesskit_node_builder(response.id, |node| {
        if node.label() != Some(plain.as_str()) {
            node.set_description(plain);
        }
    });
    response.on_hover_ui(|ui| {
        let words = words::galley(ui, look, Role::Secondary, label, look.px(metrics::TOOLTIP));
        let (rect, _) = ui.allocate_exact_size(words.size(), Sense::hover());
        ui.painter().galley(rect.min, words, look.palette.text);
    })
}
