//! Backups: every row of the database at one moment, in one format for both databases, sealed by the master key. No key is ever in one.
//!
//! Nothing that was destroyed comes back: what no key in the ring can open any more is left out when a backup is restored.

mod chunks;

use crate::{
    ballot_box::{self, Held, WaveError},
    domain::{
        ids::{SurveyId, WaveId},
        wave::{Wave, WaveState},
    },
    keyring::{KeyError, KeyName, KeyRing, MasterKey},
    secret::Key,
    store::{
        self, Store, StoreError, Tx,
        transfer::{self, Column, Kind, LAYOUTS, Value},
    },
    web::answer::{kept_is_living, run_is_living},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a backup could not be made or restored. Of a restore that is refused nothing stays.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file does not begin as a backup does.
    #[error("this is no backup that chorus made")]
    NotABackup,
    /// The file was sealed by another master key, or its bytes were changed, cut off or moved.
    #[error(
        "the backup does not open: it was sealed by another master key (one before `chorus keys rotate`?), or its bytes were changed. Nothing was restored"
    )]
    DoesNotOpen,
    /// The backup is of a newer program.
    #[error("this backup was made by a newer Chorus (it has migration {0}): restore it with that version. Nothing was restored")]
    Newer(i64),
    /// There is something in the database already.
    #[error("the database is not empty: restore into a new one (another --data DIR or DATABASE_URL). Nothing was restored")]
    NotEmpty,
    /// The backup holds something that no Chorus writes.
    #[error("the backup holds a {0} that no Chorus can have written. Nothing was restored")]
    Inconsistent(String),
    /// The key ring or the master key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A wave.
    #[error(transparent)]
    Wave(#[from] WaveError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The first line of a backup.
#[derive(Serialize, Deserialize)]
struct Head {
    migration: i64,
    day: NaiveDate,
}

/// The line before the rows of a table.
#[derive(Serialize, Deserialize)]
struct Heading {
    table: String,
    columns: Vec<String>,
}

/// Makes a backup of the whole database, sealed.
///
/// # Errors
/// When the database cannot be read.
pub async fn make(store: &Store, ring: &KeyRing, today: NaiveDate) -> Result<Vec<u8>, BackupError> {
    let mut text = zeroize::Zeroizing::new(Vec::new());
    let mut line = |json: serde_json::Value| {
        text.extend_from_slice(json.to_string().as_bytes());
        text.push(b'\n');
    };
    line(serde_json::json!(Head { migration: transfer::migration(), day: today }));
    let mut tx = store.snapshot().await?;
    for layout in LAYOUTS.iter().filter(|layout| !transfer::PASSING.contains(&layout.table)) {
        let columns = layout.columns.iter().map(|c| c.name.to_owned()).collect();
        line(serde_json::json!(Heading { table: layout.table.to_owned(), columns }));
        for row in transfer::rows(&mut tx, layout).await? {
            line(row.iter().map(to_json).collect());
        }
    }
    drop(tx);
    Ok(chunks::seal(|label| ring.derive(label), &text))
}

fn to_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Text(text) => text.clone().into(),
        Value::Number(number) => (*number).into(),
        Value::Bytes(bytes) => bytes.as_ref().map(|b| data_encoding::BASE64.encode(b)).into(),
    }
}

fn from_json(kind: Kind, json: serde_json::Value) -> Option<Value> {
    Some(match kind {
        Kind::Text | Kind::Day => Value::Text(serde_json::from_value(json).ok()?),
        Kind::Number | Kind::Truth => Value::Number(serde_json::from_value(json).ok()?),
        Kind::Bytes | Kind::Id => {
            let text: Option<String> = serde_json::from_value(json).ok()?;
            Value::Bytes(text.map(|t| data_encoding::BASE64.decode(t.as_bytes())).transpose().ok()?)
        }
    })
}

/// The rows of one table of a backup.
struct Sheet {
    table: &'static str,
    columns: Vec<Column>,
    rows: Vec<Vec<Value>>,
}

impl Sheet {
    /// An empty sheet under a heading; a table or column that this program does not know is refused.
    fn under(heading: &Heading) -> Result<Self, BackupError> {
        let unknown = |what: &str| BackupError::Inconsistent(format!("table or column “{what}”"));
        let layout = LAYOUTS.iter().find(|l| l.table == heading.table).ok_or_else(|| unknown(&heading.table))?;
        let column = |name: &String| layout.columns.iter().find(|c| c.name == name).copied().ok_or_else(|| unknown(name));
        Ok(Self { table: layout.table, columns: heading.columns.iter().map(column).collect::<Result<_, _>>()?, rows: Vec::new() })
    }

    fn row(&self, json: Vec<serde_json::Value>) -> Option<Vec<Value>> {
        (json.len() == self.columns.len()).then(|| self.columns.iter().zip(json).map(|(c, json)| from_json(c.kind, json)).collect())?
    }

    fn text<'a>(&self, row: &'a [Value], name: &str) -> Option<&'a str> {
        match &row[self.columns.iter().position(|c| c.name == name)?] {
            Value::Text(text) => text.as_deref(),
            _ => None,
        }
    }

    fn bytes<'a>(&self, row: &'a [Value], name: &str) -> Option<&'a [u8]> {
        match &row[self.columns.iter().position(|c| c.name == name)?] {
            Value::Bytes(bytes) => bytes.as_deref(),
            _ => None,
        }
    }
}

/// A backup that opened: whole, unchanged, and understood.
pub struct Backup {
    day: NaiveDate,
    sheets: Vec<Sheet>,
}

impl fmt::Debug for Backup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backup").field("day", &self.day).finish_non_exhaustive()
    }
}

impl Backup {
    /// Opens a backup with the master key. Neither a database nor a key ring is needed, and none is touched.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn open(file: &[u8], master: &MasterKey) -> Result<Self, BackupError> {
        let text = chunks::open(|label| KeyRing::derived(master, label), file)?;
        let mut lines = text.split(|b| *b == b'\n').filter(|line| !line.is_empty());
        let odd = || BackupError::Inconsistent("line".to_owned());
        let head: Head = lines.next().and_then(|line| serde_json::from_slice(line).ok()).ok_or_else(odd)?;
        if head.migration > transfer::migration() {
            return Err(BackupError::Newer(head.migration));
        }
        let mut sheets: Vec<Sheet> = Vec::new();
        for line in lines {
            if line.starts_with(b"{") {
                sheets.push(Sheet::under(&serde_json::from_slice(line).map_err(|_| odd())?)?);
                continue;
            }
            let json: Vec<serde_json::Value> = serde_json::from_slice(line).map_err(|_| odd())?;
            let sheet = sheets.last_mut().ok_or_else(odd)?;
            let row = sheet.row(json).ok_or_else(|| BackupError::Inconsistent(format!("row of “{}”", sheet.table)))?;
            sheet.rows.push(row);
        }
        Ok(Self { day: head.day, sheets })
    }

    /// The day on which it was made.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.day
    }
}

/// A wave that came back without what it needs to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The wave.
    pub wave: WaveId,
    /// Where it stands now.
    pub state: WaveState,
    /// Whether its ballots are there, so that it can be counted again.
    pub countable: bool,
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wave = &self.wave;
        match self.state {
            _ if self.countable => {
                write!(f, "{wave}: its tally does not open any more, its ballots do; count it again: chorus wave count {wave}")
            }
            WaveState::Open | WaveState::Closing => write!(
                f,
                "{wave}: the key ring has no key for its ballots; this wave cannot be counted; close it, then open a new one: chorus wave close {wave} --now"
            ),
            WaveState::Counted => write!(f, "{wave}: the key ring has no key for its tally; nothing of this wave can be released"),
            _ => write!(f, "{wave}: the key ring has no key for its ballots; this wave cannot be counted"),
        }
    }
}

/// Puts a backup into an empty database, all of it or nothing, without what no key in the ring can open. Gives the waves that cannot go on.
///
/// # Errors
/// [`BackupError`]; then the database is as empty as it was.
pub async fn restore(store: &Store, ring: &KeyRing, today: NaiveDate, backup: &Backup) -> Result<Vec<Lost>, BackupError> {
    let mut tx = store.write().await?;
    if !transfer::is_empty(&mut tx).await? {
        return Err(BackupError::NotEmpty);
    }
    let mut living = None;
    for layout in &LAYOUTS {
        for sheet in backup.sheets.iter().filter(|s| s.table == layout.table) {
            for row in &sheet.rows {
                if living.as_ref().is_none_or(|living: &Living| living.opens(sheet, row)) {
                    transfer::put(&mut tx, sheet.table, &sheet.columns, row).await?;
                }
            }
        }
        // From here on rows depend on what the keys of their waves still open.
        if layout.table == "wave" {
            living = Some(Living::find(&mut tx, ring, today).await?);
        }
    }
    let lost = match living {
        Some(living) => living.lost(&mut tx).await?,
        None => Vec::new(),
    };
    // The backup does not know whose access has ended since: nobody comes in before somebody has said that they may.
    store::access::lapse(&mut tx).await?;
    store::staff::log(&mut tx, today, "operator", &format!("restored a backup of {}", backup.day)).await?;
    tx.commit().await?;
    ballot_box::reconcile(store, ring).await?;
    Ok(lost)
}

/// What the keys of today still open.
struct Living<'a> {
    ring: &'a KeyRing,
    waves: Vec<(Wave, Held)>,
    day_keys: Vec<Key>,
    keep_keys: Vec<Key>,
}

impl<'a> Living<'a> {
    async fn find(tx: &mut Tx, ring: &'a KeyRing, today: NaiveDate) -> Result<Self, BackupError> {
        ring.refresh()?;
        let waves = store::wave::all(tx).await?.into_iter().map(|wave| (wave.clone(), ballot_box::held(ring, &wave))).collect();
        Ok(Self { ring, waves, day_keys: ring.day_keys(today)?, keep_keys: ring.keep_keys(today)? })
    }

    /// Whether a row is of any use to somebody who has the ring. What is not sealed always is.
    fn opens(&self, sheet: &Sheet, row: &[Value]) -> bool {
        let (text, bytes) = (|name| sheet.text(row, name), |name| sheet.bytes(row, name));
        let held = |what: fn(&Held) -> bool| self.waves.iter().any(|(wave, held)| text("wave") == Some(wave.id.as_str()) && what(held));
        match sheet.table {
            "mark" => self.waves.iter().any(|(w, held)| held.marks && bytes("mark").is_some_and(|mark| mark.starts_with(&w.mark_prefix))),
            "ballot" | "equality" => held(|h| h.ballots),
            "narrative" => held(|h| h.narratives),
            "tally" => self.waves.iter().any(|(w, _)| text("wave") == Some(w.id.as_str()) && self.tally_opens(w, bytes("sealed"))),
            "year_tally" => {
                let survey = text("survey").and_then(|id| SurveyId::parse(id).ok());
                survey.zip(text("year")).is_some_and(|(survey, year)| self.ring.has(&KeyName::Year(survey, year.to_owned())))
            }
            "kept" => bytes("find").is_some_and(|find| kept_is_living(find, &self.keep_keys)),
            "ended_run" => bytes("run").is_some_and(|run| run_is_living(run, &self.day_keys)),
            _ => true,
        }
    }

    fn tally_opens(&self, wave: &Wave, sealed: Option<&[u8]>) -> bool {
        sealed.is_some_and(|sealed| ballot_box::tally_opens(self.ring, &wave.id, sealed))
    }

    /// The waves that cannot go on.
    async fn lost(&self, tx: &mut Tx) -> Result<Vec<Lost>, BackupError> {
        let mut lost = Vec::new();
        for (wave, held) in &self.waves {
            let sound = match wave.state {
                WaveState::Open | WaveState::Closing | WaveState::Closed | WaveState::Rolled => held.ballots,
                WaveState::Counted => store::tally::get(tx, &wave.id).await?.is_some(),
                WaveState::Released | WaveState::Destroyed => true,
            };
            if sound {
                continue;
            }
            let mut wave = wave.clone();
            if wave.state == WaveState::Rolled {
                // The next wave of the survey would wait for a box that never opens.
                wave.state = WaveState::Closed;
                store::wave::update(tx, &wave).await?;
            }
            lost.push(Lost { wave: wave.id, state: wave.state, countable: held.ballots });
        }
        Ok(lost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::SecretBytes;

    fn sealed(lines: &[&str]) -> Result<Backup, BackupError> {
        let master = MasterKey::Given(SecretBytes::new(b"ab".repeat(32)));
        let key = Key::from_bytes([0xab; 32]);
        Backup::open(&chunks::seal(|label| key.derive(label), lines.join("\n").as_bytes()), &master)
    }

    #[test]
    fn a_backup_of_a_newer_program_says_so_and_an_older_one_is_read() {
        let head = |migration: i64| format!("{{\"migration\":{migration},\"day\":\"2026-05-01\"}}");
        let error = sealed(&[&head(9_999), "{\"table\":\"not yet known\",\"columns\":[]}"]).expect_err("newer");
        assert!(matches!(error, BackupError::Newer(9_999)) && error.to_string().contains("newer Chorus"), "{error}");
        let older = [&head(1), "{\"table\":\"place\",\"columns\":[\"id\"]}", "[\"alder\"]"];
        assert_eq!(sealed(&older).expect("read").sheets[0].rows.len(), 1);
    }

    #[test]
    fn what_no_chorus_writes_is_refused() {
        let head = "{\"migration\":1,\"day\":\"2026-05-01\"}";
        let place = "{\"table\":\"place\",\"columns\":[\"id\",\"name\"]}";
        for lines in [
            &[][..],
            &["{}"],
            &[head, "[]"],
            &[head, "{\"table\":\"places\",\"columns\":[]}"],
            &[head, "{\"table\":\"place\",\"columns\":[\"id) VALUES ('x'); --\"]}"],
            &[head, place, "[\"alder\"]"],
            &[head, place, "[\"alder\", 3]"],
            &[head, place, "nonsense"],
        ] {
            assert!(matches!(sealed(lines), Err(BackupError::Inconsistent(_))), "{lines:?}");
        }
    }
}
