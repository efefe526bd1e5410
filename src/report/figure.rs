//! One function from a release to sentences, charts and tables, so that they can never disagree.

use super::svg;
use crate::{
    disclosure::{Base, ProtectedRow, Share, ShareKind, Unit, interval},
    domain::{
        instrument::{Instrument, Polarity, Shape},
        plan::{About, MODE},
    },
    i18n::{Arg, Words, WordsError},
    release::Document,
};
use serde::Serialize;

/// The marker of a hole, whatever its reason.
pub const HIDDEN: &str = "[c]";
/// The marker of a base under 30.
pub const UNRELIABLE: &str = "[u]";

/// What could not be said.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A message is missing.
    #[error(transparent)]
    Words(#[from] WordsError),
}

/// What a table cell says of one share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// "about 7 in 10", or empty in a hole.
    pub share: String,
    /// "20 to 29", or empty in a hole.
    pub base: String,
    /// "55% to 83%", or empty in a hole.
    pub range: String,
    /// `[c]`, `[u]` or nothing.
    pub marker: String,
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
    /// What is said first: one line for a question with a headline, one for each option of a multi-select.
    pub headlines: Vec<Headline>,
    /// The heads of the columns of `scopes`; none when there is one headline.
    pub columns: Vec<String>,
    /// The whole partnership, then every declared place and group: a cell for each headline.
    pub scopes: Vec<ScopeLine>,
    /// Every option, where the base allows it; empty otherwise.
    pub options: Vec<OptionLine>,
    /// Whether shares add to more than 100%.
    pub multi: bool,
    /// `positive`, `negative` or nothing.
    pub polarity: &'static str,
}

/// A plain sentence about the whole partnership, with its bar.
#[derive(Debug, Clone, Serialize)]
pub struct Headline {
    /// The sentence.
    pub sentence: String,
    /// What the table says of the same.
    pub cell: Cell,
    /// The bar.
    pub svg: String,
}

/// One place or group.
#[derive(Debug, Clone, Serialize)]
pub struct ScopeLine {
    /// What people call it.
    pub name: String,
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

struct Reader<'a> {
    document: &'a Document,
    instrument: &'a Instrument,
    words: &'a Words,
    language: &'a str,
}

/// Every question of a release in the order of its instrument, derived questions after the ones that they come from.
///
/// # Errors
/// [`ReportError`] when a message is missing in `language`.
pub fn questions(document: &Document, instrument: &Instrument, words: &Words, language: &str) -> Result<Vec<QuestionFigure>, ReportError> {
    let reader = Reader { document, instrument, words, language };
    let of_wave = |about: &About| about.period == document.wave.as_str() && about.question != "replies";
    let whole = |about: &About| about.scope_kind == "partnership" && about.breakdown.is_empty();
    let mut grouped: Vec<Vec<(&About, &ProtectedRow)>> = Vec::new();
    for (about, row) in document.rows().filter(|(about, _)| of_wave(about) && whole(about)) {
        // The options of a multi-select lie in several families, but are one question to a reader.
        match grouped.iter_mut().find(|g| g[0].0.question == about.question) {
            Some(group) => group.push((about, row)),
            None => grouped.push(vec![(about, row)]),
        }
    }
    grouped.sort_by_key(|g| reader.order(&g[0].0.question));
    grouped.iter().map(|rows| reader.question(rows)).collect()
}

/// How many people replied, in words: "100 to 199".
///
/// # Errors
/// [`ReportError`] when a message is missing in `language`.
pub fn replies(document: &Document, words: &Words, language: &str) -> Result<String, ReportError> {
    let of_wave = |about: &About| about.period == document.wave.as_str() && about.question == "replies";
    let base = document.rows().find(|(about, _)| of_wave(about)).and_then(|(_, row)| row.base());
    base.map_or_else(|| Ok(HIDDEN.to_owned()), |base| band_in_words(words, language, base))
}

/// A base band in words.
pub(super) fn band_in_words(words: &Words, language: &str, base: Base) -> Result<String, ReportError> {
    let low = f64::from(base.low());
    Ok(match base.high() {
        Some(high) => words.say(language, "public-band-to", &[("low", Arg::Number(low)), ("high", Arg::Number(f64::from(high)))])?,
        None => words.say(language, "public-band-more", &[("low", Arg::Number(low))])?,
    })
}

/// A share in words, as it begins a sentence or as it stands in a table.
pub(super) fn share_in_words(words: &Words, language: &str, share: Share, in_table: bool) -> Result<String, ReportError> {
    let (kind, n, unit) = match share.kind() {
        ShareKind::AtMost(n, unit) => ("atmost", n, unit),
        ShareKind::About(n, unit) => ("about", n, unit),
        ShareKind::AtLeast(n, unit) => ("atleast", n, unit),
    };
    let key = match (unit, in_table) {
        (Unit::Tenths, _) => format!("share-{kind}-tenths"),
        (Unit::Percent { .. }, false) => format!("share-{kind}-percent"),
        (Unit::Percent { .. }, true) => format!("cell-{kind}-percent"),
    };
    Ok(words.say(language, &key, &[("n", Arg::Number(f64::from(n)))])?)
}

impl Reader<'_> {
    /// Questions in the order in which they are asked, derived ones last.
    fn order(&self, question: &str) -> usize {
        let asked = self.instrument.questions.iter().position(|q| q.id.as_str() == question);
        asked.unwrap_or(self.instrument.questions.len())
    }

    fn question(&self, rows: &[(&About, &ProtectedRow)]) -> Result<QuestionFigure, ReportError> {
        let (about, row) = rows[0];
        let question = self.instrument.questions.iter().find(|q| q.id.as_str() == about.question);
        let multi = question.is_some_and(|q| q.shape == Shape::Multi);
        let mut rows = rows.to_vec();
        if let Some(question) = question.filter(|_| multi) {
            let order = |row: &ProtectedRow| question.options.iter().position(|o| headline_item(row) == format!("option:{}", o.code));
            rows.sort_by_key(|(_, row)| order(row));
        }
        let headlines = rows.iter().map(|(about, row)| self.headline(about, row, multi)).collect::<Result<_, _>>()?;
        let columns = if multi { rows.iter().map(|(about, row)| self.option(about, row)).collect::<Result<_, _>>()? } else { Vec::new() };
        Ok(QuestionFigure {
            id: about.question.clone(),
            title: self.ask(&format!("{}-{}-short", self.prefix(about), about.question), &[])?,
            of: match self.prefix(about) {
                "d" => self.ask(&format!("d-{}-base", about.question), &[])?,
                _ => String::new(),
            },
            headlines,
            columns,
            scopes: self.scopes(&rows)?,
            options: self.options(about, row)?,
            polarity: match question.map(|q| q.polarity) {
                Some(Polarity::Positive) => "positive",
                Some(Polarity::Negative) => "negative",
                _ => "",
            },
            multi,
        })
    }

    fn headline(&self, about: &About, row: &ProtectedRow, multi: bool) -> Result<Headline, ReportError> {
        let item = headline_item(row);
        let share = row.share(&item);
        let sentence = match share {
            None if multi => format!("{}: {HIDDEN}", self.option(about, row)?),
            None => self.words.say(self.language, "public-hidden-sentence", &[])?,
            Some(share) => self.sentence(about, row, multi, share)?,
        };
        let svg = svg::bar(share, &sentence, self.right_to_left(), &format!("c-{}-{}", about.question, item.replace(':', "-")));
        Ok(Headline { sentence, cell: self.cell(row, &item)?, svg })
    }

    /// What an option of a multi-select says.
    fn option(&self, about: &About, row: &ProtectedRow) -> Result<String, ReportError> {
        let item = headline_item(row);
        self.ask(&format!("q-{}-{}", about.question, item.trim_start_matches("option:")), &[])
    }

    /// `d` for a derived question, else `q`: how its messages begin.
    fn prefix(&self, about: &About) -> &'static str {
        if self.instrument.derived.iter().any(|d| d.id.as_str() == about.question) { "d" } else { "q" }
    }

    fn right_to_left(&self) -> bool {
        self.words.language(self.language).is_some_and(|l| l.direction == "rtl")
    }

    fn ask(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, ReportError> {
        Ok(self.words.ask(self.instrument.id.as_str(), self.language, key, args)?)
    }

    fn sentence(&self, about: &About, row: &ProtectedRow, multi: bool, share: Share) -> Result<String, ReportError> {
        let phrase = share_in_words(self.words, self.language, share, false)?;
        if multi {
            let label = self.option(about, row)?;
            let args = [("share", Arg::Text(&phrase)), ("option", Arg::Text(&label))];
            return Ok(self.words.say(self.language, "public-option-sentence", &args)?);
        }
        self.ask(&format!("{}-{}-finding", self.prefix(about), about.question), &[("share", Arg::Text(&phrase))])
    }

    fn cell(&self, row: &ProtectedRow, item: &str) -> Result<Cell, ReportError> {
        let base = row.base().map(|b| band_in_words(self.words, self.language, b)).transpose()?.unwrap_or_default();
        let (Some(displayed), Some(share)) = (row.base(), row.share(item)) else {
            return Ok(Cell { share: String::new(), base, range: String::new(), marker: HIDDEN.to_owned() });
        };
        let (low, high) = interval::of(share, displayed);
        let percent = |x: f64| Arg::Number((x * 100.0).round());
        Ok(Cell {
            share: share_in_words(self.words, self.language, share, true)?,
            base,
            range: self.words.say(self.language, "public-range", &[("low", percent(low)), ("high", percent(high))])?,
            marker: if interval::unreliable(displayed) { UNRELIABLE } else { "" }.to_owned(),
        })
    }

    fn scopes(&self, headlines: &[(&About, &ProtectedRow)]) -> Result<Vec<ScopeLine>, ReportError> {
        let mut lines: Vec<ScopeLine> = Vec::new();
        for (whole, headline) in headlines {
            let item = headline_item(headline);
            let same = |about: &About, row: &ProtectedRow| {
                about.question == whole.question && about.period == whole.period && row.items().any(|(id, _)| id == item)
            };
            for (about, row) in self.document.rows().filter(|(about, row)| same(about, row)) {
                let (name, cell) = (self.scope_name(about)?, self.cell(row, &item)?);
                match lines.iter_mut().find(|line| line.name == name) {
                    Some(line) => line.cells.push(cell),
                    None => lines.push(ScopeLine { name, cells: vec![cell] }),
                }
            }
        }
        Ok(lines)
    }

    fn scope_name(&self, about: &About) -> Result<String, ReportError> {
        if let Some(area) = self.document.areas.iter().find(|a| a.id == about.scope) {
            return Ok(area.name.clone());
        }
        if about.scope_kind == "open" {
            return Ok(self.words.say(self.language, "public-open", &[])?);
        }
        if about.breakdown.is_empty() {
            return Ok(self.words.say(self.language, "public-whole", &[])?);
        }
        if about.breakdown == MODE {
            let (title, mode) = (self.words.say(self.language, "mode-title", &[])?, format!("mode-{}", about.group));
            return Ok(format!("{title}: {}", self.words.say(self.language, &mode, &[])?));
        }
        let short = self.ask(&format!("q-{}-short", about.breakdown), &[])?;
        let group = self.ask(&format!("q-{}-{}", about.breakdown, about.group), &[])?;
        Ok(format!("{short}: {group}"))
    }

    fn options(&self, about: &About, row: &ProtectedRow) -> Result<Vec<OptionLine>, ReportError> {
        let Some(question) = self.instrument.questions.iter().find(|q| q.id.as_str() == about.question && q.shape != Shape::Multi) else {
            return Ok(Vec::new());
        };
        let shown = |kind: &str| row.items().any(|(id, share)| id.starts_with(kind) && share.is_some());
        let kind = if shown("option:") { "option:" } else { "three:" };
        if !shown(kind) {
            return Ok(Vec::new());
        }
        let mut lines = Vec::new();
        for (id, share) in row.items().filter(|(id, _)| id.starts_with(kind)) {
            let code = &id[kind.len()..];
            let label = match (kind, question.shape) {
                ("option:", Shape::Agree5) => self.words.say(self.language, &format!("scale-{code}"), &[])?,
                ("option:", _) => self.ask(&format!("q-{}-{code}", question.id), &[])?,
                (_, Shape::Agree5) => self.words.say(self.language, &format!("three-{code}"), &[])?,
                _ => self.ask(&format!("q-{}-collapse-{code}", question.id), &[])?,
            };
            let cell = self.cell(row, id)?;
            let said = if cell.share.is_empty() { HIDDEN } else { &cell.share };
            let name = format!("o-{}-{code}", question.id);
            let svg = svg::bar(share, &format!("{label}: {said}"), self.right_to_left(), &name);
            lines.push(OptionLine { label, cell, svg });
        }
        Ok(lines)
    }
}

/// The item that a row's sentence is about.
fn headline_item(row: &ProtectedRow) -> String {
    let ids: Vec<&str> = row.items().map(|(id, _)| id).collect();
    let first = ids.iter().find(|id| **id == "headline").or_else(|| ids.first());
    first.map(|id| (*id).to_owned()).unwrap_or_default()
}
