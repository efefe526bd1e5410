//! Staff, and the log of what they did. People answering have no row anywhere.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    ids::{OrganisationId, StaffName},
    staff::{Role, Staff},
};
use chrono::NaiveDate;
use uuid::Uuid;

/// Adds a member of staff.
///
/// # Errors
/// When there is one of that name, the organisation is unknown, or the database cannot be reached.
pub async fn add(tx: &mut Tx, staff: &Staff) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO staff (name, role, organisation, password_hash, totp_sealed) VALUES ($1, $2, $3, $4, $5)")
        .bind(staff.name.as_str())
        .bind(staff.role.as_str())
        .bind(staff.organisation.as_str())
        .bind(&staff.password_hash)
        .bind(&staff.totp_sealed)
        .execute(c)
        .await
        .map(drop))?)
}

/// A member of staff by sign-in name.
///
/// # Errors
/// When the database cannot be reached, or holds an organisation id that is none.
pub async fn get(tx: &mut Tx, name: &StaffName) -> Result<Option<Staff>> {
    let row: Option<(String, String, String, Vec<u8>)> =
        on!(tx, |c| sqlx::query_as("SELECT role, organisation, password_hash, totp_sealed FROM staff WHERE name = $1")
            .bind(name.as_str())
            .fetch_optional(c)
            .await)?;
    row.map(|(role, organisation, password_hash, totp_sealed)| {
        Ok(Staff {
            name: name.clone(),
            role: Role::parse(&role).ok_or(StoreError::Inconsistent("role"))?,
            organisation: OrganisationId::parse(&organisation).map_err(|_| StoreError::Inconsistent("organisation"))?,
            password_hash,
            totp_sealed,
        })
    })
    .transpose()
}

/// Gives somebody another password.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put_password(tx: &mut Tx, name: &StaffName, hash: &str) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("UPDATE staff SET password_hash = $2 WHERE name = $1")
        .bind(name.as_str())
        .bind(hash)
        .execute(c)
        .await
        .map(drop))?)
}

/// Gives somebody another authenticator app: its secret, sealed under the ring's column key.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put_totp(tx: &mut Tx, name: &StaffName, sealed: &[u8]) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("UPDATE staff SET totp_sealed = $2 WHERE name = $1")
        .bind(name.as_str())
        .bind(sealed)
        .execute(c)
        .await
        .map(drop))?)
}

/// Writes what a member of staff did. `act` is a catalogue word and the id of what it was done to, nothing about people answering.
///
/// # Errors
/// When the database cannot be reached.
pub async fn log(tx: &mut Tx, day: NaiveDate, staff: &str, act: &str) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO audit (id, day, staff, act) VALUES ($1, $2, $3, $4)")
        .bind(Uuid::new_v4())
        .bind(day)
        .bind(staff)
        .bind(act)
        .execute(c)
        .await
        .map(drop))?)
}

/// The log, by day.
///
/// # Errors
/// When the database cannot be reached.
pub async fn audit(tx: &mut Tx) -> Result<Vec<(NaiveDate, String, String)>> {
    Ok(on!(tx, |c| sqlx::query_as("SELECT day, staff, act FROM audit ORDER BY day, staff, act").fetch_all(c).await)?)
}
