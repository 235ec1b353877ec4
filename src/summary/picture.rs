//! Pages as pictures, for the preview: the same layout as the PDF.

use super::document::{Job, SummaryError};
use super::model::Sheet;
use typst::layout::{Frame, FrameItem};
use typst::utils::Scalar;
use typst_render::RenderOptions;

/// Width of a page of A4 in points.
const PAGE_WIDTH: f64 = 595.276;

/// A page as it will be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Red, green, blue and 255, row by row from the top.
    pub rgba: Vec<u8>,
    /// The words of the page in the order in which they were set, for who cannot see it.
    pub words: String,
}

/// The pages of a document, each `width` pixels wide; in shades of grey as a printer without colour gives them.
///
/// # Errors
/// [`SummaryError`] when template and model do not fit together, never because of a text.
pub fn pictures(sheets: &[Sheet], width: u32, grey: bool) -> Result<Vec<Picture>, SummaryError> {
    let document = Job::new(&[sheets], &mut |_| None)?.lay_out()?;
    let options = RenderOptions { pixel_per_pt: Scalar::new(f64::from(width.max(1)) / PAGE_WIDTH), ..RenderOptions::default() };
    let picture = |page: &typst_layout::Page| {
        let canvas = typst_render::render(page, &options);
        let (width, height) = (canvas.width() as usize, canvas.height() as usize);
        let mut rgba = canvas.take();
        if grey {
            rgba.chunks_exact_mut(4).for_each(make_grey);
        }
        let mut words = String::new();
        read(&page.frame, &mut words);
        Picture { width, height, rgba, words }
    };
    Ok(document.pages().iter().map(picture).collect())
}

/// Luminance by ITU-R BT.601, in thousandths.
fn make_grey(pixel: &mut [u8]) {
    if let [red, green, blue, _] = pixel {
        let light = (299 * u32::from(*red) + 587 * u32::from(*green) + 114 * u32::from(*blue) + 500) / 1000;
        let light = u8::try_from(light).unwrap_or(u8::MAX);
        (*red, *green, *blue) = (light, light, light);
    }
}

fn read(frame: &Frame, words: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => read(&group.frame, words),
            FrameItem::Text(text) => {
                words.push_str(&text.text);
                words.push(' ');
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::summary::samples::restaurant;

    #[test]
    fn a_page_has_the_width_asked_for_the_shape_of_a4_and_its_words() {
        for language in Language::ALL {
            let sheet = restaurant(language);
            let pages = pictures(std::slice::from_ref(&sheet), 400, false).unwrap();
            assert!(!pages.is_empty());
            for page in &pages {
                assert_eq!((page.width, page.height), (400, 566));
                assert_eq!(page.rgba.len(), 400 * 566 * 4);
                assert!(page.rgba.chunks_exact(4).all(|pixel| pixel[3] == 255), "paper is not transparent");
            }
            assert!(pages[0].words.contains("2022"), "{}", pages[0].words);
        }
    }

    #[test]
    fn in_grey_no_colour_is_left_and_the_patterns_differ() {
        let sheet = restaurant(Language::Chinese);
        let [colour, grey] = [false, true].map(|grey| pictures(std::slice::from_ref(&sheet), 400, grey).unwrap());
        let is_grey = |pixel: &[u8]| pixel[0] == pixel[1] && pixel[1] == pixel[2];
        assert!(!colour[0].rgba.chunks_exact(4).all(is_grey));
        assert!(grey[0].rgba.chunks_exact(4).all(is_grey));
        assert_eq!(colour[0].words, grey[0].words);
    }
}
