//! What the page of many businesses shows: one line a business, and what is being done with all of them.

use crate::assess::{Total, Totals};
use crate::policy::Message;
use std::cmp::{Ordering, Reverse};
use std::path::PathBuf;

/// One business of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The number of its row, as a spreadsheet counts.
    pub row: u64,
    /// Its name; empty where the table gives none.
    pub name: String,
    /// Where it stands, or what is wrong with its row: at least one message.
    pub standing: Result<Standing, Vec<Message>>,
}

/// The figures of one business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Totals, never added to one another.
    pub totals: Totals,
    /// Number of measures that apply.
    pub applies: usize,
    /// Number of measures that somebody must still approve.
    pub conditional: usize,
}

/// A column that the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// Number of the row.
    Row,
    /// Name of the business.
    Name,
    /// What is certain of a total.
    Total(Total),
    /// Number of measures that apply.
    Applies,
}

impl Column {
    /// All columns, in the order in which they stand; those at the end give way first where there is little room.
    pub const ALL: [Self; 9] = [
        Self::Row,
        Self::Name,
        Self::Total(Total::Granted),
        Self::Total(Total::Conditional),
        Self::Total(Total::Deferred),
        Self::Applies,
        Self::Total(Total::Filed),
        Self::Total(Total::LateFees),
        Self::Total(Total::Reclaim),
    ];
}

/// The order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// By what.
    pub column: Column,
    /// The largest first.
    pub descending: bool,
}

/// What is being done with the businesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// The table is read and assessed.
    Read,
    /// The table of results is written.
    Table,
    /// All papers are written into one file.
    OnePaper,
    /// Each paper is written into a file of its own.
    Papers,
}

/// Work in progress.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Work {
    /// What is done.
    pub task: Task,
    /// Businesses that are done.
    pub done: u64,
    /// All of them, where that is known.
    pub all: Option<u64>,
    /// The share that is done, 0 to 1, as far as it can be told.
    pub share: Option<f32>,
}

impl Work {
    /// Nothing done yet of so many.
    pub const fn begin(task: Task, all: Option<u64>) -> Self {
        Self { task, done: 0, all, share: None }
    }
}

/// What is to be done with the businesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Choose a table.
    Choose,
    /// Read a table.
    Read(PathBuf),
    /// Sort by a column; once more turns the order round.
    Sort(Column),
    /// Open a business as a case, by its position among the clients.
    Open(usize),
    /// Choose a file for the table of results.
    SaveTable,
    /// Write the table of results; the ending names the form.
    WriteTable(PathBuf),
    /// Choose a file for all papers in one.
    SavePaper,
    /// Write all papers into one file.
    WritePaper(PathBuf),
    /// Choose a folder for the papers.
    SavePapers,
    /// Write each paper into a file of its own in a folder.
    WritePapers(PathBuf),
    /// Choose a file for the empty table to fill in.
    SaveTemplate,
    /// Write the empty table.
    WriteTemplate(PathBuf),
    /// End what is being done.
    Stop,
}

/// The businesses of a table.
#[derive(Clone, Debug)]
pub struct Caseload {
    /// The table.
    pub file: PathBuf,
    /// The businesses, in the order of the table.
    pub clients: Vec<Client>,
    /// Positions of the clients in the order in which they are shown.
    pub order: Vec<usize>,
    /// The order.
    pub sorting: Sorting,
    /// Rows with errors.
    pub failed: usize,
    /// What is being done.
    pub work: Option<Work>,
    /// Whether reading was ended before the last row.
    pub stopped: bool,
    /// Why the table cannot be read.
    pub faults: Vec<Message>,
}

impl Caseload {
    /// A table that is about to be read.
    pub const fn begin(file: PathBuf) -> Self {
        Self {
            file,
            clients: Vec::new(),
            order: Vec::new(),
            sorting: Sorting { column: Column::Row, descending: false },
            failed: 0,
            work: Some(Work::begin(Task::Read, None)),
            stopped: false,
            faults: Vec::new(),
        }
    }

    /// Takes a business that was read; it stands at the end until the table is sorted again.
    pub fn push(&mut self, client: Client) {
        self.failed += usize::from(client.standing.is_err());
        self.order.push(self.clients.len());
        self.clients.push(client);
    }

    /// Sorts by a column: names and rows from the first, figures from the largest. Once more turns the order round.
    pub fn sort_by(&mut self, column: Column) {
        let again = self.sorting.column == column;
        let first = !matches!(column, Column::Row | Column::Name);
        self.sorting = Sorting { column, descending: if again { !self.sorting.descending } else { first } };
        self.sort();
    }

    /// Puts the businesses into their order. Rows with errors stand at the end; equals keep the order of the table.
    pub fn sort(&mut self) {
        let Sorting { column, descending } = self.sorting;
        let clients = &self.clients;
        let turned = |ordering: Ordering| if descending { ordering.reverse() } else { ordering };
        match column {
            Column::Row => self.order.sort_by(|a, b| turned(a.cmp(b))),
            Column::Name => self.order.sort_by(|a, b| {
                // A business without a name is found last, whichever way the names run.
                let [a, b] = [a, b].map(|index| (clients[*index].name.as_str(), *index));
                let unnamed = a.0.is_empty().cmp(&b.0.is_empty());
                unnamed.then_with(|| turned(a.0.cmp(b.0))).then(a.1.cmp(&b.1))
            }),
            Column::Total(_) | Column::Applies => {
                let figure = |index: usize| {
                    clients[index].standing.as_ref().ok().map(|standing| match column {
                        Column::Total(total) => standing.totals.get(total).low,
                        _ => standing.applies.into(),
                    })
                };
                self.order.sort_by_key(|index| (figure(*index).is_none(), *index));
                if descending {
                    self.order.sort_by_key(|index| Reverse(figure(*index)));
                } else {
                    self.order.sort_by_key(|index| (figure(*index).is_none(), figure(*index)));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::Range;
    use rust_decimal::Decimal;

    fn client(row: u64, name: &str, amount: Option<i64>) -> Client {
        let standing = amount.map(|amount| {
            let mut totals = Totals::default();
            totals.add(Total::Granted, Range { low: Decimal::from(amount), high: None });
            Standing { totals, applies: 1, conditional: 0 }
        });
        Client { row, name: name.to_owned(), standing: standing.ok_or_else(|| vec![Message::new("caseload-unreadable")]) }
    }

    fn caseload() -> Caseload {
        let mut caseload = Caseload::begin(PathBuf::from("clients.csv"));
        for (row, name, amount) in [(2, "b", Some(5)), (3, "", None), (4, "a", Some(7)), (5, "c", Some(5))] {
            caseload.push(client(row, name, amount));
        }
        caseload
    }

    fn rows(caseload: &Caseload) -> Vec<u64> {
        caseload.order.iter().map(|index| caseload.clients[*index].row).collect()
    }

    #[test]
    fn figures_come_largest_first_and_rows_with_errors_last() {
        let mut caseload = caseload();
        caseload.sort_by(Column::Total(Total::Granted));
        assert_eq!(rows(&caseload), [4, 2, 5, 3]);
        caseload.sort_by(Column::Total(Total::Granted));
        assert_eq!(rows(&caseload), [2, 5, 4, 3]);
    }

    #[test]
    fn names_run_from_the_first_letter_and_rows_as_in_the_table() {
        let mut caseload = caseload();
        caseload.sort_by(Column::Name);
        assert_eq!(rows(&caseload), [4, 2, 5, 3]);
        caseload.sort_by(Column::Name);
        assert_eq!(rows(&caseload), [5, 2, 4, 3]);
        caseload.sort_by(Column::Row);
        assert_eq!(rows(&caseload), [2, 3, 4, 5]);
        assert_eq!(caseload.failed, 1);
    }
}
