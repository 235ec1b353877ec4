//! Rows of a card that open to what belongs to a topic: folded ones may stand side by side.

use std::sync::Arc;

use egui::{Color32, Galley, Id, Rect, Response, Role as Part, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Lane};
use super::{layout, words};
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// The head of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoldRow {
    /// Id, which keeps the focus when rows move.
    pub id: Id,
    /// The topic.
    pub label: String,
    /// How it stands, at the end of the row.
    pub state: String,
    /// Whether the state is good news.
    pub done: bool,
    /// Whether what belongs to it is shown below.
    pub is_open: bool,
}

/// Whether some rows keep their words on one line when so many of them stand side by side.
pub fn fold_rows_fit(ui: &Ui, look: &Look, rows: &[FoldRow], columns: usize) -> bool {
    let room = layout::column_width(ui.available_width(), columns, 0.0) - look.px(frame());
    let fits = |row: &FoldRow| {
        let width = words::width_of(ui, look, Role::Body, &row.label) + words::width_of(ui, look, state_role(row), &row.state);
        width + look.px(metrics::SPACE_12) <= room
    };
    rows.iter().all(fits)
}

/// Rows side by side in equal columns; the response of each.
pub fn fold_rows_ui(ui: &mut Ui, look: &Look, rows: &[FoldRow]) -> Vec<Response> {
    let p = &look.palette;
    let width = layout::column_width(ui.available_width(), rows.len(), 0.0);
    let written: Vec<Written> = rows.iter().map(|row| Written::of(ui, look, row, width)).collect();
    let words = written.iter().map(Written::height).fold(0.0, f32::max);
    let height = look.px(metrics::FOLD_ROW).max(words + 2.0 * look.px(metrics::SPACE_8));
    let first = ui.min_rect().height() < 1.0;
    let (_, band) = ui.allocate_space(vec2(ui.available_width(), height));
    let line = Stroke::new(metrics::STROKE_THIN, p.border);
    let mut lane = Lane::new(look, band);
    let mut responses = Vec::with_capacity(rows.len());
    for (index, (row, written)) in rows.iter().zip(written).enumerate() {
        let place = lane.start(width);
        if index > 0 {
            let x = if look.is_rtl() { place.right() } else { place.left() };
            ui.painter().vline(x, place.y_range(), line);
        }
        responses.push(row_ui(ui, look, row, written, place));
    }
    if !first {
        ui.painter().hline(band.x_range(), band.top(), line);
    }
    responses
}

/// What the frame of a row takes of its width, at 100 %.
const fn frame() -> f32 {
    metrics::SPACE_12 + metrics::ICON + metrics::SPACE_8 + metrics::SPACE_12
}

const fn state_role(row: &FoldRow) -> Role {
    if row.done { Role::CaptionLabel } else { Role::Caption }
}

/// The words of a row, set.
struct Written {
    label: Arc<Galley>,
    state: Arc<Galley>,
}

impl Written {
    fn of(ui: &Ui, look: &Look, row: &FoldRow, width: f32) -> Self {
        let room = width - look.px(frame());
        let state = words::galley(ui, look, state_role(row), &row.state, room);
        let label = words::galley(ui, look, Role::Body, &row.label, room - state.size().x - look.px(metrics::SPACE_12));
        Self { label, state }
    }

    fn height(&self) -> f32 {
        self.label.size().y.max(self.state.size().y)
    }
}

fn row_ui(ui: &Ui, look: &Look, row: &FoldRow, written: Written, place: Rect) -> Response {
    let p = &look.palette;
    let response = ui.interact(place, row.id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Part::Button, ui.is_enabled(), text::plain(&row.label)));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_expanded(row.is_open);
        node.set_description(text::plain(&row.state));
    });
    if !ui.is_rect_visible(place) {
        return response;
    }
    if paint::touched(&response) {
        // Inside the outline of the card.
        ui.painter().rect_filled(place.shrink(metrics::STROKE_THIN), look.radius(metrics::RADIUS_CONTROL), p.sunken);
    }
    let mut lane = Lane::new(look, place);
    lane.start(look.px(metrics::SPACE_12));
    lane.end(look.px(metrics::SPACE_12));
    let icon = if row.is_open { Icon::Down } else { Icon::Next };
    paint_icon_centred(ui.painter(), look, icon, lane.start(look.px(metrics::ICON)), p.text);
    lane.start(look.px(metrics::SPACE_8));
    let ink: Color32 = if row.done { p.keep } else { p.text2 };
    paint::words_at_start(ui.painter(), look, lane.end(written.state.size().x), written.state, ink);
    paint::words_at_start(ui.painter(), look, lane.rest(), written.label, p.text);
    paint::focus_ring(ui, look, place, metrics::RADIUS_CONTROL, &response);
    response
}
