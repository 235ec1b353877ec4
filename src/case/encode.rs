//! [`Case`] → bytes, in the order of the dictionary, so that two saves of one case are equal.

use super::{Case, FORMAT, VERSION};
use crate::policy::{Answer, Dictionary, Field, Kind, Shape, Slot};
use rust_decimal::prelude::ToPrimitive as _;
use serde_json::{Map, Value, json};

/// Writes a case file: UTF-8 JSON, indented, with a newline at the end.
pub fn encode(case: &Case, dictionary: &Dictionary) -> Vec<u8> {
    let mut object = Map::new();
    object.insert("format".to_owned(), json!(FORMAT));
    object.insert("version".to_owned(), json!(VERSION));
    object.insert("policy".to_owned(), json!(case.policy));
    if let Some(as_of) = case.as_of {
        object.insert("as_of".to_owned(), json!(as_of.to_string()));
    }
    if let Some(language) = &case.language {
        object.insert("language".to_owned(), json!(language));
    }
    object.insert("facts".to_owned(), Value::Object(facts(case, dictionary)));
    if !case.ui.is_empty() {
        object.insert("ui".to_owned(), Value::Object(case.ui.clone()));
    }
    format!("{:#}\n", Value::Object(object)).into_bytes()
}

fn facts(case: &Case, dictionary: &Dictionary) -> Map<String, Value> {
    let mut facts = Map::new();
    for fact in dictionary.facts() {
        let value = match &fact.shape {
            Shape::Scalar(slot) => case.answers.get(*slot).map(|answer| value(answer, dictionary.field(*slot))),
            Shape::Record(fields) => {
                let record = record(fields, dictionary, |slot| case.answers.get(slot));
                (!record.is_empty()).then_some(Value::Object(record))
            }
            Shape::List(fields) => case.answers.list(fact.slot).map(|records| {
                records.iter().map(|answers| Value::Object(record(fields, dictionary, |slot| answers.get(&slot)))).collect()
            }),
        };
        if let Some(value) = value {
            facts.insert(fact.name.clone(), value);
        }
    }
    facts
}

fn record<'a>(fields: &[Slot], dictionary: &Dictionary, answer: impl Fn(Slot) -> Option<&'a Answer>) -> Map<String, Value> {
    let entries = fields.iter().filter_map(|slot| {
        let field = dictionary.field(*slot)?;
        Some((field.name.clone(), value(answer(*slot)?, Some(field))))
    });
    entries.collect()
}

fn value(answer: &Answer, field: Option<&Field>) -> Value {
    match answer {
        Answer::None => Value::Null,
        Answer::Bool(value) => json!(value),
        Answer::Number(value) if field.is_some_and(|field| field.kind == Kind::Int) => json!(value.to_i64()),
        Answer::Number(value) => json!(value.to_string()),
        Answer::Date(date) => json!(date.to_string()),
        Answer::Month(month) => json!(month.to_string()),
        Answer::Choice(index) => match field.and_then(|field| Some((field, field.choices.get(usize::from(*index))?))) {
            Some((field, name)) if field.choices_are_integers => json!(name.parse::<i64>().ok()),
            Some((_, name)) => json!(name),
            None => Value::Null,
        },
        Answer::Industry(code) => json!(code.as_str()),
        Answer::Text(text) => json!(text),
    }
}
