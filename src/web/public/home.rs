//! The list of what has been published.

use super::{Asked, Frame, Public, fault};
use crate::{i18n::Arg, render::Page, report, store, web::figures::survey_language};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Home {
    page: Frame,
    intro: String,
    releases: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    name: String,
    wave: String,
}

impl Page for Home {
    const TEMPLATE: &'static str = "public/home.html";
}

/// GET of the list.
pub async fn get(public: Data<Public>, asked: Query<Asked>) -> HttpResponse {
    match build(&public, asked.lang.as_deref()).await {
        Ok((language, page)) => public.show(StatusCode::OK, &language, &page),
        Err(error) => fault("home", error.as_ref()),
    }
}

async fn build(public: &Public, asked: Option<&str>) -> Result<(crate::i18n::Language, Home), Box<dyn std::error::Error>> {
    let language = public.language(asked);
    let words = public.pages.words();
    let partnership = store::partnership::get(&mut public.store.read().await?).await?;
    let (name, fictional) = partnership.map(|p| (p.name, p.fictional)).unwrap_or_default();
    let mut releases = Vec::new();
    for title in public.titles().await? {
        let line = Line {
            id: title.release.to_string(),
            name: words.ask(title.instrument.as_str(), survey_language(words, &title.instrument, &language.code), "survey-name", &[])?,
            wave: report::wave_in_words(title.when, words, &language.code)?,
        };
        releases.push(line);
    }
    let title = words.say(&language.code, "public-home-title", &[])?;
    let intro = words.say(&language.code, "public-home-intro", &[("partnership", Arg::Text(&name))])?;
    Ok((language.clone(), Home { page: Frame::new(public, &language, title, fictional), intro, releases }))
}
