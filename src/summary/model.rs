//! What stands on the paper: finished strings in reading order, nothing else.
//!
//! Whoever fills a [`Sheet`] has already chosen the language, formatted every amount and date, and put each value
//! inserted in a right-to-left sentence between isolates (U+2066 … U+2069). Everything that is empty vanishes from the
//! page together with its heading.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::l10n::{Direction, Language};

/// One printable summary of one business.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sheet {
    /// Language and, through it, the direction of the paper.
    #[serde(serialize_with = "tag_and_direction")]
    pub language: Language,
    /// Date written into the document's properties, as a rule the reference date; never taken from the clock.
    #[serde(serialize_with = "calendar_parts")]
    pub date: Date,
    /// Name of the document, also its title in the properties.
    pub title: String,
    /// Name of the business as its owner wrote it; any length, any script.
    pub business: String,
    /// Line under the name, such as "参考日期 2022-09-05".
    pub reference: String,
    /// Legal status of the plan, in the framed box; its lead stands in the head of every further page.
    pub notice: Lead,
    /// What is known of the business, on one line when it fits.
    pub facts: Vec<Fact>,
    /// The four cards that are never summed.
    pub cards: Cards,
    /// The first things to do, in order; three fit on one line.
    pub actions: Vec<Action>,
    /// Measures that concern the business, grouped as the cards are.
    pub groups: Vec<MeasureGroup>,
    /// Free services and rights in one sentence under the measures.
    pub services: Lead,
    /// What is paid later and repaid when.
    pub timetable: Timetable,
    /// Measures that an unanswered question leaves open.
    pub possible: Vec<Possible>,
    /// Encouraged measures, one short line each, clause included.
    pub requests: Vec<String>,
    /// Papers to bring, by office.
    pub errands: Vec<Errand>,
    /// Remark under the papers.
    pub errands_note: String,
    /// What to ask before anything is done, by office.
    pub inquiries: Vec<Inquiry>,
    /// Remark under the questions.
    pub inquiries_note: String,
    /// Clauses quoted in the original.
    pub clauses: Vec<Clause>,
    /// Figures to be filled in by hand, by the paper that they stand on.
    pub entries: Vec<EntryGroup>,
    /// Labels of the lines to write on by hand.
    pub records: Vec<String>,
    /// Where to ask, such as the numbers 12345 and 12348.
    pub contact: Lead,
    /// Printed only when a character had to be replaced by 〓: what the sign stands for.
    pub unprintable_note: String,
    /// Headings and column heads.
    pub words: Words,
    /// Left half of the foot of each page: no promise, and whose data this is.
    pub footer: String,
    /// Right half of the foot, with `{page}` and `{pages}` where the numbers go.
    pub page_label: String,
}

impl Sheet {
    /// An empty sheet, to be completed with struct update syntax.
    pub fn new(language: Language, date: Date) -> Self {
        Self {
            language,
            date,
            title: String::new(),
            business: String::new(),
            reference: String::new(),
            notice: Lead::default(),
            facts: Vec::new(),
            cards: Cards::default(),
            actions: Vec::new(),
            groups: Vec::new(),
            services: Lead::default(),
            timetable: Timetable::default(),
            possible: Vec::new(),
            requests: Vec::new(),
            errands: Vec::new(),
            errands_note: String::new(),
            inquiries: Vec::new(),
            inquiries_note: String::new(),
            clauses: Vec::new(),
            entries: Vec::new(),
            records: Vec::new(),
            contact: Lead::default(),
            unprintable_note: String::new(),
            words: Words::default(),
            footer: String::new(),
            page_label: String::new(),
        }
    }
}

/// A bold lead and the text that follows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Lead {
    /// Bold opening, with its own punctuation.
    pub lead: String,
    /// What follows.
    pub text: String,
}

/// One fact about the business.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is, such as "停业".
    pub label: String,
    /// Its value, printed bold, such as "23 天".
    pub value: String,
}

/// The part of the result that a line or a group belongs to; gives colour and swatch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Given by the plan itself: solid swatch.
    Plan,
    /// Tax relief claimed in the declaration: hollow swatch.
    Filed,
    /// Waits for somebody's approval: cross-hatched swatch.
    Wait,
    /// Paid later; no swatch.
    Defer,
    /// Must not be charged or must be returned; no swatch.
    Ask,
    /// Worth asking for; no swatch.
    Seek,
    /// Anything else, such as personal deductions: neither colour nor swatch.
    #[default]
    Plain,
}

/// An amount ready to print.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// The figure with its sign of currency, such as "¥240".
    pub figure: String,
    /// Small word after it, such as "起"; empty when the figure says all.
    pub from: String,
    /// Whether to print it faintly, as for a zero.
    pub faint: bool,
}

/// The four cards, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cards {
    /// Money received or no longer owed.
    pub gain: GainCard,
    /// Payments put off.
    pub defer: DeferCard,
    /// Charges that are not due, and what to claim back.
    pub refuse: RefuseCard,
    /// Measures worth asking for.
    pub seek: SeekCard,
    /// Sentence below: the kinds of money are not to be added.
    pub not_added: String,
}

/// First card: the three parts of what is gained.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GainCard {
    /// Name of the card.
    pub title: String,
    /// Its lines, certain before hoped for.
    pub lines: Vec<GainLine>,
    /// What may still be added; amounts in it are printed bold.
    pub rest: String,
    /// Personal deductions, counted apart, printed below the cards.
    pub personal: String,
}

/// One line of the first card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GainLine {
    /// Which part it is.
    pub part: Part,
    /// Its name.
    pub label: String,
    /// How much.
    pub amount: Amount,
    /// Remark on a line of its own.
    pub note: String,
}

/// Second card: payments put off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DeferCard {
    /// Name of the card.
    pub title: String,
    /// The sum, printed large.
    pub amount: Amount,
    /// Lines under it, such as the most it may become and the first repayment.
    pub lines: Vec<String>,
    /// Own money that comes back first, with "none" spelled out.
    pub own: Fact,
}

/// Third card: charges not due, and refunds to demand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RefuseCard {
    /// Name of the card.
    pub title: String,
    /// Its lines, divided by rules.
    pub lines: Vec<RefuseLine>,
}

/// One line of the third card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RefuseLine {
    /// What the charge is.
    pub label: String,
    /// How much.
    pub amount: Amount,
    /// Remark under it.
    pub note: String,
    /// The words for "waits for approval", set with the cross-hatched swatch; empty when nobody has to approve.
    pub approval: String,
}

/// Fourth card: how many measures are worth asking for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SeekCard {
    /// Name of the card.
    pub title: String,
    /// The count with its counter word, such as "9 项".
    pub count: String,
    /// Lines under it.
    pub lines: Vec<String>,
}

/// One of the first things to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Action {
    /// What to do, without its number.
    pub title: String,
    /// Where, how much, under which reserve.
    pub detail: String,
}

/// Measures of one part of the result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MeasureGroup {
    /// Which part, for colour and swatch.
    pub part: Part,
    /// Name of the group.
    pub title: String,
    /// Its total, empty where kinds must not be added.
    pub total: String,
    /// The measures.
    pub rows: Vec<MeasureRow>,
}

/// One measure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MeasureRow {
    /// Its name.
    pub title: String,
    /// How the amount comes about.
    pub arithmetic: String,
    /// Number of the clause.
    pub cite: String,
    /// The amount without currency sign, or a word where none is known.
    pub amount: String,
    /// Where to go.
    pub place: String,
    /// Deadline, or the day on which a deferred payment is due.
    pub until: String,
    /// Position among the quoted clauses of the one that it rests on: the cite leads there.
    pub clause: Option<usize>,
}

/// Deferred and repaid amounts, month by month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Timetable {
    /// Heads of the months, in order of time; any number.
    pub months: Vec<String>,
    /// The rows.
    pub rows: Vec<TimetableRow>,
    /// The same as bars, one column a month; empty where nothing is to be drawn.
    pub columns: Vec<Column>,
    /// What the patterns of the bars mean, as far as they occur.
    pub legend: Vec<Legend>,
    /// Assumptions behind the table.
    pub note: String,
}

/// The bars of one month, in thousandths of the tallest one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Upwards: put off.
    pub put_off: u16,
    /// Downwards, from the base line on: pieces with their patterns.
    pub to_pay: Vec<Piece>,
}

/// A piece of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What it is.
    pub pattern: Pattern,
    /// How long, in thousandths of the tallest bar.
    pub length: u16,
}

/// What a bar shows, told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pattern {
    /// Put off: solid.
    PutOff,
    /// Repaid on a stated day: hollow.
    Stated,
    /// Repaid on a day that no text states: striped.
    Assumed,
    /// To be paid at once: cross-hatched.
    Overdue,
}

/// A pattern and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Legend {
    /// The pattern.
    pub pattern: Pattern,
    /// Its meaning.
    pub text: String,
}

/// One row of the timetable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TimetableRow {
    /// What the row counts.
    pub label: String,
    /// One figure a month; missing ones stay blank.
    pub cells: Vec<String>,
}

/// A measure that depends on an answer still missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Possible {
    /// Its name.
    pub title: String,
    /// What it may be worth, without currency sign.
    pub amount: String,
    /// What decides, and whom to ask.
    pub text: String,
}

/// What to bring to one office.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Errand {
    /// The office.
    pub office: String,
    /// The papers, each with a box to tick.
    pub items: Vec<String>,
}

/// What to ask one office.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Inquiry {
    /// The office.
    pub office: String,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question about something that the plan leaves open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The question in the language of the sheet.
    pub text: String,
    /// The records that it is about and the clause that leaves it open.
    pub about: String,
    /// The same in Chinese, as it is asked at the counter; empty where the sheet is Chinese.
    pub chinese: String,
}

/// A clause quoted from the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Clause {
    /// Its number, in Chinese.
    pub cite: String,
    /// Its words: always Chinese, always left to right.
    pub quote: String,
    /// Remark in the language of the sheet.
    pub note: String,
}

/// Figures that stand on one paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EntryGroup {
    /// The paper, such as "增值税纳税申报表".
    pub source: String,
    /// The figures.
    pub rows: Vec<Entry>,
}

/// A figure to fill in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What it is.
    pub label: String,
    /// What to look out for.
    pub hint: String,
    /// The words for "there is none", with a box to tick; empty where there always is one.
    pub none: String,
    /// Unit, after the box; empty where it has none.
    pub unit: String,
    /// Answers to tick, in place of a box to write in.
    pub options: Vec<String>,
}

/// Headings and column heads, in the language of the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// Heading over the first things to do.
    pub actions: String,
    /// Heading over the measures.
    pub measures: String,
    /// Column: measure and how it is reckoned.
    pub measure: String,
    /// Column: amount, with the unit.
    pub amount: String,
    /// Column: where to go.
    pub place: String,
    /// Column: deadline or repayment.
    pub until: String,
    /// Heading over the timetable, with the unit.
    pub timetable: String,
    /// Heading over what is still open.
    pub possible: String,
    /// Heading over what is worth asking for, with the count.
    pub requests: String,
    /// Heading over the papers to bring.
    pub errands: String,
    /// Heading over the questions to the offices.
    pub inquiries: String,
    /// Heading over the quoted clauses.
    pub clauses: String,
    /// Heading over the lines for notes.
    pub records: String,
}

/// What the template needs to know of the language.
#[derive(Serialize)]
struct Writing {
    tag: &'static str,
    rtl: bool,
}

fn tag_and_direction<S: Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    // The template takes language and region apart; both papers are for the same region.
    let tag = match language {
        Language::Chinese => "zh",
        Language::Uyghur => "ug",
    };
    Writing { tag, rtl: language.direction() == Direction::Rtl }.serialize(serializer)
}

fn calendar_parts<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    (date.year(), date.month(), date.day()).serialize(serializer)
}
