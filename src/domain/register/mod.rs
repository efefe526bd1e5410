//! The register: places, areas, organisations, services and boards as a coordinator sets them up (partnership §2).
//!
//! An entry is read from the fields of a form or the cells of a file by the same rules ([`Entry::read`]); whether it fits the others is asked of the
//! whole register ([`Register::problems`]). What a wave is opened with is frozen ([`Register::freeze`]).

mod check;
mod codes;
mod entry;
pub mod file;
mod freeze;
mod merge;

pub use check::{Limits, Problem};
pub use codes::{Depth, Sector, ServiceType, Standing};
pub use entry::{Details, Entry, LONGEST_NAME, LONGEST_WORDS, What, Wrong, id_for, line};
pub use freeze::Frozen;
pub use merge::Merged;

use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What an entry of the register is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The finest unit of geography.
    Place,
    /// A set of places.
    Area,
    /// A body that takes part.
    Organisation,
    /// What an organisation offers.
    Service,
    /// An audience.
    Board,
}

impl Kind {
    /// All of them, each after those that it refers to.
    pub const ALL: [Self; 5] = [Self::Place, Self::Area, Self::Organisation, Self::Service, Self::Board];

    /// The word for the database and the log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Area => "area",
            Self::Organisation => "organisation",
            Self::Service => "service",
            Self::Board => "board",
        }
    }

    /// The word for addresses and files.
    #[must_use]
    pub fn plural(self) -> &'static str {
        match self {
            Self::Place => "places",
            Self::Area => "areas",
            Self::Organisation => "organisations",
            Self::Service => "services",
            Self::Board => "boards",
        }
    }

    /// The kind behind the word of an address.
    #[must_use]
    pub fn parse(plural: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.plural() == plural)
    }

    /// The columns of its file, which are the fields of its form.
    #[must_use]
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Place => &["id", "name", "ended"],
            Self::Area => &["id", "name", "scope", "places", "areas", "ended"],
            Self::Organisation => &["id", "name", "sector", "by_and_for", "rated", "standing", "funds", "ended"],
            Self::Service => &["id", "name", "organisation", "types", "ended"],
            Self::Board => &["id", "name", "depth", "organisations", "ended"],
        }
    }

    /// Whether two of them can be put together.
    #[must_use]
    pub fn merges(self) -> bool {
        matches!(self, Self::Place | Self::Area)
    }
}

/// All entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    entries: BTreeMap<(Kind, String), Entry>,
}

impl Register {
    /// Puts an entry in, in place of the one of its id.
    pub fn put(&mut self, entry: Entry) {
        self.entries.insert((entry.kind(), entry.id.clone()), entry);
    }

    /// Takes an entry out.
    pub fn remove(&mut self, kind: Kind, id: &str) {
        self.entries.remove(&(kind, id.to_owned()));
    }

    /// An entry.
    #[must_use]
    pub fn get(&self, kind: Kind, id: &str) -> Option<&Entry> {
        self.entries.get(&(kind, id.to_owned()))
    }

    /// All entries of a kind, by id.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.values().filter(move |entry| entry.kind() == kind)
    }

    /// Those of them that go on after a day, by id.
    pub fn active(&self, kind: Kind, today: NaiveDate) -> impl Iterator<Item = &Entry> {
        self.of(kind).filter(move |entry| entry.is_active(today))
    }

    /// Every entry.
    pub fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// An id that no entry of this kind has, made from a name.
    #[must_use]
    pub fn new_id(&self, kind: Kind, name: &str) -> String {
        let stem = id_for(kind, name);
        let taken = |id: &str| matches!(id, "new" | "merge" | "file" | "export") || self.get(kind, id).is_some();
        let numbered = (2..).map(|n| format!("{stem}-{n}"));
        std::iter::once(stem.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or_default()
    }
}
