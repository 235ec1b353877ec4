//! Bars above and below a line, one column a month, with a strip of figures below that tells the same in words.
//!
//! The picture is one image to a screen reader; each column of the strip is one sentence. What the colours say, place
//! and pattern say as well. Where the columns do not fit beside one another, they go on below.

use std::sync::Arc;

use egui::{Color32, Galley, Painter, Pos2, Rect, Role as Part, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, emath, pos2, vec2};

use super::paint::{self, Slope};
use super::words::{galley, widest_word};
use crate::l10n::Direction;
use crate::text::{self, Paragraph};
use crate::ui::theme::{Look, Role, Tone, metrics};

/// The figure at a bar.
const FIGURE: Role = Role::StepNumberLabel;

/// How sure a part of a bar is; legible in black and white.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BarPattern {
    /// Certain.
    Solid,
    /// Assumed, or without a stated day.
    Striped,
    /// Over: to be paid at once.
    Crossed,
}

/// A part of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BarPart {
    /// Its pattern.
    pub pattern: BarPattern,
    /// Its colour.
    pub tone: Tone,
    /// Its length, in any unit that all bars share; nothing is painted for 0 or less.
    pub share: f32,
}

/// What stands above or below the line in one column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// From the line outwards.
    pub parts: Vec<BarPart>,
    /// The figure at its end, in digits.
    pub figure: String,
}

impl Bar {
    fn total(&self) -> f32 {
        self.parts.iter().map(|part| part.share.max(0.0)).sum()
    }
}

/// The name of a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// On one line.
    pub wide: String,
    /// The same for narrow columns, with line feeds where it may be broken.
    pub narrow: String,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct BarColumn {
    /// Tells it apart, whatever the language.
    pub id: String,
    /// Above the line.
    pub up: Bar,
    /// Below the line.
    pub down: Bar,
    /// Whether columns are left out before this one.
    pub gap: bool,
    /// Its name in the strip.
    pub head: Head,
    /// Its name in full, for the first column of a row.
    pub full_head: Head,
    /// Its figure in the strip.
    pub foot: String,
    /// The whole column as one sentence.
    pub sentence: String,
}

/// The words around the columns.
#[derive(Clone, Copy, Debug)]
pub struct BarChart<'a> {
    /// What the picture shows, for those who do not see it.
    pub description: &'a str,
    /// What bars above the line mean, and their tone.
    pub up: (&'a str, Tone),
    /// What bars below the line mean, and their tone.
    pub down: (&'a str, Tone),
    /// Name of the first row of the strip.
    pub head: &'a str,
    /// Name of the second row of the strip.
    pub foot: &'a str,
    /// The columns in the order of time.
    pub columns: &'a [BarColumn],
}

/// The chart, as wide as what is available; nothing without columns.
///
/// Answers with a place for a note of a size (in points) under the line, beside the longest bar, where no bar or
/// figure of a chart of one row stands.
pub fn bar_chart_ui(ui: &mut Ui, look: &Look, chart: &BarChart<'_>, note: Vec2) -> Option<Rect> {
    if chart.columns.is_empty() {
        return None;
    }
    let plan = Plan::of(ui, look, chart);
    let mut free = None;
    for (index, columns) in chart.columns.chunks(plan.columns).enumerate() {
        if index > 0 {
            ui.add_space(look.px(metrics::SPACE_12));
        }
        let first = index == 0;
        let below = picture_ui(ui, look, chart, &plan, columns, first);
        free = plan.free_in(look, columns, below, note).filter(|_| first);
        strip_ui(ui, look, chart, &plan, columns);
    }
    free
}

/// Measures that all rows of a chart share, in points.
struct Plan {
    /// Width of the names at the start side.
    gutter: f32,
    /// Columns in a row.
    columns: usize,
    /// Width of a column.
    column: f32,
    /// Points a unit of a share.
    scale: f32,
}

impl Plan {
    fn of(ui: &Ui, look: &Look, chart: &BarChart<'_>) -> Self {
        let available = ui.available_width();
        let names = [(Role::CaptionLabel, chart.up.0), (Role::CaptionLabel, chart.down.0), (Role::CaptionLabel, chart.foot)];
        let widest = |words: &str, role| galley(ui, look, role, words, f32::INFINITY).size().x;
        let name = names.iter().map(|(role, words)| widest(words, *role)).fold(widest(chart.head, Role::Caption), f32::max);
        let word = names.iter().map(|(role, words)| widest_word(ui, look, *role, words)).fold(0.0, f32::max);
        // Names may take two lines before the columns give way, but no word is broken.
        let gutter = name.min(look.px(metrics::CHART_NAMES)).max(word).ceil() + 2.0 * look.px(metrics::SPACE_12);
        let room = (available - gutter).max(1.0);
        let least = chart.columns.iter().map(|column| least_width(ui, look, column)).fold(look.px(metrics::CHART_COLUMN), f32::max);
        let fit = ((room / least.min(room)).floor() as usize).clamp(1, chart.columns.len());
        // Rows of about equal length.
        let columns = chart.columns.len().div_ceil(chart.columns.len().div_ceil(fit));
        let column = (room / columns as f32).min(look.px(metrics::CHART_COLUMN_MAX)).max(least.min(room));
        let most = |bars: fn(&BarColumn) -> &Bar| chart.columns.iter().map(|column| bars(column).total()).fold(0.0, f32::max);
        let both = most(|column| &column.up) + most(|column| &column.down);
        let scale = if both > 0.0 { look.px(metrics::CHART_BARS) / both } else { 0.0 };
        Self { gutter, columns, column, scale }
    }

    /// Where the column of an index stands in a row of the chart.
    fn column_in(&self, look: &Look, row: Rect, index: usize) -> Rect {
        let offset = self.gutter + self.column * index as f32;
        let left = if look.is_rtl() { row.right() - offset - self.column } else { row.left() + offset };
        Rect::from_x_y_ranges(left..=left + self.column, row.y_range())
    }

    /// The room of the names.
    fn names_in(&self, look: &Look, row: Rect) -> Rect {
        let (inner, pad) = (self.gutter, look.px(metrics::SPACE_12));
        let left = if look.is_rtl() { row.right() - inner } else { row.left() };
        Rect::from_x_y_ranges(left..=left + inner, row.y_range()).shrink2(vec2(pad, 0.0))
    }

    /// A place of a size among the columns `below` the line, as near to the longest bar as it can be.
    fn free_in(&self, look: &Look, columns: &[BarColumn], below: Rect, size: Vec2) -> Option<Rect> {
        let across = ((size.x / self.column).ceil() as usize).max(1);
        let taken = |column: &BarColumn| match self.length(look, &column.down) {
            0.0 => 0.0,
            length => length + look.style(FIGURE).line_height + look.px(metrics::SPACE_4),
        };
        let deepest = columns.iter().map(taken).enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other))?.0;
        let starts = 0..=columns.len().checked_sub(across)?;
        let fits = |start: &usize| {
            let deep = columns[*start..*start + across].iter().map(taken).fold(0.0, f32::max);
            deep + look.px(metrics::SPACE_8) + size.y <= below.height()
        };
        let start = starts.filter(fits).min_by_key(|start| deepest.abs_diff(start + across / 2))?;
        let [first, last] = [start, start + across - 1].map(|index| self.column_in(look, below, index));
        let room = first.union(last);
        let centre = if start < deepest { self.end_of(look, room, size.x) } else { room.center().x };
        Some(Rect::from_x_y_ranges(emath::Rangef::point(centre).expand(size.x / 2.0), below.bottom() - size.y..=below.bottom()))
    }

    /// Middle of a place of a width that reaches to the end of a room.
    fn end_of(&self, look: &Look, room: Rect, width: f32) -> f32 {
        if look.is_rtl() { room.left() + width / 2.0 } else { room.right() - width / 2.0 }
    }

    /// Length of a bar: one scale for both directions, and none too short to be seen.
    fn length(&self, look: &Look, bar: &Bar) -> f32 {
        if bar.total() > 0.0 { (bar.total() * self.scale).max(look.px(metrics::CHART_BAR_MIN)) } else { 0.0 }
    }
}

/// What the words of a column need: none of them may touch those of its neighbour.
fn least_width(ui: &Ui, look: &Look, column: &BarColumn) -> f32 {
    let words = [(Role::Caption, &column.full_head.narrow), (Role::CaptionLabel, &column.foot)];
    let words = words.map(|(role, words)| galley(ui, look, role, words, f32::INFINITY).size().x);
    let figures = [&column.up, &column.down].map(|bar| figure(ui, look, &bar.figure).size().x);
    words.into_iter().chain(figures).fold(0.0, f32::max).ceil() + look.px(metrics::SPACE_8)
}

/// Digits run from left to right in both languages.
fn figure(ui: &Ui, look: &Look, digits: &str) -> Arc<Galley> {
    text::layout(ui.ctx(), &Paragraph::new(digits, look.style(FIGURE), Direction::Ltr), f32::INFINITY)
}

/// Paints one row of bars; the first is the image that is described. Answers with the room below the line.
fn picture_ui(ui: &mut Ui, look: &Look, chart: &BarChart<'_>, plan: &Plan, columns: &[BarColumn], described: bool) -> Rect {
    let figure_height = look.style(FIGURE).line_height + look.px(metrics::SPACE_4);
    let names = plan.names_in(look, Rect::from_min_size(Pos2::ZERO, vec2(ui.available_width(), 0.0))).width();
    let [up_name, down_name] = [chart.up.0, chart.down.0].map(|name| galley(ui, look, Role::CaptionLabel, name, names));
    let most = |bars: fn(&BarColumn) -> &Bar| columns.iter().map(|column| plan.length(look, bars(column))).fold(0.0, f32::max);
    let pad = look.px(metrics::SPACE_8);
    let above = (most(|column| &column.up) + figure_height).max(up_name.size().y + pad);
    let below = (most(|column| &column.down) + figure_height).max(down_name.size().y + pad);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), above + below + pad), Sense::hover());
    if described {
        response.widget_info(|| WidgetInfo::labeled(Part::Image, true, text::plain(chart.description)));
    }
    let line = rect.top() + above;
    let room = rect.with_min_y(line).with_max_y(rect.bottom() - pad);
    if !ui.is_rect_visible(rect) {
        return room;
    }
    let names = plan.names_in(look, rect);
    let middle = |top: f32, height: f32| Rect::from_x_y_ranges(names.x_range(), top..=top + height);
    let p = &look.palette;
    paint::words_at_start(ui.painter(), look, middle(line - up_name.size().y - pad, up_name.size().y), up_name, p.ink(chart.up.1));
    paint::words_at_start(ui.painter(), look, middle(line + pad, down_name.size().y), down_name, p.ink(chart.down.1));
    for (index, column) in columns.iter().enumerate() {
        let place = plan.column_in(look, rect, index);
        bars(ui, look, plan, column, place, line);
    }
    axis(ui.painter(), look, plan, columns, rect, line);
    room
}

/// The bars of a column with their figures.
fn bars(ui: &Ui, look: &Look, plan: &Plan, column: &BarColumn, place: Rect, line: f32) {
    let width = look.px(metrics::CHART_BAR).min(place.width() - look.px(metrics::SPACE_12));
    let gap = look.px(metrics::SPACE_4) / 2.0;
    for (bar, outwards) in [(&column.up, -1.0), (&column.down, 1.0)] {
        let length = plan.length(look, bar);
        if length <= 0.0 {
            continue;
        }
        let mut from = line;
        for part in bar.parts.iter().filter(|part| part.share > 0.0) {
            let to = from + outwards * length * part.share / bar.total();
            let rect = Rect::from_two_pos(pos2(place.center().x - width / 2.0, from), pos2(place.center().x + width / 2.0, to));
            pattern(ui.painter(), look, *part, rect);
            from = to;
        }
        let words = figure(ui, look, &bar.figure);
        let top = if outwards < 0.0 { from - gap - words.size().y } else { from + gap };
        let at = pos2(place.center().x - words.size().x / 2.0, top);
        let tone = bar.parts.first().map_or(Tone::Neutral, |part| part.tone);
        ui.painter().galley(at, words, look.palette.ink(tone));
    }
}

/// The line that the bars stand on, over the whole row; dots in its place where columns are left out.
fn axis(painter: &Painter, look: &Look, plan: &Plan, columns: &[BarColumn], rect: Rect, line: f32) {
    let stroke = paint::stroke(painter, look, metrics::STROKE_CONTROL, look.palette.strong);
    let along = |offset: f32| if look.is_rtl() { rect.right() - offset } else { rect.left() + offset };
    let half = look.px(metrics::SPACE_8);
    let gaps = columns.iter().enumerate().filter(|(index, column)| column.gap && *index > 0);
    let mut from = plan.gutter;
    for middle in gaps.map(|(index, _)| plan.gutter + plan.column * index as f32) {
        painter.line_segment([pos2(along(from), line), pos2(along(middle - half), line)], stroke);
        for dot in [-0.5, 0.0, 0.5] {
            painter.circle_filled(pos2(along(middle + dot * half), line), stroke.width, look.palette.strong);
        }
        from = middle + half;
    }
    painter.line_segment([pos2(along(from), line), pos2(along(rect.width()), line)], stroke);
}

fn pattern(painter: &Painter, look: &Look, part: BarPart, rect: Rect) {
    let colour = look.palette.ink(part.tone);
    let radius = look.radius(metrics::RADIUS_SWATCH);
    if part.pattern == BarPattern::Solid {
        painter.rect_filled(rect, radius, colour);
        return;
    }
    painter.rect_filled(rect, radius, look.palette.surface);
    let slopes: &[Slope] = if part.pattern == BarPattern::Crossed { &[Slope::Rising, Slope::Falling] } else { &[Slope::Rising] };
    for slope in slopes {
        painter.extend(hatch(look, part.pattern, rect, *slope, colour));
    }
    let line: Stroke = paint::stroke(painter, look, metrics::STROKE_CONTROL, colour);
    painter.rect_stroke(rect, radius, line, StrokeKind::Inside);
}

fn hatch(look: &Look, pattern: BarPattern, rect: Rect, slope: Slope, colour: Color32) -> Vec<Shape> {
    let outline = paint::rounded(rect, look.px(metrics::RADIUS_SWATCH));
    let (width, step) = match pattern {
        BarPattern::Crossed => (look.px(metrics::STROKE_CONTROL), look.px(metrics::HATCH_STEP)),
        _ => (look.px(metrics::STRIPE), look.px(metrics::STRIPE + metrics::STRIPE_GAP)),
    };
    paint::bands(&outline, slope, width, step, colour)
}

/// The square before a note that shows its pattern.
pub fn pattern_swatch_ui(ui: &mut Ui, look: &Look, pattern_of: BarPattern, tone: Tone) {
    let response = paint::allocate(ui, Vec2::splat(look.px(metrics::SWATCH)), None, Sense::hover());
    pattern(ui.painter(), look, BarPart { pattern: pattern_of, tone, share: 1.0 }, response.rect);
}

/// The figures below the bars: one node a column, which says all of it.
fn strip_ui(ui: &mut Ui, look: &Look, chart: &BarChart<'_>, plan: &Plan, columns: &[BarColumn]) {
    let p = &look.palette;
    let pad = look.px(metrics::SPACE_8);
    let names_width = plan.gutter - 2.0 * look.px(metrics::SPACE_12);
    let names = [galley(ui, look, Role::Caption, chart.head, names_width), galley(ui, look, Role::CaptionLabel, chart.foot, names_width)];
    let inner = plan.column - look.px(metrics::SPACE_4);
    let cells: Vec<[Arc<Galley>; 2]> =
        columns.iter().enumerate().map(|(index, column)| cell(ui, look, column, index == 0, inner)).collect();
    let height = |row: usize| cells.iter().map(|cell| cell[row].size().y).fold(names[row].size().y, f32::max);
    let (first, second) = (height(0), height(1));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), first + second + 2.0 * pad), Sense::hover());
    ui.painter().rect_filled(rect, look.radius(metrics::RADIUS_SWATCH), p.sunken);
    let rows = [(rect.top() + pad, first, p.text2), (rect.top() + pad + first, second, p.text)];
    let place = plan.names_in(look, rect);
    for (name, (top, height, colour)) in names.into_iter().zip(rows) {
        paint::words_at_start(ui.painter(), look, Rect::from_x_y_ranges(place.x_range(), top..=top + height), name, colour);
    }
    for (index, (column, cell)) in columns.iter().zip(cells).enumerate() {
        let place = plan.column_in(look, rect, index);
        let response = ui.interact(place, ui.make_persistent_id(("chart column", &column.id)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Part::Label, true, text::plain(&column.sentence)));
        text::offer_copy(&response, || column.sentence.clone());
        for (words, (top, height, colour)) in cell.into_iter().zip(rows) {
            paint::words_centred(ui.painter(), Rect::from_x_y_ranges(place.x_range(), top..=top + height), words, colour);
        }
    }
}

/// Name and figure of a column.
fn cell(ui: &Ui, look: &Look, column: &BarColumn, first: bool, width: f32) -> [Arc<Galley>; 2] {
    let head = if first { &column.full_head } else { &column.head };
    let centred = |role, words: &str| {
        let paragraph = super::paragraph(look, role, words).align(text::Align::Center);
        text::layout(ui.ctx(), &paragraph, f32::INFINITY)
    };
    let wide = centred(Role::Caption, &head.wide);
    let name = if wide.size().x > width { centred(Role::Caption, &head.narrow) } else { wide };
    [name, centred(Role::CaptionLabel, &column.foot)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::ui::theme::Appearance;
    use egui_kittest::Harness;

    fn month(index: usize, up: &str, down: &str) -> BarColumn {
        let bar = |figure: &str, tone, pattern| {
            let share = figure.replace([',', '−'], "").parse().unwrap_or(0.0);
            Bar { parts: vec![BarPart { pattern, tone, share }], figure: figure.to_owned() }
        };
        let head = Head { wide: format!("2022 年 {index} 月"), narrow: format!("2022 年\n{index} 月") };
        BarColumn {
            id: index.to_string(),
            up: bar(up, Tone::Defer, BarPattern::Solid),
            down: bar(down, Tone::Ask, BarPattern::Striped),
            gap: index == 3,
            head: head.clone(),
            full_head: head,
            foot: up.to_owned(),
            sentence: format!("month {index}"),
        }
    }

    /// The texts of the last frame, each with its place.
    fn painted(columns: Vec<BarColumn>, language: Language, width: f32) -> Vec<(String, Rect)> {
        let look = Look::new(Appearance::Light, language);
        let mut harness = Harness::builder().with_size(vec2(width, 3000.0)).build_ui(move |ui| {
            text::install_fonts(ui.ctx());
            look.apply(ui.ctx());
            let (up, down) = (("当月晚交", Tone::Defer), ("当月补交", Tone::Ask));
            bar_chart_ui(
                ui,
                &look,
                &BarChart { description: "picture", up, down, head: "月份", foot: "累计还欠", columns: &columns },
                Vec2::ZERO,
            );
        });
        harness.run();
        let shapes = harness.output().shapes.iter();
        let texts = shapes.filter_map(|clipped| match &clipped.shape {
            Shape::Text(text) => Some((text.galley.text().to_owned(), text.galley.mesh_bounds.translate(text.pos.to_vec2()))),
            _ => None,
        });
        texts.filter(|(_, place)| place.is_positive()).collect()
    }

    #[test]
    fn any_number_of_months_and_any_amount_stand_apart_inside_the_chart() {
        let long = |count| (1..=count).map(|index| month(index, "123,456,789.50", "−98,765,432.10")).collect::<Vec<_>>();
        let uneven = (1..=14).map(|index| month(index, if index == 1 { "2,000,000" } else { "0.01" }, "−1,300")).collect::<Vec<_>>();
        for columns in [long(1), long(2), long(12), long(25), uneven] {
            for language in Language::ALL {
                for width in [360.0, 600.0, 900.0] {
                    let texts = painted(columns.clone(), language, width);
                    let shown = texts.iter().filter(|(words, _)| words.starts_with("2022")).count();
                    assert_eq!(shown, columns.len(), "every month has its name");
                    for (index, (words, place)) in texts.iter().enumerate() {
                        assert!(place.left() >= 0.0 && place.right() <= width, "{words} stands out at {width}: {place:?}");
                        for (other, there) in &texts[index + 1..] {
                            let shared = place.intersect(*there);
                            assert!(!shared.is_positive(), "“{words}” and “{other}” at {width}: {shared:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_is_painted_without_columns() {
        assert!(painted(Vec::new(), Language::Chinese, 600.0).is_empty());
    }
}
