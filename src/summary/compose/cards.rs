//! The four cards, which are never summed.

use super::{Composer, is_own};
use crate::assess::{Range, Total, repayments, still_possible};
use crate::l10n::{Id, id};
use crate::policy::{Bucket, Status};
use crate::summary::model::{Cards, DeferCard, Fact, GainCard, GainLine, Part, RefuseCard, RefuseLine, SeekCard};
use jiff::civil::Date;

impl Composer<'_> {
    pub(super) fn cards(&self) -> Cards {
        Cards {
            gain: self.gain_card(),
            defer: self.defer_card(),
            refuse: self.refuse_card(),
            seek: self.seek_card(),
            not_added: self.text(id::SUMMARY_NOT_ADDED),
        }
    }

    pub(super) fn total(&self, total: Total) -> Range {
        self.assessment.totals.get(total)
    }

    fn gain_card(&self) -> GainCard {
        let (unbounded, finite) =
            still_possible(self.assessment, |bucket| matches!(bucket, Bucket::Cash | Bucket::Waive | Bucket::Save | Bucket::Tax));
        let filed = if self.total(Total::Filed) == Range::ZERO { String::new() } else { self.text(id::SUMMARY_SELF_DECLARED_NOTE) };
        GainCard {
            title: self.text(id::SUMMARY_CARD_KEEP),
            lines: vec![
                self.gain_line(Part::Plan, id::SUMMARY_THIS_PLAN, Total::Granted, String::new()),
                self.gain_line(Part::Filed, id::SUMMARY_SELF_DECLARED, Total::Filed, filed),
                self.gain_line(Part::Wait, id::SUMMARY_CONDITIONAL, Total::Conditional, String::new()),
            ],
            rest: self.rest(unbounded, finite),
            personal: self.personal(),
        }
    }

    fn gain_line(&self, part: Part, label: Id, total: Total, note: String) -> GainLine {
        GainLine { part, label: self.text(label), amount: self.card_amount(self.total(total)), note }
    }

    /// Counted apart, and only spoken of when there is something.
    fn personal(&self) -> String {
        let total = self.total(Total::Personal);
        if total == Range::ZERO {
            return String::new();
        }
        let personal = self.measures(|status| is_own(status) || status == Status::NeedsInfo);
        let personal = personal.filter(|(_, result)| result.lines.iter().any(|line| line.bucket == Bucket::Person));
        let names: Vec<String> = personal.map(|(measure, _)| self.wording.measure(&measure.id, "")).collect();
        let values = [("what", self.localizer.list(&names).into()), ("amount", self.wording.range(total).into())];
        self.localizer.format(id::SUMMARY_PERSONAL, &values)
    }

    fn defer_card(&self) -> DeferCard {
        let total = self.total(Total::Deferred);
        let (unbounded, _) = still_possible(self.assessment, |bucket| bucket == Bucket::Defer);
        let open = (unbounded > 0).then(|| self.with_count(id::SUMMARY_OPEN_AMOUNTS, unbounded));
        let first = repayments(self.assessment).first().and_then(|(day, _)| *day);
        let first = first.map(|day| self.with_date(id::SUMMARY_REPAY_FROM, day));
        DeferCard {
            title: self.text(id::SUMMARY_CARD_DEFER),
            amount: self.card_amount(total),
            lines: [self.at_most(total), open, first].into_iter().flatten().collect(),
            own: Fact { label: self.text(id::SUMMARY_OWN_MONEY), value: self.own_money() },
        }
    }

    /// The owner's own money that comes back first, and by when it must be made up.
    fn own_money(&self) -> String {
        let total = self.total(Total::Liquid);
        let amount = match total.high {
            _ if total == Range::ZERO => return self.text(id::SUMMARY_NONE),
            Some(high) if total.low.is_zero() => self.with_amount(id::SUMMARY_UP_TO, self.localizer.money(high)),
            None if total.low.is_zero() => return self.text(id::SUMMARY_OPEN_AMOUNT),
            _ => self.wording.range(total),
        };
        match self.own_money_due() {
            Some(day) => {
                let values = [("amount", amount.into()), ("date", self.localizer.date(day).into())];
                self.localizer.format(id::SUMMARY_OWN_MONEY_BY, &values)
            }
            None => amount,
        }
    }

    fn own_money_due(&self) -> Option<Date> {
        let lines = self.own().flat_map(|(_, result)| &result.lines);
        lines.filter(|line| line.bucket == Bucket::Liquid).filter_map(|line| line.due).min()
    }

    fn refuse_card(&self) -> RefuseCard {
        RefuseCard {
            title: self.text(id::SUMMARY_CARD_ASK),
            lines: vec![
                self.refuse_line(id::SUMMARY_LATE_FEE, Total::LateFees, Bucket::LateFee, Some(id::SUMMARY_LATE_FEE_NOTE)),
                self.refuse_line(id::SUMMARY_RECLAIM, Total::Reclaim, Bucket::Reclaim, None),
            ],
        }
    }

    fn refuse_line(&self, label: Id, total: Total, bucket: Bucket, note: Option<Id>) -> RefuseLine {
        let total = self.total(total);
        let nothing = total == Range::ZERO;
        let waits =
            self.own().flat_map(|(_, result)| &result.lines).any(|line| line.bucket == bucket && line.status == Status::Conditional);
        let note = note.filter(|_| !nothing).map(|note| self.text(note));
        RefuseLine {
            label: self.text(label),
            amount: self.card_amount(total),
            note: self.at_most(total).or(note).unwrap_or_default(),
            approval: if waits && !nothing && bucket == Bucket::Reclaim { self.text(id::SUMMARY_CONDITIONAL) } else { String::new() },
        }
    }

    fn seek_card(&self) -> SeekCard {
        let count = self.assessment.count(Status::Encouraged);
        let lines = if count == 0 { Vec::new() } else { vec![self.text(id::SUMMARY_NO_AMOUNT)] };
        SeekCard { title: self.text(id::SUMMARY_CARD_TRY), count: self.with_count(id::SUMMARY_COUNT, count), lines }
    }
}
