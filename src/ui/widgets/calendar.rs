//! A sheet of days or months under a field, for whoever would rather point than type.

use egui::{
    EventFilter, Id, Key, Modifiers, Popup, PopupCloseBehavior, PopupKind, Rect, RectAlign, Response, Role as Part, Sense, Ui, WidgetInfo,
    vec2,
};
use jiff::civil::Date;

use super::icon::Icon;
use super::icon_button::icon_button_ui;
use super::paint::{self, Face, Lane};
use super::{layout, words};
use crate::l10n::{Id as Message, Localizer, id};
use crate::policy::Month;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// Days of a week, columns of the sheet of days.
const WEEK: usize = 7;
/// Weeks that a month touches at most: the sheet keeps its height from month to month.
const WEEKS: usize = 6;
/// Columns of the sheet of months.
const QUARTER: usize = 3;

const WEEKDAYS: [Message; WEEK] = [
    id::CALENDAR_MONDAY,
    id::CALENDAR_TUESDAY,
    id::CALENDAR_WEDNESDAY,
    id::CALENDAR_THURSDAY,
    id::CALENDAR_FRIDAY,
    id::CALENDAR_SATURDAY,
    id::CALENDAR_SUNDAY,
];

/// Which days or months can be chosen.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    /// Whether months are chosen; a month is then its first day.
    pub months: bool,
    /// What stands in the field, if it is a day.
    pub chosen: Option<Date>,
    /// Where the sheet opens while nothing is chosen.
    pub start: Date,
    /// The first day that can be chosen.
    pub first: Option<Date>,
    /// The last day that can be chosen.
    pub last: Option<Date>,
}

impl Calendar {
    fn allows(&self, day: Date) -> bool {
        self.first.is_none_or(|first| day >= first) && self.last.is_none_or(|last| day <= last)
    }

    fn clamp(&self, day: Date) -> Date {
        let day = if self.months { day.first_of_month() } else { day };
        let day = self.last.map_or(day, |last| day.min(last));
        self.first.map_or(day, |first| day.max(first))
    }

    /// Where a key leads from a day, inside the bounds; `None` for a key that moves nothing.
    fn moved(&self, day: Date, key: Key, shift: bool, rtl: bool) -> Option<Date> {
        let sideways = if rtl { -1 } else { 1 };
        let rows = if self.months { 3 } else { 7 };
        let steps = match key {
            Key::ArrowLeft => -sideways,
            Key::ArrowRight => sideways,
            Key::ArrowUp => -rows,
            Key::ArrowDown => rows,
            Key::PageUp | Key::PageDown => {
                let months = if self.months || shift { 12 } else { 1 };
                return Some(self.clamp(add(day, if key == Key::PageUp { -months } else { months }, true)));
            }
            Key::Home if self.months => return Some(self.clamp(day.first_of_year())),
            Key::End if self.months => return Some(self.clamp(day.last_of_year())),
            Key::Home => -i32::from(day.weekday().to_monday_zero_offset()),
            Key::End => 6 - i32::from(day.weekday().to_monday_zero_offset()),
            _ => return None,
        };
        Some(self.clamp(add(day, steps, self.months)))
    }
}

/// A day some days or months later; the same day at the end of the calendar.
fn add(day: Date, steps: i32, months: bool) -> Date {
    let span = if months { jiff::Span::new().try_months(steps) } else { jiff::Span::new().try_days(steps) };
    span.and_then(|span| day.checked_add(span)).unwrap_or(day)
}

/// Id of the popup of a field.
fn popup_id(field: Id) -> Id {
    field.with("calendar")
}

/// Whether the sheet of a field is open.
pub(super) fn is_open(ui: &Ui, field: Id) -> bool {
    Popup::is_id_open(ui.ctx(), popup_id(field))
}

/// Opens the sheet of a field, or closes it.
pub(super) fn toggle(ui: &Ui, field: Id) {
    Popup::toggle_id(ui.ctx(), popup_id(field));
}

/// The sheet under a field, while it is open; the day that was just chosen. The keyboard goes back to the field then.
pub(super) fn calendar_ui(ui: &Ui, look: &Look, field: Id, place: Rect, name: &str, calendar: &Calendar) -> Option<Date> {
    let id = popup_id(field);
    let was_open = id.with("open");
    if !is_open(ui, field) {
        // Closed without a choice: the keyboard must not be lost.
        let closed = ui.data_mut(|data| data.remove_temp::<Date>(was_open)).is_some();
        if closed && ui.memory(|memory| memory.focused().is_none()) {
            ui.memory_mut(|memory| memory.request_focus(field));
        }
        return None;
    }
    let before: Option<Date> = ui.data(|data| data.get_temp(was_open));
    let at = before.unwrap_or_else(|| calendar.clamp(calendar.chosen.unwrap_or(calendar.start)));
    let (start, end) = (RectAlign::BOTTOM_START, RectAlign::BOTTOM_END);
    let popup = Popup::new(id, ui.ctx().clone(), place, ui.layer_id())
        .kind(PopupKind::Popup)
        .open_memory(None)
        .align(if look.is_rtl() { end } else { start })
        .gap(look.px(metrics::SPACE_4))
        .layout(layout::column_layout(look))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(look.px(metrics::HIT) * WEEK as f32)
        .accessible_name(text::plain(name));
    let shown = popup.show(|ui| sheet_ui(ui, look, id, calendar, at, before.is_none()));
    let (now, picked) = shown.map_or((at, None), |shown| shown.inner);
    ui.data_mut(|data| data.insert_temp(was_open, now));
    if picked.is_some() {
        Popup::close_id(ui.ctx(), id);
        ui.data_mut(|data| data.remove_temp::<Date>(was_open));
        ui.memory_mut(|memory| memory.request_focus(field));
    }
    picked
}

/// The sheet: the day that the keyboard is on now, and the one that was chosen.
fn sheet_ui(ui: &mut Ui, look: &Look, id: Id, calendar: &Calendar, at: Date, opened: bool) -> (Date, Option<Date>) {
    let mut now = keys(ui, look, id, calendar, at).unwrap_or(at);
    let moved = opened || now != at;
    if let Some(turned) = head_ui(ui, look, calendar, now) {
        now = turned;
        ui.ctx().request_repaint();
    }
    let picked = if calendar.months { months_ui(ui, look, id, calendar, now) } else { days_ui(ui, look, id, calendar, now) };
    if moved {
        ui.memory_mut(|memory| memory.request_focus(id.with(now)));
        ui.ctx().request_repaint();
    }
    (now, picked)
}

/// Where the keys lead that were pressed on the sheet.
fn keys(ui: &Ui, look: &Look, id: Id, calendar: &Calendar, at: Date) -> Option<Date> {
    let cell = id.with(at);
    if !ui.memory(|memory| memory.has_focus(cell)) {
        return None;
    }
    // Arrows move from day to day and not to the nearest control.
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(cell, filter));
    let all = [Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown, Key::PageUp, Key::PageDown, Key::Home, Key::End];
    all.into_iter().find_map(|key| {
        let shift = ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, key));
        let pressed = shift || ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed { calendar.moved(at, key, shift, look.is_rtl()) } else { None }
    })
}

/// The month or year that is shown, with a way back and a way on; the day to go to when one was taken.
fn head_ui(ui: &mut Ui, look: &Look, calendar: &Calendar, at: Date) -> Option<Date> {
    let localizer = Localizer::of(look.language);
    let (title, back, next) = if calendar.months {
        let year = localizer.format(id::CALENDAR_YEAR, &[("year", at.year().to_string().into())]);
        (year, id::CALENDAR_PREVIOUS_YEAR, id::CALENDAR_NEXT_YEAR)
    } else {
        (localizer.month(Month::of(at)), id::CALENDAR_PREVIOUS_MONTH, id::CALENDAR_NEXT_MONTH)
    };
    let months = if calendar.months { 12 } else { 1 };
    let mut turned = None;
    layout::ends_ui(
        ui,
        look,
        metrics::HIT,
        |ui| {
            ui.add_space(look.px(metrics::SPACE_12));
            words::words_ui(ui, look, Role::Label, look.palette.text, &title);
        },
        |ui| {
            for (icon, name, steps) in [(Icon::Next, next, months), (Icon::Back, back, -months)] {
                if icon_button_ui(ui, look, icon, &localizer.text(name)).clicked() {
                    turned = Some(calendar.clamp(add(at, steps, true)));
                }
            }
        },
    );
    turned
}

fn days_ui(ui: &mut Ui, look: &Look, id: Id, calendar: &Calendar, at: Date) -> Option<Date> {
    let localizer = Localizer::of(look.language);
    let side = look.px(metrics::HIT);
    let mut lane = row(ui, look, WEEK, side, look.px(metrics::BADGE));
    for day in WEEKDAYS {
        let words = words::galley(ui, look, Role::Caption, &localizer.text(day), f32::INFINITY);
        paint::words_centred(ui.painter(), lane.start(side), words, look.palette.text3);
    }
    let first = at.first_of_month();
    let monday = add(first, -i32::from(first.weekday().to_monday_zero_offset()), false);
    let mut picked = None;
    let mut day = monday;
    for _ in 0..WEEKS {
        let mut lane = row(ui, look, WEEK, side, side);
        for _ in 0..WEEK {
            let place = lane.start(side);
            if day.first_of_month() == first {
                let cell = Cell { day, label: day.day().to_string(), name: localizer.long_date(day), at };
                picked = picked.or(cell_ui(ui, look, id, calendar, place, &cell));
            }
            day = add(day, 1, false);
        }
    }
    picked
}

fn months_ui(ui: &mut Ui, look: &Look, id: Id, calendar: &Calendar, at: Date) -> Option<Date> {
    let localizer = Localizer::of(look.language);
    let width = look.px(metrics::HIT) * WEEK as f32 / QUARTER as f32;
    let mut picked = None;
    let mut day = at.first_of_year();
    for _ in 0..12 / QUARTER {
        let mut lane = row(ui, look, QUARTER, width, look.px(metrics::FIELD));
        for _ in 0..QUARTER {
            let label = localizer.format(id::CALENDAR_MONTH, &[("month", day.month().to_string().into())]);
            let cell = Cell { day, label, name: localizer.month(Month::of(day)), at };
            picked = picked.or(cell_ui(ui, look, id, calendar, lane.start(width), &cell));
            day = add(day, 1, true);
        }
    }
    picked
}

/// A row of cells of a size in points, in reading direction.
fn row(ui: &mut Ui, look: &Look, columns: usize, width: f32, height: f32) -> Lane {
    ui.spacing_mut().item_spacing.y = 0.0;
    let (_, rect) = ui.allocate_space(vec2(width * columns as f32, height));
    Lane::new(look, rect)
}

/// A day or a month of the sheet.
struct Cell {
    day: Date,
    label: String,
    /// What a screen reader says.
    name: String,
    /// The cell that the keyboard is on.
    at: Date,
}

/// One cell; its day when it was chosen. Only the cell that the keyboard is on is a stop of Tab.
fn cell_ui(ui: &Ui, look: &Look, id: Id, calendar: &Calendar, place: Rect, cell: &Cell) -> Option<Date> {
    let allowed = calendar.allows(cell.day);
    let chosen = calendar.chosen.is_some_and(|chosen| calendar.clamp(chosen) == cell.day && calendar.allows(chosen));
    let sense = match (allowed, cell.day == cell.at) {
        (true, true) => Sense::click(),
        (true, false) => Sense::CLICK,
        (false, _) => Sense::hover(),
    };
    let response = ui.interact(place, id.with(cell.day), sense);
    response.widget_info(|| WidgetInfo::selected(Part::GridCell, allowed, chosen, text::plain(&cell.name)));
    paint_cell(ui, look, place, &response, &cell.label, allowed, chosen);
    response.clicked().then_some(cell.day)
}

fn paint_cell(ui: &Ui, look: &Look, place: Rect, response: &Response, label: &str, allowed: bool, chosen: bool) {
    let p = &look.palette;
    let painter = paint::painter(ui, allowed);
    let inner = place.shrink(look.px(metrics::STROKE_FOCUS));
    let ink = if chosen { p.on_primary } else { p.text };
    if chosen {
        paint::face(&painter, look, inner, metrics::RADIUS_CONTROL, Face::filled(p.primary));
    } else if allowed && paint::touched(response) {
        paint::face(&painter, look, inner, metrics::RADIUS_CONTROL, Face::filled(p.sunken));
    }
    let role = if chosen { Role::Label } else { Role::Body };
    paint::words_centred(&painter, place, words::galley(ui, look, role, label, f32::INFINITY), ink);
    paint::focus_ring(ui, look, inner, metrics::RADIUS_CONTROL, response);
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const DAYS: Calendar = Calendar { months: false, chosen: None, start: date(2022, 9, 1), first: None, last: Some(date(2022, 12, 31)) };

    #[test]
    fn keys_move_by_day_week_month_and_year_and_stop_at_the_bounds() {
        let day = date(2022, 8, 31);
        let to = |key, shift| DAYS.moved(day, key, shift, false);
        assert_eq!(to(Key::ArrowRight, false), Some(date(2022, 9, 1)));
        assert_eq!(to(Key::ArrowUp, false), Some(date(2022, 8, 24)));
        assert_eq!(to(Key::PageDown, false), Some(date(2022, 9, 30)), "the last day of a shorter month");
        assert_eq!(to(Key::PageUp, true), Some(date(2021, 8, 31)));
        assert_eq!(to(Key::PageDown, true), Some(date(2022, 12, 31)), "no further than the field allows");
        assert_eq!((to(Key::Home, false), to(Key::End, false)), (Some(date(2022, 8, 29)), Some(date(2022, 9, 4))), "weeks begin on Monday");
        assert_eq!(to(Key::A, false), None);
        assert_eq!(DAYS.moved(day, Key::ArrowLeft, false, true), Some(date(2022, 9, 1)), "left is onwards in a right-to-left language");
    }

    #[test]
    fn keys_move_by_month_quarter_and_year_on_the_sheet_of_months() {
        let months = Calendar { months: true, ..DAYS };
        let to = |key| months.moved(date(2022, 5, 1), key, false, false);
        assert_eq!(to(Key::ArrowLeft), Some(date(2022, 4, 1)));
        assert_eq!(to(Key::ArrowDown), Some(date(2022, 8, 1)));
        assert_eq!(to(Key::PageUp), Some(date(2021, 5, 1)));
        assert_eq!((to(Key::Home), to(Key::End)), (Some(date(2022, 1, 1)), Some(date(2022, 12, 1))));
    }
}
