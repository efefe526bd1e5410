//! From released figures to what people read. All but the dictionary of instruments and the files of returns, which have no figures, takes a [`Document`](crate::release::Document), whose figures are
//! [`Protected`](crate::disclosure::Protected): a raw count has no way in.
//!
//! [`Statements::of`] is the one function that says what is displayed. Sentences, bars and tables ([`Reader`]), `figures.csv`, `figures.ods`,
//! `figures.json` and the paper are all made from its statements, so that they can never disagree.

mod beside;
mod csv;
pub mod dashboard;
mod dictionary;
mod figure;
mod instruments;
mod json;
mod ladder;
mod names;
mod ods;
mod returns;
mod said;
mod shape;
mod sides;
mod statement;
mod svg;
mod trend;

pub use beside::{Beside, Elsewhere, SurveyLine};
pub use csv::figures_csv;
pub(crate) use csv::write as write_csv;
pub use dictionary::{Entry, dictionary, dictionary_csv, dictionary_json};
pub use figure::{Reader, address, anchor, questions};
pub use instruments::{INSTRUMENTS_SCHEMA, instruments_csv, instruments_json};
pub use json::{FIGURES_SCHEMA, RELEASE_SCHEMA, figures_json};
pub use names::wave_in_words;
pub use ods::figures_ods;
pub(crate) use ods::{Sheet as Spreadsheet, Table as SheetTable, Value, write_spreadsheet};
pub use returns::returns_file;
pub use said::Said;
pub use shape::{Cell, Detail, Headline, OptionLine, QuestionFigure, RungLine, ScopeLine, View};
pub use sides::{Chain, ChainCell, ChainLine, Side, Sides, sides};
pub use statement::{Difference, HIDDEN, NOT_APPLICABLE, NOT_AVAILABLE, Statement, Statements, UNRELIABLE, replies};
pub use trend::{Point, Trend, WAVES};

use crate::i18n::WordsError;

/// What could not be said.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A message is missing.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// A file could not be put together.
    #[error("{0}")]
    File(String),
}

/// The four markers, and what each means in English; pages say the same in their language.
pub const MARKERS: [(&str, &str); 4] = [
    (
        HIDDEN,
        "Confidential: too few people answered to show it safely, or showing it would let someone work out another group. It does not mean none.",
    ),
    (UNRELIABLE, "Low reliability: fewer than 30 people answered. Take it as a hint."),
    (NOT_APPLICABLE, "Not applicable: there can be no figure here."),
    (NOT_AVAILABLE, "Not available: nobody was asked."),
];

/// A text that no spreadsheet takes for a formula.
fn neutral(field: &str) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{field}")
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_cell_is_never_a_formula() {
        for field in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1"] {
            assert_eq!(super::neutral(field), format!("'{field}"));
        }
        assert_eq!(super::neutral("a=1"), "a=1");
    }
}
