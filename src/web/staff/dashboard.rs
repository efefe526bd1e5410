//! What all surveys say together, for those who read releases: from the hour at which a release is shared, and never before.

use super::{
    Frame, Rooms, inside,
    readable::shared,
    release::AT,
    returns::parts::{Sides, parts},
    room,
    wave::no_such,
};
use crate::{
    domain::staff::Role,
    render::Page,
    report::dashboard::{Depth, Topic},
    web::dashboard::{Shown, Topics, View},
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
    /// What organisations say as themselves, on the page about working together.
    returns: Vec<Sides>,
    #[serde(flatten)]
    shown: &'a Shown,
}

impl Page for One<'_> {
    const TEMPLATE: &'static str = "staff/dashboard.html";
}

/// With how much a reader begins; each page leads to the others.
fn first_depth(role: Role) -> Depth {
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
        let documents = shared(&rooms, &mut rooms.store.read().await?, who).await?;
        Ok(match rooms.dashboards.page(rooms.pages.words(), &documents, view)? {
            Some(shown) => {
                let returns = if topic == Topic::Components { parts(&rooms, lang, who).await? } else { Vec::new() };
                rooms.show(StatusCode::OK, lang, &One { page: Frame::new(&rooms, lang, Some(who)), returns, shown: &shown })
            }
            None => no_such(&rooms, lang, who),
        })
    })
    .await
}
