//! How many rows a second a batch does: `cargo bench --bench batch`. Figures to read, not a test.
//!
//! The rows are the example businesses with names, codes and amounts of their own; one thread and all of them, the
//! figures alone and the whole way from one CSV table to the other.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark reads the clock, prints, and stops when something is wrong"
)]

use rust_decimal::Decimal;
use shukun::assess::Series;
use shukun::assets;
use shukun::batch::{Form, Job, Source, Table, TableWriter};
use shukun::case::decode;
use shukun::l10n::Language;
use shukun::policy::{Answer, Answers, Pack};
use std::fmt::Write as _;
use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

const LONG_ENOUGH: Duration = Duration::from_secs(2);
const ROWS: usize = 100_000;

fn main() {
    let pack = Pack::load(&assets::policy_files()).unwrap();
    let cases = assets::examples().into_iter().map(|(_, bytes)| decode(&bytes, assets::POLICY, &pack.dictionary).unwrap().answers);
    let cases: Vec<Answers> = cases.collect();
    figures("the same businesses again and again", &pack, &cases);
    let different: Vec<Answers> = (0..5_000).map(|number| varied(&pack, &cases[number % cases.len()], number)).collect();
    figures("businesses with amounts of their own", &pack, &different);
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    for threads in [1, processors] {
        table(&pack, threads);
    }
}

/// Every amount of money a little different, as among real clients.
fn varied(pack: &Pack, answers: &Answers, number: usize) -> Answers {
    let mut varied = answers.clone();
    for slot in pack.dictionary.slots() {
        if let Some(Answer::Number(value)) = answers.get(slot)
            && *value > Decimal::ONE_THOUSAND
        {
            varied.set(slot, Some(Answer::Number(value + Decimal::from(number))));
        }
    }
    varied
}

fn figures(name: &str, pack: &Pack, businesses: &[Answers]) {
    let mut series = Series::new(pack);
    let start = Instant::now();
    let mut done = 0_u32;
    while start.elapsed() < LONG_ENOUGH {
        for answers in businesses {
            std::hint::black_box(series.figures(answers, pack.published).unwrap());
            done += 1;
        }
    }
    let each = start.elapsed() / done;
    println!("figures, one thread, {name}: {each:?} each, {:.0} a second", 1.0 / each.as_secs_f64());
}

fn table(pack: &Pack, threads: usize) {
    let mut text = "business_name,in_fukang,xpcc,entity_type,industry,employees,revenue,hardship,vat_status,leases[0].landlord_state,leases[0].monthly_rent\n".to_owned();
    for row in 0..ROWS {
        let rent = 1_000 + row % 9_000;
        writeln!(text, "户{row},是,否,company,H62,{},{},是,small_scale,是,{rent}", row % 90, 100_000 + row).unwrap();
    }
    let cancel = Arc::new(AtomicBool::new(false));
    let table = Table { pack, language: Language::Chinese, measures: false };
    let start = Instant::now();
    let source = Source::open(Box::new(Cursor::new(text.into_bytes())), pack, &cancel).unwrap();
    let mut writer = TableWriter::begin(table, Form::Csv, Vec::new(), &cancel).unwrap();
    let job = Job { pack, as_of: None, language: Language::Chinese, threads, cancel };
    let end = job.run(source, &mut |_| {}, &mut |outcome| writer.write(&outcome)).unwrap();
    let seconds = start.elapsed().as_secs_f64();
    println!("table to table, {threads} threads: {} rows, {} with errors, {:.0} a second", end.done, end.failed, end.done as f64 / seconds);
    std::hint::black_box(writer.finish().unwrap());
}
