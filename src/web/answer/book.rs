//! The waves that can be answered, held in memory and read again every few seconds.

use super::help::Nation;
use crate::{
    ballot_box::code_book,
    domain::{
        ballot::Channel,
        code::CodeBook,
        ids::Slug,
        instrument::{Instrument, Shape},
        partnership::{Partnership, Place},
        plan::Declared,
        wave::{Batch, Entrance, Wave, WaveState},
    },
    gates::{self, GatesError},
    i18n::{Language, Read, Words},
    keyring::{KeyName, KeyRing},
    store::{self, Store, StoreError, Tx},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};
use tokio::sync::Mutex;

/// One way into one wave, ready to be answered.
#[derive(Debug)]
pub struct Entry {
    /// Its path.
    pub slug: Slug,
    /// How people come: with cards, by an open link, on a shared device.
    pub channel: Channel,
    /// What tells a kiosk's link, empty for the others.
    pub secret_hash: String,
    /// The wave.
    pub wave: Wave,
    /// What it asks.
    pub instrument: Arc<Instrument>,
    /// What follows the send, if anything.
    pub equality: Option<Arc<Instrument>>,
    /// The places that people can choose.
    pub places: Vec<Place>,
    /// Its batches.
    pub batches: Vec<Batch>,
    /// What recognises its codes; none without cards.
    pub codes: CodeBook,
    /// The languages in which it can be answered.
    pub languages: Vec<Language>,
    /// Whether three people keep the key of its box, instead of the server.
    pub people: bool,
    /// Whether services have figures about those whom they handed its cards.
    pub services: bool,
    /// Whether withdraw words can be given out and taken: the wave has a key for them.
    pub withdraws: bool,
}

impl Entry {
    /// Minutes that answering takes: 20 seconds a question and a minute for words, rounded up (survivor-design REQ-T7).
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let seconds: u32 = self.instrument.at_most_asked().map(|q| if q.shape == Shape::Text { 60 } else { 20 }).sum();
        seconds.div_ceil(60)
    }

    fn without_cards(&self, entrance: Entrance) -> Self {
        Self {
            slug: entrance.slug,
            channel: entrance.channel,
            secret_hash: entrance.secret_hash,
            wave: self.wave.clone(),
            instrument: Arc::clone(&self.instrument),
            equality: self.equality.clone().filter(|_| entrance.equality),
            places: self.places.clone(),
            batches: Vec::new(),
            codes: CodeBook::empty(),
            languages: self.languages.clone(),
            people: self.people,
            services: self.services,
            withdraws: self.withdraws,
        }
    }
}

/// All waves of the partnership.
#[derive(Debug)]
pub struct Book {
    /// The partnership.
    pub partnership: Partnership,
    /// The nation whose help is shown first.
    pub nation: Nation,
    /// Languages in which words can be read: two moderators and a safeguarding lead are recorded for each.
    pub text_languages: Vec<String>,
    /// Which languages two people have read.
    pub read: Read,
    pub(super) entries: BTreeMap<Slug, Entry>,
}

impl Book {
    /// The way in under this path.
    #[must_use]
    pub fn entry(&self, slug: &str) -> Option<&Entry> {
        self.entries.get(&Slug::parse(slug).ok()?)
    }

    /// Every way in, in the order of their paths.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    async fn read(store: &Store, ring: &KeyRing, words: &Words) -> Result<Self, GatesError> {
        let mut tx = store.read().await?;
        let partnership = store::partnership::get(&mut tx).await?.unwrap_or(Partnership {
            name: String::new(),
            data_protection: String::new(),
            fictional: false,
        });
        let text_languages = store::partnership::setting(&mut tx, "text_languages").await?.unwrap_or_default();
        let nation = store::partnership::setting(&mut tx, "nation").await?;
        let read = gates::read(&mut tx, words).await?;
        let entries = entries(&mut tx, ring, words, &read).await?;
        Ok(Self {
            partnership,
            nation: nation.as_deref().and_then(Nation::parse).unwrap_or_default(),
            text_languages: text_languages.split_whitespace().map(str::to_owned).collect(),
            read,
            entries,
        })
    }
}

async fn entries(tx: &mut Tx, ring: &KeyRing, words: &Words, read: &Read) -> Result<BTreeMap<Slug, Entry>, StoreError> {
    let (batches, entrances) = (store::wave::batches(tx).await?, store::wave::entrances(tx).await?);
    let mut entries = BTreeMap::new();
    for wave in store::wave::all(tx).await? {
        let survey = store::wave::survey(tx, &wave.survey).await?.ok_or(StoreError::Inconsistent("survey"))?;
        let Some(instrument) = words.instrument(survey.instrument.as_str()).filter(|i| i.version == survey.version) else { continue };
        let batches: Vec<Batch> = batches.iter().filter(|b| b.wave == wave.id).cloned().collect();
        let takes_sends = matches!(wave.state, WaveState::Open | WaveState::Closing);
        let places = if takes_sends { store::frozen::get(tx, &wave.id).await?.choices().cloned().collect() } else { Vec::new() };
        let declared: Declared = serde_json::from_str(&survey.plan).map_err(|_| StoreError::Inconsistent("plan"))?;
        let equality = declared.equality.and_then(|id| words.instrument(id.as_str()).cloned());
        let entry = Entry {
            slug: wave.slug.clone(),
            channel: Channel::Card,
            secret_hash: String::new(),
            instrument: Arc::clone(instrument),
            codes: code_book(ring, &wave.id, &batches),
            languages: words.open_languages(instrument, equality.as_deref(), read),
            equality,
            services: !declared.services.is_empty(),
            people: ring.has(&KeyName::Custody(wave.id.clone())),
            withdraws: ring.has(&KeyName::Withdraw(wave.id.clone())),
            places,
            batches,
            wave,
        };
        for entrance in entrances.iter().filter(|e| e.wave == entry.wave.id) {
            entries.insert(entrance.slug.clone(), entry.without_cards(entrance.clone()));
        }
        entries.insert(entry.slug.clone(), entry);
    }
    Ok(entries)
}

/// The book as it was last read. Whatever is decided by it is decided again by the database when it matters (a send, a start's batch).
#[derive(Clone, Debug)]
pub struct Books {
    now: Arc<RwLock<Arc<Book>>>,
    /// One reading at a time, so that an older one never takes the place of a newer.
    reading: Arc<Mutex<()>>,
}

impl Books {
    /// Reads the book for the first time.
    ///
    /// # Errors
    /// When the database or the words cannot be read.
    pub async fn open(store: &Store, ring: &KeyRing, words: &Words) -> Result<Self, GatesError> {
        let now = Arc::new(RwLock::new(Arc::new(Book::read(store, ring, words).await?)));
        Ok(Self { now, reading: Arc::default() })
    }

    /// Reads the book again.
    ///
    /// # Errors
    /// When the database or the words cannot be read; the old book then stays.
    pub async fn refresh(&self, store: &Store, ring: &KeyRing, words: &Words) -> Result<(), GatesError> {
        let _turn = self.reading.lock().await;
        let book = Arc::new(Book::read(store, ring, words).await?);
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = book;
        Ok(())
    }

    /// The book as it is now.
    #[must_use]
    pub fn now(&self) -> Arc<Book> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }
}
