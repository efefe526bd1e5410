//! Surveys that somebody keeps in order to go on later. Nothing here can be found or opened without the number that they hold.

use super::{Result, Tx, on};

/// What finds a kept survey: 16 bytes derived from its number, and 8 of a tag that tells under which day's key it was kept.
pub type Find = [u8; 24];

/// Keeps a survey for the first time; what is kept already stays as it is.
///
/// # Errors
/// When the database cannot be reached.
pub async fn add(tx: &mut Tx, find: &Find, sealed: &[u8]) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO kept (find, sealed) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(&find[..])
        .bind(sealed)
        .execute(c)
        .await
        .map(drop))?)
}

/// Keeps what was answered since. True when the survey was still kept: one that was taken up or deleted elsewhere does not come back.
///
/// # Errors
/// When the database cannot be reached.
pub async fn renew(tx: &mut Tx, find: &Find, sealed: &[u8]) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query("UPDATE kept SET sealed = $1 WHERE find = $2")
        .bind(sealed)
        .bind(&find[..])
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Takes a kept survey out: whoever comes second finds nothing.
///
/// # Errors
/// When the database cannot be reached.
pub async fn take(tx: &mut Tx, find: &Find) -> Result<Option<Vec<u8>>> {
    Ok(on!(tx, |c| sqlx::query_scalar("DELETE FROM kept WHERE find = $1 RETURNING sealed").bind(&find[..]).fetch_optional(c).await)?)
}

/// What finds every survey that is kept.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Vec<u8>>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT find FROM kept").fetch_all(c).await)?)
}

/// Deletes a kept survey.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget(tx: &mut Tx, find: &[u8]) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("DELETE FROM kept WHERE find = $1").bind(find).execute(c).await.map(drop))?)
}
