//! Making a shared release public, ten working days later and never before.

use super::{
    Failed, Frame, Rooms,
    ask::{Answered, OfWave},
    inside, notice, posted,
    session::Who,
    sign_in::is_theirs,
    to,
    wave::{find, no_such, not_now},
};
use crate::{
    domain::wave::Wave,
    release::{self, ReleaseError, public_from},
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path},
};

/// Says from when it can be public.
fn too_early(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-embargo", "staff-embargo-why"))
}

/// Whether a wave's release waits to be public, and may be by now; nothing where it does not wait.
async fn is_due(rooms: &Rooms, wave: &Wave) -> Result<Option<bool>, Failed> {
    let release = store::release::of_wave(&mut rooms.store.read().await?, &wave.id).await?;
    let shared = release.filter(|release| release.state == "shared").and_then(|release| release.shared_on);
    Ok(shared.map(|day| rooms.clock.today() >= public_from(day)))
}

fn asking(rooms: &Rooms, lang: &'static str, who: &Who, wave: &Wave, mistyped: bool) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let question = OfWave {
        verb: Some("publish"),
        title: "staff-publish-title",
        button: "staff-publish",
        what: vec![words.say(lang, "staff-publish-what", &[])?, words.say(lang, "staff-publish-lost", &[])?],
    };
    question.ask(rooms, lang, who, wave, mistyped)
}

/// GET of the question whether a release shall be public.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(wave) = find(&rooms, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        match is_due(&rooms, &wave).await? {
            Some(true) => asking(&rooms, lang, who, &wave, false),
            Some(false) => Ok(too_early(&rooms, lang, who)),
            None => Ok(not_now(&rooms, lang, who)),
        }
    })
    .await
}

/// POST of the answer: from this moment everybody can read it.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let Some(wave) = find(&rooms, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        match is_due(&rooms, &wave).await? {
            Some(true) => {}
            Some(false) => return Ok(too_early(&rooms, lang, who)),
            None => return Ok(not_now(&rooms, lang, who)),
        }
        if !is_theirs(&rooms, who, &answered.password).await? {
            return asking(&rooms, lang, who, &wave, true);
        }
        let mut tx = rooms.store.write().await?;
        match release::publish_in(&mut tx, &*rooms.clock, &wave.id).await {
            Err(ReleaseError::State(..)) => return Ok(not_now(&rooms, lang, who)),
            Err(ReleaseError::Embargo(_)) => return Ok(too_early(&rooms, lang, who)),
            published => published?,
        }
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), &format!("published {}", wave.id)).await?;
        tx.commit().await?;
        Ok(to(&format!("/waves/{}?lang={lang}", wave.id)))
    })
    .await
}
