//! Which instruments the partnership asks, each with a plan of what will be published.

use super::{form::Posted, nothing};
use crate::{
    domain::{
        ids::{InstrumentId, ServiceId, SurveyId},
        instrument::{Instrument, Kind},
        plan::{Declared, PlanError},
        register::Kind as EntryKind,
        wave::Survey,
    },
    gates,
    i18n::Language,
    ready::{self, NoPlan},
    render::Page,
    secret::shuffle,
    store::{self, Tx},
    web::staff::{
        Failed, Frame, Rooms,
        field::{Choice, Wrong, in_words},
        inside, posted,
        session::Who,
        to,
        wave::{Named, name_of},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data},
};
use serde::Serialize;
use std::sync::Arc;

/// Whether an instrument can be asked by itself.
fn is_asked(instrument: &Instrument) -> bool {
    instrument.kind == Kind::Voice && instrument.held_back.is_none()
}

/// The equality questions of the partnership's nation, where there are some: their wordings are official.
async fn equality(rooms: &Rooms, tx: &mut Tx) -> Result<Option<InstrumentId>, Failed> {
    let nation = store::partnership::setting(tx, "nation").await?;
    let fits = |i: &&Arc<Instrument>| i.kind == Kind::Equality && i.nation.is_some() && i.nation == nation;
    Ok(rooms.pages.words().instruments().find(fits).map(|i| i.id.clone()))
}

#[derive(Debug, Serialize)]
struct Surveys {
    page: Frame,
    asked: Vec<Line>,
    instruments: Vec<Choice>,
    /// What can be added to it.
    ticks: Vec<Choice>,
    wrong: Vec<Wrong>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    survey: Named,
    /// Whether it has no wave, so that it can be taken away.
    free: bool,
}

impl Page for Surveys {
    const TEMPLATE: &'static str = "staff/surveys.html";
}

async fn page(
    rooms: &Rooms,
    lang: &'static str,
    who: &Who,
    typed: Option<&Posted>,
    wrong: &[(&'static str, &'static str)],
) -> Result<Surveys, Failed> {
    let words = rooms.pages.words();
    let mut tx = rooms.store.read().await?;
    let waves = store::wave::all(&mut tx).await?;
    let mut surveys = Vec::new();
    for survey in store::wave::surveys(&mut tx).await? {
        let free = !waves.iter().any(|wave| wave.survey == survey.id);
        surveys.push(Line { id: survey.id.to_string(), survey: name_of(words, lang, &survey)?, free });
    }
    let read = gates::read(&mut tx, words).await?;
    let chosen = typed.map_or("survivor-core", |typed| typed.one("instrument"));
    let mut instruments = Vec::new();
    for instrument in words.instruments().filter(|i| is_asked(i)) {
        let ready: Vec<Language> = words.open_languages(instrument, None, &read);
        if let Some(language) = ready.iter().find(|l| l.code == lang).or(ready.first()) {
            let name = words.ask(instrument.id.as_str(), &language.code, "survey-name", &[])?;
            // Versions of one instrument have one name.
            let name = if words.is_built_in(instrument.id.as_str()) { name } else { format!("{name} ({})", instrument.id) };
            instruments.push(Choice::new(&instrument.id, name, chosen));
        }
    }
    let tick = |id: &str, key: &str| -> Result<Choice, Failed> {
        let chosen = typed.is_none_or(|typed| typed.one(id) == "yes");
        Ok(Choice { id: id.to_owned(), name: words.say(lang, key, &[])?, chosen })
    };
    let mut ticks = vec![tick("areas", "staff-set-survey-areas")?, tick("year", "staff-set-survey-year")?];
    if !store::partnership::services(&mut tx).await?.is_empty() {
        ticks.push(Choice {
            chosen: typed.is_some_and(|typed| typed.one("services") == "yes"),
            ..tick("services", "staff-set-survey-services")?
        });
    }
    if equality(rooms, &mut tx).await?.is_some() {
        ticks.push(tick("equality", "staff-set-survey-equality")?);
    }
    Ok(Surveys { page: Frame::new(rooms, lang, Some(who)), asked: surveys, instruments, ticks, wrong: in_words(rooms, lang, wrong, &[])? })
}

/// GET of the list and the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, lang, who, None, &[]).await?))).await
}

/// POST of the form, or of the button that takes a survey away again.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let today = rooms.clock.today();
        let mut tx = rooms.store.write().await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(to(&format!("/setting-up/surveys?lang={lang}")));
        }
        // Nobody opens a wave beside it.
        store::wave::lock_surveys(&mut tx).await?;
        let act = if typed.one("do") == "remove" {
            let waves = store::wave::all(&mut tx).await?;
            let Some(id) = SurveyId::parse(typed.one("survey")).ok().filter(|id| waves.iter().all(|w| w.survey != *id)) else {
                return Ok(nothing(&rooms, lang, who));
            };
            store::wave::remove_survey(&mut tx, &id).await?;
            format!("took away: survey {id}")
        } else {
            match add(&rooms, &mut tx, &typed).await? {
                Ok(survey) => format!("added survey {}", survey.id),
                Err(wrong) => {
                    drop(tx);
                    return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, lang, who, Some(&typed), &[wrong]).await?));
                }
            }
        };
        store::staff::log(&mut tx, today, who.name.as_str(), &act).await?;
        tx.commit().await?;
        Ok(to(&format!("/setting-up/surveys?lang={lang}")))
    })
    .await
}

type Added = Result<Survey, (&'static str, &'static str)>;

async fn add(rooms: &Rooms, tx: &mut Tx, typed: &Posted) -> Result<Added, Failed> {
    let words = rooms.pages.words();
    let fits = |id: &InstrumentId| words.instrument(id.as_str()).is_some_and(|i| is_asked(i));
    let Some(instrument) = InstrumentId::parse(typed.one("instrument")).ok().filter(fits) else {
        return Ok(Err(("instrument", "staff-set-instrument-wrong")));
    };
    let ticked = |name: &str| typed.one(name) == "yes";
    let equality = if ticked("equality") { equality(rooms, tx).await? } else { None };
    let mut services = Vec::new();
    if ticked("services") {
        let register = store::register::load(tx).await?;
        services.extend(register.active(EntryKind::Service, rooms.clock.today()).filter_map(|entry| ServiceId::parse(&entry.id).ok()));
        shuffle(&mut services);
    }
    let declared = Declared { areas: ticked("areas"), year: ticked("year"), breakdown: Vec::new(), equality, open: false, services };
    let surveys = store::wave::surveys(tx).await?;
    let taken = |id: &SurveyId| surveys.iter().any(|survey| survey.id == *id);
    let numbered = (2..1_000).map(|n| format!("{instrument}-{n}"));
    let ids = std::iter::once(instrument.to_string()).chain(numbered).filter_map(|id| SurveyId::parse(&id).ok());
    let Some(id) = ids.into_iter().find(|id| !taken(id)) else { return Ok(Err(("instrument", "staff-set-instrument-wrong"))) };
    let version = words.instrument(instrument.as_str()).map_or(1, |i| i.version);
    let survey = Survey { id, instrument, version, plan: serde_json::to_string(&declared)? };
    // What could never be counted is not set up.
    let geography = store::register::load(tx).await?.freeze(rooms.clock.today(), None, &[]).geography;
    match ready::plan(words, &survey, &geography) {
        Err(NoPlan::Plan(PlanError::AskedTwice(_))) => return Ok(Err(("equality", "staff-set-equality-twice"))),
        Err(NoPlan::Plan(_)) if ticked("services") => return Ok(Err(("services", "staff-set-services-too-large"))),
        Err(NoPlan::Plan(_)) => return Ok(Err(("instrument", "staff-open-too-large"))),
        plan => drop(plan?),
    }
    store::wave::add_survey(tx, &survey).await?;
    Ok(Ok(survey))
}
