//! What all surveys say together, for those who read releases: from the hour at which a release is shared, and never before.

use super::{Failed, Frame, Rooms, inside, readable::beside, release::AT, returns::parts::parts, room, wave::no_such};
use crate::{
    domain::{register::Kind, staff::Role},
    i18n::Words,
    render::Page,
    report::dashboard::{Counted, CountedLine, Depth, Topic},
    store::{self, Tx},
    web::dashboard::{Beside, Topics, View},
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
        let mut tx = rooms.store.read().await?;
        let documents = beside(&rooms, &mut tx, who, None, view.scope).await?;
        let counted = if matches!(topic, Topic::Reach | Topic::Working) {
            counted(rooms.pages.words(), &mut tx, lang).await?
        } else {
            Counted::default()
        };
        drop(tx);
        let mut returns = Vec::new();
        if topic == Topic::Components {
            for part in parts(&rooms, lang, who).await? {
                returns.push(serde_json::to_value(part)?);
            }
        }
        let made = rooms.dashboards.page(&rooms.pages, &documents, view, Beside { returns, counted })?;
        let Some(made) = made else { return Ok(no_such(&rooms, lang, who)) };
        let page = Frame::new(&rooms, lang, Some(who));
        Ok(rooms.show(StatusCode::OK, lang, &One { page, title: &made.title, body: &made.body }))
    })
    .await
}

/// What others count, with the names of places.
async fn counted(words: &Words, tx: &mut Tx, lang: &str) -> Result<Counted, Failed> {
    let register = store::register::load(tx).await?;
    let whole = words.say(lang, "public-whole", &[])?;
    let place = |area: &str| {
        if area.is_empty() { whole.clone() } else { register.get(Kind::Area, area).map_or_else(|| area.to_owned(), |a| a.name.clone()) }
    };
    let lines = store::elsewhere::context(tx).await?.into_iter().map(|total| CountedLine::new(place(&total.area), total)).collect();
    Ok(Counted { population: store::elsewhere::population(tx).await?, lines, values: store::elsewhere::value(tx).await? })
}
