//! Who is signed in among staff, and what was tried. Nobody who answers has a session.

use super::{Result, StoreError, Tx, on};
use crate::domain::ids::StaffName;
use chrono::NaiveDate;

/// The SHA-256 of a session's cookie.
pub type CookieHash = [u8; 32];

/// A session. Minutes are counted from 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Whose it is.
    pub staff: StaffName,
    /// The minute at which it ends whatever happens.
    pub ends: i32,
    /// The minute at which it ends when nothing happens.
    pub idle: i32,
}

/// Begins a session, and forgets those that are over.
///
/// # Errors
/// When the database cannot be reached.
pub async fn begin(tx: &mut Tx, cookie: &CookieHash, session: &Session, now: i32) -> Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM session WHERE ends <= $1 OR idle <= $1").bind(now).execute(c).await.map(drop))?;
    Ok(on!(tx, |c| sqlx::query("INSERT INTO session (cookie, staff, ends, idle, misses) VALUES ($1, $2, $3, $4, 0)")
        .bind(&cookie[..])
        .bind(session.staff.as_str())
        .bind(session.ends)
        .bind(session.idle)
        .execute(c)
        .await
        .map(drop))?)
}

/// The session of a cookie, if it goes on in the minute `now`.
///
/// # Errors
/// When the database cannot be reached, or holds a name that is none.
pub async fn get(tx: &mut Tx, cookie: &CookieHash, now: i32) -> Result<Option<Session>> {
    let row: Option<(String, i32, i32)> =
        on!(tx, |c| sqlx::query_as("SELECT staff, ends, idle FROM session WHERE cookie = $1 AND ends > $2 AND idle > $2")
            .bind(&cookie[..])
            .bind(now)
            .fetch_optional(c)
            .await)?;
    let session = |(staff, ends, idle): (String, i32, i32)| {
        let staff = StaffName::parse(&staff).map_err(|_| StoreError::Inconsistent("session"))?;
        Ok(Session { staff, ends, idle })
    };
    row.map(session).transpose()
}

/// Lets a session go on until the minute `idle`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn go_on(tx: &mut Tx, cookie: &CookieHash, idle: i32) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("UPDATE session SET idle = $2 WHERE cookie = $1").bind(&cookie[..]).bind(idle).execute(c).await.map(drop))?)
}

/// Counts that a password is tried inside a session; false when the session is over, because it was tried more than `most` times or otherwise.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_try(tx: &mut Tx, cookie: &CookieHash, most: i32) -> Result<bool> {
    let sql = "UPDATE session SET misses = misses + 1 WHERE cookie = $1";
    let rows = on!(tx, |c| sqlx::query(sql).bind(&cookie[..]).execute(c).await.map(|r| r.rows_affected()))?;
    let sql = "DELETE FROM session WHERE cookie = $1 AND misses > $2";
    let ended = on!(tx, |c| sqlx::query(sql).bind(&cookie[..]).bind(most).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1 && ended == 0)
}

/// Forgets the tries inside a session: the last one was right.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget_tries(tx: &mut Tx, cookie: &CookieHash) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("UPDATE session SET misses = 0 WHERE cookie = $1").bind(&cookie[..]).execute(c).await.map(drop))?)
}

/// Ends a session.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end(tx: &mut Tx, cookie: &CookieHash) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("DELETE FROM session WHERE cookie = $1").bind(&cookie[..]).execute(c).await.map(drop))?)
}

/// Ends every session of a name but one.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end_others(tx: &mut Tx, staff: &StaffName, but: &CookieHash) -> Result<()> {
    let sql = "DELETE FROM session WHERE staff = $1 AND cookie <> $2";
    Ok(on!(tx, |c| sqlx::query(sql).bind(staff.as_str()).bind(&but[..]).execute(c).await.map(drop))?)
}

/// What was tried under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tries {
    /// The step of the last code that was taken.
    pub step: i32,
    /// Wrong codes that came with the right password on `missed_on`.
    pub misses: i32,
    /// The day.
    pub missed_on: NaiveDate,
}

/// What was tried under a name, held until the transaction ends.
///
/// # Errors
/// When the database cannot be reached.
pub async fn tries(tx: &mut Tx, staff: &StaffName) -> Result<Tries> {
    if let Tx::Postgres(t) = tx {
        sqlx::query("SELECT 1 FROM staff WHERE name = $1 FOR UPDATE").bind(staff.as_str()).execute(&mut **t).await?;
    }
    let row: Option<(i32, i32, NaiveDate)> = on!(tx, |c| sqlx::query_as("SELECT step, misses, missed_on FROM sign_in WHERE staff = $1")
        .bind(staff.as_str())
        .fetch_optional(c)
        .await)?;
    let (step, misses, missed_on) = row.unwrap_or_default();
    Ok(Tries { step, misses, missed_on })
}

/// Notes what was tried under a name.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put_tries(tx: &mut Tx, staff: &StaffName, tries: &Tries) -> Result<()> {
    let sql = "INSERT INTO sign_in (staff, step, misses, missed_on) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (staff) DO UPDATE SET step = excluded.step, misses = excluded.misses, missed_on = excluded.missed_on";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(staff.as_str())
        .bind(tries.step)
        .bind(tries.misses)
        .bind(tries.missed_on)
        .execute(c)
        .await
        .map(drop))?)
}
