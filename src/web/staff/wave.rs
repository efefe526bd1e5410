//! The room of one wave: how far it is, what comes next, and which cards were printed. Cards printed, never cards used: no number here follows from a
//! reply. And closing it.

use super::{
    Failed, Frame, Rooms,
    ask::{Answered, OfWave},
    inside, notice, posted,
    session::Who,
    sign_in::is_theirs,
    steps::Steps,
    to,
};
use crate::{
    ballot_box::{self, WaveError},
    domain::{
        ids::WaveId,
        staff::Act,
        wave::{Batch, CLOSING_DAYS, Survey, Wave, WaveState},
    },
    i18n::{Arg, Words},
    ready::{self, NotReady},
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path},
};
use chrono::{Duration, NaiveDate};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Room {
    page: Frame,
    id: String,
    survey: Named,
    state: String,
    days: String,
    /// What comes next, and what can be done.
    steps: Steps,
    /// The everyday service that leads past the door; empty without a door.
    door: String,
    prints: bool,
    closes: bool,
    revokes: bool,
    batches: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    service: String,
    place: String,
    count: u32,
    revoked: bool,
}

impl Page for Room {
    const TEMPLATE: &'static str = "staff/wave.html";
}

/// A name in a language that need not be the room's.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Named {
    pub name: String,
    pub lang: &'static str,
}

/// What a survey calls itself, in the language of the room where it can.
pub(super) fn name_of(words: &Words, lang: &'static str, survey: &Survey) -> Result<Named, Failed> {
    let has = words.instrument(survey.instrument.as_str()).is_some_and(|i| i.languages.iter().any(|l| l == lang));
    let lang = if has { lang } else { "en" };
    Ok(Named { name: words.ask(survey.instrument.as_str(), lang, "survey-name", &[])?, lang })
}

/// How far a wave is, in words.
pub(super) fn state(words: &Words, lang: &str, wave: &Wave) -> Result<String, Failed> {
    let closes = words.day(lang, wave.closes_on)?;
    Ok(words.say(lang, &format!("staff-state-{}", wave.state), &[("closes", Arg::Text(&closes))])?)
}

/// From when until when people could begin, or can.
pub(super) fn days(words: &Words, lang: &str, wave: &Wave) -> Result<String, Failed> {
    let (opened, closes) = (words.day(lang, wave.opened_on)?, words.day(lang, wave.closing_on.unwrap_or(wave.closes_on))?);
    Ok(words.say(lang, "staff-wave-days", &[("opened", Arg::Text(&opened)), ("closes", Arg::Text(&closes))])?)
}

/// The last day on which whoever has begun can send, when nobody can begin from `day` on.
pub(super) fn last_send(day: NaiveDate) -> NaiveDate {
    day + Duration::days(CLOSING_DAYS)
}

/// The everyday service that leads past a wave's door; empty without a door.
pub(super) fn door(words: &Words, lang: &str, wave: &Wave) -> Result<String, Failed> {
    Ok(wave.door.map(|topic| words.say(lang, &format!("door-{}", topic.as_str()), &[])).transpose()?.unwrap_or_default())
}

/// A wave by the word in an address.
pub(super) async fn find(rooms: &Rooms, id: &str) -> Result<Option<Wave>, Failed> {
    match WaveId::parse(id) {
        Ok(id) => Ok(store::wave::get(&mut rooms.store.read().await?, &id).await?),
        Err(_) => Ok(None),
    }
}

/// An open wave by the word in an address, or what is said of one that is none.
pub(super) async fn find_open(rooms: &Rooms, lang: &'static str, who: &Who, id: &str) -> Result<Result<Wave, HttpResponse>, Failed> {
    Ok(match find(rooms, id).await? {
        Some(wave) if wave.state == WaveState::Open => Ok(wave),
        Some(_) => Err(no_more_cards(rooms, lang, who)),
        None => Err(no_such(rooms, lang, who)),
    })
}

/// An open wave whose cards may be printed, by the word in an address, or what is said of one that is none.
pub(super) async fn find_printable(rooms: &Rooms, lang: &'static str, who: &Who, id: &str) -> Result<Result<Wave, HttpResponse>, Failed> {
    let found = find_open(rooms, lang, who, id).await?;
    match ready::to_print(&mut rooms.store.read().await?, &rooms.answering).await {
        Ok(()) => Ok(found),
        Err(NotReady::Nowhere(_)) => {
            let frame = Frame::new(rooms, lang, Some(who)).at("/");
            Ok(found.and(Err(notice(rooms, StatusCode::CONFLICT, frame, ("staff-no-address", "staff-no-address-why")))))
        }
        Err(error) => Err(error.into()),
    }
}

/// Says that there is nothing of this name.
pub(super) fn no_such(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/");
    notice(rooms, StatusCode::NOT_FOUND, frame, ("staff-no-such", "staff-no-such-why"))
}

/// Says that what was asked for is not what comes next with a wave.
pub(super) fn not_now(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-not-now", "staff-not-now-why"))
}

/// Says that a wave takes no more cards.
pub(super) fn no_more_cards(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-no-cards", "staff-no-cards-why"))
}

/// Says that a wave has been closed, or is closing.
fn closed_already(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-closed-already", "staff-closed-already-why"))
}

/// GET of the room.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    let watched = request.query_string().contains("watch=yes");
    inside(&rooms, &request, async |lang, who| match find(&rooms, &id).await? {
        Some(wave) => Ok(rooms.show(StatusCode::OK, lang, &build(&rooms, Frame::new(&rooms, lang, Some(who)), who, &wave, watched).await?)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

async fn build(rooms: &Rooms, page: Frame, who: &Who, wave: &Wave, watched: bool) -> Result<Room, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let mut tx = rooms.store.read().await?;
    let survey = store::wave::survey(&mut tx, &wave.survey).await?.ok_or(store::StoreError::Inconsistent("survey"))?;
    let (services, geography) = (store::partnership::services(&mut tx).await?, store::frozen::get(&mut tx, &wave.id).await?.geography);
    let line = |batch: Batch| Line {
        id: batch.id.to_string(),
        service: services.iter().find(|s| s.id == batch.service).map(|s| s.name.clone()).unwrap_or_default(),
        place: geography.places.iter().find(|p| Some(&p.id) == batch.place.as_ref()).map(|p| p.name.clone()).unwrap_or_default(),
        count: batch.count,
        revoked: batch.revoked,
    };
    let batches = store::wave::batches(&mut tx).await?.into_iter().filter(|b| b.wave == wave.id).map(line).collect();
    let open = wave.state == WaveState::Open;
    Ok(Room {
        id: wave.id.to_string(),
        survey: name_of(words, lang, &survey)?,
        state: state(words, lang, wave)?,
        days: days(words, lang, wave)?,
        steps: Steps::of(rooms, &mut tx, lang, who, wave, watched).await?,
        door: door(words, lang, wave)?,
        prints: open && who.may(Act::PrintCards),
        closes: open && who.may(Act::RunWaves),
        revokes: takes_sends(wave) && who.may(Act::RevokeBatch),
        batches,
        page,
    })
}

/// Whether a wave's cards still work, or at least did when it began to close.
pub(super) fn takes_sends(wave: &Wave) -> bool {
    matches!(wave.state, WaveState::Open | WaveState::Closing)
}

fn asking(rooms: &Rooms, lang: &'static str, who: &Who, wave: &Wave, mistyped: bool) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let last = words.day(lang, last_send(rooms.clock.today()))?;
    let question = OfWave {
        verb: Some("close"),
        title: "staff-close-title",
        button: "staff-close",
        what: vec![
            words.say(lang, "staff-close-what", &[("last", Arg::Text(&last))])?,
            words.say(lang, "staff-close-lost", &[])?,
            words.say(lang, "staff-close-by-itself", &[("day", Arg::Text(&words.day(lang, wave.closes_on)?))])?,
        ],
    };
    question.ask(rooms, lang, who, wave, mistyped)
}

/// GET of the question whether a wave shall close.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, &id).await? {
        Some(wave) if wave.state == WaveState::Open => asking(&rooms, lang, who, &wave, false),
        Some(_) => Ok(closed_already(&rooms, lang, who)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the answer: nobody begins any more; begun surveys can be sent until the day after, and then it closes by itself.
pub async fn close(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let Some(wave) = find(&rooms, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        if wave.state != WaveState::Open {
            return Ok(closed_already(&rooms, lang, who));
        }
        if !is_theirs(&rooms, who, &answered.password).await? {
            return asking(&rooms, lang, who, &wave, true);
        }
        let mut tx = rooms.store.write().await?;
        match ballot_box::begin_closing_in(&mut tx, &*rooms.clock, &wave.id).await {
            Err(WaveError::State(_)) => return Ok(closed_already(&rooms, lang, who)),
            begun => begun?,
        }
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), &format!("began closing {}", wave.id)).await?;
        tx.commit().await?;
        Ok(to(&format!("/waves/{}?lang={lang}", wave.id)))
    })
    .await
}
