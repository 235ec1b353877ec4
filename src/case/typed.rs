//! Typed text ↔ answers: pure, forgiving in what it accepts, exact in what it gives.

use super::is_credit_code;
use crate::policy::{Answer, Field, Kind, Message, Month, date_of, day_number};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// How a rate is entered in its field: what is typed is this many times the fraction.
pub fn rate_scale(field: &Field) -> Decimal {
    if field.unit.as_deref() == Some("permille") { Decimal::ONE_THOUSAND } else { Decimal::ONE_HUNDRED }
}

/// The text of an answer in its field.
pub fn show(field: &Field, answer: Option<&Answer>) -> String {
    match answer {
        Some(Answer::Number(value)) if field.kind == Kind::Rate => (value * rate_scale(field)).normalize().to_string(),
        Some(Answer::Number(value)) => group(*value),
        Some(Answer::Date(date)) => date.to_string(),
        Some(Answer::Month(month)) => month.to_string(),
        Some(Answer::Text(text)) => text.clone(),
        Some(Answer::Industry(code)) => code.as_str().to_owned(),
        _ => String::new(),
    }
}

fn group(value: Decimal) -> String {
    let text = value.normalize().to_string();
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), ""), |(whole, fraction)| (whole, fraction));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if fraction.is_empty() { grouped } else { format!("{grouped}.{fraction}") }
}

/// Reads what was typed: `Ok(None)` when the field is empty. Choices and industries are not typed but chosen.
///
/// # Errors
/// The sentence that stands above the field.
pub fn read(field: &Field, typed: &str) -> Result<Option<Answer>, Message> {
    read_scaled(field, typed, rate_scale(field))
}

/// As [`read`]; a rate without a sign is `scale` times the fraction: 1 in tables, which hold fractions like the case file.
///
/// # Errors
/// As [`read`].
pub fn read_scaled(field: &Field, typed: &str, scale: Decimal) -> Result<Option<Answer>, Message> {
    let text = half_width(typed.trim());
    if text.is_empty() {
        return Ok(None);
    }
    let answer = match field.kind {
        Kind::Int | Kind::Money | Kind::Number => Answer::Number(number(field, &text)?),
        Kind::Rate => Answer::Number(inside(field, rate(&text, scale)?, |bound| (bound * scale).normalize().to_string())?),
        Kind::Date => Answer::Date(date(field, &text)?),
        Kind::Month => Answer::Month(month(field, &text)?),
        Kind::Code => code(&text)?,
        Kind::Text if typed.chars().count() > field.max_length => return Err(Message::new("field-too-long").with("max", field.max_length)),
        _ => Answer::Text(typed.trim().to_owned()),
    };
    Ok(Some(answer))
}

/// A rate as a fraction; a sign that was typed stands over the unit of the field.
fn rate(text: &str, scale: Decimal) -> Result<Decimal, Message> {
    let signs = [('%', Decimal::ONE_HUNDRED), ('‰', Decimal::ONE_THOUSAND)];
    let signed = signs.into_iter().find_map(|(sign, scale)| Some((text.strip_suffix(sign)?.trim_end(), scale)));
    let (digits, scale) = signed.unwrap_or((text, scale));
    Ok(plain_number(digits)? / scale)
}

/// Full-width and Arabic-Indic digits and signs as ASCII.
pub fn half_width(text: &str) -> String {
    let digit = |character: char, zero: u32| char::from_digit(u32::from(character).wrapping_sub(zero), 10).unwrap_or(character);
    text.chars()
        .map(|character| match character {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
            '٠'..='٩' => digit(character, 0x0660),
            '۰'..='۹' => digit(character, 0x06F0),
            '\u{3000}' | '\u{A0}' => ' ',
            '。' | '٫' => '.',
            '،' | '٬' => ',',
            '￥' => '¥',
            '٪' => '%',
            other => other,
        })
        .collect()
}

/// Words behind a number that make it larger, the longer one before the one that it ends with.
const LARGE: [(&str, u32); 9] = [
    ("亿", 100_000_000),
    ("千万", 10_000_000),
    ("百万", 1_000_000),
    ("万", 10_000),
    ("千", 1_000),
    ("يۈز مىليون", 100_000_000),
    ("يۈز مىڭ", 100_000),
    ("مىليون", 1_000_000),
    ("مىڭ", 1_000),
];

/// A number without the word of its size, and what that word multiplies it by: `3.5万`, `35 مىڭ`.
fn split_large(text: &str) -> (&str, Decimal) {
    let found = LARGE.iter().find_map(|(word, factor)| Some((text.strip_suffix(word)?, *factor)));
    found.map_or((text, Decimal::ONE), |(digits, factor)| (digits, Decimal::from(factor)))
}

/// Reads a number, with groups, a currency or a word of size; `text` is in [`half_width`].
///
/// # Errors
/// When it is no number, or below zero.
pub fn plain_number(text: &str) -> Result<Decimal, Message> {
    let wrong = || Message::new("field-number").with("example", "1234.5");
    let text = text.strip_suffix('元').or_else(|| text.strip_suffix("يۈەن")).unwrap_or(text).trim_end();
    let (digits, factor) = split_large(text);
    let digits: String = digits.chars().filter(|character| !matches!(character, ',' | ' ' | '¥')).collect();
    if digits.starts_with('-') {
        return Err(Message::new("field-negative"));
    }
    let well_formed = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value: Decimal = digits.parse().ok().filter(|_| well_formed).ok_or_else(wrong)?;
    value.checked_mul(factor).map(|value| value.normalize()).ok_or_else(wrong)
}

fn number(field: &Field, text: &str) -> Result<Decimal, Message> {
    let value = plain_number(text)?;
    if field.kind == Kind::Int && !value.fract().is_zero() {
        return Err(Message::new("field-whole-number"));
    }
    if field.kind == Kind::Money && value.scale() > 2 {
        return Err(Message::new("field-too-many-decimals").with("decimals", 2));
    }
    inside(field, value, group)
}

fn inside(field: &Field, value: Decimal, show: impl Fn(Decimal) -> String) -> Result<Decimal, Message> {
    let fits = field.min.is_none_or(|min| value >= min) && field.max.is_none_or(|max| value <= max);
    if fits {
        return Ok(value);
    }
    Err(match (field.min, field.max) {
        (Some(min), Some(max)) => Message::new("field-range").with("min", show(min)).with("max", show(max)),
        (Some(min), None) => Message::new("field-too-small").with("min", show(min)),
        (_, max) => Message::new("field-too-large").with("max", max.map(show).unwrap_or_default()),
    })
}

/// The numbers of a date, however they are divided: `20220820`, `2022-8-20`, `2022年8月20日`.
pub fn parts(text: &str) -> Option<Vec<i16>> {
    let packed = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    if packed {
        return [&text[..4], &text[4..6], &text[6..]].into_iter().map(|part| part.parse().ok()).collect();
    }
    text.split(|character: char| !character.is_ascii_digit()).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect()
}

/// Reads a date as typed.
///
/// # Errors
/// When there is no such day.
pub fn any_date(text: &str) -> Result<Date, Message> {
    let wrong = || Message::new("field-date").with("example", "2022-09-01");
    match parts(&half_width(text.trim())).as_deref() {
        Some([year @ 1900..=2100, month, day]) => {
            let (month, day) = (i8::try_from(*month), i8::try_from(*day));
            let (Ok(month), Ok(day)) = (month, day) else { return Err(wrong()) };
            Date::new(*year, month, day).map_err(|_| wrong())
        }
        _ => Err(wrong()),
    }
}

fn date(field: &Field, text: &str) -> Result<Date, Message> {
    let date = any_date(text)?;
    let number = day_number(date);
    let fits = field.min.is_none_or(|min| number >= min) && field.max.is_none_or(|max| number <= max);
    if fits {
        return Ok(date);
    }
    let show = |bound: Option<Decimal>| bound.and_then(date_of).map(|date| date.to_string()).unwrap_or_default();
    Err(Message::new("field-date-range").with("min", show(field.min)).with("max", show(field.max)))
}

fn month(field: &Field, text: &str) -> Result<Month, Message> {
    let wrong = || Message::new("field-month").with("example", "2022-09");
    let packed = (text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| format!("{}-{}", &text[..4], &text[4..]));
    let text = packed.as_deref().unwrap_or(text);
    let month = match parts(text).as_deref() {
        Some([year, month]) => Month::parse(&format!("{year:04}-{month:02}")),
        _ => None,
    };
    let month = month.ok_or_else(wrong)?;
    let number = month.number();
    let fits = field.min.is_none_or(|min| number >= min) && field.max.is_none_or(|max| number <= max);
    let show = |bound: Option<Decimal>| bound.and_then(Month::of_number).map(|month| month.to_string()).unwrap_or_default();
    if fits { Ok(month) } else { Err(Message::new("field-range").with("min", show(field.min)).with("max", show(field.max))) }
}

fn code(text: &str) -> Result<Answer, Message> {
    let code = text.to_uppercase();
    let length = code.chars().count();
    if length != 18 {
        return Err(Message::new("field-credit-code-length").with("length", length));
    }
    if is_credit_code(&code) {
        return Ok(Answer::Text(code));
    }
    Err(match swapped_neighbours(&code) {
        Some((first, pair)) => Message::new("field-check-swapped").with("first", first).with("second", first + 1).with("pair", pair),
        None => Message::new("field-check-character"),
    })
}

/// The position (from 1) and the characters of the only two neighbours that make a code right when they change places.
fn swapped_neighbours(code: &str) -> Option<(usize, String)> {
    let characters: Vec<char> = code.chars().collect();
    let mut right = (1..characters.len()).filter(|second| {
        let mut turned = characters.clone();
        turned.swap(second - 1, *second);
        characters[second - 1] != characters[*second] && is_credit_code(&String::from_iter(turned))
    });
    let first = right.next().filter(|_| right.next().is_none())?;
    Some((first, characters[first - 1..=first].iter().collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_however_they_are_divided() {
        for text in [
            "20220820",
            "2022-8-20",
            "2022年8月20日",
            "2022/08/20",
            "２０２２．８．２０",
            "２０２２０８２０",
            "٢٠٢٢-٨-٢٠",
            "2022-يىلى 8-ئاينىڭ 20-كۈنى",
        ] {
            assert_eq!(any_date(text), Ok(jiff::civil::date(2022, 8, 20)), "{text}");
        }
        for text in ["2022-02-30", "20220230", "2023年2月29日", "2022-13-01", "20220", "abc", "2022-8", "2022-8-20-1"] {
            assert!(any_date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_take_groups_full_width_digits_and_wan() {
        for (text, value) in [("1,234.5", "1234.5"), ("１２３４", "1234"), ("3.5万", "35000"), ("¥600", "600"), ("1.2亿", "120000000")]
        {
            assert_eq!(plain_number(&half_width(text)), Ok(value.parse().unwrap()), "{text}");
        }
        for text in ["-5", "1.2.3", "abc", "1e5", "."] {
            assert!(plain_number(text).is_err(), "{text}");
        }
    }

    #[test]
    fn large_numbers_are_read_in_the_words_of_both_languages_and_to_the_fen() {
        let read = [
            ("３．５万", "35000"),
            ("3.5 万元", "35000"),
            ("1,234.56万", "12345600"),
            ("0.000001万", "0.01"),
            ("3千万", "30000000"),
            ("2百万", "2000000"),
            ("35 مىڭ", "35000"),
            ("٣٥ مىڭ يۈەن", "35000"),
            ("1.2 مىليون", "1200000"),
            ("3 يۈز مىڭ", "300000"),
            ("۱۲٫۵", "12.5"),
        ];
        for (text, value) in read {
            assert_eq!(plain_number(&half_width(text)), Ok(value.parse().unwrap()), "{text}");
        }
        for text in ["万", "3万5", "万3", "3万万", "مىڭ", "99999999999999999999999999亿"] {
            assert!(plain_number(&half_width(text)).is_err(), "{text}");
        }
        assert_eq!(group("1234567.5".parse().unwrap()), "1,234,567.5");
    }
}
