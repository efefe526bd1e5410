//! One step: what was posted is read into the state, the state moves on, and the next page is shown.

use super::{
    Answering, about,
    body::{self, Unread},
    book::{Book, Entry},
    door,
    given::{self, Problem},
    help, keep, landing, leave,
    page::{Begin, ChoiceView, Languages, Leaving, Note, Pause, Place, Reminder, Sees, Stop},
    path::{Step, View},
    posted::Seed,
    question, send, start,
    state::{RunState, tagged},
};
use crate::{
    domain::wave::WaveState,
    render::RenderError,
    secret::{Key, random},
    store,
    web::sight::Sight,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path, Payload},
};
use chrono::NaiveDate;
use std::sync::PoisonError;

/// What a form posted: names and values in their order. Bytes that are no UTF-8 become replacement characters.
pub struct Form(Vec<(String, String)>);

impl Form {
    pub(super) fn parse(body: &[u8]) -> Self {
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

    /// Whether a browser posted the page with this number again by itself. The script says that it posts, and never does so again.
    pub(super) fn is_repeated(&self, answering: &Answering, seed: Seed) -> bool {
        self.value("j").is_none() && answering.posted.again(seed)
    }
}

/// POST of a wave's address.
pub async fn post(answering: Data<Answering>, slug: Path<String>, request: HttpRequest, payload: Payload) -> HttpResponse {
    // Read to the end even where nothing can be done with it: a browser shows an answer only when it could say all of its own.
    let body = body::of(&request, payload, &answering.room).await;
    let book = answering.books.now();
    let Some(entry) = book.entry(&slug) else { return landing::not_here(&answering, &book) };
    // Sound and film are not even offered where data is dear.
    let saves_data = request.headers().get("save-data").is_some_and(|value| value == "on");
    let outside = Place { saves_data, ..Place::outside(&answering, &book, Some(entry)) };
    let body = match body {
        Ok(body) => body,
        Err(Unread::TooLarge) => return outside.message(StatusCode::PAYLOAD_TOO_LARGE, "error", "large-title", "large-body"),
        Err(Unread::TooSlow) => return outside.message(StatusCode::REQUEST_TIMEOUT, "error", "busy-title", "busy-body"),
    };
    let form = Form::parse(&body);
    // The language of the page that was left, for pages that have no state to say it.
    let language = form.value("l").and_then(|code| entry.languages.iter().find(|l| l.code == code));
    let outside = Place { language: language.map_or(outside.language, |l| l.code.as_str()), ..outside };
    let keys = match answering.ring.day_keys(answering.clock.today()) {
        Ok(keys) => keys,
        Err(error) => return outside.fault(&error),
    };
    let Some(sealed) = form.value("s").filter(|s| !s.is_empty()) else {
        return start::post(outside, entry, &keys, &form).await;
    };
    let Ok(state) = RunState::open(sealed, &keys, &entry.wave.survey, entry.instrument.version, &entry.wave, entry.slug.as_str()) else {
        return outside.message(StatusCode::BAD_REQUEST, "error", "stale-title", "stale-body");
    };
    let stride = Stride { answering: &answering, book: &book, entry, keys: &keys, form: &form, saves_data };
    match has_ended(&answering, &state.run, &keys).await {
        Ok(false) => stride.take(state).await,
        Ok(true) => landing::front(&answering, &book, entry),
        Err(error) => stride.hold(state, &error),
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

/// What one step is taken with.
pub(super) struct Stride<'a> {
    pub answering: &'a Answering,
    pub book: &'a Book,
    pub entry: &'a Entry,
    pub keys: &'a [Key],
    pub form: &'a Form,
    pub saves_data: bool,
}

impl Stride<'_> {
    async fn take(&self, mut state: RunState) -> HttpResponse {
        let (entry, action, seed) = (self.entry, self.form.action(), state.seed);
        if !matches!(entry.wave.state, WaveState::Open | WaveState::Closing) {
            // Whose answers are in is thanked, whatever the wave does meanwhile.
            return if state.sent { about::finish(self, &state).await } else { landing::closed(&self.place(&state.language)) };
        }
        let problem = take_in(entry, &mut state, self.form);
        if let Some(end) = self.end(&state).await {
            return end;
        }
        let mut number = None;
        match action {
            "keep" if keep::offered(&state) => {
                let before = state.clone();
                match self.keep(&mut state).await {
                    Ok(fresh) => number = fresh,
                    Err(error) => return self.hold(before, &error),
                }
            }
            "unkeep" => {
                let before = state.clone();
                if let Err(error) = keep::delete(self.answering, &mut state).await {
                    return self.hold(before, &error);
                }
                state.view = Some(View::Kept);
            }
            _ => go(self.book, entry, &mut state, self.form, problem.is_some()),
        }
        if number.is_none()
            && let Err(error) = keep::renew(self.answering, entry, &mut state).await
        {
            // What is kept is older by a step, and made new with the next.
            crate::telemetry::note(&error);
        }
        if self.form.is_repeated(self.answering, seed) && state.view != Some(View::Kept) {
            state.view = Some(View::Pause);
        }
        // What was typed is only checked aloud when the person wants to go on with it.
        let spoken = problem.filter(|_| action == "next");
        let language = state.language.clone();
        show(&self.place(&language), self.keys, state, Said { problem: spoken, number, busy: false })
    }

    /// The database or the key ring failed, which is no fault of what was posted: Pause, with the answers on it and what was just chosen or
    /// written. It shows nothing of them, because nobody can tell just now whether the run has ended. A page for faults would take its place on
    /// the screen, and the answers would be gone; so would they if a proxy had a page of its own for a status of 500 and above.
    pub(super) fn hold(&self, mut state: RunState, error: &dyn std::fmt::Display) -> HttpResponse {
        crate::telemetry::note(error);
        if state.view.is_none() && self.form.action() != "skip" {
            // What is wrong with it is said when the person goes on.
            let _ = given::read(self.entry, &mut state, self.form);
        }
        state.view = Some(View::Pause);
        let language = state.language.clone();
        show(&self.place(&language), self.keys, state, Said { busy: true, ..Said::default() })
    }

    /// What ends the run, or the part of it before the send.
    async fn end(&self, state: &RunState) -> Option<HttpResponse> {
        match self.form.action() {
            "send" if state.sent && may_send(state) => Some(about::send(self, state).await),
            "send" if may_send(state) => Some(send::post(self, state.clone()).await),
            "nothing" | "drop" if state.sent => Some(about::finish(self, state).await),
            "young" if state.at != Step::Begin => None,
            "nothing" | "young" => Some(stop(self, state).await),
            "next" if matches!(state.at, Step::Harmless(_, 2)) && state.view.is_none() => Some(door::finish(self, state).await),
            _ => None,
        }
    }

    async fn keep(&self, state: &mut RunState) -> Result<Option<String>, Box<dyn std::error::Error>> {
        state.view = Some(View::Kept);
        keep::begin(self.answering, self.entry, state).await
    }

    /// The page of this step, before a run is put into it.
    pub(super) fn place<'b>(&'b self, language: &'b str) -> Place<'b> {
        Place { saves_data: self.saves_data, language, ..Place::outside(self.answering, self.book, Some(self.entry)) }
    }
}

/// Reads what was posted into the run: an answer, unless the person skips it or looks at another page, and a language.
pub(super) fn take_in(entry: &Entry, state: &mut RunState, form: &Form) -> Option<Problem> {
    let mut problem = None;
    if state.view.is_none() && form.action() != "skip" {
        problem = given::read(entry, state, form).err();
    }
    if let Some(code) = chosen_language(entry, state, form) {
        set_language(entry, state, &code);
    }
    problem
}

/// Moves the run on by the button that was pressed, where that concerns the run alone: nothing is stored, and nothing of it can fail.
pub(super) fn go(book: &Book, entry: &Entry, state: &mut RunState, form: &Form, problem: bool) {
    match form.action() {
        "help" => state.view = Some(View::Help(book.nation)),
        "pause" => state.view = Some(View::Pause),
        "language" => state.view = Some(View::Language),
        "sees" if inside(state) => state.view = Some(View::Sees),
        "stop" if inside(state) => state.view = Some(View::Stop),
        nation if nation.starts_with("nation:") => state.view = help::Nation::parse(&nation[7..]).map(View::Help).or(state.view),
        _ if state.view.is_some() => state.view = None,
        "back" => back(entry, state),
        "skip" => skip(entry, state),
        change if change.starts_with("change:") => given::change(entry, state, &change["change:".len()..]),
        _ if problem => {}
        _ => forward(entry, state, form),
    }
}

/// Whether what was answered can be sent from where the person is.
pub(super) fn may_send(state: &RunState) -> bool {
    let last = if state.sent { Step::SendAbout } else { Step::Check };
    state.at == last || (state.view == Some(View::Stop) && (state.sent || inside(state)))
}

fn forward(entry: &Entry, state: &mut RunState, form: &Form) {
    if state.at == Step::Door {
        door::choose(entry, state, form);
        return;
    }
    state.at = entry.next(state);
    state.changing &= !matches!(state.at, Step::Check);
}

fn chosen_language(entry: &Entry, state: &RunState, form: &Form) -> Option<String> {
    if let Some(code) = form.action().strip_prefix("language:") {
        return Some(code.to_owned());
    }
    if state.view != Some(View::Language) {
        return None;
    }
    let value = form.value(&state.alias("language"))?;
    let chosen = |code: &&str| state.alias(&format!("language={code}")) == value;
    entry.languages.iter().map(|l| l.code.as_str()).find(chosen).map(str::to_owned)
}

/// Whether the person is past the door. Before it nothing names the subject, and nothing is sent.
fn inside(state: &RunState) -> bool {
    !matches!(state.at, Step::Door | Step::Harmless(..))
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
    } else if state.at != Step::Door {
        given::clear(entry, state);
        state.at = entry.next(state);
        state.changing &= state.at != Step::Check;
    }
}

fn set_language(entry: &Entry, state: &mut RunState, code: &str) {
    if entry.languages.iter().any(|l| l.code == code) {
        code.clone_into(&mut state.language);
    }
}

/// Nothing is kept, and the run is over: no state of it opens a page again.
async fn stop(stride: &Stride<'_>, state: &RunState) -> HttpResponse {
    let place = stride.place(&state.language);
    let before = state.clone();
    let mut state = state.clone();
    if let Err(error) = keep::delete(stride.answering, &mut state).await {
        return stride.hold(before, &error);
    }
    if let Err(error) = leave::end_run(stride.answering, &state.run).await {
        return stride.hold(before, &error);
    }
    if stride.form.action() == "young" {
        return match help::page(&place, Some(stride.book.nation), true) {
            Ok(page) => place.show(StatusCode::OK, &page),
            Err(error) => place.fault(&error),
        };
    }
    place.message(StatusCode::OK, "stopped", "stopped-title", "stopped-body")
}

/// What a page says once, beside where the run stands.
#[derive(Default)]
pub(super) struct Said {
    /// Why an answer could not be read.
    pub problem: Option<Problem>,
    /// The number to come back with: shown on this page and on no other.
    pub number: Option<String>,
    /// Whether a send, or anything else, did not come through.
    pub busy: bool,
}

/// Shows where the run stands, under fresh random names.
pub(super) fn show(outside: &Place, keys: &[Key], mut state: RunState, said: Said) -> HttpResponse {
    state.seed = random();
    let place = Place { run: Some(&state), key: keys.first(), ..*outside };
    match page(&place, &state, said) {
        Ok(response) => response,
        Err(error) => place.fault(&error),
    }
}

fn page(place: &Place, state: &RunState, said: Said) -> Result<HttpResponse, RenderError> {
    let Some(entry) = place.entry else { return Ok(landing::not_here(place.answering, place.book)) };
    let ok = StatusCode::OK;
    let words = place.answering.pages.words();
    let ask = |key: &str| words.ask(entry.instrument.id.as_str(), place.language, key, &[]);
    Ok(match (state.view, &state.at) {
        (Some(View::Help(nation)), _) => place.show(ok, &help::page(place, inside(state).then_some(nation), false)?),
        (Some(View::Pause), _) => place.show(ok, &Pause { keep: keep::offered(state), kept: state.kept.is_some(), busy: said.busy }),
        (Some(View::Sees), _) => place.show(ok, &Sees { lines: Sight::of(entry, state.batch.as_ref()).lines(words, place.language)? }),
        (Some(View::Kept), _) => place.show(ok, &keep::page(place, state, said.number)?),
        (Some(View::Stop), _) if state.sent => place.show(ok, &about::check(false)),
        (Some(View::Stop), _) => place.show(ok, &Stop { error: question::too_long(place, state)? }),
        (Some(View::Language), _) => place.show(ok, &languages(entry, state)),
        (None, Step::Door) => place.show(ok, &door::page(place, state)?),
        (None, Step::Harmless(topic, n)) => place.show(ok, &door::harmless(place, state, *topic, *n)?),
        (None, Step::Begin) => {
            let partnership = &place.book.partnership;
            let (name, contact) = (partnership.name.clone(), partnership.data_protection.clone());
            let media = place.media(&entry.instrument, "begin");
            place.show(ok, &Begin { about: ask("about")?, partnership: name, contact, card: !entry.channel.is_open(), media })
        }
        (None, Step::Leaving) => {
            place.show(ok, &Leaving { card: !entry.channel.is_open(), media: place.media(&entry.instrument, "leaving") })
        }
        (None, Step::Note(section)) => {
            let text = words.ask(entry.instrument.id.as_str(), place.language, &format!("section-{section}-note"), &[])?;
            let media = place.media(&entry.instrument, &format!("note-{section}"));
            place.show(ok, &Note { heading: ask(&format!("section-{section}"))?, text, keep: keep::offered(state), media })
        }
        (None, Step::Question(_) | Step::Place | Step::Helped) => question::page(place, entry, state, said.problem)?,
        (None, Step::Reminder) => place.show(ok, &Reminder {}),
        (None, Step::Check) => send::check(place, entry, state, false)?,
        (None, Step::About) => place.show(ok, &about::page(place, entry, state)?),
        (None, Step::SendAbout) => place.show(ok, &about::check(said.busy)),
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
