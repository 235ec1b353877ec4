//! The faces of the paper and the search for characters that they lack.

use std::borrow::Cow;
use std::collections::HashSet;

use typst::foundations::Bytes;
use typst::text::Font;

use crate::assets::fonts as assets;

/// A font file handed in from outside, to print a character that the embedded faces lack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontFile {
    /// Content of the file: TrueType, OpenType or a collection of them.
    pub data: Vec<u8>,
    /// Place of the face inside a collection, 0 for a plain file.
    pub index: u32,
}

/// The sign that Chinese typography prints for a character it does not have (geta mark, U+3013).
const GETA: &str = "〓";

/// The embedded files. Noto Sans Arabic comes last: it only lends letters of names, such as ی, that the face for
/// paper does not draw.
static EMBEDDED: [&[u8]; 5] =
    [assets::SANS_SC, assets::NASKH_ARABIC, assets::NASKH_ARABIC_BOLD, assets::SANS_ARABIC, assets::SANS_ARABIC_BOLD];

/// The embedded faces and the characters that they draw.
pub(super) struct Faces {
    /// The faces, in the order of their files.
    pub(super) fonts: Vec<Font>,
    drawn: HashSet<u32>,
}

impl Faces {
    /// Reads the embedded files.
    pub(super) fn embedded() -> Self {
        let fonts: Vec<Font> = EMBEDDED.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect();
        let drawn = fonts.iter().flat_map(|font| font.info().coverage.iter()).collect();
        Self { fonts, drawn }
    }

    fn draw(&self, c: char) -> bool {
        self.drawn.contains(&u32::from(c))
    }
}

/// Makes texts printable: every character that passes has a glyph in one of the faces.
pub(super) struct Typecase<'a> {
    faces: &'a Faces,
    find: &'a mut dyn FnMut(char) -> Option<FontFile>,
    borrowed: Vec<Font>,
    /// Characters already asked for: a search through the fonts of the system is slow.
    sought: HashSet<char>,
    replaced: bool,
}

impl<'a> Typecase<'a> {
    /// A case that holds `faces` and asks `find` for a font once a character is missing.
    pub(super) fn new(faces: &'a Faces, find: &'a mut dyn FnMut(char) -> Option<FontFile>) -> Self {
        Self { faces, find, borrowed: Vec::new(), sought: HashSet::new(), replaced: false }
    }

    /// Whether some character had to be replaced by 〓.
    pub(super) fn replaced(&self) -> bool {
        self.replaced
    }

    /// The fonts borrowed for characters that the embedded ones lack.
    pub(super) fn into_borrowed(self) -> Vec<Font> {
        self.borrowed
    }

    /// `cluster` as it can be printed; one 〓 for a whole cluster, so that a composed emoji is one sign and not five.
    pub(super) fn printable<'t>(&mut self, cluster: &'t str) -> Cow<'t, str> {
        if cluster.chars().all(|c| self.embeds(c)) {
            return Cow::Borrowed(cluster);
        }
        let plain: String = cluster.chars().filter(|c| !is_invisible(*c)).map(stand_in).collect();
        if plain.chars().all(|c| self.covers(c)) {
            return Cow::Owned(plain);
        }
        self.replaced = true;
        Cow::Borrowed(GETA)
    }

    fn embeds(&self, c: char) -> bool {
        !is_invisible(c) && self.faces.draw(c)
    }

    fn covers(&mut self, c: char) -> bool {
        self.embeds(c) || self.borrowed.iter().any(|font| draws(font, c)) || self.borrow_for(c)
    }

    fn borrow_for(&mut self, c: char) -> bool {
        if !self.sought.insert(c) {
            return false;
        }
        let found = (self.find)(c).and_then(|file| Font::new(Bytes::new(file.data), file.index));
        let Some(font) = found.filter(|font| draws(font, c)) else {
            return false;
        };
        self.borrowed.push(font);
        true
    }
}

fn draws(font: &Font, c: char) -> bool {
    font.info().coverage.contains(c.into())
}

/// Characters that steer the text and draw nothing; on paper they would only leak into text copied from the PDF.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// A character of the same meaning that Noto Sans SC does draw.
fn stand_in(c: char) -> char {
    match c {
        // The true minus sign is not in the face; its en dash has the width and height of one.
        '\u{2212}' => '–',
        c if c.is_whitespace() || c.is_control() => ' ',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(text: &str, find: &mut dyn FnMut(char) -> Option<FontFile>) -> (String, bool) {
        let faces = Faces::embedded();
        let mut case = Typecase::new(&faces, find);
        let printed = case.printable(text).into_owned();
        (printed, case.replaced())
    }

    #[test]
    fn both_scripts_and_the_signs_of_money_are_embedded() {
        let faces = Faces::embedded();
        for c in "纾困计算器〓¥%×÷+–()[]ئەېۈۇۆۋڭھگچپژغقكلىي،؛؟یکه".chars() {
            assert!(faces.draw(c), "{c}");
        }
    }

    #[test]
    fn a_minus_sign_prints_as_a_dash_without_a_note() {
        assert_eq!(print("−", &mut |_| None), ("–".to_owned(), false));
    }

    #[test]
    fn a_composed_emoji_is_one_sign() {
        assert_eq!(print("👨‍👩‍👧", &mut |_| None), ("〓".to_owned(), true));
    }

    #[test]
    fn a_font_without_the_character_does_not_help() {
        let mut find = |_| Some(FontFile { data: EMBEDDED[1].to_vec(), index: 0 });
        assert_eq!(print("𰻝", &mut find), ("〓".to_owned(), true));
    }
}
