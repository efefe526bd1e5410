//! What staff did, for all of them to read. Nothing in it is about people who answer.

use super::{Asked, Frame, Rooms, fault, language, session, sign_in};
use crate::{render::Page, store};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
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
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, asked: Query<Asked>) -> HttpResponse {
    let lang = language(asked.lang.as_deref());
    match session::who(&rooms, &request).await {
        Ok(None) => sign_in::page(&rooms, lang, "", "staff-first"),
        Ok(Some(who)) => match build(&rooms, lang, &who).await {
            Ok(page) => rooms.show(StatusCode::OK, lang, &page),
            Err(error) => fault("log", &*error),
        },
        Err(error) => fault("session", &*error),
    }
}

async fn build(rooms: &Rooms, lang: &'static str, who: &session::Who) -> Result<Log, Box<dyn std::error::Error>> {
    let words = rooms.pages.words();
    let mut acts = Vec::new();
    for (day, staff, act) in store::staff::audit(&mut rooms.store.read().await?).await?.into_iter().rev() {
        acts.push(Line { day: words.day(lang, day)?, staff, act });
    }
    Ok(Log { page: Frame::new(rooms, lang, Some(who)), acts })
}
