//! A file of entries: every error by line and column, and nothing taken over while there is one.

use super::{Entry, Kind, Limits, Register, What, Wrong};
use crate::domain::ids::PlaceId;
use std::collections::BTreeMap;

/// The most lines of one file.
const MOST_LINES: usize = 2_000;

/// What a cell begins with so that a spreadsheet takes it for no formula (`crate::report`).
const QUOTED: [&str; 8] = ["'=", "'+", "'-", "'@", "'＝", "'＋", "'－", "'＠"];

/// What is wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is not written in UTF-8, or cannot be read as lines of cells, from this line on.
    Unreadable(u64),
    /// The first line has other columns than these.
    Columns(String),
    /// It has no entries, or more than can be read at once.
    Lines(usize),
    /// What is wrong in a cell: line and column.
    Cell(u64, Wrong),
}

/// Entries out of a file, in its order.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(kind: Kind, bytes: &[u8], register: &Register, limits: &Limits) -> Result<Vec<Entry>, Vec<Fault>> {
    let (rows, unreadable) = rows(kind.columns(), bytes).map_err(|fault| vec![fault])?;
    let (mut after, mut lines, mut faults) = (register.clone(), BTreeMap::new(), Vec::from_iter(unreadable));
    let mut entries = Vec::new();
    for (line, cells) in rows {
        let cell = |column: &str| {
            let at = kind.columns().iter().position(|c| *c == column);
            at.and_then(|at| cells.get(at)).cloned().unwrap_or_default()
        };
        match entry(kind, &after, &cell) {
            Err(wrong) => faults.extend(wrong.into_iter().map(|wrong| Fault::Cell(line, wrong))),
            Ok(entry) if lines.contains_key(&entry.id) => faults.push(Fault::Cell(line, Wrong::new("id", What::Twice(entry.id)))),
            Ok(entry) => {
                lines.insert(entry.id.clone(), line);
                after.put(entry.clone());
                entries.push(entry);
            }
        }
    }
    // Against entries that could not be read, others are not held.
    if faults.is_empty() {
        let line = |id: &str| lines.get(id).copied().unwrap_or(1);
        faults.extend(after.problems(register, limits).into_iter().map(|p| Fault::Cell(line(&p.entry.1), p.wrong)));
    }
    faults.sort_by_key(|fault| if let Fault::Cell(line, _) | Fault::Unreadable(line) = fault { *line } else { 0 });
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

/// The number of a line, and its cells.
pub(in crate::domain) type Line = (u64, Vec<String>);

/// The lines of a file with these columns, each with its number and its cells as they were meant; and where it could not be read on.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Columns`] or [`Fault::Lines`] when nothing of it can be used.
pub(in crate::domain) fn rows(columns: &[&str], bytes: &[u8]) -> Result<(Vec<Line>, Option<Fault>), Fault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|e| Fault::Unreadable(line_at(bytes, e.valid_up_to())))?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let unreadable = |e: &csv::Error| Fault::Unreadable(e.position().map_or(1, csv::Position::line));
    if reader.headers().map_err(|e| unreadable(&e))?.iter().ne(columns.iter().copied()) {
        return Err(Fault::Columns(columns.join(",")));
    }
    let (mut rows, mut end) = (Vec::new(), None);
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                rows.push((line, record.iter().map(|cell| plain(cell).to_owned()).collect()));
            }
            Err(error) => {
                end = Some(unreadable(&error));
                break;
            }
        }
        if rows.len() > MOST_LINES {
            return Err(Fault::Lines(MOST_LINES));
        }
    }
    if rows.is_empty() && end.is_none() { Err(Fault::Lines(MOST_LINES)) } else { Ok((rows, end)) }
}

/// An entry of a line: one that is there, one of a new id, or one whose id is made from its name.
fn entry(kind: Kind, register: &Register, cell: &dyn Fn(&str) -> String) -> Result<Entry, Vec<Wrong>> {
    let id = match cell("id") {
        id if id.is_empty() => register.new_id(kind, &cell("name")),
        id if PlaceId::parse(&id).is_ok() && !matches!(id.as_str(), "new" | "merge" | "file" | "export") => id,
        id => return Err(vec![Wrong::new("id", What::Id(id))]),
    };
    let mut entry = Entry::read(kind, &id, cell)?;
    entry.merged_into = register.get(kind, &id).and_then(|is| is.merged_into.clone());
    Ok(entry)
}

/// A cell without what kept a spreadsheet from taking it for a formula.
fn plain(cell: &str) -> &str {
    if QUOTED.iter().any(|quoted| cell.starts_with(quoted)) { &cell[1..] } else { cell }
}

/// The line in which a byte stands.
fn line_at(bytes: &[u8], at: usize) -> u64 {
    bytes[..at].iter().fold(1, |line, byte| line + u64::from(*byte == b'\n'))
}

/// The lines of a file of a kind, the names of its columns first.
#[must_use]
pub fn lines(kind: Kind, register: &Register) -> Vec<Vec<String>> {
    let head = kind.columns().iter().map(|column| (*column).to_owned()).collect();
    let line = |entry: &Entry| kind.columns().iter().map(|column| entry.cell(column)).collect();
    std::iter::once(head).chain(register.of(kind).map(line)).collect()
}
