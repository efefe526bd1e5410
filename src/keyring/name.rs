//! What keys are for, and how the ring calls them.

use crate::domain::ids::{BatchId, SurveyId, WaveId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a key is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum KeyName {
    /// Opens the ballots of a wave; destroyed when its release is approved.
    Box(WaveId),
    /// Opens the narratives of a wave; destroyed when the texts are settled, 60 days after the count at the latest.
    Narrative(WaveId),
    /// The server's part of a wave's key, and the sealed shares of three people, where people keep it; destroyed like [`KeyName::Box`].
    Custody(WaveId),
    /// The same for the key of its narratives; destroyed like [`KeyName::Narrative`].
    NarrativeCustody(WaveId),
    /// Makes spent marks; destroyed when the wave closes.
    Spent(WaveId),
    /// Permutes the serials of a wave; destroyed when the wave closes.
    Serial(WaveId),
    /// Recognises the codes of a batch; destroyed when the wave closes.
    Batch(BatchId),
    /// Opens a wave's tally; destroyed when its release is approved.
    Tally(WaveId),
    /// Opens the sums of a financial year; destroyed when the year's release is approved.
    Year(SurveyId, String),
    /// Opens page states; kept for the day and the day after.
    Day(NaiveDate),
    /// Finds and opens surveys that were kept on a day; it lives for that day and the two after it.
    Keep(NaiveDate),
    /// Turns withdraw words into keys; destroyed when the wave's release is approved.
    Withdraw(WaveId),
    /// Signs releases.
    Signing,
    /// The hash of the last approved release: no key, but what a database from a backup is measured by.
    Chain,
    /// Seals columns about staff.
    Column,
}

impl From<KeyName> for String {
    fn from(name: KeyName) -> Self {
        match name {
            KeyName::Box(w) => format!("box/{w}"),
            KeyName::Narrative(w) => format!("narrative/{w}"),
            KeyName::Custody(w) => format!("custody/{w}"),
            KeyName::NarrativeCustody(w) => format!("narrative-custody/{w}"),
            KeyName::Spent(w) => format!("spent/{w}"),
            KeyName::Serial(w) => format!("serial/{w}"),
            KeyName::Batch(b) => format!("batch/{b}"),
            KeyName::Tally(w) => format!("tally/{w}"),
            KeyName::Year(s, y) => format!("year/{s}/{y}"),
            KeyName::Day(d) => format!("day/{d}"),
            KeyName::Keep(d) => format!("keep/{d}"),
            KeyName::Withdraw(w) => format!("withdraw/{w}"),
            KeyName::Signing => "signing".to_owned(),
            KeyName::Chain => "chain".to_owned(),
            KeyName::Column => "column".to_owned(),
        }
    }
}

impl TryFrom<String> for KeyName {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let unknown = || format!("unknown key {text}");
        let mut parts = text.split('/');
        let (kind, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let wave = || WaveId::parse(id).map_err(|_| unknown());
        Ok(match kind {
            "box" => Self::Box(wave()?),
            "narrative" => Self::Narrative(wave()?),
            "custody" => Self::Custody(wave()?),
            "narrative-custody" => Self::NarrativeCustody(wave()?),
            "spent" => Self::Spent(wave()?),
            "serial" => Self::Serial(wave()?),
            "tally" => Self::Tally(wave()?),
            "batch" => Self::Batch(BatchId::parse(id).map_err(|_| unknown())?),
            "year" => Self::Year(SurveyId::parse(id).map_err(|_| unknown())?, parts.next().unwrap_or_default().to_owned()),
            "day" => Self::Day(id.parse().map_err(|_| unknown())?),
            "keep" => Self::Keep(id.parse().map_err(|_| unknown())?),
            "withdraw" => Self::Withdraw(wave()?),
            "signing" => Self::Signing,
            "chain" => Self::Chain,
            "column" => Self::Column,
            _ => return Err(unknown()),
        })
    }
}
