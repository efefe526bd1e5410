//! Withdrawing a record: it stays readable, and counts no more.

use super::{
    Failed, Found, Frame, Rooms, Who, add,
    ask::{Answered, Ask, Back},
    begin, find, inside, not_theirs, posted, to_page,
};
use crate::{domain::gate::Body, store};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

fn asking(rooms: &Rooms, lang: &'static str, who: &Who, found: &Found, number: usize, mistyped: bool) -> Result<HttpResponse, Failed> {
    let (words, back) = (rooms.pages.words(), found.back(rooms, lang)?);
    let ask = Ask {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.say(lang, "staff-gate-withdraw-title", &[])?,
        what: vec![found.name.name.clone(), words.say(lang, "staff-gate-withdraw-what", &[])?],
        action: format!("{}/withdraw/{number}", found.path()),
        button: words.say(lang, "staff-gate-withdraw", &[])?,
        back: Back { path: back.path, name: back.name },
        wrong: Vec::new(),
    };
    ask.shown(rooms, mistyped)
}

/// GET of the question whether a record shall be withdrawn.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, at: Path<(String, usize)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let found = find(&rooms, &mut rooms.store.read().await?, lang, who, &at.0).await?;
        match found.filter(|found| found.withdrawable(at.1).is_some()) {
            Some(found) => asking(&rooms, lang, who, &found, at.1, false),
            None => Ok(not_theirs(&rooms, lang, who)),
        }
    })
    .await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, at: Path<(String, usize)>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let Some((mut tx, found, known)) = begin(&rooms, lang, who, &at.0, &answered.password).await? else {
            return Ok(not_theirs(&rooms, lang, who));
        };
        // A press that comes twice finds its record withdrawn.
        if !store::form::claim(&mut tx, &who.name, &answered.key, found.today).await? {
            return Ok(to_page(lang, &at.0));
        }
        if found.withdrawable(at.1).is_none() {
            return Ok(not_theirs(&rooms, lang, who));
        }
        if !known {
            return asking(&rooms, lang, who, &found, at.1, true);
        }
        add(tx, &found, who, &Body::Withdrawal(at.1)).await?;
        Ok(to_page(lang, &at.0))
    })
    .await
}
