//! Instruments that a partnership writes itself: begun from one of the library, changed, compared, frozen (`docs/decisions/0031`).
//!
//! A draft is a [`Source`]: what the folder of an instrument would hold, read without asking whether it is finished. What was copied keeps its ids and is
//! locked; what was written here has ids of its own, so that no figure of it is ever set beside a figure of somebody else's question.

mod begin;
mod compare;
mod edit;
mod forecast;
mod lock;
mod problems;

pub use begin::{Beginning, MOST_QUESTIONS, begin, bring, copy, next};
pub use compare::{Comparison, Pair, Wording, compare};
pub use edit::{Direction, fresh, leave_out, make_own, move_question, put, set_languages, translate};
pub use forecast::{Forecast, Line, Shows, forecast};
pub use lock::{broken_locks, is_locked, locked_languages};
pub use problems::{Issue, problems, words_with};

use crate::{
    domain::{
        ids::{InstrumentId, QuestionId},
        own::{Own, is_own},
    },
    i18n::{Words, WordsError},
    secret::sha256_hex,
    store::{self, StoreError, Tx},
    xlsform::{NotASource, Source},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What keeps a draft from being read or written.
#[derive(Debug, thiserror::Error)]
pub enum AuthoringError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Its files.
    #[error(transparent)]
    Source(#[from] NotASource),
    /// The words.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// Written and read again it would be another draft.
    #[error("{0} cannot be written as it is")]
    Unkept(InstrumentId),
    /// What it was copied from is not in this program any more.
    #[error("{0} was copied from “{1}”, which is not here any more")]
    NoBase(InstrumentId, String),
}

/// A version of an instrument of this partnership, with what it was copied from.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its row.
    pub row: Own,
    /// What its files say.
    pub source: Source,
    /// What it was copied from; nothing for one that began with nothing.
    pub base: Option<Source>,
}

impl Draft {
    /// Reads a version by its id.
    ///
    /// # Errors
    /// [`AuthoringError`].
    pub async fn load(tx: &mut Tx, id: &str) -> Result<Option<Self>, AuthoringError> {
        let Ok(id) = InstrumentId::parse(id) else { return Ok(None) };
        match store::own::get(tx, &id).await? {
            Some(row) => Ok(Some(Self::of(tx, row).await?)),
            None => Ok(None),
        }
    }

    pub(super) async fn of(tx: &mut Tx, row: Own) -> Result<Self, AuthoringError> {
        let source = source(&row)?;
        let base = if row.base.is_empty() { None } else { library(tx, &row.base).await? };
        if base.is_none() && !row.base.is_empty() {
            return Err(AuthoringError::NoBase(row.id, row.base));
        }
        Ok(Self { row, source, base })
    }

    /// Puts what is asked now into the files of the row.
    ///
    /// # Errors
    /// [`AuthoringError::Unkept`] where the files would not say the same.
    pub fn write(&mut self, today: NaiveDate) -> Result<(), AuthoringError> {
        self.row.definition = self.source.definition();
        let languages = &self.source.instrument.languages;
        self.row.catalogues = languages.iter().map(|language| (language.clone(), self.source.catalogue(language))).collect();
        self.row.changed_on = today;
        if source(&self.row).is_ok_and(|again| again == self.source) { Ok(()) } else { Err(AuthoringError::Unkept(self.row.id.clone())) }
    }

    /// Whether a question is as it was copied, and stays so.
    #[must_use]
    pub fn is_locked(&self, question: &QuestionId) -> bool {
        is_locked(self.base.as_ref(), question)
    }

    /// How many questions were written here.
    #[must_use]
    pub fn own_questions(&self) -> usize {
        self.source.instrument.questions.iter().filter(|q| is_own(q.id.as_str())).count()
    }
}

/// SHA-256 of the files of a version, in hexadecimal.
#[must_use]
pub fn digest(row: &Own) -> String {
    sha256_hex(serde_json::to_string(&(&row.definition, &row.catalogues)).unwrap_or_default().as_bytes())
}

/// What the files of a row say.
///
/// # Errors
/// When they are no files of an instrument.
pub fn source(row: &Own) -> Result<Source, NotASource> {
    Source::look(&row.definition, |language| row.catalogues.get(language).cloned())
}

/// An instrument to copy from: one of the library, or one of this partnership that is frozen.
///
/// # Errors
/// [`AuthoringError`].
pub async fn library(tx: &mut Tx, id: &str) -> Result<Option<Source>, AuthoringError> {
    if let Some(definition) = Words::instrument_file(id, "instrument.toml") {
        return Ok(Some(Source::parse(&definition, |language| Words::instrument_file(id, &format!("{language}.ftl")))?));
    }
    let Ok(id) = InstrumentId::parse(id) else { return Ok(None) };
    match store::own::get(tx, &id).await? {
        Some(row) if row.is_frozen() => Ok(Some(source(&row)?)),
        _ => Ok(None),
    }
}

/// Every id that a question or a result has anywhere: in the library, in what is frozen, in what is written.
///
/// # Errors
/// When the database cannot be reached.
pub async fn taken(tx: &mut Tx, words: &Words) -> Result<BTreeSet<String>, AuthoringError> {
    let mut taken = BTreeSet::new();
    for instrument in words.instruments() {
        taken.extend(instrument.questions.iter().map(|q| q.wording().to_string()));
        taken.extend(instrument.derived.iter().map(|d| d.id.to_string()));
    }
    for row in store::own::all(tx).await? {
        let instrument = source(&row)?.instrument;
        taken.extend(instrument.questions.iter().map(|q| q.id.to_string()));
        taken.extend(instrument.derived.iter().map(|d| d.id.to_string()));
    }
    Ok(taken)
}

/// Adds every frozen version that these words do not have yet. One that this program cannot read is left out, and said.
///
/// # Errors
/// When the database cannot be reached.
pub async fn catch_up(tx: &mut Tx, words: &Words) -> Result<(), StoreError> {
    for id in store::own::frozen(tx).await? {
        if words.instrument(id.as_str()).is_some() {
            continue;
        }
        if let Some(row) = store::own::get(tx, &id).await? {
            let messages: BTreeMap<&str, &str> = row.catalogues.iter().map(|(l, text)| (l.as_str(), text.as_str())).collect();
            if let Err(error) = words.add(&row.definition, &messages) {
                tracing::error!(instrument = %id, %error, "an instrument of this partnership cannot be read");
            }
        }
    }
    Ok(())
}
