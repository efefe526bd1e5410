//! Twelve components and homicide reviews, by leads and by services: two columns of a grid whose third one is what survivors say.

use super::{Folded, Group, Period, Shown, Version, fold, standing};
use crate::domain::{
    ids::{OptionCode, OrganisationId, QuestionId},
    instrument::{Instrument, Question},
};
use std::collections::BTreeMap;

/// One column's returns: those of an instrument about one time that are shown, by name or as a group.
#[derive(Debug, Clone)]
pub struct Side<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// The time.
    pub period: Period,
    /// The last version of each return that is shown by name, by organisation.
    pub named: Vec<&'a Version>,
    /// The versions that make up the group; empty where there is none that is shown. No one of them is shown by itself.
    group: Vec<&'a Version>,
}

impl<'a> Side<'a> {
    /// The side of an instrument about a time. Versions of an earlier edition of the instrument are left out.
    #[must_use]
    pub fn of(instrument: &'a Instrument, period: &Period, versions: &'a [Version], groups: &[Group]) -> Self {
        let about = |v: &&Version| v.about.instrument == instrument.id && v.about.period == *period && v.edition == instrument.version;
        let mut named: Vec<&Version> = standing(versions).filter(about).filter(|v| v.content.shown != Shown::Group).collect();
        named.sort_by_key(|v| &v.about.organisation);
        let formed = groups.iter().find(|g| g.instrument == instrument.id && g.period == *period);
        let is_in = |v: &&Version| formed.is_some_and(|g| g.members.contains(&(v.about.organisation.clone(), v.number)));
        let mut group: Vec<&Version> = versions.iter().filter(about).filter(is_in).collect();
        // A part of a group beside the whole, which somebody may have seen, would tell who is missing.
        if formed.is_none_or(|g| g.members.len() != group.len()) {
            group.clear();
        }
        Self { instrument, period: period.clone(), named, group }
    }

    /// The same about the last financial year or day of which anything is shown; nothing where nothing is.
    #[must_use]
    pub fn latest(instrument: &'a Instrument, versions: &'a [Version], groups: &[Group]) -> Option<Self> {
        let mut periods: Vec<&Period> = versions.iter().filter(|v| v.about.instrument == instrument.id).map(|v| &v.about.period).collect();
        periods.sort_by_key(|period| std::cmp::Reverse((period.ends(), matches!(period, Period::Year(_)))));
        let sides = periods.into_iter().map(|period| Self::of(instrument, period, versions, groups));
        sides.into_iter().find(|side| !side.named.is_empty() || side.group().is_some())
    }

    /// How many services the group has that is shown.
    #[must_use]
    pub fn group(&self) -> Option<usize> {
        (self.group.len() >= super::LEAST).then_some(self.group.len())
    }

    /// What is said to one question.
    #[must_use]
    pub fn line(&self, question: &Question) -> Line {
        let named =
            |v: &&Version| (v.about.organisation.clone(), v.content.answers.get(&question.id).map(|s| s.codes.clone()).unwrap_or_default());
        let folded: Vec<_> = self.group.iter().filter_map(|v| v.content.answers.get(&question.id)).collect();
        let folded = if folded.len() == self.group.len() { fold(question, &folded) } else { None };
        Line { question: question.id.clone(), named: self.named.iter().map(named).collect(), folded }
    }
}

/// What is said to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The question; the one that survivors are asked has the same id.
    pub question: QuestionId,
    /// Each organisation that is shown by name, with the codes of its answer; none where it was not asked.
    pub named: Vec<(OrganisationId, Vec<OptionCode>)>,
    /// What the group says.
    pub folded: Option<Folded>,
}

/// What one side says of a component.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// How many organisations returned by name.
    pub returned: usize,
    /// How many more are shown as a group. The two are never added up: that would invite taking one from the other.
    pub group: Option<usize>,
    /// Question by question, in the order of the instrument; empty where nobody returned.
    pub lines: Vec<Line>,
}

/// A component with both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The number behind `component:`: 1 to 12, and 13 for homicide reviews.
    pub component: u8,
    /// What leads say.
    pub leads: Column,
    /// What specialist services say.
    pub services: Column,
}

/// The grid of leads and services: a row for every component that either instrument asks about, by number. A side that is not there is an empty column, so
/// that it stays visible.
#[must_use]
pub fn grid(leads: Option<&Side>, services: Option<&Side>) -> Vec<Row> {
    let mut rows: BTreeMap<u8, Row> = BTreeMap::new();
    for (n, side) in [leads, services].into_iter().enumerate() {
        let Some(side) = side else { continue };
        for question in &side.instrument.questions {
            for component in components(question) {
                let row = rows.entry(component).or_insert_with(|| Row { component, leads: Column::default(), services: Column::default() });
                let column = if n == 0 { &mut row.leads } else { &mut row.services };
                (column.returned, column.group) = (side.named.len(), side.group());
                column.lines.push(side.line(question));
            }
        }
    }
    rows.into_values().collect()
}

/// The components that a question is about.
fn components(question: &Question) -> impl Iterator<Item = u8> {
    question.tags.iter().filter_map(|tag| tag.strip_prefix("component:")?.parse().ok())
}
