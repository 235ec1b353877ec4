//! One language, ready to put messages into words.

use super::{Id, Language};
use crate::assets;
use crate::policy::{Argument, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::OnceLock;

/// A value for a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Finished text: a name, an amount, a date.
    Text(Cow<'a, str>),
    /// A count, which may select a plural form.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// The texts of one language.
pub struct Localizer {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What becomes of every piece of text that is not a value.
static TRANSFORM: OnceLock<fn(&str) -> Cow<'_, str>> = OnceLock::new();

/// Makes a pseudo-language of both languages, to see what is not translated and what has no room to grow: every piece
/// of text is transformed. To be called before any text is read; later calls do nothing.
pub fn pseudolocalize(transform: fn(&str) -> Cow<'_, str>) {
    // A second transform would come too late for the texts that are read already.
    let _ = TRANSFORM.set(transform);
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Localizer {
    /// The texts of a language; read once.
    pub fn of(language: Language) -> &'static Self {
        static CHINESE: OnceLock<Localizer> = OnceLock::new();
        static UYGHUR: OnceLock<Localizer> = OnceLock::new();
        let cell = match language {
            Language::Chinese => &CHINESE,
            Language::Uyghur => &UYGHUR,
        };
        cell.get_or_init(|| Self::read(language))
    }

    fn read(language: Language) -> Self {
        // The tag is one of two constants; should it ever fail to parse, the root language still formats.
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Every inserted value is isolated, so that its digits and signs keep their order in right-to-left text.
        bundle.set_use_isolating(true);
        bundle.set_transform(TRANSFORM.get().copied());
        for (_, text) in assets::locale_files(language.tag()) {
            // The build has parsed every file: what could be read is kept.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Its language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message without variables.
    pub fn text(&self, id: Id) -> String {
        self.format(id, &[])
    }

    /// A message with its variables.
    pub fn format(&self, id: Id, values: &[(&str, Value<'_>)]) -> String {
        debug_assert!(
            id.variables().iter().all(|variable| values.iter().any(|(name, _)| name == variable)),
            "{} needs {:?}",
            id.name(),
            id.variables()
        );
        self.named(id.name(), values).unwrap_or_else(|| id.name().to_owned())
    }

    /// A message of the pack, by its name; `None` when there is none.
    pub fn named(&self, name: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.value()?;
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.as_ref()),
                Value::Count(count) => FluentValue::from(*count),
            };
            arguments.set(*name, value);
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }

    /// A message of the pack, or its name where the pack gives none: visible, never empty.
    pub fn pack_text(&self, name: &str) -> String {
        self.named(name, &[]).unwrap_or_else(|| name.to_owned())
    }

    /// Whether a message of this name exists.
    pub fn has(&self, name: &str) -> bool {
        self.bundle.has_message(name)
    }

    /// An error or another sentence, with its fragments.
    pub fn message(&self, message: &Message) -> String {
        let values: Vec<(&str, Value<'_>)> = message
            .arguments
            .iter()
            .map(|(name, argument)| {
                let text = match argument {
                    Argument::Text(text) => text.clone(),
                    Argument::Message(fragment) => self.message(fragment),
                };
                (*name, Value::from(text))
            })
            .collect();
        self.named(message.id, &values).unwrap_or_else(|| message.id.to_owned())
    }
}

/// The logical text without isolates: for the terminal, the clipboard, file names and window titles.
pub fn plain(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect()
}
