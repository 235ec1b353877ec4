//! The doors between the rooms of the house, which a single crate cannot lock by itself.

use crate::business::pack;
use std::path::{Path, PathBuf};

/// Room → rooms of ours that it may use.
const DOORS: &[(&str, &[&str])] = &[
    ("policy", &[]),
    ("assess", &["policy"]),
    ("case", &["policy"]),
    ("assets", &["policy"]),
    ("l10n", &["policy", "assets"]),
    // The faces come from the assets.
    ("text", &["l10n", "assets"]),
    ("wording", &["assess", "policy", "l10n"]),
    ("summary", &["assess", "policy", "l10n", "assets", "wording"]),
    ("batch", &["assess", "case", "policy", "l10n", "wording"]),
    // Of the paper only what may be left out of it (`PaperOptions`).
    ("ui", &["assess", "policy", "case", "l10n", "summary", "text", "wording", "assets"]),
    // Only to say what went wrong (`Message`), and to hand over the files of a pack.
    ("platform", &["policy"]),
    ("cli", &["assess", "assets", "batch", "case", "l10n", "platform", "policy", "summary", "wording"]),
    ("app", &["assess", "assets", "batch", "case", "cli", "l10n", "platform", "policy", "summary", "text", "ui", "wording"]),
];

/// Words of outside crates and of the system → rooms that may use them.
const TOOLS: &[(&[&str], &[&str])] = &[
    (&["egui::", "eframe::", "use egui", "use eframe"], &["text", "ui", "app"]),
    (&["typst", "icalendar", "chrono"], &["summary"]),
    (&["uuid"], &["summary", "platform"]),
    (&["interprocess::"], &["platform"]),
    (&["rust_xlsxwriter"], &["summary", "batch"]),
    (&["calamine", "csv::", "use csv", "strsim", "zip::"], &["batch"]),
    (&["std::process::{", "process::Command"], &["platform"]),
    (&["std::fs", "fs::", "File::", "OpenOptions", "rfd::", "opener::", "tempfile::", "ctrlc::"], &["platform"]),
    (&["SystemTime", "Instant::now", "Timestamp::now", "Zoned::now", "ZonedDateTime::now"], &["platform"]),
];

/// A source file: its path, its room, and its code without comments and tests.
struct Source {
    path: String,
    room: String,
    code: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files under a folder of the project, or the file itself; nothing when it does not exist.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let Ok(entries) = std::fs::read_dir(path) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.flat_map(|entry| files(&entry.unwrap().path())).collect();
    found.sort();
    found
}

fn relative(path: &Path) -> String {
    let inside = path.strip_prefix(root()).unwrap();
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn sources() -> Vec<Source> {
    let rust = files(&root().join("src")).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let sources = rust.filter(|path| path.file_stem().is_some_and(|stem| stem != "tests")).map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let path = relative(&path);
        let room = path.trim_start_matches("src/").split('/').next().unwrap().trim_end_matches(".rs").to_owned();
        Source { path, room, code: code(&text) }
    });
    sources.collect()
}

/// The code that is compiled into the program: comments left out, and the tests at the foot of the file.
fn code(text: &str) -> String {
    let program = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
    program.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The rooms named after `crate::`, one by one or in braces.
fn rooms_used(code: &str) -> Vec<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>();
    let mut rooms = Vec::new();
    for (at, door) in code.match_indices("crate::") {
        let after = &code[at + door.len()..];
        match after.strip_prefix('{') {
            None => rooms.push(name(after)),
            Some(group) => {
                let mut depth = 0;
                let group: String = group
                    .chars()
                    .take_while(|c| {
                        depth += i32::from(*c == '{') - i32::from(*c == '}');
                        depth >= 0
                    })
                    .collect();
                rooms.extend(group.split(',').map(|part| name(part.trim())).filter(|room| !room.is_empty()));
            }
        }
    }
    rooms
}

/// The texts in double quotes, line by line.
fn literals(code: &str) -> Vec<&str> {
    code.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn every_room_uses_only_the_rooms_that_it_may() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !matches!(source.room.as_str(), "main" | "lib")) {
        let Some((_, allowed)) = DOORS.iter().find(|(room, _)| *room == source.room) else {
            faults.push(format!("{}: the room {} has no doors yet: add it to the table", source.path, source.room));
            continue;
        };
        let is_room = |name: &str| DOORS.iter().any(|(room, _)| *room == name);
        for used in rooms_used(&source.code).into_iter().filter(|used| is_room(used)) {
            if used != source.room && !allowed.contains(&used.as_str()) {
                faults.push(format!("{}: {} may not use {used}", source.path, source.room));
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn screen_paper_files_and_clock_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for source in sources() {
        for (words, rooms) in TOOLS.iter().filter(|(_, rooms)| !rooms.contains(&source.room.as_str())) {
            let found = words.iter().filter(|word| source.code.match_indices(**word).any(|(at, _)| starts_a_word(&source.code, at)));
            faults.extend(found.map(|word| format!("{}: {word} belongs to {}", source.path, rooms.join(", "))));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn starts_a_word(code: &str, at: usize) -> bool {
    !code[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
}

#[test]
fn no_measure_is_named_in_the_program() {
    let mut faults = Vec::new();
    for source in sources() {
        for id in &pack().coverage {
            if literals(&source.code).iter().any(|literal| names(literal, id)) {
                faults.push(format!("{}: {id}", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether a text names an id: as a whole, or among other words (`measure-<id>`, `<id>.toml`).
fn names(literal: &str, id: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    // A one-word id such as `mediation` is also a word; it counts when it is all there is.
    if !id.contains('-') {
        return literal == id;
    }
    literal
        .match_indices(id)
        .any(|(at, _)| !is_part(literal[..at].chars().next_back()) && !is_part(literal[at + id.len()..].chars().next()))
}

#[test]
fn no_fact_is_named_in_the_engine() {
    let dictionary = &pack().dictionary;
    // The types of the language have names of their own; one of them is also the name of a fact.
    let types = ["industry"];
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| matches!(source.room.as_str(), "policy" | "assess")) {
        for fact in dictionary.slots().map(|slot| dictionary.path(slot, None)).filter(|fact| !types.contains(&fact.as_str())) {
            if literals(&source.code).contains(&fact.as_str()) {
                faults.push(format!("{}: {fact}", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_project_stands_on_its_own() {
    // Written in two parts, so that this file is not the first to break the rule.
    let outside = [concat!("..", "/shared"), concat!("/wo", "rk/"), concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("C:\\", "Users")];
    let places =
        ["src", "tests", "scripts", "benches", "build.rs", "locales", "assets/policy", "examples", "packaging", ".ci", "Cargo.toml"];
    let mut faults = Vec::new();
    for path in places.iter().flat_map(|place| files(&root().join(place))) {
        // Pictures and fonts are no text.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (number, line) in text.lines().enumerate() {
            faults.extend(
                outside.iter().filter(|path| line.contains(**path)).map(|found| format!("{}:{}: {found}", relative(&path), number + 1)),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_doors_are_found_in_both_ways_of_writing_them() {
    let code = "use crate::policy::Pack;\nuse crate::{assess::{Range, Total}, l10n};\nlet x = crate::case::decode();";
    assert_eq!(rooms_used(code), ["policy", "assess", "Total", "l10n", "case"]);
}
