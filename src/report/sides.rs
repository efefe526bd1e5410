//! Two layouts of a page: what works beside what needs to change, and what was wanted beside what was received.

use super::{
    ReportError,
    figure::Reader,
    shape::{QuestionFigure, RungLine, View},
    statement::{HEADLINE, NOT_APPLICABLE, NOT_AVAILABLE},
};
use crate::domain::{
    figures::About,
    instrument::{Link, Question, Shape},
};
use serde::Serialize;

/// What works and what does not, each in the order of the questions: the two are sides, not ranks.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Sides {
    /// What works for more than half.
    pub good: Vec<Side>,
    /// What has to change for more than half.
    pub bad: Vec<Side>,
    /// What cannot be put on a side: near the half, or with an interval that reaches over it.
    pub between: Vec<Side>,
    /// What cannot be shown here.
    pub hidden: Vec<Side>,
}

/// One line of a side.
#[derive(Debug, Clone, Serialize)]
pub struct Side {
    /// The question's title.
    pub title: String,
    /// What is said, with its marker.
    pub says: String,
    /// Where it stands on the page.
    pub anchor: String,
}

/// What people wanted, what was there, and what they received.
#[derive(Debug, Clone, Serialize)]
pub struct Chain {
    /// A line for each kind of help.
    pub lines: Vec<ChainLine>,
    /// Whether “available” and “received” are told of those who wanted the help. From lists of kinds of help they are told of all who answered.
    pub of_wanted: bool,
}

/// One kind of help.
#[derive(Debug, Clone, Serialize)]
pub struct ChainLine {
    /// What it is called.
    pub label: String,
    /// Wanted, available, received: `[x]` where nobody was asked, `[z]` where the code is not in the list.
    pub cells: Vec<ChainCell>,
}

/// What is said of one kind of help at one link of the chain.
#[derive(Debug, Clone, Serialize)]
pub struct ChainCell {
    /// What is said, or the marker.
    pub says: String,
    /// Where the answer of a hole is shown.
    pub rung: Option<RungLine>,
}

/// How a question's share has to lie for a side: in percent, both ends of its interval.
const HALF: u8 = 50;

/// Puts the questions that can be good or bad news on their sides. Only what is displayed decides.
#[must_use]
pub fn sides(questions: &[QuestionFigure]) -> Sides {
    let mut sides = Sides::default();
    for question in questions.iter().filter(|q| !q.polarity.is_empty() && !q.multi) {
        for headline in &question.headlines {
            let statement = &headline.cell.statement;
            let line = Side { title: question.title.clone(), says: statement.cell(), anchor: headline.anchor.clone() };
            let above = statement.interval.map(|(low, high)| (low > HALF, high < HALF));
            let side = match (above, question.polarity) {
                (None, _) => &mut sides.hidden,
                (Some((true, _)), "positive") | (Some((_, true)), "negative") => &mut sides.good,
                (Some((_, true) | (true, _)), _) => &mut sides.bad,
                (Some((false, false)), _) => &mut sides.between,
            };
            side.push(line);
        }
    }
    sides
}

impl Reader<'_> {
    /// Wanted, available, received: of instruments that ask for need and receipt with one code list, and of those that ask about each kind of help by
    /// itself.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing.
    pub fn chains(&self, view: View) -> Result<Vec<Chain>, ReportError> {
        Ok(self.chain_of_lists(view)?.into_iter().chain(self.chain_of_questions(view)?).collect())
    }

    fn chain_of_questions(&self, view: View) -> Result<Option<Chain>, ReportError> {
        let line = |asked: &Question| {
            let follows = |link: Link| self.names.instrument.derived.iter().find(|d| d.link.as_ref() == Some(&(asked.id.clone(), link)));
            let cell = |link: Link| self.chain_cell(follows(link).map(|d| d.id.as_str()), HEADLINE, view);
            let label = self.names.title(asked.id.as_str())?;
            Ok(ChainLine { label, cells: Link::ALL.into_iter().map(cell).collect::<Result<_, _>>()? })
        };
        let asked = self.names.instrument.questions.iter().filter(|q| q.shape == Shape::Chain);
        let lines: Vec<ChainLine> = asked.map(line).collect::<Result<_, ReportError>>()?;
        Ok((!lines.is_empty()).then_some(Chain { lines, of_wanted: true }))
    }

    fn chain_of_lists(&self, view: View) -> Result<Option<Chain>, ReportError> {
        let tagged = |tag: &str| {
            let fits = |q: &&Question| q.shape == Shape::Multi && q.tags.iter().any(|t| t == tag);
            self.names.instrument.questions.iter().find(fits)
        };
        let (Some(need), available, Some(receipt)) = (tagged("need"), tagged("available"), tagged("receipt")) else { return Ok(None) };
        let columns = [Some(need), available, Some(receipt)];
        let mut codes: Vec<(&str, &Question)> = Vec::new();
        for question in columns.into_iter().flatten() {
            // "None of these" is an answer about all kinds of help together.
            for option in question.options.iter().filter(|o| !o.exclusive) {
                if codes.iter().all(|(code, _)| *code != option.code.as_str()) {
                    codes.push((option.code.as_str(), question));
                }
            }
        }
        let line = |(code, question): &(&str, &Question)| {
            let label = self.names.item(question.id.as_str(), &format!("option:{code}"))?;
            let cell = |column: Option<&Question>| self.chain_cell(column.map(|q| q.id.as_str()), &format!("option:{code}"), view);
            Ok(ChainLine { label, cells: columns.into_iter().map(cell).collect::<Result<_, _>>()? })
        };
        Ok(Some(Chain { lines: codes.iter().map(line).collect::<Result<_, ReportError>>()?, of_wanted: false }))
    }

    fn chain_cell(&self, asked: Option<&str>, item: &str, view: View) -> Result<ChainCell, ReportError> {
        let without = |marker: &str| ChainCell { says: marker.to_owned(), rung: None };
        let Some(asked) = asked else { return Ok(without(NOT_AVAILABLE)) };
        let document = self.names.document;
        let period = if view.year { document.year.as_str() } else { document.wave.as_str() };
        let here = |about: &About| {
            (about.period.as_str(), about.scope.as_str()) == (period, view.scope)
                && about.breakdown.is_empty()
                && about.scope_kind != "open"
        };
        let statements = self.statements(asked, here)?;
        let Some(statement) = statements.iter().find(|s| s.item == item) else { return Ok(without(NOT_APPLICABLE)) };
        Ok(ChainCell { says: statement.cell(), rung: self.cell(document, statement)?.rung })
    }
}
