//! Writing instruments: begun from the library, changed question by question, looked at, frozen (`docs/decisions/0031`).

mod add;
mod bring;
mod compare;
mod deed;
mod discard;
mod draft;
mod field;
mod forecast;
mod freeze;
mod issues;
mod list;
mod next;
mod noticed;
mod opened;
mod order;
mod own;
mod paper;
mod preview;
mod question;
mod question_form;
mod question_read;
mod remove;
mod take;
mod words;

use super::{Failed, Frame, Rooms, session::Who, to};
use crate::{
    authoring::Draft,
    domain::ids::QuestionId,
    store::{self, Tx},
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{self, ServiceConfig},
};

/// Says that there is nothing at an address.
fn nothing(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/authoring");
    super::notice(rooms, StatusCode::NOT_FOUND, frame, ("staff-no-such", "staff-author-no-such-why"))
}

/// Says that a frozen version stays as it is, or that a draft was changed in just this moment.
fn fixed(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/authoring");
    let why = if draft.row.is_frozen() {
        ("staff-author-fixed", "staff-author-fixed-why")
    } else {
        ("staff-author-busy", "staff-author-busy-why")
    };
    super::notice(rooms, StatusCode::CONFLICT, frame, why)
}

/// Writes a draft that was changed, and what was done into the log. False when somebody was faster, or it is frozen.
async fn save(rooms: &Rooms, mut tx: Tx, who: &Who, draft: &mut Draft, act: &str) -> Result<bool, Failed> {
    let today = rooms.clock.today();
    draft.write(today)?;
    if !store::own::change(&mut tx, &draft.row).await? {
        return Ok(false);
    }
    store::staff::log(&mut tx, today, who.name.as_str(), act).await?;
    tx.commit().await?;
    Ok(true)
}

/// A question of a draft by its id.
fn asked(draft: &Draft, id: &str) -> Option<QuestionId> {
    let id = QuestionId::parse(id).ok()?;
    draft.source.instrument.questions.iter().any(|q| q.id == id).then_some(id)
}

/// A message as it stands in a draft; its key where there is none.
fn text<'a>(draft: &'a Draft, lang: &str, key: &'a str) -> (&'a str, &'a str) {
    let of = |language: &'a str| Some((draft.source.messages.get(language)?.get(key)?.as_str(), language));
    let own = draft.source.instrument.languages.iter().find(|l| *l == lang).and_then(|l| of(l));
    own.or_else(|| of("en")).unwrap_or((key, "en"))
}

/// Leads to the page of a draft.
fn to_draft(lang: &str, id: &str) -> HttpResponse {
    to(&format!("/authoring/{id}?lang={lang}"))
}

/// Routes of these rooms.
pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .route("/authoring", web::get().to(list::get))
        .route("/authoring", web::post().to(list::post))
        .route("/authoring/form", web::get().to(bring::get))
        .route("/authoring/form", web::post().to(bring::post))
        .route("/authoring/{draft}", web::get().to(draft::get))
        .route("/authoring/{draft}/compare", web::get().to(compare::get))
        .route("/authoring/{draft}/forecast", web::get().to(forecast::get))
        .route("/authoring/{draft}/preview", web::get().to(preview::get))
        .route("/authoring/{draft}/preview", web::post().to(preview::post))
        .route("/authoring/{draft}/paper", web::get().to(paper::get))
        .route("/authoring/{draft}/form/{format}", web::get().to(take::get))
        .route("/authoring/{draft}/words", web::get().to(words::get))
        .route("/authoring/{draft}/words", web::post().to(words::post))
        .route("/authoring/{draft}/add", web::get().to(add::get))
        .route("/authoring/{draft}/add", web::post().to(add::post))
        .route("/authoring/{draft}/questions/{question}", web::get().to(question::get))
        .route("/authoring/{draft}/questions/{question}", web::post().to(question::post))
        .route("/authoring/{draft}/questions/{question}/move", web::post().to(order::post))
        .route("/authoring/{draft}/questions/{question}/remove", web::get().to(deed::ask::<remove::Remove>))
        .route("/authoring/{draft}/questions/{question}/remove", web::post().to(deed::post::<remove::Remove>))
        .route("/authoring/{draft}/questions/{question}/own", web::get().to(deed::ask::<own::Own>))
        .route("/authoring/{draft}/questions/{question}/own", web::post().to(deed::post::<own::Own>))
        .route("/authoring/{draft}/freeze", web::get().to(freeze::ask))
        .route("/authoring/{draft}/freeze", web::post().to(freeze::post))
        .route("/authoring/{draft}/discard", web::get().to(discard::ask))
        .route("/authoring/{draft}/discard", web::post().to(discard::post))
        .route("/findings/{finding}/noticed", web::get().to(noticed::get))
        .route("/findings/{finding}/noticed", web::post().to(noticed::post))
        .route("/authoring/{draft}/next", web::post().to(next::post));
}
