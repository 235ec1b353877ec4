//! What the tests share.

pub mod painted;
pub mod raster;
pub mod window;
