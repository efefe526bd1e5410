//! Counting a closed wave. The page is the same whatever lies in the box: what comes of it is said when it is counted or has rolled on.

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
use crate::{
    ballot_box,
    domain::{wave::Wave, work::Task},
    i18n::Arg,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

/// The people without whom a wave, or one that rolled on into it, cannot be counted; none where the server keeps the keys.
async fn keepers(rooms: &Rooms, wave: &Wave) -> Result<String, Failed> {
    let mut waves = ballot_box::rolled_before(&store::wave::all(&mut rooms.store.read().await?).await?, wave);
    waves.push(wave.clone());
    let keepers = waves.iter().map(|wave| ballot_box::keepers(&rooms.ring, &wave.id)).find(|keepers| !keepers.is_empty());
    Ok(keepers.unwrap_or_default().join(", "))
}

async fn asking(rooms: &Rooms, lang: &'static str, who: &Who, wave: &Wave, mistyped: bool) -> Result<HttpResponse, Failed> {
    let (words, name) = (rooms.pages.words(), wave.id.to_string());
    let say = |key: &str| words.say(lang, key, &[]);
    let keepers = keepers(rooms, wave).await?;
    let by_people = || -> Result<Vec<String>, Failed> {
        let command = format!("chorus wave shares {name} --out FOLDER; chorus wave count {name} --share FILE --share FILE");
        Ok(vec![
            words.say(lang, "staff-count-keepers", &[("people", Arg::Text(&keepers))])?,
            words.say(lang, "staff-count-terminal", &[("command", Arg::Text(&command))])?,
        ])
    };
    let what = if keepers.is_empty() {
        vec![say("staff-count-what")?, say("staff-count-few")?, say("staff-count-minutes")?]
    } else {
        [by_people()?, vec![say("staff-count-few")?]].concat()
    };
    let question = OfWave { verb: keepers.is_empty().then_some("count"), title: "staff-count-title", button: "staff-count", what };
    question.ask(rooms, lang, who, wave, mistyped)
}

/// GET of the question whether a wave shall be counted.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, &id).await? {
        Some(wave) if work::is_due(&mut rooms.store.read().await?, &wave, Task::Count).await? => {
            asking(&rooms, lang, who, &wave, false).await
        }
        Some(_) => Ok(not_now(&rooms, lang, who)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the answer: the count begins, and the page of the wave says so until it is done.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let Some(wave) = find(&rooms, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        if !keepers(&rooms, &wave).await?.is_empty() {
            return asking(&rooms, lang, who, &wave, false).await;
        }
        if !is_theirs(&rooms, who, &answered.password).await? {
            return asking(&rooms, lang, who, &wave, true).await;
        }
        Ok(match work::begin(&rooms, who, &wave.id, Task::Count, &answered.key).await? {
            Begun::Yes => to(&format!("/waves/{}?lang={lang}&watch=yes", wave.id)),
            Begun::Over => not_now(&rooms, lang, who),
        })
    })
    .await
}
