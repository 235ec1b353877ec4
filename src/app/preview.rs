//! The preview of the paper: its pages are made beside the window, and it is handed to a printer from there.

use super::dialogs::Dialog;
use super::tasks::Report;
use super::window::App;
use crate::l10n::{Language, id, plain};
use crate::platform::printers::{Cancel, Job, Printers, Spooler};
use crate::policy::{Answers, Message};
use crate::summary::{self, Kind, PaperOptions, Picture};
use crate::ui::{PageImage, Preview, PrintWish, PrinterList, Proof, Screen};
use egui::{ColorImage, Context, TextureOptions};
use jiff::civil::Date;

/// What the pages of a preview depend on.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    answers: Answers,
    as_of: Date,
    proof: Proof,
    width: u32,
}

/// The preview with what is going on around it.
#[derive(Debug)]
pub(super) struct Studio {
    pub(super) preview: Preview,
    /// What the pages were made for.
    made: Option<Wanted>,
    /// Whether pages are being made.
    making: bool,
    /// Takes back what is on its way to the printer.
    cancel: Option<Cancel>,
    spooler: Option<Spooler>,
}

impl Studio {
    pub(super) fn new(language: Language, spooler: Option<Spooler>) -> Self {
        Self { preview: Preview::new(language), made: None, making: false, cancel: None, spooler }
    }
}

impl App {
    /// Shows a paper before it is printed; in the preview already, opens it in the viewer, which prints it.
    pub(super) fn preview(&mut self, kind: Kind, ctx: &Context) {
        if self.session.screen == Screen::Preview && self.studio.preview.proof.options.kind == kind {
            return self.write_pdf(self.storage.paper(), true, ctx);
        }
        self.studio.preview.proof.options = PaperOptions { kind, ..PaperOptions::of(self.language) };
        self.session.apply(&crate::ui::Command::Go(Screen::Preview));
        self.look_for_printers(ctx);
    }

    /// The paper that is to be written: the one in view, else the summary in the language of the window.
    pub(super) fn paper_options(&self) -> PaperOptions {
        if self.session.screen == Screen::Preview { self.studio.preview.proof.options } else { PaperOptions::of(self.language) }
    }

    /// Makes the pages anew when something that they show has changed, one state at a time.
    pub(super) fn make_pages(&mut self, ctx: &Context) {
        let preview = &self.studio.preview;
        if self.session.screen != Screen::Preview || self.studio.making || preview.width == 0 {
            return;
        }
        let (answers, as_of, proof, width) = (&self.session.case.answers, self.session.as_of(), preview.proof, preview.width);
        let is_made = |made: &Wanted| (made.as_of, made.proof, made.width) == (as_of, proof, width) && made.answers == *answers;
        if self.studio.made.as_ref().is_some_and(is_made) {
            return;
        }
        let wanted = Wanted { answers: answers.clone(), as_of, proof, width };
        let Ok(assessment) = self.session.analysis.assessment.clone() else { return };
        self.studio.making = true;
        let (pack, context) = (self.pack, ctx.clone());
        self.background(ctx, "preview", move || {
            let sheets = summary::sheets(pack, &wanted.answers, &assessment, wanted.proof.options);
            let pictures = sheets.and_then(|sheets| summary::pictures(&sheets, wanted.width, wanted.proof.grey));
            let pages = pictures.map(|pictures| pictures.into_iter().map(|picture| page_image(&context, picture)).collect());
            Report::PagesMade(Box::new(wanted), pages)
        });
    }

    pub(super) fn take_pages(&mut self, wanted: Wanted, pages: Result<Vec<PageImage>, Message>) {
        self.studio.making = false;
        self.studio.made = Some(wanted);
        let preview = &mut self.studio.preview;
        match pages {
            Ok(pages) => (preview.pages, preview.failure) = (pages, None),
            Err(message) => (preview.pages, preview.failure) = (Vec::new(), Some(message)),
        }
    }

    fn look_for_printers(&mut self, ctx: &Context) {
        let Some(spooler) = self.studio.spooler.clone() else { return };
        if self.studio.preview.printers == PrinterList::Looking {
            return;
        }
        self.studio.preview.printers = PrinterList::Looking;
        self.background(ctx, "printers", move || {
            Report::PrintersFound(spooler.printers(&Cancel::default()).map_err(|error| error.message()))
        });
    }

    pub(super) fn take_printers(&mut self, printers: Result<Printers, Message>) {
        self.studio.preview.printers = match printers {
            Ok(Printers { mut names, default }) => {
                names.sort_by_key(|name| *name != default);
                PrinterList::Found(names)
            }
            Err(message) => PrinterList::Failed(message),
        };
    }

    /// Hands the paper to a printer, in the background.
    pub(super) fn send_to_printer(&mut self, ctx: &Context) {
        let (Some(spooler), Ok(assessment)) = (self.studio.spooler.clone(), self.session.analysis.assessment.clone()) else { return };
        if self.studio.preview.sending {
            return;
        }
        self.studio.preview.sending = true;
        let cancel = Cancel::default();
        self.studio.cancel = Some(cancel.clone());
        let title = self.business_name().unwrap_or_else(|| plain(&self.localizer().text(id::SUMMARY_TITLE)));
        let PrintWish { printer, copies, duplex } = self.studio.preview.wish.clone();
        let job = Job { printer, title, copies, duplex };
        let (pack, answers, options) = (self.pack, self.session.case.answers.clone(), self.paper_options());
        self.background(ctx, "print", move || {
            let pdf = summary::paper(pack, &answers, &assessment, options);
            let sent = pdf.and_then(|pdf| spooler.print(&pdf, &job, &cancel).map_err(|error| error.message()));
            Report::Sent(sent.map(|accepted| accepted.message()))
        });
    }

    pub(super) fn cancel_printing(&self) {
        if let Some(cancel) = &self.studio.cancel {
            cancel.cancel();
        }
    }

    pub(super) fn take_sent(&mut self, sent: Result<Message, Message>) {
        self.studio.preview.sending = false;
        self.studio.cancel = None;
        match sent {
            Ok(message) => {
                let localizer = self.localizer();
                self.dialog = Some(Dialog::Notice { title: localizer.text(id::PREVIEW_SENT), body: localizer.message(&message) });
            }
            Err(message) => self.complain(&message),
        }
    }
}

fn page_image(ctx: &Context, picture: Picture) -> PageImage {
    let image = ColorImage::from_rgba_unmultiplied([picture.width, picture.height], &picture.rgba);
    PageImage { texture: ctx.load_texture("paper", image, TextureOptions::LINEAR), words: picture.words }
}
