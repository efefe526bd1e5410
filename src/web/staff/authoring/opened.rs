//! A version as a request finds it: there or not, and a draft or frozen.

use super::super::{Failed, Rooms, ask::Answered, inside, posted, session::Who, sign_in::is_theirs};
use super::{fixed, nothing};
use crate::{
    authoring::{AuthoringError, Draft},
    store::{self, Tx},
};
use actix_web::{HttpRequest, HttpResponse};

/// A version, to be looked at.
pub(super) async fn look(rooms: &Rooms, id: &str) -> Result<Option<Draft>, AuthoringError> {
    let mut tx = rooms.store.read().await?;
    Draft::load(&mut tx, id).await
}

/// A unit of work in which a draft is changed, with the draft: nobody else changes one meanwhile.
pub(super) async fn begin(rooms: &Rooms, id: &str) -> Result<(Tx, Option<Draft>), Failed> {
    let mut tx = rooms.store.write().await?;
    store::own::hold(&mut tx).await?;
    let draft = Draft::load(&mut tx, id).await?;
    Ok((tx, draft))
}

/// GET of a page about a version.
pub(super) async fn seen(
    rooms: &Rooms,
    request: &HttpRequest,
    id: &str,
    page: impl AsyncFnOnce(&'static str, &Who, Draft) -> Result<HttpResponse, Failed>,
) -> HttpResponse {
    inside(rooms, request, async |lang, who| match look(rooms, id).await? {
        Some(draft) => page(lang, who, draft).await,
        None => Ok(nothing(rooms, lang, who)),
    })
    .await
}

/// GET of a form that changes a draft: what is frozen has none.
pub(super) async fn changing(
    rooms: &Rooms,
    request: &HttpRequest,
    id: &str,
    page: impl AsyncFnOnce(&'static str, &Who, Draft) -> Result<HttpResponse, Failed>,
) -> HttpResponse {
    seen(
        rooms,
        request,
        id,
        async |lang, who, draft| {
            if draft.row.is_frozen() { Ok(fixed(rooms, lang, who, &draft)) } else { page(lang, who, draft).await }
        },
    )
    .await
}

/// POST of a form that changes a draft.
pub(super) async fn changed(
    rooms: &Rooms,
    request: &HttpRequest,
    (token, id): (&str, &str),
    change: impl AsyncFnOnce(&'static str, &Who, Tx, Draft) -> Result<HttpResponse, Failed>,
) -> HttpResponse {
    posted(rooms, request, token, async |lang, who| match begin(rooms, id).await? {
        (_, None) => Ok(nothing(rooms, lang, who)),
        (_, Some(draft)) if draft.row.is_frozen() => Ok(fixed(rooms, lang, who, &draft)),
        (tx, Some(draft)) => change(lang, who, tx, draft).await,
    })
    .await
}

/// POST of what is asked for once more: also whether the password was theirs, which takes its time and is found before anybody is kept waiting.
pub(super) async fn confirmed(
    rooms: &Rooms,
    request: &HttpRequest,
    (typed, id): (&Answered, &str),
    change: impl AsyncFnOnce(&'static str, &Who, bool, Tx, Draft) -> Result<HttpResponse, Failed>,
) -> HttpResponse {
    posted(rooms, request, &typed.token, async |lang, who| {
        if look(rooms, id).await?.is_none() {
            return Ok(nothing(rooms, lang, who));
        }
        let known = is_theirs(rooms, who, &typed.password).await?;
        match begin(rooms, id).await? {
            (_, None) => Ok(nothing(rooms, lang, who)),
            (_, Some(draft)) if draft.row.is_frozen() => Ok(fixed(rooms, lang, who, &draft)),
            (tx, Some(draft)) => change(lang, who, known, tx, draft).await,
        }
    })
    .await
}
