//! On what an open measure rests: its conditions, other readings of the text, and sources outside it.
//!
//! Folded where every condition holds, since then nothing here asks for a deed; open where one fails or is undecided.

use egui::{Id, Ui};

use super::measure_card::{Head, folding_head_ui};
use super::parts::{flag, icon_words_ui, joined, line_ui, listed, pair, set_flag};
use crate::assess::{AlternativeAmount, MeasureAssessment};
use crate::l10n::{id, isolate};
use crate::policy::{Citation, Confidence, Form, Measure, Parameter};
use crate::ui::View;
use crate::ui::theme::{Role, metrics};
use crate::ui::widgets::{Icon, divider_ui, words_ui};

/// Conditions, other readings and sources under one head that says how many there are; nothing without any.
pub(super) fn grounds_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, measure: &Measure) {
    let others: Vec<&AlternativeAmount> = result.alternatives.iter().filter(|other| !result.is_counted(other)).collect();
    let sources = sources(view, measure);
    if result.reasons.is_empty() && others.is_empty() && sources.is_empty() {
        return;
    }
    let key = Id::unique(("grounds", &result.id));
    let is_open = flag(ui, key, !all_hold(result));
    divider_ui(ui, view.look);
    ui.push_id(("grounds", &result.id), |ui| {
        let counts = counts(view, result, others.len(), &sources);
        if head_ui(ui, view, &counts, is_open) {
            set_flag(ui, key, !is_open);
        }
        if is_open {
            conditions_ui(ui, view, result, measure);
            alternatives_ui(ui, view, &others);
            sources_ui(ui, view, &sources);
        }
    });
}

fn head_ui(ui: &mut Ui, view: &View<'_>, counts: &str, is_open: bool) -> bool {
    let (look, p) = (view.look, &view.look.palette);
    let title = view.text(id::RESULT_GROUNDS);
    let head = Head { title: &title, height: metrics::SPACE_32, is_open };
    let words = |ui: &mut Ui| {
        words_ui(ui, look, Role::SecondaryLabel, p.text, &title);
        let room = ui.available_width();
        line_ui(ui, look, Role::Secondary, p.text3, counts, room);
    };
    folding_head_ui(ui, view, &head, |_| {}, words, |_| {})
}

fn all_hold(result: &MeasureAssessment) -> bool {
    result.reasons.iter().all(|reason| reason.holds == Some(true))
}

/// How many there are of each kind.
fn counts(view: &View<'_>, result: &MeasureAssessment, others: usize, sources: &[&Parameter]) -> String {
    let doubtful = sources.iter().filter(|source| source.confidence != Confidence::Certain).count();
    let conditions = if all_hold(result) { id::RESULT_GROUNDS_ALL_HOLD } else { id::RESULT_GROUNDS_CONDITIONS };
    let parts = [
        (!result.reasons.is_empty()).then(|| view.format(conditions, &[("n", result.reasons.len().into())])),
        (others > 0).then(|| view.format(id::RESULT_GROUNDS_READINGS, &[("n", others.into())])),
        (!sources.is_empty()).then(|| view.format(id::RESULT_GROUNDS_SOURCES, &[("n", sources.len().into())])),
        (doubtful > 0).then(|| view.format(id::RESULT_GROUNDS_DOUBTFUL, &[("n", doubtful.into())])),
    ];
    listed(view, parts.into_iter().flatten()).unwrap_or_default()
}

/// What the clause requires, each with whether it holds.
fn conditions_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, measure: &Measure) {
    let (look, p) = (view.look, &view.look.palette);
    if result.reasons.is_empty() {
        return;
    }
    let heading = view.text(id::RESULT_CONDITIONS);
    let heading = match (measure.over, result.reasons_item) {
        (Some(list), Some(item)) => pair(view, &heading, &view.wording.record(list, item)),
        _ => heading,
    };
    words_ui(ui, look, Role::SecondaryLabel, p.text, heading);
    for reason in &result.reasons {
        let (icon, ink, word) = match reason.holds {
            Some(true) => (Icon::Ok, p.keep, id::RESULT_HOLDS),
            Some(false) => (Icon::Dash, p.no, id::RESULT_FAILS),
            None => (Icon::Half, p.maybe, id::RESULT_UNDECIDED),
        };
        let words = pair(view, &view.text(word), &condition(view, &reason.id));
        icon_words_ui(ui, look, icon, ink, Role::Secondary, p.text2, &words);
    }
}

/// The words of a condition.
pub(super) fn condition(view: &View<'_>, id: &str) -> String {
    view.pack_text(&format!("condition-{id}"))
}

/// Other readings whose amount is not the counted one; nothing without any.
fn alternatives_ui(ui: &mut Ui, view: &View<'_>, others: &[&AlternativeAmount]) {
    let (look, p) = (view.look, &view.look.palette);
    if others.is_empty() {
        return;
    }
    words_ui(ui, look, Role::SecondaryLabel, p.text, view.pack_text("alternative-heading"));
    for other in others {
        let name = view.pack_text(&format!("alternative-{}", other.id));
        let amount = [view.wording.range(other.amount), view.text(id::RESULT_NOT_COUNTED)];
        let amount = listed(view, amount).unwrap_or_default();
        words_ui(ui, look, Role::Secondary, p.text, pair(view, &name, &amount));
        words_ui(ui, look, Role::Caption, p.text3, view.pack_text(&format!("alternative-{}-note", other.id)));
    }
}

/// Other laws and assumptions that a figure rests on, each with how certain it is; nothing without any.
fn sources_ui(ui: &mut Ui, view: &View<'_>, sources: &[&Parameter]) {
    let look = view.look;
    if sources.is_empty() {
        return;
    }
    words_ui(ui, look, Role::SecondaryLabel, look.palette.text, view.text(id::RESULT_SOURCES));
    for parameter in sources {
        let (message, source) = match &parameter.citation {
            Citation::Assumed(assumption) => ("cite-assumed", assumption.as_str()),
            other => ("cite-outside", outside(other).unwrap_or_default()),
        };
        let sure = match parameter.confidence {
            Confidence::Certain => "confidence-certain",
            Confidence::Likely => "confidence-likely",
            Confidence::Unsure => "confidence-unsure",
        };
        let cite = view.wording.localizer.named(message, &[("source", isolate(source).into())]).unwrap_or_default();
        words_ui(ui, look, Role::Caption, look.palette.text3, joined(view, &cite, &view.pack_text(sure)));
    }
}

/// The source of a figure that the text does not give.
fn outside(citation: &Citation) -> Option<&str> {
    match citation {
        Citation::Clause(_) => None,
        Citation::Outside(source) | Citation::Assumed(source) => Some(source),
    }
}

/// The figures that the measure reads and the text does not give, one for each source.
fn sources<'a>(view: &View<'a>, measure: &Measure) -> Vec<&'a Parameter> {
    let mut told: Vec<&Parameter> = Vec::new();
    for parameter in parameters(view, measure) {
        let source = outside(&parameter.citation);
        if source.is_some() && told.iter().all(|other| outside(&other.citation) != source) {
            told.push(parameter);
        }
    }
    told
}

/// The figures that the measure reads.
fn parameters<'a>(view: &View<'a>, measure: &Measure) -> Vec<&'a Parameter> {
    let mut read: Vec<usize> = Vec::new();
    for expression in measure.expressions() {
        expression.visit(&mut |expr| {
            if let Form::Parameter(index) = expr.form {
                read.push(index);
            }
        });
    }
    read.sort_unstable();
    read.dedup();
    read.into_iter().filter_map(|index| view.pack.parameters.get(index)).collect()
}
