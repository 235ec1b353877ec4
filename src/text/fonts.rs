//! The faces in the program and which of them a piece of text uses first.

use std::sync::Arc;

use egui::epaint::text::{FontTweak, VariationCoords};
use egui::text::{FontData, FontDefinitions};
use egui::{Context, FontFamily, FontId};

use super::paragraph::Weight;
use crate::assets::fonts::{SANS_ARABIC, SANS_ARABIC_BOLD, SANS_SC};

/// Which face is asked first for a piece of text; the other one helps out.
///
/// The Arabic face has digits of its own, and amounts must look alike in both languages: so it comes first only where
/// Arabic letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Face {
    /// Noto Sans SC: hanzi, Latin letters, digits, signs.
    Han,
    /// Noto Sans Arabic: Uyghur words and the spaces between them.
    Arabic,
}

/// The font of a face in a weight at a size in points.
pub(super) fn font_id(face: Face, weight: Weight, size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(family_name(face, weight).into()))
}

const fn family_name(face: Face, weight: Weight) -> &'static str {
    match (face, weight) {
        (Face::Han, Weight::Regular) => "han",
        (Face::Han, Weight::Bold) => "han-bold",
        (Face::Arabic, Weight::Regular) => "arabic",
        (Face::Arabic, Weight::Bold) => "arabic-bold",
    }
}

/// Gives egui the embedded faces; they are in force from the next frame on.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}

fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for weight in [Weight::Regular, Weight::Bold] {
        for face in [Face::Han, Face::Arabic] {
            fonts.font_data.insert(family_name(face, weight).to_owned(), Arc::new(data(face, weight)));
            fonts.families.insert(FontFamily::Name(family_name(face, weight).into()), chain(face, weight));
        }
    }
    // egui's own words (there should be none) and third-party widgets fall back on these two.
    fonts.families.insert(FontFamily::Proportional, chain(Face::Han, Weight::Regular));
    fonts.families.insert(FontFamily::Monospace, chain(Face::Han, Weight::Regular));
    fonts
}

fn chain(first: Face, weight: Weight) -> Vec<String> {
    let second = match first {
        Face::Han => Face::Arabic,
        Face::Arabic => Face::Han,
    };
    [first, second].map(|face| family_name(face, weight).to_owned()).to_vec()
}

fn data(face: Face, weight: Weight) -> FontData {
    match (face, weight) {
        (Face::Han, Weight::Regular) => sans_sc(400.0),
        (Face::Han, Weight::Bold) => sans_sc(700.0),
        (Face::Arabic, Weight::Regular) => FontData::from_static(SANS_ARABIC),
        (Face::Arabic, Weight::Bold) => FontData::from_static(SANS_ARABIC_BOLD),
    }
}

/// egui never picks a weight by itself: the axis is set for the face as a whole, so that no caller can forget it.
fn sans_sc(weight: f32) -> FontData {
    let coords = VariationCoords::new([(b"wght", weight)]);
    FontData::from_static(SANS_SC).tweak(FontTweak { coords, ..FontTweak::default() })
}
