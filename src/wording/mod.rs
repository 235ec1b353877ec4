//! Puts answers, workings and results into words: the same sentences on screen, on paper and on the command line.

mod counter;

use crate::assess::{Bound, Formula, MeasureAssessment, NearMiss, OfficeQuestion, Place, Quantity, Range, Source, Step, Working};
use crate::l10n::{Language, Localizer, id};
use crate::policy::{Answer, Bucket, Field, Kind, Measure, Month, Operator, Pack, Shape, Slot, Status, Type, date_of};
use rust_decimal::Decimal;

/// The words of one pack in one language.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The language.
    pub localizer: &'static Localizer,
}

/// The card to which a measure belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Received, or not payable.
    Keep,
    /// Payable later, or the owner's own money early.
    Defer,
    /// Must not be charged, or is to be asked back.
    Ask,
    /// May be asked for.
    Try,
}

impl Category {
    /// The card of a kind of money.
    pub const fn of(bucket: Bucket) -> Self {
        match bucket {
            Bucket::Defer | Bucket::Liquid => Self::Defer,
            Bucket::LateFee | Bucket::Reclaim => Self::Ask,
            _ => Self::Keep,
        }
    }

    /// The message that names the card.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Keep => "category-keep",
            Self::Defer => "category-defer",
            Self::Ask => "category-ask",
            Self::Try => "category-try",
        }
    }
}

const NUMERALS: [&str; 15] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];

impl<'a> Wording<'a> {
    /// The words of a pack in a language.
    pub fn new(pack: &'a Pack, language: Language) -> Self {
        Self { pack, localizer: Localizer::of(language) }
    }

    /// A text of a measure: `part` is empty for its title, else `-what`, `-place` …
    pub fn measure(&self, id: &str, part: &str) -> String {
        self.localizer.pack_text(&format!("measure-{id}{part}"))
    }

    /// A text of a measure that not every measure has.
    pub fn measure_part(&self, id: &str, part: &str) -> Option<String> {
        self.localizer.named(&format!("measure-{id}{part}"), &[])
    }

    /// The papers that a measure asks for, one a line.
    pub fn documents(&self, id: &str) -> Vec<String> {
        self.measure(id, "-documents").lines().map(str::to_owned).filter(|line| !line.is_empty()).collect()
    }

    /// The office of a measure.
    pub fn agency(&self, measure: &Measure) -> String {
        self.office(&measure.agency)
    }

    /// An office by the name of its text.
    pub fn office(&self, agency: &str) -> String {
        self.localizer.pack_text(&format!("agency-{agency}"))
    }

    /// The place of a clause in the document: `二（八）14`.
    pub fn cite(&self, measure: &Measure, clause: usize) -> String {
        let group = usize::from(measure.group).checked_sub(1).and_then(|index| NUMERALS.get(index)).copied().unwrap_or_default();
        let item = measure.clauses.get(clause).and_then(|clause| clause.item);
        let values = match item {
            Some(item) => vec![("group", group.into()), ("item", item.to_string().into())],
            None => vec![("group", group.into())],
        };
        let message = if item.is_some() { "cite" } else { "cite-group" };
        self.localizer.named(message, &values).unwrap_or_default()
    }

    /// A question to an office.
    pub fn question(&self, question: &OfficeQuestion) -> String {
        self.localizer.pack_text(&format!("question-{}", question.id))
    }

    /// The clause that leaves a question open, after the records that it is about.
    pub fn question_about(&self, question: &OfficeQuestion) -> String {
        let Some(measure) = self.pack.measure(&question.measure) else { return String::new() };
        let cite = self.cite(measure, question.clause);
        let records: Vec<String> =
            measure.over.into_iter().flat_map(|list| question.items.iter().map(move |item| self.record(list, *item))).collect();
        if records.is_empty() {
            return cite;
        }
        let values = [("records", self.localizer.list(&records).into()), ("cite", cite.into())];
        self.localizer.named("question-about", &values).unwrap_or_default()
    }

    /// The label of a fact; inside a list with the number of the record.
    pub fn label(&self, place: Place) -> String {
        let (slot, item) = place;
        let owner = self.pack.dictionary.owner(slot);
        if owner.slot == slot {
            return self.localizer.pack_text(&format!("fact-{}", owner.name));
        }
        let field = self.pack.dictionary.field(slot).map_or("", |field| field.name.as_str());
        let label = self.localizer.pack_text(&format!("fact-{}-{field}", owner.name));
        match item {
            Some(item) => format!("{} {label}", self.record(owner.slot, item)),
            None => label,
        }
    }

    /// The head of a record of a list: `第 1 张水费单`.
    pub fn record(&self, list: Slot, item: usize) -> String {
        let owner = self.pack.dictionary.owner(list);
        let number = (item + 1).to_string();
        self.localizer.named(&format!("fact-{}-item", owner.name), &[("n", number.into())]).unwrap_or_default()
    }

    /// The words of an answer.
    pub fn answer(&self, slot: Slot, answer: &Answer) -> String {
        let Some(field) = self.pack.dictionary.field(slot) else { return String::new() };
        match answer {
            Answer::None => self.none(slot),
            Answer::Bool(true) => self.localizer.text(id::ANSWER_YES),
            Answer::Bool(false) => self.localizer.text(id::ANSWER_NO),
            Answer::Number(value) => self.number(field, *value),
            Answer::Date(date) => self.localizer.date(*date),
            Answer::Month(month) => self.localizer.month(*month),
            Answer::Choice(index) => self.choice(slot, field.choices.get(usize::from(*index)).map_or("", String::as_str)),
            Answer::Industry(code) => self.industry(code.as_str()),
            Answer::Text(text) => text.clone(),
        }
    }

    /// The words of "there is none" for a fact.
    pub fn none(&self, slot: Slot) -> String {
        let path = self.message_path(slot);
        self.localizer.named(&format!("fact-{path}-none"), &[]).unwrap_or_else(|| self.localizer.text(id::ANSWER_NONE))
    }

    /// `name` or `list-field`, as the messages of facts are named.
    pub fn message_path(&self, slot: Slot) -> String {
        self.pack.dictionary.path(slot, None).replace('.', "-")
    }

    /// The words of a choice.
    pub fn choice(&self, slot: Slot, choice: &str) -> String {
        let name = self.pack.dictionary.field(slot).map_or("", |field| field.name.as_str());
        self.localizer.pack_text(&format!("choice-{name}-{}", choice.replace('.', "_")))
    }

    /// The words of an industry code; a longer code than the list knows is named by its class.
    pub fn industry(&self, code: &str) -> String {
        let lengths = (1..=code.len()).rev();
        let known = lengths.filter_map(|length| self.localizer.named(&format!("industry-{}", code.get(..length)?), &[])).next();
        known.unwrap_or_else(|| code.to_owned())
    }

    fn number(&self, field: &Field, value: Decimal) -> String {
        match field.kind {
            Kind::Money => self.localizer.yuan(value),
            Kind::Rate => self.rate(value, field.unit.as_deref()),
            _ => self.with_unit(self.localizer.number(value), field.unit.as_deref()),
        }
    }

    fn rate(&self, value: Decimal, unit: Option<&str>) -> String {
        match unit {
            Some("permille") => crate::l10n::isolate(&format!("{}‰", self.localizer.number(value * Decimal::ONE_THOUSAND))),
            _ => self.localizer.percent(value),
        }
    }

    fn with_unit(&self, value: String, unit: Option<&str>) -> String {
        match unit.and_then(|unit| self.localizer.named(&format!("unit-{unit}"), &[])) {
            Some(unit) => self.localizer.format(id::FORMAT_QUANTITY, &[("value", value.into()), ("unit", unit.into())]),
            None => value,
        }
    }

    /// An amount that may be open: `¥6,000`, `¥0 – ¥450`, `¥500 起`.
    pub fn range(&self, range: Range) -> String {
        let low = self.localizer.money(range.low);
        match range.high {
            Some(high) if high == range.low => low,
            Some(high) => crate::l10n::isolate(&format!("{low} – {}", self.localizer.money(high))),
            // The mark of "from" belongs to the amount: outside its isolate it would change sides.
            None => crate::l10n::isolate(&self.localizer.format(id::FORMAT_FROM, &[("amount", low.into())])),
        }
    }

    /// A quantity of a formula with its unit.
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let Some(value) = quantity.value.single() else { return self.localizer.text(id::FORMAT_OPEN) };
        match &quantity.ty {
            Type::Money if quantity.unit.as_deref() == Some("yuan-per-person") => {
                self.localizer.format(id::FORMAT_PER_PERSON, &[("amount", self.localizer.amount(value).into())])
            }
            Type::Money => self.localizer.yuan(value),
            Type::Rate => self.localizer.percent(value),
            Type::Days => self.with_unit(self.localizer.number(value), Some("day")),
            Type::Months => self.with_unit(self.localizer.number(value), Some("month")),
            Type::Date => date_of(value).map(|date| self.localizer.date(date)).unwrap_or_default(),
            Type::Month => Month::of_number(value).map(|month| self.localizer.month(month)).unwrap_or_default(),
            _ => self.with_unit(self.localizer.number(value), quantity.unit.as_deref()),
        }
    }

    /// A formula with its values put in: `12 人 × 500 元/人`.
    pub fn formula(&self, formula: &Formula) -> String {
        match formula {
            Formula::Quantity(quantity) => self.quantity(quantity),
            Formula::Binary(operator, a, b) => {
                let (sign, rank) = (sign(*operator), rank(*operator));
                let left = self.operand(a, rank, false);
                let right = self.operand(b, rank, matches!(operator, Operator::Subtract | Operator::Divide));
                format!("{left} {sign} {right}")
            }
        }
    }

    fn operand(&self, formula: &Formula, outer: u8, strict: bool) -> String {
        let text = self.formula(formula);
        match formula {
            Formula::Binary(operator, ..) if rank(*operator) < outer || (strict && rank(*operator) == outer) => format!("({text})"),
            _ => text,
        }
    }

    /// The steps of a working, the amount first: `12 人 × 500 元/人 = 6,000 元`.
    pub fn working(&self, working: &Working) -> Vec<String> {
        working.steps.iter().map(|step| self.step(step)).collect()
    }

    fn step(&self, step: &Step) -> String {
        let result = self.quantity(&step.result);
        let told = match &step.formula {
            Formula::Quantity(quantity) => match &quantity.source {
                Source::Fact(place) => format!("{} {result}", self.label(*place)),
                Source::Named(name) => format!("{} {result}", self.named(name)),
                _ => result,
            },
            formula => {
                let (formula, result) = (self.localizer.directed(&self.formula(formula)), self.localizer.directed(&result));
                self.localizer.format(id::FORMAT_EQUALS, &[("formula", formula.into()), ("result", result.into())])
            }
        };
        match &step.label {
            Some(name) => format!("{}: {told}", self.named(name)),
            None => told,
        }
    }

    fn named(&self, name: &str) -> String {
        self.localizer.pack_text(&format!("let-{}", name.replace('_', "-")))
    }

    /// A near miss: asks to check the answer, and nothing else.
    pub fn near_miss(&self, near_miss: &NearMiss) -> String {
        let is_date = near_miss.ty == Type::Date;
        let (message, limit) = match near_miss.bound {
            Bound::AtLeast(limit) => (if is_date { "near-miss-not-before" } else { "near-miss-at-least" }, limit),
            Bound::AtMost(limit) => (if is_date { "near-miss-not-after" } else { "near-miss-at-most" }, limit),
            Bound::Above(limit) => (if is_date { "near-miss-after" } else { "near-miss-above" }, limit),
            Bound::Below(limit) => (if is_date { "near-miss-before" } else { "near-miss-below" }, limit),
        };
        let show = |value: Decimal| {
            let unit = self.pack.dictionary.field(near_miss.place.0).and_then(|field| field.unit.clone());
            let value = crate::policy::Interval::exactly(value);
            self.quantity(&Quantity { value, ty: near_miss.ty.clone(), unit, source: Source::Literal })
        };
        let values =
            [("fact", self.label(near_miss.place).into()), ("answered", show(near_miss.answered).into()), ("required", show(limit).into())];
        self.localizer.named(message, &values).unwrap_or_default()
    }

    /// The card of a measure, by its first line of money.
    pub fn category(&self, result: &MeasureAssessment) -> Category {
        if result.status == Status::Encouraged {
            return Category::Try;
        }
        let own = result.lines.first().map(|line| line.bucket);
        let rule = || self.pack.measure(&result.id)?.outcomes.iter().flat_map(|outcome| &outcome.lines).map(|line| line.bucket).next();
        own.or_else(rule).map_or(Category::Keep, Category::of)
    }

    /// The sum that stands in the head of a measure's card: that of its first kind of money.
    pub fn headline(&self, result: &MeasureAssessment) -> Option<Range> {
        let first = result.lines.iter().find(|line| line.bucket != Bucket::Info)?;
        Some(result.sum(first.bucket))
    }

    /// The facts of a page, in order.
    pub fn page_facts(&self, page: &str) -> Vec<Slot> {
        let facts = self.pack.dictionary.facts().iter().filter(|fact| fact.page == page);
        facts
            .flat_map(|fact| match &fact.shape {
                Shape::Record(fields) => fields.clone(),
                _ => vec![fact.slot],
            })
            .collect()
    }
}

const fn sign(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "+",
        Operator::Subtract => "–",
        Operator::Multiply => "×",
        Operator::Divide => "÷",
        _ => "",
    }
}

const fn rank(operator: Operator) -> u8 {
    match operator {
        Operator::Multiply | Operator::Divide => 2,
        _ => 1,
    }
}
