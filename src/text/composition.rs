//! What an input method is composing: letters that stand in the field but are not typed yet, such as pinyin.

use std::ops::Range;

use egui::{Event, Id, ImeEvent, Ui};

/// A composition that is going on; its letters are the selection of the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Composition {
    /// The part that is being converted, or an empty range for a caret, in characters of the composition.
    pub(super) active: Option<Range<usize>>,
}

/// Whether anything is being composed in a field once it has seen the events of this frame.
pub(super) fn follow(ui: &Ui, id: Id, focused: bool) -> Option<Composition> {
    let key = id.with("composition");
    if !focused {
        ui.data_mut(|data| data.remove::<Composition>(key));
        return None;
    }
    let kept: Option<Composition> = ui.data(|data| data.get_temp(key));
    let now = ui.input(|input| input.events.iter().fold(kept.clone(), after));
    if now != kept {
        ui.data_mut(|data| match now.clone() {
            Some(now) => {
                data.insert_temp(key, now);
            }
            None => data.remove::<Composition>(key),
        });
    }
    now
}

fn after(composition: Option<Composition>, event: &Event) -> Option<Composition> {
    match event {
        Event::Ime(ImeEvent::Preedit { text, active_range_chars }) if !text.is_empty() => {
            Some(Composition { active: active_range_chars.clone() })
        }
        Event::Ime(ImeEvent::Preedit { .. } | ImeEvent::Commit(_))
        | Event::Text(_)
        | Event::Paste(_)
        | Event::PointerButton { pressed: true, .. } => None,
        _ => composition,
    }
}
