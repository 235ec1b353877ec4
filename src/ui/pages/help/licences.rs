//! The terms of the program and of what is built into it; the full texts open inside the page.

use egui::{Id, Ui};

use super::body_ui;
use crate::assets::licences::{FONTS, OTHERS, PROGRAM};
use crate::l10n::{Language, id};
use crate::ui::View;
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{column_ui, link_ui, outline_box_ui, words_ui};

/// The links, and under the chosen one its text.
pub(super) fn licences_ui(ui: &mut Ui, view: &View<'_>) {
    body_ui(ui, view, view.text(id::HELP_LICENCES_LEAD));
    let program = view.format(id::HELP_LICENCE_PROGRAM, &[("licence", PROGRAM.licence.into())]);
    opened_ui(ui, view, PROGRAM.name, &program, PROGRAM.text);
    for font in &FONTS {
        let values = [("font", font.name.into()), ("licence", font.licence.into())];
        opened_ui(ui, view, font.name, &view.format(id::HELP_LICENCE_FONT, &values), font.text);
    }
    opened_ui(ui, view, "others", &view.text(id::HELP_LICENCE_OTHERS), OTHERS);
}

/// A link that opens a text under itself and closes it again; at most one is open.
fn opened_ui(ui: &mut Ui, view: &View<'_>, name: &'static str, label: &str, text: &str) {
    let look = view.look;
    let key = Id::unique("open licence");
    let open = ui.data(|data| data.get_temp::<&'static str>(key)) == Some(name);
    let response = link_ui(ui, look, ("licence", name), Role::Body, label);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.clicked() {
        ui.data_mut(|data| {
            data.insert_temp(key, if open { "" } else { name });
        });
    }
    if open {
        text_ui(ui, view, text);
    }
}

/// A text that runs from left to right whatever the language of the window is.
fn text_ui(ui: &mut Ui, view: &View<'_>, text: &str) {
    let look = &view.look.in_language(Language::Chinese);
    outline_box_ui(ui, look, look.palette.border, |ui| {
        column_ui(ui, look, |ui| {
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
            for paragraph in paragraphs(text) {
                words_ui(ui, look, Role::Caption, look.palette.text2, paragraph);
            }
        });
    });
}

/// A text cut at its empty lines, each line without its indentation and without the marks of Markdown.
fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<Option<String>> = text.lines().map(without_marks).collect();
    let paragraphs = lines.split(|line| line.as_ref().is_some_and(String::is_empty));
    let paragraphs = paragraphs.map(|lines| lines.iter().flatten().map(String::as_str).collect::<Vec<_>>().join("\n"));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

/// A line as it is read aloud; `None` for the rule of a table.
fn without_marks(line: &str) -> Option<String> {
    let line = line.trim();
    let Some(row) = line.strip_prefix('|').and_then(|row| row.strip_suffix('|')) else {
        return Some(plain(line.trim_start_matches(['#', ' '])));
    };
    let is_rule = row.chars().all(|c| matches!(c, '|' | '-' | ' '));
    (!is_rule).then(|| plain(&row.split('|').map(str::trim).collect::<Vec<_>>().join(" – ")))
}

/// Without backquotes, and links as their words.
fn plain(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((words, (_, after))) = after.split_once("](").and_then(|(words, after)| Some((words, after.split_once(')')?))) else {
            break;
        };
        plain.push_str(before);
        plain.push_str(words);
        rest = after;
    }
    plain.push_str(rest);
    plain.replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licence_texts_lose_their_marks_and_no_word() {
        assert_eq!(without_marks("## Crates").as_deref(), Some("Crates"));
        assert_eq!(without_marks("|---|---|"), None);
        assert_eq!(without_marks("| MIT (`dpi`) | 433 |").as_deref(), Some("MIT (dpi) – 433"));
        assert_eq!(plain("see [the file](a/b.md) and [yyyy] (c)"), "see the file and [yyyy] (c)");
        for work in FONTS.iter().chain([&PROGRAM]) {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let shown = words(&paragraphs(work.text).join("\n"));
            let kept = shown.len() + 20 > words(work.text).len();
            assert!(kept && shown.len() > 500, "{}: {} words", work.name, shown.len());
        }
    }
}
