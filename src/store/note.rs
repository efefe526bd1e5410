//! What providers say about a release under embargo, one note each; it stands beside the release for good.

use super::{Result, Tx, on};
use crate::domain::ids::{OrganisationId, ReleaseId};
use serde::Serialize;
use sqlx::FromRow;

/// A provider's note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, FromRow)]
pub struct Note {
    /// The provider's name.
    pub name: String,
    /// The language in which it was written.
    pub language: String,
    /// What it says.
    pub text: String,
}

/// Adds a provider's note to a release that is shared and not public; false when it is in another state, or has one of this provider.
///
/// # Errors
/// When there is no such release or organisation, or the database cannot be reached.
pub async fn add(tx: &mut Tx, release: &ReleaseId, organisation: &OrganisationId, language: &str, text: &str) -> Result<bool> {
    // Whoever publishes it at this moment waits until the note is there, or has been first.
    let held = "UPDATE release SET state = state WHERE id = $1 AND state = 'shared'";
    let shared = on!(tx, |c| sqlx::query(held).bind(release.as_str()).execute(c).await.map(|r| r.rows_affected()))?;
    if shared == 0 {
        return Ok(false);
    }
    let sql = "INSERT INTO note (release, organisation, language, text) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(release.as_str())
        .bind(organisation.as_str())
        .bind(language)
        .bind(text)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// The notes beside a release, by the names of the providers.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx, release: &str) -> Result<Vec<Note>> {
    let sql = "SELECT o.name, n.language, n.text FROM note n JOIN organisation o ON o.id = n.organisation WHERE n.release = $1";
    let mut notes: Vec<Note> = on!(tx, |c| sqlx::query_as(sql).bind(release).fetch_all(c).await)?;
    // Sorted here because the two databases sort text differently.
    notes.sort_by(|a, b| (&a.name, &a.text).cmp(&(&b.name, &b.text)));
    Ok(notes)
}

/// Whether a provider has a note beside a release.
///
/// # Errors
/// When the database cannot be reached.
pub async fn has(tx: &mut Tx, release: &str, organisation: &OrganisationId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM note WHERE release = $1 AND organisation = $2)";
    Ok(on!(tx, |c| sqlx::query_scalar(sql).bind(release).bind(organisation.as_str()).fetch_one(c).await)?)
}
