//! The two languages of the program and the direction each is read in.

/// Reading direction of a paragraph or of the whole window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right (Chinese).
    Ltr,
    /// Right to left (Uyghur).
    Rtl,
}

/// A language of the interface, the paper and the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Chinese as written in mainland China.
    Chinese,
    /// Uyghur in the Arabic script.
    Uyghur,
}

impl Language {
    /// Both languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::Uyghur];

    /// The BCP 47 tag, as used in case files, on the command line and for the folders of `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::Uyghur => "ug",
        }
    }

    /// The language of a BCP 47 tag such as `zh`, `zh-Hans-CN` or `ug-CN`; `None` for any other.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.']).next()? {
            "zh" => Some(Self::Chinese),
            "ug" => Some(Self::Uyghur),
            _ => None,
        }
    }

    /// Reading direction of the language.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Chinese => Direction::Ltr,
            Self::Uyghur => Direction::Rtl,
        }
    }
}
