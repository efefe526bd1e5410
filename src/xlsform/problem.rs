//! What is wrong with a form, and where.

use std::fmt::{self, Display};

/// A place in a form, as a spreadsheet or an editor shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The sheet; `file` for the whole file.
    pub sheet: String,
    /// The row, from 1. Of a csv or md file the line in the file.
    pub row: usize,
    /// The head of the column without its language, or its letters where it has no head; empty for the whole row.
    pub column: String,
    /// The code of the language; empty where it does not matter.
    pub language: String,
}

/// What is wrong in one place, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What is wrong, and how to mend it.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(sheet: &str, row: usize, column: &str, language: &str, message: impl Into<String>) -> Self {
        let place = Place { sheet: sheet.to_owned(), row, column: column.to_owned(), language: language.to_owned() };
        Self { place, message: message.into() }
    }

    /// Something that is wrong with the file as a whole.
    pub(crate) fn of_file(message: impl Into<String>) -> Self {
        Self::new("file", 1, "", "", message)
    }
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { sheet, row, column, language } = &self.place;
        write!(f, "{sheet}:{row}:{column}:{language}: {}", self.message)
    }
}

/// The most problems that are told of one form.
const MOST: usize = 1_000;

/// Adds a problem, and instead of the last that is told, that there are more.
pub(crate) fn tell(problems: &mut Vec<Problem>, problem: Problem) {
    match problems.len() {
        ..MOST => problems.push(problem),
        MOST => problems.push(Problem::of_file(format!("more than {MOST} errors: mend these first"))),
        _ => {}
    }
}

/// Sheet by sheet and row by row, each said once.
pub(crate) fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    let rank = |sheet: &str| ["file", "settings", "survey", "choices"].iter().position(|known| *known == sheet).unwrap_or(4);
    problems.sort_by(|a, b| (rank(&a.place.sheet), &a.place.sheet, a.place.row).cmp(&(rank(&b.place.sheet), &b.place.sheet, b.place.row)));
    let mut said: Vec<Problem> = Vec::new();
    for problem in problems {
        let same_row = said.iter().rev().take_while(|s| (&s.place.sheet, s.place.row) == (&problem.place.sheet, problem.place.row));
        if !same_row.into_iter().any(|s| *s == problem) {
            said.push(problem);
        }
    }
    said
}
