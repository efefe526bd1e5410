//! Sheets of plain text, whatever file they came from.

use super::problem::{Problem, tell};

/// The largest file, in bytes.
pub(super) const MOST_BYTES: usize = 8 << 20;
/// What a file may be when it is unpacked, in bytes.
pub(super) const MOST_UNPACKED: u64 = 32 << 20;
/// The most files in the zip of a workbook.
pub(super) const MOST_ENTRIES: usize = 1_000;
/// The most rows of all sheets together.
pub(super) const MOST_ROWS: usize = 20_000;
/// The most columns of a sheet: some fifteen texts in thirty languages.
pub(super) const MOST_COLUMNS: usize = 500;
/// The most characters of a cell.
pub(super) const MOST_CHARACTERS: usize = 4_000;
/// The sheets that are read.
pub(super) const SHEETS: [&str; 3] = ["survey", "choices", "settings"];

/// A file as its sheets.
#[derive(Debug, Default)]
pub(crate) struct Book {
    pub sheets: Vec<Sheet>,
}

/// A sheet; its first row is the head.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub name: String,
    pub rows: Vec<Row>,
}

/// A row with at least one cell that is not empty.
#[derive(Debug)]
pub(crate) struct Row {
    /// Its number as a spreadsheet or an editor shows it.
    pub number: usize,
    /// Its cells, without spaces around them.
    pub cells: Vec<String>,
}

impl Book {
    pub(crate) fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }

    /// Adds a row; no more of them are taken once there are too many.
    pub(crate) fn add(&mut self, number: usize, mut cells: Vec<String>, problems: &mut Vec<Problem>) -> bool {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        let rows: usize = self.sheets.iter().map(|sheet| sheet.rows.len()).sum();
        let Some(sheet) = self.sheets.last_mut().filter(|_| !cells.is_empty()) else { return true };
        if rows >= MOST_ROWS {
            problems.push(Problem::of_file(format!("more than {MOST_ROWS} rows: take out what is no question, option or setting")));
            return false;
        }
        if cells.len() > MOST_COLUMNS {
            let column = letters(MOST_COLUMNS);
            problems.push(Problem::new(&sheet.name, number, &column, "", format!("more than {MOST_COLUMNS} columns: take these out")));
            cells.truncate(MOST_COLUMNS);
        }
        sheet.rows.push(Row { number, cells });
        true
    }

    /// What is wrong with single cells, whatever they mean.
    pub(crate) fn problems(&self, problems: &mut Vec<Problem>) {
        for sheet in &self.sheets {
            for row in &sheet.rows {
                for (n, cell) in row.cells.iter().enumerate() {
                    if let Some(what) = cell_problem(cell) {
                        tell(problems, Problem::new(&sheet.name, row.number, &sheet.head(n), "", what));
                    }
                }
            }
        }
    }
}

impl Sheet {
    /// What a column is called in errors.
    pub(super) fn head(&self, column: usize) -> String {
        let head = self.rows.first().and_then(|row| row.cells.get(column)).filter(|head| !head.is_empty());
        head.map_or_else(|| letters(column), |head| super::table::name_of(head).0)
    }
}

/// The letters of a column, from 0: A, …, Z, AA, ….
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Marks that nobody sees: those that turn directions, and what is no character.
const MARKS: [std::ops::RangeInclusive<char>; 3] = ['\u{202a}'..='\u{202e}', '\u{2066}'..='\u{2069}', '\u{fffe}'..='\u{ffff}'];

/// Why no cell can hold this.
pub(crate) fn cell_problem(cell: &str) -> Option<String> {
    let long = cell.chars().take(MOST_CHARACTERS + 1).count() > MOST_CHARACTERS;
    if long {
        Some(format!("more than {MOST_CHARACTERS} characters: nobody can read that in one piece, shorten it"))
    } else if cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        Some("a spreadsheet takes this for a formula: begin with a letter, a number or a quotation mark".to_owned())
    } else if cell.contains(['\n', '\r']) {
        Some("more than one line: write it as one paragraph".to_owned())
    } else {
        let mark = cell.chars().find(|c| c.is_control() || MARKS.iter().any(|marks| marks.contains(c)));
        mark.map(|mark| format!("an invisible mark (U+{:04X}): take it out; directions are set apart by themselves", u32::from(mark)))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        assert_eq!([0, 25, 26, 51, 701, 702].map(super::letters), ["A", "Z", "AA", "AZ", "ZZ", "AAA"]);
    }
}
