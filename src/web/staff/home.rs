//! The first room: the waves and how far they are. It has no number about replies; those are figures of a release.

use super::{
    Failed, Frame, Rooms,
    answering_back::replies::{Owed, owed},
    dashboard::first_depth,
    in_post, room, session,
    wave::{Named, days, name_of, state},
};
use crate::{
    domain::{staff::Act, wave::Wave},
    render::Page,
    report::dashboard::Depth,
    store::{self, Tx},
    web::{dashboard::Topics, reply::Answers},
};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Home {
    page: Frame,
    role: String,
    /// Whether nobody is in post, so that releases wait.
    vacant: bool,
    /// Whether whoever looks is the only one who can admit staff.
    alone: bool,
    opens: bool,
    /// Where those begin who come to read and not to run waves; empty for others.
    #[serde(flatten)]
    reads: Topics,
    /// Releases that wait for their public replies.
    owed: Vec<Owed>,
    waves: Vec<Line>,
}

/// A wave in a list.
#[derive(Debug, Serialize)]
pub(super) struct Line {
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
    let waves = waves(rooms, &mut tx, lang).await?.into_iter().map(|(_, line)| line).collect();
    let mut owing = Vec::new();
    if who.may(Act::ReadReleases) {
        let answers = Answers::load(&mut tx).await?;
        owing = owed(rooms, &mut tx, lang, &answers, rooms.clock.today()).await?;
    }
    let in_post = in_post::how_many(rooms, &mut tx).await?;
    Ok(Home {
        page,
        role: words.say(lang, &format!("staff-role-{}", who.role), &[])?,
        vacant: in_post == 0,
        alone: in_post == 1 && who.may(Act::AdmitStaff),
        opens: who.may(Act::RunWaves),
        reads: match first_depth(who.role) {
            depth @ Depth::Strategic => Topics::of(words, lang, depth)?,
            _ => Topics::default(),
        },
        owed: owing,
        waves,
    })
}

/// Every wave, the latest first: it is the one that there is something to do about.
pub(super) async fn waves(rooms: &Rooms, tx: &mut Tx, lang: &'static str) -> Result<Vec<(Wave, Line)>, Failed> {
    let words = rooms.pages.words();
    let surveys = store::wave::surveys(tx).await?;
    let mut all = store::wave::all(tx).await?;
    all.reverse();
    all.sort_by_key(|wave| std::cmp::Reverse(wave.opened_on));
    let mut waves = Vec::new();
    for wave in all {
        let survey = surveys.iter().find(|s| s.id == wave.survey).ok_or(store::StoreError::Inconsistent("survey"))?;
        let (state, days) = (state(words, lang, &wave)?, days(words, lang, &wave)?);
        let line = Line { id: wave.id.to_string(), survey: name_of(words, lang, survey)?, state, days };
        waves.push((wave, line));
    }
    Ok(waves)
}
