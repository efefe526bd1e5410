//! The figures of a release as a page: the same for the public and, before it, for staff.

use crate::{
    domain::ids::{InstrumentId, ReleaseId},
    i18n::{Arg, Words},
    release::{Document, ReleaseError},
    report::{self, Chain, QuestionFigure, Reader, Sides, View},
    store::{self, Tx},
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Documents that were checked and read, by hash, as readers need them. Who may see which is asked elsewhere: both origins share them.
#[derive(Clone, Debug, Default)]
pub struct Documents(Arc<RwLock<BTreeMap<String, Arc<Document>>>>);

impl Documents {
    /// The documents of every release in one of these states, the newest first. Only what was never read before is fetched.
    ///
    /// # Errors
    /// [`ReleaseError::Tampered`], or when the database cannot be reached.
    pub async fn all(&self, tx: &mut Tx, states: &[&str]) -> Result<Vec<Arc<Document>>, ReleaseError> {
        let mut documents = Vec::new();
        for head in store::release::heads(tx).await?.iter().rev().filter(|head| states.contains(&head.state.as_str())) {
            documents.push(self.get(tx, head).await?);
        }
        Ok(documents)
    }

    /// The document of a release; it is fetched if it was never read before.
    ///
    /// # Errors
    /// [`ReleaseError::Tampered`], or when the database cannot be reached.
    pub async fn get(&self, tx: &mut Tx, head: &store::release::Head) -> Result<Arc<Document>, ReleaseError> {
        if let Some(known) = self.known(&head.hash) {
            return Ok(known);
        }
        let id = ReleaseId::parse(&head.id).map_err(|_| store::StoreError::Inconsistent("release"))?;
        let row = store::release::get(tx, &id).await?.ok_or(store::StoreError::Inconsistent("release"))?;
        self.open(&row)
    }

    fn known(&self, hash: &str) -> Option<Arc<Document>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(hash).cloned()
    }

    /// The document of a release, checked against its hash and signature the first time.
    ///
    /// # Errors
    /// [`ReleaseError::Tampered`].
    pub fn open(&self, row: &store::release::Row) -> Result<Arc<Document>, ReleaseError> {
        if let Some(known) = self.known(&row.hash) {
            return Ok(known);
        }
        let document = Arc::new(Document::open(row)?.for_reading());
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(row.hash.clone(), Arc::clone(&document));
        Ok(document)
    }
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
pub fn survey_language<'a>(words: &Words, document: &Document, language: &'a str) -> &'a str {
    let has = words.instrument(document.instrument.as_str()).is_some_and(|i| i.languages.iter().any(|l| l == language));
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
