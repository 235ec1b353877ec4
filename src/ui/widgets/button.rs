//! Buttons with a word.

use std::sync::Arc;

use egui::{Color32, Galley, IdSalt, Response, Role as Part, Ui, Vec2, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon_centred};
use super::paint::{self, Face, Lane};
use super::words;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next; at most one on a page.
    Primary,
    /// Any other command.
    Secondary,
    /// A command that may be overlooked.
    Text,
    /// A command that destroys something.
    Danger,
}

/// What a button shows.
#[derive(Clone, Debug)]
pub struct Button<'a> {
    /// The word, verb first.
    pub label: &'a str,
    /// How it looks.
    pub kind: ButtonKind,
    /// Icon before the word.
    pub icon: Option<Icon>,
    /// Icon after the word.
    pub trailing: Option<Icon>,
    /// Whether it can be pressed; leave it enabled and explain what is missing where possible.
    pub enabled: bool,
    /// Width in points; as wide as its content when `None`.
    pub width: Option<f32>,
    /// Height 40 with smaller letters, for heads and feet of cards.
    pub small: bool,
    /// Salt of the id, so that focus stays on the button when others come and go.
    pub id: Option<IdSalt>,
}

impl<'a> Button<'a> {
    /// A button of a kind with a word.
    pub const fn new(kind: ButtonKind, label: &'a str) -> Self {
        Self { label, kind, icon: None, trailing: None, enabled: true, width: None, small: false, id: None }
    }

    /// The one thing to do next.
    pub const fn primary(label: &'a str) -> Self {
        Self::new(ButtonKind::Primary, label)
    }

    /// Any other command.
    pub const fn secondary(label: &'a str) -> Self {
        Self::new(ButtonKind::Secondary, label)
    }

    /// A command that may be overlooked.
    pub const fn text(label: &'a str) -> Self {
        Self::new(ButtonKind::Text, label)
    }

    /// A command that destroys something.
    pub const fn danger(label: &'a str) -> Self {
        Self::new(ButtonKind::Danger, label)
    }

    /// With an icon before the word.
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With an icon after the word.
    pub const fn trailing(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// Pressable or not.
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// As wide as `width` points.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Smaller, for heads and feet of cards.
    pub const fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// With an id that does not depend on its place.
    pub fn id(mut self, salt: impl egui::AsIdSalt) -> Self {
        self.id = Some(IdSalt::new(salt));
        self
    }

    /// Width on one line, in points.
    pub fn width_of(&self, ui: &Ui, look: &Look) -> f32 {
        self.size(look, &words::galley(ui, look, self.role(), self.label, f32::INFINITY)).x
    }

    fn padding(&self) -> f32 {
        match self.kind {
            ButtonKind::Text => metrics::SPACE_12,
            _ if self.small => metrics::SPACE_16,
            _ => metrics::SPACE_20,
        }
    }

    fn height(&self) -> f32 {
        if self.small { metrics::HIT } else { metrics::BUTTON }
    }

    fn role(&self) -> Role {
        if self.small { Role::SecondaryLabel } else { Role::Label }
    }

    /// Width of an icon with the gap to the word, in points.
    fn icon_width(look: &Look) -> f32 {
        look.px(metrics::ICON + metrics::SPACE_8)
    }

    /// Width of icons and word without padding, in points.
    fn content_width(&self, look: &Look, words: &Galley) -> f32 {
        let icons = u8::from(self.icon.is_some()) + u8::from(self.trailing.is_some());
        words.size().x + f32::from(icons) * Self::icon_width(look)
    }

    /// Width that the word may take before it wraps, in points: in a row the others give way.
    fn room(&self, ui: &Ui, look: &Look) -> f32 {
        let available = if ui.layout().is_vertical() { ui.available_width() } else { f32::INFINITY };
        let icons = u8::from(self.icon.is_some()) + u8::from(self.trailing.is_some());
        let taken = f32::from(icons) * Self::icon_width(look) + 2.0 * look.px(self.padding());
        (self.width.unwrap_or(available) - taken).max(look.px(metrics::TRI_UNKNOWN))
    }

    fn size(&self, look: &Look, words: &Galley) -> Vec2 {
        let natural = self.content_width(look, words) + 2.0 * look.px(self.padding());
        let width = self.width.unwrap_or(natural).max(look.px(metrics::HIT));
        let padding = look.px(if words.rows.len() > 1 { metrics::SPACE_16 } else { 0.0 });
        let height = look.px(self.height()).max(words.size().y + padding);
        vec2(width, height)
    }

    /// Ground and ink.
    fn colours(&self, look: &Look, touched: bool) -> (Face, Color32) {
        let p = &look.palette;
        match self.kind {
            ButtonKind::Primary if touched => (Face::filled(p.primary_hover), p.on_primary),
            ButtonKind::Primary => (Face::filled(p.primary), p.on_primary),
            ButtonKind::Text if touched => (Face::filled(p.sunken), p.link),
            ButtonKind::Text => (Face::filled(Color32::TRANSPARENT), p.link),
            ButtonKind::Secondary | ButtonKind::Danger => {
                let fill = if touched { p.sunken } else { p.surface };
                let (line, ink) = match self.kind {
                    ButtonKind::Danger => (p.danger, p.danger),
                    _ => (p.strong, p.text),
                };
                (Face::outlined(fill, line, metrics::STROKE_CONTROL), ink)
            }
        }
    }
}

/// A button with a word.
pub fn button_ui(ui: &mut Ui, look: &Look, button: &Button<'_>) -> Response {
    let words = words::galley(ui, look, button.role(), button.label, button.room(ui, look));
    let enabled = button.enabled && ui.is_enabled();
    let response = paint::allocate_control(ui, button.size(look, &words), button.id, enabled);
    response.widget_info(|| WidgetInfo::labeled(Part::Button, enabled, text::plain(button.label)));
    if ui.is_rect_visible(response.rect) {
        paint_button(ui, look, button, &response, words, enabled);
    }
    response
}

fn paint_button(ui: &Ui, look: &Look, button: &Button<'_>, response: &Response, words: Arc<Galley>, enabled: bool) {
    let painter = paint::painter(ui, enabled);
    let (ground, ink) = button.colours(look, paint::touched(response));
    let rect = response.rect;
    paint::face(&painter, look, rect, metrics::RADIUS_CONTROL, ground);
    let content = vec2(button.content_width(look, &words), rect.height());
    let mut lane = Lane::new(look, egui::Rect::from_center_size(rect.center(), content));
    for (icon, at_start) in [(button.icon, true), (button.trailing, false)] {
        let Some(icon) = icon else { continue };
        let side = look.px(metrics::ICON);
        let gap = look.px(metrics::SPACE_8);
        let place = if at_start {
            let place = lane.start(side);
            lane.start(gap);
            place
        } else {
            let place = lane.end(side);
            lane.end(gap);
            place
        };
        paint_icon_centred(&painter, look, icon, place, ink);
    }
    paint::words_centred(&painter, lane.rest(), words, ink);
    paint::focus_ring(ui, look, rect, metrics::RADIUS_CONTROL, response);
}
