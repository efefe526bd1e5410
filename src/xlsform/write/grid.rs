//! Rows whose cells are named, as a sheet.

use super::super::{
    book::{Row, Sheet},
    read::READ,
    table::TRANSLATED,
};
use std::collections::BTreeMap;

/// A row: what each column says in each language.
#[derive(Debug, Default)]
pub(super) struct Line(BTreeMap<(String, String), String>);

impl Line {
    pub(super) fn set(&mut self, column: &str, said: impl Into<String>) {
        self.translated(column, "", said.into());
    }

    pub(super) fn translated(&mut self, column: &str, language: &str, said: String) {
        if !said.is_empty() {
            self.0.insert((column.to_owned(), language.to_owned()), said);
        }
    }
}

/// The rows of a sheet.
#[derive(Debug)]
pub(super) struct Grid {
    columns: &'static [&'static str],
    /// The code and the head of each language.
    languages: Vec<(String, String)>,
    lines: Vec<Line>,
}

impl Grid {
    pub(super) fn new(sheet: &str, languages: Vec<(String, String)>) -> Self {
        let columns = READ.iter().find(|(name, _)| *name == sheet).map_or(&[][..], |(_, columns)| columns);
        Self { columns, languages, lines: Vec::new() }
    }

    pub(super) fn add(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// The sheet, without columns in which nothing stands.
    pub(super) fn sheet(&self, name: &str) -> Sheet {
        let mut columns: Vec<((String, String), String)> = Vec::new();
        for column in self.columns {
            if TRANSLATED.contains(column) {
                columns
                    .extend(self.languages.iter().map(|(code, head)| (((*column).to_owned(), code.clone()), format!("{column}::{head}"))));
            } else {
                columns.push((((*column).to_owned(), String::new()), (*column).to_owned()));
            }
        }
        columns.retain(|(column, _)| self.lines.iter().any(|line| line.0.contains_key(column)));
        let head = Row { number: 1, cells: columns.iter().map(|(_, head)| head.clone()).collect() };
        let rows = (2..).zip(&self.lines).map(|(number, line)| {
            let cells = columns.iter().map(|(column, _)| line.0.get(column).cloned().unwrap_or_default());
            Row { number, cells: cells.collect() }
        });
        Sheet { name: name.to_owned(), rows: std::iter::once(head).chain(rows).collect() }
    }
}
