//! The last word on what a screen reader is told: every text in its logical order, with its language and direction.
//!
//! egui knows neither, so all nodes are completed in one place, just before they are handed to the system. Nothing is
//! done while no screen reader listens.

use egui::accesskit::{Live, Node, Role, TextDirection};
use egui::{Context, FullOutput, Plugin, Response};

use super::{is_han, is_isolate};
use crate::l10n::{Direction, Language};

/// Tells screen readers the language of the interface from now on.
pub fn speak(ctx: &Context, language: Language) {
    ctx.plugin_or_default::<Spoken>().lock().language = Some(language);
}

/// When a screen reader says by itself that words have come or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announced {
    /// When it has finished what it is saying.
    InTurn,
    /// At once: something is wrong.
    AtOnce,
}

/// Lets a screen reader say the words of a label by itself whenever they come or change.
pub fn announce(label: &Response, when: Announced) {
    let live = match when {
        Announced::InTurn => Live::Polite,
        Announced::AtOnce => Live::Assertive,
    };
    label.ctx.accesskit_node_builder(label.id, |node| node.set_live(live));
}

/// How AccessKit names a direction.
pub(super) const fn text_direction(direction: Direction) -> TextDirection {
    match direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    }
}

#[derive(Default)]
struct Spoken {
    language: Option<Language>,
}

impl Plugin for Spoken {
    fn debug_name(&self) -> &'static str {
        "shukun spoken"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let (Some(language), Some(update)) = (self.language, &mut output.platform_output.accesskit_update) else { return };
        for (_, node) in &mut update.nodes {
            complete(node, language);
        }
    }
}

fn complete(node: &mut Node, interface: Language) {
    without_isolates(node);
    let language = node.language().and_then(Language::from_tag).or_else(|| language_of_node(node, interface));
    let Some(language) = language else { return };
    if node.language().is_none() {
        node.set_language(language.tag());
    }
    if node.text_direction().is_none() {
        node.set_text_direction(text_direction(language.direction()));
    }
}

/// The language of what a node says; nothing for one that says nothing.
fn language_of_node(node: &Node, interface: Language) -> Option<Language> {
    match node.role() {
        // What it contains inherits from it.
        Role::Window => Some(interface),
        // Its runs bear its content, which may be in another language.
        Role::TextInput => Some(language_of(&[node.label(), node.placeholder()], interface)),
        Role::TextRun => Some(language_of(&[node.value()], interface)),
        _ => {
            let said = [node.label(), node.value(), node.description(), node.placeholder()];
            said.iter().any(Option::is_some).then(|| language_of(&said, interface))
        }
    }
}

/// The language of the interface, unless all letters are of the other script.
fn language_of(texts: &[Option<&str>], interface: Language) -> Language {
    let has = |language: Language| texts.iter().flatten().flat_map(|text| text.chars()).any(|c| is_of(language, c));
    let foreign = Language::ALL.into_iter().find(|language| *language != interface && has(*language));
    if has(interface) { interface } else { foreign.unwrap_or(interface) }
}

fn is_of(language: Language, c: char) -> bool {
    match language {
        Language::Chinese => is_han(c),
        Language::Uyghur => super::first_direction(c.encode_utf8(&mut [0; 4])) == Some(Direction::Rtl),
    }
}

/// Isolates steer what is painted; spoken, spelled out or copied they are noise.
fn without_isolates(node: &mut Node) {
    let cleaned = |text: Option<&str>| text.filter(|text| text.contains(is_isolate)).map(super::plain);
    if let Some(text) = cleaned(node.label()) {
        node.set_label(text);
    }
    // The runs of a field count every character; it never holds an isolate.
    if let Some(text) = cleaned(node.value()).filter(|_| node.role() != Role::TextRun) {
        node.set_value(text);
    }
    if let Some(text) = cleaned(node.description()) {
        node.set_description(text);
    }
    if let Some(text) = cleaned(node.placeholder()) {
        node.set_placeholder(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_in_the_language_of_the_interface_unless_all_its_letters_are_of_the_other_script() {
        let cases = [
            ("ياردەم", Language::Uyghur, Language::Uyghur),
            ("阜康市", Language::Uyghur, Language::Chinese),
            ("阜康市 – ياردەم", Language::Uyghur, Language::Uyghur),
            ("阜康市 – ياردەم", Language::Chinese, Language::Chinese),
            ("ياردەم", Language::Chinese, Language::Uyghur),
            ("¥6,000 Bogda", Language::Uyghur, Language::Uyghur),
            ("", Language::Chinese, Language::Chinese),
        ];
        for (text, interface, language) in cases {
            assert_eq!(language_of(&[Some(text)], interface), language, "{text}");
        }
    }

    #[test]
    fn what_is_known_of_a_node_is_kept_and_the_rest_is_added() {
        let mut node = Node::new(Role::Button);
        node.set_label("\u{2068}中文\u{2069}");
        node.set_language("zh-CN");
        complete(&mut node, Language::Uyghur);
        assert_eq!((node.label(), node.language(), node.text_direction()), (Some("中文"), Some("zh-CN"), Some(TextDirection::LeftToRight)));
        let mut silent = Node::new(Role::GenericContainer);
        complete(&mut silent, Language::Uyghur);
        assert_eq!((silent.language(), silent.text_direction()), (None, None));
    }
}
