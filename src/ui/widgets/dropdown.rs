//! A field that opens a list.

use egui::{AsIdSalt, Id, IdSalt, Popup, RectAlign, Response, Role as Part, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Face, Lane};
use super::{layout, words};
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// What came of a dropdown.
#[derive(Debug)]
pub struct DropdownResponse<R> {
    /// The closed field.
    pub response: Response,
    /// What the content returned, while the list is open.
    pub inner: Option<R>,
}

/// A field of a width in points that shows `selected_text` and opens a list of [`menu_item_ui`] rows; a chosen row closes it.
pub fn dropdown_ui<R>(
    ui: &mut Ui,
    look: &Look,
    id: impl AsIdSalt,
    selected_text: &str,
    width: f32,
    name: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> DropdownResponse<R> {
    let size = vec2(width, look.px(metrics::FIELD));
    let response = paint::allocate_control(ui, size, Some(IdSalt::new(id)), ui.is_enabled());
    describe(ui, &response, name, selected_text);
    paint_closed(ui, look, selected_text, &response);
    // A click inside may go to a field of the list: rows close it themselves.
    let close = egui::PopupCloseBehavior::CloseOnClickOutside;
    let inner = menu(look, &response).close_behavior(close).width(response.rect.width()).accessible_name(name).show(|ui| {
        let scroll = ScrollArea::vertical().max_height(look.px(metrics::MENU)).auto_shrink([false, true]);
        scroll.show(ui, |ui| layout::column_ui(ui, look, content)).inner
    });
    DropdownResponse { response, inner: inner.map(|shown| shown.inner) }
}

/// The popup of rows under a control, aligned with the side where reading starts.
pub fn menu<'a>(look: &Look, response: &Response) -> Popup<'a> {
    let align = if look.is_rtl() { RectAlign::BOTTOM_END } else { RectAlign::BOTTOM_START };
    Popup::menu(response).align(align).gap(look.px(metrics::SPACE_4)).layout(layout::column_layout(look))
}

/// A row of a menu that is one of several choices, as wide as the menu.
pub fn menu_item_ui(ui: &mut Ui, look: &Look, label: &str, selected: bool) -> Response {
    row_ui(ui, look, label, selected, |name| WidgetInfo::selected(Part::MenuItemRadio, true, selected, name))
}

/// A row of a menu that is on or off by itself.
pub fn menu_switch_ui(ui: &mut Ui, look: &Look, label: &str, on: bool) -> Response {
    row_ui(ui, look, label, on, |name| WidgetInfo::selected(Part::MenuItemCheckBox, true, on, name))
}

/// A row of a menu that does something.
pub fn menu_action_ui(ui: &mut Ui, look: &Look, label: &str) -> Response {
    row_ui(ui, look, label, false, |name| WidgetInfo::labeled(Part::MenuItem, true, name))
}

fn row_ui(ui: &mut Ui, look: &Look, label: &str, selected: bool, info: impl Fn(String) -> WidgetInfo) -> Response {
    let p = &look.palette;
    let padding = look.px(metrics::SPACE_12);
    let mark = look.px(metrics::ICON);
    let room = (ui.available_width() - 3.0 * padding - mark).max(look.px(metrics::HIT));
    let words = words::galley(ui, look, if selected { Role::Label } else { Role::Body }, label, room);
    let height = look.px(metrics::HIT).max(words.size().y + look.px(metrics::SPACE_8));
    let width = ui.available_width().max(words.size().x + 3.0 * padding + mark);
    let response = paint::allocate(ui, vec2(width, height), None, Sense::click());
    response.widget_info(|| info(text::plain(label)));
    let rect = response.rect;
    if ui.is_rect_visible(rect) {
        let fill = match (selected, paint::touched(&response)) {
            (true, _) => p.primary_tint,
            (false, true) => p.sunken,
            (false, false) => p.surface,
        };
        paint::face(ui.painter(), look, rect, metrics::RADIUS_CHIP, Face::filled(fill));
        let mut lane = Lane::new(look, rect);
        lane.start(padding);
        lane.end(padding);
        let place = lane.end(mark);
        if selected {
            paint_icon_centred(ui.painter(), look, Icon::Check, place, p.primary);
        }
        paint::words_at_start(ui.painter(), look, lane.rest(), words, p.text);
        paint::focus_ring(ui, look, rect, metrics::RADIUS_CHIP, &response);
    }
    if response.clicked() {
        ui.close();
    }
    response
}

fn describe(ui: &Ui, response: &Response, name: &str, selected: &str) {
    let enabled = ui.is_enabled();
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Part::ComboBox, enabled, text::plain(name));
        info.current_text_value = Some(text::plain(selected));
        info
    });
    let open = Popup::is_id_open(ui.ctx(), popup_id(response));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
}

fn popup_id(response: &Response) -> Id {
    Popup::default_response_id(response)
}

fn paint_closed(ui: &Ui, look: &Look, selected: &str, response: &Response) {
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return;
    }
    let p = &look.palette;
    let painter = paint::painter(ui, ui.is_enabled());
    let line = if paint::touched(response) { p.text } else { p.strong };
    let face = Face::outlined(p.surface, line, metrics::STROKE_CONTROL);
    paint::face(&painter, look, rect, metrics::RADIUS_CONTROL, face);
    let mut lane = Lane::new(look, rect);
    lane.start(look.px(metrics::SPACE_16));
    lane.end(look.px(metrics::SPACE_16));
    paint_icon_centred(&painter, look, Icon::Down, lane.end(look.px(metrics::ICON)), p.text2);
    lane.end(look.px(metrics::SPACE_8));
    let words = words::line(ui, look, Role::Body, selected, lane.rest().width());
    paint::words_at_start(&painter, look, lane.rest(), words, p.text);
    paint::focus_ring(ui, look, rect, metrics::RADIUS_CONTROL, response);
}
