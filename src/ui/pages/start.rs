//! The start page: begin, go on, or look at an example; what the figures rest on; language and reference date.

use std::sync::Arc;

use egui::{Id, Rect, Stroke, Ui, UiBuilder, Vec2, vec2};
use jiff::civil::Date;

use super::landscape::paint_landscape;
use crate::l10n::{Language, id};
use crate::policy::{Answers, LegalStatus, Pack, date_of};
use crate::text;
use crate::ui::shell::{Pressable, PressableGround, cut_words_ui, date_field_ui, language_toggle_ui, pressable_ui, usual_dates_ui};
use crate::ui::theme::{Look, Role, Tone, metrics, shares};
use crate::ui::widgets::{
    Edge, Icon, beside_icon_ui, card_ui, column_layout, column_ui, column_width, columns_ui, divider_ui, end_layout, ends_ui, icon_ui,
    link_ui, linked_words_ui, notice_ui, paragraph, progress_bar, row_layout, scroll_ui, tab_ui, turn_pages, width_of, words_ui,
};
use crate::ui::{Command, Commands, Progress, Recent, Screen, View};

/// Most measures that are named as still valid.
const MOST_TITLES: usize = 6;

/// The start page.
pub fn start_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let whole = ui.max_rect();
    let width = (whole.width() * shares::BEGINNING).round();
    let x = if look.is_rtl() { whole.right() - width } else { whole.left() + width };
    let (left, right) = whole.split_left_right_at_x(x);
    let (beginning, recent) = if look.is_rtl() { (right, left) } else { (left, right) };
    let wide = whole.width() >= look.px(metrics::BREAK_RAIL);
    let mut part = ui.new_child(UiBuilder::new().id_salt("beginning").max_rect(beginning).layout(column_layout(look)));
    scroll_ui(&mut part, look, "beginning", look.palette.bg, |ui| {
        let outer = if wide { metrics::SPACE_64 } else { metrics::SPACE_24 };
        let inner = if wide { metrics::SPACE_44 } else { metrics::SPACE_24 };
        turn_pages(ui, look, 0.0);
        margins_ui(ui, look, outer, inner, |ui| beginning_ui(ui, view, commands));
    });
    ui.painter().rect_filled(recent, 0.0, look.palette.surface);
    paint_landscape(
        ui.painter(),
        look,
        recent.with_min_y(recent.bottom() - recent.height() * shares::LANDSCAPE_START),
        look.palette.surface,
    );
    ui.painter().vline(x, whole.y_range(), Stroke::new(metrics::STROKE_THIN, look.palette.border));
    let mut part = ui.new_child(UiBuilder::new().id_salt("recent").max_rect(recent).layout(column_layout(look)));
    scroll_ui(&mut part, look, "recent", look.palette.surface, |ui| {
        let margin = if wide { metrics::SPACE_44 } else { metrics::SPACE_24 };
        margins_ui(ui, look, margin, margin, |ui| recent_list_ui(ui, view, commands));
    });
}

/// A column with margins at the side where reading starts and at the other, at 100 %.
fn margins_ui(ui: &mut Ui, look: &Look, start: f32, end: f32, content: impl FnOnce(&mut Ui)) {
    let rect = ui.available_rect_before_wrap();
    let (left, right) = if look.is_rtl() { (end, start) } else { (start, end) };
    let (left, right) = (rect.left() + look.px(left), rect.right() - look.px(right));
    // Lines are not longer than those of a question.
    let width = (right - left).min(look.px(metrics::COLUMN));
    let left = if look.is_rtl() { right - width } else { left };
    let place = Rect::from_min_size(egui::pos2(left, rect.top() + look.px(metrics::SPACE_32)), vec2(width, rect.height()));
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(column_layout(look)), |ui| {
        ui.set_width(width);
        content(ui);
        ui.add_space(look.px(metrics::SPACE_24));
    });
}

fn beginning_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let p = &look.palette;
    ui.spacing_mut().item_spacing.y = 0.0;
    words_ui(ui, look, Role::Headline, p.text, view.text(id::START_HEADLINE));
    words_ui(ui, look, Role::Body, p.text2, view.text(id::START_LEAD));
    ui.add_space(look.px(metrics::SPACE_20));
    two_ways_ui(ui, view, commands);
    ui.add_space(look.px(metrics::SPACE_16));
    examples_ui(ui, view, commands);
    ui.add_space(look.px(metrics::SPACE_20));
    if view.pack.status == LegalStatus::Draft {
        if draft_ui(ui, view, Some(("full text", &view.text(id::FULL_TEXT_LINK)))) {
            commands.send(Command::Read(None));
        }
        ui.add_space(look.px(metrics::SPACE_20));
    }
    expired_ui(ui, view, commands);
    settings_ui(ui, view, commands);
}

/// A new case, or one from a file.
fn two_ways_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let ways = [
        (PressableGround::Primary, Icon::Plus, id::START_NEW, id::START_NEW_NOTE, Command::New),
        (PressableGround::Outlined, Icon::Folder, id::START_OPEN, id::START_OPEN_NOTE, Command::Open),
    ];
    let look = view.look;
    let gap = metrics::SPACE_12;
    let taken = look.px(2.0 * metrics::SPACE_20 + metrics::ICON_LARGE + metrics::SPACE_16);
    let widest = ways.iter().map(|(_, _, title, ..)| width_of(ui, look, Role::CardTitle, &view.text(*title))).fold(0.0, f32::max);
    let columns = if widest + taken > column_width(ui.available_width(), 2, look.px(gap)) { 1 } else { 2 };
    let width = column_width(ui.available_width(), columns, look.px(gap));
    let room = width - taken;
    let line = |role, message| text::layout(ui.ctx(), &paragraph(look, role, view.text(message)), room).size().y;
    let heights = ways.each_ref().map(|(_, _, title, note, _)| line(Role::CardTitle, *title) + line(Role::Secondary, *note));
    let size = vec2(width, heights.into_iter().fold(0.0, f32::max) + look.px(metrics::SPACE_32));
    ui.spacing_mut().item_spacing.y = look.px(gap);
    for row in ways.chunks(columns) {
        columns_ui(ui, look, columns, gap, |ui, index| {
            let Some((ground, icon, title, note, command)) = row.get(index) else { return };
            if way_ui(ui, look, *ground, *icon, [&view.text(*title), &view.text(*note)], size) {
                commands.send(command.clone());
            }
        });
    }
    ui.spacing_mut().item_spacing.y = 0.0;
}

/// A large button with a line under its word; whether it was pressed.
fn way_ui(ui: &mut Ui, look: &Look, ground: PressableGround, icon: Icon, [title, note]: [&str; 2], size: Vec2) -> bool {
    let p = &look.palette;
    let (ink, soft) = if ground == PressableGround::Primary { (p.on_primary, p.on_primary) } else { (p.text, p.text2) };
    let pressable = Pressable { ground, ..Pressable::new(Id::unique(("start", icon)), title, size, look.px(metrics::SPACE_20)) };
    let response = pressable_ui(ui, look, &pressable, |ui| {
        ui.spacing_mut().item_spacing = vec2(look.px(metrics::SPACE_16), 0.0);
        icon_ui(ui, look, icon, metrics::ICON_LARGE, ink);
        let room = ui.available_width();
        stack_ui(ui, look, room, [(Role::CardTitle, title, ink), (Role::Secondary, note, soft)]);
    });
    response.clicked()
}

/// Paragraphs under one another in the middle of a row.
fn stack_ui<const N: usize>(ui: &mut Ui, look: &Look, width: f32, words: [(Role, &str, egui::Color32); N]) {
    let galleys = words.map(|(role, words, ink)| (text::layout(ui.ctx(), &paragraph(look, role, words), width), ink));
    let height: f32 = galleys.iter().map(|(galley, _)| galley.size().y).sum();
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
    let mut top = rect.top();
    for (galley, ink) in galleys {
        let left = if look.is_rtl() { rect.right() - galley.size().x } else { rect.left() };
        let size = galley.size().y;
        ui.painter().galley(egui::pos2(left, top), galley, ink);
        top += size;
    }
}

/// Examples to start from, named by their trade.
fn examples_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let stems = example_stems(ui);
    // Inside a column of the interface egui lets a wrapped row run in reading direction by itself.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(look.px(metrics::SPACE_8));
        words_ui(ui, look, Role::Secondary, look.palette.text2, view.text(id::START_BY_INDUSTRY));
        for stem in stems.iter() {
            let name = view.wording.localizer.named(&format!("example-{stem}"), &[]).unwrap_or_else(|| stem.clone());
            if tab_ui(ui, look, ("example", stem), &name, false).clicked() {
                commands.send(Command::Example(stem.clone()));
            }
        }
    });
}

/// File names of the examples without ending; listed once, since each example is unpacked for it.
fn example_stems(ui: &Ui) -> Arc<Vec<String>> {
    let key = Id::unique("example stems");
    if let Some(known) = ui.data(|data| data.get_temp::<Arc<Vec<String>>>(key)) {
        return known;
    }
    let stems = Arc::new(crate::assets::examples().into_iter().map(|(stem, _)| stem).collect::<Vec<_>>());
    ui.data_mut(|data| data.insert_temp(key, Arc::clone(&stems)));
    stems
}

/// Says that the text is a draft; whether a link behind it, given by its id and words, was followed.
pub(super) fn draft_ui(ui: &mut Ui, view: &View<'_>, link: Option<(&str, &str)>) -> bool {
    let look = view.look;
    let p = &look.palette;
    let date = view.wording.localizer.date(view.pack.published);
    let notice = view.wording.localizer.named("pack-draft-notice", &[("date", date.into())]).unwrap_or_default();
    notice_ui(ui, look, Tone::Maybe, Icon::Alert, false, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        words_ui(ui, look, Role::SecondaryLabel, p.maybe, view.text(id::START_DRAFT));
        let words = paragraph(look, Role::Secondary, notice);
        match link {
            Some((id, label)) => linked_words_ui(ui, look, &words, p.maybe, (id, Role::Secondary, label)).clicked(),
            None => {
                text::label(ui, &words, p.maybe);
                false
            }
        }
    })
    .inner
}

/// Language and reference date.
fn settings_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    card_ui(ui, look, Edge::None, |ui| {
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
        let mut chosen: Option<Language> = None;
        let [name, note] = [id::SHELL_LANGUAGE, id::START_LANGUAGE_NOTE].map(|message| view.text(message));
        let beside = ui.available_width() - look.px(metrics::LANGUAGE_TOGGLE);
        if beside >= look.px(metrics::LEAST_TITLE) {
            let words_ui = |ui: &mut Ui| setting_words_ui(ui, view, &name, &note);
            ends_ui(ui, look, metrics::FIELD, words_ui, |ui| chosen = language_toggle_ui(ui, view, "start"));
        } else {
            setting_words_ui(ui, view, &name, &note);
            chosen = language_toggle_ui(ui, view, "start");
        }
        if let Some(language) = chosen {
            commands.send(Command::Language(language));
        }
        divider_ui(ui, look);
        let lines = [view.text(id::SHELL_REFERENCE_DATE), view.text(id::SHELL_REFERENCE_DATE_WHY)];
        columns_ui(ui, look, 2, metrics::SPACE_12, |ui, index| {
            if index == 0 {
                setting_words_ui(ui, view, &lines[0], &lines[1]);
            } else {
                date_field_ui(ui, view, commands, "start");
            }
        });
        usual_dates_ui(ui, view, commands, "start dates");
    });
}

/// The name of a setting and what it does.
fn setting_words_ui(ui: &mut Ui, view: &View<'_>, name: &str, note: &str) {
    let look = view.look;
    let p = &look.palette;
    let width = ui.available_width();
    stack_ui(ui, look, width, [(Role::Label, name, p.text), (Role::Caption, note, p.text2)]);
}

/// Which measures still have time on a day, whoever asks.
#[derive(Debug, Default, PartialEq, Eq)]
struct Windows {
    expired: usize,
    valid: Vec<String>,
}

impl Windows {
    /// Reads the last days of all measures; one that depends on the answers counts as valid.
    fn of(pack: &Pack, as_of: Date) -> Self {
        let answers = Answers::default();
        let mut environment = pack.environment(&answers, as_of);
        let mut windows = Self::default();
        for measure in &pack.measures {
            environment.enter(&measure.named_values);
            let last = measure.window.to.as_ref().and_then(|to| environment.evaluate(to).ok());
            let last = last.and_then(|last| last.single()).and_then(date_of);
            if last.is_some_and(|last| last < as_of) {
                windows.expired += 1;
            } else {
                windows.valid.push(measure.id.clone());
            }
        }
        windows
    }

    /// The windows on the reference date, worked out once a date.
    fn kept(ui: &Ui, view: &View<'_>) -> Arc<Self> {
        let key = Id::unique(("windows", &view.pack.id, view.as_of.to_string()));
        if let Some(known) = ui.data(|data| data.get_temp::<Arc<Self>>(key)) {
            return known;
        }
        let windows = Arc::new(Self::of(view.pack, view.as_of));
        ui.data_mut(|data| data.insert_temp(key, Arc::clone(&windows)));
        windows
    }
}

/// Says plainly what has ended by the reference date, and what has not.
fn expired_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let p = &look.palette;
    let windows = Windows::kept(ui, view);
    if windows.expired == 0 {
        return;
    }
    let localizer = view.wording.localizer;
    let values = [("date", localizer.date(view.as_of).into()), ("n", windows.expired.to_string().into())];
    notice_ui(ui, look, Tone::No, Icon::Clock, false, |ui| {
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
        words_ui(ui, look, Role::SecondaryLabel, p.text, view.format(id::START_EXPIRED, &values));
        words_ui(ui, look, Role::Secondary, p.text2, valid_words(view, &windows));
        let date = localizer.date(view.pack.published);
        let label = view.format(id::START_TO_DOCUMENT_DATE, &[("date", date.into())]);
        if view.as_of > view.pack.published && link_ui(ui, look, "document date", Role::Secondary, &label).clicked() {
            commands.send(Command::AsOf(view.pack.published));
        }
    });
    ui.add_space(look.px(metrics::SPACE_20));
}

fn valid_words(view: &View<'_>, windows: &Windows) -> String {
    if windows.valid.is_empty() {
        return view.text(id::START_EXPIRED_NONE_LEFT);
    }
    let titles: Vec<String> = windows.valid.iter().take(MOST_TITLES).map(|id| view.wording.measure(id, "")).collect();
    let message = if windows.valid.len() > MOST_TITLES { id::START_VALID_MORE } else { id::START_VALID };
    let values = [("n", windows.valid.len().to_string().into()), ("titles", view.wording.localizer.list(&titles).into())];
    view.format(message, &values)
}

/// Files opened lately, and where everything stays.
fn recent_list_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let p = &look.palette;
    ui.spacing_mut().item_spacing.y = 0.0;
    recent_head_ui(ui, view, commands);
    divider_ui(ui, look);
    for recent in view.recent {
        if recent.missing {
            missing_row_ui(ui, view, commands, recent);
        } else if recent_row_ui(ui, view, recent) {
            commands.send(Command::OpenPath(recent.path.clone()));
        }
        divider_ui(ui, look);
    }
    if view.recent.is_empty() {
        ui.add_space(look.px(metrics::SPACE_16));
        words_ui(ui, look, Role::Secondary, p.text2, view.text(id::START_RECENT_EMPTY));
        // Whoever has saved something has seen a result.
        ui.add_space(look.px(metrics::SPACE_12));
        if link_ui(ui, look, "help", Role::Secondary, &view.text(id::START_HELP)).clicked() {
            commands.send(Command::Go(Screen::Help));
        }
    }
    ui.add_space(look.px(metrics::SPACE_24));
    column_ui(ui, look, |ui| {
        beside_icon_ui(ui, look, Icon::Lock, p.text2, |ui| words_ui(ui, look, Role::Secondary, p.text2, view.text(id::START_PRIVATE)));
        ui.add_space(look.px(metrics::SPACE_12));
        beside_icon_ui(ui, look, Icon::Xls, p.text2, |ui| {
            let words = paragraph(look, Role::Secondary, view.text(id::START_CASELOAD));
            let label = view.text(id::START_CASELOAD_LINK);
            if linked_words_ui(ui, look, &words, p.text2, ("caseload", Role::Secondary, &label)).clicked() {
                commands.send(Command::Go(Screen::Caseload));
            }
        });
    });
}

/// The name of the list, and the way to files that are not in it.
fn recent_head_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let mut all = false;
    ends_ui(
        ui,
        look,
        metrics::HIT,
        |ui| {
            words_ui(ui, look, Role::CardTitle, look.palette.text, view.text(id::START_RECENT));
        },
        |ui| all = !view.recent.is_empty() && link_ui(ui, look, "all files", Role::Secondary, &view.text(id::START_ALL_FILES)).clicked(),
    );
    if all {
        commands.send(Command::Open);
    }
}

/// One file; whether it was pressed.
fn recent_row_ui(ui: &mut Ui, view: &View<'_>, recent: &Recent) -> bool {
    let look = view.look;
    let p = &look.palette;
    let day = if recent.day == view.today { view.text(id::START_TODAY) } else { view.wording.localizer.date(recent.day) };
    let file = crate::l10n::isolate(&recent.path.display().to_string());
    let place = view.format(id::START_RECENT_WHERE, &[("day", day.into()), ("file", file.into())]);
    let size = vec2(ui.available_width(), look.px(metrics::FIELD + metrics::SPACE_24));
    let row = Pressable::new(Id::unique(("recent", &recent.path)), &recent.name, size, look.px(metrics::SPACE_8));
    let response = pressable_ui(ui, look, &row, |ui| {
        ui.spacing_mut().item_spacing = vec2(look.px(metrics::SPACE_12), 0.0);
        let whole = ui.available_size();
        ui.allocate_ui_with_layout(whole, end_layout(look), |ui| {
            icon_ui(ui, look, Icon::Next, metrics::ICON, p.text);
            if let Some(progress) = recent.progress {
                progress_ui(ui, view, progress);
            }
            let rest = ui.available_size();
            ui.allocate_ui_with_layout(rest, row_layout(look), |ui| {
                icon_ui(ui, look, Icon::Doc, metrics::ICON, p.primary);
                let room = ui.available_width();
                let lines = [(Role::Label, recent.name.as_str(), p.text), (Role::Caption, place.as_str(), p.text2)];
                recent_words_ui(ui, look, room, lines);
            });
        });
    });
    response.clicked()
}

/// How far a case has got, in words and as a bar under them.
fn progress_ui(ui: &mut Ui, view: &View<'_>, progress: Progress) {
    let (look, p) = (view.look, &view.look.palette);
    let (words, ink) = match progress.is_complete() {
        true => (view.text(id::START_PROGRESS_DONE), p.text),
        false => (view.format(id::START_PROGRESS, &[("number", progress.section.into())]), p.text2),
    };
    let words = text::layout(ui.ctx(), &paragraph(look, Role::Secondary, words), f32::INFINITY);
    let bar = vec2(look.px(metrics::PROGRESS), look.px(metrics::PROGRESS_BAR));
    let gap = look.px(metrics::SPACE_4);
    let below = if progress.is_complete() { 0.0 } else { gap + bar.y };
    let size = vec2(words.size().x.max(bar.x), words.size().y + below);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    // Words and bar end together, before the arrow.
    let left = |width: f32| if look.is_rtl() { rect.left() } else { rect.right() - width };
    let top = rect.top() + words.size().y + gap;
    ui.painter().galley(egui::pos2(left(words.size().x), rect.top()), words, ink);
    if progress.is_complete() {
        return;
    }
    let track = Rect::from_min_size(egui::pos2(left(bar.x), top), bar);
    progress_bar(ui, look, track, progress.share());
}

/// A file that is not there any more, with the way out of the list.
fn missing_row_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, recent: &Recent) {
    let look = view.look;
    let ink = look.palette.text3;
    let file = crate::l10n::isolate(&recent.path.display().to_string());
    let place = view.format(id::START_RECENT_MISSING, &[("file", file.into())]);
    let forget = view.text(id::START_RECENT_FORGET);
    let words_ui = |ui: &mut Ui| {
        ui.add_space(look.px(metrics::SPACE_8));
        icon_ui(ui, look, Icon::Alert, metrics::ICON, ink);
        ui.add_space(look.px(metrics::SPACE_8));
        let room = ui.available_width();
        recent_words_ui(ui, look, room, [(Role::Label, recent.name.as_str(), ink), (Role::Caption, place.as_str(), ink)]);
    };
    let mut forgotten = false;
    let link = |ui: &mut Ui| {
        forgotten = link_ui(ui, look, ("forget", &recent.path), Role::Secondary, &forget).clicked();
        ui.add_space(look.px(metrics::SPACE_12));
    };
    ends_ui(ui, look, metrics::FIELD + metrics::SPACE_24, words_ui, link);
    if forgotten {
        commands.send(Command::ForgetRecent(recent.path.clone()));
    }
}

/// Name and place of a file, each cut to one line.
fn recent_words_ui(ui: &mut Ui, look: &Look, width: f32, lines: [(Role, &str, egui::Color32); 2]) {
    let height: f32 = lines.iter().map(|(role, ..)| look.style(*role).line_height).sum();
    ui.allocate_ui_with_layout(vec2(width, height), column_layout(look), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (role, words, ink) in lines {
            cut_words_ui(ui, look, paragraph(look, role, words), ink, width);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn nothing_has_ended_on_the_day_of_the_document_and_most_has_by_2026() {
        let pack = Pack::load(&crate::assets::policy_files()).expect("a pack");
        assert_eq!(Windows::of(&pack, pack.published).expired, 0);
        let later = Windows::of(&pack, date(2026, 11, 24));
        assert!(later.expired > later.valid.len() / 2, "{later:?}");
        assert_eq!(later.expired + later.valid.len(), pack.measures.len());
    }

    #[test]
    fn every_example_has_a_name_in_both_languages() {
        for language in Language::ALL {
            for (stem, _) in crate::assets::examples() {
                assert!(crate::l10n::Localizer::of(language).has(&format!("example-{stem}")), "{stem}");
            }
        }
    }
}
