//! The second page: what is open, what to ask for, what to bring, and the clauses.

use super::{Composer, is_own, is_worth_an_action};
use crate::assess::{AlternativeAmount, MeasureAssessment, OfficeQuestion, Place, Range, near_misses, questions};
use crate::l10n::{Language, id, plain};
use crate::policy::{Clause as Quoted, Measure, Status};
use crate::summary::model::{Clause, Errand, Inquiry, Possible, Question};
use crate::wording::Wording;

/// Open questions named at one measure; the window asks them all.
const MOST_QUESTIONS: usize = 4;

impl<'a> Composer<'a> {
    /// Measures that an open answer decides, then answers that are worth a second look.
    pub(super) fn possible(&self) -> Vec<Possible> {
        let open = self.measures(|status| status == Status::NeedsInfo);
        let open = open.map(|(measure, result)| Possible {
            title: self.wording.measure(&measure.id, ""),
            amount: self.possible_amount(result),
            text: self.to_fill_in(&result.missing),
        });
        let checks = near_misses(self.pack, self.answers, self.assessment).into_iter().map(|near_miss| Possible {
            title: self.wording.measure(&near_miss.measure, ""),
            amount: String::new(),
            text: self.wording.near_miss(&near_miss),
        });
        open.chain(checks).collect()
    }

    fn possible_amount(&self, result: &MeasureAssessment) -> String {
        match self.wording.headline(result).map(|range| range.high) {
            None => self.text(id::SUMMARY_DASH),
            Some(None) => self.text(id::SUMMARY_TO_FILL),
            Some(Some(high)) => self.with_amount(id::SUMMARY_UP_TO, self.localizer.amount(high)),
        }
    }

    /// The questions that decide; empty when no answer of the owner does.
    pub(in crate::summary) fn to_fill_in(&self, missing: &[Place]) -> String {
        if missing.is_empty() {
            return String::new();
        }
        let labels: Vec<String> = missing.iter().take(MOST_QUESTIONS).map(|place| self.wording.label(*place)).collect();
        self.localizer.format(id::SUMMARY_OPEN_QUESTION, &[("facts", self.localizer.list(&labels).into())])
    }

    /// Encouraged measures by name and clause: the text promises no amount.
    pub(super) fn requests(&self) -> Vec<String> {
        let encouraged = self.measures(|status| status == Status::Encouraged);
        encouraged.map(|(measure, _)| self.with_cite(measure)).collect()
    }

    fn with_cite(&self, measure: &Measure) -> String {
        let values = [("reason", self.wording.measure(&measure.id, "").into()), ("cite", self.wording.cite(measure, 0).into())];
        self.localizer.format(id::SUMMARY_REASON_LINE, &values)
    }

    /// The papers by office, each office and each paper once.
    pub(super) fn errands(&self) -> Vec<Errand> {
        let mut errands: Vec<Errand> = Vec::new();
        for (measure, _) in self.own() {
            let office = self.wording.agency(measure);
            let papers = self.wording.documents(&measure.id).iter().map(|paper| self.paper(paper)).collect();
            match errands.iter_mut().find(|errand| errand.office == office) {
                Some(errand) => add_new(&mut errand.items, papers),
                None => errands.push(Errand { office, items: papers }),
            }
        }
        errands.retain(|errand| !errand.items.is_empty());
        errands
    }

    /// A paper as the list names it. Most are suggestions: on the screen each says so, on paper those few that the
    /// document demands do.
    fn paper(&self, paper: &str) -> String {
        match paper.trim_end().strip_suffix(&self.text(id::SUMMARY_BRING_SUGGESTED)) {
            Some(suggested) => suggested.trim_end().to_owned(),
            None => self.localizer.format(id::SUMMARY_BRING_DEMANDED, &[("paper", paper.into())]),
        }
    }

    /// What to ask before anything is done, office by office; what several offices are asked stands once, under all of
    /// them. It is asked in Chinese, so that stands on either paper.
    pub(super) fn inquiries(&self) -> Vec<Inquiry> {
        let questions = questions(self.pack, self.answers, self.assessment);
        let mut inquiries: Vec<(Vec<&str>, Vec<Question>)> = Vec::new();
        for (index, question) in questions.iter().enumerate() {
            let same = |other: &&OfficeQuestion| other.id == question.id;
            if questions.iter().take(index).any(|other| same(&other)) {
                continue;
            }
            let offices: Vec<&str> = questions.iter().filter(same).map(|other| other.agency.as_str()).collect();
            match inquiries.iter_mut().find(|(known, _)| *known == offices) {
                Some((_, asked)) => asked.push(self.question(question)),
                None => inquiries.push((offices, vec![self.question(question)])),
            }
        }
        let offices = |offices: &[&str]| offices.iter().map(|office| self.wording.office(office)).collect::<Vec<_>>();
        inquiries.into_iter().map(|(asked, questions)| Inquiry { office: self.localizer.list(&offices(&asked)), questions }).collect()
    }

    fn question(&self, question: &OfficeQuestion) -> Question {
        let chinese = Wording::new(self.pack, Language::Chinese);
        let is_chinese = self.localizer.language() == Language::Chinese;
        Question {
            text: self.wording.question(question),
            about: self.wording.question_about(question),
            chinese: if is_chinese { String::new() } else { plain(&chinese.question(question)) },
        }
    }

    /// The sentences that decide, in Chinese on either paper, with other readings of them; each with the measures that
    /// rest on it.
    pub(super) fn clauses(&self) -> Vec<(Clause, Vec<&'a str>)> {
        let chinese = Wording::new(self.pack, Language::Chinese);
        let mut clauses: Vec<(Clause, Vec<&'a str>)> = Vec::new();
        for (measure, result) in self.measures(|status| !matches!(status, Status::Expired | Status::NotYet)) {
            let note = self.other_readings(result);
            let concerns = is_own(result.status) && !measure.service && is_worth_an_action(result);
            let Some(first) = measure.clauses.first().filter(|_| concerns || !note.is_empty()) else { continue };
            let clause = Clause { cite: plain(&chinese.cite(measure, 0)), quote: excerpt(first), note };
            match clauses.iter_mut().find(|(known, _)| *known == clause) {
                Some((_, measures)) => measures.push(&measure.id),
                None => clauses.push((clause, vec![&measure.id])),
            }
        }
        clauses
    }

    pub(in crate::summary) fn other_readings(&self, result: &MeasureAssessment) -> String {
        let shown = result.alternatives.iter().filter(|alternative| says_something_else(alternative, result));
        let told: Vec<String> = shown.map(|alternative| self.other_reading(alternative)).collect();
        if told.is_empty() {
            return String::new();
        }
        self.localizer.format(id::SUMMARY_READINGS, &[("readings", self.localizer.list(&told).into())])
    }

    fn other_reading(&self, alternative: &AlternativeAmount) -> String {
        let reading = self.localizer.pack_text(&format!("alternative-{}", alternative.id));
        let values = [("reading", reading.into()), ("amount", self.in_words(alternative.amount).into())];
        self.localizer.format(id::SUMMARY_READING, &values)
    }
}

fn add_new(items: &mut Vec<String>, more: Vec<String>) {
    for item in more {
        if !items.contains(&item) {
            items.push(item);
        }
    }
}

/// A reading that comes to nothing, or to what is counted already, tells the reader nothing.
fn says_something_else(alternative: &AlternativeAmount, result: &MeasureAssessment) -> bool {
    alternative.amount != Range::ZERO && !result.is_counted(alternative)
}

/// The sentences of a quote that hold its decisive words; what is left out is marked.
fn excerpt(clause: &Quoted) -> String {
    let decides = |sentence: &&str| clause.decisive.iter().any(|word| sentence.contains(word.as_str()));
    let sentences: Vec<&str> = clause.quote.split_inclusive(['。', ';', '；']).collect();
    if !sentences.iter().any(&decides) {
        return clause.quote.clone();
    }
    let mut told = String::new();
    let mut skipped = false;
    for sentence in &sentences {
        if decides(sentence) {
            if skipped {
                told.push_str("……");
            }
            told.push_str(sentence);
        }
        skipped = !decides(sentence);
    }
    if skipped {
        told.push_str("……");
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::Line;
    use rust_decimal::Decimal;

    fn quote(quote: &str, decisive: &[&str]) -> Quoted {
        Quoted { item: None, quote: quote.to_owned(), decisive: decisive.iter().map(|word| (*word).to_owned()).collect() }
    }

    #[test]
    fn an_excerpt_keeps_whole_sentences_and_marks_what_it_leaves_out() {
        assert_eq!(excerpt(&quote("甲一。乙二。丙三。丁四。", &["乙", "丁"])), "……乙二。……丁四。");
        assert_eq!(excerpt(&quote("甲一。乙二。", &["甲"])), "甲一。……");
        assert_eq!(excerpt(&quote("甲一。乙二。", &[])), "甲一。乙二。", "a quote without decisive words stands in full");
    }

    #[test]
    fn a_reading_that_comes_to_the_counted_amount_or_to_nothing_is_not_told() {
        let exactly = |amount: i64| Range { low: Decimal::from(amount), high: Some(Decimal::from(amount)) };
        let line = Line {
            item: Some(0),
            status: Status::Applies,
            bucket: crate::policy::Bucket::Waive,
            name: None,
            amount: exactly(8),
            due: None,
            overdue: false,
        };
        let result = MeasureAssessment {
            id: String::new(),
            status: Status::Applies,
            lines: vec![line],
            alternatives: Vec::new(),
            missing: Vec::new(),
            reasons: Vec::new(),
            reasons_item: None,
        };
        let reading = |item, amount| AlternativeAmount { id: String::new(), item: Some(item), amount: exactly(amount) };
        assert!(!says_something_else(&reading(0, 8), &result));
        assert!(!says_something_else(&reading(0, 0), &result));
        assert!(says_something_else(&reading(0, 9), &result));
        assert!(says_something_else(&reading(1, 8), &result), "another record is another matter");
    }
}
