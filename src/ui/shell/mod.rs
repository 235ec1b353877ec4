//! The frame around the pages: top bar, list of sections, live panel, footer.

mod drop_hint;
mod footer;
mod live_panel;
mod pressable;
mod reference_date;
mod stepper;
mod top_bar;

use egui::{Color32, CornerRadius, Rect, Stroke, Ui, UiBuilder};

use super::theme::{Look, metrics};
use super::widgets::column_layout;
use super::{Commands, Screen, View};

pub use drop_hint::drop_hint_ui;
pub(super) use pressable::{Pressable, PressableGround, cut_words_ui, pressable_ui};
pub(super) use reference_date::{date_field_ui, usual_dates_ui};
pub(super) use top_bar::language_toggle_ui;
pub use top_bar::{Shortcut, shortcuts};

/// Paints the frame and gives the rest of the window to `main`.
///
/// Pages of the questionnaire and the check of the answers have every part; the result has no live panel and no footer;
/// the start pages have the top bar only. Only what `main` scrolls ever moves.
pub fn frame_ui(ui: &mut Ui, view: &View<'_>, commands: &mut Commands, main: impl FnOnce(&mut Ui)) {
    let look = view.look;
    let p = &look.palette;
    let whole = ui.max_rect();
    let plan = Plan::of(look, whole, view.screen);
    // In reading order, which is the order in which the keyboard walks.
    part_ui(ui, look, "top bar", plan.top, p.surface, |ui| top_bar::top_bar_ui(ui, view, commands, plan.width));
    if let Some(rect) = plan.stepper {
        part_ui(ui, look, "sections", rect, p.surface, |ui| stepper::stepper_ui(ui, view, commands, plan.width.has_rail()));
    }
    super::focus::page_at(ui.ctx(), plan.main);
    part_ui(ui, look, "main", plan.main, p.bg, main);
    if let Some(rect) = plan.live {
        match plan.width {
            Width::Bar => part_ui(ui, look, "live bar", rect, p.surface, |ui| live_panel::live_bar_ui(ui, view, commands)),
            width => part_ui(ui, look, "live panel", rect, p.surface, |ui| {
                live_panel::live_panel_ui(ui, view, commands, width == Width::Narrow);
            }),
        }
    }
    if let Some(rect) = plan.footer {
        part_ui(ui, look, "footer", rect, p.surface, |ui| footer::footer_ui(ui, view, commands, plan.width.padding()));
    }
    plan.paint_edges(ui, look);
    ui.advance_cursor_after_rect(whole);
}

/// A part of the window with a ground of its own; nothing is painted beyond its edges.
fn part_ui(ui: &mut Ui, look: &Look, id: &str, rect: Rect, ground: Color32, content: impl FnOnce(&mut Ui)) {
    ui.painter().rect_filled(rect, CornerRadius::ZERO, ground);
    let builder = UiBuilder::new().id_salt(id).max_rect(rect).layout(column_layout(look));
    let mut part = ui.new_child(builder);
    part.set_clip_rect(rect.intersect(ui.clip_rect()));
    content(&mut part);
}

/// How much room the window has, measured in widths at 100 % text size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Width {
    /// The live panel is a bar above the footer.
    Bar,
    /// The stepper is a rail.
    Narrow,
    /// Everything is shown.
    Normal,
    /// The column of questions is centred.
    Wide,
}

impl Width {
    fn of(look: &Look, whole: Rect) -> Self {
        match whole.width() / look.scale {
            width if width < metrics::BREAK_BAR => Self::Bar,
            width if width < metrics::BREAK_RAIL => Self::Narrow,
            width if width < metrics::BREAK_WIDE => Self::Normal,
            _ => Self::Wide,
        }
    }

    const fn has_rail(self) -> bool {
        matches!(self, Self::Bar | Self::Narrow)
    }

    /// Beside the column of questions, at 100 % text size.
    const fn padding(self) -> f32 {
        if self.has_rail() { metrics::SPACE_24 } else { metrics::SPACE_44 }
    }

    const fn stepper(self, screen: Screen) -> f32 {
        match self {
            Self::Bar | Self::Narrow => metrics::RAIL,
            Self::Wide if !matches!(screen, Screen::Result) => metrics::STEPPER_WIDE,
            Self::Normal | Self::Wide => metrics::STEPPER,
        }
    }

    const fn live(self) -> f32 {
        match self {
            Self::Bar | Self::Narrow => metrics::LIVE_NARROW,
            Self::Normal => metrics::LIVE,
            Self::Wide => metrics::LIVE_WIDE,
        }
    }
}

/// Which rectangle of the window each part takes.
#[derive(Clone, Copy, Debug)]
struct Plan {
    width: Width,
    top: Rect,
    stepper: Option<Rect>,
    live: Option<Rect>,
    footer: Option<Rect>,
    main: Rect,
}

impl Plan {
    fn of(look: &Look, whole: Rect, screen: Screen) -> Self {
        let width = Width::of(look, whole);
        let (top, mut main) = whole.split_top_bottom_at_y(whole.top() + look.px(metrics::TOP_BAR));
        let asks = matches!(screen, Screen::Page(_) | Screen::Check);
        let stepper = (asks || screen == Screen::Result).then(|| cut_side(look, &mut main, Side::Start, width.stepper(screen)));
        let mut live = (asks && width != Width::Bar).then(|| cut_side(look, &mut main, Side::End, width.live()));
        let footer = asks.then(|| cut_bottom(look, &mut main, metrics::FOOTER));
        if asks && width == Width::Bar {
            live = Some(cut_bottom(look, &mut main, metrics::LIVE_BAR));
        }
        Self { width, top, stepper, live, footer, main }
    }

    /// Lines between the parts, over their grounds.
    fn paint_edges(&self, ui: &Ui, look: &Look) {
        let line = Stroke::new(metrics::STROKE_THIN, look.palette.border);
        let half = metrics::STROKE_THIN / 2.0;
        let painter = ui.painter();
        painter.hline(self.top.x_range(), self.top.bottom() - half, line);
        for rect in [self.stepper, self.live.filter(|_| self.width != Width::Bar)].into_iter().flatten() {
            let x = if rect.left() < self.main.left() { rect.right() - half } else { rect.left() + half };
            painter.vline(x, rect.y_range(), line);
        }
        for rect in [self.footer, self.live.filter(|_| self.width == Width::Bar)].into_iter().flatten() {
            painter.hline(rect.x_range(), rect.top() + half, line);
        }
    }
}

/// A side of the window in reading direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// Where reading starts.
    Start,
    /// Where it ends.
    End,
}

/// Cuts a strip of a width (at 100 %) off one side.
fn cut_side(look: &Look, rest: &mut Rect, side: Side, width: f32) -> Rect {
    let at_left = (side == Side::Start) != look.is_rtl();
    let width = look.px(width);
    let x = if at_left { rest.left() + width } else { rest.right() - width };
    let (left, right) = rest.split_left_right_at_x(x);
    let (part, kept) = if at_left { (left, right) } else { (right, left) };
    *rest = kept;
    part
}

/// Cuts a strip of a height (at 100 %) off the lower edge.
fn cut_bottom(look: &Look, rest: &mut Rect, height: f32) -> Rect {
    let (kept, part) = rest.split_top_bottom_at_y(rest.bottom() - look.px(height));
    *rest = kept;
    part
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod plan_tests {
    use super::*;
    use crate::l10n::Language;
    use crate::ui::theme::Appearance;
    use egui::{Pos2, vec2};

    const SCREENS: [Screen; 5] = [Screen::FirstRun, Screen::Start, Screen::Page(0), Screen::Check, Screen::Result];

    fn plan(language: Language, scale: f32, size: (f32, f32), screen: Screen) -> Plan {
        let look = Look { scale, ..Look::new(Appearance::Light, language) };
        Plan::of(&look, Rect::from_min_size(Pos2::ZERO, vec2(size.0, size.1)), screen)
    }

    #[test]
    fn parts_have_the_widths_of_the_design() {
        for (size, stepper, main, live) in
            [((1024.0, 640.0), 64.0, 704.0, 256.0), ((1366.0, 768.0), 232.0, 806.0, 328.0), ((1920.0, 1080.0), 272.0, 1248.0, 400.0)]
        {
            let plan = plan(Language::Chinese, 1.0, size, Screen::Page(2));
            assert_eq!(plan.stepper.map(|rect| rect.width()), Some(stepper));
            assert_eq!(Some(plan.main.width()), Some(main));
            assert_eq!(plan.live.map(|rect| rect.width()), Some(live));
            assert_eq!(plan.footer.map(|rect| rect.width()), Some(main));
        }
    }

    #[test]
    fn the_result_is_as_wide_as_it_can_be_and_the_start_has_only_the_top_bar() {
        let result = plan(Language::Chinese, 1.0, (1920.0, 1080.0), Screen::Result);
        assert_eq!(Some(result.main.width()), Some(1920.0 - 232.0));
        assert!(result.live.is_none() && result.footer.is_none());
        let start = plan(Language::Chinese, 1.0, (1366.0, 768.0), Screen::Start);
        assert_eq!(start.main, Rect::from_min_max(egui::pos2(0.0, 56.0), egui::pos2(1366.0, 768.0)));
    }

    #[test]
    fn sides_change_places_in_a_right_to_left_language() {
        for screen in SCREENS {
            let [left, right] = [Language::Chinese, Language::Uyghur].map(|language| plan(language, 1.0, (1366.0, 768.0), screen));
            let mirrored = |rect: Rect| {
                Rect::from_min_max(egui::pos2(1366.0 - rect.right(), rect.top()), egui::pos2(1366.0 - rect.left(), rect.bottom()))
            };
            assert_eq!(left.main, mirrored(right.main));
            assert_eq!(left.stepper, right.stepper.map(mirrored));
            assert_eq!(left.live, right.live.map(mirrored));
        }
    }

    #[test]
    fn larger_text_takes_the_breakpoints_with_it() {
        assert!(plan(Language::Chinese, 1.3, (1366.0, 768.0), Screen::Check).width.has_rail());
        let small = plan(Language::Chinese, 1.3, (1024.0, 640.0), Screen::Check);
        assert_eq!(small.width, Width::Bar);
        assert_eq!(small.live.map(|rect| rect.bottom()), small.footer.map(|rect| rect.top()));
    }
}
