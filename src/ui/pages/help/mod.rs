//! Help: what words and colours mean, where answers are kept, the keys, what the program is made of.

mod about;
mod guide;
mod licences;

use std::path::Path;

use egui::Ui;

use self::about::about_ui;
use self::guide::guide_ui;
use self::licences::licences_ui;
use super::aside::{Aside, aside_ui};
use super::result::parts::{marked_ui, status_chip, tone};
use super::start::draft_ui;
use crate::l10n::{self, Id, Language, id};
use crate::policy::{LegalStatus, Status};
use crate::ui::shell::shortcuts;
use crate::ui::theme::{Role, metrics, shares};
use crate::ui::widgets::{
    Edge, Icon, Segment, SegmentKind, beside_icon_ui, card_ui, chip_ui, chip_width, colour_swatch_ui, divider_ui, ends_ui, key_caps_ui,
    link_ui, range_bar_ui, swatch_ui, words_ui,
};
use crate::ui::{Command, Commands, View};
use crate::wording::Category;

/// The page.
pub fn help_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let title = view.text(id::HELP_TITLE);
    let aside = Aside { salt: "help", title: &title, note: None, widest: metrics::COLUMN };
    aside_ui(ui, view, commands, &aside, |ui, commands| {
        let look = view.look;
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_20);
        ui.add_space(look.px(metrics::SPACE_24));
        guide_ui(ui, view);
        section_ui(ui, view, id::HELP_MONEY, |ui| money_ui(ui, view));
        section_ui(ui, view, id::HELP_SURE, |ui| sure_ui(ui, view));
        section_ui(ui, view, id::HELP_STATUS, |ui| statuses_ui(ui, view));
        section_ui(ui, view, id::SHELL_REFERENCE_DATE, |ui| date_ui(ui, view));
        section_ui(ui, view, id::HELP_DOCUMENT, |ui| document_ui(ui, view, commands));
        section_ui(ui, view, id::HELP_ASK, |ui| telephones_ui(ui, view));
        section_ui(ui, view, id::HELP_PRIVACY, |ui| privacy_ui(ui, view, commands));
        section_ui(ui, view, id::HELP_KEYS, |ui| keys_ui(ui, view));
        section_ui(ui, view, id::HELP_ABOUT, |ui| about_ui(ui, view));
        section_ui(ui, view, id::HELP_LICENCES, |ui| licences_ui(ui, view));
        ui.add_space(look.px(metrics::SPACE_24));
    });
}

/// A card with a heading.
fn section_ui(ui: &mut Ui, view: &View<'_>, heading: Id, content: impl FnOnce(&mut Ui)) {
    let look = view.look;
    card_ui(ui, look, Edge::None, |ui| {
        words_ui(ui, look, Role::CardTitle, look.palette.text, view.text(heading));
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_12);
        ui.add_space(look.px(metrics::SPACE_4));
        content(ui);
    });
}

/// A paragraph of running text.
fn body_ui(ui: &mut Ui, view: &View<'_>, words: impl AsRef<str>) {
    words_ui(ui, view.look, Role::Body, view.look.palette.text2, words);
}

/// A name behind its mark, and under it what it means.
fn meaning_ui(ui: &mut Ui, view: &View<'_>, name: &str, meaning: Id, mark: impl FnOnce(&mut Ui)) {
    let look = view.look;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_12);
        marked_ui(ui, look, Role::Label, look.px(metrics::ICON), mark, |ui| {
            words_ui(ui, look, Role::Label, look.palette.text, name);
            body_ui(ui, view, view.text(meaning));
        });
    });
}

/// The four kinds of money, in the colours of their cards.
fn money_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    let kinds = [
        (Category::Keep, id::HELP_MONEY_KEEP),
        (Category::Defer, id::HELP_MONEY_DEFER),
        (Category::Ask, id::HELP_MONEY_ASK),
        (Category::Try, id::HELP_MONEY_TRY),
    ];
    for (category, meaning) in kinds {
        let name = view.pack_text(category.message());
        meaning_ui(ui, view, &name, meaning, |ui| colour_swatch_ui(ui, look, look.palette.ink(tone(category))));
    }
    body_ui(ui, view, view.pack_text("totals-not-added"));
}

/// How certain an amount is, in the patterns of the bar.
fn sure_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    body_ui(ui, view, view.text(id::HELP_SURE_LEAD));
    let segments = SegmentKind::ALL.iter().zip(shares::SAMPLE_BAR).map(|(kind, share)| Segment { kind: *kind, share });
    range_bar_ui(ui, look, &segments.collect::<Vec<_>>());
    for kind in SegmentKind::ALL {
        let (name, meaning) = match kind {
            SegmentKind::Keep => (view.pack_text("total-T1a"), id::HELP_SURE_KEEP),
            SegmentKind::Filed => (view.pack_text("total-T1b"), id::HELP_SURE_FILED),
            SegmentKind::Wait => (view.pack_text("total-T1_conditional"), id::HELP_SURE_WAIT),
            SegmentKind::Possible => (view.text(id::HELP_SURE_POSSIBLE_NAME), id::HELP_SURE_POSSIBLE),
        };
        meaning_ui(ui, view, &name, meaning, |ui| swatch_ui(ui, look, kind));
    }
    body_ui(ui, view, view.text(id::HELP_SURE_FROM));
}

/// What each status asks of the reader.
fn statuses_ui(ui: &mut Ui, view: &View<'_>) {
    let statuses = [
        (Status::Applies, None),
        (Status::Conditional, Some(id::HELP_STATUS_CONDITIONAL)),
        (Status::NeedsInfo, Some(id::HELP_STATUS_NEEDS_INFO)),
        (Status::Encouraged, Some(id::HELP_STATUS_ENCOURAGED)),
        (Status::NotYet, None),
        (Status::Expired, Some(id::HELP_STATUS_EXPIRED)),
        (Status::NotApplicable, None),
    ];
    let look = view.look;
    let labels = statuses.map(|(status, _)| view.pack_text(&format!("status-{}", status.name())));
    let widest = labels.iter().map(|label| chip_width(ui, look, label)).fold(0.0, f32::max);
    for ((status, meaning), label) in statuses.into_iter().zip(&labels) {
        // Where the sentence of the cards says enough, it stands here too.
        let meaning = meaning.map_or_else(|| view.pack_text(&format!("status-{}-note", status.name())), |meaning| view.text(meaning));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = look.px(metrics::SPACE_16);
            let chip = |ui: &mut Ui| drop(chip_ui(ui, look, &status_chip(status, label)));
            marked_ui(ui, look, Role::Body, widest, chip, |ui| body_ui(ui, view, meaning));
        });
    }
}

fn date_ui(ui: &mut Ui, view: &View<'_>) {
    let date = view.wording.localizer.date(view.pack.published);
    body_ui(ui, view, view.format(id::HELP_DATE, &[("date", date.into())]));
}

/// What the figures rest on, and what it is not.
fn document_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    words_ui(ui, look, Role::Label, look.palette.text, view.pack_text("pack-title"));
    // The official title is Chinese, whatever the language of the window is.
    let chinese = look.in_language(Language::Chinese);
    words_ui(ui, &chinese, Role::Secondary, look.palette.text2, view.pack_text("pack-title-official"));
    if view.pack.status == LegalStatus::Draft {
        draft_ui(ui, view, None);
        body_ui(ui, view, view.pack_text("pack-final-unknown"));
        body_ui(ui, view, view.pack_text("pack-no-promise"));
    }
    if link_ui(ui, look, "full text", Role::Body, &view.text(id::FULL_TEXT_LINK)).clicked() {
        commands.send(Command::Read(None));
    }
}

/// The two numbers that the plan names for everybody.
fn telephones_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    body_ui(ui, view, view.text(id::HELP_ASK_LEAD));
    for (message, number) in [(id::SUMMARY_PHONE_SERVICES, "12345"), (id::SUMMARY_PHONE_LEGAL, "12348")] {
        beside_icon_ui(ui, look, Icon::Phone, look.palette.primary, |ui| {
            let words = view.format(message, &[("number", number.into())]);
            words_ui(ui, look, Role::Label, look.palette.text, words);
        });
    }
}

/// What stays on this computer, where, and how to be rid of it.
fn privacy_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    beside_icon_ui(ui, look, Icon::Lock, look.palette.primary, |ui| {
        words_ui(ui, look, Role::Label, look.palette.text, view.text(id::START_PRIVATE));
        body_ui(ui, view, view.text(id::HELP_PRIVACY_OFFLINE));
    });
    match view.places.folder {
        Some(folder) => {
            place_ui(ui, view, commands, id::HELP_PRIVACY_FOLDER, folder, id::HELP_PRIVACY_COPY_FOLDER);
            body_ui(ui, view, view.text(id::HELP_PRIVACY_DELETE));
        }
        None => body_ui(ui, view, view.text(id::HELP_PRIVACY_NO_FOLDER)),
    }
    place_ui(ui, view, commands, id::HELP_PRIVACY_PAPER, view.places.paper, id::HELP_PRIVACY_COPY_PAPER);
}

/// A place on the disk, and a link that copies it.
fn place_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, lead: Id, place: &Path, copy: Id) {
    let look = view.look;
    let place = l10n::isolate(&place.display().to_string());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
        body_ui(ui, view, view.text(lead));
        words_ui(ui, look, Role::Label, look.palette.text, &place);
        if link_ui(ui, look, copy.name(), Role::Body, &view.text(copy)).clicked() {
            commands.send(Command::Copy(place));
        }
    });
}

/// Every command that has keys, with the keys as this system writes them.
fn keys_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    body_ui(ui, view, view.text(id::HELP_KEYS_LEAD));
    ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
    for shortcut in shortcuts() {
        divider_ui(ui, look);
        let keys = ui.ctx().format_shortcut(&shortcut.keys);
        let name = |ui: &mut Ui| drop(words_ui(ui, look, Role::Body, look.palette.text, view.text(shortcut.name)));
        ends_ui(ui, look, metrics::STEP - metrics::SPACE_8, name, |ui| drop(key_caps_ui(ui, look, &keys)));
    }
}
