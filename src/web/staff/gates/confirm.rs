//! The data steward reads what people will be told about who sees their answers, and confirms that it is so.

use super::{
    Failed, Found, Frame, Rooms, Who, add, begin,
    field::{Wrong, in_words},
    find,
    form::{Posted, Way},
    inside, no_such, posted, to_page,
};
use crate::{
    domain::gate::{Body, Confirmation},
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Confirm {
    page: Frame,
    name: super::Named,
    path: String,
    /// What tells the sentences on this page from any others.
    seen: String,
    /// Whether the sentences are others than those that were confirmed.
    changed: bool,
    told: Vec<Told>,
    back: Way,
    wrong: Vec<Wrong>,
}

/// The sentences in a language.
#[derive(Debug, Serialize)]
struct Told {
    code: String,
    name: String,
    direction: String,
    lines: Vec<String>,
}

impl Page for Confirm {
    const TEMPLATE: &'static str = "staff/gate_sight.html";
}

fn show(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    found: Found,
    changed: bool,
    wrong: &[(&'static str, &'static str)],
) -> Result<HttpResponse, Failed> {
    let status = match (changed, wrong.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, true) => StatusCode::OK,
    };
    let page = Confirm {
        page: Frame::new(rooms, lang, Some(who)),
        path: format!("{}/sight", found.path()),
        seen: found.before.digest.clone(),
        changed,
        back: found.back(rooms, lang)?,
        wrong: in_words(rooms, lang, wrong, &[])?,
        name: found.name,
        told: found
            .before
            .told
            .into_iter()
            .map(|told| Told { code: told.language.code, name: told.language.name, direction: told.language.direction, lines: told.lines })
            .collect(),
    };
    Ok(rooms.show(status, lang, &page))
}

/// GET of the sentences, with the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, &mut rooms.store.read().await?, lang, who, &id).await? {
        Some(found) => show(&rooms, (lang, who), found, false, &[]),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the form. What is confirmed are the sentences that stood on the page; of others it is asked again.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some((mut tx, found, known)) = begin(&rooms, lang, who, &id, typed.one("password")).await? else {
            return Ok(no_such(&rooms, lang, who));
        };
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), found.today).await? {
            return Ok(to_page(lang, &id));
        }
        if typed.one("seen") != found.before.digest {
            return show(&rooms, (lang, who), found, true, &[]);
        }
        if !known {
            return show(&rooms, (lang, who), found, false, &[("password", "staff-password-wrong")]);
        }
        let (survey, digest) = (found.before.survey.id.clone(), found.before.digest.clone());
        add(tx, &found, who, &Body::Confirmation(Confirmation { survey, digest })).await?;
        Ok(to_page(lang, &id))
    })
    .await
}
