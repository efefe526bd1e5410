//! All entries of a kind.

use super::nothing;
use crate::{
    domain::register::{Details, Entry, Kind, Register},
    i18n::{Arg, Words},
    render::Page,
    store,
    web::staff::{Failed, Frame, Rooms, inside},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct List {
    page: Frame,
    plural: &'static str,
    title: String,
    what: String,
    add: String,
    merges: bool,
    entries: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    name: String,
    about: String,
    ended: String,
}

impl Page for List {
    const TEMPLATE: &'static str = "staff/register.html";
}

/// GET of the list.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(kind) = Kind::parse(&plural) else { return Ok(nothing(&rooms, lang, who)) };
        let page = build(&rooms, Frame::new(&rooms, lang, Some(who)), kind).await?;
        Ok(rooms.show(StatusCode::OK, lang, &page))
    })
    .await
}

async fn build(rooms: &Rooms, page: Frame, kind: Kind) -> Result<List, Failed> {
    let (words, lang, today) = (rooms.pages.words(), page.lang, rooms.clock.today());
    let register = store::register::load(&mut rooms.store.read().await?).await?;
    let mut entries = Vec::new();
    for entry in register.of(kind) {
        let ended = match entry.ended_on {
            Some(day) if today < day => words.say(lang, "staff-set-ends", &[("day", Arg::Text(&words.day(lang, day)?))])?,
            Some(day) => words.say(lang, "staff-set-ended", &[("day", Arg::Text(&words.day(lang, day)?))])?,
            None => String::new(),
        };
        entries.push(Line { id: entry.id.clone(), name: entry.name.clone(), about: about(words, lang, &register, entry, today)?, ended });
    }
    let order = |line: &Line| (!line.ended.is_empty(), line.name.to_lowercase());
    entries.sort_by_key(order);
    let plural = kind.plural();
    Ok(List {
        plural,
        title: words.say(lang, &format!("staff-set-step-{plural}"), &[])?,
        what: words.say(lang, &format!("staff-set-what-{plural}"), &[])?,
        add: words.say(lang, &format!("staff-set-add-{}", kind.as_str()), &[])?,
        merges: kind.merges(),
        entries,
        page,
    })
}

/// What an entry is, in a few words.
fn about(words: &Words, lang: &str, register: &Register, entry: &Entry, today: NaiveDate) -> Result<String, Failed> {
    let name = |kind: Kind, id: &str| register.get(kind, id).map_or_else(|| id.to_owned(), |e| e.name.clone());
    Ok(match &entry.details {
        Details::Place => String::new(),
        Details::Area { group, .. } => {
            let ground = register.places_of(&entry.id);
            let places = register.active(Kind::Place, today).filter(|p| ground.contains(&p.id)).map(|p| p.name.clone());
            let kind = words.say(lang, if *group { "staff-set-scope-group" } else { "staff-set-scope-area" }, &[])?;
            format!("{kind}: {}", places.collect::<Vec<_>>().join(", "))
        }
        Details::Organisation { sector, rated, standing, .. } => {
            let sector = sector.map(|s| words.say(lang, &format!("staff-set-sector-{}", s.as_str()), &[])).transpose()?;
            let rated = words.say(lang, if *rated { "staff-set-rated-yes" } else { "staff-set-rated-no" }, &[])?;
            let standing = words.say(lang, &format!("staff-set-standing-{}", standing.as_str()), &[])?;
            sector.into_iter().chain([standing, rated]).collect::<Vec<_>>().join(", ")
        }
        Details::Service { organisation, .. } => name(Kind::Organisation, organisation),
        Details::Board { depth, .. } => words.say(lang, &format!("staff-set-depth-{}", depth.as_str()), &[])?,
    })
}
