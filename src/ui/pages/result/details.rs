//! What an open measure shows: the clause, who decides, what to bring, where, until when, and what is still missing.

use egui::{Frame, Ui, vec2};

use super::grounds::grounds_ui;
use super::parts::{icon_words_ui, listed, marked_ui, pair, weighted_ui};
use super::sheet::Part;
use crate::assess::{MeasureAssessment, Place};
use crate::l10n::{Direction, Language, id};
use crate::policy::{Clause, Measure, Status};
use crate::text::{self, Paragraph, Span, Weight};
use crate::ui::pages::check::page_of;
use crate::ui::theme::{Look, Role, Tone, metrics, shares};
use crate::ui::widgets::{
    Icon, beside_icon_ui, column_layout, dashed_box_ui, divider_ui, icon_ui, link_ui, paragraph, row_of_ui, words_ui,
};
use crate::ui::{Command, Commands, Passage, Screen, View};

/// Everything about one measure, below its head.
pub(super) fn details_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, commands: &mut Commands) {
    let look = view.look;
    let Some(measure) = view.pack.measure(&result.id) else { return };
    ui.spacing_mut().item_spacing.y = look.px(metrics::SPACE_8);
    if ui.available_width() < look.px(metrics::BREAK_QUOTATION) {
        quotes_ui(ui, view, measure, commands);
        counter_ui(ui, view, measure, result);
    } else {
        weighted_ui(ui, look, &shares::QUOTATION, metrics::SPACE_24, |ui, column| match column {
            0 => quotes_ui(ui, view, measure, commands),
            _ => counter_ui(ui, view, measure, result),
        });
    }
    if let Some(note) = view.wording.measure_part(&result.id, "-note") {
        let p = &look.palette;
        icon_words_ui(ui, look, Icon::Info, p.text3, Role::Secondary, p.text2, &note);
    }
    grounds_ui(ui, view, result, measure);
    missing_ui(ui, view, result, commands);
    near_miss_ui(ui, view, result);
}

/// The whole arithmetic, record by record.
pub(super) fn arithmetic_ui(ui: &mut Ui, view: &View<'_>, parts: &[Part], measure: &Measure) {
    let (look, p) = (view.look, &view.look.palette);
    for part in parts {
        if let (Some(list), Some(item)) = (measure.over, part.item)
            && parts.len() > 1
        {
            words_ui(ui, look, Role::SecondaryLabel, p.text2, view.wording.record(list, item));
        }
        for (bucket, working) in &part.workings {
            let mut steps = view.wording.working(working).into_iter();
            let Some(first) = steps.next() else { continue };
            let several = part.workings.len() > 1;
            let line = match bucket.filter(|_| several) {
                Some(bucket) => pair(view, &view.pack_text(&format!("bucket-{}", bucket.name())), &first),
                None => first,
            };
            words_ui(ui, look, Role::Label, p.text, line);
            for step in steps {
                words_ui(ui, look, Role::Secondary, p.text2, step);
            }
        }
    }
}

/// The clauses in Chinese, left to right in both languages, each with the way to its place in the text.
fn quotes_ui(ui: &mut Ui, view: &View<'_>, measure: &Measure, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    Frame::new().fill(p.sunken).corner_radius(look.radius(metrics::RADIUS_CONTROL)).inner_margin(look.margin(metrics::SPACE_16)).show(
        ui,
        |ui| {
            let width = ui.available_width();
            ui.allocate_ui_with_layout(vec2(width, 0.0), column_layout(look), |ui| {
                ui.set_width(width);
                for (index, clause) in measure.clauses.iter().enumerate() {
                    let office = view.pack_text(&format!("agency-{}-short", measure.agency));
                    let cite = view.wording.cite(measure, index);
                    let cite = listed(view, [cite, office]).unwrap_or_default();
                    let head = view.wording.localizer.named("clause-heading", &[("clause", view.wording.localizer.directed(&cite).into())]);
                    words_ui(ui, look, Role::CaptionLabel, p.text, head.unwrap_or_default());
                    text::label(ui, &quotation(look, clause), p.text);
                    let label = view.text(id::FULL_TEXT_SHOW);
                    if link_ui(ui, look, ("in the text", &measure.id, index), Role::Caption, &label).clicked() {
                        commands.send(Command::Read(Some(Passage { measure: measure.id.clone(), clause: index })));
                    }
                }
            });
        },
    );
}

/// A clause with its decisive words in bold on a tint.
fn quotation<'a>(look: &Look, clause: &'a Clause) -> Paragraph<'a> {
    let chinese = look.in_language(Language::Chinese);
    let mut words = Paragraph::new("“", chinese.style(Role::Secondary), Direction::Ltr);
    let mut rest = clause.quote.as_str();
    while let Some((at, decisive)) = next_decisive(rest, &clause.decisive) {
        let (before, from) = rest.split_at(at);
        let (marked, after) = from.split_at(decisive.len());
        words = words.text(before).push(Span::new(marked).weight(Weight::Bold).background(look.palette.maybe_tint));
        rest = after;
    }
    words.text(rest).text("”")
}

/// The first decisive words in a text, and where they stand; of two at one place the longer.
fn next_decisive<'a>(text: &str, decisive: &'a [String]) -> Option<(usize, &'a str)> {
    let found = decisive.iter().filter(|words| !words.is_empty()).filter_map(|words| Some((text.find(words.as_str())?, words.as_str())));
    found.min_by_key(|(at, words)| (*at, std::cmp::Reverse(words.len())))
}

/// 谁认定, 带什么, 到哪办, 截止, 先问一声.
fn counter_ui(ui: &mut Ui, view: &View<'_>, measure: &Measure, result: &MeasureAssessment) {
    let look = view.look;
    let part = |part: &str| view.wording.measure_part(&measure.id, part);
    let decides = part("-decides").filter(|_| result.status == Status::Conditional);
    let papers = view.wording.documents(&measure.id).into_iter().chain(part("-documents-note")).collect::<Vec<_>>().join("\n");
    let rows = [
        (Icon::Stamp, id::RESULT_WHO_DECIDES, decides),
        (Icon::Bag, id::RESULT_BRING, Some(papers).filter(|papers| !papers.is_empty())),
        (Icon::Pin, id::RESULT_WHERE, part("-place")),
        (Icon::Clock, id::RESULT_DEADLINE, part("-until")),
        (Icon::Phone, id::RESULT_ASK, part("-ask")),
    ];
    let rows = rows.map(|(icon, label, words)| (icon, view.text(label), words));
    let style = |label: &str| paragraph(look, Role::SecondaryLabel, label.to_owned());
    let widest = rows.iter().map(|(_, label, _)| text::layout(ui.ctx(), &style(label), f32::INFINITY).size().x).fold(0.0, f32::max);
    for (icon, label, words) in rows {
        let Some(words) = words else { continue };
        beside_icon_ui(ui, look, icon, look.palette.text2, |ui| {
            let mark = |ui: &mut Ui| drop(words_ui(ui, look, Role::SecondaryLabel, look.palette.text, &label));
            marked_ui(ui, look, Role::Secondary, widest, mark, |ui| drop(words_ui(ui, look, Role::Secondary, look.palette.text2, words)));
        });
    }
}

/// Answers that could still change the measure, each with the way to its page.
fn missing_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    if result.missing.is_empty() {
        return;
    }
    divider_ui(ui, look);
    words_ui(ui, look, Role::SecondaryLabel, p.text, view.text(id::RESULT_MISSING));
    for place in &result.missing {
        row_of_ui(ui, look, metrics::LINK_ROW, |ui| missing_row_ui(ui, view, result, *place, commands));
    }
}

fn missing_row_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment, place: Place, commands: &mut Commands) {
    let (look, p) = (view.look, &view.look.palette);
    icon_ui(ui, look, Icon::Half, metrics::ICON_SMALL, p.maybe);
    words_ui(ui, look, Role::Secondary, p.text, view.wording.label(place));
    let Some(page) = page_of(view.pack, place.0) else { return };
    let path = view.pack.dictionary.path(place.0, place.1);
    if link_ui(ui, look, (&result.id, path), Role::Secondary, &view.text(id::RESULT_FILL_IN)).clicked() {
        commands.send(Command::Go(Screen::Page(page)));
    }
}

/// 请核对: names the answer and the clause, and nothing else.
pub(super) fn near_miss_ui(ui: &mut Ui, view: &View<'_>, result: &MeasureAssessment) {
    let look = view.look;
    for near_miss in view.analysis.near_misses.iter().filter(|near_miss| near_miss.measure == result.id) {
        dashed_box_ui(ui, look, Tone::Maybe, Icon::Target, |ui| {
            words_ui(ui, look, Role::Secondary, look.palette.text, view.wording.near_miss(near_miss));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longer_of_two_decisive_words_at_one_place_is_marked() {
        let decisive = ["7日".to_owned(), "7日以上".to_owned(), "一次".to_owned()];
        assert_eq!(next_decisive("在7日以上的", &decisive), Some(("在".len(), "7日以上")));
        assert_eq!(next_decisive("没有", &decisive), None);
    }
}
