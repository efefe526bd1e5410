//! What others count: three files, each taken over whole.

use super::{Result, StoreError, Tx, on, wave::small};
use crate::domain::elsewhere::{Population, SocialValue, Total};
use chrono::NaiveDate;

/// Who lives here, by question and answer.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn population(tx: &mut Tx) -> Result<Vec<Population>> {
    let sql = "SELECT question, answer, tenths, year, definition, source FROM population ORDER BY question, answer";
    let rows: Vec<(String, String, i32, i32, String, String)> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let row = |(question, code, tenths, year, definition, source): (String, String, i32, i32, String, String)| {
        let small = |n: i32| u16::try_from(n).map_err(|_| StoreError::Inconsistent("population"));
        Ok(Population { question, code, tenths: small(tenths)?, year: small(year)?, definition, source })
    };
    rows.into_iter().map(row).collect()
}

/// Puts these in the place of all that there were.
///
/// # Errors
/// When one stands twice, or the database cannot be reached.
pub async fn put_population(tx: &mut Tx, rows: &[Population]) -> Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM population").execute(c).await.map(drop))?;
    for row in rows {
        let sql = "INSERT INTO population (question, answer, tenths, year, definition, source) VALUES ($1, $2, $3, $4, $5, $6)";
        on!(tx, |c| sqlx::query(sql)
            .bind(&row.question)
            .bind(&row.code)
            .bind(i32::from(row.tenths))
            .bind(i32::from(row.year))
            .bind(&row.definition)
            .bind(&row.source)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// Totals, by series, place and period.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn context(tx: &mut Tx) -> Result<Vec<Total>> {
    let sql = "SELECT series, area, period, total, definition, source FROM context ORDER BY series, area, period";
    let rows: Vec<(String, String, String, i32, String, String)> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let row = |(series, area, period, total, definition, source): (String, String, String, i32, String, String)| {
        let count = u32::try_from(total).map_err(|_| StoreError::Inconsistent("context"))?;
        Ok(Total { series, area, period, count, definition, source })
    };
    rows.into_iter().map(row).collect()
}

/// Puts these in the place of all that there were.
///
/// # Errors
/// When one stands twice, or the database cannot be reached.
pub async fn put_context(tx: &mut Tx, rows: &[Total]) -> Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM context").execute(c).await.map(drop))?;
    for row in rows {
        let sql = "INSERT INTO context (series, area, period, total, definition, source) VALUES ($1, $2, $3, $4, $5, $6)";
        on!(tx, |c| sqlx::query(sql)
            .bind(&row.series)
            .bind(&row.area)
            .bind(&row.period)
            .bind(small(row.count)?)
            .bind(&row.definition)
            .bind(&row.source)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// What help is worth.
///
/// # Errors
/// When the database cannot be reached, or holds what this program cannot have written.
pub async fn value(tx: &mut Tx) -> Result<Vec<SocialValue>> {
    type Row = (String, i32, i32, String, NaiveDate, String, String);
    let sql = "SELECT worth, low, high, method, calculated_on, cost_base, source FROM social_value ORDER BY worth";
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(sql).fetch_all(c).await)?;
    let row = |(worth, low, high, method, calculated_on, cost_base, source): Row| {
        let pence = |n: i32| u32::try_from(n).map_err(|_| StoreError::Inconsistent("social value"));
        Ok(SocialValue { worth, low: pence(low)?, high: pence(high)?, method, calculated_on, cost_base, source })
    };
    rows.into_iter().map(row).collect()
}

/// Puts these in the place of all that there were.
///
/// # Errors
/// When one stands twice, or the database cannot be reached.
pub async fn put_value(tx: &mut Tx, rows: &[SocialValue]) -> Result<()> {
    on!(tx, |c| sqlx::query("DELETE FROM social_value").execute(c).await.map(drop))?;
    for row in rows {
        let sql =
            "INSERT INTO social_value (worth, low, high, method, calculated_on, cost_base, source) VALUES ($1, $2, $3, $4, $5, $6, $7)";
        on!(tx, |c| sqlx::query(sql)
            .bind(&row.worth)
            .bind(small(row.low)?)
            .bind(small(row.high)?)
            .bind(&row.method)
            .bind(row.calculated_on)
            .bind(&row.cost_base)
            .bind(&row.source)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}
