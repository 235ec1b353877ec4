//! What a pack must keep beyond its types: quotes, coverage, live conditions, facts that somebody reads.

use super::answers::Answers;
use super::domain::OPEN;
use super::expr::{Expr, Form};
use super::fault::{Fault, Faults, Place};
use super::measure::Measure;
use super::pack::Pack;
use super::slot::{Slot, SlotSet};

/// Checks a loaded pack. The worked examples and the texts are checked by the command, which knows cases and languages.
///
/// # Errors
/// Every fault.
pub fn check_pack(pack: &Pack) -> Result<(), Vec<Fault>> {
    let mut faults = Faults::default();
    for measure in &pack.measures {
        check_quotes(pack, measure, &mut faults);
        check_parameters_are_read(pack, measure, &mut faults);
        check_conditions(pack, measure, &mut faults);
        check_stands_without_records(pack, measure, &mut faults);
        if measure.examples.is_empty() {
            faults.push(measure.place.clone(), format!("measure {} has no worked example", measure.id));
        }
    }
    check_pages(pack, &mut faults);
    if pack.pending.is_empty() {
        check_items(pack, &mut faults);
        check_facts_are_read(pack, &mut faults);
    }
    faults.into_result()
}

fn check_quotes(pack: &Pack, measure: &Measure, faults: &mut Faults) {
    for clause in &measure.clauses {
        if !pack.source_text.contains(&clause.quote) {
            faults.push(measure.place.clone(), format!("measure {}: the quote is not in the source text: {}", measure.id, clause.quote));
        }
        if clause.item.is_some_and(|item| item == 0 || item > pack.item_count) {
            faults.push(measure.place.clone(), format!("measure {}: the text has items 1 to {}", measure.id, pack.item_count));
        }
    }
}

/// Every named expression that can be reached from the measure, the definitions of the pack included.
fn visit_all<'p>(pack: &'p Pack, expressions: impl IntoIterator<Item = &'p Expr>, visitor: &mut impl FnMut(&'p Expr)) {
    let mut pending: Vec<&Expr> = expressions.into_iter().collect();
    let mut seen = vec![false; pack.definition_values.len()];
    while let Some(expr) = pending.pop() {
        expr.visit(&mut |inner| {
            if let Form::Definition(index) = inner.form
                && !std::mem::replace(&mut seen[index], true)
            {
                pending.push(&pack.definition_values[index]);
            }
            visitor(inner);
        });
    }
}

fn check_parameters_are_read(pack: &Pack, measure: &Measure, faults: &mut Faults) {
    let mut read = vec![false; pack.parameters.len()];
    visit_all(pack, measure.expressions(), &mut |expr| {
        if let Form::Parameter(index) = expr.form {
            read[index] = true;
        }
    });
    for index in measure.parameters.clone().filter(|index| !read[*index]) {
        faults.push(measure.place.clone(), format!("measure {}: no rule reads the parameter {}", measure.id, pack.parameters[index].name));
    }
}

/// Over wholly unknown facts a live condition, or what makes a question one, can go either way; one that cannot is dead.
/// A condition that is plainly `false` is meant: the clause speaks to somebody whom no fact describes.
fn check_conditions(pack: &Pack, measure: &Measure, faults: &mut Faults) {
    let unknown = Answers::default();
    let mut environment = pack.environment(&unknown, pack.published);
    environment.enter(&measure.named_values);
    for condition in &measure.conditions {
        match environment.evaluate(&condition.when) {
            Ok(value) if value.bits() == OPEN || matches!(condition.when.form, Form::Constant(_)) => {}
            Ok(_) => faults.push(condition.place.clone(), format!("condition {} is dead: it can only go one way", condition.id)),
            Err(error) => faults.push(condition.place.clone(), format!("condition {}: {error}", condition.id)),
        }
    }
    for question in &measure.questions {
        match question.when.as_ref().map(|when| environment.evaluate(when)) {
            Some(Ok(value)) if value.bits() != OPEN => {
                faults.push(question.place.clone(), format!("question {} is dead: it can only go one way", question.id));
            }
            Some(Err(error)) => faults.push(question.place.clone(), format!("question {}: {error}", question.id)),
            _ => {}
        }
    }
}

fn check_pages(pack: &Pack, faults: &mut Faults) {
    for page in &pack.wizard.pages {
        if let Some(measure) = page.clause.as_ref().filter(|measure| !pack.coverage.contains(measure)) {
            faults.push(Place::file("wizard.toml"), format!("page {}: no measure is called {measure}", page.id));
        }
    }
}

/// What stands even without a record cannot depend on one.
fn check_stands_without_records(pack: &Pack, measure: &Measure, faults: &mut Faults) {
    let fields: Vec<Slot> = pack.dictionary.slots().filter(|slot| pack.dictionary.is_list_field(*slot)).collect();
    for condition in measure.conditions.iter().filter(|_| measure.without_records) {
        if measure.reads_any(&condition.when, &fields) {
            faults.push(condition.place.clone(), format!("condition {} reads a record: the measure stands without records", condition.id));
        }
    }
}

fn check_items(pack: &Pack, faults: &mut Faults) {
    for item in 1..=pack.item_count {
        let modelled = pack.measures.iter().any(|measure| measure.items.contains(&item));
        if !modelled && !pack.no_application.contains_key(&item) {
            faults.push(Place::file("pack.toml"), format!("item {item} is neither modelled nor listed under no_application"));
        }
    }
}

fn check_facts_are_read(pack: &Pack, faults: &mut Faults) {
    let read = facts_read(pack);
    for slot in pack.dictionary.slots() {
        let Some(field) = pack.dictionary.field(slot) else { continue };
        if !field.display_only && !read.contains(slot) {
            faults.push(Place::file("facts.toml"), format!("no rule reads {}", pack.dictionary.path(slot, None)));
        }
    }
}

/// The facts and fields that some rule, or a size standard, reads.
pub fn facts_read(pack: &Pack) -> SlotSet {
    let mut read = SlotSet::EMPTY;
    let expressions = pack.measures.iter().flat_map(Measure::expressions);
    visit_all(pack, expressions, &mut |expr| match expr.form {
        Form::Fact(slot) => read.insert(slot),
        Form::Size(index) => read = read.union(size_facts(pack, index)),
        _ => {}
    });
    read
}

/// The facts and fields that one measure reads.
pub fn facts_read_by(pack: &Pack, measure: &Measure) -> Vec<Slot> {
    let reads = reads_of(pack, measure);
    reads.sizes.iter().fold(reads.facts, |read, (_, facts)| read.union(*facts)).iter().collect()
}

/// What a measure reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads {
    /// Facts and fields that it reads itself.
    pub facts: SlotSet,
    /// Size standards by their position, with the facts that each reads.
    pub sizes: Vec<(usize, SlotSet)>,
}

/// What one measure reads, its size standards apart.
pub fn reads_of(pack: &Pack, measure: &Measure) -> Reads {
    let mut reads = Reads::default();
    visit_all(pack, measure.expressions(), &mut |expr| match expr.form {
        Form::Fact(slot) => reads.facts.insert(slot),
        Form::Size(index) if reads.sizes.iter().all(|(known, _)| *known != index) => reads.sizes.push((index, size_facts(pack, index))),
        // Whether there is any record is told by the list, even where none of its fields is read.
        Form::AnyRecord(list, ..) => reads.facts.insert(list),
        _ => {}
    });
    reads
}

fn size_facts(pack: &Pack, standard: usize) -> SlotSet {
    let standard = &pack.standards[standard];
    let mut facts = SlotSet::of(standard.industry);
    if let Some(stated) = standard.stated {
        facts.insert(stated);
    }
    for metric in standard.rows.iter().flat_map(|row| &row.metrics) {
        facts.insert(metric.slot);
    }
    facts
}
