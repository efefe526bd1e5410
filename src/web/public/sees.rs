//! What staff can see of single answers, for each open survey: for partners, and for whoever wants to know before answering.

use super::{Asked, Frame, Public, fault};
use crate::{
    domain::wave::WaveState,
    i18n::Language,
    render::Page,
    web::{answer::Entry, sight::Sight},
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Serialize)]
struct Sees {
    page: Frame,
    surveys: Vec<Survey>,
}

#[derive(Debug, Serialize)]
struct Survey {
    name: String,
    lines: Vec<String>,
}

impl Page for Sees {
    const TEMPLATE: &'static str = "public/sees.html";
}

/// GET of the page.
pub async fn get(public: Data<Public>, asked: Query<Asked>) -> HttpResponse {
    match build(&public, asked.lang.as_deref()) {
        Ok((language, page)) => public.show(StatusCode::OK, &language, &page),
        Err(error) => fault("sees", error.as_ref()),
    }
}

fn build(public: &Public, asked: Option<&str>) -> Result<(Language, Sees), Box<dyn std::error::Error>> {
    let language = public.language(asked);
    let words = public.pages.words();
    let book = public.books.now();
    let takes_sends = |entry: &&Entry| matches!(entry.wave.state, WaveState::Open | WaveState::Closing);
    // One list for all the ways into a wave.
    let mut waves: BTreeMap<&str, (&Entry, Sight)> = BTreeMap::new();
    for entry in book.entries().filter(takes_sends) {
        let sight = Sight::of(entry, None);
        waves.entry(entry.wave.id.as_str()).and_modify(|(_, all)| *all = all.and(sight)).or_insert((entry, sight));
    }
    let mut surveys = Vec::new();
    for (entry, sight) in waves.into_values() {
        let has = entry.instrument.languages.contains(&language.code);
        let spoken = if has { language.code.as_str() } else { "en" };
        let name = words.ask(entry.instrument.id.as_str(), spoken, "survey-name", &[])?;
        surveys.push(Survey { name, lines: sight.lines(words, &language.code)? });
    }
    let title = words.say(&language.code, "sees-title", &[])?;
    Ok((language.clone(), Sees { page: Frame::new(public, &language, title, book.partnership.fictional), surveys }))
}
