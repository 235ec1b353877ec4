//! The four cards of totals, and the strip into which they shrink.

use egui::{Color32, Id, Rect, Ui, UiBuilder, vec2};
use rust_decimal::prelude::ToPrimitive as _;

use super::parts::{figure_ui, icon_words_ui, lead_ui, marked_ui, weighted_ui};
use crate::assess::{Assessment, Line, Range, Total, still_possible};
use crate::l10n::{Value, id};
use crate::policy::{Bucket, Status};
use crate::text;
use crate::ui::theme::{Look, Role, Tone, metrics};
use crate::ui::widgets::{
    Button, Edge, Icon, Segment, SegmentKind, button_ui, card_ui, colour_swatch_ui, column_ui, divider_ui, ends_ui, icon_ui, paragraph,
    range_bar_ui, row_layout, row_of_ui, swatch_ui, words_ui,
};
use crate::ui::{Command, Commands, View};
use crate::wording::Category;

/// Widths of the four cards in proportion.
const WEIGHTS: [f32; 4] = [1.62, 1.1, 1.14, 0.86];
/// Most measures named inside a card.
const NAMED: usize = 3;
/// Height of the head of a card.
const HEAD: f32 = 24.0;

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

/// The four cards side by side, equally high.
pub(super) fn totals_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let key = Id::unique("heights of the totals");
    let known: Heights = ui.data(|data| data.get_temp(key)).unwrap_or_default();
    let mut measured = Heights::default();
    weighted_ui(ui, view.look, &WEIGHTS, metrics::SPACE_12, |ui, index| {
        if let Some(card) = CARDS.get(index) {
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
        let body = ui.scope(|ui| {
            row_of_ui(ui, look, HEAD, |ui| {
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
        ui.add_space((known.body - body).max(0.0));
        let foot = ui.scope(|ui| foot_ui(ui, view, assessment, card.category)).response.rect.height();
        ui.add_space((known.foot - foot).max(0.0));
        Heights { body, foot }
    });
    shown.inner
}

/// Colour of an amount: a zero stands back.
fn ink_of(look: &Look, range: Range, colour: Color32) -> Color32 {
    if range == Range::ZERO || range.low.is_zero() { look.palette.text3 } else { colour }
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
    range_bar_ui(ui, view.look, &segments);
    let add = (!finite.is_zero()).then(|| view.format(id::RESULT_MAY_ADD, &[("amount", view.wording.localizer.money(finite).into())]));
    if let Some(words) = and(view, add, to_fill(view, unbounded)) {
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

/// Two halves of a sentence, of which either may be missing.
fn and(view: &View<'_>, first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (Some(first), Some(second)) => Some(view.format(id::RESULT_AND, &[("first", first.into()), ("second", second.into())])),
        (first, second) => first.or(second),
    }
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

/// The measures behind a kind of money, on at most two lines.
fn named_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, bucket: Bucket) {
    let names = titles(view, assessment, |line| line.bucket == bucket && is_counted(line) && !line.amount.low.is_zero());
    if !names.is_empty() {
        let words = paragraph(view.look, Role::Caption, names).max_rows(2);
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
    divider_ui(ui, look);
    let lines = assessment.measures.iter().flat_map(|result| &result.lines);
    let waits = lines.filter(|line| line.bucket == Bucket::Reclaim).any(|line| line.status == Status::Conditional);
    let ink = if waits { p.wait } else { p.text };
    ask_line_ui(ui, view, "total-RECLAIM", reclaim, ink, |ui| {
        if waits {
            icon_words_ui(ui, look, Icon::Stamp, p.wait, Role::Caption, p.wait, &view.pack_text("status-conditional"));
        }
    });
}

fn ask_line_ui(ui: &mut Ui, view: &View<'_>, name: &str, range: Range, ink: Color32, note: impl FnOnce(&mut Ui)) {
    let look = view.look;
    lead_ui(
        ui,
        look,
        |ui| {
            words_ui(ui, look, Role::Secondary, look.palette.text, view.pack_text(name));
            note(ui);
        },
        |ui| figure_ui(ui, view, Role::AmountSmall, ink_of(look, range, ink), range),
    );
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
    divider_ui(ui, look);
    words_ui(ui, look, Role::Caption, p.text3, words);
}

/// 个人（另算）: only when there is any.
fn personal_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let (look, p) = (view.look, &view.look.palette);
    let personal = view.total(Total::Personal);
    if personal == Range::ZERO {
        return;
    }
    let what = titles(view, assessment, |line| line.bucket == Bucket::Person && is_counted(line));
    divider_ui(ui, look);
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
    divider_ui(ui, look);
    lead_ui(
        ui,
        look,
        |ui| drop(words_ui(ui, look, Role::Secondary, p.text, view.pack_text("total-T4"))),
        |ui| {
            if liquid == Range::ZERO {
                words_ui(ui, look, Role::Secondary, p.text3, view.text(id::ANSWER_NONE));
            } else {
                figure_ui(ui, view, Role::SecondaryLabel, p.text, liquid);
            }
        },
    );
}

/// The strip over a rectangle: amounts only, never a sum, and the print button.
pub(super) fn strip_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment, place: Rect, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    let strip = place.with_max_y(place.top() + look.px(metrics::STRIP));
    ui.painter().rect_filled(strip, 0.0, p.surface);
    // Nothing behind the strip may be clicked through it.
    ui.interact(strip, Id::unique("strip of totals"), egui::Sense::CLICK);
    ui.painter().hline(strip.x_range(), strip.bottom(), egui::Stroke::new(metrics::STROKE_THIN, p.border));
    let width = (strip.width() - 2.0 * look.px(metrics::SPACE_32)).min(look.px(metrics::RESULT));
    let inner = Rect::from_center_size(strip.center(), vec2(width, strip.height()));
    let mut child = ui.new_child(UiBuilder::new().id_salt("strip").max_rect(inner));
    child.set_clip_rect(inner.expand2(vec2(look.px(metrics::SPACE_8), 0.0)).intersect(ui.clip_rect()));
    ends_ui(
        &mut child,
        look,
        metrics::STRIP,
        |ui| strip_amounts_ui(ui, view, assessment),
        |ui| {
            let label = view.text(id::RESULT_PRINT);
            if button_ui(ui, look, &Button::primary(&label).icon(Icon::Print).small().id("strip print")).clicked() {
                commands.send(Command::Print);
            }
        },
    );
}

fn strip_amounts_ui(ui: &mut Ui, view: &View<'_>, assessment: &Assessment) {
    let p = &view.look.palette;
    ui.spacing_mut().item_spacing.x = view.look.px(metrics::SPACE_16);
    strip_part_ui(ui, view, Total::Granted, p.text, |ui, look| swatch_ui(ui, look, SegmentKind::Keep));
    strip_part_ui(ui, view, Total::Filed, p.text, |ui, look| swatch_ui(ui, look, SegmentKind::Filed));
    strip_part_ui(ui, view, Total::Conditional, p.wait, |ui, look| swatch_ui(ui, look, SegmentKind::Wait));
    strip_line_ui(ui, view.look);
    strip_part_ui(ui, view, Total::Deferred, p.text, |ui, look| colour_swatch_ui(ui, look, look.palette.defer));
    if view.total(Total::Liquid) != Range::ZERO {
        strip_part_ui(ui, view, Total::Liquid, p.text, |ui, look| colour_swatch_ui(ui, look, look.palette.defer));
    }
    strip_line_ui(ui, view.look);
    strip_part_ui(ui, view, Total::LateFees, p.text, |ui, look| colour_swatch_ui(ui, look, look.palette.ask));
    strip_part_ui(ui, view, Total::Reclaim, p.wait, |ui, look| {
        drop(icon_ui(ui, look, Icon::Stamp, metrics::ICON_SMALL, look.palette.wait));
    });
    strip_line_ui(ui, view.look);
    let count = view.format(id::RESULT_ITEMS, &[("n", Value::Count(assessment.count(Status::Encouraged)))]);
    strip_column_ui(
        ui,
        view,
        &view.pack_text("category-try"),
        |ui, look| colour_swatch_ui(ui, look, look.palette.try_),
        |ui| {
            words_ui(ui, view.look, Role::AmountSmall, p.text, count);
        },
    );
}

fn strip_part_ui(ui: &mut Ui, view: &View<'_>, total: Total, ink: Color32, mark: impl FnOnce(&mut Ui, &Look)) {
    let label = view.pack_text(&format!("total-{}-short", total.name()));
    let range = view.total(total);
    strip_column_ui(ui, view, &label, mark, |ui| figure_ui(ui, view, Role::AmountSmall, ink_of(view.look, range, ink), range));
}

fn strip_column_ui(ui: &mut Ui, view: &View<'_>, label: &str, mark: impl FnOnce(&mut Ui, &Look), amount: impl FnOnce(&mut Ui)) {
    let look = view.look;
    let words = text::layout(ui.ctx(), &paragraph(look, Role::Caption, label), f32::INFINITY);
    let line = look.style(Role::Caption).line_height;
    let width = words.size().x + look.px(metrics::ICON_SMALL + metrics::SPACE_4);
    ui.allocate_ui(vec2(width, look.px(metrics::STRIP)), |ui| {
        column_ui(ui, look, |ui| {
            ui.spacing_mut().item_spacing = vec2(look.px(metrics::SPACE_4), 0.0);
            ui.add_space((look.px(metrics::STRIP) - line - look.style(Role::AmountSmall).line_height) / 2.0);
            ui.allocate_ui_with_layout(vec2(width, line), row_layout(look), |ui| {
                mark(ui, look);
                words_ui(ui, look, Role::Caption, look.palette.text2, label);
            });
            amount(ui);
        });
    });
}

fn strip_line_ui(ui: &mut Ui, look: &Look) {
    let (_, rect) = ui.allocate_space(vec2(metrics::STROKE_THIN, look.px(metrics::STRIP - metrics::SPACE_16)));
    ui.painter().vline(rect.center().x, rect.y_range(), egui::Stroke::new(metrics::STROKE_THIN, look.palette.border));
}
