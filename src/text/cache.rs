//! Laid-out paragraphs are kept for as long as they are in use.

use std::collections::HashMap;
use std::sync::Arc;

use egui::epaint::text::FontsView;
use egui::mutex::Mutex;
use egui::util::hash;
use egui::{Context, Galley, Id};

use super::fonts::Face;
use super::galley::{Typesetter, shape};
use super::lines::{Room, break_rows};
use super::order::{Piece, Source};
use super::paragraph::{Paragraph, Style, Weight};

/// A galley that was not asked for during this many passes is dropped.
const KEPT_PASSES: u64 = 120;
/// The widths of pieces are forgotten beyond this number.
const KEPT_WIDTHS: usize = 20_000;

/// A label: rows of at most `wrap_width`, isolates removed.
pub(super) fn layout(ctx: &Context, paragraph: &Paragraph<'_>, wrap_width: f32) -> Arc<Galley> {
    lookup(ctx, paragraph, wrap_width, false)
}

/// The content of a field: one glyph a character, in logical order; cut when it is wider than `width`.
pub(super) fn layout_editing(ctx: &Context, paragraph: &Paragraph<'_>, width: f32) -> Arc<Galley> {
    lookup(ctx, paragraph, width, true)
}

type Shared = Arc<Mutex<Cache>>;

fn lookup(ctx: &Context, paragraph: &Paragraph<'_>, wrap_width: f32, editing: bool) -> Arc<Galley> {
    // Whole points: a width that wobbles by a fraction must not break lines anew in every frame.
    let width = if wrap_width == f32::INFINITY { wrap_width } else { wrap_width.max(0.0).round() };
    let shared = ctx.data_mut(|data| data.get_temp_mut_or_default::<Shared>(Id::unique("shukun text")).clone());
    let key = hash((paragraph, width.to_bits(), editing));
    let pass = ctx.cumulative_pass_nr();
    let mut cache = shared.lock();
    if let Some(galley) = cache.kept(key, pass) {
        return galley;
    }
    let pixels_per_point = ctx.pixels_per_point();
    ctx.fonts_mut(|fonts| {
        cache.begin_pass(fonts, pass, pixels_per_point);
        if let Some(galley) = cache.kept(key, pass) {
            return galley;
        }
        let room = Room { width, max_rows: paragraph.max_rows.max(1), editing };
        let galley = Arc::new(cache.typeset(fonts, paragraph, room, pixels_per_point));
        cache.entries.insert(key, Entry { galley: galley.clone(), used: pass });
        galley
    })
}

#[derive(Default)]
struct Cache {
    entries: HashMap<u64, Entry>,
    widths: HashMap<u64, f32>,
    sentinel: Option<Arc<Galley>>,
    /// The pass for which the entries are known to be good.
    checked: Option<u64>,
    pixels_per_point: f32,
}

struct Entry {
    galley: Arc<Galley>,
    used: u64,
}

impl Cache {
    fn kept(&mut self, key: u64, pass: u64) -> Option<Arc<Galley>> {
        if self.checked != Some(pass) {
            return None;
        }
        let entry = self.entries.get_mut(&key)?;
        entry.used = pass;
        Some(entry.galley.clone())
    }

    /// Drops everything when egui has dropped its own: galleys hold places in the glyph atlas, which is rebuilt when it
    /// is full and when fonts or zoom change. egui hands back the same sentinel for as long as its cache stands.
    fn begin_pass(&mut self, fonts: &mut FontsView<'_>, pass: u64, pixels_per_point: f32) {
        if self.checked == Some(pass) {
            return;
        }
        let style = Style { size: 8.0, line_height: 8.0, weight: Weight::Regular };
        let sentinel = shape(fonts, "0", Face::Han, Weight::Regular, style);
        let same = self.sentinel.as_ref().is_some_and(|old| Arc::ptr_eq(old, &sentinel));
        if !same || self.pixels_per_point.to_bits() != pixels_per_point.to_bits() {
            self.entries.clear();
            self.widths.clear();
        }
        self.entries.retain(|_, entry| entry.used + KEPT_PASSES > pass);
        if self.widths.len() > KEPT_WIDTHS {
            self.widths.clear();
        }
        self.sentinel = Some(sentinel);
        self.pixels_per_point = pixels_per_point;
        self.checked = Some(pass);
    }

    fn typeset(&mut self, fonts: &mut FontsView<'_>, paragraph: &Paragraph<'_>, room: Room, pixels_per_point: f32) -> Galley {
        let style = paragraph.style;
        let source = Source::new(paragraph);
        let rows = break_rows(&source, room, &mut |piece| self.width(fonts, piece, style));
        let align = paragraph.align.factor(paragraph.direction);
        Typesetter { fonts, source: &source, style, align, editing: room.editing, pixels_per_point }.galley(&rows)
    }

    fn width(&mut self, fonts: &mut FontsView<'_>, piece: &Piece, style: Style) -> f32 {
        if piece.display.is_empty() {
            return 0.0;
        }
        let key = hash((&piece.display, piece.face, piece.look.weight, style.size.to_bits()));
        *self.widths.entry(key).or_insert_with(|| {
            let shaped = shape(fonts, &piece.display, piece.face, piece.look.weight, style);
            shaped.rows.first().map_or(0.0, |row| row.size.x)
        })
    }
}
