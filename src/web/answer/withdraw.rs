//! Withdraw words: six words, shown once after the send to whoever asked for them, that take the answers out again and can do nothing else.

use super::{
    Answering,
    book::Entry,
    leave,
    page::{Place, content},
    state::RunState,
    step::Form,
};
use crate::{
    domain::{
        wave::{Wave, WaveState},
        withdraw::Phrase,
    },
    keyring::KeyName,
    secret::stretch,
    store::{self, antechamber},
};
use actix_web::{HttpResponse, http::StatusCode};
use std::sync::atomic::Ordering;
use tokio::sync::Semaphore;

type Fault = Box<dyn std::error::Error>;

content!(
    /// Where the words are typed.
    Page, "answer/withdraw.html", "withdraw", { run: String, typed: String, slip: bool }
);
content!(
    /// What became of it: the same whether anything was found.
    Gone, "answer/withdrawn.html", "withdraw", {}
);

/// The words of a run that asked for them, with the language that they are in; none for any other.
pub(super) fn words(place: &Place, state: &RunState) -> (Vec<String>, String) {
    if !state.wants_words {
        return (Vec::new(), String::new());
    }
    let list = place.answering.pages.words().list(place.language);
    (Phrase::from_places(state.phrase).words(list), place.language.to_owned())
}

/// The keys under which ballot, equality record and narrative are stored when words were asked for.
///
/// # Errors
/// When the wave has no key for words any more.
pub(super) async fn keys(answering: &Answering, turns: &Semaphore, wave: &Wave, phrase: Phrase) -> Result<[[u8; 16]; 3], Fault> {
    let key = answering.ring.key(&KeyName::Withdraw(wave.id.clone()))?;
    let stretched = answering.slowly(turns, move || stretch(&key, b"withdraw words", phrase.places())).await?;
    Ok([&b"ballot"[..], b"equality", b"narrative"].map(|what| {
        let mut half = [0; 16];
        half.copy_from_slice(&stretched.derive(what).mac(&[])[..16]);
        half
    }))
}

/// A POST from the page where words are typed, or from the button that leads there.
///
/// It goes under the number of the landing page that it came from, so that a page which is loaded again after Leave, or after the words were taken, is
/// the landing page.
pub(super) async fn post(place: &Place<'_>, entry: &Entry, form: &Form, run: [u8; 16]) -> HttpResponse {
    let tag = form.value("r").unwrap_or_default();
    let place = &Place { tag, ..*place };
    let page = |typed: &str, slip| Page { run: tag.to_owned(), typed: typed.chars().take(400).collect(), slip };
    let Some(typed) = form.value("w") else { return place.show(StatusCode::OK, &page("", false)) };
    let words = place.answering.pages.words();
    let Ok(meant) = Phrase::parse(typed, words.lists(place.language)) else {
        return place.show(StatusCode::OK, &page(typed, true));
    };
    for phrase in meant {
        if let Err(error) = take_out(place.answering, entry, phrase).await {
            return place.fault(&*error);
        }
    }
    match leave::end_run(place.answering, &run).await {
        Ok(()) => place.show(StatusCode::OK, &Gone {}),
        Err(error) => place.fault(&*error),
    }
}

/// Takes out whatever these words belong to. A wave that is counted has let go of its replies: its tallies cannot be told apart again.
async fn take_out(answering: &Answering, entry: &Entry, phrase: Phrase) -> Result<(), Fault> {
    let Ok(keys) = keys(answering, &answering.slow, &entry.wave, phrase).await else { return Ok(()) };
    let mut tx = answering.store.write().await?;
    let state = store::wave::lock(&mut tx, &entry.wave.id).await?.map(|wave| wave.state);
    let waits = match state {
        Some(WaveState::Open | WaveState::Closing | WaveState::Closed) => true,
        // A box that rolled on is counted with a later wave, and then it is counted.
        Some(WaveState::Rolled) => !store::wave::all(&mut tx).await?.iter().any(|later| {
            later.survey == entry.wave.survey
                && later.number > entry.wave.number
                && matches!(later.state, WaveState::Counted | WaveState::Released)
        }),
        _ => false,
    };
    if waits {
        antechamber::withdraw(&mut tx, &entry.wave.id, &keys).await?;
    }
    tx.commit().await?;
    answering.scour_due.store(true, Ordering::Relaxed);
    Ok(())
}
