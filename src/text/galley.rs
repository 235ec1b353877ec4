//! Turning ordered pieces into the galley that egui paints.

use std::ops::Range;
use std::sync::Arc;

use egui::epaint::text::{FontsView, Glyph, PlacedRow, Row as PaintedRow, RowVisuals};
use egui::epaint::{Mesh, Vertex};
use egui::text::{ByteIndex, LayoutJob, LayoutSection, TextFormat};
use egui::{Align, Color32, Galley, Pos2, Rect, pos2, vec2};

use super::caret;
use super::fonts::{Face, font_id};
use super::lines::{Row, Rows};
use super::order::{Piece, Source};
use super::paragraph::{Style, Weight};
use super::plain;

/// Distance from the baseline to an underline, as a share of the size of the letters.
const UNDERLINE_OFFSET: f32 = 0.16;
/// Thickness of an underline, likewise.
const UNDERLINE_THICKNESS: f32 = 0.06;

/// egui's layout of some characters that are shaped in one go, as one row.
pub(super) fn shape(fonts: &mut FontsView<'_>, display: &str, face: Face, weight: Weight, style: Style) -> Arc<Galley> {
    let format = TextFormat {
        font_id: font_id(face, weight, style.size),
        color: Color32::PLACEHOLDER,
        line_height: Some(style.line_height),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(display.to_owned(), format);
    job.wrap.max_width = f32::INFINITY;
    job.break_on_newline = false;
    job.round_output_to_gui = false;
    job.keep_trailing_whitespace = true;
    fonts.layout_job(job)
}

/// Everything that turns rows into a galley.
pub(super) struct Typesetter<'a, 'f> {
    pub(super) fonts: &'a mut FontsView<'f>,
    pub(super) source: &'a Source,
    pub(super) style: Style,
    /// Share of the free space on the left of a row.
    pub(super) align: f32,
    /// One glyph a character in logical order, for carets, instead of one a shape from left to right.
    pub(super) editing: bool,
    pub(super) pixels_per_point: f32,
}

/// A row under construction.
struct Ink {
    mesh: Mesh,
    glyphs: Vec<Glyph>,
    decorations: Mesh,
    /// The glyphs of each piece, as indices into `glyphs`.
    spans: Vec<Range<usize>>,
    width: f32,
}

impl Typesetter<'_, '_> {
    pub(super) fn galley(&mut self, rows: &Rows) -> Galley {
        // A zero stands for the face that gives all rows their baseline, and lends its private fields.
        let model = shape(self.fonts, "0", Face::Han, self.style.weight, self.style);
        let inked: Vec<Ink> = rows.rows.iter().map(|row| self.ink(row, &model)).collect();
        let widest = inked.iter().map(|ink| ink.width).fold(0.0, f32::max).ceil();
        let placed = rows.rows.iter().zip(inked).enumerate();
        let placed = placed.filter_map(|(index, (row, ink))| self.place(index, row, ink, widest, &model)).collect();
        self.assemble(placed, rows.elided, widest, &model)
    }

    fn ink(&mut self, row: &Row, model: &Galley) -> Ink {
        let baseline = baseline(model, self.style);
        let mut ink = Ink { mesh: Mesh::default(), glyphs: vec![], decorations: Mesh::default(), spans: vec![], width: 0.0 };
        for piece in &row.pieces {
            let (start, first) = (ink.width, ink.glyphs.len());
            if !piece.display.is_empty() {
                let shaped = shape(self.fonts, &piece.display, piece.face, piece.look.weight, self.style);
                if let Some(shaped) = shaped.rows.first() {
                    ink.append(shaped, self.round(start), baseline, piece.look.color);
                }
            }
            ink.spans.push(first..ink.glyphs.len());
            self.decorate(piece, start..ink.width, baseline, &mut ink.decorations);
        }
        ink
    }

    fn decorate(&self, piece: &Piece, x: Range<f32>, baseline: f32, mesh: &mut Mesh) {
        let (left, right) = (self.round(x.start), self.round(x.end));
        if let Some(color) = piece.look.background {
            mesh.add_colored_rect(Rect::from_x_y_ranges(left..=right, 0.0..=self.style.line_height), color);
        }
        if piece.look.underline {
            let top = self.round(baseline + UNDERLINE_OFFSET * self.style.size);
            let height = self.round(UNDERLINE_THICKNESS * self.style.size).max(1.0 / self.pixels_per_point);
            mesh.add_colored_rect(Rect::from_x_y_ranges(left..=right, top..=top + height), piece.look.color);
        }
    }

    fn place(&self, index: usize, row: &Row, ink: Ink, widest: f32, model: &Galley) -> Option<PlacedRow> {
        let lender = model.rows.first()?;
        let x = self.round((widest - ink.width) * self.align);
        let mut painted = PaintedRow::clone(&lender.row);
        painted.size = vec2(ink.width, self.style.line_height);
        painted.glyphs = if self.editing {
            let blank = blank(lender, baseline(model, self.style));
            caret::logical_glyphs(&self.source.text, self.source.direction, row, &ink.glyphs, &ink.spans, blank)
        } else {
            ink.glyphs
        };
        if self.editing {
            // egui puts the caret behind the last character at `size.x`: in a right-to-left field that is the left edge.
            painted.size.x = caret::end_x(self.source.direction, ink.width);
        }
        painted.visuals = visuals(ink.decorations, ink.mesh);
        let pos = pos2(x, self.round(index as f32 * self.style.line_height));
        Some(PlacedRow { pos, row: Arc::new(painted), ends_with_newline: row.ends_with_newline })
    }

    fn assemble(&self, rows: Vec<PlacedRow>, elided: bool, widest: f32, model: &Galley) -> Galley {
        let mut galley = model.clone();
        galley.job = Arc::new(self.logical_job());
        galley.elided = elided;
        galley.rect = Rect::from_min_size(Pos2::ZERO, vec2(widest, rows.len() as f32 * self.style.line_height));
        galley.mesh_bounds = Rect::NOTHING;
        for row in &rows {
            galley.mesh_bounds |= row.visuals.mesh_bounds.translate(row.pos.to_vec2());
        }
        galley.num_vertices = rows.iter().map(|row| row.visuals.mesh.vertices.len()).sum();
        galley.num_indices = rows.iter().map(|row| row.visuals.mesh.indices.len()).sum();
        galley.rows = rows;
        galley
    }

    /// The text as a screen reader and the clipboard get it. A field keeps every character, since carets count them.
    fn logical_job(&self) -> LayoutJob {
        let text = if self.editing { self.source.text.clone() } else { plain(&self.source.text) };
        let format = TextFormat {
            font_id: font_id(Face::Han, self.style.weight, self.style.size),
            color: Color32::PLACEHOLDER,
            line_height: Some(self.style.line_height),
            ..TextFormat::default()
        };
        let byte_range = ByteIndex(0)..ByteIndex(text.len());
        let sections = vec![LayoutSection { leading_space: 0.0, byte_range, format }];
        LayoutJob { text, sections, halign: Align::LEFT, ..LayoutJob::default() }
    }

    fn round(&self, points: f32) -> f32 {
        (points * self.pixels_per_point).round() / self.pixels_per_point
    }
}

impl Ink {
    /// Adds a shaped piece at `x`, all its letters on one baseline: egui centres each face by its own height, and so
    /// faces of unequal ascent would dance.
    fn append(&mut self, shaped: &PlacedRow, x: f32, baseline: f32, color: Color32) {
        let base = self.mesh.vertices.len() as u32;
        let mut mesh = shaped.visuals.mesh.clone();
        for vertex in &mut mesh.vertices {
            vertex.pos.x += x;
            vertex.color = color;
        }
        for mut glyph in shaped.glyphs.iter().copied() {
            if !glyph.uv_rect.is_nothing() {
                lower(&mut mesh.vertices, glyph.first_vertex as usize, baseline - glyph.pos.y);
            }
            glyph.pos = pos2(glyph.pos.x + x, baseline);
            glyph.first_vertex += base;
            self.glyphs.push(glyph);
        }
        self.mesh.append(mesh);
        self.width += shaped.size.x;
    }
}

/// Moves the four corners of a glyph down by some points.
fn lower(vertices: &mut [Vertex], first: usize, by: f32) {
    for vertex in vertices.iter_mut().skip(first).take(4) {
        vertex.pos.y += by;
    }
}

fn baseline(model: &Galley, style: Style) -> f32 {
    let glyph = model.rows.first().and_then(|row| row.glyphs.first());
    glyph.map_or(style.line_height * 0.5 + style.size * 0.35, |glyph| glyph.pos.y)
}

/// A glyph that shows nothing, for characters that only steer.
fn blank(lender: &PlacedRow, baseline: f32) -> Option<Glyph> {
    let mut glyph = *lender.glyphs.first()?;
    glyph.uv_rect = Default::default();
    glyph.advance_width = 0.0;
    glyph.pos = pos2(0.0, baseline);
    glyph.first_vertex = 0;
    Some(glyph)
}

/// Puts backgrounds and underlines behind the letters.
fn visuals(decorations: Mesh, letters: Mesh) -> RowVisuals {
    let glyph_index_start = decorations.indices.len();
    let first_vertex = decorations.vertices.len();
    let mut mesh = decorations;
    mesh.append(letters);
    let glyph_vertex_range = first_vertex..mesh.vertices.len();
    RowVisuals { mesh_bounds: mesh.calc_bounds(), mesh, glyph_index_start, glyph_vertex_range }
}
