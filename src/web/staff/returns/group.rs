//! Putting the services together that chose to be shown only as a group: once for an instrument and a year.

use super::{
    Failed, Frame, Posted, Rooms, Shelf,
    ask::{Ask, Back},
    found, inside, no_such, not_now, posted, said,
    session::Who,
    sign_in::is_theirs,
    to,
};
use crate::{
    domain::{
        instrument::Instrument,
        returns::{Group, Period, group_now},
    },
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Bytes, Data, Path},
};

fn question(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    (instrument, period): (&Instrument, &Period),
    mistyped: bool,
) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let named = format!("{}, {}", said::name(words, lang, instrument)?, said::period(words, lang, period)?);
    let ask = Ask {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.say(lang, "staff-return-group", &[])?,
        what: vec![named.clone(), words.say(lang, "staff-return-group-what", &[])?],
        action: format!("/returns/group/{}/{period}", instrument.id),
        button: words.say(lang, "staff-return-group", &[])?,
        back: Back { path: format!("/returns/{}/{period}", instrument.id), name: named },
        wrong: Vec::new(),
    };
    ask.shown(rooms, mistyped)
}

/// Whether a group can be put together now.
fn can(shelf: &Shelf, instrument: &Instrument, period: &Period) -> bool {
    shelf.group(&instrument.id, period).is_none() && !group_now(&shelf.versions, instrument, period).is_empty()
}

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some((instrument, period)) = found(&rooms, &path.0, &path.1) else { return Ok(no_such(&rooms, lang, who)) };
        let shelf = Shelf::load(&mut rooms.store.read().await?, who).await?;
        if can(&shelf, instrument, &period) {
            question(&rooms, (lang, who), (instrument, &period), false)
        } else {
            Ok(not_now(&rooms, lang, who))
        }
    })
    .await
}

/// POST of the question.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    let form = Posted::read(&body);
    posted(&rooms, &request, form.one("token"), async |lang, who| {
        let Some((instrument, period)) = found(&rooms, &path.0, &path.1) else { return Ok(no_such(&rooms, lang, who)) };
        // Where there is nothing to put together, no password is tried.
        let before = Shelf::load(&mut rooms.store.read().await?, who).await?;
        if !can(&before, instrument, &period) {
            return Ok(not_now(&rooms, lang, who));
        }
        if !is_theirs(&rooms, who, form.one("password")).await? {
            return question(&rooms, (lang, who), (instrument, &period), true);
        }
        let (today, mut tx) = (rooms.clock.today(), rooms.store.write().await?);
        if store::form::claim(&mut tx, &who.name, form.one("key"), today).await? {
            let shelf = Shelf::load(&mut tx, who).await?;
            let members = group_now(&shelf.versions, instrument, &period);
            let group = Group { instrument: instrument.id.clone(), period: period.clone(), members, day: today };
            if !can(&shelf, instrument, &period) || !store::returns::put_together(&mut tx, &group, &who.name).await? {
                return Ok(not_now(&rooms, lang, who));
            }
            let act = format!("put a group of returns together: {} {period}", instrument.id);
            store::staff::log(&mut tx, today, who.name.as_str(), &act).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/returns/{}/{period}?lang={lang}", instrument.id)))
    })
    .await
}
