//! Amounts as the sheet prints them: certain, "from", up to, or still to be filled in.

use super::Composer;
use crate::assess::Range;
use crate::l10n::{Direction, id, isolate};
use crate::summary::model::Amount;
use rust_decimal::Decimal;

impl Composer<'_> {
    /// What is certain, large in a card; "from" behind it while there is no upper bound.
    pub(super) fn card_amount(&self, range: Range) -> Amount {
        let figure = self.localizer.money(range.low);
        let faint = range == Range::ZERO;
        match (range.high, self.localizer.language().direction()) {
            (Some(_), _) => Amount { figure, from: String::new(), faint },
            (None, Direction::Ltr) => Amount { figure, from: self.text(id::SUMMARY_FROM), faint },
            // The sign for "from" belongs into the isolate of the figure, or it would change sides.
            (None, Direction::Rtl) => Amount { figure: self.with_amount(id::SUMMARY_AMOUNT_FROM, figure), from: String::new(), faint },
        }
    }

    /// The amount in a column, without the sign of currency.
    pub(super) fn column_amount(&self, range: Range) -> String {
        let low = self.localizer.amount(range.low);
        match range.high {
            Some(high) if high == range.low => isolate(&low),
            Some(high) => isolate(&format!("{low} – {}", self.localizer.amount(high))),
            None if range.low.is_zero() => self.text(id::SUMMARY_TO_FILL),
            None => self.with_amount(id::SUMMARY_AMOUNT_FROM, low),
        }
    }

    /// The total of a group: what is certain, and whether it may still grow without bound.
    pub(super) fn group_total(&self, range: Range) -> String {
        let low = self.localizer.amount(range.low);
        if range.high.is_none() { self.with_amount(id::SUMMARY_AMOUNT_FROM, low) } else { isolate(&low) }
    }

    /// An amount inside a sentence.
    pub(in crate::summary) fn in_words(&self, range: Range) -> String {
        match range.high {
            Some(high) if high == range.low => self.localizer.yuan(high),
            Some(high) if range.low.is_zero() => self.with_amount(id::SUMMARY_UP_TO, self.localizer.yuan(high)),
            None if range.low.is_zero() => self.text(id::SUMMARY_OPEN_AMOUNT),
            _ => self.wording.range(range),
        }
    }

    /// "At most ¥X" once the upper bound is known and above what is certain.
    pub(super) fn at_most(&self, range: Range) -> Option<String> {
        let high = range.high.filter(|high| *high > range.low)?;
        Some(self.with_amount(id::SUMMARY_AT_MOST, self.localizer.money(high)))
    }

    /// What may still be added: the bounded part as a sum, the unbounded one as a count; empty when nothing may.
    pub(super) fn rest(&self, unbounded: usize, finite: Decimal) -> String {
        let amount = self.localizer.money(finite);
        match (unbounded, finite.is_zero()) {
            (0, true) => String::new(),
            (0, false) => self.with_amount(id::SUMMARY_POSSIBLE, amount),
            (_, true) => self.with_count(id::SUMMARY_OPEN_AMOUNTS, unbounded),
            (_, false) => {
                let values = [("amount", amount.into()), ("count", unbounded.to_string().into())];
                self.localizer.format(id::SUMMARY_POSSIBLE_AND_OPEN, &values)
            }
        }
    }
}
