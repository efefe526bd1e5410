//! A survey, its waves and batches, and how they move from open to published.

use super::{
    ballot::Channel,
    ids::{BatchId, InstrumentId, PlaceId, ServiceId, Slug, SurveyId, WaveId},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Days for which a begun survey can still be sent after a wave stopped taking starts (48 hours at most, privacy §2).
pub const CLOSING_DAYS: i64 = 1;
/// Real ballots that a box must hold before it may be counted (privacy §4).
pub const SMALLEST_BOX: usize = 10;
/// Times in a row that a box may be too small before it is destroyed uncounted (privacy §4).
pub const ROLLS_BEFORE_DESTRUCTION: u32 = 4;

/// An instrument opened by the partnership, with the plan of what may be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// Its id.
    pub id: SurveyId,
    /// The instrument that it asks.
    pub instrument: InstrumentId,
    /// The version of the instrument; waves of one survey never mix versions.
    pub version: u32,
    /// The declared plan, as JSON of [`super::plan::Declared`].
    pub plan: String,
}

/// Where a wave stands. Ballots can be posted while it is open or closing, and never again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WaveState {
    /// Cards work.
    Open,
    /// No new starts; begun surveys may be sent.
    Closing,
    /// Marks and batch keys are gone; ballots wait to be counted.
    Closed,
    /// Fewer than ten ballots: they wait to be counted with the next wave.
    Rolled,
    /// Counted into tallies; ballots may be counted again until the release is approved.
    Counted,
    /// Ballots and keys are destroyed; what was released is all there is.
    Released,
    /// Too small four times running: destroyed without having been counted.
    Destroyed,
}

impl WaveState {
    /// The word for the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closing => "closing",
            Self::Closed => "closed",
            Self::Rolled => "rolled",
            Self::Counted => "counted",
            Self::Released => "released",
            Self::Destroyed => "destroyed",
        }
    }

    /// The state behind a word from the database.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Open, Self::Closing, Self::Closed, Self::Rolled, Self::Counted, Self::Released, Self::Destroyed]
            .into_iter()
            .find(|state| state.as_str() == word)
    }
}

impl fmt::Display for WaveState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One round of a survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wave {
    /// Its id, `SURVEY-NUMBER`.
    pub id: WaveId,
    /// The survey that it is a round of.
    pub survey: SurveyId,
    /// 1 for the first wave of the survey.
    pub number: u32,
    /// The neutral path on the cards.
    pub slug: Slug,
    /// Where it stands.
    pub state: WaveState,
    /// The first day of the financial year that it belongs to, as `2026-27`.
    pub year: String,
    /// Whether the financial year's figures come out with this wave's release.
    pub ends_year: bool,
    /// The day on which it opened.
    pub opened_on: NaiveDate,
    /// The last day on which its cards are good.
    pub closes_on: NaiveDate,
    /// The day on which it began closing, if it has.
    pub closing_on: Option<NaiveDate>,
    /// The day on which it was counted, if it was.
    pub counted_on: Option<NaiveDate>,
    /// The HPKE public key to which its ballots are sealed.
    pub box_key: Vec<u8>,
    /// The HPKE public key to which its narratives are sealed.
    pub narrative_key: Vec<u8>,
    /// Eight random bytes that begin every spent mark of this wave, so that they can be destroyed together.
    pub mark_prefix: Vec<u8>,
    /// How many times in a row this box, with what rolled into it, was under ten.
    pub rolls: u32,
    /// The everyday service that leads past the door; without one there is no door.
    pub door: Option<Topic>,
}

/// An everyday local service that the door names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    /// Parks and green places.
    Parks,
    /// Libraries.
    Libraries,
    /// Buses.
    Buses,
    /// Rubbish and recycling.
    Recycling,
    /// Swimming pools and sports halls.
    Leisure,
}

impl Topic {
    /// All of them, in the order in which the door shows them.
    pub const ALL: [Self; 5] = [Self::Parks, Self::Libraries, Self::Buses, Self::Recycling, Self::Leisure];

    /// The word for commands, pages and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Parks => "parks",
            Self::Libraries => "libraries",
            Self::Buses => "buses",
            Self::Recycling => "recycling",
            Self::Leisure => "leisure",
        }
    }

    /// The topic behind a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == word)
    }
}

/// A way into a wave without a card: a link that anybody can open, or a device that people share.
#[derive(Clone, PartialEq, Eq)]
pub struct Entrance {
    /// Its neutral path; never the one on cards.
    pub slug: Slug,
    /// The wave.
    pub wave: WaveId,
    /// [`Channel::Open`] or [`Channel::Kiosk`].
    pub channel: Channel,
    /// SHA-256 of the secret in a kiosk's link, in hexadecimal; empty for an open link.
    pub secret_hash: String,
    /// Whether the equality questions follow.
    pub equality: bool,
}

impl fmt::Debug for Entrance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entrance").field("slug", &self.slug).field("channel", &self.channel).finish_non_exhaustive()
    }
}

/// Cards printed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its id.
    pub id: BatchId,
    /// The wave that its cards are good for.
    pub wave: WaveId,
    /// The service that hands the cards out.
    pub service: ServiceId,
    /// The place that every reply gets, if the batch names one.
    pub place: Option<PlaceId>,
    /// The first serial.
    pub first: u32,
    /// How many cards.
    pub count: u32,
    /// Whether its codes now read as closed.
    pub revoked: bool,
}

/// The financial year (1 April to 31 March) in which `day` lies, as `2026-27`.
#[must_use]
pub fn financial_year(day: NaiveDate) -> String {
    use chrono::Datelike;
    let first = if day.month() >= 4 { day.year() } else { day.year() - 1 };
    format!("{first}-{:02}", (first + 1).rem_euclid(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_financial_year_turns_on_the_first_of_april() {
        let year = |y, m, d| financial_year(NaiveDate::from_ymd_opt(y, m, d).expect("a day"));
        assert_eq!(year(2026, 3, 31), "2025-26");
        assert_eq!(year(2026, 4, 1), "2026-27");
        assert_eq!(year(2099, 12, 31), "2099-00");
    }
}
