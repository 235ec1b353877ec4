//! Deferred money month by month, against figures worked out by hand from the answers of each example; the amounts of
//! the measures themselves are those of `examples.rs`.

use crate::examples::{dates, example, names, pack};
use jiff::civil::Date;
use rust_decimal::Decimal;
use shukun::assess::{Instalment, Total, When, assess, repayments, schedule};

/// `+` put off (`*` from before the month, or of an unknown one), `-` repaid (`?` on a day that is assumed), `=` owed.
type Months = &'static [&'static str];

/// Insurance 8,400 a month until December, repaid on the assumed 2023-01-31. Water 1,300 and gas 4,260, both due on
/// 09-05. The loan has no day at all.
const NOODLE_RESTAURANT: Months = &[
    "2022-09 +16860.00* -0.00 ?0.00 =16860.00",
    "2022-10 +8400.00 -0.00 ?0.00 =25260.00",
    "2022-11 +8400.00 -1300.00 ?0.00 =32360.00",
    "2022-12 +8400.00 -4260.00 ?0.00 =36500.00",
    "2023-01 +0.00 -0.00 ?33600.00 =2900.00",
    "unstated +0.00 -2900.00 ?0.00 =0.00",
];

/// Own pension 3,600, water 860.50 of August and the loan stand in September; insurance 2,028 a month from October.
/// Electricity 1,240 was put off until 09-15, the end of the control, which is over on the reference date, 09-20.
const FARM_STAY: Months = &[
    "overdue +0.00 -1240.00 ?0.00 =",
    "2022-09 +54460.50* -0.00 ?0.00 =54460.50",
    "2022-10 +2028.00 -860.50 ?0.00 =55628.00",
    "2022-11 +2028.00 -0.00 ?0.00 =57656.00",
    "2022-12 +2028.00 -0.00 ?0.00 =59684.00",
    "2023-01 +0.00 -0.00 ?6084.00 =53600.00",
    "2023-12 +0.00 -3600.00 ?0.00 =50000.00",
    "unstated +0.00 -50000.00 ?0.00 =0.00",
];

/// Insurance 6,012 a month; the office named 2023-01-15.
const TRAVEL_AGENCY: Months = &[
    "2022-09 +6012.00 -0.00 ?0.00 =6012.00",
    "2022-10 +6012.00 -0.00 ?0.00 =12024.00",
    "2022-11 +6012.00 -0.00 ?0.00 =18036.00",
    "2022-12 +6012.00 -0.00 ?0.00 =24048.00",
    "2023-01 +0.00 -24048.00 ?0.00 =0.00",
];

/// Own pension 2,550 until the end of 2023, a loan of 6,000.
const TAXI_DRIVER: Months =
    &["2022-09 +8550.00* -0.00 ?0.00 =8550.00", "2023-12 +0.00 -2550.00 ?0.00 =6000.00", "unstated +0.00 -6000.00 ?0.00 =0.00"];

/// Insurance 35,490 a month, a loan of 2 million, a tax bill of 80,000 of September.
const WHOLESALE_COMPANY: Months = &[
    "2022-09 +2115490.00* -0.00 ?0.00 =2115490.00",
    "2022-10 +35490.00 -0.00 ?0.00 =2150980.00",
    "2022-11 +35490.00 -0.00 ?0.00 =2186470.00",
    "2022-12 +35490.00 -80000.00 ?0.00 =2141960.00",
    "2023-01 +0.00 -0.00 ?141960.00 =2000000.00",
    "unstated +0.00 -2000000.00 ?0.00 =0.00",
];

/// Insurance 16,512 a month, repaid in March. In September also: water 3,600, gas 5,000 and 2,380.60, electricity 12,000
/// (no end of the control, no day), taxes 20,000.55 (nine and six months after 12-15 and 03-15: 09-15), the loan.
const SMALL_FACTORY: Months = &[
    "2022-09 +459493.15* -22381.15 ?0.00 =437112.00",
    "2022-10 +16512.00 -3600.00 ?0.00 =450024.00",
    "2022-11 +16512.00 -5000.00 ?0.00 =461536.00",
    "2022-12 +16512.00 -0.00 ?0.00 =478048.00",
    "2023-01 +0.00 -0.00 ?0.00 =478048.00",
    "2023-02 +0.00 -0.00 ?0.00 =478048.00",
    "2023-03 +0.00 -66048.00 ?0.00 =412000.00",
    "unstated +0.00 -412000.00 ?0.00 =0.00",
];

/// Water 420, due on 09-01, put off for two months.
const RETAIL_SHOP: Months =
    &["2022-09 +420.00 -0.00 ?0.00 =420.00", "2022-10 +0.00 -0.00 ?0.00 =420.00", "2022-11 +0.00 -420.00 ?0.00 =0.00"];

const BY_HAND: [(&str, Months); 7] = [
    ("noodle-restaurant", NOODLE_RESTAURANT),
    ("farm-stay", FARM_STAY),
    ("travel-agency", TRAVEL_AGENCY),
    ("taxi-driver", TAXI_DRIVER),
    ("wholesale-company", WHOLESALE_COMPANY),
    ("small-factory", SMALL_FACTORY),
    ("retail-shop", RETAIL_SHOP),
];

fn told(instalment: &Instalment) -> String {
    let when = match instalment.when {
        When::Overdue => "overdue".to_owned(),
        When::Month(month) => month.to_string(),
        When::Unstated => "unstated".to_owned(),
    };
    let Instalment { put_off, earlier, repaid, assumed, owed, .. } = instalment;
    let star = if *earlier { "*" } else { "" };
    let owed = owed.map(|owed| format!("{owed:.2}")).unwrap_or_default();
    format!("{when} +{put_off:.2}{star} -{repaid:.2} ?{assumed:.2} ={owed}")
}

fn schedule_of(name: &str, as_of: Option<Date>) -> Vec<Instalment> {
    let case = example(name);
    let assessment = assess(pack(), &case.answers, as_of.or(case.as_of).unwrap()).unwrap();
    schedule(pack(), &case.answers, &assessment)
}

#[test]
fn every_example_is_put_off_and_repaid_month_by_month_as_worked_out_by_hand() {
    assert_eq!(names().len(), BY_HAND.len());
    for (name, months) in BY_HAND {
        let found: Vec<String> = schedule_of(name, None).iter().map(told).collect();
        assert_eq!(found, months, "{name}");
    }
}

#[test]
fn what_is_put_off_is_what_is_repaid_and_the_total_of_deferred_money() {
    for name in names() {
        let case = example(&name);
        for as_of in dates().into_iter().chain(case.as_of) {
            let assessment = assess(pack(), &case.answers, as_of).unwrap();
            let months = schedule(pack(), &case.answers, &assessment);
            let counted = months.iter().filter(|month| month.when != When::Overdue);
            let (put_off, to_pay) =
                counted.fold((Decimal::ZERO, Decimal::ZERO), |(put_off, to_pay), month| (put_off + month.put_off, to_pay + month.to_pay()));
            let repaid: Decimal = repayments(&assessment).iter().map(|(_, amount)| *amount).sum();
            assert_eq!((put_off, to_pay), (repaid, repaid), "{name} on {as_of}");
            assert_eq!(put_off, assessment.totals.get(Total::Deferred).low, "{name} on {as_of}");
            assert!(months.iter().all(|month| month.owed.is_none_or(|owed| owed >= Decimal::ZERO)), "{name} on {as_of}");
            assert!(months.is_sorted_by_key(|month| month.when), "{name} on {as_of}");
        }
    }
}

#[test]
fn money_whose_day_is_over_stands_first_and_is_not_owed_later() {
    let months = schedule_of("small-factory", Some("2022-10-01".parse().unwrap()));
    let first = months.first().unwrap();
    // The gas of July was put off until 09-30; the taxes have four more months by the announcement of 09-14.
    assert_eq!(told(first), "overdue +0.00 -2380.60 ?0.00 =");
    assert_eq!(months.last().unwrap().owed, Some(Decimal::ZERO));
}

#[test]
fn without_deferred_money_there_is_no_month() {
    assert!(schedule_of("retail-shop", Some("2021-06-01".parse().unwrap())).is_empty());
}
