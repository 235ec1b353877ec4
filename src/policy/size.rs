//! The size standard as a table: which classes a business may belong to, as far as its figures are known.

use super::domain::{IndustryCode, Possible, Values};
use super::facts::Dictionary;
use super::fault::{Faults, Place};
use super::reader::Reader;
use super::slot::{Slot, SlotSet};
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The classes, from the smallest up; their position is their bit.
pub const CLASSES: [&str; 4] = ["micro", "small", "medium", "large"];
const ALL_CLASSES: u64 = 0b1111;

/// A figure that the standard reads, with the lower bounds of small, medium and large (inclusive).
#[derive(Clone, Debug)]
pub struct Metric {
    /// The fact that holds the figure.
    pub slot: Slot,
    /// Lower bounds of small, medium and large.
    pub bounds: [Decimal; 3],
}

/// One row of the table: some industries and the figures that decide.
#[derive(Clone, Debug)]
pub struct Row {
    /// Id of the row, for its texts.
    pub id: String,
    /// Industries of the row.
    pub codes: Vec<IndustryCode>,
    /// Figures, all of which must reach a bound; none means that the class cannot be computed.
    pub metrics: Vec<Metric>,
    /// The rule as the standard words it: what makes each class but the largest, from the larger to the smaller; empty
    /// where the standard has none.
    pub rule: Vec<Limb>,
}

/// The part of a rule that makes one class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limb {
    /// Name of the class.
    pub class: &'static str,
    /// Its words.
    pub words: String,
}

/// A standard: a table, and the fact that states the class where the table cannot.
#[derive(Clone, Debug)]
pub struct Standard {
    /// Name in expressions.
    pub name: String,
    /// Where the table stands.
    pub source: String,
    /// The fact that holds the industry.
    pub industry: Slot,
    /// The fact by which the owner states an official class.
    pub stated: Option<Slot>,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Standard {
    /// The classes that are still possible, given what is known of the facts.
    pub fn classify<'f>(&self, fact: impl Fn(Slot) -> &'f Possible) -> Possible {
        // Only an answer overrides the table: an open official class stays out of it, since it is
        // asked only where the table has no rule.
        if let Some(stated) = self.stated
            && fact(stated).is_decided()
            && fact(stated).values.is_some()
        {
            return fact(stated).clone();
        }
        let industry = fact(self.industry);
        let code = match &industry.values {
            Some(Values::Industry(code)) => code.as_ref(),
            _ => None,
        };
        let rows = self.rows_of(code);
        let mut depends = if rows.len() == 1 { SlotSet::EMPTY } else { SlotSet::of(self.industry) };
        let mut classes = if rows.is_empty() { ALL_CLASSES } else { 0 };
        for row in rows {
            let class = self.classify_row(row, &fact);
            classes |= class.bits();
            depends = depends.union(class.depends);
        }
        Possible::new(Values::Bits(classes), depends)
    }

    /// The rows that an industry may fall under; all while it is unknown.
    pub fn rows_of(&self, code: Option<&IndustryCode>) -> Vec<&Row> {
        let Some(code) = code else { return self.rows.iter().collect() };
        let exact = self.rows.iter().filter(|row| row.codes.iter().any(|class| code.is_within(class)));
        let exact: Vec<_> = exact.collect();
        if exact.is_empty() {
            self.rows.iter().filter(|row| row.codes.iter().any(|class| code.may_be_within(class))).collect()
        } else {
            exact
        }
    }

    fn classify_row<'f>(&self, row: &Row, fact: &impl Fn(Slot) -> &'f Possible) -> Possible {
        if row.metrics.is_empty() {
            let depends = self.stated.map_or(SlotSet::EMPTY, SlotSet::of);
            return Possible::new(Values::Bits(ALL_CLASSES), depends);
        }
        let reaches = |metric: &Metric, bound: usize| fact(metric.slot).interval().high.is_none_or(|high| high >= metric.bounds[bound]);
        let surely = |metric: &Metric, bound: usize| fact(metric.slot).interval().low.is_some_and(|low| low >= metric.bounds[bound]);
        let mut classes = 0;
        for class in 0..CLASSES.len() {
            let reachable = class == 0 || row.metrics.iter().all(|metric| reaches(metric, class - 1));
            let exceeded = class + 1 < CLASSES.len() && row.metrics.iter().all(|metric| surely(metric, class));
            if reachable && !exceeded {
                classes |= 1 << class;
            }
        }
        let open = row.metrics.iter().fold(SlotSet::EMPTY, |set, metric| set.union(fact(metric.slot).depends));
        Possible::new(Values::Bits(classes), open)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSizes {
    standard: Vec<RawStandard>,
    row: Vec<RawRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStandard {
    name: String,
    source: String,
    industry: Spanned<String>,
    stated: Option<Spanned<String>>,
    /// Keep only these figures; rows left without one use the fallback.
    only: Option<Vec<String>>,
    fallback: Option<RawMetric>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    id: String,
    codes: Vec<Spanned<String>>,
    #[serde(default)]
    metrics: Vec<RawMetric>,
    rule: Option<RawRule>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct RawRule {
    medium: String,
    small: String,
    micro: String,
}

impl RawRule {
    fn limbs(&self) -> Vec<Limb> {
        let [micro, small, medium, _] = CLASSES;
        let limbs = [(medium, &self.medium), (small, &self.small), (micro, &self.micro)];
        limbs.map(|(class, words)| Limb { class, words: words.clone() }).into()
    }
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct RawMetric {
    fact: Spanned<String>,
    large: Spanned<String>,
    medium: Spanned<String>,
    small: Spanned<String>,
}

/// Reads `sizes.toml`.
pub(super) fn read(file: &str, text: &str, dictionary: &Dictionary, faults: &mut Faults) -> Vec<Standard> {
    let raw: RawSizes = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            faults.push(Place::at(file, text, error.span().map_or(0, |span| span.start)), error.message());
            return Vec::new();
        }
    };
    let mut reader = Reader { file, text, dictionary, faults };
    raw.standard.iter().filter_map(|standard| reader.standard(standard, &raw.row)).collect()
}

impl Reader<'_> {
    fn standard(&mut self, raw: &RawStandard, rows: &[RawRow]) -> Option<Standard> {
        let industry = self.slot(&raw.industry)?;
        let stated = match &raw.stated {
            Some(name) => Some(self.slot(name)?),
            None => None,
        };
        let rows = rows.iter().map(|row| self.row(row, raw)).collect();
        Some(Standard { name: raw.name.clone(), source: raw.source.clone(), industry, stated, rows })
    }

    fn row(&mut self, raw: &RawRow, standard: &RawStandard) -> Row {
        let mut codes = Vec::new();
        for code in &raw.codes {
            match IndustryCode::parse(code.get_ref()) {
                Some(parsed) => codes.push(parsed),
                None => self.fault(code, format!("{} is not a GB/T 4754 code", code.get_ref())),
            }
        }
        let kept = |metric: &&RawMetric| standard.only.as_ref().is_none_or(|only| only.contains(metric.fact.get_ref()));
        let mut metrics: Vec<&RawMetric> = raw.metrics.iter().filter(kept).collect();
        if metrics.is_empty() {
            metrics.extend(&standard.fallback);
        }
        let metrics = metrics.into_iter().filter_map(|metric| self.metric(metric)).collect();
        let rule = raw.rule.as_ref().map(RawRule::limbs).unwrap_or_default();
        Row { id: raw.id.clone(), codes, metrics, rule }
    }

    fn metric(&mut self, raw: &RawMetric) -> Option<Metric> {
        let slot = self.slot(&raw.fact)?;
        let mut bounds = [Decimal::ZERO; 3];
        for (bound, text) in bounds.iter_mut().zip([&raw.small, &raw.medium, &raw.large]) {
            match text.get_ref().parse() {
                Ok(value) => *bound = value,
                Err(_) => self.fault(text, format!("{} is not a number", text.get_ref())),
            }
        }
        Some(Metric { slot, bounds })
    }
}

/// The names of the classes as a shared choice list.
pub(super) fn class_names() -> std::sync::Arc<[String]> {
    CLASSES.map(str::to_owned).into()
}

/// The standards by name, for the scope of expressions.
pub(super) fn names(standards: &[Standard]) -> BTreeMap<String, usize> {
    standards.iter().enumerate().map(|(index, standard)| (standard.name.clone(), index)).collect()
}
