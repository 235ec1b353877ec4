//! Many businesses in one table: what is read, in which order, what is said of a bad row, and what is written.

use crate::business::{filled_in, pack};
use crate::examples::{example, names};
use calamine::{Data, DataType as _, Reader as _, Xlsx};
use jiff::civil::{Date, date};
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::Value;
use shukun::assess::{Assessment, Series, Total, assess};
use shukun::batch::{BatchError, Form, Job, Progress, RowOutcome, Source, Table, TableWriter, template};
use shukun::case::{Case, encode};
use shukun::l10n::{Language, Localizer, id, plain};
use shukun::policy::{Answer, Answers, Message, Status};
use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A table as text: heads and rows.
type Rows = Vec<Vec<String>>;

fn csv_of(rows: &Rows) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn xlsx_of(rows: &Rows) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn source(bytes: impl Into<Vec<u8>>) -> Result<Source, BatchError> {
    Source::open(Box::new(Cursor::new(bytes.into())), pack(), &Arc::default())
}

fn job(threads: usize, as_of: Option<Date>) -> Job<'static> {
    Job { pack: pack(), as_of, language: Language::Chinese, threads, cancel: Arc::default() }
}

fn outcomes(bytes: impl Into<Vec<u8>>) -> Vec<RowOutcome> {
    let mut outcomes = Vec::new();
    job(2, None)
        .run(source(bytes).unwrap(), &mut |_| {}, &mut |outcome| {
            outcomes.push(outcome);
            Ok(())
        })
        .unwrap();
    outcomes
}

fn said(messages: &[Message]) -> String {
    messages.iter().map(|message| plain(&Localizer::of(Language::Chinese).message(message))).collect::<Vec<_>>().join("\n")
}

/// What is said of a table that cannot be used.
fn refused(bytes: impl Into<Vec<u8>>) -> String {
    match source(bytes) {
        Err(BatchError::Table(messages)) => said(&messages),
        other => panic!("{other:?}"),
    }
}

fn fault(outcome: &RowOutcome) -> String {
    said(outcome.result.as_ref().unwrap_err())
}

/// The columns of a case file: names of facts with the values of the file, lists with the number of their records.
fn columns_of(answers: &Answers, as_of: Option<Date>) -> Vec<(String, String)> {
    let mut case = Case::new(&pack().id);
    case.answers = answers.clone();
    let file: Value = serde_json::from_slice(&encode(&case, &pack().dictionary)).unwrap();
    let mut columns: Vec<(String, String)> = as_of.map(|date| ("as_of".to_owned(), date.to_string())).into_iter().collect();
    for (name, value) in file["facts"].as_object().unwrap() {
        match value {
            Value::Array(records) => {
                columns.push((name.clone(), records.len().to_string()));
                for (item, record) in records.iter().enumerate() {
                    let fields = record.as_object().unwrap().iter();
                    columns.extend(fields.map(|(field, value)| (format!("{name}[{item}].{field}"), cell_of(value))));
                }
            }
            Value::Object(record) => columns.extend(record.iter().map(|(field, value)| (format!("{name}.{field}"), cell_of(value)))),
            value => columns.push((name.clone(), cell_of(value))),
        }
    }
    columns
}

fn cell_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Businesses as one table under the names of all facts that any of them answers.
fn table_of(businesses: &[(Answers, Option<Date>)]) -> Rows {
    let columns: Vec<_> = businesses.iter().map(|(answers, as_of)| columns_of(answers, *as_of)).collect();
    let mut heads: Vec<String> = columns.iter().flatten().map(|(head, _)| head.clone()).collect();
    heads.sort();
    heads.dedup();
    let cell = |row: &[(String, String)], head: &String| row.iter().find(|(name, _)| name == head).map_or("", |(_, cell)| cell).to_owned();
    let rows = columns.iter().map(|row| heads.iter().map(|head| cell(row, head)).collect());
    std::iter::once(heads.clone()).chain(rows).collect()
}

fn examples() -> Vec<(Answers, Option<Date>)> {
    names().iter().map(|name| example(name)).map(|case| (case.answers, case.as_of)).collect()
}

fn assert_same(outcome: &RowOutcome, expected: &Assessment) {
    let figures = outcome.result.as_ref().unwrap_or_else(|faults| panic!("row {}: {}", outcome.row, said(faults)));
    assert_eq!(figures.totals, expected.totals, "row {}", outcome.row);
    for (found, expected) in figures.measures.iter().zip(&expected.measures) {
        assert_eq!((found.status, &found.lines), (expected.status, &expected.lines), "row {}: {}", outcome.row, expected.id);
    }
    assert_eq!(figures.measures.len(), expected.measures.len());
}

#[test]
fn every_example_comes_to_the_same_figures_as_its_case() {
    let businesses = examples();
    let rows = table_of(&businesses);
    for bytes in [csv_of(&rows), xlsx_of(&rows)] {
        let outcomes = outcomes(bytes);
        assert_eq!(outcomes.len(), businesses.len());
        for (outcome, (answers, as_of)) in outcomes.iter().zip(&businesses) {
            assert_eq!(&outcome.answers, answers);
            assert_eq!(Some(outcome.as_of), *as_of);
            assert_same(outcome, &assess(pack(), answers, as_of.unwrap()).unwrap());
            assert_eq!(outcome.case(pack(), Language::Uyghur).answers, *answers);
        }
    }
}

#[test]
fn what_a_series_remembers_changes_no_figure() {
    let config = Config { cases: 150, rng_seed: RngSeed::Fixed(6), failure_persistence: None, ..Config::default() };
    let series = std::cell::RefCell::new(Series::new(pack()));
    let days = [date(2022, 9, 1), date(2023, 5, 1)];
    let count = std::cell::Cell::new(0);
    let run = TestRunner::new(config).run(&filled_in(), |answers| {
        count.set(count.get() + 1);
        let as_of = days[count.get() / 20 % 2];
        // The second time most is remembered.
        for _ in 0..2 {
            let figures = series.borrow_mut().figures(&answers, as_of);
            let expected = assess(pack(), &answers, as_of);
            match (figures, expected) {
                (Ok(figures), Ok(expected)) => {
                    assert_eq!(figures.totals, expected.totals);
                    for (found, expected) in figures.measures.iter().zip(&expected.measures) {
                        assert_eq!((found.status, &found.lines), (expected.status, &expected.lines), "{}", expected.id);
                    }
                }
                (figures, expected) => assert!(figures.is_err() || expected.is_err()),
            }
        }
        Ok(())
    });
    run.unwrap();
}

/// A cell cannot tell an empty text from none, and does not keep the spaces around one.
fn tell_apart(answers: &mut Answers) {
    let is_bare = |answer: &Answer| matches!(answer, Answer::Text(text) if text.trim().is_empty() || text.trim() != text);
    for slot in pack().dictionary.slots() {
        if answers.get(slot).is_some_and(is_bare) {
            answers.set(slot, None);
        }
        if answers.list(slot).is_some() {
            answers.list_mut(slot).iter_mut().for_each(|record| record.retain(|_, answer| !is_bare(answer)));
        }
    }
}

#[test]
fn whatever_a_case_may_hold_can_stand_in_a_row() {
    let config = Config { cases: 25, rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(&filled_in(), |mut answers| {
        tell_apart(&mut answers);
        let rows = table_of(&[(answers.clone(), None)]);
        if rows[0].is_empty() {
            return Ok(());
        }
        let outcomes = outcomes(csv_of(&rows));
        let found = outcomes.first().map(|outcome| outcome.answers.clone()).unwrap_or_default();
        if found == answers {
            return Ok(());
        }
        let (found, expected) = (columns_of(&found, None), columns_of(&answers, None));
        let differing: Vec<_> = expected.iter().filter(|column| !found.contains(column)).collect();
        Err(proptest::test_runner::TestCaseError::fail(format!("not read as written: {differing:?}")))
    });
    assert!(run.is_ok(), "{}", run.unwrap_err().to_string().chars().take(2_000).collect::<String>());
}

#[test]
fn rows_come_in_the_order_of_the_table_whoever_is_quicker() {
    let mut text = "name,employees,in_fukang,revenue\n".to_owned();
    for row in 0..600 {
        // Some are quick, some are known in full, some are wrong.
        text.push_str(&match row % 3 {
            0 => format!("户{row},,,\n"),
            1 => format!("户{row},{row},是,{row}0000\n"),
            _ => format!("户{row},{row}.5,是,\n"),
        });
    }
    for threads in [1, 2, 5] {
        let mut names = Vec::new();
        let end = job(threads, None)
            .run(source(text.as_str()).unwrap(), &mut |_| {}, &mut |outcome| {
                names.push((outcome.row, outcome.name(pack()).unwrap().to_owned()));
                Ok(())
            })
            .unwrap();
        let expected: Vec<_> = (0..600).map(|row| (row + 2, format!("户{row}"))).collect();
        assert_eq!(names, expected);
        assert_eq!((end.done, end.failed, end.share), (600, 200, Some(1.0)));
    }
}

#[test]
fn a_bad_row_says_which_fact_and_what_may_stand_there_and_the_others_are_done() {
    let rows = "name,employees,entity_type,hardship,leases[0].monthly_rent,injury_rate,industry,control_start,control_end\n\
        好,4,company,是,3000,0.005,H62,2022-08-01,2022-08-20\n\
        坏,四,公司,或许,-3,5,餐厅,2022-02-30,\n\
        期,,,,,,,2022-08-20,2022-08-01\n\
        多,1,,,,,,,,,7\n";
    let outcomes = outcomes(rows);
    assert!(outcomes[0].result.is_ok(), "{:?}", outcomes[0].result);
    let said = fault(&outcomes[1]);
    for part in [
        "employees 填的是「四」",
        "entity_type 填的是「公司」。只能填：",
        "个体工商户 (self_employed)",
        "hardship 填的是「或许」。请填「是」或「否」",
        "leases[0].monthly_rent 填的是「-3」",
        "injury_rate 填的是「5」。比例写成小数或百分数，例如 0.05 或 5%，在 0 到 0.019 之间",
        "industry 填的是「餐厅」",
        "control_start 填的是「2022-02-30」",
    ] {
        assert!(said.contains(part), "{part} is not in\n{said}");
    }
    for part in ["control_end", "control_start", "2022-08-01"] {
        assert!(fault(&outcomes[2]).contains(part), "{}", fault(&outcomes[2]));
    }
    assert!(fault(&outcomes[3]).contains("11"), "{}", fault(&outcomes[3]));
}

#[test]
fn cells_are_read_as_they_are_written_in_both_languages() {
    let rows = "name,in_fukang,xpcc,entity_type,industry,revenue,official_size,injury_rate,control_start,apply_month,leases\n\
        a,是,否,self_employed,H62,\"1,234.50\",null,0.005,2022-08-20,2022-09,0\n\
        b,ھەئە,ياق,个体工商户,h62,１２３４．５元,没有,0.5%,2022年8月20日,2022年9月,没有\n\
        c,TRUE,0,self_employed, H62 正餐 ,0.12345万,يوق,5‰,20220820,2022-09-01,يوق\n";
    let outcomes = outcomes(rows);
    for outcome in &outcomes[1..] {
        assert!(outcome.result.is_ok(), "{}", fault(outcome));
        let with_the_same_name = |answers: &Answers| {
            let mut answers = answers.clone();
            answers.set(pack().dictionary.slot("business_name").unwrap(), None);
            answers
        };
        assert_eq!(with_the_same_name(&outcome.answers), with_the_same_name(&outcomes[0].answers));
    }
}

#[test]
fn an_empty_cell_is_an_open_answer_and_no_zero() {
    let outcomes = outcomes("name,employees,leases\na,,\nb,0,0\n");
    let dictionary = &pack().dictionary;
    let [employees, leases] = ["employees", "leases"].map(|name| dictionary.slot(name).unwrap());
    assert_eq!((outcomes[0].answers.get(employees), outcomes[0].answers.list(leases)), (None, None));
    assert!(outcomes[1].answers.get(employees).is_some());
    assert_eq!(outcomes[1].answers.list(leases), Some([].as_slice()));
}

#[test]
fn heads_may_be_names_labels_of_both_languages_or_both() {
    let label = |language, name: &str| plain(&Localizer::of(language).pack_text(&format!("fact-{name}")));
    let heads = [
        "employees".to_owned(),
        " Employees ".to_owned(),
        label(Language::Chinese, "employees"),
        label(Language::Uyghur, "employees"),
        format!("{} (employees)", label(Language::Chinese, "employees")),
        "随便什么（employees）".to_owned(),
    ];
    for head in heads {
        let outcomes = outcomes(format!("name,{head}\na,7\n"));
        assert!(outcomes[0].answers.get(pack().dictionary.slot("employees").unwrap()).is_some(), "{head}");
    }
}

#[test]
fn an_unknown_head_is_refused_with_the_nearest_one() {
    let said = refused("employes,hardshp,leases[3].monthly_rnt,天气预报\n1,2,3,4\n");
    for part in
        ["「employes」。是不是「employees」", "「hardshp」。是不是「hardship」", "是不是「leases[3].monthly_rent」", "「天气预报」。请"]
    {
        assert!(said.contains(part), "{part} is not in\n{said}");
    }
}

#[test]
fn a_head_that_stands_twice_is_refused_also_under_another_name() {
    let label = plain(&Localizer::of(Language::Chinese).pack_text("fact-employees"));
    for second in ["employees", &label] {
        let said = refused(format!("employees,name,{second}\n1,a,2\n"));
        assert!(said.contains("employees") && said.contains("同一列"), "{said}");
    }
}

#[test]
fn what_is_no_table_is_refused_with_what_to_do() {
    let gbk = b"name,employees\n\xB0\xA1\xB5\xEA,4\n".to_vec();
    assert!(refused(gbk).contains("GBK"));
    assert!(refused(b"\xFF\xFEn\0a\0".to_vec()).contains("UTF-8"));
    assert!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec()).contains(".xlsx"));
    assert!(refused(b"\x89PNG\r\n\x1a\n\0\0".to_vec()).contains("CSV"));
    assert!(refused(Vec::new()).contains("表头"));
    assert!(refused("\n\n").contains("表头"));
    let whole = xlsx_of(&vec![vec!["name".to_owned()], vec!["a".to_owned()]]);
    assert!(refused(whole[..whole.len() / 2].to_vec()).contains("读不懂"));
}

#[test]
fn a_quotation_mark_that_nobody_closes_ends_the_reading_and_not_the_memory() {
    let mut text = b"name,employees\na,1\n\"b,2\n".to_vec();
    text.extend(std::iter::repeat_n(b"c,3\n", 4_000_000).flatten());
    let end = job(1, None).run(source(text).unwrap(), &mut |_| {}, &mut |_| Ok(()));
    let Err(BatchError::Table(messages)) = end else { panic!("{end:?}") };
    assert!(said(&messages).contains("第 3 行"), "{}", said(&messages));
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let outcomes = outcomes("name,employees\n\na,1\n\n\n\"b\nb\",2\n,\nc,3\n");
    assert_eq!(outcomes.iter().map(|outcome| outcome.row).collect::<Vec<_>>(), [3, 6, 8]);
}

#[test]
fn numbers_and_days_of_a_workbook_are_read_as_the_values_that_they_are() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    let heads = ["name", "revenue", "injury_rate", "hardship", "control_start", "apply_month", "employees"];
    for (column, head) in (0..).zip(heads) {
        sheet.write_string(0, column, head).unwrap();
    }
    let date = |month, day| rust_xlsxwriter::ExcelDateTime::from_ymd(2022, month, day).unwrap();
    sheet.write_string(2, 0, "a").unwrap();
    // Not a figure that a spreadsheet would show: 0.1 + 0.2.
    sheet.write_number(2, 1, 0.1 + 0.2).unwrap();
    sheet.write_number(2, 2, 0.005).unwrap();
    sheet.write_boolean(2, 3, true).unwrap();
    sheet.write_with_format(2, 4, date(8, 20), &day).unwrap();
    sheet.write_with_format(2, 5, date(9, 1), &day).unwrap();
    sheet.write_number(2, 6, 4.0).unwrap();
    let found = outcomes(workbook.save_to_buffer().unwrap());
    let typed = outcomes("name,revenue,injury_rate,hardship,control_start,apply_month,employees\na,0.3,0.005,是,2022-08-20,2022-09,4\n");
    assert!(found[0].result.is_ok(), "{}", fault(&found[0]));
    assert_eq!((found[0].row, &found[0].answers), (3, &typed[0].answers));
}

#[test]
fn one_reference_date_stands_over_those_of_the_rows() {
    let text = "name,as_of\na,2022-10-01\nb,\n";
    let dates = |as_of| {
        let mut dates = Vec::new();
        job(1, as_of)
            .run(source(text).unwrap(), &mut |_| {}, &mut |outcome| {
                dates.push(outcome.as_of);
                Ok(())
            })
            .unwrap();
        dates
    };
    assert_eq!(dates(None), [date(2022, 10, 1), pack().published]);
    assert_eq!(dates(Some(date(2023, 1, 1))), [date(2023, 1, 1); 2]);
}

#[test]
fn a_cancelled_batch_ends_soon_and_says_so() {
    let text = format!("name\n{}", "a\n".repeat(100_000));
    let job = job(2, None);
    let mut taken = 0;
    let end = job.run(source(text).unwrap(), &mut |_| {}, &mut |_| {
        taken += 1;
        if taken == 10 {
            job.cancel.store(true, Ordering::Relaxed);
        }
        Ok(())
    });
    assert!(matches!(end, Err(BatchError::Cancelled)), "{end:?}");
    assert_eq!(taken, 10);
}

#[test]
fn a_failing_output_ends_the_batch_with_its_reason() {
    let text = format!("name\n{}", "a\n".repeat(10_000));
    let full = || std::io::Error::from(std::io::ErrorKind::StorageFull);
    let end = job(2, None).run(source(text).unwrap(), &mut |_| {}, &mut |_| Err(BatchError::Write(full())));
    assert!(matches!(end, Err(BatchError::Write(error)) if error.kind() == std::io::ErrorKind::StorageFull));
}

/// An output that takes some bytes and then no more, like a disk that fills up.
struct Disk {
    room: usize,
}

impl std::io::Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.room == 0 {
            return Err(std::io::ErrorKind::StorageFull.into());
        }
        let count = bytes.len().min(self.room);
        self.room -= count;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn wherever_the_disk_fills_up_it_is_said_and_nothing_panics() {
    let rows = outcomes("name\na\nb\n");
    let table = Table { pack: pack(), language: Language::Chinese, measures: true };
    for form in [Form::Csv, Form::Workbook] {
        let mut sizes: Vec<usize> = (0..400).map(|step| step * 40).collect();
        let mut is_room = false;
        while let Some(room) = sizes.pop() {
            let disk = Disk { room };
            let written = TableWriter::begin(table, form, disk, &Arc::default()).and_then(|mut writer| {
                rows.iter().try_for_each(|row| writer.write(row))?;
                writer.finish()
            });
            match written {
                Ok(_) => is_room = true,
                Err(BatchError::Write(error)) => assert_eq!(error.kind(), std::io::ErrorKind::StorageFull, "{form:?} {room}"),
                Err(error) => panic!("{form:?} {room}: {error}"),
            }
        }
        assert!(is_room, "{form:?} needs more room than this test gives");
    }
}

#[test]
fn progress_tells_how_many_rows_there_are_where_the_table_knows() {
    let rows = std::iter::once("name").chain(std::iter::repeat_n("a", 300)).map(|cell| vec![cell.to_owned()]).collect();
    let mut seen: Vec<Progress> = Vec::new();
    job(1, None).run(source(xlsx_of(&rows)).unwrap(), &mut |progress| seen.push(progress), &mut |_| Ok(())).unwrap();
    assert!(seen.iter().all(|progress| progress.all == Some(300)), "{seen:?}");
    assert!(seen.is_sorted_by_key(|progress| progress.done) && seen.len() > 2);
}

fn written(bytes: impl Into<Vec<u8>>, form: Form, language: Language, measures: bool) -> Vec<u8> {
    let table = Table { pack: pack(), language, measures };
    let mut writer = TableWriter::begin(table, form, Vec::new(), &Arc::new(AtomicBool::new(false))).unwrap();
    job(2, None).run(source(bytes).unwrap(), &mut |_| {}, &mut |outcome| writer.write(&outcome)).unwrap();
    writer.finish().unwrap()
}

/// The cells of a CSV table by row.
fn csv_rows(bytes: &[u8]) -> Rows {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").expect("the mark by which spreadsheets know UTF-8");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_table_of_results_has_a_row_for_each_row_with_totals_counts_names_and_errors() {
    let mut rows = table_of(&examples());
    let bad = rows[0].iter().map(|head| if head == "employees" { "四" } else { "" }.to_owned()).collect();
    rows.insert(3, bad);
    let results = csv_rows(&written(csv_of(&rows), Form::Csv, Language::Chinese, true));
    let column = |name: &str| results[0].iter().position(|head| head == name).unwrap_or_else(|| panic!("{name}: {:?}", results[0]));
    assert_eq!(results[0].last().unwrap(), "error");
    assert_eq!(results.len(), rows.len());
    for (index, result) in results.iter().enumerate().skip(1) {
        assert_eq!(result[column("row")], (index + 1).to_string());
        if index == 3 {
            assert!(result[column("error")].contains("employees"), "{result:?}");
            assert_eq!(result[column("T1a_low")], "");
            continue;
        }
        let (answers, as_of) = &examples()[if index < 3 { index - 1 } else { index - 2 }];
        let expected = assess(pack(), answers, as_of.unwrap()).unwrap();
        assert_eq!(result[column("error")], "");
        for total in Total::ALL {
            let range = expected.totals.get(total);
            assert_eq!(result[column(&format!("{}_low", total.name()))], format!("{:.2}", range.low));
            let high = range.high.map(|high| format!("{high:.2}")).unwrap_or_default();
            assert_eq!(result[column(&format!("{}_high", total.name()))], high);
        }
        for status in Status::ALL {
            assert_eq!(result[column(&format!("count_{}", status.name()))], expected.count(status).to_string());
        }
        let words = Localizer::of(Language::Chinese);
        for measure in &expected.measures {
            let title = plain(&words.pack_text(&format!("measure-{}", measure.id)));
            assert_eq!(result[column("applies")].split('；').any(|listed| listed == title), measure.status == Status::Applies, "{title}");
            let status = words.pack_text(&format!("status-{}", measure.status.name()));
            assert!(result[column(&measure.id)].starts_with(&status), "{}", result[column(&measure.id)]);
        }
    }
}

#[test]
fn the_workbook_of_results_holds_what_the_csv_holds_in_numbers() {
    let rows = csv_of(&table_of(&examples()));
    for language in Language::ALL {
        let text = csv_rows(&written(rows.clone(), Form::Csv, language, false));
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(written(rows.clone(), Form::Workbook, language, false))).unwrap();
        let sheets = book.sheet_names();
        assert_eq!(sheets.len(), 2, "results and what the columns mean");
        let cells = book.worksheet_range(&sheets[0]).unwrap();
        assert_eq!(cells.height(), text.len());
        for (row, expected) in cells.rows().zip(&text) {
            for (cell, expected) in row.iter().zip(expected) {
                match cell {
                    // To the fen: what is written has the digits of the text.
                    Data::Float(value) => assert_eq!(format!("{value:.2}"), format!("{:.2}", expected.parse::<f64>().unwrap())),
                    Data::DateTime(day) => {
                        let (year, month, day, ..) = day.to_ymd_hms_milli();
                        assert_eq!(format!("{year:04}-{month:02}-{day:02}"), *expected);
                    }
                    cell => assert_eq!(plain(cell.get_string().unwrap_or_default()), *expected),
                }
            }
        }
        let explained = book.worksheet_range(&sheets[1]).unwrap();
        let explained: Vec<String> = explained.rows().map(|row| row[0].to_string()).collect();
        assert!(text[0].iter().all(|head| explained.contains(head)), "{explained:?}");
    }
}

/// A sheet of a workbook as text.
fn sheet(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Rows {
    let cells = book.worksheet_range(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    cells.rows().map(|row| row.iter().map(|cell| cell.get_string().unwrap_or_default().to_owned()).collect()).collect()
}

#[test]
fn the_template_is_read_back_with_every_head_and_its_examples_come_to_the_figures_of_their_cases() {
    let businesses = examples();
    for language in Language::ALL {
        let bytes = template(pack(), language, &businesses).unwrap();
        assert!(outcomes(bytes.clone()).is_empty(), "an empty template has no businesses");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let name = |id| {
            let text = Localizer::of(language).text(id);
            if language == Language::Chinese { plain(&text) } else { text }
        };
        let heads = &sheet(&mut book, &name(id::BATCH_SHEET_ENTRY))[0];
        let examples = sheet(&mut book, &name(id::BATCH_SHEET_EXAMPLES));
        assert_eq!(heads, &examples[0]);
        for slot in pack().dictionary.slots().filter(|slot| pack().dictionary.field(*slot).is_some()) {
            let path = pack().dictionary.path(slot, pack().dictionary.is_list_field(slot).then_some(0));
            assert!(heads.iter().any(|head| head.ends_with(&format!("({path})"))), "{path} has no column");
        }
        let outcomes = outcomes(csv_of(&examples));
        assert_eq!(outcomes.len(), businesses.len());
        for (outcome, (answers, as_of)) in outcomes.iter().zip(&businesses) {
            assert_eq!(outcome.answers, *answers, "{language:?}: row {}", outcome.row);
            assert_same(outcome, &assess(pack(), answers, as_of.unwrap()).unwrap());
        }
        let explained = sheet(&mut book, &name(id::BATCH_SHEET_COLUMNS));
        for head in heads {
            let path = head.rsplit_once('(').unwrap().1.trim_end_matches(')');
            let row = explained.iter().find(|row| row[0] == path).unwrap_or_else(|| panic!("{path} is not explained"));
            assert!(row[1..5].iter().all(|text| !text.is_empty()), "{row:?}");
        }
    }
}

#[test]
fn every_choice_that_the_template_offers_is_an_answer() {
    for language in Language::ALL {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(template(pack(), language, &[]).unwrap())).unwrap();
        let name = Localizer::of(language).text(id::BATCH_SHEET_CHOICES);
        let choices = sheet(&mut book, &if language == Language::Chinese { plain(&name) } else { name });
        for outcome in outcomes(csv_of(&choices)) {
            assert!(outcome.result.is_ok(), "{language:?}: {}", fault(&outcome));
        }
    }
}
