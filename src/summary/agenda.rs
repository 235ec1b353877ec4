//! The days on which something ends or must be paid: the dated part of the result, for the workbook and the calendar.

use super::compose::Composer;
use crate::assess::{Line, MeasureAssessment, is_assumed_day, tasks};
use crate::l10n::id;
use crate::policy::{Bucket, Measure, Status};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What a day is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Occasion {
    /// The last day on which a measure can be used, by the words of a text.
    Deadline,
    /// Deferred money must be paid.
    Repayment,
    /// The owner's own money that came back early must be made up.
    OwnMoney,
    /// A right ends that is no sum of money.
    Ending,
}

impl Occasion {
    /// The name that makes ids; it never changes.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Deadline => "deadline",
            Self::Repayment => "repayment",
            Self::OwnMoney => "own-money",
            Self::Ending => "ending",
        }
    }

    const fn of(bucket: Bucket) -> Option<Self> {
        match bucket {
            Bucket::Defer => Some(Self::Repayment),
            Bucket::Liquid => Some(Self::OwnMoney),
            Bucket::Info => Some(Self::Ending),
            _ => None,
        }
    }
}

/// A day with something to do.
#[derive(Clone, Debug)]
pub(super) struct Appointment<'a> {
    /// The day.
    pub day: Date,
    /// What it is about.
    pub occasion: Occasion,
    /// The measure.
    pub measure: &'a Measure,
    /// What the measure means for the business.
    pub result: &'a MeasureAssessment,
    /// The line that is due; none where the whole measure ends.
    pub line: Option<&'a Line>,
    /// Whether the day is an assumption, because the text names none.
    pub assumed: bool,
}

impl Appointment<'_> {
    /// The amount that must be paid, in yuan: what is certain of it.
    pub(super) fn amount(&self) -> Option<Decimal> {
        self.line.filter(|_| self.occasion != Occasion::Ending).map(|line| line.amount.low)
    }
}

impl<'a> Composer<'a> {
    /// The days from the reference date on, in order. What was due before it is to be done at once and has no day.
    pub(super) fn agenda(&self) -> Vec<Appointment<'a>> {
        let mut days: Vec<Appointment<'a>> = self.due_lines().chain(self.deadlines()).collect();
        days.retain(|appointment| appointment.day >= self.assessment.as_of);
        days.sort_by_key(|appointment| appointment.day);
        days
    }

    fn due_lines(&self) -> impl Iterator<Item = Appointment<'a>> {
        let (pack, answers, assessment) = (self.pack, self.answers, self.assessment);
        let results = assessment.measures.iter().filter_map(|result| Some((pack.measure(&result.id)?, result)));
        results.flat_map(move |(measure, result)| {
            let lines = result.lines.iter().filter(|line| matches!(line.status, Status::Applies | Status::Conditional));
            lines.filter_map(move |line| {
                let (occasion, day) = (Occasion::of(line.bucket)?, line.due?);
                // Nothing is to be paid as far as one knows: the card says what is open.
                let is_idle = occasion != Occasion::Ending && line.amount.low.is_zero();
                let assumed = is_assumed_day(pack, answers, assessment, result, line);
                (!is_idle).then_some(Appointment { day, occasion, measure, result, line: Some(line), assumed })
            })
        })
    }

    fn deadlines(&self) -> impl Iterator<Item = Appointment<'a>> {
        let tasks = tasks(self.pack, self.answers, self.assessment).into_iter();
        tasks.filter_map(|task| {
            let (day, measure) = (task.deadline?, self.pack.measure(&task.result.id)?);
            Some(Appointment { day, occasion: Occasion::Deadline, measure, result: task.result, line: None, assumed: false })
        })
    }

    /// The measure of an appointment, with its record where there are several.
    pub(super) fn occasion_of(&self, appointment: &Appointment<'a>) -> String {
        let measure = self.wording.measure(&appointment.measure.id, "");
        match appointment.line.and_then(|line| self.record(appointment.measure, appointment.result, line)) {
            Some(record) => self.localizer.format(id::AGENDA_EVENT, &[("measure", measure.into()), ("record", record.into())]),
            None => measure,
        }
    }

    /// What is to be done on the day, with the amount.
    pub(super) fn headline_of(&self, appointment: &Appointment<'a>) -> String {
        let what = ("what", self.occasion_of(appointment).into());
        let sum = match appointment.amount() {
            Some(amount) => Some(self.localizer.yuan(amount)),
            None => self.wording.headline(appointment.result).map(|range| self.in_words(range)),
        };
        match (appointment.occasion, sum) {
            (Occasion::Repayment, Some(sum)) => self.localizer.format(id::AGENDA_REPAYMENT_OF, &[("amount", sum.into()), what]),
            (Occasion::OwnMoney, Some(sum)) => self.localizer.format(id::AGENDA_OWN_MONEY_OF, &[("amount", sum.into()), what]),
            (Occasion::Deadline, Some(sum)) => self.localizer.format(id::AGENDA_DEADLINE_OF, &[("amount", sum.into()), what]),
            (Occasion::Ending, _) => self.localizer.format(id::AGENDA_ENDING_OF, &[what]),
            (_, None) => self.localizer.format(id::AGENDA_DEADLINE_OF_UNSTATED, &[what]),
        }
    }

    /// The kind of the day in a column.
    pub(super) fn kind_of(&self, occasion: Occasion) -> String {
        self.text(match occasion {
            Occasion::Deadline => id::AGENDA_DEADLINE,
            Occasion::Repayment => id::AGENDA_REPAYMENT,
            Occasion::OwnMoney => id::AGENDA_OWN_MONEY,
            Occasion::Ending => id::AGENDA_ENDING,
        })
    }
}
