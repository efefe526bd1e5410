//! The kinds of file that a language goes out as, and comes back as.

use super::{
    fluent, ods,
    rows::{COLUMNS, Row, Scope, Typed, mark},
};
use crate::{
    i18n::{Words, WordsError},
    report::{self, ReportError, SheetTable, Spreadsheet, Value},
    xlsform::{self, Book, Place, Problem, Sheet, in_order, read_workbook, write_workbook},
};
use std::path::Path;

/// The sheet with the rows.
const SHEET: &str = "words";
/// How wide its columns are, in characters.
const WIDTHS: [u8; 9] = [18, 26, 14, 30, 60, 60, 50, 10, 24];
/// How a line begins that says the mark of a part.
const MARK: &str = "The mark of ";
/// What has to stand in its head.
const NEEDED: [&str; 5] = ["part", "key", "form", "english", "text"];

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A workbook.
    Xlsx,
    /// An Open Document spreadsheet.
    Ods,
    /// Fluent, one file for the whole language.
    Fluent,
}

impl Form {
    /// The kind of a file by its ending; nothing for another.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "xlsx" => Some(Self::Xlsx),
            "ods" => Some(Self::Ods),
            "ftl" => Some(Self::Fluent),
            _ => None,
        }
    }

    /// The file.
    ///
    /// # Errors
    /// [`ReportError`] when the words cannot be read, or a file not be put together.
    pub fn write(self, words: &Words, language: &str, scope: &Scope, rows: &[Row]) -> Result<Vec<u8>, ReportError> {
        let about = about(words, language, scope)?;
        match self {
            Self::Xlsx => {
                let head = std::iter::once(COLUMNS.map(str::to_owned).to_vec());
                let book = Book {
                    sheets: vec![
                        sheet(SHEET, head.chain(rows.iter().map(Row::cells))),
                        sheet("about", about.into_iter().map(|line| vec![line])),
                    ],
                };
                write_workbook(&book, &WIDTHS).map_err(|e| ReportError::File(e.to_string()))
            }
            Self::Ods => {
                let rows = rows.iter().map(|row| row.cells().into_iter().map(Value::Text).collect()).collect();
                let table = SheetTable { name: "Words_table".to_owned(), head: COLUMNS.to_vec(), rows };
                let title = about.first().cloned().unwrap_or_default();
                let spreadsheet = Spreadsheet { name: SHEET.to_owned(), title: title.clone(), lines: about, table: Some(table) };
                report::write_spreadsheet(&[spreadsheet], &title, "Chorus")
            }
            Self::Fluent => Ok(fluent::write(rows, language, about.iter().filter(|line| line.starts_with(MARK))).into_bytes()),
        }
    }

    /// The rows of a file that comes back.
    ///
    /// # Errors
    /// Everything that keeps it from being read.
    pub fn read(self, bytes: &[u8], name: &str) -> Result<Vec<Typed>, Vec<Problem>> {
        let mut problems = Vec::new();
        let book = match self {
            Self::Xlsx => read_workbook(bytes, &[SHEET], &mut problems),
            Self::Ods => ods::read(bytes, SHEET, &mut problems),
            Self::Fluent => {
                let text = std::str::from_utf8(bytes).map_err(|_| vec![Problem::of_file("no UTF-8: save it again as that")])?;
                return fluent::read(text, name).map_err(|problem| vec![problem]);
            }
        };
        let rows = typed(&book, &mut problems);
        if problems.is_empty() { Ok(rows) } else { Err(in_order(problems)) }
    }
}

fn sheet(name: &str, rows: impl Iterator<Item = Vec<String>>) -> Sheet {
    Sheet { name: name.to_owned(), rows: (1..).zip(rows).map(|(number, cells)| xlsform::Row { number, cells }).collect() }
}

/// What stands beside the rows: which language, the marks of the parts, and what to do.
fn about(words: &Words, language: &str, scope: &Scope) -> Result<Vec<String>, WordsError> {
    let name = words.language(language).map_or(language, |l| l.name.as_str());
    let mut lines = vec![format!("{name} ({language})")];
    for part in scope.parts(words, language) {
        if !words.texts(part, language)?.is_empty() {
            lines.push(format!(
                "{MARK}{part}: {}. Whoever has read every word of it gives this mark to whoever records it.",
                mark(words, part, language)?
            ));
        }
    }
    let rules = [
        "Write only in the column text. The other columns say what a row is; rows that you do not change may stay or go.",
        "What stands in braces, such as { $name }, is put in by the program: copy it, and put it where your language has it.",
        "Say what the English says, in short sentences that a child of ten understands. Give the reader no gender. Never beg, cheer or blame.",
        "One line a cell, without < > ` \\ \" and without exclamation marks.",
    ];
    lines.extend(rules.map(str::to_owned));
    Ok(lines)
}

/// The rows below the head, wherever it stands.
fn typed(book: &Book, problems: &mut Vec<Problem>) -> Vec<Typed> {
    let Some(sheet) = book.sheet(SHEET) else { return Vec::new() };
    let column = |cells: &[String], name: &str| cells.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
    let head = sheet.rows.iter().position(|row| NEEDED.iter().all(|name| column(&row.cells, name).is_some()));
    let Some(head) = head else {
        problems
            .push(Problem::of_file(format!("no row of the sheet {SHEET} has the heads {}: leave them as they were", NEEDED.join(", "))));
        return Vec::new();
    };
    let at = NEEDED.map(|name| column(&sheet.rows[head].cells, name).unwrap_or_default());
    let mut rows = Vec::new();
    for row in &sheet.rows[head + 1..] {
        let [part, key, form, english, text] = at.map(|at| row.cells.get(at).map(|cell| cell.trim().to_owned()).unwrap_or_default());
        if part.is_empty() && key.is_empty() && text.is_empty() {
            continue;
        }
        let place = Place { sheet: SHEET.to_owned(), row: row.number, ..Place::default() };
        rows.push(Typed { place, part, key, form, english, text });
    }
    rows
}
