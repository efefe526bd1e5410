//! What travels in the page: everything that was answered so far, deflated, then sealed under the key of the day.

use super::path::{Step, View};
use crate::{
    domain::{
        answers::{Answers, Permission, Text},
        ballot::HelpedBy,
        ids::{BatchId, PlaceId, SurveyId},
        number::Number,
        wave::Wave,
    },
    secret::{DoesNotOpen, Key, random},
    store::{kept::Find, runs::EndedRun},
};
use chrono::NaiveDate;
use data_encoding::BASE64URL_NOPAD;
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeSet,
    fmt,
    io::{Read, Write},
};
use zeroize::Zeroizing;

/// The most that a state may be once inflated, in bytes: sealed states are our own, so this only guards against a mistake.
const LARGEST_STATE: u64 = 256 * 1_024;

/// One run through a survey, from the code to the send. Nothing of it is kept on the server.
#[derive(Clone, Serialize, Deserialize)]
pub struct RunState {
    /// The run's number; random, tied to nothing.
    pub run: [u8; 16],
    /// The keys that ballot, equality record and narrative will be stored under, in this order: what makes a second press of Send the same send.
    pub keys: [[u8; 16]; 3],
    /// The number that ballot and equality record share.
    pub number: [u8; 16],
    /// The places of the withdraw words, from which the three keys are made instead when the person asks for words.
    pub phrase: [u8; 5],
    /// Whether the person asked for words.
    pub wants_words: bool,
    /// The spent mark of the card; the code itself is forgotten once the run has begun. None without a card.
    #[serde(with = "bytes")]
    pub mark: Option<[u8; 32]>,
    /// The batch of the card.
    pub batch: Option<BatchId>,
    /// The language of the page.
    pub language: String,
    /// The answers so far.
    pub answers: Answers,
    /// The place that the person chose, where the batch names none.
    pub place: Option<PlaceId>,
    /// Who helped.
    pub helped_by: Option<HelpedBy>,
    /// The words so far.
    pub text: Option<Text>,
    /// The language in which the words were written, whatever the page is read in since.
    #[serde(default)]
    pub text_language: Option<String>,
    /// Words that are too long to be taken, so that they are not lost.
    #[serde(default)]
    pub draft: Option<String>,
    /// What may be done with the words.
    pub permission: Permission,
    /// What was answered before the run was taken up again: never shown. Question ids, `place`, `helped_by`.
    #[serde(default)]
    pub earlier: BTreeSet<String>,
    /// Where the person is.
    pub at: Step,
    /// What is shown over it.
    pub view: Option<View>,
    /// Whether Continue leads back to "check answers".
    pub changing: bool,
    /// What the number to come back with is made of. It is drawn once, so that the same request, loaded again, gives the same number.
    pub keep_value: u64,
    /// Where this run is kept, if the person asked for a number.
    pub kept: Option<Kept>,
    /// Whether the answers are in and what follows is about the person.
    pub sent: bool,
    /// What the field names and option values of this rendering are made from.
    pub seed: [u8; 8],
}

/// Where a run is kept, and what opens it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Kept {
    /// What finds it.
    #[serde(with = "bytes_24")]
    pub find: Find,
    /// What opens it.
    pub key: [u8; 32],
    /// The last day on which its number works.
    pub until: NaiveDate,
}

mod bytes {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    #[expect(clippy::ref_option, reason = "the shape that serde asks for")]
    pub fn serialize<S: Serializer>(mark: &Option<[u8; 32]>, serializer: S) -> Result<S::Ok, S::Error> {
        mark.as_ref().map(<[u8; 32]>::as_slice).serialize(serializer)
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<[u8; 32]>, D::Error> {
        let bytes = Option::<Vec<u8>>::deserialize(deserializer)?;
        let mark = |bytes: Vec<u8>| bytes.try_into().map_err(|_| serde::de::Error::custom("a mark has 32 bytes"));
        bytes.map(mark).transpose()
    }
}

mod bytes_24 {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub fn serialize<S: Serializer>(bytes: &[u8; 24], serializer: S) -> Result<S::Ok, S::Error> {
        bytes.as_slice().serialize(serializer)
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 24], D::Error> {
        Vec::<u8>::deserialize(deserializer)?.try_into().map_err(|_| serde::de::Error::custom("24 bytes"))
    }
}

impl fmt::Debug for RunState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RunState(..)")
    }
}
impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kept(..)")
    }
}

impl RunState {
    /// A run that has just begun.
    #[must_use]
    pub fn begin(run: [u8; 16], mark: Option<[u8; 32]>, batch: Option<BatchId>, language: &str, at: Step) -> Self {
        Self {
            run,
            keys: [random(), random(), random()],
            number: random(),
            phrase: random(),
            wants_words: false,
            mark,
            batch,
            language: language.to_owned(),
            answers: Answers::default(),
            place: None,
            helped_by: None,
            text: None,
            text_language: None,
            draft: None,
            permission: Permission::default(),
            earlier: BTreeSet::new(),
            at,
            view: None,
            changing: false,
            keep_value: Number::draw(),
            kept: None,
            sent: false,
            seed: random(),
        }
    }

    /// The run that follows the send: under a new number, without the answers, with no more than equality record and words need.
    #[must_use]
    pub fn after_send(&self) -> Self {
        let mut after = Self::begin(random(), None, None, &self.language, Step::About);
        (after.keys, after.number, after.phrase, after.wants_words) = (self.keys, self.number, self.phrase, self.wants_words);
        after.sent = true;
        after
    }

    /// The run as somebody takes it up again: under a new number and new keys, with every answer marked as given earlier.
    #[must_use]
    pub fn taken_up(mut self, run: [u8; 16]) -> Self {
        self.earlier.extend(self.answers.questions().map(ToString::to_string));
        self.earlier.extend(self.place.as_ref().map(|_| "place".to_owned()));
        self.earlier.extend(self.helped_by.map(|_| "helped_by".to_owned()));
        self.earlier.extend(self.text.as_ref().map(|_| "text".to_owned()));
        let fresh = Self::begin(run, None, None, "", Step::Begin);
        Self {
            run,
            keys: fresh.keys,
            number: fresh.number,
            phrase: fresh.phrase,
            keep_value: fresh.keep_value,
            wants_words: false,
            view: None,
            changing: false,
            kept: None,
            ..self
        }
    }

    /// Seals the state for one wave.
    #[must_use]
    pub fn seal(&self, key: &Key, survey: &SurveyId, version: u32, wave: &Wave, slug: &str) -> String {
        BASE64URL_NOPAD.encode(&key.derive(b"page state").seal(&aad(survey, version, wave, slug), &self.deflated()))
    }

    /// Opens a state that was sealed for this wave and address under one of the living day keys.
    ///
    /// # Errors
    /// [`DoesNotOpen`] for a changed, stale, foreign or oversized one alike.
    pub fn open(text: &str, keys: &[Key], survey: &SurveyId, version: u32, wave: &Wave, slug: &str) -> Result<Self, DoesNotOpen> {
        let sealed = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| DoesNotOpen)?;
        let aad = aad(survey, version, wave, slug);
        let deflated = keys.iter().find_map(|key| key.derive(b"page state").open(&aad, &sealed).ok()).ok_or(DoesNotOpen)?;
        Self::inflated(&Zeroizing::new(deflated))
    }

    /// The state as few bytes.
    #[must_use]
    pub fn deflated(&self) -> Zeroizing<Vec<u8>> {
        let json = Zeroizing::new(serde_json::to_vec(self).unwrap_or_default());
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        // Writing to memory cannot fail.
        Zeroizing::new(encoder.write_all(&json).and_then(|()| encoder.finish()).unwrap_or_default())
    }

    /// Reads what [`RunState::deflated`] wrote.
    ///
    /// # Errors
    /// [`DoesNotOpen`] for anything else.
    pub fn inflated(deflated: &[u8]) -> Result<Self, DoesNotOpen> {
        let mut json = Zeroizing::new(Vec::new());
        DeflateDecoder::new(deflated).take(LARGEST_STATE).read_to_end(&mut json).map_err(|_| DoesNotOpen)?;
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

fn aad(survey: &SurveyId, version: u32, wave: &Wave, slug: &str) -> Vec<u8> {
    format!("state/{survey}/{version}/{}/{slug}", wave.id).into_bytes()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_that_inflates_beyond_the_largest_is_refused_and_the_longest_draft_is_not() {
        let drafted =
            |length: usize| RunState { draft: Some("\u{1}".repeat(length)), ..RunState::begin([0; 16], None, None, "en", Step::Begin) };
        let bomb = drafted(100_000).deflated();
        assert!(bomb.len() < 16_384 && RunState::inflated(&bomb).is_err());
        assert!(RunState::inflated(&drafted(10_000).deflated()).is_ok());
    }
}
