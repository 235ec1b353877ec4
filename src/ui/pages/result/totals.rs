//! The four cards of totals.

use egui::{Color32, Id, Ui};
use rust_decimal::prelude::ToPrimitive as _;

use super::parts::{figure_ui, icon_words_ui, listed, marked_ui, weighted_ui};
use crate::assess::{Assessment, Line, Range, Total, still_possible};
use crate::l10n::id;
use crate::policy::{Bucket, Status};
use crate::text;
use crate::ui::View;
use crate::ui::theme::{Look, Role, Tone, metrics, shares};
use crate::ui::widgets::{
    Edge, Icon, Segment, SegmentKind, card_ui, divider_ui, icon_ui, lead_ui, paragraph, range_bar_ui, row_of_ui, swatch_ui, widest_word,
    width_of, words_ui,
};
use crate::wording::Category;

/// Most measures named inside a card.
const NAMED: usize = 3;

/// What a card is painted from.
struct Card {
    category: Category,
    icon: Icon,
    tone: Tone,
}

const CARDS: [Card; 4] = [
    Card { category: Category::Keep, icon: Icon::Coin, tone: Tone::Keep },
    Card { category: Category::Defer, icon: Icon::Cal, tone: Tone::Defer },
    Card { category: Category::Ask, icon: Icon::Undo, tone: Tone::Ask },
    Card { category: Category::Try, icon: Icon::Megaphone, tone: Tone::Try },
];

/// Heights that all four cards keep: of what stands above, and of the foot.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Heights {
    body: f32,
    foot: f32,
}

impl Heights {
    fn raise(&mut self, other: Self) {
        self.body = self.body.max(other.body);
        self.foot = self.foot.max(other.foot);
    }
}

/// Whether a kind of money belongs to the first card.
pub(super) const fn is_kept(bucket: Bucket) -> bool {
    matches!(bucket, Bucket::Cash | Bucket::Waive | Bucket::Save | Bucket::Tax)
}

/// The four cards, equally high side by side; in two rows where one would break their words.
pub(super) fn totals_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let in_one_row = ui.available_width() >= view.look.px(metrics::BREAK_TOTALS) && heads_fit(ui, view) && amounts_fit(ui, view);
    if in_one_row {
        return row_ui(ui, view, assessment, &CARDS, &shares::TOTALS);
    }
    for pair in CARDS.chunks(2) {
        row_ui(ui, view, assessment, pair, &[1.0; 2]);
    }
}

/// Whether no head of four cards side by side would break inside a word.
fn heads_fit(ui: &Ui, view: &View<'_>) -> bool {
    let look = view.look;
    let gaps = look.px(metrics::SPACE_12) * (shares::TOTALS.len() - 1) as f32;
    let share = (ui.available_width() - gaps) / shares::TOTALS.iter().sum::<f32>();
    let taken = look.px(2.0 * metrics::SPACE_20 + metrics::ICON + metrics::SPACE_4);
    CARDS.iter().zip(shares::TOTALS).all(|(card, weight)| {
        widest_word(ui, look, Role::SecondaryLabel, &view.pack_text(card.category.message())) + taken <= share * weight
    })
}

/// Whether the amounts that stand by themselves have room in four cards side by side.
fn amounts_fit(ui: &Ui, view: &View<'_>) -> bool {
    let look = view.look;
    let gaps = look.px(metrics::SPACE_12) * (shares::TOTALS.len() - 1) as f32;
    let share = (ui.available_width() - gaps) / shares::TOTALS.iter().sum::<f32>();
    let alone = [
        (Role::AmountSmall, Total::Granted, shares::TOTALS[0]),
        (Role::Total, Total::Deferred, shares::TOTALS[1]),
        (Role::AmountSmall, Total::LateFees, shares::TOTALS[2]),
        (Role::AmountSmall, Total::Reclaim, shares::TOTALS[2]),
    ];
    alone.into_iter().all(|(role, total, weight)| {
        let low = view.wording.localizer.money(view.total(total).low);
        width_of(ui, look, role, &low) + look.px(2.0 * metrics::SPACE_20) <= share * weight
    })
}

fn row_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, cards: &[Card], weights: &[f32]) {
    let key = Id::unique(("heights of the totals", cards.len(), cards.first().map(|card| card.category.message())));
    let known: Heights = ui.data(|data| data.get_temp(key)).unwrap_or_default();
    let mut measured = Heights::default();
    weighted_ui(ui, view.look, weights, metrics::SPACE_12, |ui, index| {
        if let Some(card) = cards.get(index) {
            measured.raise(total_card_ui(ui, view, assessment, card, known));
        }
    });
    if (measured.body - known.body).abs() + (measured.foot - known.foot).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, measured));
        // The cards were painted with the heights of other amounts or of another width.
        ui.ctx().request_discard("heights of the totals");
    }
}

/// One card; its own heights, before it was stretched.
fn total_card_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, card: &Card, known: Heights) -> Heights {
    let look = view.look;
    let ink = look.palette.ink(card.tone);
    let shown = card_ui(ui, look, Edge::Top(ink), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let body = ui.scope(|ui| {
            row_of_ui(ui, look, metrics::CARD_HEAD, |ui| {
                ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_4);
                icon_ui(ui, look, card.icon, metrics::ICON, ink);
                words_ui(ui, look, Role::SecondaryLabel, ink, view.pack_text(card.category.message()));
            });
            match card.category {
                Category::Keep => keep_ui(ui, view, assessment),
                Category::Defer => defer_ui(ui, view, assessment),
                Category::Ask => ask_ui(ui, view, assessment),
                Category::Try => try_ui(ui, view, assessment),
            }
        });
        let body = body.response.rect.height();
        ui.add_space((known.body - body).max(0.0) + look.px(metrics::SPACE_8));
        let foot = ui.scope(|ui| foot_ui(ui, view, assessment, card.category)).response.rect.height();
        ui.add_space((known.foot - foot).max(0.0));
        Heights { body, foot }
    });
    shown.inner
}

/// Colour of an amount: a zero stands back.
pub(super) fn ink_of(look: &Look, range: Range, colour: Color32) -> Color32 {
    if range.low.is_zero() { look.palette.text3 } else { colour }
}

fn keep_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let p = &view.look.palette;
    let [granted, filed, waiting] = [Total::Granted, Total::Filed, Total::Conditional].map(|total| view.total(total));
    kind_ui(ui, view, SegmentKind::Keep, &view.pack_text("total-T1a"), None, (Role::Amount, p.keep, granted));
    let note = view.pack_text("total-T1b-note");
    kind_ui(ui, view, SegmentKind::Filed, &view.pack_text("total-T1b"), Some(&note), (Role::AmountSmall, p.keep, filed));
    kind_ui(ui, view, SegmentKind::Wait, &view.text(id::RESULT_WAITING), None, (Role::AmountSmall, p.wait, waiting));
    let (unbounded, finite) = still_possible(assessment, is_kept);
    let share = |amount: rust_decimal::Decimal| amount.to_f32().unwrap_or_default();
    let shares = [
        (SegmentKind::Keep, granted.low),
        (SegmentKind::Filed, filed.low),
        (SegmentKind::Wait, waiting.low),
        (SegmentKind::Possible, finite),
    ];
    let segments = shares.map(|(kind, amount)| Segment { kind, share: share(amount) });
    let gap = view.look.px(metrics::SPACE_8);
    ui.add_space(gap);
    range_bar_ui(ui, view.look, &segments);
    ui.add_space(gap);
    let add = (!finite.is_zero()).then(|| view.format(id::RESULT_MAY_ADD, &[("amount", view.wording.localizer.money(finite).into())]));
    if let Some(words) = listed(view, [add, to_fill(view, unbounded)].into_iter().flatten()) {
        words_ui(ui, view.look, Role::Caption, p.text2, words);
    }
}

/// Pattern, name, remark and amount of a kind of money.
fn kind_ui(
    ui: &mut Ui,
    view: &View<'_>,
    kind: SegmentKind,
    label: &str,
    note: Option<&str>,
    (role, colour, range): (Role, Color32, Range),
) {
    let look = view.look;
    let taken = look.px(metrics::SWATCH + 2.0 * metrics::SPACE_12);
    let word = widest_word(ui, look, Role::Secondary, label).max(ui.available_width() * shares::LEAST_LABEL);
    let amount = width_of(ui, look, role, &view.wording.localizer.money(range.low));
    if word.min(width_of(ui, look, Role::Secondary, label)) + taken + amount > ui.available_width() {
        // Beside so long an amount the label would stand letter under letter.
        marked_ui(
            ui,
            look,
            Role::Secondary,
            look.px(metrics::SWATCH),
            |ui| swatch_ui(ui, look, kind),
            |ui| {
                words_ui(ui, look, Role::Secondary, look.palette.text, label);
                if let Some(note) = note {
                    words_ui(ui, look, Role::Caption, look.palette.text3, note);
                }
            },
        );
        return figure_ui(ui, view, role, ink_of(look, range, colour), range);
    }
    let lower = (look.style(role).line_height - look.style(Role::Secondary).line_height) / 2.0;
    lead_ui(
        ui,
        look,
        |ui| {
            ui.add_space(lower.max(0.0));
            let mark = |ui: &mut Ui| swatch_ui(ui, look, kind);
            marked_ui(ui, look, Role::Secondary, look.px(metrics::SWATCH), mark, |ui| {
                words_ui(ui, look, Role::Secondary, look.palette.text, label);
                if let Some(note) = note {
                    words_ui(ui, look, Role::Caption, look.palette.text3, note);
                }
            });
        },
        |ui| figure_ui(ui, view, role, ink_of(look, range, colour), range),
    );
}

fn to_fill(view: &View<'_>, unbounded: usize) -> Option<String> {
    (unbounded > 0).then(|| view.format(id::RESULT_TO_FILL, &[("n", unbounded.into())]))
}

fn defer_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let (look, p) = (view.look, &view.look.palette);
    let deferred = view.total(Total::Deferred);
    figure_ui(ui, view, Role::Total, ink_of(look, deferred, p.text), deferred);
    let most = deferred.high.filter(|high| *high > deferred.low);
    let most = most.map(|high| view.format(id::RESULT_AT_MOST, &[("amount", view.wording.localizer.money(high).into())]));
    let (unbounded, _) = still_possible(assessment, |bucket| bucket == Bucket::Defer);
    for line in [most, to_fill(view, unbounded)].into_iter().flatten() {
        words_ui(ui, look, Role::Secondary, p.text2, line);
    }
    let first = crate::assess::repayments(assessment).first().and_then(|(day, _)| *day);
    if let Some(day) = first {
        let date = view.wording.localizer.date(day);
        words_ui(ui, look, Role::Secondary, p.text2, view.format(id::RESULT_REPAY_FROM, &[("date", date.into())]));
    }
    named_ui(ui, view, assessment, Bucket::Defer);
}

/// The measures behind a kind of money with what each adds, the largest first, on at most three lines.
fn named_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, bucket: Bucket) {
    let amounts = assessment.measures.iter().filter_map(|result| {
        let lines = result.lines.iter().filter(|line| line.bucket == bucket && is_counted(line));
        let amount = lines.map(|line| line.amount.low).reduce(|sum, amount| sum + amount)?;
        (!amount.is_zero()).then_some((result, amount))
    });
    let mut amounts: Vec<_> = amounts.collect();
    amounts.sort_by_key(|(_, amount)| std::cmp::Reverse(*amount));
    let amounts = amounts.into_iter().map(|(result, amount)| {
        let values = [("title", view.wording.measure(&result.id, "").into()), ("amount", view.wording.localizer.amount(amount).into())];
        view.format(id::RESULT_INSIDE, &values)
    });
    let names = view.wording.localizer.list(&amounts.collect::<Vec<_>>());
    if !names.is_empty() {
        let words = paragraph(view.look, Role::Caption, names).max_rows(3);
        text::label(ui, &words, view.look.palette.text3);
    }
}

const fn is_counted(line: &Line) -> bool {
    matches!(line.status, Status::Applies | Status::Conditional) && !line.overdue
}

/// Titles of the first measures with a line that fits.
fn titles(view: &View<'_>, assessment: &Assessment, fits: impl Fn(&Line) -> bool) -> String {
    let measures = assessment.measures.iter().filter(|result| result.lines.iter().any(&fits));
    let names: Vec<String> = measures.take(NAMED).map(|result| view.wording.measure(&result.id, "")).collect();
    view.wording.localizer.list(&names)
}

fn ask_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let (look, p) = (view.look, &view.look.palette);
    let (late, reclaim) = (view.total(Total::LateFees), view.total(Total::Reclaim));
    ask_line_ui(ui, view, "total-T2", late, p.text, |ui| drop(words_ui(ui, look, Role::Caption, p.text3, view.pack_text("total-T2-note"))));
    ui.add_space(look.px(metrics::SPACE_8));
    divider_ui(ui, look);
    ui.add_space(look.px(metrics::SPACE_8));
    let waits = reclaim_waits(assessment);
    let ink = if waits { p.wait } else { p.text };
    ask_line_ui(ui, view, "total-RECLAIM", reclaim, ink, |ui| {
        if waits {
            icon_words_ui(ui, look, Icon::Stamp, p.wait, Role::Caption, p.wait, &view.pack_text("status-conditional"));
        }
    });
}

/// Whether somebody must still find that money is to be given back.
pub(super) fn reclaim_waits(assessment: &Assessment) -> bool {
    let lines = assessment.measures.iter().flat_map(|result| &result.lines);
    lines.filter(|line| line.bucket == Bucket::Reclaim).any(|line| line.status == Status::Conditional)
}

fn ask_line_ui(ui: &mut Ui, view: &View<'_>, name: &str, range: Range, ink: Color32, note: impl FnOnce(&mut Ui)) {
    let look = view.look;
    let name = view.pack_text(name);
    let width = |role, words: &str| width_of(ui, look, role, words);
    let both = width(Role::Secondary, &name) + look.px(metrics::SPACE_8) + width(Role::AmountSmall, &view.wording.range(range));
    let label = |ui: &mut Ui| drop(words_ui(ui, look, Role::Secondary, look.palette.text, &name));
    let amount = |ui: &mut Ui| figure_ui(ui, view, Role::AmountSmall, ink_of(look, range, ink), range);
    if both > ui.available_width() {
        label(ui);
        amount(ui);
    } else {
        lead_ui(ui, look, label, amount);
    }
    note(ui);
}

fn try_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let (look, p) = (view.look, &view.look.palette);
    let count = assessment.count(Status::Encouraged);
    let ink = if count == 0 { p.text3 } else { p.text };
    words_ui(ui, look, Role::Total, ink, view.format(id::RESULT_ITEMS, &[("n", count.into())]));
    words_ui(ui, look, Role::Secondary, p.text2, view.pack_text("amount-not-stated"));
    let names: Vec<String> = encouraged(view, assessment).take(NAMED).collect();
    let words = view.wording.localizer.list(&names);
    text::label(ui, &paragraph(look, Role::Caption, words).max_rows(3), p.text3);
}

fn encouraged<'a>(view: &'a View<'_>, assessment: &'a Assessment) -> impl Iterator<Item = String> + 'a {
    let measures = assessment.measures.iter().filter(|result| result.status == Status::Encouraged);
    measures.map(|result| view.wording.measure(&result.id, ""))
}

fn foot_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, category: Category) {
    let (look, p) = (view.look, &view.look.palette);
    let words = match category {
        Category::Keep => return personal_ui(ui, view, assessment),
        Category::Defer => return liquid_ui(ui, view),
        Category::Ask => view.pack_text("total-RECLAIM-note"),
        Category::Try => view.text(id::RESULT_TRY_FOOT),
    };
    foot_line_ui(ui, look);
    words_ui(ui, look, Role::Caption, p.text3, words);
}

/// The line over a foot.
fn foot_line_ui(ui: &mut Ui, look: &Look) {
    divider_ui(ui, look);
    ui.add_space(look.px(metrics::SPACE_8));
}

/// 个人（另算）: only when there is any.
fn personal_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let (look, p) = (view.look, &view.look.palette);
    let personal = view.total(Total::Personal);
    if personal == Range::ZERO {
        return;
    }
    let what = titles(view, assessment, |line| line.bucket == Bucket::Person && is_counted(line));
    foot_line_ui(ui, look);
    lead_ui(
        ui,
        look,
        |ui| drop(words_ui(ui, look, Role::Caption, p.text3, view.format(id::RESULT_PERSONAL, &[("what", what.into())]))),
        |ui| figure_ui(ui, view, Role::CaptionLabel, p.text, personal),
    );
}

fn liquid_ui(ui: &mut Ui, view: &View<'_>) {
    let (look, p) = (view.look, &view.look.palette);
    let liquid = view.total(Total::Liquid);
    let label = view.pack_text("total-T4");
    let wide = width_of(ui, look, Role::Secondary, &label);
    // The label takes smaller letters before it takes a second line.
    let role = if wide > ui.available_width() * shares::FOOT_LABEL { Role::Caption } else { Role::Secondary };
    foot_line_ui(ui, look);
    lead_ui(
        ui,
        look,
        |ui| drop(words_ui(ui, look, role, p.text, &label)),
        |ui| {
            if liquid == Range::ZERO {
                words_ui(ui, look, Role::Secondary, p.text3, view.text(id::ANSWER_NONE));
            } else {
                figure_ui(ui, view, Role::SecondaryLabel, ink_of(look, liquid, p.text), liquid);
            }
        },
    );
}
