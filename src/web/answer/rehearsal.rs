//! A walk through a survey without server, database or card: what one press does to a run, and nothing beside it.
//!
//! The server and this share every function that reads what was posted and moves a run on, so that a fuzzer can press ten thousand buttons a second.
//! What stores, sends or shows something is left out.

use super::{
    about,
    book::{Book, Entry},
    help::Nation,
    keep,
    path::Step,
    send,
    state::RunState,
    step::{Form, go, may_send, take_in},
};
use crate::{
    domain::{
        ballot::{BadRecord, Channel, pad},
        code::CodeBook,
        ids::{BatchId, NotAName, Slug, SurveyId, WaveId},
        instrument::Instrument,
        partnership::{Partnership, Place},
        wave::{Batch, Topic, Wave, WaveState},
    },
    i18n::{Read, Words},
    secret::Key,
};
use chrono::NaiveDate;
use std::{collections::BTreeMap, sync::Arc};

/// The everyday service that leads past the door of a rehearsal.
pub const DOOR: Topic = Topic::Libraries;

/// An invented wave with two places, one batch of cards and a door.
#[derive(Debug)]
pub struct Rehearsal {
    pub(super) book: Book,
    pub(super) entry: Entry,
    pub(super) key: Key,
}

/// A run that exists nowhere but here.
#[derive(Debug, Clone)]
pub struct Run(RunState);

impl Rehearsal {
    /// A wave that asks `instrument`, and after the send `equality`.
    ///
    /// # Errors
    /// [`NotAName`] when there is no such instrument.
    pub fn new(words: &Words, instrument: &str, equality: &str) -> Result<Self, NotAName> {
        let find = |id: &str| words.instrument(id).map(Arc::clone).ok_or_else(|| NotAName(id.to_owned()));
        let place = |id: &str| Ok::<_, NotAName>(Place { id: id.parse()?, name: id.to_owned() });
        let rehearsed = Self::of(words, find(instrument)?, vec![place("alder")?, place("birch")?], Key::random())?;
        Ok(Self { entry: Entry { equality: Some(find(equality)?), ..rehearsed.entry }, ..rehearsed })
    }

    /// A wave that asks `instrument` of people of these places, with states that this key opens again.
    ///
    /// # Errors
    /// [`NotAName`] for an invented name that is none.
    pub(super) fn of(words: &Words, instrument: Arc<Instrument>, places: Vec<Place>, key: Key) -> Result<Self, NotAName> {
        let wave = wave()?;
        let read = Read { fictional: true, ..Read::default() };
        let languages = words.open_languages(&instrument, None, &read);
        let batch = Batch {
            id: BatchId::parse("cards")?,
            wave: wave.id.clone(),
            service: "service".parse()?,
            place: None,
            first: 0,
            count: 10,
            revoked: false,
        };
        Ok(Self {
            book: Book {
                partnership: Partnership { name: "Rehearsal".to_owned(), data_protection: String::new(), fictional: true },
                nation: Nation::default(),
                text_languages: languages.iter().map(|l| l.code.clone()).collect(),
                read,
                entries: BTreeMap::new(),
            },
            entry: Entry {
                slug: wave.slug.clone(),
                channel: Channel::Card,
                secret_hash: String::new(),
                wave,
                instrument,
                equality: None,
                places,
                batches: vec![batch],
                codes: CodeBook::empty(),
                languages,
                people: false,
                services: false,
                withdraws: true,
            },
            key,
        })
    }

    /// A run that has just begun with a card, before the door or behind it.
    #[must_use]
    pub fn begin(&self, at_the_door: bool) -> Run {
        let at = if at_the_door { Step::Door } else { Step::Begin };
        let batch = self.entry.batches.first().map(|batch| batch.id.clone());
        // The same names of fields in every rehearsal, so that what was found once is found again.
        Run(RunState { seed: [0; 8], ..RunState::begin([0; 16], Some([0; 32]), batch, "en", at) })
    }

    /// Opens what stands in the sealed field of a page.
    #[must_use]
    pub fn open(&self, field: &str) -> Option<Run> {
        let (wave, version) = (&self.entry.wave, self.entry.instrument.version);
        RunState::open(field, std::slice::from_ref(&self.key), &wave.survey, version, wave, self.entry.slug.as_str()).ok().map(Run)
    }

    /// What stands in the sealed field of the run's next page.
    #[must_use]
    pub fn seal(&self, run: &Run) -> String {
        let wave = &self.entry.wave;
        run.0.seal(&self.key, &wave.survey, self.entry.instrument.version, wave, self.entry.slug.as_str())
    }

    /// One press: the body of a POST is read into the run, and the run moves on. A send makes ready all that it would write.
    ///
    /// # Errors
    /// [`BadRecord`] when something was answered that cannot be sent.
    pub fn press(&self, run: &mut Run, body: &[u8]) -> Result<(), BadRecord> {
        let (form, state) = (Form::parse(body), &mut run.0);
        let problem = take_in(&self.entry, state, &form).is_some();
        if form.action() == "send" && may_send(state) {
            if state.sent {
                pad(&about::record(&self.entry, state))?;
            } else {
                pad(&send::ballot(&self.entry, state))?;
                send::narrative(&self.book, state).map(|narrative| pad(&narrative)).transpose()?;
                *state = RunState { seed: state.seed, ..state.after_send() };
            }
            return Ok(());
        }
        go(&self.book, &self.entry, state, &form, problem);
        // Every title has the number of its page.
        let _ = self.entry.number(state);
        Ok(())
    }

    /// Makes a run ready to be kept, if it may be.
    ///
    /// # Errors
    /// [`BadRecord`] when something was answered that cannot be kept.
    pub fn keep(run: &Run) -> Result<(), BadRecord> {
        if keep::offered(&run.0) {
            keep::padded(&run.0)?;
        }
        Ok(())
    }
}

impl Run {
    /// Reads a run from what the sealed field holds once it is opened; nothing from anything else.
    #[must_use]
    pub fn inflated(deflated: &[u8]) -> Option<Self> {
        RunState::inflated(deflated).ok().map(Self)
    }

    /// What the sealed field holds before it is sealed.
    #[must_use]
    pub fn deflated(&self) -> Vec<u8> {
        self.0.deflated().to_vec()
    }

    /// Whether another run holds just the same.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let written = |run: &Self| serde_json::to_vec(&run.0).ok();
        written(self).is_some_and(|this| Some(this) == written(other))
    }

    /// The random name of a field or value on the run's next page: of `field`, `option=yes`, `place=alder`.
    #[must_use]
    pub fn alias(&self, what: &str) -> String {
        self.0.alias(what)
    }

    /// The run as somebody takes it up again, under a new number.
    #[must_use]
    pub fn taken_up(self) -> Self {
        let seed = self.0.seed;
        Self(RunState { seed, ..self.0.taken_up([1; 16]) })
    }
}

fn wave() -> Result<Wave, NotAName> {
    Ok(Wave {
        id: WaveId::parse("rehearsal-1")?,
        survey: SurveyId::parse("rehearsal")?,
        number: 1,
        slug: Slug::parse("r")?,
        state: WaveState::Open,
        year: "2026-27".to_owned(),
        ends_year: false,
        opened_on: NaiveDate::default(),
        closes_on: NaiveDate::default(),
        closing_on: None,
        counted_on: None,
        box_key: Vec::new(),
        narrative_key: Vec::new(),
        mark_prefix: Vec::new(),
        rolls: 0,
        door: Some(DOOR),
    })
}
