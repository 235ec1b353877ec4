//! Typed text ↔ answers, and what is counted from them.

pub use crate::case::typed::{any_date, read, show};

use crate::policy::day_number;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The number of days in periods, each counted with both ends, days that overlap counted once; incomplete ones left out.
pub fn days_in(periods: &[(Option<Date>, Option<Date>)]) -> Decimal {
    let mut days: Vec<Decimal> = Vec::new();
    for (first, last) in periods.iter().filter_map(|(first, last)| (*first).zip(*last)) {
        let mut day = day_number(first);
        // A year of days at most: longer periods are out of bounds anyway.
        while day <= day_number(last) && days.len() < 400 {
            if !days.contains(&day) {
                days.push(day);
            }
            day += Decimal::ONE;
        }
    }
    Decimal::from(days.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_both_ends_and_overlaps_once() {
        let day = |month, day| Some(jiff::civil::date(2022, month, day));
        assert_eq!(days_in(&[(day(8, 10), day(9, 1))]), Decimal::from(23));
        assert_eq!(days_in(&[(day(8, 10), day(8, 12)), (day(8, 12), day(8, 13)), (day(9, 1), None)]), Decimal::from(4));
        assert_eq!(days_in(&[(day(8, 12), day(8, 10))]), Decimal::ZERO);
    }
}
