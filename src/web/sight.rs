//! What staff can see of single answers, as sentences: which of them are said follows from the settings of a survey and its wave as they are.

use super::answer::Entry;
use crate::{
    disclosure::Policy,
    domain::{ids::BatchId, instrument::Shape, plan::OPEN_MINIMUM},
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
            without_card: entry.channel.is_open(),
            people: entry.people,
            words: entry.instrument.questions.iter().any(|question| question.shape == Shape::Text),
            about_you: entry.equality.is_some(),
        }
    }

    /// What can be seen of answers of either way.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            cards: self.cards | other.cards,
            places: self.places | other.places,
            without_card: self.without_card | other.without_card,
            people: self.people | other.people,
            words: self.words | other.words,
            about_you: self.about_you | other.about_you,
        }
    }

    /// The messages that are true, in the order in which they are read.
    fn keys(self) -> impl Iterator<Item = &'static str> {
        let lines = [
            (self.cards, "sees-card"),
            (self.cards && !self.places, "sees-batch"),
            (self.cards && self.places, "sees-batch-place"),
            (!self.people, "sees-locked"),
            (self.people, "sees-locked-people"),
            (true, "sees-count"),
            (true, "sees-figures"),
            (self.without_card, "sees-without-card"),
            (true, "sees-destroyed"),
            (self.words, "sees-words"),
            (self.about_you, "sees-about-you"),
            (true, "sees-kept"),
            (true, "sees-never"),
            (true, "sees-log"),
            (true, "sees-cannot"),
        ];
        lines.into_iter().filter_map(|(is, key)| is.then_some(key))
    }

    /// The sentences in a language.
    ///
    /// # Errors
    /// When a message is missing in `language`.
    pub fn lines(self, words: &Words, language: &str) -> Result<Vec<String>, WordsError> {
        let say = |key: &str| {
            let least = if key == "sees-without-card" { OPEN_MINIMUM } else { Policy::standard().minimum() };
            let days = Arg::Number(f64::from(u32::try_from(NARRATIVE_DAYS).unwrap_or(u32::MAX)));
            words.say(language, key, &[("least", Arg::Number(f64::from(least))), ("days", days)])
        };
        self.keys().map(say).collect()
    }
}
