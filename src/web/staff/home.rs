//! The first room: the waves and how far they are. It has no number about replies; those are figures of a release.

use super::{Asked, Frame, Rooms, fault, language, session, sign_in};
use crate::{i18n::Arg, render::Page, store};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Home {
    page: Frame,
    role: String,
    waves: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    survey: String,
    state: String,
}

impl Page for Home {
    const TEMPLATE: &'static str = "staff/home.html";
}

/// GET of the room, or of the page before it.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, asked: Query<Asked>) -> HttpResponse {
    let lang = language(asked.lang.as_deref());
    match session::who(&rooms, &request).await {
        Ok(None) => sign_in::page(&rooms, lang, "", ""),
        Ok(Some(who)) => match build(&rooms, lang, &who).await {
            Ok(page) => rooms.show(StatusCode::OK, lang, &page),
            Err(error) => fault("home", &*error),
        },
        Err(error) => fault("session", &*error),
    }
}

async fn build(rooms: &Rooms, lang: &'static str, who: &session::Who) -> Result<Home, Box<dyn std::error::Error>> {
    let words = rooms.pages.words();
    let mut tx = rooms.store.read().await?;
    let role = store::staff::get(&mut tx, &who.name).await?.map(|staff| staff.role).unwrap_or_default();
    let mut waves = Vec::new();
    for wave in store::wave::all(&mut tx).await?.into_iter().rev() {
        let survey = store::wave::survey(&mut tx, &wave.survey).await?.ok_or(store::StoreError::Inconsistent("survey"))?;
        let has = words.instrument(&survey.instrument.to_string()).is_some_and(|i| i.languages.iter().any(|l| l == lang));
        let name = words.ask(survey.instrument.as_str(), if has { lang } else { "en" }, "survey-name", &[])?;
        let closes = words.day(lang, wave.closes_on)?;
        let state = words.say(lang, &format!("staff-state-{}", wave.state), &[("closes", Arg::Text(&closes))])?;
        waves.push(Line { id: wave.id.to_string(), survey: name, state });
    }
    Ok(Home { page: Frame::new(rooms, lang, Some(who)), role: words.say(lang, &format!("staff-role-{role}"), &[])?, waves })
}
