//! Answers that were typed and cannot be: worked out from what is kept of them, pure, and the same for every language.

use super::survey::{Notes, Period, Survey};
use super::{Command, guess, input};
use crate::assess::Place;
use crate::policy::wizard::Block;
use crate::policy::{Answer, Answers, Dictionary, Message, Pack, Shape, Slot};
use jiff::civil::Date;

/// A day of a period behind a number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DaySpot {
    /// The number of days.
    pub slot: Slot,
    /// Position of the period.
    pub period: usize,
    /// Whether it is the last day.
    pub last: bool,
}

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// That of a fact, or of a field of a record.
    Fact(Place),
    /// That of a day.
    Day(DaySpot),
}

/// What was typed and is no answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The page that asks.
    pub page: usize,
    /// The field.
    pub spot: Spot,
    /// What is wrong.
    pub message: Message,
    /// What was probably meant.
    pub fix: Option<Fix>,
}

/// A way to put something right with one click.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// The words of the button.
    pub label: Message,
    /// What it does.
    pub command: Command,
}

/// Everything that was typed on pages in sight and is no answer, in the order of the pages.
pub fn faults(pack: &Pack, answers: &Answers, notes: &Notes, survey: &Survey, as_of: Date) -> Vec<Fault> {
    let reader = Reader { pack, answers, notes, survey, as_of };
    let mut found = Vec::new();
    for (page, state) in survey.pages.iter().enumerate() {
        let Some(rules) = pack.wizard.pages.get(page) else { continue };
        for block in state.blocks.iter().filter_map(|index| rules.blocks.get(*index)) {
            reader.block(page, block, &mut found);
        }
    }
    found
}

/// The first answer of an order that its other end contradicts, with what is wrong; `None` where both can be.
pub fn disorder(dictionary: &Dictionary, answers: &Answers, place: Place, answer: &Answer) -> Option<(Date, Date)> {
    let Answer::Date(typed) = answer else { return None };
    let day = |slot: Slot| match answers.at(dictionary, (slot, place.1)) {
        Some(Answer::Date(date)) => Some(*date),
        _ => None,
    };
    let orders = dictionary.orders().iter();
    orders
        .filter_map(|order| match place.0 {
            slot if slot == order.start => Some((*typed, day(order.end)?)),
            slot if slot == order.end => Some((day(order.start)?, *typed)),
            _ => None,
        })
        .find(|(first, last)| last < first)
}

struct Reader<'a> {
    pack: &'a Pack,
    answers: &'a Answers,
    notes: &'a Notes,
    survey: &'a Survey,
    as_of: Date,
}

impl Reader<'_> {
    fn block(&self, page: usize, block: &Block, found: &mut Vec<Fault>) {
        if let Block::Periods(slot) = block {
            found.extend(self.fact(page, (*slot, None)));
            let periods = (0..self.notes.periods.len()).filter_map(|period| self.period(page, *slot, period));
            return found.extend(periods);
        }
        for place in self.places(block) {
            // Two blocks may ask for one fact.
            if !found.iter().any(|fault| fault.spot == Spot::Fact(place)) {
                found.extend(self.fact(page, place));
            }
        }
    }

    fn places(&self, block: &Block) -> Vec<Place> {
        match block {
            Block::Fields { slots, .. } => self.survey.asked(self.pack, self.answers, slots).into_iter().map(|slot| (slot, None)).collect(),
            Block::Question(slot) => vec![(*slot, None)],
            Block::List(list) | Block::Record(list) => self.fields(*list),
            Block::Bundle { .. } | Block::Gates(_) | Block::Checklist { .. } | Block::Periods(_) => Vec::new(),
        }
    }

    fn fields(&self, owner: Slot) -> Vec<Place> {
        match &self.pack.dictionary.owner(owner).shape {
            Shape::List(fields) => {
                let records = 0..self.answers.list(owner).map_or(0, <[_]>::len);
                records.flat_map(|item| fields.iter().map(move |slot| (*slot, Some(item)))).collect()
            }
            Shape::Record(fields) => fields.iter().map(|slot| (*slot, None)).collect(),
            Shape::Scalar(_) => Vec::new(),
        }
    }

    fn fact(&self, page: usize, place: Place) -> Option<Fault> {
        let dictionary = &self.pack.dictionary;
        let typed = self.notes.drafts.get(&dictionary.path(place.0, place.1))?;
        let field = dictionary.field(place.0)?;
        let (message, fix) = match input::read(field, typed) {
            Err(message) => {
                let meant = guess::meant(field, typed, self.as_of);
                let meant = meant.filter(|answer| disorder(dictionary, self.answers, place, answer).is_none());
                (message, meant.map(|answer| Fix::to(input::show(field, Some(&answer)), Command::Answer(place, answer))))
            }
            Ok(answer) => {
                let (first, last) = disorder(dictionary, self.answers, place, &answer?)?;
                let order = dictionary.orders().iter().find(|order| place.0 == order.start || place.0 == order.end)?;
                let start = (order.start, place.1);
                let end = (order.end, place.1);
                let exchange = || Fix::exchange(Command::AnswerAll(vec![(start, Answer::Date(last)), (end, Answer::Date(first))]));
                let later = guess::last_day(first, last).filter(|_| place.0 == order.end);
                order_fault(later.map(|day| (day, Fix::to(day.to_string(), Command::Answer(end, Answer::Date(day))))), exchange)
            }
        };
        Some(Fault { page, spot: Spot::Fact(place), message, fix })
    }

    fn period(&self, page: usize, slot: Slot, period: usize) -> Option<Fault> {
        let days = self.notes.periods.get(period)?;
        let fault =
            |last: bool, message: Message, fix: Option<Fix>| Fault { page, spot: Spot::Day(DaySpot { slot, period, last }), message, fix };
        let typed = [(false, &days.0), (true, &days.1)].into_iter().filter_map(|(last, day)| Some((last, day.as_deref()?)));
        let with = |changed: Period| {
            let mut periods = self.notes.periods.clone();
            periods[period] = changed;
            Command::SetPeriods(slot, periods)
        };
        for (last, text) in typed {
            let Err(message) = input::any_date(text) else { continue };
            let meant = guess::meant_day(text, self.as_of).map(|day| {
                let day = day.to_string();
                let changed = if last { (days.0.clone(), Some(day.clone())) } else { (Some(day.clone()), days.1.clone()) };
                Fix::to(day, with(changed))
            });
            return Some(fault(last, message, meant));
        }
        let (Some(first), Some(last)) = days_of(days) else { return None };
        if last >= first {
            return None;
        }
        let exchange = || Fix::exchange(with((days.1.clone(), days.0.clone())));
        let later = guess::last_day(first, last).map(|day| {
            let command = with((days.0.clone(), Some(day.to_string())));
            let count = input::days_in(&[(Some(first), Some(day))]);
            (day, Fix { label: Message::new("field-fix-days").with("value", day).with("days", count), command })
        });
        let (message, fix) = order_fault(later, exchange);
        Some(fault(true, message, fix))
    }
}

impl Fix {
    fn to(value: String, command: Command) -> Self {
        Self { label: Message::new("field-fix").with("value", value), command }
    }

    fn exchange(command: Command) -> Self {
        Self { label: Message::new("field-exchange"), command }
    }
}

/// A period that ends before it starts: with the day that was probably meant, or else to be turned round.
fn order_fault(later: Option<(Date, Fix)>, exchange: impl FnOnce() -> Fix) -> (Message, Option<Fix>) {
    match later {
        Some((day, fix)) => (Message::new("field-period-guess").with("guess", day), Some(fix)),
        None => (Message::new("field-period"), Some(exchange())),
    }
}

/// The days of a period; what was typed and is no day counts as none.
pub fn days_of(period: &Period) -> (Option<Date>, Option<Date>) {
    let day = |typed: &Option<String>| input::any_date(typed.as_deref()?).ok();
    (day(&period.0), day(&period.1))
}
