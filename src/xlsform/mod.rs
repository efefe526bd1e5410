//! Forms (`XLSForm`, <https://xlsform.org>): an instrument as the sheets `survey`, `choices` and `settings` of an xlsx, csv or md file, and back.
//!
//! A form is read in four steps, each with its own errors: `book` unpacks a file into sheets of plain text, `table` gives columns their names and
//! languages, `read` makes an instrument and its words of them, and [`Imported::check`] asks of it what every instrument of the library is asked.
//! What a form has and Chorus cannot mean is refused with a reason; nothing is left out in silence. `write` is the way back.
//! `docs/xlsform.md` says what becomes of what.

mod book;
mod expression;
mod lines;
mod problem;
mod read;
mod refused;
mod source;
mod table;
mod text;
mod write;
mod xlsx;

pub(crate) use book::{Book, Row, Sheet, cell_problem};
pub(crate) use problem::{in_order, tell};
pub(crate) use xlsx::{read as read_workbook, unpack, write as write_workbook, xml};

pub use problem::{Place, Problem};
pub use read::Imported;
pub use source::{Messages, NotASource, Source, keys_of};
pub(crate) use text::{SERVICE, SHARE, SINCE, message};
pub use write::NoForm;

use crate::i18n::Words;
use book::SHEETS;
use std::path::Path;

/// The kinds of file that a form can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Office Open XML.
    Xlsx,
    /// All sheets in one file of comma-separated values (RFC 4180, UTF-8): the first column names the sheet.
    Csv,
    /// The same as tables of Markdown.
    Md,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Csv, Self::Md];

    /// The word for commands and endings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Md => "md",
        }
    }

    /// The format of a file by its ending.
    ///
    /// # Errors
    /// A problem that says what to save it as.
    pub fn of(path: &Path) -> Result<Self, Problem> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        Self::ALL.into_iter().find(|format| format.as_str() == ending).ok_or_else(|| {
            Problem::of_file(match ending.as_str() {
                "xlsm" | "xltm" | "xlsb" | "xlam" => "this kind of workbook can hold macros: save it as .xlsx",
                _ => "a form is a .xlsx, .csv or .md file: save it as one of these",
            })
        })
    }
}

/// Reads a form. `words` has the languages that there are, and the words that all instruments share.
///
/// # Errors
/// Everything that is wrong with it, sheet by sheet.
pub fn import(bytes: &[u8], format: Format, words: &Words) -> Result<Imported, Vec<Problem>> {
    let mut problems = Vec::new();
    let book = match format {
        Format::Xlsx => xlsx::read(bytes, &SHEETS, &mut problems),
        Format::Csv => lines::read_csv(bytes, &mut problems),
        Format::Md => lines::read_md(bytes, &mut problems),
    };
    book.problems(&mut problems);
    // A file that could not be unpacked whole has rows that nobody saw: what is said of the rest would be wrong.
    if book.sheets.is_empty() || problems.iter().any(|p| p.place.sheet == "file") {
        return Err(in_order(problems));
    }
    read::read(&book, words, problems)
}

/// Writes a form.
///
/// # Errors
/// [`NoForm`] when the instrument says something that a form cannot.
pub fn export(source: &Source, format: Format, words: &Words) -> Result<Vec<u8>, NoForm> {
    let book = write::write(source, words)?;
    match format {
        Format::Xlsx => xlsx::write(&book, &[]).map_err(|e| NoForm(e.to_string())),
        Format::Csv => Ok(lines::write_csv(&book)),
        Format::Md => Ok(lines::write_md(&book)),
    }
}
