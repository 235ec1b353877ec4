//! The first start ever: choose a language. Each half speaks its own.

use egui::{Id, Rect, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::landscape::paint_landscape;
use crate::l10n::{Language, Localizer, id};
use crate::ui::shell::{Pressable, PressableGround, pressable_ui};
use crate::ui::theme::{Look, Role, metrics, shares};
use crate::ui::widgets::{
    Button, Icon, beside_icon_ui, button_ui, column_layout, column_ui, columns_ui, icon_ui, page_ui, paragraph, row_of_ui, scroll_ui,
    words_ui,
};
use crate::ui::{Command, Commands, Screen, View};

/// The choice of a language: two equal cards and a way to open a file.
pub fn first_run_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    // The cards keep their places whatever the language of the moment is: Chinese left, Uyghur right.
    let look = &view.look.in_language(Language::Chinese);
    let whole = ui.max_rect();
    let lake = whole.with_min_y(whole.bottom() - whole.height() * shares::LANDSCAPE_FIRST);
    paint_landscape(ui.painter(), look, lake, look.palette.bg);
    scroll_ui(ui, look, "first run", look.palette.bg, |ui| {
        ui.add_space(look.px(metrics::SPACE_16));
        page_ui(ui, look, metrics::RESULT - metrics::SPACE_64 + metrics::SPACE_4, metrics::SPACE_24, |ui| {
            cards_ui(ui, view, look, commands);
            ui.add_space(look.px(metrics::SPACE_12));
            open_ui(ui, look, commands);
            ui.add_space(look.px(metrics::SPACE_24));
        });
    });
}

fn cards_ui(ui: &mut Ui, view: &View<'_>, look: &Look, commands: &mut Commands) {
    let gap = metrics::SPACE_24;
    let width = crate::ui::widgets::column_width(ui.available_width(), 2, look.px(gap));
    let height = Language::ALL.map(|language| card_height(ui, view, &look.in_language(language), width)).into_iter().fold(0.0, f32::max);
    // Lines are higher in Uyghur, but both cards begin at one height.
    let head = Language::ALL.map(|language| look.in_language(language).style(Role::Label).line_height).into_iter().fold(0.0, f32::max);
    columns_ui(ui, look, 2, gap, |ui, index| {
        let language = Language::ALL[index];
        let look = look.in_language(language);
        column_ui(ui, &look, |ui| {
            let choose = Localizer::of(language).text(id::START_CHOOSE_LANGUAGE);
            row_of_ui(ui, &look, head / look.scale, |ui| words_ui(ui, &look, Role::Label, look.palette.text2, choose));
            let (_, rect) = ui.allocate_space(vec2(width, height));
            card_ui(ui, view, &look, rect, commands);
        });
    });
}

/// Inside a card of a width, both in points.
fn padding(look: &Look, width: f32) -> f32 {
    look.px(if width < look.px(metrics::DIALOG + metrics::SPACE_44) { metrics::SPACE_20 } else { metrics::SPACE_32 })
}

/// What a card says, line by line, with the icon before it.
fn lines(view: &View<'_>, language: Language) -> [(Icon, String); 3] {
    let localizer = Localizer::of(language);
    let date = localizer.date(view.pack.published);
    [
        (Icon::Half, localizer.text(id::START_FIRST_SKIP)),
        (Icon::Alert, localizer.format(id::START_FIRST_DRAFT, &[("date", date.into())])),
        (Icon::Lock, localizer.text(id::START_PRIVATE)),
    ]
}

/// Height of a card in a width, both in points: the two cards are as high as the higher one.
fn card_height(ui: &Ui, view: &View<'_>, look: &Look, width: f32) -> f32 {
    let localizer = Localizer::of(look.language);
    let inner = width - 2.0 * padding(look, width);
    let measure = |role, words: String, room| crate::text::layout(ui.ctx(), &paragraph(look, role, words), room).size().y;
    let beside = inner - look.px(metrics::ICON + metrics::SPACE_12);
    let gap = look.px(metrics::SPACE_12);
    let head =
        measure(Role::Title, localizer.text(id::START_HEADLINE), inner) + measure(Role::Body, localizer.text(id::START_FIRST_LEAD), inner);
    let rows: f32 = lines(view, look.language).into_iter().map(|(_, words)| measure(Role::Body, words, beside) + gap).sum();
    head + rows + look.px(metrics::BUTTON + metrics::SPACE_32) + 2.0 * padding(look, width)
}

fn card_ui(ui: &mut Ui, view: &View<'_>, look: &Look, rect: Rect, commands: &mut Commands) {
    let p = &look.palette;
    let corners = look.radius(metrics::RADIUS_CARD);
    ui.painter().add(look.card_shadow().as_shape(rect, corners));
    let line = Stroke::new(metrics::STROKE_THIN, p.strong);
    ui.painter().rect(rect, corners, p.surface, line, StrokeKind::Inside);
    let inner = rect.shrink(padding(look, rect.width()));
    let (words, foot) = inner.split_top_bottom_at_y(inner.bottom() - look.px(metrics::BUTTON));
    let mut column = ui.new_child(UiBuilder::new().max_rect(words).layout(column_layout(look)));
    card_words_ui(&mut column, view, look);
    let mut column = ui.new_child(UiBuilder::new().max_rect(foot).layout(column_layout(look)));
    start_ui(&mut column, view, look, commands);
}

fn card_words_ui(ui: &mut Ui, view: &View<'_>, look: &Look) {
    let p = &look.palette;
    let localizer = Localizer::of(look.language);
    ui.spacing_mut().item_spacing.y = 0.0;
    words_ui(ui, look, Role::Title, p.text, localizer.text(id::START_HEADLINE));
    words_ui(ui, look, Role::Body, p.text2, localizer.text(id::START_FIRST_LEAD));
    ui.add_space(look.px(metrics::SPACE_8));
    for (icon, words) in lines(view, look.language) {
        ui.add_space(look.px(metrics::SPACE_12));
        beside_icon_ui(ui, look, icon, p.primary, |ui| words_ui(ui, look, Role::Body, p.text2, words));
    }
}

/// The button of a card; the one in the language of the system has the focus at first.
fn start_ui(ui: &mut Ui, view: &View<'_>, look: &Look, commands: &mut Commands) {
    let label = Localizer::of(look.language).text(id::START_IN_LANGUAGE);
    let button = Button::primary(&label).trailing(Icon::Next).width(ui.available_width()).id(("start in", look.language.tag()));
    let response = button_ui(ui, look, &button);
    let once = Id::unique("first run has taken the focus");
    if look.language == view.look.language && ui.data(|data| data.get_temp::<()>(once)).is_none() {
        ui.data_mut(|data| data.insert_temp(once, ()));
        response.request_focus();
    }
    if response.clicked() {
        commands.send(Command::Language(look.language));
        commands.send(Command::Go(Screen::Start));
    }
}

/// Opening a file, in both languages at once.
fn open_ui(ui: &mut Ui, look: &Look, commands: &mut Commands) {
    let words = Language::ALL.map(|language| (look.in_language(language), Localizer::of(language).text(id::START_OPEN)));
    let gap = look.px(metrics::SPACE_12);
    let galleys = words.each_ref().map(|(look, words)| crate::text::layout(ui.ctx(), &paragraph(look, Role::Label, words), f32::INFINITY));
    let content = look.px(metrics::ICON) + galleys.iter().map(|galley| galley.size().x + gap).sum::<f32>();
    let padding = look.px(metrics::SPACE_20);
    let size = vec2(content + 2.0 * padding, look.px(metrics::BUTTON));
    let name = words.each_ref().map(|(_, words)| words.as_str()).join(" ");
    ui.vertical_centered(|ui| {
        let pressable = Pressable { ground: PressableGround::Outlined, ..Pressable::new(Id::unique("open a file"), &name, size, padding) };
        let response = pressable_ui(ui, look, &pressable, |ui| {
            ui.spacing_mut().item_spacing.x = gap;
            icon_ui(ui, look, Icon::Folder, metrics::ICON, look.palette.text);
            for (look, words) in &words {
                words_ui(ui, look, Role::Label, look.palette.text, words);
            }
        });
        if response.clicked() {
            commands.send(Command::Open);
        }
    });
}
