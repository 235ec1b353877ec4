//! The frame as a user meets it: every screen in both directions, without a window.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::time::Duration;

use egui::{Rect, UiBuilder, ViewportId, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::{Date, date};

use super::frame_ui;
use crate::assess::{AssessError, assess, open_questions};
use crate::case::{Case, decode};
use crate::l10n::{Language, Localizer, id};
use crate::policy::{EvaluationError, Pack};
use crate::ui::survey::{Notes, Survey};
use crate::ui::theme::{Appearance, Look};
use crate::ui::{Analysis, Command, Commands, Places, SaveState, Screen, View, pages};
use crate::wording::Wording;

const SCREENS: [Screen; 5] = [Screen::FirstRun, Screen::Start, Screen::Page(0), Screen::Check, Screen::Result];
const SIZES: [(f32, f32); 4] = [(800.0, 600.0), (1024.0, 640.0), (1366.0, 768.0), (1920.0, 1080.0)];
const TODAY: Date = date(2026, 11, 24);

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| Pack::load(&crate::assets::policy_files()).expect("the pack"))
}

/// A case and what follows from it, as the program would hold them.
struct Bench {
    look: Look,
    case: Case,
    notes: Notes,
    analysis: Analysis,
    visited: BTreeSet<usize>,
    screen: Screen,
    preview: crate::ui::Preview,
}

impl Bench {
    fn new(language: Language, screen: Screen) -> Self {
        let example = crate::assets::examples().into_iter().find(|(name, _)| name == "noodle-restaurant");
        let case = decode(&example.expect("the example").1, &pack().id, &pack().dictionary).expect("a case");
        let notes = Notes::default();
        let assessment = assess(pack(), &case.answers, date(2022, 9, 5)).expect("an assessment");
        let survey = Survey::of(pack(), &case.answers, &notes, &assessment);
        let open_questions = open_questions(pack(), &case.answers, &assessment).expect("the questions");
        let analysis = Analysis {
            assessment: Ok(assessment),
            near_misses: Vec::new(),
            open_questions,
            survey,
            faults: Vec::new(),
            changes: Vec::new(),
        };
        Self {
            look: Look::new(Appearance::Light, language),
            case,
            notes,
            analysis,
            visited: BTreeSet::new(),
            screen,
            preview: crate::ui::Preview::new(language),
        }
    }

    fn view(&self) -> View<'_> {
        View {
            look: &self.look,
            pack: pack(),
            wording: Wording::new(pack(), self.look.language),
            case: &self.case,
            notes: &self.notes,
            analysis: &self.analysis,
            screen: self.screen,
            visited: &self.visited,
            walk: None,
            show_hidden: false,
            as_of: date(2022, 9, 5),
            today: TODAY,
            save_state: SaveState::Autosaved,
            recent: &[],
            appearance: None,
            text_size: 100,
            preview: &self.preview,
            caseload: None,
            places: Places { folder: None, paper: std::path::Path::new("summary.pdf") },
        }
    }

    fn text(&self, id: crate::l10n::Id) -> String {
        Localizer::of(self.look.language).text(id)
    }

    /// Paints the window until it rests, does something, and gives what was sent and where the page stood.
    fn run(&self, size: (f32, f32), act: impl FnOnce(&mut Harness<'_>)) -> (Vec<Command>, Rect) {
        let commands = RefCell::new(Commands::default());
        let main = RefCell::new(Rect::NOTHING);
        let look = self.look.clone();
        let setup = move |ctx: &egui::Context| {
            crate::text::install_fonts(ctx);
            look.apply(ctx);
        };
        let mut harness = Harness::builder().with_size(vec2(size.0, size.1)).with_context_setup(setup).build_ui(|ui| {
            let whole = UiBuilder::new().max_rect(ui.ctx().content_rect());
            let view = self.view();
            frame_ui(&mut ui.new_child(whole), &view, &mut commands.borrow_mut(), |ui| {
                *main.borrow_mut() = ui.max_rect();
                let mut sent = Commands::default();
                match view.screen {
                    Screen::FirstRun => pages::first_run::first_run_ui(ui, &view, &mut sent),
                    Screen::Start => pages::start::start_ui(ui, &view, &mut sent),
                    _ => {}
                }
            });
        });
        harness.run();
        act(&mut harness);
        harness.run();
        drop(harness);
        (commands.into_inner().take(), main.into_inner())
    }

    /// What a click on a button or row sends.
    fn click(&self, label: &str) -> Vec<Command> {
        self.run((1366.0, 768.0), |harness| harness.get_by_label(label).click()).0
    }
}

#[test]
fn every_screen_leaves_room_for_its_page_and_sends_nothing_by_itself() {
    for language in Language::ALL {
        for screen in SCREENS {
            for size in SIZES {
                let (sent, main) = Bench::new(language, screen).run(size, |_| {});
                assert!(sent.is_empty(), "{screen:?} {language:?}: {sent:?}");
                assert!(main.width() >= 440.0 && main.height() >= 400.0, "{screen:?} {language:?} {size:?}: {main:?}");
            }
        }
    }
}

#[test]
fn nothing_is_repainted_while_nothing_changes() {
    for screen in SCREENS {
        Bench::new(Language::Uyghur, screen).run((1366.0, 768.0), |harness| {
            let delay = harness.output().viewport_output.get(&ViewportId::ROOT).map(|output| output.repaint_delay);
            assert_eq!(delay, Some(Duration::MAX), "{screen:?}");
        });
    }
}

#[test]
fn the_footer_leads_on_and_back() {
    for language in Language::ALL {
        let page = Bench::new(language, Screen::Page(1));
        assert_eq!(page.click(&page.text(id::SHELL_NEXT)), [Command::Next]);
        assert_eq!(page.click(&page.text(id::SHELL_BACK)), [Command::Back]);
        assert_eq!(page.click(&page.text(id::SHELL_SAVE_AND_LEAVE)), [Command::SaveAndLeave]);
        let check = Bench::new(language, Screen::Check);
        assert_eq!(check.click(&check.text(id::SHELL_TO_RESULT)), [Command::Next]);
    }
}

#[test]
fn the_toggle_in_the_top_bar_asks_for_the_other_language() {
    assert_eq!(Bench::new(Language::Chinese, Screen::Result).click("ئۇيغۇرچە"), [Command::Language(Language::Uyghur)]);
    assert_eq!(Bench::new(Language::Uyghur, Screen::Result).click("中文"), [Command::Language(Language::Chinese)]);
}

#[test]
fn a_section_is_reached_from_the_list() {
    let bench = Bench::new(Language::Chinese, Screen::Check);
    let result = format!("{} {}", bench.analysis.survey.shown() + 2, bench.text(id::SHELL_STEP_RESULT));
    assert_eq!(bench.click(&result), [Command::Go(Screen::Result)]);
}

#[test]
fn the_file_menu_offers_every_command_that_has_keys_but_the_way_on_of_the_footer() {
    let bench = Bench::new(Language::Chinese, Screen::Result);
    let (sent, _) = bench.run((1366.0, 768.0), |harness| {
        harness.get_by_label(&bench.text(id::SHELL_FILE)).click();
        harness.run();
        for shortcut in super::shortcuts() {
            let is_offered = harness.query_all_by_label(&bench.text(shortcut.name)).next().is_some();
            assert_eq!(is_offered, shortcut.command != Command::Next, "{shortcut:?}");
        }
        harness.get_all_by_label(&bench.text(id::SHELL_UNDO)).next().expect("the row").click();
    });
    assert_eq!(sent, [Command::Undo]);
}

#[test]
fn a_figure_that_cannot_be_given_is_said_with_its_measure() {
    let mut bench = Bench::new(Language::Chinese, Screen::Check);
    let measure = pack().measures[0].id.clone();
    let title = bench.view().wording.measure(&measure, "");
    bench.analysis.assessment = Err(AssessError { measure, cause: EvaluationError::Overflow });
    bench.run((1366.0, 768.0), |harness| {
        assert!(harness.query_by_label_contains(&crate::l10n::plain(&title)).is_some());
    });
}

#[test]
fn the_first_start_speaks_both_languages_and_takes_either() {
    for language in Language::ALL {
        let bench = Bench::new(Language::Chinese, Screen::FirstRun);
        let commands = RefCell::new(Commands::default());
        let setup = |ctx: &egui::Context| crate::text::install_fonts(ctx);
        let mut harness = Harness::builder().with_size(vec2(1024.0, 640.0)).with_context_setup(setup).build_ui(|ui| {
            pages::first_run::first_run_ui(ui, &bench.view(), &mut commands.borrow_mut());
        });
        harness.run();
        harness.get_by_label(&Localizer::of(language).text(id::START_IN_LANGUAGE)).click();
        harness.run();
        drop(harness);
        assert_eq!(commands.into_inner().take(), [Command::Language(language), Command::Go(Screen::Start)]);
    }
}
