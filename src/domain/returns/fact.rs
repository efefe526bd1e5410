//! What Chorus itself can say to a question of a return: a closed list (partnership §6.12, `docs/decisions/0028`). It stands beside what a signer says, and never
//! answers for them.

use super::Released;
use crate::domain::{choice::choices, ids::ReleaseId};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

choices!(
    /// What a question can be evidenced by: a closed list, `evidenced_by` in instrument.toml.
    Fact:
    /// Survivors were asked about this time, and what they said is released.
    SurvivorsAsked = "survivors_asked",
    /// The same of what they need.
    NeedsAsked = "needs_asked",
    /// The same of what makes it hard to get help.
    BarriersAsked = "barriers_asked",
    /// The same of parents or young people.
    ChildrenAsked = "children_asked",
    /// The same of staff.
    StaffAsked = "staff_asked",
    /// The same of those who were trained, afterwards.
    TrainingAsked = "training_asked",
    /// The same of programmes for people who harm.
    ProgrammesAsked = "programmes_asked",
    /// Anything about this time is released.
    DataOpen = "data_open",
    /// Something was asked again, so that change can be seen.
    AskedAgain = "asked_again",
    /// Releases were answered in public by the day that was due.
    RepliesInTime = "replies_in_time",
    /// Actions from homicide reviews are decided, and none of them is late.
    ReviewsOwned = "reviews_owned",
    /// The same of those that the organisation owns itself.
    OwnReviews = "own_reviews",
    /// The same of actions from inspections.
    InspectionsOwned = "inspections_owned",
    /// The lived-experience group looked at what is called done.
    GroupVets = "group_vets",
    /// Organisations led by and for those whom they support are on the register.
    ByAndFor = "by_and_for",
    /// Services for people who harm are on the register.
    Programmes = "programmes",
    /// The pages can be read in so many languages.
    Languages = "languages",
);

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        Self::parse(&word).ok_or_else(|| D::Error::custom(format!("“{word}” is nothing that Chorus can evidence")))
    }
}

/// What Chorus says to a question, as it is on a day. It is kept with what is signed on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    /// About what.
    pub fact: Fact,
    /// What it says.
    pub says: Says,
}

/// What Chorus says. No number in it is one of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "lowercase", deny_unknown_fields)]
pub enum Says {
    /// Nothing.
    Nothing,
    /// A release that partners have read since a day, and the public has not yet.
    Shared {
        /// The release.
        release: ReleaseId,
        /// The day on which partners saw it.
        day: NaiveDate,
    },
    /// A release that everybody has read since a day.
    Public {
        /// The release.
        release: ReleaseId,
        /// The day on which the public saw it.
        day: NaiveDate,
    },
    /// So many of so many actions or releases.
    Some {
        /// How many; can be 0.
        n: usize,
        /// Of how many; at least 1.
        of: usize,
    },
    /// So many organisations, services or languages.
    Many {
        /// How many; at least 1.
        n: usize,
    },
}

/// Of whom or what a release has to be.
enum Of {
    Audience(&'static [&'static str]),
    Instrument(&'static [&'static str]),
}

impl Fact {
    /// The instruments that this looks for; none where it does not look for any of them by name.
    #[must_use]
    pub fn instruments(self) -> &'static [&'static str] {
        match self.of() {
            Some(Of::Instrument(ids)) => ids,
            _ => &[],
        }
    }

    fn of(self) -> Option<Of> {
        Some(match self {
            Self::SurvivorsAsked => Of::Audience(&["survivor"]),
            Self::ChildrenAsked => Of::Audience(&["parent", "young_person"]),
            Self::NeedsAsked => Of::Instrument(&["needs-and-support"]),
            Self::BarriersAsked => Of::Instrument(&["barriers"]),
            Self::StaffAsked => Of::Instrument(&["professionals"]),
            Self::TrainingAsked => Of::Instrument(&["training-after", "training-later"]),
            Self::ProgrammesAsked => Of::Instrument(&["partner-of-programme", "programme-participants"]),
            _ => return None,
        })
    }

    /// Whether a release tells of it, where it is a release that does.
    pub(super) fn is_told_by(self, release: &Released) -> bool {
        match self.of() {
            Some(Of::Audience(who)) => who.iter().any(|who| release.audience.contains(*who)),
            Some(Of::Instrument(ids)) => ids.contains(&release.instrument.as_str()),
            None => true,
        }
    }
}
