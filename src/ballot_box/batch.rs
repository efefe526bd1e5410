//! Batches of cards: their codes are computed once for the printer, and again whenever somebody types one.

use super::wave::WaveError;
use crate::{
    domain::{
        code::{Code, CodeBook, Issue, SERIALS},
        ids::{BatchId, PlaceId, ServiceId, WaveId},
        wave::{Batch, WaveState},
    },
    keyring::{KeyName, KeyRing},
    secret::Key,
    store::{self, Store, Tx},
};

/// The fewest cards of a batch: among fewer, handing one out says too much (partnership §3).
pub const SMALLEST_BATCH: u32 = 50;

/// Adds a batch of cards to an open wave and gives its codes, which exist nowhere else.
///
/// # Errors
/// [`WaveError`]; then nothing has changed but a key that nothing uses.
pub async fn add_batch(
    store: &Store,
    ring: &KeyRing,
    wave: &WaveId,
    service: &ServiceId,
    place: Option<&PlaceId>,
    count: u32,
) -> Result<(Batch, Vec<Code>), WaveError> {
    let mut tx = store.write().await?;
    let made = add_batch_in(&mut tx, ring, wave, service, place, count).await?;
    tx.commit().await?;
    Ok(made)
}

/// The same inside a transaction, so that what is noted about it is written with it or not at all. Until the commit nobody recognises the codes.
///
/// # Errors
/// [`WaveError`]; then the transaction is to be dropped, and nothing has changed but a key that nothing uses.
pub async fn add_batch_in(
    tx: &mut Tx,
    ring: &KeyRing,
    wave: &WaveId,
    service: &ServiceId,
    place: Option<&PlaceId>,
    count: u32,
) -> Result<(Batch, Vec<Code>), WaveError> {
    if count < SMALLEST_BATCH {
        return Err(WaveError::SmallBatch);
    }
    let row = store::wave::lock(tx, wave).await?.ok_or_else(|| WaveError::NoWave(wave.clone()))?;
    if row.state != WaveState::Open {
        return Err(WaveError::State(row.state));
    }
    if !store::partnership::services(tx).await?.iter().any(|s| s.id == *service) {
        return Err(WaveError::Unknown("service", service.to_string()));
    }
    if let Some(place) = place
        && !store::frozen::get(tx, wave).await?.geography.places.iter().any(|p| p.id == *place)
    {
        return Err(WaveError::Unknown("place", place.to_string()));
    }
    let batches = store::wave::batches(tx).await?;
    let mine: Vec<&Batch> = batches.iter().filter(|b| b.wave == *wave).collect();
    let first = mine.iter().map(|b| b.first + b.count).max().unwrap_or(0);
    if u64::from(first) + u64::from(count) > SERIALS {
        return Err(WaveError::NoRoom);
    }
    let id = BatchId::parse(&format!("{wave}-b{}", mine.len() + 1)).map_err(|_| WaveError::NoRoom)?;
    let key = Key::random();
    ring.add(KeyName::Batch(id.clone()), key.to_secret())?;
    let batch = Batch { id: id.clone(), wave: wave.clone(), service: service.clone(), place: place.cloned(), first, count, revoked: false };
    store::wave::add_batch(tx, &batch).await?;
    let issue = Issue { batch: id, first: u64::from(first), count: u64::from(count), key };
    let book = CodeBook::new(ring.key(&KeyName::Serial(wave.clone()))?, vec![issue.clone()]);
    Ok((batch, book.codes(&issue).collect()))
}

/// What recognises the codes of a wave, those of revoked batches too, which are then told that it is closed. Nothing is recognised
/// once the wave's keys are destroyed.
#[must_use]
pub fn code_book(ring: &KeyRing, wave: &WaveId, batches: &[Batch]) -> CodeBook {
    let serial = ring.key(&KeyName::Serial(wave.clone())).unwrap_or_else(|_| Key::random());
    let issues = batches
        .iter()
        .filter(|b| b.wave == *wave)
        .filter_map(|b| {
            let key = ring.key(&KeyName::Batch(b.id.clone())).ok()?;
            Some(Issue { batch: b.id.clone(), first: u64::from(b.first), count: u64::from(b.count), key })
        })
        .collect();
    CodeBook::new(serial, issues)
}
