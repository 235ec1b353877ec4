//! The list of sections, as a column with names or as a rail of dots.

use egui::{Direction, Frame, Id, Layout, Rect, Response, Ui, UiBuilder, vec2};

use crate::l10n::id;
use crate::policy::LegalStatus;
use crate::policy::wizard::Block;
use crate::text;
use crate::ui::survey::is_answered;
use crate::ui::theme::{Look, Role, metrics};
use crate::ui::widgets::{
    Icon, Step, StepState, column_layout, column_ui, divider_ui, icon_ui, link_ui, paragraph, scroll_ui, step_ui, tooltip, widest_word,
    words_ui,
};
use crate::ui::{Command, Commands, Screen, View};

/// The list of sections; a `rail` shows dots alone.
pub(super) fn stepper_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, rail: bool) {
    let look = view.look;
    let padding = look.px(metrics::SPACE_12);
    let mut list = ui.max_rect().shrink2(vec2(padding, look.px(metrics::SPACE_16)));
    if view.pack.status == LegalStatus::Draft {
        let height = if rail { rail_notice_height(ui, view) } else { draft_height(ui, view, list.width()) };
        let (rest, notice) = list.split_top_bottom_at_y(list.bottom() - height);
        list = rest.with_max_y(rest.bottom() - padding);
        if rail {
            rail_notice_ui(ui, view, notice);
        } else {
            inside_ui(ui, view, notice, |ui| draft_notice_ui(ui, view));
        }
    }
    // Room for the ring around the first row, which would be cut at the edge of what scrolls.
    let ring = look.px(metrics::STROKE_FOCUS);
    inside_ui(ui, view, list.with_min_y(list.top() - ring), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        scroll_ui(ui, look, "sections", look.palette.surface, |ui| {
            ui.add_space(ring);
            sections_ui(ui, view, commands, rail);
        });
    });
}

fn inside_ui(ui: &mut Ui, view: &View<'_>, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().max_rect(rect).layout(column_layout(view.look));
    content(&mut ui.new_child(builder));
}

fn sections_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, rail: bool) {
    let look = view.look;
    let survey = &view.analysis.survey;
    for (index, page) in view.pack.wizard.pages.iter().enumerate() {
        let Some(state) = survey.pages.get(index).filter(|state| state.is_shown()) else { continue };
        let label = view.pack_text(&format!("page-{}", page.id));
        let badge = (state.unsure > 0).then(|| view.format(id::SHELL_STEP_UNSURE, &[("n", state.unsure.to_string().into())]));
        let current = view.screen == Screen::Page(index);
        let wrong = view.faults_of(ui.ctx(), index).next().is_some();
        let done = match (wrong, is_done(view, index)) {
            (true, _) => StepState::Error,
            (false, true) => StepState::Done,
            (false, false) => StepState::Open,
        };
        let step = Step { number: survey.number(index), label: &label, state: done, current, badge: badge.as_deref(), compact: rail };
        if named_step_ui(ui, view, &page.id, &step).clicked() {
            commands.send(Command::Go(Screen::Page(index)));
        }
    }
    if !rail {
        hidden_ui(ui, view, commands);
    }
    ui.add_space(look.px(metrics::SPACE_8));
    divider_ui(ui, look);
    ui.add_space(look.px(metrics::SPACE_8));
    let shown = survey.shown();
    last_step_ui(ui, view, commands, Screen::Check, shown + 1, rail);
    last_step_ui(ui, view, commands, Screen::Result, shown + 2, rail);
}

/// A step; where its name is cut, a tooltip says all of it.
fn named_step_ui(ui: &mut Ui, view: &View<'_>, id: &str, step: &Step<'_>) -> Response {
    let look = view.look;
    let role = if step.current { Role::Label } else { Role::Body };
    let words = text::layout(ui.ctx(), &paragraph(look, role, step.label), f32::INFINITY);
    let taken = look.px(3.0 * metrics::SPACE_12 + metrics::STEP_DOT) + step.badge.map_or(0.0, |_| look.px(metrics::SPACE_64));
    let is_cut = !step.compact && words.size().x > ui.available_width() - taken;
    let response = step_ui(ui, look, ("section", id), step);
    if step.current {
        keep_in_view(ui, id, &response);
    }
    if is_cut { tooltip(look, response, step.label) } else { response }
}

/// Where the list is longer than the window, it follows the user once to each section.
fn keep_in_view(ui: &Ui, id: &str, step: &Response) {
    let key = Id::unique("section in view");
    let seen: Option<String> = ui.data(|data| data.get_temp(key));
    if seen.as_deref() != Some(id) {
        ui.data_mut(|data| data.insert_temp(key, id.to_owned()));
        // With its neighbours, which the fade at the edge would half hide.
        ui.scroll_to_rect(step.rect.expand2(vec2(0.0, step.rect.height())), None);
    }
}

/// The check and the result, which are no sections of the questionnaire.
fn last_step_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, screen: Screen, number: usize, rail: bool) {
    let (message, state) = match screen {
        Screen::Check if view.screen == Screen::Result => (id::SHELL_STEP_CHECK, StepState::Done),
        Screen::Check => (id::SHELL_STEP_CHECK, StepState::Open),
        _ => (id::SHELL_STEP_RESULT, StepState::Open),
    };
    let label = view.text(message);
    let step = Step { number, label: &label, state, current: view.screen == screen, badge: None, compact: rail };
    if named_step_ui(ui, view, message.name(), &step).clicked() {
        commands.send(Command::Go(screen));
    }
}

/// Whether nothing is left to answer on a page that the user has been to, or whose answers a file has brought.
fn is_done(view: &View<'_>, index: usize) -> bool {
    let survey = &view.analysis.survey;
    let (Some(state), Some(page)) = (survey.pages.get(index), view.pack.wizard.pages.get(index)) else { return false };
    let has_open_gates = !survey.gates_answered && page.blocks.iter().any(|block| matches!(block, Block::Gates(_)));
    let is_begun = || {
        let slots = page.blocks.iter().flat_map(Block::slots);
        slots.into_iter().any(|slot| is_answered(view.pack, &view.case.answers, slot))
    };
    state.open == 0 && !has_open_gates && (view.visited.contains(&index) || is_begun())
}

/// How many sections are left out, or may still be, and which.
fn hidden_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let survey = &view.analysis.survey;
    let hidden: Vec<(usize, String)> = view
        .pack
        .wizard
        .pages
        .iter()
        .enumerate()
        .filter(|(index, _)| survey.pages.get(*index).is_some_and(|state| !state.is_shown()))
        .map(|(index, page)| (index, view.pack_text(&format!("page-{}", page.id))))
        .collect();
    if hidden.is_empty() {
        return;
    }
    let names: Vec<String> = hidden.iter().map(|(_, name)| name.clone()).collect();
    let message = if survey.gates_answered { id::SHELL_HIDDEN } else { id::SHELL_UNDECIDED };
    let values = [("n", hidden.len().to_string().into()), ("pages", view.wording.localizer.list(&names).into())];
    Frame::new().inner_margin(look.margin(metrics::SPACE_8)).show(ui, |ui| {
        column_ui(ui, look, |ui| {
            ui.set_width(ui.available_width());
            words_ui(ui, look, Role::Caption, look.palette.text2, view.format(message, &values));
            if survey.gates_answered {
                show_hidden_ui(ui, view, commands, &hidden);
            }
        });
    });
}

/// The link that shows the sections that were left out, and the sections while it does.
fn show_hidden_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, hidden: &[(usize, String)]) {
    let look = view.look;
    let label = view.text(if view.show_hidden { id::SHELL_HIDDEN_HIDE } else { id::SHELL_HIDDEN_SHOW });
    if link_ui(ui, look, "hidden sections", Role::Caption, &label).clicked() {
        commands.send(Command::ShowHidden(!view.show_hidden));
    }
    if !view.show_hidden {
        return;
    }
    for (index, name) in hidden {
        ui.add_space(look.px(metrics::SPACE_12));
        if link_ui(ui, look, ("hidden section", index), Role::Secondary, name).clicked() {
            commands.send(Command::Go(Screen::Page(*index)));
        }
    }
}

/// What the figures rest on, always in view.
fn draft_notice_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    let frame = Frame::new()
        .fill(look.palette.maybe_tint)
        .corner_radius(look.radius(metrics::RADIUS_CONTROL))
        .inner_margin(look.margin(metrics::SPACE_12));
    frame.show(ui, |ui| {
        column_ui(ui, look, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            for words in draft_words(view) {
                text::label(ui, &words, look.palette.maybe);
            }
        });
    });
}

fn draft_words<'a>(view: &View<'a>) -> [text::Paragraph<'a>; 2] {
    let look = view.look;
    let date = view.wording.localizer.date(view.pack.published);
    let lead = paragraph(look, Role::Caption, "").bold(view.pack_text("pack-status-draft")).text(format!(" {date}"));
    [lead, paragraph(look, Role::Caption, view.pack_text("pack-draft-short"))]
}

/// Height of the notice in a width, both in points.
fn draft_height(ui: &Ui, view: &View<'_>, width: f32) -> f32 {
    let margin = 2.0 * view.look.px(metrics::SPACE_12);
    let rows = draft_words(view).map(|words| text::layout(ui.ctx(), &words, width - margin).size().y);
    rows.iter().sum::<f32>() + margin
}

/// In a rail the status alone, or its sign where the word would be broken; the pointer gets the rest.
fn rail_notice_ui(ui: &mut Ui, view: &View<'_>, place: Rect) {
    let look = view.look;
    let p = &look.palette;
    let place = Rect::from_center_size(place.center(), vec2(rail_notice_width(look), place.height()));
    ui.painter().rect_filled(place, look.radius(metrics::RADIUS_CONTROL), p.maybe_tint);
    let mut notice = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::centered_and_justified(Direction::TopDown)));
    let shown = match rail_words(ui, view) {
        Some(words) => text::label(&mut notice, &words, p.maybe),
        None => icon_ui(&mut notice, look, Icon::Alert, metrics::ICON, p.maybe),
    };
    let [status, short] = ["pack-status-draft", "pack-draft-short"].map(|message| view.pack_text(message));
    let date = view.wording.localizer.date(view.pack.published);
    tooltip(look, shown, &format!("{status} {date} {short}"));
}

fn rail_notice_width(look: &Look) -> f32 {
    look.px(metrics::RAIL - metrics::SPACE_8)
}

fn rail_notice_height(ui: &Ui, view: &View<'_>) -> f32 {
    let words = rail_words(ui, view).map(|words| text::layout(ui.ctx(), &words, rail_notice_width(view.look)).size().y);
    words.unwrap_or(view.look.px(metrics::ICON)) + view.look.px(metrics::SPACE_8)
}

fn rail_words<'a>(ui: &Ui, view: &View<'a>) -> Option<text::Paragraph<'a>> {
    let look = view.look;
    let status = view.pack_text("pack-status-draft-short");
    let fits = widest_word(ui, look, Role::CaptionLabel, &status) <= rail_notice_width(look);
    fits.then(|| paragraph(look, Role::CaptionLabel, status).align(text::Align::Center))
}
