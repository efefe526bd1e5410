//! The figures of a release as a page: the same for the public and, before it, for staff.

use crate::{
    domain::ids::{InstrumentId, ReleaseId},
    i18n::{Arg, Words},
    release::{AreaName, Document, ReleaseError, Title},
    report::{self, Chain, QuestionFigure, Reader, Sides, View, WAVES},
    store::{
        self, Store, Tx,
        release::{Head, SHARED},
    },
};
use lru::LruCache;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Documents that stay in memory: the latest waves of thirty surveys, and some that somebody looks back to. One takes up to a megabyte.
const KEPT: NonZeroUsize = NonZeroUsize::new(400).expect("is not zero");

/// Documents that were checked and read, by hash, as readers need them. Who may see which is asked elsewhere: both origins share them.
#[derive(Clone, Debug)]
pub struct Documents(Arc<Mutex<Known>>);

#[derive(Debug)]
struct Known {
    titles: BTreeMap<String, Arc<Title>>,
    whole: LruCache<String, Arc<Document>>,
}

impl Default for Documents {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Known { titles: BTreeMap::new(), whole: LruCache::new(KEPT) })))
    }
}

impl Documents {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The document of a release; it is fetched if it was not read lately.
    ///
    /// # Errors
    /// [`ReleaseError::Tampered`], or when the database cannot be reached.
    pub async fn get(&self, tx: &mut Tx, head: &Head) -> Result<Arc<Document>, ReleaseError> {
        if let Some(document) = self.known().whole.get(&head.hash).cloned() {
            return Ok(document);
        }
        self.open(&row(tx, head).await?)
    }

    /// What a release is; its document is read once.
    ///
    /// # Errors
    /// As for [`Documents::get`].
    pub async fn title(&self, tx: &mut Tx, head: &Head) -> Result<Arc<Title>, ReleaseError> {
        if let Some(title) = self.known().titles.get(&head.hash).cloned() {
            return Ok(title);
        }
        // For a list no document has to make room in memory.
        let document = Document::open(&row(tx, head).await?)?;
        let title = Arc::new(document.title());
        self.known().titles.insert(head.hash.clone(), Arc::clone(&title));
        Ok(title)
    }

    /// The document of a release, checked against its hash and signature.
    ///
    /// # Errors
    /// [`ReleaseError::Tampered`].
    pub fn open(&self, row: &store::release::Row) -> Result<Arc<Document>, ReleaseError> {
        if let Some(document) = self.known().whole.get(&row.hash).cloned() {
            return Ok(document);
        }
        let document = Arc::new(Document::open(row)?.for_reading());
        let mut known = self.known();
        known.titles.entry(row.hash.clone()).or_insert_with(|| Arc::new(document.title()));
        known.whole.put(row.hash.clone(), Arc::clone(&document));
        Ok(document)
    }

    /// What a release says of one service beside the whole partnership; nothing where it says nothing of it. What is kept is for whoever may read of that
    /// service alone, so nothing of it comes out of [`Documents::get`].
    ///
    /// # Errors
    /// As for [`Documents::get`].
    pub async fn of_service(&self, tx: &mut Tx, head: &Head, label: &str, place: AreaName) -> Result<Option<Arc<Document>>, ReleaseError> {
        let key = format!("{}/{label}/{}", head.hash, place.name);
        if let Some(document) = self.known().whole.get(&key).cloned() {
            return Ok(Some(document));
        }
        let Some(document) = Document::open(&row(tx, head).await?)?.of_service(label, place) else { return Ok(None) };
        let document = Arc::new(document);
        self.known().whole.put(key, Arc::clone(&document));
        Ok(Some(document))
    }

    /// The releases that stand beside others, the newest first: those of each survey's latest waves. On the page of an older release those of its own survey
    /// that lead up to it stand in the place of the latest, so that a trend has no gap.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn beside(&self, tx: &mut Tx, of: Option<&Title>, embargoed: bool) -> Result<Vec<Head>, ReleaseError> {
        let mut heads = store::release::latest(tx, WAVES, embargoed).await?;
        if let Some(of) = of.filter(|of| heads.iter().all(|head| head.id != of.release.as_str())) {
            let mut beside = store::release::until(tx, (&of.survey, of.when.number), WAVES, embargoed).await?;
            for head in heads {
                if self.title(tx, &head).await?.survey != of.survey {
                    beside.push(head);
                }
            }
            heads = beside;
        }
        heads.reverse();
        Ok(heads)
    }

    /// Reads every release that somebody reads, the latest waves of each survey first: they are in memory before anybody asks, and whatever was changed is
    /// found at once.
    ///
    /// # Errors
    /// As for [`Documents::get`].
    pub async fn read_all(&self, store: &Store) -> Result<(), ReleaseError> {
        for head in store::release::latest(&mut store.read().await?, WAVES, true).await? {
            self.get(&mut store.read().await?, &head).await?;
        }
        for head in store::release::heads(&mut store.read().await?).await?.iter().filter(|head| SHARED.contains(&head.state.as_str())) {
            self.title(&mut store.read().await?, head).await?;
        }
        Ok(())
    }
}

/// A release with its document, which is large.
async fn row(tx: &mut Tx, head: &Head) -> Result<store::release::Row, store::StoreError> {
    let id = ReleaseId::parse(&head.id).map_err(|_| store::StoreError::Inconsistent("release"))?;
    store::release::get(tx, &id).await?.ok_or(store::StoreError::Inconsistent("release"))
}

/// Everything that a page of a release shows but its frame.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// What stands before the addresses of releases on this origin; empty on the public one.
    pub at: &'static str,
    /// The release.
    pub id: String,
    /// What the page is called.
    #[serde(skip)]
    pub title: String,
    survey: String,
    place: String,
    whole: bool,
    when: String,
    open: bool,
    replies: String,
    places: Vec<Link>,
    periods: Vec<Link>,
    sides: Option<Sides>,
    chains: Vec<Chain>,
    holes: bool,
    questions: Vec<QuestionFigure>,
    /// Questions of which nothing is shown anywhere.
    withheld: Vec<QuestionFigure>,
    paper: String,
    screen: String,
    /// What providers say about it.
    pub notes: Vec<store::note::Note>,
}

/// A page of the same release.
#[derive(Debug, Serialize)]
struct Link {
    href: String,
    name: String,
    here: bool,
}

/// The language in which a survey's own words are shown: the page's, or English where the survey does not have it.
#[must_use]
pub fn survey_language<'a>(words: &Words, instrument: &InstrumentId, language: &'a str) -> &'a str {
    let has = words.instrument(instrument.as_str()).is_some_and(|i| i.languages.iter().any(|l| l == language));
    if has { language } else { "en" }
}

impl Figures {
    /// What a release says of one place and period, beside `others`; nothing where it has no figure. `at` is what stands before the addresses of releases.
    ///
    /// # Errors
    /// When a message is missing, or the release's instrument.
    pub fn of(
        words: &Words,
        (document, others): (&Document, &[&Document]),
        view: View,
        language: &str,
        at: &'static str,
    ) -> Result<Option<Self>, Box<dyn std::error::Error>> {
        let equality = document.equality.as_ref().map(InstrumentId::as_str);
        let instrument = words.with_equality(document.instrument.as_str(), equality).ok_or("the release's instrument is not there")?;
        let reader = Reader::new(document, others, &instrument, words, language)?.below(at);
        if !reader.has(view) {
            return Ok(None);
        }
        let survey = words.ask(document.instrument.as_str(), language, "survey-name", &[])?;
        let (place, when) = (reader.place(view)?, reader.when(view)?);
        let whole = view.scope.is_empty();
        let title = if whole { format!("{survey}: {when}") } else { format!("{place}, {survey}: {when}") };
        let base = report::replies(document, words, language)?;
        let questions = reader.questions(view)?;
        let sides = report::sides(&questions);
        let (withheld, questions): (Vec<_>, Vec<_>) = questions.into_iter().partition(|q| q.withheld);
        let release = document.release.as_str();
        let link = |view: View, name: String, here: bool| Link { href: report::address(at, release, view, language), name, here };
        let places = reader.places(view.year).into_iter();
        let places = places.map(|(scope, name)| link(View { scope, ..view }, name.to_owned(), scope == view.scope));
        let partnership = link(View { scope: "", ..view }, words.say(language, "public-whole", &[])?, whole);
        let periods = [false, true].map(|year| View { year, ..view });
        let periods: Vec<View> = periods.into_iter().filter(|v| reader.has(*v)).collect();
        let screen = report::address(at, release, view, language);
        Ok(Some(Self {
            at,
            id: release.to_owned(),
            title,
            survey,
            replies: if whole && !view.year {
                words.say(language, "public-replies", &[("base", Arg::Text(&base))])?
            } else {
                String::new()
            },
            open: document.about.iter().any(|a| a.scope_kind == "open"),
            places: [partnership].into_iter().chain(places).collect(),
            periods: if periods.len() < 2 {
                Vec::new()
            } else {
                periods.into_iter().map(|v| Ok(link(v, reader.when(v)?, v == view))).collect::<Result<_, report::ReportError>>()?
            },
            chains: reader.chains(view)?,
            sides: Some(sides).filter(|s| !s.good.is_empty() || !s.bad.is_empty() || !s.between.is_empty()),
            place,
            whole,
            holes: questions.iter().chain(&withheld).any(|q| q.holes),
            withheld,
            when,
            questions,
            paper: screen.replace("?lang=", "/paper?lang="),
            screen,
            notes: Vec::new(),
        }))
    }

    /// The same with what providers say beside it.
    #[must_use]
    pub fn with_notes(mut self, notes: Vec<store::note::Note>) -> Self {
        self.notes = notes;
        self
    }
}
