//! The sheet for the accountant: figures that are still open, by the paper that each of them stands on.

use super::Composer;
use crate::assess::Place;
use crate::l10n::id;
use crate::policy::{Field, Kind};
use crate::summary::model::{Entry, EntryGroup, Lead, Sheet, Words};

/// Choices that fit beside a label as boxes to tick.
const MOST_CHOICES: usize = 8;

impl Composer<'_> {
    /// Everything open that some measure still depends on and that stands in the books: figures, and what the pack
    /// says an owner rarely knows.
    pub(super) fn accountant_sheet(&self) -> Sheet {
        let entries = self.entries();
        let lead = if entries.is_empty() { id::SUMMARY_ACCOUNTANT_NOTHING } else { id::SUMMARY_ACCOUNTANT_LEAD };
        let labels = [id::SUMMARY_ACCOUNTANT_NAME, id::SUMMARY_ACCOUNTANT_PHONE, id::SUMMARY_RECORD_DATE];
        Sheet {
            title: self.text(id::SUMMARY_ACCOUNTANT_TITLE),
            notice: Lead { lead: self.text(id::SUMMARY_DRAFT_LEAD), text: self.text(lead) },
            words: Words { records: self.text(id::SUMMARY_ACCOUNTANT_SIGNED), ..Words::default() },
            records: if entries.is_empty() { Vec::new() } else { labels.map(|label| self.text(label)).to_vec() },
            entries,
            ..self.frame()
        }
    }

    fn entries(&self) -> Vec<EntryGroup> {
        let mut groups: Vec<EntryGroup> = Vec::new();
        let mut seen: Vec<Place> = Vec::new();
        let mut open: Vec<Place> = self.assessment.measures.iter().flat_map(|result| &result.missing).copied().collect();
        open.sort_by_key(|(slot, item)| (self.pack.dictionary.owner(*slot).slot, *item, *slot));
        for place in open {
            let Some(field) = self.pack.dictionary.field(place.0).filter(|field| stands_in_the_books(field)) else { continue };
            if seen.contains(&place) {
                continue;
            }
            seen.push(place);
            let (source, entry) = (self.source(place), self.entry(place, field));
            match groups.iter_mut().find(|group| group.source == source) {
                Some(group) => group.rows.push(entry),
                None => groups.push(EntryGroup { source, rows: vec![entry] }),
            }
        }
        groups
    }

    /// The paper on which a figure stands, as the pack names it for the fact or for its list.
    fn source(&self, place: Place) -> String {
        let path = self.wording.message_path(place.0);
        let owner = &self.pack.dictionary.owner(place.0).name;
        let named = |name: &str| self.localizer.named(&format!("fact-{name}-source"), &[]);
        named(&path).or_else(|| named(owner)).unwrap_or_else(|| self.text(id::SUMMARY_ACCOUNTANT_OTHER))
    }

    fn entry(&self, place: Place, field: &Field) -> Entry {
        let path = self.wording.message_path(place.0);
        let options = match field.kind {
            Kind::Bool => vec![self.text(id::ANSWER_YES), self.text(id::ANSWER_NO)],
            Kind::Choice if field.choices.len() <= MOST_CHOICES => {
                field.choices.iter().map(|choice| self.wording.choice(place.0, choice)).collect()
            }
            _ => Vec::new(),
        };
        Entry {
            label: self.entry_label(place),
            hint: self.localizer.named(&format!("fact-{path}-hint"), &[]).unwrap_or_default(),
            none: if field.nullable { self.wording.none(place.0) } else { String::new() },
            unit: self.unit(field),
            options,
        }
    }

    /// The label; a field of a record after what it belongs to, since it says little alone.
    fn entry_label(&self, place: Place) -> String {
        let owner = self.pack.dictionary.owner(place.0);
        let label = self.wording.label(place);
        if owner.slot == place.0 || place.1.is_some() {
            return label;
        }
        let values = [("record", self.wording.label((owner.slot, None)).into()), ("field", label.into())];
        self.localizer.format(id::SUMMARY_ACCOUNTANT_FIELD, &values)
    }

    fn unit(&self, field: &Field) -> String {
        let unit = match (&field.kind, field.unit.as_deref()) {
            (Kind::Money, _) => Some("yuan"),
            (Kind::Rate, None) => Some("percent"),
            (_, unit) => unit,
        };
        unit.and_then(|unit| self.localizer.named(&format!("unit-{unit}"), &[])).unwrap_or_default()
    }
}

/// Whether somebody who keeps the books can say it.
fn stands_in_the_books(field: &Field) -> bool {
    !field.display_only && (field.accountant || matches!(field.kind, Kind::Money | Kind::Rate | Kind::Number | Kind::Int))
}
