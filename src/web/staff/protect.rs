//! Protecting a counted wave: what comes of it is the draft of its release.

use super::{
    Failed, Rooms,
    ask::{Answered, OfWave},
    inside, posted,
    session::Who,
    sign_in::is_theirs,
    to,
    wave::{find, no_such, not_now},
    work::{self, Begun},
};
use crate::domain::{wave::Wave, work::Task};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

fn asking(rooms: &Rooms, lang: &'static str, who: &Who, wave: &Wave, mistyped: bool) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let question = OfWave {
        verb: Some("protect"),
        title: "staff-protect-title",
        button: "staff-protect",
        what: vec![words.say(lang, "staff-protect-what", &[])?, words.say(lang, "staff-protect-minutes", &[])?],
    };
    question.ask(rooms, lang, who, wave, mistyped)
}

/// GET of the question whether a wave shall be protected.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, &id).await? {
        Some(wave) if work::is_due(&mut rooms.store.read().await?, &wave, Task::Protect).await? => asking(&rooms, lang, who, &wave, false),
        Some(_) => Ok(not_now(&rooms, lang, who)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the answer: the work begins, and the page of the wave says so until it is done.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let Some(wave) = find(&rooms, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        if !is_theirs(&rooms, who, &answered.password).await? {
            return asking(&rooms, lang, who, &wave, true);
        }
        Ok(match work::begin(&rooms, who, &wave.id, Task::Protect, &answered.key).await? {
            Begun::Yes => to(&format!("/waves/{}?lang={lang}&watch=yes", wave.id)),
            Begun::Over => not_now(&rooms, lang, who),
        })
    })
    .await
}
