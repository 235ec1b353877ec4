//! Text → [`Ast`], by winnow.

use super::ast::{Ast, Node, Operator};
use crate::policy::facts::Month;
use jiff::civil::Date;
use rust_decimal::Decimal;
use winnow::ascii::{digit1, multispace0};
use winnow::combinator::{alt, cut_err, delimited, dispatch, fail, not, opt, peek, preceded, repeat, separated, terminated};
use winnow::error::{StrContext, StrContextValue};
use winnow::prelude::*;
use winnow::stream::{LocatingSlice, Location as _};
use winnow::token::{any, one_of, take_while};

type Input<'a> = LocatingSlice<&'a str>;

// `none` is a word like any other, since a choice may be called so; only `is none` asks for the missing answer.
const KEYWORDS: [&str; 10] = ["and", "or", "not", "if", "then", "else", "in", "is", "true", "false"];

/// A syntax fault: the byte at which it stands and what was expected there.
#[derive(Debug, PartialEq, Eq)]
pub struct SyntaxFault {
    /// Byte offset in the expression.
    pub at: usize,
    /// What was expected.
    pub expected: String,
}

/// Parses one expression.
///
/// # Errors
/// The first place that does not fit the language.
pub fn parse(text: &str) -> Result<Ast, SyntaxFault> {
    refuse_nonsense(text)?;
    terminated(expression, multispace0).parse(LocatingSlice::new(text)).map_err(|error| {
        let expected = error.inner().to_string();
        SyntaxFault {
            at: error.offset(),
            expected: if expected.is_empty() { "not an expression: expected a value or an operator here".to_owned() } else { expected },
        }
    })
}

/// Bounds the recursion of the parser: no rule needs more, and a hostile pack must not exhaust the stack.
fn refuse_nonsense(text: &str) -> Result<(), SyntaxFault> {
    const LONGEST: usize = 2_000;
    const DEEPEST: usize = 40;
    if text.len() > LONGEST {
        return Err(SyntaxFault { at: 0, expected: format!("expected at most {LONGEST} bytes; split it into named values") });
    }
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(SyntaxFault { at, expected: format!("expected at most {DEEPEST} nested brackets") });
        }
    }
    Ok(())
}

fn expected(what: &'static str) -> StrContext {
    StrContext::Expected(StrContextValue::Description(what))
}

fn symbol<'a>(text: &'static str) -> impl Parser<Input<'a>, &'a str, winnow::error::ErrMode<winnow::error::ContextError>> {
    preceded(multispace0, text).context(StrContext::Expected(StrContextValue::StringLiteral(text)))
}

fn keyword<'a>(word: &'static str) -> impl Parser<Input<'a>, (), winnow::error::ErrMode<winnow::error::ContextError>> {
    (multispace0, word, not(one_of(is_word))).void().context(StrContext::Expected(StrContextValue::StringLiteral(word)))
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

fn node(at: usize, node: Node) -> Ast {
    Ast { at, node }
}

fn expression(input: &mut Input<'_>) -> ModalResult<Ast> {
    alt((conditional, disjunction)).parse_next(input)
}

fn conditional(input: &mut Input<'_>) -> ModalResult<Ast> {
    multispace0.parse_next(input)?;
    let at = input.current_token_start();
    keyword("if").parse_next(input)?;
    let condition = cut_err(expression).parse_next(input)?;
    let (_, yes) = cut_err((keyword("then"), expression)).parse_next(input)?;
    let (_, no) = cut_err((keyword("else"), expression)).parse_next(input)?;
    Ok(node(at, Node::If(Box::new(condition), Box::new(yes), Box::new(no))))
}

/// `operand (operator operand)*`, associating to the left.
fn chain<'a>(
    input: &mut Input<'a>,
    mut operand: impl FnMut(&mut Input<'a>) -> ModalResult<Ast>,
    mut operator: impl FnMut(&mut Input<'a>) -> ModalResult<Operator>,
) -> ModalResult<Ast> {
    let mut left = operand(input)?;
    while let Some(operator) = opt(|i: &mut Input<'a>| operator(i)).parse_next(input)? {
        let right = cut_err(|i: &mut Input<'a>| operand(i)).parse_next(input)?;
        left = node(left.at, Node::Binary(operator, Box::new(left), Box::new(right)));
    }
    Ok(left)
}

fn disjunction(input: &mut Input<'_>) -> ModalResult<Ast> {
    chain(input, conjunction, |i| keyword("or").value(Operator::Or).parse_next(i))
}

fn conjunction(input: &mut Input<'_>) -> ModalResult<Ast> {
    chain(input, negation, |i| keyword("and").value(Operator::And).parse_next(i))
}

fn negation(input: &mut Input<'_>) -> ModalResult<Ast> {
    multispace0.parse_next(input)?;
    let at = input.current_token_start();
    if opt(keyword("not")).parse_next(input)?.is_some() {
        let inner = cut_err(negation).parse_next(input)?;
        return Ok(node(at, Node::Not(Box::new(inner))));
    }
    comparison(input)
}

fn comparison(input: &mut Input<'_>) -> ModalResult<Ast> {
    let left = sum(input)?;
    if opt((keyword("is"), keyword("none"))).parse_next(input)?.is_some() {
        return Ok(node(left.at, Node::IsNone(Box::new(left))));
    }
    if opt(keyword("in")).parse_next(input)?.is_some() {
        let members = cut_err(delimited(symbol("["), separated(1.., primary, symbol(",")), symbol("]"))).parse_next(input)?;
        return Ok(node(left.at, Node::In(Box::new(left), members)));
    }
    let operator = opt(preceded(
        multispace0,
        alt((
            "==".value(Operator::Equal),
            "!=".value(Operator::NotEqual),
            "<=".value(Operator::AtMost),
            ">=".value(Operator::AtLeast),
            "<".value(Operator::Less),
            ">".value(Operator::More),
        )),
    ))
    .parse_next(input)?;
    let Some(operator) = operator else { return Ok(left) };
    let right = cut_err(sum).parse_next(input)?;
    Ok(node(left.at, Node::Binary(operator, Box::new(left), Box::new(right))))
}

fn sum(input: &mut Input<'_>) -> ModalResult<Ast> {
    chain(input, product, |i| {
        preceded(multispace0, alt(('+'.value(Operator::Add), '-'.value(Operator::Subtract)))).parse_next(i)
    })
}

fn product(input: &mut Input<'_>) -> ModalResult<Ast> {
    chain(input, unary, |i| {
        preceded(multispace0, alt(('*'.value(Operator::Multiply), '/'.value(Operator::Divide)))).parse_next(i)
    })
}

fn unary(input: &mut Input<'_>) -> ModalResult<Ast> {
    multispace0.parse_next(input)?;
    let at = input.current_token_start();
    if opt('-').parse_next(input)?.is_some() {
        let inner = cut_err(unary).parse_next(input)?;
        return Ok(node(at, Node::Negate(Box::new(inner))));
    }
    let value = primary(input)?;
    if opt(symbol("??")).parse_next(input)?.is_some() {
        let default = cut_err(primary).parse_next(input)?;
        return Ok(node(value.at, Node::Default(Box::new(value), Box::new(default))));
    }
    Ok(value)
}

fn primary(input: &mut Input<'_>) -> ModalResult<Ast> {
    multispace0.parse_next(input)?;
    let at = input.current_token_start();
    let parsed = dispatch! { peek(any);
        '(' => delimited('(', cut_err(expression), cut_err(symbol(")"))).map(|inner: Ast| inner.node),
        '0'..='9' => alt((date, month, number)),
        c if c.is_ascii_alphabetic() || c == '_' => named,
        _ => fail.context(expected("a value")),
    }
    .parse_next(input)?;
    Ok(node(at, parsed))
}

fn date(input: &mut Input<'_>) -> ModalResult<Node> {
    (digit1, '-', digit1, '-', digit1)
        .take()
        .verify_map(|text: &str| text.parse::<Date>().ok())
        .map(Node::Date)
        .parse_next(input)
}

fn month(input: &mut Input<'_>) -> ModalResult<Node> {
    (digit1, '-', digit1).take().verify_map(Month::parse).map(Node::Month).parse_next(input)
}

fn number(input: &mut Input<'_>) -> ModalResult<Node> {
    (digit1, opt(('.', digit1)))
        .take()
        .verify_map(|text: &str| text.parse::<Decimal>().ok())
        .map(Node::Number)
        .parse_next(input)
}

fn word<'a>(input: &mut Input<'a>) -> ModalResult<&'a str> {
    (one_of(|c: char| c.is_ascii_alphabetic() || c == '_'), take_while(0.., is_word))
        .take()
        .verify(|word: &str| !KEYWORDS.contains(&word))
        .context(expected("a name"))
        .parse_next(input)
}

fn named(input: &mut Input<'_>) -> ModalResult<Node> {
    if let Some(truth) = opt(alt((keyword("true").value(true), keyword("false").value(false)))).parse_next(input)? {
        return Ok(Node::Bool(truth));
    }
    let first = word(input)?;
    if opt(symbol("(")).parse_next(input)?.is_some() {
        return cut_err(|i: &mut Input<'_>| call(first, i)).parse_next(input);
    }
    let rest: Option<&str> = opt(preceded('.', word)).parse_next(input)?;
    Ok(Node::Name(rest.map_or_else(|| first.to_owned(), |field| format!("{first}.{field}"))))
}

/// What follows `name(`.
fn call(name: &str, input: &mut Input<'_>) -> ModalResult<Node> {
    if name == "sum" {
        let variable = preceded(multispace0, word).parse_next(input)?.to_owned();
        (keyword("in"), symbol("months"), symbol("(")).parse_next(input)?;
        let from = Box::new(expression(input)?);
        let to = Box::new(preceded(symbol(","), expression).parse_next(input)?);
        (symbol(")"), symbol(":")).parse_next(input)?;
        let body = Box::new(terminated(expression, symbol(")")).parse_next(input)?);
        return Ok(Node::SumMonths { variable, from, to, body });
    }
    let first = opt(expression).parse_next(input)?;
    let mut arguments: Vec<Ast> = first.into_iter().collect();
    let more: Vec<Ast> = repeat(0.., preceded(symbol(","), expression)).parse_next(input)?;
    arguments.extend(more);
    symbol(")").parse_next(input)?;
    Ok(Node::Call(name.to_owned(), arguments))
}
