//! What all surveys say together, for those who read releases: from the hour at which a release is shared, and never before.

use super::{Frame, Rooms, inside, readable::beside, release::AT, returns::parts::parts, room, wave::no_such};
use crate::{
    domain::staff::Role,
    render::Page,
    report::dashboard::{Depth, Topic},
    web::dashboard::{Topics, View},
};
use actix_web::{HttpRequest, HttpResponse, http::StatusCode, web::Data};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct List {
    page: Frame,
    #[serde(flatten)]
    topics: Topics,
}

impl Page for List {
    const TEMPLATE: &'static str = "staff/dashboards.html";
}

#[derive(Debug, Serialize)]
struct One<'a> {
    page: Frame,
    title: &'a str,
    body: &'a str,
}

impl Page for One<'_> {
    const TEMPLATE: &'static str = "staff/dashboard.html";
}

/// With how much a reader begins; each page leads to the others.
pub(super) fn first_depth(role: Role) -> Depth {
    match role {
        Role::Board | Role::Commissioner => Depth::Strategic,
        Role::Reviewer | Role::Releaser | Role::Steward => Depth::Forum,
        _ => Depth::Full,
    }
}

/// GET of the list of all pages.
pub async fn all(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| {
        let topics = Topics::of(rooms.pages.words(), page.lang, first_depth(who.role))?;
        Ok(List { page, topics })
    })
    .await
}

/// GET of one page.
pub async fn one(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    let path = request.match_info();
    let found = path.get("topic").and_then(Topic::parse).zip(path.get("depth").and_then(Depth::parse));
    inside(&rooms, &request, async |lang, who| {
        let Some((topic, depth)) = found else { return Ok(no_such(&rooms, lang, who)) };
        let view = View { topic, depth, scope: path.get("scope").unwrap_or_default(), language: lang, at: AT };
        let documents = beside(&rooms, &mut rooms.store.read().await?, who, None).await?;
        let returns = if topic == Topic::Components { parts(&rooms, lang, who).await? } else { Vec::new() };
        let made = rooms.dashboards.page(&rooms.pages, &documents, view, serde_json::to_value(returns)?)?;
        let Some(made) = made else { return Ok(no_such(&rooms, lang, who)) };
        let page = Frame::new(&rooms, lang, Some(who));
        Ok(rooms.show(StatusCode::OK, lang, &One { page, title: &made.title, body: &made.body }))
    })
    .await
}
