//! The bar from certain to possible, and the swatches that explain its patterns.

use egui::{Color32, Painter, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::paint::{self, Lane, Slope};
use crate::ui::theme::{Look, metrics};

/// How sure an amount is; each has a pattern that is legible in black and white.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SegmentKind {
    /// 本方案给的: solid.
    Keep,
    /// 自行申报享受的税费: hollow.
    Filed,
    /// 待认定: cross-hatched.
    Wait,
    /// 可能再加: striped.
    Possible,
}

impl SegmentKind {
    /// From certain to open.
    pub const ALL: [Self; 4] = [Self::Keep, Self::Filed, Self::Wait, Self::Possible];
}

/// A part of the bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Its pattern.
    pub kind: SegmentKind,
    /// Its amount, in any unit that all segments share; nothing is painted for 0 or less.
    pub share: f32,
}

/// The bar, as wide as what is available, filled from the side where reading starts; an empty outline without segments.
pub fn range_bar_ui(ui: &mut Ui, look: &Look, segments: &[Segment]) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), look.px(metrics::BAR)));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let radius = metrics::BAR / 2.0;
    painter.rect_filled(rect, look.radius(radius), look.palette.surface);
    let shown: Vec<Segment> = segments.iter().copied().filter(|segment| segment.share > 0.0).collect();
    let shares: Vec<f32> = shown.iter().map(|segment| segment.share).collect();
    let gap = look.px(metrics::BAR_GAP);
    let room = rect.width() - gap * shown.len().saturating_sub(1) as f32;
    let mut lane = Lane::new(look, rect);
    let widths = share_out(&shares, room, look.px(metrics::BAR_SEGMENT_MIN));
    for (index, (segment, width)) in shown.iter().zip(widths).enumerate() {
        let place = lane.start(width);
        lane.start(gap);
        let ends = Ends { first: index == 0, last: index + 1 == shown.len() };
        pattern(painter, look, segment.kind, place, ends.corners(look, radius));
    }
    let line = Stroke::new(metrics::STROKE_THIN, look.palette.keep);
    painter.rect_stroke(rect, look.radius(radius), line, StrokeKind::Inside);
}

/// The square before a label that shows its pattern.
pub fn swatch_ui(ui: &mut Ui, look: &Look, kind: SegmentKind) {
    let response = paint::allocate(ui, Vec2::splat(look.px(metrics::SWATCH)), None, Sense::hover());
    let radius = look.px(metrics::RADIUS_SWATCH);
    pattern(ui.painter(), look, kind, response.rect, [radius; 2]);
    if kind == SegmentKind::Possible {
        let line = paint::stroke(ui.painter(), look, metrics::STROKE_CONTROL, look.palette.keep);
        ui.painter().rect_stroke(response.rect, look.radius(metrics::RADIUS_SWATCH), line, StrokeKind::Inside);
    }
}

/// The plain square before a label of a category.
pub fn colour_swatch_ui(ui: &mut Ui, look: &Look, colour: Color32) {
    let side = Vec2::splat(look.px(metrics::SWATCH - metrics::SPACE_4));
    let response = paint::allocate(ui, side, None, Sense::hover());
    ui.painter().rect_filled(response.rect, look.radius(metrics::RADIUS_SWATCH), colour);
}

/// Which ends of the bar a segment touches.
struct Ends {
    first: bool,
    last: bool,
}

impl Ends {
    /// Radii at the left and at the right, in points.
    fn corners(&self, look: &Look, radius: f32) -> [f32; 2] {
        let round = |touches: bool| if touches { look.px(radius) } else { 0.0 };
        let mut corners = [round(self.first), round(self.last)];
        if look.is_rtl() {
            corners.reverse();
        }
        corners
    }
}

/// Widths in proportion to the shares, none under `least`; the wide ones give way.
fn share_out(shares: &[f32], room: f32, least: f32) -> Vec<f32> {
    let total: f32 = shares.iter().sum();
    let natural: Vec<f32> = shares.iter().map(|share| room * share / total).collect();
    let lacking: f32 = natural.iter().map(|width| (least - width).max(0.0)).sum();
    let spare: f32 = natural.iter().map(|width| (width - least).max(0.0)).sum();
    let kept = if spare > 0.0 { (1.0 - lacking / spare).max(0.0) } else { 0.0 };
    natural.into_iter().map(|width| least + (width - least).max(0.0) * kept).collect()
}

/// Paints a pattern into a rectangle with radii at the left and at the right, in points.
fn pattern(painter: &Painter, look: &Look, kind: SegmentKind, rect: Rect, radii: [f32; 2]) {
    let p = &look.palette;
    let corners = egui::CornerRadius { nw: radii[0] as u8, sw: radii[0] as u8, ne: radii[1] as u8, se: radii[1] as u8 };
    match kind {
        SegmentKind::Keep => {
            painter.rect_filled(rect, corners, p.keep);
        }
        SegmentKind::Filed => {
            let line = Stroke::new(look.px(metrics::STROKE_HOLLOW), p.keep);
            painter.rect(rect, corners, p.surface, line, StrokeKind::Inside);
        }
        SegmentKind::Wait => {
            painter.rect_filled(rect, corners, p.wait_tint);
            let width = look.px(metrics::STROKE_CONTROL);
            for slope in [Slope::Rising, Slope::Falling] {
                let step = look.px(metrics::HATCH_STEP);
                painter.extend(paint::bands(&outline(rect, radii), slope, width, step, p.wait));
            }
            painter.rect_stroke(rect, corners, Stroke::new(width, p.wait), StrokeKind::Inside);
        }
        SegmentKind::Possible => {
            let width = look.px(metrics::STRIPE);
            let step = width + look.px(metrics::STRIPE_GAP);
            painter.extend(paint::bands(&outline(rect, radii), Slope::Rising, width, step, p.hatch));
        }
    }
}

/// The outline of a rectangle whose left and right corners have their own radii.
fn outline(rect: Rect, [left, right]: [f32; 2]) -> Vec<egui::Pos2> {
    let (rounder, square) = if left > right { (left, rect.right()) } else { (right, rect.left()) };
    let both = left > 0.0 && right > 0.0;
    paint::rounded(rect, rounder)
        .into_iter()
        .map(|point| {
            // Points of the half that is not round move to its edge, which makes it square.
            let in_square_half = !both && (point.x - square).abs() < rect.width() / 2.0;
            let edge = if point.y < rect.center().y { rect.top() } else { rect.bottom() };
            if in_square_half { egui::pos2(square, edge) } else { point }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_fill_the_bar_and_none_is_too_narrow_to_see() {
        for shares in [vec![4100.0, 240.0, 6000.0, 400.0], vec![1.0], vec![1.0, 100_000.0]] {
            let widths = share_out(&shares, 300.0, 7.0);
            assert!((widths.iter().sum::<f32>() - 300.0).abs() < 0.01, "{widths:?}");
            assert!(widths.iter().all(|width| *width >= 6.99), "{widths:?}");
        }
    }

    #[test]
    fn an_outline_is_square_on_one_side_and_round_on_the_other() {
        let rect = Rect::from_min_size(egui::Pos2::ZERO, vec2(100.0, 12.0));
        let points = outline(rect, [6.0, 0.0]);
        assert!(points.contains(&rect.right_top()) && points.contains(&rect.right_bottom()));
        assert!(!points.contains(&rect.left_top()));
    }
}
