//! The partnership and its geography: places, areas that overlap, organisations and their services.

use super::ids::{AreaId, OrganisationId, PlaceId, ServiceId};
use serde::{Deserialize, Serialize};

/// One installation serves one partnership; this is who it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partnership {
    /// The name that the public reads.
    pub name: String,
    /// How to reach the data-protection officer, shown before question 1.
    pub data_protection: String,
    /// Whether everything here is invented (the demo says so on every page).
    pub fictional: bool,
}

/// The finest unit of geography that a reply can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its id in plans and files.
    pub id: PlaceId,
    /// What people call it.
    pub name: String,
}

/// A set of places that figures are shown for; areas may overlap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its id in plans and files.
    pub id: AreaId,
    /// What people call it.
    pub name: String,
    /// The places that it is made of.
    pub places: Vec<PlaceId>,
    /// Whether it is a group of areas, the rung above a single area.
    pub group: bool,
}

/// A body that takes part in the partnership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Whether surveys of this partnership rate it.
    pub rated: bool,
}

/// What an organisation offers; services hand out cards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub organisation: OrganisationId,
}

/// The places and areas of a partnership, each sorted by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Geography {
    /// Every place.
    pub places: Vec<Place>,
    /// Every area.
    pub areas: Vec<Area>,
}
