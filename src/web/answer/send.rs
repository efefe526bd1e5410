//! Check and send: the only moment at which anything is stored.

use super::{
    about,
    book::{Book, Entry},
    help, keep, landing,
    page::{Check, Done, Place, Said},
    path::Step,
    question,
    state::{RunState, tagged},
    step::Stride,
    withdraw,
};
use crate::{
    ballot_box::{SealError, decoy_mark, seal_both},
    domain::{
        answers::Answer,
        ballot::{Ballot, Narrative, Standing},
        instrument::{Question, Shape},
        withdraw::Phrase,
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
    let words = place.answering.pages.words();
    let mut answers = Vec::new();
    for step in entry.path(state) {
        let (id, question, said) = match step {
            Step::Question(id) => {
                let Some(question) = entry.instrument.question(&id) else { continue };
                (id.to_string(), question::text(place, entry, question)?, said(place, entry, state, question)?)
            }
            Step::Place => {
                let chosen = entry.places.iter().find(|p| state.place.as_ref() == Some(&p.id)).map(|p| p.name.clone());
                ("place".to_owned(), words.place(&entry.instrument, place.language, "place-title")?, chosen.into_iter().collect())
            }
            Step::Helped => {
                let chosen = state.helped_by.map(|who| question::helper(place, who)).transpose()?;
                ("helped_by".to_owned(), words.say(place.language, "helped-title", &[])?, chosen.into_iter().collect())
            }
            _ => continue,
        };
        // A text's answer is never shown, so it is known by another name.
        let name = if entry.instrument.questions.iter().any(|q| q.shape == Shape::Text && q.id.as_str() == id) { "text" } else { &id };
        let earlier = state.earlier.contains(name);
        answers.push(Said { answers: if earlier { Vec::new() } else { said }, earlier, id, question });
    }
    let words_field = if entry.withdraws { state.alias("words") } else { String::new() };
    Ok(place.show(
        StatusCode::OK,
        &Check { answers, busy, words_field, words_value: state.alias("words wanted"), wants_words: state.wants_words },
    ))
}

fn said(place: &Place, entry: &Entry, state: &RunState, question: &Question) -> Result<Vec<String>, RenderError> {
    if question.shape == Shape::Text {
        let kept = state.text.as_ref().map(|_| place.answering.pages.words().say(place.language, "check-text-kept", &[]));
        return Ok(kept.transpose()?.into_iter().collect());
    }
    let codes = state.answers.get(&question.id).map(|a: &Answer| a.codes().collect::<Vec<_>>()).unwrap_or_default();
    codes.into_iter().map(|code| question::label(place, entry, question, code)).collect()
}

/// Seals and posts what was answered, ends the run, and thanks. A used card takes the same path and leaves the same rows.
pub(super) async fn post(stride: &Stride<'_>, mut state: RunState) -> HttpResponse {
    let (answering, entry) = (stride.answering, stride.entry);
    let language = state.language.clone();
    let place = stride.place(&language);
    if !answering.limits.may_write(state.mark.as_ref(), entry.slug.as_str()) {
        return not_yet(stride, state);
    }
    let _pressed = Pressed::new(&answering.sending, state.run);
    if state.wants_words {
        match withdraw::keys(answering, &answering.slow_inside, &entry.wave, Phrase::from_places(state.phrase)).await {
            Ok(keys) => state.keys = keys,
            Err(error) => return stride.hold(state, &*error),
        }
    }
    let sealed = match seal(stride.book, entry, stride.keys, &state) {
        Ok(post) => post,
        Err(error) => return place.fault(&error),
    };
    match answering.intake.post(sealed).await {
        Ok(Posted::Kept) => {}
        Ok(Posted::Closed) => return landing::closed(&place),
        Err(_) => return not_yet(stride, state),
    }
    if let Err(error) = keep::delete(answering, &mut state).await {
        // The reply is in; what is kept goes at the latest when its number expires.
        crate::telemetry::note(&error);
    }
    if entry.equality.is_some() || state.wants_words {
        let after = state.after_send();
        return about::first(&Place { run: Some(&after), key: stride.keys.first(), ..place }, entry, &after);
    }
    done(&place, entry, &state).unwrap_or_else(|error| place.fault(&error))
}

/// "Check answers" again, with every answer, after a send that was not taken.
fn not_yet(stride: &Stride<'_>, mut state: RunState) -> HttpResponse {
    (state.at, state.view, state.seed) = (Step::Check, None, random());
    let place = Place { run: Some(&state), key: stride.keys.first(), ..stride.place(&state.language) };
    check(&place, stride.entry, &state, true).unwrap_or_else(|error| place.fault(&error))
}

/// Thanks, and what happens next.
pub(super) fn done(place: &Place, entry: &Entry, state: &RunState) -> Result<HttpResponse, RenderError> {
    let closes = place.answering.pages.words().day(place.language, entry.wave.closes_on)?;
    let (words, list) = withdraw::words(place, state);
    let card = !entry.channel.is_open();
    Ok(place.show(StatusCode::OK, &Done { closes, card, words, list, entries: help::lines(place, place.book.nation)? }))
}

/// What a send puts into the box.
pub(super) fn ballot(entry: &Entry, state: &RunState) -> Ballot {
    let batch = entry.batches.iter().find(|b| Some(&b.id) == state.batch.as_ref());
    Ballot {
        standing: Standing::Real,
        instrument: entry.instrument.id.clone(),
        version: entry.instrument.version,
        channel: entry.channel,
        place: batch.and_then(|b| b.place.clone()).or_else(|| state.place.clone()),
        service: batch.map(|b| b.service.clone()),
        language: state.language.clone(),
        helped_by: state.helped_by,
        number: state.number,
        answers: state.answers.clone(),
    }
}

/// The words that go beside it, where somebody can read them.
pub(super) fn narrative(book: &Book, state: &RunState) -> Option<Narrative> {
    let written = state.text_language.as_ref().unwrap_or(&state.language);
    let text = state.text.as_ref().filter(|_| book.text_languages.contains(written))?;
    Some(Narrative { text: text.clone(), language: written.clone(), permission: state.permission, standing: Standing::Real })
}

fn seal(book: &Book, entry: &Entry, keys: &[Key], state: &RunState) -> Result<Post, SealError> {
    let wave = &entry.wave;
    let narrative =
        narrative(book, state).map(|record| Ok::<_, SealError>((state.keys[2], seal_both(&wave.id, &wave.narrative_key, &record)?)));
    Ok(Post {
        wave: wave.id.clone(),
        mark: state.mark,
        decoy: decoy_mark(&wave.mark_prefix),
        key: state.keys[0],
        ballot: seal_both(&wave.id, &wave.box_key, &ballot(entry, state))?,
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
