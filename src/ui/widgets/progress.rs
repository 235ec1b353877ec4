//! How far something is.

use egui::{Rect, Role as Part, Sense, Ui, WidgetInfo, vec2};

use crate::text;
use crate::ui::theme::{Look, metrics};

/// A bar of a width in points, filled as far as `share` (0 to 1) tells; empty while nothing can be told.
pub fn progress_ui(ui: &mut Ui, look: &Look, name: &str, share: Option<f32>, width: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, look.px(metrics::PROGRESS_BAR)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Part::ProgressIndicator, true, text::plain(name)));
    if let Some(share) = share {
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(1.0);
            node.set_numeric_value(share.into());
        });
    }
    bar(ui, look, rect, share.unwrap_or_default());
}

/// Paints the bar alone, filled from where reading starts.
pub fn bar(ui: &Ui, look: &Look, track: Rect, share: f32) {
    let p = &look.palette;
    let done = track.width() * share.clamp(0.0, 1.0);
    let filled = if look.is_rtl() { track.with_min_x(track.right() - done) } else { track.with_max_x(track.left() + done) };
    let radius = look.radius(metrics::RADIUS_MARK);
    ui.painter().rect_filled(track, radius, p.sunken);
    ui.painter().rect_filled(filled, radius, p.primary);
}
