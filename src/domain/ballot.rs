//! One sealed set of answers, before it is sealed: what is in it, and its padding.

use super::{
    answers::{Answers, Permission, Text},
    ids::{InstrumentId, PlaceId, ServiceId},
};
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

/// Sizes to which plaintexts are padded, so that a sealed record tells nothing of its content but its class (bytes).
pub const SIZE_CLASSES: [usize; 4] = [1_024, 2_048, 4_096, 8_192];

/// How a reply reached us. Channels are never added to each other in one figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// A card with a code.
    Card,
    /// A link that anybody can open.
    Open,
    /// A device that people share.
    Kiosk,
    /// A paper form, keyed in.
    Paper,
}

impl Channel {
    /// The channel behind a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Card, Self::Open, Self::Kiosk, Self::Paper].into_iter().find(|channel| channel.as_str() == word)
    }

    /// Whether anybody could answer, without having been handed anything. Such replies stand alone in figures (privacy §2).
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Kiosk)
    }

    /// The word for releases and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Open => "open",
            Self::Kiosk => "kiosk",
            Self::Paper => "paper",
        }
    }
}

/// Whether a record counts. Both words are equally long, so that the padding can never tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// The first send from a card.
    #[serde(rename = "real")]
    Real,
    /// A later send from the same card: sealed and stored like any other, skipped by the count.
    #[serde(rename = "void")]
    Void,
}

/// Who helped a person to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HelpedBy {
    /// Nobody.
    No,
    /// Someone who works in a service.
    Worker,
    /// An interpreter.
    Interpreter,
    /// A friend or someone in the family.
    Family,
    /// Someone else.
    Other,
    /// The person would rather not say.
    Pnts,
}

impl HelpedBy {
    /// All of them, in the order in which pages show them.
    pub const ALL: [Self; 6] = [Self::No, Self::Worker, Self::Interpreter, Self::Family, Self::Other, Self::Pnts];

    /// The word for pages, files and ballots.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Worker => "worker",
            Self::Interpreter => "interpreter",
            Self::Family => "family",
            Self::Other => "other",
            Self::Pnts => "pnts",
        }
    }

    /// Who is meant by a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|who| who.as_str() == word)
    }
}

/// One set of answers. `Debug` prints nothing of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// Whether the count looks at it.
    pub standing: Standing,
    /// The instrument that was answered.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// How the reply reached us.
    pub channel: Channel,
    /// The place, if the batch or the person named one.
    pub place: Option<PlaceId>,
    /// The service that handed out the batch.
    pub service: Option<ServiceId>,
    /// The language that it was sent in.
    pub language: String,
    /// Who helped, if the person said so.
    #[serde(default)]
    pub helped_by: Option<HelpedBy>,
    /// A random number that an equality record of the same person repeats. The two meet in memory, at the count.
    #[serde(default)]
    pub number: [u8; 16],
    /// The answers.
    pub answers: Answers,
}

impl Ballot {
    /// How it was answered, for the declared breakdown by mode: `self`, `assisted` or `paper`; nothing when the person did not say.
    #[must_use]
    pub fn mode(&self) -> Option<&'static str> {
        match (self.channel, self.helped_by) {
            (Channel::Paper, _) => Some("paper"),
            (_, Some(HelpedBy::No)) => Some("self"),
            (_, None | Some(HelpedBy::Pnts)) => None,
            (_, Some(_)) => Some("assisted"),
        }
    }
}

/// What somebody said about themselves after the send. It is sealed apart from the ballot, and counts only beside it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EqualityRecord {
    /// The number of the ballot.
    pub number: [u8; 16],
    /// The equality instrument that was answered.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// The answers.
    pub answers: Answers,
}

impl fmt::Debug for EqualityRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EqualityRecord(..)")
    }
}

impl fmt::Debug for Ballot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ballot(..)")
    }
}

/// The words of one reply, with what a moderator needs and no link to the ballot.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Narrative {
    /// The words.
    pub text: Text,
    /// The language that they were written in.
    pub language: String,
    /// What may be done with them.
    pub permission: Permission,
    /// Whether it is read; the same as its ballot's.
    pub standing: Standing,
}

impl fmt::Debug for Narrative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Narrative(..)")
    }
}

/// A record that cannot be written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadRecord {
    /// Longer than the largest size class.
    #[error("the record is longer than the largest size class")]
    TooLong,
    /// Not a record of this kind.
    #[error("not a record of this kind")]
    Unreadable,
}

/// Writes a record as its length (4 bytes, little endian), JSON, and zeros up to the next size class. Wiped when dropped.
///
/// # Errors
/// [`BadRecord::TooLong`] above the largest class.
pub fn pad<T: Serialize>(record: &T) -> Result<Zeroizing<Vec<u8>>, BadRecord> {
    pad_bytes(&Zeroizing::new(serde_json::to_vec(record).map_err(|_| BadRecord::Unreadable)?))
}

/// As [`pad`], for bytes.
///
/// # Errors
/// [`BadRecord::TooLong`] above the largest class.
pub fn pad_bytes(bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, BadRecord> {
    let class = SIZE_CLASSES.into_iter().find(|class| bytes.len() + 4 <= *class).ok_or(BadRecord::TooLong)?;
    let mut padded = Zeroizing::new(Vec::with_capacity(class));
    let length = u32::try_from(bytes.len()).map_err(|_| BadRecord::TooLong)?;
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(bytes);
    padded.resize(class, 0);
    Ok(padded)
}

/// Reads what [`pad`] wrote.
///
/// # Errors
/// [`BadRecord::Unreadable`] for anything else.
pub fn unpad<T: for<'de> Deserialize<'de>>(padded: &[u8]) -> Result<T, BadRecord> {
    serde_json::from_slice(unpad_bytes(padded)?).map_err(|_| BadRecord::Unreadable)
}

/// Reads what [`pad_bytes`] wrote.
///
/// # Errors
/// [`BadRecord::Unreadable`] for anything else.
pub fn unpad_bytes(padded: &[u8]) -> Result<&[u8], BadRecord> {
    let (length, rest) = padded.split_first_chunk::<4>().ok_or(BadRecord::Unreadable)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| BadRecord::Unreadable)?;
    rest.get(..length).ok_or(BadRecord::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ballot(standing: Standing) -> Ballot {
        Ballot {
            standing,
            instrument: InstrumentId::parse("x").expect("a name"),
            version: 1,
            channel: Channel::Card,
            place: None,
            service: None,
            language: "ar".to_owned(),
            helped_by: None,
            number: [0; 16],
            answers: Answers::default(),
        }
    }

    #[test]
    fn a_void_and_a_real_ballot_have_the_same_length_and_come_back() {
        let (void, real) = (pad(&ballot(Standing::Void)).expect("short"), pad(&ballot(Standing::Real)).expect("short"));
        assert_eq!(void.len(), real.len());
        assert_eq!(unpad::<Ballot>(&void).map(|b| b.standing), Ok(Standing::Void));
    }

    #[test]
    fn debug_of_a_ballot_shows_nothing() {
        assert_eq!(format!("{:?}", ballot(Standing::Real)), "Ballot(..)");
    }

    #[test]
    fn a_broken_record_is_refused() {
        let mut padded = pad(&ballot(Standing::Real)).expect("short").to_vec();
        assert!(unpad::<Ballot>(&padded[..3]).is_err());
        padded[1] = 0xff;
        assert!(unpad::<Ballot>(&padded).is_err());
    }
}
