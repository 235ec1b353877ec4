//! Numbers, money, dates and lists as the two languages write them.

use super::{Direction, Language, Localizer, Value, id};
use crate::policy::Month;
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

/// Puts a value into an isolate of its own, left to right: its signs keep their side in right-to-left text.
pub fn isolate(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

impl Localizer {
    /// Words that keep the direction of the language inside a message, whatever they begin with: a formula consists of
    /// isolated values and signs, and taken for itself would run from left to right in Uyghur, too.
    pub fn directed(&self, words: &str) -> String {
        let isolate = match self.language().direction() {
            Direction::Rtl => '\u{2067}',
            Direction::Ltr => '\u{2066}',
        };
        format!("{isolate}{words}\u{2069}")
    }

    /// A number with grouped thousands, e.g. `1,234.5`; trailing zeros are dropped.
    pub fn number(&self, value: Decimal) -> String {
        group(&value.normalize().to_string())
    }

    /// An amount with grouped thousands: `6,000`, or `6,000.50` when there are fen.
    pub fn amount(&self, value: Decimal) -> String {
        let mut rounded = value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        if rounded.fract().is_zero() {
            rounded = rounded.trunc();
        } else {
            rounded.rescale(2);
        }
        group(&rounded.to_string())
    }

    /// `¥6,000`, to stand alone or inside a sentence.
    pub fn money(&self, value: Decimal) -> String {
        isolate(&format!("¥{}", self.amount(value)))
    }

    /// `6,000 元`.
    pub fn yuan(&self, value: Decimal) -> String {
        self.format(id::FORMAT_YUAN, &[("amount", self.amount(value).into())])
    }

    /// A fraction as percent: 0.0005 is `0.05%`.
    pub fn percent(&self, fraction: Decimal) -> String {
        isolate(&format!("{}%", self.number(fraction * Decimal::ONE_HUNDRED)))
    }

    /// `2022-09-01`.
    pub fn date(&self, date: Date) -> String {
        isolate(&date.to_string())
    }

    /// `2022年9月1日`.
    pub fn long_date(&self, date: Date) -> String {
        let [year, month, day] = [date.year().to_string(), date.month().to_string(), date.day().to_string()];
        self.format(id::FORMAT_DATE, &[("year", year.into()), ("month", month.into()), ("day", day.into())])
    }

    /// `2022年9月`.
    pub fn month(&self, month: Month) -> String {
        self.format(id::FORMAT_MONTH, &[("year", month.year().to_string().into()), ("month", month.month().to_string().into())])
    }

    /// A list in one sentence: `A、B 和 C`.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let separator = match self.language() {
                    Language::Chinese => "、",
                    Language::Uyghur => "، ",
                };
                self.format(id::FORMAT_LIST, &[("first", Value::from(first.join(separator))), ("last", Value::from(last))])
            }
        }
    }
}

/// Groups the digits before the point by three.
fn group(plain: &str) -> String {
    let (sign, unsigned) = plain.strip_prefix('-').map_or(("", plain), |rest| ("−", rest));
    let (whole, fraction) = unsigned.split_once('.').map_or((unsigned, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut grouped = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}
