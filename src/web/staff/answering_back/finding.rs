//! One finding: what was heard, what is said of it, what is done, and what can be done with it.

use super::{
    Failed, Frame, Rooms,
    ask::{Ask, Back},
    findings::find_shared,
    inside,
    release::AT,
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
#[expect(clippy::struct_excessive_bools, reason = "each says whether there is one button")]
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
    /// Whether people can be asked if it has changed.
    asks: bool,
    /// What can be translated.
    words: Option<String>,
}

impl Page for Room {
    const TEMPLATE: &'static str = "staff/finding.html";
}

/// A finding with the release that it is of.
pub(in crate::web::staff) struct Found {
    pub finding: Finding,
    pub row: Row,
    pub document: Arc<Document>,
}

impl Found {
    /// Whether nobody outside has read it: then it can be withdrawn.
    pub(in crate::web::staff) fn is_withdrawable(&self) -> bool {
        self.finding.public.is_none() && self.finding.withdrawn_on.is_none()
    }

    /// Whether people can be asked if it has changed: it stands, and everybody reads the release.
    pub(in crate::web::staff) fn is_askable(&self) -> bool {
        self.finding.withdrawn_on.is_none() && self.row.state == "public"
    }

    /// Whether its reply can be made public: its release is, and it is not yet.
    pub(super) fn is_publishable(&self) -> bool {
        self.is_withdrawable() && self.row.state == "public"
    }
}

/// A finding by the word in an address; one of a release that somebody may not read is as one that is not there.
pub(in crate::web::staff) async fn find(rooms: &Rooms, who: &Who, id: &str) -> Result<Option<Found>, Failed> {
    let Ok(id) = FindingId::parse(id) else { return Ok(None) };
    let Some(finding) = store::finding::get(&mut rooms.store.read().await?, &id).await? else { return Ok(None) };
    let release = find_shared(rooms, who, finding.release.as_str()).await?;
    // During a tender some read no part of the partnership.
    let readable = release.filter(|(_, document)| is_of(&finding, document));
    Ok(readable.map(|(row, document)| Found { finding, row, document }))
}

/// Whether what somebody reads of a release has the figure that was taken up.
pub(super) fn is_of(finding: &Finding, document: &Document) -> bool {
    document.about.iter().any(|about| about.figure == finding.figure.0)
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
        publishes: writes && found.is_publishable(),
        withdraws: writes && found.is_withdrawable(),
        asks: who.may(Act::Author) && found.is_askable(),
        words: heard.original().filter(|_| kept && who.may(Act::Translate)),
        heard,
        release: found.row.id,
    })
}

/// A question before something that cannot be undone: what becomes of the finding.
pub(super) struct Question {
    /// The last part of the address to which the answer goes.
    pub verb: &'static str,
    pub title: &'static str,
    pub button: &'static str,
    /// What will be, and what will be lost.
    pub what: &'static [&'static str],
}

impl Question {
    /// Asks, or asks again after another password than theirs.
    pub(super) fn ask(&self, rooms: &Rooms, lang: &'static str, who: &Who, id: &FindingId, mistyped: bool) -> Result<HttpResponse, Failed> {
        let say = |key: &str| rooms.pages.words().say(lang, key, &[]);
        let ask = Ask {
            page: Frame::new(rooms, lang, Some(who)),
            title: say(self.title)?,
            what: self.what.iter().map(|key| say(key)).collect::<Result<_, _>>()?,
            action: format!("/findings/{id}/{}", self.verb),
            button: say(self.button)?,
            back: Back { path: format!("/findings/{id}"), name: say("staff-reply-back")? },
            wrong: Vec::new(),
        };
        ask.shown(rooms, mistyped)
    }
}
