//! The neutral front: the same for everybody who asks for it, whatever they did before, but for one random number that a start uses up.

use super::{
    Answering,
    book::{Book, Entry},
    page::{Content, Place, content},
    state::tagged,
};
use crate::{
    domain::{ballot::Channel, wave::WaveState},
    i18n::Language,
    keyring::KeyError,
    secret::random,
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;

/// The landing page: a field for the code, and languages.
#[derive(Debug, Serialize)]
struct Landing {
    minutes: u32,
    languages: Vec<Language>,
    code: String,
    error: bool,
    channel: &'static str,
    withdraws: bool,
    /// The number of the run that this page can start, with its tag: a start that is posted again once that run has ended starts nothing.
    run: String,
}

impl Content for Landing {
    const TEMPLATE: &'static str = "answer/landing.html";
    fn name(&self) -> &'static str {
        "landing"
    }
}

content!(
    /// The wave takes no more starts.
    Closed, "answer/closed.html", "closed", { heading: String, text: String, withdraws: bool, returns: bool, run: String }
);

/// GET of a wave's address. It depends on nothing but the wave.
pub async fn get(answering: Data<Answering>, slug: Path<String>) -> HttpResponse {
    let book = answering.books.now();
    match book.entry(&slug) {
        Some(entry) if entry.wave.state == WaveState::Open => front(&answering, &book, entry),
        Some(entry) => closed(&Place::outside(&answering, &book, Some(entry))),
        None => not_here(&answering, &book),
    }
}

/// Anything else under the answering host.
pub async fn missing(answering: Data<Answering>) -> HttpResponse {
    not_here(&answering, &answering.books.now())
}

/// The landing page of an open wave; also all that a run that has ended ever gets.
pub fn front(answering: &Answering, book: &Book, entry: &Entry) -> HttpResponse {
    match entry.wave.state {
        WaveState::Open => again(&Place::outside(answering, book, Some(entry)), entry, "", false),
        _ => closed(&Place::outside(answering, book, Some(entry))),
    }
}

/// The landing page with what was typed, in the language that was chosen.
pub fn again(place: &Place, entry: &Entry, code: &str, error: bool) -> HttpResponse {
    let code = code.chars().take(64).collect();
    match fresh_run(place.answering) {
        Ok(run) => {
            let (channel, withdraws) = (entry.channel.as_str(), entry.withdraws);
            place.show(
                StatusCode::OK,
                &Landing { minutes: entry.minutes(), languages: entry.languages.clone(), code, error, channel, withdraws, run },
            )
        }
        Err(error) => place.fault(&error),
    }
}

/// A number of a run that has not begun, with its tag.
fn fresh_run(answering: &Answering) -> Result<String, KeyError> {
    let keys = answering.ring.day_keys(answering.clock.today())?;
    Ok(keys.first().map(|key| data_encoding::HEXLOWER.encode(&tagged(&random(), key))).unwrap_or_default())
}

/// The wave takes no more starts: the same for every code.
pub fn closed(place: &Place) -> HttpResponse {
    let words = place.answering.pages.words();
    let say = |key: &str| words.say(place.language, key, &[]);
    match (say("closed-title"), say("closed-body")) {
        (Ok(heading), Ok(text)) => {
            let withdraws = place.entry.is_some_and(|e| e.withdraws);
            // Who has begun and kept a number may still come while begun surveys are finished.
            let returns = place.entry.is_some_and(|e| e.wave.state == WaveState::Closing && e.channel == Channel::Card);
            let run = fresh_run(place.answering).unwrap_or_default();
            place.show(StatusCode::OK, &Closed { heading, text, withdraws, returns, run })
        }
        (Err(error), _) | (_, Err(error)) => place.fault(&error),
    }
}

/// There is no such address.
pub fn not_here(answering: &Answering, book: &Book) -> HttpResponse {
    Place::outside(answering, book, None).message(StatusCode::NOT_FOUND, "error", "missing-title", "missing-body")
}
