//! Names of things: a newtype each, so that a wave is never handed over where a batch is meant.

use compact_str::CompactString;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A text that is no name: empty, too long, or with characters other than `a-z 0-9 - _`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no name here: use 1 to 64 of a-z, 0-9, - and _")]
pub struct NotAName(pub String);

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(CompactString);

        impl $name {
            /// Reads a name of 1 to 64 of `a-z 0-9 - _`.
            ///
            /// # Errors
            /// [`NotAName`] for anything else.
            pub fn parse(text: &str) -> Result<Self, NotAName> {
                let fits = (1..=64).contains(&text.len())
                    && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'));
                if fits { Ok(Self(text.into())) } else { Err(NotAName(text.to_owned())) }
            }
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl TryFrom<String> for $name {
            type Error = NotAName;
            fn try_from(text: String) -> Result<Self, NotAName> {
                Self::parse(&text)
            }
        }
        impl From<$name> for String {
            fn from(name: $name) -> String {
                name.0.into()
            }
        }
        impl std::str::FromStr for $name {
            type Err = NotAName;
            fn from_str(text: &str) -> Result<Self, NotAName> {
                Self::parse(text)
            }
        }
    };
}

name!(
    /// A questionnaire with its meaning.
    InstrumentId
);
name!(
    /// A question of an instrument; the same id in two instruments asks for the same thing.
    QuestionId
);
name!(
    /// The code of an answer option.
    OptionCode
);
name!(
    /// An instrument opened by the partnership.
    SurveyId
);
name!(
    /// One round of a survey.
    WaveId
);
name!(
    /// Cards printed together.
    BatchId
);
name!(
    /// The finest unit of geography.
    PlaceId
);
name!(
    /// Any set of places; areas overlap.
    AreaId
);
name!(
    /// A body that takes part in the partnership.
    OrganisationId
);
name!(
    /// What an organisation offers to people.
    ServiceId
);
name!(
    /// The neutral path under which one wave is answered.
    Slug
);
name!(
    /// The sign-in name of a member of staff.
    StaffName
);
name!(
    /// One of three people of whom any two open a wave.
    CustodianName
);
name!(
    /// What was published of one wave.
    ReleaseId
);
name!(
    /// Something that was heard, and is answered.
    FindingId
);
name!(
    /// Something that is done about it.
    ActionId
);
