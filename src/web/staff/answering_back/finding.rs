//! One finding: what was heard, what is said of it, what is done, and what can be done with it.

use super::{
    Failed, Frame, Rooms,
    field::{Wrong, in_words},
    findings::find_shared,
    inside,
    release::AT,
    reply_form::Wrongs,
    session::Who,
    wave::no_such,
};
use crate::{
    domain::{action::Finding, ids::FindingId, staff::Act},
    i18n::Arg,
    release::Document,
    render::Page,
    store::{self, release::Row},
    web::reply::{Answers, Heard, Reading},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;
use std::sync::Arc;

#[derive(Debug, Serialize)]
struct Room {
    page: Frame,
    id: String,
    release: String,
    title: String,
    standing: String,
    heard: Heard,
    writes: bool,
    /// Whether it can be made public.
    publishes: bool,
    /// Whether it can still be withdrawn.
    withdraws: bool,
    /// What can be translated.
    words: Option<String>,
}

impl Page for Room {
    const TEMPLATE: &'static str = "staff/finding.html";
}

/// A finding with the release that it is of.
pub(super) struct Found {
    pub finding: Finding,
    pub row: Row,
    pub document: Arc<Document>,
}

/// A finding by the word in an address; one of a release that somebody may not read is as one that is not there.
pub(super) async fn find(rooms: &Rooms, who: &Who, id: &str) -> Result<Option<Found>, Failed> {
    let Ok(id) = FindingId::parse(id) else { return Ok(None) };
    let Some(finding) = store::finding::get(&mut rooms.store.read().await?, &id).await? else { return Ok(None) };
    let release = find_shared(rooms, who, finding.release.as_str()).await?;
    Ok(release.map(|(row, document)| Found { finding, row, document }))
}

/// Whether the public reads it, or why not.
fn standing(rooms: &Rooms, lang: &str, finding: &Finding) -> Result<String, Failed> {
    let words = rooms.pages.words();
    Ok(match (finding.withdrawn_on, finding.public) {
        (Some(day), _) => words.say(lang, "staff-finding-withdrawn", &[("day", Arg::Text(&words.day(lang, day)?))])?,
        (None, Some((day, _))) => words.say(lang, "staff-finding-public", &[("day", Arg::Text(&words.day(lang, day)?))])?,
        (None, None) => words.say(lang, "staff-finding-draft", &[])?,
    })
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, who, &id).await? {
        Some(found) => Ok(rooms.show(StatusCode::OK, lang, &build(&rooms, lang, who, found).await?)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

async fn build(rooms: &Rooms, lang: &'static str, who: &Who, found: Found) -> Result<Room, Failed> {
    let (words, finding) = (rooms.pages.words(), &found.finding);
    let answers = Answers::load(&mut rooms.store.read().await?).await?;
    let reading = Reading { words, language: lang, today: rooms.clock.today(), at: AT, drafts: true };
    let kept = finding.withdrawn_on.is_none();
    let writes = kept && who.may(Act::Reply);
    let heard = reading.heard_of(&found.document, finding, &answers)?;
    Ok(Room {
        page: Frame::new(rooms, lang, Some(who)),
        id: finding.id.to_string(),
        title: words.say(lang, "staff-finding", &[("release", Arg::Text(&found.row.id))])?,
        standing: standing(rooms, lang, finding)?,
        writes,
        publishes: writes && finding.public.is_none() && found.row.state == "public",
        withdraws: writes && finding.public.is_none(),
        words: heard.original().filter(|_| kept && who.may(Act::Translate)),
        heard,
        release: found.row.id,
    })
}

/// A question before something that outlasts the session.
#[derive(Debug, Serialize)]
pub(super) struct Confirm {
    pub page: Frame,
    pub title: String,
    pub what: Vec<String>,
    pub action: String,
    pub back: String,
    pub wrong: Vec<Wrong>,
}

impl Page for Confirm {
    const TEMPLATE: &'static str = "staff/confirm.html";
}

impl Confirm {
    /// The question about a finding, with the messages that say what will be.
    pub(super) fn of(
        rooms: &Rooms,
        (lang, who): (&'static str, &Who),
        finding: &Finding,
        verb: &str,
        (title, what): (&str, &[&str]),
        wrong: &Wrongs,
    ) -> Result<HttpResponse, Failed> {
        let words = rooms.pages.words();
        let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let page = Self {
            page: Frame::new(rooms, lang, Some(who)),
            title: words.say(lang, title, &[])?,
            what: what.iter().map(|key| words.say(lang, key, &[])).collect::<Result<_, _>>()?,
            action: format!("/findings/{}/{verb}", finding.id),
            back: format!("/findings/{}", finding.id),
            wrong: in_words(rooms, lang, wrong, &[])?,
        };
        Ok(rooms.show(status, lang, &page))
    }
}
