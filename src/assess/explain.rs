//! The trace of a figure: from the amount down to answers and parameters, pruned to what decides.

use super::outcome::Place;
use crate::policy::{
    Answers, Environment, EvaluationError, Expr, Form, Function, Interval, Measure, Operator, Outcome, Pack, Shape, Slot, Type,
};
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// Where a quantity comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// An answer.
    Fact(Place),
    /// A parameter, by its position in the pack.
    Parameter(usize),
    /// A named value of the measure, explained by a step of its own.
    Named(String),
    /// A number of the formula itself.
    Literal,
    /// Worked out by a function, such as a number of days.
    Computed,
}

/// A value in a formula; its ends differ while it is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The value.
    pub value: Interval,
    /// Its type.
    pub ty: Type,
    /// Display unit.
    pub unit: Option<String>,
    /// Where it comes from.
    pub source: Source,
}

/// A formula with its values put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// One value.
    Quantity(Quantity),
    /// An operation.
    Binary(Operator, Box<Formula>, Box<Formula>),
}

/// One step of the working: `label: formula = result`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The named value that the step explains; `None` for the amount itself.
    pub label: Option<String>,
    /// The formula.
    pub formula: Formula,
    /// What it gives.
    pub result: Quantity,
}

/// How one line of a measure was worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Working {
    /// Steps: the amount first, then the named values that it uses.
    pub steps: Vec<Step>,
}

/// Explains the lines of a measure, in their order.
///
/// # Errors
/// When a figure cannot be computed.
pub fn explain(
    pack: &Pack,
    answers: &Answers,
    as_of: Date,
    measure: &Measure,
    item: Option<usize>,
) -> Result<Vec<Working>, EvaluationError> {
    let mut environment = pack.environment(answers, as_of);
    environment.enter(&measure.named_values);
    if let (Some(list), Some(item)) = (measure.over, item) {
        enter_record(pack, answers, &mut environment, list, item);
    }
    let mut tracer = Tracer { pack, measure, environment, item, steps: Vec::new() };
    let Some(outcome) = deciding_outcome(measure, &mut tracer.environment)? else { return Ok(Vec::new()) };
    outcome.lines.iter().map(|line| tracer.working(&line.value)).collect()
}

/// The first outcome that holds or still may.
pub(super) fn deciding_outcome<'p>(measure: &'p Measure, environment: &mut Environment<'_>) -> Traced<Option<&'p Outcome>> {
    for outcome in &measure.outcomes {
        let holds = match &outcome.when {
            Some(when) => environment.evaluate(when)?.decided_truth(),
            None => Some(true),
        };
        if holds != Some(false) {
            return Ok(Some(outcome));
        }
    }
    Ok(None)
}

/// Puts the answers of a record in place of what is known of the fields of its list.
pub(super) fn enter_record(pack: &Pack, answers: &Answers, environment: &mut Environment<'_>, list: Slot, item: usize) {
    let Shape::List(fields) = &pack.dictionary.owner(list).shape else { return };
    let Some(record) = answers.list(list).and_then(|records| records.get(item)) else { return };
    for slot in fields {
        if let Some(answer) = record.get(slot) {
            environment.suppose(*slot, answer.possible(*slot));
        }
    }
}

struct Tracer<'p> {
    pack: &'p Pack,
    measure: &'p Measure,
    environment: Environment<'p>,
    item: Option<usize>,
    steps: Vec<Step>,
}

type Traced<T> = Result<T, EvaluationError>;

impl<'p> Tracer<'p> {
    fn working(&mut self, value: &'p Expr) -> Traced<Working> {
        self.steps.clear();
        let formula = self.formula(value)?;
        let result = self.quantity(value, Source::Computed)?;
        let mut steps = vec![Step { label: None, formula, result }];
        steps.append(&mut self.steps);
        Ok(Working { steps })
    }

    fn formula(&mut self, expr: &'p Expr) -> Traced<Formula> {
        match &expr.form {
            Form::Binary(operator, a, b) if expr.ty.is_numeric() => self.binary(*operator, a, b),
            Form::Call(Function::Min | Function::Max, arguments) => self.extremum(expr, arguments),
            Form::Call(Function::Round, arguments) => match arguments.first() {
                Some(inner) => self.formula(inner),
                None => self.leaf(expr, Source::Computed),
            },
            Form::If(condition, yes, no) => match self.environment.evaluate(condition)?.decided_truth() {
                Some(true) => self.formula(yes),
                Some(false) => self.formula(no),
                None => self.leaf(expr, Source::Computed),
            },
            Form::Default(value, default) => {
                let known = self.environment.evaluate(value)?;
                match (known.values.is_some(), known.none) {
                    (true, false) => self.formula(value),
                    (false, _) => self.formula(default),
                    _ => self.leaf(expr, Source::Computed),
                }
            }
            Form::SumMonths(from, to, body) => self.sum(expr, from, to, body),
            Form::Named(index) => self.named(*index, expr),
            Form::Constant(_) => self.leaf(expr, Source::Literal),
            Form::Fact(slot) => {
                let item = self.item.filter(|_| self.pack.dictionary.is_list_field(*slot));
                self.leaf(expr, Source::Fact((*slot, item)))
            }
            Form::Parameter(index) => self.leaf(expr, Source::Parameter(*index)),
            _ => self.leaf(expr, Source::Computed),
        }
    }

    /// Both operands; a term that adds nothing is left out.
    fn binary(&mut self, operator: Operator, a: &'p Expr, b: &'p Expr) -> Traced<Formula> {
        if matches!(operator, Operator::Add | Operator::Subtract) && self.is_zero(b)? {
            return self.formula(a);
        }
        if operator == Operator::Add && self.is_zero(a)? {
            return self.formula(b);
        }
        let (a, b) = (self.formula(a)?, self.formula(b)?);
        Ok(Formula::Binary(operator, Box::new(a), Box::new(b)))
    }

    fn is_zero(&mut self, expr: &Expr) -> Traced<bool> {
        Ok(self.environment.evaluate(expr)?.single().is_some_and(|value| value.is_zero()))
    }

    /// The least or greatest of some values is told by the one that decides, when that is arithmetic.
    fn extremum(&mut self, expr: &'p Expr, arguments: &'p [Expr]) -> Traced<Formula> {
        let result = self.environment.evaluate(expr)?.single();
        for argument in arguments {
            let decides = result.is_some() && self.environment.evaluate(argument)?.single() == result;
            if decides && matches!(argument.form, Form::Binary(..) | Form::Call(Function::Round, _)) {
                return self.formula(argument);
            }
        }
        self.leaf(expr, Source::Computed)
    }

    /// A named value is a step of its own when it is marked so, else it is written out if it is plain arithmetic.
    fn named(&mut self, index: usize, expr: &'p Expr) -> Traced<Formula> {
        let (named, value) = (&self.measure.named[index], &self.measure.named_values[index]);
        if named.shown {
            if !self.steps.iter().any(|step| step.label.as_ref() == Some(&named.name)) {
                let formula = self.formula(value)?;
                let result = self.quantity(value, Source::Computed)?;
                self.steps.push(Step { label: Some(named.name.clone()), formula, result });
            }
            return self.leaf(expr, Source::Named(named.name.clone()));
        }
        match &value.form {
            Form::Binary(..) | Form::If(..) | Form::Default(..) | Form::Fact(_) | Form::Parameter(_) | Form::SumMonths(..) => {
                self.formula(value)
            }
            Form::Call(Function::Round, _) => self.formula(value),
            _ => self.leaf(expr, Source::Computed),
        }
    }

    /// A sum over a few certain months is written out term by term.
    fn sum(&mut self, expr: &'p Expr, from: &'p Expr, to: &'p Expr, body: &'p Expr) -> Traced<Formula> {
        const MOST_TERMS: i32 = 12;
        let ends = [from, to].map(|end| self.environment.evaluate(end).map(|month| month.single().and_then(|month| month.to_i32())));
        let [Ok(Some(first)), Ok(Some(last))] = ends else { return self.leaf(expr, Source::Computed) };
        if last < first || last - first >= MOST_TERMS {
            return self.leaf(expr, Source::Computed);
        }
        let mut total: Option<Formula> = None;
        for month in first..=last {
            let outer = self.environment.enter_month(Some(Decimal::from(month)));
            let term = self.formula(body);
            self.environment.enter_month(outer);
            let term = term?;
            total = Some(match total {
                Some(sum) => Formula::Binary(Operator::Add, Box::new(sum), Box::new(term)),
                None => term,
            });
        }
        total.map_or_else(|| self.leaf(expr, Source::Computed), Ok)
    }

    fn leaf(&mut self, expr: &'p Expr, source: Source) -> Traced<Formula> {
        self.quantity(expr, source).map(Formula::Quantity)
    }

    fn quantity(&mut self, expr: &'p Expr, source: Source) -> Traced<Quantity> {
        let value = self.environment.evaluate(expr)?.interval();
        let unit = match &source {
            Source::Fact((slot, _)) => self.pack.dictionary.field(*slot).and_then(|field| field.unit.clone()),
            Source::Parameter(index) => self.pack.parameters[*index].unit.clone(),
            _ => None,
        };
        Ok(Quantity { value, ty: expr.ty.clone(), unit, source })
    }
}
