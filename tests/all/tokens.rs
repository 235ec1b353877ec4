//! Every colour, length, share and duration of the look is written down in `ui::theme`, and nowhere else.

use std::path::{Path, PathBuf};

/// Where the look is made of tokens.
const ROOMS: [&str; 3] = ["src/ui", "src/text", "src/app"];
/// Where the tokens are.
const THEME: &str = "src/ui/theme";

/// Numbers without a token of their own, because they are no matter of taste.
const EXCEPTIONS: &[(&str, &[&str], &str)] = &[
    ("src/text/fonts.rs", &["400.0", "700.0"], "weights on the axis of the face"),
    ("src/text/galley.rs", &["0.16", "0.06", "0.35"], "underline and baseline in sizes of the letters, as a face measures them"),
    ("src/text/lines.rs", &["0.01"], "what rounding may add to a width"),
    ("src/text/caret.rs", &["0.01", "1.0"], "what rounding may leave of a width"),
    ("src/text/cache.rs", &["8.0"], "a galley that is never shown: it tells when the atlas was rebuilt"),
    ("src/app/window.rs", &["100.0"], "per cent"),
    ("src/ui/pages/preview/mod.rs", &["100.0", "64.0", "1_664.0"], "per cent, and pixels of a picture, which no scale changes"),
];

/// A picture, whose corners and tones are the drawing itself.
const PICTURE: &str = "src/ui/pages/landscape.rs";

/// What needs no name: nothing, a half, the whole, both sides.
const PLAIN: [&str; 4] = ["0.0", "0.5", "1.0", "2.0"];

/// Calls whose arguments are lengths, corners, strokes, opacities or durations: a number in them is a token without a name.
const TAKERS: [&str; 29] = [
    "px",
    "radius",
    "margin",
    "seconds",
    "add_space",
    "expand",
    "expand2",
    "shrink",
    "shrink2",
    "vec2",
    "splat",
    "same",
    "symmetric",
    "Stroke::new",
    "rect_filled",
    "rect_stroke",
    "circle_filled",
    "circle_stroke",
    "circle",
    "corner_radius",
    "inner_margin",
    "set_width",
    "set_height",
    "gamma_multiply",
    "linear_multiply",
    "multiply_opacity",
    "set_opacity",
    "from_millis",
    "from_secs_f32",
];

/// Names that pick a colour, a face or a time outside the tokens.
const NAMES: [&str; 6] = ["Rgba", "Hsva", "hex_color", "RichText", "TextStyle", "Duration"];

/// The number in a code, with the place of its first digit.
struct Number<'a> {
    at: usize,
    digits: &'a str,
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Program code of a file: no tests at its foot, no remarks, nothing between quotation marks.
fn program(text: &str) -> String {
    let foot = text.match_indices("\n#[cfg(test)]\nmod ").find(|(at, _)| {
        let line = text[at + "\n#[cfg(test)]\n".len()..].lines().next().unwrap_or_default();
        line.ends_with('{')
    });
    let text = foot.map_or(text, |(at, _)| &text[..at]);
    text.lines().map(unquoted).collect::<Vec<_>>().join("\n")
}

fn unquoted(line: &str) -> String {
    let mut kept = String::new();
    let (mut quoted, mut previous) = (false, ' ');
    for c in line.chars() {
        if c == '"' && previous != '\\' && previous != '\'' {
            quoted = !quoted;
        } else if !quoted {
            if c == '/' && previous == '/' {
                break;
            }
            kept.push(c);
        }
        previous = c;
    }
    kept
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn numbers(code: &str) -> Vec<Number<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = code[at..].find(|c: char| c.is_ascii_digit()).map(|offset| at + offset) {
        let rest = &code[start..];
        let whole = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        let part = rest[whole..].strip_prefix('.').filter(|part| part.starts_with(|c: char| c.is_ascii_digit()));
        let length = part.map_or(whole, |part| whole + 1 + part.find(|c: char| !is_word(c)).unwrap_or(part.len()));
        let before = code[..start].chars().next_back().unwrap_or(' ');
        let is_field = before == '.' && !code[..start].ends_with("..");
        if !is_word(before) && !is_field {
            found.push(Number { at: start, digits: &rest[..length] });
        }
        at = start + length;
    }
    found
}

/// Whether a number counts tokens: `3.0 * metrics::SPACE_8`.
fn is_count(code: &str, number: &Number<'_>) -> bool {
    let end = number.at + number.digits.len();
    let is_whole = number.digits.strip_suffix(".0").is_some();
    is_whole && (code[end..].trim_start().starts_with('*') || code[..number.at].trim_end().ends_with('*'))
}

/// The arguments of the calls of a name, cut at the commas that are their own.
fn arguments<'a>(code: &'a str, name: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&format!("{name}(")).filter(|(at, _)| !code[..*at].ends_with(is_word)) {
        let inside = at + name.len() + 1;
        let (mut depth, mut from) = (0, inside);
        for (offset, c) in code[inside..].char_indices() {
            let here = inside + offset;
            match c {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' if depth > 0 => depth -= 1,
                ',' if depth == 0 => {
                    found.push(&code[from..here]);
                    from = here + 1;
                }
                ')' => {
                    found.push(&code[from..here]);
                    break;
                }
                _ => {}
            }
        }
    }
    found
}

/// Whether the code is a number and nothing else, and not nothing.
fn is_bare_number(code: &str) -> bool {
    let code = code.trim().trim_start_matches('-');
    let digits = code.trim_end_matches("_f32").trim_end_matches("f32");
    digits.parse::<f32>().is_ok_and(|value| value > 0.0)
}

fn faults(path: &str, code: &str) -> Vec<String> {
    let excepted = |digits: &str| EXCEPTIONS.iter().any(|(file, all, _)| *file == path && all.contains(&digits));
    let mut faults = Vec::new();
    for number in numbers(code) {
        let digits = number.digits;
        let is_real = digits.contains('.') || digits.ends_with("f32");
        let is_token = code[..number.at].trim_end().ends_with("f32 =");
        if (is_real && !PLAIN.contains(&digits) && !is_count(code, &number) || is_token && is_bare_number(digits)) && !excepted(digits) {
            let line = code[..number.at].matches('\n').count() + 1;
            faults.push(format!("{path}:{line}: {digits} is a token without a name"));
        }
    }
    for taker in TAKERS {
        let bare = arguments(code, taker).into_iter().filter(|argument| is_bare_number(argument));
        faults.extend(bare.map(|argument| format!("{path}: {taker}(… {} …) takes a number without a name", argument.trim())));
    }
    let called = |name: &&&str| {
        code.match_indices(**name).any(|(at, _)| !code[..at].ends_with(is_word) && !code[at + name.len()..].starts_with(is_word))
    };
    faults.extend(NAMES.iter().filter(called).map(|name| format!("{path}: {name} goes past the tokens")));
    // The two that are no colours: nothing painted, and "as the painter says".
    let colours = code.match_indices("Color32::").map(|(at, door)| &code[at + door.len()..]);
    let picked = colours.filter(|name| {
        name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.starts_with("TRANSPARENT") && !name.starts_with("PLACEHOLDER")
    });
    faults.extend(picked.map(|name| format!("{path}: Color32::{} is no token", name.split(|c| !is_word(c)).next().unwrap_or_default())));
    faults
}

fn relative(path: &Path) -> String {
    let inside = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[test]
fn colours_lengths_shares_and_durations_are_written_down_in_the_theme_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for path in ROOMS.iter().flat_map(|room| files(&root.join(room))) {
        let name = relative(&path);
        if name.starts_with(THEME) || name == PICTURE || name.ends_with("tests.rs") {
            continue;
        }
        all.extend(faults(&name, &program(&std::fs::read_to_string(&path).unwrap())));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn every_exception_is_still_needed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, digits, reason) in EXCEPTIONS {
        let code = program(&std::fs::read_to_string(root.join(file)).unwrap());
        for wanted in *digits {
            assert!(numbers(&code).iter().any(|number| number.digits == *wanted), "{file} has no {wanted} ({reason}) any more");
        }
    }
}

#[test]
fn a_number_or_a_colour_beside_the_tokens_is_found() {
    let wrong = [
        "ui.add_space(4.0);",
        "look.px(2.0)",
        "ui.painter().rect_filled(rect, 2.0, ink)",
        "Margin::same(4)",
        "Margin::symmetric(gap as i8, 3)",
        "rect.expand2(vec2(0.0, -1.0))",
        "Stroke::new(1.0, ink)",
        "const GAP: f32 = 1.0;",
        "let share = width * 0.75;",
        "let seconds = 0.2;",
        "let width = 13f32;",
        "colour.gamma_multiply(0.5)",
        "Color32::WHITE",
        "Rgba::from_rgb(r, g, b)",
        "std::time::Duration::from_millis(200)",
        "[1.62, 1.0]",
    ];
    for code in wrong {
        assert!(!faults("src/ui/x.rs", &program(code)).is_empty(), "{code}");
    }
    let right = [
        "look.px(3.0 * metrics::SPACE_12 + metrics::DOT)",
        "look.px(metrics::HIT * 3.0)",
        "rect.height() / 2.0",
        "vec2(width, 0.0)",
        "ui.add_space(0.0)",
        "words.rows[1].size",
        "pair.0.max(1.0)",
        "Color32::TRANSPARENT",
        "let note = \"1.75\"; // not 1.75",
        "for step in 0..=12 {",
    ];
    for code in right {
        assert_eq!(faults("src/ui/x.rs", &program(code)), Vec::<String>::new(), "{code}");
    }
}
