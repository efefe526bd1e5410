//! One figure of one survey's latest release, as it stands among those of others.

use super::{Asked, Depth, Topic, counted::everybody, from, reader, topic::Theme};
use crate::{
    domain::instrument::{Instrument, Question, Shape},
    i18n::without_isolates,
    release::Document,
    report::{
        QuestionFigure, ReportError, ScopeLine, Trend, View,
        figure::{Reader, address, anchor},
        names::wave_in_words,
        shape::{Cell, Detail, RungLine},
        statement::{HEADLINE, Statement},
        svg,
    },
};
use serde::Serialize;

/// Who is helped, as the instruments name them: theirs are the voices of a page about help.
const HELPED: [&str; 3] = ["survivor", "parent", "young_person"];

/// The release that a line comes from.
#[derive(Debug, Clone, Serialize)]
pub struct Source {
    /// Its page.
    pub href: String,
    /// The survey's name.
    pub survey: String,
    /// Its wave.
    pub when: String,
    /// Both in a sentence.
    pub from: String,
    /// The language of the survey's words: the page's, or English where the survey does not have it.
    pub lang: String,
    /// The direction of that language.
    pub dir: String,
}

/// A question as a page among others shows it.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// Unique on the page.
    pub id: String,
    /// The question's short title.
    pub title: String,
    /// Who a derived result is about; empty for a question that was asked.
    pub of: String,
    /// `own` where a partnership wrote it itself, so that it cannot be compared with others; else nothing.
    pub own: &'static str,
    /// `positive`, `negative` or nothing.
    pub polarity: &'static str,
    /// Whether shares add to more than 100%.
    pub multi: bool,
    /// Sentence and bar, or one of each for every answer.
    pub spoken: Vec<Spoken>,
    /// Places and groups; where everything is shown.
    pub scopes: Vec<ScopeLine>,
    /// The heads of their columns.
    pub columns: Vec<String>,
    /// The same over the waves; on the page about change.
    pub trend: Vec<Trend>,
    /// Where it stands on the survey's own page.
    pub href: String,
    /// Where it comes from.
    pub source: Source,
    /// Whether it rests on enough people for this page.
    #[serde(skip)]
    pub shown: bool,
    /// The question, for comparisons.
    #[serde(skip)]
    pub question: String,
}

/// One share.
#[derive(Debug, Clone, Serialize)]
pub struct Spoken {
    /// In a sentence.
    pub sentence: String,
    /// The answer, where a question is told answer by answer.
    pub label: String,
    /// What stands behind the sentence: `[c]`, `[u]` or nothing.
    pub marker: &'static str,
    /// What the table says.
    pub says: String,
    /// On how many it rests, in words.
    pub base: String,
    /// The 95% interval, in words.
    pub range: String,
    /// The bar.
    pub svg: String,
    /// Where the answer of a hole is shown.
    pub rung: Option<RungLine>,
    /// The same of everybody who lives here, as others count them.
    pub everybody: Option<Everybody>,
    /// What it was made from.
    #[serde(skip)]
    pub statement: Statement,
}

/// A share of everybody, in words of the page.
#[derive(Debug, Clone, Serialize)]
pub struct Everybody {
    /// The share with its year, who was counted and by whom.
    pub says: String,
    /// How the figure stands to it; empty for a hole.
    pub difference: String,
}

/// A survey's latest release with its reader.
pub(super) struct Surveyed<'a> {
    pub reader: Reader<'a>,
    pub source: Source,
}

impl<'a> Surveyed<'a> {
    pub fn new(asked: &Asked<'a>, document: &'a Document, instrument: &'a Instrument) -> Result<Self, ReportError> {
        let (words, has) = (asked.words, instrument.languages.iter().any(|l| l == asked.language));
        let language = if has { asked.language } else { "en" };
        let survey = words.ask(document.instrument.as_str(), language, "survey-name", &[])?;
        let when = wave_in_words(document.when(), words, language)?;
        let source = Source {
            href: address(asked.at, document.release.as_str(), View { year: false, scope: asked.scope }, asked.language),
            from: from(words, language, &survey, &when)?,
            survey,
            when,
            dir: words.language(language).map(|l| l.direction.clone()).unwrap_or_default(),
            lang: language.to_owned(),
        };
        Ok(Self { reader: reader(asked, document, instrument, language)?, source })
    }

    fn instrument(&self) -> &'a Instrument {
        self.reader.names.instrument
    }

    /// Whether its people are those whom services are there for.
    pub fn speaks_for_those_helped(&self) -> bool {
        self.asks(&HELPED)
    }

    /// Whether any question of it is for one of these.
    pub fn asks(&self, audience: &[&str]) -> bool {
        self.instrument().questions.iter().any(|q| q.audience.iter().any(|a| audience.contains(&a.as_str())))
    }

    /// The lines of a theme, in the order of the questions.
    pub fn lines(&self, asked: &Asked, theme: &Theme) -> Result<Vec<Line>, ReportError> {
        let first = |tags: &[&str]| asked.topic.themes().iter().find(|t| t.holds(tags)).is_some_and(|t| t.id == theme.id);
        self.lines_with(asked, &|tags, question| first(tags) && !self.stands_in_a_chain(asked, question))
    }

    /// The lines of the questions whose tags are wanted.
    pub fn lines_with(&self, asked: &Asked, wanted: &dyn Fn(&[&str], &str) -> bool) -> Result<Vec<Line>, ReportError> {
        let detail = Detail { places: asked.depth == Depth::Full, trend: asked.topic == Topic::Trend, elsewhere: false };
        let view = View { year: false, scope: asked.scope };
        let figures = self.reader.questions_with(view, &|question| wanted(&self.tags(question), question), detail)?;
        let lines = figures.into_iter().map(|figure| self.line(asked, figure)).collect::<Result<Vec<_>, _>>()?.into_iter();
        // A trend of one wave is none.
        Ok(lines.filter(|line| asked.topic != Topic::Trend || !line.trend.is_empty()).collect())
    }

    /// The tags of a question; of a result, those of the questions that it is worked out from.
    fn tags(&self, id: &str) -> Vec<&'a str> {
        let tags = |question: &'a Question| question.tags.iter().map(String::as_str);
        let names = self.reader.names;
        match (names.asked(id), names.result(id)) {
            (Some(question), _) => tags(question).collect(),
            (None, Some(result)) => {
                result.yes.iter().filter_map(|condition| self.instrument().question(&condition.question)).flat_map(tags).collect()
            }
            (None, None) => Vec::new(),
        }
    }

    /// Lists of kinds of help, and what follows from chains, are told by the table of the page about needs.
    fn stands_in_a_chain(&self, asked: &Asked, id: &str) -> bool {
        let list = |q: &Question| q.shape == Shape::Multi && q.tags.iter().any(|t| t == "need" || t == "receipt");
        let names = self.reader.names;
        asked.topic == Topic::Needs
            && (names.asked(id).is_some_and(|q| list(q) || q.shape == Shape::Chain) || names.result(id).is_some_and(|r| r.link.is_some()))
    }

    fn line(&self, asked: &Asked, figure: QuestionFigure) -> Result<Line, ReportError> {
        let document = self.reader.names.document;
        let id = format!("d-{}-{}", document.release, figure.id);
        let mut spoken = Vec::new();
        let labels = figure.columns.iter().cloned().chain(std::iter::repeat(String::new()));
        for (headline, label) in figure.headlines.iter().zip(labels) {
            spoken.push(self.spoken(&id, (headline.sentence.clone(), label), &headline.cell));
        }
        if spoken.is_empty() {
            // What has no headline is told answer by answer.
            for option in &figure.options {
                let mut told = self.spoken(&id, (String::new(), option.label.clone()), &option.cell);
                told.sentence = format!("{}: {}", option.label, told.says);
                told.marker = "";
                spoken.push(told);
            }
        }
        if asked.topic == Topic::Reach {
            for told in &mut spoken {
                told.everybody = everybody(asked, self.reader.names.asked(&figure.id), &told.statement)?;
            }
        }
        let enough = |s: &Spoken| s.statement.rests_on().is_some_and(|base| base >= asked.depth.at_least());
        let full = asked.depth == Depth::Full;
        Ok(Line {
            href: format!("{}#{}", self.source.href, anchor(&figure.id, HEADLINE)),
            shown: spoken.iter().any(enough),
            multi: figure.multi || figure.headlines.is_empty(),
            title: figure.title,
            of: figure.of,
            own: figure.own,
            polarity: figure.polarity,
            spoken,
            scopes: figure.scopes,
            columns: if full { figure.columns } else { Vec::new() },
            trend: figure.trend,
            source: self.source.clone(),
            question: figure.id,
            id,
        })
    }

    fn spoken(&self, id: &str, (sentence, label): (String, String), cell: &Cell) -> Spoken {
        let statement = &cell.statement;
        let name = format!("{id}-{}", statement.item.replace(':', "-"));
        let drawn = if label.is_empty() { without_isolates(&sentence) } else { format!("{label}: {}", statement.share) };
        Spoken {
            svg: svg::bar(statement, &drawn, self.source.dir == "rtl", &name),
            says: statement.cell(),
            base: statement.base.clone(),
            range: statement.range.clone(),
            marker: statement.marker,
            rung: cell.rung.clone(),
            everybody: None,
            statement: statement.clone(),
            sentence,
            label,
        }
    }
}
