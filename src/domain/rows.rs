//! Rows of answers that were keyed in from paper (architecture §5 fixes the columns).

use super::{
    answers::{Answer, Answers},
    ballot::{Ballot, Channel, HelpedBy, Standing},
    ids::{PlaceId, ServiceId},
    instrument::{Instrument, Question, Shape},
};
use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    fmt,
    sync::Arc,
};

/// Columns that say something about the row, not an answer.
const ABOUT: [&str; 7] = ["sheet", "place", "service", "organisation", "stage", "lang", "helped_by"];

/// What rows of answers are read against.
#[derive(Debug, Clone)]
pub struct Rows {
    /// The instrument that was asked.
    pub instrument: Arc<Instrument>,
    /// The places of the partnership.
    pub places: Vec<PlaceId>,
    /// Its services.
    pub services: Vec<ServiceId>,
    /// The languages that there are.
    pub languages: Vec<String>,
}

impl Rows {
    /// Reads rows, a header first. Every problem is named by its line and column, counting from 1, the header being line 1.
    #[must_use]
    pub fn parse(&self, bytes: &[u8]) -> (Vec<Ballot>, Vec<String>) {
        let mut problems = Vec::new();
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes);
        let mut header: Vec<String> = Vec::new();
        let mut ballots = Vec::new();
        let (mut sheets, mut numbered) = (BTreeSet::new(), None);
        for (n, record) in reader.records().enumerate() {
            let line = record.as_ref().ok().and_then(csv::StringRecord::position).map_or(n as u64 + 1, csv::Position::line);
            match record {
                Err(error) => problems.push(format!("line {line}: cannot be read: {}", reason(&error))),
                Ok(record) if n == 0 => {
                    header = record.iter().map(|c| c.trim().to_owned()).collect();
                    self.check_header(&header, &mut problems);
                    numbered = header.iter().position(|h| h == "sheet");
                }
                Ok(record) if record.len() != header.len() => {
                    problems.push(format!("line {line}: has {} cells, the header has {}", record.len(), header.len()));
                }
                Ok(record) => {
                    let sheet = numbered.and_then(|at| record.get(at)).map_or("", str::trim);
                    if !sheet.is_empty() && !sheets.insert(sheet.to_owned()) {
                        problems.push(format!("line {line}: the sheet “{}” stands twice", sheet.chars().take(40).collect::<String>()));
                    }
                    let before = problems.len();
                    let ballot = self.row(&header, &record, line, &mut problems);
                    if problems.len() == before {
                        ballots.push(ballot);
                    }
                }
            }
        }
        if header.is_empty() {
            problems.push("line 1: there is no header".to_owned());
        }
        (ballots, problems)
    }

    fn check_header(&self, header: &[String], problems: &mut Vec<String>) {
        let mut names = BTreeSet::new();
        for (i, name) in header.iter().enumerate() {
            let known = ABOUT.contains(&name.as_str()) || self.column(name).is_some();
            if !known {
                problems.push(format!("line 1, column {}: “{name}” is no question of {}", i + 1, self.instrument.id));
            } else if !names.insert(name) {
                problems.push(format!("line 1, column {}: “{name}” stands twice", i + 1));
            }
        }
    }

    fn column(&self, name: &str) -> Option<&Question> {
        self.instrument.questions.iter().find(|q| q.id.as_str() == name && q.shape != Shape::Text)
    }

    fn row(&self, header: &[String], record: &csv::StringRecord, line: u64, problems: &mut Vec<String>) -> Ballot {
        let mut ballot = Ballot {
            standing: Standing::Real,
            instrument: self.instrument.id.clone(),
            version: self.instrument.version,
            channel: Channel::Paper,
            place: None,
            service: None,
            language: "en".to_owned(),
            helped_by: None,
            number: [0; 16],
            answers: Answers::default(),
        };
        for (i, (name, cell)) in header.iter().zip(record.iter()).enumerate() {
            let cell = cell.trim();
            if cell.is_empty() {
                continue;
            }
            if let Err(why) = self.cell(name, cell, &mut ballot) {
                problems.push(format!("line {line}, column {} ({name}): “{}” {why}", i + 1, cell.chars().take(40).collect::<String>()));
            }
        }
        for question in self.instrument.counted() {
            if ballot.answers.get(&question.id).is_some() && !ballot.answers.asked(&self.instrument, question) {
                let column = header.iter().position(|h| h == question.id.as_str()).map_or(0, |i| i + 1);
                problems.push(format!(
                    "line {line}, column {column} ({}): is answered, but is not asked after the answers before it",
                    question.id
                ));
            }
        }
        ballot
    }

    fn cell(&self, name: &str, cell: &str, ballot: &mut Ballot) -> Result<(), String> {
        match name {
            "place" => {
                let place = self.places.iter().find(|p| p.as_str() == cell);
                ballot.place = Some(place.ok_or("is no place of this partnership")?.clone());
            }
            "service" => {
                let service = self.services.iter().find(|s| s.as_str() == cell);
                ballot.service = Some(service.ok_or("is no service of this partnership")?.clone());
            }
            "lang" => {
                self.languages.iter().find(|l| *l == cell).ok_or("is no language here")?.clone_into(&mut ballot.language);
            }
            "helped_by" => {
                ballot.helped_by = Some(HelpedBy::parse(cell).ok_or("is none of no, worker, interpreter, family, other, pnts")?);
            }
            _ => {
                if let Some(question) = self.column(name) {
                    let answer = Answer::parse(question, cell.split(';').map(str::trim)).map_err(|e| e.to_string())?;
                    ballot.answers.set(&question.id, answer);
                }
            }
        }
        Ok(())
    }
}

/// What the reader says, without the bytes that it met.
fn reason(error: &csv::Error) -> &'static str {
    match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "it is not UTF-8; save the sheet as “CSV UTF-8”",
        _ => "it is not CSV",
    }
}

/// One keying of sheets, as it is compared with another: by the names of its columns and the numbers of its sheets.
pub struct Keying {
    header: Vec<String>,
    /// Where each name stands in the header: the last place, should it stand twice.
    columns: BTreeMap<String, usize>,
    sheets: BTreeMap<Sheet, Keyed>,
    twice: Vec<String>,
}

impl fmt::Debug for Keying {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keying(..)")
    }
}

/// What tells one line from another.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Sheet {
    /// The number on the sheet, just as it was keyed.
    Numbered(String),
    /// A line without a number is known by its place.
    At(usize),
}

struct Keyed {
    at: String,
    /// The codes of each cell, column by column.
    cells: Vec<Vec<String>>,
}

impl Keying {
    /// Reads a keying, a header first. Lines that cannot be read are left out: [`Rows::parse`] names them.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut records =
            csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes).into_records().filter_map(Result::ok);
        let header: Vec<String> = records.next().map(|h| h.iter().map(|c| c.trim().to_owned()).collect()).unwrap_or_default();
        let columns: BTreeMap<String, usize> = header.iter().cloned().zip(0..).collect();
        let numbered = header.iter().position(|h| h == "sheet");
        let (mut sheets, mut twice) = (BTreeMap::new(), Vec::new());
        for (n, record) in records.enumerate() {
            let line = record.position().map_or(n as u64 + 2, csv::Position::line);
            let cells = record.iter().take(header.len()).map(codes).collect();
            let number = numbered.and_then(|at| record.get(at)).map(str::trim).filter(|s| !s.is_empty());
            let sheet = number.map_or(Sheet::At(n), |number| Sheet::Numbered(number.to_owned()));
            let at = format!("line {line}");
            match sheets.entry(sheet) {
                Entry::Occupied(_) => twice.push(at),
                Entry::Vacant(free) => {
                    free.insert(Keyed { at, cells });
                }
            }
        }
        Self { header, columns, sheets, twice }
    }

    /// Where a second keying of the same sheets differs. Columns are matched by their names and sheets by their numbers, so that the second person may
    /// key them in any order; without a column `sheet` the lines have to be in the same order. What was keyed is not repeated.
    #[must_use]
    pub fn differences(&self, second: &Self) -> Vec<String> {
        let (a, b) = (self, second);
        let mut differences = Vec::new();
        for (one, other, which) in [(a, b, "second"), (b, a, "first")] {
            let missing = one.header.iter().filter(|name| !other.columns.contains_key(*name));
            differences.extend(missing.map(|name| format!("line 1: the {which} keying has no column “{name}”")));
            let missing = one.sheets.iter().filter(|(sheet, _)| !other.sheets.contains_key(*sheet));
            differences.extend(missing.map(|(_, row)| format!("{}: is not in the {which} keying", row.at)));
            differences.extend(
                one.twice.iter().map(|at| {
                    format!("{at}: this sheet stands twice in the {} keying", if which == "second" { "first" } else { "second" })
                }),
            );
        }
        for (sheet, x) in &a.sheets {
            let Some(y) = b.sheets.get(sheet) else { continue };
            // A line that stops short in one keying differs like a cell that says something else, whichever keying is the first.
            for (name, column) in &a.columns {
                if x.cells.get(*column) != b.columns.get(name).and_then(|column| y.cells.get(*column)) {
                    differences.push(format!("{}, column {} ({name}): the two keyings differ ({} of the second)", x.at, column + 1, y.at));
                }
            }
        }
        differences
    }
}

/// The codes of a cell; in which order several of them were keyed says nothing.
fn codes(cell: &str) -> Vec<String> {
    let mut codes: Vec<String> = cell.split(';').map(|c| c.trim().to_owned()).collect();
    codes.sort();
    codes
}
