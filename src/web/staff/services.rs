//! Services by themselves: what the people said whom one service handed a card, beside the whole partnership. A service reads its own; whoever pays for
//! services or coordinates reads each, one at a time: no page has two of them, so there is nothing to rank (partnership §6, `docs/decisions/0033`).

use super::{
    Failed, Frame, Rooms,
    field::Choice,
    readable::{Tenders, beside},
    release::AT,
    room,
    session::Who,
    steps::organisation,
};
use crate::{
    domain::{
        ids::{ServiceId, SurveyId},
        partnership::Service,
        plan::Declared,
        staff::Role,
    },
    release::{AreaName, Document},
    render::Page,
    report::{View, address, dashboard::Topic, wave_in_words},
    store::{self, Tx, release::Head},
    web::figures::survey_language,
};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Serialize;
use std::sync::Arc;

/// What stands before a service's id where an address names a place. No id of an area has a full stop.
const PREFIX: &str = "service.";

/// What an address names as a place.
#[derive(Debug)]
pub(super) enum Place {
    /// An area, or the whole partnership.
    Area,
    /// A service of which somebody reads.
    Service(Service),
    /// A service that there is not, or of which they do not read.
    Nothing,
}

/// What an address names.
pub(super) async fn named(tx: &mut Tx, who: &Who, scope: &str) -> Result<Place, Failed> {
    let Some(id) = scope.strip_prefix(PREFIX) else { return Ok(Place::Area) };
    let found = readable(tx, who).await?.into_iter().find(|service| service.id.as_str() == id);
    Ok(found.map_or(Place::Nothing, Place::Service))
}

/// The services of which somebody reads.
async fn readable(tx: &mut Tx, who: &Who) -> Result<Vec<Service>, Failed> {
    let (own, all) = (organisation(tx, &who.name).await?.id, matches!(who.role, Role::Commissioner | Role::Coordinator));
    let mut services = store::partnership::services(tx).await?;
    services.retain(|service| all || service.organisation == own);
    Ok(services)
}

/// The label of a service in the figures of a survey; nothing where it has none of its own there.
async fn label(tx: &mut Tx, survey: &SurveyId, service: &ServiceId) -> Result<Option<String>, Failed> {
    let survey = store::wave::survey(tx, survey).await?.ok_or(store::StoreError::Inconsistent("survey"))?;
    Ok(serde_json::from_str::<Declared>(&survey.plan)?.label(service))
}

/// What a release that somebody reads says of a service; nothing where it says nothing of its own, or while a tender keeps it from them.
pub(super) async fn document(
    rooms: &Rooms,
    tx: &mut Tx,
    tenders: &Tenders,
    head: &Head,
    service: &Service,
) -> Result<Option<Arc<Document>>, Failed> {
    let survey = &rooms.documents.title(tx, head).await?.survey;
    if tenders.is_open(survey) {
        return Ok(None);
    }
    let Some(label) = label(tx, survey, &service.id).await? else { return Ok(None) };
    let place = AreaName { id: format!("{PREFIX}{}", service.id), name: service.name.clone() };
    Ok(rooms.documents.of_service(tx, head, &label, place).await?)
}

/// One service, and where it is read of.
#[derive(Debug, Serialize)]
struct Line {
    name: String,
    topics: Vec<Choice>,
    releases: Vec<Choice>,
}

#[derive(Debug, Serialize)]
struct List {
    page: Frame,
    services: Vec<Line>,
}

impl Page for List {
    const TEMPLATE: &'static str = "staff/services.html";
}

/// GET of the list.
pub async fn list(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| {
        let services = lines(&rooms, page.lang, who).await?;
        Ok(List { page, services })
    })
    .await
}

async fn lines(rooms: &Rooms, lang: &'static str, who: &Who) -> Result<Vec<Line>, Failed> {
    let words = rooms.pages.words();
    let mut tx = rooms.store.read().await?;
    let mut lines = Vec::new();
    for service in readable(&mut tx, who).await? {
        let scope = format!("{PREFIX}{}", service.id);
        let mut releases = Vec::new();
        for document in beside(rooms, &mut tx, who, None, &scope).await? {
            let language = survey_language(words, &document.instrument, lang);
            let survey = words.ask(document.instrument.as_str(), language, "survey-name", &[])?;
            let href = address(AT, document.release.as_str(), View { year: false, scope: &scope }, lang);
            releases.push(Choice::new(&href, format!("{survey}: {}", wave_in_words(document.when(), words, lang)?), ""));
        }
        let topics = Topic::ALL.into_iter().filter(|topic| topic.of_places() && !releases.is_empty());
        let topic = |topic: Topic| -> Result<Choice, Failed> {
            let href = format!("/dashboards/{}/full/in/{scope}?lang={lang}", topic.as_str());
            Ok(Choice::new(&href, words.say(lang, &format!("dashboard-{}", topic.as_str()), &[])?, ""))
        };
        lines.push(Line { topics: topics.map(topic).collect::<Result<_, _>>()?, name: service.name, releases });
    }
    Ok(lines)
}
