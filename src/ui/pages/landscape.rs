//! The mountain lake behind the start pages: decoration, painted from the colours of the theme and never mirrored.

use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Color32, Direction, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::ui::theme::{Appearance, Look, metrics};

/// A ridge: corners from left to right, as shares of the width and of the height above the water.
type Ridge = &'static [(f32, f32)];

const FAR: Ridge =
    &[(0.0, 0.28), (0.13, 0.68), (0.23, 0.42), (0.39, 1.0), (0.475, 0.67), (0.54, 0.87), (0.70, 0.35), (0.82, 0.63), (1.0, 0.22)];
const NEAR: Ridge = &[(0.0, 0.09), (0.175, 0.38), (0.32, 0.12), (0.51, 0.47), (0.67, 0.11), (0.86, 0.33), (1.0, 0.1)];
/// Snow on the two highest summits of [`FAR`].
const SNOW: [&[(f32, f32)]; 2] = [
    &[(0.39, 1.0), (0.444, 0.79), (0.43, 0.755), (0.405, 0.82), (0.378, 0.79), (0.345, 0.837)],
    &[(0.54, 0.87), (0.57, 0.77), (0.555, 0.745), (0.54, 0.79), (0.515, 0.795)],
];
/// Light on the water: left end, length and depth as shares.
const RIPPLES: [(f32, f32, f32); 3] = [(0.12, 0.16, 0.32), (0.40, 0.24, 0.55), (0.75, 0.12, 0.3)];

/// Share of the height that the water takes.
const WATER: f32 = 0.18;
/// Height of the air above the highest summit, as a share of the height above the water.
const AIR: f32 = 0.5;

/// Paints the landscape into a rectangle whose ground is `ground`; nothing where the strongest contrast is wanted.
pub(super) fn paint_landscape(painter: &Painter, look: &Look, rect: Rect, ground: Color32) {
    if look.appearance == Appearance::HighContrast {
        return;
    }
    let tone = |share: f32| ground.lerp_to_gamma(look.palette.primary, share);
    let (sky, water) = rect.split_top_bottom_at_y(rect.bottom() - rect.height() * WATER);
    // The air is a little darker than snow, or white summits would vanish on a white ground.
    let air = sky.with_min_y(sky.top() - sky.height() * AIR);
    painter.add(Shape::gradient_rect(air, Direction::TopDown, [ground, tone(0.16)]));
    paint_ridge(painter, sky, FAR, tone(0.18), tone(0.26));
    for patch in SNOW {
        paint_snow(painter, sky, patch, snow(look));
    }
    paint_ridge(painter, sky, NEAR, tone(0.3), tone(0.36));
    painter.rect_filled(water, 0.0, tone(0.52));
    for (left, length, depth) in RIPPLES {
        let start = water.min + vec2(water.width() * left, water.height() * depth);
        let end = start + vec2(water.width() * length, 0.0);
        painter.line_segment([start, end], Stroke::new(look.px(metrics::STROKE_CONTROL), tone(0.24)));
    }
}

fn snow(look: &Look) -> Color32 {
    match look.appearance {
        Appearance::Light => look.palette.surface,
        Appearance::Dark | Appearance::HighContrast => look.palette.text2,
    }
}

fn at(sky: Rect, (x, y): (f32, f32)) -> Pos2 {
    pos2(sky.left() + sky.width() * x, sky.bottom() - sky.height() * y)
}

/// A patch of snow; it is no convex shape, but a fan from its summit covers it.
fn paint_snow(painter: &Painter, sky: Rect, patch: &[(f32, f32)], color: Color32) {
    let mut mesh = Mesh::default();
    mesh.vertices.extend(patch.iter().map(|point| Vertex { pos: at(sky, *point), uv: WHITE_UV, color }));
    for corner in 2..patch.len() as u32 {
        mesh.add_triangle(0, corner - 1, corner);
    }
    painter.add(mesh);
}

/// A ridge as a strip of quads down to the water, shaded from `top` to `foot`.
fn paint_ridge(painter: &Painter, sky: Rect, ridge: Ridge, top: Color32, foot: Color32) {
    let mut mesh = Mesh::default();
    for (index, point) in ridge.iter().enumerate() {
        let upper = at(sky, *point);
        let shade = foot.lerp_to_gamma(top, point.1);
        for (pos, color) in [(upper, shade), (pos2(upper.x, sky.bottom()), foot)] {
            mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color });
        }
        if index > 0 {
            let base = 2 * (index as u32 - 1);
            mesh.add_triangle(base, base + 1, base + 2);
            mesh.add_triangle(base + 1, base + 2, base + 3);
        }
    }
    painter.add(mesh);
}
