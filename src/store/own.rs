//! Instruments of this partnership: one row a version, as its files. A draft is overwritten by who has seen what stands there; what is frozen never changes.

use super::{Result, StoreError, Tx, on};
use crate::domain::{ids::InstrumentId, own::Own};
use chrono::NaiveDate;
use sqlx::FromRow;
use std::collections::BTreeMap;

#[derive(FromRow)]
struct Row {
    id: String,
    name: String,
    edition: i32,
    base: String,
    base_edition: i32,
    revision: i32,
    changed_on: NaiveDate,
    digest: String,
    definition: String,
}

fn wrong<E>(_: E) -> StoreError {
    StoreError::Inconsistent("instrument")
}

fn bound(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Makes sure that nobody else begins or changes an instrument before this unit of work is over: names and numbers are given once.
///
/// # Errors
/// When the database cannot be reached.
pub async fn hold(tx: &mut Tx) -> Result<()> {
    if let Tx::Postgres(t) = tx {
        sqlx::query("LOCK TABLE own_instrument IN SHARE ROW EXCLUSIVE MODE").execute(&mut **t).await?;
    }
    Ok(())
}

/// Adds a version; false when there is one of this id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn add(tx: &mut Tx, own: &Own) -> Result<bool> {
    let sql = "INSERT INTO own_instrument (id, name, edition, base, base_edition, revision, state, changed_on, digest, definition) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(own.id.as_str())
        .bind(&own.name)
        .bind(bound(own.edition))
        .bind(&own.base)
        .bind(bound(own.base_edition))
        .bind(bound(own.revision))
        .bind(own.state())
        .bind(own.changed_on)
        .bind(&own.digest)
        .bind(&own.definition)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    if rows == 1 {
        put_catalogues(tx, own).await?;
    }
    Ok(rows == 1)
}

/// Writes a draft over the one that was read, or freezes it; false when it was changed meanwhile, is frozen, or is not there.
///
/// # Errors
/// When the database cannot be reached.
pub async fn change(tx: &mut Tx, own: &Own) -> Result<bool> {
    let sql = "UPDATE own_instrument SET revision = $3, state = $4, changed_on = $5, digest = $6, definition = $7 \
               WHERE id = $1 AND revision = $2 AND state = 'draft'";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(own.id.as_str())
        .bind(bound(own.revision))
        .bind(bound(own.revision.saturating_add(1)))
        .bind(own.state())
        .bind(own.changed_on)
        .bind(&own.digest)
        .bind(&own.definition)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    if rows == 1 {
        on!(tx, |c| sqlx::query("DELETE FROM own_catalogue WHERE instrument = $1").bind(own.id.as_str()).execute(c).await.map(drop))?;
        put_catalogues(tx, own).await?;
    }
    Ok(rows == 1)
}

async fn put_catalogues(tx: &mut Tx, own: &Own) -> Result<()> {
    let sql = "INSERT INTO own_catalogue (instrument, language, messages) VALUES ($1, $2, $3)";
    for (language, messages) in &own.catalogues {
        on!(tx, |c| sqlx::query(sql).bind(own.id.as_str()).bind(language).bind(messages).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Throws a draft away; false when it is frozen, or not there.
///
/// # Errors
/// When the database cannot be reached.
pub async fn discard(tx: &mut Tx, id: &InstrumentId) -> Result<bool> {
    let held = "UPDATE own_instrument SET revision = revision WHERE id = $1 AND state = 'draft'";
    let is_draft = on!(tx, |c| sqlx::query(held).bind(id.as_str()).execute(c).await.map(|r| r.rows_affected()))? == 1;
    if is_draft {
        on!(tx, |c| sqlx::query("DELETE FROM own_catalogue WHERE instrument = $1").bind(id.as_str()).execute(c).await.map(drop))?;
        on!(tx, |c| sqlx::query("DELETE FROM own_instrument WHERE id = $1").bind(id.as_str()).execute(c).await.map(drop))?;
    }
    Ok(is_draft)
}

/// A version by its id.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn get(tx: &mut Tx, id: &InstrumentId) -> Result<Option<Own>> {
    Ok(load(tx, id.as_str()).await?.pop())
}

/// Every version, by name and edition.
///
/// # Errors
/// As for [`get`].
pub async fn all(tx: &mut Tx) -> Result<Vec<Own>> {
    load(tx, "").await
}

/// One version, or every one.
async fn load(tx: &mut Tx, id: &str) -> Result<Vec<Own>> {
    let sql = "SELECT id, name, edition, base, base_edition, revision, changed_on, digest, definition FROM own_instrument WHERE $1 = '' OR id = $1";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).bind(id).fetch_all(c).await)?;
    let sql = "SELECT instrument, language, messages FROM own_catalogue WHERE $1 = '' OR instrument = $1";
    let messages: Vec<(String, String, String)> = on!(tx, |c| sqlx::query_as(sql).bind(id).fetch_all(c).await)?;
    let mut catalogues: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (instrument, language, messages) in messages {
        catalogues.entry(instrument).or_default().insert(language, messages);
    }
    let mut all = rows.into_iter().map(|row| own(row, &mut catalogues)).collect::<Result<Vec<_>>>()?;
    // Sorted here because the two databases sort text differently.
    all.sort_by(|a, b| (&a.name, a.edition).cmp(&(&b.name, b.edition)));
    Ok(all)
}

fn own(row: Row, catalogues: &mut BTreeMap<String, BTreeMap<String, String>>) -> Result<Own> {
    Ok(Own {
        catalogues: catalogues.remove(&row.id).unwrap_or_default(),
        id: InstrumentId::parse(&row.id).map_err(wrong)?,
        name: row.name,
        edition: u32::try_from(row.edition).map_err(wrong)?,
        base: row.base,
        base_edition: u32::try_from(row.base_edition).map_err(wrong)?,
        revision: u32::try_from(row.revision).map_err(wrong)?,
        changed_on: row.changed_on,
        digest: row.digest,
        definition: row.definition,
    })
}

/// The ids of those that are frozen.
///
/// # Errors
/// As for [`get`].
pub async fn frozen(tx: &mut Tx) -> Result<Vec<InstrumentId>> {
    let sql = "SELECT id FROM own_instrument WHERE state = 'frozen'";
    let ids: Vec<String> = on!(tx, |c| sqlx::query_scalar(sql).fetch_all(c).await)?;
    ids.iter().map(|id| InstrumentId::parse(id).map_err(wrong)).collect()
}
