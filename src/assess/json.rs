//! The assessment as JSON, with the fixed names of the contract.

use super::outcome::{Assessment, MeasureAssessment, Place, Range};
use super::totals::Total;
use crate::policy::Dictionary;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value, json};

/// The assessment as the contract's JSON object.
pub fn to_json(assessment: &Assessment, dictionary: &Dictionary) -> Value {
    let totals: Map<String, Value> =
        Total::ALL.into_iter().map(|total| (total.name().to_owned(), range(assessment.totals.get(total)))).collect();
    json!({
        "policy": assessment.policy,
        "as_of": assessment.as_of.to_string(),
        "legal_status": assessment.legal_status.name(),
        "size": assessment.size,
        "measures": assessment.measures.iter().map(|result| measure(result, dictionary)).collect::<Vec<_>>(),
        "totals": totals,
    })
}

fn measure(result: &MeasureAssessment, dictionary: &Dictionary) -> Value {
    let lines: Vec<Value> = result
        .lines
        .iter()
        .map(|line| {
            let mut object = json!({
                "item": line.item,
                "status": line.status.name(),
                "bucket": line.bucket.name(),
                "low": money(line.amount.low),
                "high": line.amount.high.map(money),
                "due_date": line.due.map(|due| due.to_string()),
            });
            if let (Some(name), Some(map)) = (&line.name, object.as_object_mut()) {
                map.insert("name".to_owned(), json!(name));
            }
            object
        })
        .collect();
    let alternatives: Vec<Value> = result
        .alternatives
        .iter()
        .map(|alternative| {
            json!({
                "id": alternative.id,
                "item": alternative.item,
                "low": money(alternative.amount.low),
                "high": alternative.amount.high.map(money),
            })
        })
        .collect();
    json!({
        "id": result.id,
        "status": result.status.name(),
        "lines": lines,
        "alternatives": alternatives,
        "missing": missing_paths(&result.missing, dictionary),
        "reasons": result.reasons.iter().map(|reason| json!({"id": reason.id, "holds": reason.holds})).collect::<Vec<_>>(),
    })
}

/// The places of `missing` as the contract writes them: `leases[0].h1_relief`.
pub fn missing_paths(missing: &[Place], dictionary: &Dictionary) -> Vec<String> {
    missing.iter().map(|(slot, item)| dictionary.path(*slot, *item)).collect()
}

fn range(range: Range) -> Value {
    json!({ "low": money(range.low), "high": range.high.map(money) })
}

/// A decimal string with two decimals.
fn money(amount: Decimal) -> String {
    let mut rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded.to_string()
}
