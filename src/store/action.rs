//! What is done about what was heard: actions, each with every step that it took, what the lived-experience group says of it, and who was told.

use super::{
    Result, StoreError, Tx,
    finding::{bound, hold, number},
    on,
};
use crate::domain::{
    action::{Action, Audience, OwnerRole, Source, Status, Step, Told, Vetted, Vetting, Written},
    ids::{ActionId, FindingId, OrganisationId, StaffName},
};
use chrono::NaiveDate;
use sqlx::FromRow;

#[derive(FromRow)]
struct Row {
    id: String,
    finding: Option<String>,
    source: String,
    reference: String,
    public_from: Option<i32>,
}

#[derive(FromRow)]
struct StepRow {
    action: String,
    status: String,
    reason: String,
    due: Option<NaiveDate>,
    role: String,
    organisation: String,
    language: String,
    text: String,
    staff: String,
    day: NaiveDate,
}

type VettingRow = (String, i32, String, String, NaiveDate);
type ToldRow = (String, String, String, NaiveDate);

/// Adds an action to a finding; of a public one it is public at once. False when the finding is withdrawn or there is none.
///
/// # Errors
/// When the id is taken, there is no such organisation or staff, or the database cannot be reached.
pub async fn add(tx: &mut Tx, id: &ActionId, finding: &FindingId, first: &Step) -> Result<bool> {
    if !hold(tx, finding).await? {
        return Ok(false);
    }
    put(tx, id, Some(finding), (Source::Survey, id.as_str()), first).await?;
    let sql = "UPDATE action SET public_from = 1 WHERE id = $1 AND finding IN (SELECT id FROM finding WHERE public_on IS NOT NULL)";
    on!(tx, |c| sqlx::query(sql).bind(id.as_str()).execute(c).await.map(drop))?;
    Ok(true)
}

/// Adds an action that a homicide review or an inspection named.
///
/// # Errors
/// When there is one of this source and reference, no such organisation or staff, or the database cannot be reached.
pub async fn import(tx: &mut Tx, id: &ActionId, from: (Source, &str), first: &Step) -> Result<()> {
    put(tx, id, None, from, first).await
}

/// Holds all actions, so that two imports at once do not take the same reference.
///
/// # Errors
/// When the database cannot be reached.
pub async fn lock(tx: &mut Tx) -> Result<()> {
    if let Tx::Postgres(t) = tx {
        sqlx::query("LOCK TABLE action IN SHARE ROW EXCLUSIVE MODE").execute(&mut **t).await?;
    }
    Ok(())
}

async fn put(tx: &mut Tx, id: &ActionId, finding: Option<&FindingId>, from: (Source, &str), first: &Step) -> Result<()> {
    let sql = "INSERT INTO action (id, finding, source, reference, position, public_from) \
               SELECT $1, $2, $3, $4, COALESCE(MAX(position), 0) + 1, NULL FROM action";
    on!(tx, |c| sqlx::query(sql)
        .bind(id.as_str())
        .bind(finding.map(FindingId::as_str))
        .bind(from.0.as_str())
        .bind(from.1)
        .execute(c)
        .await
        .map(drop))?;
    if step(tx, id, 0, first).await? { Ok(()) } else { Err(StoreError::Inconsistent("action")) }
}

/// Adds a step after `seen`, the number of the last one that its writer saw; false when there is a later one.
///
/// # Errors
/// When there is no such action, organisation or staff, or the database cannot be reached.
pub async fn step(tx: &mut Tx, id: &ActionId, seen: usize, step: &Step) -> Result<bool> {
    // Whoever makes its finding public at this moment waits, or has been first.
    on!(tx, |c| sqlx::query("UPDATE action SET position = position WHERE id = $1").bind(id.as_str()).execute(c).await.map(drop))?;
    let sql = "INSERT INTO step (action, number, status, reason, due, role, organisation, language, text, staff, day) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(id.as_str())
        .bind(bound(seen + 1))
        .bind(step.status.stage().as_str())
        .bind(step.status.reason().map_or("", |r| r.as_str()))
        .bind(step.status.due())
        .bind(step.role.as_str())
        .bind(step.organisation.as_str())
        .bind(&step.words.language)
        .bind(&step.words.text)
        .bind(step.staff.as_str())
        .bind(step.day)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Records what the group says of a step; false when that is not the last one any more.
///
/// # Errors
/// When there is no such action or staff, or the database cannot be reached.
pub async fn vet(tx: &mut Tx, id: &ActionId, vetting: &Vetting) -> Result<bool> {
    let hold = "UPDATE action SET position = position WHERE id = $1";
    on!(tx, |c| sqlx::query(hold).bind(id.as_str()).execute(c).await.map(drop))?;
    let sql = "INSERT INTO vetting (action, number, step, says, staff, day) \
               SELECT $1, (SELECT COALESCE(MAX(number), 0) + 1 FROM vetting WHERE action = $1), $2, $3, $4, $5 \
               WHERE $2 = (SELECT MAX(number) FROM step WHERE action = $1)";
    let rows = on!(tx, |c| sqlx::query(sql)
        .bind(id.as_str())
        .bind(bound(vetting.step))
        .bind(vetting.says.as_str())
        .bind(vetting.staff.as_str())
        .bind(vetting.day)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Records that somebody was told; the first time counts.
///
/// # Errors
/// When there is no such action or staff, or the database cannot be reached.
pub async fn tell(tx: &mut Tx, id: &ActionId, told: &Told) -> Result<()> {
    let sql = "INSERT INTO told (action, audience, staff, day) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    Ok(on!(tx, |c| sqlx::query(sql)
        .bind(id.as_str())
        .bind(told.audience.as_str())
        .bind(told.staff.as_str())
        .bind(told.day)
        .execute(c)
        .await
        .map(drop))?)
}

/// Every action, in the order in which they were added.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Action>> {
    let sql = "SELECT id, finding, source, reference, public_from FROM action ORDER BY position, id";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let sql = "SELECT action, status, reason, due, role, organisation, language, text, staff, day FROM step ORDER BY action, number";
    let steps: Vec<StepRow> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let sql = "SELECT action, step, says, staff, day FROM vetting ORDER BY action, number";
    let vettings: Vec<VettingRow> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let sql = "SELECT action, audience, staff, day FROM told ORDER BY action, audience";
    let told: Vec<ToldRow> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    rows.into_iter().map(|row| action(row, &steps, &vettings, &told)).collect()
}

/// An action by its id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get(tx: &mut Tx, id: &ActionId) -> Result<Option<Action>> {
    // There are dozens a year, never thousands.
    Ok(all(tx).await?.into_iter().find(|a| a.id == *id))
}

fn staff(name: &str) -> Result<StaffName> {
    StaffName::parse(name).map_err(|_| StoreError::Inconsistent("staff"))
}

fn action(row: Row, steps: &[StepRow], vettings: &[VettingRow], told: &[ToldRow]) -> Result<Action> {
    let own = |id: &str| id == row.id;
    let steps = steps.iter().filter(|s| own(&s.action)).map(one_step).collect::<Result<Vec<_>>>()?;
    if steps.is_empty() {
        return Err(StoreError::Inconsistent("action"));
    }
    let vetting = |(_, step, says, who, day): &VettingRow| {
        let says = Vetted::parse(says).ok_or(StoreError::Inconsistent("vetting"))?;
        Ok(Vetting { step: number(*step)?, says, staff: staff(who)?, day: *day })
    };
    let told_whom = |(_, audience, who, day): &ToldRow| {
        let audience = Audience::parse(audience).ok_or(StoreError::Inconsistent("audience"))?;
        Ok(Told { audience, staff: staff(who)?, day: *day })
    };
    Ok(Action {
        vettings: vettings.iter().filter(|v| own(&v.0)).map(vetting).collect::<Result<_>>()?,
        told: told.iter().filter(|t| own(&t.0)).map(told_whom).collect::<Result<_>>()?,
        id: ActionId::parse(&row.id).map_err(|_| StoreError::Inconsistent("action"))?,
        finding: row.finding.as_deref().map(FindingId::parse).transpose().map_err(|_| StoreError::Inconsistent("finding"))?,
        source: Source::parse(&row.source).ok_or(StoreError::Inconsistent("source"))?,
        reference: row.reference,
        public_from: row.public_from.map(number).transpose()?,
        steps,
    })
}

fn one_step(row: &StepRow) -> Result<Step> {
    Ok(Step {
        status: Status::kept(&row.status, row.due, &row.reason).ok_or(StoreError::Inconsistent("status"))?,
        role: OwnerRole::parse(&row.role).ok_or(StoreError::Inconsistent("role"))?,
        organisation: OrganisationId::parse(&row.organisation).map_err(|_| StoreError::Inconsistent("organisation"))?,
        words: Written { language: row.language.clone(), text: row.text.clone() },
        staff: staff(&row.staff)?,
        day: row.day,
    })
}
