//! Returns: drafts of organisations, what they signed, and services that are shown as a group.

use super::{
    Result, StoreError, Tx,
    finding::{bound, number},
    on,
};
use crate::domain::{
    action::OwnerRole,
    ids::{InstrumentId, OrganisationId, StaffName},
    returns::{About, Content, Draft, Group, Period, Shown, Version},
    staff::Role,
};
use chrono::NaiveDate;
use sqlx::FromRow;

#[derive(FromRow)]
struct Key {
    organisation: String,
    instrument: String,
    period: String,
    edition: i32,
}

#[derive(FromRow)]
struct Body {
    answers: String,
    owner: String,
    review_on: Option<NaiveDate>,
    shown: String,
    reason: String,
}

#[derive(FromRow)]
struct DraftRow {
    #[sqlx(flatten)]
    key: Key,
    revision: i32,
    #[sqlx(flatten)]
    body: Body,
}

#[derive(FromRow)]
struct VersionRow {
    #[sqlx(flatten)]
    key: Key,
    number: i32,
    #[sqlx(flatten)]
    body: Body,
    role: String,
    staff: String,
    day: NaiveDate,
}

fn wrong<E>(_: E) -> StoreError {
    StoreError::Inconsistent("return")
}

fn edition(n: i32) -> Result<u32> {
    u32::try_from(n).map_err(wrong)
}

fn about(key: &Key) -> Result<About> {
    Ok(About {
        organisation: OrganisationId::parse(&key.organisation).map_err(wrong)?,
        instrument: InstrumentId::parse(&key.instrument).map_err(wrong)?,
        period: Period::parse(&key.period).ok_or(StoreError::Inconsistent("period of a return"))?,
    })
}

fn content(body: Body) -> Result<Content> {
    let owner = if body.owner.is_empty() { None } else { Some(OwnerRole::parse(&body.owner).ok_or_else(|| wrong(()))?) };
    Ok(Content {
        answers: serde_json::from_str(&body.answers).map_err(wrong)?,
        owner,
        review_on: body.review_on,
        shown: Shown::parse(&body.shown).ok_or_else(|| wrong(()))?,
        reason: body.reason,
    })
}

fn answers(content: &Content) -> Result<String> {
    serde_json::to_string(&content.answers).map_err(wrong)
}

fn owner(content: &Content) -> &'static str {
    content.owner.map_or("", OwnerRole::as_str)
}

/// Begins a draft; false when there is one.
///
/// # Errors
/// When there is no such organisation, or the database cannot be reached.
pub async fn begin(tx: &mut Tx, of: &About, edition: u32, first: &Content) -> Result<bool> {
    let sql = "INSERT INTO return_draft (organisation, instrument, period, edition, revision, answers, owner, review_on, shown, reason) \
               VALUES ($1, $2, $3, $4, 0, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(of.organisation.as_str())
        .bind(of.instrument.as_str())
        .bind(of.period.to_string())
        .bind(i32::try_from(edition).map_err(wrong)?)
        .bind(answers(first)?)
        .bind(owner(first))
        .bind(first.review_on)
        .bind(first.shown.as_str())
        .bind(&first.reason)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Saves a draft over the one of this revision; false when somebody else has saved it since, or it is gone.
///
/// # Errors
/// When the database cannot be reached.
pub async fn save(tx: &mut Tx, draft: &Draft) -> Result<bool> {
    let sql = "UPDATE return_draft SET revision = revision + 1, answers = $5, owner = $6, review_on = $7, shown = $8, reason = $9 \
               WHERE organisation = $1 AND instrument = $2 AND period = $3 AND revision = $4";
    let (of, content) = (&draft.about, &draft.content);
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(of.organisation.as_str())
        .bind(of.instrument.as_str())
        .bind(of.period.to_string())
        .bind(bound(draft.revision))
        .bind(answers(content)?)
        .bind(owner(content))
        .bind(content.review_on)
        .bind(content.shown.as_str())
        .bind(&content.reason)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Takes a draft of this revision away; false when somebody else has saved it since, or it is gone.
///
/// # Errors
/// When the database cannot be reached.
pub async fn discard(tx: &mut Tx, of: &About, revision: usize) -> Result<bool> {
    let sql = "DELETE FROM return_draft WHERE organisation = $1 AND instrument = $2 AND period = $3 AND revision = $4";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(of.organisation.as_str())
        .bind(of.instrument.as_str())
        .bind(of.period.to_string())
        .bind(bound(revision))
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Keeps a version in place of the draft of this revision; false when somebody else has saved or signed it since.
///
/// # Errors
/// When there is no such staff, or the database cannot be reached.
pub async fn sign(tx: &mut Tx, version: &Version, revision: usize) -> Result<bool> {
    if !discard(tx, &version.about, revision).await? {
        return Ok(false);
    }
    let sql = "INSERT INTO return_version (organisation, instrument, period, number, edition, answers, owner, review_on, shown, reason, role, staff, day) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING";
    let (of, content) = (&version.about, &version.content);
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(of.organisation.as_str())
        .bind(of.instrument.as_str())
        .bind(of.period.to_string())
        .bind(bound(version.number))
        .bind(i32::try_from(version.edition).map_err(wrong)?)
        .bind(answers(content)?)
        .bind(owner(content))
        .bind(content.review_on)
        .bind(content.shown.as_str())
        .bind(&content.reason)
        .bind(version.role.as_str())
        .bind(version.staff.as_str())
        .bind(version.day)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Every draft, by organisation, instrument and period.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn drafts(tx: &mut Tx) -> Result<Vec<Draft>> {
    let sql = "SELECT organisation, instrument, period, edition, revision, answers, owner, review_on, shown, reason FROM return_draft \
               ORDER BY organisation, instrument, period";
    let rows: Vec<DraftRow> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let draft = |row: DraftRow| {
        let (about, edition, revision) = (about(&row.key)?, edition(row.key.edition)?, number(row.revision)?);
        Ok(Draft { about, edition, content: content(row.body)?, revision })
    };
    rows.into_iter().map(draft).collect()
}

/// A draft.
///
/// # Errors
/// As for [`drafts`].
pub async fn draft(tx: &mut Tx, of: &About) -> Result<Option<Draft>> {
    // An organisation has a handful a year.
    Ok(drafts(tx).await?.into_iter().find(|draft| draft.about == *of))
}

/// Every version of every return, by organisation, instrument, period and number.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn all(tx: &mut Tx) -> Result<Vec<Version>> {
    let sql = "SELECT organisation, instrument, period, number, edition, answers, owner, review_on, shown, reason, role, staff, day FROM return_version \
               ORDER BY organisation, instrument, period, number";
    let rows: Vec<VersionRow> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let version = |row: VersionRow| {
        Ok(Version {
            about: about(&row.key)?,
            number: number(row.number)?,
            edition: edition(row.key.edition)?,
            content: content(row.body)?,
            role: Role::parse(&row.role).ok_or_else(|| wrong(()))?,
            staff: StaffName::parse(&row.staff).map_err(wrong)?,
            day: row.day,
        })
    };
    rows.into_iter().map(version).collect()
}

/// Puts a group together; false when there is one, which stays as it is.
///
/// # Errors
/// When a version is not there, or the database cannot be reached.
pub async fn put_together(tx: &mut Tx, group: &Group, staff: &StaffName) -> Result<bool> {
    let (instrument, period) = (group.instrument.as_str(), group.period.to_string());
    let sql = "INSERT INTO return_group (instrument, period, staff, day) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(instrument)
        .bind(&period)
        .bind(staff.as_str())
        .bind(group.day)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    if rows == 0 {
        return Ok(false);
    }
    let sql = "INSERT INTO return_member (instrument, period, organisation, number) VALUES ($1, $2, $3, $4)";
    for (organisation, version) in &group.members {
        on!(tx, |c| sqlx::query(sql)
            .bind(instrument)
            .bind(&period)
            .bind(organisation.as_str())
            .bind(bound(*version))
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(true)
}

/// Every group.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn groups(tx: &mut Tx) -> Result<Vec<Group>> {
    let sql = "SELECT instrument, period, day FROM return_group ORDER BY instrument, period";
    let rows: Vec<(String, String, NaiveDate)> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let sql = "SELECT instrument, period, organisation, number FROM return_member ORDER BY organisation";
    let members: Vec<(String, String, String, i32)> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let group = |(instrument, period, day): (String, String, NaiveDate)| {
        let of = members.iter().filter(|(i, p, _, _)| (i, p) == (&instrument, &period));
        let member = |(_, _, id, n): &(String, String, String, i32)| Ok((OrganisationId::parse(id).map_err(wrong)?, number(*n)?));
        Ok(Group {
            members: of.map(member).collect::<Result<_>>()?,
            instrument: InstrumentId::parse(&instrument).map_err(wrong)?,
            period: Period::parse(&period).ok_or(StoreError::Inconsistent("period of a return"))?,
            day,
        })
    };
    rows.into_iter().map(group).collect()
}
