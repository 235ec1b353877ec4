//! How long things take to move. Nothing slides or bounces.

/// Seconds that the pointer rests before a tooltip appears; a pause, no motion.
pub(super) const TOOLTIP_DELAY: f32 = 0.3;

/// A change that is shown over time, with ease-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Motion {
    /// A part opens or closes.
    Expand,
    /// A number of the live panel rolls to its new value.
    Roll,
    /// A changed row is tinted, and the tint fades.
    Flash,
    /// One page takes the place of another.
    Fade,
}

impl Motion {
    /// Seconds that the change takes.
    pub const fn seconds(self) -> f32 {
        match self {
            Self::Expand => 0.14,
            Self::Roll => 0.22,
            Self::Flash => 0.9,
            Self::Fade => 0.1,
        }
    }
}
