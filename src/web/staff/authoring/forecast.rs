//! What could ever be shown at so many answers in each area, before anybody has answered.

use super::super::{Failed, Frame, Rooms, session::Who};
use super::{opened::seen, text};
use crate::{
    authoring::{Draft, Shows, forecast},
    domain::{instrument::Instrument, own::is_own},
    i18n::Arg,
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path, Query},
};
use serde::{Deserialize, Serialize};

/// What can be expected: answers in each area.
const FEWEST: u32 = 5;
const MOST: u32 = 100_000;
/// What is shown unless somebody says otherwise.
const USUAL: u32 = 17;

#[derive(Debug, Serialize)]
struct Sheet {
    page: Frame,
    id: String,
    answers: String,
    /// The sentence above the table; empty where there is no table.
    sum: String,
    areas: bool,
    lines: Vec<Line>,
    wrong: String,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "staff/authoring_forecast.html";
}

/// A question, and what could show.
#[derive(Debug, Serialize)]
struct Line {
    id: String,
    text: String,
    lang: String,
    own: bool,
    area: String,
    whole: String,
}

/// How many answers are expected.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Expected {
    answers: Option<String>,
}

/// GET of the page, with the number or without.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, expected: Query<Expected>) -> HttpResponse {
    seen(&rooms, &request, &id, async |lang, who, draft| {
        let (status, page) = page(&rooms, (lang, who), &draft, expected.answers.as_deref()).await?;
        Ok(rooms.show(status, lang, &page))
    })
    .await
}

async fn page(rooms: &Rooms, (lang, who): (&'static str, &Who), draft: &Draft, typed: Option<&str>) -> Result<(StatusCode, Sheet), Failed> {
    let words = rooms.pages.words();
    let said = typed.map_or_else(|| USUAL.to_string(), |typed| typed.trim().to_owned());
    let mut sheet = Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        id: draft.row.id.to_string(),
        answers: said.clone(),
        sum: String::new(),
        areas: false,
        lines: Vec::new(),
        wrong: String::new(),
    };
    let Some(answers) = said.parse().ok().filter(|n| (FEWEST..=MOST).contains(n)) else {
        let ends = [("fewest", Arg::Number(f64::from(FEWEST))), ("most", Arg::Number(f64::from(MOST)))];
        sheet.wrong = words.say(lang, "staff-author-answers-wrong", &ends)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, sheet));
    };
    let (instrument, refused) = Instrument::look(&draft.source.definition())?;
    let geography = store::register::load(&mut rooms.store.read().await?).await?.freeze(rooms.clock.today(), None, &[]).geography;
    let forecast =
        if refused.is_empty() { tokio::task::spawn_blocking(move || forecast(&instrument, &geography, answers)).await?.ok() } else { None };
    let Some(forecast) = forecast else {
        sheet.wrong = words.say(lang, "staff-author-forecast-not", &[])?;
        return Ok((StatusCode::OK, sheet));
    };
    let shows = |shows: Shows| words.say(lang, &format!("staff-author-shows-{}", shows.as_str()), &[]);
    let whole = answers.saturating_mul(forecast.areas.max(1));
    let args =
        [("n", Arg::Number(f64::from(answers))), ("areas", Arg::Number(f64::from(forecast.areas))), ("all", Arg::Number(f64::from(whole)))];
    sheet.sum = words.say(lang, if forecast.areas == 0 { "staff-author-forecast-whole" } else { "staff-author-forecast-sum" }, &args)?;
    sheet.areas = forecast.areas > 0;
    for line in &forecast.lines {
        let (said, language) = title(draft, lang, &line.question);
        sheet.lines.push(Line {
            id: line.question.clone(),
            text: said,
            lang: language,
            own: is_own(&line.question),
            area: line.area.map(shows).transpose()?.unwrap_or_default(),
            whole: shows(line.whole)?,
        });
    }
    Ok((StatusCode::OK, sheet))
}

/// What a question, or what follows from several, is called; its id where nothing is written yet.
fn title(draft: &Draft, lang: &str, id: &str) -> (String, String) {
    let wording = id.split("__").next().unwrap_or(id);
    let keys =
        [format!("q-{wording}-short"), format!("d-{id}-short"), format!("q-{}-short", id.rsplit_once('_').map_or(id, |(chain, _)| chain))];
    let found = keys.iter().map(|key| (text(draft, lang, key), key)).find(|((said, _), key)| said != &key.as_str());
    found.map_or_else(|| (id.to_owned(), "en".to_owned()), |((said, language), _)| (said.to_owned(), language.to_owned()))
}
