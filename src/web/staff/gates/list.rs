//! The surveys, each with how many of its gates are shut.

use super::{Failed, Frame, Named, Rooms, name_of, room};
use crate::{gates::Before, i18n::Arg, render::Page, store};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Gates {
    page: Frame,
    fictional: bool,
    surveys: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    survey: Named,
    stands: String,
    shut: bool,
}

impl Page for Gates {
    const TEMPLATE: &'static str = "staff/gates.html";
}

/// GET of the room.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, _| build(&rooms, page).await).await
}

async fn build(rooms: &Rooms, page: Frame) -> Result<Gates, Failed> {
    let (words, lang, mut surveys) = (rooms.pages.words(), page.lang, Vec::new());
    let mut tx = rooms.store.read().await?;
    for survey in store::wave::surveys(&mut tx).await? {
        let Some(before) = Before::of(&mut tx, words, survey, rooms.clock.today(), &rooms.custody).await? else { continue };
        let (survey, stands) = (name_of(words, lang, &before.survey)?, stands(rooms, lang, &before)?);
        surveys.push(Line { id: before.survey.id.to_string(), survey, stands, shut: before.standings.iter().any(|s| !s.why.is_empty()) });
    }
    let fictional = store::partnership::get(&mut tx).await?.is_some_and(|p| p.fictional);
    Ok(Gates { page, fictional, surveys })
}

/// How many of its gates are shut, in words.
pub(super) fn stands(rooms: &Rooms, lang: &str, before: &Before) -> Result<String, Failed> {
    let shut = before.standings.iter().filter(|s| !s.why.is_empty()).count();
    if shut == 0 {
        return Ok(rooms.pages.words().say(lang, "staff-gates-all-open", &[])?);
    }
    let n = Arg::Number(f64::from(u32::try_from(shut).unwrap_or(u32::MAX)));
    Ok(rooms.pages.words().say(lang, "staff-gates-shut", &[("n", n)])?)
}
