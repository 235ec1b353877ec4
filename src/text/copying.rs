//! Copying a label: the other mouse button asks for it, and one menu for the whole window answers.
//!
//! Labels do not sense clicks for it: else they would swallow those meant for what lies under them, and a screen reader
//! would call every one of them clickable.

use egui::{Context, Id, LayerId, Pos2, Response};

/// Somebody wants to copy a label.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its logical text without isolates.
    pub text: String,
    /// Where the pointer was.
    pub place: Pos2,
    /// The layer of the label: the menu belongs above it.
    pub layer: LayerId,
}

fn key() -> Id {
    Id::unique("shukun copy")
}

/// Notes that the text of a widget is to be copied, when the other mouse button was clicked on it in this frame.
pub fn offer_copy(response: &Response, text: impl FnOnce() -> String) {
    if !response.contains_pointer() {
        return;
    }
    let clicked = response.ctx.input(|input| input.pointer.secondary_clicked().then(|| input.pointer.interact_pos()).flatten());
    let Some(place) = clicked else { return };
    let asked = Asked { text: super::plain(&text()), place, layer: response.layer_id };
    response.ctx.data_mut(|data| data.insert_temp(key(), Some(asked)));
}

/// What was asked for since the last call; the label painted last where several lie over one another.
pub fn asked_to_copy(ctx: &Context) -> Option<Asked> {
    ctx.data_mut(|data| data.remove_temp::<Option<Asked>>(key())).flatten()
}
