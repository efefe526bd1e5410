//! Single figures that can be spoken of elsewhere, such as in a public reply: each with the sentence that its release's page says.

use super::{
    ReportError,
    figure::{Reader, address, anchor},
    shape::View,
    statement::{HEADLINE, Statement},
};
use crate::domain::figures::About;
use serde::Serialize;
use std::collections::BTreeSet;

/// A figure that is shown, in its sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The row of the release.
    pub figure: String,
    /// The item of the row.
    pub item: String,
    /// The short title of its question.
    pub title: String,
    /// What the release's page says.
    pub sentence: String,
    /// `[u]` or nothing.
    pub marker: &'static str,
    /// The place; empty for the whole partnership.
    pub place: String,
    /// The wave with its days, or the financial year.
    pub when: String,
    /// Where it stands.
    pub href: String,
}

impl Reader<'_> {
    /// The figure of this row and item, if it is shown and stands on a page in a sentence of its own: never a hole, a group of a breakdown, or replies without a card.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing.
    pub fn said(&self, figure: &str, item: &str) -> Result<Option<Said>, ReportError> {
        let Some(about) = self.names.document.about.iter().find(|about| about.figure == figure) else { return Ok(None) };
        let statements = self.statements(&about.question, |about| about.figure == figure)?;
        statements.iter().find(|s| s.item == item).filter(|s| self.speaks(s)).map(|s| self.say(s)).transpose()
    }

    /// Every figure of a page that can be spoken of, in the order of the questions.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing.
    pub fn sayable(&self, view: View) -> Result<Vec<Said>, ReportError> {
        let period = if view.year { self.names.document.year.as_str() } else { self.names.document.wave.as_str() };
        let here = |about: &About| about.period == period && about.scope == view.scope;
        let asked: BTreeSet<&str> = self.names.document.about.iter().filter(|a| here(a)).map(|about| about.question.as_str()).collect();
        let mut all = Vec::new();
        for question in asked {
            all.extend(self.statements(question, here)?.into_iter().filter(|s| self.speaks(s)));
        }
        all.sort_by_key(|s| (self.names.order(&s.about.question), self.names.option_order(&s.about.question, &s.item)));
        all.iter().map(|s| self.say(s)).collect()
    }

    fn speaks(&self, statement: &Statement) -> bool {
        let about = &statement.about;
        let multi = self.names.is_multi(&about.question);
        let in_a_sentence = if multi { statement.item.starts_with("option:") } else { statement.item == HEADLINE };
        in_a_sentence
            && statement.displayed_share().is_some()
            && about.breakdown.is_empty()
            && about.scope_kind != "open"
            && about.question != "replies"
    }

    fn say(&self, statement: &Statement) -> Result<Said, ReportError> {
        let (about, names) = (&statement.about, &self.names);
        let view = View { year: about.period == names.document.year, scope: &about.scope };
        let page = address(names.at, names.document.release.as_str(), view, names.language);
        Ok(Said {
            figure: about.figure.clone(),
            item: statement.item.clone(),
            title: names.title(&about.question)?,
            sentence: self.sentence(statement, names.is_multi(&about.question))?,
            marker: statement.marker,
            place: if about.scope.is_empty() { String::new() } else { names.scope(about)? },
            when: names.period(&about.period)?,
            href: format!("{page}#{}", anchor(&about.question, &statement.item)),
        })
    }
}
