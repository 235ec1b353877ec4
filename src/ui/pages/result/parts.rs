//! Small parts that the result and the list of answers share: unequal columns, amounts, single lines, flags.

use egui::{Align, Color32, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::assess::Range;
use crate::l10n::{Direction, Id, id};
use crate::policy::Status;
use crate::text::{self, Paragraph};
use crate::ui::View;
use crate::ui::theme::{Look, Role, Tone, metrics, shares};
use crate::ui::widgets::{Chip, ChipGround, Icon, column_layout, icon_ui, paragraph, row_layout, words_ui};
use crate::wording::Category;

/// A row along the reading direction whose parts stand at its top.
fn top_layout(look: &Look) -> Layout {
    if look.is_rtl() { Layout::right_to_left(Align::Min) } else { Layout::left_to_right(Align::Min) }
}

/// Columns along the reading direction whose widths follow `weights`, `gap` at 100 % apart.
pub fn weighted_ui(ui: &mut Ui, look: &Look, weights: &[f32], gap: f32, mut content: impl FnMut(&mut Ui, usize)) {
    let gap = look.px(gap);
    let row = ui.available_rect_before_wrap();
    let room = row.width() - gap * weights.len().saturating_sub(1) as f32;
    let share = room.max(0.0) / weights.iter().sum::<f32>();
    let mut used = Rect::from_min_size(row.min, vec2(row.width(), 0.0));
    let mut offset = 0.0;
    for (index, weight) in weights.iter().enumerate() {
        let width = share * weight;
        let left = if look.is_rtl() { row.right() - offset - width } else { row.left() + offset };
        let place = Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()));
        let mut column = ui.new_child(UiBuilder::new().id_salt(("column", index)).max_rect(place).layout(column_layout(look)));
        content(&mut column, index);
        used = used.union(column.min_rect());
        offset += width + gap;
    }
    ui.allocate_rect(used, Sense::hover());
}

/// A mark of a width (in points), centred on the first line of `role`, and a column beside it.
pub fn marked_ui(ui: &mut Ui, look: &Look, role: Role, width: f32, mark: impl FnOnce(&mut Ui), content: impl FnOnce(&mut Ui)) {
    let line = look.style(role).line_height;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), top_layout(look), |ui| {
        ui.allocate_ui_with_layout(vec2(width, line), row_layout(look), |ui| {
            ui.set_width(width);
            ui.set_height(line);
            mark(ui);
        });
        rest_ui(ui, look, content);
    });
}

/// A column over the rest of a row.
fn rest_ui(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), column_layout(look), |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui);
    });
}

/// An icon before words, such as a reason.
pub fn icon_words_ui(ui: &mut Ui, look: &Look, icon: Icon, ink: Color32, role: Role, colour: Color32, words: &str) {
    let side = metrics::ICON_SMALL;
    marked_ui(
        ui,
        look,
        role,
        look.px(side),
        |ui| drop(icon_ui(ui, look, icon, side, ink)),
        |ui| drop(words_ui(ui, look, role, colour, words)),
    );
}

/// An amount by itself: left to right in both languages, with a small 起 where nothing bounds it above.
pub fn figure_ui(ui: &mut Ui, view: &View<'_>, role: Role, colour: Color32, range: Range) {
    let look = view.look;
    let lay =
        |ui: &Ui, role: Role, words: &str| text::layout(ui.ctx(), &Paragraph::new(words, look.style(role), Direction::Ltr), f32::INFINITY);
    let amount = lay(ui, role, &view.wording.localizer.money(range.low));
    let from = range.high.is_none().then(|| lay(ui, Role::Caption, &view.text(id::RESULT_FROM)));
    let gap = look.px(metrics::SPACE_4);
    let width = amount.size().x + from.as_ref().map_or(0.0, |from| gap + from.size().x);
    let (rect, response) = ui.allocate_exact_size(vec2(width, amount.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text::plain(&view.wording.range(range))));
    text::offer_copy(&response, || view.wording.range(range));
    if let Some(from) = from {
        let baseline = |role: Role| look.style(role).line_height / 2.0 + shares::RISE * look.style(role).size;
        let place = pos2(rect.right() - from.size().x, rect.top() + baseline(role) - baseline(Role::Caption));
        ui.painter().galley(place, from, view.look.palette.text2);
    }
    ui.painter().galley(rect.min, amount, colour);
}

/// Words on one line of at most `width` points, cut with "…".
pub fn line_ui(ui: &mut Ui, look: &Look, role: Role, colour: Color32, words: &str, width: f32) {
    let galley = text::layout(ui.ctx(), &paragraph(look, role, words).max_rows(1), width);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text::plain(words)));
    text::offer_copy(&response, || words.to_owned());
    ui.painter().galley(rect.min, galley, colour);
}

/// A yes or no that the window remembers until it is closed.
pub fn flag(ui: &Ui, id: egui::Id, default: bool) -> bool {
    ui.data(|data| data.get_temp(id)).unwrap_or(default)
}

/// Remembers a yes or no.
pub fn set_flag(ui: &Ui, id: egui::Id, value: bool) {
    ui.data_mut(|data| data.insert_temp(id, value));
}

/// The tone of a card.
pub const fn tone(category: Category) -> Tone {
    match category {
        Category::Keep => Tone::Keep,
        Category::Defer => Tone::Defer,
        Category::Ask => Tone::Ask,
        Category::Try => Tone::Try,
    }
}

/// Shape, colour and ground of a status.
pub const fn status_chip(status: Status, label: &str) -> Chip<'_> {
    let (icon, tone, ground) = match status {
        Status::Applies => (Icon::Ok, Tone::Keep, ChipGround::Tint),
        Status::Conditional => (Icon::Stamp, Tone::Wait, ChipGround::Tint),
        Status::NeedsInfo => (Icon::Half, Tone::Maybe, ChipGround::Tint),
        Status::Encouraged => (Icon::Megaphone, Tone::Try, ChipGround::Tint),
        Status::NotApplicable => (Icon::Dash, Tone::No, ChipGround::Tint),
        Status::NotYet => (Icon::Hour, Tone::Neutral, ChipGround::Dashed),
        Status::Expired => (Icon::Clock, Tone::No, ChipGround::Solid),
    };
    Chip { icon, label, tone, ground }
}

fn two(view: &View<'_>, message: Id, [first, second]: [(&str, &str); 2]) -> String {
    view.format(
        message,
        &[(first.0, view.wording.localizer.directed(first.1).into()), (second.0, view.wording.localizer.directed(second.1).into())],
    )
}

/// A name and what belongs to it.
pub fn pair(view: &View<'_>, name: &str, value: &str) -> String {
    two(view, id::RESULT_PAIR, [("name", name), ("value", value)])
}

/// Two short sentences in one line.
pub fn joined(view: &View<'_>, first: &str, second: &str) -> String {
    two(view, id::RESULT_JOIN, [("first", first), ("second", second)])
}

/// Parts of one sentence, one after the other; nothing when there are none.
pub fn listed(view: &View<'_>, parts: impl IntoIterator<Item = String>) -> Option<String> {
    parts.into_iter().reduce(|first, second| two(view, id::RESULT_AND, [("first", &first), ("second", &second)]))
}
