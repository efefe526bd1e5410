//! Every row of the database in one shape for both kinds of database: what a backup is made of.
//!
//! A column that is not listed here is in no backup; a test compares the list with both schemas. Rows come in the order of their primary keys, those
//! of an antechamber among those of the table that lasts, so that nothing says which of them came last.

use super::{POSTGRES, Result, Tx, on};
use sqlx::{AssertSqlSafe, ColumnIndex, Decode, Row, Type};

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

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text }
}
const fn number(name: &'static str) -> Column {
    Column { name, kind: Kind::Number }
}
const fn truth(name: &'static str) -> Column {
    Column { name, kind: Kind::Truth }
}
const fn day(name: &'static str) -> Column {
    Column { name, kind: Kind::Day }
}
const fn bytes(name: &'static str) -> Column {
    Column { name, kind: Kind::Bytes }
}
const fn table(table: &'static str, key: usize, columns: &'static [Column]) -> Layout {
    Layout { table, antechamber: None, key, columns }
}
const fn stirred(table: &'static str, antechamber: &'static str, columns: &'static [Column]) -> Layout {
    Layout { table, antechamber: Some(antechamber), key: 1, columns }
}

/// The table of those who are signed in: nobody is signed in by a backup.
pub const SESSIONS: &str = "session";

/// Tables that are in no backup: nobody is signed in or invited by one, no mail is sent twice, a form that was posted stays so, and no work goes on.
pub const PASSING: [&str; 5] = [SESSIONS, "invitation", "outbox", "form", "work"];

/// Every table, each after those that it refers to.
pub const LAYOUTS: [Layout; 55] = [
    table("setting", 1, &[text("name"), text("value")]),
    table("place", 1, &[text("id"), text("name"), day("ended_on"), text("merged_into")]),
    table("area", 1, &[text("id"), text("name"), truth("is_group"), day("ended_on"), text("merged_into")]),
    table("area_place", 2, &[text("area"), text("place")]),
    table("area_part", 2, &[text("area"), text("part")]),
    table(
        "organisation",
        1,
        &[text("id"), text("name"), truth("rated"), day("ended_on"), text("sector"), text("by_and_for"), text("standing")],
    ),
    table("funding", 2, &[text("organisation"), text("funds")]),
    table("service", 1, &[text("id"), text("name"), text("organisation"), day("ended_on"), text("types")]),
    table("board", 1, &[text("id"), text("name"), text("depth"), day("ended_on")]),
    table("board_organisation", 2, &[text("board"), text("organisation")]),
    table("naming", 3, &[text("kind"), text("id"), day("since"), text("name")]),
    table("staff", 1, &[text("name"), text("role"), text("organisation"), text("password_hash"), bytes("totp_sealed")]),
    table("session", 1, &[bytes("cookie"), text("staff"), number("ends"), number("idle"), number("misses")]),
    table("sign_in", 1, &[text("staff"), number("step"), number("misses"), day("missed_on")]),
    table("access", 1, &[text("staff"), day("confirmed_on"), day("ended_on")]),
    table("recovery", 2, &[text("staff"), bytes("hash")]),
    table("invitation", 1, &[bytes("hash"), text("staff"), text("role"), text("organisation"), bytes("mail_sealed"), day("good_until")]),
    table("outbox", 1, &[bytes("id"), bytes("invitation"), bytes("sealed"), number("tries"), number("due"), truth("refused")]),
    table("form", 2, &[text("staff"), text("key"), day("posted_on")]),
    table("audit", 1, &[Column { name: "id", kind: Kind::Id }, day("day"), text("staff"), text("act")]),
    table("survey", 1, &[text("id"), text("instrument"), number("version"), text("plan")]),
    table("tender", 2, &[text("survey"), day("begins"), day("ends")]),
    table(
        "wave",
        1,
        &[
            text("id"),
            text("survey"),
            number("number"),
            text("slug"),
            text("state"),
            text("year"),
            truth("ends_year"),
            day("opened_on"),
            day("closes_on"),
            day("closing_on"),
            day("counted_on"),
            bytes("box_key"),
            bytes("narrative_key"),
            bytes("mark_prefix"),
            number("rolls"),
            text("door"),
        ],
    ),
    table("geography", 1, &[text("wave"), text("document")]),
    table("work", 1, &[text("wave"), text("task"), text("staff"), bytes("key"), number("alive"), text("failed"), text("detail")]),
    table("batch", 1, &[text("id"), text("wave"), text("service"), text("place"), number("first"), number("count"), truth("revoked")]),
    table("entrance", 1, &[text("slug"), text("wave"), text("channel"), text("secret_hash"), truth("equality")]),
    stirred("mark", "ante_mark", &[bytes("mark")]),
    stirred("ballot", "ante_ballot", &[bytes("key"), text("wave"), bytes("sealed")]),
    stirred("equality", "ante_equality", &[bytes("key"), text("wave"), bytes("sealed")]),
    stirred("narrative", "ante_narrative", &[bytes("key"), text("wave"), bytes("sealed")]),
    table("kept", 1, &[bytes("find"), bytes("sealed")]),
    table("ended_run", 1, &[bytes("run")]),
    table("tally", 1, &[text("wave"), bytes("sealed")]),
    table("year_tally", 2, &[text("survey"), text("year"), bytes("sealed")]),
    table(
        "release",
        1,
        &[
            text("id"),
            text("wave"),
            number("position"),
            text("state"),
            text("document"),
            text("hash"),
            text("previous"),
            bytes("signature"),
            bytes("public_key"),
            day("shared_on"),
            day("public_on"),
        ],
    ),
    table("certificate", 1, &[text("release"), text("document")]),
    table("approval", 2, &[text("release"), text("staff"), text("hash")]),
    table("note", 2, &[text("release"), text("organisation"), text("language"), text("text")]),
    table(
        "finding",
        1,
        &[
            text("id"),
            text("release"),
            number("position"),
            text("figure"),
            text("item"),
            day("public_on"),
            number("public_from"),
            day("withdrawn_on"),
        ],
    ),
    table(
        "recommendation",
        2,
        &[text("finding"), number("number"), text("kind"), text("language"), text("text"), text("staff"), day("day")],
    ),
    table("action", 1, &[text("id"), text("finding"), text("source"), text("reference"), number("position"), number("public_from")]),
    table(
        "step",
        2,
        &[
            text("action"),
            number("number"),
            text("status"),
            text("reason"),
            day("due"),
            text("role"),
            text("organisation"),
            text("language"),
            text("text"),
            text("staff"),
            day("day"),
        ],
    ),
    table("vetting", 2, &[text("action"), number("number"), number("step"), text("says"), text("staff"), day("day")]),
    table("told", 2, &[text("action"), text("audience"), text("staff"), day("day")]),
    table(
        "translation",
        2,
        &[text("original"), text("language"), text("text"), text("first"), day("first_on"), text("second"), day("second_on")],
    ),
    table(
        "return_draft",
        3,
        &[
            text("organisation"),
            text("instrument"),
            text("period"),
            number("edition"),
            number("revision"),
            text("answers"),
            text("owner"),
            day("review_on"),
            text("shown"),
            text("reason"),
        ],
    ),
    table(
        "return_version",
        4,
        &[
            text("organisation"),
            text("instrument"),
            text("period"),
            number("number"),
            number("edition"),
            text("answers"),
            text("owner"),
            day("review_on"),
            text("shown"),
            text("reason"),
            text("role"),
            text("staff"),
            day("day"),
        ],
    ),
    table("return_group", 2, &[text("instrument"), text("period"), text("staff"), day("day")]),
    table("return_member", 3, &[text("instrument"), text("period"), text("organisation"), number("number")]),
    table(
        "gate_record",
        3,
        &[
            text("instrument"),
            number("edition"),
            number("number"),
            number("withdraws"),
            text("staff"),
            text("role"),
            text("organisation"),
            day("day"),
        ],
    ),
    table(
        "gate_review",
        3,
        &[
            text("instrument"),
            number("edition"),
            number("number"),
            text("party"),
            text("service"),
            day("reviewed_on"),
            text("language"),
            text("changed"),
        ],
    ),
    table(
        "gate_permission",
        3,
        &[
            text("instrument"),
            number("edition"),
            number("number"),
            text("licence"),
            text("given_by"),
            text("reference"),
            day("given_on"),
            day("good_until"),
        ],
    ),
    table("gate_confirmation", 3, &[text("instrument"), number("edition"), number("number"), text("survey"), text("digest")]),
    table(
        "gate_reading",
        3,
        &[text("instrument"), number("edition"), number("number"), text("language"), text("reader"), text("service"), text("digest")],
    ),
];

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
