//! The size table, typed a second time from the standard (工信部联企业〔2011〕300号): every bound of every row holds for
//! the figure itself and not for the next one below.

use crate::business::pack;
use rust_decimal::Decimal;
use shukun::case::decode_facts;
use shukun::policy::{CLASSES, Possible};

use Figure::{Assets, Employees, Revenue};

/// A figure of the table. Money stands in 10,000 yuan, as in the standard.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figure {
    Employees,
    Revenue,
    Assets,
}

/// The lower bounds of large, medium and small, in the order of the standard.
type Bounds = (Figure, [i64; 3]);

const TABLE: &[(&[&str], &[Bounds])] = &[
    (&["A01", "A05"], &[(Revenue, [20_000, 500, 50])]),
    (&["B06", "C13", "C43", "D44"], &[(Employees, [1_000, 300, 20]), (Revenue, [40_000, 2_000, 300])]),
    (&["E47", "E50"], &[(Revenue, [80_000, 6_000, 300]), (Assets, [80_000, 5_000, 300])]),
    (&["F51"], &[(Employees, [200, 20, 5]), (Revenue, [40_000, 5_000, 1_000])]),
    (&["F52"], &[(Employees, [300, 50, 10]), (Revenue, [20_000, 500, 100])]),
    (&["G54", "G55", "G56", "G57", "G58", "G591"], &[(Employees, [1_000, 300, 20]), (Revenue, [30_000, 3_000, 200])]),
    (&["G592", "G595", "G599"], &[(Employees, [200, 100, 20]), (Revenue, [30_000, 1_000, 100])]),
    (&["G60"], &[(Employees, [1_000, 300, 20]), (Revenue, [30_000, 2_000, 100])]),
    (&["H61"], &[(Employees, [300, 100, 10]), (Revenue, [10_000, 2_000, 100])]),
    (&["H62"], &[(Employees, [300, 100, 10]), (Revenue, [10_000, 2_000, 100])]),
    (&["I63", "I64"], &[(Employees, [2_000, 100, 10]), (Revenue, [100_000, 1_000, 100])]),
    (&["I65"], &[(Employees, [300, 100, 10]), (Revenue, [10_000, 1_000, 50])]),
    (&["K701"], &[(Revenue, [200_000, 1_000, 100]), (Assets, [10_000, 5_000, 2_000])]),
    (&["K702"], &[(Employees, [1_000, 300, 100]), (Revenue, [5_000, 1_000, 500])]),
    (&["L71", "L723", "L724", "L7291"], &[(Employees, [300, 100, 10]), (Assets, [120_000, 8_000, 100])]),
    (&["M73", "N77", "N786", "O80", "P83", "Q84", "R86", "K703", "K709", "G53"], &[(Employees, [300, 100, 10])]),
];

/// Rows without money go by revenue in the refund of VAT credit (财政部 税务总局公告2022年第14号).
const VAT_FALLBACK: Bounds = (Revenue, [10_000, 2_000, 100]);

impl Figure {
    fn fact(self) -> &'static str {
        match self {
            Employees => "employees",
            Revenue => "revenue",
            Assets => "assets",
        }
    }

    /// The figure in people or yuan, and the smallest step below it.
    fn at(self, bound: i64) -> (Decimal, Decimal) {
        match self {
            Employees => (Decimal::from(bound), Decimal::ONE),
            Revenue | Assets => (Decimal::from(bound) * Decimal::from(10_000), Decimal::new(1, 2)),
        }
    }
}

/// The class of a firm by one of the standards.
fn class(standard: &str, industry: &str, figures: &[(Figure, Decimal)]) -> &'static str {
    let pack = pack();
    let answers = decode_facts(&format!(r#"{{"industry": "{industry}"}}"#), &pack.dictionary).unwrap();
    let mut environment = pack.environment(&answers, pack.published);
    for (figure, value) in figures {
        let slot = pack.dictionary.slot(figure.fact()).unwrap();
        environment.suppose(slot, Possible::number(*value));
    }
    let standard = pack.standards.iter().find(|known| known.name == standard).unwrap();
    let bits = standard.classify(|slot| environment.fact(slot)).bits();
    assert_eq!(bits.count_ones(), 1, "{industry}: the figures decide the class");
    CLASSES[bits.trailing_zeros() as usize]
}

/// Every bound of a row by itself, and every figure one step below it.
fn check(standard: &str, industry: &str, row: &[Bounds]) {
    for (column, name) in ["large", "medium", "small"].into_iter().enumerate() {
        let firm: Vec<(Figure, Decimal)> = row.iter().map(|(figure, bounds)| (*figure, figure.at(bounds[column]).0)).collect();
        assert_eq!(class(standard, industry, &firm), name, "{standard} of {industry} at the bound");
        for (position, (figure, bounds)) in row.iter().enumerate() {
            let mut smaller = firm.clone();
            smaller[position].1 -= figure.at(bounds[column]).1;
            let below = ["medium", "small", "micro"][column];
            assert_eq!(class(standard, industry, &smaller), below, "{standard} of {industry}: {} below {name}", figure.fact());
        }
    }
}

#[test]
fn every_bound_of_the_standard_holds_for_itself_and_not_for_the_next_figure_below() {
    for (industries, row) in TABLE {
        for industry in *industries {
            check("size", industry, row);
        }
    }
}

#[test]
fn the_refund_of_vat_credit_goes_by_money_alone() {
    for (industries, row) in TABLE {
        let money: Vec<Bounds> = row.iter().copied().filter(|(figure, _)| *figure != Employees).collect();
        let row = if money.is_empty() { vec![VAT_FALLBACK] } else { money };
        for industry in *industries {
            check("vat_size", industry, &row);
        }
    }
}
