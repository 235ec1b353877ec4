//! Small marks: status chips, badges, filter tabs.

use egui::{AsIdSalt, IdSalt, Response, Role as Part, Sense, Ui, WidgetInfo, vec2};

use super::icon::{Icon, paint_icon};
use super::paint::{self, Face, Lane};
use super::words;
use crate::text;
use crate::ui::theme::{Look, Role, Tone, metrics};

/// Width of all that a chip holds beside its word.
const AROUND_CHIP: f32 = metrics::ICON_SMALL + metrics::SPACE_4 + 2.0 * metrics::SPACE_8;

/// How a chip is set off from its ground.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChipGround {
    /// The tint of its tone.
    #[default]
    Tint,
    /// A dashed outline: not begun.
    Dashed,
    /// A solid outline: past.
    Solid,
}

/// A status: shape, word and colour say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chip<'a> {
    /// The shape.
    pub icon: Icon,
    /// The word.
    pub label: &'a str,
    /// The colour.
    pub tone: Tone,
    /// The ground.
    pub ground: ChipGround,
}

/// Width of a status chip with this word, in points.
pub fn chip_width(ui: &Ui, look: &Look, label: &str) -> f32 {
    words::galley(ui, look, Role::CaptionLabel, label, f32::INFINITY).size().x + look.px(AROUND_CHIP)
}

/// A status chip.
pub fn chip_ui(ui: &mut Ui, look: &Look, chip: &Chip<'_>) -> Response {
    let p = &look.palette;
    let words = words::galley(ui, look, Role::CaptionLabel, chip.label, f32::INFINITY);
    let size = vec2(words.size().x + look.px(AROUND_CHIP), look.px(metrics::CHIP).max(words.size().y));
    let response = paint::allocate(ui, size, None, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Part::Label, true, text::plain(chip.label)));
    text::offer_copy(&response, || chip.label.to_owned());
    let ink = p.ink(chip.tone);
    let face = match chip.ground {
        ChipGround::Tint => Face::filled(p.tint(chip.tone)),
        ChipGround::Dashed => Face::dashed(p.surface, p.strong, metrics::STROKE_CONTROL),
        ChipGround::Solid => Face::outlined(p.surface, p.strong, metrics::STROKE_CONTROL),
    };
    paint::face(ui.painter(), look, response.rect, metrics::RADIUS_CHIP, face);
    let mut lane = Lane::new(look, response.rect);
    lane.start(look.px(metrics::SPACE_8));
    paint_icon(ui.painter(), look, chip.icon, lane.start(look.px(metrics::ICON_SMALL)), ink);
    lane.start(look.px(metrics::SPACE_4));
    paint::words_at_start(ui.painter(), look, lane.rest(), words, ink);
    response
}

/// A short remark on a tint, such as "1 待补".
pub fn badge_ui(ui: &mut Ui, look: &Look, tone: Tone, label: &str) -> Response {
    let words = words::galley(ui, look, Role::Caption, label, f32::INFINITY);
    let size = vec2(words.size().x + 2.0 * look.px(metrics::SPACE_8), look.px(metrics::BADGE).max(words.size().y));
    let response = paint::allocate(ui, size, None, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Part::Label, true, text::plain(label)));
    text::offer_copy(&response, || label.to_owned());
    let p = &look.palette;
    paint::face(ui.painter(), look, response.rect, metrics::RADIUS_MARK, Face::filled(p.tint(tone)));
    paint::words_centred(ui.painter(), response.rect, words, p.ink(tone));
    response
}

/// A round tab: a filter that is chosen or not, or a shortcut.
pub fn tab_ui(ui: &mut Ui, look: &Look, id: impl AsIdSalt, label: &str, selected: bool) -> Response {
    let p = &look.palette;
    let role = if selected { Role::SecondaryLabel } else { Role::Secondary };
    let words = words::galley(ui, look, role, label, f32::INFINITY);
    let size = vec2(words.size().x + 2.0 * look.px(metrics::SPACE_16), look.px(metrics::HIT));
    let enabled = ui.is_enabled();
    let response = paint::allocate_control(ui, size, Some(IdSalt::new(id)), enabled);
    response.widget_info(|| WidgetInfo::selected(Part::Tab, enabled, selected, text::plain(label)));
    let (face, ink) = if selected {
        (Face::filled(p.text), p.surface)
    } else {
        let fill = if paint::touched(&response) { p.sunken } else { p.surface };
        (Face::outlined(fill, p.strong, metrics::STROKE_CONTROL), p.text)
    };
    let painter = paint::painter(ui, enabled);
    paint::face(&painter, look, response.rect, metrics::RADIUS_TAB, face);
    paint::words_centred(&painter, response.rect, words, ink);
    paint::focus_ring(ui, look, response.rect, metrics::RADIUS_TAB, &response);
    response
}
