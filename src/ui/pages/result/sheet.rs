//! What the page shows, sorted and explained once after each change rather than in every frame.

use std::sync::Arc;

use egui::{Id, Ui};
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::assess::{self, Assessment, Formula, Instalment, MeasureAssessment, OfficeQuestion, Source, Working};
use crate::policy::{Answers, Bucket, Measure, Pack, Status, date_of};
use crate::ui::View;

/// The arithmetic of one record, or of the business where the measure is over no list.
#[derive(Debug)]
pub struct Part {
    /// Position of the record.
    pub item: Option<usize>,
    /// One working a line, each with the kind of money of the line.
    pub workings: Vec<(Option<Bucket>, Working)>,
}

/// One thing to do.
#[derive(Clone, Copy, Debug)]
pub struct Deed {
    /// Position of the measure in the assessment.
    pub measure: usize,
    /// Last day on which it can be used.
    pub deadline: Option<Date>,
}

/// What the parts of the page are painted from.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// What the page was given.
    pub view: &'a View<'a>,
    /// Its assessment.
    pub assessment: &'a Assessment,
    /// The same in order.
    pub sheet: &'a Sheet,
}

/// The page in order. Measures are named by their position in the assessment.
#[derive(Debug)]
pub struct Sheet {
    policy: String,
    as_of: Date,
    answers: Answers,
    /// What to do, the most urgent first.
    pub deeds: Vec<Deed>,
    /// Deferred money by day.
    pub repayments: Vec<(Option<Date>, Decimal)>,
    /// The same month by month.
    pub schedule: Vec<Instalment>,
    /// Measures that concern the business: what can be done first, then what is open, then what may be asked for.
    pub related: Vec<usize>,
    /// Free services and rights.
    pub services: Vec<usize>,
    /// What to ask the offices.
    pub questions: Vec<OfficeQuestion>,
    /// Arithmetic of each measure.
    pub parts: Vec<Vec<Part>>,
    /// First and last day of each measure, where they are known.
    pub windows: Vec<[Option<Date>; 2]>,
    /// Whether all that is left are rights without an end, while something has expired.
    pub past: bool,
}

impl Sheet {
    /// The sheet of the view's answers; made anew when they have changed.
    pub fn of(ui: &Ui, view: &View<'_>, assessment: &Assessment) -> Arc<Self> {
        let key = Id::unique("result sheet");
        let kept: Option<Arc<Self>> = ui.data(|data| data.get_temp(key));
        if let Some(sheet) = kept.filter(|sheet| sheet.is_of(view, assessment)) {
            return sheet;
        }
        let sheet = Arc::new(Self::new(view.pack, &view.case.answers, assessment));
        ui.data_mut(|data| data.insert_temp(key, Arc::clone(&sheet)));
        sheet
    }

    fn is_of(&self, view: &View<'_>, assessment: &Assessment) -> bool {
        self.as_of == assessment.as_of && self.policy == assessment.policy && self.answers == view.case.answers
    }

    fn new(pack: &Pack, answers: &Answers, assessment: &Assessment) -> Self {
        let position = |id: &str| assessment.measures.iter().position(|result| result.id == id);
        let tasks = assess::tasks(pack, answers, assessment);
        let deeds: Vec<Deed> =
            tasks.iter().filter_map(|task| Some(Deed { measure: position(&task.result.id)?, deadline: task.deadline })).collect();
        let is_service = |result: &MeasureAssessment| pack.measure(&result.id).is_some_and(|measure| is_service_row(measure, result));
        let of_status = |status: Status| {
            let measures = assessment.measures.iter().enumerate();
            measures.filter(move |(_, result)| result.status == status).map(|(index, _)| index)
        };
        let related: Vec<usize> =
            deeds.iter().map(|deed| deed.measure).chain(of_status(Status::NeedsInfo)).chain(of_status(Status::Encouraged)).collect();
        let services = assessment.measures.iter().enumerate().filter(|(_, result)| is_service(result)).map(|(index, _)| index).collect();
        let parts = assessment.measures.iter().map(|result| parts(pack, answers, assessment.as_of, result)).collect();
        Self {
            policy: assessment.policy.clone(),
            as_of: assessment.as_of,
            answers: answers.clone(),
            repayments: assess::repayments(assessment),
            schedule: assess::schedule(pack, answers, assessment),
            past: is_past(pack, assessment, &related),
            deeds,
            related,
            services,
            questions: assess::questions(pack, answers, assessment),
            parts,
            windows: windows(pack, answers, assessment),
        }
    }
}

/// Whether a measure stands as a row among the free services instead of as a card.
fn is_service_row(measure: &Measure, result: &MeasureAssessment) -> bool {
    measure.service && matches!(result.status, Status::Applies | Status::Conditional)
}

/// First and last day of every measure.
fn windows(pack: &Pack, answers: &Answers, assessment: &Assessment) -> Vec<[Option<Date>; 2]> {
    let mut environment = pack.environment(answers, assessment.as_of);
    let windows = assessment.measures.iter().map(|result| {
        let Some(measure) = pack.measure(&result.id) else { return [None; 2] };
        environment.enter(&measure.named_values);
        [Some(&measure.window.from), measure.window.to.as_ref()].map(|day| {
            let day = environment.evaluate(day?).ok()?;
            day.single().and_then(date_of)
        })
    });
    windows.collect()
}

fn is_past(pack: &Pack, assessment: &Assessment, related: &[usize]) -> bool {
    let standing = |index: &usize| {
        let result = assessment.measures.get(*index);
        result.and_then(|result| pack.measure(&result.id)).is_some_and(|measure| measure.window.to.is_none())
    };
    let is_late = assessment.as_of > pack.undated_end && assessment.count(Status::Expired) > 0;
    is_late && related.iter().all(standing)
}

/// The arithmetic of a measure, record by record. A line that cannot be explained is shown without it: its amount stands.
fn parts(pack: &Pack, answers: &Answers, as_of: Date, result: &MeasureAssessment) -> Vec<Part> {
    let Some(measure) = pack.measure(&result.id) else { return Vec::new() };
    let mut items: Vec<Option<usize>> = result.lines.iter().map(|line| line.item).collect();
    items.dedup();
    let explained = items.into_iter().map(|item| {
        let workings = assess::explain(pack, answers, as_of, measure, item).unwrap_or_default();
        let lines: Vec<Bucket> = result.lines.iter().filter(|line| line.item == item).map(|line| line.bucket).collect();
        let paired = lines.len() == workings.len();
        let workings = workings.into_iter().enumerate();
        let workings = workings.map(|(index, working)| (lines.get(index).copied().filter(|_| paired), working));
        Part { item, workings: workings.filter(|(_, working)| tells_something(working)).collect() }
    });
    explained.collect()
}

/// Whether at least one answer of the amount is known: "open × open = open" explains nothing.
fn tells_something(working: &Working) -> bool {
    fn knows(formula: &Formula) -> bool {
        match formula {
            Formula::Binary(_, a, b) => knows(a) || knows(b),
            Formula::Quantity(quantity) => {
                let answered = matches!(quantity.source, Source::Fact(_) | Source::Named(_) | Source::Computed);
                answered && quantity.value.single().is_some()
            }
        }
    }
    working.steps.first().is_some_and(|step| step.result.value.single().is_some() || knows(&step.formula))
}
