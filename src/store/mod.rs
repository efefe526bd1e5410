//! The database: one enum over SQLite and PostgreSQL, one SQL text for both, one file of queries per aggregate.
//!
//! The caller owns the unit of work: functions take `&mut Tx`, and a [`Tx`] that is dropped rolls back.

pub mod access;
pub mod action;
pub mod antechamber;
pub mod elsewhere;
pub mod finding;
pub mod form;
pub mod frozen;
pub mod gate;
pub mod invitation;
pub mod kept;
mod layouts;
pub mod note;
pub mod outbox;
pub mod own;
pub mod partnership;
pub mod recovery;
pub mod register;
pub mod release;
pub mod returns;
pub mod runs;
pub mod session;
pub mod staff;
pub mod tally;
pub mod tender;
pub mod transfer;
pub mod translation;
pub mod wave;
pub mod work;

use crate::telemetry;
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, PgConnection, PgPool, Postgres, Sqlite, SqlitePool, Transaction,
    migrate::{MigrateError, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::PathBuf, str::FromStr, time::Duration};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// How long a person's press waits for a connection to PostgreSQL; then they are told to try again.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// What the database could not do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address is neither `sqlite://…` nor `postgres://…`.
    #[error("the database address must begin with sqlite: or postgres:")]
    Address,
    /// The database was written by a newer Chorus.
    #[error("this database was written by a newer Chorus (it has migration {0}): run that version, or restore a backup made with this one")]
    Newer(i64),
    /// PostgreSQL keeps something that Chorus promises not to keep.
    #[error("PostgreSQL must not run with these settings: {}", .0.join("; "))]
    Settings(Vec<String>),
    /// A row that this program cannot have written.
    #[error("the database holds a {0} that this program cannot have written")]
    Inconsistent(&'static str),
    /// The database itself.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// A migration.
    #[error("the database could not be brought up to date: {0}")]
    Migration(MigrateError),
}

impl StoreError {
    /// Whether the database as a whole cannot be written now, so that trying again at once is in vain: it cannot be reached, or somebody else
    /// held what is needed for longer than one waits.
    pub(crate) fn is_out_of_reach(&self) -> bool {
        match self {
            // SQLITE_BUSY; lock_not_available; the database takes no connections; the server starts or stops.
            Self::Database(sqlx::Error::Database(error)) => {
                matches!(error.code().as_deref(), Some("5" | "261" | "55P03" | "55000" | "57P03" | "53300"))
            }
            Self::Database(sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed) => true,
            _ => false,
        }
    }
}

/// The result of a query.
pub type Result<T> = std::result::Result<T, StoreError>;

/// A database that is open and up to date.
#[derive(Clone, Debug)]
pub enum Store {
    /// SQLite: one writer, and readers that cannot write.
    Sqlite {
        /// Read-only connections.
        reader: SqlitePool,
        /// The one writer; every transaction begins immediately.
        writer: SqlitePool,
        /// The database file.
        file: PathBuf,
    },
    /// PostgreSQL.
    Postgres(PgPool),
}

/// A unit of work on either database; dropping it rolls back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Runs one query text on whichever database the transaction is on.
macro_rules! on {
    ($tx:expr, |$c:ident| $body:expr) => {
        match $tx {
            $crate::store::Tx::Sqlite(t) => {
                let $c = &mut **t;
                $body
            }
            $crate::store::Tx::Postgres(t) => {
                let $c = &mut **t;
                $body
            }
        }
    };
}
pub(crate) use on;

impl Store {
    /// Opens the database at `url`, brings it up to date and checks its settings.
    ///
    /// # Errors
    /// [`StoreError`]; of a newer database nothing is changed.
    pub async fn open(url: &str) -> Result<Self> {
        if url.starts_with("sqlite:") {
            Self::open_sqlite(url).await
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Self::open_postgres(url).await
        } else {
            Err(StoreError::Address)
        }
    }

    async fn open_sqlite(url: &str) -> Result<Self> {
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .pragma("secure_delete", "ON")
            .pragma("trusted_schema", "OFF")
            .pragma("temp_store", "MEMORY")
            .disable_statement_logging();
        let file = options.get_filename().to_path_buf();
        // SQLite rolls a transaction back by itself where the disk is full, and the driver, which does not know, would from then on refuse to begin
        // another one on that connection: a new one takes its place.
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
            .connect_with(options.clone())
            .await?;
        SQLITE.run(&writer).await.map_err(migration)?;
        let reader = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
        Ok(Self::Sqlite { reader, writer, file })
    }

    async fn open_postgres(url: &str) -> Result<Self> {
        let options = PgConnectOptions::from_str(url)?.disable_statement_logging();
        let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(LONGEST_WAIT).connect_with(options).await?;
        let forbidden = postgres_settings(&pool).await?;
        if !forbidden.is_empty() {
            return Err(StoreError::Settings(forbidden));
        }
        POSTGRES.run(&pool).await.map_err(migration)?;
        Ok(Self::Postgres(pool))
    }

    /// Begins a unit of work that may write.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { writer, .. } => Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Begins a unit of work that can only read.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { reader, .. } => Tx::Sqlite(reader.begin().await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin_with("BEGIN READ ONLY").await?),
        })
    }

    /// Begins a unit of work that sees the whole database as it is at one moment, whatever is written or stirred meanwhile.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn snapshot(&self) -> Result<Tx> {
        let mut tx = match self {
            Self::Sqlite { .. } => return self.read().await,
            Self::Postgres(pool) => pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?,
        };
        // A stir empties the antechamber by TRUNCATE, which no snapshot outlives: it has to wait. The snapshot is taken after the lock.
        let tables: Vec<&str> = transfer::tables().collect();
        sqlx::query(AssertSqlSafe(format!("LOCK TABLE {} IN ACCESS SHARE MODE", tables.join(", ")))).execute(&mut *tx).await?;
        Ok(Tx::Postgres(tx))
    }

    /// Makes sure that what was deleted is gone from the files as well: after every destruction.
    ///
    /// SQLite overwrites deleted content with zeros (`secure_delete`); the WAL is emptied here. PostgreSQL keeps dead rows
    /// until they are vacuumed.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn scour(&self, postgres_tables: &[Table]) -> Result<()> {
        match self {
            Self::Sqlite { writer, .. } => empty_wal(writer).await?,
            Self::Postgres(pool) => {
                for table in postgres_tables.iter().flat_map(|table| table.names()) {
                    vacuum(pool, table).await?;
                }
            }
        }
        Ok(())
    }

    /// Closes all connections, after which SQLite has no WAL left.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { reader, writer, .. } => {
                reader.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Moves the WAL into the database and cuts it to nothing. A reader can be in the way for a moment; one that stays is said in the log,
/// and the next scouring tries again.
async fn empty_wal(writer: &SqlitePool) -> Result<()> {
    for _ in 0..20 {
        let (busy, _, _): (i64, i64, i64) = sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(writer).await?;
        if busy == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // Emptying follows what people send and take out.
    telemetry::note(&"the WAL could not be emptied because somebody read; it was tried again");
    Ok(())
}

/// Tables whose dead rows must not linger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Spent marks.
    Mark,
    /// Ballots.
    Ballot,
    /// Narratives.
    Narrative,
    /// What people said about themselves.
    Equality,
    /// Surveys that somebody keeps.
    Kept,
    /// Ended runs.
    EndedRun,
    /// A wave's totals.
    Tally,
    /// A financial year's sums.
    YearTally,
}

impl Table {
    /// Its name, after that of its antechamber where it has one: a row can be destroyed before it is stirred.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Mark => &["ante_mark", "mark"],
            Self::Ballot => &["ante_ballot", "ballot"],
            Self::Narrative => &["ante_narrative", "narrative"],
            Self::Equality => &["ante_equality", "equality"],
            Self::Kept => &["kept"],
            Self::EndedRun => &["ended_run"],
            Self::Tally => &["tally"],
            Self::YearTally => &["year_tally"],
        }
    }
}

/// Rewrites a table without its dead rows. A backend that is just starting can make PostgreSQL keep them once more; of a table that has no
/// rows left it shows, and the rewriting is done again.
async fn vacuum(pool: &PgPool, table: &'static str) -> Result<()> {
    let mut connection = pool.acquire().await?;
    // Behind a rewriting that waits for somebody's lock, whoever sends would wait as well: it gives up before they do.
    sqlx::query("SET lock_timeout = '2s'").execute(&mut *connection).await?;
    let done = rewrite(&mut connection, table).await;
    sqlx::query("RESET lock_timeout").execute(&mut *connection).await?;
    if !done? {
        telemetry::note(&format!(
            "destroyed rows still lay in the file of {table}, because a transaction was open elsewhere; it was tried again"
        ));
    }
    Ok(())
}

/// Whether the table's file is without dead rows, as far as that shows.
async fn rewrite(connection: &mut PgConnection, table: &'static str) -> Result<bool> {
    let mut held = 0;
    for _ in 0..100 {
        let rewritten = sqlx::query(AssertSqlSafe(format!("VACUUM FULL {table}"))).execute(&mut *connection).await;
        match rewritten.map_err(StoreError::from) {
            Ok(_) => {
                let check = format!("SELECT pg_relation_size('{table}') > 0 AND NOT EXISTS (SELECT 1 FROM {table})");
                let dead: bool = sqlx::query_scalar(AssertSqlSafe(check)).fetch_one(&mut *connection).await?;
                if !dead {
                    return Ok(true);
                }
            }
            Err(error) if error.is_out_of_reach() && held < 5 => held += 1,
            Err(error) if error.is_out_of_reach() => return Ok(false),
            Err(error) => return Err(error),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(false)
}

impl Tx {
    /// Keeps what was written.
    ///
    /// # Errors
    /// When the database did not accept it; then nothing was written.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(t) => t.commit().await?,
            Self::Postgres(t) => t.commit().await?,
        }
        Ok(())
    }
}

fn migration(error: MigrateError) -> StoreError {
    match error {
        MigrateError::VersionMissing(version) | MigrateError::VersionTooNew(version, _) => StoreError::Newer(version),
        other => StoreError::Migration(other),
    }
}

/// What PostgreSQL keeps that Chorus promises not to keep (privacy §4): commit times, statements with their values, old WAL.
async fn postgres_settings(pool: &PgPool) -> Result<Vec<String>> {
    let rows: Vec<(String, String)> = sqlx::query_as("SELECT name, setting FROM pg_settings").fetch_all(pool).await?;
    let setting = |name: &str| rows.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.as_str());
    let mut forbidden = Vec::new();
    let mut forbid = |when: bool, what: &str| forbidden.extend(when.then(|| what.to_owned()));
    forbid(setting("track_commit_timestamp") == "on", "track_commit_timestamp = on keeps the moment of every send (turn it off)");
    forbid(
        setting("log_parameter_max_length_on_error") != "0",
        "log_parameter_max_length_on_error writes values of statements that fail (use 0)",
    );
    if setting("log_parameter_max_length") != "0" {
        // Whatever logs a statement logs its values as well.
        let or = "(turn it off, or set log_parameter_max_length = 0)";
        forbid(
            matches!(setting("log_statement"), "mod" | "all"),
            &format!("log_statement = mod or all writes what is sent into the log {or}"),
        );
        for name in ["log_min_duration_statement", "log_min_duration_sample"] {
            forbid(setting(name) != "-1", &format!("{name} writes statements with their values {or}"));
        }
        forbid(
            !matches!(setting("log_transaction_sample_rate"), "" | "0"),
            &format!("log_transaction_sample_rate writes statements with their values {or}"),
        );
    }
    if setting("archive_mode") != "off" {
        tracing::warn!(
            "PostgreSQL archives its WAL: destroyed ballots and marks stay in the archive until it is removed; use chorus backup instead"
        );
    }
    Ok(forbidden)
}
