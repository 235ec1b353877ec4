//! What somebody probably meant who typed something that cannot be: offered, never put in by itself.

use crate::case::typed::{half_width, parts, plain_number, rate_scale, read};
use crate::policy::{Answer, Field, Kind, Month, date_of};
use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The answer that was probably meant; nothing where more than a slip of the hand would have to be assumed.
pub fn meant(field: &Field, typed: &str, as_of: Date) -> Option<Answer> {
    let text = half_width(typed.trim());
    let candidates: Vec<String> = match field.kind {
        Kind::Date => days(&bounds(field), &text, as_of).into_iter().map(|date| date.to_string()).collect(),
        Kind::Month => months(&bounds(field), &text, as_of).into_iter().map(|month| month.to_string()).collect(),
        Kind::Int | Kind::Money | Kind::Number => figures(&text).into_iter().map(|value| value.to_string()).collect(),
        Kind::Rate => rates(field, &text).into_iter().map(|value| (value * rate_scale(field)).normalize().to_string()).collect(),
        _ => return None,
    };
    candidates.iter().find_map(|candidate| read(field, candidate).ok().flatten())
}

/// The day that was probably meant by what is no day, where no field gives bounds.
pub fn meant_day(typed: &str, as_of: Date) -> Option<Date> {
    days(&[], &half_width(typed.trim()), as_of).into_iter().next()
}

/// The last day that was probably meant where it came before the first one: in the month after, or in the year of the first.
pub fn last_day(first: Date, last: Date) -> Option<Date> {
    let in_year = Date::new(first.year(), last.month(), last.day()).ok();
    let next_month = || last.checked_add(1.month()).ok().filter(|_| (first.year(), first.month()) == (last.year(), last.month()));
    in_year.filter(|day| *day >= first).or_else(next_month).filter(|day| *day >= first)
}

/// The years of the bounds of a field.
fn bounds(field: &Field) -> Vec<i16> {
    let year = |bound: Option<Decimal>| match field.kind {
        Kind::Month => Month::of_number(bound?).and_then(|month| i16::try_from(month.year()).ok()),
        _ => date_of(bound?).map(Date::year),
    };
    [field.min, field.max].into_iter().filter_map(year).collect()
}

/// Years that two digits, or a year out of bounds, may have meant; the year of the reference date first.
fn years(bounds: &[i16], typed: i16, as_of: Date) -> Vec<i16> {
    let near = [as_of.year(), as_of.year() - 1, as_of.year() + 1];
    let bounds = bounds.iter().copied();
    match typed {
        0..=99 => vec![2000 + typed],
        1900..=2100 => std::iter::once(typed).chain(bounds).chain(near).collect(),
        _ => near.into_iter().chain(bounds).collect(),
    }
}

/// Days with two digits for the year, day and month exchanged, or the year at the end.
fn days(bounds: &[i16], text: &str, as_of: Date) -> Vec<Date> {
    let orders = match parts(text).as_deref() {
        Some([a, b, year @ 1900..=i16::MAX]) => vec![(*year, *b, *a), (*year, *a, *b)],
        Some([year, month, day]) => vec![(*year, *month, *day), (*year, *day, *month)],
        // Month and day alone are of the year of the case.
        Some([month, day]) => vec![(as_of.year(), *month, *day)],
        _ => Vec::new(),
    };
    let day = |year: i16, month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    orders
        .into_iter()
        .flat_map(|(year, month, number)| years(bounds, year, as_of).into_iter().filter_map(move |year| day(year, month, number)))
        .collect()
}

fn months(bounds: &[i16], text: &str, as_of: Date) -> Vec<Month> {
    let orders = match parts(text).as_deref() {
        Some([month, year @ 1900..=i16::MAX]) => vec![(*year, *month)],
        Some([year, month] | [year, month, _]) => vec![(*year, *month)],
        Some([month]) => vec![(as_of.year(), *month)],
        _ => Vec::new(),
    };
    let month = |year: i16, month: i16| Month::parse(&format!("{year:04}-{month:02}"));
    orders
        .into_iter()
        .flat_map(|(year, number)| years(bounds, year, as_of).into_iter().filter_map(move |year| month(year, number)))
        .collect()
}

/// The only number in the text: without the word of another unit, without a sign, to the fen.
fn figures(text: &str) -> Vec<Decimal> {
    let value = match plain_number(text.trim_start_matches(['-', '−'])) {
        Ok(value) => Some(value),
        Err(_) => only_number(text),
    };
    // Whole counts are not rounded: half a person is no slip of the hand.
    value.into_iter().map(|value| value.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero)).collect()
}

fn only_number(text: &str) -> Option<Decimal> {
    let is_part = |character: char| character.is_ascii_digit() || matches!(character, '.' | ',');
    let mut numbers = text.split(|character: char| !is_part(character)).filter(|part| part.bytes().any(|byte| byte.is_ascii_digit()));
    let number = numbers.next().filter(|_| numbers.next().is_none())?;
    plain_number(number.trim_matches(['.', ','])).ok()
}

/// A rate that was typed in another scale: 15 or 150 for 1.5 %.
fn rates(field: &Field, text: &str) -> Vec<Decimal> {
    let Some(value) = only_number(text) else { return Vec::new() };
    let value = value / rate_scale(field);
    [Decimal::ONE, Decimal::TEN, Decimal::ONE_HUNDRED, Decimal::ONE_THOUSAND].into_iter().map(|scale| value / scale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Pack;
    use crate::ui::input::show;

    fn pack() -> &'static Pack {
        crate::app::policy().unwrap()
    }

    fn guess(fact: &str, typed: &str) -> Option<String> {
        let field = pack().dictionary.field(pack().dictionary.slot(fact).unwrap()).unwrap();
        assert!(read(field, typed).is_err(), "{typed} is right as it is");
        meant(field, typed, jiff::civil::date(2022, 9, 5)).map(|answer| show(field, Some(&answer)))
    }

    #[test]
    fn slips_of_the_hand_are_guessed_and_nothing_more() {
        let guesses = [
            ("control_start", "22-8-10", Some("2022-08-10")),
            ("control_start", "2022-20-08", Some("2022-08-20")),
            ("control_start", "20-08-2022", Some("2022-08-20")),
            ("control_start", "8-10", Some("2022-08-10")),
            ("control_start", "0222-8-10", Some("2022-08-10")),
            ("control_start", "2022-02-30", None),
            ("control_start", "昨天", None),
            ("repay_date", "2012-12-31", Some("2022-12-31")),
            ("apply_month", "22-10", Some("2022-10")),
            ("apply_month", "10", Some("2022-10")),
            ("apply_month", "2022-01", None),
            ("employees", "12 个", Some("12")),
            ("employees", "-12", Some("12")),
            ("employees", "12.5", None),
            ("employees", "12 或 13", None),
            ("revenue", "100.005", Some("100.01")),
            ("injury_rate", "19", Some("1.9")),
            ("injury_rate", "150", Some("1.5")),
            ("stop_days", "23日", Some("23")),
            ("stop_days", "366", None),
        ];
        for (fact, typed, expected) in guesses {
            assert_eq!(guess(fact, typed).as_deref(), expected, "{fact}: {typed}");
        }
    }

    #[test]
    fn a_day_of_a_period_is_guessed_like_any_other() {
        let day = jiff::civil::date;
        let guess = |typed| meant_day(typed, day(2022, 9, 5));
        assert_eq!(guess("8-10"), Some(day(2022, 8, 10)));
        assert_eq!(guess("10-08-2022"), Some(day(2022, 8, 10)));
        assert_eq!(guess("22-8-10"), Some(day(2022, 8, 10)));
        assert_eq!(guess("2022-02-30"), None);
        assert_eq!(guess("昨天"), None);
    }

    #[test]
    fn a_period_that_ends_before_it_starts_ends_a_month_later_or_in_the_same_year() {
        let day = jiff::civil::date;
        assert_eq!(last_day(day(2022, 8, 10), day(2022, 8, 1)), Some(day(2022, 9, 1)));
        assert_eq!(last_day(day(2022, 8, 10), day(2021, 9, 1)), Some(day(2022, 9, 1)));
        assert_eq!(last_day(day(2022, 8, 10), day(2022, 3, 1)), None);
    }
}
