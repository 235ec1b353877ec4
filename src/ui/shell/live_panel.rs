//! The running result: it never hides, and its kinds of money are never added up.

use std::sync::Arc;

use egui::{Color32, Galley, Id, RectAlign, Role as Part, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::{Pressable, pressable_ui};
use crate::assess::{AssessError, Assessment, OpenQuestion, Range, Total, still_possible};
use crate::l10n::{self, Language, id};
use crate::policy::{Bucket, Status};
use crate::text::{self, Paragraph, Span, Weight};
use crate::ui::faults::Spot;
use crate::ui::theme::{Look, Motion, Role, Tone, metrics, shares};
use crate::ui::widgets::{
    Icon, Segment, SegmentKind, beside_icon_ui, colour_swatch_ui, column_layout, column_ui, divider_ui, ends_ui, follow_keyboard, icon_ui,
    link_ui, menu, notice_ui, outline_box_ui, paragraph, range_bar_ui, row_layout, scroll_ui, swatch_ui, tint_box_ui, width_of, words_ui,
};
use crate::ui::{Change, Command, Commands, Screen, View};
use crate::wording::Category;

/// Most sections that are named as still open.
const MOST_MISSING: usize = 3;

/// The live panel as a column; a `narrow` one leaves out what the last answers changed.
pub(super) fn live_panel_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, narrow: bool) {
    let look = view.look;
    let padding = look.px(if narrow { metrics::SPACE_16 } else { metrics::SPACE_20 });
    let whole = ui.max_rect().shrink2(vec2(padding, look.px(metrics::SPACE_16)));
    let note = paragraph(look, Role::Caption, view.pack_text("totals-not-added"));
    let note = text::layout(ui.ctx(), &note, whole.width());
    let foot = note.size().y + look.px(metrics::SPACE_12);
    let (body, foot) = whole.split_top_bottom_at_y(whole.bottom() - foot);
    let mut column = ui.new_child(UiBuilder::new().max_rect(body).layout(column_layout(look)));
    scroll_ui(&mut column, look, "live panel", look.palette.surface, |ui| content_ui(ui, view, commands, narrow));
    let mut column = ui.new_child(UiBuilder::new().max_rect(foot).layout(column_layout(look)));
    divider_ui(&mut column, look);
    words_ui(&mut column, look, Role::Caption, look.palette.text2, view.pack_text("totals-not-added"));
}

/// The live panel as a bar, which opens the whole.
pub(super) fn live_bar_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let p = &look.palette;
    let name = view.text(id::SHELL_LIVE);
    // Room for the ring, which would be cut at the edges of the part.
    let ring = look.px(metrics::STROKE_FOCUS);
    let inside = ui.max_rect().shrink(ring);
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(inside).layout(column_layout(look)));
    let bar = Pressable::new(Id::unique("live bar"), &name, inside.size(), look.px(metrics::SPACE_24) - ring);
    let response = pressable_ui(ui, look, &bar, |ui| {
        ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_8);
        for (total, ink) in [(Total::Granted, p.keep), (Total::Conditional, p.wait), (Total::Deferred, p.defer)] {
            words_ui(ui, look, Role::Caption, p.text2, view.pack_text(&format!("total-{}-short", total.name())));
            let range = view.total(total);
            let ink = if range.low.is_zero() { p.text3 } else { ink };
            text::label(ui, &short_amount(view, range), ink);
            ui.add_space(look.px(metrics::SPACE_8));
        }
        icon_ui(ui, look, Icon::Up, metrics::ICON, p.text2);
    });
    let align = if look.is_rtl() { RectAlign::TOP_END } else { RectAlign::TOP_START };
    let width = look.px(metrics::LIVE).min(response.rect.width());
    let room = response.rect.top() - look.px(metrics::TOP_BAR + metrics::SPACE_32);
    let popup = menu(look, &response).align(align).width(width).accessible_name(&name);
    popup.close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(width);
        ScrollArea::vertical().max_height(room.max(look.px(metrics::HIT))).show(ui, |ui| {
            egui::Frame::new().inner_margin(look.margin(metrics::SPACE_12)).show(ui, |ui| {
                column_ui(ui, look, |ui| {
                    content_ui(ui, view, commands, true);
                    words_ui(ui, look, Role::Caption, p.text2, view.pack_text("totals-not-added"));
                });
            });
            follow_keyboard(ui, look);
        });
    });
}

fn content_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, narrow: bool) {
    let look = view.look;
    ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
    heading_ui(ui, view);
    ui.add_space(look.px(metrics::SPACE_4));
    let assessment = match &view.analysis.assessment {
        Ok(assessment) => assessment,
        Err(error) => return error_ui(ui, view, error),
    };
    keep_card_ui(ui, view, assessment);
    rows_ui(ui, view, assessment);
    if !narrow && !view.analysis.changes.is_empty() {
        ui.add_space(look.px(metrics::SPACE_8));
        changes_ui(ui, view);
    }
    faults_ui(ui, view);
    missing_ui(ui, view, commands);
}

/// Which answers are left out of the figures because they cannot be.
fn faults_ui(ui: &mut Ui, view: &View<'_>) {
    let (look, p) = (view.look, &view.look.palette);
    let is_here = |page: usize| !matches!(view.screen, Screen::Page(shown) if shown != page);
    let pages = (0..view.analysis.survey.pages.len()).filter(|page| is_here(*page));
    let places = pages.flat_map(|page| view.faults_of(ui.ctx(), page)).map(|fault| match fault.spot {
        Spot::Fact(place) => place,
        Spot::Day(day) => (day.slot, None),
    });
    let mut labels: Vec<String> = places.map(|place| view.wording.label(place)).collect();
    labels.dedup();
    if labels.is_empty() {
        return;
    }
    ui.add_space(look.px(metrics::SPACE_8));
    outline_box_ui(ui, look, p.danger, |ui| {
        beside_icon_ui(ui, look, Icon::Alert, p.danger, |ui| {
            for label in labels {
                words_ui(ui, look, Role::SecondaryLabel, p.danger, view.format(id::SHELL_FAULT, &[("label", label.into())]));
            }
            words_ui(ui, look, Role::Secondary, p.text2, view.text(id::SHELL_FAULT_NOTE));
        });
    });
}

/// The title, and at the end a remark where there is room for it.
fn heading_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    let p = &look.palette;
    let title = paragraph(look, Role::Label, view.text(id::SHELL_LIVE));
    let note = paragraph(look, Role::Caption, view.text(id::SHELL_LIVE_NOTE));
    let width = |words: &Paragraph<'_>| text::layout(ui.ctx(), words, f32::INFINITY).size().x;
    let fits = width(&title) + width(&note) + look.px(metrics::SPACE_8) <= ui.available_width();
    let height = look.style(Role::Label).line_height / look.scale;
    let title_ui = |ui: &mut Ui| _ = text::label(ui, &title, p.text);
    ends_ui(ui, look, height, title_ui, |ui| {
        if fits {
            text::label(ui, &note, p.text2);
        }
    });
}

/// No figure is better than a wrong one: which measure cannot be worked out.
fn error_ui(ui: &mut Ui, view: &View<'_>, error: &AssessError) {
    let look = view.look;
    notice_ui(ui, look, Tone::Danger, Icon::Alert, false, |ui| {
        let message = error.message(&view.wording.measure(&error.measure, ""), view.as_of);
        words_ui(ui, look, Role::SecondaryLabel, look.palette.danger, view.text(id::ERROR_HEADING));
        words_ui(ui, look, Role::Secondary, look.palette.text, view.wording.localizer.message(&message));
    });
}

/// The first card: what the plan gives, what the owner declares, what somebody must approve, and what may come on top.
fn keep_card_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let look = view.look;
    let p = &look.palette;
    tint_box_ui(ui, look, Tone::Keep, |ui| {
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
        beside_icon_ui(ui, look, Icon::Coin, p.keep, |ui| {
            words_ui(ui, look, Role::SecondaryLabel, p.keep, view.pack_text(Category::Keep.message()));
        });
        certain_line_ui(ui, view, SegmentKind::Keep, Total::Granted, Role::Amount, p.keep);
        certain_line_ui(ui, view, SegmentKind::Filed, Total::Filed, Role::AmountSmall, p.keep);
        certain_line_ui(ui, view, SegmentKind::Wait, Total::Conditional, Role::AmountSmall, p.wait);
        let (open, possible) = still_possible(assessment, |bucket| Total::of(bucket, Status::Conditional) == Some(Total::Conditional));
        let share = |amount: Decimal| amount.to_f32().unwrap_or_default();
        let low = |total| share(view.total(total).low);
        range_bar_ui(
            ui,
            look,
            &[
                Segment { kind: SegmentKind::Keep, share: low(Total::Granted) },
                Segment { kind: SegmentKind::Filed, share: low(Total::Filed) },
                Segment { kind: SegmentKind::Wait, share: low(Total::Conditional) },
                Segment { kind: SegmentKind::Possible, share: share(possible) },
            ],
        );
        if let Some(rest) = rest_words(view, open, possible) {
            let rest = ui.push_id("rest", |ui| words_ui(ui, look, Role::Caption, p.text2, rest)).inner;
            text::announce(&rest, text::Announced::InTurn);
        }
    });
    let personal = view.total(Total::Personal);
    if personal != Range::ZERO {
        let value = value_of(view, ui, Total::Personal, personal, false);
        let label = paragraph(look, Role::Caption, view.pack_text("total-T5"));
        let height = metrics::STEP - metrics::SPACE_8;
        ui.push_id(Total::Personal.name(), |ui| {
            line_ui(ui, view, &Line { mark: None, label, ink: p.text2, values: vec![value], said: None, height });
        });
    }
}

/// 可能再加 ¥Y，另有 n 项金额待填; either half may be missing.
fn rest_words(view: &View<'_>, open: usize, possible: Decimal) -> Option<String> {
    let amount = || view.wording.localizer.money(possible).into();
    let count = || open.to_string().into();
    match (open, possible.is_zero()) {
        (0, true) => None,
        (0, false) => Some(view.format(id::SUMMARY_POSSIBLE, &[("amount", amount())])),
        (_, true) => Some(view.format(id::SUMMARY_OPEN_AMOUNTS, &[("count", count())])),
        (_, false) => Some(view.format(id::SUMMARY_POSSIBLE_AND_OPEN, &[("amount", amount()), ("count", count())])),
    }
}

/// A line of the first card: what is certain, large, and a mark where it may still grow.
fn certain_line_ui(ui: &mut Ui, view: &View<'_>, kind: SegmentKind, total: Total, role: Role, ink: Color32) {
    let look = view.look;
    let range = view.total(total);
    let low = rolled(ui, view, total, range.low);
    let ink = if low.is_zero() { look.palette.text3 } else { ink };
    let (amount, mark) = low_words(view, low, range.high.is_none());
    // A very large amount is set smaller rather than cut.
    let room = ui.available_width();
    let role = [role, Role::AmountSmall].into_iter().find(|role| width_of(ui, look, *role, &amount) <= room).unwrap_or(Role::Label);
    let mut values = vec![(paragraph(look, role, amount), ink)];
    values.extend(mark.map(|mark| (paragraph(look, Role::Caption, mark), look.palette.text2)));
    let label = paragraph(look, Role::Secondary, view.pack_text(&format!("total-{}", total.name())));
    let (amount, mark) = low_words(view, range.low, range.high.is_none());
    let said = Some(mark.map_or(amount.clone(), |mark| format!("{amount} {mark}")));
    let line = Line { mark: Some(Mark::Pattern(kind)), label, ink: look.palette.text, values, said, height: 0.0 };
    ui.push_id(total.name(), |ui| line_ui(ui, view, &line));
}

/// The certain amount, and the mark 起 where it may still grow: in Uyghur the mark is part of the digits' isolate.
fn low_words(view: &View<'_>, low: Decimal, open: bool) -> (String, Option<String>) {
    let localizer = view.wording.localizer;
    let money = localizer.money(low);
    match (open, localizer.language()) {
        (false, _) => (money, None),
        (true, Language::Chinese) => (money, Some(view.text(id::SHELL_LIVE_FROM))),
        (true, Language::Uyghur) => (l10n::isolate(&format!("{money}{}", view.text(id::SHELL_LIVE_FROM))), None),
    }
}

/// The amount to show now, on its way from the one before.
fn rolled(ui: &Ui, view: &View<'_>, total: Total, target: Decimal) -> Decimal {
    let Some(end) = target.to_f32() else { return target };
    let seconds = view.look.seconds(Motion::Roll);
    let shown = ui.ctx().animate_value_with_time(Id::unique(("live amount", total.name())), end, seconds);
    // The exact figure stands as soon as the roll is over; on the way whole yuan are enough.
    if (shown - end).abs() < 0.5 { target } else { Decimal::from(shown.round() as i64) }
}

/// The other kinds of money, and what may be asked for.
fn rows_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let p = &view.look.palette;
    let mut rows = vec![(Total::Deferred, p.defer)];
    if view.total(Total::Liquid) != Range::ZERO {
        rows.push((Total::Liquid, p.defer));
    }
    rows.extend([(Total::LateFees, p.ask), (Total::Reclaim, p.ask)]);
    ui.spacing_mut().item_spacing.y = 0.0;
    for (total, ink) in rows {
        let label = view.pack_text(&format!("total-{}", total.name()));
        let row = |rolls| {
            let mut values = vec![total_value(ui, view, assessment, total, rolls)];
            if has_conditional(assessment, total) {
                values.push((paragraph(view.look, Role::Caption, view.pack_text("status-conditional")), p.wait));
            }
            values
        };
        let (values, said) = (row(true), said(&row(false)));
        ui.push_id(total.name(), |ui| category_row_ui(ui, view, ink, &label, values, Some(said)));
        divider_ui(ui, view.look);
    }
    let (label, values) = (view.pack_text(Category::Try.message()), vec![encouraged_value(view, assessment)]);
    ui.push_id(Category::Try.message(), |ui| category_row_ui(ui, view, p.try_, &label, values, None));
}

/// The words of an amount and its marks.
fn said(values: &[(Paragraph<'static>, Color32)]) -> String {
    values.iter().map(|(words, _)| words.plain()).collect::<Vec<_>>().join(" ")
}

fn category_row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    mark: Color32,
    label: &str,
    values: Vec<(Paragraph<'static>, Color32)>,
    said: Option<String>,
) {
    let label = paragraph(view.look, Role::Secondary, label);
    let ink = view.look.palette.text;
    line_ui(ui, view, &Line { mark: Some(Mark::Colour(mark)), label, ink, values, said, height: metrics::STEP - metrics::SPACE_4 });
}

/// Whether the money to be asked back still needs somebody's consent; the other kinds say so in their own way.
fn has_conditional(assessment: &Assessment, total: Total) -> bool {
    let lines = assessment.measures.iter().flat_map(|measure| &measure.lines);
    let mut own = lines.filter(|line| Total::of(line.bucket, line.status) == Some(total));
    total == Total::Reclaim && own.any(|line| line.status == Status::Conditional && !line.amount.low.is_zero())
}

/// The amount of a total, or 待回答 while nothing can be said.
fn total_value(ui: &Ui, view: &View<'_>, assessment: &Assessment, total: Total, rolls: bool) -> (Paragraph<'static>, Color32) {
    let range = view.total(total);
    let waits =
        range.low.is_zero() && (range.high.is_none() || needs_info(assessment, |bucket| Total::of(bucket, Status::Applies) == Some(total)));
    if waits { waiting(view) } else { value_of(view, ui, total, range, rolls) }
}

/// An amount in bold with what it may grow to.
fn value_of(view: &View<'_>, ui: &Ui, total: Total, range: Range, rolls: bool) -> (Paragraph<'static>, Color32) {
    let p = &view.look.palette;
    let low = if rolls { rolled(ui, view, total, range.low) } else { range.low };
    let shown = Range { low, ..range };
    let ink = if range == Range::ZERO { p.text3 } else { p.text };
    (short_amount(view, shown), ink)
}

/// `¥39,160 – 44,160`, `¥33,600 起`, `¥86`: the certain part in bold.
fn short_amount(view: &View<'_>, range: Range) -> Paragraph<'static> {
    let look = view.look;
    let localizer = view.wording.localizer;
    let (low, mark) = low_words(view, range.low, range.high.is_none());
    let empty = paragraph(look, Role::Secondary, "");
    match range.high {
        Some(high) if high > range.low => {
            // One isolate around both ends, or they would change places in a right-to-left line.
            let more = Span::new(format!(" – {}\u{2069}", localizer.amount(high))).color(look.palette.text2);
            empty.push(Span::new(format!("\u{2066}{low}")).weight(Weight::Bold)).push(more)
        }
        _ => match mark {
            Some(mark) => empty.bold(low).push(Span::new(format!(" {mark}")).color(look.palette.text2)),
            None => empty.bold(low),
        },
    }
}

fn encouraged_value(view: &View<'_>, assessment: &Assessment) -> (Paragraph<'static>, Color32) {
    let count = assessment.count(Status::Encouraged);
    let is_open = || {
        let open = assessment.measures.iter().filter(|measure| measure.status == Status::NeedsInfo);
        open.filter_map(|measure| view.pack.measure(&measure.id)).any(|measure| measure.kind == Status::Encouraged)
    };
    if count == 0 && is_open() {
        return waiting(view);
    }
    let words = view.format(id::SHELL_LIVE_COUNT, &[("n", count.to_string().into())]);
    let ink = if count == 0 { view.look.palette.text3 } else { view.look.palette.text };
    (paragraph(view.look, Role::SecondaryLabel, words), ink)
}

fn waiting(view: &View<'_>) -> (Paragraph<'static>, Color32) {
    (paragraph(view.look, Role::Secondary, view.text(id::SHELL_LIVE_WAITING)), view.look.palette.text3)
}

/// Whether a measure with a line of such money is still undecided.
fn needs_info(assessment: &Assessment, counts: impl Fn(Bucket) -> bool) -> bool {
    let open = assessment.measures.iter().filter(|measure| measure.status == Status::NeedsInfo);
    open.flat_map(|measure| &measure.lines).any(|line| counts(line.bucket))
}

/// What the last answers have changed.
fn changes_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    let p = &look.palette;
    outline_box_ui(ui, look, p.border, |ui| {
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
        beside_icon_ui(ui, look, Icon::Spark, p.text, |ui| {
            words_ui(ui, look, Role::SecondaryLabel, p.text, view.text(id::SHELL_CHANGES));
        });
        for change in view.analysis.changes.iter().take(3) {
            let title = view.wording.measure(&change.measure, "");
            let label = if change.status == Status::Conditional {
                view.format(id::SHELL_CHANGE_CONDITIONAL, &[("measure", title.into())])
            } else {
                title
            };
            let label = paragraph(look, Role::Secondary, label).max_rows(2);
            let line = Line { mark: None, label, ink: p.text, values: vec![change_value(view, change)], said: None, height: 0.0 };
            ui.push_id(("change", &change.measure), |ui| line_ui(ui, view, &line));
        }
    });
}

/// By how much the certain part has changed; where it has not, the status.
fn change_value(view: &View<'_>, change: &Change) -> (Paragraph<'static>, Color32) {
    let p = &view.look.palette;
    let low = |range: Option<Range>| range.map_or(Decimal::ZERO, |range| range.low);
    let difference = low(change.after) - low(change.before);
    let ink = match (change.status, change.category) {
        // What has become less is no gain, whatever its kind.
        _ if difference.is_sign_negative() && !difference.is_zero() => p.text2,
        (Status::Conditional, _) => p.wait,
        (Status::NotApplicable | Status::Expired | Status::NotYet, _) => p.text2,
        (_, Category::Keep) => p.keep,
        (_, Category::Defer) => p.defer,
        (_, Category::Ask) => p.ask,
        (_, Category::Try) => p.try_,
    };
    let words = if difference.is_zero() {
        view.pack_text(&format!("status-{}", change.status.name()))
    } else {
        let sign = if difference.is_sign_negative() { "−" } else { "+" };
        l10n::isolate(&format!("{sign}{}", view.wording.localizer.money(difference.abs())))
    };
    (paragraph(view.look, Role::SecondaryLabel, words), ink)
}

/// What is still open: the question that would narrow the totals most, and the sections with the most useful ones.
fn missing_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let pages = missing_pages(view);
    if pages.is_empty() {
        return;
    }
    ui.add_space(look.px(metrics::SPACE_16));
    ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
    words_ui(ui, look, Role::SecondaryLabel, look.palette.text, view.text(id::SHELL_MISSING));
    if let Some((page, question)) = most_useful_question(view) {
        let label = view.format(id::SHELL_MISSING_FIRST, &[("question", question.into())]);
        if link_ui(ui, look, "most useful question", Role::Secondary, &label).clicked() {
            commands.send(Command::Go(Screen::Page(page)));
        }
    }
    for page in pages.into_iter().take(MOST_MISSING) {
        let Some(name) = view.pack.wizard.pages.get(page).map(|page| page.id.as_str()) else { continue };
        let survey = &view.analysis.survey;
        let count = survey.pages.get(page).map_or(0, |state| state.open + state.unsure);
        let values = [
            ("number", survey.number(page).to_string().into()),
            ("page", view.pack_text(&format!("page-{name}")).into()),
            ("count", count.to_string().into()),
        ];
        let label = view.format(id::SHELL_MISSING_PAGE, &values);
        if link_ui(ui, look, ("missing", name), Role::Secondary, &label).clicked() {
            commands.send(Command::Go(Screen::Page(page)));
        }
    }
}

/// The page and the words of the open question that would narrow the totals most.
fn most_useful_question(view: &View<'_>) -> Option<(usize, String)> {
    let mut asked = view.analysis.open_questions.iter().filter_map(|question| Some((question, page_of(view, question)?)));
    let (best, page) = asked.find(|(_, page)| asks(view, *page))?;
    let (slot, item) = best.place;
    let asked = view.wording.localizer.named(&format!("fact-{}-question", view.wording.message_path(slot)), &[]);
    // In a list the record says more than the question.
    Some((page, asked.filter(|_| item.is_none()).unwrap_or_else(|| view.wording.label(best.place))))
}

/// Other pages with open questions, the one with the most useful question first.
fn missing_pages(view: &View<'_>) -> Vec<usize> {
    let mut pages: Vec<usize> = Vec::new();
    for page in view.analysis.open_questions.iter().filter_map(|question| page_of(view, question)) {
        if asks(view, page) && view.screen != Screen::Page(page) && !pages.contains(&page) {
            pages.push(page);
        }
    }
    pages
}

fn page_of(view: &View<'_>, question: &OpenQuestion) -> Option<usize> {
    let owner = view.pack.dictionary.owner(question.place.0);
    view.pack.wizard.pages.iter().position(|page| page.id == owner.page)
}

fn asks(view: &View<'_>, page: usize) -> bool {
    view.analysis.survey.pages.get(page).is_some_and(|state| state.is_shown() && state.open + state.unsure > 0)
}

/// The square before a line.
#[derive(Clone, Copy)]
enum Mark {
    /// How sure the amount is.
    Pattern(SegmentKind),
    /// Its category.
    Colour(Color32),
}

/// A label, which wraps, and its amount at the end.
struct Line<'a> {
    mark: Option<Mark>,
    label: Paragraph<'a>,
    ink: Color32,
    values: Vec<(Paragraph<'static>, Color32)>,
    /// The values at the end of a roll, which a screen reader says at once.
    said: Option<String>,
    /// Least height, at 100 %.
    height: f32,
}

/// A line of the panel; the parts of the amount stand on one baseline.
fn line_ui(ui: &mut Ui, view: &View<'_>, line: &Line<'_>) {
    let look = view.look;
    let setting = Setting::of(ui, look, line);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), setting.height), Sense::hover());
    let words = || {
        let amounts = line.said.clone().unwrap_or_else(|| said(&line.values));
        format!("{} {}", setting.label.text(), text::plain(&amounts))
    };
    response.widget_info(|| WidgetInfo::labeled(Part::Label, true, words()));
    text::announce(&response, text::Announced::InTurn);
    text::offer_copy(&response, words);
    let side = |offset: f32, width: f32| if look.is_rtl() { rect.right() - offset - width } else { rect.left() + offset };
    let top = rect.top() + setting.label_top;
    if let Some(mark) = line.mark {
        let size = look.px(metrics::SWATCH);
        let drop = (line.label.style.line_height - size) / 2.0;
        let place = egui::Rect::from_min_size(pos2(side(0.0, size), top + drop), Vec2::splat(size));
        mark_ui(ui, view, mark, place);
    }
    let start = side(setting.indent, setting.label.size().x);
    ui.painter().galley(pos2(start, top), setting.label, line.ink);
    let mut offset = rect.width() - setting.amount;
    let mut top = rect.top();
    for (words, ink) in setting.values {
        let size = words.size();
        // Each on a line of its own stands at the end of that line.
        let along = if setting.apart { rect.width() - size.x } else { offset };
        let place = pos2(side(along, size.x), top + setting.baseline - baseline(&words));
        ui.painter().galley(place, words, ink);
        offset += size.x + look.px(metrics::SPACE_4);
        if setting.apart {
            top += size.y;
        }
    }
}

/// Where the parts of a line stand, in points from its upper edge.
struct Setting {
    label: Arc<Galley>,
    label_top: f32,
    /// Room that the mark takes.
    indent: f32,
    values: Vec<(Arc<Galley>, Color32)>,
    /// Width of all values.
    amount: f32,
    /// Whether the values are too wide for one line together.
    apart: bool,
    baseline: f32,
    height: f32,
}

impl Setting {
    fn of(ui: &Ui, look: &Look, line: &Line<'_>) -> Self {
        let gap = look.px(metrics::SPACE_4);
        let values: Vec<(Arc<Galley>, Color32)> =
            line.values.iter().map(|(words, ink)| (text::layout(ui.ctx(), words, ui.available_width()), *ink)).collect();
        let amount = values.iter().map(|(words, _)| words.size().x + gap).sum::<f32>() - gap;
        let indent = line.mark.map_or(0.0, |_| look.px(metrics::SWATCH + metrics::SPACE_8));
        let width = ui.available_width() - indent;
        let beside = width - amount - look.px(metrics::SPACE_8);
        // Words are never broken: where little room is left beside the amount, it moves under the label.
        let whole = text::layout(ui.ctx(), &line.label, f32::INFINITY).size().x;
        let apart = amount > ui.available_width();
        let stacked = apart || (whole > beside && beside < width * shares::LABEL_BESIDE_AMOUNT);
        let label = text::layout(ui.ctx(), &line.label, if stacked { width } else { beside });
        let first = line.label.style.line_height;
        let tallest = values.iter().map(|(words, _)| words.size().y).fold(0.0, f32::max);
        let band = tallest.max(first).max(look.px(line.height));
        let label_top = (band - first) / 2.0;
        // Between dividers a wrapped label keeps its distance from both.
        let below = if line.height > 0.0 { label_top } else { 0.0 };
        let under_label = label_top + label.size().y;
        let lines = if apart { values.iter().map(|(words, _)| words.size().y).sum() } else { tallest };
        let (values_top, height) =
            if stacked { (under_label, under_label + lines + below) } else { ((band - tallest) / 2.0, band.max(under_label + below)) };
        let baseline = values.first().map_or(0.0, |(words, _)| values_top + (tallest - words.size().y) / 2.0 + baseline(words));
        Self { label, label_top, indent, values, amount, apart, baseline, height }
    }
}

fn mark_ui(ui: &mut Ui, view: &View<'_>, mark: Mark, place: egui::Rect) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(row_layout(view.look)));
    match mark {
        Mark::Pattern(kind) => swatch_ui(&mut child, view.look, kind),
        Mark::Colour(colour) => colour_swatch_ui(&mut child, view.look, colour),
    }
}

/// Distance from the top of one line of words to its baseline, in points.
fn baseline(words: &Galley) -> f32 {
    let first = words.rows.first().and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y));
    first.unwrap_or(words.size().y)
}
