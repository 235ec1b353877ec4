//! Colour tokens: the only place in the program where a colour is written down.

use egui::Color32;

/// How the window is lit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Appearance {
    /// Dark words on white cards.
    #[default]
    Light,
    /// Light words on dark cards, no shadows.
    Dark,
    /// Black with white outlines, for people who need the strongest contrast.
    HighContrast,
}

impl Appearance {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// Whether words are lighter than their ground.
    pub const fn is_dark(self) -> bool {
        !matches!(self, Self::Light)
    }
}

/// A meaning that colours words, icons, chips and boxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// 到手/免除, 可享受.
    Keep,
    /// 可缓缴.
    Defer,
    /// 不该收/应退.
    Ask,
    /// 可争取.
    Try,
    /// 还不确定, 不清楚, the draft notice.
    Maybe,
    /// 待认定.
    Wait,
    /// 不适用, 已过期.
    No,
    /// An error, or a command that destroys something.
    Danger,
    /// What is selected.
    Primary,
    /// No meaning of its own.
    Neutral,
}

/// The colours of one appearance; see the design tokens for what each stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Ground of the window.
    pub bg: Color32,
    /// Cards, fields, bars.
    pub surface: Color32,
    /// Hovered controls, feet and heads of lists, quotations.
    pub sunken: Color32,
    /// Decoration only: card edges, dividers. Never the sole edge of a control.
    pub border: Color32,
    /// Outline of every control.
    pub strong: Color32,
    /// Words to be read first.
    pub text: Color32,
    /// Secondary words.
    pub text2: Color32,
    /// Hints, captions, amounts that are still zero.
    pub text3: Color32,
    /// The one thing to do next; what is selected.
    pub primary: Color32,
    /// `primary` under the pointer.
    pub primary_hover: Color32,
    /// Ground of what is selected.
    pub primary_tint: Color32,
    /// Words and icons on `primary`.
    pub on_primary: Color32,
    /// Links and text buttons.
    pub link: Color32,
    /// 到手/免除: money that stays with the owner.
    pub keep: Color32,
    /// Stripes of 可能再加.
    pub hatch: Color32,
    /// Ground under `keep`.
    pub keep_tint: Color32,
    /// 可缓缴: to be paid later.
    pub defer: Color32,
    /// Ground under `defer`.
    pub defer_tint: Color32,
    /// 不该收/应退: to be claimed back.
    pub ask: Color32,
    /// Ground under `ask`.
    pub ask_tint: Color32,
    /// 可争取: may be asked for.
    pub try_: Color32,
    /// Ground under `try`.
    pub try_tint: Color32,
    /// 不清楚, not yet decided, and the notice about the draft.
    pub maybe: Color32,
    /// Ground under `maybe`.
    pub maybe_tint: Color32,
    /// 待认定: somebody must still approve.
    pub wait: Color32,
    /// Ground under `wait`.
    pub wait_tint: Color32,
    /// 不适用, 已过期.
    pub no: Color32,
    /// Ground under `no`.
    pub no_tint: Color32,
    /// Errors and destructive commands.
    pub danger: Color32,
    /// Ground under `danger`.
    pub danger_tint: Color32,
    /// Outer half of the focus ring.
    pub focus: Color32,
}

impl Palette {
    /// The palette of an appearance.
    pub const fn of(appearance: Appearance) -> &'static Self {
        match appearance {
            Appearance::Light => &LIGHT,
            Appearance::Dark => &DARK,
            Appearance::HighContrast => &HIGH_CONTRAST,
        }
    }

    /// The colour for words and icons of a tone.
    pub const fn ink(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Keep => self.keep,
            Tone::Defer => self.defer,
            Tone::Ask => self.ask,
            Tone::Try => self.try_,
            Tone::Maybe => self.maybe,
            Tone::Wait => self.wait,
            Tone::No => self.no,
            Tone::Danger => self.danger,
            Tone::Primary => self.primary,
            Tone::Neutral => self.text2,
        }
    }

    /// The ground on which [`Self::ink`] of the same tone is readable.
    pub const fn tint(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Keep => self.keep_tint,
            Tone::Defer => self.defer_tint,
            Tone::Ask => self.ask_tint,
            Tone::Try => self.try_tint,
            Tone::Maybe => self.maybe_tint,
            Tone::Wait => self.wait_tint,
            Tone::No => self.no_tint,
            Tone::Danger => self.danger_tint,
            Tone::Primary => self.primary_tint,
            Tone::Neutral => self.sunken,
        }
    }
}

/// Tint of a picture that keeps its own colours.
pub const AS_DRAWN: Color32 = Color32::WHITE;
/// Hue of every shadow; only its opacity varies.
pub const SHADOW: Color32 = rgb(0x102830);

/// Opaque colour from `0xRRGGBB`.
#[expect(clippy::disallowed_methods, reason = "this is the one place where colours are written down")]
const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

static LIGHT: Palette = Palette {
    bg: rgb(0xF3F6F6),
    surface: rgb(0xFFFFFF),
    sunken: rgb(0xEAF0F0),
    border: rgb(0xD5DEDF),
    strong: rgb(0x70828A),
    text: rgb(0x14242B),
    text2: rgb(0x43555D),
    text3: rgb(0x586970),
    primary: rgb(0x0B5A6B),
    primary_hover: rgb(0x084855),
    primary_tint: rgb(0xE1EFF1),
    on_primary: rgb(0xFFFFFF),
    link: rgb(0x0B5A6B),
    keep: rgb(0x17713D),
    hatch: rgb(0x89B89C),
    keep_tint: rgb(0xE3F2E8),
    defer: rgb(0x2456B0),
    defer_tint: rgb(0xE5ECF8),
    ask: rgb(0xA33F14),
    ask_tint: rgb(0xFAE8DF),
    try_: rgb(0x6A4893),
    try_tint: rgb(0xEFE9F6),
    maybe: rgb(0x7F5300),
    maybe_tint: rgb(0xFFF1D2),
    wait: rgb(0x55600A),
    wait_tint: rgb(0xF0F3D6),
    no: rgb(0x586970),
    no_tint: rgb(0xE9EEEF),
    danger: rgb(0xB3261E),
    danger_tint: rgb(0xFCE9E7),
    focus: rgb(0xFFC83D),
};

static DARK: Palette = Palette {
    bg: rgb(0x0F1719),
    surface: rgb(0x172225),
    sunken: rgb(0x202D31),
    border: rgb(0x314247),
    strong: rgb(0x82969C),
    text: rgb(0xE9F0F1),
    text2: rgb(0xB9C7CB),
    text3: rgb(0x9AABB0),
    primary: rgb(0x5FC3D5),
    primary_hover: rgb(0x83D3E1),
    primary_tint: rgb(0x17383F),
    on_primary: rgb(0x04232A),
    link: rgb(0x7CD0DF),
    keep: rgb(0x70CF93),
    hatch: rgb(0x44835E),
    keep_tint: rgb(0x173527),
    defer: rgb(0x92B8FF),
    defer_tint: rgb(0x1C2D4A),
    ask: rgb(0xF5A27B),
    ask_tint: rgb(0x3D261C),
    try_: rgb(0xC9ACF0),
    try_tint: rgb(0x2F2642),
    maybe: rgb(0xF2C168),
    maybe_tint: rgb(0x392C13),
    wait: rgb(0xCBD56E),
    wait_tint: rgb(0x2C3114),
    no: rgb(0x9AABB0),
    no_tint: rgb(0x263338),
    danger: rgb(0xFF9F97),
    danger_tint: rgb(0x43221F),
    focus: rgb(0xFFC83D),
};

static HIGH_CONTRAST: Palette = Palette {
    bg: rgb(0x000000),
    surface: rgb(0x000000),
    sunken: rgb(0x1A1A1A),
    border: rgb(0xFFFFFF),
    strong: rgb(0xFFFFFF),
    text: rgb(0xFFFFFF),
    text2: rgb(0xFFFFFF),
    text3: rgb(0xE6E6E6),
    primary: rgb(0xFFE14D),
    primary_hover: rgb(0xFFF0A0),
    primary_tint: rgb(0x332C00),
    on_primary: rgb(0x000000),
    link: rgb(0x7FE7FF),
    keep: rgb(0x7CFFA8),
    hatch: rgb(0x4AA86A),
    keep_tint: rgb(0x00260E),
    defer: rgb(0xA9CBFF),
    defer_tint: rgb(0x001B40),
    ask: rgb(0xFFB694),
    ask_tint: rgb(0x3A1500),
    try_: rgb(0xE0C8FF),
    try_tint: rgb(0x24103F),
    maybe: rgb(0xFFD27A),
    maybe_tint: rgb(0x332000),
    wait: rgb(0xE6F27C),
    wait_tint: rgb(0x232700),
    no: rgb(0xE6E6E6),
    no_tint: rgb(0x1A1A1A),
    danger: rgb(0xFFB3AD),
    danger_tint: rgb(0x400A06),
    focus: rgb(0xFFC83D),
};

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2.1 defines it.
    fn luminance(colour: Color32) -> f64 {
        let [red, green, blue, _] = colour.to_array().map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio, 1 to 21.
    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Every pair that the design uses, with the ratio that it needs.
    fn pairs(p: &Palette) -> Vec<(Color32, Color32, f64, &'static str)> {
        vec![
            (p.text, p.surface, 4.5, "text on surface"),
            (p.text, p.bg, 4.5, "text on bg"),
            (p.text2, p.surface, 4.5, "text2 on surface"),
            (p.text2, p.bg, 4.5, "text2 on bg"),
            (p.text3, p.surface, 4.5, "text3 on surface"),
            (p.text3, p.bg, 4.5, "text3 on bg"),
            (p.text3, p.sunken, 4.5, "text3 on sunken"),
            (p.text2, p.sunken, 4.5, "text2 on sunken"),
            (p.link, p.surface, 4.5, "link on surface"),
            (p.link, p.bg, 4.5, "link on bg"),
            (p.link, p.sunken, 4.5, "link on sunken"),
            (p.on_primary, p.primary, 4.5, "on_primary on primary"),
            (p.on_primary, p.primary_hover, 4.5, "on_primary on primary_hover"),
            (p.text, p.primary_tint, 4.5, "text on primary_tint"),
            (p.primary, p.primary_tint, 3.0, "primary on primary_tint"),
            (p.keep, p.surface, 4.5, "keep on surface"),
            (p.keep, p.keep_tint, 4.5, "keep on keep_tint"),
            (p.text2, p.keep_tint, 4.5, "text2 on keep_tint"),
            (p.defer, p.surface, 4.5, "defer on surface"),
            (p.defer, p.defer_tint, 4.5, "defer on defer_tint"),
            (p.ask, p.surface, 4.5, "ask on surface"),
            (p.ask, p.ask_tint, 4.5, "ask on ask_tint"),
            (p.text2, p.ask_tint, 4.5, "text2 on ask_tint"),
            (p.try_, p.surface, 4.5, "try_ on surface"),
            (p.try_, p.try_tint, 4.5, "try_ on try_tint"),
            (p.maybe, p.maybe_tint, 4.5, "maybe on maybe_tint"),
            (p.maybe, p.surface, 4.5, "maybe on surface"),
            (p.text, p.maybe_tint, 4.5, "text on maybe_tint"),
            (p.wait, p.wait_tint, 4.5, "wait on wait_tint"),
            (p.wait, p.surface, 4.5, "wait on surface"),
            (p.wait, p.keep_tint, 4.5, "wait on keep_tint"),
            (p.text3, p.keep_tint, 4.5, "text3 on keep_tint"),
            (p.text2, p.no_tint, 4.5, "text2 on no_tint"),
            (p.no, p.no_tint, 4.5, "no on no_tint"),
            (p.no, p.surface, 4.5, "no on surface"),
            (p.danger, p.surface, 4.5, "danger on surface"),
            (p.danger, p.bg, 4.5, "danger on bg"),
            (p.danger, p.danger_tint, 4.5, "danger on danger_tint"),
            (p.text, p.danger_tint, 4.5, "text on danger_tint"),
            (p.strong, p.surface, 3.0, "strong on surface"),
            (p.strong, p.bg, 3.0, "strong on bg"),
            (p.surface, p.text, 4.5, "surface on text"),
        ]
    }

    #[test]
    fn every_pair_of_the_design_is_readable_in_every_appearance() {
        for appearance in Appearance::ALL {
            for (front, ground, needed, name) in pairs(Palette::of(appearance)) {
                let ratio = contrast(front, ground);
                assert!(ratio >= needed, "{appearance:?}: {name} is {ratio:.2}, needs {needed}");
            }
        }
    }

    #[test]
    fn one_half_of_the_focus_ring_stands_out_on_every_ground() {
        for appearance in Appearance::ALL {
            let p = Palette::of(appearance);
            for ground in [p.bg, p.surface, p.sunken, p.keep_tint, p.defer_tint, p.maybe_tint, p.danger_tint] {
                // The outer half lies on the ground around the control, not on the control.
                let best = contrast(p.focus, ground).max(contrast(p.text, ground));
                assert!(best >= 3.0, "{appearance:?}: {best:.2}");
            }
        }
    }

    #[test]
    fn a_known_ratio_comes_out_as_published() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
        let p = Palette::of(Appearance::Light);
        assert!((contrast(p.text, p.surface) - 15.95).abs() < 0.01);
    }
}
