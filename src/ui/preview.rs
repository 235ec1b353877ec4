//! What the preview of the paper shows: images that were made beside the window, and the wishes for them.

use crate::l10n::Language;
use crate::policy::Message;
use crate::summary::PaperOptions;
use egui::TextureHandle;

/// What is to be seen of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The paper.
    pub options: PaperOptions,
    /// As a printer without colour gives it.
    pub grey: bool,
}

/// A page of the paper.
#[derive(Clone)]
pub struct PageImage {
    /// Its image.
    pub texture: TextureHandle,
    /// Its words, for who cannot see it.
    pub words: String,
}

impl std::fmt::Debug for PageImage {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("PageImage").field("size", &self.texture.size()).finish_non_exhaustive()
    }
}

/// How the paper is to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintWish {
    /// The printer; `None` is the one of the system.
    pub printer: Option<String>,
    /// Copies, at least 1.
    pub copies: u16,
    /// On both sides.
    pub duplex: bool,
}

impl Default for PrintWish {
    fn default() -> Self {
        Self { printer: None, copies: 1, duplex: false }
    }
}

/// The printers of the system, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrinterList {
    /// The system prints in its viewer only.
    None,
    /// They are being looked for.
    Looking,
    /// Their names, the one of the system first.
    Found(Vec<String>),
    /// Why there are none.
    Failed(Message),
}

impl Preview {
    /// Nothing made yet, of the summary in a language.
    pub fn new(language: Language) -> Self {
        Self {
            proof: Proof { options: PaperOptions::of(language), grey: false },
            width: 0,
            pages: Vec::new(),
            failure: None,
            wish: PrintWish::default(),
            printers: PrinterList::None,
            sending: false,
        }
    }
}

/// The preview as it stands.
#[derive(Debug)]
pub struct Preview {
    /// What is to be seen.
    pub proof: Proof,
    /// Width of the images in pixels, as the page has asked for it; 0 while it has not.
    pub width: u32,
    /// The pages, as they were made last.
    pub pages: Vec<PageImage>,
    /// Why there are none.
    pub failure: Option<Message>,
    /// How to print.
    pub wish: PrintWish,
    /// Where to print.
    pub printers: PrinterList,
    /// Whether the paper is on its way to a printer.
    pub sending: bool,
}
