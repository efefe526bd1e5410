//! Free words of a public reply in another language: written by one person, and shown when a second one has agreed.

use super::{Result, Tx, on};
use crate::domain::ids::StaffName;
use chrono::NaiveDate;
use sqlx::FromRow;

/// A translation.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Translation {
    /// The hash of the words that it is of, hexadecimal.
    pub original: String,
    /// Its language.
    pub language: String,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub first: String,
    /// When.
    pub first_on: NaiveDate,
    /// Who agreed.
    pub second: Option<String>,
    /// When.
    pub second_on: Option<NaiveDate>,
}

/// Writes a translation, in the place of the one that its writer saw; `seen` is what that one says, and empty where there was none. False when another one stands
/// there, or two people have agreed already.
///
/// # Errors
/// When there is no such staff, or the database cannot be reached.
pub async fn put(tx: &mut Tx, (original, language): (&str, &str), text: &str, seen: &str, who: (&StaffName, NaiveDate)) -> Result<bool> {
    let sql = "INSERT INTO translation (original, language, text, first, first_on, second, second_on) VALUES ($1, $2, $3, $5, $6, NULL, NULL) \
               ON CONFLICT (original, language) DO UPDATE SET text = excluded.text, first = excluded.first, first_on = excluded.first_on \
               WHERE translation.second IS NULL AND translation.text = $4";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(original)
        .bind(language)
        .bind(text)
        .bind(seen)
        .bind(who.0.as_str())
        .bind(who.1)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Records that a second person agrees to this text; false when it is another one by now, they wrote it themselves, or somebody has agreed before.
///
/// # Errors
/// When there is no such staff, or the database cannot be reached.
pub async fn agree(tx: &mut Tx, (original, language): (&str, &str), text: &str, who: (&StaffName, NaiveDate)) -> Result<bool> {
    let sql = "UPDATE translation SET second = $4, second_on = $5 \
               WHERE original = $1 AND language = $2 AND text = $3 AND second IS NULL AND first <> $4";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(original)
        .bind(language)
        .bind(text)
        .bind(who.0.as_str())
        .bind(who.1)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Every translation.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Translation>> {
    Ok(on!(tx, |c| sqlx::query_as("SELECT * FROM translation ORDER BY original, language").fetch_all(c).await)?)
}
