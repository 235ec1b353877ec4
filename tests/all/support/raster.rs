//! A software renderer for snapshots: the same pixels on every machine, without a GPU, a driver or a window system.
//!
//! It draws what egui's own renderers draw: textured triangles with colours interpolated and multiplied in gamma
//! space, premultiplied alpha, one clip rectangle a mesh. Where their results are undefined to the bit it chooses
//! once: a pixel belongs to a triangle when its centre is inside, shared edges belong to the triangle right of or
//! below them (so nothing is blended twice), and no dithering.

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, ImageData, ImageDelta, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, FullOutput, Pos2, Rect, TextureFilter, TextureId, TextureWrapMode, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

/// Draws a kittest harness on the CPU. Give it to `Harness::builder().renderer(…)`.
#[derive(Default)]
pub struct SoftwareRenderer {
    textures: HashMap<TextureId, Texture>,
}

impl TestRenderer for SoftwareRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for image in &images {
                self.textures.entry(id).or_default().update(image);
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let mut canvas = Canvas::new(size.x.round() as usize, size.y.round() as usize);
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = primitive else {
                return Err("paint callbacks need a GPU".to_owned());
            };
            let texture = self.textures.get(&mesh.texture_id).ok_or_else(|| format!("no texture {:?}", mesh.texture_id))?;
            canvas.draw_mesh(&mesh, texture, clip_rect, scale);
        }
        canvas.into_image()
    }
}

/// An image in memory and how it is read between and beyond its texels.
#[derive(Default)]
struct Texture {
    image: ColorImage,
    linear: bool,
    wrap: TextureWrapMode,
}

impl Texture {
    /// Replaces the whole image, or the patch that the delta names.
    fn update(&mut self, delta: &ImageDelta) {
        let ImageData::Color(patch) = &delta.image;
        self.linear = delta.options.magnification == TextureFilter::Linear;
        self.wrap = delta.options.wrap_mode;
        let Some([left, top]) = delta.pos else {
            self.image = (**patch).clone();
            return;
        };
        let [width, _] = self.image.size;
        for (row, texels) in patch.pixels.chunks_exact(patch.size[0]).enumerate() {
            let start = (top + row) * width + left;
            self.image.pixels[start..start + texels.len()].copy_from_slice(texels);
        }
    }

    /// The colour at a normalised coordinate, each channel in 0..=255.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let [width, height] = self.image.size;
        let (x, y) = (u * width as f32, v * height as f32);
        if !self.linear {
            return channels(self.texel(x.floor() as isize, y.floor() as isize));
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (column, row) = (x.floor() as isize, y.floor() as isize);
        let (right, below) = (x - x.floor(), y - y.floor());
        let upper = mix(self.channels_at(column, row), self.channels_at(column + 1, row), right);
        if below == 0.0 {
            return upper;
        }
        let lower = mix(self.channels_at(column, row + 1), self.channels_at(column + 1, row + 1), right);
        mix(upper, lower, below)
    }

    fn channels_at(&self, column: isize, row: isize) -> [f32; 4] {
        channels(self.texel(column, row))
    }

    /// The texel of a column and row, which may lie outside the image.
    fn texel(&self, column: isize, row: isize) -> Color32 {
        let [width, height] = self.image.size;
        self.image.pixels[self.wrapped(row, height) * width + self.wrapped(column, width)]
    }

    fn wrapped(&self, index: isize, length: usize) -> usize {
        let length = length as isize;
        let inside = match self.wrap {
            TextureWrapMode::ClampToEdge => index.clamp(0, length - 1),
            TextureWrapMode::Repeat => index.rem_euclid(length),
            TextureWrapMode::MirroredRepeat => {
                let folded = index.rem_euclid(2 * length);
                folded.min(2 * length - 1 - folded)
            }
        };
        inside as usize
    }
}

/// The picture under the brush: premultiplied colours, row by row.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![Color32::TRANSPARENT; width * height] }
    }

    fn draw_mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Rect, scale: f32) {
        let clip = PixelRect::of_clip(clip, scale, self.width, self.height);
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |i: usize| mesh.vertices[corners[i] as usize];
            if let Some(triangle) = Triangle::new([corner(0), corner(1), corner(2)], scale) {
                self.draw_triangle(&triangle, texture, &clip);
            }
        }
    }

    fn draw_triangle(&mut self, triangle: &Triangle, texture: &Texture, clip: &PixelRect) {
        let brush = Brush::of(triangle, texture);
        if matches!(brush, Brush::Flat(Color32::TRANSPARENT)) {
            return;
        }
        for y in clip.rows(triangle.top, triangle.bottom) {
            let centre_y = y as f32 + 0.5;
            let (left, right) = triangle.span(centre_y);
            let columns = clip.columns(left, right);
            let row = &mut self.pixels[y * self.width..(y + 1) * self.width];
            for (x, pixel) in columns.clone().zip(&mut row[columns]) {
                let source = brush.paint(triangle, x as f32 + 0.5, centre_y);
                *pixel = over(source, *pixel);
            }
        }
    }

    /// The picture with straight alpha, as image files hold it.
    fn into_image(self) -> Result<RgbaImage, String> {
        let bytes = self.pixels.iter().flat_map(Color32::to_srgba_unmultiplied).collect();
        RgbaImage::from_raw(self.width as u32, self.height as u32, bytes).ok_or_else(|| "the picture has no size".to_owned())
    }
}

/// The pixels that a clip rectangle lets through; the right and lower bounds are excluded.
struct PixelRect {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl PixelRect {
    fn of_clip(clip: Rect, scale: f32, width: usize, height: usize) -> Self {
        let edge = |points: f32, limit: usize| ((points * scale).round().max(0.0) as usize).min(limit);
        Self {
            left: edge(clip.min.x, width),
            top: edge(clip.min.y, height),
            right: edge(clip.max.x, width),
            bottom: edge(clip.max.y, height),
        }
    }

    /// Rows whose centres lie in `top <= y < bottom`.
    fn rows(&self, top: f32, bottom: f32) -> std::ops::Range<usize> {
        centres(top, bottom, self.top, self.bottom)
    }

    /// Columns whose centres lie in `left <= x < right`.
    fn columns(&self, left: f32, right: f32) -> std::ops::Range<usize> {
        centres(left, right, self.left, self.right)
    }
}

/// The indices in `low..high` whose pixel centres lie in `from <= centre < to`.
fn centres(from: f32, to: f32, low: usize, high: usize) -> std::ops::Range<usize> {
    let first = |edge: f32| ((edge - 0.5).ceil().max(0.0) as usize).clamp(low, high.max(low));
    first(from)..first(to).max(first(from))
}

/// A triangle in pixels, with the plane of each thing that varies over it.
struct Triangle {
    /// Corners from the topmost to the lowest.
    corners: [Pos2; 3],
    top: f32,
    bottom: f32,
    /// u, v, red, green, blue and alpha as `value + along_x * x + along_y * y`.
    planes: [Plane; 6],
}

#[derive(Clone, Copy)]
struct Plane {
    value: f32,
    along_x: f32,
    along_y: f32,
}

impl Triangle {
    /// The triangle, unless it has no area.
    fn new(mut vertices: [Vertex; 3], scale: f32) -> Option<Self> {
        for vertex in &mut vertices {
            vertex.pos = snapped(vertex.pos, scale);
        }
        vertices.sort_by(|a, b| (a.pos.y, a.pos.x).partial_cmp(&(b.pos.y, b.pos.x)).unwrap_or(std::cmp::Ordering::Equal));
        let corners = vertices.map(|vertex| vertex.pos);
        let (to_b, to_c) = (corners[1] - corners[0], corners[2] - corners[0]);
        let area = to_b.x * to_c.y - to_c.x * to_b.y;
        if area == 0.0 || !area.is_finite() {
            return None;
        }
        let [a, b, c] = vertices.map(|vertex| varying(&vertex));
        let planes = std::array::from_fn(|i| {
            let (rise_b, rise_c) = (b[i] - a[i], c[i] - a[i]);
            let along_x = (rise_b * to_c.y - rise_c * to_b.y) / area;
            let along_y = (rise_c * to_b.x - rise_b * to_c.x) / area;
            Plane { value: a[i], along_x, along_y }
        });
        Some(Self { corners, top: corners[0].y, bottom: corners[2].y, planes })
    }

    /// Whether none of the given planes changes over the triangle.
    fn is_flat(planes: &[Plane]) -> bool {
        planes.iter().all(|plane| plane.along_x == 0.0 && plane.along_y == 0.0)
    }

    /// u, v, red, green, blue, alpha at a point.
    fn paint_at(&self, x: f32, y: f32) -> [f32; 6] {
        let (x, y) = (x - self.corners[0].x, y - self.corners[0].y);
        self.planes.map(|plane| plane.value + plane.along_x * x + plane.along_y * y)
    }

    /// Where the horizontal line at `y` enters and leaves the triangle; `top <= y < bottom`.
    fn span(&self, y: f32) -> (f32, f32) {
        let [a, b, c] = self.corners;
        let long = crossing(a, c, y);
        let short = if y < b.y { crossing(a, b, y) } else { crossing(b, c, y) };
        (long.min(short), long.max(short))
    }
}

/// How a triangle gets its colours; most of an interface is of one colour, or a gradient that reads one white texel.
enum Brush<'a> {
    Flat(Color32),
    Gradient { texel: [f32; 4] },
    Textured(&'a Texture),
}

impl<'a> Brush<'a> {
    fn of(triangle: &Triangle, texture: &'a Texture) -> Self {
        let (coordinates, colours) = triangle.planes.split_at(2);
        if !Triangle::is_flat(coordinates) {
            return Self::Textured(texture);
        }
        let [u, v, r, g, b, a] = triangle.planes.map(|plane| plane.value);
        let texel = texture.sample(u, v);
        if Triangle::is_flat(colours) { Self::Flat(shade(texel, [r, g, b, a])) } else { Self::Gradient { texel } }
    }

    fn paint(&self, triangle: &Triangle, x: f32, y: f32) -> Color32 {
        if let Self::Flat(colour) = self {
            return *colour;
        }
        let [u, v, r, g, b, a] = triangle.paint_at(x, y);
        match self {
            Self::Flat(colour) => *colour,
            Self::Gradient { texel } => shade(*texel, [r, g, b, a]),
            Self::Textured(texture) => shade(texture.sample(u, v), [r, g, b, a]),
        }
    }
}

/// Position in pixels on a grid of 1/256, as GPUs do, so that equal corners of neighbours meet exactly.
fn snapped(point: Pos2, scale: f32) -> Pos2 {
    let snap = |value: f32| (value * scale * 256.0).round() / 256.0;
    Pos2::new(snap(point.x), snap(point.y))
}

/// Where the edge from `from` down to `to` meets the horizontal line at `y`.
fn crossing(from: Pos2, to: Pos2, y: f32) -> f32 {
    from.x + (to.x - from.x) * ((y - from.y) / (to.y - from.y))
}

fn varying(vertex: &Vertex) -> [f32; 6] {
    let [r, g, b, a] = channels(vertex.color);
    [vertex.uv.x, vertex.uv.y, r, g, b, a]
}

fn channels(colour: Color32) -> [f32; 4] {
    colour.to_array().map(f32::from)
}

fn mix(from: [f32; 4], to: [f32; 4], share: f32) -> [f32; 4] {
    std::array::from_fn(|i| from[i] + (to[i] - from[i]) * share)
}

/// Texel times vertex colour, in gamma space as egui asks.
#[expect(clippy::disallowed_methods, reason = "mixes pixels, picks no colour")]
fn shade(texel: [f32; 4], colour: [f32; 4]) -> Color32 {
    let [r, g, b, a] = std::array::from_fn(|i| (texel[i] * colour[i] / 255.0 + 0.5) as u8);
    Color32::from_rgba_premultiplied(r, g, b, a)
}

/// A premultiplied colour laid over another.
#[expect(clippy::disallowed_methods, reason = "mixes pixels, picks no colour")]
fn over(source: Color32, below: Color32) -> Color32 {
    if source.a() == 255 {
        return source;
    }
    let through = 255 - u32::from(source.a());
    let (source, below) = (source.to_array(), below.to_array());
    let [r, g, b, a] = std::array::from_fn(|i| {
        // Division by 255, rounded, exact for all products of two bytes.
        let product = u32::from(below[i]) * through + 128;
        source[i].saturating_add(((product + (product >> 8)) >> 8) as u8)
    });
    Color32::from_rgba_premultiplied(r, g, b, a)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use egui::{Align2, FontData, FontDefinitions, FontFamily, FontId, pos2, vec2};
    use egui_kittest::Harness;

    use super::*;

    const FONT: &[u8] = include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf");

    fn fonts() -> FontDefinitions {
        let mut fonts = FontDefinitions::empty();
        fonts.font_data.insert("arabic".to_owned(), Arc::new(FontData::from_static(FONT)));
        fonts.families.insert(FontFamily::Proportional, vec!["arabic".to_owned()]);
        fonts.families.insert(FontFamily::Monospace, vec!["arabic".to_owned()]);
        fonts
    }

    /// A red box whose right half is covered by half-transparent white, and a black word under it.
    fn picture() -> RgbaImage {
        let paint = |ui: &mut egui::Ui| {
            let painter = ui.ctx().debug_painter();
            let board = Rect::from_min_size(Pos2::ZERO, vec2(120.0, 100.0));
            painter.rect_filled(board, 0.0, Color32::WHITE);
            painter.rect_filled(Rect::from_min_size(pos2(20.0, 10.0), vec2(40.0, 20.0)), 0.0, Color32::RED);
            let veil = painter.with_clip_rect(Rect::from_min_max(pos2(40.0, 0.0), pos2(60.0, 100.0)));
            veil.rect_filled(board, 0.0, Color32::WHITE.gamma_multiply(0.5));
            painter.text(pos2(60.0, 70.0), Align2::CENTER_CENTER, "فۇكاڭ", FontId::proportional(24.0), Color32::BLACK);
        };
        let mut harness = Harness::builder()
            .with_size(vec2(120.0, 100.0))
            .with_context_setup(|ctx| ctx.set_fonts(fonts()))
            .renderer(SoftwareRenderer::default())
            .build_ui(paint);
        harness.run();
        harness.render().expect("the picture is drawn")
    }

    #[test]
    fn a_box_a_veil_and_a_word_are_drawn_the_same_every_time() {
        let image = picture();
        assert_eq!(image.dimensions(), (120, 100));
        assert_eq!(image.get_pixel(10, 5).0, [255, 255, 255, 255], "board");
        assert_eq!(image.get_pixel(20, 10).0, [255, 0, 0, 255], "first pixel of the box");
        assert_eq!(image.get_pixel(39, 29).0, [255, 0, 0, 255], "last pixel left of the veil");
        assert_eq!(image.get_pixel(40, 10).0, [255, 128, 128, 255], "half veiled");
        assert_eq!(image.get_pixel(60, 10).0, [255, 255, 255, 255], "right of the box");
        let dark = |rows: std::ops::Range<u32>| {
            rows.flat_map(|y| (0..120).map(move |x| (x, y)))
                .filter(|&(x, y)| image.get_pixel(x, y).0[1] < 64 && image.get_pixel(x, y).0[0] < 64)
                .count()
        };
        assert!((50..1500).contains(&dark(50..90)), "ink of the word: {}", dark(50..90));
        assert_eq!(dark(0..50), 0, "no ink above the word");
        assert_eq!(image, picture());
    }

    #[test]
    fn neighbours_share_an_edge_without_gap_or_overlap() {
        let colour = Color32::WHITE.gamma_multiply(0.5);
        let mut mesh = Mesh::default();
        for pos in [pos2(1.3, 2.7), pos2(28.6, 1.2), pos2(30.1, 27.4), pos2(2.2, 29.9)] {
            mesh.vertices.push(Vertex::untextured(pos, colour));
        }
        mesh.indices = vec![0, 1, 2, 0, 2, 3];
        let mut texture = Texture::default();
        texture.update(&ImageDelta::full(ColorImage::filled([1, 1], Color32::WHITE), Default::default()));
        let mut canvas = Canvas::new(32, 32);
        canvas.draw_mesh(&mesh, &texture, Rect::EVERYTHING, 1.0);
        assert!(canvas.pixels.iter().all(|&pixel| pixel == Color32::TRANSPARENT || pixel == colour));
        assert!((5..27).all(|y| (5..27).all(|x| canvas.pixels[y * 32 + x] == colour)));
    }
}
