//! Where sends land: spent marks, ballots and narratives, first in the antechamber and then, stirred, in the tables that last.
//!
//! One transaction necessarily marks a spent mark and its ballot alike (`xmin` in PostgreSQL, neighbouring WAL frames in SQLite).
//! So both first land in small tables that are emptied again, and ten or more are moved together, marks and ballots each
//! in a transaction of its own (privacy §4). Groups alone would still tell: a day can bring a single send, and the k-th group of marks is that of the k-th
//! group of ballots, in `xmin` and in the order in which rows lie inside a page. So a stir makes the lasting tables anew, with every row that
//! was there already: afterwards all rows of a table came at once, in an order that nobody chose.

use super::{Result, Store, StoreError, Table, Tx, on, runs::EndedRun};
use crate::domain::{ids::WaveId, wave::WaveState};

/// A sealed record in both standings; which one is kept is decided beside the spent mark, and nobody outside can see which.
#[derive(Clone)]
pub struct Sealed {
    /// Kept when the card was unused.
    pub real: Vec<u8>,
    /// Kept when the card was used before: void inside its ciphertext.
    pub void: Vec<u8>,
}

/// One send, ready to be written.
#[derive(Clone)]
pub struct Post {
    /// The wave.
    pub wave: WaveId,
    /// The spent mark of the card; none for paper.
    pub mark: Option<[u8; 32]>,
    /// A mark of no card, written in its stead when the card was used, so that both leave the same rows.
    pub decoy: [u8; 32],
    /// The ballot's key, drawn at the start of the run.
    pub key: [u8; 16],
    /// The ballot.
    pub ballot: Sealed,
    /// The narrative with its own key, if there were words.
    pub narrative: Option<([u8; 16], Sealed)>,
    /// The run that ends with this send; remembered in a transaction of its own, so that nothing ties it to the ballot.
    pub ends: Option<EndedRun>,
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Post(..)")
    }
}

/// What became of a send. A used card has no outcome of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// It is in the box, now or since an earlier press of the same button.
    Kept,
    /// The wave takes no more sends.
    Closed,
}

/// Lets what follows in this transaction wait five seconds for somebody else's lock and no longer, as long as SQLite waits for its writer:
/// whoever sends is told to try again instead of looking at a page that does not come.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn wait_briefly(tx: &mut Tx) -> Result<()> {
    if let Tx::Postgres(t) = tx {
        sqlx::query("SET LOCAL lock_timeout = '5s'").execute(&mut **t).await?;
    }
    Ok(())
}

/// Writes one send: its mark and its ballot together.
///
/// # Errors
/// When the database did not take it; the caller's transaction is then to be dropped.
pub async fn post(tx: &mut Tx, post: &Post) -> Result<Posted> {
    if !takes_sends(tx, &post.wave).await? {
        return Ok(Posted::Closed);
    }
    if ballot_exists(tx, &post.key).await? {
        return Ok(Posted::Kept);
    }
    let used = match &post.mark {
        None => false,
        Some(mark) => {
            let used = mark_exists(tx, mark).await?;
            let fresh = insert_mark(tx, if used { &post.decoy } else { mark }).await?;
            if !fresh {
                // Another node spent the same card between the look and the insert.
                insert_mark(tx, &post.decoy).await?;
            }
            used || !fresh
        }
    };
    let kept = |sealed: &'_ Sealed| if used { sealed.void.clone() } else { sealed.real.clone() };
    let ballot = kept(&post.ballot);
    on!(tx, |c| sqlx::query("INSERT INTO ante_ballot (key, wave, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(&post.key[..])
        .bind(post.wave.as_str())
        .bind(ballot)
        .execute(c)
        .await
        .map(drop))?;
    if let Some((key, sealed)) = &post.narrative {
        let narrative = kept(sealed);
        on!(tx, |c| sqlx::query("INSERT INTO ante_narrative (key, wave, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(&key[..])
            .bind(post.wave.as_str())
            .bind(narrative)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(Posted::Kept)
}

/// Whether the wave takes sends; on PostgreSQL its row is held until the end of the transaction, so that no node can close it meanwhile.
async fn takes_sends(tx: &mut Tx, wave: &WaveId) -> Result<bool> {
    let state: Option<String> = match tx {
        Tx::Sqlite(t) => sqlx::query_scalar("SELECT state FROM wave WHERE id = $1").bind(wave.as_str()).fetch_optional(&mut **t).await?,
        Tx::Postgres(t) => {
            sqlx::query_scalar("SELECT state FROM wave WHERE id = $1 FOR SHARE").bind(wave.as_str()).fetch_optional(&mut **t).await?
        }
    };
    let state = state.as_deref().and_then(WaveState::parse);
    Ok(matches!(state, Some(WaveState::Open | WaveState::Closing)))
}

async fn ballot_exists(tx: &mut Tx, key: &[u8]) -> Result<bool> {
    Ok(on!(tx, |c| sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM ante_ballot WHERE key = $1) OR EXISTS (SELECT 1 FROM ballot WHERE key = $1)"
    )
    .bind(key)
    .fetch_one(c)
    .await)?)
}

/// Writes what somebody said about themselves after the send, under a key of its own.
///
/// # Errors
/// When the database did not take it.
pub async fn post_equality(tx: &mut Tx, wave: &WaveId, key: &[u8; 16], sealed: &[u8]) -> Result<Posted> {
    if !takes_sends(tx, wave).await? {
        return Ok(Posted::Closed);
    }
    // A second press of the same button; the lasting table is looked at as well, because a stir may have come between.
    let exists: bool =
        on!(tx, |c| sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM equality WHERE key = $1)").bind(&key[..]).fetch_one(c).await)?;
    if !exists {
        on!(tx, |c| sqlx::query("INSERT INTO ante_equality (key, wave, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(&key[..])
            .bind(wave.as_str())
            .bind(sealed)
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(Posted::Kept)
}

/// Takes a ballot, an equality record and a narrative out again, wherever they stand; keys that find nothing take nothing out. The wave's row is
/// held meanwhile, so that a count either sees all of it or nothing.
///
/// # Errors
/// When the database cannot be reached.
pub async fn withdraw(tx: &mut Tx, wave: &WaveId, [ballot, equality, narrative]: &[[u8; 16]; 3]) -> Result<()> {
    if let Tx::Postgres(t) = tx {
        sqlx::query("SELECT 1 FROM wave WHERE id = $1 FOR UPDATE").bind(wave.as_str()).execute(&mut **t).await?;
    }
    for (sql, key) in [
        ("DELETE FROM ante_ballot WHERE key = $1 AND wave = $2", ballot),
        ("DELETE FROM ballot WHERE key = $1 AND wave = $2", ballot),
        ("DELETE FROM ante_equality WHERE key = $1 AND wave = $2", equality),
        ("DELETE FROM equality WHERE key = $1 AND wave = $2", equality),
        ("DELETE FROM ante_narrative WHERE key = $1 AND wave = $2", narrative),
        ("DELETE FROM narrative WHERE key = $1 AND wave = $2", narrative),
    ] {
        on!(tx, |c| sqlx::query(sql).bind(&key[..]).bind(wave.as_str()).execute(c).await.map(drop))?;
    }
    Ok(())
}

async fn mark_exists(tx: &mut Tx, mark: &[u8]) -> Result<bool> {
    Ok(on!(tx, |c| sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM ante_mark WHERE mark = $1) OR EXISTS (SELECT 1 FROM mark WHERE mark = $1)"
    )
    .bind(mark)
    .fetch_one(c)
    .await)?)
}

async fn insert_mark(tx: &mut Tx, mark: &[u8]) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query("INSERT INTO ante_mark (mark) VALUES ($1) ON CONFLICT DO NOTHING")
        .bind(mark)
        .execute(c)
        .await
        .map(|r| r.rows_affected()))?;
    Ok(rows == 1)
}

/// Moves what waits in the antechamber into the lasting tables, if at least `at_least` ballots wait there. True when it moved something.
///
/// # Errors
/// When the database cannot be reached; what was not moved waits for the next stir.
pub async fn stir(store: &Store, at_least: i64) -> Result<bool> {
    let mut tx = store.read().await?;
    let waiting: i64 = on!(&mut tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM ante_ballot").fetch_one(c).await)?;
    // What a stir that was interrupted has left behind is moved with the next, however little it is. Marks without a ballot
    // are those of answers that were taken out again, or whose ballot came between the two steps of a stir; they wait for company, or for the day's.
    let left: bool =
        on!(&mut tx, |c| sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM ante_narrative) AND NOT EXISTS (SELECT 1 FROM ante_ballot)")
            .fetch_one(c)
            .await)?;
    let about: i64 = on!(&mut tx, |c| sqlx::query_scalar("SELECT COUNT(*) FROM ante_equality").fetch_one(c).await)?;
    let marks: bool = on!(&mut tx, |c| sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM ante_mark)").fetch_one(c).await)?;
    drop(tx);
    let mut steps = Vec::new();
    if waiting >= at_least.max(1) || left || (at_least == 1 && marks) {
        steps.extend([&MARKS, &BALLOTS, &NARRATIVES]);
    }
    if about >= at_least.max(1) {
        steps.push(&EQUALITY);
    }
    if steps.is_empty() {
        return Ok(false);
    }
    for step in steps {
        let mut tx = store.write().await?;
        if let Tx::Postgres(t) = &mut tx {
            // Holding every wave row keeps sends out that have looked for their mark and not yet written it; holding the tables
            // keeps those of a wave out that has only just been opened. Both are taken at once, the antechamber first: who reads
            // both in that order then waits, where taking the second later would be a deadlock.
            sqlx::query("SELECT 1 FROM wave ORDER BY id FOR UPDATE").execute(&mut **t).await?;
            sqlx::query(step.lock).execute(&mut **t).await?;
        }
        let lasting: i64 = on!(&mut tx, |c| sqlx::query_scalar(step.lasting).fetch_one(c).await)?;
        let anew = at_least == 1 || lasting <= LARGEST_MADE_ANEW;
        match &mut tx {
            Tx::Sqlite(t) => {
                let gather = if anew { &step.sqlite_anew[..] } else { &[] };
                for sql in gather.iter().chain(&step.sqlite) {
                    sqlx::query(*sql).execute(&mut **t).await?;
                }
            }
            Tx::Postgres(t) => {
                let gather = if anew { &step.postgres_anew[..] } else { &[] };
                for sql in gather.iter().chain(&step.postgres) {
                    sqlx::query(*sql).execute(&mut **t).await?;
                }
            }
        }
        tx.commit().await?;
    }
    store.scour(&[]).await?;
    Ok(true)
}

/// Larger tables are made anew by the day's stir alone: under load, many times a second, it would take too long.
const LARGEST_MADE_ANEW: i64 = 2_000;

struct Move {
    lasting: &'static str,
    lock: &'static str,
    sqlite_anew: [&'static str; 2],
    sqlite: [&'static str; 2],
    postgres_anew: [&'static str; 2],
    postgres: [&'static str; 2],
}

const MARKS: Move = Move {
    lasting: "SELECT COUNT(*) FROM mark",
    lock: "LOCK TABLE ante_mark, mark IN ACCESS EXCLUSIVE MODE",
    sqlite_anew: ["INSERT INTO ante_mark SELECT mark FROM mark", "DELETE FROM mark"],
    sqlite: ["INSERT INTO mark SELECT mark FROM ante_mark ORDER BY mark", "DELETE FROM ante_mark"],
    postgres_anew: ["INSERT INTO ante_mark SELECT mark FROM mark", "TRUNCATE mark"],
    postgres: ["INSERT INTO mark SELECT mark FROM ante_mark ORDER BY random()", "TRUNCATE ante_mark"],
};
const BALLOTS: Move = Move {
    lasting: "SELECT COUNT(*) FROM ballot",
    lock: "LOCK TABLE ante_ballot, ballot IN ACCESS EXCLUSIVE MODE",
    sqlite_anew: ["INSERT INTO ante_ballot SELECT key, wave, sealed FROM ballot", "DELETE FROM ballot"],
    sqlite: ["INSERT INTO ballot SELECT key, wave, sealed FROM ante_ballot ORDER BY key", "DELETE FROM ante_ballot"],
    postgres_anew: ["INSERT INTO ante_ballot SELECT key, wave, sealed FROM ballot", "TRUNCATE ballot"],
    postgres: ["INSERT INTO ballot SELECT key, wave, sealed FROM ante_ballot ORDER BY random()", "TRUNCATE ante_ballot"],
};
const EQUALITY: Move = Move {
    lasting: "SELECT COUNT(*) FROM equality",
    lock: "LOCK TABLE ante_equality, equality IN ACCESS EXCLUSIVE MODE",
    sqlite_anew: ["INSERT INTO ante_equality SELECT key, wave, sealed FROM equality", "DELETE FROM equality"],
    sqlite: ["INSERT INTO equality SELECT key, wave, sealed FROM ante_equality ORDER BY key", "DELETE FROM ante_equality"],
    postgres_anew: ["INSERT INTO ante_equality SELECT key, wave, sealed FROM equality", "TRUNCATE equality"],
    postgres: ["INSERT INTO equality SELECT key, wave, sealed FROM ante_equality ORDER BY random()", "TRUNCATE ante_equality"],
};
const NARRATIVES: Move = Move {
    lasting: "SELECT COUNT(*) FROM narrative",
    lock: "LOCK TABLE ante_narrative, narrative IN ACCESS EXCLUSIVE MODE",
    sqlite_anew: ["INSERT INTO ante_narrative SELECT key, wave, sealed FROM narrative", "DELETE FROM narrative"],
    sqlite: ["INSERT INTO narrative SELECT key, wave, sealed FROM ante_narrative ORDER BY key", "DELETE FROM ante_narrative"],
    postgres_anew: ["INSERT INTO ante_narrative SELECT key, wave, sealed FROM narrative", "TRUNCATE narrative"],
    postgres: ["INSERT INTO narrative SELECT key, wave, sealed FROM ante_narrative ORDER BY random()", "TRUNCATE ante_narrative"],
};

/// Every sealed ballot of a wave, in the order of their random keys.
///
/// # Errors
/// When the database cannot be reached.
pub async fn ballots(tx: &mut Tx, wave: &WaveId) -> Result<Vec<Vec<u8>>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT sealed FROM ballot WHERE wave = $1 ORDER BY key").bind(wave.as_str()).fetch_all(c).await)?)
}

/// Every sealed equality record of a wave, in the order of their random keys.
///
/// # Errors
/// When the database cannot be reached.
pub async fn equality(tx: &mut Tx, wave: &WaveId) -> Result<Vec<Vec<u8>>> {
    Ok(on!(tx, |c| sqlx::query_scalar("SELECT sealed FROM equality WHERE wave = $1 ORDER BY key").bind(wave.as_str()).fetch_all(c).await)?)
}

/// Destroys the spent marks of a wave.
///
/// # Errors
/// When the prefix is not eight bytes, or the database cannot be reached.
pub async fn destroy_marks(tx: &mut Tx, prefix: &[u8]) -> Result<()> {
    let low: [u8; 8] = prefix.try_into().map_err(|_| StoreError::Inconsistent("mark prefix"))?;
    // The longest mark with this prefix is the prefix and 24 times 0xff.
    let high = [&low[..], &[0xff; 24]].concat();
    for sql in ["DELETE FROM ante_mark WHERE mark >= $1 AND mark <= $2", "DELETE FROM mark WHERE mark >= $1 AND mark <= $2"] {
        on!(tx, |c| sqlx::query(sql).bind(&low[..]).bind(&high[..]).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Destroys the ballots of a wave, counted or not, and what people said about themselves.
///
/// # Errors
/// When the database cannot be reached.
pub async fn destroy_ballots(tx: &mut Tx, wave: &WaveId) -> Result<()> {
    for sql in [
        "DELETE FROM ante_ballot WHERE wave = $1",
        "DELETE FROM ballot WHERE wave = $1",
        "DELETE FROM ante_equality WHERE wave = $1",
        "DELETE FROM equality WHERE wave = $1",
    ] {
        on!(tx, |c| sqlx::query(sql).bind(wave.as_str()).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Destroys the narratives of a wave.
///
/// # Errors
/// When the database cannot be reached.
pub async fn destroy_narratives(tx: &mut Tx, wave: &WaveId) -> Result<()> {
    for sql in ["DELETE FROM ante_narrative WHERE wave = $1", "DELETE FROM narrative WHERE wave = $1"] {
        on!(tx, |c| sqlx::query(sql).bind(wave.as_str()).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// Tables in which destroyed rows of this file could linger on PostgreSQL.
pub const TABLES: [Table; 4] = [Table::Mark, Table::Ballot, Table::Equality, Table::Narrative];
