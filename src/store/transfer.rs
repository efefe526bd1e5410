//! Every row of the database in one shape for both kinds of database: what a backup is made of.
//!
//! A column that is not listed here is in no backup; a test compares the list with both schemas. Rows come in the order of their primary keys, those
//! of an antechamber among those of the table that lasts, so that nothing says which of them came last.

use super::{POSTGRES, Result, Tx, on};
use sqlx::{AssertSqlSafe, ColumnIndex, Decode, Row, Type};

pub use super::layouts::LAYOUTS;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A whole number.
    Number,
    /// Yes or no; 1 or 0 in a backup.
    Truth,
    /// A day; text in a backup.
    Day,
    /// Bytes.
    Bytes,
    /// Sixteen random bytes that PostgreSQL keeps as a UUID.
    Id,
}

/// What stands in one column of one row.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Of [`Kind::Text`] and [`Kind::Day`].
    Text(Option<String>),
    /// Of [`Kind::Number`] and [`Kind::Truth`].
    Number(Option<i64>),
    /// Of [`Kind::Bytes`] and [`Kind::Id`].
    Bytes(Option<Vec<u8>>),
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// A table.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    /// Its name.
    pub table: &'static str,
    /// The table in which its rows wait for the stir, if they do.
    pub antechamber: Option<&'static str>,
    /// How many of its columns are the primary key; they come first.
    pub key: usize,
    /// Its columns.
    pub columns: &'static [Column],
}

/// The table of those who are signed in: nobody is signed in by a backup.
pub const SESSIONS: &str = "session";

/// Tables that are in no backup: nobody is signed in or invited by one, no mail is sent twice, a form that was posted stays so, and no work goes on.
pub const PASSING: [&str; 5] = [SESSIONS, "invitation", "outbox", "form", "work"];

/// The names of all tables, antechambers as well.
pub(super) fn tables() -> impl Iterator<Item = &'static str> {
    LAYOUTS.iter().flat_map(|l| [Some(l.table), l.antechamber]).flatten()
}

/// The number of the last migration that this program knows; a [`Store`](super::Store) that is open has all of them.
#[must_use]
pub fn migration() -> i64 {
    POSTGRES.iter().map(|m| m.version).max().unwrap_or(0)
}

/// Whether no table has a row.
///
/// # Errors
/// When the database cannot be reached.
pub async fn is_empty(tx: &mut Tx) -> Result<bool> {
    for name in tables() {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {name})");
        let some: bool = on!(tx, |c| sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(c).await)?;
        if some {
            return Ok(false);
        }
    }
    Ok(true)
}

/// All rows of a table, and of its antechamber among them, in the order of the primary key.
///
/// # Errors
/// When the database cannot be reached.
pub async fn rows(tx: &mut Tx, layout: &Layout) -> Result<Vec<Vec<Value>>> {
    let columns: Vec<String> = layout.columns.iter().map(|c| out_of(tx, *c)).collect();
    let from = |table: &str| format!("SELECT {} FROM {table}", columns.join(", "));
    let both: Vec<String> = [Some(layout.table), layout.antechamber].into_iter().flatten().map(from).collect();
    let key: Vec<String> = (1..=layout.key).map(|n| n.to_string()).collect();
    let sql = format!("{} ORDER BY {}", both.join(" UNION ALL "), key.join(", "));
    on!(tx, |c| {
        let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(c).await?;
        rows.iter().map(|row| read(row, layout)).collect()
    })
}

/// Adds a row; `columns` names what stands in it. Columns that are not named get their default.
///
/// # Errors
/// When the row does not fit, or the database cannot be reached.
pub async fn put(tx: &mut Tx, table: &str, columns: &[Column], row: &[Value]) -> Result<()> {
    let names: Vec<&str> = columns.iter().map(|c| c.name).collect();
    let values: Vec<String> = columns.iter().enumerate().map(|(n, c)| into(tx, n + 1, c.kind)).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "));
    Ok(on!(tx, |c| {
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for value in row {
            query = match value {
                Value::Text(text) => query.bind(text.clone()),
                Value::Number(number) => query.bind(*number),
                Value::Bytes(bytes) => query.bind(bytes.clone()),
            };
        }
        query.execute(c).await.map(drop)
    })?)
}

/// How a column is read as one of the three kinds of [`Value`].
fn out_of(tx: &Tx, Column { name, kind }: Column) -> String {
    match (tx, kind) {
        (Tx::Sqlite(_), _) | (_, Kind::Text | Kind::Bytes) => name.to_owned(),
        (_, Kind::Number) => format!("{name}::int8"),
        (_, Kind::Truth) => format!("{name}::int4::int8"),
        (_, Kind::Day) => format!("to_char({name}, 'YYYY-MM-DD')"),
        (_, Kind::Id) => format!("uuid_send({name})"),
    }
}

/// How a [`Value`] becomes what the column holds.
fn into(tx: &Tx, n: usize, kind: Kind) -> String {
    match (tx, kind) {
        (Tx::Sqlite(_), _) | (_, Kind::Text | Kind::Bytes) => format!("${n}"),
        (_, Kind::Number) => format!("${n}::int4"),
        (_, Kind::Truth) => format!("${n} <> 0"),
        (_, Kind::Day) => format!("${n}::date"),
        (_, Kind::Id) => format!("encode(${n}, 'hex')::uuid"),
    }
}

fn read<'r, R: Row>(row: &'r R, layout: &Layout) -> Result<Vec<Value>>
where
    usize: ColumnIndex<R>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
    Option<Vec<u8>>: Decode<'r, R::Database> + Type<R::Database>,
{
    let value = |(n, column): (usize, &Column)| {
        Ok(match column.kind {
            Kind::Text | Kind::Day => Value::Text(row.try_get(n)?),
            Kind::Number | Kind::Truth => Value::Number(row.try_get(n)?),
            Kind::Bytes | Kind::Id => Value::Bytes(row.try_get(n)?),
        })
    };
    layout.columns.iter().enumerate().map(value).collect()
}
