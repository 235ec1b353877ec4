//! The menus of the other mouse button, for the whole window: of a label, and of a field.

use egui::{Id, Popup, PopupKind, RectAlign, Ui};

use super::dropdown::menu_action_ui;
use super::{layout, words};
use crate::l10n::{Localizer, id};
use crate::text::{self, Asked, Edit, Wanted};
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

/// Shows cut, copy, paste and select all where a field was clicked with the other mouse button, or under it for the keyboard.
///
/// Call it once a frame, when everything else is painted.
pub fn edit_menu_ui(ui: &Ui, look: &Look) {
    let ctx = ui.ctx();
    let key = Id::unique("edit menu");
    if let Some(wanted) = text::wanted(ctx) {
        ctx.data_mut(|data| data.insert_temp(key, wanted));
        Popup::open_id(ctx, key);
    } else if !Popup::is_id_open(ctx, key) {
        return;
    }
    let Some(wanted) = ctx.data(|data| data.get_temp::<Wanted>(key)) else { return };
    let rows = [
        (Edit::Cut, id::COMMON_CUT, wanted.has_selection()),
        (Edit::Copy, id::COMMON_COPY, wanted.has_selection()),
        (Edit::Paste, id::COMMON_PASTE, true),
        (Edit::SelectAll, id::COMMON_SELECT_ALL, wanted.length > 0),
    ];
    let rows = rows.map(|(edit, message, enabled)| (edit, Localizer::of(look.language).text(message), enabled));
    let widest = rows.iter().map(|(_, label, _)| words::galley(ui, look, Role::Label, label, f32::INFINITY).size().x).fold(0.0, f32::max);
    let align = if look.is_rtl() { RectAlign::BOTTOM_END } else { RectAlign::BOTTOM_START };
    let popup = Popup::new(key, ctx.clone(), wanted.place, wanted.layer)
        .kind(PopupKind::Menu)
        .open_memory(None)
        .align(align)
        .layout(layout::column_layout(look))
        .width(widest + look.px(4.0 * metrics::SPACE_12 + metrics::ICON));
    let chosen = popup.show(|ui| {
        let clicked = |(edit, label, enabled): &(Edit, String, bool), ui: &mut Ui| {
            let row = ui.add_enabled_ui(*enabled, |ui| menu_action_ui(ui, look, label)).inner;
            row.clicked().then_some(*edit)
        };
        rows.iter().fold(None, |chosen, row| clicked(row, ui).or(chosen))
    });
    if let Some(edit) = chosen.and_then(|shown| shown.inner) {
        text::perform(ctx, wanted, edit);
    }
}
