//! What is built into the program: fonts, texts, the policy pack, examples, pictures.

use crate::policy::PackFiles;
use rust_embed::RustEmbed;

/// The embedded faces; one copy for screen and paper.
pub mod fonts {
    /// Hanzi, Latin, digits and signs; variable, weights 400 to 700.
    pub static SANS_SC: &[u8] = include_bytes!("../assets/fonts/NotoSansSC-wght400-700.ttf");
    /// Uyghur on the screen.
    pub static SANS_ARABIC: &[u8] = include_bytes!("../assets/fonts/NotoSansArabic-Regular.ttf");
    /// Uyghur on the screen, bold.
    pub static SANS_ARABIC_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSansArabic-Bold.ttf");
    /// Uyghur on paper.
    pub static NASKH_ARABIC: &[u8] = include_bytes!("../assets/fonts/NotoNaskhArabic-Regular.ttf");
    /// Uyghur on paper, bold.
    pub static NASKH_ARABIC_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoNaskhArabic-Bold.ttf");
}

/// Licences of what is built in.
pub mod licences {
    /// A work and the terms that it is under.
    #[derive(Clone, Copy, Debug)]
    pub struct Work {
        /// Its name, as its authors write it.
        pub name: &'static str,
        /// Name of the licence.
        pub licence: &'static str,
        /// The licence in full.
        pub text: &'static str,
    }

    const OFL: &str = "SIL Open Font License 1.1";

    /// The program itself.
    pub static PROGRAM: Work = Work { name: "Shukun", licence: "Apache License 2.0", text: include_str!("../LICENSE") };
    /// The families of [`fonts`](super::fonts).
    pub static FONTS: [Work; 3] = [
        Work { name: "Noto Sans SC", licence: OFL, text: include_str!("../assets/fonts/NotoSansSC-OFL.txt") },
        Work { name: "Noto Sans Arabic", licence: OFL, text: include_str!("../assets/fonts/NotoArabic-OFL.txt") },
        Work { name: "Noto Naskh Arabic", licence: OFL, text: include_str!("../assets/fonts/NotoArabic-OFL.txt") },
    ];
    /// What others made: official texts, crates; Markdown.
    pub static OTHERS: &str = include_str!("../THIRD-PARTY.md");
}

/// How the program is used, in the language of a tag; Markdown.
pub fn guide(tag: &str) -> &'static str {
    if tag == "ug" { include_str!("../docs/guide/ug.md") } else { include_str!("../docs/guide/zh-CN.md") }
}

#[derive(RustEmbed)]
#[folder = "assets/policy"]
struct Policies;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "examples"]
struct Examples;

/// Id of the policy that the program is built for.
pub const POLICY: &str = "fukang-2022";

/// The files of the embedded policy pack.
pub fn policy_files() -> PackFiles {
    let prefix = format!("{POLICY}/");
    Policies::iter()
        .filter_map(|path| {
            let inside = path.strip_prefix(&prefix)?.to_owned();
            Some((inside, text(Policies::get(&path)?.data.as_ref())))
        })
        .collect()
}

/// The Fluent files of a language, by their path.
pub fn locale_files(tag: &str) -> Vec<(String, String)> {
    let prefix = format!("{tag}/");
    let files = Locales::iter().filter_map(|path| {
        let inside = path.strip_prefix(&prefix)?.to_owned();
        Some((inside, text(Locales::get(&path)?.data.as_ref())))
    });
    files.collect()
}

/// The most common trades first; examples that are not named here follow.
const FIRST_EXAMPLES: [&str; 7] =
    ["noodle-restaurant", "retail-shop", "farm-stay", "travel-agency", "taxi-driver", "small-factory", "wholesale-company"];

/// The example cases, by the name of their file without ending.
pub fn examples() -> Vec<(String, Vec<u8>)> {
    let files = Examples::iter().filter_map(|path| {
        let name = path.strip_suffix(".shukun")?.to_owned();
        Some((name, Examples::get(&path)?.data.into_owned()))
    });
    let mut files: Vec<(String, Vec<u8>)> = files.collect();
    files.sort_by_key(|(name, _)| FIRST_EXAMPLES.iter().position(|first| first == name).unwrap_or(FIRST_EXAMPLES.len()));
    files
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
