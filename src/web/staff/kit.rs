//! What goes with cards: a message to copy, what somebody sees who finds a card, and a page for workers. No card's number is here.

use super::{
    Failed, Frame, Rooms,
    cards::languages,
    field::Choice,
    inside,
    wave::{door, find_open, find_printable},
};
use crate::{
    domain::wave::{Topic, Wave},
    handout::{self, Card, Message},
    i18n::WordsError,
    render::Page,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path, Query},
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize)]
struct Kit {
    page: Frame,
    wave: String,
    languages: Vec<Choice>,
    /// The language of the cards, and its direction.
    code: String,
    dir: String,
    message: Message,
    /// What stands on a card, with a number of no card.
    card: Card,
    title: String,
    first: String,
    until: String,
    address: String,
    /// What stands on the page to which the address leads.
    landing: Vec<String>,
    /// What the door asks, and the services that it offers; empty without a door.
    door: Vec<String>,
}

impl Page for Kit {
    const TEMPLATE: &'static str = "staff/kit.html";
}

/// Which language's kit is asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    cards: String,
}

/// GET of the kit.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, which: Query<Which>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find_printable(&rooms, lang, who, &id).await? {
        Ok(wave) => {
            let page = build(&rooms, Frame::new(&rooms, lang, Some(who)), &wave, &which.cards).await?;
            Ok(rooms.show(StatusCode::OK, lang, &page))
        }
        Err(said) => Ok(said),
    })
    .await
}

async fn build(rooms: &Rooms, page: Frame, wave: &Wave, asked: &str) -> Result<Kit, Failed> {
    let words = rooms.pages.words();
    let all = languages(rooms, &mut rooms.store.read().await?, wave).await?;
    let of = |code: &str| all.iter().find(|l| l.code == code);
    let (code, dir) = of(asked).or_else(|| of(page.lang)).map_or(("en", "ltr"), |l| (l.code.as_str(), l.direction.as_str()));
    let (code, dir) = (code.to_owned(), dir.to_owned());
    let url = format!("{}/{}", rooms.answering, wave.slug);
    let say = |key: &str| words.say(&code, key, &[]);
    let of_door = || -> Result<Vec<String>, WordsError> {
        let topics = Topic::ALL.into_iter().map(|topic| say(&format!("door-{}", topic.as_str())));
        std::iter::once(say("door-title")).chain(topics).collect()
    };
    Ok(Kit {
        wave: wave.id.to_string(),
        languages: all.into_iter().map(|l| Choice::new(&l.code, l.name, &code)).collect(),
        message: handout::message(words, &code, &url)?,
        card: handout::specimen(&url)?,
        title: say("card-title")?,
        first: say("card-first")?,
        until: handout::until(words, wave, &code)?,
        address: handout::address(&url).to_owned(),
        landing: ["landing-title", "landing-code-label", "landing-code-hint", "landing-start"]
            .into_iter()
            .map(say)
            .collect::<Result<_, _>>()?,
        door: if wave.door.is_some() { of_door()? } else { Vec::new() },
        code,
        dir,
        page,
    })
}

#[derive(Debug, Serialize)]
struct Guide {
    page: Frame,
    wave: String,
    /// Until when cards are good, in words.
    until: String,
    /// The everyday service that workers tell people to choose; empty without a door.
    door: String,
}

impl Page for Guide {
    const TEMPLATE: &'static str = "staff/guide.html";
}

/// GET of the page for workers.
pub async fn guide(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find_open(&rooms, lang, who, &id).await? {
        Ok(wave) => {
            let words = rooms.pages.words();
            let (until, door) = (words.day(lang, wave.closes_on)?, door(words, lang, &wave)?);
            let guide = Guide { page: Frame::new(&rooms, lang, Some(who)), wave: wave.id.to_string(), until, door };
            Ok(rooms.show(StatusCode::OK, lang, &guide))
        }
        Err(said) => Ok(said),
    })
    .await
}
