//! A number to come back with: opt-in, shown once, good for three days. The survey is kept sealed under what only the number gives; nothing lies on the
//! device, and nothing on the server can be found or read without the number (privacy §3).

use super::{
    Answering,
    book::Entry,
    leave,
    page::{Place, content},
    path::{Step, View},
    state::{Kept, RunState},
    step,
};
use crate::{
    domain::{
        ballot::{BadRecord, pad_bytes, unpad_bytes},
        number::Number,
        wave::Wave,
    },
    keyring::KeyRing,
    render::RenderError,
    secret::{DoesNotOpen, Key, equal, stretch},
    store::{self, Store, kept::Find},
};
use chrono::{Days, NaiveDate};
use std::sync::atomic::Ordering;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

type Fault = Box<dyn std::error::Error>;

content!(
    /// The number to come back with, or what became of it.
    Page, "answer/keep.html", "pause", { number: Vec<String>, until: String, kept: bool }
);

/// Whether a run can be kept: it came with a card, so that there is a place to type the number; it is past the door, and not yet sent.
pub(super) fn offered(state: &RunState) -> bool {
    state.batch.is_some() && !state.sent && state.kept.is_none() && !matches!(state.at, Step::Door | Step::Harmless(..))
}

/// The page of the number: shown when it was just given, never again.
pub(super) fn page(place: &Place, state: &RunState, number: Option<String>) -> Result<Page, RenderError> {
    let words = place.answering.pages.words();
    let until = state.kept.as_ref().map(|kept| words.day(place.language, kept.until)).transpose()?;
    // Two lines of three groups fit the narrowest screen.
    let number = number.map(|n| [&n[..11], &n[12..]].map(str::to_owned).to_vec()).unwrap_or_default();
    Ok(Page { number, until: until.unwrap_or_default(), kept: state.kept.is_some() })
}

/// Keeps the run and gives its number; nothing when that number was taken up or deleted before, and an old page asks for it again.
pub(super) async fn begin(answering: &Answering, entry: &Entry, state: &mut RunState) -> Result<Option<String>, Fault> {
    if !answering.limits.may_write(state.mark.as_ref(), entry.slug.as_str()) {
        return Err("a card was kept and sent too often within an hour".into());
    }
    let today = answering.clock.today();
    let key = answering.ring.keep_key(today)?;
    let number = Number::of(state.keep_value);
    let (find, open) = work_out(answering, &answering.slow_inside, number.clone(), &entry.wave, key).await?;
    if is_over(answering, &find).await? {
        return Ok(None);
    }
    let until = today.checked_add_days(Days::new(2)).unwrap_or(today);
    let bytes: [u8; 32] = open.to_secret().expose().try_into().map_err(|_| "a key has 32 bytes")?;
    state.kept = Some(Kept { find, key: bytes, until: until.min(last_day(&entry.wave)) });
    let sealed = seal(entry, state, &open)?;
    let mut tx = answering.store.write().await?;
    store::kept::add(&mut tx, &find, &sealed).await?;
    tx.commit().await?;
    Ok(Some(number.grouped()))
}

/// Begun surveys can be sent until the day after the wave's last.
fn last_day(wave: &Wave) -> NaiveDate {
    wave.closes_on.checked_add_days(Days::new(1)).unwrap_or(wave.closes_on)
}

/// Keeps what was answered since, under the same number. What was taken up, deleted or forgotten meanwhile does not come back.
pub(super) async fn renew(answering: &Answering, entry: &Entry, state: &mut RunState) -> Result<(), Fault> {
    let Some(kept) = state.kept.clone() else { return Ok(()) };
    let keys = answering.ring.keep_keys(answering.clock.today())?;
    let sealed = seal(entry, state, &Key::from_bytes(kept.key))?;
    let mut tx = answering.store.write().await?;
    if !is_living(&kept.find, &keys) || !store::kept::renew(&mut tx, &kept.find, &sealed).await? {
        state.kept = None;
    }
    Ok(tx.commit().await?)
}

/// Deletes what is kept of a run, if anything: because the person wants it, or because the run is over.
pub(super) async fn delete(answering: &Answering, state: &mut RunState) -> Result<(), Fault> {
    if let Some(kept) = state.kept.take() {
        state.keep_value = Number::draw();
        let mut tx = answering.store.write().await?;
        store::kept::forget(&mut tx, &kept.find).await?;
        tx.commit().await?;
        close(answering, &kept.find).await?;
    }
    Ok(())
}

/// Takes a kept run out by its number: once. Nothing comes for a number that is unknown, used, expired, or of another wave, all alike.
pub(super) async fn take_up(answering: &Answering, entry: &Entry, number: Number, run: [u8; 16]) -> Result<Option<RunState>, Fault> {
    let keys = answering.ring.keep_keys(answering.clock.today())?;
    for key in keys {
        let (find, open) = work_out(answering, &answering.slow, number.clone(), &entry.wave, key).await?;
        let mut tx = answering.store.write().await?;
        let Some(sealed) = store::kept::take(&mut tx, &find).await? else { continue };
        // What does not open here is of another address: it stays.
        let Ok(state) = open_state(entry, &open, &sealed) else { continue };
        tx.commit().await?;
        close(answering, &find).await?;
        // Pages of the run that was kept may still be open on another device.
        leave::end_run(answering, &state.run).await?;
        return Ok(Some(state.taken_up(run)));
    }
    Ok(None)
}

/// Remembers, as long as a page could ask for it again, that a number is over. What finds a kept survey tells nothing without its number.
async fn close(answering: &Answering, find: &Find) -> Result<(), Fault> {
    let half: [u8; 16] = find[..16].try_into()?;
    answering.scour_due.store(true, Ordering::Relaxed);
    leave::end_run(answering, &half).await
}

async fn is_over(answering: &Answering, find: &Find) -> Result<bool, Fault> {
    let half: [u8; 16] = find[..16].try_into()?;
    Ok(step::has_ended(answering, &half, &answering.ring.day_keys(answering.clock.today())?).await?)
}

/// Forgets kept surveys that no living key can find any more.
///
/// # Errors
/// When the database or the ring cannot be written.
pub async fn forget_kept(store: &Store, ring: &KeyRing, today: NaiveDate) -> Result<(), crate::jobs::JobError> {
    let keys = ring.keep_keys(today)?;
    let all = store::kept::all(&mut store.read().await?).await?;
    let dead: Vec<&Vec<u8>> = all.iter().filter(|find| !is_living(find, &keys)).collect();
    if dead.is_empty() {
        return Ok(());
    }
    let mut tx = store.write().await?;
    for find in dead {
        store::kept::forget(&mut tx, find).await?;
    }
    tx.commit().await?;
    Ok(store.scour(&[store::Table::Kept]).await?)
}

/// What finds and what opens a kept survey: two halves of what Argon2id makes of its number under the key of the day. Slow on purpose, so it
/// runs beside the server's own work.
async fn work_out(answering: &Answering, turns: &Semaphore, number: Number, wave: &Wave, key: Key) -> Result<(Find, Key), Fault> {
    let short = Zeroizing::new(format!("{}/{}", wave.id, number.digits()));
    let work = move || {
        let stretched = stretch(&key, b"kept survey", short.as_bytes());
        let mut find: Find = [0; 24];
        find[..16].copy_from_slice(&stretched.derive(b"find").mac(&[])[..16]);
        let tag = tag(&find[..16], &key);
        find[16..].copy_from_slice(&tag);
        (find, stretched.derive(b"open"))
    };
    answering.slowly(turns, work).await
}

/// Tells, with a living key and without the number, under which day's key a survey was kept.
fn tag(half: &[u8], key: &Key) -> [u8; 8] {
    let mut tag = [0; 8];
    tag.copy_from_slice(&key.derive(b"kept tag").mac(&[half])[..8]);
    tag
}

/// Whether one of these keys found and opens a survey that somebody keeps.
#[must_use]
pub fn is_living(find: &[u8], keys: &[Key]) -> bool {
    find.len() == 24 && keys.iter().any(|key| equal(&tag(&find[..16], key), &find[16..]))
}

fn seal(entry: &Entry, state: &RunState, key: &Key) -> Result<Vec<u8>, Fault> {
    Ok(key.seal(&aad(entry), &padded(state)?))
}

/// The run as it is kept, before it is sealed.
pub(super) fn padded(state: &RunState) -> Result<Zeroizing<Vec<u8>>, BadRecord> {
    // The page over the way is not where to come back to, and the key has no place under its own lock.
    let state = RunState { kept: None, view: None::<View>, draft: None, ..state.clone() };
    pad_bytes(&state.deflated())
}

fn open_state(entry: &Entry, key: &Key, sealed: &[u8]) -> Result<RunState, DoesNotOpen> {
    let padded = Zeroizing::new(key.open(&aad(entry), sealed)?);
    RunState::inflated(unpad_bytes(&padded).map_err(|_| DoesNotOpen)?)
}

fn aad(entry: &Entry) -> Vec<u8> {
    format!("kept/{}/{}/{}", entry.wave.id, entry.instrument.version, entry.slug).into_bytes()
}
