//! The paper before it is printed: its pages as they will come out, and beside them what stands on it.

mod panel;

use egui::{
    Align, Color32, Id, Key, Pos2, Rect, Response, Role as Part, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
    pos2, vec2,
};

use crate::l10n::id;
use crate::text;
use crate::ui::theme::{AS_DRAWN, Look, Role, metrics, shares};
use crate::ui::widgets::{Button, Icon, button_ui, column_layout, end_layout, icon_button_ui, row_layout, width_of, words_ui};
use crate::ui::{Command, Commands, PageImage, View};

/// The steps of the magnifying glass, in percent.
const STEPS: [u16; 6] = [50, 75, 100, 125, 150, 200];
/// The pixels of a page go up by steps, so that a window pulled larger does not ask for pages at every point.
const PIXELS: f32 = 64.0;
/// Widest page that is made, in pixels: what is larger is shown a little blurred.
const MOST_PIXELS: f32 = 1_664.0;

/// How large the pages are shown; `None` fits them into the window.
fn zoom_key() -> Id {
    Id::unique("zoom of the preview")
}

/// The page in view.
fn page_key() -> Id {
    Id::unique("page of the preview")
}

/// The page to be turned to.
fn turn_key() -> Id {
    Id::unique("page to turn to")
}

fn zoom(ui: &Ui) -> Option<u16> {
    ui.data(|data| data.get_temp::<Option<u16>>(zoom_key())).flatten()
}

fn set_zoom(ui: &Ui, zoom: Option<u16>) {
    ui.data_mut(|data| data.insert_temp(zoom_key(), zoom));
}

/// The page in view; another paper may have fewer than the one before.
fn page_in_view(ui: &Ui, count: usize) -> usize {
    ui.data(|data| data.get_temp(page_key())).unwrap_or(0_usize).min(count.saturating_sub(1))
}

fn turn_to(ui: &Ui, page: usize) {
    ui.data_mut(|data| data.insert_temp(turn_key(), page));
}

/// The preview.
pub fn preview_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let whole = ui.max_rect();
    let narrow = whole.width() < look.px(metrics::BREAK_RAIL);
    let width = look.px(if narrow { metrics::LIVE_NARROW } else { metrics::LIVE });
    let (side, desk) = if look.is_rtl() {
        whole.split_left_right_at_x(whole.left() + width)
    } else {
        let (desk, side) = whole.split_left_right_at_x(whole.right() - width);
        (side, desk)
    };
    let (bar, table) = desk.split_top_bottom_at_y(desk.top() + look.px(metrics::TOP_BAR));
    let line = Stroke::new(metrics::STROKE_THIN, look.palette.border);
    part_ui(ui, look, "bar", bar, look.palette.surface, |ui| bar_ui(ui, view, commands, narrow));
    ui.painter().hline(bar.x_range(), bar.bottom() - metrics::STROKE_THIN / 2.0, line);
    part_ui(ui, look, "pages", table, look.palette.sunken, |ui| table_ui(ui, view, commands));
    part_ui(ui, look, "panel", side, look.palette.surface, |ui| panel::panel_ui(ui, view, commands));
    let edge = if look.is_rtl() { side.right() } else { side.left() };
    ui.painter().vline(edge, side.y_range(), line);
}

fn part_ui(ui: &mut Ui, look: &Look, salt: &str, rect: Rect, ground: Color32, content: impl FnOnce(&mut Ui)) {
    ui.painter().rect_filled(rect, 0.0, ground);
    let mut part = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect).layout(column_layout(look)));
    part.set_clip_rect(rect.intersect(ui.clip_rect()));
    content(&mut part);
}

/// The way back, the magnifying glass, the pages.
fn bar_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, narrow: bool) {
    let look = view.look;
    let inside = ui.max_rect().shrink2(vec2(look.px(metrics::SPACE_16), 0.0));
    let mut row = ui.new_child(UiBuilder::new().id_salt("row").max_rect(inside).layout(row_layout(look)));
    let ui = &mut row;
    ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_8);
    let back = view.text(id::FULL_TEXT_BACK);
    if button_ui(ui, look, &Button::text(&back).icon(Icon::Back).small().id("back")).clicked() {
        commands.send(Command::Back);
    }
    zoom_ui(ui, view);
    let rest = ui.available_size();
    ui.allocate_ui_with_layout(rest, end_layout(look), |ui| {
        if !narrow {
            let format = view.format(id::PREVIEW_FORMAT, &[("pages", view.preview.pages.len().to_string().into())]);
            words_ui(ui, look, Role::Secondary, look.palette.text2, format);
        }
        turn_ui(ui, view);
    });
}

fn zoom_ui(ui: &mut Ui, view: &View<'_>) {
    let (look, now) = (view.look, zoom(ui));
    // From the fitted size the glass goes on at the full one.
    let at = now.unwrap_or(100);
    if icon_button_ui(ui, look, Icon::Zout, &view.text(id::PREVIEW_ZOOM_OUT)).clicked() {
        set_zoom(ui, STEPS.into_iter().rev().find(|step| *step < at).or(now));
    }
    let fit = view.text(id::PREVIEW_FIT);
    let percent = now.map(|percent| view.wording.localizer.percent(rust_decimal::Decimal::new(percent.into(), 2)));
    if button_ui(ui, look, &Button::text(&fit).small().id("fit").enabled(now.is_some())).clicked() {
        set_zoom(ui, None);
    }
    if icon_button_ui(ui, look, Icon::Zin, &view.text(id::PREVIEW_ZOOM_IN)).clicked() {
        set_zoom(ui, STEPS.into_iter().find(|step| *step > at || now.is_none() && *step == at).or(now));
    }
    if let Some(percent) = percent {
        words_ui(ui, look, Role::Secondary, look.palette.text2, percent);
    }
}

/// Laid out from the end of the bar.
fn turn_ui(ui: &mut Ui, view: &View<'_>) {
    let (look, count) = (view.look, view.preview.pages.len());
    let page = page_in_view(ui, count);
    if count < 2 {
        return;
    }
    let button = |ui: &mut Ui, icon, name, enabled| {
        ui.add_enabled_ui(enabled, |ui| icon_button_ui(ui, look, icon, &view.text(name)).clicked()).inner
    };
    if button(ui, Icon::Next, id::PREVIEW_NEXT, page + 1 < count) {
        turn_to(ui, page + 1);
    }
    // Where the words have no room the buttons stand alone.
    let name = page_name(view, page);
    if width_of(ui, look, Role::Secondary, &name) + look.px(metrics::HIT + 2.0 * metrics::SPACE_8) <= ui.available_width() {
        words_ui(ui, look, Role::Secondary, look.palette.text2, name);
    }
    if button(ui, Icon::Back, id::PREVIEW_PREVIOUS, page > 0) {
        turn_to(ui, page - 1);
    }
}

fn page_name(view: &View<'_>, page: usize) -> String {
    let values = [("page", (page + 1).to_string().into()), ("pages", view.preview.pages.len().to_string().into())];
    view.format(id::PREVIEW_PAGE, &values)
}

/// Where the pages lie.
fn table_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let room = ui.available_size();
    let places = Places::of(look, room, view.preview.pages.len().max(1), zoom(ui));
    ask_for_pixels(ui, view, commands, places.page.x);
    if view.preview.pages.is_empty() {
        return waiting_ui(ui, view);
    }
    turn_by_keys(ui, view.preview.pages.len());
    let output = ScrollArea::both().id_salt("pages").auto_shrink(false).animated(!look.reduce_motion).show(ui, |ui| {
        let (_, table) = ui.allocate_space(places.size);
        let wanted = ui.data_mut(|data| data.remove_temp::<usize>(turn_key()));
        for (index, page) in view.preview.pages.iter().enumerate() {
            let place = places.place(look, table, index);
            if wanted == Some(index) {
                ui.scroll_to_rect(place.expand(look.px(metrics::SPACE_24)), Some(Align::TOP));
                ui.data_mut(|data| data.insert_temp(page_key(), index));
            }
            page_ui(ui, view, page, index, place);
        }
        wanted
    });
    if output.inner.is_none() {
        note_page_in_view(ui, &places, output.state.unclamped_offset().y, output.inner_rect.height());
    }
}

/// The first page of which the upper half is in view.
fn note_page_in_view(ui: &Ui, places: &Places, offset: f32, height: f32) {
    let now = page_in_view(ui, places.count);
    let in_view = |row: usize| places.top(row) + places.page.y / 2.0 >= offset && places.top(row) < offset + height;
    // A page that was turned to stays the one in view as long as its row is.
    if in_view(now / places.abreast) {
        return;
    }
    let rows = places.count.div_ceil(places.abreast);
    let row = (0..rows).find(|row| in_view(*row)).unwrap_or_default();
    ui.data_mut(|data| data.insert_temp(page_key(), row * places.abreast));
}

/// While the first pages are made, or when they cannot be.
fn waiting_ui(ui: &mut Ui, view: &View<'_>) {
    let (look, p) = (view.look, &view.look.palette);
    let words = match &view.preview.failure {
        Some(message) => view.wording.localizer.message(message),
        None => view.text(id::PREVIEW_MAKING),
    };
    let inside = ui.max_rect().shrink(look.px(metrics::SPACE_24));
    let mut part = ui.new_child(UiBuilder::new().id_salt("waiting").max_rect(inside).layout(column_layout(look)));
    words_ui(&mut part, look, Role::Body, p.text2, words);
}

/// Asks for pages as fine as they are shown.
fn ask_for_pixels(ui: &Ui, view: &View<'_>, commands: &mut Commands, width: f32) {
    let pixels = (width * ui.ctx().pixels_per_point() / PIXELS).ceil() * PIXELS;
    let pixels = pixels.clamp(PIXELS, MOST_PIXELS) as u32;
    if pixels != view.preview.width {
        commands.send(Command::ProofWidth(pixels));
    }
}

/// PageUp and PageDown turn a page, Home and End lead to the first and the last.
fn turn_by_keys(ui: &Ui, count: usize) {
    let page = page_in_view(ui, count);
    let last = count.saturating_sub(1);
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let target = [(Key::PageUp, page.saturating_sub(1)), (Key::PageDown, (page + 1).min(last)), (Key::Home, 0), (Key::End, last)];
    if let Some((_, target)) = target.into_iter().find(|(key, _)| pressed(*key)) {
        turn_to(ui, target);
    }
}

fn page_ui(ui: &Ui, view: &View<'_>, page: &PageImage, index: usize, place: Rect) -> Response {
    let look = view.look;
    let response = ui.interact(place, ui.scope_id().with(("page", index)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Part::Image, true, text::plain(&page_name(view, index))));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(page.words.as_str()));
    if ui.is_rect_visible(place) {
        ui.painter().add(look.popover_shadow().as_shape(place, 0.0));
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        ui.painter().image(page.texture.id(), place, whole, AS_DRAWN);
        ui.painter().rect_stroke(place, 0.0, Stroke::new(metrics::STROKE_THIN, look.palette.border), StrokeKind::Outside);
    }
    response
}

/// Where each page lies on the table.
struct Places {
    page: Vec2,
    gap: f32,
    abreast: usize,
    count: usize,
    size: Vec2,
}

impl Places {
    fn of(look: &Look, room: Vec2, count: usize, zoom: Option<u16>) -> Self {
        let gap = look.px(metrics::SPACE_24);
        let fitted = ((room.y - 2.0 * gap) / shares::PAPER).min(room.x - 2.0 * gap).max(look.px(metrics::SPACE_64));
        let width = zoom.map_or(fitted, |percent| metrics::PAPER * f32::from(percent) / 100.0);
        let page = vec2(width, width * shares::PAPER);
        let abreast = (((room.x - gap) / (width + gap)).floor().max(1.0) as usize).min(count);
        let rows = count.div_ceil(abreast);
        let content = vec2(gap + (page.x + gap) * abreast as f32, gap + (page.y + gap) * rows as f32);
        Self { page, gap, abreast, count, size: content.max(vec2(room.x, 0.0)) }
    }

    fn top(&self, row: usize) -> f32 {
        self.gap + (self.page.y + self.gap) * row as f32
    }

    /// The first page of a row lies where reading starts.
    fn place(&self, look: &Look, table: Rect, index: usize) -> Rect {
        let (row, column) = (index / self.abreast, index % self.abreast);
        let used = self.gap + (self.page.x + self.gap) * self.abreast as f32;
        let before = (table.width() - used) / 2.0 + self.gap + (self.page.x + self.gap) * column as f32;
        let left = if look.is_rtl() { table.right() - before - self.page.x } else { table.left() + before };
        Rect::from_min_size(pos2(left, table.top() + self.top(row)), self.page)
    }
}
