//! Sizes and weights of type. Uyghur is set larger and looser, because its letters are low and its marks stand above and below.

use crate::l10n::Language;
use crate::text::{Style, Weight};

/// What a piece of text is for; decides its size, line height and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The sentence on the start page.
    Headline,
    /// Title of a page.
    Title,
    /// Title of a card.
    CardTitle,
    /// Running text.
    Body,
    /// Bold body: labels, buttons, questions.
    Label,
    /// Hints, explanations.
    Secondary,
    /// Secondary in bold: heads of boxes, names in lists.
    SecondaryLabel,
    /// The smallest text on the screen.
    Caption,
    /// Caption in bold: chips, badges.
    CaptionLabel,
    /// Amount at the head of a totals card.
    Total,
    /// Main amount of the live panel.
    Amount,
    /// Lesser amounts.
    AmountSmall,
    /// What the user has typed.
    FieldValue,
    /// Digits in step dots and charts.
    StepNumber,
    /// The same in bold, for the current step.
    StepNumberLabel,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 15] = [
        Self::Headline,
        Self::Title,
        Self::CardTitle,
        Self::Body,
        Self::Label,
        Self::Secondary,
        Self::SecondaryLabel,
        Self::Caption,
        Self::CaptionLabel,
        Self::Total,
        Self::Amount,
        Self::AmountSmall,
        Self::FieldValue,
        Self::StepNumber,
        Self::StepNumberLabel,
    ];

    /// The style of the role in a language; `scale` is the text size that the user chose, 1 for 100 %.
    pub fn style(self, language: Language, scale: f32) -> Style {
        let (size, line_height) = self.size(language);
        Style { size: size * scale, line_height: line_height * scale, weight: self.weight() }
    }

    /// Size and line height at 100 %.
    const fn size(self, language: Language) -> (f32, f32) {
        let uyghur = matches!(language, Language::Uyghur);
        match self {
            Self::Headline if uyghur => (34.0, 52.0),
            Self::Headline => (30.0, 42.0),
            Self::Title if uyghur => (27.0, 42.0),
            Self::Title => (25.0, 34.0),
            Self::CardTitle if uyghur => (20.0, 33.0),
            Self::CardTitle => (18.0, 27.0),
            Self::Body | Self::Label if uyghur => (18.0, 30.0),
            Self::Body | Self::Label => (16.0, 26.0),
            Self::Secondary | Self::SecondaryLabel if uyghur => (16.0, 27.0),
            Self::Secondary | Self::SecondaryLabel => (14.0, 22.0),
            Self::Caption | Self::CaptionLabel if uyghur => (15.0, 24.0),
            Self::Caption | Self::CaptionLabel => (13.0, 20.0),
            Self::Total => (30.0, 40.0),
            Self::Amount => (27.0, 33.0),
            Self::AmountSmall => (19.0, 26.0),
            Self::FieldValue => (18.0, 26.0),
            Self::StepNumber | Self::StepNumberLabel => (12.5, 16.0),
        }
    }

    /// Digits of amounts and everything that names something are bold.
    const fn weight(self) -> Weight {
        match self {
            Self::Body | Self::Secondary | Self::Caption | Self::FieldValue | Self::StepNumber => Weight::Regular,
            _ => Weight::Bold,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_smaller_in_uyghur_than_in_chinese() {
        for role in Role::ALL {
            let (chinese, uyghur) = (role.size(Language::Chinese), role.size(Language::Uyghur));
            assert!(uyghur.0 >= chinese.0 && uyghur.1 >= chinese.1, "{role:?}");
        }
    }

    #[test]
    fn text_size_multiplies_letters_and_lines() {
        let style = Role::Body.style(Language::Chinese, 1.3);
        assert!((style.size - 20.8).abs() < 1e-4 && (style.line_height - 33.8).abs() < 1e-4);
    }
}
