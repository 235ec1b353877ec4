//! The calendar: every deadline and every repayment as a day with two reminders (RFC 5545).
//!
//! An event keeps its identity when its amount or day changes, so that a second import renews the first one instead of
//! standing beside it. The identity is made of the business, the measure, the record and what the day is about.

use super::Inclusion;
use super::agenda::{Appointment, Occasion};
use super::compose::Composer;
use crate::assess::{AssessError, Assessment};
use crate::l10n::{Direction, Language, id, plain};
use crate::policy::{Answer, Answers, Pack, Status};
use chrono::Duration;
use icalendar::{Alarm, Calendar, Class, Component as _, Event, EventLike as _, EventStatus, Property};
use jiff::civil::Date;
use uuid::Uuid;

/// Days before the event on which it is remembered.
const REMINDERS: [u8; 2] = [14, 3];
/// Hour of the reminders: nobody is woken at midnight.
const REMINDER_HOUR: u8 = 9;
/// Facts that tell one business from another where neither its code nor its name is known.
const LAST_RESORT: [&str; 2] = ["entity_type", "industry"];

/// The calendar of a business in the words of one language. The same assessment gives the same bytes.
///
/// # Errors
/// When the working of a figure cannot be told.
pub fn calendar(pack: &Pack, answers: &Answers, assessment: &Assessment, language: Language) -> Result<Vec<u8>, AssessError> {
    Maker { composer: Composer::new(pack, answers, assessment, language, Inclusion::default()), language }.calendar()
}

struct Maker<'a> {
    composer: Composer<'a>,
    language: Language,
}

impl<'a> Maker<'a> {
    fn calendar(&self) -> Result<Vec<u8>, AssessError> {
        let mut calendar = Calendar::empty();
        let business = self.composer.answer("business_name").unwrap_or_else(|| self.composer.text(id::SUMMARY_UNNAMED));
        let title = self.composer.localizer.format(id::AGENDA_TITLE, &[("business", business.into())]);
        calendar
            .append_property(("VERSION", "2.0"))
            .append_property(("PRODID", "-//Shukun//Shukun//ZH"))
            .append_property(("CALSCALE", "GREGORIAN"))
            .append_property(Property::new("X-WR-CALNAME", self.words(&title)));
        let identity = self.identity();
        let mut names: Vec<String> = Vec::new();
        for appointment in self.composer.agenda() {
            let mut name = name_of(&identity, &appointment);
            // Two lines of one kind that nothing else tells apart.
            let twins = names.iter().filter(|known| **known == name).count();
            names.push(name.clone());
            if twins > 0 {
                name = format!("{name}/{twins}");
            }
            calendar.push(self.event(&appointment, &Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()))?);
        }
        Ok(folded(&calendar.to_string()).into_bytes())
    }

    fn event(&self, appointment: &Appointment<'a>, uid: &Uuid) -> Result<Event, AssessError> {
        let summary = self.words(&self.composer.headline_of(appointment));
        let waits = appointment.result.status == Status::Conditional;
        let stamp = format!("{}T000000Z", compact(self.composer.assessment.as_of));
        let mut event = Event::with_uid(&uid.to_string());
        event
            .append_property(self.spoken("SUMMARY", summary.clone()))
            .append_property(self.spoken("DESCRIPTION", self.description(appointment)?))
            .append_property(self.spoken("LOCATION", self.words(&self.composer.wording.agency(appointment.measure))))
            .append_property(day("DTSTART", appointment.day))
            .append_property(day("DTEND", appointment.day.tomorrow().unwrap_or(appointment.day)))
            .append_property(("DTSTAMP", stamp.as_str()))
            .append_property(("LAST-MODIFIED", stamp.as_str()))
            .append_property(Property::new("SEQUENCE", self.sequence().to_string()))
            .append_property(("TRANSP", "TRANSPARENT"))
            .class(Class::Private)
            .status(if waits { EventStatus::Tentative } else { EventStatus::Confirmed });
        for days in REMINDERS {
            event.alarm(self.reminder(days, &summary, uid, &stamp));
        }
        Ok(event.done())
    }

    /// A later reference date is a later state of the plan for the business. Of two exports on one date the newer
    /// import counts: no program refuses an equal number.
    fn sequence(&self) -> i32 {
        let span = self.composer.pack.published.until(self.composer.assessment.as_of);
        span.map_or(0, |span| span.get_days()).max(0)
    }

    fn reminder(&self, days: u8, summary: &str, event: &Uuid, stamp: &str) -> Alarm {
        let values = [("days", usize::from(days).to_string().into()), ("what", summary.into())];
        let words = self.words(&self.composer.localizer.format(id::AGENDA_REMINDER, &values));
        let before = Duration::hours(i64::from(days) * 24 - i64::from(REMINDER_HOUR));
        let mut alarm = Alarm::display(&words, -before);
        // Days and hours instead of a long count of seconds: every program reads them.
        let trigger = format!("-P{}DT{}H", days - 1, 24 - REMINDER_HOUR);
        alarm
            .append_property(Property::new("TRIGGER", trigger))
            // Left to themselves they would be the clock and chance.
            .append_property(("DTSTAMP", stamp))
            .append_property(Property::new("UID", Uuid::new_v5(event, &[days]).to_string()));
        alarm.done()
    }

    /// What it is, how it is worked out, by which clause, where, and what to bring.
    fn description(&self, appointment: &Appointment<'a>) -> Result<String, AssessError> {
        let composer = &self.composer;
        let measure = appointment.measure;
        let part = |part: &str| composer.wording.measure_part(&measure.id, part);
        let line = |id, name, words: String| composer.localizer.format(id, &[(name, words.into())]);
        let working = match appointment.line.filter(|_| appointment.occasion != Occasion::Ending) {
            Some(line) => composer.arithmetic(measure, appointment.result, line)?,
            None => String::new(),
        };
        let decides = part("-decides").filter(|_| appointment.result.status == Status::Conditional);
        let papers = composer.wording.documents(&measure.id);
        let lines = [
            part("-what"),
            Some(working).filter(|working| !working.is_empty()).map(|words| line(id::AGENDA_WORKING, "working", words)),
            appointment.assumed.then(|| composer.text(id::AGENDA_ASSUMED)),
            decides.map(|words| line(id::AGENDA_WAITS, "who", words)),
            Some(line(id::AGENDA_CLAUSE, "cite", composer.wording.cite(measure, 0))),
            part("-place").map(|words| line(id::AGENDA_OFFICE, "place", words)),
            (!papers.is_empty()).then(|| line(id::AGENDA_BRING, "papers", composer.localizer.list(&papers))),
            Some(composer.with_date(id::AGENDA_STANDING, composer.assessment.as_of)),
        ];
        let lines: Vec<String> = lines.into_iter().flatten().collect();
        Ok(self.words(&lines.join("\n")))
    }

    /// Text as another program sets it: isolates keep figures in order in Uyghur and are nothing but noise in Chinese.
    fn words(&self, text: &str) -> String {
        let text: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        if self.language.direction() == Direction::Rtl { text } else { plain(&text) }
    }

    fn spoken(&self, name: &str, text: String) -> Property {
        Property::new(name, text).add_parameter("LANGUAGE", self.language.tag()).done()
    }

    /// Which business this is. The credit code is its own for ever; without it the name stands for the business, and
    /// where that is open, too, its form and trade. An id kept in the case file would be lost on the command line,
    /// which changes no file, and differ between two files of one business.
    fn identity(&self) -> String {
        let known = |name: &str| self.answered(name).filter(|text| !text.is_empty());
        let business = known("credit_code").or_else(|| known("business_name"));
        let business = business.unwrap_or_else(|| LAST_RESORT.map(|name| known(name).unwrap_or_default()).join("/"));
        format!("shukun/{}/{business}", self.composer.pack.id)
    }

    /// A text, a choice or a code as the case file holds it: in no language.
    fn answered(&self, name: &str) -> Option<String> {
        let slot = self.composer.pack.dictionary.slot(name)?;
        match self.composer.answers.get(slot)? {
            Answer::Text(text) => Some(text.trim().to_owned()),
            Answer::Industry(code) => Some(code.as_str().to_owned()),
            Answer::Choice(index) => self.composer.pack.dictionary.field(slot)?.choices.get(usize::from(*index)).cloned(),
            _ => None,
        }
    }
}

/// What an event is called inside its business, whatever its amount and day.
fn name_of(identity: &str, appointment: &Appointment<'_>) -> String {
    let item = appointment.line.and_then(|line| line.item).map_or_else(String::new, |item| item.to_string());
    let line = appointment.line.and_then(|line| line.name.clone()).unwrap_or_default();
    format!("{identity}/{}/{item}/{line}/{}", appointment.measure.id, appointment.occasion.name())
}

/// The lines folded anew: the writer forgets that the space before a continued line is an octet of it.
fn folded(text: &str) -> String {
    const MOST: usize = 75;
    let mut out = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > MOST {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(c);
            octets += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn day(name: &str, day: Date) -> Property {
    Property::new(name, compact(day)).add_parameter("VALUE", "DATE").done()
}

/// `20221105`.
fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
