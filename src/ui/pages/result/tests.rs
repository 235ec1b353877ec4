//! Both pages are laid out without a window: for every example, empty and half answered, in every language and look.

use std::cell::RefCell;
use std::rc::Rc;

use egui::accesskit::Role as Part;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::{Date, date};

use super::result_ui;
use crate::assess::{AssessError, assess, near_misses, open_questions};
use crate::case::{Case, decode, decode_facts};
use crate::l10n::{Language, Localizer, id};
use crate::policy::{EvaluationError, Pack};
use crate::ui::pages::check::check_ui;
use crate::ui::survey::{Notes, Survey};
use crate::ui::theme::{Appearance, Look};
use crate::ui::{Analysis, Command, Commands, SaveState, Screen, View};
use crate::wording::Wording;

/// The day of the document.
const THEN: Date = date(2022, 9, 1);
/// A day on which nearly everything is over.
const LATER: Date = date(2026, 11, 23);
const SIZES: [[f32; 2]; 3] = [[1024.0, 640.0], [1366.0, 768.0], [1920.0, 1080.0]];

/// Paints one of the pages.
type Page = fn(&mut egui::Ui, &View<'_>, &mut Commands);

struct Scene {
    pack: Pack,
    case: Case,
    notes: Notes,
    analysis: Analysis,
    day: Date,
}

impl Scene {
    fn new(case: Case, day: Date) -> Self {
        let pack = pack();
        let unsure = case.ui.get("unsure").and_then(serde_json::Value::as_array).into_iter().flatten();
        let unsure = unsure.filter_map(|path| path.as_str().map(str::to_owned)).collect();
        let notes = Notes { unsure, ..Notes::default() };
        let assessment = assess(&pack, &case.answers, day).expect("the case can be assessed");
        let survey = Survey::of(&pack, &case.answers, &notes, &assessment);
        let near_misses = near_misses(&pack, &case.answers, &assessment);
        let open_questions = open_questions(&pack, &case.answers, &assessment).expect("the questions");
        let analysis =
            Analysis { assessment: Ok(assessment), near_misses, open_questions, survey, faults: Vec::new(), changes: Vec::new() };
        Self { pack, case, notes, analysis, day }
    }

    fn example(name: &str, day: Date) -> Self {
        let (_, bytes) = crate::assets::examples().into_iter().find(|(known, _)| known == name).expect("an example of this name");
        Self::new(decode(&bytes, "fukang-2022", &pack().dictionary).expect("the example can be read"), day)
    }

    fn facts(text: &str) -> Self {
        let mut case = Case::new("fukang-2022");
        case.answers = decode_facts(text, &pack().dictionary).expect("the facts can be read");
        Self::new(case, THEN)
    }

    fn harness(self, look: Look, page: Page, [width, height]: [f32; 2]) -> (Harness<'static>, Rc<RefCell<Vec<Command>>>) {
        let sent = Rc::new(RefCell::new(Vec::new()));
        let outbox = Rc::clone(&sent);
        let visited = std::collections::BTreeSet::new();
        let preview = crate::ui::Preview::new(look.language);
        let paint = move |ui: &mut egui::Ui| {
            crate::text::install_fonts(ui.ctx());
            look.apply(ui.ctx());
            let view = View {
                look: &look,
                pack: &self.pack,
                wording: Wording::new(&self.pack, look.language),
                case: &self.case,
                notes: &self.notes,
                analysis: &self.analysis,
                screen: Screen::Result,
                visited: &visited,
                walk: None,
                show_hidden: false,
                as_of: self.day,
                today: self.day,
                save_state: SaveState::Clean,
                recent: &[],
                appearance: None,
                text_size: 100,
                preview: &preview,
                caseload: None,
                places: crate::ui::Places { folder: None, paper: std::path::Path::new("summary.pdf") },
            };
            let mut commands = Commands::default();
            page(ui, &view, &mut commands);
            outbox.borrow_mut().extend(commands.take());
        };
        let mut harness = Harness::builder().with_size(egui::vec2(width, height)).with_max_steps(30).build_ui(paint);
        harness.run();
        (harness, sent)
    }
}

fn pack() -> Pack {
    Pack::load(&crate::assets::policy_files()).expect("the pack of the program loads")
}

fn light(language: Language) -> Look {
    Look::new(Appearance::Light, language)
}

/// A few answers, as after the first page: most of the rest is still open.
const FEW: &str = r#"{"in_fukang": true, "xpcc": false, "entity_type": "company", "industry": "H62", "employees": 8, "stop_days": 6}"#;

#[test]
fn both_pages_are_laid_out_for_every_case_language_look_and_size() {
    let scenes: Vec<fn() -> Scene> = vec![
        || Scene::new(Case::new("fukang-2022"), THEN),
        || Scene::facts(FEW),
        || Scene::example("noodle-restaurant", THEN),
        || Scene::example("travel-agency", date(2022, 12, 1)),
        || Scene::example("small-factory", LATER),
        || Scene::example("retail-shop", date(2021, 6, 1)),
    ];
    for (turn, scene) in scenes.iter().enumerate() {
        for language in Language::ALL {
            for (page, size) in
                [(result_ui as Page, SIZES[turn % 3]), (result_ui, SIZES[(turn + 1) % 3]), (check_ui, SIZES[(turn + 2) % 3])]
            {
                let look = Look::new(Appearance::ALL[turn % 3], language);
                let (harness, sent) = scene().harness(look, page, size);
                assert!(harness.root().children_recursive().count() > 2, "{turn} {language:?}");
                assert!(sent.borrow().is_empty(), "a page sends nothing by itself");
            }
        }
    }
}

#[test]
fn every_example_is_laid_out() {
    for (name, _) in crate::assets::examples() {
        let (harness, _) = Scene::example(&name, THEN).harness(light(Language::Uyghur), result_ui, SIZES[1]);
        let title = Localizer::of(Language::Uyghur).text(id::RESULT_TITLE);
        assert!(harness.query_by_label(&title).is_some(), "{name}");
    }
}

#[test]
fn the_buttons_ask_for_paper_workbook_and_calendar() {
    let words = Localizer::of(Language::Chinese);
    let buttons = [
        (id::RESULT_PRINT, Command::Print),
        (id::RESULT_SAVE_PDF, Command::SavePdf),
        (id::RESULT_SAVE_WORKBOOK, Command::SaveWorkbook),
        (id::RESULT_SAVE_CALENDAR, Command::SaveCalendar),
    ];
    for (label, command) in buttons {
        let (mut harness, sent) = Scene::example("noodle-restaurant", THEN).harness(light(Language::Chinese), result_ui, SIZES[1]);
        harness.get_by_role_and_label(Part::Button, &words.text(label)).click();
        harness.run();
        assert_eq!(*sent.borrow(), [command]);
    }
}

#[test]
fn without_answers_the_way_to_the_first_page_is_shown() {
    for (page, label) in [(result_ui as Page, id::RESULT_EMPTY_BUTTON), (check_ui, id::CHECK_EMPTY_BUTTON)] {
        let (mut harness, sent) = Scene::new(Case::new("fukang-2022"), THEN).harness(light(Language::Chinese), page, SIZES[0]);
        harness.get_by_role_and_label(Part::Button, &Localizer::of(Language::Chinese).text(label)).click();
        harness.run();
        assert_eq!(*sent.borrow(), [Command::Go(Screen::Page(0))]);
    }
}

#[test]
fn when_everything_is_over_the_day_of_the_document_is_offered() {
    let scene = Scene::example("noodle-restaurant", LATER);
    let published = scene.pack.published;
    let localizer = Localizer::of(Language::Chinese);
    let label = localizer.format(id::RESULT_PAST_BUTTON, &[("date", localizer.date(published).into())]);
    let (mut harness, sent) = scene.harness(light(Language::Chinese), result_ui, SIZES[1]);
    harness.get_by_role_and_label(Part::Button, &crate::text::plain(&label)).click();
    harness.run();
    assert_eq!(*sent.borrow(), [Command::AsOf(published)]);
}

#[test]
fn enter_on_its_button_saves_the_summary() {
    for language in Language::ALL {
        let (mut harness, sent) = Scene::example("noodle-restaurant", THEN).harness(light(language), result_ui, SIZES[1]);
        harness.get_by_role_and_label(Part::Button, &crate::text::plain(&Localizer::of(language).text(id::RESULT_SAVE_PDF))).focus();
        harness.run();
        harness.key_press(egui::Key::Enter);
        harness.run();
        assert_eq!(*sent.borrow(), [Command::SavePdf], "{language:?}");
    }
}

#[test]
fn a_question_to_an_office_is_copied_in_chinese() {
    for language in Language::ALL {
        let (mut harness, sent) = Scene::example("noodle-restaurant", THEN).harness(light(language), result_ui, [1366.0, 6000.0]);
        let copy = crate::text::plain(&Localizer::of(language).text(id::RESULT_QUESTION_COPY));
        harness.get_all_by_label(&copy).next().expect("a question").click_accesskit();
        harness.run();
        let question = Localizer::of(Language::Chinese).pack_text("question-water-deferral-length");
        assert_eq!(*sent.borrow(), [Command::Copy(question)], "{language:?}");
    }
}

#[test]
fn a_case_without_figures_shows_none() {
    let mut scene = Scene::facts(FEW);
    scene.analysis.assessment = Err(AssessError { measure: "stay-training-grant".to_owned(), cause: EvaluationError::Overflow });
    let (harness, _) = scene.harness(light(Language::Chinese), result_ui, SIZES[1]);
    let amounts = harness.root().children_recursive().filter(|node| node.accesskit_node().label().is_some_and(|label| label.contains('¥')));
    assert_eq!(amounts.count(), 0);
}

#[test]
fn answers_not_known_are_one_step_away() {
    let scene = Scene::example("noodle-restaurant", THEN);
    let [zone, second, third, fourth] = ["power_bills.in_zone", "sales3_q2", "sales3_q3", "sales3_q4"]
        .map(|path| scene.pack.dictionary.slot(path).expect("there is such a fact"));
    let (mut harness, sent) = scene.harness(light(Language::Chinese), check_ui, SIZES[1]);
    harness.get_by_role_and_label(Part::Button, &Localizer::of(Language::Chinese).text(id::CHECK_FILL_ONE_BY_ONE)).click();
    harness.run();
    let walk = vec![(zone, Some(0)), (second, None), (third, None), (fourth, None)];
    assert_eq!(*sent.borrow(), [Command::Walk(walk)]);
}

#[test]
fn every_fact_that_is_asked_has_a_page() {
    let pack = pack();
    let blocks = pack.wizard.pages.iter().flat_map(|page| &page.blocks);
    for slot in blocks.flat_map(crate::policy::wizard::Block::slots) {
        assert!(crate::ui::pages::check::page_of(&pack, slot).is_some(), "{}", pack.dictionary.path(slot, None));
    }
}
