//! A framed field for a number, a date or a name, with its unit at the end.

use egui::{
    AsIdSalt, CursorIcon, Id, IdSalt, Key, Modifiers, Rect, Response, Role as Part, Sense, Ui, UiBuilder, Vec2, WidgetInfo, accesskit, vec2,
};

use super::calendar::{self, Calendar};
use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Face, Lane};
use super::{go_on, words};
use crate::l10n::{Localizer, id as message};
use crate::policy::Month;
use crate::text::{self, field as editor};
use crate::ui::theme::{Look, Role, metrics};

/// What a field holds and how it looks.
#[derive(Debug)]
pub struct Field<'a> {
    /// Salt of the id: the fact that the field answers.
    pub id: IdSalt,
    /// What the user has typed.
    pub buffer: &'a mut String,
    /// Unit at the end, such as 人 or 元.
    pub unit: Option<&'a str>,
    /// Icon at the end, such as the calendar.
    pub icon: Option<Icon>,
    /// Days or months to choose from, behind an icon at the end and Alt+Down.
    pub calendar: Option<Calendar>,
    /// Shown while nothing is typed.
    pub placeholder: &'a str,
    /// Width in points.
    pub width: f32,
    /// Why the content is wrong: the sentence beside the field.
    pub error: Option<&'a str>,
    /// Whether it is greyed because 不清楚 was chosen; the content stays.
    pub disabled: bool,
    /// What a screen reader calls it.
    pub name: &'a str,
    /// Whether it holds a name or other words, which run in the direction of their own language.
    pub free: bool,
    /// Most characters that can be typed.
    pub max_chars: Option<usize>,
}

impl<'a> Field<'a> {
    /// An empty-looking field of a width; set what differs with struct update syntax or directly.
    pub fn new(id: impl AsIdSalt, buffer: &'a mut String, name: &'a str, width: f32) -> Self {
        Self {
            id: IdSalt::new(id),
            buffer,
            unit: None,
            icon: None,
            calendar: None,
            placeholder: "",
            width,
            error: None,
            disabled: false,
            name,
            free: false,
            max_chars: None,
        }
    }
}

/// What happened in a field.
#[derive(Clone, Debug)]
pub struct FieldResponse {
    /// The editor itself: focus, hover, rectangle of the frame.
    pub response: Response,
    /// Whether the content changed in this frame.
    pub changed: bool,
    /// Whether the content holds letters that an input method is still composing: they are no answer yet.
    pub composing: bool,
    /// Whether the user is done: Enter, or focus went elsewhere.
    pub committed: bool,
    /// Whether it was Enter.
    pub entered: bool,
}

impl FieldResponse {
    /// Connects the field with the label that says what is wrong with it.
    pub fn described_by(&self, label: Id) {
        self.response.ctx.accesskit_node_builder(self.response.id, |node| {
            node.push_described_by(label.accesskit_id());
            node.set_error_message(label.accesskit_id());
        });
    }
}

/// A framed field.
pub fn field_ui(ui: &mut Ui, look: &Look, field: &mut Field<'_>) -> FieldResponse {
    let id = paint::id_of(ui, field.id);
    let enabled = ui.is_enabled() && !field.disabled;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (_, rect) = ui.allocate_space(vec2(field.width, look.px(metrics::FIELD)));
    // The frame takes clicks for the editor but is no stop for the keyboard.
    let frame = ui.interact(rect, id.with("frame"), sense - Sense::focusable_noninteractive());
    if frame.clicked() {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let focused = ui.memory(|memory| memory.has_focus(id));
    paint_frame(ui, look, field, rect, &frame, enabled);
    let mut lane = Lane::new(look, rect);
    lane.start(look.px(metrics::SPACE_16));
    lane.end(look.px(metrics::SPACE_16));
    paint_unit(ui, look, field, &mut lane, enabled);
    paint_field_icon(ui, look, field, &mut lane, enabled);
    let opener = field.calendar.is_some().then(|| cut_opener(look, &mut lane));
    let asked = focused && field.calendar.is_some() && ui.input_mut(|input| input.consume_key(Modifiers::ALT, Key::ArrowDown));
    let editor::Edited { mut response, composing } = edit(ui, look, field, lane.rest(), id, enabled);
    if frame.clicked() {
        // Beside the line egui has taken it for a click elsewhere, which ends the input.
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if focused {
        paint::ring(ui.painter(), look, rect, look.radius(metrics::RADIUS_CONTROL));
        keep_in_view(ui, look, id, rect);
    }
    describe(ui, field, id);
    let picked = opener.zip(field.calendar).and_then(|(opener, sheet)| {
        let clicked = opener_ui(ui, look, field, id, opener, enabled).clicked();
        if enabled && (asked || clicked) {
            calendar::toggle(ui, id);
        }
        calendar::calendar_ui(ui, look, id, rect, field.name, &sheet)
    });
    if let (Some(day), Some(sheet)) = (picked, field.calendar) {
        *field.buffer = if sheet.months { Month::of(day).to_string() } else { day.to_string() };
        response.mark_changed();
    }
    let changed = response.changed();
    let committed = response.lost_focus() || picked.is_some();
    let entered = response.lost_focus() && go_on::pressed_enter(ui.ctx());
    FieldResponse { response: response.with_new_rect(rect), changed, composing, committed, entered }
}

/// Scrolls back to the field that has the keyboard when a change of language has moved it: the other words of the page
/// may be longer.
fn keep_in_view(ui: &Ui, look: &Look, id: Id, rect: Rect) {
    let here = (id, look.language);
    let before = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(Id::unique("field with the keyboard"), here), here));
    if before.0 == id && before.1 != look.language {
        ui.scroll_to_rect(rect, None);
    }
}

fn paint_frame(ui: &Ui, look: &Look, field: &Field<'_>, rect: Rect, frame: &Response, enabled: bool) {
    let p = &look.palette;
    let touched = paint::touched(frame);
    let face = if field.error.is_some() {
        Face::outlined(p.danger_tint, p.danger, metrics::STROKE_STRONG)
    } else {
        let line = if touched { p.text } else { p.strong };
        Face::outlined(p.surface, line, metrics::STROKE_CONTROL)
    };
    paint::face(&paint::painter(ui, enabled), look, rect, metrics::RADIUS_CONTROL, face);
    if touched {
        ui.set_cursor_icon(CursorIcon::Text);
    }
}

fn paint_unit(ui: &Ui, look: &Look, field: &Field<'_>, lane: &mut Lane, enabled: bool) {
    let Some(unit) = field.unit else { return };
    let words = words::galley(ui, look, Role::Secondary, unit, f32::INFINITY);
    let place = lane.end(words.size().x);
    lane.end(look.px(metrics::SPACE_8));
    paint::words_centred(&paint::painter(ui, enabled), place, words, look.palette.text2);
}

/// The icon only shows what kind of field it is: it is no stop of the keyboard, and a click on it goes to the field.
fn paint_field_icon(ui: &Ui, look: &Look, field: &Field<'_>, lane: &mut Lane, enabled: bool) {
    let Some(icon) = field.icon else { return };
    let place = lane.end(look.px(metrics::ICON));
    lane.end(look.px(metrics::SPACE_8));
    let p = &look.palette;
    let ink = if field.error.is_some() { p.danger } else { p.text2 };
    paint_icon_centred(&paint::painter(ui, enabled), look, icon, place, ink);
}

/// Room for the button of the calendar at the end of the field: as large as anything that is clicked.
fn cut_opener(look: &Look, lane: &mut Lane) -> Rect {
    let place = lane.end(look.px(metrics::ICON));
    lane.end(look.px(metrics::SPACE_8));
    Rect::from_center_size(place.center(), Vec2::splat(look.px(metrics::HIT)))
}

/// The button of the calendar.
fn opener_ui(ui: &Ui, look: &Look, field: &Field<'_>, id: Id, place: Rect, enabled: bool) -> Response {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(place, id.with("open calendar"), sense);
    let open = Localizer::of(look.language).text(message::CALENDAR_OPEN);
    let name = format!("{}: {}", text::plain(field.name), text::plain(&open));
    response.widget_info(|| WidgetInfo::labeled(Part::Button, enabled, &name));
    let expanded = calendar::is_open(ui, id);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(expanded));
    let p = &look.palette;
    let painter = paint::painter(ui, enabled);
    let inner = place.shrink(look.px(metrics::SPACE_4));
    if paint::touched(&response) {
        paint::face(&painter, look, inner, metrics::RADIUS_CHIP, Face::filled(p.sunken));
        ui.set_cursor_icon(CursorIcon::PointingHand);
    }
    let ink = if field.error.is_some() { p.danger } else { p.text2 };
    paint_icon_centred(&painter, look, Icon::Cal, place, ink);
    paint::focus_ring(ui, look, inner, metrics::RADIUS_CHIP, &response);
    response
}

fn edit(ui: &mut Ui, look: &Look, field: &mut Field<'_>, place: Rect, id: Id, enabled: bool) -> editor::Edited {
    let p = &look.palette;
    let style = look.style(Role::FieldValue);
    let line = Rect::from_center_size(place.center(), vec2(place.width(), style.line_height));
    let settings = editor::Field {
        style,
        direction: look.direction(),
        free: field.free,
        width: line.width(),
        color: p.text,
        placeholder_color: p.text3,
        selection: p.primary_tint,
        lines: editor::Lines {
            caret: look.px(metrics::CARET),
            composed: look.px(metrics::COMPOSED),
            converted: look.px(metrics::CONVERTED),
        },
        name: field.name,
        placeholder: field.placeholder,
        max_chars: field.max_chars,
    };
    let mut builder = UiBuilder::new().max_rect(line);
    if !enabled {
        builder = builder.disabled();
    }
    let mut child = ui.new_child(builder);
    editor::edit(&mut child, id, field.buffer, &settings)
}

fn describe(ui: &Ui, field: &Field<'_>, id: Id) {
    let Some(error) = field.error else { return };
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_invalid(accesskit::Invalid::True);
        // Not every system follows the relation to the label, so the sentence itself is told too.
        node.set_description(text::plain(error));
    });
}
