//! Taking cards that were printed out of use.

use super::{
    Failed, Frame, Rooms,
    ask::{Answered, Ask, Back},
    inside, notice, posted,
    session::Who,
    sign_in::is_theirs,
    to,
    wave::{find, no_such, takes_sends},
};
use crate::{
    domain::{ids::BatchId, wave::Batch},
    i18n::Arg,
    store::{self, Tx},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path},
};

async fn named(tx: &mut Tx, id: &str) -> Result<Option<Batch>, Failed> {
    let Ok(id) = BatchId::parse(id) else { return Ok(None) };
    Ok(store::wave::batches(tx).await?.into_iter().find(|batch| batch.id == id))
}

/// A batch whose cards still work, or what is said of another one.
async fn working(rooms: &Rooms, lang: &'static str, who: &Who, id: &str) -> Result<Result<Batch, HttpResponse>, Failed> {
    let batch = named(&mut rooms.store.read().await?, id).await?;
    let Some(batch) = batch else { return Ok(Err(no_such(rooms, lang, who))) };
    let works = !batch.revoked && find(rooms, batch.wave.as_str()).await?.is_some_and(|wave| takes_sends(&wave));
    Ok(if works { Ok(batch) } else { Err(dead_already(rooms, lang, who)) })
}

fn dead_already(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-revoked-already", "staff-revoked-already-why"))
}

async fn asking(rooms: &Rooms, lang: &'static str, who: &Who, batch: &Batch, mistyped: bool) -> Result<HttpResponse, Failed> {
    let (words, name) = (rooms.pages.words(), batch.id.to_string());
    let services = store::partnership::services(&mut rooms.store.read().await?).await?;
    let service = services.into_iter().find(|s| s.id == batch.service).map(|s| s.name).unwrap_or_default();
    let cards = [("count", Arg::Number(f64::from(batch.count))), ("service", Arg::Text(&service))];
    let ask = Ask {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.say(lang, "staff-revoke-title", &[("batch", Arg::Text(&name))])?,
        what: vec![
            words.say(lang, "staff-revoke-what", &cards)?,
            words.say(lang, "staff-revoke-lost", &[])?,
            words.say(lang, "staff-revoke-kept", &[])?,
        ],
        action: format!("/batches/{name}/revoke"),
        button: words.say(lang, "staff-revoke", &[("batch", Arg::Text(&name))])?,
        back: Back::to_wave(rooms, lang, &batch.wave)?,
        wrong: Vec::new(),
    };
    ask.shown(rooms, mistyped)
}

/// GET of the question whether a batch shall be revoked.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match working(&rooms, lang, who, &id).await? {
        Ok(batch) => asking(&rooms, lang, who, &batch, false).await,
        Err(said) => Ok(said),
    })
    .await
}

/// POST of the answer: the batch's codes read as closed within a minute.
pub async fn revoke(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let batch = match working(&rooms, lang, who, &id).await? {
            Ok(batch) => batch,
            Err(said) => return Ok(said),
        };
        if !is_theirs(&rooms, who, &answered.password).await? {
            return asking(&rooms, lang, who, &batch, true).await;
        }
        let mut tx = rooms.store.write().await?;
        // Whoever revokes it at the same moment holds the wave until it is done, so that it is noted once.
        let wave = store::wave::lock(&mut tx, &batch.wave).await?;
        let now = named(&mut tx, batch.id.as_str()).await?;
        if now.is_none_or(|b| b.revoked) || !wave.is_some_and(|wave| takes_sends(&wave)) {
            return Ok(dead_already(&rooms, lang, who));
        }
        store::wave::revoke(&mut tx, &batch.id).await?;
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), &format!("revoked {}", batch.id)).await?;
        tx.commit().await?;
        Ok(to(&format!("/waves/{}?lang={lang}", batch.wave)))
    })
    .await
}
