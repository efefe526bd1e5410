//! What could ever be shown of a plan at so many answers: the rules by which a release is drafted, asked with numbers that nobody has given yet.
//!
//! Everybody is taken to be asked everything, and to answer. So it is the most that can show: conditions, skipped questions, and what the disclosure
//! engine takes back for the sake of somebody who could be found, make it less.

use crate::{
    disclosure::{Detail, Level, Policy, Row, could_show},
    domain::{
        figures::Span,
        ids::WaveId,
        instrument::Instrument,
        partnership::Geography,
        plan::{Declared, Plan, PlanError},
    },
};
use std::collections::BTreeMap;

/// How much of a question could show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shows {
    /// Nothing.
    Nothing,
    /// How many answered, as a band.
    Base,
    /// One share.
    Headline,
    /// The answers in groups.
    Groups,
    /// Every answer.
    Options,
}

impl Shows {
    /// The word for messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Base => "base",
            Self::Headline => "headline",
            Self::Groups => "groups",
            Self::Options => "options",
        }
    }
}

/// What could show of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The question, or what follows from several.
    pub question: String,
    /// For each area, at so many answers in it; nothing where there are no areas.
    pub area: Option<Shows>,
    /// For the whole partnership, at so many answers in each area.
    pub whole: Shows,
}

/// What could show at so many answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forecast {
    /// Answers in each area, or in all where there are no areas.
    pub answers: u32,
    /// How many areas there are; groups of areas are none.
    pub areas: u32,
    /// Questions, in their order.
    pub lines: Vec<Line>,
}

/// What could ever be shown of an instrument at `answers` in each area (5 to 100,000).
///
/// # Errors
/// [`PlanError`] where its figures could not be protected at all.
pub fn forecast(instrument: &Instrument, geography: &Geography, answers: u32) -> Result<Forecast, PlanError> {
    // Held back or not, its figures can be looked at.
    let instrument = Instrument { held_back: None, ..instrument.clone() };
    let declared = Declared { areas: true, year: false, breakdown: Vec::new(), equality: None, open: false, services: Vec::new() };
    let plan = Plan::new(&instrument, geography, &declared, None)?;
    let areas = u32::try_from(geography.areas.iter().filter(|area| !area.group).count()).unwrap_or(u32::MAX);
    let whole = answers.saturating_mul(areas.max(1));
    let mut shown: BTreeMap<String, (Option<Shows>, Shows)> = BTreeMap::new();
    let wave: [WaveId; 0] = [];
    for family in plan.families() {
        for figure in plan.figures(family, &Span { waves: &wave, year: None }) {
            if figure.about.question == "replies" {
                continue;
            }
            let line = shown.entry(figure.about.question.clone()).or_insert((None, Shows::Nothing));
            match figure.row.level {
                Level::Area => line.0 = line.0.max(Some(shows(&figure.row, answers))),
                Level::Partnership => line.1 = line.1.max(shows(&figure.row, whole)),
                Level::AreaGroup | Level::Breakdown => {}
            }
        }
    }
    let asked = instrument.questions.iter().map(|q| q.id.to_string()).chain(instrument.derived.iter().map(|d| d.id.to_string()));
    let lines = asked.filter_map(|question| shown.remove(&question).map(|(area, whole)| Line { question, area, whole })).collect();
    Ok(Forecast { answers, areas, lines })
}

/// The finest that a row could show at so many answers.
fn shows(row: &Row, answers: u32) -> Shows {
    let policy = Policy::standard();
    if !could_show(row, None, answers, policy) {
        return Shows::Nothing;
    }
    let finest = row.items.iter().filter(|item| could_show(row, Some(item.detail), answers, policy)).map(|item| match item.detail {
        Detail::Headline => Shows::Headline,
        Detail::ThreeWay => Shows::Groups,
        Detail::Options => Shows::Options,
    });
    finest.max().unwrap_or(Shows::Base)
}
