//! What stands on the paper, in which languages, and the ways to print it.

use egui::{Ui, UiBuilder, vec2};

use crate::l10n::{Id, Language, id};
use crate::summary::{Inclusion, Kind, Languages};
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{
    Button, Icon, OptionItem, button_ui, column_layout, dropdown_ui, icon_button_ui, menu_item_ui, options_ui, row_ui, scroll_ui, tick_ui,
    words_ui,
};
use crate::ui::{Command, Commands, PrintWish, PrinterList, Proof, View};

/// Most copies that are sent at once.
const MOST_COPIES: u16 = 99;

/// The choices above, the buttons below; only the choices scroll, unless the window is low.
pub(super) fn panel_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let inside = ui.max_rect().shrink2(vec2(look.px(metrics::SPACE_20), look.px(metrics::SPACE_16)));
    let buttons = 3.0 * look.px(metrics::BUTTON + metrics::SPACE_8);
    if inside.height() < 3.0 * buttons {
        // Too low a window for both: all of it scrolls.
        let mut part = ui.new_child(UiBuilder::new().id_salt("all").max_rect(inside).layout(column_layout(look)));
        scroll_ui(&mut part, look, "choices", look.palette.surface, |ui| {
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
            choices_ui(ui, view, commands);
            ui.add_space(look.px(metrics::SPACE_12));
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
            buttons_ui(ui, view, commands);
            ui.add_space(look.px(metrics::SPACE_8));
        });
        return;
    }
    let (above, below) = inside.split_top_bottom_at_y(inside.bottom() - buttons);
    let mut part = ui.new_child(UiBuilder::new().id_salt("choices").max_rect(above).layout(column_layout(look)));
    part.set_clip_rect(above.expand2(vec2(look.px(metrics::SPACE_8), 0.0)).intersect(ui.clip_rect()));
    scroll_ui(&mut part, look, "choices", look.palette.surface, |ui| {
        ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_4);
        choices_ui(ui, view, commands);
    });
    let mut part = ui.new_child(UiBuilder::new().id_salt("buttons").max_rect(below).layout(column_layout(look)));
    part.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
    buttons_ui(&mut part, view, commands);
}

fn choices_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    words_ui(ui, look, Role::Title, p.text, view.text(id::PREVIEW_TITLE));
    words_ui(ui, look, Role::Caption, p.text2, view.pack_text("pack-status-draft"));
    let proof = view.preview.proof;
    let mut wanted = proof;
    languages_ui(ui, view, &mut wanted);
    if proof.options.kind == Kind::Summary {
        inclusion_ui(ui, view, &mut wanted.options.inclusion);
    }
    if tick_ui(ui, look, "grey", &view.text(id::PREVIEW_GREY), proof.grey).clicked() {
        wanted.grey = !proof.grey;
    }
    if wanted != proof {
        commands.send(Command::Proof(wanted));
    }
    printing_ui(ui, view, commands);
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, name: Id) {
    ui.add_space(view.look.px(metrics::SPACE_12));
    words_ui(ui, view.look, Role::Label, view.look.palette.text, view.text(name));
}

fn languages_ui(ui: &mut Ui, view: &View<'_>, wanted: &mut Proof) {
    heading_ui(ui, view, id::PREVIEW_LANGUAGE);
    let choices = [Languages::One(Language::Chinese), Languages::One(Language::Uyghur), Languages::Both];
    let [chinese, uyghur, both] = [id::LANGUAGE_CHINESE, id::LANGUAGE_UYGHUR, id::PREVIEW_BOTH].map(|name| view.text(name));
    let items = [OptionItem::new("zh", &chinese), OptionItem::new("ug", &uyghur), OptionItem::new("both", &both)];
    let selected = choices.iter().position(|languages| *languages == wanted.options.languages);
    let chosen = options_ui(ui, view.look, "languages", &items, selected, 1).and_then(|index| choices.get(index));
    wanted.options.languages = chosen.copied().unwrap_or(wanted.options.languages);
}

fn inclusion_ui(ui: &mut Ui, view: &View<'_>, inclusion: &mut Inclusion) {
    heading_ui(ui, view, id::PREVIEW_INCLUDE);
    let parts = [
        (id::PREVIEW_CLAUSES, &mut inclusion.clauses),
        (id::PREVIEW_QUESTIONS, &mut inclusion.questions),
        (id::PREVIEW_NOTES, &mut inclusion.notes),
    ];
    for (name, on) in parts {
        if tick_ui(ui, view.look, name.name(), &view.text(name), *on).clicked() {
            *on = !*on;
        }
    }
}

/// Which printer, how often; why there is none where there should be one.
fn printing_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    match &view.preview.printers {
        PrinterList::None => {}
        PrinterList::Looking => {
            heading_ui(ui, view, id::PREVIEW_PRINTER);
            words_ui(ui, look, Role::Secondary, p.text2, view.text(id::PREVIEW_LOOKING));
        }
        PrinterList::Failed(message) => {
            heading_ui(ui, view, id::PREVIEW_PRINTER);
            words_ui(ui, look, Role::Secondary, p.text2, view.wording.localizer.message(message));
        }
        PrinterList::Found(names) => {
            heading_ui(ui, view, id::PREVIEW_PRINTER);
            let mut wish = view.preview.wish.clone();
            printer_ui(ui, view, names, &mut wish);
            copies_ui(ui, view, &mut wish);
            if tick_ui(ui, look, "duplex", &view.text(id::PREVIEW_DUPLEX), wish.duplex).clicked() {
                wish.duplex = !wish.duplex;
            }
            if wish != view.preview.wish {
                commands.send(Command::PrintWish(wish));
            }
        }
    }
}

fn printer_ui(ui: &mut Ui, view: &View<'_>, names: &[String], wish: &mut PrintWish) {
    let Some(default) = names.first() else { return };
    let told = |name: &String| match name == default {
        true => view.format(id::PREVIEW_DEFAULT, &[("printer", name.as_str().into())]),
        false => name.clone(),
    };
    let chosen = wish.printer.clone().filter(|name| names.contains(name)).unwrap_or_else(|| default.clone());
    let (width, name) = (ui.available_width(), view.text(id::PREVIEW_PRINTER));
    dropdown_ui(ui, view.look, "printer", &told(&chosen), width, &name, |ui| {
        for name in names {
            if menu_item_ui(ui, view.look, &told(name), *name == chosen).clicked() {
                wish.printer = Some(name.clone());
            }
        }
    });
}

fn copies_ui(ui: &mut Ui, view: &View<'_>, wish: &mut PrintWish) {
    let (look, p) = (view.look, &view.look.palette);
    row_ui(ui, look, |ui| {
        words_ui(ui, look, Role::Body, p.text, view.text(id::PREVIEW_COPIES));
        if icon_button_ui(ui, look, Icon::Minus, &view.text(id::PREVIEW_FEWER)).clicked() {
            wish.copies = wish.copies.saturating_sub(1).max(1);
        }
        words_ui(ui, look, Role::Label, p.text, crate::l10n::isolate(&wish.copies.to_string()));
        if icon_button_ui(ui, look, Icon::Plus, &view.text(id::PREVIEW_MORE)).clicked() {
            wish.copies = (wish.copies + 1).min(MOST_COPIES);
        }
    });
}

/// Where the system has a print service it gets the paper; everywhere the viewer can print, and a file can be carried on.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let look = view.look;
    let width = ui.available_width() / look.scale;
    let [print, viewer, pdf, sending, cancel] =
        [id::PREVIEW_PRINT, id::PREVIEW_VIEWER, id::RESULT_SAVE_PDF, id::PREVIEW_SENDING, id::PREVIEW_CANCEL].map(|name| view.text(name));
    if view.preview.sending {
        words_ui(ui, look, Role::Secondary, look.palette.text2, sending);
        if button_ui(ui, look, &Button::secondary(&cancel).width(width).id("cancel printing")).clicked() {
            commands.send(Command::CancelPrinting);
        }
        return;
    }
    let direct = matches!(view.preview.printers, PrinterList::Found(_));
    if button_ui(ui, look, &Button::primary(&print).icon(Icon::Print).width(width).id("print")).clicked() {
        commands.send(if direct { Command::SendToPrinter } else { Command::ShowPaper });
    }
    if button_ui(ui, look, &Button::secondary(&viewer).icon(Icon::Doc).width(width).id("viewer")).clicked() {
        commands.send(Command::ShowPaper);
    }
    if button_ui(ui, look, &Button::secondary(&pdf).icon(Icon::Pdf).width(width).id("save pdf")).clicked() {
        commands.send(Command::SavePdf);
    }
}
