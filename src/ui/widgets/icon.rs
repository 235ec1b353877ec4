//! Line icons: embedded drawings, rasterised at the pixel size that the screen needs and tinted when painted.

use egui::{Color32, ColorImage, Context, IconData, Id, Painter, Rect, Response, Sense, TextureHandle, TextureOptions, Ui, Vec2, pos2};
use resvg::{tiny_skia, usvg};

use super::paint;
use crate::ui::theme::{AS_DRAWN, Look, metrics};

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)+) => {
        /// A drawing of the program, 20 × 20 at 100 %.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon {
            $($(#[$doc])* $name,)+
        }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The drawing, white on nothing.
            const fn svg(self) -> &'static [u8] {
                match self {
                    $(Self::$name => include_bytes!(concat!(
                        env!("CARGO_MANIFEST_DIR"), "/assets/icons/", $file, ".svg"
                    )),)+
                }
            }
        }
    };
}

icons! {
    /// Text size.
    Aa = "aa",
    /// Something is wrong.
    Alert = "alert",
    /// To the page before.
    Back = "back",
    /// Papers to bring.
    Bag = "bag",
    /// Larger.
    Zin = "zin",
    /// Smaller.
    Zout = "zout",
    /// A date.
    Cal = "cal",
    /// Answered.
    Check = "check",
    /// A deadline, or past.
    Clock = "clock",
    /// Take away.
    Close = "close",
    /// Money.
    Coin = "coin",
    /// Not for this business.
    Dash = "dash",
    /// A file.
    Doc = "doc",
    /// Open a list or a part.
    Down = "down",
    /// Files.
    Folder = "folder",
    /// Not known.
    Half = "half",
    /// Money that arrives.
    Hand = "hand",
    /// Free services and rights.
    Heart = "heart",
    /// Not begun.
    Hour = "hour",
    /// An explanation.
    Info = "info",
    /// Change of language.
    Language = "language",
    /// Stays on this computer.
    Lock = "lock",
    /// The mark of the program, in its own colours.
    Logo = "logo",
    /// May be asked for.
    Megaphone = "megaphone",
    /// More commands.
    Menu = "menu",
    /// Less.
    Minus = "minus",
    /// Dark appearance.
    Moon = "moon",
    /// To the next page.
    Next = "next",
    /// Covered by the text.
    Ok = "ok",
    /// Save as PDF.
    Pdf = "pdf",
    /// Change an answer.
    Pen = "pen",
    /// Ask by telephone.
    Phone = "phone",
    /// Where to go.
    Pin = "pin",
    /// Add.
    Plus = "plus",
    /// Print.
    Print = "print",
    /// Help.
    Q = "q",
    /// A change in the result.
    Spark = "spark",
    /// Somebody must approve.
    Stamp = "stamp",
    /// Light appearance.
    Sun = "sun",
    /// Check this answer.
    Target = "target",
    /// Delete.
    Trash = "trash",
    /// Money claimed back.
    Undo = "undo",
    /// Close a part.
    Up = "up",
    /// Save as a table.
    Xls = "xls",
    /// Larger.
    ZoomIn = "zin",
    /// Smaller.
    ZoomOut = "zout",
}

impl Icon {
    /// Whether the drawing points along the reading direction.
    const fn follows_direction(self) -> bool {
        matches!(self, Self::Next | Self::Back | Self::Undo | Self::Megaphone)
    }
}

/// Paints an icon of a side (in points at 100 %), silent for screen readers: the word beside it speaks.
pub fn icon_ui(ui: &mut Ui, look: &Look, icon: Icon, side: f32, colour: Color32) -> Response {
    let size = Vec2::splat(look.px(side));
    let response = paint::allocate(ui, size, None, Sense::hover());
    if ui.is_rect_visible(response.rect) {
        paint_icon(ui.painter(), look, icon, response.rect, colour);
    }
    response
}

/// Paints an icon in the middle of a rectangle, at the normal size.
pub(super) fn paint_icon_centred(painter: &Painter, look: &Look, icon: Icon, rect: Rect, colour: Color32) {
    let side = Vec2::splat(look.px(metrics::ICON));
    paint_icon(painter, look, icon, Rect::from_center_size(rect.center(), side), colour);
}

/// Paints an icon that fills a square; the mark of the program keeps its own colours.
pub(super) fn paint_icon(painter: &Painter, look: &Look, icon: Icon, rect: Rect, colour: Color32) {
    let scale = painter.pixels_per_point();
    let side = (rect.width().min(rect.height()) * scale).round().max(1.0);
    let Some(texture) = texture(painter.ctx(), icon, side as u32) else {
        return;
    };
    // Off the pixel grid, thin lines would blur.
    let min = (rect.center() - Vec2::splat(side / scale / 2.0)) * scale;
    let place = Rect::from_min_size(min.round() / scale, Vec2::splat(side / scale));
    let tint = if icon == Icon::Logo { AS_DRAWN } else { colour };
    painter.image(texture.id(), place, uv(icon, look), tint);
}

/// The part of the texture to paint: all of it, mirrored where the drawing follows the reading direction.
fn uv(icon: Icon, look: &Look) -> Rect {
    if look.is_rtl() && icon.follows_direction() {
        Rect::from_min_max(pos2(1.0, 0.0), pos2(0.0, 1.0))
    } else {
        Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0))
    }
}

/// The texture of an icon at a side in physical pixels; kept in egui's memory for as long as the context lives.
fn texture(ctx: &Context, icon: Icon, side: u32) -> Option<TextureHandle> {
    let key = Id::unique(("icon texture", icon, side));
    if let Some(known) = ctx.data(|data| data.get_temp::<TextureHandle>(key)) {
        return Some(known);
    }
    let image = rasterise(icon.svg(), side)?;
    let handle = ctx.load_texture(format!("{icon:?} {side}"), image, TextureOptions::LINEAR);
    ctx.data_mut(|data| data.insert_temp(key, handle.clone()));
    Some(handle)
}

/// The picture of the window for task bars and switchers; `None` when it cannot be drawn.
///
/// 128 px, because the systems make it smaller but never larger.
pub fn window_icon() -> Option<IconData> {
    let image = rasterise(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/emblem/large.svg")), 128)?;
    let rgba = image.pixels.iter().flat_map(Color32::to_srgba_unmultiplied).collect();
    Some(IconData { rgba, width: image.width() as u32, height: image.height() as u32 })
}

/// Draws an SVG into a square image; `None` when it is no SVG.
fn rasterise(svg: &[u8], side: u32) -> Option<ColorImage> {
    let tree = usvg::Tree::from_data(svg, &usvg::Options::default()).ok()?;
    let mut pixels = tiny_skia::Pixmap::new(side, side)?;
    let scale = side as f32 / tree.size().width();
    let transform = tiny_skia::Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixels.as_mut());
    let side = side as usize;
    Some(ColorImage::from_rgba_premultiplied([side, side], pixels.data()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::ui::theme::Appearance;

    #[test]
    fn every_icon_draws_something_and_leaves_its_corner_free() {
        for &icon in Icon::ALL {
            let image = rasterise(icon.svg(), 40).expect("an SVG");
            assert!(image.pixels.iter().any(|pixel| pixel.a() > 200), "{icon:?}");
            assert_eq!(image.pixels[0], Color32::TRANSPARENT, "{icon:?}");
        }
    }

    #[test]
    fn the_window_has_a_picture_with_free_corners() {
        let icon = window_icon().expect("a picture");
        assert_eq!(icon.rgba.len(), (icon.width * icon.height * 4) as usize);
        assert_eq!(icon.rgba[3], 0, "the corner is free");
        let middle = (icon.width * icon.height / 2 + icon.width / 2) as usize * 4;
        assert_eq!(icon.rgba[middle + 3], 255, "the middle is drawn");
    }

    #[test]
    fn line_icons_are_white_so_that_any_tint_comes_out_true() {
        for &icon in Icon::ALL.iter().filter(|&&icon| icon != Icon::Logo) {
            let image = rasterise(icon.svg(), 40).expect("an SVG");
            let white = |pixel: &Color32| pixel.r() == pixel.a() && pixel.g() == pixel.a();
            assert!(image.pixels.iter().all(white), "{icon:?}");
        }
    }

    #[test]
    fn only_arrows_and_the_megaphone_are_mirrored() {
        let uyghur = Look::new(Appearance::Light, Language::Uyghur);
        let mirrored: Vec<_> = Icon::ALL.iter().filter(|&&icon| uv(icon, &uyghur).left() > 0.5).collect();
        assert_eq!(mirrored, [&Icon::Back, &Icon::Megaphone, &Icon::Next, &Icon::Undo]);
        let chinese = Look::new(Appearance::Light, Language::Chinese);
        assert!(Icon::ALL.iter().all(|&icon| uv(icon, &chinese).left() < 0.5));
    }
}
