//! The menu that copies a label, for the whole window.

use egui::{Id, Popup, PopupKind, RectAlign, Ui};

use super::dropdown::menu_action_ui;
use super::{layout, words};
use crate::text::{self, Asked};
use crate::ui::theme::{Look, Role, metrics};

fn key() -> Id {
    Id::unique("copy menu")
}

/// Shows the menu where a label was clicked with the other mouse button; the text that is to be copied.
///
/// Call it once a frame, when everything else is painted.
pub fn copy_menu_ui(ui: &Ui, look: &Look, label: &str) -> Option<String> {
    let ctx = ui.ctx();
    let asked = text::asked_to_copy(ctx);
    if let Some(asked) = &asked {
        ctx.data_mut(|data| data.insert_temp(key(), asked.clone()));
        Popup::open_id(ctx, key());
    } else if !Popup::is_id_open(ctx, key()) {
        return None;
    }
    let shown: Asked = ctx.data(|data| data.get_temp(key()))?;
    let align = if look.is_rtl() { RectAlign::BOTTOM_END } else { RectAlign::BOTTOM_START };
    // One short word stays on one line; a row has room for a mark.
    let word = words::galley(ui, look, Role::Label, label, f32::INFINITY).size().x;
    let width = word + look.px(4.0 * metrics::SPACE_12 + metrics::ICON);
    let popup = Popup::new(key(), ctx.clone(), shown.place, shown.layer)
        .kind(PopupKind::Menu)
        .open_memory(None)
        .align(align)
        .layout(layout::column_layout(look))
        .width(width);
    let copied = popup.show(|ui| menu_action_ui(ui, look, label).clicked());
    copied.is_some_and(|shown| shown.inner).then_some(shown.text)
}
