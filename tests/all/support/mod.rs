//! What the tests share.

pub mod raster;
