//! Who is invited to the staff. The token itself stands in a mail and nowhere else.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    ids::{OrganisationId, StaffName},
    staff::Role,
};
use chrono::NaiveDate;

/// SHA-256 of an invitation's token.
pub type TokenHash = [u8; 32];

/// An invitation.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// What finds it.
    pub hash: TokenHash,
    /// The sign-in name that it makes.
    pub staff: StaffName,
    /// What they may do.
    pub role: Role,
    /// Whom they work for.
    pub organisation: OrganisationId,
    /// Their mail address, sealed under the ring's column key.
    pub mail_sealed: Vec<u8>,
    /// The last day on which it works.
    pub good_until: NaiveDate,
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invitation").field("staff", &self.staff).finish_non_exhaustive()
    }
}

type Row = (Vec<u8>, String, String, String, Vec<u8>, NaiveDate);

fn read((hash, staff, role, organisation, mail_sealed, good_until): Row) -> Option<Invitation> {
    Some(Invitation {
        hash: hash.try_into().ok()?,
        staff: StaffName::parse(&staff).ok()?,
        role: Role::parse(&role)?,
        organisation: OrganisationId::parse(&organisation).ok()?,
        mail_sealed,
        good_until,
    })
}

/// Adds an invitation.
///
/// # Errors
/// When somebody is invited under that name, the organisation is unknown, or the database cannot be reached.
pub async fn add(tx: &mut Tx, invitation: &Invitation) -> Result<()> {
    let sql = "INSERT INTO invitation (hash, staff, role, organisation, mail_sealed, good_until) VALUES ($1, $2, $3, $4, $5, $6)";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(&invitation.hash[..])
        .bind(invitation.staff.as_str())
        .bind(invitation.role.as_str())
        .bind(invitation.organisation.as_str())
        .bind(&invitation.mail_sealed)
        .bind(invitation.good_until)
        .execute(c)
        .await
        .map(drop))?)
}

/// All invitations that were not taken up, by name.
///
/// # Errors
/// When the database cannot be reached, or holds an invitation that is none.
pub async fn all(tx: &mut Tx) -> Result<Vec<Invitation>> {
    let sql = "SELECT hash, staff, role, organisation, mail_sealed, good_until FROM invitation";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let mut all = rows.into_iter().map(read).collect::<Option<Vec<_>>>().ok_or(StoreError::Inconsistent("invitation"))?;
    all.sort_by(|a, b| a.staff.cmp(&b.staff));
    Ok(all)
}

/// Ends an invitation, with its mail if that was not sent yet; false when there is none, or another was quicker.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end(tx: &mut Tx, hash: &TokenHash) -> Result<bool> {
    on!(tx, |c| sqlx::query("DELETE FROM outbox WHERE invitation = $1").bind(&hash[..]).execute(c).await.map(drop))?;
    let rows =
        on!(tx, |c| sqlx::query("DELETE FROM invitation WHERE hash = $1").bind(&hash[..]).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}
