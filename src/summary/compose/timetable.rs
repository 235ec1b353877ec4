//! What is put off and repaid month by month, as figures and as bars.

use super::Composer;
use crate::assess::{Instalment, When, repayments, schedule};
use crate::l10n::{id, isolate};
use crate::policy::Month;
use crate::summary::model::{Column, Legend, Pattern, Piece, Timetable, TimetableRow};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

impl Composer<'_> {
    /// The same months as on the screen.
    pub(super) fn timetable(&self) -> Timetable {
        let months = schedule(self.pack, self.answers, self.assessment);
        if months.is_empty() {
            return Timetable::default();
        }
        let columns = columns(&months);
        Timetable {
            months: months.iter().map(|month| self.month_head(month.when)).collect(),
            rows: self.timetable_rows(&months),
            legend: self.legend(&columns),
            columns,
            note: self.timetable_note(&months),
        }
    }

    fn timetable_rows(&self, months: &[Instalment]) -> Vec<TimetableRow> {
        let dash = || self.text(id::SUMMARY_DASH);
        let amount = |amount: Decimal| if amount.is_zero() { dash() } else { isolate(&self.localizer.amount(amount)) };
        let row = |label, cell: &dyn Fn(&Instalment) -> String| TimetableRow {
            label: self.text(label),
            cells: months.iter().map(cell).collect(),
        };
        vec![
            row(id::SUMMARY_ROW_DEFERRED, &|month| amount(month.put_off)),
            row(id::SUMMARY_ROW_REPAID, &|month| amount(-month.to_pay())),
            row(id::SUMMARY_ROW_OWED, &|month| month.owed.map_or_else(dash, |owed| isolate(&self.localizer.amount(owed)))),
        ]
    }

    fn month_head(&self, when: When) -> String {
        let month = match when {
            When::Overdue => return self.text(id::RESULT_MONTH_OVERDUE),
            When::Unstated => return self.text(id::SUMMARY_NOT_STATED),
            When::Month(month) => month,
        };
        let values = [("year", month.year().to_string().into()), ("month", month.month().to_string().into())];
        self.localizer.format(id::SUMMARY_MONTH_YEAR, &values)
    }

    fn legend(&self, columns: &[Column]) -> Vec<Legend> {
        let drawn = |pattern| match pattern {
            Pattern::PutOff => columns.iter().any(|column| column.put_off > 0),
            pattern => columns.iter().any(|column| column.to_pay.iter().any(|piece| piece.pattern == pattern)),
        };
        let meanings = [
            (Pattern::PutOff, id::SUMMARY_ROW_DEFERRED),
            (Pattern::Stated, id::SUMMARY_ROW_REPAID),
            (Pattern::Assumed, id::SUMMARY_ROW_ASSUMED),
            (Pattern::Overdue, id::RESULT_MONTH_OVERDUE),
        ];
        meanings
            .into_iter()
            .filter(|(pattern, _)| drawn(*pattern))
            .map(|(pattern, text)| Legend { pattern, text: self.text(text) })
            .collect()
    }

    /// The largest repayment, and what the first column holds beside its own month.
    fn timetable_note(&self, months: &[Instalment]) -> String {
        let dated = by_month(&repayments(self.assessment));
        // The earlier of two equal months: money must be ready by then.
        let largest = dated.into_iter().reduce(|largest, next| if next.1 > largest.1 { next } else { largest });
        let largest = largest.map(|(month, amount)| {
            let values = [("month", self.localizer.month(month).into()), ("amount", self.localizer.amount(amount).into())];
            self.localizer.format(id::SUMMARY_TIMETABLE_LARGEST, &values)
        });
        let earlier = months.iter().find_map(|month| match month.when {
            When::Month(when) if month.earlier => Some(self.month_head(When::Month(when))),
            _ => None,
        });
        let earlier = earlier.map(|month| {
            let month = self.localizer.directed(&month);
            self.localizer.format(id::RESULT_CHART_EARLIER, &[("month", month.into())])
        });
        largest.into_iter().chain(earlier).collect::<Vec<_>>().join(" ")
    }
}

/// Amounts of one month together; those without a day are left out.
fn by_month(days: &[(Option<jiff::civil::Date>, Decimal)]) -> Vec<(Month, Decimal)> {
    let mut months: Vec<(Month, Decimal)> = Vec::new();
    for (day, amount) in days {
        let Some(month) = day.map(Month::of) else { continue };
        match months.last_mut() {
            Some((last, sum)) if *last == month => *sum += amount,
            _ => months.push((month, *amount)),
        }
    }
    months
}

/// The bars; the tallest one, up or down, is a thousand.
fn columns(months: &[Instalment]) -> Vec<Column> {
    let tallest = months.iter().flat_map(|month| [month.put_off, month.to_pay()]).max().unwrap_or_default();
    let length = |amount: Decimal| {
        let share = (amount * Decimal::ONE_THOUSAND).checked_div(tallest).unwrap_or_default();
        share.ceil().to_u16().unwrap_or_default()
    };
    let column = |month: &Instalment| {
        let stated = match month.when {
            When::Overdue => Pattern::Overdue,
            When::Month(_) => Pattern::Stated,
            When::Unstated => Pattern::Assumed,
        };
        let pieces = [(stated, month.repaid), (Pattern::Assumed, month.assumed)];
        let to_pay = pieces.into_iter().filter(|(_, amount)| *amount > Decimal::ZERO);
        Column {
            put_off: length(month.put_off),
            to_pay: to_pay.map(|(pattern, amount)| Piece { pattern, length: length(amount) }).collect(),
        }
    };
    months.iter().map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn repayments_of_one_month_are_one_and_those_without_a_day_have_no_month() {
        let days = [(Some(date(2022, 12, 5)), 10), (Some(date(2022, 12, 31)), 5), (Some(date(2023, 1, 1)), 2), (None, 7)];
        let months = by_month(&days.map(|(day, amount)| (day, Decimal::from(amount))));
        let months: Vec<(String, Decimal)> = months.into_iter().map(|(month, amount)| (month.to_string(), amount)).collect();
        assert_eq!(months, [("2022-12".to_owned(), Decimal::from(15)), ("2023-01".to_owned(), Decimal::from(2))]);
    }

    #[test]
    fn the_tallest_bar_is_a_thousand_and_the_smallest_amount_is_still_seen() {
        let month = |when, put_off: i64, repaid: i64, assumed: i64| Instalment {
            when,
            put_off: Decimal::from(put_off),
            earlier: false,
            repaid: Decimal::from(repaid),
            assumed: Decimal::from(assumed),
            owed: None,
        };
        let january = When::Month(Month::of(date(2023, 1, 1)));
        let columns =
            columns(&[month(january, 4_000_000, 1, 1_000_000), month(When::Unstated, 0, 2_000_000, 0), month(When::Overdue, 0, 1, 0)]);
        assert_eq!(columns[0].put_off, 1000);
        let piece = |pattern, length| Piece { pattern, length };
        assert_eq!(columns[0].to_pay, [piece(Pattern::Stated, 1), piece(Pattern::Assumed, 250)]);
        assert_eq!(columns[1].to_pay, [piece(Pattern::Assumed, 500)]);
        assert_eq!(columns[2].to_pay, [piece(Pattern::Overdue, 1)]);
    }
}
