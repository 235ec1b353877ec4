//! Design tokens: colours, lengths, type, motion, and [`Look`], which binds them to what the user chose.

pub mod metrics;
mod motion;
mod palette;
pub mod shares;
mod typography;

use std::sync::Arc;

use egui::{Color32, CornerRadius, Margin, Shadow, Stroke, Vec2, style};

use crate::l10n::{Direction, Language};
use crate::text;

pub use motion::Motion;
pub use palette::{AS_DRAWN, Appearance, Palette, Tone};
pub use typography::Role;

/// Everything that a widget must know about the way the user wants to see the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Colours of the appearance.
    pub palette: Palette,
    /// Language of the interface.
    pub language: Language,
    /// Text size, 1 for 100 %; multiplies every length.
    pub scale: f32,
    /// Whether changes appear at once.
    pub reduce_motion: bool,
    /// How the window is lit.
    pub appearance: Appearance,
}

impl Look {
    /// The look of an appearance in a language, at 100 % and with motion.
    pub fn new(appearance: Appearance, language: Language) -> Self {
        Self { palette: Palette::of(appearance).clone(), language, scale: 1.0, reduce_motion: false, appearance }
    }

    /// The same look in another language, for text that keeps its own, such as the language toggle.
    pub fn in_language(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// Type of a role in the language and text size of this look.
    pub fn style(&self, role: Role) -> text::Style {
        role.style(self.language, self.scale)
    }

    /// Reading direction of the interface.
    pub fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// Whether the interface runs from right to left.
    pub fn is_rtl(&self) -> bool {
        self.direction() == Direction::Rtl
    }

    /// A length of [`metrics`] at the chosen text size; enlarged to whole points, so that nothing stands between pixels.
    pub fn px(&self, length: f32) -> f32 {
        if (self.scale - 1.0).abs() < f32::EPSILON { length } else { (length * self.scale).round() }
    }

    /// Corners of a radius of [`metrics`] at the chosen text size.
    pub fn radius(&self, radius: f32) -> CornerRadius {
        CornerRadius::same(self.px(radius).round().clamp(0.0, 255.0) as u8)
    }

    /// Seconds that a change takes; 0 when the user wants no motion.
    pub fn seconds(&self, motion: Motion) -> f32 {
        if self.reduce_motion { 0.0 } else { motion.seconds() }
    }

    /// Shadow under a card; only the light appearance has one.
    pub fn card_shadow(&self) -> Shadow {
        self.shadow(3, 12, metrics::SHADOW_CARD)
    }

    /// Shadow under popovers, dialogs and sheets of paper; only the light appearance has one.
    pub fn popover_shadow(&self) -> Shadow {
        self.shadow(12, 32, metrics::SHADOW_POPOVER)
    }

    fn shadow(&self, drop: i8, blur: u8, opacity: f32) -> Shadow {
        if self.appearance != Appearance::Light {
            return Shadow::NONE;
        }
        Shadow { offset: [0, drop], blur, spread: 0, color: palette::SHADOW.gamma_multiply(opacity) }
    }

    /// What covers the page behind a dialog.
    pub fn backdrop(&self) -> Color32 {
        palette::SHADOW.gamma_multiply(metrics::BACKDROP)
    }

    /// Makes egui's own parts (popups, scroll bars, selections, carets) follow the tokens, and screen readers the language.
    ///
    /// Call it when the look changes; calling it every frame is harmless.
    pub fn apply(&self, ctx: &egui::Context) {
        let style = Arc::new(self.egui_style());
        for theme in [egui::Theme::Light, egui::Theme::Dark] {
            ctx.set_style_of(theme, Arc::clone(&style));
        }
        ctx.set_theme(if self.appearance.is_dark() { egui::Theme::Dark } else { egui::Theme::Light });
        text::speak(ctx, self.language);
    }

    fn egui_style(&self) -> egui::Style {
        let mut style = egui::Style { visuals: self.visuals(), animation_time: self.seconds(Motion::Expand), ..egui::Style::default() };
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = motion::TOOLTIP_DELAY;
        self.space(&mut style.spacing);
        style
    }

    fn space(&self, spacing: &mut style::Spacing) {
        spacing.item_spacing = Vec2::splat(self.px(metrics::SPACE_8));
        spacing.window_margin = self.margin(metrics::SPACE_20);
        spacing.menu_margin = self.margin(metrics::SPACE_4);
        spacing.button_padding = Vec2::new(self.px(metrics::SPACE_16), self.px(metrics::SPACE_8));
        spacing.interact_size = Vec2::splat(self.px(metrics::HIT));
        spacing.tooltip_width = self.px(metrics::TOOLTIP);
        spacing.combo_height = self.px(metrics::MENU);
        spacing.scroll = style::ScrollStyle { bar_width: self.px(metrics::SPACE_8), ..style::ScrollStyle::floating() };
    }

    /// The same margin on every side.
    pub fn margin(&self, length: f32) -> Margin {
        Margin::same(self.px(length).round().clamp(0.0, 127.0) as i8)
    }

    fn visuals(&self) -> egui::Visuals {
        let p = &self.palette;
        let mut visuals = if self.appearance.is_dark() { egui::Visuals::dark() } else { egui::Visuals::light() };
        visuals.override_text_color = Some(p.text);
        visuals.hyperlink_color = p.link;
        visuals.panel_fill = p.bg;
        visuals.window_fill = p.surface;
        visuals.window_stroke = Stroke::new(metrics::STROKE_THIN, p.border);
        visuals.window_corner_radius = self.radius(metrics::RADIUS_CARD);
        visuals.window_shadow = self.popover_shadow();
        visuals.menu_corner_radius = self.radius(metrics::RADIUS_CONTROL);
        visuals.popup_shadow = self.popover_shadow();
        visuals.faint_bg_color = p.sunken;
        visuals.extreme_bg_color = p.surface;
        visuals.code_bg_color = p.sunken;
        visuals.warn_fg_color = p.maybe;
        visuals.error_fg_color = p.danger;
        visuals.selection.bg_fill = p.primary_tint;
        visuals.selection.stroke = Stroke::new(metrics::STROKE_THIN, p.text);
        visuals.text_cursor.stroke = Stroke::new(metrics::STROKE_CONTROL, p.text);
        // A blinking caret would repaint for ever.
        visuals.text_cursor.blink = false;
        visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
        visuals.disabled_alpha = metrics::DISABLED;
        visuals.widgets = self.egui_widgets();
        visuals
    }

    fn egui_widgets(&self) -> style::Widgets {
        let p = &self.palette;
        let plain = style::WidgetVisuals {
            bg_fill: p.surface,
            weak_bg_fill: p.surface,
            bg_stroke: Stroke::new(metrics::STROKE_THIN, p.border),
            corner_radius: self.radius(metrics::RADIUS_CONTROL),
            fg_stroke: Stroke::new(metrics::STROKE_CONTROL, p.text),
            expansion: 0.0,
        };
        let control = style::WidgetVisuals {
            // Handles of scroll bars are filled with this.
            bg_fill: p.strong,
            bg_stroke: Stroke::new(metrics::STROKE_CONTROL, p.strong),
            ..plain
        };
        let touched = style::WidgetVisuals {
            bg_fill: p.text2,
            weak_bg_fill: p.sunken,
            bg_stroke: Stroke::new(metrics::STROKE_CONTROL, p.text),
            ..plain
        };
        style::Widgets { noninteractive: plain, inactive: control, hovered: touched, active: touched, open: touched }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reduced_motion_takes_no_time() {
        let mut look = Look::new(Appearance::Light, Language::Chinese);
        assert!(look.seconds(Motion::Roll) > 0.0);
        look.reduce_motion = true;
        for motion in [Motion::Expand, Motion::Roll, Motion::Flash, Motion::Fade] {
            assert!(look.seconds(motion) <= 0.0);
        }
    }

    #[test]
    fn only_the_light_appearance_casts_shadows() {
        for appearance in Appearance::ALL {
            let look = Look::new(appearance, Language::Uyghur);
            assert_eq!(look.card_shadow() == Shadow::NONE, appearance.is_dark());
        }
    }

    #[test]
    fn egui_follows_the_tokens_in_every_appearance() {
        for appearance in Appearance::ALL {
            let ctx = egui::Context::default();
            let look = Look::new(appearance, Language::Chinese);
            look.apply(&ctx);
            let style = ctx.global_style();
            assert_eq!(style.visuals.panel_fill, look.palette.bg);
            assert_eq!(style.visuals.dark_mode, appearance.is_dark());
        }
    }
}
