//! The top bar: whose case it is, whether it is saved, and how the program looks.

use egui::{Id, Key, KeyboardShortcut, Modifiers, PopupCloseBehavior, RectAlign, Response, Role as Part, Stroke, Ui, UiBuilder, vec2};

use super::{Pressable, Width, cut_words_ui, date_field_ui, pressable_ui, usual_dates_ui};
use crate::l10n::{self, Language, Localizer, id};
use crate::text::{self, Span, Weight};
use crate::ui::theme::{Appearance, Look, Role, metrics};
use crate::ui::widgets::{
    Choice, Icon, column_ui, divider_ui, end_layout, follow_keyboard, icon_button_ui, icon_ui, in_order_ui, menu, menu_item_ui,
    menu_switch_ui, paragraph, row_layout, segmented_ui, tooltip, words_ui,
};
use crate::ui::{Command, Commands, SaveState, Screen, View};

/// A command and the keys that give it everywhere.
#[derive(Clone, Debug)]
pub struct Shortcut {
    /// The message that names it.
    pub name: l10n::Id,
    /// The keys.
    pub keys: KeyboardShortcut,
    /// What it does.
    pub command: Command,
}

/// The commands that have keys, in the order of the file menu.
///
/// Consume them from last to first: egui takes Ctrl+Shift+Z for Ctrl+Z as well, so the longer one must be asked before.
pub fn shortcuts() -> [Shortcut; 9] {
    let shortcut = |name, modifiers, key, command| Shortcut { name, keys: KeyboardShortcut::new(modifiers, key), command };
    let shift = Modifiers::COMMAND.plus(Modifiers::SHIFT);
    [
        shortcut(id::SHELL_FILE_NEW, Modifiers::COMMAND, Key::N, Command::New),
        shortcut(id::SHELL_FILE_OPEN, Modifiers::COMMAND, Key::O, Command::Open),
        shortcut(id::COMMON_SAVE, Modifiers::COMMAND, Key::S, Command::Save),
        shortcut(id::SHELL_FILE_SAVE_AS, shift, Key::S, Command::SaveAs),
        shortcut(id::RESULT_PRINT, Modifiers::COMMAND, Key::P, Command::Print),
        shortcut(id::SHELL_UNDO, Modifiers::COMMAND, Key::Z, Command::Undo),
        shortcut(id::SHELL_REDO, shift, Key::Z, Command::Redo),
        shortcut(id::SHELL_NEXT, Modifiers::COMMAND, Key::Enter, Command::Next),
        shortcut(id::HELP_TITLE, Modifiers::NONE, Key::F1, Command::Go(Screen::Help)),
    ]
}

/// The top bar.
pub(super) fn top_bar_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, width: Width) {
    let look = view.look;
    let padding = look.px(if width.has_rail() { metrics::SPACE_12 } else { metrics::SPACE_20 });
    let row = ui.max_rect().shrink2(vec2(padding, 0.0));
    // The end keeps its width; the names at the start are cut where room ends.
    ui.scope_builder(UiBuilder::new().max_rect(row).layout(row_layout(look)), |ui| {
        ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_4);
        in_order_ui(ui, look, "top bar", |ui| names_ui(ui, view, width), |ui| tools_ui(ui, view, commands, width));
    });
}

/// What stands at the end of the bar.
fn tools_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, width: Width) {
    let look = view.look;
    let ready = view.screen != Screen::FirstRun;
    if ready {
        date_ui(ui, view, commands, width);
        bar_divider_ui(ui, look);
        language_ui(ui, view, commands);
        ui.add_space(look.px(metrics::SPACE_8));
    }
    text_size_menu_ui(ui, view, commands);
    appearance_menu_ui(ui, view, commands);
    if ready {
        file_menu_ui(ui, view, commands);
        help_ui(ui, view, commands);
    }
}

/// A short line between two parts of the bar.
fn bar_divider_ui(ui: &mut Ui, look: &Look) {
    ui.add_space(look.px(metrics::SPACE_8));
    let (rect, _) = ui.allocate_exact_size(vec2(metrics::STROKE_THIN, look.px(metrics::SPACE_24)), egui::Sense::hover());
    ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(metrics::STROKE_THIN, look.palette.border));
    ui.add_space(look.px(metrics::SPACE_8));
}

/// Mark and name of the program, name of the business, whether it is saved.
fn names_ui(ui: &mut Ui, view: &View<'_>, width: Width) {
    let look = view.look;
    let p = &look.palette;
    icon_ui(ui, look, Icon::Logo, metrics::LOGO, p.primary);
    ui.add_space(look.px(metrics::SPACE_4));
    if view.screen == Screen::FirstRun {
        both_names_ui(ui, look);
        return;
    }
    let room = ui.available_width();
    cut_words_ui(ui, look, paragraph(look, Role::CardTitle, view.text(id::APP_NAME)), p.text, room);
    if view.screen == Screen::Start {
        return;
    }
    let state = save_state(view).filter(|_| width != Width::Bar);
    let after = state.as_ref().map_or(0.0, |_| look.px(metrics::HIT * 3.0));
    let room = ui.available_width() - after - look.px(metrics::SPACE_32);
    // A name of which nothing but dots would be left tells nobody anything.
    if let Some(name) = view.business_name().filter(|_| room >= look.px(metrics::SPACE_64)) {
        bar_divider_ui(ui, look);
        cut_words_ui(ui, look, paragraph(look, Role::SecondaryLabel, name), p.text, room);
    }
    if let Some((icon, words)) = state {
        ui.add_space(look.px(metrics::SPACE_12));
        save_state_ui(ui, look, icon, &words);
    }
}

/// Whether the answers are saved; where the words have no room, they are the tooltip of the icon.
fn save_state_ui(ui: &mut Ui, look: &Look, icon: Icon, words: &str) {
    let ink = look.palette.text3;
    let mark = icon_ui(ui, look, icon, metrics::ICON_SMALL, ink);
    let all = paragraph(look, Role::Caption, words);
    if text::layout(ui.ctx(), &all, f32::INFINITY).size().x <= ui.available_width() {
        text::label(ui, &all, ink);
    } else {
        tooltip(look, mark, words);
    }
}

/// On the first start nobody has chosen a language yet: the name in both.
fn both_names_ui(ui: &mut Ui, look: &Look) {
    for (index, language) in Language::ALL.into_iter().enumerate() {
        if index > 0 {
            bar_divider_ui(ui, look);
        }
        let look = look.in_language(language);
        words_ui(ui, &look, Role::CardTitle, look.palette.text, Localizer::of(language).text(id::APP_NAME));
    }
}

fn save_state(view: &View<'_>) -> Option<(Icon, String)> {
    match view.save_state {
        SaveState::Clean => None,
        SaveState::Autosaved => Some((Icon::Check, view.text(id::SHELL_SAVE_AUTOSAVED))),
        SaveState::Unsaved => Some((Icon::Clock, view.text(id::SHELL_SAVE_UNSAVED))),
    }
}

fn language_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    if let Some(language) = language_toggle_ui(ui, view, "top bar") {
        commands.send(Command::Language(language));
    }
}

/// The toggle of the two languages; the one that was just chosen.
pub(in crate::ui) fn language_toggle_ui(ui: &mut Ui, view: &View<'_>, salt: &str) -> Option<Language> {
    let names = [view.text(id::LANGUAGE_CHINESE), view.text(id::LANGUAGE_UYGHUR)];
    let choices = [0, 1].map(|index| Choice { label: &names[index], language: Language::ALL[index] });
    let selected = usize::from(view.look.language == Language::Uyghur);
    segmented_ui(ui, view.look, (salt, "language"), &choices, selected).map(|index| Language::ALL[index.min(1)])
}

/// The reference date, which opens its choices.
fn date_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, width: Width) {
    let look = view.look;
    let p = &look.palette;
    let name = view.text(id::SHELL_REFERENCE_DATE);
    let date = view.wording.localizer.date(view.as_of);
    let words = if width == Width::Bar {
        paragraph(look, Role::SecondaryLabel, &date)
    } else {
        paragraph(look, Role::Secondary, format!("{name}  ")).push(Span::new(&date).weight(Weight::Bold).color(p.text))
    };
    let galley = text::layout(ui.ctx(), &words, f32::INFINITY);
    let padding = look.px(metrics::SPACE_8);
    let size = vec2(look.px(metrics::ICON) + galley.size().x + 3.0 * padding, look.px(metrics::HIT));
    let spoken = format!("{name} {date}");
    let pressable = Pressable::new(Id::unique("reference date button"), &spoken, size, padding);
    let response = pressable_ui(ui, look, &pressable, |ui| {
        ui.spacing_mut().item_spacing.x = padding;
        icon_ui(ui, look, Icon::Cal, metrics::ICON, p.text2);
        text::label(ui, &words, p.text2);
    });
    date_popup_ui(view, commands, &response);
}

fn date_popup_ui(view: &View<'_>, commands: &mut Commands, response: &Response) {
    let look = view.look;
    let width = look.px(metrics::LIVE_NARROW);
    let name = view.text(id::SHELL_REFERENCE_DATE);
    // egui remembers one open popup, and that is the calendar while it stands over this one.
    let key = response.id.with("open");
    let mut open = response.ctx.data(|data| data.get_temp(key)).unwrap_or(false) != response.clicked();
    let behind = egui::Popup::is_any_open(&response.ctx);
    let close = if behind { PopupCloseBehavior::IgnoreClicks } else { PopupCloseBehavior::CloseOnClickOutside };
    let popup = menu(look, response).open_bool(&mut open).width(width).accessible_name(name).close_behavior(close);
    popup.show(|ui| {
        ui.set_width(width);
        egui::Frame::new().inner_margin(look.margin(metrics::SPACE_12)).show(ui, |ui| {
            column_ui(ui, look, |ui| {
                words_ui(ui, look, Role::Secondary, look.palette.text2, view.text(id::SHELL_REFERENCE_DATE_WHY));
                date_field_ui(ui, view, commands, "top bar");
                if usual_dates_ui(ui, view, commands, "top bar dates") {
                    ui.close();
                }
            });
        });
    });
    response.ctx.data_mut(|data| data.insert_temp(key, open));
}

/// A menu under an icon at the end of the bar, aligned with its end.
fn icon_menu_ui(ui: &mut Ui, look: &Look, icon: Icon, name: &str, content: impl FnOnce(&mut Ui)) {
    let response = icon_button_ui(ui, look, icon, name);
    let align = if look.is_rtl() { RectAlign::BOTTOM_START } else { RectAlign::BOTTOM_END };
    let width = look.px(metrics::LIVE_NARROW);
    let popup = menu(look, &response).align(align).width(width).accessible_name(name);
    popup.show(|ui| {
        ui.set_width(width);
        // As high as the window lets it be: what has no room is scrolled to.
        let room = ui.ctx().content_rect().height() - look.px(metrics::TOP_BAR + metrics::SPACE_24);
        ui.set_max_height(room.max(look.px(metrics::HIT)));
        egui::ScrollArea::vertical().show(ui, |ui| {
            // Room for the ring around the first row and the last.
            ui.add_space(look.px(metrics::STROKE_FOCUS));
            column_ui(ui, look, content);
            ui.add_space(look.px(metrics::STROKE_FOCUS));
            follow_keyboard(ui, look);
        });
    });
}

fn text_size_menu_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    icon_menu_ui(ui, look, Icon::Aa, &view.text(id::SHELL_TEXT_SIZE), |ui| {
        for percent in [100, 115, 130] {
            let label = l10n::isolate(&format!("{percent}%"));
            if menu_item_ui(ui, look, &label, view.text_size == percent).clicked() {
                commands.send(Command::TextSize(percent));
            }
        }
    });
}

fn appearance_menu_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let icon = if look.appearance.is_dark() { Icon::Sun } else { Icon::Moon };
    let choices = [
        (Some(Appearance::Light), id::SHELL_APPEARANCE_LIGHT),
        (Some(Appearance::Dark), id::SHELL_APPEARANCE_DARK),
        (Some(Appearance::HighContrast), id::SHELL_APPEARANCE_CONTRAST),
        (None, id::SHELL_APPEARANCE_SYSTEM),
    ];
    icon_menu_ui(ui, look, icon, &view.text(id::SHELL_APPEARANCE), |ui| {
        for (appearance, message) in choices {
            if menu_item_ui(ui, look, &view.text(message), view.appearance == appearance).clicked() {
                commands.send(Command::Appearance(appearance));
            }
        }
        divider_ui(ui, look);
        if menu_switch_ui(ui, look, &view.text(id::SHELL_REDUCE_MOTION), look.reduce_motion).clicked() {
            commands.send(Command::ReduceMotion(!look.reduce_motion));
        }
    });
}

fn help_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    if icon_button_ui(ui, view.look, Icon::Q, &view.text(id::HELP_TITLE)).clicked() {
        commands.send(Command::Go(Screen::Help));
    }
}

fn file_menu_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    icon_menu_ui(ui, look, Icon::Menu, &view.text(id::SHELL_FILE), |ui| {
        // The way on stands in the footer.
        for shortcut in shortcuts().into_iter().filter(|shortcut| shortcut.command != Command::Next) {
            if shortcut_row_ui(ui, view, &shortcut).clicked() {
                commands.send(shortcut.command);
            }
        }
        if menu_item_ui(ui, look, &view.text(id::CASELOAD_TITLE), view.screen == Screen::Caseload).clicked() {
            commands.send(Command::Go(Screen::Caseload));
        }
        if menu_item_ui(ui, look, &view.text(id::FULL_TEXT_TITLE), view.screen == Screen::FullText).clicked() {
            commands.send(Command::Read(None));
        }
    });
}

/// A row of the file menu: its name, and at the end its keys.
fn shortcut_row_ui(ui: &mut Ui, view: &View<'_>, shortcut: &Shortcut) -> Response {
    let look = view.look;
    let p = &look.palette;
    let name = view.text(shortcut.name);
    let keys = l10n::isolate(&ui.ctx().format_shortcut(&shortcut.keys));
    let size = vec2(ui.available_width(), look.px(metrics::HIT));
    let row = Pressable::new(Id::unique(("file menu", shortcut.name.name())), &name, size, look.px(metrics::SPACE_12));
    pressable_ui(ui, look, &Pressable { part: Part::MenuItem, ..row }, |ui| {
        let rest = ui.available_size();
        ui.allocate_ui_with_layout(rest, end_layout(look), |ui| {
            words_ui(ui, look, Role::Caption, p.text3, &keys);
            let rest = ui.available_size();
            ui.allocate_ui_with_layout(rest, row_layout(look), |ui| words_ui(ui, look, Role::Body, p.text, &name));
        });
    })
}
