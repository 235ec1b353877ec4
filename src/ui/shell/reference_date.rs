//! The reference date: a field, the date of the document, today.

use egui::{AsIdSalt, Id, Ui, Vec2};
use jiff::civil::Date;

use crate::l10n::id;
use crate::text;
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{Calendar, Field, field_ui, tab_ui, words_ui};
use crate::ui::{Command, Commands, View, input};

/// What is typed, kept between frames only.
#[derive(Clone, Debug)]
struct Typed {
    text: String,
    /// The reference date when typing began: when another one is chosen elsewhere, the field follows it.
    started_from: Date,
    wrong: bool,
}

impl Typed {
    fn showing(date: Date) -> Self {
        Self { text: date.to_string(), started_from: date, wrong: false }
    }
}

/// The field, as wide as what is available. A day is sent when the user is done; what is no day is said under the field.
pub(in crate::ui) fn date_field_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, salt: impl AsIdSalt) {
    let look = view.look;
    let key = Id::unique(("reference date", salt));
    let kept: Option<Typed> = ui.data(|data| data.get_temp(key));
    let mut typed = kept.filter(|typed| typed.started_from == view.as_of).unwrap_or_else(|| Typed::showing(view.as_of));
    let name = view.text(id::SHELL_REFERENCE_DATE);
    let chosen = input::any_date(&typed.text).ok();
    let sheet = Calendar { months: false, chosen, start: view.as_of, first: None, last: None };
    let mut field = Field::new(key, &mut typed.text, &name, ui.available_width());
    field.calendar = Some(sheet);
    let wrong = view.text(id::SHELL_DATE_WRONG);
    field.error = typed.wrong.then_some(wrong.as_str());
    field.max_chars = Some(40);
    let response = field_ui(ui, look, &mut field);
    let date = response.committed.then(|| input::any_date(&typed.text).ok());
    typed.wrong = if response.changed { false } else { date.map_or(typed.wrong, |date| date.is_none()) };
    if typed.wrong {
        let label = words_ui(ui, look, Role::Secondary, look.palette.danger, &wrong);
        text::announce(&label, text::Announced::AtOnce);
        response.described_by(label.id);
    }
    ui.data_mut(|data| data.insert_temp(key, typed));
    if let Some(date) = date.flatten().filter(|date| *date != view.as_of) {
        commands.send(Command::AsOf(date));
    }
}

/// The date of the document and today, as tabs that wrap. Returns whether one was chosen.
pub(in crate::ui) fn usual_dates_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, salt: impl AsIdSalt) -> bool {
    let look = view.look;
    let localizer = view.wording.localizer;
    let document = (view.pack.published, id::SHELL_DATE_DOCUMENT);
    let today = (view.today, id::SHELL_DATE_TODAY);
    let mut chosen = None;
    // Inside a column of the interface egui lets a wrapped row run in reading direction by itself.
    ui.push_id(salt, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(look.px(metrics::SPACE_8));
            for (date, message) in [document, today] {
                let label = view.format(message, &[("date", localizer.date(date).into())]);
                if tab_ui(ui, look, message.name(), &label, date == view.as_of).clicked() {
                    chosen = Some(date);
                }
            }
        });
    });
    if let Some(date) = chosen {
        commands.send(Command::AsOf(date));
    }
    chosen.is_some()
}
