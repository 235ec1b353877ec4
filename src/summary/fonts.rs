//! The faces of the paper and the search for characters that they lack.

use std::borrow::Cow;

use typst::foundations::Bytes;
use typst::text::Font;

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
const EMBEDDED: [&[u8]; 5] = [
    include_bytes!("../../assets/fonts/NotoSansSC-wght400-700.ttf"),
    include_bytes!("../../assets/fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
];

/// The embedded faces.
pub(super) fn embedded() -> Vec<Font> {
    EMBEDDED.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect()
}

/// Makes texts printable: every character that passes has a glyph in one of the faces.
pub(super) struct Typecase<'a> {
    embedded: &'a [Font],
    find: &'a mut dyn FnMut(char) -> Option<FontFile>,
    borrowed: Vec<Font>,
    replaced: bool,
}

impl<'a> Typecase<'a> {
    /// A case that holds `embedded` and asks `find` for a font once a character is missing.
    pub(super) fn new(embedded: &'a [Font], find: &'a mut dyn FnMut(char) -> Option<FontFile>) -> Self {
        Self { embedded, find, borrowed: Vec::new(), replaced: false }
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
        !is_invisible(c) && has_glyph(self.embedded, c)
    }

    fn covers(&mut self, c: char) -> bool {
        self.embeds(c) || has_glyph(&self.borrowed, c) || self.borrow_for(c)
    }

    fn borrow_for(&mut self, c: char) -> bool {
        let found = (self.find)(c).and_then(|file| Font::new(Bytes::new(file.data), file.index));
        let Some(font) = found.filter(|font| has_glyph(std::slice::from_ref(font), c)) else {
            return false;
        };
        self.borrowed.push(font);
        true
    }
}

fn has_glyph(fonts: &[Font], c: char) -> bool {
    fonts.iter().any(|font| font.ttf().glyph_index(c).is_some_and(|glyph| glyph.0 != 0))
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
        let fonts = embedded();
        let mut case = Typecase::new(&fonts, find);
        let printed = case.printable(text).into_owned();
        (printed, case.replaced())
    }

    #[test]
    fn both_scripts_and_the_signs_of_money_are_embedded() {
        for c in "纾困计算器〓¥%×÷+–()[]ئەېۈۇۆۋڭھگچپژغقكلىي،؛؟یکه".chars() {
            assert!(has_glyph(&embedded(), c), "{c}");
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
