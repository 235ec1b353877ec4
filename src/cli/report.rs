//! The assessment as text for the terminal.

use crate::assess::{Assessment, MeasureAssessment, Total, explain};
use crate::policy::{Answers, Bucket, Status};
use crate::wording::Wording;
use std::fmt::Write as _;

/// The whole assessment: status of the text, totals, then every measure that concerns the business with its working.
pub fn report(wording: &Wording<'_>, answers: &Answers, assessment: &Assessment) -> String {
    let localizer = wording.localizer;
    let mut text = String::new();
    line(&mut text, &localizer.pack_text("pack-title"));
    line(&mut text, &localizer.pack_text("pack-no-promise"));
    line(&mut text, &localizer.date(assessment.as_of));
    text.push('\n');
    for total in Total::ALL {
        let label = localizer.pack_text(&format!("total-{}", total.name()));
        line(&mut text, &format!("{label}: {}", wording.range(assessment.totals.get(total))));
    }
    line(&mut text, &localizer.pack_text("totals-not-added"));
    for status in Status::ALL.into_iter().filter(|status| *status != Status::NotApplicable) {
        for result in assessment.measures.iter().filter(|result| result.status == status) {
            measure(&mut text, wording, answers, assessment, result);
        }
    }
    text
}

fn line(text: &mut String, words: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{words}");
}

fn measure(text: &mut String, wording: &Wording<'_>, answers: &Answers, assessment: &Assessment, result: &MeasureAssessment) {
    let Some(rule) = wording.pack.measure(&result.id) else { return };
    let status = wording.localizer.pack_text(&format!("status-{}", result.status.name()));
    line(text, &format!("\n[{status}] {} ({})", wording.measure(&result.id, ""), wording.cite(rule, 0)));
    for money in result.lines.iter().filter(|line| line.bucket != Bucket::Info) {
        let bucket = wording.localizer.pack_text(&format!("bucket-{}", money.bucket.name()));
        let due = money.due.map(|due| format!(" → {}", wording.localizer.date(due))).unwrap_or_default();
        line(text, &format!("  {bucket}: {}{due}", wording.range(money.amount)));
    }
    let mut items: Vec<Option<usize>> = result.lines.iter().map(|line| line.item).collect();
    items.dedup();
    for item in items {
        let workings = explain(wording.pack, answers, assessment.as_of, rule, item).unwrap_or_default();
        for step in workings.iter().flat_map(|working| wording.working(working)) {
            line(text, &format!("    {step}"));
        }
    }
    if !result.missing.is_empty() {
        let missing: Vec<String> = result.missing.iter().map(|place| wording.label(*place)).collect();
        line(text, &format!("    ? {}", missing.join(", ")));
    }
}
