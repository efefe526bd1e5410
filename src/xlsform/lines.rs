//! Forms in one text: all sheets under each other, the first column names the sheet. As comma-separated values, or as tables of Markdown.

use super::{
    book::{Book, MOST_BYTES, SHEETS, Sheet},
    problem::Problem,
};

pub(super) fn read_csv(bytes: &[u8], problems: &mut Vec<Problem>) -> Book {
    let Some(text) = text(bytes, problems) else { return Book::default() };
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut stack = Stack::default();
    // Nothing that is UTF-8 fails to be read: rows may have any length.
    for record in reader.records().map_while(Result::ok) {
        let line = record.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(usize::MAX));
        if !stack.add(line, record.iter().map(|cell| cell.trim().to_owned()).collect(), problems) {
            break;
        }
    }
    stack.done(problems)
}

pub(super) fn read_md(bytes: &[u8], problems: &mut Vec<Problem>) -> Book {
    let Some(text) = text(bytes, problems) else { return Book::default() };
    let mut stack = Stack::default();
    for (line, row) in (1..).zip(text.lines()) {
        let Some(row) = row.trim().strip_prefix('|') else { continue };
        let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
        if row.contains('-') && row.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) {
            continue;
        }
        if !stack.add(line, cells(row), problems) {
            break;
        }
    }
    stack.done(problems)
}

/// The cells between strokes; `\|` is a stroke in a cell.
fn cells(row: &str) -> Vec<String> {
    let (mut cells, mut cell, mut before) = (Vec::new(), String::new(), ' ');
    for c in row.chars() {
        if c == '|' && before == '\\' {
            cell.pop();
            cell.push('|');
        } else if c == '|' {
            cells.push(std::mem::take(&mut cell).trim().to_owned());
        } else {
            cell.push(c);
        }
        before = c;
    }
    cells.push(cell.trim().to_owned());
    cells
}

/// The text of a file, without a byte order mark.
fn text<'a>(bytes: &'a [u8], problems: &mut Vec<Problem>) -> Option<&'a str> {
    if bytes.len() > MOST_BYTES {
        problems.push(Problem::of_file(format!("more than {MOST_BYTES} bytes: no form is that large")));
        return None;
    }
    match std::str::from_utf8(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)) {
        Ok(text) => Some(text),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
            problems.push(Problem::new("file", line, "", "", "no UTF-8: save it again with “Unicode (UTF-8)” as its encoding"));
            None
        }
    }
}

/// The sheets so far.
#[derive(Default)]
struct Stack {
    book: Book,
    /// Whether the rows belong to a sheet that is not read.
    passed: bool,
    /// Whether rows before any sheet were told.
    told: bool,
}

impl Stack {
    /// Adds a line; nothing more is taken once there are too many.
    fn add(&mut self, line: usize, mut cells: Vec<String>, problems: &mut Vec<Problem>) -> bool {
        let first = if cells.is_empty() { String::new() } else { cells.remove(0) };
        if !first.is_empty() {
            let name = first.to_lowercase();
            self.passed = !SHEETS.contains(&name.as_str());
            if !self.passed && self.book.sheet(&name).is_some() {
                problems.push(Problem::new(&name, line, "", "", "this sheet is here twice: put its rows together"));
            }
            if !self.passed {
                self.book.sheets.push(Sheet { name, rows: Vec::new() });
            }
        } else if self.book.sheets.is_empty() && !self.passed && !self.told && cells.iter().any(|cell| !cell.is_empty()) {
            self.told = true;
            problems.push(Problem::new("file", line, "", "", "rows before any sheet: the first column names it, such as survey"));
        }
        self.passed || self.book.add(line, cells, problems)
    }

    fn done(self, problems: &mut Vec<Problem>) -> Book {
        if self.book.sheet("survey").is_none() {
            problems.push(Problem::of_file("there is no sheet called survey: the first column names each sheet, and is empty in its rows"));
        }
        self.book
    }
}

pub(super) fn write_csv(book: &Book) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    // Writing to memory fails for no field.
    for sheet in &book.sheets {
        let _ = writer.write_record([&sheet.name, ""]);
        for row in &sheet.rows {
            let _ = writer.write_record(std::iter::once("").chain(row.cells.iter().map(String::as_str)));
        }
    }
    writer.into_inner().unwrap_or_default()
}

pub(super) fn write_md(book: &Book) -> Vec<u8> {
    let mut text = String::new();
    for sheet in &book.sheets {
        let wide = sheet.rows.first().map_or(0, |row| row.cells.len());
        let line = |first: &str, cells: &[String]| {
            let cells = (0..wide).map(|n| cells.get(n).map_or("", String::as_str).replace('|', "\\|"));
            let line: Vec<String> = std::iter::once(first.to_owned()).chain(cells).collect();
            format!("| {} |\n", line.join(" | "))
        };
        text.push_str(&line(&sheet.name, &[]));
        for row in &sheet.rows {
            text.push_str(&line("", &row.cells));
        }
        text.push('\n');
    }
    text.into_bytes()
}
