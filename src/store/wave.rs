//! Surveys, waves and batches.

use super::{Result, StoreError, Tx, on};
use crate::domain::{
    ballot::Channel,
    ids::{BatchId, InstrumentId, PlaceId, ServiceId, Slug, SurveyId, WaveId},
    wave::{Batch, Entrance, Survey, Topic, Wave, WaveState},
};
use chrono::NaiveDate;
use sqlx::FromRow;

fn bad(what: &'static str) -> impl Fn(crate::domain::ids::NotAName) -> StoreError {
    move |_| StoreError::Inconsistent(what)
}

pub(super) fn small(number: u32) -> Result<i32> {
    i32::try_from(number).map_err(|_| StoreError::Inconsistent("number"))
}

fn natural(number: i32) -> Result<u32> {
    u32::try_from(number).map_err(|_| StoreError::Inconsistent("number"))
}

/// Adds a survey.
///
/// # Errors
/// When there is one of that id, or the database cannot be reached.
pub async fn add_survey(tx: &mut Tx, survey: &Survey) -> Result<()> {
    let version = small(survey.version)?;
    Ok(on!(tx, |c| sqlx::query("INSERT INTO survey (id, instrument, version, plan) VALUES ($1, $2, $3, $4)")
        .bind(survey.id.as_str())
        .bind(survey.instrument.as_str())
        .bind(version)
        .bind(&survey.plan)
        .execute(c)
        .await
        .map(drop))?)
}

type SurveyRow = (String, String, i32, String);

fn to_survey((id, instrument, version, plan): SurveyRow) -> Result<Survey> {
    Ok(Survey {
        id: SurveyId::parse(&id).map_err(bad("survey"))?,
        instrument: InstrumentId::parse(&instrument).map_err(bad("instrument"))?,
        version: natural(version)?,
        plan,
    })
}

/// A survey by its id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn survey(tx: &mut Tx, id: &SurveyId) -> Result<Option<Survey>> {
    let sql = "SELECT id, instrument, version, plan FROM survey WHERE id = $1";
    let row: Option<SurveyRow> = on!(tx, |c| sqlx::query_as(sql).bind(id.as_str()).fetch_optional(c).await)?;
    row.map(to_survey).transpose()
}

/// All surveys, by id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn surveys(tx: &mut Tx) -> Result<Vec<Survey>> {
    let rows: Vec<SurveyRow> = on!(tx, |c| sqlx::query_as("SELECT id, instrument, version, plan FROM survey").fetch_all(c).await)?;
    let mut surveys = rows.into_iter().map(to_survey).collect::<Result<Vec<_>>>()?;
    surveys.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(surveys)
}

/// Takes a survey away that has no wave.
///
/// # Errors
/// When it has one, or the database cannot be reached.
pub async fn remove_survey(tx: &mut Tx, id: &SurveyId) -> Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM tender WHERE survey = $1").bind(id.as_str()).execute(c).await.map(drop))?;
    Ok(on!(tx, |c| sqlx::query("DELETE FROM survey WHERE id = $1").bind(id.as_str()).execute(c).await.map(drop))?)
}

/// The ids of all surveys, held until the end of the transaction: no wave is opened beside it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn lock_surveys(tx: &mut Tx) -> Result<Vec<SurveyId>> {
    let ids: Vec<String> = match tx {
        Tx::Sqlite(t) => sqlx::query_scalar("SELECT id FROM survey ORDER BY id").fetch_all(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_scalar("SELECT id FROM survey ORDER BY id FOR UPDATE").fetch_all(&mut **t).await?,
    };
    ids.iter().map(|id| SurveyId::parse(id).map_err(bad("survey"))).collect()
}

#[derive(FromRow)]
struct WaveRow {
    id: String,
    survey: String,
    number: i32,
    slug: String,
    state: String,
    year: String,
    ends_year: bool,
    opened_on: NaiveDate,
    closes_on: NaiveDate,
    closing_on: Option<NaiveDate>,
    counted_on: Option<NaiveDate>,
    box_key: Vec<u8>,
    narrative_key: Vec<u8>,
    mark_prefix: Vec<u8>,
    rolls: i32,
    door: Option<String>,
}

impl TryFrom<WaveRow> for Wave {
    type Error = StoreError;
    fn try_from(row: WaveRow) -> Result<Self> {
        Ok(Self {
            id: WaveId::parse(&row.id).map_err(bad("wave"))?,
            survey: SurveyId::parse(&row.survey).map_err(bad("survey"))?,
            number: natural(row.number)?,
            slug: Slug::parse(&row.slug).map_err(bad("slug"))?,
            state: WaveState::parse(&row.state).ok_or(StoreError::Inconsistent("wave state"))?,
            year: row.year,
            ends_year: row.ends_year,
            opened_on: row.opened_on,
            closes_on: row.closes_on,
            closing_on: row.closing_on,
            counted_on: row.counted_on,
            box_key: row.box_key,
            narrative_key: row.narrative_key,
            mark_prefix: row.mark_prefix,
            rolls: natural(row.rolls)?,
            door: row.door.map(|word| Topic::parse(&word).ok_or(StoreError::Inconsistent("door"))).transpose()?,
        })
    }
}

/// Adds a wave.
///
/// # Errors
/// When its id, number or slug is taken, its survey is unknown, or the database cannot be reached.
pub async fn add(tx: &mut Tx, wave: &Wave) -> Result<()> {
    let (number, rolls) = (small(wave.number)?, small(wave.rolls)?);
    Ok(on!(tx, |c| sqlx::query(
        "INSERT INTO wave (id, survey, number, slug, state, year, ends_year, opened_on, closes_on, closing_on, counted_on, box_key, \
         narrative_key, mark_prefix, rolls, door) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    )
    .bind(wave.id.as_str())
    .bind(wave.survey.as_str())
    .bind(number)
    .bind(wave.slug.as_str())
    .bind(wave.state.as_str())
    .bind(&wave.year)
    .bind(wave.ends_year)
    .bind(wave.opened_on)
    .bind(wave.closes_on)
    .bind(wave.closing_on)
    .bind(wave.counted_on)
    .bind(&wave.box_key)
    .bind(&wave.narrative_key)
    .bind(&wave.mark_prefix)
    .bind(rolls)
    .bind(wave.door.map(Topic::as_str))
    .execute(c)
    .await
    .map(drop))?)
}

/// All waves, by survey and number.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all(tx: &mut Tx) -> Result<Vec<Wave>> {
    let rows: Vec<WaveRow> = on!(tx, |c| sqlx::query_as("SELECT * FROM wave").fetch_all(c).await)?;
    let mut waves = rows.into_iter().map(Wave::try_from).collect::<Result<Vec<_>>>()?;
    waves.sort_by(|a, b| (&a.survey, a.number).cmp(&(&b.survey, b.number)));
    Ok(waves)
}

/// A wave by its id.
///
/// # Errors
/// When the database cannot be reached.
pub async fn get(tx: &mut Tx, id: &WaveId) -> Result<Option<Wave>> {
    let row: Option<WaveRow> = on!(tx, |c| sqlx::query_as("SELECT * FROM wave WHERE id = $1").bind(id.as_str()).fetch_optional(c).await)?;
    row.map(Wave::try_from).transpose()
}

/// A wave by its id, held until the end of the transaction: no send and no other change of state runs beside it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn lock(tx: &mut Tx, id: &WaveId) -> Result<Option<Wave>> {
    let row: Option<WaveRow> = match tx {
        Tx::Sqlite(t) => sqlx::query_as("SELECT * FROM wave WHERE id = $1").bind(id.as_str()).fetch_optional(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_as("SELECT * FROM wave WHERE id = $1 FOR UPDATE").bind(id.as_str()).fetch_optional(&mut **t).await?,
    };
    row.map(Wave::try_from).transpose()
}

/// Writes what of a wave can change: its state, its days and how often it rolled on.
///
/// # Errors
/// When there is no such wave, or the database cannot be reached.
pub async fn update(tx: &mut Tx, wave: &Wave) -> Result<()> {
    let rolls = small(wave.rolls)?;
    let rows = on!(tx, |c| sqlx::query("UPDATE wave SET state = $1, closing_on = $2, counted_on = $3, rolls = $4 WHERE id = $5")
        .bind(wave.state.as_str())
        .bind(wave.closing_on)
        .bind(wave.counted_on)
        .bind(rolls)
        .bind(wave.id.as_str())
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    if rows == 1 { Ok(()) } else { Err(StoreError::Inconsistent("wave")) }
}

/// Adds a batch.
///
/// # Errors
/// When its id is taken, its wave, service or place is unknown, or the database cannot be reached.
pub async fn add_batch(tx: &mut Tx, batch: &Batch) -> Result<()> {
    let (first, count) = (small(batch.first)?, small(batch.count)?);
    Ok(on!(tx, |c| sqlx::query("INSERT INTO batch (id, wave, service, place, first, count, revoked) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(batch.id.as_str())
        .bind(batch.wave.as_str())
        .bind(batch.service.as_str())
        .bind(batch.place.as_ref().map(PlaceId::as_str))
        .bind(first)
        .bind(count)
        .bind(batch.revoked)
        .execute(c)
        .await
        .map(drop))?)
}

#[derive(FromRow)]
struct BatchRow {
    id: String,
    wave: String,
    service: String,
    place: Option<String>,
    first: i32,
    count: i32,
    revoked: bool,
}

/// The batches of all waves, in the order in which their serials were given out.
///
/// # Errors
/// When the database cannot be reached.
pub async fn batches(tx: &mut Tx) -> Result<Vec<Batch>> {
    let rows: Vec<BatchRow> = on!(tx, |c| sqlx::query_as("SELECT * FROM batch ORDER BY first").fetch_all(c).await)?;
    rows.into_iter()
        .map(|row| {
            Ok(Batch {
                id: BatchId::parse(&row.id).map_err(bad("batch"))?,
                wave: WaveId::parse(&row.wave).map_err(bad("wave"))?,
                service: ServiceId::parse(&row.service).map_err(bad("service"))?,
                place: row.place.as_deref().map(PlaceId::parse).transpose().map_err(bad("place"))?,
                first: natural(row.first)?,
                count: natural(row.count)?,
                revoked: row.revoked,
            })
        })
        .collect()
}

/// Revokes a batch. True when there was one to revoke.
///
/// # Errors
/// When the database cannot be reached.
pub async fn revoke(tx: &mut Tx, id: &BatchId) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query("UPDATE batch SET revoked = TRUE WHERE id = $1")
        .bind(id.as_str())
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Adds a way into a wave without a card.
///
/// # Errors
/// When its slug is taken, its wave is unknown, or the database cannot be reached.
pub async fn add_entrance(tx: &mut Tx, entrance: &Entrance) -> Result<()> {
    Ok(on!(tx, |c| sqlx::query("INSERT INTO entrance (slug, wave, channel, secret_hash, equality) VALUES ($1, $2, $3, $4, $5)")
        .bind(entrance.slug.as_str())
        .bind(entrance.wave.as_str())
        .bind(entrance.channel.as_str())
        .bind(&entrance.secret_hash)
        .bind(entrance.equality)
        .execute(c)
        .await
        .map(drop))?)
}

/// The ways into all waves without a card.
///
/// # Errors
/// When the database cannot be reached.
pub async fn entrances(tx: &mut Tx) -> Result<Vec<Entrance>> {
    let rows: Vec<(String, String, String, String, bool)> =
        on!(tx, |c| sqlx::query_as("SELECT slug, wave, channel, secret_hash, equality FROM entrance ORDER BY slug").fetch_all(c).await)?;
    rows.into_iter()
        .map(|(slug, wave, channel, secret_hash, equality)| {
            Ok(Entrance {
                slug: Slug::parse(&slug).map_err(bad("slug"))?,
                wave: WaveId::parse(&wave).map_err(bad("wave"))?,
                channel: Channel::parse(&channel).ok_or(StoreError::Inconsistent("channel"))?,
                secret_hash,
                equality,
            })
        })
        .collect()
}
