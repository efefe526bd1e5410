//! Mail to staff that is to be sent. It is written in the transaction of what it tells, and stays until a mail server has it.

use super::{Result, StoreError, Tx, invitation::TokenHash, on};

/// A mail that waits. Minutes are counted from 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its random number.
    pub id: [u8; 16],
    /// The invitation that it brings.
    pub invitation: Option<TokenHash>,
    /// To whom and what, sealed under the ring's column key.
    pub sealed: Vec<u8>,
    /// How often it was tried.
    pub tries: i32,
    /// The minute from which it is tried next.
    pub due: i32,
    /// Whether a mail server refused it for good.
    pub refused: bool,
}

type Row = (Vec<u8>, Option<Vec<u8>>, Vec<u8>, i32, i32, bool);

/// Puts a mail into the outbox.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put(tx: &mut Tx, mail: &Waiting) -> Result<()> {
    let sql = "INSERT INTO outbox (id, invitation, sealed, tries, due, refused) VALUES ($1, $2, $3, $4, $5, $6)";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(&mail.id[..])
        .bind(mail.invitation.as_ref().map(|hash| &hash[..]))
        .bind(&mail.sealed)
        .bind(mail.tries)
        .bind(mail.due)
        .bind(mail.refused)
        .execute(c)
        .await
        .map(drop))?)
}

/// Everything that waits or was refused.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Waiting>> {
    let sql = "SELECT id, invitation, sealed, tries, due, refused FROM outbox ORDER BY due, id";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let mail = |(id, invitation, sealed, tries, due, refused): Row| {
        let invitation = invitation.map(TryInto::try_into).transpose().ok()?;
        Some(Waiting { id: id.try_into().ok()?, invitation, sealed, tries, due, refused })
    };
    rows.into_iter().map(mail).collect::<Option<Vec<_>>>().ok_or(StoreError::Inconsistent("mail"))
}

/// Takes a mail for one try, so that no other server tries it meanwhile; `next` is the minute of the try after. False when another was quicker.
///
/// # Errors
/// When the database cannot be reached.
pub async fn claim(tx: &mut Tx, mail: &Waiting, next: i32) -> Result<bool> {
    let sql = "UPDATE outbox SET tries = tries + 1, due = $3 WHERE id = $1 AND tries = $2";
    let rows = on!(tx, |c| sqlx::query(sql).bind(&mail.id[..]).bind(mail.tries).bind(next).execute(c).await.map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Notes that a mail server refused a mail for good.
///
/// # Errors
/// When the database cannot be reached.
pub async fn refuse(tx: &mut Tx, id: &[u8; 16]) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("UPDATE outbox SET refused = TRUE WHERE id = $1").bind(&id[..]).execute(c).await.map(drop))?)
}

/// Forgets a mail that a mail server has.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sent(tx: &mut Tx, id: &[u8; 16]) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("DELETE FROM outbox WHERE id = $1").bind(&id[..]).execute(c).await.map(drop))?)
}
