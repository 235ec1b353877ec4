//! Puts an assessment onto the paper: what stands in which box, in which order, in the words of one language.
//!
//! Nothing here knows a measure by name, and nothing is reckoned anew: every figure is one of the assessment. What has
//! no upper bound is printed as "from", never with a made-up maximum; what is over stands apart from every total.

mod accountant;
mod amounts;
mod back;
mod cards;
mod rows;
mod timetable;

use super::model::{Action, Clause, Fact, Lead, MeasureGroup, Sheet, Words};
use super::options::Inclusion;
use crate::assess::{AssessError, Assessment, MeasureAssessment, assess, tasks};
use crate::l10n::{Id, Language, Localizer, id};
use crate::policy::{Answers, Bucket, Expr, Measure, Pack, Status, date_of};
use crate::wording::Wording;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Assesses a business on a day and puts the result onto a sheet that leaves nothing out.
///
/// # Errors
/// When a figure of the business cannot be reckoned.
pub fn compose(pack: &Pack, answers: &Answers, as_of: Date, language: Language) -> Result<Sheet, AssessError> {
    compose_assessed(pack, answers, &assess(pack, answers, as_of)?, language, Inclusion::default())
}

/// Puts an assessment that is there already onto a sheet. `answers` must be those that it was made from.
///
/// # Errors
/// When the working of a figure cannot be told.
pub fn compose_assessed(
    pack: &Pack,
    answers: &Answers,
    assessment: &Assessment,
    language: Language,
    inclusion: Inclusion,
) -> Result<Sheet, AssessError> {
    Composer::new(pack, answers, assessment, language, inclusion).sheet()
}

/// The figures that are still open, for the accountant to fill in: by the paper that each stands on.
pub fn compose_accountant(pack: &Pack, answers: &Answers, assessment: &Assessment, language: Language) -> Sheet {
    Composer::new(pack, answers, assessment, language, Inclusion::default()).accountant_sheet()
}

/// What every part of the sheet needs.
pub(super) struct Composer<'a> {
    pub(super) pack: &'a Pack,
    pub(super) answers: &'a Answers,
    pub(super) assessment: &'a Assessment,
    pub(super) wording: Wording<'a>,
    pub(super) localizer: &'static Localizer,
    inclusion: Inclusion,
    /// The clauses that are quoted, with the measures that rest on each.
    clauses: Vec<(Clause, Vec<&'a str>)>,
}

/// First things to do that fit on one line.
const MOST_ACTIONS: usize = 3;
/// Services named on the sheet; the others are counted.
const MOST_SERVICES: usize = 4;

impl<'a> Composer<'a> {
    pub(super) fn new(pack: &'a Pack, answers: &'a Answers, assessment: &'a Assessment, language: Language, inclusion: Inclusion) -> Self {
        let wording = Wording::new(pack, language);
        let mut composer = Self { pack, answers, assessment, wording, localizer: wording.localizer, inclusion, clauses: Vec::new() };
        if inclusion.clauses {
            composer.clauses = composer.clauses();
        }
        composer
    }

    pub(super) fn sheet(&self) -> Result<Sheet, AssessError> {
        let actions = self.actions();
        Ok(Sheet {
            title: self.text(id::SUMMARY_TITLE),
            notice: self.notice(),
            facts: self.facts(),
            cards: self.cards(),
            groups: self.groups()?,
            services: self.services(),
            timetable: self.timetable(),
            possible: self.possible(),
            requests: self.requests(),
            errands: self.errands(),
            errands_note: self.text(id::SUMMARY_BRING_NOTE),
            inquiries: if self.inclusion.questions { self.inquiries() } else { Vec::new() },
            inquiries_note: self.text(id::SUMMARY_QUESTIONS_NOTE),
            clauses: self.clauses.iter().map(|(clause, _)| clause.clone()).collect(),
            records: self.records(),
            contact: Lead { lead: self.text(id::SUMMARY_PHONE), text: self.text(id::SUMMARY_PHONE_NUMBERS) },
            words: self.words(actions.len()),
            actions,
            ..self.frame()
        })
    }

    /// What stands on every page of every sheet.
    fn frame(&self) -> Sheet {
        Sheet {
            business: self.answer("business_name").unwrap_or_else(|| self.text(id::SUMMARY_UNNAMED)),
            reference: self.with_date(id::SUMMARY_REFERENCE_DATE, self.assessment.as_of),
            unprintable_note: self.text(id::SUMMARY_MISSING_GLYPHS),
            footer: self.text(id::SUMMARY_FOOTER),
            page_label: self.localizer.format(id::SUMMARY_PAGE, &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            ..Sheet::new(self.localizer.language(), self.assessment.as_of)
        }
    }

    fn records(&self) -> Vec<String> {
        if !self.inclusion.notes {
            return Vec::new();
        }
        [id::SUMMARY_RECORD_COUNTER, id::SUMMARY_RECORD_PERSON, id::SUMMARY_RECORD_DATE].map(|label| self.text(label)).to_vec()
    }

    /// Position of the quoted clause on which a measure rests, if it is quoted.
    fn clause_of(&self, measure: &Measure) -> Option<usize> {
        self.clauses.iter().position(|(_, measures)| measures.contains(&measure.id.as_str()))
    }

    pub(super) fn text(&self, id: Id) -> String {
        self.localizer.text(id)
    }

    pub(super) fn with_date(&self, id: Id, date: Date) -> String {
        self.localizer.format(id, &[("date", self.localizer.date(date).into())])
    }

    fn with_amount(&self, id: Id, amount: String) -> String {
        self.localizer.format(id, &[("amount", amount.into())])
    }

    fn with_count(&self, id: Id, count: usize) -> String {
        self.localizer.format(id, &[("count", count.to_string().into())])
    }

    /// The words of a fact that is answered.
    pub(super) fn answer(&self, name: &str) -> Option<String> {
        let slot = self.pack.dictionary.fact(name)?.slot;
        Some(self.wording.answer(slot, self.answers.get(slot)?))
    }

    /// The measures of the given statuses with their rules, in the order of the document.
    fn measures(&self, wanted: impl Fn(Status) -> bool) -> impl Iterator<Item = (&'a Measure, &'a MeasureAssessment)> {
        let (pack, assessment) = (self.pack, self.assessment);
        let results = assessment.measures.iter().filter(move |result| wanted(result.status));
        results.filter_map(move |result| Some((pack.measure(&result.id)?, result)))
    }

    /// Measures of money that apply or wait for approval.
    fn own(&self) -> impl Iterator<Item = (&'a Measure, &'a MeasureAssessment)> {
        self.measures(is_own).filter(|(measure, _)| !measure.service)
    }

    /// Whether all that had an end is over, and only standing rights are left.
    fn is_over(&self) -> bool {
        let current = |status| !matches!(status, Status::Expired | Status::NotApplicable);
        self.assessment.count(Status::Expired) > 0 && self.measures(current).all(|(measure, _)| measure.window.to.is_none())
    }

    fn notice(&self) -> Lead {
        let published = self.localizer.date(self.pack.published);
        let notice = if self.is_over() { id::SUMMARY_DRAFT_AND_EXPIRED } else { id::SUMMARY_DRAFT_NOTICE };
        Lead { lead: self.text(id::SUMMARY_DRAFT_LEAD), text: self.localizer.format(notice, &[("date", published.into())]) }
    }

    fn facts(&self) -> Vec<Fact> {
        let facts = [
            (id::SUMMARY_FACT_KIND, self.kind()),
            (id::SUMMARY_FACT_SIZE, self.size()),
            (id::SUMMARY_FACT_STOPPED, self.answer("stop_days")),
            (id::SUMMARY_FACT_INSURED, self.answer("ui_insured")),
        ];
        facts.into_iter().filter_map(|(label, value)| Some(Fact { label: self.text(label), value: value? })).collect()
    }

    fn kind(&self) -> Option<String> {
        match (self.answer("entity_type"), self.answer("industry")) {
            (Some(kind), Some(industry)) => {
                Some(self.localizer.format(id::SUMMARY_KIND_VALUE, &[("kind", kind.into()), ("industry", industry.into())]))
            }
            (kind, industry) => kind.or(industry),
        }
    }

    /// The size class once it is decided, with what decides it as far as it is answered.
    fn size(&self) -> Option<String> {
        let [class] = self.assessment.size.as_slice() else { return None };
        let size = self.localizer.pack_text(&format!("size-{class}"));
        let employees = self.number("employees").map(|number| self.localizer.number(number));
        match (employees, self.answer("revenue")) {
            (Some(employees), Some(revenue)) => {
                let values = [("size", size.into()), ("employees", employees.into()), ("revenue", revenue.into())];
                Some(self.localizer.format(id::SUMMARY_SIZE_VALUE, &values))
            }
            _ => Some(size),
        }
    }

    fn number(&self, name: &str) -> Option<Decimal> {
        let slot = self.pack.dictionary.fact(name)?.slot;
        self.answers.get(slot)?.possible(slot).single()
    }

    fn actions(&self) -> Vec<Action> {
        let tasks = tasks(self.pack, self.answers, self.assessment);
        let worth_it = tasks.iter().filter(|task| is_worth_an_action(task.result));
        worth_it.take(MOST_ACTIONS).filter_map(|task| self.action(task.result)).collect()
    }

    fn action(&self, result: &MeasureAssessment) -> Option<Action> {
        let office = self.office(self.pack.measure(&result.id)?);
        let detail = match self.wording.headline(result) {
            None => office,
            Some(amount) => {
                let conditional = result.status == Status::Conditional;
                let detail = if conditional { id::SUMMARY_FIRST_DETAIL_CONDITIONAL } else { id::SUMMARY_FIRST_DETAIL };
                self.localizer.format(detail, &[("office", office.into()), ("amount", self.in_words(amount).into())])
            }
        };
        Some(Action { title: self.wording.measure(&result.id, "-do"), detail })
    }

    /// The office in a narrow column.
    pub(super) fn office(&self, measure: &Measure) -> String {
        let short = format!("agency-{}-short", measure.agency);
        self.localizer.named(&short, &[]).unwrap_or_else(|| self.wording.agency(measure))
    }

    fn services(&self) -> Lead {
        let services: Vec<&MeasureAssessment> =
            self.measures(is_own).filter(|(measure, _)| measure.service).map(|(_, result)| result).collect();
        if services.is_empty() {
            return Lead::default();
        }
        let name = |result: &&MeasureAssessment| {
            self.wording.measure_part(&result.id, "-short").unwrap_or_else(|| self.wording.measure(&result.id, ""))
        };
        let named: Vec<String> = services.iter().take(MOST_SERVICES).map(name).collect();
        Lead { lead: self.with_count(id::SUMMARY_SERVICES, services.len()), text: self.localizer.list(&named) }
    }

    fn groups(&self) -> Result<Vec<MeasureGroup>, AssessError> {
        let mut groups = self.current_groups()?;
        groups.extend(self.outside_groups());
        Ok(groups)
    }

    fn words(&self, actions: usize) -> Words {
        let measures = match (self.is_over(), self.own().next().is_some()) {
            (true, true) => id::SUMMARY_STILL_VALID,
            (true, false) => id::SUMMARY_HISTORICAL,
            (false, _) => id::SUMMARY_MEASURES,
        };
        let first = if actions == MOST_ACTIONS { id::SUMMARY_FIRST } else { id::SUMMARY_FIRST_FEWER };
        Words {
            actions: self.text(first),
            measures: self.text(measures),
            measure: self.text(id::SUMMARY_COLUMN_MEASURE),
            amount: self.text(id::SUMMARY_COLUMN_AMOUNT),
            place: self.text(id::SUMMARY_COLUMN_OFFICE),
            until: self.text(id::SUMMARY_COLUMN_DEADLINE),
            timetable: self.text(id::SUMMARY_TIMETABLE),
            possible: self.text(id::SUMMARY_OPEN),
            requests: self.with_count(id::SUMMARY_TRY, self.assessment.count(Status::Encouraged)),
            errands: self.text(id::SUMMARY_BRING),
            inquiries: self.text(id::SUMMARY_QUESTIONS),
            clauses: self.text(id::SUMMARY_CLAUSES),
            records: self.text(id::SUMMARY_RECORD),
        }
    }

    /// The last day on which a measure can be used; none for a standing right.
    pub(super) fn last_day(&self, measure: &'a Measure) -> Option<Date> {
        self.day(measure, measure.window.to.as_ref()?)
    }

    fn day(&self, measure: &'a Measure, expr: &Expr) -> Option<Date> {
        let mut environment = self.pack.environment(self.answers, self.assessment.as_of);
        environment.enter(&measure.named_values);
        environment.evaluate(expr).ok()?.single().and_then(date_of)
    }
}

const fn is_own(status: Status) -> bool {
    matches!(status, Status::Applies | Status::Conditional)
}

/// Nothing to gain, nothing to do: amounts that come to exactly zero need no errand.
fn is_worth_an_action(result: &MeasureAssessment) -> bool {
    let money = || result.lines.iter().filter(|line| line.bucket != Bucket::Info);
    money().next().is_none() || money().any(|line| line.amount.high != Some(Decimal::ZERO))
}
