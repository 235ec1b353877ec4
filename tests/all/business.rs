//! Random businesses: complete answers to every fact that a rule reads, some of which are then taken back.
//!
//! Half of the values come from the worked examples of the pack, so that measures are often met; the others
//! favour the figures and days of the rules and what lies just beside them.

use jiff::civil::Date;
use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any};
use proptest::sample::select;
use rust_decimal::Decimal;
use shukun::assets;
use shukun::case::{decode_facts, is_credit_code};
use shukun::policy::{
    Answer, Answers, Expr, Field, Form, IndustryCode, Kind, Month, Pack, Record, Shape, Slot, Type, Values, date_of, facts_read,
};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The embedded pack, read once for all tests.
pub fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| Pack::load(&assets::policy_files()).unwrap())
}

/// A business that is completely known, and the same one while some answers are open.
#[derive(Clone, Debug)]
pub struct Business {
    /// Every fact answered.
    pub complete: Answers,
    /// The same answers without some of them.
    pub partial: Answers,
    /// What was taken back: a fact, a whole list, or a field of one record.
    pub open: Vec<(Slot, Option<usize>)>,
    /// Another value for each place of `open`; none for a whole list.
    pub other: Vec<Option<Answer>>,
    /// Which of `open` to fill when only some are filled.
    pub fill: Vec<bool>,
    /// Reference date.
    pub as_of: Date,
}

/// The answer to one fact before the business is put together.
#[derive(Clone, Debug)]
enum Draft {
    One { slot: Slot, answer: Answer, dice: Dice },
    Many { list: Slot, records: Vec<Vec<(Slot, Answer, Dice)>>, dice: Dice },
}

/// What chance decides about an answer.
#[derive(Clone, Debug)]
struct Dice {
    /// Taken back when it is high enough.
    open: u8,
    /// Whether the value is its own rather than the example's.
    own: bool,
    fill: bool,
    other: Option<Answer>,
}

/// Businesses with some answers open, out of the facts that some rule reads.
pub fn businesses() -> impl Strategy<Value = Business> {
    of_facts(facts_of_rules(pack()))
}

/// Answers that could stand in a case file, out of all facts.
pub fn filled_in() -> impl Strategy<Value = Answers> {
    let all = pack().dictionary.slots().collect();
    of_facts(drafted(&all)).prop_map(|business| in_order(business.partial))
}

fn of_facts(facts: BTreeSet<Slot>) -> impl Strategy<Value = Business> {
    let pools = Pools::of(pack());
    let drafts: Vec<BoxedStrategy<Draft>> = facts.into_iter().map(|slot| draft(slot, &pools)).collect();
    let days = proptest::prop_oneof![5 => Just("2022-09-01".to_owned()), 1 => select(Pools::reference_dates())];
    // Few open answers keep most figures decided, many open ones try the enumeration.
    let levels = select(vec![1_u8, 3, 8, 20, 50]);
    (select(examples()), drafts, levels, days)
        .prop_map(|(example, drafts, level, as_of)| assemble(&example, &drafts, level, as_of.parse().unwrap()))
}

/// The facts that some rule reads.
fn facts_of_rules(pack: &Pack) -> BTreeSet<Slot> {
    let lists = pack.measures.iter().filter_map(|measure| measure.over);
    drafted(&facts_read(pack).iter().chain(lists).collect())
}

/// What is drafted for these slots: single facts, fields of the one record, and lists with all of their fields.
fn drafted(slots: &BTreeSet<Slot>) -> BTreeSet<Slot> {
    let dictionary = &pack().dictionary;
    let whole = |slot: &Slot| if dictionary.is_list_field(*slot) { dictionary.owner(*slot).slot } else { *slot };
    slots.iter().map(whole).filter(|slot| dictionary.is_list(*slot) || dictionary.field(*slot).is_some()).collect()
}

fn examples() -> Vec<(Answers, Option<String>)> {
    let examples = pack().measures.iter().flat_map(|measure| &measure.examples);
    examples.map(|(example, _)| (decode_facts(&example.facts, &pack().dictionary).unwrap(), example.as_of.clone())).collect()
}

fn draft(slot: Slot, pools: &Pools) -> BoxedStrategy<Draft> {
    let dictionary = &pack().dictionary;
    match &dictionary.owner(slot).shape {
        Shape::List(fields) if dictionary.is_list(slot) => {
            let record: Vec<_> = fields.iter().map(|field| one(*field, pools)).collect();
            let records = vec(record, 0..=2);
            (records, dice(Just(None).boxed())).prop_map(move |(records, dice)| Draft::Many { list: slot, records, dice }).boxed()
        }
        _ => one(slot, pools).prop_map(|(slot, answer, dice)| Draft::One { slot, answer, dice }).boxed(),
    }
}

fn one(slot: Slot, pools: &Pools) -> BoxedStrategy<(Slot, Answer, Dice)> {
    let field = pack().dictionary.field(slot).unwrap();
    let other = pools.answer(field).prop_map(Some).boxed();
    (pools.answer(field), dice(other)).prop_map(move |(answer, dice)| (slot, answer, dice)).boxed()
}

fn dice(other: BoxedStrategy<Option<Answer>>) -> impl Strategy<Value = Dice> {
    (0_u8..100, any::<bool>(), any::<bool>(), other).prop_map(|(open, own, fill, other)| Dice { open, own, fill, other })
}

fn assemble((example, example_date): &(Answers, Option<String>), drafts: &[Draft], level: u8, as_of: Date) -> Business {
    let dictionary = &pack().dictionary;
    let is_open = |dice: &Dice| dice.open >= 100 - level;
    let as_of = example_date.as_ref().map_or(as_of, |date| date.parse().unwrap());
    let mut business = Business {
        complete: Answers::default(),
        partial: Answers::default(),
        open: Vec::new(),
        other: Vec::new(),
        fill: Vec::new(),
        as_of,
    };
    for draft in drafts {
        match draft {
            Draft::One { slot, answer, dice } => {
                let answer = example.get(*slot).filter(|_| !dice.own).unwrap_or(answer);
                business.complete.set(*slot, Some(answer.clone()));
                if is_open(dice) && may_be_open(*slot, &business.complete) {
                    business.leave_open((*slot, None), dice);
                } else {
                    business.partial.set(*slot, Some(answer.clone()));
                }
            }
            Draft::Many { list, records, dice } => {
                let given = example.list(*list).filter(|_| !dice.own).unwrap_or_default();
                let shown: Vec<Record> = records.iter().enumerate().map(|(item, record)| merged(given.get(item), record)).collect();
                business.complete.set_list(*list, Some(shown.clone()));
                if is_open(dice) {
                    business.leave_open((*list, None), dice);
                    continue;
                }
                business.partial.set_list(*list, Some(shown));
                for (item, (slot, _, dice)) in
                    records.iter().enumerate().flat_map(|(item, record)| record.iter().map(move |field| (item, field)))
                {
                    if is_open(dice) {
                        business.leave_open((*slot, Some(item)), dice);
                        business.partial.set_at(dictionary, (*slot, Some(item)), None);
                    }
                }
            }
        }
    }
    business
}

fn merged(given: Option<&Record>, record: &[(Slot, Answer, Dice)]) -> Record {
    let field = |(slot, answer, dice): &(Slot, Answer, Dice)| {
        let given = given.and_then(|given| given.get(slot)).filter(|_| !dice.own);
        (*slot, given.unwrap_or(answer).clone())
    };
    record.iter().map(field).collect()
}

/// The official class is a special fact: not answered, it is *not* "any class" – the table of the standard decides, and
/// only an answer overrides the table. So taking an answer back is no loss of knowledge, except in finance (J), for
/// which the table has no rule and all classes stay open.
fn may_be_open(slot: Slot, complete: &Answers) -> bool {
    let dictionary = &pack().dictionary;
    if dictionary.slot("official_size") != Some(slot) {
        return true;
    }
    let industry = dictionary.slot("industry").and_then(|industry| complete.get(industry));
    matches!(industry, Some(Answer::Industry(code)) if code.as_str().starts_with('J'))
}

impl Business {
    fn leave_open(&mut self, place: (Slot, Option<usize>), dice: &Dice) {
        self.open.push(place);
        self.other.push(dice.other.clone());
        self.fill.push(dice.fill);
    }

    /// The partial answers with the chosen open places filled, by the complete or by the other value.
    pub fn filled(&self, chosen: impl Fn(usize) -> bool, with_other: bool) -> Answers {
        let dictionary = &pack().dictionary;
        let mut answers = self.partial.clone();
        for (index, (slot, item)) in self.open.iter().enumerate().filter(|(index, _)| chosen(*index)) {
            if dictionary.is_list(*slot) {
                answers.set_list(*slot, self.complete.list(*slot).map(<[Record]>::to_vec));
                continue;
            }
            let other = self.other[index].clone().filter(|_| with_other);
            let value = other.or_else(|| self.complete.at(dictionary, (*slot, *item)).cloned());
            answers.set_at(dictionary, (*slot, *item), value);
        }
        answers
    }
}

/// The answers with the ends of periods after their starts, as a case file must have them.
fn in_order(mut answers: Answers) -> Answers {
    let dictionary = &pack().dictionary;
    for order in dictionary.orders() {
        let items: Vec<Option<usize>> = match answers.list(dictionary.owner(order.start).slot) {
            Some(records) => (0..records.len()).map(Some).collect(),
            None => vec![None],
        };
        for item in items {
            let [start, end] = [order.start, order.end].map(|slot| answers.at(dictionary, (slot, item)).cloned());
            if let (Some(Answer::Date(first)), Some(Answer::Date(last))) = (&start, &end)
                && last < first
            {
                answers.set_at(dictionary, (order.start, item), end);
                answers.set_at(dictionary, (order.end, item), start);
            }
        }
    }
    answers
}

/// Values worth trying, by kind: the figures, days and codes of the rules.
struct Pools {
    numbers: Vec<Decimal>,
    dates: Vec<Decimal>,
    codes: Vec<IndustryCode>,
}

impl Pools {
    fn of(pack: &Pack) -> Self {
        let (mut numbers, mut dates, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for parameter in &pack.parameters {
            let pool = if parameter.ty == Type::Date { &mut dates } else { &mut numbers };
            pool.extend(parameter.values.iter().map(|(_, value)| *value));
        }
        let rows: Vec<_> = pack.standards.iter().flat_map(|standard| &standard.rows).collect();
        numbers.extend(rows.iter().flat_map(|row| &row.metrics).flat_map(|metric| metric.bounds));
        codes.extend(rows.iter().flat_map(|row| row.codes.clone()));
        let expressions = pack.measures.iter().flat_map(|measure| measure.expressions()).chain(&pack.definition_values);
        for expression in expressions {
            expression.visit(&mut |part: &Expr| match &part.form {
                Form::Constant(Values::Number(interval)) => {
                    let pool = if part.ty == Type::Date { &mut dates } else { &mut numbers };
                    pool.extend(interval.single());
                }
                Form::InIndustries(_, classes) => codes.extend(classes.iter().cloned()),
                _ => {}
            });
        }
        Self { numbers: numbers.into_iter().collect(), dates: dates.into_iter().collect(), codes: answerable(&codes) }
    }

    fn reference_dates() -> Vec<String> {
        ["2022-06-30", "2022-07-01", "2022-10-31", "2022-12-31", "2023-01-01", "2023-01-08", "2023-01-09", "2026-11-24"]
            .map(str::to_owned)
            .to_vec()
    }

    /// An answer to a field: at a threshold, beside it, at a bound, or anywhere.
    fn answer(&self, field: &Field) -> BoxedStrategy<Answer> {
        let some = self.some(field);
        if field.nullable { proptest::prop_oneof![3 => some, 1 => Just(Answer::None)].boxed() } else { some }
    }

    fn some(&self, field: &Field) -> BoxedStrategy<Answer> {
        match field.kind {
            Kind::Bool => any::<bool>().prop_map(Answer::Bool).boxed(),
            Kind::Choice => (0..u8::try_from(field.choices.len()).unwrap()).prop_map(Answer::Choice).boxed(),
            Kind::Industry => select(self.codes.clone()).prop_map(Answer::Industry).boxed(),
            Kind::Text => "[\\PC阿خۇ🍜]{0,7}".prop_map(Answer::Text).boxed(),
            Kind::Code => select(credit_codes()).prop_map(Answer::Text).boxed(),
            Kind::Date => {
                self.near(field, &self.dates, Decimal::ONE, 18_780..19_400).prop_map(|day| Answer::Date(date_of(day).unwrap())).boxed()
            }
            Kind::Month => self
                .near(field, &[], Decimal::ONE, 24_260..24_280)
                .prop_map(|month| Answer::Month(Month::of_number(month).unwrap()))
                .boxed(),
            Kind::Int => self.near(field, &self.numbers, Decimal::ONE, 0..400).prop_map(Answer::Number).boxed(),
            Kind::Money => self.near(field, &self.numbers, Decimal::new(1, 2), 0..300_000).prop_map(Answer::Number).boxed(),
            Kind::Rate | Kind::Number => {
                let rates: Vec<Decimal> = (0..40).map(|part| Decimal::new(part * 5, 4)).chain(self.numbers.iter().copied()).collect();
                self.near(field, &rates, Decimal::new(1, 4), 0..20).prop_map(Answer::Number).boxed()
            }
        }
    }

    fn near(&self, field: &Field, pool: &[Decimal], step: Decimal, anywhere: std::ops::Range<i64>) -> BoxedStrategy<Decimal> {
        let beside = select(beside(field, pool, step));
        let (min, max) = (field.min, field.max);
        let clamp = move |value: i64| {
            let value = Decimal::from(value);
            max.map_or(value, |max| value.min(max)).max(min.unwrap_or(value))
        };
        proptest::prop_oneof![2 => beside, 1 => anywhere.prop_map(clamp)].boxed()
    }
}

/// The values of a pool and what lies a step beside them, with the bounds of the field: those that the field may hold.
fn beside(field: &Field, pool: &[Decimal], step: Decimal) -> Vec<Decimal> {
    let mut values: BTreeSet<Decimal> = pool.iter().flat_map(|value| [*value - step, *value, *value + step]).collect();
    values.extend([field.min, field.max].into_iter().flatten());
    let fits = |value: &Decimal| field.min.is_none_or(|min| *value >= min) && field.max.is_none_or(|max| *value <= max);
    let whole = matches!(field.kind, Kind::Int | Kind::Date | Kind::Month);
    let cents = field.kind == Kind::Money;
    let is_day = |value: &Decimal| field.kind != Kind::Date || date_of(*value).is_some_and(|date| date.year() < 2100);
    values.retain(|value| fits(value) && is_day(value) && (!whole || value.is_integer()) && (!cents || value.scale() <= 2));
    values.into_iter().collect()
}

/// Amounts and counts at every figure of the rules, beside it and at the bounds; none for other kinds of facts.
pub fn telling_numbers(slot: Slot) -> Vec<Decimal> {
    static POOLS: OnceLock<Pools> = OnceLock::new();
    let Some(field) = pack().dictionary.field(slot) else { return Vec::new() };
    let step = match field.kind {
        Kind::Int => Decimal::ONE,
        Kind::Money => Decimal::new(1, 2),
        Kind::Rate | Kind::Number => Decimal::new(1, 4),
        _ => return Vec::new(),
    };
    beside(field, &POOLS.get_or_init(|| Pools::of(pack())).numbers, step)
}

/// The industries that an owner can choose.
pub fn industries() -> Vec<IndustryCode> {
    let table: toml::Table = assets::policy_files()["industries.toml"].parse().unwrap();
    let entries = table["industry"].as_array().unwrap().iter();
    entries.map(|entry| IndustryCode::parse(entry["code"].as_str().unwrap()).unwrap()).collect()
}

/// Real codes: those that can be chosen, those of the rules, and finer ones of either.
fn answerable(codes: &BTreeSet<IndustryCode>) -> Vec<IndustryCode> {
    let known = industries();
    let longer = known.iter().chain(codes).flat_map(|code| ["", "1", "29", "6"].map(|more| format!("{}{more}", code.as_str())));
    let longer = longer.filter(|code| code.len() <= 5).filter_map(|code| IndustryCode::parse(&code));
    let real: BTreeSet<IndustryCode> = longer.filter(|code| known.iter().any(|class| code.is_within(class))).collect();
    real.into_iter().collect()
}

/// Unified social credit codes with the check character that they must have.
fn credit_codes() -> Vec<String> {
    let stems = ["91652302MA77ABCD1", "92652302MA7XYUWT0", "12345678901234567"];
    let codes = stems.iter().flat_map(|stem| "0123456789ABCDEFGHJKLMNPQRTUWXY".chars().map(move |last| format!("{stem}{last}")));
    codes.filter(|code| is_credit_code(code)).collect()
}
