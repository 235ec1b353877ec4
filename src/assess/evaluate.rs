//! Evaluates the measures of a pack for one business.
//!
//! A measure is first evaluated as it stands. Where the outcome is open, the open facts that can be
//! enumerated (truth values, choices, small numbers, "none or some") are supposed one way after the
//! other: the union of what comes out is the range, and the decision tree tells which facts matter.

use super::outcome::{AlternativeAmount, Assessment, Line, MeasureAssessment, Place, Range, Reason};
use super::totals::{Total, Totals};
use crate::policy::{
    Answers, Bucket, CLASSES, ConditionRole, Dictionary, Environment, EvaluationError, Interval, Kind, Measure, Message, Outcome, Pack,
    Possible, Record, Slot, SlotSet, Status, Values, date_of, day_number,
};
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// An assessment that could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{measure}: {cause}")]
pub struct AssessError {
    /// The measure whose figure cannot be given.
    pub measure: String,
    /// Why.
    pub cause: EvaluationError,
}

impl AssessError {
    /// The sentence for the user; `measure` is the title of the measure in the language.
    pub fn message(&self, measure: &str, as_of: Date) -> Message {
        match &self.cause {
            EvaluationError::Calendar => Message::new("error-calendar").with("measure", measure),
            EvaluationError::NoValue(name) => Message::new("error-no-value-for-date").with("name", name).with("date", as_of),
            EvaluationError::Overflow | EvaluationError::DivisionByZero => Message::new("error-overflow").with("measure", measure),
        }
    }
}

/// Most suppositions per measure and record; beyond it ranges stay sound but may be wider.
const MOST_SUPPOSITIONS: usize = 600;
/// Whole numbers with at most so many values are enumerated.
const SMALL_NUMBER: i64 = 12;

/// Assesses one business on a reference date.
///
/// # Errors
/// When the figure of a measure cannot be computed (overflow, a parameter without a value on the
/// day): no figure is better than a wrong one.
pub fn assess(pack: &Pack, answers: &Answers, as_of: Date) -> Result<Assessment, AssessError> {
    let mut environment = pack.environment(answers, as_of);
    let mut totals = Totals::default();
    let mut measures = Vec::with_capacity(pack.measures.len());
    for measure in &pack.measures {
        let (result, contribution) = evaluate(pack, measure, &mut environment, answers, as_of)?;
        totals.add_all(&contribution);
        measures.push(result);
    }
    let size = size(pack, &mut environment)?;
    Ok(Assessment { policy: pack.id.clone(), as_of, legal_status: pack.status, size, measures, totals })
}

/// Assesses one measure of the pack alone, as [`assess`] does it among the others.
///
/// # Errors
/// As [`assess`], of this measure only.
pub fn assess_measure(pack: &Pack, measure: &Measure, answers: &Answers, as_of: Date) -> Result<MeasureAssessment, AssessError> {
    let (result, _) = evaluate(pack, measure, &mut pack.environment(answers, as_of), answers, as_of)?;
    Ok(result)
}

/// The size classes that are still possible, as in [`Assessment::size`].
///
/// # Errors
/// When the definition that says who has a size cannot be computed.
pub fn size_classes(pack: &Pack, answers: &Answers, as_of: Date) -> Result<Vec<&'static str>, AssessError> {
    size(pack, &mut pack.environment(answers, as_of))
}

/// One measure and what it brings to the totals.
pub(super) fn evaluate<'p>(
    pack: &'p Pack,
    measure: &'p Measure,
    environment: &mut Environment<'p>,
    answers: &Answers,
    as_of: Date,
) -> Result<(MeasureAssessment, Totals), AssessError> {
    run(Run { pack, measure, environment, as_of: day_number(as_of), told: true }, answers)
}

/// The same without why: reasons, other readings and what is missing are left out. Status, lines and totals are equal.
pub(super) fn evaluate_untold<'p>(
    pack: &'p Pack,
    measure: &'p Measure,
    environment: &mut Environment<'p>,
    answers: &Answers,
    as_of: Date,
) -> Result<(MeasureAssessment, Totals), AssessError> {
    run(Run { pack, measure, environment, as_of: day_number(as_of), told: false }, answers)
}

fn run(mut run: Run<'_, '_>, answers: &Answers) -> Result<(MeasureAssessment, Totals), AssessError> {
    let measure = run.measure;
    run.environment.enter(&measure.named_values);
    run.measure(answers).map_err(|cause| AssessError { measure: measure.id.clone(), cause })
}

/// The size classes still possible by the first standard; none for those whom the pack does not size.
fn size(pack: &Pack, environment: &mut Environment<'_>) -> Result<Vec<&'static str>, AssessError> {
    let sized = pack.definitions.iter().position(|definition| definition.name == "sized");
    if let Some(index) = sized {
        let value = environment.evaluate(&pack.definition_values[index]);
        let value = value.map_err(|cause| AssessError { measure: "size".to_owned(), cause })?;
        if value.decided_truth() == Some(false) {
            return Ok(Vec::new());
        }
    }
    let Some(standard) = pack.standards.first() else { return Ok(Vec::new()) };
    let bits = standard.classify(|slot| environment.fact(slot)).bits();
    Ok(CLASSES.iter().enumerate().filter(|(index, _)| bits & (1 << index) != 0).map(|(_, class)| *class).collect())
}

/// Where the reference date lies.
enum Window {
    Before,
    Inside,
    After,
    Open(SlotSet),
}

/// One line as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OpenLine {
    bucket: Bucket,
    name: Option<String>,
    amount: Range,
    due: Option<Interval>,
}

/// Everything that may still come out: the union over all suppositions.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Prospect {
    /// Bit set over [`Status`].
    statuses: u8,
    lines: Vec<OpenLine>,
    totals: Totals,
}

impl Prospect {
    fn union(&self, other: &Self) -> Self {
        let mut lines: Vec<OpenLine> = Vec::new();
        for line in self.lines.iter().chain(&other.lines) {
            if lines.iter().any(|known| known.is_same(line)) {
                continue;
            }
            let both = [self, other].map(|side| side.lines.iter().find(|candidate| candidate.is_same(line)));
            lines.push(match both {
                [Some(a), Some(b)] => OpenLine { amount: a.amount.hull(b.amount), due: hull_due(a.due, b.due), ..a.clone() },
                _ => OpenLine { amount: line.amount.uncertain(), ..line.clone() },
            });
        }
        Self { statuses: self.statuses | other.statuses, lines, totals: self.totals.hull(&other.totals) }
    }

    fn may_be(&self, status: Status) -> bool {
        self.statuses & (1 << status as u8) != 0
    }

    /// The only status left.
    fn single(&self) -> Option<Status> {
        Status::ALL.into_iter().find(|status| self.statuses == 1 << *status as u8)
    }
}

impl OpenLine {
    fn is_same(&self, other: &Self) -> bool {
        self.bucket == other.bucket && self.name == other.name
    }
}

fn hull_due(a: Option<Interval>, b: Option<Interval>) -> Option<Interval> {
    a.zip(b).map(|(a, b)| a.hull(b))
}

/// A prospect and the open facts that it depends on.
struct Explored {
    prospect: Prospect,
    missing: SlotSet,
}

/// A prospect as it stands, what it depends on, and what its first open condition depends on.
struct Outlook {
    prospect: Prospect,
    depends: SlotSet,
    first: SlotSet,
}

/// One record (or the business as a whole) under a measure.
struct Item {
    item: Option<usize>,
    status: Status,
    prospect: Prospect,
    missing: SlotSet,
    reasons: Vec<Reason>,
    alternatives: Vec<AlternativeAmount>,
}

struct Run<'r, 'p> {
    pack: &'p Pack,
    measure: &'p Measure,
    environment: &'r mut Environment<'p>,
    as_of: Decimal,
    /// Whether it is told why; many businesses at once only want figures.
    told: bool,
}

type Evaluated<T> = Result<T, EvaluationError>;

impl Run<'_, '_> {
    fn measure(&mut self, answers: &Answers) -> Evaluated<(MeasureAssessment, Totals)> {
        let Some(list) = self.measure.over else {
            let item = self.item(None)?;
            return Ok(self.combine(vec![item], answers));
        };
        match answers.list(list) {
            None => {
                let item = self.unknown_list(list)?;
                Ok(self.combine(vec![item], answers))
            }
            Some([]) => {
                let item = if self.measure.without_records { self.without_records(list)? } else { self.empty_list(list)? };
                Ok(self.combine(vec![item], answers))
            }
            Some(records) => {
                let mut items = Vec::with_capacity(records.len());
                for (index, record) in records.iter().enumerate() {
                    let outside = self.enter_record(list, record);
                    let item = self.item(Some(index));
                    self.leave_record(outside);
                    items.push(item?);
                }
                Ok(self.combine(items, answers))
            }
        }
    }

    fn enter_record(&mut self, list: Slot, record: &Record) -> Vec<(Slot, Possible)> {
        let fields = list_fields(&self.pack.dictionary, list);
        fields
            .into_iter()
            .filter_map(|slot| record.get(&slot).map(|answer| (slot, self.environment.suppose(slot, answer.possible(slot)))))
            .collect()
    }

    fn leave_record(&mut self, outside: Vec<(Slot, Possible)>) {
        for (slot, possible) in outside {
            self.environment.suppose(slot, possible);
        }
    }

    /// An unknown list may hold any number of records: nothing is certain, and nothing bounds the sum.
    fn unknown_list(&mut self, list: Slot) -> Evaluated<Item> {
        let mut item = self.item(None)?;
        let fields = list_fields(&self.pack.dictionary, list);
        for slot in fields {
            item.missing.remove(slot);
        }
        if item.prospect.single() != Some(Status::NotApplicable) {
            let outside = matches!(item.status, Status::Expired | Status::NotYet);
            if !outside {
                item.missing.insert(list);
            }
            if !self.measure.without_records {
                item.prospect.statuses |= 1 << Status::NotApplicable as u8;
                item.status = if outside { item.status } else { Status::NeedsInfo };
            }
        }
        for line in &mut item.prospect.lines {
            let is_nothing = line.amount.high == Some(Decimal::ZERO);
            line.amount = Range { low: Decimal::ZERO, high: if is_nothing { line.amount.high } else { None } };
            line.due = None;
        }
        item.prospect.totals = unbounded(&item.prospect.totals);
        item.alternatives.clear();
        Ok(item)
    }

    /// A right of the business as a whole: without a record it has no figure.
    fn without_records(&mut self, list: Slot) -> Evaluated<Item> {
        let mut item = self.item(None)?;
        for slot in list_fields(&self.pack.dictionary, list) {
            item.missing.remove(slot);
        }
        item.prospect.lines.clear();
        item.prospect.totals = Totals::default();
        item.alternatives.clear();
        Ok(item)
    }

    /// Without a record only the conditions that read none can be told.
    fn empty_list(&mut self, list: Slot) -> Evaluated<Item> {
        let fields = list_fields(&self.pack.dictionary, list);
        let mut reasons = Vec::new();
        for condition in &self.measure.conditions {
            if !self.measure.reads_any(&condition.when, &fields) {
                let holds = self.environment.evaluate(&condition.when)?.decided_truth();
                reasons.push(Reason { id: condition.id.clone(), holds });
            }
        }
        reasons.push(Reason { id: "recorded".to_owned(), holds: Some(false) });
        let prospect = Prospect { statuses: 1 << Status::NotApplicable as u8, lines: Vec::new(), totals: Totals::default() };
        Ok(Item { item: None, status: Status::NotApplicable, prospect, missing: SlotSet::EMPTY, reasons, alternatives: Vec::new() })
    }

    fn item(&mut self, item: Option<usize>) -> Evaluated<Item> {
        let window = self.window()?;
        let mut budget = MOST_SUPPOSITIONS;
        let explored = self.explore(&mut budget)?;
        let reasons = if self.told { self.reasons()? } else { Vec::new() };
        let weighed = || self.measure.conditions.iter().zip(&reasons).filter(|(condition, _)| condition.role != ConditionRole::Advisory);
        let fails = weighed().any(|(_, reason)| reason.holds == Some(false));
        let open = weighed().any(|(condition, reason)| reason.holds.is_none() && condition.role == ConditionRole::Deciding);
        let eligible = if fails { Some(false) } else { (!open).then_some(true) };
        // Where the rules of another body may take the place of these, nothing is certain, not even another reading.
        let settled = !explored.prospect.may_be(Status::NeedsInfo);
        let alternatives = if self.told { self.alternatives(item, eligible, settled)? } else { Vec::new() };
        let (status, missing) = match (explored.prospect.single(), window) {
            (Some(Status::NotApplicable), _) => (Status::NotApplicable, SlotSet::EMPTY),
            (_, Window::Before) => (Status::NotYet, SlotSet::EMPTY),
            (_, Window::After) => (Status::Expired, SlotSet::EMPTY),
            (_, Window::Open(depends)) => (Status::NeedsInfo, explored.missing.union(depends)),
            (Some(status), Window::Inside) => (status, explored.missing),
            (None, Window::Inside) => (Status::NeedsInfo, explored.missing),
        };
        Ok(Item { item, status, prospect: explored.prospect, missing, reasons, alternatives })
    }

    fn window(&mut self) -> Evaluated<Window> {
        let from = self.environment.evaluate(&self.measure.window.from)?;
        let to = match &self.measure.window.to {
            Some(to) => Some(self.environment.evaluate(to)?),
            None => None,
        };
        let (from_interval, to_interval) = (from.interval(), to.as_ref().map(Possible::interval));
        if from_interval.low.is_some_and(|low| self.as_of < low) {
            return Ok(Window::Before);
        }
        if to_interval.is_some_and(|to| to.high.is_some_and(|high| self.as_of > high)) {
            return Ok(Window::After);
        }
        let started = from_interval.high.is_some_and(|high| self.as_of >= high);
        let lasting = to_interval.is_none_or(|to| to.low.is_some_and(|low| self.as_of <= low));
        if started && lasting {
            return Ok(Window::Inside);
        }
        Ok(Window::Open(from.depends.union(to.map_or(SlotSet::EMPTY, |to| to.depends))))
    }

    fn reasons(&mut self) -> Evaluated<Vec<Reason>> {
        let conditions = self.measure.conditions.iter();
        conditions
            .map(|condition| {
                let holds = self.environment.evaluate(&condition.when)?.decided_truth();
                Ok(Reason { id: condition.id.clone(), holds })
            })
            .collect()
    }

    fn alternatives(&mut self, item: Option<usize>, eligible: Option<bool>, settled: bool) -> Evaluated<Vec<AlternativeAmount>> {
        let mut amounts = Vec::new();
        for alternative in &self.measure.alternatives {
            let holds = match &alternative.when {
                Some(when) => self.environment.evaluate(when)?.decided_truth(),
                None => eligible,
            };
            if holds == Some(false) {
                continue;
            }
            let range = Range::of(self.environment.evaluate(&alternative.value)?.interval());
            let amount = if settled && holds == Some(true) { range } else { range.uncertain() };
            amounts.push(AlternativeAmount { id: alternative.id.clone(), item, amount });
        }
        Ok(amounts)
    }

    /// Evaluates under every way in which the enumerable open facts may turn out.
    fn explore(&mut self, budget: &mut usize) -> Evaluated<Explored> {
        let Outlook { prospect, depends, first } = self.prospect()?;
        if depends.is_empty() {
            return Ok(Explored { prospect, missing: SlotSet::EMPTY });
        }
        // What the first open condition hangs on is supposed first: where it fails, nothing else is asked.
        let candidates = first.iter().chain(depends.iter());
        let Some((slot, parts)) = candidates.into_iter().find_map(|slot| Some((slot, self.parts(slot)?))) else {
            return Ok(Explored { prospect, missing: depends });
        };
        if *budget < parts.len() {
            return Ok(Explored { prospect, missing: depends });
        }
        *budget -= parts.len();
        let original = self.environment.fact(slot).clone();
        let mut branches = Vec::with_capacity(parts.len());
        for part in parts {
            self.environment.suppose(slot, part);
            branches.push(self.explore(budget));
        }
        self.environment.suppose(slot, original);
        let branches = branches.into_iter().collect::<Evaluated<Vec<_>>>()?;
        Ok(join(slot, branches).unwrap_or(Explored { prospect, missing: depends }))
    }

    /// The values that an open fact is enumerated over; `None` when there are too many.
    fn parts(&self, slot: Slot) -> Option<Vec<Possible>> {
        // Records of another list may turn out differently from one another: one supposition does not fit all.
        if self.pack.dictionary.is_list_field(slot) && !self.is_own_field(slot) {
            return None;
        }
        let possible = self.environment.fact(slot);
        let field = self.pack.dictionary.field(slot)?;
        let values = possible.values.as_ref()?;
        let mut parts = match values {
            Values::Bits(bits) if possible.none || bits.count_ones() > 1 => {
                (0..64).filter(|bit| bits & (1 << bit) != 0).map(|bit| Possible::new(Values::Bits(1 << bit), SlotSet::EMPTY)).collect()
            }
            Values::Number(interval) => match small_numbers(&field.kind, *interval) {
                Some(numbers) => numbers,
                None if possible.none => vec![Possible { none: false, ..possible.clone() }],
                None => return None,
            },
            _ => return None,
        };
        if possible.none {
            parts.insert(0, Possible::none());
        }
        Some(parts)
    }

    /// What comes out without supposing anything more.
    fn prospect(&mut self) -> Evaluated<Outlook> {
        let (mut depends, mut first) = (SlotSet::EMPTY, SlotSet::EMPTY);
        let mut eligible = true;
        for condition in self.measure.conditions.iter().filter(|condition| condition.role != ConditionRole::Advisory) {
            let truth = self.environment.evaluate(&condition.when)?;
            if truth.decided_truth() == Some(false) {
                let prospect = self.candidate(Status::NotApplicable, &[])?.0;
                return Ok(Outlook { prospect, depends: SlotSet::EMPTY, first });
            }
            if first.is_empty() {
                first = truth.depends;
            }
            depends = depends.union(truth.depends);
            eligible &= truth.decided_truth().is_some() || condition.role == ConditionRole::Amount;
        }
        let mut prospects = Vec::new();
        if !eligible {
            prospects.push(self.candidate(Status::NotApplicable, &[])?.0);
        }
        let mut certain = false;
        for outcome in &self.measure.outcomes {
            let truth = self.holds(outcome)?;
            if truth.decided_truth() == Some(false) {
                continue;
            }
            depends = depends.union(truth.depends);
            let (prospect, more) = self.candidate(outcome.status, &outcome.lines)?;
            depends = depends.union(more);
            prospects.push(prospect);
            certain = truth.decided_truth() == Some(true);
            if certain {
                break;
            }
        }
        if !certain {
            prospects.push(self.candidate(Status::NotApplicable, &[])?.0);
        }
        let union = prospects.into_iter().reduce(|a, b| a.union(&b));
        let nothing = Prospect { statuses: 1 << Status::NotApplicable as u8, lines: Vec::new(), totals: Totals::default() };
        Ok(Outlook { prospect: union.unwrap_or(nothing), depends, first })
    }

    fn holds(&mut self, outcome: &Outcome) -> Evaluated<Possible> {
        outcome.when.as_ref().map_or_else(|| Ok(Possible::truth(true)), |when| self.environment.evaluate(when))
    }

    fn candidate(&mut self, status: Status, rules: &[crate::policy::LineRule]) -> Evaluated<(Prospect, SlotSet)> {
        let (mut depends, mut lines, mut totals) = (SlotSet::EMPTY, Vec::new(), Totals::default());
        // Where other rules decide (a status that no fact here can settle) the amount may still
        // reach the totals of the measure's own kind.
        let reach = if status == Status::NeedsInfo { self.measure.kind } else { status };
        for rule in rules {
            let value = self.environment.evaluate(&rule.value)?;
            let due = match &rule.due {
                Some(due) => Some(self.environment.evaluate(due)?),
                None => None,
            };
            depends = depends.union(value.depends).union(due.as_ref().map_or(SlotSet::EMPTY, |due| due.depends));
            let amount = Range::of(value.interval());
            let due = due.map(|due| due.interval());
            if let Some(total) = Total::of(rule.bucket, reach)
                && let Some(counted) = self.counted(rule.bucket, amount, due)
            {
                totals.add(total, counted);
            }
            lines.push(OpenLine { bucket: rule.bucket, name: rule.name.clone(), amount, due });
        }
        Ok((Prospect { statuses: 1 << status as u8, lines, totals }, depends))
    }

    /// What of a line enters its total: deferred money whose day is over enters none.
    fn counted(&self, bucket: Bucket, amount: Range, due: Option<Interval>) -> Option<Range> {
        match due {
            Some(due) if bucket == Bucket::Defer => {
                if self.is_over(due) {
                    None
                } else if due.low.is_some_and(|low| low >= self.as_of) {
                    Some(amount)
                } else {
                    Some(amount.uncertain())
                }
            }
            _ => Some(amount),
        }
    }

    fn is_over(&self, due: Interval) -> bool {
        due.high.is_some_and(|high| high < self.as_of)
    }

    fn combine(&self, items: Vec<Item>, answers: &Answers) -> (MeasureAssessment, Totals) {
        let status = combined_status(&items);
        let mut totals = Totals::default();
        let (mut lines, mut alternatives, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for item in &items {
            match item.status {
                Status::Applies | Status::Conditional => totals.add_all(&item.prospect.totals),
                Status::NeedsInfo => totals.add_all(&item.prospect.totals.uncertain()),
                _ => {}
            }
            if item.status != Status::NotApplicable {
                lines.extend(item.prospect.lines.iter().map(|line| self.line(item, line)));
            }
            alternatives.extend(item.alternatives.iter().cloned());
            if !self.told || is_covered(item, &items) {
                continue;
            }
            for slot in item.missing.iter() {
                for place in self.places(slot, item.item, answers) {
                    if !missing.contains(&place) {
                        missing.push(place);
                    }
                }
            }
        }
        let speaker = items.into_iter().find(|item| item.status == status);
        let (reasons, reasons_item) = speaker.map_or((Vec::new(), None), |item| (item.reasons, item.item));
        let result = MeasureAssessment { id: self.measure.id.clone(), status, lines, alternatives, missing, reasons, reasons_item };
        (result, totals)
    }

    /// Where an open fact stands: a field of a list that is searched as a whole is open in some of its records.
    fn places(&self, slot: Slot, item: Option<usize>, answers: &Answers) -> Vec<Place> {
        if !self.pack.dictionary.is_list_field(slot) {
            return vec![(slot, None)];
        }
        if self.is_own_field(slot) {
            return vec![(slot, item)];
        }
        let records = answers.list(self.pack.dictionary.owner(slot).slot).unwrap_or_default();
        let open = records.iter().enumerate().filter(|(_, record)| !record.contains_key(&slot));
        open.map(|(index, _)| (slot, Some(index))).collect()
    }

    /// Whether the measure is assessed over the list that a field belongs to.
    fn is_own_field(&self, slot: Slot) -> bool {
        self.measure.over.is_some_and(|list| self.pack.dictionary.owner(slot).slot == list)
    }

    fn line(&self, item: &Item, line: &OpenLine) -> Line {
        // Outside its window a measure keeps its figures; what eligibility leaves open is certain on no date.
        let decided = item.status != Status::NeedsInfo && item.prospect.single().is_some_and(|status| status != Status::NeedsInfo);
        let due = line.due.and_then(Interval::single);
        Line {
            item: item.item,
            status: item.status,
            bucket: line.bucket,
            name: line.name.clone(),
            amount: if decided { line.amount } else { line.amount.uncertain() },
            due: due.and_then(date_of),
            overdue: line.bucket == Bucket::Defer && line.due.is_some_and(|due| self.is_over(due)),
        }
    }
}

/// The strongest status among the records, unless an open record could still be stronger.
fn combined_status(items: &[Item]) -> Status {
    let may_grow = items.iter().any(|item| item.status == Status::NeedsInfo && may_raise(item, items));
    if may_grow { Status::NeedsInfo } else { decided_status(items).unwrap_or(Status::NotApplicable) }
}

/// The strongest status among the records that are decided.
fn decided_status(items: &[Item]) -> Option<Status> {
    items.iter().map(|item| item.status).filter(|status| *status != Status::NeedsInfo).max()
}

/// Whether a record may turn out stronger than every record that is decided.
fn may_raise(item: &Item, items: &[Item]) -> bool {
    decided_status(items).is_none_or(|decided| Status::ALL.into_iter().any(|status| status > decided && item.prospect.may_be(status)))
}

/// Whether nothing that is open of a record can change the measure: it brings no money, and another record gives the
/// measure a status that this one cannot raise.
fn is_covered(item: &Item, items: &[Item]) -> bool {
    item.status == Status::NeedsInfo && item.prospect.lines.is_empty() && !may_raise(item, items)
}

/// Joins the branches of a supposed fact. The fact matters unless every branch is decided and all agree.
fn join(slot: Slot, branches: Vec<Explored>) -> Option<Explored> {
    let decided = branches.iter().all(|branch| branch.missing.is_empty());
    let agree = branches.windows(2).all(|pair| pair[0].prospect == pair[1].prospect);
    let mut missing = branches.iter().fold(SlotSet::EMPTY, |set, branch| set.union(branch.missing));
    if !(decided && agree) {
        missing.insert(slot);
    }
    let prospect = branches.into_iter().map(|branch| branch.prospect).reduce(|a, b| a.union(&b))?;
    Some(Explored { prospect, missing })
}

fn small_numbers(kind: &Kind, interval: Interval) -> Option<Vec<Possible>> {
    if !matches!(kind, Kind::Int | Kind::Month) {
        return None;
    }
    let (low, high) = (interval.low?.to_i64()?, interval.high?.to_i64()?);
    let few = high > low && high - low < SMALL_NUMBER;
    few.then(|| (low..=high).map(|value| Possible::number(Decimal::from(value))).collect())
}

fn list_fields(dictionary: &Dictionary, list: Slot) -> Vec<Slot> {
    match &dictionary.owner(list).shape {
        crate::policy::Shape::List(fields) => fields.clone(),
        _ => Vec::new(),
    }
}

fn unbounded(totals: &Totals) -> Totals {
    let mut result = Totals::default();
    for total in Total::ALL {
        if totals.get(total).high != Some(Decimal::ZERO) {
            result.add(total, Range { low: Decimal::ZERO, high: None });
        }
    }
    result
}
