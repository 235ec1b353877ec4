//! Parts that pages are built from, one a file. Text goes through `crate::text`, colours and lengths come from the theme.

mod button;
mod icon;
mod layout;
mod option;
mod paint;
mod unknown_button;
mod words;

pub use button::{Button, ButtonKind, button_ui};
pub use icon::{Icon, icon_ui};
pub use layout::{
    column_layout, column_ui, column_width, columns_ui, end_layout, ends_ui, page_ui, row_layout,
    row_of_ui, row_ui, scroll_ui,
};
pub use option::{OptionItem, option_ui, options_ui};
pub use unknown_button::unknown_button_ui;
pub use words::{paragraph, words_ui};
