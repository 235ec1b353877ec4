//! Resolves names and checks types: an [`Ast`] becomes an [`Expr`] or a fault at its byte.

use super::ast::{Ast, Node, Operator};
use super::{Expr, Form, Function, SyntaxFault, Type};
use crate::policy::domain::{IndustryCode, Interval, Values, day_number};
use crate::policy::facts::{Dictionary, Kind, Shape};
use crate::policy::slot::SlotSet;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What names mean at one place of a pack.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Parameters, definitions, named values and sizes in reach.
    pub names: BTreeMap<String, Checked>,
    /// The list whose records are assessed one by one; its fields are in reach.
    pub over: Option<String>,
    /// The variable of the enclosing `sum`.
    running_month: Option<String>,
}

/// A checked expression and whether it may be "none".
#[derive(Clone, Debug)]
pub struct Checked {
    /// The expression.
    pub expr: Expr,
    /// Whether "there is none" may come out; it must be dealt with by `??` or `is none`.
    pub nullable: bool,
}

/// Resolves and checks an expression.
///
/// # Errors
/// The first place where a name is unknown or a type does not fit.
pub fn check(ast: &Ast, dictionary: &Dictionary, scope: &Scope) -> Result<Checked, SyntaxFault> {
    Checker { dictionary, scope }.any(ast)
}

struct Checker<'a> {
    dictionary: &'a Dictionary,
    scope: &'a Scope,
}

type Check<T> = Result<T, SyntaxFault>;

fn fault<T>(at: usize, expected: impl Into<String>) -> Check<T> {
    Err(SyntaxFault { at, expected: expected.into() })
}

fn plain(ty: Type, form: Form) -> Checked {
    Checked { expr: Expr { ty, form }, nullable: false }
}

impl Checker<'_> {
    /// An expression that cannot be "none".
    fn value(&self, ast: &Ast) -> Check<Expr> {
        let checked = self.any(ast)?;
        if checked.nullable {
            return fault(ast.at, "this may be none: give a default with ?? or ask with is none");
        }
        Ok(checked.expr)
    }

    fn typed(&self, ast: &Ast, ty: &Type) -> Check<Expr> {
        let expr = self.value(ast)?;
        match unify(&expr.ty, ty) {
            Some(_) => Ok(expr),
            None => fault(ast.at, format!("expected {ty}, found {}", expr.ty)),
        }
    }

    fn boxed(&self, ast: &Ast, ty: &Type) -> Check<Box<Expr>> {
        self.typed(ast, ty).map(Box::new)
    }

    fn any(&self, ast: &Ast) -> Check<Checked> {
        Ok(match &ast.node {
            Node::Number(value) => plain(Type::Literal, number(*value)),
            Node::Date(date) => plain(Type::Date, number(day_number(*date))),
            Node::Month(month) => plain(Type::Month, number(month.number())),
            Node::Bool(value) => plain(Type::Bool, Form::Constant(Values::Bits(if *value { 2 } else { 1 }))),
            Node::Name(name) => self.name(ast.at, name)?,
            Node::Not(inner) => plain(Type::Bool, Form::Not(self.boxed(inner, &Type::Bool)?)),
            Node::Negate(inner) => self.negate(inner)?,
            Node::Binary(operator, left, right) => self.binary(ast.at, *operator, left, right)?,
            Node::In(value, members) => self.membership(value, members)?,
            Node::IsNone(inner) => self.is_none(inner)?,
            Node::Default(value, default) => self.default(value, default)?,
            Node::If(condition, yes, no) => self.conditional(condition, yes, no)?,
            Node::Call(name, arguments) => self.call(ast.at, name, arguments)?,
            Node::SumMonths { variable, from, to, body } => self.sum(variable, from, to, body)?,
        })
    }

    fn name(&self, at: usize, name: &str) -> Check<Checked> {
        if self.scope.running_month.as_deref() == Some(name) {
            return Ok(plain(Type::Month, Form::RunningMonth));
        }
        if let Some(checked) = self.scope.names.get(name) {
            return Ok(checked.clone());
        }
        if name == "as_of" {
            return Ok(plain(Type::Date, Form::AsOf));
        }
        let Some(slot) = self.dictionary.slot(name) else { return fault(at, format!("unknown name {name}")) };
        let Some(field) = self.dictionary.field(slot) else { return fault(at, format!("{name} is a list or record, not a value")) };
        if self.dictionary.is_list_field(slot) && self.scope.over.as_deref() != Some(self.dictionary.owner(slot).name.as_str()) {
            return fault(at, format!("{name} is a field of a list: the measure is not assessed over it"));
        }
        let ty = match field.kind {
            Kind::Bool => Type::Bool,
            Kind::Int => match field.unit.as_deref() {
                Some("day") => Type::Days,
                Some("month") => Type::Months,
                _ => Type::Count,
            },
            Kind::Money => Type::Money,
            Kind::Rate => Type::Rate,
            Kind::Number => Type::Number,
            Kind::Date => Type::Date,
            Kind::Month => Type::Month,
            Kind::Choice => Type::Choice(field.choices.clone().into()),
            Kind::Industry => Type::Industry,
            Kind::Text => Type::Text,
            Kind::Code => return fault(at, format!("{name} is a code: no rule may read it")),
        };
        Ok(Checked { expr: Expr { ty, form: Form::Fact(slot) }, nullable: field.nullable })
    }

    fn negate(&self, inner: &Ast) -> Check<Checked> {
        let expr = self.value(inner)?;
        if !expr.ty.is_numeric() {
            return fault(inner.at, format!("expected a number, found {}", expr.ty));
        }
        Ok(plain(expr.ty.clone(), Form::Negate(Box::new(expr))))
    }

    fn binary(&self, at: usize, operator: Operator, left: &Ast, right: &Ast) -> Check<Checked> {
        use Operator::{Add, And, AtLeast, AtMost, Divide, Equal, Less, More, Multiply, NotEqual, Or, Subtract};
        if matches!(operator, And | Or) {
            let (a, b) = (self.boxed(left, &Type::Bool)?, self.boxed(right, &Type::Bool)?);
            return Ok(plain(Type::Bool, Form::Binary(operator, a, b)));
        }
        if matches!(operator, Equal | NotEqual)
            && let Some(checked) = self.choice_equality(operator, left, right)?
        {
            return Ok(checked);
        }
        let (a, b) = (self.value(left)?, self.value(right)?);
        let mismatch = || format!("{} and {} do not go together here", a.ty, b.ty);
        let ty = match operator {
            Equal | NotEqual | Less | AtMost | More | AtLeast => {
                let comparable = unify(&a.ty, &b.ty).is_some_and(|ty| ty.is_numeric() || matches!(ty, Type::Date | Type::Month));
                if comparable { Type::Bool } else { return fault(at, mismatch()) }
            }
            Add | Subtract => match unify(&a.ty, &b.ty) {
                Some(ty) if ty.is_numeric() => ty,
                _ => return fault(at, mismatch()),
            },
            Multiply => match product(&a.ty, &b.ty) {
                Some(ty) => ty,
                None => return fault(at, mismatch()),
            },
            Divide => match quotient(&a.ty, &b.ty) {
                Some(ty) => ty,
                None => return fault(at, mismatch()),
            },
            And | Or => Type::Bool,
        };
        Ok(plain(ty, Form::Binary(operator, Box::new(a), Box::new(b))))
    }

    /// `fact == choice`; `None` when the left side is not a choice.
    fn choice_equality(&self, operator: Operator, left: &Ast, right: &Ast) -> Check<Option<Checked>> {
        let checked = self.any(left)?;
        let Type::Choice(choices) = &checked.expr.ty else { return Ok(None) };
        let mask = choice_mask(choices, std::slice::from_ref(right))?;
        let membership = plain(Type::Bool, Form::InChoices(Box::new(checked.expr), mask));
        Ok(Some(match operator {
            Operator::NotEqual => plain(Type::Bool, Form::Not(Box::new(membership.expr))),
            _ => membership,
        }))
    }

    fn membership(&self, value: &Ast, members: &[Ast]) -> Check<Checked> {
        // "none" is a member of no set, so a nullable value may stand here as it is.
        let expr = self.any(value)?.expr;
        let form = match &expr.ty {
            Type::Choice(choices) => {
                let mask = choice_mask(choices, members)?;
                Form::InChoices(Box::new(expr), mask)
            }
            Type::Industry => Form::InIndustries(Box::new(expr), industry_codes(members)?),
            other => return fault(value.at, format!("expected a choice or an industry, found {other}")),
        };
        Ok(plain(Type::Bool, form))
    }

    fn is_none(&self, inner: &Ast) -> Check<Checked> {
        let checked = self.any(inner)?;
        if !checked.nullable {
            return fault(inner.at, "this is never none");
        }
        Ok(plain(Type::Bool, Form::IsNone(Box::new(checked.expr))))
    }

    fn default(&self, value: &Ast, default: &Ast) -> Check<Checked> {
        let checked = self.any(value)?;
        if !checked.nullable {
            return fault(value.at, "this is never none: the default cannot matter");
        }
        let other = self.value(default)?;
        match unify(&checked.expr.ty, &other.ty) {
            Some(ty) => Ok(plain(ty, Form::Default(Box::new(checked.expr), Box::new(other)))),
            None => fault(default.at, format!("expected {}, found {}", checked.expr.ty, other.ty)),
        }
    }

    fn conditional(&self, condition: &Ast, yes: &Ast, no: &Ast) -> Check<Checked> {
        let condition = self.boxed(condition, &Type::Bool)?;
        let (a, b) = (self.value(yes)?, self.value(no)?);
        match unify(&a.ty, &b.ty) {
            Some(ty) => Ok(plain(ty, Form::If(condition, Box::new(a), Box::new(b)))),
            None => fault(no.at, format!("both branches need one type: {} and {}", a.ty, b.ty)),
        }
    }

    fn call(&self, at: usize, name: &str, arguments: &[Ast]) -> Check<Checked> {
        if name == "any" {
            return self.any_record(at, arguments);
        }
        let Some(function) = Function::named(name) else { return fault(at, format!("unknown function {name}")) };
        let (expected, result): (&[Type], Type) = match function {
            Function::Round => (&[Type::Money], Type::Money),
            Function::Min | Function::Max => return self.extremum(at, function, arguments),
            Function::DaysBetween => (&[Type::Date, Type::Date], Type::Days),
            Function::AddDays | Function::AddWorkdays => (&[Type::Date, Type::Days], Type::Date),
            Function::AddMonths => (&[Type::Date, Type::Months], Type::Date),
            Function::MonthOf => (&[Type::Date], Type::Month),
            Function::EndOfMonth => (&[Type::Month], Type::Date),
            Function::EndOfYear => (&[Type::Date], Type::Date),
            Function::MonthsSpanned => (&[Type::Month, Type::Month], Type::Months),
            Function::FullMonths => (&[Type::Date, Type::Date], Type::Months),
            Function::PeriodMonth => (&[Type::Text], Type::Month),
        };
        if arguments.len() != expected.len() {
            return fault(at, format!("{name} takes {} values, found {}", expected.len(), arguments.len()));
        }
        let checked = arguments.iter().zip(expected).map(|(ast, ty)| self.typed(ast, ty)).collect::<Check<_>>()?;
        let nullable = function == Function::PeriodMonth;
        Ok(Checked { expr: Expr { ty: result, form: Form::Call(function, checked) }, nullable })
    }

    fn extremum(&self, at: usize, function: Function, arguments: &[Ast]) -> Check<Checked> {
        if arguments.len() < 2 {
            return fault(at, "expected at least two values");
        }
        let checked = arguments.iter().map(|ast| self.value(ast)).collect::<Check<Vec<_>>>()?;
        let mut ty = Type::Literal;
        for (expr, ast) in checked.iter().zip(arguments) {
            match unify(&ty, &expr.ty) {
                Some(common) if common.is_numeric() || matches!(common, Type::Date | Type::Month) => ty = common,
                _ if matches!(expr.ty, Type::Date | Type::Month) && ty == Type::Literal => ty = expr.ty.clone(),
                _ => return fault(ast.at, format!("expected {ty}, found {}", expr.ty)),
            }
        }
        Ok(plain(ty, Form::Call(function, checked)))
    }

    /// `any(list, condition)`: inside the condition the fields of that list are in reach, and those of no other.
    fn any_record(&self, at: usize, arguments: &[Ast]) -> Check<Checked> {
        let [Ast { node: Node::Name(list), at: place }, body] = arguments else {
            return fault(at, "any takes a list and a condition");
        };
        let fact = self.dictionary.fact(list);
        let Some((slot, Shape::List(fields))) = fact.map(|fact| (fact.slot, &fact.shape)) else {
            return fault(*place, format!("{list} is not a list"));
        };
        if self.scope.over.as_ref() == Some(list) {
            return fault(*place, format!("the records of {list} are assessed one by one here"));
        }
        let scope = Scope { over: Some(list.clone()), ..self.scope.clone() };
        let body = Checker { dictionary: self.dictionary, scope: &scope }.boxed(body, &Type::Bool)?;
        let fields = fields.iter().fold(SlotSet::EMPTY, |set, field| set.union(SlotSet::of(*field)));
        Ok(plain(Type::Bool, Form::AnyRecord(slot, fields, body)))
    }

    fn sum(&self, variable: &str, from: &Ast, to: &Ast, body: &Ast) -> Check<Checked> {
        let (from, to) = (self.boxed(from, &Type::Month)?, self.boxed(to, &Type::Month)?);
        let scope = Scope { running_month: Some(variable.to_owned()), ..self.scope.clone() };
        let body_expr = Checker { dictionary: self.dictionary, scope: &scope }.value(body)?;
        if !body_expr.ty.is_numeric() {
            return fault(body.at, format!("expected a number, found {}", body_expr.ty));
        }
        Ok(plain(body_expr.ty.clone(), Form::SumMonths(from, to, Box::new(body_expr))))
    }
}

fn number(value: Decimal) -> Form {
    Form::Constant(Values::Number(Interval::exactly(value)))
}

fn choice_mask(choices: &Arc<[String]>, members: &[Ast]) -> Check<u64> {
    let mut mask = 0;
    for member in members {
        let name = match &member.node {
            Node::Name(name) => name.clone(),
            Node::Number(value) => value.to_string(),
            _ => return fault(member.at, "expected the name of a choice"),
        };
        match choices.iter().position(|choice| *choice == name) {
            Some(index) => mask |= 1 << index,
            None => return fault(member.at, format!("{name} is not one of {}", choices.join(", "))),
        }
    }
    Ok(mask)
}

fn industry_codes(members: &[Ast]) -> Check<Vec<IndustryCode>> {
    members
        .iter()
        .map(|member| match &member.node {
            Node::Name(name) => {
                IndustryCode::parse(name).ok_or_else(|| SyntaxFault { at: member.at, expected: format!("{name} is not a GB/T 4754 code") })
            }
            _ => fault(member.at, "expected a GB/T 4754 code"),
        })
        .collect()
}

/// The common type of two operands that must agree.
fn unify(a: &Type, b: &Type) -> Option<Type> {
    match (a, b) {
        (a, b) if a == b => Some(a.clone()),
        (Type::Literal, other) | (other, Type::Literal) if other.is_numeric() => Some(other.clone()),
        _ => None,
    }
}

/// Money times anything countable is money; a rate over days or months is a plain number.
fn product(a: &Type, b: &Type) -> Option<Type> {
    use Type::{Literal, Money, Number, Rate};
    if !a.is_numeric() || !b.is_numeric() {
        return None;
    }
    Some(match (a, b) {
        (Money, Money) => return None,
        (Money, _) | (_, Money) => Money,
        (Literal, other) | (other, Literal) => other.clone(),
        (Rate, Number) | (Number, Rate) => Rate,
        _ => Number,
    })
}

fn quotient(a: &Type, b: &Type) -> Option<Type> {
    use Type::{Literal, Money, Number};
    if !a.is_numeric() || !b.is_numeric() {
        return None;
    }
    Some(match (a, b) {
        (a, b) if a == b => Number,
        (_, Money) => return None,
        (Money, _) => Money,
        (other, Literal | Number) => other.clone(),
        _ => Number,
    })
}
