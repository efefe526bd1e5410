//! Replies that are made from published margins: as many people as the tables say gave each answer, and everything between the answers by chance.

use crate::published::data;
use chorus::domain::instrument::{Instrument, Shape};
use std::collections::{BTreeMap, BTreeSet};

pub type Row = BTreeMap<String, String>;

/// How many people gave an answer: everybody, or within one agency.
pub struct Margin {
    pub question: String,
    pub group: String,
    pub code: String,
    pub count: usize,
}

pub fn margins(file: &str) -> Vec<Margin> {
    let mut reader = csv::Reader::from_path(data(file)).expect("a file");
    let records = reader.records().map(|r| r.expect("a record"));
    let margin = |r: csv::StringRecord| Margin {
        question: r[0].to_owned(),
        group: r[1].to_owned(),
        code: r[2].to_owned(),
        count: r[3].parse().expect("a count"),
    };
    records.map(margin).collect()
}

/// Numbers of people in an order that looks like chance and is the same in every run, another one for every answer.
fn order(people: usize, seed: &str) -> Vec<usize> {
    let mut drawn: Vec<(Vec<u8>, usize)> =
        (0..people).map(|n| (ring::digest::digest(&ring::digest::SHA256, format!("{seed} {n}").as_bytes()).as_ref().to_vec(), n)).collect();
    drawn.sort();
    drawn.into_iter().map(|(_, n)| n).collect()
}

/// Some replies that have exactly these margins, and nothing else that the margins do not say.
pub fn replies(instrument: &Instrument, margins: &[Margin], places: &[(&str, usize)]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (place, size) in places {
        rows.extend((0..*size).map(|_| Row::from([("place".to_owned(), (*place).to_owned())])));
    }
    for question in &instrument.questions {
        let of: Vec<&Margin> = margins.iter().filter(|m| m.question == question.id.as_str()).collect();
        let several = question.shape == Shape::Multi;
        let alone = |code: &str| question.options.iter().any(|o| o.exclusive && o.code.as_str() == code);
        let mut given: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); rows.len()];
        // What is known of one agency comes first, and the rest of its people do not give that answer.
        for margin in of.iter().filter(|m| !m.group.is_empty()).chain(of.iter().filter(|m| m.group.is_empty())) {
            let mut left =
                margin.count - if margin.group.is_empty() { given.iter().filter(|g| g.contains(&*margin.code)).count() } else { 0 };
            for n in order(rows.len(), &format!("{} {}", margin.question, margin.code)) {
                let agency = rows[n].get("agency").map_or("", String::as_str);
                let settled = of.iter().any(|m| !m.group.is_empty() && m.group == agency && m.code == margin.code);
                let here = if margin.group.is_empty() { !settled } else { margin.group == agency };
                let free = if several { !given[n].iter().any(|code| alone(code)) } else { given[n].is_empty() };
                if left > 0 && here && free && !given[n].contains(&*margin.code) {
                    given[n].insert(&margin.code);
                    left -= 1;
                }
            }
            assert_eq!(left, 0, "{} {}: the margins do not fit together", margin.question, margin.code);
        }
        let nothing = question.options.iter().find(|o| o.exclusive && several && !of.is_empty()).map(|o| o.code.as_str());
        for (row, codes) in rows.iter_mut().zip(given) {
            let codes: Vec<&str> = if codes.is_empty() { nothing.into_iter().collect() } else { codes.into_iter().collect() };
            row.insert(question.id.to_string(), if codes == ["skip"] { String::new() } else { codes.join(";") });
        }
    }
    rows
}

/// The rows as the file that somebody keys in.
pub fn file(rows: &[Row], instrument: &Instrument) -> Vec<u8> {
    let columns: Vec<&str> = rows[0].keys().map(String::as_str).collect();
    let kept = |c: &&str| *c == "place" || instrument.questions.iter().any(|q| q.id.as_str() == *c && q.shape != Shape::Text);
    let columns: Vec<&str> = columns.into_iter().filter(kept).collect();
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(&columns).expect("writes");
    for row in rows {
        out.write_record(columns.iter().map(|c| row[*c].as_str())).expect("writes");
    }
    out.into_inner().expect("writes")
}
