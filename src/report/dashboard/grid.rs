//! The parts of working together, seen from several sides: an empty side stays visible (partnership §6.2).

use super::{
    Asked,
    line::{Line, Surveyed},
};
use crate::{
    domain::benchmark,
    i18n::Arg,
    report::{ReportError, statement::Difference},
};
use serde::Serialize;

/// The parts, 1 to 12, and 13 for what is learnt from reviews after a death.
const PARTS: std::ops::RangeInclusive<u8> = 1..=13;
/// Whose voices stand in which column.
const SURVIVORS: [&str; 1] = ["survivor"];
const WORKERS: [&str; 2] = ["professional", "partner"];

/// Every part.
#[derive(Debug, Clone, Serialize)]
pub struct Grid {
    /// In their order.
    pub parts: Vec<Part>,
    /// What both sides were asked in the same words.
    pub gaps: Vec<Gap>,
}

/// One part.
#[derive(Debug, Clone, Serialize)]
pub struct Part {
    /// 1 to 13.
    pub number: u8,
    /// What it is called.
    pub title: String,
    /// What people who lived through abuse say.
    pub survivors: Vec<PartLine>,
    /// What people who work in services say.
    pub workers: Vec<PartLine>,
    /// What others published.
    pub earlier: Vec<Earlier>,
}

/// One figure of a part.
#[derive(Debug, Clone, Serialize)]
pub struct PartLine {
    /// In a sentence, or the question's title before a hole.
    pub says: String,
    /// `[c]`, `[u]` or nothing.
    pub marker: &'static str,
    /// Where it stands.
    pub href: String,
    /// The language of the survey's words.
    pub lang: String,
    /// The direction of that language.
    pub dir: String,
}

/// A published share, labelled by its year, its source and what is to be doubted about it.
#[derive(Debug, Clone, Serialize)]
pub struct Earlier {
    /// What was said, in our words.
    pub says: String,
    /// Its percentage and year.
    pub percent: String,
    /// Who said it.
    pub asked: String,
    /// Where it was printed.
    pub source: String,
    /// Why it is to be doubted; empty where nothing is known against it.
    pub doubt: String,
}

/// One question that both sides were asked.
#[derive(Debug, Clone, Serialize)]
pub struct Gap {
    /// What people who lived through abuse say.
    pub survivors: Line,
    /// What people who work in services say.
    pub workers: Line,
    /// How the two stand to each other; empty where one of them is not shown.
    pub says: String,
}

impl Grid {
    pub(super) fn of(asked: &Asked, surveys: &[Surveyed]) -> Result<Self, ReportError> {
        // Read once: whether a file that is built in can be read is a matter of its tests.
        let benchmarks = benchmark::built_in().unwrap_or_default();
        let mut parts = Vec::new();
        for number in PARTS {
            parts.push(Part {
                number,
                title: asked.words.say(asked.language, &format!("part-{number}"), &[])?,
                survivors: column(asked, surveys, &SURVIVORS, number)?,
                workers: column(asked, surveys, &WORKERS, number)?,
                earlier: benchmarks
                    .iter()
                    .filter(|row| row.component == Some(number))
                    .map(|row| earlier(asked, row))
                    .collect::<Result<_, _>>()?,
            });
        }
        Ok(Self { parts, gaps: gaps(asked, surveys)? })
    }
}

fn column(asked: &Asked, surveys: &[Surveyed], audience: &[&str], number: u8) -> Result<Vec<PartLine>, ReportError> {
    let tag = format!("component:{number}");
    let mut lines = Vec::new();
    for survey in surveys.iter().filter(|survey| survey.asks(audience)) {
        for line in survey.lines_with(asked, &|tags, _| tags.contains(&tag.as_str()))? {
            lines.extend(in_short(line));
        }
    }
    Ok(lines)
}

/// A question of one headline in its sentence; of a hole or of many answers, its title.
fn in_short(line: Line) -> Option<PartLine> {
    let Line { href, source, title, multi, shown, spoken, .. } = line;
    let first = spoken.into_iter().next()?;
    let (says, marker) = match (multi, shown) {
        (false, true) => (first.sentence, first.statement.marker),
        (false, false) => (title, super::super::HIDDEN),
        (true, _) => (title, ""),
    };
    Some(PartLine { says, marker, href, lang: source.lang, dir: source.dir })
}

fn earlier(asked: &Asked, row: &benchmark::Benchmark) -> Result<Earlier, ReportError> {
    let (percent, year) = (f64::from(row.percent), row.year.to_string());
    Ok(Earlier {
        says: row.says.clone(),
        percent: asked.words.say(asked.language, "dashboard-percent", &[("percent", Arg::Number(percent)), ("year", Arg::Text(&year))])?,
        asked: row.asked.clone(),
        source: format!("{}, {}", row.source, row.place),
        doubt: row.doubt.clone(),
    })
}

/// What both were asked under one id, told by both in one headline.
fn gaps(asked: &Asked, surveys: &[Surveyed]) -> Result<Vec<Gap>, ReportError> {
    let all = |audience: &[&str]| -> Result<Vec<Line>, ReportError> {
        let mut lines = Vec::new();
        for survey in surveys.iter().filter(|survey| survey.asks(audience)) {
            lines.extend(survey.lines_with(asked, &|tags, _| !tags.contains(&"method"))?.into_iter().filter(|line| !line.multi));
        }
        Ok(lines)
    };
    let workers = all(&WORKERS)?;
    let mut gaps = Vec::new();
    for survivors in all(&SURVIVORS)? {
        for workers in workers.iter().filter(|line| line.question == survivors.question) {
            gaps.push(Gap { says: between(asked, &survivors, workers)?, survivors: survivors.clone(), workers: workers.clone() });
        }
    }
    Ok(gaps)
}

fn between(asked: &Asked, survivors: &Line, workers: &Line) -> Result<String, ReportError> {
    let (Some(one), Some(two)) = (survivors.spoken.first(), workers.spoken.first()) else { return Ok(String::new()) };
    let key = match one.statement.against(&two.statement) {
        _ if !survivors.shown || !workers.shown => return Ok(String::new()),
        None => return Ok(String::new()),
        Some(Difference::Higher) => "dashboard-gap-higher",
        Some(Difference::Lower) => "dashboard-gap-lower",
        Some(Difference::Unclear) => "dashboard-gap-same",
    };
    Ok(asked.words.say(asked.language, key, &[])?)
}
