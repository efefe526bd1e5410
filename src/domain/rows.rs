//! Rows of answers that were keyed in from paper (architecture §5 fixes the columns).

use super::{
    answers::{Answer, Answers},
    ballot::{Ballot, Channel, Standing},
    ids::{PlaceId, ServiceId},
    instrument::{Instrument, Question, Shape},
};
use std::sync::Arc;

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
        for (n, record) in reader.records().enumerate() {
            let line = record.as_ref().ok().and_then(csv::StringRecord::position).map_or(n as u64 + 1, csv::Position::line);
            match record {
                Err(error) => problems.push(format!("line {line}: cannot be read: {}", reason(&error))),
                Ok(record) if n == 0 => {
                    header = record.iter().map(|c| c.trim().to_owned()).collect();
                    self.check_header(&header, &mut problems);
                }
                Ok(record) if record.len() != header.len() => {
                    problems.push(format!("line {line}: has {} cells, the header has {}", record.len(), header.len()));
                }
                Ok(record) => {
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
        for (i, name) in header.iter().enumerate() {
            let known = ABOUT.contains(&name.as_str()) || self.column(name).is_some();
            if !known {
                problems.push(format!("line 1, column {}: “{name}” is no question of {}", i + 1, self.instrument.id));
            } else if header[..i].contains(name) {
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

/// Where two keyings of the same sheets differ, by line and column.
#[must_use]
pub fn differences(first: &[u8], second: &[u8]) -> Vec<String> {
    let read = |bytes: &[u8]| -> Vec<csv::StringRecord> {
        csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes).into_records().filter_map(Result::ok).collect()
    };
    let (a, b) = (read(first), read(second));
    let mut differences = Vec::new();
    if a.len() != b.len() {
        differences.push(format!("the first keying has {} lines, the second has {}", a.len(), b.len()));
    }
    for (line, (x, y)) in a.iter().zip(&b).enumerate() {
        for column in 0..x.len().max(y.len()) {
            if x.get(column).map(str::trim) != y.get(column).map(str::trim) {
                differences.push(format!("line {}, column {}: the two keyings differ", line + 1, column + 1));
            }
        }
    }
    differences
}
