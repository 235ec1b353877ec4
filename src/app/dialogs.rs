//! Dialogs over the page: notices, unsaved answers, answers found again, a path to be typed.

use super::session::Session;
use super::tasks::{Ask, Purpose};
use super::window::App;
use crate::case::Case;
use crate::l10n::id;
use crate::platform::dialogs::with_ending;
use crate::ui::Screen;
use crate::ui::theme::{Look, Role};
use crate::ui::widgets::{Button, Field, ModalAnswer, field_ui, modal_ui, words_ui};
use std::path::PathBuf;

/// What is to happen once unsaved answers are dealt with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum After {
    Close,
    Leave,
    New,
    Example(String),
    Open,
    OpenPath(PathBuf),
    /// Open a business of the table, by its position.
    Client(usize),
}

/// A dialog over the page.
#[derive(Clone, Debug)]
pub(super) enum Dialog {
    /// Something went wrong or has been done.
    Notice { title: String, body: String },
    /// Unsaved answers before something that would lose them.
    Unsaved(After),
    /// Answers from a session that did not end well.
    Recovered(Box<Case>),
    /// A path to be typed, where the system has no file dialog.
    Path(Purpose, String),
}

impl App {
    pub(super) fn dialog(&mut self, ui: &egui::Ui, look: &Look) {
        let Some(dialog) = self.dialog.clone() else { return };
        match dialog {
            Dialog::Notice { title, body } => self.notice(ui, look, &title, &body),
            Dialog::Unsaved(after) => self.unsaved(ui, look, after),
            Dialog::Recovered(case) => self.recovered(ui, look, &case),
            Dialog::Path(purpose, path) => self.path(ui, look, purpose, path),
        }
    }

    pub(super) fn notice(&mut self, ui: &egui::Ui, look: &Look, title: &str, body: &str) {
        let understood = self.localizer().text(id::COMMON_UNDERSTOOD);
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, body);
        };
        if modal_ui(ui, look, "notice", title, content, &[Button::primary(&understood)]).is_some() {
            self.dialog = None;
        }
    }

    pub(super) fn unsaved(&mut self, ui: &egui::Ui, look: &Look, after: After) {
        let localizer = self.localizer();
        let name = self.business_name().unwrap_or_else(|| localizer.text(id::WINDOW_UNNAMED));
        let body = localizer.named("error-unsaved", &[("name", name.into())]).unwrap_or_default();
        let [save, discard, cancel] =
            ["error-unsaved-save", "error-unsaved-discard", "error-unsaved-cancel"].map(|id| localizer.pack_text(id));
        let buttons = [Button::primary(&save), Button::secondary(&discard), Button::text(&cancel)];
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, &body);
        };
        let title = localizer.text(id::WINDOW_UNSAVED_TITLE);
        let Some(answer) = modal_ui(ui, look, "unsaved", &title, content, &buttons) else { return };
        self.dialog = None;
        match answer {
            ModalAnswer::Button(0) => {
                self.after_save = Some(after);
                self.save(None, ui.ctx());
            }
            ModalAnswer::Button(1) => self.go_on(after, ui.ctx()),
            _ => {}
        }
    }

    /// Asks for a path where the system has no file dialog.
    pub(super) fn path(&mut self, ui: &egui::Ui, look: &Look, purpose: Purpose, mut path: String) {
        let localizer = self.localizer();
        let [title, _] = purpose.words().map(|id| localizer.text(id));
        let [body, go, cancel] = [id::WINDOW_PATH_BODY, id::WINDOW_PATH_GO, id::COMMON_CANCEL].map(|id| localizer.text(id));
        let mut entered = false;
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, &body);
            let width = ui.available_width();
            let field = field_ui(ui, look, &mut Field { free: true, ..Field::new("path", &mut path, &title, width) });
            entered = field.entered;
        };
        let answer = modal_ui(ui, look, "path", &title, content, &[Button::primary(&go), Button::text(&cancel)]);
        // Enter behind the path confirms it.
        let answer = answer.or_else(|| entered.then_some(ModalAnswer::Button(0)));
        self.dialog = match answer {
            Some(ModalAnswer::Button(0)) if !path.trim().is_empty() => {
                let ending = (purpose.dialog() == Ask::Save).then(|| purpose.endings()[0]);
                // The receiver is our own: it lives as long as the window.
                let _ = self.sender.send(purpose.report(with_ending(PathBuf::from(path.trim()), ending)));
                None
            }
            None | Some(ModalAnswer::Button(0)) => Some(Dialog::Path(purpose, path)),
            Some(_) => {
                self.after_save = None;
                None
            }
        };
        if self.dialog.is_none() {
            ui.ctx().request_repaint();
        }
    }

    pub(super) fn recovered(&mut self, ui: &egui::Ui, look: &Look, case: &Case) {
        let localizer = self.localizer();
        let [title, body, keep, discard] =
            [id::WINDOW_RECOVERED, id::WINDOW_RECOVERED_BODY, id::WINDOW_RECOVERED_KEEP, id::WINDOW_RECOVERED_DISCARD]
                .map(|id| localizer.text(id));
        let content = |ui: &mut egui::Ui| {
            words_ui(ui, look, Role::Body, look.palette.text2, &body);
        };
        match modal_ui(ui, look, "recovered", &title, content, &[Button::primary(&keep), Button::secondary(&discard)]) {
            Some(ModalAnswer::Button(0)) => {
                // It is nobody's file yet: the session starts as changed.
                self.session = Session::recovered(self.pack, case.clone());
                self.session.screen = Screen::Page(0);
                self.autosaved = true;
                self.dialog = None;
            }
            Some(ModalAnswer::Button(_)) => {
                self.keeper.forget_autosave();
                self.dialog = None;
            }
            // Escape decides nothing: the answers stay where they are and are offered again.
            Some(ModalAnswer::Dismissed) => self.dialog = None,
            None => {}
        }
    }
}
