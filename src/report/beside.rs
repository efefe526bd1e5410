//! What stands beside a figure: the whole partnership, and the same question in another survey. Never a ranking: one figure beside one other.

use super::{
    ReportError,
    figure::{Reader, address},
    names::wave_in_words,
    shape::View,
    statement::{Difference, HEADLINE, Statement},
    svg,
};
use crate::{domain::figures::About, i18n::Arg, release::Document};
use serde::Serialize;
use std::collections::BTreeSet;

/// The whole partnership beside one place.
#[derive(Debug, Clone, Serialize)]
pub struct Beside {
    /// What is said of the whole partnership.
    pub cell: Statement,
    /// How the place stands to it, in words; nothing if one of the two is not shown.
    pub difference: String,
}

/// One survey of two that ask the same.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyLine {
    /// The page of its release.
    pub href: String,
    /// The survey's name.
    pub survey: String,
    /// Its wave.
    pub wave: String,
    /// What is said there.
    pub cell: Statement,
    /// Its bar.
    pub svg: String,
}

/// The same question in another survey: what others perceive of the same thing.
#[derive(Debug, Clone, Serialize)]
pub struct Elsewhere {
    /// This survey, on one side.
    pub here: SurveyLine,
    /// The other, on the other side.
    pub there: SurveyLine,
    /// How the figure here stands to it, in words; nothing if one of the two is not shown.
    pub difference: String,
}

impl Reader<'_> {
    /// The whole partnership beside a figure of one place.
    pub(super) fn beside(&self, statement: &Statement) -> Result<Option<Beside>, ReportError> {
        let about = &statement.about;
        if about.scope.is_empty() {
            return Ok(None);
        }
        let of_whole = |other: &About| other.period == about.period && other.scope_kind == "partnership" && other.breakdown.is_empty();
        let statements = self.statements(&about.question, of_whole)?;
        let Some(whole) = statements.into_iter().find(|s| s.item == statement.item) else { return Ok(None) };
        Ok(Some(Beside { difference: self.difference(statement.against(&whole))?, cell: whole }))
    }

    fn difference(&self, difference: Option<Difference>) -> Result<String, ReportError> {
        match difference {
            None => Ok(String::new()),
            Some(Difference::Higher) => self.names.say("public-here-higher", &[]),
            Some(Difference::Lower) => self.names.say("public-here-lower", &[]),
            Some(Difference::Unclear) => self.names.say("public-here-same", &[]),
        }
    }

    /// The same question in the latest release of every other instrument, for the whole partnership.
    pub(super) fn elsewhere(&self, said: &[&Statement], view: View) -> Result<Vec<Elsewhere>, ReportError> {
        let [statement] = said else { return Ok(Vec::new()) };
        let method = self.names.asked(&statement.about.question).is_none_or(|q| q.tags.iter().any(|t| t == "method"));
        if method || view != View::default() || statement.item != HEADLINE {
            return Ok(Vec::new());
        }
        let mut latest: Vec<&Document> = self.others.to_vec();
        latest.sort_by_key(|d| std::cmp::Reverse((d.closes_on, d.release.to_string())));
        let mut seen = BTreeSet::from([self.names.document.instrument.as_str()]);
        let mut lines = Vec::new();
        for document in latest.into_iter().filter(|d| seen.insert(d.instrument.as_str())) {
            lines.extend(self.elsewhere_in(document, statement)?);
        }
        Ok(lines)
    }

    fn elsewhere_in(&self, document: &Document, here: &Statement) -> Result<Option<Elsewhere>, ReportError> {
        let (words, language) = (self.names.words, self.names.language);
        let mut rows = document.rows_of(&here.about.question).filter(|(about, row)| {
            let whole = about.scope_kind == "partnership" && about.breakdown.is_empty() && about.period == document.wave.as_str();
            whole && row.items().any(|(item, _)| item == here.item)
        });
        let Some((about, row)) = rows.next() else { return Ok(None) };
        let cell = Statement::new(about, row, &here.item, words, language)?;
        let difference = self.difference(here.against(&cell))?;
        let here = self.survey_line(self.names.document, here.clone(), document)?;
        Ok(Some(Elsewhere { here, there: self.survey_line(document, cell, document)?, difference }))
    }

    fn survey_line(&self, document: &Document, cell: Statement, other: &Document) -> Result<SurveyLine, ReportError> {
        let (words, language, instrument) = (self.names.words, self.names.language, document.instrument.as_str());
        let has = words.instrument(instrument).is_some_and(|i| i.languages.iter().any(|l| l == language));
        let survey = words.ask(instrument, if has { language } else { "en" }, "survey-name", &[])?;
        let wave = wave_in_words(document.when(), words, language)?;
        let id = format!("e-{}-{}-{}", cell.about.question, other.release, document.release);
        let svg = svg::bar(&cell, &format!("{survey}: {}", cell.share), self.names.right_to_left(), &id);
        let href = address(self.names.at, document.release.as_str(), View::default(), language);
        Ok(SurveyLine { href, survey, wave, cell, svg })
    }

    /// The name of a place as the head of its page, or what the page says of the whole partnership.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing.
    pub fn place(&self, view: View) -> Result<String, ReportError> {
        match self.names.document.areas.iter().find(|a| a.id == view.scope) {
            Some(area) => Ok(area.name.clone()),
            None => self.names.say("public-whole", &[]),
        }
    }

    /// The wave or the financial year that a page is about.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing.
    pub fn when(&self, view: View) -> Result<String, ReportError> {
        let year = &self.names.document.year;
        if view.year { self.names.say("public-year", &[("year", Arg::Text(year))]) } else { self.names.wave() }
    }
}
