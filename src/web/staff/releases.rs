//! The releases that somebody may read: those that are shared and, for who makes them, those that are on their way.

use super::{
    Failed, Frame, Rooms,
    readable::reads,
    room,
    session::Who,
    steps::public_day,
    wave::{Named, name_of},
};
use crate::{i18n::Arg, render::Page, report, store};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Releases {
    page: Frame,
    releases: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    survey: Named,
    when: String,
    standing: String,
}

impl Page for Releases {
    const TEMPLATE: &'static str = "staff/releases.html";
}

/// GET of the list, the newest first.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| build(&rooms, page, who).await).await
}

async fn build(rooms: &Rooms, page: Frame, who: &Who) -> Result<Releases, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let mut tx = rooms.store.read().await?;
    let mut releases = Vec::new();
    for head in store::release::heads(&mut tx).await?.into_iter().rev().filter(|head| reads(who, head)) {
        let title = rooms.documents.title(&mut tx, &head).await?;
        let survey = store::wave::survey(&mut tx, &title.survey).await?.ok_or(store::StoreError::Inconsistent("survey"))?;
        releases.push(Line {
            survey: name_of(words, lang, &survey)?,
            when: report::wave_in_words(title.when, words, lang)?,
            standing: standing(rooms, lang, &head)?,
            id: head.id,
        });
    }
    Ok(Releases { page, releases })
}

/// Who sees a release, and from when others will.
pub(super) fn standing(rooms: &Rooms, lang: &str, head: &store::release::Head) -> Result<String, Failed> {
    let words = rooms.pages.words();
    let day = match head.state.as_str() {
        "shared" => public_day(words, lang, head)?,
        _ => words.day(lang, head.public_on.unwrap_or_default())?,
    };
    Ok(match head.state.as_str() {
        "draft" => words.say(lang, "staff-standing-draft", &[])?,
        "approved" => words.say(lang, "staff-standing-approved", &[])?,
        "shared" => words.say(lang, "staff-standing-shared", &[("day", Arg::Text(&day))])?,
        _ => words.say(lang, "staff-standing-public", &[("day", Arg::Text(&day))])?,
    })
}
