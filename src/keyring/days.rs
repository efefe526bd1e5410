//! Keys of days: those of pages that are under way, and those of surveys that somebody keeps.

use super::{KeyError, KeyName, KeyRing};
use crate::secret::Key;
use chrono::{Days, NaiveDate};

/// Keys of days that have not come yet, and live all the same: of two servers one is the first to see midnight, and a clock can be set back.
/// Without them the other server, or the corrected clock, would destroy the key under which people are answering.
const DAYS_AHEAD: u64 = 2;

/// A day, then `before` days before it, then the days ahead.
fn around(day: NaiveDate, before: u64) -> Vec<NaiveDate> {
    let earlier = (0..=before).map(|n| day.checked_sub_days(Days::new(n)));
    let later = (1..=DAYS_AHEAD).map(|n| day.checked_add_days(Days::new(n)));
    earlier.chain(later).flatten().collect()
}

impl KeyRing {
    /// The key of `day`, made if there is none, and those of the days around it that still live: the day before, and two after
    /// it; others are destroyed. The first is the one to seal with. While the ring cannot be written (the disk is full when the day turns)
    /// what is there goes on being used.
    ///
    /// # Errors
    /// When the ring cannot be rewritten and holds no key of these days.
    pub fn day_keys(&self, day: NaiveDate) -> Result<Vec<Key>, KeyError> {
        let around = around(day, 1);
        let outside = |name: &KeyName| matches!(name, KeyName::Day(d) if !around.contains(d));
        let mut written = Ok(());
        if !self.has(&KeyName::Day(day)) || self.names().iter().any(outside) {
            written = self.change(|keys| {
                keys.retain(|name, _| !outside(name));
                keys.entry(KeyName::Day(day)).or_insert_with(|| Key::random().to_secret());
            });
        }
        let living: Vec<Key> = around.into_iter().filter_map(|d| self.key(&KeyName::Day(d)).ok()).collect();
        if living.is_empty() {
            written?;
        }
        Ok(living)
    }

    /// The living keys of surveys that are kept: those of `day`, of the two days before it and the two after it, as far as there are any;
    /// others are destroyed.
    ///
    /// # Errors
    /// When the ring cannot be rewritten.
    pub fn keep_keys(&self, day: NaiveDate) -> Result<Vec<Key>, KeyError> {
        let around = around(day, 2);
        self.destroy(|name| matches!(name, KeyName::Keep(d) if !around.contains(d)))?;
        Ok(around.into_iter().filter_map(|d| self.key(&KeyName::Keep(d)).ok()).collect())
    }

    /// The key that finds and opens surveys which are kept on `day`, made if there is none.
    ///
    /// # Errors
    /// When the ring cannot be rewritten.
    pub fn keep_key(&self, day: NaiveDate) -> Result<Key, KeyError> {
        let name = KeyName::Keep(day);
        if !self.has(&name) {
            self.change(|keys| {
                keys.entry(name.clone()).or_insert_with(|| Key::random().to_secret());
            })?;
        }
        self.key(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keyring::MasterKey;
    use std::{fs, path::Path};

    fn ring(folder: &Path) -> KeyRing {
        KeyRing::open(&folder.join("keyring"), &MasterKey::File(folder.join("master.key"))).expect("a ring")
    }

    #[test]
    fn two_day_keys_live_and_no_more() {
        let folder = tempfile::tempdir().expect("a folder");
        let ring = ring(folder.path());
        let day = |d| NaiveDate::from_ymd_opt(2026, 5, d).expect("a day");
        let first = ring.day_keys(day(1)).expect("keys");
        let second = ring.day_keys(day(2)).expect("keys");
        assert_eq!((first.len(), second.len()), (1, 2));
        assert_eq!(first[0], second[1]);
        let third = ring.day_keys(day(3)).expect("keys");
        assert!(!third.contains(&first[0]));
    }

    #[test]
    fn a_clock_behind_by_a_day_or_two_destroys_no_key_and_one_ahead_by_more_is_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        let ring = ring(folder.path());
        let day = |d| NaiveDate::from_ymd_opt(2026, 5, d).expect("a day");
        let ahead = ring.day_keys(day(9)).expect("keys")[0].clone();
        for behind in [8, 7, 9] {
            assert!(ring.day_keys(day(behind)).expect("keys").contains(&ahead), "on day {behind}");
        }
        assert!(!ring.day_keys(day(6)).expect("keys").contains(&ahead));
    }

    #[cfg(unix)]
    #[test]
    fn where_the_ring_cannot_be_written_the_key_of_the_day_before_goes_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let ring = ring(folder.path());
        let day = |d| NaiveDate::from_ymd_opt(2026, 5, d).expect("a day");
        let first = ring.day_keys(day(1)).expect("keys");
        // A folder where the new ring would be written: as good as a full disk, also for an administrator.
        fs::create_dir(folder.path().join("keyring.part")).expect("made");
        assert_eq!(ring.day_keys(day(2)).expect("keys"), first);
        assert!(ring.day_keys(day(3)).is_err(), "and no longer than it lives");
    }
}
