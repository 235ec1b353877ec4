//! The paper of every example, in both languages and at every stage of the plan.

use crate::examples::{dates, example, names, pack};
use jiff::civil::{Date, date};
use shukun::assess::{Range, Total, assess};
use shukun::l10n::{Language, Localizer, plain};
use shukun::policy::{Answers, Status};
use shukun::summary::{Inclusion, Languages, PaperOptions, Sheet, compose, compose_accountant, render_pdf};

/// Number of pages of a PDF.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.match_indices("/Type/Page").filter(|(at, key)| !text[at + key.len()..].starts_with('s')).count()
}

/// All words of a sheet, without isolates.
fn words(sheet: &Sheet) -> String {
    plain(&serde_json::to_string(sheet).unwrap())
}

fn sheet(answers: &Answers, as_of: Date, language: Language) -> Sheet {
    compose(pack(), answers, as_of, language).unwrap()
}

#[test]
fn every_example_prints_on_one_to_four_pages_in_both_languages() {
    for name in names() {
        let case = example(&name);
        for language in Language::ALL {
            let pdf = render_pdf(&[sheet(&case.answers, case.as_of.unwrap(), language)]).unwrap();
            assert!(pdf.starts_with(b"%PDF-"), "{name} {language:?}");
            assert!((1..=4).contains(&pages(&pdf)), "{name} {language:?}: {} pages", pages(&pdf));
        }
    }
}

/// A paper of the noodle restaurant.
fn paper(options: PaperOptions) -> Vec<u8> {
    let case = example("noodle-restaurant");
    let assessment = assess(pack(), &case.answers, case.as_of.unwrap()).unwrap();
    shukun::summary::paper(pack(), &case.answers, &assessment, options).unwrap()
}

#[test]
fn both_languages_stand_one_after_the_other_in_one_document() {
    let of = |languages| PaperOptions { languages, ..PaperOptions::of(Language::Chinese) };
    let [chinese, uyghur] = Language::ALL.map(|language| pages(&paper(of(Languages::One(language)))));
    let both = paper(of(Languages::Both));
    assert_eq!(pages(&both), chinese + uyghur);
    assert_eq!(both, paper(of(Languages::Both)), "equal input, equal bytes");
}

#[test]
fn clauses_questions_and_lines_for_notes_can_be_left_out() {
    let case = example("noodle-restaurant");
    let assessment = assess(pack(), &case.answers, case.as_of.unwrap()).unwrap();
    let sheet = |inclusion| {
        let options = PaperOptions { inclusion, ..PaperOptions::of(Language::Chinese) };
        shukun::summary::sheets(pack(), &case.answers, &assessment, options).unwrap().remove(0)
    };
    let all = sheet(Inclusion::default());
    assert!(!all.clauses.is_empty() && !all.inquiries.is_empty() && !all.records.is_empty());
    assert!(all.groups.iter().flat_map(|group| &group.rows).any(|row| row.clause.is_some()), "the cites lead to the clauses");
    let without_clauses = sheet(Inclusion { clauses: false, ..Inclusion::default() });
    let rows = without_clauses.groups.iter().flat_map(|group| &group.rows);
    assert!(without_clauses.clauses.is_empty() && rows.into_iter().all(|row| row.clause.is_none()), "and lead nowhere without them");
    assert!(sheet(Inclusion { questions: false, ..Inclusion::default() }).inquiries.is_empty());
    let without_notes = sheet(Inclusion { notes: false, ..Inclusion::default() });
    assert!(without_notes.records.is_empty() && without_notes.contact == all.contact);
    let none = Inclusion { clauses: false, questions: false, notes: false };
    assert!(pages(&render_pdf(&[sheet(none)]).unwrap()) < pages(&render_pdf(&[all]).unwrap()));
}

#[test]
fn a_business_without_answers_prints_on_every_date() {
    for as_of in dates() {
        for language in Language::ALL {
            let pdf = render_pdf(&[sheet(&Answers::default(), as_of, language)]).unwrap();
            assert!(pages(&pdf) >= 1, "{as_of} {language:?}");
        }
    }
}

#[test]
fn every_total_stands_on_the_sheet() {
    for name in names() {
        let case = example(&name);
        let totals = assess(pack(), &case.answers, case.as_of.unwrap()).unwrap().totals;
        for language in Language::ALL {
            let words = words(&sheet(&case.answers, case.as_of.unwrap(), language));
            for total in Total::ALL.into_iter().filter(|total| totals.get(*total) != Range::ZERO) {
                let Range { low, high } = totals.get(total);
                let amounts = [Some(low), high].into_iter().flatten().filter(|amount| !amount.is_zero());
                for amount in amounts.map(|amount| Localizer::of(language).amount(amount)) {
                    let bounded_sum = matches!(total, Total::Granted | Total::Filed | Total::Conditional) && !totals.get(total).is_exact();
                    assert!(bounded_sum || words.contains(&amount), "{name} {language:?}: {} {amount} is missing", total.name());
                }
            }
        }
    }
}

#[test]
fn after_the_plan_old_figures_stand_apart_and_cards_are_empty() {
    let after = date(2026, 11, 24);
    for name in names() {
        let case = example(&name);
        let words_of = Localizer::of(Language::Chinese);
        let sheet = sheet(&case.answers, after, Language::Chinese);
        let last = sheet.groups.last().unwrap();
        assert_eq!(plain(&last.title), plain(&words_of.pack_text("summary-historical-group")), "{name}");
        assert_eq!(last.total, "", "{name}: old figures are not summed");
        let only_past = sheet.groups.len() == 1;
        let heading = if only_past { "summary-historical" } else { "summary-still-valid" };
        assert_eq!(sheet.words.measures, words_of.pack_text(heading), "{name}");
        assert!(words(&sheet).contains("征求意见稿"), "{name}: the legal status always stands there");
        assert_eq!(plain(&sheet.cards.gain.lines[0].amount.figure), "¥0", "{name}");
    }
}

#[test]
fn deferred_money_whose_day_is_over_must_be_paid_at_once() {
    let case = example("farm-stay");
    let sheet = sheet(&case.answers, case.as_of.unwrap(), Language::Chinese);
    let overdue: Vec<_> = sheet.groups.iter().flat_map(|group| &group.rows).filter(|row| row.until == "已到期，请立即缴清").collect();
    assert_eq!(overdue.len(), 1);
    assert_eq!(plain(&overdue[0].amount), "1,240");
}

#[test]
fn repayments_stand_in_the_order_of_months_and_end_with_nothing_owed() {
    let case = example("noodle-restaurant");
    let timetable = sheet(&case.answers, case.as_of.unwrap(), Language::Chinese).timetable;
    let cells = |texts: &[String]| texts.iter().map(|text| plain(text)).collect::<Vec<_>>();
    let months = ["2022 年 9 月", "2022 年 10 月", "2022 年 11 月", "2022 年 12 月", "2023 年 1 月", "未写明"];
    assert_eq!(cells(&timetable.months), months);
    assert_eq!(cells(&timetable.rows[0].cells), ["16,860", "8,400", "8,400", "8,400", "–", "–"]);
    assert_eq!(cells(&timetable.rows[1].cells), ["–", "–", "−1,300", "−4,260", "−33,600", "−2,900"]);
    assert_eq!(cells(&timetable.rows[2].cells), ["16,860", "25,260", "32,360", "36,500", "2,900", "0"]);
    let tallest: Vec<usize> = (0..6).filter(|month| timetable.columns[*month].to_pay.iter().any(|piece| piece.length == 1000)).collect();
    assert_eq!(tallest, [4], "the largest amount is the tallest bar");
    assert_eq!(timetable.columns[0].put_off, 502);
}

#[test]
fn no_amount_of_an_open_question_is_made_up() {
    let case = example("retail-shop");
    let sheet = sheet(&case.answers, case.as_of.unwrap(), Language::Chinese);
    assert_eq!(sheet.cards.gain.lines[1].amount.from, "起");
    assert_eq!(plain(&sheet.cards.defer.amount.figure), "¥420");
    assert_eq!(sheet.cards.defer.amount.from, "起");
    assert!(!words(&sheet).contains("000,000"), "technical bounds never reach the paper");
}

#[test]
fn late_fees_of_nothing_are_not_listed_and_papers_are_listed_once() {
    for name in names() {
        let case = example(&name);
        let sheet = sheet(&case.answers, case.as_of.unwrap(), Language::Chinese);
        for row in sheet.groups.iter().flat_map(|group| &group.rows).filter(|row| row.title.contains("滞纳金")) {
            assert_ne!(plain(&row.amount), "0", "{name}: {}", row.title);
        }
        for errand in &sheet.errands {
            let mut items = errand.items.clone();
            items.sort();
            items.dedup();
            assert_eq!(items.len(), errand.items.len(), "{name}: {}", errand.office);
        }
    }
}

#[test]
fn what_the_plan_leaves_open_is_asked_office_by_office_and_in_chinese_on_either_paper() {
    for name in names() {
        let case = example(&name);
        let [chinese, uyghur] = Language::ALL.map(|language| sheet(&case.answers, case.as_of.unwrap(), language));
        let asked = |sheet: &Sheet| sheet.inquiries.iter().flat_map(|inquiry| inquiry.questions.clone()).collect::<Vec<_>>();
        let (chinese_questions, uyghur_questions) = (asked(&chinese), asked(&uyghur));
        assert!(!chinese_questions.is_empty(), "{name}");
        assert_eq!(chinese_questions.len(), uyghur_questions.len(), "{name}");
        for (question, other) in chinese_questions.iter().zip(&uyghur_questions) {
            assert_eq!(plain(&question.text), other.chinese, "{name}: spoken at the counter");
            assert_ne!(question.text, other.text, "{name}");
            assert!(question.chinese.is_empty() && plain(&question.about).contains("二（"), "{name}: {}", question.about);
        }
        let mut texts: Vec<&str> = chinese_questions.iter().map(|question| question.text.as_str()).collect();
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), chinese_questions.len(), "{name}: each question once");
        let mut offices: Vec<&str> = chinese.inquiries.iter().map(|inquiry| inquiry.office.as_str()).collect();
        offices.sort_unstable();
        offices.dedup();
        assert_eq!(offices.len(), chinese.inquiries.len(), "{name}: each office once");
    }
}

#[test]
fn encouraged_measures_are_named_without_an_amount() {
    for name in names() {
        let case = example(&name);
        let count = assess(pack(), &case.answers, case.as_of.unwrap()).unwrap().count(Status::Encouraged);
        let sheet = sheet(&case.answers, case.as_of.unwrap(), Language::Chinese);
        assert_eq!(sheet.requests.len(), count, "{name}");
        assert!(sheet.requests.iter().all(|request| request.contains("二（") && !request.contains('¥')), "{name}");
    }
}

#[test]
fn the_accountant_is_asked_for_every_open_figure_by_the_paper_that_it_stands_on() {
    let as_of = date(2022, 9, 5);
    let assessment = assess(pack(), &Answers::default(), as_of).unwrap();
    let [chinese, uyghur] = Language::ALL.map(|language| compose_accountant(pack(), &Answers::default(), &assessment, language));
    let count = |sheet: &Sheet| sheet.entries.iter().map(|group| group.rows.len()).sum::<usize>();
    assert_eq!(count(&chinese), count(&uyghur));
    let other = Localizer::of(Language::Chinese).pack_text("summary-accountant-other");
    let unnamed = chinese.entries.iter().find(|group| group.source == other);
    assert_eq!(unnamed, None, "every figure names its paper");
    let of = |source: &str| chinese.entries.iter().find(|group| group.source == source).unwrap();
    let base = &of("社保缴费单、社保申报表").rows.iter().find(|entry| entry.label == "每月缴费基数合计").unwrap();
    assert_eq!((base.unit.as_str(), base.hint.as_str()), ("元", "看社保申报表，把每人的基数相加。"));
    let rating = &of("电子税务局").rows[0];
    assert!(rating.options.len() > 3 && rating.unit.is_empty(), "a choice is ticked, not written: {rating:?}");
    for sheet in [chinese, uyghur] {
        assert!(render_pdf(&[sheet]).unwrap().starts_with(b"%PDF-"));
    }
}

#[test]
fn nothing_is_asked_of_the_accountant_once_all_is_answered() {
    let case = example("small-factory");
    let assessment = assess(pack(), &case.answers, case.as_of.unwrap()).unwrap();
    let sheet = compose_accountant(pack(), &case.answers, &assessment, Language::Chinese);
    assert!(sheet.entries.is_empty() && sheet.records.is_empty());
    assert!(sheet.notice.text.contains("没有要会计填的数"), "{}", sheet.notice.text);
}

/// Writes the papers to look at into the directory of `SHUKUN_PAPERS`.
#[test]
#[ignore = "for the eye: set SHUKUN_PAPERS to a directory"]
fn write_the_papers() {
    let folder = std::path::PathBuf::from(std::env::var_os("SHUKUN_PAPERS").expect("a directory in SHUKUN_PAPERS"));
    for name in names() {
        let case = example(&name);
        for language in Language::ALL {
            for (as_of, age) in [(case.as_of.unwrap(), "then"), (date(2026, 11, 24), "now")] {
                let pdf = render_pdf(&[sheet(&case.answers, as_of, language)]).unwrap();
                std::fs::write(folder.join(format!("{name}-{}-{age}.pdf", language.tag())), pdf).unwrap();
            }
        }
    }
}
