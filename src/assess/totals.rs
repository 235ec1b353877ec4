//! Totals of the kinds of money, which are never added to one another.

use super::outcome::Range;
use crate::policy::{Bucket, Status};

/// A total of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Total {
    /// Grants, waivers and savings of measures that apply.
    Granted,
    /// Taxes of measures that apply, declared by the owner.
    Filed,
    /// The same kinds of measures that somebody must still approve.
    Conditional,
    /// Late fees that must not be charged.
    LateFees,
    /// Money that may be paid later.
    Deferred,
    /// The owner's own money back early.
    Liquid,
    /// Money of natural persons.
    Personal,
    /// Money to be asked back.
    Reclaim,
}

impl Total {
    /// All, in the order of the contract.
    pub const ALL: [Self; 8] =
        [Self::Granted, Self::Filed, Self::Conditional, Self::LateFees, Self::Deferred, Self::Liquid, Self::Personal, Self::Reclaim];

    /// The name in the JSON assessment.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Granted => "T1a",
            Self::Filed => "T1b",
            Self::Conditional => "T1_conditional",
            Self::LateFees => "T2",
            Self::Deferred => "T3",
            Self::Liquid => "T4",
            Self::Personal => "T5",
            Self::Reclaim => "RECLAIM",
        }
    }

    /// The total that a line of a kind of money enters.
    pub const fn of(bucket: Bucket, status: Status) -> Option<Self> {
        if !matches!(status, Status::Applies | Status::Conditional) {
            return None;
        }
        Some(match (bucket, status) {
            (Bucket::Cash | Bucket::Waive | Bucket::Save | Bucket::Tax, Status::Conditional) => Self::Conditional,
            (Bucket::Cash | Bucket::Waive | Bucket::Save, _) => Self::Granted,
            (Bucket::Tax, _) => Self::Filed,
            (Bucket::LateFee, _) => Self::LateFees,
            (Bucket::Defer, _) => Self::Deferred,
            (Bucket::Liquid, _) => Self::Liquid,
            (Bucket::Person, _) => Self::Personal,
            (Bucket::Reclaim, _) => Self::Reclaim,
            (Bucket::Info, _) => return None,
        })
    }
}

/// The totals of one business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals([Range; Total::ALL.len()]);

impl Default for Totals {
    fn default() -> Self {
        Self([Range::ZERO; Total::ALL.len()])
    }
}

impl Totals {
    /// The range of a total.
    pub const fn get(&self, total: Total) -> Range {
        self.0[total as usize]
    }

    /// Adds an amount to a total.
    pub fn add(&mut self, total: Total, amount: Range) {
        let sum = self.0[total as usize].plus(amount);
        self.0[total as usize] = sum;
    }

    /// Adds every total of another.
    pub fn add_all(&mut self, other: &Self) {
        for total in Total::ALL {
            self.add(total, other.get(total));
        }
    }

    /// What is known when either of two may be the case.
    #[must_use]
    pub fn hull(&self, other: &Self) -> Self {
        let mut hull = *self;
        for total in Total::ALL {
            hull.0[total as usize] = self.get(total).hull(other.get(total));
        }
        hull
    }

    /// The same possibilities with nothing certain.
    #[must_use]
    pub fn uncertain(&self) -> Self {
        Self(self.0.map(Range::uncertain))
    }
}
