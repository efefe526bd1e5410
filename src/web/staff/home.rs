//! The first room: the waves and how far they are. It has no number about replies; those are figures of a release.

use super::{
    Failed, Frame, Rooms,
    answering_back::replies::{Owed, owed},
    room, session,
    wave::{Named, days, name_of, state},
};
use crate::{domain::staff::Act, render::Page, store, web::reply::Answers};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Home {
    page: Frame,
    role: String,
    opens: bool,
    /// Releases that wait for their public replies.
    owed: Vec<Owed>,
    waves: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    survey: Named,
    state: String,
    days: String,
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
    let surveys = store::wave::surveys(&mut tx).await?;
    let mut all = store::wave::all(&mut tx).await?;
    // The latest first: it is the one that there is something to do about.
    all.reverse();
    all.sort_by_key(|wave| std::cmp::Reverse(wave.opened_on));
    let mut waves = Vec::new();
    for wave in all {
        let survey = surveys.iter().find(|s| s.id == wave.survey).ok_or(store::StoreError::Inconsistent("survey"))?;
        let (state, days) = (state(words, lang, &wave)?, days(words, lang, &wave)?);
        waves.push(Line { id: wave.id.to_string(), survey: name_of(words, lang, survey)?, state, days });
    }
    let mut owing = Vec::new();
    if who.may(Act::ReadReleases) {
        let answers = Answers::load(&mut tx).await?;
        owing = owed(words, &mut tx, lang, &answers, rooms.clock.today()).await?;
    }
    Ok(Home { page, role: words.say(lang, &format!("staff-role-{}", who.role), &[])?, opens: who.may(Act::RunWaves), owed: owing, waves })
}
