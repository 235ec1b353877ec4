//! The workbook read back by another program's eyes: every amount, day, id and clause is that of the assessment.

use crate::examples::{example, names, pack};
use calamine::{Data, DataType as _, Range as Cells, Reader as _, Xlsx};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use shukun::assess::{Assessment, Total, assess};
use shukun::l10n::{Id, Language, Localizer, id, plain};
use shukun::policy::{Answer, Answers, Bucket, Status};
use shukun::summary::workbook;
use std::io::Cursor;

/// A workbook that was written, and what it was written from.
struct Book {
    assessment: Assessment,
    words: &'static Localizer,
    file: Xlsx<Cursor<Vec<u8>>>,
}

impl Book {
    fn of(answers: &Answers, as_of: Date, language: Language) -> Self {
        let assessment = assess(pack(), answers, as_of).unwrap();
        let bytes = workbook(pack(), answers, &assessment, language).unwrap();
        Self { assessment, words: Localizer::of(language), file: Xlsx::new(Cursor::new(bytes)).unwrap() }
    }

    fn sheet(&mut self, name: Id) -> Cells<Data> {
        let name = self.words.text(name);
        self.file.worksheet_range(&name).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn open_amount(&self) -> String {
        plain(&self.words.text(id::SUMMARY_OPEN_AMOUNT))
    }
}

/// Every example on its own date and long after, in both languages.
fn books(check: impl Fn(&str, &mut Book)) {
    for name in names() {
        let case = example(&name);
        for language in Language::ALL {
            for as_of in [case.as_of.unwrap(), date(2026, 11, 24)] {
                check(&format!("{name} {language:?} {as_of}"), &mut Book::of(&case.answers, as_of, language));
            }
        }
    }
}

fn money(cell: &Data) -> Decimal {
    cell.as_f64().unwrap_or_else(|| panic!("{cell:?} is no number")).to_string().parse().unwrap()
}

fn day(cell: &Data) -> Date {
    let Data::DateTime(day) = cell else { panic!("{cell:?} is no date") };
    let (year, month, day, ..) = day.to_ymd_hms_milli();
    date(i16::try_from(year).unwrap(), i8::try_from(month).unwrap(), i8::try_from(day).unwrap())
}

fn words(cell: &Data) -> String {
    plain(cell.get_string().unwrap_or_default())
}

#[test]
fn every_total_stands_alone_with_both_its_ends() {
    books(|name, book| {
        let sheet = book.sheet(id::WORKBOOK_SHEET_RESULT);
        for total in Total::ALL {
            let label = plain(&book.words.pack_text(&format!("total-{}", total.name())));
            let row = sheet.rows().find(|row| words(&row[1]) == label).unwrap_or_else(|| panic!("{name}: {label}"));
            let range = book.assessment.totals.get(total);
            assert_eq!(money(&row[2]), range.low, "{name}: {label}");
            match range.high {
                Some(high) => assert_eq!(money(&row[3]), high, "{name}: {label}"),
                None => assert_eq!(words(&row[3]), book.open_amount(), "{name}: {label}"),
            }
        }
        let numbers = sheet.used_cells().filter(|(_, _, cell)| cell.is_float() || cell.is_int()).count();
        let closed = Total::ALL.into_iter().filter(|total| book.assessment.totals.get(*total).high.is_some()).count();
        assert_eq!(numbers, Total::ALL.len() + closed, "{name}: no figure but the totals, so no sum of them");
    });
}

#[test]
fn the_first_sheet_says_of_which_day_and_how_binding_the_result_is() {
    books(|name, book| {
        let sheet = book.sheet(id::WORKBOOK_SHEET_RESULT);
        assert_eq!(book.file.sheet_names()[0], book.words.text(id::WORKBOOK_SHEET_RESULT), "{name}");
        let label = plain(&book.words.text(id::SHELL_REFERENCE_DATE));
        let row = sheet.rows().find(|row| words(&row[0]) == label).unwrap();
        assert_eq!(day(&row[1]), book.assessment.as_of, "{name}");
        let all: Vec<String> = sheet.used_cells().map(|(_, _, cell)| words(cell)).collect();
        let sentences = [
            book.words.text(id::SUMMARY_NOT_ADDED),
            book.words.pack_text("pack-draft-short"),
            book.words.text(id::START_PRIVATE),
            book.words.pack_text("pack-status-draft"),
        ];
        for sentence in sentences {
            assert!(all.contains(&plain(&sentence)), "{name}: {sentence}");
        }
        let lead = plain(&book.words.pack_text("pack-draft-lead"));
        assert!(all.iter().any(|words| words.starts_with(&lead)), "{name}: {lead}");
    });
}

#[test]
fn every_line_of_every_measure_is_a_row_with_its_amount_day_status_and_clause() {
    books(|name, book| {
        let sheet = book.sheet(id::WORKBOOK_SHEET_MEASURES);
        let rows: Vec<&[Data]> = sheet.rows().skip(2).collect();
        let count: usize = book.assessment.measures.iter().map(|result| result.lines.len().max(1)).sum();
        assert_eq!(rows.len(), count, "{name}");
        let wording = shukun::wording::Wording { pack: pack(), localizer: book.words };
        for result in &book.assessment.measures {
            let own: Vec<&&[Data]> = rows.iter().filter(|row| words(&row[10]) == result.id).collect();
            assert_eq!(own.len(), result.lines.len().max(1), "{name}: {}", result.id);
            for row in &own {
                assert_eq!(words(&row[8]), plain(&wording.cite(pack().measure(&result.id).unwrap(), 0)), "{name}: {}", result.id);
            }
            for (line, row) in result.lines.iter().zip(&own) {
                let what = format!("{name}: {} {:?}", result.id, line.bucket);
                assert_eq!(words(&row[1]), plain(&book.words.pack_text(&format!("status-{}", line.status.name()))), "{what}");
                assert_eq!(money(&row[3]), line.amount.low, "{what}");
                match line.amount.high {
                    Some(high) => assert_eq!(money(&row[4]), high, "{what}"),
                    None => assert_eq!(words(&row[4]), book.open_amount(), "{what}"),
                }
                match line.due {
                    Some(due) => assert_eq!(day(&row[5]), due, "{what}"),
                    None => assert!(row[5].is_empty(), "{what}"),
                }
            }
        }
    });
}

#[test]
fn every_repayment_that_is_still_to_come_has_its_day_and_amount() {
    books(|name, book| {
        let sheet = book.sheet(id::WORKBOOK_SHEET_TIMETABLE);
        let label = plain(&book.words.text(id::AGENDA_REPAYMENT));
        let mut written: Vec<(Date, Decimal)> =
            sheet.rows().filter(|row| words(&row[1]) == label).map(|row| (day(&row[0]), money(&row[3]))).collect();
        let lines = book.assessment.measures.iter().flat_map(|result| &result.lines);
        let counted = |status| matches!(status, Status::Applies | Status::Conditional);
        let lines = lines.filter(|line| line.bucket == Bucket::Defer && counted(line.status) && !line.overdue);
        let due = lines.filter_map(|line| Some((line.due?, line.amount.low)));
        let mut due: Vec<(Date, Decimal)> = due.filter(|(day, amount)| *day >= book.assessment.as_of && !amount.is_zero()).collect();
        written.sort();
        due.sort();
        assert_eq!(written, due, "{name}");
    });
}

#[test]
fn every_clause_of_what_may_concern_the_business_is_quoted_in_full() {
    books(|name, book| {
        let sheet = book.sheet(id::WORKBOOK_SHEET_CLAUSES);
        let written: Vec<String> = sheet.rows().skip(2).map(|row| words(&row[3])).collect();
        let concerned = book.assessment.measures.iter().filter(|result| result.status != Status::NotApplicable);
        let clauses = concerned.flat_map(|result| &pack().measure(&result.id).unwrap().clauses);
        let quotes: Vec<String> = clauses.map(|clause| clause.quote.clone()).collect();
        assert_eq!(written, quotes, "{name}");
    });
}

#[test]
fn answers_are_numbers_and_dates() {
    let case = example("noodle-restaurant");
    let mut book = Book::of(&case.answers, case.as_of.unwrap(), Language::Chinese);
    let sheet = book.sheet(id::WORKBOOK_SHEET_ANSWERS);
    let answer = |fact: &str| {
        let label = plain(&book.words.pack_text(&format!("fact-{fact}")));
        sheet.rows().find(|row| words(&row[1]) == label).unwrap_or_else(|| panic!("{label}"))[2].clone()
    };
    assert_eq!(money(&answer("employees")), Decimal::from(14));
    assert_eq!(money(&answer("revenue")), Decimal::from(1_860_000));
    assert_eq!(day(&answer("control_start")), date(2022, 8, 10));
    assert_eq!(words(&answer("business_name")), "博格达拌面馆");
}

#[test]
fn a_name_that_looks_like_a_formula_is_only_words() {
    let slot = pack().dictionary.slot("business_name").unwrap();
    for name in ["=1+1", "+86", "-店", "@SUM(A1)", "=HYPERLINK(\"http://a\")"] {
        let mut answers = example("retail-shop").answers;
        answers.set(slot, Some(Answer::Text(name.to_owned())));
        for language in Language::ALL {
            let mut book = Book::of(&answers, date(2022, 9, 1), language);
            for sheet in book.file.sheet_names() {
                let formulas = book.file.worksheet_formula(&sheet).unwrap();
                assert_eq!(formulas.used_cells().count(), 0, "{name} in {sheet}");
            }
            let sheet = book.sheet(id::WORKBOOK_SHEET_RESULT);
            assert!(sheet.used_cells().any(|(_, _, cell)| words(cell) == name), "{name}");
        }
    }
}

#[test]
fn the_same_case_on_the_same_day_gives_the_same_bytes() {
    let case = example("travel-agency");
    for language in Language::ALL {
        let written = || {
            let assessment = assess(pack(), &case.answers, case.as_of.unwrap()).unwrap();
            workbook(pack(), &case.answers, &assessment, language).unwrap()
        };
        assert!(written() == written(), "{language:?}");
    }
}

#[test]
fn isolates_stand_in_pairs_in_uyghur_and_nowhere_in_chinese() {
    books(|name, book| {
        let is_chinese = book.words.language() == Language::Chinese;
        for sheet in book.file.sheet_names() {
            let cells = book.file.worksheet_range(&sheet).unwrap();
            for text in cells.used_cells().filter_map(|(_, _, cell)| cell.get_string()) {
                let opened = text.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
                let closed = text.matches('\u{2069}').count();
                assert_eq!(opened, closed, "{name}: {text}");
                assert!(!is_chinese || opened == 0, "{name}: {text}");
            }
        }
    });
}

#[test]
fn a_business_without_answers_has_a_workbook_on_every_date() {
    for as_of in crate::examples::dates() {
        for language in Language::ALL {
            let mut book = Book::of(&Answers::default(), as_of, language);
            assert_eq!(book.file.sheet_names().len(), 5, "{as_of}");
            assert!(!book.sheet(id::WORKBOOK_SHEET_MEASURES).is_empty(), "{as_of}");
        }
    }
}
