//! The roll-up ladder: for a figure that is too small to show, the nearest declared figure that is shown (privacy §6).

use super::statement::HEADLINE;
use crate::{disclosure::ProtectedRow, domain::figures::About, release::Document};
use std::collections::{BTreeMap, BTreeSet};

/// Where the answer of a hole is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rung<'a> {
    /// The release.
    pub document: &'a Document,
    /// What the row is about.
    pub about: &'a About,
    /// The row.
    pub row: &'a ProtectedRow,
    /// Its item.
    pub item: &'a str,
}

/// The figures of one survey that a hole of one of its releases may lead to.
pub(super) struct Ladder<'a> {
    document: &'a Document,
    /// The release itself, then the releases with the same financial year.
    documents: Vec<&'a Document>,
    /// The places of each area, as the statements over cells tell them.
    places: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

/// What a rung has to be: its place, breakdown, group, whether it is of the year, and its item.
struct Step<'a> {
    scope: &'a str,
    group: (&'a str, &'a str),
    year: bool,
    item: &'a str,
}

impl<'a> Ladder<'a> {
    pub(super) fn new(document: &'a Document, others: &[&'a Document]) -> Self {
        let same_year = |d: &&&Document| d.survey == document.survey && d.year == document.year && d.release != document.release;
        let documents = [document].into_iter().chain(others.iter().filter(same_year).copied()).collect();
        Self { document, documents, places: places(document) }
    }

    /// The first rung on which the answer of a hole is shown: its headline, the category above, the year, the groups of areas, the whole partnership.
    pub(super) fn rung<'b>(&self, about: &'b About, item: &'b str) -> Option<Rung<'b>>
    where
        'a: 'b,
    {
        if about.scope_kind == "open" {
            // Replies without a card stand alone: nothing that is shown holds them.
            return self.shown(about, &Step { scope: "", group: ("", ""), year: false, item });
        }
        let of_year = about.period == self.document.year;
        let group = (about.breakdown.as_str(), about.group.as_str());
        let mut wheres = vec![(about.scope.as_str(), group, of_year)];
        if !about.breakdown.is_empty() {
            wheres.push((about.scope.as_str(), ("", ""), of_year));
        }
        wheres.push((about.scope.as_str(), group, true));
        for over in self.groups_over(&about.scope) {
            wheres.extend([(over, group, of_year), (over, group, true)]);
        }
        wheres.extend([("", ("", ""), of_year), ("", ("", ""), true)]);
        wheres.into_iter().find_map(|(scope, group, year)| self.shown(about, &Step { scope, group, year, item }))
    }

    fn shown<'b>(&self, hole: &About, step: &Step<'b>) -> Option<Rung<'b>>
    where
        'a: 'b,
    {
        let open = hole.scope_kind == "open";
        let fits = |document: &Document, about: &About| {
            let period = if step.year { about.period == document.year } else { about.period == hole.period };
            period
                && about.scope == step.scope
                && (about.breakdown.as_str(), about.group.as_str()) == step.group
                && (about.scope_kind == "open") == open
        };
        self.documents.iter().find_map(|document| {
            let mut rows = document
                .rows_of(&hole.question)
                .filter(|(about, row)| fits(document, about) && row.share(rung_item(row, step.item)).is_some());
            rows.next().map(|(about, row)| Rung { document, about, row, item: rung_item(row, step.item) })
        })
    }

    /// The declared groups that hold the whole of an area, the smallest first; only places count, never replies.
    fn groups_over(&self, area: &str) -> Vec<&'a str> {
        let Some(own) = self.places.get(area) else { return Vec::new() };
        let over = self.places.iter().filter(|(id, places)| **id != area && places.len() > own.len() && own.is_subset(places));
        let mut over: Vec<_> = over.collect();
        over.sort_by_key(|(id, places)| (places.len(), **id));
        over.into_iter().map(|(id, _)| *id).collect()
    }
}

/// What a rung says of an item: the headline of its row; in a row of a multi-select, which has none, the option itself.
fn rung_item<'b>(row: &ProtectedRow, item: &'b str) -> &'b str {
    if row.items().any(|(id, _)| id == HEADLINE) { HEADLINE } else { item }
}

/// Which places each area is made of: read from the sums of one family, which are the same in all.
fn places(document: &Document) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut places: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (about, _) in document.rows().filter(|(about, _)| !about.scope.is_empty()) {
        if places.contains_key(about.scope.as_str()) {
            continue;
        }
        let Some(family) = document.families.iter().find(|f| f.id == about.family) else { continue };
        let statement = family.published.iter().chain(&family.hidden).find(|s| s.kind == "base" && s.figure == about.figure);
        let cells = statement.into_iter().flat_map(|s| &s.sums).filter_map(|cell| family.inner.get(*cell));
        places.insert(&about.scope, cells.map(|cell| cell.place.as_str()).collect());
    }
    places
}
