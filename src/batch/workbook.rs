//! A workbook (Office Open XML) that is written in one pass: rows go into the file as they come. The writer of
//! workbooks that other rooms use holds all rows, or panics when the disk is full while it does not.

use std::fmt::Write as _;
use std::io::{self, Write};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};

/// Most rows of a sheet, without its heads.
pub(super) const MOST_ROWS: u32 = 1_048_575;
/// Most bytes of a sheet before it is packed: what the plain form of the container holds.
const MOST_BYTES: u64 = 4_000_000_000;
/// Longest text of a cell, in characters.
const LONGEST_TEXT: usize = 32_767;

/// How a cell looks: its place in the table of formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// As it is.
    Plain = 0,
    /// Head of a column.
    Head = 1,
    /// Yuan.
    Money = 2,
    /// A day.
    Date = 3,
    /// Words on several lines.
    Wrapped = 4,
}

/// A value of a cell.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// Nothing.
    Blank,
    /// Words.
    Text(String),
    /// A number, as it is written in digits; a day is its number since 1899-12-30.
    Number(String),
}

/// A sheet before its rows.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// Its name.
    pub name: String,
    /// Widths of its columns in digits.
    pub widths: Vec<f64>,
    /// Columns and rows that stay when the others are scrolled.
    pub frozen: (u16, u32),
}

/// Why a workbook cannot be written on.
#[derive(Debug)]
pub(super) enum WorkbookFault {
    /// The system refused.
    Io(io::Error),
    /// The form holds no more.
    Full,
}

impl From<io::Error> for WorkbookFault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<ZipError> for WorkbookFault {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::Io(error) => Self::Io(error),
            error => Self::Io(io::Error::other(error)),
        }
    }
}

type Written<T = ()> = Result<T, WorkbookFault>;

/// A workbook being written.
pub(super) struct Workbook<W: Write> {
    container: ZipWriter<StreamWriter<W>>,
    face: &'static str,
    is_right_to_left: bool,
    sheets: Vec<Sheet>,
    /// Rows and bytes of the present sheet.
    rows: u32,
    bytes: u64,
    /// The heads that can be filtered: their sheet and its last row and column.
    filter: Option<(usize, String)>,
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

impl<W: Write> Workbook<W> {
    /// Begins a workbook in the face of a language, its sheets from right to left or not.
    pub fn begin(output: W, face: &'static str, is_right_to_left: bool) -> Self {
        Self { container: ZipWriter::new_stream(output), face, is_right_to_left, sheets: Vec::new(), rows: 0, bytes: 0, filter: None }
    }

    fn part(&mut self, name: &str) -> Written {
        // The same table gives the same bytes: no time of writing is put in.
        Ok(self.container.start_file(name, SimpleFileOptions::default().compression_level(Some(FAST)))?)
    }

    fn put(&mut self, text: &str) -> Written {
        self.bytes += text.len() as u64;
        if self.bytes > MOST_BYTES {
            return Err(WorkbookFault::Full);
        }
        Ok(self.container.write_all(text.as_bytes())?)
    }

    /// Begins the next sheet.
    pub fn begin_sheet(&mut self, sheet: Sheet) -> Written {
        let number = self.sheets.len() + 1;
        self.part(&format!("xl/worksheets/sheet{number}.xml"))?;
        (self.rows, self.bytes) = (0, 0);
        let mut text = format!("{XML}<worksheet {MAIN}><sheetViews><sheetView");
        if self.is_right_to_left {
            text.push_str(" rightToLeft=\"1\"");
        }
        if number == 1 {
            text.push_str(" tabSelected=\"1\"");
        }
        text.push_str(" workbookViewId=\"0\">");
        if let (columns @ 1.., rows @ 1..) = sheet.frozen {
            let first = format!("{}{}", letters(usize::from(columns)), rows + 1);
            add(
                &mut text,
                format_args!(
                    "<pane xSplit=\"{columns}\" ySplit=\"{rows}\" topLeftCell=\"{first}\" activePane=\"bottomRight\" state=\"frozen\"/>"
                ),
            );
        }
        text.push_str("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (number, width) in (1..).zip(&sheet.widths) {
            add(&mut text, format_args!("<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"));
        }
        text.push_str("</cols><sheetData>");
        self.sheets.push(sheet);
        self.put(&text)
    }

    /// Writes the next row of the sheet.
    pub fn row(&mut self, cells: impl Iterator<Item = (Value, Look)>) -> Written {
        if self.rows > MOST_ROWS {
            return Err(WorkbookFault::Full);
        }
        self.rows += 1;
        let row = self.rows;
        let mut text = format!("<row r=\"{row}\">");
        for (column, (value, look)) in cells.enumerate() {
            let (place, look) = (letters(column), look as u8);
            match value {
                Value::Blank => {}
                Value::Number(number) => add(&mut text, format_args!("<c r=\"{place}{row}\" s=\"{look}\"><v>{number}</v></c>")),
                Value::Text(words) => {
                    let words = escaped(&words);
                    add(
                        &mut text,
                        format_args!(
                            "<c r=\"{place}{row}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{words}</t></is></c>"
                        ),
                    );
                }
            }
        }
        text.push_str("</row>");
        self.put(&text)
    }

    /// Ends the sheet; its first row is one of heads by which it can be filtered, or not.
    pub fn end_sheet(&mut self, has_heads: bool) -> Written {
        let mut text = "</sheetData>".to_owned();
        if let Some(sheet) = self.sheets.last().filter(|_| has_heads) {
            let last = letters(sheet.widths.len().saturating_sub(1));
            add(&mut text, format_args!("<autoFilter ref=\"A1:{last}{}\"/>", self.rows));
            self.filter = Some((self.sheets.len() - 1, format!("$A$1:${last}${}", self.rows)));
        }
        text.push_str("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
        self.put(&text)
    }

    /// Writes what holds the sheets together, and gives the output back.
    pub fn finish(mut self) -> Written<W> {
        let parts = [
            ("[Content_Types].xml", self.content_types()),
            ("_rels/.rels", self.package()),
            ("xl/workbook.xml", self.contents()),
            ("xl/_rels/workbook.xml.rels", self.relations()),
            ("xl/styles.xml", self.styles()),
        ];
        for (name, text) in parts {
            self.part(name)?;
            self.put(&text)?;
        }
        Ok(self.container.finish()?.into_inner())
    }

    fn content_types(&self) -> String {
        let mut text = format!("{XML}<Types xmlns=\"{PACKAGE}/content-types\">");
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        add(&mut text, format_args!("<Default Extension=\"rels\" ContentType=\"{relations}\"/>"));
        text.push_str("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        add(&mut text, format_args!("<Override PartName=\"/xl/workbook.xml\" ContentType=\"{CONTENT}.sheet.main+xml\"/>"));
        add(&mut text, format_args!("<Override PartName=\"/xl/styles.xml\" ContentType=\"{CONTENT}.styles+xml\"/>"));
        for number in 1..=self.sheets.len() {
            add(
                &mut text,
                format_args!("<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{CONTENT}.worksheet+xml\"/>"),
            );
        }
        text + "</Types>"
    }

    fn package(&self) -> String {
        format!(
            "{XML}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" \
             Target=\"xl/workbook.xml\"/></Relationships>"
        )
    }

    fn contents(&self) -> String {
        let mut text = format!("{XML}<workbook {MAIN} xmlns:r=\"{RELATIONS}\"><bookViews><workbookView/></bookViews><sheets>");
        for (number, sheet) in (1..).zip(&self.sheets) {
            let name = escaped(&sheet.name);
            add(&mut text, format_args!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"));
        }
        text.push_str("</sheets>");
        if let Some((sheet, range)) = &self.filter {
            let name = escaped(&self.sheets[*sheet].name.replace('\'', "''"));
            add(
                &mut text,
                format_args!(
                    "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{sheet}\" hidden=\"1\">'{name}'!{range}\
                     </definedName></definedNames>"
                ),
            );
        }
        text + "</workbook>"
    }

    fn relations(&self) -> String {
        let mut text = format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">");
        for number in 1..=self.sheets.len() {
            let target = format!("worksheets/sheet{number}.xml");
            add(&mut text, format_args!("<Relationship Id=\"rId{number}\" Type=\"{RELATIONS}/worksheet\" Target=\"{target}\"/>"));
        }
        let number = self.sheets.len() + 1;
        add(&mut text, format_args!("<Relationship Id=\"rId{number}\" Type=\"{RELATIONS}/styles\" Target=\"styles.xml\"/>"));
        text + "</Relationships>"
    }

    /// The formats, in the order of [`Look`].
    fn styles(&self) -> String {
        let face = self.face;
        let top = "<alignment vertical=\"top\"/>";
        let xf = |number: u8, font: u8, fill: u8, alignment: &str| {
            format!(
                "<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" \
                 applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">{alignment}</xf>"
            )
        };
        let looks = [
            xf(0, 0, 0, top),
            xf(0, 1, 2, top),
            xf(4, 0, 0, top),
            xf(164, 0, 0, top),
            xf(0, 0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>"),
        ];
        format!(
            "{XML}<styleSheet {MAIN}><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>\
             <fonts count=\"2\"><font><sz val=\"10.5\"/><name val=\"{face}\"/></font><font><b/><sz val=\"10.5\"/><name val=\"{face}\"/>\
             </font></fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>\
             </fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"{HEAD}\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>\
             <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\">\
             <xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"{}\">{}</cellXfs>\
             <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
            looks.len(),
            looks.concat()
        )
    }
}

/// How hard rows are packed, 1 to 9: harder takes longer than assessing them.
const FAST: i64 = 1;
/// Ground of heads: that of the light window.
const HEAD: &str = "FFE1EFF1";

fn add(text: &mut String, more: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = text.write_fmt(more);
}

/// The letters by which spreadsheets name a column, counted from 0: A … Z, AA …
pub(super) fn letters(index: usize) -> String {
    let mut name = String::new();
    let mut rest = index + 1;
    while rest > 0 {
        rest -= 1;
        let letter = u8::try_from(rest % 26).unwrap_or_default();
        name.insert(0, char::from(b'A' + letter));
        rest /= 26;
    }
    name
}

/// Text as it stands in XML, cut to what a cell holds; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars().take(LONGEST_TEXT) {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' => safe.push(c),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escaped("a<b & \"c\"\u{1}\n"), "a&lt;b &amp; &quot;c&quot;\n");
    }
}
