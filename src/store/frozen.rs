//! The places and areas with which each wave was opened.

use super::{Result, StoreError, Tx, on, partnership, wave};
use crate::domain::{ids::WaveId, register::Frozen};

/// Keeps what a wave is opened with. What is kept once stays.
///
/// # Errors
/// When there is no such wave, or the database cannot be reached.
pub async fn put(tx: &mut Tx, wave: &WaveId, frozen: &Frozen) -> Result<()> {
    let json = serde_json::to_string(frozen).map_err(|_| StoreError::Inconsistent("geography"))?;
    let sql = "INSERT INTO geography (wave, document) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    Ok(on!(tx, |c| sqlx::query(sql).bind(wave.as_str()).bind(&json).execute(c).await.map(drop))?)
}

/// What a wave was opened with; for one of which it was not kept, what there is.
///
/// # Errors
/// When the database cannot be reached, or holds something else under this name.
pub async fn get(tx: &mut Tx, wave: &WaveId) -> Result<Frozen> {
    let sql = "SELECT document FROM geography WHERE wave = $1";
    let json: Option<String> = on!(tx, |c| sqlx::query_scalar(sql).bind(wave.as_str()).fetch_optional(c).await)?;
    match json {
        Some(json) => serde_json::from_str(&json).map_err(|_| StoreError::Inconsistent("geography")),
        None => Ok(Frozen::whole(partnership::geography(tx).await?)),
    }
}

/// Whether it is not kept for some wave.
///
/// # Errors
/// When the database cannot be reached.
pub async fn is_behind(tx: &mut Tx) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM wave w WHERE NOT EXISTS (SELECT 1 FROM geography g WHERE g.wave = w.id))";
    Ok(on!(tx, |c| sqlx::query_scalar(sql).fetch_one(c).await)?)
}

/// Keeps it for waves of a time when it was not kept: of an earlier Chorus, or out of its backups. Until now nothing could change.
///
/// # Errors
/// When the database cannot be reached.
pub async fn catch_up(tx: &mut Tx) -> Result<()> {
    for wave in wave::all(tx).await? {
        let frozen = get(tx, &wave.id).await?;
        put(tx, &wave.id, &frozen).await?;
    }
    Ok(())
}
