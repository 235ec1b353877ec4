//! Proportions of the design: how parts share a width or a height.

/// Height of the first page that the landscape takes.
pub const LANDSCAPE_FIRST: f32 = 0.24;
/// Width of the start page in which everything begins; the rest shows what was opened before.
pub const BEGINNING: f32 = 0.454;
/// Height of that rest that the landscape takes.
pub const LANDSCAPE_START: f32 = 0.29;
/// Part of the widest column below which numbers stand below one another.
pub const NARROW_COLUMN: f32 = 0.75;
/// Width of a row of the check that its label takes.
pub const CHECK_LABEL: f32 = 0.31;
/// Least width of a line that a label keeps which wraps beside its amount.
pub const LABEL_BESIDE_AMOUNT: f32 = 0.45;
/// Least width of a line of a total that its label keeps beside the amount.
pub const LEAST_LABEL: f32 = 0.3;
/// Widths of the four cards of totals.
pub const TOTALS: [f32; 4] = [1.62, 1.1, 1.14, 0.86];
/// Width of a card's foot that its label may take in letters of the usual size.
pub const FOOT_LABEL: f32 = 0.55;
/// Width of the result that the buttons over it may take with their words; beyond it they are icons.
pub const RESULT_BUTTONS: f32 = 0.5;
/// Widths of the chart and of what to do first.
pub const CHART_AND_TASKS: [f32; 2] = [2.0, 1.0];
/// Widths of the four figures of a calculation for the past.
pub const PAST: [f32; 4] = [1.0; 4];
/// Widths of the columns of free services.
pub const SERVICES: [f32; 2] = [1.0; 2];
/// Widths of the quotation and of the rows beside it.
pub const QUOTATION: [f32; 2] = [1.0, 1.04];
/// Width of a closed card that the remark at its end may take.
pub const CARD_REMARK: f32 = 0.35;
/// Width of a row of a service that the remark at its end always gets.
pub const SERVICE_REMARK: f32 = 0.25;
/// Segments of the bar that explains the patterns.
pub const SAMPLE_BAR: [f32; 4] = [4.0, 2.0, 3.0, 2.0];
/// Where the middle of a line lies above its baseline, in sizes of the letters.
pub const RISE: f32 = 0.36;
/// Height of a page of A4 by its width.
pub const PAPER: f32 = 297.0 / 210.0;
