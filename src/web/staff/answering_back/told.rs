//! Recording who was told what came of an action.

use super::{
    Failed, Frame, Rooms,
    action::{Found, find},
    action_form::choices,
    field::{Choice, Wrong, in_words},
    inside, posted,
    reply_form::{Fields, Wrongs, check_password},
    session::Who,
    to,
    wave::no_such,
};
use crate::{
    domain::action::{Audience, Told},
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
struct Tell {
    page: Frame,
    id: String,
    audiences: Vec<Choice>,
    wrong: Vec<Wrong>,
}

impl Page for Tell {
    const TEMPLATE: &'static str = "staff/told.html";
}

fn show(rooms: &Rooms, (lang, who): (&'static str, &Who), found: &Found, fields: &Fields, wrong: &Wrongs) -> Result<HttpResponse, Failed> {
    let left = Audience::ALL.iter().filter(|a| found.action.told.iter().all(|t| t.audience != **a));
    let page = Tell {
        page: Frame::new(rooms, lang, Some(who)),
        id: found.action.id.to_string(),
        audiences: choices(
            rooms.pages.words(),
            lang,
            |code| format!("staff-audience-{code}"),
            left.map(|a| a.as_str()),
            fields.get("audience"),
        )?,
        wrong: in_words(rooms, lang, wrong, &[])?,
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(rooms.show(status, lang, &page))
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, who, &id).await? {
        Some(found) => show(&rooms, (lang, who), &found, &Fields::default(), &Wrongs::new()),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let audience = Audience::parse(fields.get("audience"));
        let mut wrong = Wrongs::new();
        wrong.extend(audience.is_none().then_some(("audience", "staff-told-wrong")));
        check_password(&rooms, who, &fields, &mut wrong).await?;
        let (true, Some(audience)) = (wrong.is_empty(), audience) else { return show(&rooms, (lang, who), &found, &fields, &wrong) };
        let (today, id) = (rooms.clock.today(), &found.action.id);
        let mut tx = rooms.store.write().await?;
        if store::form::claim(&mut tx, &who.name, fields.get("key"), today).await? {
            store::action::tell(&mut tx, id, &Told { audience, staff: who.name.clone(), day: today }).await?;
            store::staff::log(&mut tx, today, who.name.as_str(), &format!("recorded who was told of {id}: {}", audience.as_str())).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/actions/{id}?lang={lang}")))
    })
    .await
}
