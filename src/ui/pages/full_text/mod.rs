//! The official text: what is for this business is marked, and every mark leads to its card and back.

mod plan;
pub mod ranges;

use std::sync::Arc;

use egui::{Align, Context, Id, Layout, Rangef, Rect, Response, Role as Part, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use self::plan::{Block, Columns, Plan};
use self::ranges::Document;
use super::aside::{Aside, aside_ui};
use super::result::parts::tone;
use super::start::draft_ui;
use crate::l10n::id;
use crate::policy::{LegalStatus, Status};
use crate::text;
use crate::ui::shell::{Pressable, pressable_ui};
use crate::ui::theme::{Role, Tone, metrics};
use crate::ui::widgets::{Icon, colour_swatch_ui, column_layout, icon_ui, row_of_ui, words_ui};
use crate::ui::{Command, Commands, Passage, View, focus};
use crate::wording::Category;

/// A sentence of the text that is marked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Mark {
    /// The measure, by its position in the pack.
    measure: usize,
    /// The clause, by its position in the measure.
    clause: usize,
    /// Where it stands in the text, in bytes.
    range: std::ops::Range<usize>,
    /// What the measure is for this business; `None` without an assessment.
    status: Option<Status>,
    /// Its colour.
    tone: Tone,
    /// Whether the reader came to read it.
    is_sought: bool,
}

/// What the reader came for.
#[derive(Clone, Debug, Default)]
struct Reading {
    passage: Option<Passage>,
    /// Until the passage has been scrolled to.
    to_scroll: bool,
    /// Until the keyboard stands on its note.
    to_focus: bool,
}

impl Reading {
    fn key() -> Id {
        Id::unique("reading the official text")
    }

    fn of(ui: &Ui) -> Self {
        ui.data(|data| data.get_temp(Self::key())).unwrap_or_default()
    }

    fn keep(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Self::key(), self));
    }
}

/// Turns to a clause, which is then scrolled to and marked; without one the text stays where it was last read.
pub fn turn_to(ctx: &Context, passage: Option<Passage>) {
    let sought = passage.is_some();
    Reading { passage, to_scroll: sought, to_focus: sought }.keep(ctx);
    if sought {
        focus::promise(ctx);
    }
}

/// The page with the official text.
pub fn full_text_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (title, note) = (view.text(id::FULL_TEXT_TITLE), view.text(id::FULL_TEXT_ORIGINAL));
    let aside = Aside { salt: "full text", title: &title, note: Some(&note), widest: plan::WIDEST };
    if Reading::of(ui).to_focus {
        focus::promise(ui.ctx());
    }
    aside_ui(ui, view, commands, &aside, |ui, commands| content_ui(ui, view, commands));
}

fn content_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let document = document(ui, view);
    let marks = marks(view, &document, Reading::of(ui).passage.as_ref());
    ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_12);
    ui.add_space(look.px(metrics::SPACE_20));
    if view.pack.status == LegalStatus::Draft {
        draft_ui(ui, view, None);
    }
    legend_ui(ui, view, &marks);
    text_ui(ui, view, &document, &marks, commands);
    ui.add_space(look.px(metrics::SPACE_44));
}

/// The text in parts, cut once.
fn document(ui: &Ui, view: &View<'_>) -> Arc<Document> {
    let key = Id::unique(("official text", &view.pack.id));
    if let Some(known) = ui.data(|data| data.get_temp::<Arc<Document>>(key)) {
        return known;
    }
    let document = Arc::new(Document::of(&view.pack.source_text, &view.pack.measures));
    ui.data_mut(|data| data.insert_temp(key, Arc::clone(&document)));
    document
}

/// What is marked, the strongest first: where two overlap, it gives the colour.
fn marks(view: &View<'_>, document: &Document, sought: Option<&Passage>) -> Vec<Mark> {
    let results = view.assessment().map_or(&[][..], |assessment| &assessment.measures);
    let marks = document.quotes.iter().filter_map(|quote| {
        let measure = view.pack.measures.get(quote.measure)?;
        let result = results.iter().find(|result| result.id == measure.id);
        let tone = match result {
            Some(result) if is_for_business(result.status) => tone(view.wording.category(result)),
            Some(result) if result.status == Status::NeedsInfo => Tone::Maybe,
            _ => Tone::No,
        };
        let is_sought = sought.is_some_and(|passage| passage.measure == measure.id && passage.clause == quote.clause);
        let status = result.map(|result| result.status);
        let mark = Mark { measure: quote.measure, clause: quote.clause, range: quote.range.clone(), status, tone, is_sought };
        (is_sought || status.is_some_and(is_for_business)).then_some(mark)
    });
    let mut marks: Vec<Mark> = marks.collect();
    // Of two that are equally strong the shorter is seen inside the longer.
    marks.sort_by_key(|mark| (std::cmp::Reverse((mark.is_sought, mark.status)), mark.range.len()));
    marks
}

/// Whether the text gives this business something, or lets it ask.
const fn is_for_business(status: Status) -> bool {
    matches!(status, Status::Applies | Status::Conditional | Status::Encouraged)
}

/// What the colours mean; only those that occur.
fn legend_ui(ui: &mut Ui, view: &View<'_>, marks: &[Mark]) {
    let (look, p) = (view.look, &view.look.palette);
    let own = || marks.iter().filter(|mark| mark.status.is_some_and(is_for_business));
    let lead = if own().next().is_some() { id::FULL_TEXT_LEAD } else { id::FULL_TEXT_LEAD_NONE };
    words_ui(ui, look, Role::Secondary, p.text2, view.text(lead));
    let categories = [Category::Keep, Category::Defer, Category::Ask, Category::Try];
    row_of_ui(ui, look, metrics::SPACE_24, |ui| {
        for category in categories.into_iter().filter(|category| own().any(|mark| mark.tone == tone(*category))) {
            ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_8);
            colour_swatch_ui(ui, look, p.ink(tone(category)));
            words_ui(ui, look, Role::Caption, p.text2, view.pack_text(category.message()));
            ui.add_space(look.px(metrics::SPACE_12));
        }
    });
}

/// What the text is painted from.
#[derive(Clone, Copy)]
struct Shown<'a> {
    view: &'a View<'a>,
    document: &'a Document,
    marks: &'a [Mark],
    plan: &'a Plan,
    columns: Columns,
    /// The room of the text with its notes.
    place: Rect,
}

/// The sheet with the text and the notes beside it. Only what can be seen, and a screen before and after it, is laid out:
/// there the keyboard finds the next note.
fn text_ui(ui: &mut Ui, view: &View<'_>, document: &Document, marks: &[Mark], commands: &mut Commands) {
    let look = view.look;
    let plan = Plan::of(ui, view, document, marks);
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), plan.height));
    let columns = Columns::new(look, place.width());
    let shown = Shown { view, document, marks, plan: &plan, columns, place };
    let line = Stroke::new(metrics::STROKE_THIN, look.palette.border);
    let (sheet, corners) = (columns.sheet(look, place), look.radius(metrics::RADIUS_CARD));
    ui.painter().rect(sheet, corners, look.palette.surface, line, egui::StrokeKind::Inside);
    scroll_to_passage(ui, shown);
    let screen = ui.clip_rect();
    let near = screen.y_range().expand(screen.height());
    let is_near = |block: &Block| {
        let top = place.top() + block.top;
        near.intersects(Rangef::new(top, top + block.height))
    };
    for block in plan.blocks.iter().filter(|block| is_near(block)) {
        block_ui(ui, shown, block, commands);
    }
}

/// Brings the clause that the reader came for into view, once.
fn scroll_to_passage(ui: &Ui, shown: Shown<'_>) {
    let Shown { marks, plan, place, .. } = shown;
    let reading = Reading::of(ui);
    if !reading.to_scroll {
        return;
    }
    if let Some(rows) = plan.sought(marks) {
        let rows = Rect::from_x_y_ranges(place.x_range(), place.top() + rows.start..=place.top() + rows.end);
        ui.scroll_to_rect(rows, Some(Align::Center));
    }
    Reading { to_scroll: false, ..reading }.keep(ui.ctx());
}

/// A paragraph with its notes; a bar before what the reader came for.
fn block_ui(ui: &mut Ui, shown: Shown<'_>, block: &Block, commands: &mut Commands) {
    let Shown { view, document, marks, columns, place, .. } = shown;
    let (look, p) = (view.look, &view.look.palette);
    let (left, top) = (columns.sheet(look, place).left() + look.px(plan::MARGIN), place.top() + block.top);
    for (mark, rows) in &block.rows {
        let Some(mark) = marks.get(*mark).filter(|mark| mark.is_sought) else { continue };
        let across = Rangef::new(left - look.px(metrics::SPACE_12), left - look.px(metrics::SPACE_8));
        let bar = Rect::from_x_y_ranges(across, top + rows.start..=top + rows.end);
        ui.painter().rect_filled(bar, 0.0, p.ink(mark.tone));
    }
    let text = Rect::from_min_size(pos2(left, top), vec2(columns.text, block.text));
    let builder = UiBuilder::new().id_salt(("paragraph", block.part)).max_rect(text).layout(Layout::top_down(Align::Min));
    text::label(&mut ui.new_child(builder), &plan::words(view, document, marks, block.part), p.text);
    for note in &block.notes {
        let Some(mark) = marks.get(note.mark) else { continue };
        let place = Rect::from_min_size(pos2(columns.notes_left(look, place), top + note.top), note.size);
        let response = note_ui(ui, view, mark, place, commands);
        let reading = Reading::of(ui);
        if mark.is_sought && reading.to_focus {
            response.request_focus();
            Reading { to_focus: false, ..reading }.keep(ui.ctx());
        } else if response.gained_focus() {
            response.scroll_to_me(None);
        }
    }
}

/// The title of a marked measure, beside its sentence: it leads to the card.
fn note_ui(ui: &mut Ui, view: &View<'_>, mark: &Mark, place: Rect, commands: &mut Commands) -> Response {
    let (look, p) = (view.look, &view.look.palette);
    let Some(measure) = view.pack.measures.get(mark.measure) else { return ui.allocate_rect(place, Sense::hover()) };
    let title = view.wording.measure(&measure.id, "");
    let (ground, ink) = (p.tint(mark.tone), p.ink(mark.tone));
    ui.painter().rect_filled(place, look.radius(metrics::RADIUS_CONTROL), ground);
    let key = Id::unique(("note in the official text", &measure.id, mark.clause));
    let link = Pressable::new(key, &title, place.size(), look.px(metrics::SPACE_8));
    let builder = UiBuilder::new().id_salt(("note", &measure.id, mark.clause)).max_rect(place).layout(column_layout(look));
    let mut child = ui.new_child(builder);
    let response = pressable_ui(&mut child, look, &Pressable { part: Part::Link, ..link }, |ui| {
        ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_8);
        icon_ui(ui, look, icon(mark.status), metrics::ICON_SMALL, ink);
        text::label(ui, &plan::title(look, &title), p.text);
    });
    let description = view.text(id::FULL_TEXT_TO_CARD);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(text::plain(&description)));
    if response.clicked() {
        commands.send(Command::ShowMeasure(measure.id.clone()));
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The shape of a status.
const fn icon(status: Option<Status>) -> Icon {
    match status {
        Some(Status::Applies) => Icon::Ok,
        Some(Status::Conditional) => Icon::Stamp,
        Some(Status::Encouraged) => Icon::Megaphone,
        Some(Status::NeedsInfo) => Icon::Half,
        Some(Status::NotYet) => Icon::Hour,
        Some(Status::Expired) => Icon::Clock,
        Some(Status::NotApplicable) | None => Icon::Dash,
    }
}
