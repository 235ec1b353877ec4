//! The measures that concern the business, grouped as the cards are, each with its working.

use super::Composer;
use crate::assess::{AssessError, Formula, Line, MeasureAssessment, Range, Total, Working, explain};
use crate::l10n::{Id, id, plain};
use crate::policy::{Bucket, Measure, Operator, Status};
use crate::summary::model::{MeasureGroup, MeasureRow, Part};
use crate::wording::Category;
use rust_decimal::Decimal;

/// Longer workings stay on the screen.
const LONGEST_WORKING: usize = 90;

/// A group of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Plan,
    Filed,
    Wait,
    Defer,
    Own,
    Ask,
    Personal,
}

impl Group {
    const ALL: [Self; 7] = [Self::Plan, Self::Filed, Self::Wait, Self::Defer, Self::Own, Self::Ask, Self::Personal];

    /// The group of a line that applies or waits for approval; reference figures have none.
    const fn of(bucket: Bucket, status: Status) -> Option<Self> {
        Some(match bucket {
            Bucket::Cash | Bucket::Waive | Bucket::Save | Bucket::Tax if matches!(status, Status::Conditional) => Self::Wait,
            Bucket::Cash | Bucket::Waive | Bucket::Save => Self::Plan,
            Bucket::Tax => Self::Filed,
            Bucket::Defer => Self::Defer,
            Bucket::Liquid => Self::Own,
            Bucket::LateFee | Bucket::Reclaim => Self::Ask,
            Bucket::Person => Self::Personal,
            Bucket::Info => return None,
        })
    }

    /// The group of a measure for which the text states no amount.
    fn without_amount(category: Category, status: Status) -> Self {
        match category {
            Category::Defer => Self::Defer,
            Category::Ask => Self::Ask,
            _ if status == Status::Conditional => Self::Wait,
            _ => Self::Plan,
        }
    }

    const fn part(self) -> Part {
        match self {
            Self::Plan => Part::Plan,
            Self::Filed => Part::Filed,
            Self::Wait => Part::Wait,
            Self::Defer | Self::Own => Part::Defer,
            Self::Ask => Part::Ask,
            Self::Personal => Part::Plain,
        }
    }

    const fn title(self) -> Id {
        match self {
            Self::Plan => id::SUMMARY_GROUP_THIS_PLAN,
            Self::Filed => id::SUMMARY_GROUP_SELF_DECLARED,
            Self::Wait => id::SUMMARY_GROUP_CONDITIONAL,
            Self::Defer => id::SUMMARY_GROUP_DEFER,
            Self::Own => id::SUMMARY_GROUP_OWN_MONEY,
            Self::Ask => id::SUMMARY_GROUP_ASK,
            Self::Personal => id::SUMMARY_GROUP_PERSONAL,
        }
    }

    /// The total of the group; late fees and refunds are of two kinds and have none in common.
    const fn total(self) -> Option<Total> {
        Some(match self {
            Self::Plan => Total::Granted,
            Self::Filed => Total::Filed,
            Self::Wait => Total::Conditional,
            Self::Defer => Total::Deferred,
            Self::Own => Total::Liquid,
            Self::Ask => return None,
            Self::Personal => Total::Personal,
        })
    }
}

impl<'a> Composer<'a> {
    /// The groups of what applies or waits for approval.
    pub(super) fn current_groups(&self) -> Result<Vec<MeasureGroup>, AssessError> {
        let mut rows: Vec<(Group, MeasureRow)> = Vec::new();
        for (measure, result) in self.own() {
            self.add_rows(measure, result, &mut rows)?;
        }
        let groups = Group::ALL.into_iter().map(|group| MeasureGroup {
            part: group.part(),
            title: self.text(group.title()),
            total: group.total().map_or_else(String::new, |total| self.group_total(self.total(total))),
            rows: rows.iter().filter(|(of, _)| *of == group).map(|(_, row)| row.clone()).collect(),
        });
        Ok(groups.filter(|group| !group.rows.is_empty()).collect())
    }

    fn add_rows(
        &self,
        measure: &'a Measure,
        result: &'a MeasureAssessment,
        rows: &mut Vec<(Group, MeasureRow)>,
    ) -> Result<(), AssessError> {
        let before = rows.len();
        for line in shown_lines(result) {
            let Some(group) = Group::of(line.bucket, line.status) else { continue };
            rows.push((group, self.row(measure, result, line)?));
        }
        if rows.len() == before && !result.lines.iter().any(|line| line.bucket != Bucket::Info) {
            let group = Group::without_amount(self.wording.category(result), result.status);
            rows.push((group, self.row_without_amount(measure, result, group)));
        }
        Ok(())
    }

    fn row(&self, measure: &'a Measure, result: &MeasureAssessment, line: &Line) -> Result<MeasureRow, AssessError> {
        Ok(MeasureRow {
            title: self.row_title(measure, line),
            arithmetic: self.arithmetic(measure, result, line)?,
            cite: self.wording.cite(measure, 0),
            amount: self.column_amount(line.amount),
            place: self.office(measure),
            until: self.until(measure, line),
            clause: self.clause_of(measure),
        })
    }

    fn row_without_amount(&self, measure: &'a Measure, result: &MeasureAssessment, group: Group) -> MeasureRow {
        let title = self.wording.measure(&measure.id, "");
        let waits = result.status == Status::Conditional && group != Group::Wait;
        MeasureRow {
            title: if waits { self.waiting(title) } else { title },
            cite: self.wording.cite(measure, 0),
            amount: self.text(id::SUMMARY_NOT_STATED),
            place: self.office(measure),
            until: self.window_end(measure),
            clause: self.clause_of(measure),
            ..MeasureRow::default()
        }
    }

    pub(in crate::summary) fn row_title(&self, measure: &Measure, line: &Line) -> String {
        let name = self.wording.measure(&measure.id, "");
        let title = match line.bucket {
            Bucket::LateFee => self.localizer.format(id::SUMMARY_LATE_FEE_OF, &[("what", name.into())]),
            _ => name,
        };
        let in_its_group = Group::of(line.bucket, line.status) == Some(Group::Wait);
        if line.status == Status::Conditional && !in_its_group { self.waiting(title) } else { title }
    }

    fn waiting(&self, measure: String) -> String {
        self.localizer.format(id::SUMMARY_CONDITIONAL_MARK, &[("measure", measure.into())])
    }

    /// Which record, and how the amount comes about; what to fill in while it is open.
    pub(in crate::summary) fn arithmetic(
        &self,
        measure: &'a Measure,
        result: &MeasureAssessment,
        line: &Line,
    ) -> Result<String, AssessError> {
        let working = self.working(measure, result, line)?;
        let record = self.record(measure, result, line);
        Ok(match (record, working.is_empty()) {
            (None, _) => working,
            (Some(record), true) => record,
            (Some(record), false) => {
                self.localizer.format(id::SUMMARY_RECORD_WORKING, &[("record", record.into()), ("working", working.into())])
            }
        })
    }

    fn working(&self, measure: &'a Measure, result: &MeasureAssessment, line: &Line) -> Result<String, AssessError> {
        if !line.amount.is_exact() {
            let missing: Vec<_> = result.missing.iter().filter(|(_, item)| item.is_none() || *item == line.item).copied().collect();
            return Ok(self.to_fill_in(&missing));
        }
        let workings = explain(self.pack, self.answers, self.assessment.as_of, measure, line.item)
            .map_err(|cause| AssessError { measure: measure.id.clone(), cause })?;
        let place = result.lines.iter().filter(|other| other.item == line.item).position(|other| std::ptr::eq(other, line));
        let formula = place.and_then(|place| workings.get(place)).and_then(|working| self.short_formula(working));
        Ok(match (formula, line.bucket) {
            (Some(formula), _) => formula,
            (None, Bucket::LateFee) => self.text(id::SUMMARY_LATE_FEE_NOTE),
            (None, _) => String::new(),
        })
    }

    /// The formula with its values, if there is one and it is short enough for the paper.
    fn short_formula(&self, working: &Working) -> Option<String> {
        let formula = without_zeros(&working.steps.first()?.formula);
        if matches!(formula, Formula::Quantity(_)) {
            return None;
        }
        let told = self.wording.formula(&formula);
        (plain(&told).chars().count() <= LONGEST_WORKING).then_some(told)
    }

    /// The record of a list, where the measure has more than one.
    pub(in crate::summary) fn record(&self, measure: &Measure, result: &MeasureAssessment, line: &Line) -> Option<String> {
        let (list, item) = (measure.over?, line.item?);
        let several = result.lines.iter().any(|other| other.item != line.item);
        several.then(|| self.wording.record(list, item))
    }

    fn until(&self, measure: &'a Measure, line: &Line) -> String {
        match (line.bucket, line.due) {
            _ if line.overdue => self.text(id::SUMMARY_OVERDUE),
            (Bucket::Defer, Some(due)) => self.with_date(id::SUMMARY_REPAY_ON, due),
            (Bucket::Defer | Bucket::LateFee, _) => self.text(id::SUMMARY_NOT_STATED),
            (Bucket::Liquid, Some(due)) => self.with_date(id::SUMMARY_OWN_MONEY_UNTIL, due),
            (Bucket::Tax, _) => self.text(id::SUMMARY_WHEN_FILING),
            _ => self.window_end(measure),
        }
    }

    /// The end of a window that stands in a text; the end of the epidemic policy is no deadline of the plan.
    fn window_end(&self, measure: &'a Measure) -> String {
        let stated = measure.window.source.as_ref().and_then(|_| self.last_day(measure));
        stated.map_or_else(|| self.text(id::SUMMARY_NOT_STATED), |day| self.with_date(id::SUMMARY_UNTIL, day))
    }

    /// What is over or has not begun: reckoned as it was or will be, in no total.
    pub(super) fn outside_groups(&self) -> Vec<MeasureGroup> {
        let groups =
            [(Status::NotYet, self.localizer.pack_text("status-not_yet")), (Status::Expired, self.text(id::SUMMARY_HISTORICAL_GROUP))];
        let groups = groups.into_iter().map(|(status, title)| {
            let measures = self.measures(|of| of == status).filter(|(measure, _)| !measure.service);
            let rows = measures.flat_map(|(measure, result)| self.outside_rows(measure, result)).collect();
            MeasureGroup { part: Part::Plain, title, total: String::new(), rows }
        });
        groups.filter(|group| !group.rows.is_empty()).collect()
    }

    fn outside_rows(&self, measure: &'a Measure, result: &MeasureAssessment) -> Vec<MeasureRow> {
        let until = self.edge_of_window(measure, result.status);
        let lines = shown_lines(result).filter(|line| line.bucket != Bucket::Info);
        let row = |line: &Line| MeasureRow {
            title: self.row_title(measure, line),
            arithmetic: self.record(measure, result, line).unwrap_or_else(|| self.kind_of_money(line)),
            cite: self.wording.cite(measure, 0),
            amount: self.column_amount(line.amount),
            place: self.office(measure),
            until: until.clone(),
            clause: None,
        };
        lines.map(row).collect()
    }

    /// What a late fee is stands in its title; of other money outside its group nothing else says the kind.
    fn kind_of_money(&self, line: &Line) -> String {
        match line.bucket {
            Bucket::LateFee => String::new(),
            bucket => self.localizer.pack_text(&format!("bucket-{}", bucket.name())),
        }
    }

    /// The first day of what has not begun, the last day of what is over.
    fn edge_of_window(&self, measure: &'a Measure, status: Status) -> String {
        if status == Status::NotYet {
            let first = self.day(measure, &measure.window.from);
            return first
                .and_then(|day| self.localizer.named("status-starts", &[("date", self.localizer.date(day).into())]))
                .unwrap_or_default();
        }
        self.last_day(measure).map_or_else(String::new, |day| self.with_date(id::SUMMARY_UNTIL, day))
    }
}

/// A late fee of nothing says nothing.
fn is_idle_late_fee(line: &Line) -> bool {
    line.bucket == Bucket::LateFee && line.amount == Range::ZERO
}

fn shown_lines(result: &MeasureAssessment) -> impl Iterator<Item = &Line> {
    result.lines.iter().filter(|line| !is_idle_late_fee(line))
}

/// The formula without terms that come to nothing, such as taxes that the business does not pay.
fn without_zeros(formula: &Formula) -> Formula {
    let Formula::Binary(operator, a, b) = formula else { return formula.clone() };
    let (a, b) = (without_zeros(a), without_zeros(b));
    match operator {
        Operator::Add if is_zero(&a) => b,
        Operator::Add | Operator::Subtract if is_zero(&b) => a,
        Operator::Multiply if is_zero(&a) => a,
        Operator::Multiply if is_zero(&b) => b,
        _ => Formula::Binary(*operator, Box::new(a), Box::new(b)),
    }
}

fn is_zero(formula: &Formula) -> bool {
    matches!(formula, Formula::Quantity(quantity) if quantity.value.single() == Some(Decimal::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::{Quantity, Source};
    use crate::policy::{Interval, Type};

    fn quantity(value: i64) -> Formula {
        let value = Interval::exactly(Decimal::from(value));
        Formula::Quantity(Quantity { value, ty: Type::Money, unit: None, source: Source::Literal })
    }

    fn binary(operator: Operator, a: Formula, b: Formula) -> Formula {
        Formula::Binary(operator, Box::new(a), Box::new(b))
    }

    #[test]
    fn terms_that_come_to_nothing_leave_the_formula() {
        let nothing = binary(Operator::Subtract, quantity(0), binary(Operator::Multiply, quantity(2), quantity(0)));
        let something = binary(Operator::Subtract, quantity(8), quantity(4));
        let sum = binary(Operator::Add, binary(Operator::Add, nothing.clone(), something.clone()), nothing);
        assert_eq!(without_zeros(&sum), something);
    }

    #[test]
    fn nothing_minus_something_keeps_its_sign() {
        let negative = binary(Operator::Subtract, quantity(0), quantity(5));
        assert_eq!(without_zeros(&negative), negative);
    }

    #[test]
    fn only_approved_money_leaves_the_waiting_group() {
        assert!(Group::of(Bucket::Tax, Status::Conditional) == Some(Group::Wait));
        assert!(Group::of(Bucket::Tax, Status::Applies) == Some(Group::Filed));
        assert!(Group::of(Bucket::Defer, Status::Conditional) == Some(Group::Defer));
        assert!(Group::of(Bucket::Info, Status::Applies).is_none());
    }
}
