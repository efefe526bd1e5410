//! What was heard: figures of releases that are answered, with every version of what is said of them.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    action::{Finding, Kind, Recommendation, Written},
    ids::{FindingId, ReleaseId, StaffName},
};
use chrono::NaiveDate;
use sqlx::FromRow;

#[derive(FromRow)]
struct Row {
    id: String,
    release: String,
    figure: String,
    item: String,
    public_on: Option<NaiveDate>,
    public_from: Option<i32>,
    withdrawn_on: Option<NaiveDate>,
}

#[derive(FromRow)]
struct Version {
    finding: String,
    kind: String,
    language: String,
    text: String,
    staff: String,
    day: NaiveDate,
}

/// What came of adding a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is there.
    Added,
    /// The release is not shared yet.
    NotShared,
    /// Somebody has taken this figure already.
    There(FindingId),
}

/// A number of a version or a step, which begin at 1.
pub(super) fn number(n: i32) -> Result<usize> {
    usize::try_from(n).map_err(|_| StoreError::Inconsistent("number"))
}

/// The same for the database.
pub(super) fn bound(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

/// Adds a finding to a release that is shared or public.
///
/// # Errors
/// When there is no such staff, the id is taken, or the database cannot be reached.
pub async fn add(tx: &mut Tx, id: &FindingId, release: &ReleaseId, figure: (&str, &str), first: &Recommendation) -> Result<Added> {
    // Whoever adds another one at this moment waits until this is there.
    let held = "UPDATE release SET state = state WHERE id = $1 AND state IN ('shared', 'public')";
    if on!(tx, |c| sqlx::query(held).bind(release.as_str()).execute(c).await.map(|r| r.rows_affected()))? == 0 {
        return Ok(Added::NotShared);
    }
    let there = "SELECT id FROM finding WHERE release = $1 AND figure = $2 AND item = $3 AND withdrawn_on IS NULL";
    let there: Option<String> =
        on!(tx, |c| sqlx::query_scalar(there).bind(release.as_str()).bind(figure.0).bind(figure.1).fetch_optional(c).await)?;
    if let Some(there) = there {
        return Ok(Added::There(FindingId::parse(&there).map_err(|_| StoreError::Inconsistent("finding"))?));
    }
    let sql = "INSERT INTO finding (id, release, position, figure, item, public_on, public_from, withdrawn_on) \
               SELECT $1, $2, COALESCE(MAX(position), 0) + 1, $3, $4, NULL, NULL, NULL FROM finding WHERE release = $2";
    on!(tx, |c| sqlx::query(sql).bind(id.as_str()).bind(release.as_str()).bind(figure.0).bind(figure.1).execute(c).await.map(drop))?;
    if !change(tx, id, 0, first).await? {
        return Err(StoreError::Inconsistent("finding"));
    }
    Ok(Added::Added)
}

/// Adds a version after `seen`, the number of the last one that its writer saw; false when there is a later one, or the finding is withdrawn.
///
/// # Errors
/// When there is no such finding or staff, or the database cannot be reached.
pub async fn change(tx: &mut Tx, id: &FindingId, seen: usize, version: &Recommendation) -> Result<bool> {
    if !hold(tx, id).await? {
        return Ok(false);
    }
    let sql = "INSERT INTO recommendation (finding, number, kind, language, text, staff, day) VALUES ($1, $2, $3, $4, $5, $6, $7) \
               ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(id.as_str())
        .bind(bound(seen + 1))
        .bind(version.kind.as_str())
        .bind(&version.words.language)
        .bind(&version.words.text)
        .bind(version.staff.as_str())
        .bind(version.day)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Holds a finding, so that nobody changes, publishes or withdraws it meanwhile; false when there is none, or it is withdrawn.
pub(super) async fn hold(tx: &mut Tx, id: &FindingId) -> Result<bool> {
    let sql = "UPDATE finding SET position = position WHERE id = $1 AND withdrawn_on IS NULL";
    Ok(on!(tx, |c| sqlx::query(sql).bind(id.as_str()).execute(c).await.map(|r| r.rows_affected()))? == 1)
}

/// Makes a finding public as it stands, with its actions as they stand; false when it is already, is withdrawn, or its release is not public.
///
/// # Errors
/// When the database cannot be reached.
pub async fn publish(tx: &mut Tx, id: &FindingId, day: NaiveDate) -> Result<bool> {
    let sql = "UPDATE finding SET public_on = $2, public_from = (SELECT MAX(number) FROM recommendation WHERE finding = $1) \
               WHERE id = $1 AND public_on IS NULL AND withdrawn_on IS NULL AND release IN (SELECT id FROM release WHERE state = 'public')";
    if on!(tx, |c| sqlx::query(sql).bind(id.as_str()).bind(day).execute(c).await.map(|r| r.rows_affected()))? == 0 {
        return Ok(false);
    }
    let sql = "UPDATE action SET public_from = (SELECT MAX(number) FROM step WHERE step.action = action.id) WHERE finding = $1";
    on!(tx, |c| sqlx::query(sql).bind(id.as_str()).execute(c).await.map(drop))?;
    Ok(true)
}

/// Withdraws a finding that nobody outside has read; false when it is public or withdrawn.
///
/// # Errors
/// When the database cannot be reached.
pub async fn withdraw(tx: &mut Tx, id: &FindingId, day: NaiveDate) -> Result<bool> {
    let sql = "UPDATE finding SET withdrawn_on = $2 WHERE id = $1 AND public_on IS NULL AND withdrawn_on IS NULL";
    Ok(on!(tx, |c| sqlx::query(sql).bind(id.as_str()).bind(day).execute(c).await.map(|r| r.rows_affected()))? == 1)
}

/// Every finding, release by release, in the order in which they were added.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Finding>> {
    let sql = "SELECT f.id, f.release, f.figure, f.item, f.public_on, f.public_from, f.withdrawn_on FROM finding f \
               JOIN release r ON r.id = f.release ORDER BY r.position, f.position";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let sql = "SELECT finding, kind, language, text, staff, day FROM recommendation ORDER BY finding, number";
    let versions: Vec<Version> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    rows.into_iter().map(|row| finding(row, &versions)).collect()
}

/// A finding by its id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get(tx: &mut Tx, id: &FindingId) -> Result<Option<Finding>> {
    // There are dozens a year, never thousands.
    Ok(all(tx).await?.into_iter().find(|f| f.id == *id))
}

fn finding(row: Row, versions: &[Version]) -> Result<Finding> {
    let version = |v: &Version| {
        Ok(Recommendation {
            kind: Kind::parse(&v.kind).ok_or(StoreError::Inconsistent("kind of finding"))?,
            words: Written { language: v.language.clone(), text: v.text.clone() },
            staff: StaffName::parse(&v.staff).map_err(|_| StoreError::Inconsistent("staff"))?,
            day: v.day,
        })
    };
    let versions = versions.iter().filter(|v| v.finding == row.id).map(version).collect::<Result<Vec<_>>>()?;
    if versions.is_empty() {
        return Err(StoreError::Inconsistent("finding"));
    }
    Ok(Finding {
        id: FindingId::parse(&row.id).map_err(|_| StoreError::Inconsistent("finding"))?,
        release: ReleaseId::parse(&row.release).map_err(|_| StoreError::Inconsistent("release"))?,
        figure: (row.figure, row.item),
        versions,
        public: row.public_on.zip(row.public_from.map(number).transpose()?),
        withdrawn_on: row.withdrawn_on,
    })
}
