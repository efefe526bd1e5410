//! A copy of the ring, and how long it may live. A copy keeps keys that the server destroys, so it has to go before they do.

use super::{KeyError, KeyName, KeyRing, files::lock};
use crate::{
    domain::wave::{Batch, CLOSING_DAYS, Wave, WaveState},
    files::write_new,
};
use chrono::{Days, NaiveDate};
use std::{fmt, fs, io, path::Path};

/// Days after which a copy has to go at the latest: the server makes a key a day, and destroys it two days later.
const AT_THE_LATEST: Days = Days::new(2);

/// Why a copy has to be gone by its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The key of pages that were under way on a day is destroyed.
    Pages(NaiveDate),
    /// The key of surveys that were kept on a day is destroyed.
    Kept(NaiveDate),
    /// The wave of this key closes, and what can test its cards is destroyed.
    Closing(KeyName),
    /// Nothing in it has a day, but the server destroys keys from day to day.
    EveryDay,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pages(day) => write!(f, "the server then destroys the key of the pages of {day}"),
            Self::Kept(day) => write!(f, "the server then destroys the key of the surveys kept on {day}"),
            Self::Closing(key) => {
                write!(f, "a wave then closes, and the server destroys what can test its cards ({})", String::from(key.clone()))
            }
            Self::EveryDay => f.write_str("the server destroys keys from day to day"),
        }
    }
}

impl KeyRing {
    /// Writes a copy of the ring, sealed as it is, where there is no file yet. Keys that are overdue are destroyed first. Gives the day by which the
    /// copy has to be gone, and why. `waves` and `batches` are all that there are.
    ///
    /// # Errors
    /// [`KeyError`]; then there is no copy.
    pub fn copy(&self, to: &Path, today: NaiveDate, waves: &[Wave], batches: &[Batch]) -> Result<(NaiveDate, Reason), KeyError> {
        self.refresh()?;
        self.destroy(|name| expires(name).is_some_and(|day| day <= today))?;
        let bytes = {
            let _lock = lock(&self.lock_path())?;
            fs::read(&self.path).map_err(|source| KeyError::File { path: self.path.clone(), source })?
        };
        write_new(to, &bytes).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => KeyError::Exists(to.to_owned()),
            _ => KeyError::File { path: to.to_owned(), source },
        })?;
        Ok(gone_by(&self.names(), today, waves, batches))
    }
}

/// The day on which a key of a day is destroyed.
fn expires(name: &KeyName) -> Option<NaiveDate> {
    match name {
        KeyName::Day(day) => day.checked_add_days(Days::new(2)),
        KeyName::Keep(day) => day.checked_add_days(Days::new(3)),
        _ => None,
    }
}

/// The first day on which a key of these is due to be destroyed, but not before `today`.
fn gone_by(names: &[KeyName], today: NaiveDate, waves: &[Wave], batches: &[Batch]) -> (NaiveDate, Reason) {
    let latest = (today.checked_add_days(AT_THE_LATEST).unwrap_or(today), Reason::EveryDay);
    let due = names.iter().filter_map(|name| Some((expires(name).or_else(|| closes(name, waves, batches))?, reason(name))));
    // Of equal days the first is kept: a reason that is known comes before one that is not.
    let (day, reason) = due.chain([latest]).min_by_key(|(day, _)| *day).unwrap_or((today, Reason::EveryDay));
    (day.max(today), reason)
}

fn reason(name: &KeyName) -> Reason {
    match name {
        KeyName::Day(day) => Reason::Pages(*day),
        KeyName::Keep(day) => Reason::Kept(*day),
        name => Reason::Closing(name.clone()),
    }
}

/// The day on which the wave of a key that tests cards closes, as far as it is known: somebody can close it earlier by hand.
fn closes(name: &KeyName, waves: &[Wave], batches: &[Batch]) -> Option<NaiveDate> {
    let id = match name {
        KeyName::Spent(wave) | KeyName::Serial(wave) => wave,
        KeyName::Batch(batch) => &batches.iter().find(|b| b.id == *batch)?.wave,
        _ => return None,
    };
    let wave = waves.iter().find(|w| w.id == *id)?;
    match (wave.state, wave.closing_on) {
        (WaveState::Closing, Some(since)) => Some(since + chrono::Duration::days(CLOSING_DAYS)),
        _ => Some(wave.closes_on),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::WaveId;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn wave(state: WaveState, closes_on: &str, closing_on: Option<&str>) -> Wave {
        Wave {
            id: WaveId::parse("core-1").expect("a name"),
            survey: "core".parse().expect("a name"),
            number: 1,
            slug: "path".parse().expect("a name"),
            state,
            year: "2026-27".into(),
            ends_year: false,
            opened_on: day("2026-05-01"),
            closes_on: day(closes_on),
            closing_on: closing_on.map(day),
            counted_on: None,
            box_key: Vec::new(),
            narrative_key: Vec::new(),
            mark_prefix: Vec::new(),
            rolls: 0,
            door: None,
        }
    }

    #[test]
    fn a_copy_has_to_go_before_the_first_key_in_it() {
        let today = day("2026-05-10");
        let spent = KeyName::Spent(WaveId::parse("core-1").expect("a name"));
        let gone_by = |names: &[KeyName], waves: &[Wave]| {
            let (by, why) = gone_by(names, today, waves, &[]);
            (by.to_string(), why)
        };
        let (yesterday, now) = (KeyName::Day(day("2026-05-09")), KeyName::Day(today));
        assert_eq!(gone_by(&[yesterday.clone(), now.clone()], &[]), ("2026-05-11".into(), Reason::Pages(day("2026-05-09"))));
        assert_eq!(gone_by(&[now, KeyName::Signing], &[]), ("2026-05-12".into(), Reason::Pages(today)));
        let kept = KeyName::Keep(day("2026-05-08"));
        assert_eq!(gone_by(&[kept], &[]), ("2026-05-11".into(), Reason::Kept(day("2026-05-08"))));
        assert_eq!(gone_by(&[KeyName::Signing, KeyName::Column], &[]), ("2026-05-12".into(), Reason::EveryDay));
        let far = wave(WaveState::Open, "2026-06-30", None);
        assert_eq!(gone_by(std::slice::from_ref(&spent), &[far]).0, "2026-05-12");
        let soon = wave(WaveState::Open, "2026-05-11", None);
        assert_eq!(gone_by(std::slice::from_ref(&spent), &[soon]), ("2026-05-11".into(), Reason::Closing(spent.clone())));
        let over = wave(WaveState::Open, "2026-05-01", None);
        assert_eq!(gone_by(&[spent.clone(), yesterday], &[over]), ("2026-05-10".into(), Reason::Closing(spent.clone())));
        let closing = wave(WaveState::Closing, "2026-06-30", Some("2026-05-10"));
        assert_eq!(gone_by(std::slice::from_ref(&spent), &[closing]), ("2026-05-11".into(), Reason::Closing(spent.clone())));
    }
}
