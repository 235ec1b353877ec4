//! Parts that pages are built from, one a file. Text goes through `crate::text`, colours and lengths come from the theme.

mod bar_chart;
mod button;
mod calendar;
mod card;
mod chip;
mod copy_menu;
mod dropdown;
mod field;
mod fold_row;
pub mod go_on;
mod icon;
mod icon_button;
mod key_caps;
mod layout;
mod link;
mod modal;
mod option;
mod paint;
mod progress;
mod range_bar;
mod segmented;
mod sort_head;
mod step;
mod tick;
mod tooltip;
mod tri_row;
mod unknown_button;
mod words;

#[cfg(test)]
mod tests;

pub use bar_chart::{Bar, BarChart, BarColumn, BarPart, BarPattern, Head, bar_chart_ui, pattern_swatch_ui};
pub use button::{Button, ButtonKind, button_ui};
pub use calendar::Calendar;
pub use card::{
    Edge, Prompt, beside_icon_ui, card_ui, dashed_box_ui, divider_ui, error_group_ui, notice_ui, outline_box_ui, prompt_ui, tint_box_ui,
};
pub use chip::{Chip, ChipGround, badge_ui, chip_ui, chip_width, tab_ui};
pub use copy_menu::{copy_menu_ui, edit_menu_ui};
pub use dropdown::{DropdownResponse, dropdown_ui, menu, menu_item_ui, menu_switch_ui};
pub use field::{Field, FieldResponse, field_ui};
pub use fold_row::{FoldRow, fold_rows_fit, fold_rows_ui};
pub use icon::{Icon, icon_ui, window_icon};
pub use icon_button::icon_button_ui;
pub use key_caps::key_caps_ui;
pub use layout::{
    column_layout, column_ui, column_width, columns_ui, end_layout, ends_ui, follow_keyboard, in_order_ui, lead_ui, page_ui, row_layout,
    row_of_ui, row_ui, scroll_by_keys, scroll_ui, turn_pages, wrap_ui,
};
pub use link::{coloured_link_ui, link_ui, linked_words_ui};
pub use modal::{ModalAnswer, modal_ui};
pub use option::{OptionItem, option_ui, options_ui};
pub use progress::{bar as progress_bar, progress_ui};
pub use range_bar::{Segment, SegmentKind, colour_swatch_ui, range_bar_ui, swatch_ui};
pub use segmented::{Choice, segmented_ui};
pub use sort_head::{SortHead, sort_head_height, sort_head_ui};
pub use step::{Step, StepState, step_ui};
pub use tick::tick_ui;
pub use tooltip::tooltip;
pub use tri_row::{Tri, TriRow, rows_card_ui, rows_foot_ui, rows_head_ui, tri_row_ui};
pub use unknown_button::unknown_button_ui;
pub use words::{paragraph, widest_word, width_of, words_ui};
