//! Bytes → [`Case`], with every value held against the dictionary of facts.

use super::error::CaseError;
use super::json::Json;
use super::{Case, FORMAT, VERSION, is_credit_code, migrate};
use crate::policy::{Answer, Answers, Dictionary, Fact, Field, IndustryCode, Kind, Message, Month, Record, Shape, Slot, day_number};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::Value;

/// Most records of one list; more is a mistake, not a business.
pub const MOST_RECORDS: usize = 1_000;

type Decoded<T> = Result<T, CaseError>;

/// Reads a case file.
///
/// # Errors
/// The first fault, with its JSON path, its value and what is allowed there.
pub fn decode(bytes: &[u8], policy: &str, dictionary: &Dictionary) -> Decoded<Case> {
    let object = read_object(bytes)?;
    let version = header(&object, policy)?;
    let object = migrate::migrate(version, object).ok_or_else(|| Message::new("error-not-a-case").with("file", ""))?;
    let mut case = Case::new(policy);
    for (key, value) in &object {
        match (key.as_str(), value) {
            ("format" | "version" | "policy", _) => {}
            ("as_of", Json::Text(text)) => case.as_of = Some(date("as_of", text)?),
            ("language", Json::Text(text)) => case.language = Some(language(text)?),
            ("facts", Json::Object(facts)) => case.answers = answers(facts, dictionary)?,
            ("ui", Json::Object(_)) => case.ui = opaque(value).as_object().cloned().unwrap_or_default(),
            ("as_of", other) => return Err(wrong_type(key, other, Message::new("allowed-date"))),
            ("language", other) => return Err(wrong_type(key, other, Message::new("allowed-choice").with("choices", "zh-CN, ug"))),
            ("facts" | "ui", other) => return Err(wrong_type(key, other, Message::new("allowed-record"))),
            _ => return Err(Message::new("error-unknown-key").with("path", key).into()),
        }
    }
    if !object.iter().any(|(key, _)| key == "facts") {
        return Err(Message::new("error-missing-key").with("path", "facts").into());
    }
    Ok(case)
}

/// Reads the `facts` object alone, as the examples of a pack write it.
///
/// # Errors
/// As [`decode`].
pub fn decode_facts(text: &str, dictionary: &Dictionary) -> Decoded<Answers> {
    answers(&read_object(text.as_bytes())?, dictionary)
}

fn read_object(bytes: &[u8]) -> Decoded<Vec<(String, Json)>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Message::new("error-not-utf8").with("file", ""))?;
    let json: Json = serde_json::from_str(text).map_err(|error| {
        if error.to_string().starts_with("recursion limit") {
            Message::new("error-too-deep").with("path", "facts")
        } else {
            Message::new("error-not-json").with("file", "").with("line", error.line()).with("column", error.column())
        }
    })?;
    let Json::Object(object) = json else { return Err(Message::new("error-not-a-case").with("file", "").into()) };
    refuse_duplicates("", &object)?;
    Ok(object)
}

/// Refuses an object that names a key twice, at any depth: which of the two counts would be a guess.
fn refuse_duplicates(path: &str, object: &[(String, Json)]) -> Decoded<()> {
    for (index, (key, value)) in object.iter().enumerate() {
        let path = join(path, key);
        if object[..index].iter().any(|(earlier, _)| earlier == key) {
            return Err(Message::new("error-duplicate-key").with("path", path).into());
        }
        refuse_duplicates_in(&path, value)?;
    }
    Ok(())
}

fn refuse_duplicates_in(path: &str, value: &Json) -> Decoded<()> {
    match value {
        Json::Object(inner) => refuse_duplicates(path, inner),
        Json::List(list) => list.iter().enumerate().try_for_each(|(item, value)| refuse_duplicates_in(&format!("{path}[{item}]"), value)),
        _ => Ok(()),
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// Checks format, version and policy, and returns the version.
fn header(object: &[(String, Json)], policy: &str) -> Decoded<u64> {
    let get = |name: &str| object.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    if get("format") != Some(&Json::Text(FORMAT.to_owned())) {
        return Err(Message::new("error-not-a-case").with("file", "").into());
    }
    let version = match get("version") {
        Some(Json::Integer(version)) if *version > 0 => version.unsigned_abs(),
        Some(other) => return Err(wrong_type("version", other, Message::new("allowed-int").with("min", 1).with("max", VERSION))),
        None => return Err(Message::new("error-missing-key").with("path", "version").into()),
    };
    if version > VERSION {
        return Err(Message::new("error-newer-version").with("found", version).with("known", VERSION).into());
    }
    match get("policy") {
        Some(Json::Text(found)) if found == policy => Ok(version),
        Some(Json::Text(found)) => Err(Message::new("error-unknown-policy").with("found", found).with("known", policy).into()),
        Some(other) => Err(wrong_type("policy", other, Message::new("allowed-choice").with("choices", policy))),
        None => Err(Message::new("error-missing-key").with("path", "policy").into()),
    }
}

fn language(text: &str) -> Decoded<String> {
    match text {
        "zh-CN" | "ug" => Ok(text.to_owned()),
        _ => Err(Message::new("error-unknown-language").with("value", text).with("allowed", "zh-CN, ug").into()),
    }
}

/// The program's own state, as it stands.
fn opaque(value: &Json) -> Value {
    match value {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Integer(value) => Value::from(*value),
        Json::Float(value) => Value::Number(value.clone()),
        Json::Text(text) => Value::from(text.as_str()),
        Json::List(list) => Value::Array(list.iter().map(opaque).collect()),
        Json::Object(object) => Value::Object(object.iter().map(|(key, value)| (key.clone(), opaque(value))).collect()),
    }
}

fn answers(facts: &[(String, Json)], dictionary: &Dictionary) -> Decoded<Answers> {
    let mut answers = Answers::default();
    for (key, value) in facts {
        let Some(fact) = dictionary.fact(key) else {
            return Err(Message::new("error-unknown-key").with("path", format!("facts.{key}")).into());
        };
        read_fact(fact, value, dictionary, &mut answers)?;
    }
    check_periods(dictionary, &answers)?;
    Ok(answers)
}

fn read_fact(fact: &Fact, value: &Json, dictionary: &Dictionary, answers: &mut Answers) -> Decoded<()> {
    let path = format!("facts.{}", fact.name);
    match (&fact.shape, value) {
        (Shape::Scalar(slot), value) => {
            if let Some(field) = dictionary.field(*slot) {
                answers.set(*slot, Some(answer(&path, field, value, dictionary)?));
            }
        }
        (Shape::Record(fields), Json::Object(object)) => {
            for (slot, value) in record(&path, object, fields, dictionary)? {
                answers.set(slot, Some(value));
            }
        }
        (Shape::List(fields), Json::List(list)) => {
            if list.len() > MOST_RECORDS {
                return Err(Message::new("error-too-many").with("path", &path).with("count", list.len()).with("max", MOST_RECORDS).into());
            }
            let records = list.iter().enumerate().map(|(item, value)| {
                let path = format!("{path}[{item}]");
                match value {
                    Json::Object(object) => record(&path, object, fields, dictionary),
                    other => Err(wrong_type(&path, other, Message::new("allowed-record"))),
                }
            });
            answers.set_list(fact.slot, Some(records.collect::<Decoded<_>>()?));
        }
        (Shape::Record(_), other) => return Err(wrong_type(&path, other, Message::new("allowed-record"))),
        (Shape::List(_), other) => return Err(wrong_type(&path, other, Message::new("allowed-list").with("max", MOST_RECORDS))),
    }
    Ok(())
}

fn record(path: &str, object: &[(String, Json)], fields: &[Slot], dictionary: &Dictionary) -> Decoded<Record> {
    let mut record = Record::new();
    for (key, value) in object {
        let path = join(path, key);
        let known = fields.iter().find_map(|slot| dictionary.field(*slot).filter(|field| field.name == *key).map(|field| (*slot, field)));
        let Some((slot, field)) = known else { return Err(Message::new("error-unknown-key").with("path", path).into()) };
        record.insert(slot, answer(&path, field, value, dictionary)?);
    }
    Ok(record)
}

/// A period may not end before it starts.
///
/// # Errors
/// The first period that does, with both days.
pub fn check_periods(dictionary: &Dictionary, answers: &Answers) -> Decoded<()> {
    for order in dictionary.orders() {
        let list = dictionary.owner(order.start).slot;
        let items: Vec<Option<usize>> = match answers.list(list) {
            Some(records) => (0..records.len()).map(Some).collect(),
            None => vec![None],
        };
        for item in items {
            let [start, end] = [order.start, order.end].map(|slot| answers.at(dictionary, (slot, item)));
            if let (Some(Answer::Date(start)), Some(Answer::Date(end))) = (start, end)
                && end < start
            {
                let [start, end] =
                    [(order.start, start), (order.end, end)].map(|(slot, date)| format!("facts.{} ({date})", dictionary.path(slot, item)));
                return Err(Message::new("error-period").with("start", start).with("end", end).into());
            }
        }
    }
    Ok(())
}

fn wrong_type(path: &str, value: &Json, allowed: Message) -> CaseError {
    let found = Message::new(match value {
        Json::Null => "found-null",
        Json::Bool(_) => "found-bool",
        Json::Integer(_) => "found-integer",
        Json::Float(_) => "found-number",
        Json::Text(_) => "found-text",
        Json::List(_) => "found-list",
        Json::Object(_) => "found-record",
    });
    Message::new("error-wrong-type")
        .with("path", path)
        .with_message("found", found)
        .with("value", shown(value))
        .with_message("allowed", allowed)
        .into()
}

/// A value as a person may recognise it; long ones are cut, lists and records are only named.
fn shown(value: &Json) -> String {
    const LONGEST: usize = 40;
    match value {
        Json::Bool(value) => format!(" {value} "),
        Json::Integer(value) => format!(" {value} "),
        Json::Float(value) => format!(" {value} "),
        Json::Text(text) => {
            let cut: String = text.chars().take(LONGEST).collect();
            let dots = if cut.len() < text.len() { "…" } else { "" };
            format!(" \"{cut}{dots}\" ")
        }
        Json::Null | Json::List(_) | Json::Object(_) => String::new(),
    }
}

fn answer(path: &str, field: &Field, value: &Json, dictionary: &Dictionary) -> Decoded<Answer> {
    match (&field.kind, value) {
        (_, Json::Null) if field.nullable => Ok(Answer::None),
        (_, Json::Null) => Err(Message::new("error-not-nullable").with("path", path).with_message("allowed", allowed(field)).into()),
        (Kind::Bool, Json::Bool(value)) => Ok(Answer::Bool(*value)),
        (Kind::Int, Json::Integer(value)) => number(path, field, Decimal::from(*value)),
        (Kind::Money | Kind::Rate | Kind::Number, Json::Text(text)) => decimal(path, field, text),
        (Kind::Money | Kind::Rate | Kind::Number, Json::Float(value)) => {
            Err(Message::new("error-float").with("path", path).with("value", value).into())
        }
        (Kind::Date, Json::Text(text)) => bounded_date(path, field, text),
        (Kind::Month, Json::Text(text)) => month(path, field, text),
        (Kind::Choice, Json::Integer(value)) if field.choices_are_integers => choice(path, field, &value.to_string()),
        (Kind::Choice, Json::Text(text)) if !field.choices_are_integers => choice(path, field, text),
        (Kind::Industry, Json::Text(text)) => {
            industry(text, dictionary).ok_or_else(|| Message::new("error-bad-code").with("path", path).with("value", text).into())
        }
        (Kind::Text, Json::Text(text)) => limited_text(path, field, text),
        (Kind::Code, Json::Text(text)) if is_credit_code(text) => Ok(Answer::Text(text.clone())),
        (Kind::Code, Json::Text(text)) => Err(Message::new("error-check-character").with("path", path).with("value", text).into()),
        (_, other) => Err(wrong_type(path, other, allowed(field))),
    }
}

/// What may stand in a field, in words.
fn allowed(field: &Field) -> Message {
    let bound = |bound: Option<Decimal>| bound.map(|bound| bound.normalize().to_string()).unwrap_or_default();
    let ends = |id: &'static str| Message::new(id).with("min", bound(field.min)).with("max", bound(field.max));
    let month = |bound: Option<Decimal>| bound.and_then(Month::of_number).map(|month| month.to_string()).unwrap_or_default();
    let plain = match field.kind {
        Kind::Bool => Message::new("allowed-bool"),
        Kind::Int => ends("allowed-int"),
        Kind::Money => Message::new("allowed-money"),
        Kind::Rate => ends("allowed-rate"),
        Kind::Number => ends("allowed-decimal"),
        Kind::Date => Message::new("allowed-date"),
        Kind::Month => Message::new("allowed-month").with("min", month(field.min)).with("max", month(field.max)),
        Kind::Choice => Message::new("allowed-choice").with("choices", field.choices.join(", ")),
        Kind::Industry => Message::new("allowed-industry"),
        Kind::Text => Message::new("allowed-text").with("max", field.max_length),
        Kind::Code => Message::new("allowed-credit-code"),
    };
    if field.nullable { Message::new("allowed-or-null").with_message("allowed", plain) } else { plain }
}

fn decimal(path: &str, field: &Field, text: &str) -> Decoded<Answer> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').map_or((unsigned, None), |(whole, fraction)| (whole, Some(fraction)));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let well_formed = digits(whole) && fraction.is_none_or(digits);
    let value = Decimal::from_str_exact(text).ok().filter(|_| well_formed);
    let Some(value) = value else { return Err(wrong_type(path, &Json::Text(text.to_owned()), allowed(field))) };
    if field.kind == Kind::Money && fraction.is_some_and(|fraction| fraction.len() > 2) {
        return Err(Message::new("error-decimals").with("path", path).with("value", text).with("decimals", 2).into());
    }
    number(path, field, value)
}

fn number(path: &str, field: &Field, value: Decimal) -> Decoded<Answer> {
    check_bounds(path, field, value, value.to_string(), |bound| bound.to_string())?;
    Ok(Answer::Number(value))
}

fn check_bounds(path: &str, field: &Field, value: Decimal, shown: String, show: impl Fn(Decimal) -> String) -> Decoded<()> {
    let inside = field.min.is_none_or(|min| value >= min) && field.max.is_none_or(|max| value <= max);
    if inside {
        return Ok(());
    }
    let end = |bound: Option<Decimal>| bound.map(&show).unwrap_or_default();
    Err(Message::new("error-out-of-bounds")
        .with("path", path)
        .with("value", shown)
        .with("min", end(field.min))
        .with("max", end(field.max))
        .into())
}

fn date(path: &str, text: &str) -> Decoded<Date> {
    let date = text.parse::<Date>().ok().filter(|date| text.len() == 10 && date.year() > 0);
    date.ok_or_else(|| Message::new("error-bad-date").with("path", path).with("value", text).into())
}

fn bounded_date(path: &str, field: &Field, text: &str) -> Decoded<Answer> {
    let date = date(path, text)?;
    let show = |bound| crate::policy::date_of(bound).map(|date| date.to_string()).unwrap_or_default();
    check_bounds(path, field, day_number(date), text.to_owned(), show)?;
    Ok(Answer::Date(date))
}

fn month(path: &str, field: &Field, text: &str) -> Decoded<Answer> {
    let Some(month) = Month::parse(text) else {
        return Err(Message::new("error-bad-month").with("path", path).with("value", text).into());
    };
    let show = |bound| Month::of_number(bound).map(|month| month.to_string()).unwrap_or_default();
    check_bounds(path, field, month.number(), text.to_owned(), show)?;
    Ok(Answer::Month(month))
}

fn choice(path: &str, field: &Field, text: &str) -> Decoded<Answer> {
    let index = field.choices.iter().position(|choice| choice == text).and_then(|index| u8::try_from(index).ok());
    index.map(Answer::Choice).ok_or_else(|| {
        Message::new("error-bad-choice").with("path", path).with("value", text).with("allowed", field.choices.join(", ")).into()
    })
}

/// The industry of a code of a letter and two to four digits; `None` where there is no such class.
pub fn industry(code: &str, dictionary: &Dictionary) -> Option<Answer> {
    let code = IndustryCode::parse(code).filter(|code| code.as_str().len() >= 3 && dictionary.is_industry(code));
    code.map(Answer::Industry)
}

fn limited_text(path: &str, field: &Field, text: &str) -> Decoded<Answer> {
    let length = text.chars().count();
    if length > field.max_length {
        return Err(Message::new("error-too-long").with("path", path).with("length", length).with("max", field.max_length).into());
    }
    Ok(Answer::Text(text.to_owned()))
}
