//! The expression as written, before names and types are resolved.

use crate::policy::facts::Month;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// An expression and the byte at which it starts.
#[derive(Clone, Debug, PartialEq)]
pub struct Ast {
    /// Byte offset in the expression's text.
    pub at: usize,
    /// What it is.
    pub node: Node,
}

/// The forms of an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `500`, `0.05`.
    Number(Decimal),
    /// `2022-07-01`.
    Date(Date),
    /// `2022-09`.
    Month(Month),
    /// `true`, `false`.
    Bool(bool),
    /// A fact, a field, a parameter, a definition, a named value, a choice or an industry code.
    Name(String),
    /// `not a`.
    Not(Box<Ast>),
    /// `-a`.
    Negate(Box<Ast>),
    /// `a + b`, `a and b`, `a >= b` …
    Binary(Operator, Box<Ast>, Box<Ast>),
    /// `a in [x, y]`.
    In(Box<Ast>, Vec<Ast>),
    /// `a is none`.
    IsNone(Box<Ast>),
    /// `a ?? b`: `b` where `a` is none.
    Default(Box<Ast>, Box<Ast>),
    /// `if c then a else b`.
    If(Box<Ast>, Box<Ast>, Box<Ast>),
    /// `round(a)` …
    Call(String, Vec<Ast>),
    /// `sum(m in months(a, b): body)`.
    SumMonths { variable: String, from: Box<Ast>, to: Box<Ast>, body: Box<Ast> },
}

/// Operators of two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `or`
    Or,
    /// `and`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
}
