//! A pack of another city, with other facts, other sizes and other laws: nothing in the program belongs to the city
//! that it ships with, and a case belongs to the pack that it was written for.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use shukun::assess::{Assessment, Range, Total, assess, explain, missing_paths, near_misses, open_questions, to_json};
use shukun::assets;
use shukun::case::{Case, decode, encode};
use shukun::cli::policy_check;
use shukun::l10n::Language;
use shukun::platform::files;
use shukun::policy::{LegalStatus, Pack, Status};
use shukun::summary;
use std::path::PathBuf;

const JUNE: Date = date(2024, 6, 30);
const JULY: Date = date(2024, 7, 1);

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/other-city")
}

fn pack() -> Pack {
    Pack::load(&files::read_pack(&folder()).unwrap()).unwrap()
}

fn bakery_bytes() -> Vec<u8> {
    files::read_case(&folder().join("bakery.shukun")).unwrap()
}

fn bakery(pack: &Pack) -> Case {
    decode(&bakery_bytes(), &pack.id, &pack.dictionary).unwrap()
}

fn assessed(pack: &Pack, as_of: Date) -> Assessment {
    assess(pack, &bakery(pack).answers, as_of).unwrap()
}

fn range(low: i64, high: i64) -> Range {
    Range { low: Decimal::from(low), high: Some(Decimal::from(high)) }
}

#[test]
fn the_pack_passes_every_check_and_its_worked_examples_hold() {
    let pack = policy_check::check(&files::read_pack(&folder()).unwrap()).unwrap();
    assert_eq!((pack.id.as_str(), pack.status, pack.measures.len()), ("qingshi-2024", LegalStatus::InForce, 2));
}

#[test]
fn a_case_belongs_to_its_own_policy() {
    let (pack, shipped) = (pack(), Pack::load(&assets::policy_files()).unwrap());
    let case = bakery(&pack);
    assert_eq!((case.policy.as_str(), case.as_of), ("qingshi-2024", Some(JUNE)));
    assert_eq!(decode(&encode(&case, &pack.dictionary), &pack.id, &pack.dictionary).unwrap(), case);

    let strange = decode(&bakery_bytes(), &shipped.id, &shipped.dictionary).unwrap_err();
    assert_eq!(strange.message().id, "error-unknown-policy");
    let (_, example) = assets::examples().into_iter().next().unwrap();
    let strange = decode(&example, &pack.id, &pack.dictionary).unwrap_err();
    assert_eq!(strange.message().id, "error-unknown-policy");
}

/// The takings are open, so that the bakery may be of any size: 2,000 × 2 months × 50 % = 2,000 at most.
/// Stalls: 60 × 11 = 660, from July 80 × 11 = 880; nine days are too few; the third at most 60 × 12 = 720, from
/// July 80 × 12 = 960, of which 900 count.
#[test]
fn what_is_open_of_the_bakery_is_a_range_on_every_day() {
    let pack = pack();
    for (as_of, stalls) in [(JUNE, [range(660, 660), range(0, 720)]), (JULY, [range(880, 880), range(0, 900)])] {
        let assessment = assessed(&pack, as_of);
        assert_eq!(assessment.size, ["micro", "small", "medium", "large"]);
        let rent = assessment.measure("old-town-rent").unwrap();
        assert_eq!((rent.status, rent.lines[0].amount), (Status::NeedsInfo, range(0, 2_000)));
        assert_eq!(missing_paths(&rent.missing, &pack.dictionary), ["takings"]);
        let refund = assessment.measure("stall-fee-refund").unwrap();
        assert_eq!(refund.status, Status::Conditional);
        assert_eq!(refund.lines.iter().map(|line| line.amount).collect::<Vec<_>>(), stalls);
        assert_eq!(missing_paths(&refund.missing, &pack.dictionary), ["stalls[2].fee"]);
        assert_eq!(assessment.totals.get(Total::Granted), range(0, 2_000));
        assert_eq!(assessment.totals.get(Total::Conditional), stalls[0].plus(stalls[1]));
    }
}

#[test]
fn everything_that_is_made_of_an_assessment_is_made_of_this_one() {
    let pack = pack();
    let answers = bakery(&pack).answers;
    let assessment = assessed(&pack, JUNE);

    let json = to_json(&assessment, &pack.dictionary);
    assert_eq!((&json["policy"], &json["legal_status"]), (&"qingshi-2024".into(), &"in-force".into()));
    let asked: Vec<_> = open_questions(&pack, &answers, &assessment).unwrap().into_iter().map(|question| question.place).collect();
    assert_eq!(missing_paths(&asked, &pack.dictionary), ["takings", "stalls[2].fee"]);
    let refund = pack.measure("stall-fee-refund").unwrap();
    assert!(!explain(&pack, &answers, JUNE, refund, Some(0)).unwrap().is_empty());
    assert!(near_misses(&pack, &answers, &assessment).is_empty());

    for language in Language::ALL {
        assert!(summary::paper(&pack, &answers, &assessment, summary::PaperOptions::of(language)).unwrap().starts_with(b"%PDF"));
    }
}

#[test]
fn a_near_miss_is_told_by_the_figures_of_this_pack() {
    let pack = pack();
    let text = r#"{"sector": "H62", "takings": "1000000", "quarter": "old_town", "rent": "2000", "works_months": 1}"#;
    let answers = shukun::case::decode_facts(text, &pack.dictionary).unwrap();
    let near = near_misses(&pack, &answers, &assess(&pack, &answers, JUNE).unwrap());
    let [near] = near.as_slice() else { panic!("one near miss, found {near:?}") };
    assert_eq!((near.condition.as_str(), near.answered), ("works-long-enough", Decimal::ONE));
}
