//! A release as people read it: one place and one period at a time, every question with its sentence, its bar and its tables.

use super::{
    ReportError,
    ladder::Ladder,
    names::Names,
    shape::{Cell, Detail, Headline, OptionLine, QuestionFigure, RungLine, ScopeLine, View},
    statement::{HEADLINE, HIDDEN, Statement},
    svg,
};
use crate::{
    domain::{
        figures::About,
        instrument::{Instrument, Polarity},
        own::is_own,
    },
    i18n::{Arg, Words},
    release::Document,
};
use std::{cell::OnceCell, collections::BTreeSet};

/// Reads a release in one language, beside the other releases that are public.
pub struct Reader<'a> {
    pub(super) names: Names<'a>,
    /// The release itself, then the other releases of its survey, each with its ladder once a hole asks for it.
    ladders: Vec<(&'a Document, OnceCell<Ladder<'a>>)>,
    pub(super) others: &'a [&'a Document],
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reader({}, {})", self.names.document.release, self.names.language)
    }
}

/// Every question of a release for the whole partnership, without other releases beside it.
///
/// # Errors
/// [`ReportError`] when a message is missing in `language`.
pub fn questions(document: &Document, instrument: &Instrument, words: &Words, language: &str) -> Result<Vec<QuestionFigure>, ReportError> {
    Reader::new(document, &[], instrument, words, language)?.questions(View::default())
}

/// Where a figure stands on the page of its place: what links lead to.
#[must_use]
pub fn anchor(question: &str, item: &str) -> String {
    match item.strip_prefix("option:") {
        Some(code) => format!("f-{question}--{code}"),
        None => format!("f-{question}"),
    }
}

/// The address of a page of a release, with the language in which it is read; `at` is what stands before it on an origin with other pages beside.
#[must_use]
pub fn address(at: &str, release: &str, view: View, language: &str) -> String {
    let year = if view.year { "/year" } else { "" };
    let place = if view.scope.is_empty() { String::new() } else { format!("/in/{}", view.scope) };
    format!("{at}/{release}{year}{place}?lang={language}")
}

impl<'a> Reader<'a> {
    /// A reader of `document`; `others` are the public releases, itself among them or not.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing in `language`.
    pub fn new(
        document: &'a Document,
        others: &'a [&'a Document],
        instrument: &'a Instrument,
        words: &'a Words,
        language: &'a str,
    ) -> Result<Self, ReportError> {
        let names = Names { document, instrument, words, language, at: "" };
        let of_survey = others.iter().filter(|d| d.survey == document.survey && d.release != document.release);
        let ladders = [document].into_iter().chain(of_survey.copied()).map(|d| (d, OnceCell::new())).collect();
        Ok(Self { names, ladders, others })
    }

    /// The same where releases have their pages below `at`, such as `/releases`.
    #[must_use]
    pub fn below(mut self, at: &'a str) -> Self {
        self.names.at = at;
        self
    }

    /// What is displayed of a question, of the rows that fit, in declared order.
    pub(super) fn statements(&self, question: &str, fits: impl Fn(&About) -> bool) -> Result<Vec<Statement>, ReportError> {
        let Names { document, words, language, .. } = self.names;
        let mut statements = Vec::new();
        for (about, row) in document.rows_of(question).filter(|(about, _)| fits(about)) {
            statements.extend(Statement::of_row(about, row, words, language)?);
        }
        Ok(statements)
    }

    fn period(&self, view: View) -> &'a str {
        if view.year { &self.names.document.year } else { self.names.document.wave.as_str() }
    }

    /// Whether there is any figure of this place and period.
    #[must_use]
    pub fn has(&self, view: View) -> bool {
        let period = self.period(view);
        self.names.document.about.iter().any(|about| about.period == period && about.scope == view.scope)
    }

    /// The places that have figures of their own in a period, with their names, in the order in which they were declared.
    #[must_use]
    pub fn places(&self, year: bool) -> Vec<(&'a str, &'a str)> {
        let areas = self.names.document.areas.iter().map(|a| (a.id.as_str(), a.name.as_str()));
        areas.filter(|(scope, _)| self.has(View { year, scope })).collect()
    }

    /// Every question in the order of the instrument, derived questions last.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing.
    pub fn questions(&self, view: View) -> Result<Vec<QuestionFigure>, ReportError> {
        self.questions_with(view, &|_| true, Detail::ALL)
    }

    /// Those questions that are wanted, in the same order, with as much beside them as is wanted.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing.
    pub fn questions_with(&self, view: View, wanted: &dyn Fn(&str) -> bool, detail: Detail) -> Result<Vec<QuestionFigure>, ReportError> {
        let period = self.period(view);
        let here =
            |about: &About| about.period == period && about.scope == view.scope && about.breakdown.is_empty() && about.scope_kind != "open";
        // The options of a multi-select lie in several families, but are one question to a reader.
        let (mut seen, mut asked) = (BTreeSet::from(["replies"]), Vec::new());
        for about in self.names.document.about.iter().filter(|about| here(about)) {
            if seen.insert(&about.question) && wanted(&about.question) {
                asked.push(about.question.as_str());
            }
        }
        asked.sort_by_key(|question| self.names.order(question));
        asked.into_iter().map(|question| self.question(question, &self.statements(question, here)?, view, detail)).collect()
    }

    fn question(&self, id: &str, statements: &[Statement], view: View, detail: Detail) -> Result<QuestionFigure, ReportError> {
        let question = self.names.asked(id);
        let multi = self.names.is_multi(id);
        let mut said: Vec<&Statement> = statements.iter().filter(|s| multi || s.item == HEADLINE).collect();
        said.sort_by_key(|s| self.names.option_order(id, &s.item));
        let headlines: Vec<Headline> = said.iter().map(|s| self.headline(s, multi)).collect::<Result<_, _>>()?;
        let columns: Vec<String> =
            if multi { said.iter().map(|s| self.names.item(id, &s.item)).collect::<Result<_, _>>()? } else { Vec::new() };
        let scopes = if detail.places && view.scope.is_empty() { self.scopes(&said)? } else { Vec::new() };
        let options = if multi { Vec::new() } else { self.options(statements)? };
        Ok(QuestionFigure {
            id: id.to_owned(),
            title: self.names.title(id)?,
            of: self.names.base(id)?,
            own: if is_own(id) { "own" } else { "" },
            polarity: match question.map(|q| q.polarity) {
                Some(Polarity::Positive) => "positive",
                Some(Polarity::Negative) => "negative",
                _ => "",
            },
            holes: statements.iter().any(|s| s.marker == HIDDEN)
                || scopes.iter().flat_map(|s| &s.cells).any(|c| c.statement.marker == HIDDEN),
            withheld: headlines.iter().all(|h| h.cell.statement.marker == HIDDEN && h.cell.rung.is_none())
                && (!headlines.is_empty() || options.iter().all(|o| o.cell.statement.marker == HIDDEN))
                && scopes.iter().flat_map(|s| &s.cells).all(|c| c.statement.marker == HIDDEN),
            trend: if detail.trend { self.trends(&said, view)? } else { Vec::new() },
            elsewhere: if detail.elsewhere { self.elsewhere(&said, view)? } else { Vec::new() },
            headlines,
            columns,
            scopes,
            options,
            multi,
        })
    }

    fn headline(&self, statement: &Statement, multi: bool) -> Result<Headline, ReportError> {
        let sentence = self.sentence(statement, multi)?;
        let anchor = anchor(&statement.about.question, &statement.item);
        let svg = svg::bar(statement, &sentence, self.names.right_to_left(), &format!("c{anchor}"));
        Ok(Headline { svg, beside: self.beside(statement)?, cell: self.cell(self.names.document, statement)?, sentence, anchor })
    }

    pub(super) fn sentence(&self, statement: &Statement, multi: bool) -> Result<String, ReportError> {
        let (question, names) = (&statement.about.question, &self.names);
        let label = if multi { names.item(question, &statement.item)? } else { String::new() };
        let Some(phrase) = statement.phrase(names.words, names.language)? else {
            let hidden = names.say("public-hidden-sentence", &[])?;
            return Ok(if multi { format!("{label}: {hidden}") } else { hidden });
        };
        if multi {
            return names.say("public-option-sentence", &[("share", Arg::Text(&phrase)), ("option", Arg::Text(&label))]);
        }
        names.finding(question, &phrase)
    }

    /// A statement of `document`, which is the release itself or another of its survey, with the way on if it is a hole.
    pub(super) fn cell(&self, document: &Document, statement: &Statement) -> Result<Cell, ReportError> {
        let ladder = self.ladders.iter().filter(|_| statement.marker == HIDDEN).find(|(of, _)| of.release == document.release);
        let ladder = ladder.map(|(of, ladder)| ladder.get_or_init(|| Ladder::new(of, self.others)));
        let rung = ladder.map(|ladder| self.rung(ladder, &statement.about, &statement.item)).transpose()?.flatten();
        Ok(Cell { statement: statement.clone(), rung })
    }

    fn rung(&self, ladder: &Ladder, hole: &About, item: &str) -> Result<Option<RungLine>, ReportError> {
        let Some(rung) = ladder.rung(hole, item) else { return Ok(None) };
        let names = Names { document: rung.document, ..self.names };
        let says = Statement::new(rung.about, rung.row, rung.item, names.words, names.language)?;
        let mut what = Vec::new();
        if rung.item != item {
            what.push(names.item(&hole.question, rung.item)?);
        }
        if (&rung.about.scope, &rung.about.group) != (&hole.scope, &hole.group) {
            what.push(names.who(rung.about)?);
        }
        if rung.about.period != hole.period {
            what.push(names.period(&rung.about.period)?);
        }
        let view = View { year: rung.about.period == rung.document.year, scope: &rung.about.scope };
        let href =
            format!("{}#{}", address(names.at, rung.document.release.as_str(), view, names.language), anchor(&hole.question, rung.item));
        Ok(Some(RungLine { href, what: what.join(", "), says: says.cell() }))
    }

    fn scopes(&self, said: &[&Statement]) -> Result<Vec<ScopeLine>, ReportError> {
        let mut lines: Vec<(String, ScopeLine)> = Vec::new();
        for whole in said {
            let everywhere = self.statements(&whole.about.question, |about| about.period == whole.about.period)?;
            for statement in everywhere.iter().filter(|s| s.item == whole.item) {
                let about = &statement.about;
                let place = [&about.scope_kind, &about.scope, &about.breakdown, &about.group].map(String::as_str).join("/");
                let cell = self.cell(self.names.document, statement)?;
                if let Some((_, line)) = lines.iter_mut().find(|(at, _)| *at == place) {
                    line.cells.push(cell);
                } else {
                    let href = if about.scope.is_empty() { String::new() } else { self.page_of(about) };
                    lines.push((place, ScopeLine { name: self.names.who(about)?, href, cells: vec![cell] }));
                }
            }
        }
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }

    fn page_of(&self, about: &About) -> String {
        let document = self.names.document;
        let view = View { year: about.period == document.year, scope: &about.scope };
        address(self.names.at, document.release.as_str(), view, self.names.language)
    }

    fn options(&self, statements: &[Statement]) -> Result<Vec<OptionLine>, ReportError> {
        // The finest detail of which something is shown; else holes, which are never simply absent.
        let shown = |kind: &str| statements.iter().any(|s| s.item.starts_with(kind) && !s.share.is_empty());
        let has_groups = statements.iter().any(|s| s.item.starts_with("three:"));
        let kind = if shown("option:") || !has_groups { "option:" } else { "three:" };
        let mut lines = Vec::new();
        let headline = statements.iter().find(|s| s.item == HEADLINE);
        for declared in statements.iter().filter(|s| s.item.starts_with(kind)) {
            let question = &declared.about.question;
            let label = self.names.item(question, &declared.item)?;
            let name = format!("o-{question}-{}", declared.item.replace(':', "-"));
            // What the sentence above says already is no hole here.
            let repeated = headline.filter(|_| declared.marker == HIDDEN && self.names.is_headline(question, &declared.item));
            let statement = repeated.unwrap_or(declared);
            let svg = svg::bar(statement, &format!("{label}: {}", statement.share), self.names.right_to_left(), &name);
            lines.push(OptionLine { label, cell: self.cell(self.names.document, statement)?, svg });
        }
        Ok(lines)
    }
}
