//! A sheet of pictures for each page, drawn by the software renderer reduced: a row for each language, a column for
//! each appearance.
//!
//! After a change that is meant to be seen: `UPDATE_SNAPSHOTS=1 cargo test --test all snapshots`, and look at every sheet.

use crate::business::pack;
use crate::support::window::Window;
use egui_kittest::{SnapshotOptions, try_image_snapshot_options};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::replace;
use image::{DynamicImage, RgbaImage};
use shukun::l10n::Language;
use shukun::ui::theme::Appearance;
use shukun::ui::{Command, Screen};
use std::path::Path;

/// A window in points, and how many pixels a point has.
const SIZE: [f32; 2] = [1100.0, 700.0];
const SCALE: f32 = 0.4;
/// Steps of each channel from dark to light: the exact colours are held where contrast is tested.
const STEPS: u16 = 5;

/// What is looked at, with the name of its sheet.
fn pages() -> Vec<(String, Command)> {
    let go = |name: &str, screen| (name.to_owned(), Command::Go(screen));
    let questions = pack().wizard.pages.iter().enumerate().map(|(index, page)| (page.id.clone(), Command::Go(Screen::Page(index))));
    let before = [go("first-run", Screen::FirstRun), go("start", Screen::Start)];
    let card = ("result-card".to_owned(), Command::ShowMeasure("stay-training-grant".to_owned()));
    let after =
        [go("check", Screen::Check), go("result", Screen::Result), card, go("full-text", Screen::FullText), go("help", Screen::Help)];
    before.into_iter().chain(questions).chain(after).collect()
}

/// The nearest of a few steps, so that the sheets stay small.
fn coarse(channel: u8) -> u8 {
    ((u16::from(channel) * STEPS + 127) / 255 * 255 / STEPS) as u8
}

/// Keeps a sheet as it is now, as small as a picture can be written.
fn approve(name: &str, sheet: RgbaImage) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name).with_extension("png");
    let file = std::fs::File::create(path).unwrap();
    let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::NoFilter);
    DynamicImage::ImageRgba8(sheet).into_rgb8().write_with_encoder(encoder).unwrap();
}

#[test]
fn every_page_looks_as_it_was_approved_in_both_languages_and_all_appearances() {
    let [width, height] = SIZE.map(|points| (points * SCALE) as u32);
    let pages = pages();
    let blank = RgbaImage::new(width * Appearance::ALL.len() as u32, height * Language::ALL.len() as u32);
    let mut sheets = vec![blank; pages.len()];
    for (row, language) in Language::ALL.into_iter().enumerate() {
        let mut window = Window::open_at(language, SIZE, SCALE);
        window.example("noodle-restaurant");
        window.settle_questions();
        for ((_, command), sheet) in pages.iter().zip(&mut sheets) {
            window.send(command.clone());
            for (column, appearance) in Appearance::ALL.into_iter().enumerate() {
                window.send(Command::Appearance(Some(appearance)));
                let mut picture = window.harness.render().expect("a picture");
                // The sheets are kept without transparency.
                picture.pixels_mut().for_each(|pixel| pixel.0 = [coarse(pixel[0]), coarse(pixel[1]), coarse(pixel[2]), u8::MAX]);
                assert_eq!(picture.dimensions(), (width, height));
                replace(sheet, &picture, (column as u32 * width).into(), (row as u32 * height).into());
            }
        }
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        return pages.iter().zip(sheets).for_each(|((name, _), sheet)| approve(name, sheet));
    }
    // A few pixels of antialiasing may differ between processors; a moved line of text does not pass.
    let options = SnapshotOptions::new().threshold(1.0).max_failed_pixels(300);
    let compared = pages.iter().zip(&sheets).map(|((name, _), sheet)| try_image_snapshot_options(sheet, name.as_str(), &options));
    let differences: Vec<String> = compared.filter_map(|result| result.err().map(|difference| difference.to_string())).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
