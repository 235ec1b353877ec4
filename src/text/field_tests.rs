//! A field as a user has it: keys, mouse, clipboard, input methods, in both directions.
#![allow(clippy::float_cmp, reason = "the caret that is painted and the one that is reported must agree to the bit")]

use std::sync::Arc;

use egui::text_edit::TextEditState;
use egui::{
    Color32, Context, Event, Galley, Id, ImeEvent, Key, Modifiers, OutputCommand, PointerButton, Pos2, RawInput, Rect, Shape, pos2, vec2,
};

use super::field::{Field, Lines, edit};
use super::*;

const LINES: Lines = Lines { caret: 1.5, composed: 1.0, converted: 2.0 };
const STYLE: Style = Style { size: 18.0, line_height: 30.0, weight: Weight::Regular };
const INK: Color32 = Color32::BLACK;
const WIDTH: f32 = 300.0;
const CTRL: Modifiers = Modifiers { alt: false, ctrl: true, shift: false, mac_cmd: false, command: true };
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..CTRL };

/// A field for names in a window of its own, in an interface of one direction.
struct Desk {
    ctx: Context,
    buffer: String,
    direction: Direction,
    max_chars: usize,
    clock: f64,
    rect: Rect,
    composing: bool,
    /// Where the input method is told that the caret is.
    ime: Option<Rect>,
    clipboard: String,
    galley: Option<Arc<Galley>>,
    shapes: Vec<Shape>,
}

impl Desk {
    fn new(text: &str, direction: Direction) -> Self {
        let ctx = Context::default();
        install_fonts(&ctx);
        // Backspace by words and the like go by the system.
        ctx.set_os(egui::os::OperatingSystem::Nix);
        let mut desk = Self {
            ctx,
            buffer: text.to_owned(),
            direction,
            max_chars: 300,
            clock: 0.0,
            rect: Rect::NOTHING,
            composing: false,
            ime: None,
            clipboard: String::new(),
            galley: None,
            shapes: Vec::new(),
        };
        desk.step(vec![]);
        desk.step(vec![]);
        desk
    }

    /// The same with the caret at the start of the text.
    fn focused(text: &str, direction: Direction) -> Self {
        let mut desk = Self::new(text, direction);
        desk.ctx.memory_mut(|memory| memory.request_focus(Id::unique("field")));
        desk.step(vec![]);
        desk.press(Key::Home);
        desk
    }

    fn step(&mut self, events: Vec<Event>) {
        self.step_with(events, Modifiers::NONE);
    }

    fn step_with(&mut self, events: Vec<Event>, modifiers: Modifiers) {
        let field = Field {
            style: STYLE,
            direction: self.direction,
            free: true,
            width: WIDTH,
            color: INK,
            placeholder_color: Color32::GRAY,
            selection: Color32::BLUE,
            lines: LINES,
            name: "name",
            placeholder: "placeholder",
            max_chars: Some(self.max_chars),
        };
        self.clock += 0.05;
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0)));
        let events = std::iter::once(Event::ModifiersChanged(modifiers)).chain(events).collect();
        let raw = RawInput { screen_rect, events, time: Some(self.clock), focused: true, ..RawInput::default() };
        let (buffer, mut shown, mut galley) = (&mut self.buffer, None, None);
        let mut output = self.ctx.run_ui(raw, |ui| {
            shown = Some(edit(ui, Id::unique("field"), buffer, &field));
            let paragraph = Paragraph::new(buffer.as_str(), STYLE, first_direction(buffer).unwrap_or(field.direction));
            galley = Some(cache::layout_editing(ui.ctx(), &paragraph, f32::INFINITY));
        });
        self.galley = galley;
        output.textures_delta.clear();
        let shown = shown.expect("a frame runs its contents");
        self.rect = shown.response.rect;
        self.composing = shown.composing;
        self.ime = output.platform_output.ime.map(|ime| ime.cursor_rect);
        for command in output.platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                self.clipboard = text;
            }
        }
        self.shapes = output.shapes.into_iter().map(|clipped| clipped.shape).collect();
    }

    fn text(&mut self, text: &str) {
        self.step(vec![Event::Text(text.to_owned())]);
    }

    fn paste(&mut self, text: &str) {
        self.step(vec![Event::Paste(text.to_owned())]);
    }

    fn preedit(&mut self, text: &str, active: Option<std::ops::Range<usize>>) {
        self.step(vec![Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: active })]);
    }

    fn commit(&mut self, text: &str) {
        self.step(vec![Event::Ime(ImeEvent::Commit(text.to_owned()))]);
    }

    fn press(&mut self, key: Key) {
        self.press_with(key, Modifiers::NONE);
    }

    fn press_with(&mut self, key: Key, modifiers: Modifiers) {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.step_with(vec![event(true), event(false)], modifiers);
    }

    fn button(pos: Pos2, button: PointerButton, pressed: bool, modifiers: Modifiers) -> Event {
        Event::PointerButton { pos, button, pressed, modifiers }
    }

    fn at(&self, x: f32) -> Pos2 {
        pos2(x, self.rect.center().y)
    }

    /// A few clicks at one place, and a pause after them.
    fn click(&mut self, x: f32, times: usize, modifiers: Modifiers) {
        let pos = self.at(x);
        self.step_with(vec![Event::PointerMoved(pos)], modifiers);
        for _ in 0..times {
            for pressed in [true, false] {
                self.step_with(vec![Self::button(pos, PointerButton::Primary, pressed, modifiers)], modifiers);
            }
        }
        self.clock += 1.0;
        self.step(vec![]);
    }

    /// Presses at one place (after some clicks there), moves to another and lets go.
    fn drag(&mut self, from: f32, to: f32, clicks_before: usize) {
        let (from, to) = (self.at(from), self.at(to));
        self.step(vec![Event::PointerMoved(from)]);
        for _ in 0..clicks_before {
            for pressed in [true, false] {
                self.step(vec![Self::button(from, PointerButton::Primary, pressed, Modifiers::NONE)]);
            }
        }
        self.step(vec![Self::button(from, PointerButton::Primary, true, Modifiers::NONE)]);
        self.step(vec![Event::PointerMoved(from + (to - from) / 2.0)]);
        self.step(vec![Event::PointerMoved(to)]);
        self.step(vec![Self::button(to, PointerButton::Primary, false, Modifiers::NONE)]);
        self.clock += 1.0;
        self.step(vec![]);
    }

    fn range(&self) -> egui::text_selection::CCursorRange {
        let state = TextEditState::load(&self.ctx, Id::unique("field")).expect("the field was shown");
        state.cursor.char_range().expect("the field has a caret")
    }

    fn caret(&self) -> usize {
        self.range().primary.index.0
    }

    fn selected(&self) -> String {
        let range = self.range().as_sorted_char_range();
        self.buffer.chars().skip(range.start.0).take(range.end.0 - range.start.0).collect()
    }

    /// The text as it is laid out, and its left edge.
    fn galley(&self) -> (&Galley, f32) {
        let galley = self.galley.as_deref().expect("a frame was run");
        let left = if self.runs() == Direction::Rtl { self.rect.right() - galley.size().x } else { self.rect.left() };
        (galley, left)
    }

    fn runs(&self) -> Direction {
        first_direction(&self.buffer).unwrap_or(self.direction)
    }

    /// The middle of a character on the screen.
    fn middle(&self, index: usize) -> f32 {
        let (galley, left) = self.galley();
        let glyph = galley.rows[0].glyphs[index];
        left + (glyph.pos.x + glyph.max_x()) / 2.0
    }

    fn caret_x(&self, index: usize) -> f32 {
        let (galley, left) = self.galley();
        left + caret::caret_x(galley, index)
    }

    /// The caret that is painted.
    fn painted(&self) -> Vec<Pos2> {
        let lines = self.shapes.iter().filter_map(|shape| match shape {
            Shape::LineSegment { points, stroke } if stroke.color == INK => Some(points[0]),
            _ => None,
        });
        lines.collect()
    }
}

#[test]
fn clicking_and_arrows_follow_the_direction() {
    let mut desk = Desk::new("ئۇيغۇر", Direction::Rtl);
    assert_eq!(desk.rect.size(), vec2(WIDTH, 30.0));
    desk.click(desk.rect.right() - 2.0, 1, Modifiers::NONE);
    assert_eq!(desk.caret(), 0);
    desk.press(Key::ArrowLeft);
    assert_eq!(desk.caret(), 1);
    desk.press(Key::ArrowRight);
    assert_eq!(desk.caret(), 0);
    desk.click(desk.rect.left() + 5.0, 1, Modifiers::NONE);
    assert_eq!(desk.caret(), 6);
    let mut chinese = Desk::new("阜康市", Direction::Ltr);
    chinese.click(chinese.rect.left() + 1.0, 1, Modifiers::NONE);
    chinese.press(Key::ArrowRight);
    assert_eq!(chinese.caret(), 1);
}

#[test]
fn typing_goes_in_at_the_caret_and_isolates_do_not() {
    let mut desk = Desk::focused("", Direction::Rtl);
    for text in ["ئا", "لىم", " 5", "\u{2066}0\u{2069}"] {
        desk.text(text);
    }
    assert_eq!(desk.buffer, "ئالىم 50");
    desk.press(Key::Home);
    desk.text("阜");
    assert_eq!(desk.buffer, "阜ئالىم 50");
}

#[test]
fn a_pasted_isolate_moves_no_caret() {
    let mut desk = Desk::focused("ئالىم", Direction::Rtl);
    desk.paste("\u{2068}بوغدا\u{2069} ");
    desk.text("!");
    assert_eq!(desk.buffer, "بوغدا !ئالىم");
    desk.paste("一\n二");
    assert_eq!(desk.buffer, "بوغدا !一 二ئالىم", "one line stays one line");
}

#[test]
fn a_name_runs_in_the_direction_of_its_first_letter_and_an_empty_field_in_that_of_the_interface() {
    let on_the_right = |desk: &Desk| desk.caret_x(0) > desk.rect.center().x;
    for interface in [Direction::Ltr, Direction::Rtl] {
        for (name, direction) in
            [("阜康超市", Direction::Ltr), ("بوغدا", Direction::Rtl), ("12 بوغدا", Direction::Rtl), ("650000", interface)]
        {
            let mut desk = Desk::focused("", interface);
            assert_eq!(desk.painted()[0].x > desk.rect.center().x, interface == Direction::Rtl);
            desk.text(name);
            desk.press(Key::Home);
            assert_eq!(on_the_right(&desk), direction == Direction::Rtl, "{name} in an interface that runs {interface:?}");
            assert_eq!(desk.painted()[0].x, desk.caret_x(0), "the caret is painted where the text is");
            // Onwards is where the text goes on.
            desk.press(if direction == Direction::Rtl { Key::ArrowLeft } else { Key::ArrowRight });
            assert_eq!(desk.caret(), 1);
            assert_eq!(desk.buffer, name, "stored in logical order");
        }
    }
}

#[test]
fn the_direction_turns_within_the_frame_of_the_keystroke() {
    let mut desk = Desk::focused("", Direction::Rtl);
    desk.text("阜");
    assert_eq!(desk.painted()[0].x, desk.caret_x(1));
    assert!(desk.painted()[0].x < desk.rect.center().x);
    desk.press(Key::Backspace);
    assert!(desk.painted()[0].x > desk.rect.center().x, "empty again, it follows the interface");
}

#[test]
fn home_and_end_go_to_the_ends_of_the_text_and_shift_selects() {
    for (text, direction) in [("بوغدا ئاشخانىسى", Direction::Rtl), ("阜康超市", Direction::Ltr), ("بوغدا 阜康 12", Direction::Rtl)]
    {
        let mut desk = Desk::focused(text, direction);
        let length = text.chars().count();
        desk.press(Key::End);
        assert_eq!(desk.caret(), length);
        desk.press_with(Key::Home, Modifiers::SHIFT);
        assert_eq!((desk.caret(), desk.selected()), (0, text.to_owned()));
        desk.press(Key::Home);
        desk.press_with(Key::End, Modifiers::SHIFT);
        assert_eq!((desk.caret(), desk.selected()), (length, text.to_owned()));
        desk.press(Key::Home);
        desk.press_with(Key::A, CTRL);
        assert_eq!(desk.selected(), text);
    }
}

#[test]
fn word_jumps_and_shift_follow_the_direction_of_the_field() {
    let mut desk = Desk::focused("بوغدا گۆش ئاشخانىسى", Direction::Ltr);
    let carets = [5, 9, 19].map(|_| {
        desk.press_with(Key::ArrowLeft, CTRL);
        desk.caret()
    });
    assert_eq!(carets, [5, 9, 19], "left is onwards");
    let carets = [10, 6, 0].map(|_| {
        desk.press_with(Key::ArrowRight, CTRL);
        desk.caret()
    });
    assert_eq!(carets, [10, 6, 0]);
    desk.press_with(Key::ArrowLeft, CTRL_SHIFT);
    assert_eq!(desk.selected(), "بوغدا");
    desk.press_with(Key::ArrowLeft, Modifiers::SHIFT);
    assert_eq!(desk.selected(), "بوغدا ");
    desk.press_with(Key::ArrowRight, Modifiers::SHIFT);
    assert_eq!(desk.selected(), "بوغدا");
    desk.press(Key::ArrowLeft);
    assert_eq!((desk.caret(), desk.selected()), (5, String::new()), "the arrow leaves a selection at its own side");
    let mut chinese = Desk::focused("Bogda 阜康 超市", Direction::Rtl);
    desk.press(Key::Home);
    chinese.press_with(Key::ArrowRight, CTRL);
    assert_eq!(chinese.caret(), 5);
}

#[test]
fn backspace_and_delete_take_letters_and_words() {
    let mut desk = Desk::focused("بوغدا گۆش", Direction::Rtl);
    desk.press(Key::Delete);
    assert_eq!(desk.buffer, "وغدا گۆش");
    desk.press(Key::End);
    desk.press(Key::Backspace);
    assert_eq!(desk.buffer, "وغدا گۆ");
    desk.press_with(Key::Backspace, CTRL);
    assert_eq!(desk.buffer, "وغدا ");
    desk.press(Key::Home);
    desk.press_with(Key::Delete, CTRL);
    assert_eq!(desk.buffer, " ");
}

#[test]
fn copy_cut_and_paste_keep_the_logical_order() {
    for direction in [Direction::Ltr, Direction::Rtl] {
        let name = "بوغدا 阜康 12";
        let mut desk = Desk::focused(name, direction);
        desk.press_with(Key::A, CTRL);
        desk.step(vec![Event::Copy]);
        assert_eq!((desk.clipboard.as_str(), desk.buffer.as_str()), (name, name));
        desk.press(Key::Home);
        desk.press_with(Key::ArrowLeft, CTRL_SHIFT);
        desk.step(vec![Event::Cut]);
        assert_eq!((desk.clipboard.as_str(), desk.buffer.as_str()), ("بوغدا", " 阜康 12"));
        desk.press(Key::End);
        desk.paste(" بوغدا");
        assert_eq!(desk.buffer, " 阜康 12 بوغدا");
    }
}

#[test]
fn undo_and_redo_take_back_what_was_typed() {
    let mut desk = Desk::focused("", Direction::Rtl);
    desk.text("بوغدا");
    // Pauses end a step of the undo.
    for _ in 0..40 {
        desk.step(vec![]);
    }
    desk.text(" 阜康");
    for _ in 0..40 {
        desk.step(vec![]);
    }
    desk.press_with(Key::Z, CTRL);
    assert_eq!(desk.buffer, "بوغدا");
    desk.press_with(Key::Z, CTRL_SHIFT);
    assert_eq!(desk.buffer, "بوغدا 阜康");
    desk.press_with(Key::Z, CTRL);
    desk.press_with(Key::Y, CTRL);
    assert_eq!(desk.buffer, "بوغدا 阜康");
}

#[test]
fn a_double_click_takes_the_word_under_the_pointer_whichever_half_is_hit() {
    let text = "بوغدا گۆش 阜康超市 12";
    for interface in [Direction::Ltr, Direction::Rtl] {
        let mut desk = Desk::new(text, interface);
        for (index, _) in text.char_indices().filter(|(_, c)| *c != ' ').map(|(at, c)| (text[..at].chars().count(), c)) {
            let word = text.split(' ').scan(0, |start, word| {
                let range = *start..*start + word.chars().count();
                *start = range.end + 1;
                Some((range, word))
            });
            let (_, word) = word.into_iter().find(|(range, _)| range.contains(&index)).expect("in a word");
            for offset in [-1.0, 0.0, 1.0] {
                desk.click(desk.middle(index) + offset, 2, Modifiers::NONE);
                assert_eq!(desk.selected(), word, "character {index}");
            }
        }
        desk.click(desk.middle(2), 3, Modifiers::NONE);
        assert_eq!(desk.selected(), text, "three clicks take everything");
        desk.click(desk.middle(2), 1, Modifiers::NONE);
        assert_eq!(desk.selected(), "");
    }
}

#[test]
fn dragging_selects_characters_and_after_a_double_click_words() {
    let text = "بوغدا گۆش ئاشخانىسى";
    let mut desk = Desk::new(text, Direction::Rtl);
    desk.drag(desk.caret_x(2), desk.caret_x(7), 0);
    assert_eq!((desk.selected(), desk.caret()), ("غدا گ".to_owned(), 7));
    desk.drag(desk.caret_x(7), desk.caret_x(2), 0);
    assert_eq!((desk.selected(), desk.caret()), ("غدا گ".to_owned(), 2));
    desk.drag(desk.middle(7), desk.middle(12), 1);
    assert_eq!(desk.selected(), "گۆش ئاشخانىسى");
    desk.drag(desk.middle(7), desk.middle(1), 1);
    assert_eq!(desk.selected(), "بوغدا گۆش");
}

#[test]
fn a_shift_click_extends_the_selection_from_the_caret() {
    let text = "بوغدا گۆش";
    let mut desk = Desk::new(text, Direction::Ltr);
    desk.click(desk.caret_x(1), 1, Modifiers::NONE);
    desk.click(desk.caret_x(4), 1, Modifiers::SHIFT);
    assert_eq!(desk.selected(), "وغد");
    desk.click(desk.caret_x(0), 1, Modifiers::SHIFT);
    assert_eq!(desk.selected(), "ب");
}

#[test]
fn the_other_buttons_leave_the_selection_alone() {
    let mut desk = Desk::focused("بوغدا گۆش", Direction::Rtl);
    desk.press_with(Key::A, CTRL);
    let pos = desk.at(desk.middle(3));
    desk.step(vec![Event::PointerMoved(pos)]);
    for pressed in [true, false] {
        desk.step(vec![Desk::button(pos, PointerButton::Secondary, pressed, Modifiers::NONE)]);
    }
    desk.step(vec![]);
    assert_eq!(desk.selected(), "بوغدا گۆش");
}

#[test]
fn the_middle_button_pastes_where_it_is_pressed() {
    let mut desk = Desk::new("بوغدا گۆش", Direction::Rtl);
    let pos = desk.at(desk.caret_x(5));
    desk.step(vec![Event::PointerMoved(pos)]);
    desk.step(vec![Event::MiddleClickPaste { pos, text: "\u{2068}阜康\n12\u{2069}".to_owned() }]);
    assert_eq!(desk.buffer, "بوغدا阜康 12 گۆش");
    desk.step(vec![]);
    assert_eq!(desk.caret(), 10);
}

#[test]
fn a_long_text_scrolls_with_the_caret_and_is_cut_when_left() {
    for (word, direction) in [("ئاشخانىسى ", Direction::Rtl), ("阜康超市", Direction::Ltr)] {
        let text = word.repeat(20);
        let mut desk = Desk::focused(&text, direction);
        let starts_right = direction == Direction::Rtl;
        let inside = desk.rect.expand(2.0);
        let home = desk.painted()[0];
        assert!(inside.contains(home) && (home.x > desk.rect.center().x) == starts_right, "{home:?}");
        desk.press(Key::End);
        let end = desk.painted()[0];
        assert!(inside.contains(end) && (end.x < desk.rect.center().x) == starts_right, "{end:?}");
        // A click in what was scrolled to hits what is seen there, not what stood there before.
        desk.click(desk.rect.center().x, 1, Modifiers::NONE);
        let middle = desk.painted()[0];
        assert!((middle.x - desk.rect.center().x).abs() < 12.0, "{middle:?}");
        assert!(desk.caret() > text.chars().count() / 2);
        desk.text("x");
        assert!(!desk.buffer.ends_with('x') && desk.buffer.len() == text.len() + 1);
    }
}

#[test]
fn the_longest_content_is_kept() {
    let mut desk = Desk::focused("", Direction::Rtl);
    desk.max_chars = 7;
    desk.paste("بوغدا گۆش");
    assert_eq!(desk.buffer, "بوغدا گ");
    desk.text("x");
    assert_eq!(desk.buffer, "بوغدا گ");
}

#[test]
fn pinyin_is_composed_where_the_caret_is_and_becomes_the_chosen_characters() {
    for interface in [Direction::Ltr, Direction::Rtl] {
        let mut desk = Desk::focused("بوغدا ", interface);
        desk.press(Key::End);
        desk.preedit("fu", None);
        desk.preedit("fu'kang", None);
        assert_eq!((desk.buffer.as_str(), desk.composing), ("بوغدا fu'kang", true));
        let ime = desk.ime.expect("the input method is told the place of its window");
        assert_eq!(ime.min, desk.painted()[0], "beside the caret that is seen");
        assert_eq!(ime.left(), desk.caret_x(13));
        desk.commit("阜康");
        assert_eq!((desk.buffer.as_str(), desk.composing, desk.caret()), ("بوغدا 阜康", false, 8));
        desk.text("!");
        assert_eq!(desk.buffer, "بوغدا 阜康!");
    }
}

#[test]
fn the_caret_of_the_input_method_stands_where_it_says() {
    let mut desk = Desk::focused("阜康", Direction::Rtl);
    desk.press(Key::End);
    desk.preedit("chao'shi", Some(5..5));
    assert_eq!(desk.painted()[0].x, desk.caret_x(7));
    desk.preedit("chao'shi", Some(0..4));
    assert_eq!(desk.painted()[0].x, desk.caret_x(6));
    desk.commit("超市");
    assert_eq!(desk.buffer, "阜康超市");
}

#[test]
fn a_composition_that_is_given_up_leaves_nothing() {
    let mut desk = Desk::focused("بوغدا", Direction::Rtl);
    desk.preedit("fu", None);
    desk.preedit("", None);
    assert_eq!((desk.buffer.as_str(), desk.composing), ("بوغدا", false));
    assert_eq!(desk.caret(), 0);
}

#[test]
fn the_input_method_knows_the_caret_of_every_character_in_a_right_to_left_field() {
    let text = "بوغدا 阜康 12 ئاشخانىسى";
    let mut desk = Desk::focused(text, Direction::Ltr);
    for index in 0..=text.chars().count() {
        assert_eq!(desk.caret(), index);
        let ime = desk.ime.expect("a place");
        assert_eq!((ime.left(), ime.height()), (desk.caret_x(index), STYLE.line_height), "character {index}");
        desk.press(Key::ArrowLeft);
    }
}
