//! What pages are made of: the shapes that templates take.

use super::{
    beside::{Beside, Elsewhere},
    statement::Statement,
    trend::Trend,
};
use serde::Serialize;

/// Which of a release's figures a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct View<'a> {
    /// The financial year, instead of the wave.
    pub year: bool,
    /// An area's id; empty for the whole partnership.
    pub scope: &'a str,
}

/// How much stands beside the sentences and answers of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    /// Every declared place and group, on the page of the whole partnership. Without them a question counts as withheld where its headline is.
    pub places: bool,
    /// The same over the waves.
    pub trend: bool,
    /// The same in other surveys.
    pub elsewhere: bool,
}

impl Detail {
    /// All of it: the page of a release.
    pub const ALL: Self = Self { places: true, trend: true, elsewhere: true };
}

/// A question as it is shown.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionFigure {
    /// Its id.
    pub id: String,
    /// Its short title.
    pub title: String,
    /// Who a derived result is about, in words; empty for a question that was asked.
    pub of: String,
    /// `own` where a partnership wrote it itself, so that it cannot be compared with others; else nothing.
    pub own: &'static str,
    /// What is said first: one line for a question with a headline, one for each option of a multi-select.
    pub headlines: Vec<Headline>,
    /// The heads of the columns of `scopes`; none when there is one headline.
    pub columns: Vec<String>,
    /// The whole partnership, then every declared place and group: a cell for each headline. Empty on the page of one place.
    pub scopes: Vec<ScopeLine>,
    /// Every option, or the groups that they fall into; holes among them. Empty for a multi-select and for a derived result.
    pub options: Vec<OptionLine>,
    /// Whether shares add to more than 100%.
    pub multi: bool,
    /// `positive`, `negative` or nothing.
    pub polarity: &'static str,
    /// Whether something that was declared here cannot be shown.
    pub holes: bool,
    /// Whether nothing is shown of it, here or anywhere: then it is named and no more.
    pub withheld: bool,
    /// The same over the releases of the survey; empty where there is one alone.
    pub trend: Vec<Trend>,
    /// The same question in other surveys.
    pub elsewhere: Vec<Elsewhere>,
}

/// A plain sentence about the place of the page, with its bar.
#[derive(Debug, Clone, Serialize)]
pub struct Headline {
    /// What links lead to.
    pub anchor: String,
    /// The sentence.
    pub sentence: String,
    /// What the table says of the same.
    pub cell: Cell,
    /// The bar.
    pub svg: String,
    /// The whole partnership beside it, on the page of one place.
    pub beside: Option<Beside>,
}

/// A statement in a table, and where its answer is shown if it is a hole.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    /// What is displayed.
    #[serde(flatten)]
    pub statement: Statement,
    /// The nearest figure that is shown, for a hole that has one.
    pub rung: Option<RungLine>,
}

/// Where the answer of a hole is shown.
#[derive(Debug, Clone, Serialize)]
pub struct RungLine {
    /// The address on the public origin.
    pub href: String,
    /// What it is about, where that differs from the hole.
    pub what: String,
    /// What it says.
    pub says: String,
}

/// One place or group.
#[derive(Debug, Clone, Serialize)]
pub struct ScopeLine {
    /// What people call it.
    pub name: String,
    /// The page of the place; empty for a group of a breakdown and for the page itself.
    pub href: String,
    /// What is said of it.
    pub cells: Vec<Cell>,
}

/// One option of a question.
#[derive(Debug, Clone, Serialize)]
pub struct OptionLine {
    /// What people read on the page.
    pub label: String,
    /// What is said of it.
    pub cell: Cell,
    /// Its bar.
    pub svg: String,
}
