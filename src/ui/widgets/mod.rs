//! Parts that pages are built from, one a file. Text goes through `crate::text`, colours and lengths come from the theme.
