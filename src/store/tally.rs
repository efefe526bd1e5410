//! Sealed totals: of a wave until its release is approved, of a financial year until the year's is.

use super::{Result, Tx, on};
use crate::domain::ids::{SurveyId, WaveId};

/// Puts a wave's sealed tally, in the place of an earlier count.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put(tx: &mut Tx, wave: &WaveId, sealed: &[u8]) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query(
        "INSERT INTO tally (wave, sealed) VALUES ($1, $2) ON CONFLICT (wave) DO UPDATE SET sealed = excluded.sealed"
    )
    .bind(wave.as_str())
    .bind(sealed)
    .execute(c)
    .await
    .map(drop))?)
}

/// A wave's sealed tally.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get(tx: &mut Tx, wave: &WaveId) -> Result<Option<Vec<u8>>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT sealed FROM tally WHERE wave = $1").bind(wave.as_str()).fetch_optional(c).await)?)
}

/// Destroys a wave's tally.
///
/// # Errors
/// When the database cannot be reached.
pub async fn destroy(tx: &mut Tx, wave: &WaveId) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("DELETE FROM tally WHERE wave = $1").bind(wave.as_str()).execute(c).await.map(drop))?)
}

/// Puts the sealed sums of a financial year.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put_year(tx: &mut Tx, survey: &SurveyId, year: &str, sealed: &[u8]) -> Result<()> {
    Ok(on!(tx, |c| {
        sqlx::query(
        "INSERT INTO year_tally (survey, year, sealed) VALUES ($1, $2, $3) ON CONFLICT (survey, year) DO UPDATE SET sealed = excluded.sealed"
    )
    .bind(survey.as_str())
    .bind(year)
    .bind(sealed)
    .execute(c)
    .await
    .map(drop)
    })?)
}

/// The sealed sums of a financial year.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get_year(tx: &mut Tx, survey: &SurveyId, year: &str) -> Result<Option<Vec<u8>>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT sealed FROM year_tally WHERE survey = $1 AND year = $2")
        .bind(survey.as_str())
        .bind(year)
        .fetch_optional(c)
        .await)?)
}

/// Destroys the sums of a financial year.
///
/// # Errors
/// When the database cannot be reached.
pub async fn destroy_year(tx: &mut Tx, survey: &SurveyId, year: &str) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("DELETE FROM year_tally WHERE survey = $1 AND year = $2")
        .bind(survey.as_str())
        .bind(year)
        .execute(c)
        .await
        .map(drop))?)
}
