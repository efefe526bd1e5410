//! Runs that were left, stopped or sent. A run that has ended only ever gets the landing page (privacy §3).

use super::{Result, Tx, on};

/// A run number with a tag under the day key of the day on which it ended: 16 and 8 bytes.
pub type EndedRun = [u8; 24];

/// Remembers that a run has ended.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end(tx: &mut Tx, run: &EndedRun) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO ended_run (run) VALUES ($1) ON CONFLICT DO NOTHING")
        .bind(&run[..])
        .execute(c)
        .await
        .map(drop))?)
}

/// Whether any of `runs` (one run number, tagged under each living day key) has ended.
///
/// # Errors
/// When the database cannot be reached.
pub async fn has_ended(tx: &mut Tx, runs: &[EndedRun]) -> Result<bool> {
    for run in runs {
        let ended: bool =
            on!(tx, |c| sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM ended_run WHERE run = $1)").bind(&run[..]).fetch_one(c).await)?;
        if ended {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Every run that is remembered.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Vec<u8>>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT run FROM ended_run").fetch_all(c).await)?)
}

/// Forgets a run whose states nobody can open any more.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget(tx: &mut Tx, run: &[u8]) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("DELETE FROM ended_run WHERE run = $1").bind(run).execute(c).await.map(drop))?)
}
