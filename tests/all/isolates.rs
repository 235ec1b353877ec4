//! Numbers, dates, percentages, amounts, telephone numbers and codes read in the right order in every message: each is
//! laid out as on the screen, and what its rows show from left to right is read back.

use crate::locales::messages;
use egui::{Context, Pos2, RawInput, Rect, vec2};
use shukun::l10n::{Language, Localizer, Value};
use shukun::text::{self, Paragraph, Style, Weight};

const STYLE: Style = Style { size: 16.0, line_height: 26.0, weight: Weight::Regular };

/// What the program puts into sentences.
const SAMPLES: [&str; 8] = ["¥1,234.50", "-500", "2022-09-01", "6%-10%", "0991-1234567", "C1371", "91652302MA78AB12X3", "12,345 – 67,890"];

/// What each row of some texts shows from left to right.
fn shown(language: Language, texts: &[String]) -> Vec<Vec<String>> {
    let ctx = Context::default();
    text::install_fonts(&ctx);
    let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0)));
    let mut shown = Vec::new();
    // Fonts are in force from the pass after the first; nobody paints, so that the textures are not wanted.
    for _ in 0..2 {
        let output = ctx.run_ui(RawInput { screen_rect, ..RawInput::default() }, |ui| {
            shown = texts.iter().map(|text| rows(ui.ctx(), text, language)).collect();
        });
        { output }.textures_delta.clear();
    }
    shown
}

fn rows(ctx: &Context, text: &str, language: Language) -> Vec<String> {
    let galley = text::layout(ctx, &Paragraph::new(text, STYLE, language.direction()), f32::INFINITY);
    // egui pads a right-to-left run with empty glyphs.
    let glyphs =
        |row: &egui::epaint::text::PlacedRow| row.glyphs.iter().filter(|glyph| glyph.advance_width > 0.01).map(|glyph| glyph.chr).collect();
    galley.rows.iter().map(glyphs).collect()
}

/// The variables of a message as written.
fn variables(text: &str) -> Vec<&str> {
    text.split('$').skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()).collect()
}

#[test]
fn every_value_put_into_a_message_keeps_its_order() {
    for language in Language::ALL {
        let localizer = Localizer::of(language);
        let mut cases = Vec::new();
        for (id, text) in messages(language) {
            let variables = variables(&text);
            for sample in SAMPLES.iter().filter(|_| !variables.is_empty()) {
                let values: Vec<(&str, Value<'_>)> = variables.iter().map(|name| (*name, (*sample).into())).collect();
                cases.push((id.clone(), *sample, localizer.named(&id, &values).unwrap()));
            }
        }
        assert!(cases.len() > 500, "only {} messages with values", cases.len());
        let texts: Vec<String> = cases.iter().map(|(_, _, text)| text.clone()).collect();
        for ((id, sample, _), rows) in cases.iter().zip(shown(language, &texts)) {
            assert!(rows.iter().any(|row| row.contains(sample)), "{id} shows {sample} as {rows:?}");
        }
    }
}

/// Numbers and codes as they stand in a text, with their signs.
fn figures(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "¥%.,:/+-–".contains(c);
    let words = text.split(|c: char| !is_part(c)).map(|word| word.trim_matches(['.', ',', ':', '/', '-', '–']));
    words.filter(|word| word.contains(|c: char| c.is_ascii_digit())).map(str::to_owned).collect()
}

#[test]
fn every_figure_written_in_a_message_keeps_its_order() {
    for language in Language::ALL {
        let localizer = Localizer::of(language);
        let plain = messages(language).into_iter().filter(|(_, text)| variables(text).is_empty());
        let texts: Vec<(String, String)> = plain.map(|(id, _)| (id.clone(), localizer.pack_text(&id))).collect();
        let rows = shown(language, &texts.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>());
        let mut met = 0;
        for ((id, text), rows) in texts.iter().zip(rows) {
            for figure in figures(text) {
                met += 1;
                assert!(rows.iter().any(|row| row.contains(&figure)), "{id} shows {figure} as {rows:?}");
            }
        }
        assert!(met > 400, "only {met} figures");
    }
}

#[test]
fn without_an_isolate_the_order_would_be_lost() {
    let bare = ["تېلېفون: 0991-1234567".to_owned(), "ئېتىبار 70%".to_owned()];
    let rows = shown(Language::Uyghur, &bare);
    assert!(!rows[0][0].contains("0991-1234567") && !rows[1][0].contains("70%"), "{rows:?}");
}
