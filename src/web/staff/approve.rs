//! Approving a release, as one of two people of two organisations. With the second approval ballots, keys and tallies are destroyed.

use super::{
    Failed, Frame, Rooms,
    field::{Wrong, in_words},
    inside, posted,
    session::Who,
    sign_in::is_theirs,
    steps::{approvers, organisation},
    to,
    wave::{no_such, not_now},
};
use crate::{
    domain::{ids::WaveId, staff::Act},
    release::{self, ReleaseError},
    render::Page,
    store::{self, Tx, release::Row},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path, Query},
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize)]
struct Approve {
    page: Frame,
    wave: String,
    release: String,
    /// The document that they approve.
    hash: String,
    people: Vec<String>,
    /// Whether they may see what they approve.
    sees: bool,
    /// Why they cannot approve it; empty where they can.
    hindered: String,
    wrong: Vec<Wrong>,
}

impl Page for Approve {
    const TEMPLATE: &'static str = "staff/approve.html";
}

/// Which draft somebody has looked at.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    draft: String,
}

/// What the answer posts.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answered {
    token: String,
    password: String,
    draft: String,
}

/// The draft of a wave by the word in an address; the outer one is missing where there is no such wave.
async fn draft(tx: &mut Tx, wave: &str) -> Result<Option<Option<Row>>, Failed> {
    let Ok(wave) = WaveId::parse(wave) else { return Ok(None) };
    if store::wave::get(tx, &wave).await?.is_none() {
        return Ok(None);
    }
    Ok(Some(store::release::of_wave(tx, &wave).await?.filter(|release| release.state == "draft")))
}

/// What hinders somebody from approving the draft that they have looked at; the same is asked again where it is approved.
async fn hindrance(tx: &mut Tx, who: &Who, draft: &Row, seen: &str) -> Result<&'static str, Failed> {
    // Whoever works for a body that is rated sees no draft, and so has looked at none.
    if who.may(Act::SeeDraft) && seen.is_empty() {
        return Ok("staff-approve-look");
    }
    if !seen.is_empty() && seen != draft.hash {
        return Ok("staff-approve-changed");
    }
    let mine = organisation(tx, &who.name).await?;
    for other in store::release::approvers(tx, &draft.id, &draft.hash).await? {
        let theirs = organisation(tx, &other).await?;
        if other == who.name {
            return Ok("staff-approve-twice");
        }
        if theirs.id == mine.id {
            return Ok("staff-approve-same");
        }
        if theirs.rated && mine.rated {
            return Ok("staff-approve-rated");
        }
    }
    Ok("")
}

async fn asking(
    rooms: &Rooms,
    lang: &'static str,
    who: &Who,
    draft: &Row,
    hindered: &'static str,
    wrong: &[(&'static str, &'static str)],
) -> Result<HttpResponse, Failed> {
    let status = match (hindered, wrong) {
        ("", []) | ("staff-approve-look", _) => StatusCode::OK,
        ("", _) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    };
    let words = rooms.pages.words();
    let page = Approve {
        page: Frame::new(rooms, lang, Some(who)),
        wave: draft.wave.clone(),
        release: draft.id.clone(),
        hash: draft.hash.clone(),
        people: approvers(&mut rooms.store.read().await?, draft).await?,
        sees: who.may(Act::SeeDraft),
        hindered: if hindered.is_empty() { String::new() } else { words.say(lang, hindered, &[])? },
        wrong: in_words(rooms, lang, wrong, &[])?,
    };
    Ok(rooms.show(status, lang, &page))
}

/// GET of the question whether they approve what they have looked at.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, wave: Path<String>, seen: Query<Seen>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let mut tx = rooms.store.read().await?;
        match draft(&mut tx, &wave).await? {
            Some(Some(draft)) => {
                let hindered = hindrance(&mut tx, who, &draft, &seen.draft).await?;
                drop(tx);
                asking(&rooms, lang, who, &draft, hindered, &[]).await
            }
            Some(None) => Ok(not_now(&rooms, lang, who)),
            None => Ok(no_such(&rooms, lang, who)),
        }
    })
    .await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, wave: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let found = draft(&mut rooms.store.read().await?, &wave).await?;
        let Some(found) = found else { return Ok(no_such(&rooms, lang, who)) };
        let Some(draft) = found else { return Ok(not_now(&rooms, lang, who)) };
        if !is_theirs(&rooms, who, &answered.password).await? {
            // The document that they looked at, not the newest one, is asked about again.
            let hindered = hindrance(&mut rooms.store.read().await?, who, &draft, &answered.draft).await?;
            return asking(&rooms, lang, who, &draft, hindered, &[("password", "staff-password-wrong")]).await;
        }
        let hindered = match approve(&rooms, who, &draft, &answered.draft).await? {
            Ok(_) => return Ok(to(&format!("/waves/{}?lang={lang}", draft.wave))),
            Err(ReleaseError::Changed) => "staff-approve-changed",
            Err(ReleaseError::Twice) => "staff-approve-twice",
            Err(ReleaseError::SameOrganisation(_)) => "staff-approve-same",
            Err(ReleaseError::BothRated) => "staff-approve-rated",
            Err(ReleaseError::State(..) | ReleaseError::NoRelease(_)) => return Ok(not_now(&rooms, lang, who)),
            Err(error) => return Err(error.into()),
        };
        asking(&rooms, lang, who, &draft, hindered, &[]).await
    })
    .await
}

/// An approval that has begun is not given up by a browser that goes away: what it destroys, it destroys to the end.
async fn approve(rooms: &Rooms, who: &Who, draft: &Row, seen: &str) -> Result<Result<release::Approved, ReleaseError>, Failed> {
    let (rooms, name, seen) = (rooms.clone(), who.name.clone(), seen.to_owned());
    let wave = WaveId::parse(&draft.wave)?;
    let approving =
        tokio::spawn(async move { release::approve_draft(&rooms.store, &rooms.ring, &*rooms.clock, &wave, &name, &seen).await });
    Ok(approving.await?)
}
