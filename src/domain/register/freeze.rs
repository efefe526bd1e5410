//! What a wave is opened with: places and areas as they are on that day. It is asked, printed and counted by these, whatever becomes of them.
//!
//! The sums of a financial year are kept by place, so all waves of a survey in one year have the places of the first of them; areas may change. A
//! box that rolled on is counted with the next wave, which therefore has its places as well.

use super::{Details, Kind, Register};
use crate::domain::{
    ids::{AreaId, PlaceId},
    partnership::{Area, Geography, Place},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The places and areas of a wave.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// What its plan is for.
    #[serde(flatten)]
    pub geography: Geography,
    /// The places among them that people can choose.
    pub offered: Vec<PlaceId>,
}

impl Frozen {
    /// All places, and all of them to choose: a wave that was opened before anything could end.
    #[must_use]
    pub fn whole(geography: Geography) -> Self {
        let offered = geography.places.iter().map(|place| place.id.clone()).collect();
        Self { geography, offered }
    }

    /// The places that people can choose.
    pub fn choices(&self) -> impl Iterator<Item = &Place> {
        self.geography.places.iter().filter(|place| self.offered.contains(&place.id))
    }
}

impl Register {
    /// What a wave is opened with. `of_year` is the first wave of the survey in its financial year, `rolled` are the boxes that it will be counted
    /// together with.
    #[must_use]
    pub fn freeze(&self, today: NaiveDate, of_year: Option<&Frozen>, rolled: &[Frozen]) -> Frozen {
        let mut names: BTreeMap<PlaceId, String> = BTreeMap::new();
        let earlier = of_year.into_iter().chain(rolled.iter().filter(|_| of_year.is_none()));
        for place in earlier.flat_map(|frozen| &frozen.geography.places) {
            names.insert(place.id.clone(), place.name.clone());
        }
        let now = self.active(Kind::Place, today).filter(|_| of_year.is_none());
        names.extend(now.filter_map(|entry| Some((PlaceId::parse(&entry.id).ok()?, entry.name.clone()))));
        for (id, name) in &mut names {
            if let Some(entry) = self.get(Kind::Place, id.as_str()) {
                name.clone_from(&entry.name);
            }
        }
        let axis: BTreeSet<String> = names.keys().map(ToString::to_string).collect();
        let offered = names.keys().filter(|id| self.is_offered(id.as_str(), &axis, today)).cloned().collect();
        let areas = self.active(Kind::Area, today).filter_map(|entry| {
            let Details::Area { group, .. } = &entry.details else { return None };
            let places: Vec<PlaceId> =
                self.with_predecessors(self.places_of(&entry.id)).intersection(&axis).filter_map(|id| PlaceId::parse(id).ok()).collect();
            let id = AreaId::parse(&entry.id).ok().filter(|_| !places.is_empty())?;
            Some(Area { id, name: entry.name.clone(), places, group: *group })
        });
        let geography = Geography { areas: areas.collect(), places: names.into_iter().map(|(id, name)| Place { id, name }).collect() };
        Frozen { geography, offered }
    }

    /// Whether people can choose a place of the axis: it goes on, or what it went into is not on the axis and does.
    fn is_offered(&self, id: &str, axis: &BTreeSet<String>, today: NaiveDate) -> bool {
        let Some(entry) = self.get(Kind::Place, id) else { return false };
        let into = entry.merged_into.as_ref().filter(|into| !axis.contains(*into));
        entry.is_active(today) || into.is_some_and(|into| self.is_offered(into, axis, today))
    }

    /// Places, and those that went into them.
    fn with_predecessors(&self, mut places: BTreeSet<String>) -> BTreeSet<String> {
        loop {
            let before = self.of(Kind::Place).filter(|e| e.merged_into.as_ref().is_some_and(|into| places.contains(into)));
            let more: Vec<String> = before.filter(|e| !places.contains(&e.id)).map(|e| e.id.clone()).collect();
            if more.is_empty() {
                return places;
            }
            places.extend(more);
        }
    }
}
