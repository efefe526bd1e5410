//! The waves that can be answered, held in memory and read again every few seconds.

use crate::{
    ballot_box::code_book,
    domain::{
        code::CodeBook,
        ids::Slug,
        instrument::{Instrument, Shape},
        partnership::{Partnership, Place},
        wave::{Batch, Wave},
    },
    i18n::{Language, Words},
    keyring::KeyRing,
    store::{self, Store, StoreError},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// One wave, ready to be answered.
#[derive(Debug)]
pub struct Entry {
    /// The wave.
    pub wave: Wave,
    /// What it asks.
    pub instrument: Arc<Instrument>,
    /// Its batches.
    pub batches: Vec<Batch>,
    /// What recognises its codes.
    pub codes: CodeBook,
    /// The languages in which it can be answered.
    pub languages: Vec<Language>,
}

impl Entry {
    /// Minutes that answering takes: 20 seconds a question and a minute for words, rounded up (survivor-design REQ-T7).
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let seconds: u32 = self.instrument.questions.iter().map(|q| if q.shape == Shape::Text { 60 } else { 20 }).sum();
        seconds.div_ceil(60)
    }
}

/// All waves of the partnership.
#[derive(Debug)]
pub struct Book {
    /// The partnership.
    pub partnership: Partnership,
    /// Its places.
    pub places: Vec<Place>,
    /// Languages in which words can be read: two moderators and a safeguarding lead are recorded for each.
    pub text_languages: Vec<String>,
    entries: BTreeMap<Slug, Entry>,
}

impl Book {
    /// The wave under this path.
    #[must_use]
    pub fn entry(&self, slug: &str) -> Option<&Entry> {
        self.entries.get(&Slug::parse(slug).ok()?)
    }

    async fn read(store: &Store, ring: &KeyRing, words: &Words) -> Result<Self, StoreError> {
        let mut tx = store.read().await?;
        let partnership = store::partnership::get(&mut tx).await?.unwrap_or(Partnership {
            name: String::new(),
            data_protection: String::new(),
            fictional: false,
        });
        let places = store::partnership::geography(&mut tx).await?.places;
        let text_languages = store::partnership::setting(&mut tx, "text_languages").await?.unwrap_or_default();
        let batches = store::wave::batches(&mut tx).await?;
        let mut entries = BTreeMap::new();
        for wave in store::wave::all(&mut tx).await? {
            let survey = store::wave::survey(&mut tx, &wave.survey).await?.ok_or(StoreError::Inconsistent("survey"))?;
            let Some(instrument) = words.instrument(survey.instrument.as_str()).filter(|i| i.version == survey.version) else { continue };
            let batches: Vec<Batch> = batches.iter().filter(|b| b.wave == wave.id).cloned().collect();
            let codes = code_book(ring, &wave.id, &batches);
            let languages = words.open_languages(instrument, partnership.fictional);
            entries.insert(wave.slug.clone(), Entry { wave, instrument: Arc::clone(instrument), batches, codes, languages });
        }
        let text_languages = text_languages.split_whitespace().map(str::to_owned).collect();
        Ok(Self { partnership, places, text_languages, entries })
    }
}

/// The book as it was last read. Whatever is decided by it is decided again by the database when it matters (a send, a start's batch).
#[derive(Clone, Debug)]
pub struct Books(Arc<RwLock<Arc<Book>>>);

impl Books {
    /// Reads the book for the first time.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn open(store: &Store, ring: &KeyRing, words: &Words) -> Result<Self, StoreError> {
        Ok(Self(Arc::new(RwLock::new(Arc::new(Book::read(store, ring, words).await?)))))
    }

    /// Reads the book again.
    ///
    /// # Errors
    /// When the database cannot be read; the old book then stays.
    pub async fn refresh(&self, store: &Store, ring: &KeyRing, words: &Words) -> Result<(), StoreError> {
        let book = Arc::new(Book::read(store, ring, words).await?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = book;
        Ok(())
    }

    /// The book as it is now.
    #[must_use]
    pub fn now(&self) -> Arc<Book> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}
