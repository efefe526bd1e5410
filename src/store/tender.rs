//! Tender windows of surveys.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    ids::{OrganisationId, SurveyId},
    tender::Tender,
};
use chrono::NaiveDate;

/// Every tender, the earliest first.
///
/// # Errors
/// When the database cannot be reached, or holds what is no name.
pub async fn all(tx: &mut Tx) -> Result<Vec<Tender>> {
    let sql = "SELECT survey, begins, ends FROM tender ORDER BY begins, ends";
    let rows: Vec<(String, NaiveDate, NaiveDate)> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let tender = |(survey, begins, ends): (String, _, _)| {
        Ok(Tender { survey: SurveyId::parse(&survey).map_err(|_| StoreError::Inconsistent("tender"))?, begins, ends })
    };
    rows.into_iter().map(tender).collect()
}

/// Sets a tender; of two that begin on one day the later end holds.
///
/// # Errors
/// When there is no such survey, or the database cannot be reached.
pub async fn put(tx: &mut Tx, tender: &Tender) -> Result<()> {
    let sql = "INSERT INTO tender (survey, begins, ends) VALUES ($1, $2, $3) \
               ON CONFLICT (survey, begins) DO UPDATE SET ends = excluded.ends WHERE tender.ends < excluded.ends";
    Ok(on!(tx, |c| sqlx::query(sql).bind(tender.survey.as_str()).bind(tender.begins).bind(tender.ends).execute(c).await.map(drop))?)
}

/// Takes a tender away that has not begun; false when there is none.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remove(tx: &mut Tx, survey: &SurveyId, begins: NaiveDate, today: NaiveDate) -> Result<bool> {
    let sql = "DELETE FROM tender WHERE survey = $1 AND begins = $2 AND begins > $3";
    let rows = on!(tx, |c| sqlx::query(sql).bind(survey.as_str()).bind(begins).bind(today).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Whether an organisation pays for another one.
///
/// # Errors
/// When the database cannot be reached.
pub async fn pays(tx: &mut Tx, organisation: &OrganisationId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM funding WHERE organisation = $1)";
    Ok(on!(tx, |c| sqlx::query_scalar(sql).bind(organisation.as_str()).fetch_one(c).await)?)
}
