//! Rows of actions from homicide reviews and inspections. The columns are fixed (`docs/actions.md`): `source,reference,organisation,role,status,due,reason,language,words`.

use super::{LONGEST, OwnerRole, Source, Status, Unfit, Written};
use crate::domain::ids::OrganisationId;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The columns, in any order.
pub const COLUMNS: [&str; 9] = ["source", "reference", "organisation", "role", "status", "due", "reason", "language", "words"];
/// The longest reference, in characters.
const LONGEST_REFERENCE: usize = 80;
/// More rows than this are no list of actions.
const MOST_ROWS: usize = 500;

/// What rows are read against.
#[derive(Debug, Clone)]
pub struct ActionRows<'a> {
    /// The organisations of the partnership.
    pub organisations: &'a [OrganisationId],
    /// The languages in which words can be written.
    pub languages: &'a [&'a str],
    /// What is there already, by source and reference.
    pub known: &'a BTreeSet<(String, String)>,
    /// The day of the import.
    pub today: NaiveDate,
}

/// An action that is imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionRow {
    /// Where it comes from.
    pub source: Source,
    /// What it is called there.
    pub reference: String,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// As what they own it.
    pub role: OwnerRole,
    /// How far it is; it may be late already.
    pub status: Status,
    /// What is to be done.
    pub words: Written,
}

/// What is wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, counting from 1, the header being line 1.
    pub line: u64,
    /// The column, counting from 1; 0 for the whole line.
    pub column: usize,
    /// What is wrong, as the end of a key of the catalogue.
    pub what: &'static str,
    /// What stands there, cut to forty characters.
    pub cell: String,
}

/// One row with where it stands.
struct Row<'a> {
    line: u64,
    cells: Vec<&'a str>,
    at: &'a [usize; COLUMNS.len()],
    problems: &'a mut Vec<Problem>,
}

impl Row<'_> {
    fn cell(&self, name: &str) -> (usize, &str) {
        let column = COLUMNS.iter().position(|c| *c == name).map_or(0, |n| self.at[n]);
        (column + 1, self.cells.get(column).copied().unwrap_or_default())
    }

    fn wrong(&mut self, name: &str, what: &'static str) {
        let (column, cell) = self.cell(name);
        let cell = cell.chars().take(40).collect();
        self.problems.push(Problem { line: self.line, column, what, cell });
    }
}

impl ActionRows<'_> {
    /// Reads rows, a header first.
    #[must_use]
    pub fn parse(&self, bytes: &[u8]) -> (Vec<ActionRow>, Vec<Problem>) {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes);
        let (mut rows, mut problems, mut at) = (Vec::new(), Vec::new(), None);
        let mut seen = self.known.clone();
        for (n, record) in reader.records().enumerate() {
            let line = record.as_ref().ok().and_then(csv::StringRecord::position).map_or(n as u64 + 1, csv::Position::line);
            let whole = |what| Problem { line, column: 0, what, cell: String::new() };
            let Ok(record) = record else {
                problems.push(whole("unreadable"));
                continue;
            };
            let Some(at) = &at else {
                match header(&record, line) {
                    Ok(columns) => at = Some(columns),
                    Err(wrong) => return (Vec::new(), wrong),
                }
                continue;
            };
            if record.len() != COLUMNS.len() {
                problems.push(whole("cells"));
                continue;
            }
            if rows.len() == MOST_ROWS {
                problems.push(whole("rows-many"));
                break;
            }
            let row = Row { line, cells: record.iter().map(str::trim).collect(), at, problems: &mut problems };
            rows.extend(self.row(row, &mut seen));
        }
        if rows.is_empty() && problems.is_empty() {
            problems.push(Problem { line: 1, column: 0, what: "nothing", cell: String::new() });
        }
        if problems.is_empty() { (rows, problems) } else { (Vec::new(), problems) }
    }

    fn row(&self, mut row: Row, seen: &mut BTreeSet<(String, String)>) -> Option<ActionRow> {
        let text = |row: &Row, name: &str| row.cell(name).1.to_owned();
        let source = Source::parse(&text(&row, "source")).filter(|s| *s != Source::Survey);
        if source.is_none() {
            row.wrong("source", "source");
        }
        let reference = text(&row, "reference");
        let fits = !reference.is_empty() && reference.chars().count() <= LONGEST_REFERENCE && !reference.contains(char::is_control);
        if !fits {
            row.wrong("reference", "reference");
        } else if source.is_some_and(|s| !seen.insert((s.as_str().to_owned(), reference.clone()))) {
            row.wrong("reference", "twice");
        }
        let organisation = self.organisations.iter().find(|o| o.as_str() == text(&row, "organisation")).cloned();
        if organisation.is_none() {
            row.wrong("organisation", "organisation");
        }
        let role = OwnerRole::parse(&text(&row, "role"));
        if role.is_none() {
            row.wrong("role", "role");
        }
        let status = self.status(&mut row);
        let words = self.words(&mut row);
        Some(ActionRow { source: source?, reference, organisation: organisation?, role: role?, status: status?, words: words? })
    }

    /// An action that comes in may be late already.
    fn status(&self, row: &mut Row) -> Option<Status> {
        let typed = row.cell("due").1.to_owned();
        let due = typed.parse::<NaiveDate>().ok();
        if due.is_none() && !typed.is_empty() {
            row.wrong("due", "day");
            return None;
        }
        let (stage, reason) = (row.cell("status").1.to_owned(), row.cell("reason").1.to_owned());
        match Status::read(&stage, due, &reason, self.today, due.filter(|d| *d < self.today)) {
            Ok(status) => return Some(status),
            Err(Unfit::Stage) => row.wrong("status", "status"),
            Err(Unfit::Due) => row.wrong("due", "due"),
            Err(Unfit::Day) => row.wrong("due", "day"),
            Err(Unfit::Reason) => row.wrong("reason", "reason"),
        }
        None
    }

    fn words(&self, row: &mut Row) -> Option<Written> {
        let (language, text) = (row.cell("language").1.to_owned(), row.cell("words").1.replace("\r\n", "\n"));
        let known = self.languages.contains(&language.as_str());
        if !known {
            row.wrong("language", "language");
        }
        let fits = !text.is_empty() && text.chars().count() <= LONGEST && !text.contains(|c: char| c.is_control() && c != '\n');
        if !fits {
            row.wrong("words", "words");
        }
        (known && fits).then_some(Written { language, text })
    }
}

/// Where each column stands.
fn header(record: &csv::StringRecord, line: u64) -> Result<[usize; COLUMNS.len()], Vec<Problem>> {
    let names: Vec<&str> = record.iter().map(str::trim).collect();
    let mut problems = Vec::new();
    for (n, name) in names.iter().enumerate() {
        let what = match COLUMNS.contains(name) {
            false => "column",
            true if names[..n].contains(name) => "column-twice",
            true => continue,
        };
        problems.push(Problem { line, column: n + 1, what, cell: name.chars().take(40).collect() });
    }
    for missing in COLUMNS.iter().filter(|c| !names.contains(c)) {
        problems.push(Problem { line, column: 0, what: "column-missing", cell: (*missing).to_owned() });
    }
    if problems.is_empty() { Ok(COLUMNS.map(|c| names.iter().position(|n| *n == c).unwrap_or_default())) } else { Err(problems) }
}
