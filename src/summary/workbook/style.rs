//! How cells look and how their figures are shown.

use crate::l10n::{Direction, Language};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Ground of heads, rule below them, faint words: those of the light window.
const HEAD: Color = Color::RGB(0x00E1_EFF1);
const RULE: Color = Color::RGB(0x00D5_DEDF);
const NOTICE: Color = Color::RGB(0x00FF_F1D2);
const FAINT: Color = Color::RGB(0x0058_6970);

/// Sizes in points.
const BODY: f64 = 10.5;
const HEADING: f64 = 13.0;
const TITLE: f64 = 18.0;

/// Yuan with fen, the sign at the left of the figure in both directions.
const MONEY: &str = "\"¥\"#,##0.00";
const DATE: &str = "yyyy-mm-dd";
const MONTH: &str = "yyyy-mm";
const PERCENT: &str = "0.00##%";

/// In the numbers of the format.
const LEFT_TO_RIGHT: u8 = 1;
const RIGHT_TO_LEFT: u8 = 2;

/// The formats of all cells.
pub(super) struct Styles {
    /// Name of the document.
    pub title: Format,
    /// Heading of a part.
    pub heading: Format,
    /// Head of a column.
    pub head: Format,
    /// Words.
    pub text: Format,
    /// Words that begin like a formula: they stay words when the cell is edited.
    pub literal: Format,
    /// Words that are always Chinese.
    pub chinese: Format,
    /// What the cell beside it is.
    pub label: Format,
    /// Legal status of the plan.
    pub notice: Format,
    /// A remark.
    pub remark: Format,
    /// Yuan.
    pub money: Format,
    /// A day.
    pub date: Format,
    /// A month.
    pub month: Format,
    /// A fraction.
    pub percent: Format,
}

impl Styles {
    /// The formats for a language.
    pub(super) fn new(language: Language) -> Self {
        let (face, direction) = match language.direction() {
            Direction::Ltr => ("Microsoft YaHei", LEFT_TO_RIGHT),
            Direction::Rtl => ("Segoe UI", RIGHT_TO_LEFT),
        };
        let base = Format::new().set_font_name(face).set_font_size(BODY).set_align(FormatAlign::Top).set_text_wrap();
        let words = base.clone().set_reading_direction(direction);
        let cell = words.clone().set_border_bottom(FormatBorder::Thin).set_border_bottom_color(RULE);
        // Figures stand at the right in both directions, as on the paper.
        let figure = cell.clone().set_align(FormatAlign::Right).set_reading_direction(LEFT_TO_RIGHT);
        let head = cell.clone().set_bold().set_background_color(HEAD).set_align(FormatAlign::VerticalCenter);
        Self {
            title: words.clone().set_bold().set_font_size(TITLE),
            heading: words.clone().set_bold().set_font_size(HEADING),
            literal: cell.clone().set_quote_prefix(),
            chinese: cell.clone().set_reading_direction(LEFT_TO_RIGHT).set_align(FormatAlign::Left),
            label: cell.clone().set_bold(),
            notice: words.clone().set_background_color(NOTICE),
            remark: words.set_font_color(FAINT),
            money: figure.clone().set_num_format(MONEY),
            date: figure.clone().set_num_format(DATE),
            month: figure.clone().set_num_format(MONTH),
            percent: figure.set_num_format(PERCENT),
            text: cell,
            head,
        }
    }

    /// A whole number or decimal with its unit, which is no part of the value.
    pub(super) fn count(&self, unit: &str) -> Format {
        let unit: String = unit.chars().filter(|c| *c != '"').collect();
        let format = if unit.is_empty() { "#,##0.##".to_owned() } else { format!("#,##0.##\" {unit}\"") };
        self.money.clone().set_num_format(format)
    }

    /// The same for a value without decimals.
    pub(super) fn whole(&self, unit: &str) -> Format {
        let unit: String = unit.chars().filter(|c| *c != '"').collect();
        let format = if unit.is_empty() { "#,##0".to_owned() } else { format!("#,##0\" {unit}\"") };
        self.money.clone().set_num_format(format)
    }
}
