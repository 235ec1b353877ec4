//! What the tests share.

pub mod raster;
pub mod window;
