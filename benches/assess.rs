//! How many businesses a second are assessed: `cargo bench`. A figure to read, not a test.
//!
//! The businesses are the example cases and the worked examples of the pack, so that some are nearly complete and
//! others nearly unknown. One thread; batch uses all.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark reads the clock, prints, and stops when something is wrong"
)]

use jiff::civil::Date;
use shukun::assess::{assess, open_questions};
use shukun::assets;
use shukun::case::{decode, decode_facts};
use shukun::policy::{Answers, Pack};
use std::time::{Duration, Instant};

const LONG_ENOUGH: Duration = Duration::from_secs(2);

fn main() {
    let pack = Pack::load(&assets::policy_files()).unwrap();
    let cases = assets::examples().into_iter().map(|(_, bytes)| decode(&bytes, assets::POLICY, &pack.dictionary).unwrap().answers);
    report("example cases", &pack, &cases.collect::<Vec<_>>());
    let examples = pack.measures.iter().flat_map(|measure| &measure.examples);
    report(
        "worked examples",
        &pack,
        &examples.map(|(example, _)| decode_facts(&example.facts, &pack.dictionary).unwrap()).collect::<Vec<_>>(),
    );
    report("nothing answered", &pack, &[Answers::default()]);
    report_open_questions(&pack);
}

/// How long the open questions of a business of which nothing is known take to be weighed: once after each answer.
fn report_open_questions(pack: &Pack) {
    let answers = Answers::default();
    let assessment = assess(pack, &answers, pack.published).unwrap();
    let start = Instant::now();
    let mut done = 0_u32;
    while start.elapsed() < LONG_ENOUGH {
        std::hint::black_box(open_questions(pack, &answers, &assessment).unwrap());
        done += 1;
    }
    println!("open questions, nothing answered: {:?} each", start.elapsed() / done);
}

/// Assesses the businesses in turn until the time is up, and prints how many were done in a second.
fn report(name: &str, pack: &Pack, businesses: &[Answers]) {
    let as_of: Date = pack.published;
    let start = Instant::now();
    let mut done = 0_u32;
    while start.elapsed() < LONG_ENOUGH {
        for answers in businesses {
            std::hint::black_box(assess(pack, answers, as_of).unwrap());
            done += 1;
        }
    }
    let each = start.elapsed() / done;
    println!("{name}: {each:?} each, {:.0} a second", 1.0 / each.as_secs_f64());
}
