//! Returns: an organisation speaking as itself, signed by a role, kept, corrected, shown by name (partnership §1, §6.12; `docs/decisions/0025`).
//!
//! A return has nothing of anybody who answers a survey. What is signed never changes; a correction is a version of its own beside it.

mod check;
mod fact;
mod grid;
mod group;
mod known;

pub use check::{LONGEST_EVIDENCE, LONGEST_LINK, Missing, Unfit, ready};
pub use fact::{Fact, Says, Witness};
pub use grid::{Column, Line, Row, Side, grid};
pub use group::{Folded, LEAST, Share, fold};
pub use known::{Known, Released};

use super::{
    action::OwnerRole,
    ids::{InstrumentId, OptionCode, OrganisationId, QuestionId, StaffName},
    instrument::{Instrument, Kind, Question},
    register::{Details, Entry, Sector, Standing},
    staff::Role,
    wave::financial_year,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

/// Which organisations fill in an instrument. It stands at every question of it as the audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signer {
    /// Those that lead the partnership.
    Lead,
    /// Specialist services.
    Service,
    /// Those that pay for others.
    Commissioner,
    /// All of them.
    Agency,
}

impl Signer {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Lead, Self::Service, Self::Commissioner, Self::Agency];

    /// The word for instruments and messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Service => "specialist_service",
            Self::Commissioner => "commissioner",
            Self::Agency => "agency",
        }
    }

    /// Who fills in an instrument; nobody fills in what people answer for themselves.
    #[must_use]
    pub fn of(instrument: &Instrument) -> Option<Self> {
        let of = |question: &Question| Self::ALL.into_iter().find(|signer| question.audience == [signer.as_str()]);
        let first = of(instrument.questions.first()?)?;
        (instrument.kind == Kind::Return && instrument.questions.iter().all(|q| of(q) == Some(first))).then_some(first)
    }

    /// Whether an organisation is one of them, as the register describes it.
    #[must_use]
    pub fn fits(self, organisation: &Entry) -> bool {
        let Details::Organisation { sector, standing, funds, .. } = &organisation.details else { return false };
        match self {
            Self::Lead => *standing == Standing::Lead,
            Self::Service => *sector == Some(Sector::Specialist),
            Self::Commissioner => !funds.is_empty(),
            Self::Agency => true,
        }
    }

    /// Whether one of them can choose to be shown only within its group: there are few, and whoever is rated by name may fear for their money.
    #[must_use]
    pub fn has_group(self) -> bool {
        self == Self::Service
    }
}

/// The time that a return is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// A financial year, as `2026-27`.
    Year(String),
    /// How it stood on a day.
    Day(NaiveDate),
}

impl Period {
    /// The period behind the word of an address: `2026-27` or `2026-09-30`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        if word.len() == 10 {
            return word.parse().ok().map(Self::Day);
        }
        let first: i32 = word.get(..4)?.parse().ok()?;
        let begins = NaiveDate::from_ymd_opt(first, 4, 1)?;
        (financial_year(begins) == word).then(|| Self::Year(word.to_owned()))
    }

    /// Those that a return can be begun for on a day, the usual one first: this financial year, the last one, and the day.
    #[must_use]
    pub fn offered(today: NaiveDate) -> [Self; 3] {
        let before = today.checked_sub_months(chrono::Months::new(12)).unwrap_or(today);
        [Self::Year(financial_year(today)), Self::Year(financial_year(before)), Self::Day(today)]
    }

    /// The last day of it.
    #[must_use]
    pub fn ends(&self) -> NaiveDate {
        match self {
            Self::Day(day) => *day,
            Self::Year(year) => {
                let first: i32 = year.get(..4).and_then(|y| y.parse().ok()).unwrap_or_default();
                NaiveDate::from_ymd_opt(first + 1, 3, 31).unwrap_or_default()
            }
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => f.write_str(year),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

/// How a return is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// To partners, by name.
    Partners,
    /// To everybody, by name.
    Public,
    /// Not by itself: only within its group, to partners.
    Group,
}

impl Shown {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::Partners, Self::Public, Self::Group];

    /// The word for forms, messages and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Partners => "partners",
            Self::Public => "public",
            Self::Group => "group",
        }
    }

    /// What stands behind a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shown| shown.as_str() == word)
    }
}

/// Whose return it is, of which instrument, about which time: one return, with all its versions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct About {
    /// Whose.
    pub organisation: OrganisationId,
    /// The instrument.
    pub instrument: InstrumentId,
    /// The time.
    pub period: Period,
}

/// What is said to one question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The options; or one answer that is no answer, by itself.
    pub codes: Vec<OptionCode>,
    /// What it rests on, in a sentence; can be empty.
    pub evidence: String,
    /// Where that can be read: an https address; can be empty.
    pub link: String,
    /// What Chorus itself said when it was signed; none in a draft, and where the question is evidenced by nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chorus: Option<Witness>,
}

/// What a return says, as far as it is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What is said to each question.
    pub answers: BTreeMap<QuestionId, Said>,
    /// Whose it is within the organisation.
    pub owner: Option<OwnerRole>,
    /// The day by which it is looked at again.
    pub review_on: Option<NaiveDate>,
    /// How it is shown.
    pub shown: Shown,
    /// Why it corrects what was signed before; empty for the first version.
    pub reason: String,
}

impl Default for Content {
    fn default() -> Self {
        Self { answers: BTreeMap::new(), owner: None, review_on: None, shown: Shown::Partners, reason: String::new() }
    }
}

/// A return that nobody has signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is about.
    pub about: About,
    /// The version of the instrument.
    pub edition: u32,
    /// What it says so far.
    pub content: Content,
    /// How often it was saved.
    pub revision: usize,
}

/// A return as it was signed; it never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// What it is about.
    pub about: About,
    /// Its number, from 1; later ones are corrections.
    pub number: usize,
    /// The version of the instrument.
    pub edition: u32,
    /// What it says.
    pub content: Content,
    /// As what somebody signed it.
    pub role: Role,
    /// Who: for the log, and shown nowhere.
    pub staff: StaffName,
    /// When.
    pub day: NaiveDate,
}

impl Version {
    /// Whether it should have been looked at again by a day.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.content.review_on.is_none_or(|day| day < today)
    }
}

/// A group of services that was put together once, and stays as it is: whoever signs later is not in it, and a correction changes nothing of it, so that no
/// two looks at it differ by one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The time.
    pub period: Period,
    /// Who is in it, each with the number of the version that counts.
    pub members: Vec<(OrganisationId, usize)>,
    /// When it was put together.
    pub day: NaiveDate,
}

/// The last version of each return.
pub fn standing(versions: &[Version]) -> impl Iterator<Item = &Version> {
    versions.iter().filter(|v| !versions.iter().any(|other| other.about == v.about && other.number > v.number))
}

/// Who would be in a group if it were put together now, of one edition of the instrument; nobody where they are too few.
#[must_use]
pub fn group_now(versions: &[Version], instrument: &Instrument, period: &Period) -> Vec<(OrganisationId, usize)> {
    let same = |v: &Version| v.about.instrument == instrument.id && v.edition == instrument.version && v.about.period == *period;
    let of = |v: &&Version| same(v) && v.content.shown == Shown::Group;
    let members: Vec<_> = standing(versions).filter(of).map(|v| (v.about.organisation.clone(), v.number)).collect();
    if members.len() < LEAST { Vec::new() } else { members }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_a_financial_year_or_a_day_and_nothing_else() {
        for word in ["2026-27", "1999-00", "2026-09-30"] {
            assert_eq!(Period::parse(word).map(|p| p.to_string()), Some(word.to_owned()));
        }
        for word in ["", "2026", "2026-28", "2026-2", "26-27", "2026-02-30", "2026-27x", "ééé-27", "own"] {
            assert_eq!(Period::parse(word), None, "{word}");
        }
        let ends = |word: &str| Period::parse(word).expect("a period").ends().to_string();
        assert_eq!((ends("2026-27"), ends("2026-09-30")), ("2027-03-31".to_owned(), "2026-09-30".to_owned()));
        let offered = Period::offered(NaiveDate::from_ymd_opt(2026, 4, 1).expect("a day")).map(|p| p.to_string());
        assert_eq!(offered, ["2026-27", "2025-26", "2026-04-01"]);
    }
}
