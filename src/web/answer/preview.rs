//! The pages of a survey that nobody can answer yet, for whoever writes its questions: the same pages and the same way through them. Nothing is kept.

use super::{
    Answering,
    page::{Message, Place, Preview},
    path::Step,
    rehearsal::Rehearsal,
    state::RunState,
    step::{Form, Said, go, may_send, show, take_in},
};
use crate::{
    domain::{ids::NotAName, instrument::Instrument, partnership::Place as Where},
    keyring::KeyError,
};
use actix_web::{HttpResponse, http::StatusCode};
use std::sync::Arc;

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub enum NoPreview {
    /// The key of the day.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A name.
    #[error(transparent)]
    Name(#[from] NotAName),
}

/// What is looked at.
#[derive(Debug)]
pub struct Looked {
    /// The instrument; the words of `answering` know it.
    pub instrument: Arc<Instrument>,
    /// The places that people could choose.
    pub places: Vec<Where>,
    /// What stands on every page of it.
    pub page: Preview,
    /// What is said where a survey would be sent, or stopped, or kept: a heading and a text in the language of the room.
    pub end: (String, String),
}

/// One press of a preview: the page that would follow it. The first has no state yet, and says in which language to begin.
///
/// # Errors
/// [`NoPreview`].
pub fn press(answering: &Answering, looked: Looked, body: &[u8]) -> Result<HttpResponse, NoPreview> {
    let form = Form::parse(body);
    // No state of a survey that people answer is ever opened or made by these.
    let keys: Vec<_> = answering.ring.day_keys(answering.clock.today())?.iter().map(|key| key.derive(b"preview")).collect();
    let Some(key) = keys.first().cloned() else { return Err(NotAName("day".to_owned()).into()) };
    let rehearsal = Rehearsal::of(answering.pages.words(), looked.instrument, looked.places, key)?;
    let (book, entry) = (&rehearsal.book, &rehearsal.entry);
    let opened = form.value("s").filter(|s| !s.is_empty());
    let opened =
        opened.and_then(|s| RunState::open(s, &keys, &entry.wave.survey, entry.instrument.version, &entry.wave, entry.slug.as_str()).ok());
    let chosen = form.value("l").and_then(|code| entry.languages.iter().find(|l| l.code == code)).map_or("en", |l| l.code.as_str());
    let begun = opened.is_some();
    let batch = entry.batches.first().map(|batch| batch.id.clone());
    let mut state = opened.unwrap_or_else(|| RunState::begin([0; 16], Some([0; 32]), batch, chosen, Step::Begin));
    let mut problem = None;
    if begun {
        problem = take_in(entry, &mut state, &form);
        let ends = match form.action() {
            "send" => may_send(&state),
            "nothing" | "young" | "keep" | "unkeep" => true,
            _ => false,
        };
        let language = state.language.clone();
        if ends {
            let place = Place { language: &language, preview: Some(&looked.page), ..Place::outside(answering, book, Some(entry)) };
            return Ok(place.show(StatusCode::OK, &Message::said("done", looked.end.0, looked.end.1)));
        }
        go(book, entry, &mut state, &form, problem.is_some());
    }
    let language = state.language.clone();
    let place = Place { language: &language, preview: Some(&looked.page), ..Place::outside(answering, book, Some(entry)) };
    let spoken = problem.filter(|_| form.action() == "next");
    Ok(show(&place, std::slice::from_ref(&rehearsal.key), state, Said { problem: spoken, ..Said::default() }))
}
