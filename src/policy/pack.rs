//! Loads a policy pack: parses every file, resolves every name, checks every type, names every fault.

use super::answers::Answers;
use super::domain::{IndustryCode, Possible, Values, day_number};
use super::expr::{self, Checked, Expr, Form, Scope, Type};
use super::facts::{Dictionary, Month, Shape};
use super::fault::{Fault, Faults, Place};
use super::measure::{
    Alternative, Bucket, Citation, Clause, Condition, ConditionRole, Confidence, Example, LineRule, Measure, Named, Outcome, Parameter,
    Question, Status, Window,
};
use super::size::{self, Standard};
use super::slot::Slot;
use super::wizard::{self, Wizard};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The files of a pack by their path inside it, e.g. `measures/08-stay-training-grant.toml`.
pub type PackFiles = BTreeMap<String, String>;

/// Whether the text is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalStatus {
    /// A draft for comments: no promise.
    Draft,
    /// In force.
    InForce,
    /// Replaced by another text.
    Replaced,
}

impl LegalStatus {
    /// The name in the JSON assessment.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InForce => "in-force",
            Self::Replaced => "replaced",
        }
    }
}

/// A named value of the whole pack, such as "small or micro enterprise".
#[derive(Clone, Debug)]
pub struct Definition {
    /// Name in expressions.
    pub name: String,
    /// Where the notion comes from.
    pub source: String,
    /// Where it stands in the pack.
    pub place: Place,
}

/// A policy: everything the program knows of the law.
#[derive(Debug)]
pub struct Pack {
    /// Id, as named by case files.
    pub id: String,
    /// Version of the pack.
    pub version: String,
    /// Legal status.
    pub status: LegalStatus,
    /// Date of the document: the default reference date.
    pub published: Date,
    /// The day after which measures without an end of their own have expired.
    pub undated_end: Date,
    /// Ids of all measures in the order of the document.
    pub coverage: Vec<String>,
    /// Those not yet modelled.
    pub pending: Vec<String>,
    /// Items of the document without anything to apply for, with the reason.
    pub no_application: BTreeMap<u8, String>,
    /// Number of numbered items of the document.
    pub item_count: u8,
    /// The official text.
    pub source_text: String,
    /// Facts.
    pub dictionary: Dictionary,
    /// Size standards.
    pub standards: Vec<Standard>,
    /// Pack-wide parameters, then those of the measures.
    pub parameters: Vec<Parameter>,
    /// Pack-wide definitions.
    pub definitions: Vec<Definition>,
    /// Their expressions.
    pub definition_values: Vec<Expr>,
    /// The measures in the order of the document.
    pub measures: Vec<Measure>,
    /// The industries offered for choice.
    pub industries: Vec<IndustryCode>,
    /// The questionnaire; empty in a pack without `wizard.toml`.
    pub wizard: Wizard,
}

impl Pack {
    /// Loads a pack from its files.
    ///
    /// # Errors
    /// Every fault that was found, with file, line and column.
    pub fn load(files: &PackFiles) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        let pack = Loader { files, faults: &mut faults }.pack();
        faults.into_result()?;
        pack.ok_or_else(|| vec![Fault::new(Place::file("pack.toml"), "the pack cannot be read")])
    }

    /// The measure of an id.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    /// The environment in which the measures of one business are evaluated.
    pub fn environment<'p>(&'p self, answers: &'p Answers, as_of: Date) -> expr::Environment<'p> {
        let facts = self.dictionary.slots().map(|slot| self.known(answers, slot)).collect();
        let parameters =
            self.parameters.iter().map(|parameter| parameter.on(as_of).map(Possible::number).ok_or_else(|| parameter.name.clone()));
        expr::Environment::new(&self.definition_values, parameters.collect(), &self.standards, day_number(as_of), facts, answers)
    }

    /// What the answers tell of a fact. Fields of lists start as unknown: a record fills them.
    pub fn known(&self, answers: &Answers, slot: Slot) -> Possible {
        match (answers.get(slot), self.dictionary.field(slot)) {
            (Some(answer), _) => answer.possible(slot),
            (None, Some(field)) => field.unknown(slot),
            (None, None) => Possible { values: Some(Values::Text(None)), none: false, depends: super::slot::SlotSet::of(slot) },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPack {
    id: String,
    version: String,
    status: LegalStatus,
    published: Spanned<String>,
    undated_end: Spanned<String>,
    default_from: Spanned<String>,
    source: Spanned<String>,
    items: u8,
    coverage: Vec<Spanned<String>>,
    #[serde(default)]
    pending: Vec<Spanned<String>>,
    #[serde(default)]
    no_application: Vec<RawNoApplication>,
    #[serde(default)]
    definition: Vec<RawDefinition>,
    #[serde(default)]
    parameter: Vec<RawParameter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNoApplication {
    item: u8,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIndustries {
    industry: Vec<RawIndustry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIndustry {
    code: Spanned<String>,
    letter: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDefinition {
    name: Spanned<String>,
    value: Spanned<String>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParameter {
    name: Spanned<String>,
    #[serde(rename = "type")]
    kind: Spanned<String>,
    unit: Option<String>,
    value: Option<Spanned<String>>,
    #[serde(default)]
    values: Vec<RawDated>,
    clause: Option<usize>,
    source: Option<String>,
    assumption: Option<String>,
    confidence: Option<Confidence>,
    checked: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDated {
    from: Option<Spanned<String>>,
    value: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    measure: Vec<RawMeasure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMeasure {
    id: Spanned<String>,
    group: u8,
    items: Vec<u8>,
    kind: Status,
    #[serde(default)]
    service: bool,
    agency: String,
    #[serde(default)]
    standing: bool,
    window: Option<RawWindow>,
    over: Option<Spanned<String>>,
    /// The measure stands, without lines, even when its list is empty.
    #[serde(default)]
    without_records: bool,
    #[serde(default)]
    clause: Vec<RawClause>,
    #[serde(default)]
    parameter: Vec<RawParameter>,
    #[serde(default, rename = "let")]
    named: Vec<RawNamed>,
    #[serde(default)]
    condition: Vec<RawCondition>,
    #[serde(default)]
    outcome: Vec<RawOutcome>,
    /// The lines of every outcome that names none of its own.
    #[serde(default)]
    line: Vec<RawLine>,
    #[serde(default)]
    alternative: Vec<RawAlternative>,
    #[serde(default)]
    question: Vec<RawQuestion>,
    #[serde(default)]
    example: Vec<Spanned<Example>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWindow {
    from: Option<Spanned<String>>,
    to: Option<Spanned<String>>,
    source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClause {
    item: Option<u8>,
    quote: Spanned<String>,
    #[serde(default)]
    decisive: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNamed {
    name: Spanned<String>,
    value: Spanned<String>,
    #[serde(default)]
    shown: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCondition {
    id: Spanned<String>,
    when: Spanned<String>,
    /// What it is for; deciding when absent.
    #[serde(default)]
    role: ConditionRole,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOutcome {
    when: Option<Spanned<String>>,
    status: Option<Status>,
    /// `false`: the text gives no figure here.
    #[serde(default = "yes")]
    money: bool,
    #[serde(default)]
    line: Vec<RawLine>,
}

const fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    bucket: Bucket,
    value: Spanned<String>,
    due: Option<Spanned<String>>,
    put_off: Option<[Spanned<String>; 2]>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAlternative {
    id: Spanned<String>,
    when: Option<Spanned<String>>,
    value: Spanned<String>,
    clause: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: Spanned<String>,
    /// The office of the measure when absent.
    agency: Option<String>,
    when: Option<Spanned<String>>,
    /// The first clause when absent.
    #[serde(default)]
    clause: usize,
}

struct Loader<'a> {
    files: &'a PackFiles,
    faults: &'a mut Faults,
}

impl Loader<'_> {
    fn text(&mut self, file: &str) -> Option<&str> {
        let text = self.files.get(file);
        if text.is_none() {
            self.faults.push(Place::file(file), "the file is missing");
        }
        text.map(String::as_str)
    }

    fn toml<T: serde::de::DeserializeOwned>(&mut self, file: &str, text: &str) -> Option<T> {
        let parsed = toml::from_str(text)
            .map_err(|error| Fault::new(Place::at(file, text, error.span().map_or(0, |span| span.start)), error.message()));
        self.faults.keep(parsed)
    }

    fn pack(&mut self) -> Option<Pack> {
        let main = "pack.toml";
        let files = self.files;
        let main_text = files.get(main).map(String::as_str);
        if main_text.is_none() {
            self.text(main);
        }
        let raw: RawPack = self.toml(main, main_text?)?;
        let Ground { dictionary, industries, standards, wizard } = self.ground()?;
        let source_text = self.text(raw.source.get_ref())?.to_owned();
        let mut file = FileReader { file: main, text: main_text?, dictionary: &dictionary, faults: self.faults };
        let published = file.date(&raw.published);
        let undated_end = file.date(&raw.undated_end);
        let default_from = file.date(&raw.default_from);
        let mut parameters = Vec::new();
        let mut scope = base_scope(&standards);
        for parameter in &raw.parameter {
            file.parameter(parameter, 0, &mut parameters, &mut scope);
        }
        let (mut definitions, mut definition_values) = (Vec::new(), Vec::new());
        for definition in &raw.definition {
            file.definition(definition, &mut definitions, &mut definition_values, &mut scope);
        }
        let defaults = Defaults { from: day_number(default_from?), to: day_number(undated_end?) };
        let mut measures = self.measures(&dictionary, &scope, &mut parameters, defaults);
        let coverage: Vec<String> = raw.coverage.iter().map(|id| id.get_ref().clone()).collect();
        let pending: Vec<String> = raw.pending.iter().map(|id| id.get_ref().clone()).collect();
        self.check_coverage(main_text?, &raw, &measures);
        measures.sort_by_key(|measure| coverage.iter().position(|id| *id == measure.id));
        Some(Pack {
            id: raw.id,
            version: raw.version,
            status: raw.status,
            published: published?,
            undated_end: undated_end?,
            coverage,
            pending,
            no_application: raw.no_application.into_iter().map(|entry| (entry.item, entry.reason)).collect(),
            item_count: raw.items,
            source_text,
            dictionary,
            standards,
            parameters,
            definitions,
            definition_values,
            measures,
            wizard,
            industries,
        })
    }

    /// Facts, industries, sizes and questions: what the rules stand on.
    fn ground(&mut self) -> Option<Ground> {
        let facts = "facts.toml";
        let facts_text = self.text(facts)?.to_owned();
        let mut dictionary = Dictionary::read(facts, &facts_text, self.faults);
        if dictionary.facts().is_empty() {
            // Every rule would complain of facts that it cannot find: the one fault is enough.
            return None;
        }
        let industries = match self.files.get("industries.toml") {
            Some(text) => self.industries("industries.toml", text),
            None => Vec::new(),
        };
        dictionary.set_industries(&industries);
        let sizes = "sizes.toml";
        let sizes_text = self.text(sizes)?.to_owned();
        let standards = size::read(sizes, &sizes_text, &dictionary, self.faults);
        let wizard = match self.files.get("wizard.toml") {
            Some(text) => wizard::read("wizard.toml", text, &dictionary, self.faults),
            None => Wizard::default(),
        };
        Some(Ground { dictionary, industries, standards, wizard })
    }

    fn industries(&mut self, file: &str, text: &str) -> Vec<IndustryCode> {
        let raw: Option<RawIndustries> = self.toml(file, text);
        let mut codes = Vec::new();
        for entry in raw.map(|raw| raw.industry).unwrap_or_default() {
            match IndustryCode::parse(entry.code.get_ref()) {
                Some(code) if code.as_str().starts_with(&entry.letter) => codes.push(code),
                _ => self.faults.push(Place::at(file, text, entry.code.span().start), "not a GB/T 4754 code of this letter"),
            }
        }
        codes
    }

    fn measures(&mut self, dictionary: &Dictionary, scope: &Scope, parameters: &mut Vec<Parameter>, defaults: Defaults) -> Vec<Measure> {
        let mut measures = Vec::new();
        for (file, text) in self.files {
            if !file.starts_with("measures/") {
                continue;
            }
            let Some(raw) = self.toml::<RawFile>(file, text) else { continue };
            for measure in raw.measure {
                let mut reader = FileReader { file, text, dictionary, faults: self.faults };
                measures.extend(reader.measure(measure, scope, parameters, defaults));
            }
        }
        measures
    }

    /// Every id of the coverage index is a measure or pending, and nothing else is.
    fn check_coverage(&mut self, text: &str, raw: &RawPack, measures: &[Measure]) {
        let place = |id: &Spanned<String>| Place::at("pack.toml", text, id.span().start);
        let mut seen = std::collections::BTreeSet::new();
        for measure in measures {
            if !seen.insert(measure.id.as_str()) {
                self.faults.push(measure.place.clone(), format!("measure {} is defined twice", measure.id));
            }
            if !raw.coverage.iter().any(|id| *id.get_ref() == measure.id) {
                self.faults.push(measure.place.clone(), format!("measure {} is not in the coverage index", measure.id));
            }
        }
        for id in &raw.coverage {
            let is_pending = raw.pending.iter().any(|pending| pending.get_ref() == id.get_ref());
            if is_pending == seen.contains(id.get_ref().as_str()) {
                let detail = if is_pending { "is a measure and pending at once" } else { "is neither a measure nor pending" };
                self.faults.push(place(id), format!("{} {detail}", id.get_ref()));
            }
        }
        for id in &raw.pending {
            if !raw.coverage.iter().any(|covered| covered.get_ref() == id.get_ref()) {
                self.faults.push(place(id), format!("{} is pending but not in the coverage index", id.get_ref()));
            }
        }
    }
}

/// What the rules of a pack stand on.
struct Ground {
    dictionary: Dictionary,
    industries: Vec<IndustryCode>,
    standards: Vec<Standard>,
    wizard: Wizard,
}

/// The window of measures for which the text gives no days, as day numbers.
#[derive(Clone, Copy)]
struct Defaults {
    from: Decimal,
    to: Decimal,
}

fn constant_date(day: Decimal) -> Expr {
    Expr { ty: Type::Date, form: Form::Constant(Values::Number(super::domain::Interval::exactly(day))) }
}

fn base_scope(standards: &[Standard]) -> Scope {
    let mut scope = Scope::default();
    for (name, index) in size::names(standards) {
        let expr = Expr { ty: Type::Choice(size::class_names()), form: Form::Size(index) };
        scope.names.insert(name, Checked { expr, nullable: false });
    }
    scope
}

/// Bytes before the content of a TOML string: its quotes, and the line break that TOML drops after three of them.
fn opening(text: &str) -> usize {
    let Some(rest) = ["\"\"\"", "'''"].iter().find_map(|quotes| text.strip_prefix(quotes)) else { return 1 };
    let dropped = ["\r\n", "\n"].iter().find(|line_break| rest.starts_with(**line_break));
    3 + dropped.map_or(0, |line_break| line_break.len())
}

struct FileReader<'a> {
    file: &'a str,
    text: &'a str,
    dictionary: &'a Dictionary,
    faults: &'a mut Faults,
}

impl FileReader<'_> {
    fn place<T>(&self, spanned: &Spanned<T>) -> Place {
        Place::at(self.file, self.text, spanned.span().start)
    }

    fn fault<T>(&mut self, spanned: &Spanned<T>, detail: impl Into<String>) {
        let place = self.place(spanned);
        self.faults.push(place, detail);
    }

    fn date(&mut self, raw: &Spanned<String>) -> Option<Date> {
        let date = raw.get_ref().parse().ok();
        if date.is_none() {
            self.fault(raw, format!("{} is not a date (YYYY-MM-DD)", raw.get_ref()));
        }
        date
    }

    /// Parses and checks an expression; a fault is placed at its byte inside the file.
    fn expression(&mut self, raw: &Spanned<String>, scope: &Scope) -> Option<Checked> {
        let checked = expr::parse(raw.get_ref()).and_then(|ast| expr::check(&ast, self.dictionary, scope));
        checked
            .map_err(|fault| {
                let start = raw.span().start;
                let place = Place::at(self.file, self.text, start + opening(&self.text[start..]) + fault.at);
                self.faults.push(place, fault.expected);
            })
            .ok()
    }

    fn typed(&mut self, raw: &Spanned<String>, scope: &Scope, ty: &Type) -> Option<Expr> {
        let checked = self.expression(raw, scope)?;
        let fits = checked.expr.ty == *ty || (checked.expr.ty == Type::Literal && ty.is_numeric());
        if checked.nullable || !fits {
            let found = if checked.nullable { "something that may be none".to_owned() } else { checked.expr.ty.to_string() };
            self.fault(raw, format!("expected {ty}, found {found}"));
            return None;
        }
        Some(checked.expr)
    }

    fn parameter(&mut self, raw: &RawParameter, clauses: usize, table: &mut Vec<Parameter>, scope: &mut Scope) {
        let Some(ty) = self.parameter_type(&raw.kind) else { return };
        let mut values: Vec<(Option<Date>, Decimal)> = Vec::new();
        if let Some(value) = &raw.value {
            values.extend(self.parameter_value(value, &ty).map(|value| (None, value)));
        }
        for dated in &raw.values {
            let from = dated.from.as_ref().and_then(|from| self.date(from));
            values.extend(self.parameter_value(&dated.value, &ty).map(|value| (from, value)));
        }
        if values.is_empty() || !values.is_sorted_by_key(|(from, _)| *from) {
            self.fault(&raw.name, "a parameter has a value, or values in the order of their days");
        }
        let citation = match (raw.clause, &raw.source, &raw.assumption) {
            (Some(clause), None, None) if clause < clauses => Citation::Clause(clause),
            (None, Some(source), None) => Citation::Outside(source.clone()),
            (None, None, Some(assumption)) => Citation::Assumed(assumption.clone()),
            _ => {
                return self.fault(
                    &raw.name,
                    format!("parameter {} cites neither a clause of its measure nor a source nor an assumption", raw.name.get_ref()),
                );
            }
        };
        let checked = raw.checked.as_ref().and_then(|day| self.date(day));
        let name = raw.name.get_ref().clone();
        let expr = Expr { ty: ty.clone(), form: Form::Parameter(table.len()) };
        self.define(&raw.name, scope, Checked { expr, nullable: false });
        let confidence = raw.confidence.unwrap_or(Confidence::Certain);
        table.push(Parameter { name, ty, unit: raw.unit.clone(), values, citation, confidence, checked });
    }

    fn parameter_type(&mut self, kind: &Spanned<String>) -> Option<Type> {
        Some(match kind.get_ref().as_str() {
            "money" => Type::Money,
            "rate" => Type::Rate,
            "count" => Type::Count,
            "days" => Type::Days,
            "months" => Type::Months,
            "number" => Type::Number,
            "date" => Type::Date,
            "month" => Type::Month,
            other => {
                self.fault(kind, format!("unknown type {other}"));
                return None;
            }
        })
    }

    fn parameter_value(&mut self, raw: &Spanned<String>, ty: &Type) -> Option<Decimal> {
        let text = raw.get_ref();
        let value = match ty {
            Type::Date => text.parse::<Date>().ok().map(day_number),
            Type::Month => Month::parse(text).map(Month::number),
            _ => text.parse().ok(),
        };
        if value.is_none() {
            self.fault(raw, format!("{text} is not a {ty}"));
        }
        value
    }

    /// Names may not be used twice: a rule would silently read the wrong one.
    fn define(&mut self, name: &Spanned<String>, scope: &mut Scope, checked: Checked) {
        let taken = scope.names.contains_key(name.get_ref()) || self.dictionary.slot(name.get_ref()).is_some();
        if taken {
            self.fault(name, format!("the name {} is taken", name.get_ref()));
        }
        scope.names.insert(name.get_ref().clone(), checked);
    }

    fn definition(&mut self, raw: &RawDefinition, definitions: &mut Vec<Definition>, values: &mut Vec<Expr>, scope: &mut Scope) {
        let Some(checked) = self.expression(&raw.value, scope) else { return };
        let expr = Expr { ty: checked.expr.ty.clone(), form: Form::Definition(values.len()) };
        self.define(&raw.name, scope, Checked { expr, nullable: checked.nullable });
        definitions.push(Definition { name: raw.name.get_ref().clone(), source: raw.source.clone(), place: self.place(&raw.name) });
        values.push(checked.expr);
    }

    fn measure(&mut self, raw: RawMeasure, scope: &Scope, table: &mut Vec<Parameter>, defaults: Defaults) -> Option<Measure> {
        let mut scope = scope.clone();
        let over = match &raw.over {
            Some(list) => Some(self.list(list)?),
            None => None,
        };
        scope.over = raw.over.as_ref().map(|list| list.get_ref().clone());
        if raw.clause.is_empty() {
            self.fault(&raw.id, "a measure quotes at least one clause");
        }
        let clauses = raw.clause.iter().map(|clause| self.clause(clause)).collect();
        let first_parameter = table.len();
        for parameter in &raw.parameter {
            self.parameter(parameter, raw.clause.len(), table, &mut scope);
        }
        let (mut named, mut named_values) = (Vec::new(), Vec::new());
        for value in &raw.named {
            self.named(value, &mut named, &mut named_values, &mut scope);
        }
        let conditions = raw.condition.iter().filter_map(|condition| self.condition(condition, &scope)).collect();
        let lines: Vec<LineRule> = raw.line.iter().filter_map(|line| self.line(line, &scope)).collect();
        let mut outcomes: Vec<Outcome> = raw.outcome.iter().filter_map(|outcome| self.outcome(outcome, raw.kind, &lines, &scope)).collect();
        if outcomes.is_empty() {
            outcomes.push(Outcome { when: None, status: raw.kind, lines });
        }
        let alternatives =
            raw.alternative.iter().filter_map(|alternative| self.alternative(alternative, raw.clause.len(), &scope)).collect();
        let questions = raw.question.iter().filter_map(|question| self.question(question, &raw.agency, raw.clause.len(), &scope)).collect();
        Some(Measure {
            window: self.window(raw.window.as_ref(), raw.standing, &scope, defaults)?,
            place: self.place(&raw.id),
            examples: raw.example.into_iter().map(|example| (self.place(&example), example.into_inner())).map(|(a, b)| (b, a)).collect(),
            id: raw.id.into_inner(),
            group: raw.group,
            items: raw.items,
            kind: raw.kind,
            service: raw.service,
            agency: raw.agency,
            over,
            without_records: raw.without_records,
            clauses,
            conditions,
            named,
            named_values,
            outcomes,
            alternatives,
            questions,
            parameters: first_parameter..table.len(),
        })
    }

    fn list(&mut self, name: &Spanned<String>) -> Option<Slot> {
        let fact = self.dictionary.fact(name.get_ref());
        match fact {
            Some(fact) if matches!(fact.shape, Shape::List(_)) => Some(fact.slot),
            _ => {
                self.fault(name, format!("{} is not a list of the dictionary", name.get_ref()));
                None
            }
        }
    }

    fn clause(&mut self, raw: &RawClause) -> Clause {
        for words in &raw.decisive {
            if !raw.quote.get_ref().contains(words.get_ref().as_str()) {
                self.fault(words, "the decisive words are not in the quote");
            }
        }
        Clause {
            item: raw.item,
            quote: raw.quote.get_ref().clone(),
            decisive: raw.decisive.iter().map(|words| words.get_ref().clone()).collect(),
        }
    }

    fn named(&mut self, raw: &RawNamed, named: &mut Vec<Named>, values: &mut Vec<Expr>, scope: &mut Scope) {
        let Some(checked) = self.expression(&raw.value, scope) else { return };
        let expr = Expr { ty: checked.expr.ty.clone(), form: Form::Named(values.len()) };
        self.define(&raw.name, scope, Checked { expr, nullable: checked.nullable });
        named.push(Named { name: raw.name.get_ref().clone(), shown: raw.shown });
        values.push(checked.expr);
    }

    fn condition(&mut self, raw: &RawCondition, scope: &Scope) -> Option<Condition> {
        let when = self.typed(&raw.when, scope, &Type::Bool)?;
        Some(Condition { id: raw.id.get_ref().clone(), when, role: raw.role, place: self.place(&raw.id) })
    }

    fn outcome(&mut self, raw: &RawOutcome, kind: Status, shared: &[LineRule], scope: &Scope) -> Option<Outcome> {
        let when = match &raw.when {
            Some(when) => Some(self.typed(when, scope, &Type::Bool)?),
            None => None,
        };
        let own: Vec<LineRule> = raw.line.iter().filter_map(|line| self.line(line, scope)).collect();
        let lines = if own.is_empty() && raw.money { shared.to_vec() } else { own };
        Some(Outcome { when, status: raw.status.unwrap_or(kind), lines })
    }

    fn line(&mut self, raw: &RawLine, scope: &Scope) -> Option<LineRule> {
        let value = self.typed(&raw.value, scope, &Type::Money)?;
        let due = match &raw.due {
            Some(due) => Some(self.typed(due, scope, &Type::Date)?),
            None => None,
        };
        let put_off = match &raw.put_off {
            Some([from, to]) => Some([self.typed(from, scope, &Type::Month)?, self.typed(to, scope, &Type::Month)?]),
            None => None,
        };
        Some(LineRule { bucket: raw.bucket, value, due, put_off, name: raw.name.clone() })
    }

    fn alternative(&mut self, raw: &RawAlternative, clauses: usize, scope: &Scope) -> Option<Alternative> {
        if raw.clause.is_some_and(|clause| clause >= clauses) {
            self.fault(&raw.id, "the clause does not exist");
        }
        let when = match &raw.when {
            Some(when) => Some(self.typed(when, scope, &Type::Bool)?),
            None => None,
        };
        let value = self.typed(&raw.value, scope, &Type::Money)?;
        Some(Alternative { id: raw.id.get_ref().clone(), when, value, clause: raw.clause })
    }

    fn question(&mut self, raw: &RawQuestion, agency: &str, clauses: usize, scope: &Scope) -> Option<Question> {
        if raw.clause >= clauses {
            self.fault(&raw.id, "the clause does not exist");
        }
        let when = match &raw.when {
            Some(when) => Some(self.typed(when, scope, &Type::Bool)?),
            None => None,
        };
        Some(Question {
            id: raw.id.get_ref().clone(),
            agency: raw.agency.as_deref().unwrap_or(agency).to_owned(),
            when,
            clause: raw.clause,
            place: self.place(&raw.id),
        })
    }

    fn window(&mut self, raw: Option<&RawWindow>, standing: bool, scope: &Scope, defaults: Defaults) -> Option<Window> {
        let from = match raw.and_then(|window| window.from.as_ref()) {
            Some(from) => self.typed(from, scope, &Type::Date)?,
            None => constant_date(defaults.from),
        };
        let to = match raw.and_then(|window| window.to.as_ref()) {
            Some(to) => Some(self.typed(to, scope, &Type::Date)?),
            None if standing => None,
            None => Some(constant_date(defaults.to)),
        };
        Some(Window { from, to, source: raw.and_then(|window| window.source.clone()) })
    }
}
