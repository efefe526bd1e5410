//! What was recorded before a survey opens, of one version of an instrument. Records are added, never changed.

use super::{
    Result, StoreError, Tx,
    finding::{bound, number},
    on,
};
use crate::domain::{
    action::Written,
    gate::{Body, By, Confirmation, Party, Permission, Reader, Reading, Record, Review},
    ids::{InstrumentId, OrganisationId, StaffName, SurveyId},
    staff::Role,
};
use chrono::NaiveDate;
use sqlx::FromRow;

#[derive(FromRow)]
struct Row {
    number: i32,
    withdraws: Option<i32>,
    staff: String,
    role: String,
    organisation: String,
    day: NaiveDate,
    party: Option<String>,
    service: Option<String>,
    reviewed_on: Option<NaiveDate>,
    language: Option<String>,
    changed: Option<String>,
    licence: Option<String>,
    given_by: Option<String>,
    reference: Option<String>,
    given_on: Option<NaiveDate>,
    good_until: Option<NaiveDate>,
    survey: Option<String>,
    digest: Option<String>,
    tongue: Option<String>,
    reader: Option<String>,
    read_for: Option<String>,
    texts: Option<String>,
}

fn wrong<E>(_: E) -> StoreError {
    StoreError::Inconsistent("gate record")
}

/// Adds a record after those that there are; its number, or nothing where it withdraws what is not there, or is withdrawn already.
///
/// # Errors
/// When there is no such staff or organisation, or the database cannot be reached.
pub async fn add(tx: &mut Tx, instrument: &InstrumentId, edition: u32, body: &Body, by: &By) -> Result<Option<usize>> {
    // Of two who record at once each gets a number.
    if let Tx::Postgres(t) = tx {
        sqlx::query("LOCK TABLE gate_record IN SHARE ROW EXCLUSIVE MODE").execute(&mut **t).await?;
    }
    let before = all(tx, instrument, edition).await?;
    let withdraws = if let Body::Withdrawal(number) = body { Some(*number) } else { None };
    let there = |number: usize| before.iter().any(|r| r.number == number && !matches!(r.body, Body::Withdrawal(_)));
    if withdraws.is_some_and(|number| !there(number) || before.iter().any(|r| r.body == *body)) {
        return Ok(None);
    }
    let number = before.last().map_or(1, |last| last.number + 1);
    let key = (instrument.as_str(), i32::try_from(edition).map_err(wrong)?, bound(number));
    let sql = "INSERT INTO gate_record (instrument, edition, number, withdraws, staff, role, organisation, day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    on!(tx, |c| sqlx::query(sql)
        .bind(key.0)
        .bind(key.1)
        .bind(key.2)
        .bind(withdraws.map(bound))
        .bind(by.staff.as_str())
        .bind(by.role.as_str())
        .bind(by.organisation.as_str())
        .bind(by.day)
        .execute(c)
        .await
        .map(drop))?;
    match body {
        Body::Review(review) => put_review(tx, key, review).await?,
        Body::Permission(permission) => put_permission(tx, key, permission).await?,
        Body::Confirmation(confirmation) => put_confirmation(tx, key, confirmation).await?,
        Body::Reading(reading) => put_reading(tx, key, reading).await?,
        Body::Withdrawal(_) => {}
    }
    Ok(Some(number))
}

type Key<'a> = (&'a str, i32, i32);

async fn put_review(tx: &mut Tx, key: Key<'_>, review: &Review) -> Result<()> {
    let sql = "INSERT INTO gate_review (instrument, edition, number, party, service, reviewed_on, language, changed) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(key.0)
        .bind(key.1)
        .bind(key.2)
        .bind(review.party.as_str())
        .bind(review.organisation.as_ref().map(OrganisationId::as_str))
        .bind(review.reviewed_on)
        .bind(&review.changed.language)
        .bind(&review.changed.text)
        .execute(c)
        .await
        .map(drop))?)
}

async fn put_permission(tx: &mut Tx, key: Key<'_>, permission: &Permission) -> Result<()> {
    let sql = "INSERT INTO gate_permission (instrument, edition, number, licence, given_by, reference, given_on, good_until) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(key.0)
        .bind(key.1)
        .bind(key.2)
        .bind(&permission.licence)
        .bind(&permission.given_by)
        .bind(&permission.reference)
        .bind(permission.given_on)
        .bind(permission.until)
        .execute(c)
        .await
        .map(drop))?)
}

async fn put_confirmation(tx: &mut Tx, key: Key<'_>, confirmation: &Confirmation) -> Result<()> {
    let sql = "INSERT INTO gate_confirmation (instrument, edition, number, survey, digest) VALUES ($1, $2, $3, $4, $5)";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(key.0)
        .bind(key.1)
        .bind(key.2)
        .bind(confirmation.survey.as_str())
        .bind(&confirmation.digest)
        .execute(c)
        .await
        .map(drop))?)
}

async fn put_reading(tx: &mut Tx, key: Key<'_>, reading: &Reading) -> Result<()> {
    let sql =
        "INSERT INTO gate_reading (instrument, edition, number, language, reader, service, digest) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(key.0)
        .bind(key.1)
        .bind(key.2)
        .bind(&reading.language)
        .bind(reading.reader.as_str())
        .bind(reading.organisation.as_ref().map(OrganisationId::as_str))
        .bind(&reading.digest)
        .execute(c)
        .await
        .map(drop))?)
}

/// The instruments, with their versions, of which readings are recorded.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn read_parts(tx: &mut Tx) -> Result<Vec<(InstrumentId, u32)>> {
    let sql = "SELECT DISTINCT instrument, edition FROM gate_reading ORDER BY instrument, edition";
    let rows: Vec<(String, i32)> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let part = |(id, edition): (String, i32)| Ok((InstrumentId::parse(&id).map_err(wrong)?, u32::try_from(edition).map_err(wrong)?));
    rows.into_iter().map(part).collect()
}

/// Every record of a version of an instrument, in the order in which they were made.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn all(tx: &mut Tx, instrument: &InstrumentId, edition: u32) -> Result<Vec<Record>> {
    let sql = "SELECT r.number, r.withdraws, r.staff, r.role, r.organisation, r.day, v.party, v.service, v.reviewed_on, v.language, v.changed, \
               p.licence, p.given_by, p.reference, p.given_on, p.good_until, c.survey, c.digest, \
               l.language AS tongue, l.reader, l.service AS read_for, l.digest AS texts FROM gate_record r \
               LEFT JOIN gate_review v ON v.instrument = r.instrument AND v.edition = r.edition AND v.number = r.number \
               LEFT JOIN gate_permission p ON p.instrument = r.instrument AND p.edition = r.edition AND p.number = r.number \
               LEFT JOIN gate_confirmation c ON c.instrument = r.instrument AND c.edition = r.edition AND c.number = r.number \
               LEFT JOIN gate_reading l ON l.instrument = r.instrument AND l.edition = r.edition AND l.number = r.number \
               WHERE r.instrument = $1 AND r.edition = $2 ORDER BY r.number";
    let of = i32::try_from(edition).map_err(wrong)?;
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).bind(instrument.as_str()).bind(of).fetch_all(c).await)?;
    let record = |row: Row| {
        let by = By {
            staff: StaffName::parse(&row.staff).map_err(wrong)?,
            role: Role::parse(&row.role).ok_or_else(|| wrong(()))?,
            organisation: OrganisationId::parse(&row.organisation).map_err(wrong)?,
            day: row.day,
        };
        Ok(Record { instrument: instrument.clone(), edition, number: number(row.number)?, body: body(row)?, by })
    };
    rows.into_iter().map(record).collect()
}

fn body(row: Row) -> Result<Body> {
    if let Some(withdrawn) = row.withdraws {
        return Ok(Body::Withdrawal(number(withdrawn)?));
    }
    if let (Some(party), Some(reviewed_on), Some(language), Some(text)) = (row.party, row.reviewed_on, row.language, row.changed) {
        let organisation = row.service.map(|id| OrganisationId::parse(&id)).transpose().map_err(wrong)?;
        let party = Party::parse(&party).ok_or_else(|| wrong(()))?;
        return Ok(Body::Review(Review { party, organisation, reviewed_on, changed: Written { language, text } }));
    }
    if let (Some(licence), Some(given_by), Some(reference), Some(given_on)) = (row.licence, row.given_by, row.reference, row.given_on) {
        return Ok(Body::Permission(Permission { licence, given_by, reference, given_on, until: row.good_until }));
    }
    if let (Some(language), Some(reader), Some(digest)) = (row.tongue, row.reader, row.texts) {
        let organisation = row.read_for.map(|id| OrganisationId::parse(&id)).transpose().map_err(wrong)?;
        let reader = Reader::parse(&reader).ok_or_else(|| wrong(()))?;
        return Ok(Body::Reading(Reading { language, reader, organisation, digest }));
    }
    match (row.survey, row.digest) {
        (Some(survey), Some(digest)) => Ok(Body::Confirmation(Confirmation { survey: SurveyId::parse(&survey).map_err(wrong)?, digest })),
        _ => Err(wrong(())),
    }
}
