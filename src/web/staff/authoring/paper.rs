//! A version as a form for the printer, in a language and a size, before anybody can answer it.

use super::super::{Failed, Rooms, inside};
use super::{
    nothing,
    opened::look,
    preview::{places, words_of},
};
use crate::{
    authoring::Draft,
    domain::partnership::Partnership,
    paper::{Edition, Press},
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Path, Query},
};
use chrono::Datelike;
use serde::Deserialize;

/// What is printed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    language: String,
    edition: String,
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, which: Query<Which>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let draft = look(&rooms, &id).await?.filter(|draft| draft.source.instrument.languages.contains(&which.language));
        match draft {
            Some(draft) => Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(print(&rooms, &draft, &which).await?)),
            None => Ok(nothing(&rooms, lang, who)),
        }
    })
    .await
}

async fn print(rooms: &Rooms, draft: &Draft, which: &Which) -> Result<String, Failed> {
    let words = words_of(rooms, draft).await?;
    let instrument = words.instrument(draft.row.id.as_str()).ok_or("the draft is not among its words")?;
    let partnership = store::partnership::get(&mut rooms.store.read().await?).await?;
    let unnamed = Partnership { name: String::new(), data_protection: String::new(), fictional: false };
    let edition = if which.edition == "large" { Edition::Large } else { Edition::Standard };
    let year = rooms.clock.today().year().to_string();
    let press = Press { words: &words, instrument, language: &which.language, year: &year };
    Ok(press.print(&rooms.pages, &partnership.unwrap_or(unnamed), &places(rooms).await?, edition)?)
}
