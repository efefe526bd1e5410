//! Leave: ends the run, so that nothing brings its pages back, and leads to a neutral site.

use super::{
    Answering, body,
    state::{tagged, untag},
};
use crate::{
    domain::ballot::Channel,
    keyring::KeyRing,
    secret::Key,
    store::{self, Store},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::header::LOCATION,
    web::{Data, Path, Payload},
};
use chrono::NaiveDate;

/// POST of Leave's own small form. It carries the tagged run number and nothing else.
pub async fn post(answering: Data<Answering>, slug: Path<String>, request: HttpRequest, payload: Payload) -> HttpResponse {
    // Leaving works whatever was posted.
    let body = body::of(&request, payload, &answering.room).await.unwrap_or_default();
    let posted = form_urlencoded::parse(&body).find(|(name, _)| name == "r").map(|(_, value)| value.into_owned());
    let tagged = posted.and_then(|text| data_encoding::HEXLOWER.decode(text.as_bytes()).ok());
    if let Some(tagged) = tagged
        && let Err(error) = end(&answering, &tagged).await
    {
        // Leaving works whatever happens here.
        crate::telemetry::note(&error);
    }
    let kiosk = answering.books.now().entry(&slug).is_some_and(|e| e.channel == Channel::Kiosk);
    let to = if kiosk { format!("/{slug}") } else { answering.neutral_url.to_string() };
    HttpResponse::SeeOther().insert_header((LOCATION, to)).finish()
}

async fn end(answering: &Answering, posted: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    let keys = answering.ring.day_keys(answering.clock.today())?;
    if let Some(run) = untag(posted, &keys) {
        end_run(answering, &run).await?;
    }
    Ok(())
}

/// Remembers that a run has ended, under today's key: states of the run can be opened for as long as that key lives, and no longer.
pub(super) async fn end_run(answering: &Answering, run: &[u8; 16]) -> Result<(), Box<dyn std::error::Error>> {
    let keys = answering.ring.day_keys(answering.clock.today())?;
    if let Some(key) = keys.first() {
        let mut tx = answering.store.write().await?;
        store::runs::end(&mut tx, &tagged(run, key)).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Whether one of these day keys opens states of an ended run, so that it has to be remembered.
#[must_use]
pub fn is_living(run: &[u8], keys: &[Key]) -> bool {
    untag(run, keys).is_some()
}

/// Forgets ended runs whose states nobody can open any more: those that no living day key has tagged.
///
/// # Errors
/// When the database or the ring cannot be written.
pub async fn forget_ended_runs(store: &Store, ring: &KeyRing, today: NaiveDate) -> Result<(), crate::jobs::JobError> {
    let keys = ring.day_keys(today)?;
    let runs = store::runs::all(&mut store.read().await?).await?;
    let mut tx = store.write().await?;
    for run in runs.iter().filter(|run| !is_living(run, &keys)) {
        store::runs::forget(&mut tx, run).await?;
    }
    tx.commit().await?;
    Ok(store.scour(&[store::Table::EndedRun]).await?)
}
