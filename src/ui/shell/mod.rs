//! The frame around the pages: top bar, list of sections, live panel, footer.
