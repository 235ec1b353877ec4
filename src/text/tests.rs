//! Headless: a context without a window lays out real text with the embedded faces.
#![allow(clippy::float_cmp, reason = "heights and widths that must agree must agree to the bit")]

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Color32, Context, Galley, Id, Pos2, RawInput, Rect, Ui, vec2};

use super::field::{Field, Lines, edit};
use super::fonts::{Face, font_id};
use super::*;

const STYLE: Style = Style { size: 18.0, line_height: 30.0, weight: Weight::Regular };
const SENTENCE: &str = "ئاپتونوم رايونلۇق ئوتتۇرا، كىچىك، مىكرو كارخانىلارغا ياردەم بېرىش تەدبىرلىرى: ھەر بىر \
    سۇغۇرتىغا قاتناشقان خىزمەتچىگە \u{2068}500\u{2069} يۈەن (\u{2068}7\u{2069} كۈندىن ئارتۇق توختىغان بولسا)";

fn context() -> Context {
    let ctx = Context::default();
    install_fonts(&ctx);
    ctx
}

fn input() -> RawInput {
    let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0)));
    RawInput { screen_rect, focused: true, ..RawInput::default() }
}

/// Runs one frame and hands out what it made.
fn frame<T>(ctx: &Context, input: RawInput, mut make: impl FnMut(&mut Ui) -> T) -> T {
    let mut made = None;
    ctx.run_ui(input, |ui| made = Some(make(ui))).textures_delta.clear();
    made.expect("a frame runs its contents")
}

fn laid_out(paragraph: &Paragraph<'_>, width: f32) -> Arc<Galley> {
    frame(&context(), input(), |ui| layout(ui.ctx(), paragraph, width))
}

fn rtl(text: &str) -> Paragraph<'_> {
    Paragraph::new(text, STYLE, Direction::Rtl)
}

fn ltr(text: &str) -> Paragraph<'_> {
    Paragraph::new(text, STYLE, Direction::Ltr)
}

/// The drawn characters of a row from left to right, without egui's padding.
fn visual(galley: &Galley, row: usize) -> String {
    let glyphs = galley.rows[row].glyphs.iter().filter(|glyph| glyph.advance_width > 0.01);
    glyphs.map(|glyph| glyph.chr).collect()
}

fn row_texts(galley: &Galley) -> Vec<String> {
    (0..galley.rows.len()).map(|row| visual(galley, row)).collect()
}

#[test]
fn an_isolated_amount_keeps_its_sign_on_the_left() {
    let galley = laid_out(&rtl("ياردەم \u{2068}¥500\u{2069}"), f32::INFINITY);
    assert_eq!(visual(&galley, 0), "¥500 مەدراي");
}

#[test]
fn facts_measured_for_uyghur_hold_inside_isolates() {
    for value in ["2022-09-01", "0991-1234567", "70%", "-500.00", "6%-10%", "480 ÷ 2", "+¥6,000"] {
        let text = format!("ياردەم \u{2066}{value}\u{2069} بار");
        let galley = laid_out(&rtl(&text), f32::INFINITY);
        assert_eq!(visual(&galley, 0), format!("راب {value} مەدراي"));
    }
}

#[test]
fn brackets_and_quotes_are_mirrored_once() {
    let galley = laid_out(&rtl("يۈەن (يۈەن) «阜康»"), f32::INFINITY);
    assert_eq!(visual(&galley, 0), "«阜康» (نەۈي) نەۈي");
}

#[test]
fn chinese_and_uyghur_mix_in_both_directions() {
    assert_eq!(visual(&laid_out(&ltr("政策 ئۇيغۇر 500 元"), f32::INFINITY), 0), "政策 500 رۇغيۇئ 元");
    assert_eq!(visual(&laid_out(&rtl("ئۇيغۇر 阜康市 (x)"), f32::INFINITY), 0), "阜康市 (x) رۇغيۇئ");
}

#[test]
fn a_wrapped_paragraph_reads_from_its_first_word_down() {
    let galley = laid_out(&rtl(SENTENCE), 220.0);
    assert!(galley.rows.len() > 2);
    let rows: Vec<String> = galley.rows.iter().map(|row| row.glyphs.iter().map(|glyph| glyph.chr).collect()).collect();
    assert!(visual(&galley, 0).ends_with("مونوتپائ"), "{rows:?}");
    // The closing bracket ends the text: at the left end of the last row, mirrored.
    assert!(row_texts(&galley).last().is_some_and(|row| row.starts_with('(')), "{rows:?}");
    let right = |row: &egui::epaint::text::PlacedRow| row.pos.x + row.size.x;
    assert!(galley.rows.iter().all(|row| (right(row) - galley.size().x).abs() <= 1.0), "right edges agree");
    assert!(galley.rows.iter().all(|row| row.size.x <= 220.5));
}

#[test]
fn rows_are_exactly_as_high_as_the_style_says() {
    for text in ["", "x", "ئۇيغۇر", "政策\nئۇيغۇر\n\n500", SENTENCE] {
        for (size, line_height) in [(13.0, 20.0), (18.0, 30.0), (30.0, 40.0), (27.5, 33.4)] {
            let style = Style { size, line_height, weight: Weight::Bold };
            let galley = laid_out(&Paragraph::new(text, style, Direction::Rtl), 200.0);
            assert_eq!(galley.size().y, galley.rows.len() as f32 * line_height);
        }
    }
}

#[test]
fn all_faces_share_one_baseline() {
    for size in [13.0, 14.0, 15.0, 16.0, 18.0, 20.0, 27.0] {
        let style = Style { size, line_height: size * 1.6, weight: Weight::Regular };
        let galley = laid_out(&Paragraph::new("政 ئۇ 5", style, Direction::Rtl), f32::INFINITY);
        let lines: Vec<f32> = galley.rows[0].glyphs.iter().map(|glyph| glyph.pos.y).collect();
        assert!(lines.windows(2).all(|pair| pair[0] == pair[1]), "{lines:?}");
    }
}

#[test]
fn digits_and_signs_come_from_the_chinese_face_in_both_languages() {
    let ctx = context();
    let (chinese, uyghur) = frame(&ctx, input(), |ui| {
        let signs = "0123456789()[]%¥+×÷";
        (layout(ui.ctx(), &ltr(signs), f32::INFINITY), layout(ui.ctx(), &rtl(&format!("\u{2066}{signs}\u{2069}")), f32::INFINITY))
    });
    assert_eq!(chinese.rows[0].visuals.mesh, uyghur.rows[0].visuals.mesh);
}

#[test]
fn the_arabic_face_has_all_that_stays_with_letters() {
    frame(&context(), input(), |ui| {
        ui.fonts_mut(|fonts| {
            for weight in [Weight::Regular, Weight::Bold] {
                let family = font_id(Face::Arabic, weight, 16.0).family;
                let first = fonts.definitions().families[&family][0].clone();
                let characters = fonts.characters(&family);
                for c in order::STAYS_WITH_LETTERS {
                    assert_eq!(characters.get(&c).and_then(|names| names.first()), Some(&first), "{c:?}");
                }
            }
        });
    });
}

#[test]
fn bold_is_another_face_in_both_scripts() {
    for text in ["政策500", "ئۇيغۇر"] {
        let regular = laid_out(&rtl(text), f32::INFINITY);
        let bold = laid_out(&rtl(text).weight(Weight::Bold), f32::INFINITY);
        assert_ne!(regular.rows[0].visuals.mesh.vertices.len(), 0);
        assert_ne!(ink_area(&regular), ink_area(&bold), "{text}");
    }
}

fn ink_area(galley: &Galley) -> f32 {
    galley.rows[0].glyphs.iter().map(|glyph| glyph.uv_rect.size.x * glyph.uv_rect.size.y).sum()
}

#[test]
fn isolates_are_nowhere_but_in_the_order() {
    let text = "ياردەم \u{2068}¥500\u{2069}";
    let galley = laid_out(&rtl(text), f32::INFINITY);
    assert_eq!(galley.job.text, "ياردەم ¥500");
    assert_eq!(plain(text), "ياردەم ¥500");
    assert!(!row_texts(&galley).concat().contains(is_isolate));
    let bare = laid_out(&rtl("\u{2068}\u{2069}"), f32::INFINITY);
    assert_eq!((bare.size().x, bare.num_vertices), (0.0, 0));
}

#[test]
fn a_cut_row_ends_with_dots_and_fits() {
    for width in [40.0, 90.0, 150.0, 223.0] {
        let right_to_left = laid_out(&rtl(SENTENCE).max_rows(1), width);
        assert!(right_to_left.elided && right_to_left.rows.len() == 1);
        assert!(visual(&right_to_left, 0).starts_with("..."), "{}", visual(&right_to_left, 0));
        assert!(right_to_left.size().x <= width + 1.0);
        let chinese = laid_out(&ltr("经济纾困若干措施，阜康市人力资源和社会保障局").max_rows(2), width);
        assert!(chinese.rows.len() <= 2 && chinese.size().x <= width + 1.0);
        assert!(!chinese.elided || visual(&chinese, 1).ends_with('…'));
    }
    assert!(!laid_out(&rtl("ئۇيغۇر").max_rows(1), 500.0).elided);
    let two_lines = laid_out(&ltr("一\n二").max_rows(1), f32::INFINITY);
    assert_eq!(row_texts(&two_lines), ["一…"]);
}

/// A face in which dots and letters are 10 points wide.
fn letters_wide(piece: &order::Piece) -> f32 {
    if piece.display == "..." { 10.0 } else { 10.0 * piece.display.chars().count() as f32 }
}

#[test]
fn a_word_cut_by_dots_keeps_its_joined_form() {
    let source = order::Source::new(&rtl("تەسىسات"));
    let room = lines::Room { width: 45.0, max_rows: 1, editing: false };
    let rows = lines::break_rows(&source, room, &mut letters_wide);
    let displays: Vec<&str> = rows.rows[0].pieces.iter().map(|piece| piece.display.as_str()).collect();
    // ت joins ە, and ە joins nothing: no joiner there. س joins ى: one joiner, which the fake measure counts.
    assert_eq!(displays, ["...", "تە"]);
    let room = lines::Room { width: 52.0, ..room };
    let rows = lines::break_rows(&source, room, &mut letters_wide);
    assert_eq!(rows.rows[0].pieces[1].display, "تەس\u{200D}");
}

#[test]
fn a_date_ordinal_is_never_broken_behind_its_hyphen() {
    for width in 20..200 {
        let galley = laid_out(&rtl("مەزكۇر \u{2068}2022\u{2069}-يىلى، 2022-يىلى"), width as f32);
        let whole_fits = width > 70;
        assert!(!whole_fits || row_texts(&galley).iter().all(|row| !row.starts_with('-')), "{width}");
    }
}

#[test]
fn chinese_punctuation_never_leads_a_row() {
    let text = "阜康市人社局，企业（公司）、个体工商户。可享受“六税两费”减免；请核对！";
    // Narrower rows cannot hold "（公司）、" and are cut by force.
    for width in 90..260 {
        for row in row_texts(&laid_out(&ltr(text), width as f32)) {
            assert!(!row.starts_with(['，', '。', '、', '；', '！', '）', '”']), "{width}: {row}");
            assert!(!row.ends_with(['（', '“']), "{width}: {row}");
        }
    }
}

#[test]
fn a_word_wider_than_the_row_is_cut_and_loses_nothing() {
    let galley = laid_out(&ltr("abcdefghijklmnopqrstuvwxyz"), 60.0);
    assert!(galley.rows.len() > 3 && galley.size().x <= 61.0);
    assert_eq!(row_texts(&galley).concat(), "abcdefghijklmnopqrstuvwxyz");
    let uyghur = laid_out(&rtl("كارخانىلارغا"), 30.0);
    assert!(uyghur.rows.len() > 2 && uyghur.size().x <= 31.0);
}

#[test]
fn no_row_is_wider_than_it_may_be() {
    // In a paragraph from left to right the blanks between Uyghur words are wider than those between its own.
    let words = "كېرەك سۇ ياكى ياردەم پۇل باج باج ئۈچۈن ".repeat(6);
    for width in 80..400 {
        let galley = laid_out(&ltr(&words), width as f32);
        assert!(galley.rows.iter().all(|row| row.size.x <= width as f32 + 0.02), "{width}");
    }
}

#[test]
fn a_forced_cut_leaves_no_blank_at_the_head_of_a_row() {
    // No row may start with a slash, so the word, its blank and the slash are cut by force.
    for width in 30..120 {
        for row in row_texts(&laid_out(&rtl("تېگىدىغان / تېگىدىغان / تېگىدىغان"), width as f32)) {
            assert!(!row.ends_with(' '), "{width}: {row}");
        }
    }
}

#[test]
fn letters_do_not_join_across_an_isolate() {
    // With a word before it, the isolate stands in one run with its inside and what follows.
    let width = |text| laid_out(&ltr(text), f32::INFINITY).rows[0].size.x;
    let apart = width("گاز ئۈچۈن\u{200C}ياكى");
    assert!((width("گاز \u{2068}ئۈچۈن\u{2069}ياكى") - apart).abs() < 0.1);
    assert!(width("گاز ئۈچۈنياكى") < apart - 1.0);
}

#[test]
fn a_bracket_takes_its_side_from_the_words_before_it_whatever_isolates_stand_between() {
    // In the first pair of brackets a digit reads from left to right: it is not the word before the second pair.
    let galley = laid_out(&ltr("(5) ق \u{2066}3\u{2069} (ت)"), f32::INFINITY);
    assert_eq!(visual(&galley, 0), "(5) (ت) 3 ق");
    let galley = laid_out(&rtl("ئۇيغۇر 阜康 \u{2066}5\u{2069} (市)"), f32::INFINITY);
    assert_eq!(visual(&galley, 0), "阜康 5 (市) رۇغيۇئ");
}

#[test]
fn isolates_may_be_nested_deeper_than_the_standard_counts() {
    for opening in ["\u{2066}", "\u{2067}", "\u{2068}"] {
        let text = format!("{}阜康{}", opening.repeat(10_000), "\u{2069}".repeat(9_000));
        assert_eq!(visual(&laid_out(&rtl(&text), f32::INFINITY), 0).chars().count(), 2);
    }
}

#[test]
fn spans_keep_their_looks() {
    let paragraph = ltr("申请 ").push(Span::new("缓缴").color(Color32::RED).background(Color32::BLUE).underline());
    let galley = laid_out(&paragraph.bold(" 社保"), f32::INFINITY);
    let colors: Vec<Color32> = galley.rows[0].visuals.mesh.vertices.iter().map(|vertex| vertex.color).collect();
    for color in [Color32::RED, Color32::BLUE, Color32::PLACEHOLDER] {
        assert!(colors.contains(&color));
    }
    assert_eq!(galley.job.text, "申请 缓缴 社保");
}

#[test]
fn the_natural_width_does_not_wrap() {
    for text in [SENTENCE, "申请缓缴社保费 12 个月", "a b c"] {
        let natural = laid_out(&rtl(text), f32::INFINITY);
        assert_eq!(laid_out(&rtl(text), natural.size().x).rows.len(), 1);
    }
}

#[test]
fn the_same_paragraph_is_the_same_galley() {
    let ctx = context();
    let get = |ctx: &Context| frame(ctx, input(), |ui| layout(ui.ctx(), &rtl(SENTENCE), 200.0));
    assert!(Arc::ptr_eq(&get(&ctx), &get(&ctx)));
}

#[test]
fn a_full_atlas_never_leaves_a_stale_galley() {
    let ctx = context();
    let mut resets = 0;
    let mut last_fill = 0.0;
    for round in 0..60_u32 {
        let small = RawInput { max_texture_side: Some(1024), ..input() };
        frame(&ctx, small, |ui| {
            let kept = layout(ui.ctx(), &rtl(SENTENCE), 200.0);
            let fresh = layout(ui.ctx(), &rtl(SENTENCE).max_rows(1000 + round as usize), 200.0);
            for (kept, fresh) in kept.rows.iter().zip(&fresh.rows) {
                assert_eq!(kept.visuals.mesh.vertices, fresh.visuals.mesh.vertices);
            }
            let hanzi: String = (0..60).filter_map(|nth| char::from_u32(0x4E00 + round * 60 + nth)).collect();
            layout(ui.ctx(), &Paragraph::new(hanzi, Style { size: 60.0, ..STYLE }, Direction::Ltr), f32::INFINITY);
            let fill = ui.fonts_mut(|fonts| fonts.font_atlas_fill_ratio());
            resets += usize::from(fill < last_fill);
            last_fill = fill;
        });
    }
    assert!(resets > 0, "the test must fill the atlas");
}

#[test]
fn labels_stand_at_the_side_where_reading_starts() {
    let ctx = context();
    let (left, right) = frame(&ctx, input(), |ui| {
        let chinese = label(ui, &ltr("政策"), Color32::BLACK).rect;
        (chinese, label(ui, &rtl("ئۇيغۇر"), Color32::BLACK).rect)
    });
    assert_eq!(left.left(), right.left());
    assert!(right.width() > 700.0, "a Uyghur label in a left-aligned column spans it");
}

#[test]
fn a_screen_reader_gets_plain_words_and_the_name_of_a_field() {
    let ctx = context();
    ctx.enable_accesskit();
    let field = Field {
        style: STYLE,
        direction: Direction::Rtl,
        width: 200.0,
        color: Color32::BLACK,
        placeholder_color: Color32::GRAY,
        selection: Color32::BLUE,
        lines: Lines { caret: 1.5, composed: 1.0, converted: 2.0 },
        name: "ئىسىم",
        placeholder: "",
        max_chars: None,
        free: false,
    };
    let mut output = ctx.run_ui(input(), |ui| {
        label(ui, &rtl("ياردەم \u{2068}¥500\u{2069}"), Color32::BLACK);
        edit(ui, Id::unique("named"), &mut "ئالىم".repeat(100), &field);
    });
    output.textures_delta.clear();
    let nodes = output.platform_output.accesskit_update.map(|update| update.nodes).unwrap_or_default();
    let texts: Vec<&str> = nodes.iter().flat_map(|(_, node)| [node.label(), node.value()]).flatten().collect();
    assert!(texts.contains(&"ياردەم ¥500"), "{texts:?}");
    assert!(texts.contains(&"ئىسىم"), "{texts:?}");
    let runs = nodes.iter().filter(|(_, node)| node.role() == Role::TextRun);
    assert!(runs.clone().count() > 0);
    for (_, run) in runs {
        assert_eq!(run.text_direction(), Some(egui::accesskit::TextDirection::RightToLeft));
    }
}

/// A small generator of pseudo-random numbers, so that failures can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn text(&mut self, parts: usize) -> String {
        const PARTS: [&str; 36] = [
            "ئۇيغۇر",
            "لا",
            "ك",
            "ە",
            "ى\u{0654}",
            "، ",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "\u{0}",
            "\u{7f}",
            "\u{2066}",
            "\u{2067}",
            "\u{2068}",
            "\u{2069}",
            "\u{202E}",
            "\u{202C}",
            "\u{200D}",
            "\u{200C}",
            "\u{FEFF}",
            "\u{2028}",
            "\u{85}",
            "阜康市",
            "，",
            "。",
            "¥1,500.00",
            "70%",
            "2022-يىلى",
            "(",
            "]",
            "abc-def",
            "👨‍👩‍👧‍👦",
            "שלום",
            "\u{10FFFF}",
        ];
        (0..parts).map(|_| PARTS[self.roll(PARTS.len())]).collect()
    }
}

#[test]
fn no_text_whatever_panics() {
    let ctx = context();
    let mut dice = Dice(0x5EED);
    for _ in 0..40 {
        frame(&ctx, input(), |ui| {
            for _ in 0..10 {
                let parts = dice.roll(12);
                let (first, second) = (dice.text(parts), dice.text(3));
                let direction = [Direction::Ltr, Direction::Rtl][dice.roll(2)];
                let paragraph = Paragraph::new(first.as_str(), STYLE, direction).bold(second.as_str());
                let width = [0.0, 1.0, 33.0, 120.0, 400.0, f32::INFINITY, f32::NAN, -5.0][dice.roll(8)];
                let rows = [0, 1, 2, usize::MAX][dice.roll(4)];
                let galley = layout(ui.ctx(), &paragraph.max_rows(rows), width);
                assert_eq!(galley.size().y, galley.rows.len() as f32 * STYLE.line_height);
                assert!(galley.rows.len() <= rows.max(1));
                let editing = cache::layout_editing(ui.ctx(), &Paragraph::new(first.as_str(), STYLE, direction), f32::INFINITY);
                let logical: String = editing.rows[0].glyphs.iter().map(|glyph| glyph.chr).collect();
                assert_eq!(logical, first, "one caret a character");
                ui.painter().galley(Pos2::ZERO, galley, Color32::BLACK);
            }
        });
    }
}

#[test]
fn very_long_and_very_odd_texts_are_laid_out() {
    let long = "كارخانا 500 阜康 ".repeat(5_000);
    let unbroken = "x".repeat(20_000);
    for (text, rows) in [(long.as_str(), 3), (unbroken.as_str(), 2), (unbroken.as_str(), usize::MAX), ("\n\n\n", 9), ("\r", 1)] {
        for direction in [Direction::Ltr, Direction::Rtl] {
            let galley = laid_out(&Paragraph::new(text, STYLE, direction).max_rows(rows), 300.0);
            assert!(!galley.rows.is_empty() && galley.rows.len() <= rows);
        }
    }
}

fn editing(text: &str, direction: Direction) -> Arc<Galley> {
    frame(&context(), input(), |ui| cache::layout_editing(ui.ctx(), &Paragraph::new(text, STYLE, direction), f32::INFINITY))
}

#[test]
fn every_caret_is_found_again_by_its_place() {
    for text in [&plain(SENTENCE), "سالام لا دۇنيا 12", "ABC ئۇيغۇر 阜康 (x)", "ئالىم 650000 (阜康) كۈنى %8", "", "阜康市"]
    {
        for direction in [Direction::Ltr, Direction::Rtl] {
            let galley = editing(text, direction);
            for index in 0..=text.chars().count() {
                let x = caret::caret_x(&galley, index);
                let found = caret::caret_x(&galley, caret::hit(&galley, direction, x));
                assert!((found - x).abs() < 1.1, "{text} {direction:?} {index}: {x} {found}");
            }
        }
    }
}

#[test]
fn a_right_to_left_field_begins_on_the_right() {
    let galley = editing("ئۇيغۇر", Direction::Rtl);
    assert!((caret::caret_x(&galley, 0) - galley.size().x).abs() < 1.5);
    assert!(caret::caret_x(&galley, 6) < 1.5);
    let steps: Vec<f32> = (0..=6).map(|index| caret::caret_x(&galley, index)).collect();
    assert!(steps.windows(2).all(|pair| pair[1] < pair[0]), "{steps:?}");
    assert_eq!(caret::selection(&galley, 0..6).len(), 1);
    assert_eq!(caret::selection(&galley, 2..2).len(), 0);
}
