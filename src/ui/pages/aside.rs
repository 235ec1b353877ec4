//! A page that is read beside the work: a bar with the way back, and a column that scrolls.

use egui::{Stroke, Ui, UiBuilder, vec2};

use crate::l10n::id;
use crate::ui::theme::{Look, Role, metrics};
use crate::ui::widgets::{Button, Icon, button_ui, column_layout, page_ui, row_layout, scroll_ui, turn_pages, words_ui};
use crate::ui::{Command, Commands, View};

/// What is read.
#[derive(Clone, Debug)]
pub(super) struct Aside<'a> {
    /// Names the place of the scrolled column, which is found again on the next visit.
    pub salt: &'static str,
    /// The title.
    pub title: &'a str,
    /// A remark beside it.
    pub note: Option<&'a str>,
    /// Widest column at 100 %.
    pub widest: f32,
}

/// The page. The bar stays while the content moves.
pub(super) fn aside_ui(
    ui: &mut Ui,
    view: &View<'_>,
    commands: &mut Commands,
    aside: &Aside<'_>,
    content: impl FnOnce(&mut Ui, &mut Commands),
) {
    let look = view.look;
    let mut part = below_bar_ui(ui, look, |ui| bar_ui(ui, view, commands, aside));
    scroll_ui(&mut part, look, aside.salt, look.palette.bg, |ui| {
        page_ui(ui, look, aside.widest, metrics::SPACE_24, |ui| {
            turn_pages(ui, look, 0.0);
            content(ui, commands);
        });
    });
}

/// A bar that stays, with its content in a row; what is below it.
pub(super) fn below_bar_ui(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui)) -> Ui {
    let whole = ui.max_rect();
    let (bar, rest) = whole.split_top_bottom_at_y(whole.top() + look.px(metrics::TOP_BAR));
    ui.painter().rect_filled(bar, 0.0, look.palette.surface);
    let line = Stroke::new(metrics::STROKE_THIN, look.palette.border);
    ui.painter().hline(bar.x_range(), bar.bottom() - metrics::STROKE_THIN / 2.0, line);
    let inside = bar.shrink2(vec2(look.px(metrics::SPACE_24), 0.0));
    content(&mut ui.new_child(UiBuilder::new().id_salt("bar").max_rect(inside).layout(row_layout(look))));
    let mut part = ui.new_child(UiBuilder::new().id_salt("text").max_rect(rest).layout(column_layout(look)));
    part.set_clip_rect(rest.intersect(ui.clip_rect()));
    part
}

/// The way back, and what is read here.
fn bar_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, aside: &Aside<'_>) {
    let (look, p) = (view.look, &view.look.palette);
    ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_16);
    let back = view.text(id::FULL_TEXT_BACK);
    if button_ui(ui, look, &Button::secondary(&back).icon(Icon::Back).small().id("back")).clicked() {
        commands.send(Command::Back);
    }
    words_ui(ui, look, Role::CardTitle, p.text, aside.title);
    if let Some(note) = aside.note {
        words_ui(ui, look, Role::Secondary, p.text2, note);
    }
}
