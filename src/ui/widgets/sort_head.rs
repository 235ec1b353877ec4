//! The head of a column by which a table can be sorted.

use egui::{Id, Rect, Response, Role as Part, Sense, Ui, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Lane};
use super::words;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortHead {
    /// Id, which keeps the focus when columns come and go.
    pub id: Id,
    /// The name of the column.
    pub label: String,
    /// Whether its cells stand at the end of the column, as figures do.
    pub at_end: bool,
    /// Whether the table is sorted by it, the largest first (true) or the smallest.
    pub descending: Option<bool>,
    /// The order in words, for who cannot see the mark.
    pub order: String,
}

/// Height that the label needs in a column of a width, in points.
pub fn sort_head_height(ui: &Ui, look: &Look, label: &str, width: f32) -> f32 {
    words::galley(ui, look, Role::CaptionLabel, label, width - mark(look)).size().y
}

/// The head at a place; pressed, it sorts.
pub fn sort_head_ui(ui: &Ui, look: &Look, head: &SortHead, place: Rect) -> Response {
    let p = &look.palette;
    let response = ui.interact(place, head.id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Part::Button, ui.is_enabled(), text::plain(&head.label)));
    if head.descending.is_some() {
        response.ctx.accesskit_node_builder(response.id, |node| node.set_description(text::plain(&head.order)));
    }
    let name = words::galley(ui, look, Role::CaptionLabel, &head.label, place.width() - mark(look));
    let mut lane = Lane::new(look, place);
    let content = name.size().x + if head.descending.is_some() { mark(look) } else { 0.0 };
    if head.at_end {
        lane.start(place.width() - content);
    }
    let spot = lane.start(name.size().x);
    let ink = if paint::touched(&response) || head.descending.is_some() { p.text } else { p.text2 };
    paint::words_at_start(ui.painter(), look, spot, name, ink);
    if let Some(descending) = head.descending {
        lane.start(look.px(metrics::SPACE_4));
        let icon = if descending { Icon::Down } else { Icon::Up };
        let size = vec2(look.px(metrics::ICON_SMALL), place.height());
        paint_icon_centred(ui.painter(), look, icon, paint::start_in(look, lane.rest(), size), ink);
    }
    paint::focus_ring(ui, look, place.expand2(vec2(look.px(metrics::SPACE_4), 0.0)), metrics::RADIUS_CONTROL, &response);
    response
}

/// Room of the mark beside the name, in points.
fn mark(look: &Look) -> f32 {
    look.px(metrics::SPACE_4 + metrics::ICON_SMALL)
}
