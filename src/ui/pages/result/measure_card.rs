//! The cards of the measures: one line of why when closed, everything when open; one is open at a time.

use egui::{Color32, Id, Rect, Sense, Ui, UiBuilder, Vec2, vec2};
use rust_decimal::Decimal;

use super::arrive;
use super::counter::say_ui;
use super::details::{arithmetic_ui, details_ui};
use super::parts::{flag, joined, line_ui, listed, pair, set_flag, status_chip, tone};
use super::sheet::{Part, Sheet, Shown};
use crate::assess::{MeasureAssessment, Range};
use crate::l10n::{id, isolate};
use crate::policy::{Bucket, Measure, Status};
use crate::text;
use crate::ui::theme::{Look, Role, metrics, shares};
use crate::ui::widgets::{Edge, Icon, card_ui, chip_ui, ends_ui, icon_button_ui, lead_ui, widest_word, width_of, words_ui};
use crate::ui::{Commands, View};

/// Most records whose arithmetic is told in the line of a closed card.
const TOLD: usize = 2;

/// Which card is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum OpenCard {
    /// Nobody has opened or closed one: the first.
    #[default]
    First,
    /// None.
    Closed,
    /// That of a measure.
    Of(String),
}

impl OpenCard {
    fn key() -> Id {
        Id::unique("open measure")
    }

    /// Set from the opening of a card until it is painted open.
    fn moved() -> Id {
        Id::unique("a measure was opened")
    }
}

/// Opens the card of a measure.
pub(super) fn open_card(ui: &Ui, measure: &str) {
    ui.data_mut(|data| data.insert_temp(OpenCard::key(), OpenCard::Of(measure.to_owned())));
}

/// The cards of measures, given by their position in the assessment; `first` opens the first until somebody opens another.
pub(super) fn cards_ui(ui: &mut Ui, shown: Shown<'_>, cards: &[usize], first: bool, commands: &mut Commands) {
    let Shown { assessment, .. } = shown;
    let open: OpenCard = ui.data(|data| data.get_temp(OpenCard::key())).unwrap_or_default();
    for (position, index) in cards.iter().enumerate() {
        let Some(result) = assessment.measures.get(*index) else { continue };
        let is_open = match &open {
            OpenCard::First => first && position == 0,
            OpenCard::Closed => false,
            OpenCard::Of(id) => *id == result.id,
        };
        let card = ui.push_id(("measure", &result.id), |ui| card_of_ui(ui, shown, *index, is_open, commands));
        if is_open && flag(ui, OpenCard::moved(), false) {
            set_flag(ui, OpenCard::moved(), false);
            show_head(ui, shown.view.look, card.response.rect);
        }
        arrive::show_if_wanted(ui, shown.view.look, &result.id, card.response.rect);
        if card.inner {
            let next = if is_open { OpenCard::Closed } else { OpenCard::Of(result.id.clone()) };
            ui.data_mut(|data| data.insert_temp(OpenCard::key(), next));
            set_flag(ui, OpenCard::moved(), !is_open);
        }
    }
}

/// Brings the head of a card into view: another one may have closed above it.
fn show_head(ui: &Ui, look: &Look, card: Rect) {
    let above = look.px(metrics::STRIP + metrics::SPACE_16);
    let head = card.with_max_y(card.top() + look.px(metrics::SPACE_64)).with_min_y(card.top() - above);
    ui.scroll_to_rect(head, None);
}

/// One card; whether its head was pressed.
fn card_of_ui(ui: &mut Ui, shown: Shown<'_>, index: usize, is_open: bool, commands: &mut Commands) -> bool {
    let Shown { view, assessment, sheet } = shown;
    let look = view.look;
    let Some(result) = assessment.measures.get(index) else { return false };
    let Some(measure) = view.pack.measure(&result.id) else { return false };
    let parts = sheet.parts.get(index).map_or(&[][..], Vec::as_slice);
    card_ui(ui, look, Edge::Start(edge_colour(view, result)), |ui| {
        let toggled = head_ui(ui, view, result, is_open);
        if is_open {
            open_ui(ui, view, result, measure, parts);
            ui.add_space(look.px(metrics::SPACE_4));
            details_ui(ui, view, result, commands);
            say_ui(ui, view, result, parts, commands);
        } else {
            closed_ui(ui, view, sheet, index, result, measure);
        }
        toggled
    })
    .inner
}

/// The edge names the category for as long as the measure can be used.
fn edge_colour(view: &View<'_>, result: &MeasureAssessment) -> Color32 {
    let p = &view.look.palette;
    match result.status {
        Status::Expired | Status::NotYet | Status::NotApplicable => p.no,
        _ => p.ink(tone(view.wording.category(result))),
    }
}

/// Status, title, category, amount, and the button that opens; all of it can be clicked.
fn head_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, is_open: bool) -> bool {
    let (look, p) = (view.look, &view.look.palette);
    let title = view.wording.measure(&result.id, "");
    let status = view.pack_text(&format!("status-{}", result.status.name()));
    let taken = end_width(ui, view, result) + width_of(ui, look, Role::Caption, &status) + look.px(metrics::SPACE_44);
    let fits = ui.available_width() - taken >= widest_word(ui, look, Role::CardTitle, &title).max(look.px(metrics::LEAST_TITLE));
    let with_category = ui.available_width() >= taken;
    let amount = |ui: &mut Ui| amount_ui(ui, view, result, with_category);
    let title_ui = |ui: &mut Ui| drop(words_ui(ui, look, Role::CardTitle, p.text, &title));
    let head = Head { title: &title, height: head_height(look), is_open };
    let words = |ui: &mut Ui| {
        chip_ui(ui, look, &status_chip(result.status, &status));
        if fits {
            title_ui(ui);
        }
    };
    folding_head_ui(ui, view, &head, amount, words, |ui| {
        if !fits {
            title_ui(ui);
        }
    })
}

/// Width of what stands at the end of a head, in points.
fn end_width(ui: &Ui, view: &View<'_>, result: &MeasureAssessment) -> f32 {
    let (amount, role) = match headline(view, result) {
        Some((words, _)) => (words, Role::AmountSmall),
        None => (view.pack_text("amount-not-stated"), Role::Caption),
    };
    let category = view.pack_text(view.wording.category(result).message());
    let words = width_of(ui, view.look, role, &amount) + width_of(ui, view.look, Role::CaptionLabel, &category);
    words + view.look.px(metrics::HIT + metrics::SPACE_32)
}

/// What a head that opens and closes is made of.
pub(super) struct Head<'a> {
    /// What a screen reader hears of the button.
    pub(super) title: &'a str,
    /// Height of the first row at 100 %.
    pub(super) height: f32,
    /// Whether what it heads is open.
    pub(super) is_open: bool,
}

/// The head of a card or row that opens and closes: what stands before the button at the end, the words at the start,
/// and what stands below where the row has no room. All of it can be clicked.
pub(super) fn folding_head_ui(
    ui: &mut Ui,
    view: &View<'_>,
    head: &Head<'_>,
    end: impl FnOnce(&mut Ui),
    words: impl FnOnce(&mut Ui),
    below: impl FnOnce(&mut Ui),
) -> bool {
    let look = view.look;
    let mut toggled = false;
    let shown = ui.scope(|ui| {
        ends_ui(ui, look, head.height, words, |ui| {
            toggled = chevron_ui(ui, view, head.title, head.is_open);
            end(ui);
        });
        below(ui);
    });
    let button = look.px(metrics::HIT);
    let rect = shown.response.rect;
    let rect = if look.is_rtl() { rect.with_min_x(rect.left() + button) } else { rect.with_max_x(rect.right() - button) };
    clicked(ui, rect) || toggled
}

/// Height of the head of a card at 100 %: that of a title, since everything in it is lower.
pub(super) fn head_height(look: &Look) -> f32 {
    look.style(Role::CardTitle).line_height / look.scale
}

/// The button that opens or closes what a title names; it carries the focus of the keyboard.
fn chevron_ui(ui: &mut Ui, view: &View<'_>, title: &str, is_open: bool) -> bool {
    let (icon, name) = if is_open { (Icon::Up, id::RESULT_CLOSE_CARD) } else { (Icon::Down, id::RESULT_OPEN_CARD) };
    // The head is as high as its words; the button reaches a little beyond.
    let side = view.look.px(metrics::HIT);
    let (_, place) = ui.allocate_space(vec2(side, view.look.px(head_height(view.look))));
    let place = Rect::from_center_size(place.center(), Vec2::splat(side));
    let mut child = ui.new_child(UiBuilder::new().id_salt("chevron").max_rect(place));
    let response = icon_button_ui(&mut child, view.look, icon, &view.text(name));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_expanded(is_open);
        node.set_description(text::plain(title));
    });
    response.clicked()
}

/// Whether a head was clicked beside its button, which alone takes the keyboard.
fn clicked(ui: &Ui, rect: Rect) -> bool {
    ui.interact(rect, ui.scope_id().with("head"), Sense::CLICK).on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// The category word, where there is room for it, and the headline; from the end of the row, so the amount comes first.
fn amount_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, with_category: bool) {
    let (look, p) = (view.look, &view.look.palette);
    let category = view.wording.category(result);
    match headline(view, result) {
        Some((words, ink)) => drop(words_ui(ui, look, Role::AmountSmall, ink, words)),
        None => drop(words_ui(ui, look, Role::Caption, p.text3, view.pack_text("amount-not-stated"))),
    }
    if with_category && !matches!(result.status, Status::Expired | Status::NotApplicable | Status::NotYet) {
        words_ui(ui, look, Role::CaptionLabel, p.ink(tone(category)), view.pack_text(category.message()));
    }
}

/// The amount in the head and its colour; nothing where the text gives none.
fn headline(view: &View<'_>, result: &MeasureAssessment) -> Option<(String, Color32)> {
    let p = &view.look.palette;
    let range = view.wording.headline(result)?;
    let money = |amount: Decimal| view.wording.localizer.money(amount);
    let words = isolate(&view.wording.range(range));
    Some(match (result.status, range) {
        (Status::NeedsInfo, Range { high: Some(high), .. }) => (view.format(id::RESULT_CAP, &[("amount", money(high).into())]), p.text3),
        (Status::NeedsInfo, _) => (view.text(id::FORMAT_OPEN), p.text3),
        (Status::Expired | Status::NotYet | Status::NotApplicable, _) => (words, p.text2),
        (Status::Conditional, _) => (words, p.wait),
        _ => (words, p.ink(tone(view.wording.category(result)))),
    })
}

/// One line of why, and a remark at the end.
fn closed_ui(ui: &mut Ui, view: &View<'_>, sheet: &Sheet, index: usize, result: &MeasureAssessment, measure: &Measure) {
    let (look, p) = (view.look, &view.look.palette);
    let width = ui.available_width();
    lead_ui(
        ui,
        look,
        |ui| line_ui(ui, look, Role::Secondary, p.text2, &why(view, sheet, index, result, measure), ui.available_width()),
        |ui| {
            let (words, ink) = remark(view, result, measure);
            line_ui(ui, look, Role::Secondary, ink, &words, width * shares::CARD_REMARK);
            ui.add_space(look.px(metrics::SPACE_16));
        },
    );
}

/// When deferred money must be paid, else the office.
fn remark(view: &View<'_>, result: &MeasureAssessment, measure: &Measure) -> (String, Color32) {
    let p = &view.look.palette;
    let mut deferred = result.lines.iter().filter(|line| line.bucket == Bucket::Defer);
    if deferred.clone().any(|line| line.overdue) {
        return (view.pack_text("defer-overdue"), p.danger);
    }
    match deferred.find_map(|line| line.due) {
        Some(day) => (view.format(id::RESULT_DUE, &[("date", view.wording.localizer.date(day).into())]), p.text3),
        None => (view.pack_text(&format!("agency-{}-short", measure.agency)), p.text3),
    }
}

/// The first step of the arithmetic of the first records, or what the measure is where there is no arithmetic.
fn why(view: &View<'_>, sheet: &Sheet, index: usize, result: &MeasureAssessment, measure: &Measure) -> String {
    if let Some(ended) = ended(view, sheet, index, result) {
        return ended;
    }
    let parts = sheet.parts.get(index).map_or(&[][..], Vec::as_slice);
    if let Some(missing) = missing(view, result) {
        return missing;
    }
    let told = parts.iter().take(TOLD).filter_map(|part| first_step(view, part, measure, parts.len() > 1));
    let told = told.reduce(|first, second| joined(view, &first, &second));
    told.unwrap_or_else(|| view.wording.measure(&result.id, "-what"))
}

/// Where the status or the amount is open: the answers that it waits for.
fn missing(view: &View<'_>, result: &MeasureAssessment) -> Option<String> {
    let is_open = result.status == Status::NeedsInfo || result.lines.iter().any(|line| !line.amount.is_exact());
    let places = result.missing.iter().take(TOLD).map(|place| view.wording.label(*place));
    let labels = listed(view, places).filter(|_| is_open)?;
    Some(pair(view, &view.text(id::RESULT_MISSING), &labels))
}

fn first_step(view: &View<'_>, part: &Part, measure: &Measure, several: bool) -> Option<String> {
    let (_, working) = part.workings.first()?;
    let step = view.wording.working(working).into_iter().next()?;
    Some(match (measure.over, part.item) {
        (Some(list), Some(item)) if several => pair(view, &view.wording.record(list, item), &step),
        _ => step,
    })
}

/// For a measure outside its window: when it begins, or that it is over and what it was worth then.
fn ended(view: &View<'_>, sheet: &Sheet, index: usize, result: &MeasureAssessment) -> Option<String> {
    let day = window_words(view, sheet, index, result)?;
    match view.wording.headline(result).filter(|_| result.status == Status::Expired) {
        Some(range) => Some(view.format(id::RESULT_HISTORICAL, &[("ended", day.into()), ("amount", view.wording.range(range).into())])),
        None => Some(day),
    }
}

/// For a measure outside its window: the day on which it begins, or on which it was over.
pub(super) fn window_words(view: &View<'_>, sheet: &Sheet, index: usize, result: &MeasureAssessment) -> Option<String> {
    let [from, to] = *sheet.windows.get(index)?;
    let (message, day) = match result.status {
        Status::NotYet => ("status-starts", from?),
        Status::Expired => ("status-ended", to?),
        _ => return None,
    };
    view.wording.localizer.named(message, &[("date", view.wording.localizer.date(day).into())])
}

/// Under the head of an open card: what the measure is, and the whole arithmetic.
fn open_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, measure: &Measure, parts: &[Part]) {
    let (look, p) = (view.look, &view.look.palette);
    words_ui(ui, look, Role::Body, p.text, view.wording.measure(&result.id, "-what"));
    arithmetic_ui(ui, view, parts, measure);
    let (words, ink) = remark(view, result, measure);
    if result.lines.iter().any(|line| line.bucket == Bucket::Defer && (line.overdue || line.due.is_some())) {
        words_ui(ui, look, Role::Secondary, ink, words);
    }
}
