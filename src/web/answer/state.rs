//! What travels in the page: everything that was answered so far, deflated, then sealed under the key of the day.

use super::path::{Step, View};
use crate::{
    domain::{
        answers::{Answers, Permission, Text},
        ids::{BatchId, PlaceId, SurveyId},
        wave::Wave,
    },
    secret::{DoesNotOpen, Key, random},
    store::runs::EndedRun,
};
use data_encoding::BASE64URL_NOPAD;
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use serde::{Deserialize, Serialize};
use std::{
    fmt,
    io::{Read, Write},
};

/// The most that a state may be once inflated, in bytes: sealed states are our own, so this only guards against a mistake.
const LARGEST_STATE: u64 = 64 * 1_024;

/// One run through a survey, from the code to the send. Nothing of it is kept on the server.
#[derive(Clone, Serialize, Deserialize)]
pub struct RunState {
    /// The run's number; random, tied to nothing.
    pub run: [u8; 16],
    /// The key that the ballot will be stored under: what makes a second press of Send the same send.
    pub ballot_key: [u8; 16],
    /// The key that the words will be stored under.
    pub narrative_key: [u8; 16],
    /// The spent mark of the card; the code itself is forgotten once the run has begun.
    #[serde(with = "mark")]
    pub mark: [u8; 32],
    /// The batch of the card.
    pub batch: BatchId,
    /// The language of the page.
    pub language: String,
    /// The answers so far.
    pub answers: Answers,
    /// The place that the person chose, where the batch names none.
    pub place: Option<PlaceId>,
    /// The words so far.
    pub text: Option<Text>,
    /// What may be done with the words.
    pub permission: Permission,
    /// Where the person is.
    pub at: Step,
    /// What is shown over it.
    pub view: Option<View>,
    /// Whether Continue leads back to "check answers".
    pub changing: bool,
    /// What the field names and option values of this rendering are made from.
    pub seed: [u8; 8],
}

mod mark {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub fn serialize<S: Serializer>(mark: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
        mark.as_slice().serialize(serializer)
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 32], D::Error> {
        let bytes = Vec::<u8>::deserialize(deserializer)?;
        bytes.try_into().map_err(|_| serde::de::Error::custom("a mark has 32 bytes"))
    }
}

impl fmt::Debug for RunState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RunState(..)")
    }
}

impl RunState {
    /// A run that has just begun.
    #[must_use]
    pub fn begin(run: [u8; 16], mark: [u8; 32], batch: BatchId, language: &str) -> Self {
        Self {
            run,
            ballot_key: random(),
            narrative_key: random(),
            mark,
            batch,
            language: language.to_owned(),
            answers: Answers::default(),
            place: None,
            text: None,
            permission: Permission::default(),
            at: Step::Begin,
            view: None,
            changing: false,
            seed: random(),
        }
    }

    /// Seals the state for one wave.
    #[must_use]
    pub fn seal(&self, key: &Key, survey: &SurveyId, version: u32, wave: &Wave) -> String {
        let json = zeroize::Zeroizing::new(serde_json::to_vec(self).unwrap_or_default());
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        // Writing to memory cannot fail.
        let deflated = encoder.write_all(&json).and_then(|()| encoder.finish()).unwrap_or_default();
        BASE64URL_NOPAD.encode(&key.derive(b"page state").seal(&aad(survey, version, wave), &deflated))
    }

    /// Opens a state that was sealed for this wave under one of the living day keys.
    ///
    /// # Errors
    /// [`DoesNotOpen`] for a changed, stale, foreign or oversized one alike.
    pub fn open(text: &str, keys: &[Key], survey: &SurveyId, version: u32, wave: &Wave) -> Result<Self, DoesNotOpen> {
        let sealed = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| DoesNotOpen)?;
        let aad = aad(survey, version, wave);
        let deflated = keys.iter().find_map(|key| key.derive(b"page state").open(&aad, &sealed).ok()).ok_or(DoesNotOpen)?;
        let mut json = zeroize::Zeroizing::new(Vec::new());
        DeflateDecoder::new(&deflated[..]).take(LARGEST_STATE).read_to_end(&mut json).map_err(|_| DoesNotOpen)?;
        serde_json::from_slice(&json).map_err(|_| DoesNotOpen)
    }

    /// The random name of a field or value of this rendering. Its meaning is in the seed, and the seed is sealed.
    #[must_use]
    pub fn alias(&self, what: &str) -> String {
        let key = [self.seed, self.seed, self.seed, self.seed].concat();
        let key = Key::from_bytes(key.try_into().unwrap_or([0; 32]));
        let mac = key.mac(&[b"alias", what.as_bytes()]);
        format!("f{}", data_encoding::HEXLOWER.encode(&mac[..6]))
    }
}

fn aad(survey: &SurveyId, version: u32, wave: &Wave) -> Vec<u8> {
    format!("state/{survey}/{version}/{}/{}", wave.id, wave.slug).into_bytes()
}

/// A run number with its tag under a day key. What Leave posts, and what is remembered of an ended run, is this and nothing else.
#[must_use]
pub fn tagged(run: &[u8; 16], day_key: &Key) -> EndedRun {
    let mut tagged = [0; 24];
    tagged[..16].copy_from_slice(run);
    tagged[16..].copy_from_slice(&day_key.derive(b"run").mac(&[run])[..8]);
    tagged
}

/// The run number in `tagged`, if one of the living day keys made its tag.
#[must_use]
pub fn untag(tagged: &[u8], day_keys: &[Key]) -> Option<[u8; 16]> {
    let run: [u8; 16] = tagged.get(..16)?.try_into().ok()?;
    let tag = tagged.get(16..)?;
    day_keys.iter().any(|key| crate::secret::equal(&self::tagged(&run, key)[16..], tag)).then_some(run)
}
