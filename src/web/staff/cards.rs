//! Printing a batch of cards, once: the answer to the form is the sheet itself, which nothing keeps and no other page can show again (privacy §2).

use super::{
    Failed, Frame, Rooms,
    field::{Choice, Wrong, in_words},
    inside, posted,
    session::Who,
    sign_in::is_theirs,
    wave::{find_printable, no_more_cards},
};
use crate::{
    ballot_box::{self, SMALLEST_BATCH, WaveError},
    domain::{
        code::Code,
        ids::{PlaceId, ServiceId},
        partnership::Place,
        plan::Declared,
        register::Kind,
        wave::{Batch, Wave},
    },
    gates,
    handout::{self, Above, Size},
    i18n::{Arg, Language},
    render::Page,
    store::{self, Tx},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path},
};
use serde::{Deserialize, Serialize};

/// The most cards of one batch that a browser is asked to show: fifty sheets of paper.
const MOST: u32 = 500;

#[derive(Debug, Serialize)]
struct Cards {
    page: Frame,
    wave: String,
    services: Vec<Choice>,
    places: Vec<Choice>,
    languages: Vec<Choice>,
    count: String,
    least: u32,
    most: u32,
    large: bool,
    /// Whether the form was posted before.
    printed: bool,
    wrong: Vec<Wrong>,
}

impl Page for Cards {
    const TEMPLATE: &'static str = "staff/cards.html";
}

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    token: String,
    key: String,
    service: String,
    place: String,
    count: String,
    language: String,
    large: String,
    password: String,
}

async fn page(rooms: &Rooms, page: Frame, wave: &Wave, typed: &Typed, printed: bool, wrong: Vec<Wrong>) -> Result<Cards, Failed> {
    let mut tx = rooms.store.read().await?;
    let (services, places) = offered(rooms, &mut tx, wave).await?;
    let languages = languages(rooms, &mut tx, wave).await?.into_iter();
    let language = if typed.language.is_empty() { page.lang } else { &typed.language };
    Ok(Cards {
        wave: wave.id.to_string(),
        services: services.into_iter().map(|(id, name)| Choice::new(&id, name, &typed.service)).collect(),
        places: places.into_iter().map(|p| Choice::new(&p.id, p.name, &typed.place)).collect(),
        languages: languages.map(|l| Choice::new(&l.code, l.name, language)).collect(),
        count: if typed.token.is_empty() { SMALLEST_BATCH.to_string() } else { typed.count.clone() },
        least: SMALLEST_BATCH,
        most: MOST,
        large: !typed.large.is_empty(),
        printed,
        wrong,
        page,
    })
}

/// The services that can hand out cards of a wave from today on, by id and name, and the places of the wave that cards can name.
async fn offered(rooms: &Rooms, tx: &mut Tx, wave: &Wave) -> Result<(Vec<(String, String)>, Vec<Place>), Failed> {
    let (register, today) = (store::register::load(tx).await?, rooms.clock.today());
    let services = register.active(Kind::Service, today).map(|s| (s.id.clone(), s.name.clone())).collect();
    let frozen = store::frozen::get(tx, &wave.id).await?;
    // What was put together meanwhile is still what this wave tells apart.
    let goes_on = |p: &&Place| register.get(Kind::Place, p.id.as_str()).is_some_and(|e| e.is_active(today) || e.merged_into.is_some());
    Ok((services, frozen.choices().filter(goes_on).cloned().collect()))
}

/// The languages in which a wave can be answered; Easy Read is one of them.
pub(super) async fn languages(rooms: &Rooms, tx: &mut Tx, wave: &Wave) -> Result<Vec<Language>, Failed> {
    let words = rooms.pages.words();
    let survey = store::wave::survey(tx, &wave.survey).await?.ok_or(store::StoreError::Inconsistent("survey"))?;
    let declared: Declared = serde_json::from_str(&survey.plan).map_err(|_| store::StoreError::Inconsistent("plan"))?;
    let follows = declared.equality.and_then(|id| words.instrument(id.as_str()));
    let read = gates::read(tx, words).await?;
    let asked = words.instrument(survey.instrument.as_str());
    Ok(asked.map(|i| words.open_languages(i, follows.map(|e| &**e), &read)).unwrap_or_default())
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let wave = match find_printable(&rooms, lang, who, &id).await? {
            Ok(wave) => wave,
            Err(said) => return Ok(said),
        };
        let page = page(&rooms, Frame::new(&rooms, lang, Some(who)), &wave, &Typed::default(), false, Vec::new()).await?;
        Ok(rooms.show(StatusCode::OK, lang, &page))
    })
    .await
}

/// What came of a post.
enum Tried {
    Made(Batch, Vec<Code>),
    /// The form was posted before: the cards were shown then.
    Before,
    /// The wave has begun to close meanwhile.
    Closing,
    Wrong(Vec<(&'static str, &'static str)>),
}

/// POST of the form: the cards, this once.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, typed: Form<Typed>) -> HttpResponse {
    posted(&rooms, &request, &typed.token, async |lang, who| {
        let wave = match find_printable(&rooms, lang, who, &id).await? {
            Ok(wave) => wave,
            Err(said) => return Ok(said),
        };
        let (status, printed, wrong) = match add(&rooms, who, &wave, &typed).await? {
            Tried::Made(batch, codes) => {
                let html = sheet(&rooms, lang, &wave, &typed, Some(&batch), &codes)?;
                return Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html));
            }
            Tried::Closing => return Ok(no_more_cards(&rooms, lang, who)),
            Tried::Before => (StatusCode::CONFLICT, true, Vec::new()),
            Tried::Wrong(wrong) => (StatusCode::UNPROCESSABLE_ENTITY, false, wrong),
        };
        let (least, most) = (f64::from(SMALLEST_BATCH), f64::from(MOST));
        let wrong = in_words(&rooms, lang, &wrong, &[("least", Arg::Number(least)), ("most", Arg::Number(most))])?;
        let page = page(&rooms, Frame::new(&rooms, lang, Some(who)), &wave, &typed, printed, wrong).await?;
        Ok(rooms.show(status, lang, &page))
    })
    .await
}

async fn add(rooms: &Rooms, who: &Who, wave: &Wave, typed: &Typed) -> Result<Tried, Failed> {
    let known = is_theirs(rooms, who, &typed.password).await?;
    let today = rooms.clock.today();
    let mut tx = rooms.store.write().await?;
    if !store::form::claim(&mut tx, &who.name, &typed.key, today).await? {
        return Ok(Tried::Before);
    }
    let mut wrong = Vec::new();
    let (services, places) = offered(rooms, &mut tx, wave).await?;
    let service = ServiceId::parse(&typed.service).ok().filter(|id| services.iter().any(|s| s.0 == id.as_str()));
    wrong.extend(service.is_none().then_some(("service", "staff-cards-service-wrong")));
    let place = PlaceId::parse(&typed.place).ok().filter(|id| places.iter().any(|p| p.id == *id));
    wrong.extend((place.is_none() && !typed.place.is_empty()).then_some(("place", "staff-cards-place-wrong")));
    let count = typed.count.trim().parse().ok().filter(|n| (SMALLEST_BATCH..=MOST).contains(n));
    wrong.extend(count.is_none().then_some(("count", "staff-cards-count-wrong")));
    if !languages(rooms, &mut tx, wave).await?.iter().any(|l| l.code == typed.language) {
        wrong.push(("language", "staff-cards-language-wrong"));
    }
    wrong.extend((!known).then_some(("password", "staff-password-wrong")));
    let (true, Some(service), Some(count)) = (wrong.is_empty(), service, count) else { return Ok(Tried::Wrong(wrong)) };
    let (batch, codes) = match ballot_box::add_batch_in(&mut tx, &rooms.ring, &wave.id, &service, place.as_ref(), count).await {
        Err(WaveError::State(_)) => return Ok(Tried::Closing),
        Err(WaveError::NoRoom) => return Ok(Tried::Wrong(vec![("count", "staff-cards-no-room")])),
        made => made?,
    };
    // Cards that cannot be shown are not made. One is drawn to see that they can; drawing all of them would keep every other write waiting.
    sheet(rooms, "en", wave, typed, None, &codes[..1])?;
    store::staff::log(&mut tx, today, who.name.as_str(), &format!("printed {} of {} cards", batch.id, batch.count)).await?;
    tx.commit().await?;
    Ok(Tried::Made(batch, codes))
}

fn sheet(rooms: &Rooms, lang: &'static str, wave: &Wave, typed: &Typed, batch: Option<&Batch>, codes: &[Code]) -> Result<String, Failed> {
    let words = rooms.pages.words();
    let above = |batch: &Batch| -> Result<Above, Failed> {
        Ok(Above {
            lang,
            title: words.say(lang, "staff-cards-made", &[("batch", Arg::Text(batch.id.as_str()))])?,
            what: words.say(lang, "staff-cards-now", &[("batch", Arg::Text(batch.id.as_str()))])?,
            back: format!("/waves/{}?lang={lang}", wave.id),
            way: words.say(lang, "staff-cards-done", &[])?,
        })
    };
    let size = if typed.large.is_empty() { Size::Standard } else { Size::Large };
    let url = format!("{}/{}", rooms.answering, wave.slug);
    Ok(handout::sheet(&rooms.pages, wave, codes, &url, (&typed.language, size), batch.map(above).transpose()?)?)
}
