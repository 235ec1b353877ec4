//! The result: totals, when to pay, what to do first, and every measure with its reason.

mod arrive;
mod counter;
mod details;
mod grounds;
mod measure_card;
mod order;
pub(super) mod parts;
mod past;
mod questions;
mod services;
mod sheet;
mod strip;
mod tasks;
#[cfg(test)]
mod tests;
mod timetable;
mod totals;

pub use arrive::show_measure;

use egui::{Align, Id, Rect, Ui, UiBuilder, vec2};

use self::parts::weighted_ui;
use self::sheet::{Sheet, Shown};
use crate::assess::{AssessError, Assessment};
use crate::l10n::{self, id};
use crate::policy::Status;
use crate::ui::theme::{Role, Tone, metrics, shares};
use crate::ui::widgets::{
    Button, Edge, Icon, Prompt, button_ui, card_ui, column_layout, icon_button_ui, lead_ui, notice_ui, page_ui, prompt_ui, row_layout,
    scroll_ui, tab_ui, turn_pages, words_ui, wrap_ui,
};
use crate::ui::{Command, Commands, Screen, View};

/// The statuses with a tab of their own, but for 不适用, which stands last.
const TABS: [Status; 6] = [Status::Applies, Status::Conditional, Status::NeedsInfo, Status::Encouraged, Status::NotYet, Status::Expired];

/// Which measures are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
enum Tab {
    /// Everything that is or may be for this business.
    #[default]
    Related,
    /// One status.
    Of(Status),
}

impl Tab {
    fn key() -> Id {
        Id::unique("result tab")
    }

    fn shown(ui: &Ui) -> Self {
        ui.data(|data| data.get_temp(Self::key())).unwrap_or_default()
    }
}

/// The result page.
pub fn result_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let scrolled = scroll_ui(ui, look, "result", look.palette.bg, |ui| {
        page_ui(ui, look, metrics::RESULT, metrics::SPACE_32, |ui| {
            turn_pages(ui, look, look.px(metrics::STRIP));
            ui.add_space(look.px(metrics::SPACE_20));
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_12);
            let totals = match &view.analysis.assessment {
                _ if view.case.answers.is_empty() => empty_ui(ui, view, commands),
                Ok(assessment) => content_ui(ui, view, assessment, commands),
                Err(error) => failed_ui(ui, view, error),
            };
            ui.add_space(look.px(metrics::SPACE_44));
            totals
        })
    });
    if let (Some(totals), Some(assessment)) = (scrolled.inner, view.assessment())
        && totals.bottom() < scrolled.inner_rect.top()
    {
        strip::strip_ui(ui, view, assessment, scrolled.inner_rect, commands);
    }
}

/// Everything below the top of the page; where the totals stand.
fn content_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, commands: &mut Commands) -> Option<Rect> {
    let sheet = Sheet::of(ui, view, assessment);
    let shown = Shown { view, assessment, sheet: &sheet };
    arrive::arrive(ui, shown);
    head_ui(ui, shown, commands);
    if sheet.past {
        past::past_ui(ui, shown, commands);
        return None;
    }
    let totals = ui.scope(|ui| totals::totals_ui(ui, view, assessment)).response.rect;
    let note = view.text(id::RESULT_NOT_ADDED);
    parts::icon_words_ui(ui, view.look, Icon::Info, view.look.palette.text3, Role::Caption, view.look.palette.text3, &note);
    let jump = plan_ui(ui, shown);
    let tab = tabs_ui(ui, shown, jump);
    measures_ui(ui, shown, tab, commands);
    Some(totals)
}

/// Title, counts, and what can be done with the whole result.
fn head_ui(ui: &mut Ui, shown: Shown<'_>, commands: &mut Commands) {
    let Shown { view, .. } = shown;
    let (look, p) = (view.look, &view.look.palette);
    super::caseload::return_ui(ui, view, commands);
    lead_ui(
        ui,
        look,
        |ui| {
            words_ui(ui, look, Role::Title, p.text, view.text(id::RESULT_TITLE));
            words_ui(ui, look, Role::Secondary, p.text2, counts(shown));
        },
        |ui| {
            let height = look.style(Role::Title).line_height + look.style(Role::Secondary).line_height;
            let low = row_layout(look).with_cross_align(Align::Max);
            let (width, in_words) = ways_out_width(ui, view);
            ui.allocate_ui_with_layout(vec2(width, height), low, |ui| buttons_ui(ui, view, in_words, commands));
        },
    );
}

/// What can be done with the result beside printing it.
const WAYS_OUT: [(Icon, l10n::Id, Command); 3] = [
    (Icon::Pdf, id::RESULT_SAVE_PDF, Command::SavePdf),
    (Icon::Xls, id::RESULT_SAVE_WORKBOOK, Command::SaveWorkbook),
    (Icon::Cal, id::RESULT_SAVE_CALENDAR, Command::SaveCalendar),
];

fn print_button(label: &str) -> Button<'_> {
    Button::primary(label).icon(Icon::Print).small().id("print")
}

fn way_out_button(label: &str, icon: Icon) -> Button<'_> {
    Button::secondary(label).icon(icon).small().id(("way out", icon))
}

/// Width of all buttons in points, and whether there is room for the words of all of them.
fn ways_out_width(ui: &Ui, view: &View<'_>) -> (f32, bool) {
    let look = view.look;
    let print = print_button(&view.text(id::RESULT_PRINT)).width_of(ui, look);
    let gap = ui.spacing().item_spacing.x;
    let words = WAYS_OUT.iter().map(|(icon, label, _)| gap + way_out_button(&view.text(*label), *icon).width_of(ui, look)).sum::<f32>();
    let in_words = print + words <= ui.ctx().content_rect().width() * shares::RESULT_BUTTONS;
    let icons = WAYS_OUT.len() as f32 * (gap + look.px(metrics::HIT));
    (print + if in_words { words } else { icons }, in_words)
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>, in_words: bool, commands: &mut Commands) {
    let look = view.look;
    if button_ui(ui, look, &print_button(&view.text(id::RESULT_PRINT))).clicked() {
        commands.send(Command::Print);
    }
    for (icon, label, command) in WAYS_OUT {
        let label = view.text(label);
        let response = if in_words { button_ui(ui, look, &way_out_button(&label, icon)) } else { icon_button_ui(ui, look, icon, &label) };
        if response.clicked() {
            commands.send(command);
        }
    }
}

fn counts(shown: Shown<'_>) -> String {
    let Shown { view, assessment, sheet } = shown;
    let services = ("services", sheet.services.len().into());
    if sheet.past {
        let date = view.wording.localizer.date(assessment.as_of);
        let values = [
            ("date", date.into()),
            ("standing", sheet.related.len().into()),
            services,
            ("expired", assessment.count(Status::Expired).into()),
        ];
        return view.format(id::RESULT_COUNTS_PAST, &values);
    }
    let count = |status| count(assessment, sheet, status).into();
    let values = [
        ("applies", count(Status::Applies)),
        ("conditional", count(Status::Conditional)),
        ("open", count(Status::NeedsInfo)),
        ("encouraged", count(Status::Encouraged)),
        services,
    ];
    view.format(id::RESULT_COUNTS, &values)
}

/// Number of cards of a status: services stand as rows and are not counted.
fn count(assessment: &Assessment, sheet: &Sheet, status: Status) -> usize {
    cards_of(assessment, sheet, Tab::Of(status)).len()
}

/// The measures of a tab, in the order of their cards.
fn cards_of(assessment: &Assessment, sheet: &Sheet, tab: Tab) -> Vec<usize> {
    let is = |index: &usize, status| assessment.measures.get(*index).is_some_and(|result| result.status == status);
    match tab {
        Tab::Related => sheet.related.clone(),
        Tab::Of(status @ (Status::Applies | Status::Conditional | Status::NeedsInfo | Status::Encouraged)) => {
            sheet.related.iter().copied().filter(|index| is(index, status)).collect()
        }
        Tab::Of(status) => (0..assessment.measures.len()).filter(|index| is(index, status)).collect(),
    }
}

/// When to pay and what to do first: side by side, or the things to do first where the window is narrow.
/// Whether the user asked for the measures below.
fn plan_ui(ui: &mut Ui, shown: Shown<'_>) -> bool {
    let Shown { view, sheet, .. } = shown;
    let look = view.look;
    let narrow = ui.ctx().content_rect().width() < look.px(metrics::BREAK_RAIL);
    let mut jump = false;
    if sheet.schedule.is_empty() || narrow {
        jump = tasks::tasks_ui(ui, shown);
        if !sheet.schedule.is_empty() {
            timetable::timetable_ui(ui, view, sheet);
        }
        return jump;
    }
    weighted_ui(ui, look, &shares::CHART_AND_TASKS, metrics::SPACE_12, |ui, index| match index {
        0 => timetable::timetable_ui(ui, view, sheet),
        _ => jump = tasks::tasks_ui(ui, shown),
    });
    jump
}

/// The filter tabs; 未开始 and 已过期 only when there are any.
fn tabs_ui(ui: &mut Ui, shown: Shown<'_>, jump: bool) -> Tab {
    let Shown { view, assessment, sheet } = shown;
    let look = view.look;
    let mut shown = Tab::shown(ui);
    let tabs = std::iter::once(Tab::Related).chain(TABS.map(Tab::Of)).chain([Tab::Of(Status::NotApplicable)]);
    let row = ui.scope(|ui| {
        let tabs_ui = |ui: &mut Ui| {
            for tab in tabs {
                let (label, count) = (tab_label(view, tab), cards_of(assessment, sheet, tab).len());
                let optional = matches!(tab, Tab::Of(Status::NotYet | Status::Expired));
                if optional && count == 0 {
                    if shown == tab {
                        shown = Tab::Related;
                    }
                    continue;
                }
                let words = view.format(id::RESULT_TAB, &[("label", label.into()), ("n", count.into())]);
                if tab_ui(ui, look, ("result tab", tab), &words, tab == shown).clicked() {
                    shown = tab;
                }
            }
        };
        order_beside_ui(ui, view, |ui| wrap_ui(ui, look, tabs_ui));
    });
    if jump {
        let above = look.px(metrics::STRIP + metrics::SPACE_16);
        let target = row.response.rect.with_min_y(row.response.rect.top() - above);
        ui.scroll_to_rect(target, Some(Align::TOP));
    }
    ui.data_mut(|data| data.insert_temp(Tab::key(), shown));
    shown
}

/// Tabs, and at the end of their first row the order of the cards; painted in the order in which they are read.
fn order_beside_ui(ui: &mut Ui, view: &View<'_>, tabs: impl FnOnce(&mut Ui)) {
    let look = view.look;
    let row = ui.available_rect_before_wrap();
    let (order, gap) = (order::order_width(ui, view), look.px(metrics::SPACE_8));
    let (first, last) = if look.is_rtl() {
        let (end, start) = row.split_left_right_at_x(row.left() + order);
        (start.with_min_x(start.left() + gap), end)
    } else {
        let (start, end) = row.split_left_right_at_x(row.right() - order);
        (start.with_max_x(start.right() - gap), end)
    };
    ui.scope_builder(UiBuilder::new().max_rect(first).layout(column_layout(look)), tabs);
    let mut end = ui.new_child(UiBuilder::new().id_salt("order").max_rect(last).layout(column_layout(look)));
    order::order_ui(&mut end, view);
}

fn tab_label(view: &View<'_>, tab: Tab) -> String {
    match tab {
        Tab::Related => view.text(id::RESULT_RELATED),
        Tab::Of(status) => view.pack_text(&format!("status-{}", status.name())),
    }
}

/// The cards of the tab, and under those that concern the business the free services and what does not apply.
fn measures_ui(ui: &mut Ui, shown: Shown<'_>, tab: Tab, commands: &mut Commands) {
    let Shown { view, assessment, sheet } = shown;
    let (look, p) = (view.look, &view.look.palette);
    if tab == Tab::Of(Status::NotApplicable) {
        services::not_applicable_ui(ui, shown, true, commands);
        return;
    }
    let mut cards = cards_of(assessment, sheet, tab);
    order::Order::chosen(ui).sort(shown, &mut cards);
    match (cards.is_empty(), tab) {
        (true, Tab::Related) => nothing_ui(ui, view, commands),
        (true, _) => {
            card_ui(ui, look, Edge::None, |ui| drop(words_ui(ui, look, Role::Secondary, p.text2, view.text(id::RESULT_NONE_HERE))));
        }
        (false, _) => {}
    }
    measure_card::cards_ui(ui, shown, &cards, true, commands);
    if tab == Tab::Related {
        questions::questions_ui(ui, shown, commands);
        services::services_ui(ui, shown, false, commands);
        services::not_applicable_ui(ui, shown, false, commands);
    }
}

/// Nothing of the plan is for this business: why, and which answers to look at again.
fn nothing_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let p = &view.look.palette;
    let [title, text, label] = [id::RESULT_NOTHING_TITLE, id::RESULT_NOTHING_TEXT, id::RESULT_NOTHING_BUTTON].map(|id| view.text(id));
    let button = Button::secondary(&label).id("check answers");
    let prompt = Prompt { edge: Edge::Start(p.text3), icon: Icon::Info, ink: p.text2, title: &title, text: &text, button };
    if prompt_ui(ui, view.look, &prompt) {
        commands.send(Command::Go(Screen::Check));
    }
}

/// Before the first answer: what will stand here, and where to begin.
fn empty_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Rect> {
    let (look, p) = (view.look, &view.look.palette);
    words_ui(ui, look, Role::Title, p.text, view.text(id::RESULT_TITLE));
    let [title, text, label] = [id::RESULT_EMPTY_TITLE, id::RESULT_EMPTY_TEXT, id::RESULT_EMPTY_BUTTON].map(|id| view.text(id));
    let button = Button::primary(&label).trailing(Icon::Next).id("first page");
    let prompt = Prompt { edge: Edge::Top(p.primary), icon: Icon::Spark, ink: p.primary, title: &title, text: &text, button };
    if prompt_ui(ui, look, &prompt) {
        commands.send(Command::Go(Screen::Page(0)));
    }
    None
}

/// No figure is better than a wrong one.
fn failed_ui(ui: &mut Ui, view: &View<'_>, error: &AssessError) -> Option<Rect> {
    let (look, p) = (view.look, &view.look.palette);
    words_ui(ui, look, Role::Title, p.text, view.text(id::RESULT_TITLE));
    notice_ui(ui, look, Tone::Danger, Icon::Alert, true, |ui| {
        let message = error.message(&view.wording.measure(&error.measure, ""), view.as_of);
        words_ui(ui, look, Role::Body, p.text, view.wording.localizer.message(&message));
    });
    None
}
