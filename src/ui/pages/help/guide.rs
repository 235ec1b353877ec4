//! How the program is used: the guide of `docs/guide`, opened inside the page.

use egui::{Id, Ui};

use super::body_ui;
use crate::assets;
use crate::l10n::id;
use crate::ui::View;
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{Edge, card_ui, column_ui, link_ui, words_ui};

/// A line of the guide, without the marks of Markdown.
#[derive(Debug, PartialEq, Eq)]
enum Line<'a> {
    Heading(&'a str),
    Step(&'a str),
    Text(&'a str),
}

/// The link, and under it the guide in the language of the window once it is opened.
pub(super) fn guide_ui(ui: &mut Ui, view: &View<'_>) {
    let look = view.look;
    let key = Id::unique("open guide");
    let open = ui.data(|data| data.get_temp::<bool>(key)).unwrap_or(false);
    let response = link_ui(ui, look, "guide", Role::Body, &view.text(id::HELP_GUIDE));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.clicked() {
        ui.data_mut(|data| data.insert_temp(key, !open));
    }
    if !open {
        return;
    }
    card_ui(ui, look, Edge::None, |ui| {
        column_ui(ui, look, |ui| {
            ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
            for line in assets::guide(look.language.tag()).lines().filter_map(line) {
                match line {
                    Line::Heading(words) => {
                        words_ui(ui, look, Role::Label, look.palette.text, words);
                    }
                    Line::Step(words) => body_ui(ui, view, format!("• {words}")),
                    Line::Text(words) => body_ui(ui, view, words),
                }
            }
        });
    });
}

/// `None` for what the page has of its own (the title), leaves out (pictures: the reader sits before the program itself), or
/// needs no line for.
fn line(line: &str) -> Option<Line<'_>> {
    let line = line.trim();
    if line.is_empty() || line.starts_with("# ") || line.starts_with("![") {
        return None;
    }
    if let Some(words) = line.strip_prefix("## ") {
        return Some(Line::Heading(words));
    }
    Some(line.strip_prefix("- ").map_or(Line::Text(line), Line::Step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_lose_their_marks() {
        assert_eq!(line("# 使用说明"), None);
        assert_eq!(line("![a](b.png)"), None);
        assert_eq!(line("## 打印"), Some(Line::Heading("打印")));
        assert_eq!(line("- 点「打印」"), Some(Line::Step("点「打印」")));
        assert_eq!(line("完"), Some(Line::Text("完")));
    }
}
