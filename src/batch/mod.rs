//! Many businesses at once: a table with one business a row, assessed row by row.
//!
//! A [`Source`] understands the heads of a CSV table or of the first sheet of a workbook. A [`Job`] assesses its rows
//! on some threads and hands each [`RowOutcome`] over in the order of the table; a [`TableWriter`] writes them into a
//! table. Rows pass through and are not kept, so that memory stays flat however many there are.
//!
//! # The table that is read
//!
//! * A head is the name of a fact as in the case file (`employees`, `six_two.stamp`, `leases[0].monthly_rent`), its
//!   label in either language, or the label with the name behind it in brackets, as the [`template`] has it. `as_of`
//!   is the reference date of the row; the name of a list alone (`leases`) is the number of its records.
//! * An empty cell leaves the answer open. A word for "there is none" (`null`, 没有, يوق) is the answer "none"; yes and
//!   no are `true`/`false`, `1`/`0`, 是/否, ھەئە/ياق; a choice is its name or its label; an industry its code, its name,
//!   or both. Numbers and dates are read as in the fields of the window; a rate is a fraction or has its sign (0.05, 5%).
//! * A row with a fault is not assessed; the others are.
//!
//! # In a window
//!
//! Opening a source and running a job belong on a named thread, which sends progress and outcomes through a channel:
//!
//! ```no_run
//! # use shukun::batch::{Input, Job, RowOutcome, Source};
//! # fn begin(file: Box<dyn Input>, pack: shukun::policy::Pack, language: shukun::l10n::Language) {
//! let cancel = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
//! let (report, reports) = std::sync::mpsc::channel::<RowOutcome>();
//! let worker = std::thread::Builder::new().name("batch".to_owned()).spawn(move || {
//!     let source = Source::open(file, &pack, &cancel)?;
//!     let job = Job { pack: &pack, as_of: None, language, threads: 2, cancel };
//!     job.run(source, &mut |progress| { /* send it, ask for a repaint */ }, &mut |outcome| {
//!         // That nobody listens any more ends the work at the next cancel.
//!         let _ = report.send(outcome);
//!         Ok(())
//!     })
//! });
//! # drop((worker, reports));
//! # }
//! ```
//!
//! A kept [`RowOutcome`] holds the answers of its business: [`RowOutcome::case`] opens it, and `assess` with `summary`
//! print it.

mod cells;
mod error;
mod heads;
mod job;
mod row;
mod source;
mod table;
mod template;
mod workbook;

pub use error::BatchError;
pub use job::{Job, Progress};
pub use row::RowOutcome;
pub use source::{Gauge, Input, Source};
pub use table::{Form, Table, TableWriter};
pub use template::{ExampleRow, template};

/// The fact that names a business; a pack may be without it.
const NAME: &str = "business_name";
/// The fact with the unified social credit code of a business.
const CREDIT_CODE: &str = "credit_code";
