//! Input methods on X11, where pinyin is typed through fcitx or ibus.
//!
//! Whenever the window stops or begins to take composed text there, winit makes a new input context and does not say that it
//! has the focus. The input method then hears no key until another window was in front. So it is begun with before the
//! window is shown, and never stopped.

use egui::output::IMEOutput;
use egui::{Context, FullOutput, IMEPurpose, Plugin, Rect};

/// Keeps the window open for composed text.
#[derive(Debug)]
pub(super) struct KeepOpen {
    /// What was said last.
    last: IMEOutput,
}

impl Default for KeepOpen {
    fn default() -> Self {
        let nowhere = Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::ZERO);
        Self { last: IMEOutput { purpose: IMEPurpose::Normal, rect: nowhere, cursor_rect: nowhere, should_interrupt_composition: false } }
    }
}

impl Plugin for KeepOpen {
    fn debug_name(&self) -> &'static str {
        "input method"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        if let Some(ime) = output.platform_output.ime {
            // Candidates are shown from the upper edge of what is told here on, and would hide the line.
            let below = ime.cursor_rect.with_min_y(ime.cursor_rect.bottom());
            self.last = IMEOutput { cursor_rect: below, should_interrupt_composition: false, ..ime };
        }
        output.platform_output.ime = Some(self.last);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Event, Id, Key, Modifiers, RawInput, TextEdit};

    #[test]
    fn composed_text_is_taken_from_the_first_picture_on_in_a_field_and_beside_one() {
        let ctx = Context::default();
        ctx.add_plugin(KeepOpen::default());
        let field = Id::unique("field");
        let mut text = String::new();
        let mut run = |events: Vec<Event>, focus: bool| {
            let input = RawInput { events, focused: true, ..RawInput::default() };
            let mut output = ctx.run_ui(input, |ui| {
                ui.add(TextEdit::singleline(&mut text).id(field));
                ui.memory_mut(|memory| if focus { memory.request_focus(field) } else { memory.surrender_focus(field) });
            });
            output.textures_delta.clear();
            output.platform_output.ime
        };
        assert!(run(Vec::new(), false).is_some(), "before the window is shown");
        run(Vec::new(), true);
        let key = Event::Key { key: Key::A, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        let inside = run(vec![key, Event::Text("a".to_owned())], true).expect("in the field");
        assert!(inside.cursor_rect.left() > 0.0 && inside.cursor_rect.height() == 0.0, "below the caret: {inside:?}");
        run(Vec::new(), false);
        let beside = run(Vec::new(), false).expect("beside the field");
        assert_eq!(beside.cursor_rect, inside.cursor_rect);
    }

    #[test]
    fn a_composition_is_never_broken_off_by_a_new_context() {
        let ctx = Context::default();
        ctx.add_plugin(KeepOpen::default());
        for _ in 0..2 {
            let mut output = ctx.run_ui(RawInput::default(), |ui| ui.memory_mut(egui::Memory::interrupt_ime));
            output.textures_delta.clear();
            assert!(!output.platform_output.ime.expect("kept open").should_interrupt_composition);
        }
    }
}
