//! How the gates of a survey stand: what was recorded, beside the settings and the words as they are.

use crate::{
    ballot_box::Custody,
    domain::{
        gate::{Opening, Record, Standing, Why, is_read},
        ids::InstrumentId,
        instrument::Instrument,
        plan::Declared,
        wave::Survey,
    },
    i18n::{Arg, Language, PAGES, Read, Words, WordsError},
    secret::sha256_hex,
    store::{self, StoreError, Tx},
    web::sight::{self, Sight},
};
use chrono::NaiveDate;
use std::{collections::BTreeSet, sync::Arc};

/// Why it cannot be said how they stand.
#[derive(Debug, thiserror::Error)]
pub enum GatesError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The words.
    #[error(transparent)]
    Words(#[from] WordsError),
}

/// The parts of the words of which two people are on the record, in the rooms or beside the words; drafts open where everything is invented.
///
/// # Errors
/// [`GatesError`].
pub async fn read(tx: &mut Tx, words: &Words) -> Result<Read, GatesError> {
    let fictional = store::partnership::get(tx).await?.is_some_and(|p| p.fictional);
    let mut recorded = Vec::new();
    for (part, edition) in store::gate::read_parts(tx).await? {
        if version(words, part.as_str()) != Some(edition) {
            continue;
        }
        let records = store::gate::all(tx, &part, edition).await?;
        for language in records.iter().filter_map(Record::reading).map(|r| r.language.clone()).collect::<BTreeSet<_>>() {
            if is_read(&records, &language, &words.fingerprint(part.as_str(), &language)?) {
                recorded.push((part.to_string(), language));
            }
        }
    }
    Ok(words.read(recorded, fictional)?)
}

/// The version under which readings of a part are recorded; the pages have none. Nothing where this program does not have the part.
#[must_use]
pub fn version(words: &Words, part: &str) -> Option<u32> {
    if part == PAGES { Some(0) } else { words.instrument(part).map(|instrument| instrument.version) }
}

/// What people are told in a language about who sees their answers.
#[derive(Debug, Clone)]
pub struct Told {
    /// The language.
    pub language: Language,
    /// The sentences, in the order in which they are read.
    pub lines: Vec<String>,
}

/// A part of the words that people meet, with its readings.
#[derive(Debug)]
pub struct Part {
    /// `pages`, or an instrument.
    pub id: InstrumentId,
    /// Its version; none of the pages.
    pub edition: u32,
    /// Everything that was recorded of it.
    pub records: Vec<Record>,
}

/// A survey before it opens.
#[derive(Debug)]
pub struct Before {
    /// The survey.
    pub survey: Survey,
    /// What it asks, with the equality questions that follow.
    pub instrument: Arc<Instrument>,
    /// What people will be told, in each language that opens.
    pub told: Vec<Told>,
    /// What tells these sentences from any others.
    pub digest: String,
    /// What was recorded of this version of the instrument.
    pub records: Vec<Record>,
    /// The pages and the instruments that people meet, each with what was recorded of it.
    pub parts: Vec<Part>,
    /// What counts as read.
    pub read: Read,
    /// How each gate stands.
    pub standings: Vec<Standing>,
    /// Whether everything is invented: then only Welsh is asked for, in Wales.
    pub fictional: bool,
}

impl Before {
    /// How a survey stands on a day; nothing where this program does not have its instrument. `custody` says who keeps the key of a wave that opens now.
    ///
    /// # Errors
    /// [`GatesError`].
    pub async fn of(tx: &mut Tx, words: &Words, survey: Survey, today: NaiveDate, custody: &Custody) -> Result<Option<Self>, GatesError> {
        let declared: Declared = serde_json::from_str(&survey.plan).map_err(|_| StoreError::Inconsistent("plan"))?;
        let equality = declared.equality.as_ref().map(InstrumentId::as_str);
        let Some(own) = words.instrument(survey.instrument.as_str()) else { return Ok(None) };
        let instrument = words.with_equality(survey.instrument.as_str(), equality).unwrap_or_else(|| Arc::clone(own));
        let fictional = store::partnership::get(tx).await?.is_some_and(|p| p.fictional);
        let wales = store::partnership::setting(tx, "nation").await?.as_deref() == Some("wales");
        let seen = Sight::before(own, &declared, matches!(custody, Custody::People(_)));
        let told = |language: Language| Ok(Told { lines: sight::lines(&seen, words, &language.code)?, language });
        let read = read(tx, words).await?;
        let follows = equality.and_then(|id| words.instrument(id)).map(|e| &**e);
        let told: Vec<Told> = words.open_languages(own, follows, &read).into_iter().map(told).collect::<Result<_, WordsError>>()?;
        let (languages, digest) = (told.iter().map(|t| t.language.code.clone()).collect::<Vec<_>>(), digest(&told));
        let records = store::gate::all(tx, &survey.instrument, survey.version).await?;
        let pages = InstrumentId::parse(PAGES).map_err(|_| StoreError::Inconsistent("pages"))?;
        let asked = [Some(&**own), follows].into_iter().flatten().map(|i| (i.id.clone(), i.version));
        let mut parts = Vec::new();
        for (id, edition) in std::iter::once((pages, 0)).chain(asked) {
            let records = store::gate::all(tx, &id, edition).await?;
            parts.push(Part { id, edition, records });
        }
        let opening = Opening { survey: &survey.id, instrument: &instrument, languages: &languages, wales, digest: &digest, today };
        let standings = opening.standings(&records);
        Ok(Some(Self { survey, instrument, told, digest, records, parts, read, standings, fictional }))
    }

    /// Everything that keeps it from opening; nothing but Welsh does where everything is invented.
    pub fn hinders(&self) -> impl Iterator<Item = &Why> {
        self.standings.iter().flat_map(|s| &s.why).filter(|why| !self.fictional || **why == Why::NoWelsh)
    }
}

/// SHA-256 of sentences in every language, in hexadecimal; the languages stand in the order of their tags.
fn digest(told: &[Told]) -> String {
    let mut all: Vec<(&str, &[String])> = told.iter().map(|t| (t.language.code.as_str(), t.lines.as_slice())).collect();
    all.sort_unstable();
    sha256_hex(serde_json::to_string(&all).unwrap_or_default().as_bytes())
}

/// Why a gate is shut, what opens it, and who can do that, in words.
///
/// # Errors
/// When there is no such language.
pub fn why(words: &Words, language: &str, why: &Why) -> Result<String, WordsError> {
    let (mut name, mut day) = (String::new(), String::new());
    match why {
        Why::NoPermission(licence) => name.clone_from(licence),
        Why::Expired(licence, ended) => (name, day) = (licence.clone(), words.day(language, *ended)?),
        Why::NoPurpose(question) => name = question.to_string(),
        Why::Changed(confirmed) => day = words.day(language, *confirmed)?,
        Why::NoSurvivors | Why::NoByAndFor | Why::NoLanguage | Why::NoWelsh | Why::Unconfirmed => {}
    }
    words.say(language, &format!("staff-gate-why-{}", why.as_str()), &[("name", Arg::Text(&name)), ("day", Arg::Text(&day))])
}
