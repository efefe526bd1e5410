//! The first room: the waves and how far they are. It has no number about replies; those are figures of a release.

use super::{Failed, Frame, Rooms, room, session};
use crate::{i18n::Arg, render::Page, store};
use actix_web::{HttpRequest, HttpResponse, web::Data};
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
    /// The language of the survey's name.
    lang: &'static str,
    state: String,
}

impl Page for Home {
    const TEMPLATE: &'static str = "staff/home.html";
}

/// GET of the room, or of the page before it.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| build(&rooms, page, who).await).await
}

async fn build(rooms: &Rooms, page: Frame, who: &session::Who) -> Result<Home, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let mut tx = rooms.store.read().await?;
    let mut waves = Vec::new();
    for wave in store::wave::all(&mut tx).await?.into_iter().rev() {
        let survey = store::wave::survey(&mut tx, &wave.survey).await?.ok_or(store::StoreError::Inconsistent("survey"))?;
        let has = words.instrument(survey.instrument.as_str()).is_some_and(|i| i.languages.iter().any(|l| l == lang));
        let named_in = if has { lang } else { "en" };
        let name = words.ask(survey.instrument.as_str(), named_in, "survey-name", &[])?;
        let closes = words.day(lang, wave.closes_on)?;
        let state = words.say(lang, &format!("staff-state-{}", wave.state), &[("closes", Arg::Text(&closes))])?;
        waves.push(Line { id: wave.id.to_string(), survey: name, lang: named_in, state });
    }
    Ok(Home { page, role: words.say(lang, &format!("staff-role-{}", who.role), &[])?, waves })
}
