//! Many businesses one after the other: figures without why.

use super::evaluate::{AssessError, evaluate_untold};
use super::outcome::Line;
use super::totals::Totals;
use crate::policy::{Answers, Pack, Status};
use jiff::civil::Date;
use std::sync::Arc;

/// What one measure brings to a business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureFigures {
    /// Status.
    pub status: Status,
    /// Money, line by line.
    pub lines: Vec<Line>,
}

/// The figures of one business, equal to those of its assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Totals, never added to one another.
    pub totals: Totals,
    /// All measures in the order of the pack; shared among businesses of which the same is known.
    pub measures: Vec<Arc<MeasureFigures>>,
}

impl Figures {
    /// Number of measures of a status.
    pub fn count(&self, status: Status) -> usize {
        self.measures.iter().filter(|measure| measure.status == status).count()
    }
}

/// Assesses businesses one after the other.
#[derive(Debug)]
pub struct Series<'p> {
    pack: &'p Pack,
}

impl<'p> Series<'p> {
    /// A series under a pack.
    pub const fn new(pack: &'p Pack) -> Self {
        Self { pack }
    }

    /// The figures of the next business.
    ///
    /// # Errors
    /// As `assess`; other readings of the text, which are no figures of a series, cannot fail it.
    pub fn figures(&mut self, answers: &Answers, as_of: Date) -> Result<Figures, AssessError> {
        let mut environment = self.pack.environment(answers, as_of);
        let mut totals = Totals::default();
        let mut measures = Vec::with_capacity(self.pack.measures.len());
        for measure in &self.pack.measures {
            let (result, contribution) = evaluate_untold(self.pack, measure, &mut environment, answers, as_of)?;
            totals.add_all(&contribution);
            measures.push(Arc::new(MeasureFigures { status: result.status, lines: result.lines }));
        }
        Ok(Figures { totals, measures })
    }
}
