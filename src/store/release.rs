//! Releases: drafted, approved by two, shared with all partners at once, public. The document of an approved release never changes.

use super::{Result, StoreError, Tx, on};
use crate::domain::ids::{ReleaseId, StaffName, SurveyId, WaveId};
use chrono::NaiveDate;
use sqlx::FromRow;

/// The states in which all partners read a release.
pub const SHARED: [&str; 2] = ["shared", "public"];

/// A release as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The wave that it is of.
    pub wave: String,
    /// Its place in the chain; 1 for the first.
    pub position: i32,
    /// `draft`, `approved`, `shared` or `public`.
    pub state: String,
    /// The canonical JSON that is signed.
    pub document: String,
    /// SHA-256 of the document, hexadecimal.
    pub hash: String,
    /// The hash of the release before it in the chain; empty for the first.
    pub previous: String,
    /// Ed25519 over the document.
    pub signature: Vec<u8>,
    /// The key to check it with.
    pub public_key: Vec<u8>,
    /// The day on which all partners saw it.
    pub shared_on: Option<NaiveDate>,
    /// The day on which the public saw it.
    pub public_on: Option<NaiveDate>,
}

/// A release without its document.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Head {
    /// Its id.
    pub id: String,
    /// `draft`, `approved`, `shared` or `public`.
    pub state: String,
    /// SHA-256 of the document, hexadecimal.
    pub hash: String,
    /// The day on which all partners saw it.
    pub shared_on: Option<NaiveDate>,
    /// The day on which the public saw it.
    pub public_on: Option<NaiveDate>,
}

impl From<&Row> for Head {
    fn from(row: &Row) -> Self {
        let Row { id, state, hash, shared_on, public_on, .. } = row;
        Self { id: id.clone(), state: state.clone(), hash: hash.clone(), shared_on: *shared_on, public_on: *public_on }
    }
}

/// Puts a draft, in the place of an earlier draft of the same wave; approvals of that one are gone with it.
///
/// # Errors
/// When the wave's release is approved already, or the database cannot be reached.
pub async fn put_draft(tx: &mut Tx, row: &Row) -> Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM approval WHERE release IN (SELECT id FROM release WHERE wave = $1 AND state = 'draft')")
        .bind(&row.wave)
        .execute(c)
        .await
        .map(drop))?;
    on!(tx, |c| sqlx::query("DELETE FROM certificate WHERE release IN (SELECT id FROM release WHERE wave = $1 AND state = 'draft')")
        .bind(&row.wave)
        .execute(c)
        .await
        .map(drop))?;
    on!(tx, |c| sqlx::query("DELETE FROM release WHERE wave = $1 AND state = 'draft'").bind(&row.wave).execute(c).await.map(drop))?;
    Ok(on!(tx, |c| sqlx::query(
        "INSERT INTO release (id, wave, position, state, document, hash, previous, signature, public_key, shared_on, public_on) \
         VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, NULL, NULL)"
    )
    .bind(&row.id)
    .bind(&row.wave)
    .bind(row.position)
    .bind(&row.document)
    .bind(&row.hash)
    .bind(&row.previous)
    .bind(&row.signature)
    .bind(&row.public_key)
    .execute(c)
    .await
    .map(drop))?)
}

/// Puts the certificate of a release that has none yet.
///
/// # Errors
/// When it has one, there is no such release, or the database cannot be reached.
pub async fn put_certificate(tx: &mut Tx, release: &str, document: &str) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO certificate (release, document) VALUES ($1, $2)")
        .bind(release)
        .bind(document)
        .execute(c)
        .await
        .map(drop))?)
}

/// The certificate of a release, byte for byte as it was hashed; none for a release of a time before there were any.
///
/// # Errors
/// When the database cannot be reached.
pub async fn certificate(tx: &mut Tx, release: &str) -> Result<Option<String>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT document FROM certificate WHERE release = $1").bind(release).fetch_optional(c).await)?)
}

/// Every release in the order of the chain.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Row>> {
    Ok(on!(tx, |c| sqlx::query_as("SELECT * FROM release ORDER BY position").fetch_all(c).await)?)
}

/// Every release in the order of the chain, without the documents: those of ten years are large, and who has read them once knows them by their hash.
///
/// # Errors
/// When the database cannot be reached.
pub async fn heads(tx: &mut Tx) -> Result<Vec<Head>> {
    Ok(on!(tx, |c| sqlx::query_as("SELECT id, state, hash, shared_on, public_on FROM release ORDER BY position").fetch_all(c).await)?)
}

/// The releases of the latest `waves` waves of each survey, in the order of the chain: those that the public reads, and with `embargoed` those that partners
/// read before.
///
/// # Errors
/// When the database cannot be reached.
pub async fn latest(tx: &mut Tx, waves: u32, embargoed: bool) -> Result<Vec<Head>> {
    Ok(on!(tx, |c| {
        sqlx::query_as(
        "SELECT id, state, hash, shared_on, public_on FROM \
           (SELECT release.id, release.state, release.hash, release.shared_on, release.public_on, release.position, \
              ROW_NUMBER() OVER (PARTITION BY wave.survey ORDER BY wave.number DESC) AS nth \
            FROM release JOIN wave ON wave.id = release.wave WHERE release.state = 'public' OR (release.state = 'shared' AND $1)) AS ranked \
         WHERE nth <= $2 ORDER BY position"
    )
    .bind(embargoed)
    .bind(i64::from(waves))
    .fetch_all(c)
    .await
    })?)
}

/// The releases of one survey's `waves` waves that end with a number, in the order of the chain; of the same states as [`latest`].
///
/// # Errors
/// When the database cannot be reached.
pub async fn until(tx: &mut Tx, (survey, number): (&SurveyId, u32), waves: u32, embargoed: bool) -> Result<Vec<Head>> {
    Ok(on!(tx, |c| {
        sqlx::query_as(
        "SELECT release.id, release.state, release.hash, release.shared_on, release.public_on FROM release JOIN wave ON wave.id = release.wave \
         WHERE wave.survey = $1 AND wave.number <= $2 AND wave.number > $3 AND (release.state = 'public' OR (release.state = 'shared' AND $4)) \
         ORDER BY release.position"
    )
    .bind(survey.as_str())
    .bind(i64::from(number))
    .bind(i64::from(number) - i64::from(waves))
    .bind(embargoed)
    .fetch_all(c)
    .await
    })?)
}

/// A release without its document, by its id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn head(tx: &mut Tx, id: &ReleaseId) -> Result<Option<Head>> {
    Ok(on!(tx, |c| sqlx::query_as("SELECT id, state, hash, shared_on, public_on FROM release WHERE id = $1")
        .bind(id.as_str())
        .fetch_optional(c)
        .await)?)
}

/// The release of a wave.
///
/// # Errors
/// When the database cannot be reached.
pub async fn of_wave(tx: &mut Tx, wave: &WaveId) -> Result<Option<Row>> {
    Ok(on!(tx, |c| sqlx::query_as("SELECT * FROM release WHERE wave = $1").bind(wave.as_str()).fetch_optional(c).await)?)
}

/// A release by its id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get(tx: &mut Tx, id: &ReleaseId) -> Result<Option<Row>> {
    Ok(on!(tx, |c| sqlx::query_as("SELECT * FROM release WHERE id = $1").bind(id.as_str()).fetch_optional(c).await)?)
}

/// Records that `staff` approves the document with this hash.
///
/// # Errors
/// When the database cannot be reached. A second approval by the same person changes nothing.
pub async fn approve(tx: &mut Tx, release: &str, staff: &StaffName, hash: &str) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO approval (release, staff, hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(release)
        .bind(staff.as_str())
        .bind(hash)
        .execute(c)
        .await
        .map(drop))?)
}

/// Who approved the document with this hash.
///
/// # Errors
/// When the database cannot be reached.
pub async fn approvers(tx: &mut Tx, release: &str, hash: &str) -> Result<Vec<StaffName>> {
    let names: Vec<String> = on!(tx, |c| sqlx::query_scalar("SELECT staff FROM approval WHERE release = $1 AND hash = $2")
        .bind(release)
        .bind(hash)
        .fetch_all(c)
        .await)?;
    let mut names = names.iter().map(|n| StaffName::parse(n).map_err(|_| StoreError::Inconsistent("staff"))).collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

/// Moves a release on from `from` to `to`.
///
/// # Errors
/// When it is not in state `from`, or the database cannot be reached.
pub async fn advance(tx: &mut Tx, id: &str, from: &str, to: &str) -> Result<()> {
    let rows = on!(tx, |c| sqlx::query("UPDATE release SET state = $1 WHERE id = $2 AND state = $3")
        .bind(to)
        .bind(id)
        .bind(from)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    if rows == 1 { Ok(()) } else { Err(StoreError::Inconsistent("release state")) }
}

/// Writes the days on which a release was shared and became public.
///
/// # Errors
/// When the database cannot be reached.
pub async fn set_days(tx: &mut Tx, id: &str, shared_on: Option<NaiveDate>, public_on: Option<NaiveDate>) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("UPDATE release SET shared_on = $1, public_on = $2 WHERE id = $3")
        .bind(shared_on)
        .bind(public_on)
        .bind(id)
        .execute(c)
        .await
        .map(drop))?)
}
