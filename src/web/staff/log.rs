//! What staff did, for all of them to read. Nothing in it is about people who answer.

use super::{Failed, Frame, Rooms, room};
use crate::{render::Page, store};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Log {
    page: Frame,
    acts: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    day: String,
    staff: String,
    act: String,
}

impl Page for Log {
    const TEMPLATE: &'static str = "staff/log.html";
}

/// GET of the log.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, _| build(&rooms, page).await).await
}

async fn build(rooms: &Rooms, page: Frame) -> Result<Log, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let mut acts = Vec::new();
    for (day, staff, act) in store::staff::audit(&mut rooms.store.read().await?).await?.into_iter().rev() {
        acts.push(Line { day: words.day(lang, day)?, staff, act });
    }
    Ok(Log { page, acts })
}
