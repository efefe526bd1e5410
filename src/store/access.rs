//! Whose access was confirmed when, and whose has ended.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    ids::{OrganisationId, StaffName},
    staff::{Access, Role},
};
use chrono::NaiveDate;

/// A member of staff as the others see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The sign-in name.
    pub name: StaffName,
    /// What they may do.
    pub role: Role,
    /// Whom they work for.
    pub organisation: OrganisationId,
    /// Whether surveys rate whom they work for.
    pub rated: bool,
    /// Their access.
    pub access: Access,
}

/// Gives access from `day` on to everybody on the staff who has none on record; true when there was somebody.
///
/// # Errors
/// When the database cannot be reached.
pub async fn begin(tx: &mut Tx, day: NaiveDate) -> Result<bool> {
    let sql = "INSERT INTO access (staff, confirmed_on) SELECT name, $1 FROM staff WHERE name NOT IN (SELECT staff FROM access) \
               ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql).bind(day).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows > 0)
}

/// Somebody's access; none on record before the first day on which the program looks.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get(tx: &mut Tx, staff: &StaffName) -> Result<Option<Access>> {
    let row: Option<(NaiveDate, Option<NaiveDate>)> =
        on!(tx, |c| sqlx::query_as("SELECT confirmed_on, ended_on FROM access WHERE staff = $1")
            .bind(staff.as_str())
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(confirmed_on, ended_on)| Access { confirmed_on, ended_on }))
}

/// Everybody whose access is on record, by name.
///
/// # Errors
/// When the database cannot be reached, or holds a name or a role that is none.
pub async fn all(tx: &mut Tx) -> Result<Vec<Member>> {
    type Row = (String, String, String, bool, NaiveDate, Option<NaiveDate>);
    let sql = "SELECT staff.name, role, organisation, rated, confirmed_on, access.ended_on \
               FROM staff JOIN access ON staff = staff.name JOIN organisation ON organisation.id = organisation";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let member = |(name, role, organisation, rated, confirmed_on, ended_on): Row| {
        Some(Member {
            name: StaffName::parse(&name).ok()?,
            role: Role::parse(&role)?,
            organisation: OrganisationId::parse(&organisation).ok()?,
            rated,
            access: Access { confirmed_on, ended_on },
        })
    };
    let mut all = rows.into_iter().map(member).collect::<Option<Vec<_>>>().ok_or(StoreError::Inconsistent("member of staff"))?;
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// The same, while nobody else can confirm or end anybody's access.
///
/// # Errors
/// When the database cannot be reached, or holds a name or a role that is none.
pub async fn lock_all(tx: &mut Tx) -> Result<Vec<Member>> {
    if let Tx::Postgres(t) = tx {
        sqlx::query("LOCK TABLE access IN SHARE ROW EXCLUSIVE MODE").execute(&mut **t).await?;
    }
    all(tx).await
}

/// Confirms access that has not ended; false when there is none.
///
/// # Errors
/// When the database cannot be reached.
pub async fn confirm(tx: &mut Tx, staff: &StaffName, day: NaiveDate) -> Result<bool> {
    let sql = "UPDATE access SET confirmed_on = $2 WHERE staff = $1 AND ended_on IS NULL";
    let rows = on!(tx, |c| sqlx::query(sql).bind(staff.as_str()).bind(day).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Ends access: with it go password, app, recovery codes and sessions. The name stays, because the log speaks of it. False when there is none.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end(tx: &mut Tx, staff: &StaffName, day: NaiveDate) -> Result<bool> {
    let name = staff.as_str();
    let nothing: &[u8] = &[];
    // First the row that signing in holds as well: what somebody begins at the same moment is there to be ended.
    let sql = "UPDATE staff SET password_hash = '', totp_sealed = $2 WHERE name = $1";
    on!(tx, |c| sqlx::query(sql).bind(name).bind(nothing).execute(c).await.map(drop))?;
    let sql = "UPDATE access SET ended_on = $2 WHERE staff = $1 AND ended_on IS NULL";
    let rows = on!(tx, |c| sqlx::query(sql).bind(name).bind(day).execute(c).await.map(|r| r.rows_affected()))?;
    for table in ["session", "sign_in", "recovery"] {
        let sql = sqlx::AssertSqlSafe(format!("DELETE FROM {table} WHERE staff = $1"));
        on!(tx, |c| sqlx::query(sql).bind(name).execute(c).await.map(drop))?;
    }
    Ok(rows == 1)
}

/// Lets everybody's access lapse, until it is confirmed.
///
/// # Errors
/// When the database cannot be reached.
pub async fn lapse(tx: &mut Tx) -> Result<()> {
    begin(tx, NaiveDate::default()).await?;
    Ok(on!(tx, |c| sqlx::query("UPDATE access SET confirmed_on = $1").bind(NaiveDate::default()).execute(c).await.map(drop))?)
}
