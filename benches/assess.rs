//! How many businesses are assessed in a second, and how long one keystroke takes: `cargo bench`.
#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::expect_used, reason = "a benchmark reads the clock and prints what it measured")]

use shukun::app::policy;
use shukun::assess::assess;
use shukun::case::decode;
use std::time::Instant;

const ROUNDS: usize = 2_000;

fn main() {
    let pack = policy().expect("the embedded pack is checked by the tests");
    let cases: Vec<_> = shukun::assets::examples()
        .into_iter()
        .map(|(name, bytes)| (name, decode(&bytes, &pack.id, &pack.dictionary).expect("the examples are checked by the tests")))
        .collect();
    for (name, case) in &cases {
        let as_of = case.as_of.unwrap_or(pack.published);
        let started = Instant::now();
        for _ in 0..ROUNDS {
            std::hint::black_box(assess(pack, &case.answers, as_of)).expect("the examples are checked by the tests");
        }
        let each = started.elapsed() / u32::try_from(ROUNDS).unwrap_or(u32::MAX);
        println!("{name}: {each:?} a business");
    }
    let empty = shukun::policy::Answers::default();
    let started = Instant::now();
    for _ in 0..ROUNDS / 10 {
        std::hint::black_box(assess(pack, &empty, pack.published)).expect("nothing known is assessed, too");
    }
    println!("nothing answered: {:?}", started.elapsed() / u32::try_from(ROUNDS / 10).unwrap_or(u32::MAX));
}
