//! A figure over the waves of its survey: breaks are visible, and a change is only called so where it is one.

use super::{
    ReportError,
    figure::Reader,
    names::Names,
    shape::{Cell, View},
    statement::{Difference, NOT_AVAILABLE, Statement},
    svg,
};
use crate::release::Document;
use serde::Serialize;

/// The most waves that stand in one trend: three years of quarters, as many as a board can read. Those before have pages of their own.
pub const WAVES: u32 = 12;

/// One figure over the waves.
#[derive(Debug, Clone, Serialize)]
pub struct Trend {
    /// The option of a multi-select; nothing for a question with a headline.
    pub label: String,
    /// Wave by wave, the oldest first.
    pub points: Vec<Point>,
    /// Whether there were waves before the first of them.
    pub earlier: bool,
}

/// One wave of a trend.
#[derive(Debug, Clone, Serialize)]
pub struct Point {
    /// The wave with its days.
    pub wave: String,
    /// What was said; `[x]` where the question was not asked.
    pub cell: Cell,
    /// Its bar.
    pub svg: String,
    /// Whether the instrument changed between the wave before and this one.
    pub broken: bool,
    /// How it stands to the wave before, in words; nothing for the first, beside a hole, and after a break.
    pub change: String,
}

impl Reader<'_> {
    /// The trends of a question's headlines in one place; none with one release alone.
    pub(super) fn trends(&self, said: &[&Statement], view: View) -> Result<Vec<Trend>, ReportError> {
        let document = self.names.document;
        let mut waves: Vec<&Document> = self.others.iter().filter(|d| d.survey == document.survey).copied().collect();
        waves.sort_by_key(|d| d.number);
        waves.dedup_by_key(|d| d.number);
        if view.year || waves.len() < 2 {
            return Ok(Vec::new());
        }
        let earlier = waves.len() >= WAVES as usize && waves[0].number > 1;
        let multi = said.len() > 1;
        let trend = |s: &&Statement| {
            let label = if multi { self.names.item(&s.about.question, &s.item)? } else { String::new() };
            Ok(Trend { label, points: self.points(s, &waves)?, earlier })
        };
        said.iter().map(trend).collect()
    }

    fn points(&self, here: &Statement, waves: &[&Document]) -> Result<Vec<Point>, ReportError> {
        let mut points: Vec<Point> = Vec::new();
        for (n, document) in waves.iter().enumerate() {
            let cell = self.cell(document, &at(here, document, &self.names)?)?;
            let before = n.checked_sub(1).and_then(|n| waves.get(n).copied());
            let broken = before.is_some_and(|b| (b.version, &b.instrument) != (document.version, &document.instrument));
            let difference = points.last().filter(|_| !broken).and_then(|last| cell.statement.against(&last.cell.statement));
            let change = match difference {
                _ if broken => self.names.say("public-trend-break", &[])?,
                None => String::new(),
                Some(Difference::Higher) => self.names.say("public-trend-higher", &[])?,
                Some(Difference::Lower) => self.names.say("public-trend-lower", &[])?,
                Some(Difference::Unclear) => self.names.say("public-trend-same", &[])?,
            };
            let wave = Names { document, ..self.names }.wave()?;
            let id = format!("t-{}-{}-{n}", here.about.question, here.item.replace(':', "-"));
            let svg = svg::bar(&cell.statement, &format!("{wave}: {}", cell.statement.share), self.names.right_to_left(), &id);
            points.push(Point { wave, cell, svg, broken, change });
        }
        Ok(points)
    }
}

/// The same figure in another wave.
fn at(here: &Statement, document: &Document, names: &Names) -> Result<Statement, ReportError> {
    let same = |s: &&crate::domain::figures::About| {
        s.period == document.wave.as_str()
            && (&s.scope_kind, &s.scope) == (&here.about.scope_kind, &here.about.scope)
            && (&s.breakdown, &s.group) == (&here.about.breakdown, &here.about.group)
    };
    let row = document.rows_of(&here.about.question).find(|(about, row)| same(about) && row.items().any(|(item, _)| item == here.item));
    match row {
        Some((about, row)) => Statement::new(about, row, &here.item, names.words, names.language),
        None => Ok(Statement::without(here.about.clone(), &here.item, NOT_AVAILABLE)),
    }
}
