//! What a release is, without what it says: enough for lists, and small enough that those of many years stay in memory.

use super::Document;
use crate::domain::ids::{InstrumentId, ReleaseId, SurveyId, WaveId};
use chrono::NaiveDate;

/// A release without its figures, as its signed document has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The release's id.
    pub release: ReleaseId,
    /// The survey.
    pub survey: SurveyId,
    /// The instrument that was asked.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// The wave that is released.
    pub wave: WaveId,
    /// Its days and number.
    pub when: When,
    /// The financial year.
    pub year: String,
    /// Whether everything in it is invented.
    pub fictional: bool,
}

/// When a wave was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The wave's number within its survey; 1 for the first.
    pub number: u32,
    /// The first day.
    pub opened_on: NaiveDate,
    /// The last day.
    pub closes_on: NaiveDate,
}

impl Document {
    /// What it is, without what it says.
    #[must_use]
    pub fn title(&self) -> Title {
        Title {
            release: self.release.clone(),
            survey: self.survey.clone(),
            instrument: self.instrument.clone(),
            version: self.version,
            wave: self.wave.clone(),
            when: self.when(),
            year: self.year.clone(),
            fictional: self.fictional,
        }
    }

    /// When its wave was.
    #[must_use]
    pub fn when(&self) -> When {
        When { number: self.number, opened_on: self.opened_on, closes_on: self.closes_on }
    }
}
