//! What the widgets share: placing parts in reading direction, outlines, the focus ring, patterns.

use std::f32::consts::{FRAC_1_SQRT_2, FRAC_PI_2};
use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Id, IdSalt, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

use crate::ui::theme::{Look, metrics};

/// A horizontal strip from which parts are cut off, at the side where reading starts or at the one where it ends.
pub(super) struct Lane {
    rest: Rect,
    rtl: bool,
}

impl Lane {
    pub(super) fn new(look: &Look, rect: Rect) -> Self {
        Self { rest: rect, rtl: look.is_rtl() }
    }

    /// Cuts off a part at the start side.
    pub(super) fn start(&mut self, width: f32) -> Rect {
        self.cut(width, self.rtl)
    }

    /// Cuts off a part at the end side.
    pub(super) fn end(&mut self, width: f32) -> Rect {
        self.cut(width, !self.rtl)
    }

    /// What is left.
    pub(super) fn rest(&self) -> Rect {
        self.rest
    }

    fn cut(&mut self, width: f32, at_right: bool) -> Rect {
        if at_right {
            let (rest, part) = self.rest.split_left_right_at_x(self.rest.right() - width);
            self.rest = rest;
            part
        } else {
            let (part, rest) = self.rest.split_left_right_at_x(self.rest.left() + width);
            self.rest = rest;
            part
        }
    }
}

/// Takes room for a widget whose id is salted by the caller, so that focus stays when other widgets come and go.
pub(super) fn allocate(ui: &mut Ui, size: Vec2, salt: Option<IdSalt>, sense: Sense) -> Response {
    let (auto, rect) = ui.allocate_space(size);
    let id = salt.map_or(auto, |salt| ui.make_persistent_id(salt));
    ui.interact(rect, id, sense)
}

/// Takes room for a control that can be clicked unless it is disabled.
pub(super) fn allocate_control(ui: &mut Ui, size: Vec2, salt: Option<IdSalt>, enabled: bool) -> Response {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    allocate(ui, size, salt, sense)
}

/// The id that a salt gives inside a `Ui`.
pub(super) fn id_of(ui: &Ui, salt: IdSalt) -> Id {
    ui.make_persistent_id(salt)
}

/// A painter that is dim when the control is disabled.
pub(super) fn painter(ui: &Ui, enabled: bool) -> Painter {
    let mut painter = ui.painter().clone();
    if !enabled {
        painter.multiply_opacity(metrics::DISABLED);
    }
    painter
}

/// Whether the pointer is on an enabled control.
pub(super) fn touched(response: &Response) -> bool {
    response.enabled() && response.sense.senses_click() && (response.hovered() || response.is_pointer_button_down_on())
}

/// Ground and outline of a control.
#[derive(Clone, Copy)]
pub(super) struct Face {
    pub(super) fill: Color32,
    pub(super) line: Color32,
    pub(super) width: f32,
    pub(super) dashed: bool,
}

impl Face {
    /// A ground without an outline.
    pub(super) fn filled(fill: Color32) -> Self {
        Self::outlined(fill, Color32::TRANSPARENT, 0.0)
    }

    /// A ground with a solid outline.
    pub(super) fn outlined(fill: Color32, line: Color32, width: f32) -> Self {
        Self { fill, line, width, dashed: false }
    }

    /// A ground with a dashed outline.
    pub(super) fn dashed(fill: Color32, line: Color32, width: f32) -> Self {
        Self { dashed: true, ..Self::outlined(fill, line, width) }
    }
}

/// A stroke of whole physical pixels, at least one: a line of 1.5 pixels would be two blurred ones.
pub(super) fn stroke(painter: &Painter, look: &Look, width: f32, colour: Color32) -> Stroke {
    if width <= 0.0 {
        return Stroke::NONE;
    }
    let scale = painter.pixels_per_point();
    Stroke::new((look.px(width) * scale).floor().max(1.0) / scale, colour)
}

/// Paints a control's ground and outline; the outline lies inside the rectangle.
pub(super) fn face(painter: &Painter, look: &Look, rect: Rect, radius: f32, face: Face) {
    let corners = look.radius(radius);
    if !face.dashed {
        let stroke = stroke(painter, look, face.width, face.line);
        painter.rect(rect, corners, face.fill, stroke, StrokeKind::Inside);
        return;
    }
    painter.rect_filled(rect, corners, face.fill);
    painter.extend(dashes(look, rect, radius, stroke(painter, look, face.width, face.line)));
}

/// A dashed outline just inside the rectangle.
fn dashes(look: &Look, rect: Rect, radius: f32, stroke: Stroke) -> Vec<Shape> {
    let inset = stroke.width / 2.0;
    let mut path = rounded(rect.shrink(inset), look.px(radius) - inset);
    if let Some(first) = path.first().copied() {
        path.push(first);
    }
    Shape::dashed_line(&path, stroke, look.px(metrics::DASH), look.px(metrics::DASH_GAP))
}

/// The two-tone ring of a control that the keyboard is on: dark inside, yellow outside, so that one of them always shows.
pub(super) fn focus_ring(ui: &Ui, look: &Look, rect: Rect, radius: f32, response: &Response) {
    if response.has_focus() {
        ring(ui.painter(), look, rect, look.radius(radius));
    }
}

/// Paints the two-tone ring around a rectangle.
pub(super) fn ring(painter: &Painter, look: &Look, rect: Rect, corners: CornerRadius) {
    let p = &look.palette;
    let inner = Stroke::new(look.px(metrics::STROKE_STRONG), p.text);
    let outer = Stroke::new(look.px(metrics::STROKE_FOCUS), p.focus);
    painter.rect_stroke(rect, corners, outer, StrokeKind::Outside);
    painter.rect_stroke(rect, corners, inner, StrokeKind::Inside);
}

/// Where a part of a size stands inside a rectangle: in the middle of its height, at the start of its width.
pub(super) fn start_in(look: &Look, rect: Rect, size: Vec2) -> Rect {
    let left = if look.is_rtl() { rect.right() - size.x } else { rect.left() };
    Rect::from_min_size(pos2(left, rect.center().y - size.y / 2.0), size)
}

/// Paints words in the middle of a rectangle.
pub(super) fn words_centred(painter: &Painter, rect: Rect, galley: Arc<Galley>, colour: Color32) {
    let place = Rect::from_center_size(rect.center(), galley.size());
    painter.galley(place.min, galley, colour);
}

/// Paints words at the start of a rectangle, in the middle of its height.
pub(super) fn words_at_start(painter: &Painter, look: &Look, rect: Rect, galley: Arc<Galley>, colour: Color32) {
    let place = start_in(look, rect, galley.size());
    painter.galley(place.min, galley, colour);
}

/// Points of a rectangle with round corners, clockwise.
pub(super) fn rounded(rect: Rect, radius: f32) -> Vec<Pos2> {
    const STEPS: u8 = 6;
    let radius = radius.clamp(0.0, rect.width().min(rect.height()) / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -FRAC_PI_2),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), FRAC_PI_2),
        (inner.left_top(), 2.0 * FRAC_PI_2),
    ];
    corners
        .into_iter()
        .flat_map(|(centre, from)| {
            (0..=STEPS).map(move |step| {
                let angle = from + FRAC_PI_2 * f32::from(step) / f32::from(STEPS);
                centre + radius * Vec2::angled(angle)
            })
        })
        .collect()
}

/// Which way diagonal bands run.
#[derive(Clone, Copy)]
pub(super) enum Slope {
    /// From bottom left to top right.
    Rising,
    /// From top left to bottom right.
    Falling,
}

/// Diagonal bands at 45°, cut to a convex outline; `width` of a band and `step` from one to the next, in points.
pub(super) fn bands(outline: &[Pos2], slope: Slope, width: f32, step: f32, colour: Color32) -> Vec<Shape> {
    let across = match slope {
        Slope::Rising => vec2(FRAC_1_SQRT_2, FRAC_1_SQRT_2),
        Slope::Falling => vec2(FRAC_1_SQRT_2, -FRAC_1_SQRT_2),
    };
    let along: Vec<f32> = outline.iter().map(|p| across.dot(p.to_vec2())).collect();
    let first = along.iter().copied().fold(f32::INFINITY, f32::min);
    let last = along.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut shapes = Vec::new();
    let mut at = first;
    while at < last {
        let band = cut(&cut(outline, across, at), -across, -(at + width));
        if band.len() > 2 {
            shapes.push(Shape::convex_polygon(band, colour, Stroke::NONE));
        }
        at += step;
    }
    shapes
}

/// The part of a convex polygon on the far side of a line: the points whose component along `across` is at least `at`.
fn cut(polygon: &[Pos2], across: Vec2, at: f32) -> Vec<Pos2> {
    let beyond = |p: Pos2| across.dot(p.to_vec2()) - at;
    let next = polygon.iter().cycle().skip(1);
    let mut kept = Vec::with_capacity(polygon.len() + 1);
    for (&here, &there) in polygon.iter().zip(next) {
        let (a, b) = (beyond(here), beyond(there));
        if a >= 0.0 {
            kept.push(here);
        }
        if (a < 0.0) != (b < 0.0) {
            kept.push(here + (there - here) * (a / (a - b)));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::ui::theme::Appearance;

    const STRIP: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(100.0, 10.0) };

    #[test]
    fn a_lane_is_mirrored_in_a_right_to_left_language() {
        let cut = |language| {
            let look = Look::new(Appearance::Light, language);
            let mut lane = Lane::new(&look, STRIP);
            (lane.start(30.0).left(), lane.end(10.0).left(), lane.rest().left())
        };
        assert_eq!(cut(Language::Chinese), (0.0, 90.0, 30.0));
        assert_eq!(cut(Language::Uyghur), (70.0, 0.0, 10.0));
    }

    #[test]
    fn bands_stay_inside_their_outline() {
        let outline = rounded(STRIP, 5.0);
        for slope in [Slope::Rising, Slope::Falling] {
            let shapes = bands(&outline, slope, 3.0, 7.0, Color32::WHITE);
            assert!(shapes.len() > 5);
            for shape in shapes {
                assert!(STRIP.expand(0.01).contains_rect(shape.visual_bounding_rect()));
            }
        }
    }
}
