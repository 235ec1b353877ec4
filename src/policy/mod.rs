//! The law as data: the policy pack, the dictionary of facts, parameters, measures, the expression
//! language and its evaluation over partly known facts. Nothing here knows a particular measure.
#![warn(clippy::float_arithmetic)]

mod answers;
mod checks;
mod domain;
mod expr;
mod facts;
mod fault;
mod measure;
mod message;
mod pack;
mod reader;
mod size;
mod slot;
pub mod wizard;

pub use answers::{Answer, Answers, Record};
pub use checks::{Reads, check_pack, facts_read, facts_read_by, reads_of};
pub use domain::{FALSE, IndustryCode, Interval, OPEN, Possible, TRUE, Values, date_of, day_number};
pub use expr::ast::Operator;
pub use expr::{Environment, EvaluationError, Expr, Form, Function, Type};
pub use facts::{Dictionary, Fact, Field, Kind, Month, Order, Shape};
pub use fault::{Fault, Faults, Place};
pub use measure::{
    Alternative, Bucket, Citation, Clause, Condition, ConditionRole, Confidence, Example, ExpectedLine, LineRule, Measure, Named, Outcome,
    Parameter, Question, Status, Window,
};
pub use message::{Argument, Message};
pub use pack::{Definition, LegalStatus, Pack, PackFiles};
pub use size::{CLASSES, Limb, Metric, Row, Standard};
pub use slot::{Slot, SlotSet};
