//! From the start page to the result, as a user goes, through the accessibility tree, in both languages.

use crate::support::window::{Window, example_case};
use egui_kittest::kittest::NodeT as _;
use shukun::assess::Total;
use shukun::l10n::{Language, Localizer, id};
use shukun::policy::Status;
use shukun::ui::{Command, Screen};

const SIZE: [f32; 2] = [1366.0, 768.0];

fn row(window: &Window, row: &str, word: shukun::l10n::Id) -> String {
    format!("{}: {}", window.pack_text(row), window.text(word))
}

/// Starts a case and answers the first page: a trader in Fukang with insured staff and nothing else.
fn answer_business(window: &mut Window) {
    window.send(Command::New);
    window.type_into(&window.pack_text("fact-business_name-question"), "Bogda");
    window.click(&window.pack_text("choice-entity_type-self_employed"));
    window.click(&window.pack_text("register-fukang"));
    window.click(&row(window, "gate-staff", id::ANSWER_HAVE));
    window.click(&window.pack_text("rest-none"));
}

#[test]
fn an_owner_goes_from_start_to_a_grant_of_6000_yuan_in_both_languages() {
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        assert_eq!(window.app().session().screen, Screen::Start);
        window.click(&window.text(id::START_NEW));
        assert_eq!(window.app().session().screen, Screen::Page(0), "{language:?}");
        answer_business(&mut window);
        window.click(&window.text(id::SHELL_NEXT));
        assert_eq!(window.app().session().screen, Screen::Page(1));
        window.type_into(&window.pack_text("fact-stop_days-question"), "23");
        window.click(&row(&window, "fact-hardship", id::ANSWER_YES));
        window.click(&window.text(id::SHELL_NEXT));
        window.click(&window.pack_text("insured-unit"));
        window.type_into(&window.pack_text("fact-ui_insured-question"), "12");
        assert!(window.shows("¥6,000"), "the live panel grows with the answers");
        window.send(Command::Go(Screen::Check));
        assert!(window.shows("Bogda"));
        window.click(&window.text(id::SHELL_TO_RESULT));
        assert_eq!(window.app().session().screen, Screen::Result);
        assert!(window.shows(&window.pack_text("measure-stay-training-grant")), "{language:?}");
        let assessment = window.app().session().analysis.assessment.as_ref().unwrap();
        let grant = assessment.measure("stay-training-grant").unwrap();
        // Whether it was received before is still open: possible, not promised.
        assert_eq!(grant.status, Status::NeedsInfo);
        assert_eq!(assessment.totals.get(Total::Conditional).high, Some("6000".parse().unwrap()));
    }
}

#[test]
fn what_the_plan_leaves_open_is_asked_after_the_measures() {
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.example("retail-shop");
        window.send(Command::Language(language));
        window.send(Command::Go(Screen::Result));
        assert!(window.shows(&window.text(id::RESULT_QUESTIONS)), "{language:?}");
        assert!(window.shows(&window.pack_text("question-grant-days")), "{language:?}");
        window.send(Command::AsOf(jiff::civil::date(2026, 11, 24)));
        assert!(!window.shows(&window.pack_text("question-grant-days")), "nobody is asked about what is over");
    }
}

#[test]
fn the_language_changes_at_any_moment_and_keeps_page_and_answers() {
    let mut window = Window::open(Language::Chinese, SIZE);
    answer_business(&mut window);
    let answers = window.app().session().case.answers.clone();
    for language in [Language::Uyghur, Language::Chinese] {
        window.click(&window.text(if language == Language::Uyghur { id::LANGUAGE_UYGHUR } else { id::LANGUAGE_CHINESE }));
        assert_eq!(window.app().language(), language);
        assert_eq!(window.app().session().screen, Screen::Page(0));
        assert_eq!(window.app().session().case.answers, answers);
        assert!(window.shows(&window.pack_text("page-business-heading")));
    }
}

#[test]
fn the_language_changes_under_the_hand_of_one_who_is_typing() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.example("noodle-restaurant");
    let pack = shukun::app::policy().unwrap();
    let page = pack.wizard.pages.iter().position(|page| page.id == "staff").unwrap();
    window.send(Command::Go(Screen::Page(page)));
    // A field far down the page with a date that is only begun.
    window.node(&window.pack_text("fact-repay_date-question")).scroll_to_me();
    window.settle();
    window.type_into(&window.pack_text("fact-repay_date-question"), "2022-1");
    for language in [Language::Uyghur, Language::Chinese] {
        window.send(Command::Language(language));
        let name = window.pack_text("fact-repay_date-question");
        let field = window.node(&name);
        assert!(field.accesskit_node().is_focused(), "{language:?}: the field keeps the focus");
        assert_eq!(field.value().as_deref(), Some("2022-1"), "{language:?}: what was typed stays");
        let (place, window_height) = (field.rect(), SIZE[1]);
        assert!(place.top() > 0.0 && place.bottom() < window_height, "{language:?}: the page stays where it was read, {place:?}");
    }
    window.node(&window.pack_text("fact-repay_date-question")).type_text("2-31");
    window.settle();
    let slot = pack.dictionary.slot("repay_date").unwrap();
    let written = shukun::policy::Answer::Date(jiff::civil::date(2022, 12, 31));
    assert_eq!(window.app().session().case.answers.get(slot), Some(&written), "typing goes on behind what stood there");
}

#[test]
fn not_knowing_is_an_answer_that_widens_the_result_and_can_be_mended() {
    let mut window = Window::open(Language::Chinese, SIZE);
    answer_business(&mut window);
    window.send(Command::Go(Screen::Page(1)));
    let slot = shukun::app::policy().unwrap().dictionary.slot("stop_days").unwrap();
    window.click(&window.text(id::ANSWER_UNSURE));
    assert!(window.app().session().notes.unsure.contains("stop_days"));
    assert_eq!(window.app().session().case.answers.get(slot), None, "不清楚 is no answer of its own");
    window.type_into(&window.pack_text("fact-stop_days-question"), "7");
    assert!(!window.app().session().notes.unsure.contains("stop_days"));
}

#[test]
fn a_number_that_cannot_be_is_told_when_the_page_is_left_and_nothing_stale_stays_in_force() {
    let mut window = Window::open(Language::Chinese, SIZE);
    answer_business(&mut window);
    window.send(Command::Go(Screen::Page(1)));
    let field = window.pack_text("fact-stop_days-question");
    window.type_into(&field, "366");
    let slot = shukun::app::policy().unwrap().dictionary.slot("stop_days").unwrap();
    window.harness.key_press(egui::Key::Tab);
    window.settle();
    assert_ne!(window.app().session().case.answers.get(slot), Some(&shukun::policy::Answer::Number(366.into())));
    assert!(!window.shows("0 到 365"), "not before the page is left");
    window.click(&window.text(id::SHELL_NEXT));
    assert!(window.shows("0 到 365"), "{:?}", window.names());
}

#[test]
fn a_list_takes_records_and_gives_them_up() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.example("retail-shop");
    let pack = shukun::app::policy().unwrap();
    let list = pack.dictionary.slot("leases").unwrap();
    let page = pack.wizard.pages.iter().position(|page| page.id == "rent").unwrap();
    window.send(Command::Go(Screen::Page(page)));
    let before = window.app().session().case.answers.list(list).unwrap().len();
    window.click(&window.pack_text("fact-leases-add"));
    assert_eq!(window.app().session().case.answers.list(list).unwrap().len(), before + 1);
    window.send(Command::RemoveRecord(list, before));
    assert_eq!(window.app().session().case.answers.list(list).unwrap().len(), before);
}

#[test]
fn what_was_answered_can_be_taken_back_and_made_again() {
    let mut window = Window::open(Language::Chinese, SIZE);
    answer_business(&mut window);
    let done = window.app().session().case.answers.clone();
    window.send(Command::Undo);
    assert_ne!(window.app().session().case.answers, done);
    window.send(Command::Redo);
    assert_eq!(window.app().session().case.answers, done);
}

#[test]
fn today_says_what_has_expired_and_one_click_goes_back_to_the_day_of_the_document() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.example("noodle-restaurant");
    window.send(Command::AsOf(jiff::civil::date(2026, 11, 24)));
    window.send(Command::Go(Screen::Result));
    let assessment = window.app().session().analysis.assessment.as_ref().unwrap();
    assert!(assessment.count(Status::Expired) >= 8);
    assert_eq!(assessment.totals.get(Total::Granted).high, Some(0.into()));
    assert!(window.shows(&window.pack_text("status-historical")));
}

#[test]
fn unsaved_answers_are_kept_by_the_autosave_and_offered_again() {
    let mut window = Window::open(Language::Chinese, SIZE);
    answer_business(&mut window);
    let autosave = window.folder.path().join("autosave.shukun");
    window.wait_until("the autosave", |_| autosave.exists());
    let text = std::fs::read_to_string(&autosave).unwrap();
    assert!(text.contains("self_employed"), "{text}");
}

#[test]
fn opening_a_wrong_file_says_what_is_wrong_and_keeps_the_case() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.example("noodle-restaurant");
    let wrong = window.folder.path().join("wrong.shukun");
    std::fs::write(&wrong, r#"{"format":"shukun-case","version":1,"policy":"fukang-2022","facts":{"employees":"four"}}"#).unwrap();
    window.send(Command::OpenPath(wrong.clone()));
    for _ in 0..200 {
        window.settle();
        if window.shows("employees") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(window.shows("employees"), "{:?}", window.names());
    assert_eq!(window.app().session().case.answers, example_case("noodle-restaurant").answers);
}

#[test]
fn every_page_lays_out_in_both_languages_and_at_small_sizes_with_every_example() {
    for language in Language::ALL {
        for size in [[1024.0, 640.0], [1920.0, 1080.0], [760.0, 560.0]] {
            let mut window = Window::open(language, size);
            for (name, _) in shukun::assets::examples() {
                window.example(&name);
                let pages = shukun::app::policy().unwrap().wizard.pages.len();
                let screens = (0..pages).map(Screen::Page).chain([Screen::Check, Screen::Result, Screen::Start, Screen::FirstRun]);
                for screen in screens {
                    window.send(Command::Go(screen));
                }
            }
        }
    }
}

#[test]
fn letters_of_an_input_method_are_no_answer_until_a_word_is_chosen() {
    use egui::{Event, ImeEvent};
    let mut window = Window::open(Language::Uyghur, SIZE);
    window.send(Command::New);
    let slot = shukun::app::policy().unwrap().dictionary.slot("business_name").unwrap();
    let name = |window: &Window| window.app().session().case.answers.get(slot).cloned();
    let question = window.pack_text("fact-business_name-question");
    window.node(&question).focus();
    window.settle();
    for letters in ["f", "fu", "fu'kang"] {
        window.harness.event(Event::Ime(ImeEvent::Preedit { text: letters.to_owned(), active_range_chars: None }));
        window.settle();
        assert_eq!(window.node(&question).value().as_deref(), Some(letters), "seen while it is composed");
        assert_eq!(name(&window), None);
    }
    window.harness.event(Event::Ime(ImeEvent::Commit("阜康".to_owned())));
    window.settle();
    assert_eq!(name(&window), Some(shukun::policy::Answer::Text("阜康".to_owned())));
    // Letters that were never turned into a word are what was typed, once the field is left.
    window.harness.event(Event::Ime(ImeEvent::Preedit { text: "ab".to_owned(), active_range_chars: None }));
    window.settle();
    window.harness.key_press(egui::Key::Tab);
    window.settle();
    assert_eq!(name(&window), Some(shukun::policy::Answer::Text("阜康ab".to_owned())));
    window.send(Command::Undo);
    window.send(Command::Undo);
    assert_eq!(name(&window), None, "a step of the undo is a word, not a letter");
}

fn press(window: &mut Window, key: egui::Key) {
    window.harness.key_press(key);
    window.settle();
}

/// Whether the keyboard is on the control of a name.
fn is_on(window: &Window, name: &str) -> bool {
    window.node(name).accesskit_node().is_focused()
}

#[test]
fn enter_goes_from_an_answer_to_the_next_question_and_behind_the_last_one_to_the_next_page() {
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.send(Command::New);
        window.type_into(&window.pack_text("fact-business_name-question"), "Bogda");
        press(&mut window, egui::Key::Enter);
        let kind = window.pack_text("choice-entity_type-self_employed");
        assert!(!is_on(&window, &window.pack_text("fact-business_name-question")), "{language:?}");
        window.node(&kind).focus();
        window.settle();
        press(&mut window, egui::Key::Enter);
        let slot = shukun::app::policy().unwrap().dictionary.slot("entity_type").unwrap();
        assert!(window.app().session().case.answers.get(slot).is_some(), "{language:?}: Enter chooses");
        assert!(!is_on(&window, &kind), "{language:?}: and goes on");
        window.click(&window.pack_text("register-fukang"));
        window.click(&row(&window, "gate-staff", id::ANSWER_HAVE));
        window.click(&window.pack_text("rest-none"));
        window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Enter);
        window.settle();
        assert_eq!(window.app().session().screen, Screen::Page(1), "{language:?}");
        let days = window.pack_text("fact-stop_days-question");
        window.type_into(&days, "366");
        press(&mut window, egui::Key::Enter);
        assert!(is_on(&window, &days), "{language:?}: what cannot be is not left behind by Enter");
        window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        window.type_into(&days, "7");
        // From here on Enter alone leads to the next page, whose first question has the keyboard at once.
        window.node(&row(&window, "fact-hardship", id::ANSWER_YES)).focus();
        window.settle();
        for _ in 0..20 {
            assert!(window.harness.ctx.memory(egui::Memory::focused).is_some(), "{language:?}: the keyboard stands on a question");
            press(&mut window, egui::Key::Enter);
            if window.app().session().screen == Screen::Page(2) {
                break;
            }
        }
        assert_eq!(window.app().session().screen, Screen::Page(2), "{language:?}");
        assert!(is_on(&window, &window.pack_text("insured-unit")), "{language:?}");
    }
}

#[test]
fn a_record_that_was_added_has_the_keyboard_in_its_first_field() {
    let mut window = Window::open(Language::Chinese, SIZE);
    window.example("retail-shop");
    let pack = shukun::app::policy().unwrap();
    let page = pack.wizard.pages.iter().position(|page| page.id == "rent").unwrap();
    window.send(Command::Go(Screen::Page(page)));
    let add = window.pack_text("fact-leases-add");
    window.node(&add).focus();
    window.settle();
    press(&mut window, egui::Key::Enter);
    assert!(!is_on(&window, &add));
    assert!(window.harness.ctx.memory(egui::Memory::focused).is_some());
}

#[test]
fn numbers_in_the_words_of_the_counter_are_taken_and_shown_grouped() {
    for (language, typed) in [(Language::Chinese, "３．５万"), (Language::Uyghur, "35 مىڭ")] {
        let mut window = Window::open(language, SIZE);
        answer_business(&mut window);
        window.send(Command::Go(Screen::Page(2)));
        window.click(&window.pack_text("insured-unit"));
        let slot = shukun::app::policy().unwrap().dictionary.slot("ui_insured").unwrap();
        let name = window.pack_text("fact-ui_insured-question");
        window.type_into(&name, typed);
        assert_eq!(window.app().session().case.answers.get(slot), Some(&shukun::policy::Answer::Number(35000.into())), "{language:?}");
        press(&mut window, egui::Key::Tab);
        assert_eq!(window.node(&name).value().as_deref(), Some("35,000"), "{language:?}");
    }
}

#[test]
fn an_industry_is_found_by_the_initials_of_its_pinyin() {
    let pack = shukun::app::policy().unwrap();
    let (slot, name) = (pack.dictionary.slot("industry").unwrap(), "fact-industry-question");
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.send(Command::New);
        window.click(&window.pack_text(name));
        window.harness.event(egui::Event::Text("canyin".to_owned()));
        window.settle();
        press(&mut window, egui::Key::Enter);
        let found = window.app().session().case.answers.get(slot).cloned();
        assert_eq!(found, Some(shukun::policy::Answer::Industry(shukun::policy::IndustryCode::parse("H62").unwrap())), "{language:?}");
    }
}

/// Where the keyboard is, in the words of a screen reader.
fn focused_name(window: &Window) -> Option<String> {
    use egui_kittest::kittest::Queryable as _;
    let nodes: Vec<_> = window.harness.query_all_by(|node| node.is_focused() && node.label().is_some()).collect();
    nodes.into_iter().find_map(|node| node.accesskit_node().label())
}

#[test]
fn a_day_is_chosen_from_the_calendar_with_the_keyboard_in_both_languages() {
    use egui::{Key, Modifiers};
    use shukun::policy::Answer;
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.example("noodle-restaurant");
        window.send(Command::Language(language));
        let pack = shukun::app::policy().unwrap();
        let slot = pack.dictionary.slot("repay_date").unwrap();
        window.send(Command::Answer((slot, None), Answer::Date(jiff::civil::date(2022, 10, 31))));
        let page = pack.wizard.pages.iter().position(|page| page.id == "staff").unwrap();
        window.send(Command::Go(Screen::Page(page)));
        let field = window.pack_text("fact-repay_date-question");
        window.node(&field).focus();
        window.settle();
        window.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
        window.settle();
        let long = |day: jiff::civil::Date| shukun::l10n::plain(&Localizer::of(language).long_date(day));
        assert_eq!(
            focused_name(&window),
            Some(long(jiff::civil::date(2022, 10, 31))),
            "{language:?}: it opens at what stands in the field"
        );
        press(&mut window, Key::PageDown);
        press(&mut window, Key::ArrowUp);
        let onwards = if language == Language::Uyghur { Key::ArrowLeft } else { Key::ArrowRight };
        press(&mut window, onwards);
        assert_eq!(focused_name(&window), Some(long(jiff::civil::date(2022, 11, 24))), "{language:?}");
        press(&mut window, Key::Escape);
        assert!(is_on(&window, &field), "{language:?}: Escape closes and gives the keyboard back");
        let answer = |window: &Window| window.app().session().case.answers.get(slot).cloned();
        assert_eq!(answer(&window), Some(Answer::Date(jiff::civil::date(2022, 10, 31))), "{language:?}");
        window.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
        window.settle();
        press(&mut window, Key::Home);
        press(&mut window, Key::Enter);
        assert_eq!(
            answer(&window),
            Some(Answer::Date(jiff::civil::date(2022, 10, 31))),
            "{language:?}: a Monday is the beginning of its week"
        );
        assert!(is_on(&window, &field), "{language:?}");
        let button = format!("{field}: {}", window.text(id::CALENDAR_OPEN));
        window.click(&button);
        window.click(&long(jiff::civil::date(2022, 10, 5)));
        assert_eq!(answer(&window), Some(Answer::Date(jiff::civil::date(2022, 10, 5))), "{language:?}");
        assert_eq!(window.node(&field).value().as_deref(), Some("2022-10-05"), "{language:?}");
    }
}

#[test]
fn a_month_outside_the_bounds_of_its_field_cannot_be_chosen() {
    use shukun::policy::{Answer, Month};
    for language in Language::ALL {
        let mut window = Window::open(language, SIZE);
        window.example("noodle-restaurant");
        window.send(Command::Language(language));
        let pack = shukun::app::policy().unwrap();
        let slot = pack.dictionary.slot("apply_month").unwrap();
        let page = pack.wizard.pages.iter().position(|page| page.id == "staff").unwrap();
        window.send(Command::Go(Screen::Page(page)));
        let field = window.pack_text("fact-apply_month-question");
        window.node(&field).scroll_to_me();
        window.settle();
        let button = format!("{field}: {}", window.text(id::CALENDAR_OPEN));
        let before = window.app().session().case.answers.get(slot).cloned();
        let name = |month: &str| shukun::l10n::plain(&Localizer::of(language).month(Month::parse(month).unwrap()));
        window.click(&button);
        assert!(window.node(&name("2022-08")).accesskit_node().is_disabled(), "{language:?}");
        window.click(&name("2022-08"));
        assert_eq!(window.app().session().case.answers.get(slot).cloned(), before, "{language:?}");
        window.click(&name("2022-11"));
        assert_eq!(window.app().session().case.answers.get(slot), Some(&Answer::Month(Month::parse("2022-11").unwrap())), "{language:?}");
    }
}

#[test]
fn a_recent_file_that_is_gone_says_so_and_can_be_taken_out_of_the_list() {
    use shukun::platform::storage::{RecentFile, Settings};
    let path = std::path::PathBuf::from("/no such folder/gone.shukun");
    for language in Language::ALL {
        let recent = RecentFile { path: path.clone(), name: "Bogda".to_owned(), day: "2026-11-20".to_owned(), progress: Some((3, 8)) };
        let settings = Settings { language: Some(language.tag().to_owned()), recent: vec![recent], ..Settings::default() };
        let mut window = Window::with_settings(&settings, SIZE, 1.0);
        let forget = window.text(id::START_RECENT_FORGET);
        while !window.shows(&forget) {
            std::thread::yield_now();
            window.settle();
        }
        assert!(window.shows("gone.shukun"), "{language:?}");
        window.click(&forget);
        assert!(!window.shows("gone.shukun"), "{language:?}");
    }
}
