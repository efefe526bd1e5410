//! Places and areas that become one.
//!
//! A trend hangs on an id that means the same ground throughout. Places that become one get a new id; areas that have all of them keep theirs, and
//! go on. An area that has some of them and not the others means something that nobody can be asked about any more: it ends.

use super::{Details, Entry, Kind, Register};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What comes of putting entries together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Everything that changes, the new entry among it.
    pub changed: Vec<Entry>,
    /// Names of areas that go on with the same ground.
    pub kept: Vec<String>,
    /// Names of areas that end because they had some of it.
    pub ended: Vec<String>,
}

impl Register {
    /// Puts entries of one kind together into a new one of this name. `None` unless at least two go on among them.
    #[must_use]
    pub fn merge(&self, kind: Kind, ids: &BTreeSet<String>, name: &str, today: NaiveDate) -> Option<Merged> {
        let all: Vec<&Entry> = ids.iter().map(|id| self.get(kind, id).filter(|e| e.is_active(today))).collect::<Option<_>>()?;
        if all.len() < 2 || !kind.merges() {
            return None;
        }
        let id = self.new_id(kind, name);
        let mut merged = if kind == Kind::Place { self.areas_of_merged(ids, &id, today) } else { self.groups_of_merged(ids, &id) };
        let gone = |entry: &&Entry| Entry { ended_on: Some(today), merged_into: Some(id.clone()), ..(*entry).clone() };
        merged.changed.retain(|entry| entry.kind() != kind || !ids.contains(&entry.id));
        merged.changed.extend(all.iter().map(gone));
        let details = if kind == Kind::Place { Details::Place } else { together(&all) };
        merged.changed.push(Entry { id, name: name.to_owned(), ended_on: None, merged_into: None, details });
        Some(merged)
    }

    fn areas_of_merged(&self, ids: &BTreeSet<String>, id: &str, today: NaiveDate) -> Merged {
        let mut merged = Merged::default();
        for area in self.active(Kind::Area, today) {
            let ground = self.places_of(&area.id);
            let Details::Area { group, places, parts } = &area.details else { continue };
            if ids.is_subset(&ground) {
                let mut places: BTreeSet<String> = places.difference(ids).cloned().collect();
                places.insert(id.to_owned());
                merged.kept.push(area.name.clone());
                merged.changed.push(Entry { details: Details::Area { group: *group, places, parts: parts.clone() }, ..area.clone() });
            } else if !ids.is_disjoint(&ground) {
                merged.ended.push(area.name.clone());
                merged.changed.push(Entry { ended_on: Some(today), ..area.clone() });
            }
        }
        merged
    }

    /// Groups that have all of the areas have the new one instead; others keep those that ended, which are the same ground.
    fn groups_of_merged(&self, ids: &BTreeSet<String>, id: &str) -> Merged {
        let mut merged = Merged::default();
        for area in self.of(Kind::Area) {
            let Details::Area { group, places, parts } = &area.details else { continue };
            if ids.is_subset(parts) {
                let mut parts: BTreeSet<String> = parts.difference(ids).cloned().collect();
                parts.insert(id.to_owned());
                merged.kept.push(area.name.clone());
                merged.changed.push(Entry { details: Details::Area { group: *group, places: places.clone(), parts }, ..area.clone() });
            }
        }
        merged
    }
}

/// All that areas are made of.
fn together(all: &[&Entry]) -> Details {
    let (mut is_group, mut ground, mut within) = (false, BTreeSet::new(), BTreeSet::new());
    for entry in all {
        if let Details::Area { group, places, parts } = &entry.details {
            is_group |= group;
            ground.extend(places.iter().cloned());
            within.extend(parts.iter().cloned());
        }
    }
    Details::Area { group: is_group, places: ground, parts: within }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::register::Frozen;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn area(id: &str, places: &[&str], parts: &[&str]) -> Entry {
        let set = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        let details = Details::Area { group: !parts.is_empty(), places: set(places), parts: set(parts) };
        Entry { id: id.into(), name: id.to_uppercase(), ended_on: None, merged_into: None, details }
    }

    /// Three places, an area each, and a group of the first two areas.
    fn register() -> Register {
        let mut register = Register::default();
        for id in ["alder", "birch", "cedar"] {
            register.put(Entry { id: id.into(), name: id.to_uppercase(), ended_on: None, merged_into: None, details: Details::Place });
            register.put(area(id, &[id], &[]));
        }
        register.put(area("north", &[], &["alder", "birch"]));
        register
    }

    fn places(frozen: &Frozen) -> Vec<String> {
        frozen.geography.places.iter().map(|p| p.id.to_string()).collect()
    }

    fn areas(frozen: &Frozen) -> Vec<String> {
        let line = |a: &crate::domain::partnership::Area| {
            let places: Vec<_> = a.places.iter().map(ToString::to_string).collect();
            format!("{}={}", a.id, places.join("+"))
        };
        frozen.geography.areas.iter().map(line).collect()
    }

    #[test]
    fn places_that_become_one_keep_the_areas_that_had_all_of_them_and_end_the_others() {
        let (mut register, today) = (register(), day("2026-05-01"));
        let first = register.freeze(today, None, &[]);
        assert_eq!(areas(&first), ["alder=alder", "birch=birch", "cedar=cedar", "north=alder+birch"]);
        let ids: BTreeSet<String> = ["alder", "birch"].map(str::to_owned).into();
        let merged = register.merge(Kind::Place, &ids, "Woods", today).expect("merges");
        assert_eq!(
            (merged.kept.as_slice(), merged.ended.as_slice()),
            (&["NORTH".to_owned()][..], &["ALDER".to_owned(), "BIRCH".to_owned()][..])
        );
        for entry in merged.changed {
            register.put(entry);
        }
        // A survey that has no wave this year yet begins with the new place.
        let new = register.freeze(today, None, &[]);
        assert_eq!((places(&new), areas(&new)), (vec!["cedar".into(), "woods".into()], vec!["cedar=cedar".into(), "north=woods".into()]));
        assert_eq!(new.offered.len(), 2);
        // Another one goes on with those of its year, and the group with the same ground.
        let same_year = register.freeze(today, Some(&first), &[]);
        assert_eq!((places(&same_year), areas(&same_year)), (places(&first), vec!["cedar=cedar".into(), "north=alder+birch".into()]));
        assert_eq!(same_year.offered.len(), 3, "people live there still, and the new place is not there to choose");
        // A box that rolled into the new year brings its places with it, which nobody can choose any more.
        let rolled = register.freeze(today, None, std::slice::from_ref(&first));
        assert_eq!((places(&rolled).len(), areas(&rolled)), (4, vec!["cedar=cedar".into(), "north=alder+birch+woods".into()]));
        assert_eq!(rolled.offered.iter().map(ToString::to_string).collect::<Vec<_>>(), ["cedar", "woods"]);
    }

    #[test]
    fn areas_that_become_one_are_replaced_in_groups_that_had_all_of_them() {
        let (mut register, today) = (register(), day("2026-05-01"));
        register.put(area("half", &["cedar"], &["alder"]));
        let ids: BTreeSet<String> = ["alder", "birch"].map(str::to_owned).into();
        let merged = register.merge(Kind::Area, &ids, "Alder", today).expect("merges");
        merged.changed.into_iter().for_each(|entry| register.put(entry));
        let frozen = register.freeze(today, None, &[]);
        assert_eq!(areas(&frozen), ["alder-2=alder+birch", "cedar=cedar", "half=alder+cedar", "north=alder+birch"]);
        assert_eq!(register.merge(Kind::Area, &ids, "Again", today), None, "they have ended");
        assert_eq!(register.merge(Kind::Place, &["cedar".to_owned()].into(), "One", today), None);
    }
}
