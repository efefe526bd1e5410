//! Whether entries fit each other.

use super::{Details, Entry, Kind, Register, What, Wrong};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What is wrong with an entry beside the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The entry that was changed, or that another one no longer fits.
    pub entry: (Kind, String),
    /// What, and in which field.
    pub wrong: Wrong,
}

/// What else a change depends on.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The day.
    pub today: NaiveDate,
    /// The organisation of whoever makes the change.
    pub own: String,
    /// Whether some wave is not over yet: whoever it rates stays rated so long.
    pub rating: bool,
}

impl Register {
    /// What is wrong with this register as a successor of the one `before`. Entries that have not changed are blamed for nothing.
    #[must_use]
    pub fn problems(&self, before: &Self, limits: &Limits) -> Vec<Problem> {
        let changed: BTreeSet<(Kind, &str)> = self
            .all()
            .filter(|entry| before.get(entry.kind(), &entry.id) != Some(entry))
            .map(|entry| (entry.kind(), entry.id.as_str()))
            .collect();
        let mut problems = Vec::new();
        for (kind, id) in &changed {
            let Some(entry) = self.get(*kind, id) else { continue };
            let wrong = self.wrong_with(entry, before.get(*kind, id), limits);
            problems.extend(wrong.into_iter().map(|wrong| Problem { entry: (*kind, (*id).to_owned()), wrong }));
        }
        // What ends can leave others behind that have not changed themselves.
        for (kind, id) in changed.iter().filter(|(kind, id)| self.get(*kind, id).is_some_and(|e| !e.is_active(limits.today))) {
            for left in self.left_behind(before, *kind, id, &changed, limits.today) {
                problems.push(Problem { entry: (*kind, (*id).to_owned()), wrong: Wrong::new("ended", left) });
            }
        }
        problems
    }

    fn wrong_with(&self, entry: &Entry, was: Option<&Entry>, limits: &Limits) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        let active = entry.is_active(limits.today);
        let same_name = |e: &&Entry| e.id != entry.id && e.name.to_lowercase() == entry.name.to_lowercase();
        if active && self.active(entry.kind(), limits.today).any(|e| same_name(&e)) {
            wrong.push(Wrong::new("name", What::Taken));
        }
        if let (true, Some(into)) = (active, &entry.merged_into) {
            wrong.push(Wrong::new("ended", What::Merged(into.clone())));
        }
        for (column, kind, id) in references(entry) {
            match self.get(kind, id) {
                None => wrong.push(Wrong::new(column, What::Unknown(id.to_owned()))),
                // What was said before something ended may go on being said.
                Some(other)
                    if active
                        && !other.is_active(limits.today)
                        && !was.is_some_and(|was| references(was).contains(&(column, kind, id))) =>
                {
                    wrong.push(Wrong::new(column, What::Ended(other.name.clone())));
                }
                Some(_) => {}
            }
        }
        match &entry.details {
            Details::Area { parts, .. } => wrong.extend(self.wrong_with_area(entry, parts, limits.today)),
            Details::Organisation { rated, funds, .. } => {
                if funds.contains(&entry.id) {
                    wrong.push(Wrong::new("funds", What::Itself));
                }
                let was_rated = matches!(was.map(|was| &was.details), Some(Details::Organisation { rated: true, .. }));
                if *rated && entry.id == limits.own {
                    wrong.push(Wrong::new("rated", What::Own));
                }
                if !*rated && was_rated && limits.rating {
                    wrong.push(Wrong::new("rated", What::Rating));
                }
            }
            _ => {}
        }
        wrong
    }

    fn wrong_with_area(&self, entry: &Entry, parts: &BTreeSet<String>, today: NaiveDate) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if parts.contains(&entry.id) {
            wrong.push(Wrong::new("areas", What::Itself));
        } else if let Some(part) = parts.iter().find(|part| self.areas_within(part).contains(&entry.id)) {
            let name = self.get(Kind::Area, part).map_or_else(|| part.clone(), |part| part.name.clone());
            wrong.push(Wrong::new("areas", What::Cycle(name)));
        }
        if entry.is_active(today) && self.is_hollow(&entry.id, today) {
            wrong.push(Wrong::new("places", What::Hollow));
        }
        wrong
    }

    /// Areas and services that go on, and would not without what ends.
    fn left_behind(&self, before: &Self, kind: Kind, id: &str, changed: &BTreeSet<(Kind, &str)>, today: NaiveDate) -> Vec<What> {
        match kind {
            Kind::Place | Kind::Area => {
                let hollowed = |area: &&Entry| {
                    !changed.contains(&(Kind::Area, area.id.as_str()))
                        && self.is_hollow(&area.id, today)
                        && !before.is_hollow(&area.id, today)
                        && before.places_of(&area.id).contains(id)
                };
                self.active(Kind::Area, today).filter(hollowed).map(|area| What::Hollows(area.name.clone())).collect()
            }
            Kind::Organisation => {
                let is_of = |e: &&Entry| matches!(&e.details, Details::Service { organisation, .. } if organisation == id);
                self.active(Kind::Service, today).filter(is_of).map(|service| What::Serves(service.name.clone())).collect()
            }
            Kind::Service | Kind::Board => Vec::new(),
        }
    }

    fn is_hollow(&self, area: &str, today: NaiveDate) -> bool {
        let goes_on = |id: &String| self.get(Kind::Place, id).is_some_and(|place| place.is_active(today));
        !self.places_of(area).iter().any(goes_on)
    }

    /// An area and every area in it.
    fn areas_within(&self, area: &str) -> BTreeSet<String> {
        let (mut found, mut waiting) = (BTreeSet::new(), vec![area.to_owned()]);
        while let Some(next) = waiting.pop() {
            let details = self.get(Kind::Area, &next).map(|entry| &entry.details);
            if let (true, Some(Details::Area { parts, .. })) = (found.insert(next), details) {
                waiting.extend(parts.iter().cloned());
            }
        }
        found
    }

    /// The places of an area and of all areas in it.
    #[must_use]
    pub fn places_of(&self, area: &str) -> BTreeSet<String> {
        let of = |id: &String| match self.get(Kind::Area, id).map(|entry| &entry.details) {
            Some(Details::Area { places, .. }) => places.clone(),
            _ => BTreeSet::new(),
        };
        self.areas_within(area).iter().flat_map(of).collect()
    }
}

/// What an entry refers to, and in which field.
fn references(entry: &Entry) -> Vec<(&'static str, Kind, &str)> {
    let mut found = Vec::new();
    match &entry.details {
        Details::Place => {}
        Details::Area { places, parts, .. } => {
            found.extend(places.iter().map(|id| ("places", Kind::Place, id.as_str())));
            found.extend(parts.iter().map(|id| ("areas", Kind::Area, id.as_str())));
        }
        Details::Organisation { funds, .. } => found.extend(funds.iter().map(|id| ("funds", Kind::Organisation, id.as_str()))),
        Details::Service { organisation, .. } => found.push(("organisation", Kind::Organisation, organisation.as_str())),
        Details::Board { organisations, .. } => {
            found.extend(organisations.iter().map(|id| ("organisations", Kind::Organisation, id.as_str())));
        }
    }
    found
}
