//! After the send: a few questions about the person, optional, in a record of their own that meets the ballot nowhere but in the memory of the count.

use super::{
    book::Entry,
    leave,
    page::{Place, content},
    send,
    state::RunState,
    step::{Said, Stride, show},
    withdraw,
};
use crate::{
    ballot_box::{SealError, seal_equality},
    domain::ballot::EqualityRecord,
    render::RenderError,
    store::antechamber::{self, Posted},
};
use actix_web::{HttpResponse, http::StatusCode};

content!(
    /// Whether to answer a few questions more. The answers are in.
    About, "answer/about.html", "equality", { words: Vec<String>, until: String, list: String, ask: bool }
);
content!(
    /// Whether to send these too.
    SendAbout, "answer/send_about.html", "equality", { busy: bool }
);

/// The page after the send, with the withdraw words if they were asked for.
pub(super) fn page(place: &Place, entry: &Entry, state: &RunState) -> Result<About, RenderError> {
    let (words, list) = withdraw::words(place, state);
    Ok(About {
        words,
        list,
        ask: entry.equality.is_some(),
        until: place.answering.pages.words().day(place.language, entry.wave.closes_on)?,
    })
}

/// The last page of the equality questions.
pub(super) fn check(busy: bool) -> SendAbout {
    SendAbout { busy }
}

/// Seals and writes the record, ends the run, and thanks.
pub(super) async fn send(stride: &Stride<'_>, state: &RunState) -> HttpResponse {
    let place = stride.place(&state.language);
    let sealed = match seal(stride.entry, state) {
        Ok(sealed) => sealed,
        Err(error) => return place.fault(&error),
    };
    let posted = async {
        let mut tx = stride.answering.store.write().await?;
        let posted = antechamber::post_equality(&mut tx, &stride.entry.wave.id, &state.keys[1], &sealed).await?;
        tx.commit().await?;
        Ok::<_, crate::store::StoreError>(posted)
    };
    match posted.await {
        Ok(Posted::Kept | Posted::Closed) => finish(stride, state).await,
        Err(error) => {
            crate::telemetry::note(&error);
            let language = state.language.clone();
            show(&stride.place(&language), stride.keys, state.clone(), Said { busy: true, ..Said::default() })
        }
    }
}

/// Ends the run after the send, and thanks.
pub(super) async fn finish(stride: &Stride<'_>, state: &RunState) -> HttpResponse {
    let place = stride.place(&state.language);
    if let Err(error) = leave::end_run(stride.answering, &state.run).await {
        return stride.hold(state.clone(), &error);
    }
    send::done(&place, stride.entry, state).unwrap_or_else(|error| place.fault(&error))
}

/// What is sent of the equality questions.
pub(super) fn record(entry: &Entry, state: &RunState) -> EqualityRecord {
    let instrument = entry.asking(state);
    EqualityRecord { number: state.number, instrument: instrument.id.clone(), version: instrument.version, answers: state.answers.clone() }
}

fn seal(entry: &Entry, state: &RunState) -> Result<Vec<u8>, SealError> {
    seal_equality(&entry.wave.id, &entry.wave.box_key, &record(entry, state))
}

/// The first page after the send.
pub(super) fn first(place: &Place, entry: &Entry, state: &RunState) -> HttpResponse {
    match page(place, entry, state) {
        Ok(page) => place.show(StatusCode::OK, &page),
        Err(error) => place.fault(&error),
    }
}
