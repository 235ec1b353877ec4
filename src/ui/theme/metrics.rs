//! Lengths of the design at 100 % text size, in logical pixels. Multiply with [`Look::px`](super::Look::px) before use.

/// Between an icon and its word in a chip; the smallest gap of all.
pub const SPACE_4: f32 = 4.0;
/// Between neighbouring controls, and from a label to its field.
pub const SPACE_8: f32 = 8.0;
/// Between an icon and a line of words.
pub const SPACE_12: f32 = 12.0;
/// Inside fields and rows.
pub const SPACE_16: f32 = 16.0;
/// Between question groups; inside cards.
pub const SPACE_20: f32 = 20.0;
/// Page padding in narrow windows.
pub const SPACE_24: f32 = 24.0;
/// Between parts of a page.
pub const SPACE_32: f32 = 32.0;
/// Page padding in wide windows.
pub const SPACE_44: f32 = 44.0;
/// Around the first page.
pub const SPACE_64: f32 = 64.0;

/// Corners of marks: badges, swatches.
pub const RADIUS_MARK: f32 = 4.0;
/// Corners of chips.
pub const RADIUS_CHIP: f32 = 6.0;
/// Corners of buttons, fields and options.
pub const RADIUS_CONTROL: f32 = 8.0;
/// Corners of cards.
pub const RADIUS_CARD: f32 = 12.0;
/// Corners of filter tabs.
pub const RADIUS_TAB: f32 = 20.0;

/// Card edges and dividers.
pub const STROKE_THIN: f32 = 1.0;
/// Outline of a control; lines of the cross-hatch.
pub const STROKE_CONTROL: f32 = 1.5;
/// Selected, focused, wrong.
pub const STROKE_STRONG: f32 = 2.0;
/// Outer half of the focus ring.
pub const STROKE_FOCUS: f32 = 3.0;
/// Outline of the hollow pattern.
pub const STROKE_HOLLOW: f32 = 2.5;
/// Bar along the start edge of a question with an error.
pub const EDGE_ERROR: f32 = 4.0;
/// Category bar along the edge of a card.
pub const EDGE_CATEGORY: f32 = 5.0;
/// Bar along the start edge of the current step.
pub const EDGE_STEP: f32 = 3.0;

/// Length of a dash.
pub const DASH: f32 = 4.0;
/// Gap between dashes.
pub const DASH_GAP: f32 = 3.0;

/// Side of an icon.
pub const ICON: f32 = 20.0;
/// Side of an icon in a large button.
pub const ICON_LARGE: f32 = 28.0;
/// Side of an icon in a chip or a caption.
pub const ICON_SMALL: f32 = 16.0;
/// Side of the program's mark in the top bar.
pub const LOGO: f32 = 28.0;
/// Smallest side of anything that can be clicked.
pub const HIT: f32 = 40.0;
/// Height of a button.
pub const BUTTON: f32 = 44.0;
/// Height of a row in the stepper.
pub const STEP: f32 = 42.0;
/// Height of fields and options.
pub const FIELD: f32 = 46.0;
/// Height of a 有 / 没有 / 不清楚 row.
pub const TRI_ROW: f32 = 49.0;
/// Height of the head of a group of rows.
pub const ROWS_HEAD: f32 = 34.0;
/// Height of the foot of a card of rows.
pub const ROWS_FOOT: f32 = 56.0;
/// Height of a folded topic.
pub const FOLD_ROW: f32 = 47.0;
/// Width of the first two answers of such a row.
pub const TRI_ANSWER: f32 = 64.0;
/// Width of its third answer.
pub const TRI_UNKNOWN: f32 = 90.0;
/// Room that the two languages of the toggle need with their names in larger letters.
pub const LANGUAGE_TOGGLE: f32 = 220.0;
/// Least width of the title of a card beside its amount.
pub const LEAST_TITLE: f32 = 160.0;
/// Height of a collapsed row of a free service.
pub const SERVICE_ROW: f32 = 41.0;
/// Height of a status chip.
pub const CHIP: f32 = 26.0;
/// Height of a badge.
pub const BADGE: f32 = 20.0;
/// Diameter of a radio mark.
pub const RADIO: f32 = 20.0;
/// Diameter of its filled centre.
pub const RADIO_DOT: f32 = 8.0;
/// Diameter of a step's dot.
pub const STEP_DOT: f32 = 22.0;
/// Height of the track of a language toggle.
pub const TOGGLE: f32 = 38.0;
/// Side of a pattern swatch.
pub const SWATCH: f32 = 14.0;
/// Corners of a swatch.
pub const RADIUS_SWATCH: f32 = 3.0;
/// Height of the range bar.
pub const BAR: f32 = 12.0;
/// Width of a column of amounts in the table of many businesses.
pub const CASELOAD_AMOUNT: f32 = 150.0;
/// Length of the bar that shows how far a file has got.
pub const PROGRESS: f32 = 64.0;
/// Its height.
pub const PROGRESS_BAR: f32 = 6.0;
/// Between segments of the range bar.
pub const BAR_GAP: f32 = 2.0;
/// Narrowest segment of the range bar.
pub const BAR_SEGMENT_MIN: f32 = 7.0;
/// Distance between lines of the cross-hatch.
pub const HATCH_STEP: f32 = 5.0;
/// Width of a stripe.
pub const STRIPE: f32 = 3.0;
/// Gap between stripes.
pub const STRIPE_GAP: f32 = 4.0;
/// Longest bar above the line of a chart and longest bar below it, together.
pub const CHART_BARS: f32 = 150.0;
/// Width of a bar.
pub const CHART_BAR: f32 = 54.0;
/// Shortest bar.
pub const CHART_BAR_MIN: f32 = 5.0;
/// Narrowest column of a chart.
pub const CHART_COLUMN: f32 = 60.0;
/// Widest column of a chart.
pub const CHART_COLUMN_MAX: f32 = 190.0;
/// Width of the names beside a chart, before they take two lines.
pub const CHART_NAMES: f32 = 84.0;
/// Height of the fade where a scrolled column is cut.
pub const FADE: f32 = 12.0;
/// Width of a dialog.
pub const DIALOG: f32 = 460.0;
/// Widest tooltip.
pub const TOOLTIP: f32 = 320.0;
/// Tallest open list of a dropdown.
pub const MENU: f32 = 320.0;
/// Lowest table of many businesses; where it has less room the page scrolls.
pub const TABLE_MIN: f32 = 220.0;

/// Width of the caret.
pub const CARET: f32 = 1.5;
/// Line under letters that an input method is composing.
pub const COMPOSED: f32 = 1.0;
/// Line under those of them that are being converted.
pub const CONVERTED: f32 = 2.0;
/// Height of a row with a link.
pub const LINK_ROW: f32 = 30.0;
/// Height of the head of a card of totals.
pub const CARD_HEAD: f32 = 24.0;
/// Room that is kept for the mark 待认定.
pub const CHIP_ROOM: f32 = 110.0;
/// Widest line of the official text: 38 hanzi of running text.
pub const SHEET_LINE: f32 = 608.0;
/// Widest column of notes beside it.
pub const NOTES: f32 = 320.0;
/// Narrowest column of notes; with less room they stand under their paragraph.
pub const NOTES_MIN: f32 = 200.0;

/// Size of the window at the first start.
pub const WINDOW: [f32; 2] = [1366.0, 768.0];
/// Smallest window.
pub const WINDOW_MIN: [f32; 2] = [640.0, 320.0];
/// Height of the top bar.
pub const TOP_BAR: f32 = 56.0;
/// Height of the footer.
pub const FOOTER: f32 = 68.0;
/// Height of the strip of totals once they have left the view.
pub const STRIP: f32 = 58.0;
/// Height of the live panel where it is a bar above the footer.
pub const LIVE_BAR: f32 = 56.0;
/// Width of the stepper where only its dots fit.
pub const RAIL: f32 = 64.0;
/// Width of the stepper.
pub const STEPPER: f32 = 232.0;
/// Width of the stepper in wide windows.
pub const STEPPER_WIDE: f32 = 272.0;
/// Width of the live panel in narrow windows.
pub const LIVE_NARROW: f32 = 256.0;
/// Width of the live panel.
pub const LIVE: f32 = 328.0;
/// Width of the live panel in wide windows.
pub const LIVE_WIDE: f32 = 400.0;
/// Widest column of questions: 38 hanzi, about 70 Uyghur letters.
pub const COLUMN: f32 = 760.0;
/// Widest result page.
pub const RESULT: f32 = 1200.0;

/// Windows narrower than this show the live panel as a bar.
pub const BREAK_BAR: f32 = 900.0;
/// Windows narrower than this show the stepper as a rail.
pub const BREAK_RAIL: f32 = 1100.0;
/// Windows at least this wide centre the column.
pub const BREAK_WIDE: f32 = 1600.0;

/// Cards narrower than this show their quotation above the rows, not beside them.
pub const BREAK_QUOTATION: f32 = 720.0;
/// Pages narrower than this have the four totals in two rows.
pub const BREAK_TOTALS: f32 = 780.0;
/// Groups narrower than this have one column.
pub const BREAK_COLUMNS: f32 = 860.0;
/// The same in Uyghur, whose words are half as long again.
pub const BREAK_COLUMNS_UYGHUR: f32 = 1290.0;

/// Width of a page of A4 at full size: 210 mm at 96 pixels to the inch.
pub const PAPER: f32 = 794.0;

/// Opacity of a disabled control.
pub const DISABLED: f32 = 0.45;
/// Opacity of what lies behind a dialog.
pub const BACKDROP: f32 = 0.45;
/// Opacity of a card's shadow.
pub const SHADOW_CARD: f32 = 0.08;
/// Opacity of a popover's shadow.
pub const SHADOW_POPOVER: f32 = 0.14;
