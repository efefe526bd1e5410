//! Counting and protecting that goes on beside the pages, one task a wave, so that two who press at once start it once, on whichever server.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    ids::{StaffName, WaveId},
    work::{Task, Work},
};
use sqlx::FromRow;

#[derive(FromRow)]
struct Row {
    task: String,
    staff: String,
    key: Vec<u8>,
    alive: i32,
    failed: String,
    detail: String,
}

/// The work on a wave.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get(tx: &mut Tx, wave: &WaveId) -> Result<Option<Work>> {
    let sql = "SELECT task, staff, key, alive, failed, detail FROM work WHERE wave = $1";
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(sql).bind(wave.as_str()).fetch_optional(c).await)?;
    row.map(|row| {
        Ok(Work {
            task: Task::parse(&row.task).ok_or(StoreError::Inconsistent("task"))?,
            staff: StaffName::parse(&row.staff).map_err(|_| StoreError::Inconsistent("staff"))?,
            key: row.key.try_into().map_err(|_| StoreError::Inconsistent("key of work"))?,
            alive: row.alive,
            failed: row.failed,
            detail: row.detail,
        })
    })
    .transpose()
}

/// Notes that work on a wave begins, in the place of work that failed or stopped. The caller holds the wave, and has looked that none goes on.
///
/// # Errors
/// When there is no such wave, or the database cannot be reached.
pub async fn begin(tx: &mut Tx, wave: &WaveId, work: &Work) -> Result<()> {
    let sql = "INSERT INTO work (wave, task, staff, key, alive, failed, detail) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (wave) DO UPDATE \
               SET task = excluded.task, staff = excluded.staff, key = excluded.key, alive = excluded.alive, failed = excluded.failed, detail = excluded.detail";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(wave.as_str())
        .bind(work.task.as_str())
        .bind(work.staff.as_str())
        .bind(work.key.as_slice())
        .bind(work.alive)
        .bind(&work.failed)
        .bind(&work.detail)
        .execute(c)
        .await
        .map(drop))?)
}

/// Notes that work goes on until another minute.
///
/// # Errors
/// When the database cannot be reached.
pub async fn go_on(tx: &mut Tx, wave: &WaveId, key: &[u8; 16], alive: i32) -> Result<()> {
    let sql = "UPDATE work SET alive = $3 WHERE wave = $1 AND key = $2 AND failed = ''";
    Ok(on!(tx, |c| sqlx::query(sql).bind(wave.as_str()).bind(key.as_slice()).bind(alive).execute(c).await.map(drop))?)
}

/// Notes why work failed.
///
/// # Errors
/// When the database cannot be reached.
pub async fn fail(tx: &mut Tx, wave: &WaveId, key: &[u8; 16], failed: &str, detail: &str) -> Result<()> {
    let sql = "UPDATE work SET failed = $3, detail = $4 WHERE wave = $1 AND key = $2";
    Ok(on!(tx, |c| sqlx::query(sql).bind(wave.as_str()).bind(key.as_slice()).bind(failed).bind(detail).execute(c).await.map(drop))?)
}

/// Forgets work that is done.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end(tx: &mut Tx, wave: &WaveId, key: &[u8; 16]) -> Result<()> {
    let sql = "DELETE FROM work WHERE wave = $1 AND key = $2";
    Ok(on!(tx, |c| sqlx::query(sql).bind(wave.as_str()).bind(key.as_slice()).execute(c).await.map(drop))?)
}
