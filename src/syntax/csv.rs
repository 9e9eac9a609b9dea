//! CSV text to rows in which every cell knows its place.

use csv_core::ReadFieldResult;
use csv_core::Reader;
use csv_core::ReaderBuilder;

use super::fault;
use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::suggest;
use crate::source::FileId;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Args;

/// How many rows a table may have.
pub const MAX_ROWS: usize = 1_000_000;
/// How many columns a table may have.
pub const MAX_COLUMNS: usize = 500;
/// How many cells a table may have.
pub const MAX_CELLS: usize = 2_000_000;
/// How many faulty rows of a table are said one by one.
const MAX_FAULTS: usize = 100;

/// A table: the names of its columns, and rows with a cell for each.
///
/// Places refer to the text as it stands in the `SourceMap`, quotes included; texts are without quotes and margins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The names of the columns, none empty, none twice.
    pub header: Vec<Spanned<String>>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Spanned<String>>>,
    /// What stands between the cells: a comma, a semicolon or a tab.
    pub separator: char,
}

/// Reads a table. A faulty row is said and left out; a faulty header costs the file.
pub fn parse(file: FileId, text: &str, found: &mut Vec<Diagnostic>) -> Option<Sheet> {
    if let Some(mark) = fault::conflict(text) {
        found.push(faulty(Level::Error, super::span(file, mark.start, mark.end), "csv-row-conflict", args! {}));
        return None;
    }
    let separator = separator(text);
    let mut table = Table { cells: Cells::new(text, separator), file, found, faults: 0 };
    let Some(header) = table.row(MAX_COLUMNS) else {
        table.say(Level::Info, table.span(0, 0), "csv-row-empty", args! {});
        return None;
    };
    let header = table.header(header)?;

    let mut rows = Vec::new();
    while let Some(row) = table.row(header.len()) {
        if rows.len() >= MAX_ROWS {
            return table.refuse("file-limits-rows", MAX_ROWS, row.span);
        }
        if rows.len() * header.len() >= MAX_CELLS {
            return table.refuse("file-limits-cells", MAX_CELLS, row.span);
        }
        rows.extend(table.fitting(row, header.len()));
    }
    table.count_the_rest(text.len());
    Some(Sheet { header, rows, separator: char::from(separator) })
}

/// What stands most often between the words of the first line.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(separator, _)| *separator == byte && !quoted) {
            *count += 1;
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| separator)
}

fn faulty(level: Level, span: Span, case: &'static str, args: Args) -> Diagnostic {
    Diagnostic::new("DT-21", "csv-row", level, span, args).saying(case)
}

/// One row as it was read.
struct Row {
    span: Span,
    /// As many cells as were asked for.
    cells: Vec<Spanned<String>>,
    /// How many there are.
    count: usize,
    /// Whether it has been said that the row cannot be used.
    said: bool,
}

struct Table<'a> {
    cells: Cells<'a>,
    file: FileId,
    found: &'a mut Vec<Diagnostic>,
    faults: usize,
}

impl Table<'_> {
    /// The next row; no more than `keep` of its cells are kept.
    fn row(&mut self, keep: usize) -> Option<Row> {
        let mut row: Option<Row> = None;
        while let Some(cell) = self.cells.next() {
            let span = self.span(cell.start, cell.end);
            let row = row.get_or_insert(Row { span, cells: Vec::with_capacity(keep), count: 0, said: false });
            row.span = row.span.to(span);
            row.count += 1;
            let last = match cell.quotes {
                Quotes::Sound => cell.last,
                Quotes::Behind(start) => {
                    if !row.said {
                        let rest = suggest::short(&self.cells.text[start..cell.end]);
                        self.fault(self.span(start, cell.end), "csv-row-after-quote", args! { text: rest });
                    }
                    row.said = true;
                    cell.last
                }
                Quotes::Open => {
                    let end = self.cells.go_on_below(cell.start);
                    row.span = self.span(cell.start, end);
                    self.fault(row.span, "csv-row-quote-open", args! {});
                    row.said = true;
                    true
                }
            };
            if row.cells.len() < keep && !row.said {
                row.cells.push(Spanned::new(cell.value, span));
            }
            if last {
                break;
            }
        }
        row
    }

    /// The names of the columns, if every column has one of its own.
    fn header(&mut self, row: Row) -> Option<Vec<Spanned<String>>> {
        if row.said {
            return None;
        }
        if row.count > MAX_COLUMNS {
            return self.refuse("file-limits-columns", MAX_COLUMNS, row.span);
        }
        let before = self.faults;
        for (index, cell) in row.cells.iter().enumerate() {
            if cell.value.is_empty() {
                self.fault(cell.span, "csv-row-header-empty", args! { column: index + 1 });
            } else if let Some(first) = row.cells[..index].iter().find(|first| first.value == cell.value) {
                let args = args! { column: suggest::short(&cell.value) };
                self.found.push(faulty(Level::Error, cell.span, "csv-row-header-twice", args).also(first.span));
                self.faults += 1;
            }
        }
        (self.faults == before).then_some(row.cells)
    }

    /// The cells of a row that has as many as there are columns. A row of empty cells is no row.
    fn fitting(&mut self, row: Row, columns: usize) -> Option<Vec<Spanned<String>>> {
        if row.said || row.cells.iter().all(|cell| cell.value.is_empty()) {
            return None;
        }
        if row.count == columns {
            return Some(row.cells);
        }
        let case = if row.count > columns { "csv-row-long" } else { "csv-row-short" };
        self.fault(row.span, case, args! { cells: row.count, columns });
        None
    }

    fn fault(&mut self, span: Span, case: &'static str, args: Args) {
        self.faults += 1;
        if self.faults <= MAX_FAULTS {
            self.say(Level::Error, span, case, args);
        }
    }

    fn count_the_rest(&mut self, end: usize) {
        if self.faults > MAX_FAULTS {
            let args = args! { more: self.faults - MAX_FAULTS };
            self.say(Level::Error, self.span(end, end), "csv-row-more", args);
        }
    }

    fn say(&mut self, level: Level, span: Span, case: &'static str, args: Args) {
        self.found.push(faulty(level, span, case, args));
    }

    fn refuse<T>(&mut self, case: &'static str, limit: usize, span: Span) -> Option<T> {
        self.found.push(super::limit(case, limit, span));
        None
    }

    fn span(&self, start: usize, end: usize) -> Span {
        super::span(self.file, start, end)
    }
}

/// A cell and where it stands.
struct Cell {
    value: String,
    start: usize,
    end: usize,
    /// Whether the row ends with it.
    last: bool,
    quotes: Quotes,
}

/// How the quotes of a cell end.
enum Quotes {
    Sound,
    /// Words follow behind the closing quote.
    Behind(usize),
    /// No quote closes the first one, at least not on its line.
    Open,
}

struct Cells<'a> {
    text: &'a str,
    reader: Reader,
    separator: u8,
    at: usize,
    value: Vec<u8>,
    at_row_start: bool,
}

impl<'a> Cells<'a> {
    fn new(text: &'a str, separator: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Self { text, reader, separator, at: 0, value: vec![0; 256], at_row_start: true }
    }

    fn next(&mut self) -> Option<Cell> {
        let before = self.at;
        let mut length = 0;
        let last = loop {
            let input = &self.text.as_bytes()[self.at..];
            let (result, read, written) = self.reader.read_field(input, &mut self.value[length..]);
            self.at += read;
            length += written;
            match result {
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => self.value.resize(self.value.len() * 2, 0),
                ReadFieldResult::Field { record_end } => break record_end,
                ReadFieldResult::End => return None,
            }
        };
        let raw = &self.text[before..self.at];
        let from = if self.at_row_start { raw.trim_start_matches(['\r', '\n']) } else { raw };
        let start = self.at - from.len();
        let separator = char::from(self.separator);
        let raw = if last { from.trim_end_matches(['\r', '\n']) } else { from.strip_suffix(separator).unwrap_or(from) };
        self.at_row_start = last;
        let value = std::str::from_utf8(&self.value[..length]).unwrap_or(raw);
        Some(Cell {
            value: value.trim().to_owned(),
            start,
            end: start + raw.len(),
            last,
            quotes: quotes(from, raw.len(), start),
        })
    }

    /// Goes on with the line below `start`, and says where its line ends.
    fn go_on_below(&mut self, start: usize) -> usize {
        let end = self.text[start..].find('\n').map_or(self.text.len(), |length| start + length);
        self.at = (end + 1).min(self.text.len());
        self.reader.reset();
        self.at_row_start = true;
        start + self.text[start..end].trim_end_matches('\r').len()
    }
}

/// How the quotes of a cell end that reaches to `length` and stands at `start`.
fn quotes(cell: &str, length: usize, start: usize) -> Quotes {
    let Some(inside) = cell.strip_prefix('"') else { return Quotes::Sound };
    let mut rest = inside;
    loop {
        let Some(quote) = rest.find('"') else { return Quotes::Open };
        rest = &rest[quote + 1..];
        match rest.strip_prefix('"') {
            Some(more) => rest = more,
            None => break,
        }
    }
    let closed = cell.len() - rest.len();
    if closed >= length {
        return Quotes::Sound;
    }
    if cell[..closed].contains('\n') { Quotes::Open } else { Quotes::Behind(start + closed) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn read(text: &str) -> (Option<Sheet>, Vec<(&'static str, String)>) {
        let mut sources = SourceMap::default();
        let file = sources.add("data/sales.csv", text);
        let mut found = Vec::new();
        let sheet = parse(file, text, &mut found);
        let said = found.iter().map(|fault| (fault.message, sources.text(fault.primary).to_owned())).collect();
        (sheet, said)
    }

    fn values(text: &str) -> Vec<Vec<String>> {
        let (sheet, said) = read(text);
        assert_eq!(said, []);
        let cells = |row: Vec<Spanned<String>>| row.into_iter().map(|cell| cell.value).collect();
        sheet.expect("the table is sound").rows.into_iter().map(cells).collect()
    }

    #[test]
    fn the_separator_is_seen_from_the_header() {
        for (text, separator) in [("a,b\n1,2\n", ','), ("a;b\n1;2\n", ';'), ("a\tb\n1\t2", '\t'), ("a\n1\n", ',')] {
            assert_eq!(read(text).0.map(|sheet| sheet.separator), Some(separator), "{text}");
        }
        assert_eq!(values("\"a,x\";b\n1,5;2\n"), [["1,5", "2"]]);
    }

    #[test]
    fn every_cell_knows_its_bytes() {
        let text = "\r\naño;nombre\r\n\r\n2025;\"Peñón; \"\"S.A.\"\"\"\r\n2026; ñu";
        let mut sources = SourceMap::default();
        let file = sources.add("a.csv", text);
        let mut found = Vec::new();
        let sheet = parse(file, text, &mut found).expect("the table is sound");
        let shown = |cells: &[Spanned<String>]| {
            let pair = |cell: &Spanned<String>| (cell.value.clone(), sources.text(cell.span).to_owned());
            cells.iter().map(pair).collect::<Vec<_>>()
        };
        let pairs = |pairs: [(&str, &str); 2]| pairs.map(|(value, written)| (value.to_owned(), written.to_owned()));
        assert_eq!(shown(&sheet.header), pairs([("año", "año"), ("nombre", "nombre")]));
        assert_eq!(shown(&sheet.rows[0]), pairs([("2025", "2025"), ("Peñón; \"S.A.\"", "\"Peñón; \"\"S.A.\"\"\"")]));
        assert_eq!(shown(&sheet.rows[1]), pairs([("2026", "2026"), ("ñu", " ñu")]));
        assert_eq!(sources.position(sheet.rows[0][1].span).line, 4);
    }

    #[test]
    fn a_faulty_row_goes_and_the_others_stay() {
        let (sheet, said) = read("a,b\n1,2\n3\n4,5,6\n,,\n7,8\n");
        assert_eq!(sheet.map(|sheet| sheet.rows.len()), Some(2));
        assert_eq!(said, [("csv-row-short", "3".to_owned()), ("csv-row-long", "4,5,6".to_owned())]);
    }

    #[test]
    fn an_open_quote_costs_its_own_row() {
        let (sheet, said) = read("a,b\n\"1,2\n3,4\n\"5\",6\n7,\"8\n");
        assert_eq!(said, [("csv-row-quote-open", "\"1,2".to_owned()), ("csv-row-quote-open", "\"8".to_owned())]);
        assert_eq!(sheet.map(|sheet| sheet.rows.len()), Some(2));
        let (sheet, said) = read("a,b\n\"1\" x,2\n3,4\n");
        assert_eq!(said, [("csv-row-after-quote", " x".to_owned())]);
        assert_eq!(sheet.map(|sheet| sheet.rows.len()), Some(1));
    }

    #[test]
    fn a_text_over_two_lines_is_one_cell() {
        assert_eq!(values("a,b\n\"uno\ndos\",2\n"), [["uno\ndos", "2"]]);
    }

    #[test]
    fn a_header_without_names_costs_the_file() {
        assert_eq!(
            read("a,,a\n1,2,3\n"),
            (None, vec![("csv-row-header-empty", String::new()), ("csv-row-header-twice", "a".to_owned())])
        );
        assert_eq!(read("\n\n"), (None, vec![("csv-row-empty", String::new())]));
    }

    #[test]
    fn a_merge_conflict_is_called_by_its_name() {
        let (sheet, said) = read("a,b\n<<<<<<< HEAD\n1,2\n=======\n1,3\n>>>>>>> x\n");
        assert_eq!((sheet, said), (None, vec![("csv-row-conflict", "<<<<<<< HEAD".to_owned())]));
    }

    #[test]
    fn absurd_tables_are_refused() {
        assert_eq!(read(&",".repeat(8 << 20)).1[0].0, "file-limits-columns");
        assert_eq!(read(&format!("a\n{}", "1\n".repeat(MAX_ROWS + 1))).1[0].0, "file-limits-rows");
        assert_eq!(read(&format!("a,b,c\n{}", "1,,\n".repeat(MAX_ROWS))).1[0].0, "file-limits-cells");
        let (_, said) = read(&format!("a,b\n{}", "1\n".repeat(1_000)));
        assert_eq!((said.len(), said[100].0), (101, "csv-row-more"));
    }

    #[test]
    fn a_hundred_thousand_open_quotes_are_not_read_again_and_again() {
        let (_, said) = read(&format!("a,b\n{}", "\"1,2\n".repeat(100_000)));
        assert_eq!((said[0].0, said[100].0), ("csv-row-quote-open", "csv-row-more"));
    }
}
