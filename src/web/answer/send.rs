//! Check and send: the only moment at which anything is stored.

use super::{
    Answering,
    book::{Book, Entry},
    help, landing,
    page::{Check, Done, Place, Said},
    path::Step,
    question,
    state::{RunState, tagged},
};
use crate::{
    ballot_box::{SealError, decoy_mark, seal_both},
    domain::{
        answers::Answer,
        ballot::{Ballot, Channel, Narrative, Standing},
        instrument::Shape,
    },
    render::RenderError,
    secret::{Key, random},
    store::antechamber::{Post, Posted},
};
use actix_web::{HttpResponse, http::StatusCode};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
};

/// "Check answers", folded; with `busy`, saying that a send did not come through and that nothing is lost.
pub fn check(place: &Place, entry: &Entry, state: &RunState, busy: bool) -> Result<HttpResponse, RenderError> {
    let mut answers = Vec::new();
    for step in entry.path(state) {
        match step {
            Step::Question(id) => {
                let Some(question) = entry.instrument.question(&id) else { continue };
                let said = if question.shape == Shape::Text {
                    let kept = state.text.as_ref().map(|_| place.answering.pages.words().say(place.language, "check-text-kept", &[]));
                    kept.transpose()?.into_iter().collect()
                } else {
                    let codes = state.answers.get(&id).map(|a: &Answer| a.codes().collect::<Vec<_>>()).unwrap_or_default();
                    codes.into_iter().map(|code| question::label(place, entry, question, code)).collect::<Result<_, _>>()?
                };
                answers.push(Said { id: id.to_string(), question: question::text(place, entry, &id)?, answers: said });
            }
            Step::Place => {
                let chosen = place.book.places.iter().find(|p| state.place.as_ref() == Some(&p.id)).map(|p| p.name.clone());
                let title = place.answering.pages.words().say(place.language, "place-title", &[])?;
                answers.push(Said { id: "place".to_owned(), question: title, answers: chosen.into_iter().collect() });
            }
            _ => {}
        }
    }
    Ok(place.show(StatusCode::OK, &Check { answers, busy }))
}

/// Seals and posts what was answered, ends the run, and thanks. A used card takes the same path and leaves the same rows.
pub async fn post(answering: &Answering, book: &Book, entry: &Entry, keys: &[Key], mut state: RunState) -> HttpResponse {
    let language = state.language.clone();
    let place = Place { answering, book, entry: Some(entry), language: &language, run: None, key: None };
    let _pressed = Pressed::new(&answering.sending, state.run);
    let sealed = match seal(book, entry, keys, &state) {
        Ok(post) => post,
        Err(error) => return place.fault("seal", &error),
    };
    match answering.intake.post(sealed).await {
        Ok(Posted::Kept) => {}
        Ok(Posted::Closed) => return landing::closed(&place),
        Err(_) => {
            state.at = Step::Check;
            state.view = None;
            state.seed = random();
            let place = Place { run: Some(&state), key: keys.first(), ..place };
            return check(&place, entry, &state, true).unwrap_or_else(|error| place.fault("words", &error));
        }
    }
    done(&place, entry).unwrap_or_else(|error| place.fault("words", &error))
}

fn done(place: &Place, entry: &Entry) -> Result<HttpResponse, RenderError> {
    let closes = place.answering.pages.words().day(place.language, entry.wave.closes_on)?;
    Ok(place.show(StatusCode::OK, &Done { closes, entries: help::lines(place)? }))
}

fn seal(book: &Book, entry: &Entry, keys: &[Key], state: &RunState) -> Result<Post, SealError> {
    let batch = entry.batches.iter().find(|b| b.id == state.batch);
    let ballot = Ballot {
        standing: Standing::Real,
        instrument: entry.instrument.id.clone(),
        version: entry.instrument.version,
        channel: Channel::Card,
        place: batch.and_then(|b| b.place.clone()).or_else(|| state.place.clone()),
        service: batch.map(|b| b.service.clone()),
        language: state.language.clone(),
        answers: state.answers.clone(),
    };
    let wave = &entry.wave;
    let readable = book.text_languages.contains(&state.language);
    let narrative = state.text.as_ref().filter(|_| readable).map(|text| {
        let record =
            Narrative { text: text.clone(), language: state.language.clone(), permission: state.permission, standing: Standing::Real };
        Ok::<_, SealError>((state.narrative_key, seal_both(&wave.id, &wave.narrative_key, &record)?))
    });
    Ok(Post {
        wave: wave.id.clone(),
        mark: Some(state.mark),
        decoy: decoy_mark(&wave.mark_prefix),
        key: state.ballot_key,
        ballot: seal_both(&wave.id, &wave.box_key, &ballot)?,
        narrative: narrative.transpose()?,
        ends: keys.first().map(|key| tagged(&state.run, key)),
    })
}

/// Marks a run as being sent for as long as it lives.
struct Pressed {
    sending: Arc<Mutex<BTreeSet<[u8; 16]>>>,
    run: [u8; 16],
}

impl Pressed {
    fn new(sending: &Arc<Mutex<BTreeSet<[u8; 16]>>>, run: [u8; 16]) -> Self {
        sending.lock().unwrap_or_else(PoisonError::into_inner).insert(run);
        Self { sending: Arc::clone(sending), run }
    }
}

impl Drop for Pressed {
    fn drop(&mut self) {
        self.sending.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.run);
    }
}
