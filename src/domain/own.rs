//! What a partnership writes itself, and its names. Nothing of the library begins like them, so neither stands in the place of the other.

use super::ids::InstrumentId;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What the id of every instrument of a partnership begins with.
pub const INSTRUMENT: &str = "local-";

/// What the id of every question, and of every result, begins with that a partnership wrote.
pub const QUESTION: &str = "own_";

/// Whether a question or a result was written by a partnership, so that its figures are nobody else's.
#[must_use]
pub fn is_own(question: &str) -> bool {
    question.starts_with(QUESTION)
}

/// A version of an instrument of this partnership.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Its id; no other version has the same.
    pub id: InstrumentId,
    /// What all its versions are called.
    pub name: String,
    /// 1, 2, …
    pub edition: u32,
    /// The instrument that it was copied from, and which edition of it; empty and 0 for one that began with nothing.
    pub base: String,
    /// See `base`.
    pub base_edition: u32,
    /// How often it was changed: what a change is based on.
    pub revision: u32,
    /// The day of the last change.
    pub changed_on: NaiveDate,
    /// SHA-256 of the files, in hexadecimal, once it is frozen; empty for a draft.
    pub digest: String,
    /// `instrument.toml`.
    pub definition: String,
    /// The messages of each language.
    pub catalogues: BTreeMap<String, String>,
}

impl Own {
    /// Whether it never changes any more.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        !self.digest.is_empty()
    }

    /// The word for the database.
    #[must_use]
    pub fn state(&self) -> &'static str {
        if self.is_frozen() { "frozen" } else { "draft" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;

    #[test]
    fn nothing_of_the_library_begins_like_what_a_partnership_writes() {
        for instrument in Words::load().expect("words").instruments() {
            assert!(!instrument.id.as_str().starts_with(INSTRUMENT), "{}", instrument.id);
            let ids = instrument.questions.iter().map(|q| q.id.as_str()).chain(instrument.derived.iter().map(|d| d.id.as_str()));
            assert!(ids.into_iter().all(|id| !is_own(id)), "{}", instrument.id);
        }
    }
}
