//! Deferred money month by month: bars for what is put off and repaid, and below them what is then still owed.

use egui::{Rect, Ui, UiBuilder, Vec2, vec2};
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::parts::marked_ui;
use super::sheet::Sheet;
use crate::assess::{Instalment, When};
use crate::l10n::{id, isolate};
use crate::policy::Month;
use crate::ui::View;
use crate::ui::theme::{Role, Tone, metrics};
use crate::ui::widgets::{
    Bar, BarChart, BarColumn, BarPart, BarPattern, Edge, Head, bar_chart_ui, card_ui, ends_ui, pattern_swatch_ui, tint_box_ui, width_of,
    words_ui,
};

/// The card with the chart, what its patterns mean, and the largest repayment.
pub(super) fn timetable_ui(ui: &mut Ui, view: &View<'_>, sheet: &Sheet) {
    let (look, p) = (view.look, &view.look.palette);
    card_ui(ui, look, Edge::None, |ui| {
        ends_ui(
            ui,
            look,
            metrics::SPACE_32,
            |ui| drop(words_ui(ui, look, Role::CardTitle, p.text, view.text(id::RESULT_TIMETABLE))),
            |ui| drop(words_ui(ui, look, Role::Caption, p.text2, view.text(id::RESULT_UNIT))),
        );
        let largest = Largest::of(view, &sheet.repayments);
        let size = largest.as_ref().map_or(Vec2::ZERO, |largest| largest.size(ui, view));
        let free = chart_ui(ui, view, &sheet.schedule, size);
        notes_ui(ui, view, &sheet.schedule);
        match (largest, free) {
            (Some(largest), Some(place)) => largest.show(&mut ui.new_child(UiBuilder::new().max_rect(place)), view),
            (Some(largest), None) => {
                ui.add_space(look.px(metrics::SPACE_4));
                largest.show(ui, view);
            }
            (None, _) => {}
        }
    });
}

/// The chart; a place for a note of a size among its bars, if there is one.
fn chart_ui(ui: &mut Ui, view: &View<'_>, schedule: &[Instalment], note: Vec2) -> Option<Rect> {
    let put_off: Decimal = schedule.iter().map(|instalment| instalment.put_off).sum();
    let description = view.format(id::RESULT_CHART, &[("amount", view.wording.localizer.yuan(put_off).into())]);
    let before = std::iter::once(None).chain(schedule.iter().map(Some));
    let columns: Vec<BarColumn> = before.zip(schedule).map(|(before, instalment)| column(view, before, instalment)).collect();
    let [up, down, head, foot] =
        [id::RESULT_PUT_OFF, id::RESULT_REPAID, id::RESULT_MONTH, id::RESULT_STILL_OWED].map(|name| view.text(name));
    let chart = BarChart {
        description: &description,
        up: (&up, Tone::Defer),
        down: (&down, Tone::Ask),
        head: &head,
        foot: &foot,
        columns: &columns,
    };
    bar_chart_ui(ui, view.look, &chart, note)
}

/// One month; `before` is the one that stands before it.
fn column(view: &View<'_>, before: Option<&Instalment>, instalment: &Instalment) -> BarColumn {
    let localizer = view.wording.localizer;
    let (head, full_head) = heads(view, before.map(|before| before.when), instalment.when);
    let put_off = bar(&[(BarPattern::Solid, Tone::Defer, instalment.put_off)], localizer.amount(instalment.put_off));
    let [stated, open] = match instalment.when {
        When::Overdue => [(BarPattern::Crossed, Tone::Danger, instalment.repaid), (BarPattern::Striped, Tone::Danger, instalment.assumed)],
        When::Month(_) => [(BarPattern::Solid, Tone::Ask, instalment.repaid), (BarPattern::Striped, Tone::Ask, instalment.assumed)],
        When::Unstated => [(BarPattern::Striped, Tone::Ask, instalment.repaid), (BarPattern::Striped, Tone::Ask, instalment.assumed)],
    };
    BarColumn {
        id: match instalment.when {
            When::Month(month) => month.to_string(),
            when => format!("{when:?}"),
        },
        up: put_off,
        down: bar(&[stated, open], localizer.amount(-instalment.to_pay())),
        gap: is_gap(before.map(|before| before.when), instalment.when),
        head,
        full_head,
        foot: instalment.owed.map_or_else(|| view.text(id::SUMMARY_DASH), |owed| isolate(&localizer.amount(owed))),
        sentence: sentence(view, instalment),
    }
}

fn bar(parts: &[(BarPattern, Tone, Decimal)], figure: String) -> Bar {
    let parts = parts.iter().filter(|(.., amount)| *amount > Decimal::ZERO);
    let parts: Vec<BarPart> = parts
        .map(|(pattern, tone, amount)| BarPart { pattern: *pattern, tone: *tone, share: amount.to_f32().unwrap_or_default() })
        .collect();
    let figure = if parts.is_empty() { String::new() } else { figure };
    Bar { parts, figure }
}

/// Whether months are left out between two columns.
fn is_gap(before: Option<When>, when: When) -> bool {
    match (before, when) {
        (Some(When::Month(before)), When::Month(month)) => month.number() - before.number() > Decimal::ONE,
        _ => false,
    }
}

/// The name of a column: with the year where it changes, and always with it.
fn heads(view: &View<'_>, before: Option<When>, when: When) -> (Head, Head) {
    let plain = |words: String| Head { wide: words.clone(), narrow: words };
    let month = match when {
        When::Overdue => return (plain(view.text(id::RESULT_MONTH_OVERDUE)), plain(view.text(id::RESULT_MONTH_OVERDUE))),
        When::Unstated => return (plain(view.text(id::RESULT_MONTH_UNSTATED)), plain(view.text(id::RESULT_MONTH_UNSTATED))),
        When::Month(month) => month,
    };
    let values = [("year", month.year().to_string().into()), ("month", month.month().to_string().into())];
    let full = Head { wide: of_year(view, month), narrow: view.format(id::RESULT_MONTH_OF_YEAR_NARROW, &values) };
    match before {
        Some(When::Month(before)) if before.year() == month.year() => {
            (plain(view.format(id::RESULT_MONTH_OF, &[("month", month.month().to_string().into())])), full)
        }
        _ => (full.clone(), full),
    }
}

fn of_year(view: &View<'_>, month: Month) -> String {
    let values = [("year", month.year().to_string().into()), ("month", month.month().to_string().into())];
    view.format(id::RESULT_MONTH_OF_YEAR, &values)
}

/// A column in words.
fn sentence(view: &View<'_>, instalment: &Instalment) -> String {
    let localizer = view.wording.localizer;
    let yuan = |amount| localizer.yuan(amount);
    let amount = ("amount", yuan(instalment.to_pay()).into());
    let month = match instalment.when {
        When::Overdue => return view.format(id::RESULT_CHART_OVERDUE, &[amount]),
        When::Unstated => return view.format(id::RESULT_CHART_UNSTATED, &[amount]),
        When::Month(month) => month,
    };
    let message = if instalment.assumed.is_zero() { id::RESULT_CHART_MONTH } else { id::RESULT_CHART_MONTH_ASSUMED };
    let values = [
        ("month", localizer.directed(&of_year(view, month)).into()),
        ("put_off", yuan(instalment.put_off).into()),
        ("repaid", yuan(instalment.to_pay()).into()),
        ("owed", yuan(instalment.owed.unwrap_or_default()).into()),
    ];
    view.format(message, &values)
}

/// What the patterns say, where they stand.
fn notes_ui(ui: &mut Ui, view: &View<'_>, schedule: &[Instalment]) {
    let is_open = |instalment: &Instalment| instalment.when == When::Unstated || !instalment.assumed.is_zero();
    let notes = [
        (schedule.iter().any(|instalment| instalment.when == When::Overdue), BarPattern::Crossed, Tone::Danger, id::RESULT_CHART_CROSSED),
        (schedule.iter().any(is_open), BarPattern::Striped, Tone::Ask, id::RESULT_CHART_ASSUMED),
    ];
    let (look, colour) = (view.look, view.look.palette.text3);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (_, pattern, tone, words) in notes.into_iter().filter(|(shown, ..)| *shown) {
            let swatch = look.px(metrics::SWATCH);
            marked_ui(
                ui,
                look,
                Role::Caption,
                swatch,
                |ui| pattern_swatch_ui(ui, look, pattern, tone),
                |ui| drop(words_ui(ui, look, Role::Caption, colour, view.text(words))),
            );
        }
        let earlier = schedule.iter().find(|instalment| instalment.earlier);
        if let Some(Instalment { when: When::Month(month), .. }) = earlier {
            let month = view.wording.localizer.directed(&of_year(view, *month));
            words_ui(ui, look, Role::Caption, colour, view.format(id::RESULT_CHART_EARLIER, &[("month", month.into())]));
        }
    });
}

/// The largest repayment, in words.
struct Largest {
    /// The day and the amount.
    what: String,
    /// What to do.
    advice: String,
}

impl Largest {
    /// Nothing where nothing is repaid.
    fn of(view: &View<'_>, repayments: &[(Option<Date>, Decimal)]) -> Option<Self> {
        let (day, amount) = repayments.iter().max_by_key(|(_, amount)| *amount)?;
        let day = day.map_or_else(|| view.text(id::RESULT_NO_DAY), |day| view.wording.localizer.date(day));
        let values = [("date", day.into()), ("amount", view.wording.localizer.yuan(*amount).into())];
        Some(Self { what: view.format(id::RESULT_LARGEST, &values), advice: view.text(id::RESULT_LARGEST_NOTE) })
    }

    /// What both lines take inside their box, in points.
    fn size(&self, ui: &Ui, view: &View<'_>) -> Vec2 {
        let look = view.look;
        let width = width_of(ui, look, Role::SecondaryLabel, &self.what).max(width_of(ui, look, Role::Secondary, &self.advice));
        let height = look.style(Role::SecondaryLabel).line_height + look.style(Role::Secondary).line_height;
        (vec2(width, height) + Vec2::splat(2.0 * look.px(metrics::SPACE_16))).ceil()
    }

    fn show(&self, ui: &mut Ui, view: &View<'_>) {
        let (look, p) = (view.look, &view.look.palette);
        tint_box_ui(ui, look, Tone::Ask, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            words_ui(ui, look, Role::SecondaryLabel, p.ask, &self.what);
            words_ui(ui, look, Role::Secondary, p.text2, &self.advice);
        });
    }
}
