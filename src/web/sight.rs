//! What staff can see of single answers, as sentences: which of them are said follows from the settings of a survey and its wave as they are.

use super::answer::Entry;
use crate::{
    disclosure::Policy,
    domain::{
        ids::BatchId,
        instrument::{Instrument, Shape},
        plan::{Declared, OPEN_MINIMUM},
    },
    i18n::{Arg, Words, WordsError},
    jobs::NARRATIVE_DAYS,
};

/// What the sentences follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a setting of its own, and every combination can be")]
pub struct Sight {
    /// Whether people come with cards.
    pub cards: bool,
    /// Whether these cards, or some of them, were printed for a place.
    pub places: bool,
    /// Whether services have figures about those whom they handed cards.
    pub services: bool,
    /// Whether people come without a card.
    pub without_card: bool,
    /// Whether three people keep the key of the box.
    pub people: bool,
    /// Whether it asks for words of one's own.
    pub words: bool,
    /// Whether equality questions follow.
    pub about_you: bool,
}

impl Sight {
    /// What can be seen of answers that come in by this way: with cards of one batch, or of any.
    #[must_use]
    pub fn of(entry: &Entry, batch: Option<&BatchId>) -> Self {
        let mine = |id: &BatchId| batch.is_none_or(|batch| batch == id);
        Self {
            cards: !entry.channel.is_open(),
            places: entry.batches.iter().any(|batch| mine(&batch.id) && batch.place.is_some()),
            services: !entry.channel.is_open() && entry.services,
            without_card: entry.channel.is_open(),
            people: entry.people,
            words: asks_words(&entry.instrument),
            about_you: entry.equality.is_some(),
        }
    }

    /// What can be seen of answers of either way.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            cards: self.cards | other.cards,
            places: self.places | other.places,
            services: self.services | other.services,
            without_card: self.without_card | other.without_card,
            people: self.people | other.people,
            words: self.words | other.words,
            about_you: self.about_you | other.about_you,
        }
    }

    /// What will be seen of answers before a survey opens, each way in by itself: with cards for a place and with others, and without a card where its plan
    /// has such replies. `people` says whether three people will keep the key.
    #[must_use]
    pub fn before(instrument: &Instrument, declared: &Declared, people: bool) -> Vec<Self> {
        let about_you = declared.equality.is_some();
        let with = |cards: bool, places: bool| Self {
            cards,
            places,
            services: cards && !declared.services.is_empty(),
            without_card: !cards,
            people,
            words: asks_words(instrument),
            about_you,
        };
        let ways = [Some(with(true, false)), Some(with(true, true)), declared.open.then(|| with(false, false))];
        ways.into_iter().flatten().collect()
    }

    /// Every message, in the order in which they are read, and whether it is true.
    fn messages(self) -> [(bool, &'static str); 16] {
        [
            (self.cards, "sees-card"),
            (self.cards && !self.places, "sees-batch"),
            (self.cards && self.places, "sees-batch-place"),
            (!self.people, "sees-locked"),
            (self.people, "sees-locked-people"),
            (true, "sees-count"),
            (true, "sees-figures"),
            (self.services, "sees-service"),
            (self.without_card, "sees-without-card"),
            (true, "sees-destroyed"),
            (self.words, "sees-words"),
            (self.about_you, "sees-about-you"),
            (true, "sees-kept"),
            (true, "sees-never"),
            (true, "sees-log"),
            (true, "sees-cannot"),
        ]
    }

    /// The sentences in a language.
    ///
    /// # Errors
    /// When a message is missing in `language`.
    pub fn lines(self, words: &Words, language: &str) -> Result<Vec<String>, WordsError> {
        lines(&[self], words, language)
    }
}

fn asks_words(instrument: &Instrument) -> bool {
    instrument.questions.iter().any(|question| question.shape == Shape::Text)
}

/// The sentences in a language that are true of any of several.
///
/// # Errors
/// When a message is missing in `language`.
pub fn lines(seen: &[Sight], words: &Words, language: &str) -> Result<Vec<String>, WordsError> {
    let say = |key: &str| {
        let least = if key == "sees-without-card" { OPEN_MINIMUM } else { Policy::standard().minimum() };
        let days = Arg::Number(f64::from(u32::try_from(NARRATIVE_DAYS).unwrap_or(u32::MAX)));
        words.say(language, key, &[("least", Arg::Number(f64::from(least))), ("days", days)])
    };
    let mut keys = Vec::new();
    for (n, (_, key)) in seen.first().into_iter().flat_map(|one| one.messages()).enumerate() {
        keys.extend(seen.iter().any(|one| one.messages()[n].0).then_some(key));
    }
    keys.into_iter().map(say).collect()
}
