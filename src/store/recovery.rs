//! Recovery codes of staff: the keyed hash of each that was not used yet.

use super::{Result, Tx, on};
use crate::domain::ids::StaffName;

/// The keyed hash of a recovery code.
pub type CodeHash = [u8; 32];

/// Puts these codes in the place of all earlier ones.
///
/// # Errors
/// When the database cannot be reached.
pub async fn replace(tx: &mut Tx, staff: &StaffName, codes: &[CodeHash]) -> Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM recovery WHERE staff = $1").bind(staff.as_str()).execute(c).await.map(drop))?;
    for code in codes {
        let insert = "INSERT INTO recovery (staff, hash) VALUES ($1, $2)";
        on!(tx, |c| sqlx::query(insert).bind(staff.as_str()).bind(&code[..]).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Uses a code up; false when it is none of theirs, or was used.
///
/// # Errors
/// When the database cannot be reached.
pub async fn take(tx: &mut Tx, staff: &StaffName, code: &CodeHash) -> Result<bool> {
    let sql = "DELETE FROM recovery WHERE staff = $1 AND hash = $2";
    let rows = on!(tx, |c| sqlx::query(sql).bind(staff.as_str()).bind(&code[..]).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// How many codes somebody has left.
///
/// # Errors
/// When the database cannot be reached.
pub async fn left(tx: &mut Tx, staff: &StaffName) -> Result<i64> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM recovery WHERE staff = $1").bind(staff.as_str()).fetch_one(c).await)?)
}
