//! One action: how it stands, every step that it took, what the lived-experience group says, and who was told.

use super::{Failed, Frame, Rooms, finding, inside, release::AT, replies::from, session::Who, steps::organisation, wave::no_such};
use crate::{
    domain::{
        action::{Action, Audience, Finding, Status},
        ids::ActionId,
        staff::Act,
    },
    i18n::Arg,
    render::Page,
    store,
    web::reply::{Answers, Doing, Reading},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Room {
    page: Frame,
    id: String,
    /// The finding that it answers; empty for an action that was imported.
    finding: String,
    from: String,
    doing: Doing,
    log: Vec<String>,
    told: Vec<String>,
    writes: bool,
    vets: bool,
    tells: bool,
    words: Option<String>,
}

impl Page for Room {
    const TEMPLATE: &'static str = "staff/action.html";
}

/// An action with the finding that it answers.
pub(super) struct Found {
    pub action: Action,
    pub finding: Option<Finding>,
}

impl Found {
    /// Whether the public reads it.
    pub(super) fn is_public(&self) -> bool {
        self.finding.as_ref().is_some_and(|finding| finding.public.is_some())
    }
}

/// An action by the word in an address; one of a release that somebody may not read, or of a finding that was withdrawn, is as one that is not there.
pub(super) async fn find(rooms: &Rooms, who: &Who, id: &str) -> Result<Option<Found>, Failed> {
    let Ok(id) = ActionId::parse(id) else { return Ok(None) };
    let Some(action) = store::action::get(&mut rooms.store.read().await?, &id).await? else { return Ok(None) };
    let Some(of) = action.finding.clone() else { return Ok(Some(Found { action, finding: None })) };
    let found = finding::find(rooms, who, of.as_str()).await?.map(|found| found.finding).filter(|f| f.withdrawn_on.is_none());
    Ok(found.map(|finding| Found { action, finding: Some(finding) }))
}

/// Whether somebody may say for the group whether an action is done: of what their own organisation does, others say it.
pub(super) async fn vets(rooms: &Rooms, who: &Who, action: &Action) -> Result<bool, Failed> {
    let now = action.now();
    if now.status != Status::Done || !who.may(Act::Vet) {
        return Ok(false);
    }
    Ok(organisation(&mut rooms.store.read().await?, &who.name).await?.id != now.organisation)
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, who, &id).await? {
        Some(found) => Ok(rooms.show(StatusCode::OK, lang, &build(&rooms, lang, who, &found).await?)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

async fn build(rooms: &Rooms, lang: &'static str, who: &Who, found: &Found) -> Result<Room, Failed> {
    let (words, action) = (rooms.pages.words(), &found.action);
    let answers = Answers::load(&mut rooms.store.read().await?).await?;
    let reading = Reading { words, language: lang, today: rooms.clock.today(), at: AT, drafts: true };
    let doing = reading.doing(action, &answers)?;
    let line = |key: &str, day, staff: &str| -> Result<String, Failed> {
        Ok(words.say(lang, key, &[("day", Arg::Text(&words.day(lang, day)?)), ("name", Arg::Text(staff))])?)
    };
    let steps = action.steps.iter().map(|s| line(&format!("staff-step-{}", s.status.stage().as_str()), s.day, s.staff.as_str()));
    let vettings = action.vettings.iter().map(|v| line(&format!("staff-says-{}", v.says.as_str()), v.day, v.staff.as_str()));
    let told = action.told.iter().map(|t| line(&format!("staff-told-{}", t.audience.as_str()), t.day, t.staff.as_str()));
    let writes = who.may(Act::Reply);
    Ok(Room {
        page: Frame::new(rooms, lang, Some(who)),
        id: action.id.to_string(),
        finding: found.finding.as_ref().map(|f| f.id.to_string()).unwrap_or_default(),
        from: from(words, lang, action, &answers)?,
        log: steps.chain(vettings).collect::<Result<_, _>>()?,
        told: told.collect::<Result<_, _>>()?,
        writes,
        vets: vets(rooms, who, action).await?,
        tells: writes && action.told.len() < Audience::ALL.len(),
        words: doing.original().filter(|_| who.may(Act::Translate)),
        doing,
    })
}
