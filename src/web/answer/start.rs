//! A start: the code is recognised, and forgotten again; what goes on is a random run.

use super::{
    book::Entry,
    help, keep, landing,
    page::{Pause, Place},
    path::{Step, View},
    state::{RunState, untag},
    step::{self, Said},
    withdraw,
};
use crate::{
    ballot_box::spent_mark,
    domain::{
        ballot::Channel,
        code::Code,
        number::Number,
        wave::{Wave, WaveState},
    },
    keyring::KeyName,
    secret::{Key, equal, random, sha256_hex},
};
use actix_web::{HttpResponse, http::StatusCode};

/// A POST without a state: from the landing page.
pub async fn post<'a>(mut place: Place<'a>, entry: &'a Entry, keys: &[Key], form: &step::Form) -> HttpResponse {
    let chosen = form.action().strip_prefix("language:");
    if let Some(language) = chosen.and_then(|code| entry.languages.iter().find(|l| l.code == code)) {
        place.language = &language.code;
    }
    let typed = form.value("code").unwrap_or_default();
    match form.action() {
        "help" => {
            return help::page(&place, None, false).map_or_else(|e| place.fault(&e), |page| place.show(StatusCode::OK, &page));
        }
        "pause" => return place.show(StatusCode::OK, &Pause { keep: false, kept: false, busy: false }),
        "withdraw" if entry.withdraws => {
            return match run_of(&place, keys, form).await {
                Ok(Some(run)) => withdraw::post(&place, entry, form, run).await,
                Ok(None) => landing::front(place.answering, place.book, entry),
                Err(response) => response,
            };
        }
        _ => {}
    }
    // Only who has begun, and kept a number, may still come while the wave is closing.
    let number = Number::parse(typed).ok().filter(|_| form.action() == "next" && entry.channel == Channel::Card);
    match entry.wave.state {
        WaveState::Open => {}
        WaveState::Closing if number.is_some() => {}
        _ => return landing::closed(&place),
    }
    if form.action() != "next" || form.value("r").is_none() && form.value("code").is_none() {
        return landing::again(&place, entry, typed, false);
    }
    let front = || landing::front(place.answering, place.book, entry);
    let run = match run_of(&place, keys, form).await {
        Ok(Some(run)) => run,
        // Posted again, by Back and a reload, after that run was left or sent: the front, as for every other page of it.
        Ok(None) => return front(),
        Err(response) => return response,
    };
    if let Some(number) = number {
        return match keep::take_up(place.answering, entry, number, run).await {
            Ok(Some(state)) => {
                let language = state.language.clone();
                step::show(&Place { language: &language, ..place }, keys, state, Said::default())
            }
            Ok(None) => landing::again(&place, entry, typed, true),
            Err(error) => place.fault(&*error),
        };
    }
    match entry.channel {
        Channel::Open => begin(&place, keys, form, RunState::begin(run, None, None, place.language, Step::Begin)),
        Channel::Kiosk => kiosk(&place, entry, keys, form, run),
        _ => card(&place, entry, keys, form, run),
    }
}

/// The first page; Pause where a browser posts a start again by itself while its run goes on.
fn begin(place: &Place, keys: &[Key], form: &step::Form, mut state: RunState) -> HttpResponse {
    let number = state.run.first_chunk().copied().unwrap_or_default();
    if form.is_repeated(place.answering, number) {
        state.view = Some(View::Pause);
    }
    step::show(place, keys, state, Said::default())
}

/// The run that this page can start; none when it has ended already.
async fn run_of(place: &Place<'_>, keys: &[Key], form: &step::Form) -> Result<Option<[u8; 16]>, HttpResponse> {
    let Some(tagged) = form.value("r") else { return Ok(Some(random())) };
    let run = data_encoding::HEXLOWER.decode(tagged.as_bytes()).ok().and_then(|tagged| untag(&tagged, keys));
    let Some(run) = run else { return Ok(None) };
    match step::has_ended(place.answering, &run, keys).await {
        Ok(ended) => Ok((!ended).then_some(run)),
        Err(error) => Err(place.fault(&error)),
    }
}

fn kiosk(place: &Place, entry: &Entry, keys: &[Key], form: &step::Form, run: [u8; 16]) -> HttpResponse {
    let secret = form.value("k").unwrap_or_default();
    if !equal(sha256_hex(secret.as_bytes()).as_bytes(), entry.secret_hash.as_bytes()) {
        return landing::again(place, entry, "", true);
    }
    begin(place, keys, form, RunState::begin(run, None, None, place.language, Step::Begin))
}

fn card(place: &Place, entry: &Entry, keys: &[Key], form: &step::Form, run: [u8; 16]) -> HttpResponse {
    let typed = form.value("code").unwrap_or_default();
    let issue = Code::parse(typed).ok().and_then(|code| Some((entry.codes.recognise(&code)?.batch.clone(), code)));
    let Some((batch, code)) = issue else { return landing::again(place, entry, typed, true) };
    if entry.batches.iter().any(|b| b.id == batch && b.revoked) {
        return landing::closed(place);
    }
    let Some(mark) = mark(place, &entry.wave, &code) else {
        // The keys went while this page was open: the wave has closed on another node.
        return landing::closed(place);
    };
    let at = if entry.wave.door.is_some() { Step::Door } else { Step::Begin };
    begin(place, keys, form, RunState::begin(run, Some(mark), Some(batch), place.language, at))
}

fn mark(place: &Place, wave: &Wave, code: &Code) -> Option<[u8; 32]> {
    let key = place.answering.ring.key(&KeyName::Spent(wave.id.clone())).ok()?;
    Some(spent_mark(&key, &wave.mark_prefix, code))
}
