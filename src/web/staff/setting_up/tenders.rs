//! Times in which services of a survey compete for money. One that has begun stands: nobody opens again what it closes.

use super::{form::Posted, nothing};
use crate::{
    domain::{day, ids::SurveyId, tender::Tender},
    i18n::Arg,
    render::Page,
    store,
    web::staff::{
        Failed, Frame, Rooms,
        field::{Wrong, in_words},
        inside, posted,
        session::Who,
        to,
        wave::not_now,
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Room {
    page: Frame,
    title: String,
    survey: String,
    tenders: Vec<Line>,
    begins: String,
    ends: String,
    wrong: Vec<Wrong>,
}

#[derive(Debug, Serialize)]
struct Line {
    says: String,
    /// The first day, where it can be taken away.
    begins: String,
}

impl Page for Room {
    const TEMPLATE: &'static str = "staff/tenders.html";
}

/// The survey behind the word of an address.
async fn find(rooms: &Rooms, word: &str) -> Result<Option<SurveyId>, Failed> {
    let Ok(id) = SurveyId::parse(word) else { return Ok(None) };
    Ok(store::wave::survey(&mut rooms.store.read().await?, &id).await?.map(|survey| survey.id))
}

async fn page(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    survey: &SurveyId,
    typed: &Posted,
    wrong: &[(&'static str, &'static str)],
) -> Result<Room, Failed> {
    let (words, today) = (rooms.pages.words(), rooms.clock.today());
    let mut tenders = Vec::new();
    for tender in store::tender::all(&mut rooms.store.read().await?).await?.into_iter().filter(|tender| tender.survey == *survey) {
        let (first, last) = (words.day(lang, tender.begins)?, words.day(lang, tender.ends)?);
        let says = words.say(lang, "staff-tender-line", &[("begins", Arg::Text(&first)), ("ends", Arg::Text(&last))])?;
        tenders.push(Line { says, begins: if tender.is_to_come(today) { tender.begins.to_string() } else { String::new() } });
    }
    Ok(Room {
        page: Frame::new(rooms, lang, Some(who)).at("/setting-up"),
        title: words.say(lang, "staff-tender-title", &[("survey", Arg::Text(survey.as_str()))])?,
        survey: survey.to_string(),
        tenders,
        begins: typed.one("begins").to_owned(),
        ends: typed.one("ends").to_owned(),
        wrong: in_words(rooms, lang, wrong, &[])?,
    })
}

/// GET of the list and the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, survey: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(survey) = find(&rooms, &survey).await? else { return Ok(nothing(&rooms, lang, who)) };
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, (lang, who), &survey, &Posted::default(), &[]).await?))
    })
    .await
}

/// POST of the form, or of the button beside a time that is to come.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, survey: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some(survey) = find(&rooms, &survey).await? else { return Ok(nothing(&rooms, lang, who)) };
        let removed = Some(typed.one("remove")).filter(|begins| !begins.is_empty());
        let read = if removed.is_none() { read(&typed, &survey, &rooms) } else { Ok(None) };
        let tender = match read {
            Ok(tender) => tender,
            Err(wrong) => {
                let page = page(&rooms, (lang, who), &survey, &typed, &[wrong]).await?;
                return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page));
            }
        };
        let (today, mut tx) = (rooms.clock.today(), rooms.store.write().await?);
        if store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            let act = if let Some(tender) = tender {
                store::tender::put(&mut tx, &tender).await?;
                format!("set a tender of {survey} from {} to {}", tender.begins, tender.ends)
            } else {
                let begins = removed.and_then(day::read);
                let gone = match begins {
                    Some(begins) => store::tender::remove(&mut tx, &survey, begins, today).await?,
                    None => false,
                };
                match begins.filter(|_| gone) {
                    Some(begins) => format!("took away the tender of {survey} from {begins}"),
                    None => return Ok(not_now(&rooms, lang, who)),
                }
            };
            store::staff::log(&mut tx, today, who.name.as_str(), &act).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/setting-up/surveys/{survey}/tenders?lang={lang}")))
    })
    .await
}

/// What was typed, or what is wrong with it.
fn read(typed: &Posted, survey: &SurveyId, rooms: &Rooms) -> Result<Option<Tender>, (&'static str, &'static str)> {
    let begins = day::read(typed.one("begins")).ok_or(("begins", "staff-tender-day"))?;
    let ends = day::read(typed.one("ends")).ok_or(("ends", "staff-tender-day"))?;
    let tender = Tender::new(survey.clone(), begins, ends, rooms.clock.today());
    tender.map(Some).map_err(|field| (field, if field == "begins" { "staff-tender-begins-wrong" } else { "staff-tender-ends-wrong" }))
}
