//! What a frame paints, as egui hands it to a renderer: words and icons, and the ground under them.

use super::window::Window;
use egui::epaint::{Mesh, PathShape, RectShape, TextShape, WHITE_UV};
use egui::{Color32, Pos2, Rect, Shape, Stroke, StrokeKind};
use shukun::ui::theme::metrics;

/// A ground that lies under whatever is painted later.
enum Ground {
    Rect { rect: Rect, fill: Color32 },
    Circle { centre: Pos2, radius: f32, fill: Color32 },
    Path(PathShape),
    Mesh(std::sync::Arc<Mesh>),
}

/// A ground with the rectangle that it is cut to.
struct Layer {
    ground: Ground,
    clip: Rect,
}

/// Words of one row and colour.
pub struct Words {
    /// The whole text that they belong to.
    pub text: String,
    /// Where they stand.
    pub rect: Rect,
    pub colour: Color32,
    /// What they stand on, at the place where it differs least from them.
    pub ground: Color32,
    /// Size of the letters in points.
    pub size: f32,
    pub bold: bool,
    /// Whether they belong to something that is disabled.
    pub dim: bool,
}

/// An icon, or another picture of one tint.
pub struct Picture {
    pub rect: Rect,
    pub colour: Color32,
    pub ground: Color32,
    /// Whether it belongs to something that is disabled.
    pub dim: bool,
}

/// A rectangle with an outline.
pub struct Outline {
    pub rect: Rect,
    pub stroke: Stroke,
    pub kind: StrokeKind,
    /// What lies around it.
    pub around: Color32,
    /// Whether all of it is seen.
    pub is_whole: bool,
}

/// Everything of a frame that can be compared with its ground.
#[derive(Default)]
pub struct Painted {
    pub words: Vec<Words>,
    pub pictures: Vec<Picture>,
    pub outlines: Vec<Outline>,
    layers: Vec<Layer>,
}

impl Painted {
    /// What the last frame of a window painted.
    pub fn of(window: &Window) -> Self {
        let mut painted = Self::default();
        for clipped in &window.harness.output().shapes {
            painted.take(&clipped.shape, clipped.clip_rect);
        }
        painted
    }

    /// The outlines of the last frame alone, which are quickly found; nothing is known of what lies around them.
    pub fn outlines_of(window: &Window) -> Vec<Outline> {
        fn find(shape: &Shape, clip: Rect, painted: &mut Painted) {
            match shape {
                Shape::Vec(shapes) => shapes.iter().for_each(|shape| find(shape, clip, painted)),
                Shape::Rect(rect) if rect.fill == Color32::TRANSPARENT => painted.take_rect(rect, clip),
                _ => {}
            }
        }
        let mut painted = Self::default();
        for clipped in &window.harness.output().shapes {
            find(&clipped.shape, clipped.clip_rect, &mut painted);
        }
        painted.outlines
    }

    fn take(&mut self, shape: &Shape, clip: Rect) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip)),
            Shape::Text(text) => self.take_text(text, clip),
            Shape::Rect(rect) => self.take_rect(rect, clip),
            Shape::Circle(circle) => {
                self.lay(Ground::Circle { centre: circle.center, radius: circle.radius, fill: circle.fill }, circle.fill, clip);
            }
            Shape::Path(path) if path.closed => self.lay(Ground::Path(path.clone()), path.fill, clip),
            Shape::Mesh(mesh) => self.layers.push(Layer { ground: Ground::Mesh(std::sync::Arc::clone(mesh)), clip }),
            _ => {}
        }
    }

    fn lay(&mut self, ground: Ground, fill: Color32, clip: Rect) {
        if fill != Color32::TRANSPARENT {
            self.layers.push(Layer { ground, clip });
        }
    }

    fn take_rect(&mut self, shape: &RectShape, clip: Rect) {
        if shape.brush.is_some() {
            if clip.contains(shape.rect.center()) {
                let ground = self.ground_at(shape.rect.center());
                self.pictures.push(Picture { rect: shape.rect, colour: over(shape.fill, ground), ground, dim: is_dim(shape.fill) });
            }
            return;
        }
        if shape.stroke.width > 0.0 && shape.stroke.color != Color32::TRANSPARENT && clip.intersects(shape.rect) {
            let around = self.ground_at(shape.rect.left_center() - egui::vec2(1.0, 0.0));
            let (stroke, kind) = (shape.stroke, shape.stroke_kind);
            let outermost = if kind == StrokeKind::Outside { shape.rect.expand(stroke.width) } else { shape.rect };
            self.outlines.push(Outline { rect: shape.rect, stroke, kind, around, is_whole: clip.contains_rect(outermost) });
        }
        // A blurred one is a shadow.
        if shape.blur_width <= 0.0 {
            self.lay(Ground::Rect { rect: shape.rect, fill: shape.fill }, shape.fill, clip);
        }
    }

    fn take_text(&mut self, text: &TextShape, clip: Rect) {
        let format = &text.galley.job.sections.first().expect("a galley has a format").format;
        let (size, bold) = (format.font_id.size, format.font_id.family.to_string().contains("bold"));
        for row in &text.galley.rows {
            let offset = text.pos.to_vec2() + row.pos.to_vec2();
            let quads = row.visuals.mesh.vertices.chunks_exact(4);
            let place =
                |quad: &[egui::epaint::Vertex]| Rect::from_points(&[quad[0].pos, quad[1].pos, quad[2].pos, quad[3].pos]).translate(offset);
            let (flat, letters): (Vec<_>, Vec<_>) = quads.partition(|quad| quad.iter().all(|vertex| vertex.uv == WHITE_UV));
            let behind: Vec<(Rect, Color32)> = flat.into_iter().map(|quad| (place(quad), quad[0].color)).collect();
            let mut runs: Vec<Words> = Vec::new();
            for quad in letters {
                let rect = place(quad);
                if !clip.contains(rect.center()) || rect.area() <= 0.0 {
                    continue;
                }
                let own = quad[0].color;
                let colour = text.override_text_color.unwrap_or(if own == Color32::PLACEHOLDER { text.fallback_color } else { own });
                // The line under a word is no ground.
                let marked = behind.iter().rev().find(|(mark, _)| mark.height() > 0.5 * size && mark.contains(rect.center()));
                if let Some(run) = runs.last_mut().filter(|run| run.colour == colour && marked.is_none()) {
                    run.rect |= rect;
                    continue;
                }
                let ground = marked.map_or(Color32::PLACEHOLDER, |(_, colour)| *colour);
                runs.push(Words {
                    text: text.galley.text().to_owned(),
                    rect,
                    colour,
                    ground,
                    size,
                    bold,
                    dim: is_dim(colour.gamma_multiply(text.opacity_factor)),
                });
            }
            for mut run in runs {
                if run.ground == Color32::PLACEHOLDER {
                    run.ground = self.worst_ground(run.rect, run.colour);
                }
                run.colour = over(run.colour.gamma_multiply(text.opacity_factor), run.ground);
                self.words.push(run);
            }
        }
    }

    /// The ground, at five places under a rectangle, from which a colour differs least.
    fn worst_ground(&self, rect: Rect, colour: Color32) -> Color32 {
        let places = [0.02, 0.25, 0.5, 0.75, 0.98].map(|share| Pos2::new(rect.left() + share * rect.width(), rect.center().y));
        let grounds = places.map(|place| self.ground_at(place));
        let worst = grounds.into_iter().min_by(|one, other| contrast(colour, *one).total_cmp(&contrast(colour, *other)));
        worst.unwrap_or(Color32::TRANSPARENT)
    }

    /// What is to be seen at a place so far.
    fn ground_at(&self, place: Pos2) -> Color32 {
        let mut above: Vec<Color32> = Vec::new();
        for layer in self.layers.iter().rev().filter(|layer| layer.clip.contains(place)) {
            if let Some(fill) = layer.ground.at(place) {
                above.push(fill);
                if fill.is_opaque() {
                    break;
                }
            }
        }
        above.into_iter().rev().fold(Color32::TRANSPARENT, |below, fill| over(fill, below))
    }
}

impl Ground {
    fn at(&self, place: Pos2) -> Option<Color32> {
        match self {
            Self::Rect { rect, fill } => rect.contains(place).then_some(*fill),
            Self::Circle { centre, radius, fill } => (centre.distance(place) <= *radius).then_some(*fill),
            Self::Path(path) => is_inside(&path.points, place).then_some(path.fill),
            Self::Mesh(mesh) => colour_in(mesh, place),
        }
    }
}

/// Whether a place is inside a polygon: a ray from it crosses the outline an odd number of times.
fn is_inside(outline: &[Pos2], place: Pos2) -> bool {
    let edges = outline.iter().zip(outline.iter().cycle().skip(1));
    let crossed = edges.filter(|(a, b)| (a.y > place.y) != (b.y > place.y) && place.x < a.x + (b.x - a.x) * (place.y - a.y) / (b.y - a.y));
    crossed.count() % 2 == 1
}

/// The colour of a mesh without a picture at a place: that of the nearest corner of the triangle around it.
fn colour_in(mesh: &Mesh, place: Pos2) -> Option<Color32> {
    let triangles = mesh.indices.chunks_exact(3).map(|corners| [0, 1, 2].map(|i| mesh.vertices[corners[i] as usize]));
    let around = triangles.into_iter().find(|corners| is_inside(&corners.map(|corner| corner.pos), place))?;
    around.into_iter().min_by(|a, b| a.pos.distance(place).total_cmp(&b.pos.distance(place))).map(|corner| corner.color)
}

/// A premultiplied colour laid over an opaque one.
#[expect(clippy::disallowed_methods, reason = "mixes colours, picks none")]
fn over(front: Color32, ground: Color32) -> Color32 {
    let (front, ground) = (front.to_array(), ground.to_array());
    let [r, g, b, a] = std::array::from_fn(|i| {
        let through = u16::from(ground[i]) * (255 - u16::from(front[3])) / 255;
        front[i].saturating_add(through.min(255) as u8)
    });
    Color32::from_rgba_premultiplied(r, g, b, a)
}

/// Whether a colour is one of a disabled control, which nobody has to read.
fn is_dim(colour: Color32) -> bool {
    (f32::from(colour.a()) / 255.0 - metrics::DISABLED).abs() < 0.01
}

/// Relative luminance as WCAG 2.1 defines it.
fn luminance(colour: Color32) -> f64 {
    let [red, green, blue, _] = colour.to_array().map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio of WCAG 2.1, 1 to 21.
pub fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
