//! Sharing an approved release: every partner sees it at the same instant.

use super::{
    Failed, Rooms,
    ask::{Answered, OfWave},
    inside, posted,
    session::Who,
    sign_in::is_theirs,
    to,
    wave::{find, no_such, not_now},
};
use crate::{
    domain::wave::Wave,
    i18n::Arg,
    release::{self, ReleaseError, public_from},
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

fn asking(rooms: &Rooms, lang: &'static str, who: &Who, wave: &Wave, mistyped: bool) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let public = words.day(lang, public_from(rooms.clock.today()))?;
    let question = OfWave {
        verb: Some("share"),
        title: "staff-share-title",
        button: "staff-share",
        what: vec![words.say(lang, "staff-share-what", &[("day", Arg::Text(&public))])?, words.say(lang, "staff-share-lost", &[])?],
    };
    question.ask(rooms, lang, who, wave, mistyped)
}

/// Whether a wave's release waits to be shared.
async fn is_due(rooms: &Rooms, wave: &Wave) -> Result<bool, Failed> {
    let release = store::release::of_wave(&mut rooms.store.read().await?, &wave.id).await?;
    Ok(release.is_some_and(|release| release.state == "approved"))
}

/// GET of the question whether a release shall be shared.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, &id).await? {
        Some(wave) if is_due(&rooms, &wave).await? => asking(&rooms, lang, who, &wave, false),
        Some(_) => Ok(not_now(&rooms, lang, who)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the answer: from this moment all partners see it.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let Some(wave) = find(&rooms, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        if !is_due(&rooms, &wave).await? {
            return Ok(not_now(&rooms, lang, who));
        }
        if !is_theirs(&rooms, who, &answered.password).await? {
            return asking(&rooms, lang, who, &wave, true);
        }
        let mut tx = rooms.store.write().await?;
        match release::share_in(&mut tx, &*rooms.clock, &wave.id).await {
            Err(ReleaseError::State(..)) => return Ok(not_now(&rooms, lang, who)),
            shared => shared?,
        };
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), &format!("shared {}", wave.id)).await?;
        tx.commit().await?;
        Ok(to(&format!("/waves/{}?lang={lang}", wave.id)))
    })
    .await
}
