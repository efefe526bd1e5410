//! What all surveys say together: for each survey its latest release that the reader may see, sorted by what the questions are about.
//!
//! Nothing is added up and nothing is compared but what the release's own page compares: every line is a figure of one release, in its sentence, with its band,
//! and leads there. The order is that of themes and of instruments, never of values, so that no page is a ranking.

mod counted;
mod coverage;
mod grid;
mod line;
mod topic;

pub use counted::{Counted, CountedLine, Worth};
pub use coverage::{Coverage, CoverageCell, CoverageLine};
pub use grid::{Earlier, Gap, Grid, Part, PartLine};
pub use line::{Line, Source, Spoken};
pub use topic::{Depth, Topic};

use super::{Chain, ReportError, View, figure::Reader, replies};
use crate::{
    domain::instrument::Instrument,
    i18n::{Arg, Words},
    release::Document,
};
use line::Surveyed;
use serde::Serialize;
use std::{collections::BTreeSet, sync::Arc};

/// What a page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The releases that the reader may see, in any order.
    pub documents: &'a [&'a Document],
    /// The catalogues.
    pub words: &'a Words,
    /// The language of the page.
    pub language: &'a str,
    /// What stands before the addresses of releases.
    pub at: &'a str,
    /// What it is about.
    pub topic: Topic,
    /// How much of it.
    pub depth: Depth,
    /// An area's id; empty for the whole partnership.
    pub scope: &'a str,
    /// What others count.
    pub counted: &'a Counted,
}

/// A page.
#[derive(Debug, Clone, Serialize)]
pub struct Dashboard {
    /// The language of the page; lines may be in another.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// Themes with their lines; a theme of which nothing is shown says so.
    pub themes: Vec<Section>,
    /// What was wanted, there and received, survey by survey.
    pub chains: Vec<Wanted>,
    /// The parts of working together.
    pub grid: Option<Grid>,
    /// What was asked where.
    pub coverage: Option<Coverage>,
    /// How many replied to each survey.
    pub replies: Vec<Replied>,
    /// What others count.
    pub counted: Vec<CountedLine>,
    /// What help is worth, on the page about whether it works.
    pub worth: Vec<Worth>,
    /// The places that have a page of their own, by id and name.
    pub places: Vec<(String, String)>,
    /// Whether sentences stand alone, without bars.
    pub short: bool,
    /// Whether each figure has its table of places and groups.
    pub full: bool,
}

/// A theme.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Unique on the page.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What is shown, survey by survey, in the order of their questions.
    pub lines: Vec<Line>,
    /// What is not shown here: holes, and what rests on too few for this page.
    pub few: Vec<Line>,
}

/// Wanted, available, received of one survey.
#[derive(Debug, Clone, Serialize)]
pub struct Wanted {
    /// The survey.
    pub source: Source,
    /// Its lines.
    pub chain: Chain,
}

/// How many replied to one survey.
#[derive(Debug, Clone, Serialize)]
pub struct Replied {
    /// The survey.
    pub source: Source,
    /// In a band, or the marker.
    pub base: String,
}

/// The latest of each survey's releases, in the order of instruments.
fn latest<'a>(documents: &[&'a Document]) -> Vec<&'a Document> {
    let mut newest = documents.to_vec();
    newest.sort_by_key(|d| std::cmp::Reverse((d.closes_on, d.number)));
    let mut seen = BTreeSet::new();
    newest.retain(|d| seen.insert(d.survey.as_str()));
    newest.sort_by_key(|d| (d.instrument.as_str(), d.survey.as_str()));
    newest
}

impl Dashboard {
    /// What the releases say of a topic.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing, or a release's instrument.
    pub fn of(asked: &Asked) -> Result<Self, ReportError> {
        let documents = latest(asked.documents);
        let instruments: Vec<Arc<Instrument>> = documents.iter().map(|d| instrument_of(d, asked.words)).collect::<Result<_, _>>()?;
        let mut surveys = Vec::new();
        for (document, instrument) in documents.iter().zip(&instruments) {
            surveys.push(Surveyed::new(asked, document, instrument)?);
        }
        let mut page = Self {
            lang: asked.language.to_owned(),
            dir: asked.words.language(asked.language).map(|l| l.direction.clone()).unwrap_or_default(),
            themes: themes(asked, &surveys)?,
            chains: Vec::new(),
            grid: None,
            coverage: None,
            replies: Vec::new(),
            counted: Vec::new(),
            worth: Vec::new(),
            places: if asked.topic.of_places() { places(&surveys) } else { Vec::new() },
            short: asked.depth == Depth::Strategic,
            full: asked.depth == Depth::Full,
        };
        match asked.topic {
            Topic::Needs => page.chains = chains(asked, &surveys)?,
            Topic::Components => page.grid = Some(Grid::of(asked, &surveys)?),
            Topic::Coverage => page.coverage = Some(Coverage::of(asked, &surveys)?),
            Topic::Reach => {
                page.replies = replied(asked, &surveys)?;
                page.counted.clone_from(&asked.counted.lines);
            }
            // A place has no value.
            Topic::Working if asked.scope.is_empty() => page.worth = counted::worth(asked)?,
            Topic::Working | Topic::Justice | Topic::Trend => {}
        }
        Ok(page)
    }

    /// Whether there is a page for this place: the whole partnership always has one.
    #[must_use]
    pub fn has(&self, scope: &str) -> bool {
        scope.is_empty() || self.places.iter().any(|(id, _)| id == scope)
    }
}

fn instrument_of(document: &Document, words: &Words) -> Result<Arc<Instrument>, ReportError> {
    let equality = document.equality.as_ref().map(crate::domain::ids::InstrumentId::as_str);
    let instrument = words.with_equality(document.instrument.as_str(), equality);
    instrument.ok_or_else(|| ReportError::File(format!("the instrument of {} is not there", document.release)))
}

fn themes(asked: &Asked, surveys: &[Surveyed]) -> Result<Vec<Section>, ReportError> {
    let mut sections = Vec::new();
    for theme in asked.topic.themes() {
        let title = asked.words.say(asked.language, &format!("theme-{}", theme.id), &[])?;
        let mut section = Section { id: format!("theme-{}", theme.id), title, lines: Vec::new(), few: Vec::new() };
        for survey in surveys.iter().filter(|survey| survey.speaks_for_those_helped()) {
            for line in survey.lines(asked, theme)? {
                if line.shown { section.lines.push(line) } else { section.few.push(line) }
            }
        }
        sections.push(section);
    }
    // Of most themes nothing was asked twice: a page of empty ones says nothing.
    if asked.topic == Topic::Trend && sections.iter().any(|s| !s.lines.is_empty()) {
        sections.retain(|s| !s.lines.is_empty() || !s.few.is_empty());
    }
    // The family court is no stage of a criminal case: it is asked for first and stands last.
    if asked.topic == Topic::Justice {
        sections.rotate_left(1);
    }
    Ok(sections)
}

fn places(surveys: &[Surveyed]) -> Vec<(String, String)> {
    let mut places: Vec<(String, String)> = Vec::new();
    for survey in surveys.iter().filter(|survey| survey.speaks_for_those_helped()) {
        for (id, name) in survey.reader.places(false) {
            if places.iter().all(|(known, _)| known != id) {
                places.push((id.to_owned(), name.to_owned()));
            }
        }
    }
    places
}

fn chains(asked: &Asked, surveys: &[Surveyed]) -> Result<Vec<Wanted>, ReportError> {
    let mut chains = Vec::new();
    for survey in surveys.iter().filter(|survey| survey.speaks_for_those_helped()) {
        for chain in survey.reader.chains(View { year: false, scope: asked.scope })? {
            // A place of which nothing is declared has no table of gaps.
            if survey.reader.has(View { year: false, scope: asked.scope }) {
                chains.push(Wanted { source: survey.source.clone(), chain });
            }
        }
    }
    Ok(chains)
}

fn replied(asked: &Asked, surveys: &[Surveyed]) -> Result<Vec<Replied>, ReportError> {
    let line = |survey: &Surveyed| {
        Ok(Replied { source: survey.source.clone(), base: replies(survey.reader.names.document, asked.words, asked.language)? })
    };
    surveys.iter().map(line).collect()
}

/// "From: How services treated you, Wave 2, 1 July 2026 to 30 September 2026".
fn from(words: &Words, language: &str, survey: &str, when: &str) -> Result<String, ReportError> {
    Ok(words.say(language, "dashboard-from", &[("survey", Arg::Text(survey)), ("when", Arg::Text(when))])?)
}

/// A reader of one release among the others that may be seen.
fn reader<'a>(asked: &Asked<'a>, document: &'a Document, instrument: &'a Instrument, language: &'a str) -> Result<Reader<'a>, ReportError> {
    Ok(Reader::new(document, asked.documents, instrument, asked.words, language)?.below(asked.at))
}
