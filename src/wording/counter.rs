//! What to say at the counter: who I am, by which clause, what I ask for, with the figures of the card.

use super::Wording;
use crate::assess::{MeasureAssessment, Working};
use crate::l10n::Value;
use crate::policy::{Answer, Answers, Status};

impl Wording<'_> {
    /// The words for a measure that somebody must approve or may grant, one sentence a line; `None` for any other.
    /// `workings` are those of the first kind of money, as the card tells them.
    pub fn counter(&self, answers: &Answers, result: &MeasureAssessment, workings: &[Working]) -> Option<String> {
        let request = match result.status {
            Status::Conditional => "counter-claim",
            Status::Encouraged => "counter-request",
            _ => return None,
        };
        let measure = self.pack.measure(&result.id)?;
        let values = [
            ("plan", self.localizer.pack_text("pack-title").into()),
            ("cite", self.cite(measure, 0).into()),
            ("measure", self.measure(&result.id, "").into()),
        ];
        let lines = [
            self.hello(answers, self.agency(measure)),
            self.localizer.named(request, &values),
            self.worth(result, workings),
            Some(self.localizer.pack_text("counter-close")),
        ];
        Some(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
    }

    fn hello(&self, answers: &Answers, office: String) -> Option<String> {
        let known = |fact: &str| match answers.get(self.pack.dictionary.slot(fact)?)? {
            Answer::Text(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => None,
        };
        let office = ("office", Value::from(office));
        match (known("business_name"), known("credit_code")) {
            (None, _) => self.localizer.named("counter-hello-unnamed", &[office]),
            (Some(name), None) => self.localizer.named("counter-hello", &[office, ("business", name.into())]),
            (Some(name), Some(code)) => {
                self.localizer.named("counter-hello-code", &[office, ("business", name.into()), ("code", code.into())])
            }
        }
    }

    /// The amount of the card; with its working where one working tells all of it.
    fn worth(&self, result: &MeasureAssessment, workings: &[Working]) -> Option<String> {
        let range = self.headline(result).filter(|range| range.high.is_none_or(|high| !high.is_zero()))?;
        let amount = ("amount", Value::from(self.range(range)));
        let told = match workings {
            [working] if range.is_exact() => self.working(working).into_iter().next(),
            _ => None,
        };
        match told {
            Some(working) => {
                let working = ("working", Value::from(self.localizer.directed(&working)));
                self.localizer.named("counter-worth-working", &[amount, working])
            }
            None => self.localizer.named("counter-worth", &[amount]),
        }
    }
}
