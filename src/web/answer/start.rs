//! A start: the code is recognised, and forgotten again; what goes on is a random run.

use super::{
    book::Entry,
    help, landing,
    page::{Pause, Place},
    state::{RunState, untag},
    step,
};
use crate::{
    ballot_box::spent_mark,
    domain::{code::Code, wave::WaveState},
    keyring::KeyName,
    secret::{Key, random},
};
use actix_web::{HttpResponse, http::StatusCode};

/// A POST without a state: from the landing page.
pub async fn post<'a>(mut place: Place<'a>, entry: &'a Entry, keys: &[Key], form: &step::Form) -> HttpResponse {
    let chosen = form.action().strip_prefix("language:");
    if let Some(language) = chosen.and_then(|code| entry.languages.iter().find(|l| l.code == code)) {
        place.language = &language.code;
    }
    match form.action() {
        "help" => {
            return help::page(&place, false, false).map_or_else(|e| place.fault("words", &e), |page| place.show(StatusCode::OK, &page));
        }
        "pause" => return place.show(StatusCode::OK, &Pause {}),
        _ if entry.wave.state != WaveState::Open => return landing::closed(&place),
        _ => {}
    }
    let typed = form.value("code").unwrap_or_default();
    if form.action() != "next" || form.value("code").is_none() {
        return landing::again(&place, entry, typed, false);
    }
    let issue = Code::parse(typed).ok().and_then(|code| Some((entry.codes.recognise(&code)?.batch.clone(), code)));
    let Some((batch, code)) = issue else { return landing::again(&place, entry, typed, true) };
    if entry.batches.iter().any(|b| b.id == batch && b.revoked) {
        return landing::closed(&place);
    }
    // Posted again, by Back and a reload, after that run was left or sent: the front, as for every other page of it.
    let front = || landing::front(place.answering, place.book, entry);
    let run = match form.value("r") {
        None => random(),
        Some(tagged) => match data_encoding::HEXLOWER.decode(tagged.as_bytes()).ok().and_then(|tagged| untag(&tagged, keys)) {
            None => return front(),
            Some(run) => match step::has_ended(place.answering, &run, keys).await {
                Ok(false) => run,
                Ok(true) => return front(),
                Err(error) => return place.fault("ended runs", &error),
            },
        },
    };
    match place.answering.ring.key(&KeyName::Spent(entry.wave.id.clone())) {
        Ok(key) => {
            let mark = spent_mark(&key, &entry.wave.mark_prefix, &code);
            step::show(&place, keys, RunState::begin(run, mark, batch, place.language), None)
        }
        // The keys went while this page was open: the wave has closed on another node.
        Err(_) => landing::closed(&place),
    }
}
