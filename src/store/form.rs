//! Forms of staff that were posted, so that each does its work once.

use super::{Result, Tx, on};
use crate::domain::ids::StaffName;
use chrono::NaiveDate;

/// The longest key of a form, in bytes: those that Chorus makes have 22.
const LONGEST_KEY: usize = 64;

/// Notes that a form is posted, in the transaction of what it does; false when it was posted before, or its key is none. Whoever posts it meanwhile waits.
///
/// # Errors
/// When the database cannot be reached.
pub async fn claim(tx: &mut Tx, staff: &StaffName, key: &str, day: NaiveDate) -> Result<bool> {
    if key.is_empty() || key.len() > LONGEST_KEY {
        return Ok(false);
    }
    let sql = "INSERT INTO form (staff, key, posted_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql).bind(staff.as_str()).bind(key).bind(day).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Forgets forms that were posted before `day`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget(tx: &mut Tx, day: NaiveDate) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("DELETE FROM form WHERE posted_on < $1").bind(day).execute(c).await.map(drop))?)
}
