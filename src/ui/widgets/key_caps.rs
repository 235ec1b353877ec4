//! Keys of the keyboard, drawn as such.

use egui::{Response, Role as Part, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::words;
use crate::l10n::Language;
use crate::text;
use crate::ui::theme::{Look, Role, metrics};

/// A combination as egui writes it, `Ctrl+Shift+S`: a cap for each key, from left to right in every language.
pub fn key_caps_ui(ui: &mut Ui, look: &Look, keys: &str) -> Response {
    // What stands on a key is Latin in both languages.
    let look = &look.in_language(Language::Chinese);
    let (gap, padding) = (look.px(metrics::SPACE_4), look.px(metrics::SPACE_8));
    let caps = keys.split('+').filter(|key| !key.is_empty()).map(|key| words::galley(ui, look, Role::CaptionLabel, key, f32::INFINITY));
    let caps: Vec<_> = caps.collect();
    let height = look.px(metrics::CHIP);
    let cap_width = |words: &egui::Galley| (words.size().x + 2.0 * padding).max(height);
    let width = caps.iter().map(|words| cap_width(words) + gap).sum::<f32>() - gap;
    let (rect, response) = ui.allocate_exact_size(vec2(width.max(0.0), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Part::Label, true, keys));
    text::offer_copy(&response, || keys.to_owned());
    let line = Stroke::new(metrics::STROKE_THIN, look.palette.strong);
    let mut left = rect.left();
    for words in caps {
        let cap = egui::Rect::from_min_size(pos2(left, rect.top()), vec2(cap_width(&words), height));
        left = cap.right() + gap;
        ui.painter().rect(cap, look.radius(metrics::RADIUS_MARK), look.palette.sunken, line, StrokeKind::Inside);
        let place = cap.center() - words.size() / 2.0;
        ui.painter().galley(place, words, look.palette.text);
    }
    response
}
