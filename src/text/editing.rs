//! Cut, copy, paste and select all in a field: the other mouse button, Shift+F10 or the menu key ask for them.

use egui::text::CCursor;
use egui::text_selection::CCursorRange;
use egui::{Context, Id, Key, LayerId, Modifiers, Pos2, Response, TextEdit, Ui, ViewportCommand};

/// Somebody wants to do something with the content of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wanted {
    /// The editor.
    pub field: Id,
    /// Where the menu belongs.
    pub place: Pos2,
    /// The layer of the field: the menu belongs above it.
    pub layer: LayerId,
    /// What is selected: the field forgets it while the menu has the keyboard.
    selection: Option<CCursorRange>,
    /// Number of characters in the field.
    pub length: usize,
}

impl Wanted {
    /// Whether something is selected.
    pub fn has_selection(&self) -> bool {
        self.selection.is_some_and(|range| !range.is_empty())
    }
}

/// What can be done with the content of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Cut what is selected.
    Cut,
    /// Copy what is selected.
    Copy,
    /// Paste over what is selected.
    Paste,
    /// Select everything.
    SelectAll,
}

fn key() -> Id {
    Id::unique("shukun edit")
}

/// Notes that the menu of a field is asked for. The keyboard goes to the field.
pub(super) fn offer(ui: &Ui, response: &Response, length: usize) {
    let menu_key =
        |ui: &Ui| ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::F10) || input.consume_key(Modifiers::NONE, Key::Menu));
    let place = if response.contains_pointer() && ui.input(|input| input.pointer.secondary_clicked()) {
        ui.input(|input| input.pointer.interact_pos())
    } else if response.has_focus() && menu_key(ui) {
        Some(response.rect.left_bottom())
    } else {
        None
    };
    let Some(place) = place else { return };
    response.request_focus();
    let selection = TextEdit::load_state(ui.ctx(), response.id).and_then(|state| state.cursor.char_range());
    let wanted = Wanted { field: response.id, place, layer: response.layer_id, selection, length };
    ui.data_mut(|data| data.insert_temp(key(), Some(wanted)));
}

/// The field whose menu was asked for since the last call.
pub fn wanted(ctx: &Context) -> Option<Wanted> {
    ctx.data_mut(|data| data.remove_temp::<Option<Wanted>>(key())).flatten()
}

/// Does it, as if its keys had been pressed in the field.
pub fn perform(ctx: &Context, wanted: Wanted, edit: Edit) {
    ctx.memory_mut(|memory| memory.request_focus(wanted.field));
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(wanted.length));
    let mut state = TextEdit::load_state(ctx, wanted.field).unwrap_or_default();
    state.cursor.set_char_range(if edit == Edit::SelectAll { Some(all) } else { wanted.selection });
    state.store(ctx, wanted.field);
    match edit {
        Edit::Cut => ctx.send_viewport_cmd(ViewportCommand::RequestCut),
        Edit::Copy => ctx.send_viewport_cmd(ViewportCommand::RequestCopy),
        Edit::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
        Edit::SelectAll => {}
    }
    ctx.request_repaint();
}
