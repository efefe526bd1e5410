//! One step: what was posted is read into the state, the state moves on, and the next page is shown.

use super::{
    Answering,
    book::{Book, Entry},
    help, landing, leave,
    page::{Begin, ChoiceView, Languages, Leaving, Note, Pause, Place, Stop},
    path::{Step, View},
    question::{self, Problem},
    send, start,
    state::{RunState, tagged},
};
use crate::{
    domain::wave::WaveState,
    render::RenderError,
    secret::{Key, random},
    store,
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use chrono::NaiveDate;
use std::sync::PoisonError;

/// What a form posted: names and values in their order. Bytes that are no UTF-8 become replacement characters.
pub struct Form(Vec<(String, String)>);

impl Form {
    fn parse(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).map(|(n, v)| (n.into_owned(), v.into_owned())).collect())
    }

    /// The first value under `name`.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Every value under `name`.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Which button was pressed: the last `do`, because the form's own default stands first.
    #[must_use]
    pub fn action(&self) -> &str {
        self.values("do").last().unwrap_or("next")
    }
}

/// POST of a wave's address.
pub async fn post(answering: Data<Answering>, slug: Path<String>, body: Result<Bytes, actix_web::Error>) -> HttpResponse {
    let book = answering.books.now();
    let Some(entry) = book.entry(&slug) else { return landing::not_here(&answering, &book) };
    let outside = Place::outside(&answering, &book, Some(entry));
    let Ok(body) = body else {
        return outside.message(StatusCode::PAYLOAD_TOO_LARGE, "error", "large-title", "large-body");
    };
    let form = Form::parse(&body);
    // The language of the page that was left, for pages that have no state to say it.
    let language = form.value("l").and_then(|code| entry.languages.iter().find(|l| l.code == code));
    let outside = Place { language: language.map_or(outside.language, |l| l.code.as_str()), ..outside };
    let keys = match answering.ring.day_keys(answering.clock.today()) {
        Ok(keys) => keys,
        Err(error) => return outside.fault("day keys", &error),
    };
    let Some(sealed) = form.value("s").filter(|s| !s.is_empty()) else {
        return start::post(outside, entry, &keys, &form).await;
    };
    let Ok(state) = RunState::open(sealed, &keys, &entry.wave.survey, entry.instrument.version, &entry.wave) else {
        return outside.message(StatusCode::BAD_REQUEST, "error", "stale-title", "stale-body");
    };
    match has_ended(&answering, &state.run, &keys).await {
        Ok(false) => go_on(&answering, &book, entry, &keys, state, &form).await,
        Ok(true) => landing::front(&answering, &book, entry),
        Err(error) => outside.fault("ended runs", &error),
    }
}

/// Whether the run was left, stopped or sent. A send that is still on its way is not over: its second press is the same send.
pub(super) async fn has_ended(answering: &Answering, run: &[u8; 16], keys: &[Key]) -> Result<bool, store::StoreError> {
    if answering.sending.lock().unwrap_or_else(PoisonError::into_inner).contains(run) {
        return Ok(false);
    }
    let runs: Vec<_> = keys.iter().map(|key| tagged(run, key)).collect();
    store::runs::has_ended(&mut answering.store.read().await?, &runs).await
}

async fn go_on(answering: &Answering, book: &Book, entry: &Entry, keys: &[Key], mut state: RunState, form: &Form) -> HttpResponse {
    if !matches!(entry.wave.state, WaveState::Open | WaveState::Closing) {
        return landing::closed(&at(answering, book, entry, &state.language.clone()));
    }
    let action = form.action().to_owned();
    let mut problem = None;
    if state.view.is_none() && action != "skip" {
        problem = question::read(book, entry, &mut state, form).err();
    }
    if let Some(code) = action.strip_prefix("language:").map(str::to_owned).or_else(|| chosen_language(entry, &state, form)) {
        set_language(entry, &mut state, &code);
    }
    match action.as_str() {
        "help" => state.view = Some(View::Help),
        "pause" => state.view = Some(View::Pause),
        "language" => state.view = Some(View::Language),
        "stop" => state.view = Some(View::Stop),
        "send" if state.at == Step::Check || state.view == Some(View::Stop) => {
            return send::post(answering, book, entry, keys, state).await;
        }
        "nothing" | "young" => return stop(answering, book, entry, &state, &action).await,
        _ if state.view.is_some() => state.view = None,
        "back" => back(entry, &mut state),
        "skip" => skip(entry, &mut state),
        change if change.starts_with("change:") => question::change(entry, &mut state, &change["change:".len()..]),
        _ if problem.is_some() => {}
        _ => forward(entry, &mut state),
    }
    // What was typed is only checked aloud when the person wants to go on with it.
    let spoken = problem.filter(|_| action == "next");
    let language = state.language.clone();
    show(&at(answering, book, entry, &language), keys, state, spoken)
}

fn at<'a>(answering: &'a Answering, book: &'a Book, entry: &'a Entry, language: &'a str) -> Place<'a> {
    Place { answering, book, entry: Some(entry), language, run: None, key: None }
}

fn forward(entry: &Entry, state: &mut RunState) {
    state.at = entry.next(state);
    state.changing &= state.at != Step::Check;
}

fn back(entry: &Entry, state: &mut RunState) {
    if let Some(step) = entry.previous(state) {
        state.at = step;
        state.changing &= state.at != Step::Check;
    }
}

fn skip(entry: &Entry, state: &mut RunState) {
    if let Step::Note(section) = state.at.clone() {
        state.at = entry.after_section(state, &section);
    } else {
        question::clear(entry, state);
        forward(entry, state);
    }
}

fn chosen_language(entry: &Entry, state: &RunState, form: &Form) -> Option<String> {
    if state.view != Some(View::Language) {
        return None;
    }
    let value = form.value(&state.alias("language"))?;
    entry.languages.iter().find(|l| state.alias(&format!("language={}", l.code)) == value).map(|l| l.code.clone())
}

fn set_language(entry: &Entry, state: &mut RunState, code: &str) {
    if entry.languages.iter().any(|l| l.code == code) {
        code.clone_into(&mut state.language);
    }
}

/// Nothing is kept, and the run is over: no state of it opens a page again.
async fn stop(answering: &Answering, book: &Book, entry: &Entry, state: &RunState, action: &str) -> HttpResponse {
    let place = at(answering, book, entry, &state.language);
    if let Err(error) = leave::end_run(answering, &state.run).await {
        return place.fault("stop", &error);
    }
    if action == "young" {
        return match help::page(&place, true, true) {
            Ok(page) => place.show(StatusCode::OK, &page),
            Err(error) => place.fault("words", &error),
        };
    }
    place.message(StatusCode::OK, "stopped", "stopped-title", "stopped-body")
}

/// Shows where the run stands, under fresh random names.
pub fn show(outside: &Place, keys: &[Key], mut state: RunState, problem: Option<Problem>) -> HttpResponse {
    state.seed = random();
    let place = Place { run: Some(&state), key: keys.first(), ..*outside };
    match page(&place, &state, problem) {
        Ok(response) => response,
        Err(error) => place.fault("words", &error),
    }
}

fn page(place: &Place, state: &RunState, problem: Option<Problem>) -> Result<HttpResponse, RenderError> {
    let Some(entry) = place.entry else { return Ok(landing::not_here(place.answering, place.book)) };
    let ok = StatusCode::OK;
    let words = place.answering.pages.words();
    let ask = |key: &str| words.ask(entry.instrument.id.as_str(), place.language, key, &[]);
    Ok(match (state.view, &state.at) {
        (Some(View::Help), _) => place.show(ok, &help::page(place, true, false)?),
        (Some(View::Pause), _) => place.show(ok, &Pause {}),
        (Some(View::Stop), _) => place.show(ok, &Stop {}),
        (Some(View::Language), _) => place.show(ok, &languages(entry, state)),
        (None, Step::Begin) => {
            let partnership = &place.book.partnership;
            let (name, contact) = (partnership.name.clone(), partnership.data_protection.clone());
            place.show(ok, &Begin { about: ask("about")?, partnership: name, contact })
        }
        (None, Step::Leaving) => place.show(ok, &Leaving {}),
        (None, Step::Note(section)) => {
            let note = words.ask(entry.instrument.id.as_str(), place.language, &format!("section-{section}-note"), &[])?;
            place.show(ok, &Note { heading: ask(&format!("section-{section}"))?, note })
        }
        (None, Step::Question(_) | Step::Place) => question::page(place, entry, state, problem)?,
        (None, Step::Check) => send::check(place, entry, state, false)?,
    })
}

fn languages(entry: &Entry, state: &RunState) -> Languages {
    let option = |l: &crate::i18n::Language| ChoiceView {
        code: l.code.clone(),
        value: state.alias(&format!("language={}", l.code)),
        label: l.name.clone(),
        chosen: l.code == state.language,
        first_non: false,
        direction: l.direction.clone(),
    };
    Languages { field: state.alias("language"), options: entry.languages.iter().map(option).collect() }
}

/// The month in which the financial year began, in words, for "have you answered before, since …".
pub(super) fn since(place: &Place) -> Result<String, RenderError> {
    let year = place.entry.map_or("", |e| e.wave.year.as_str());
    let april = year.split('-').next().and_then(|y| NaiveDate::from_ymd_opt(y.parse().ok()?, 4, 1)).unwrap_or_default();
    Ok(place.answering.pages.words().month(place.language, april)?)
}
