//! Sharing with every partner at the same instant, and ten working days later with everybody.

use super::{Document, ReleaseError};
use crate::{
    clock::Clock,
    domain::ids::WaveId,
    store::{self, Store},
};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Working days between sharing and publishing, in which providers may add a note (partnership §5).
pub const WORKING_DAYS_UNDER_EMBARGO: u32 = 10;

/// Shares an approved release with all partners.
///
/// # Errors
/// [`ReleaseError`]; then nothing has changed.
pub async fn share(store: &Store, clock: &dyn Clock, wave: &WaveId) -> Result<NaiveDate, ReleaseError> {
    let mut tx = store.write().await?;
    let release = store::release::of_wave(&mut tx, wave).await?.ok_or_else(|| ReleaseError::NoRelease(wave.clone()))?;
    if release.state != "approved" {
        return Err(ReleaseError::State(release.state, "approved"));
    }
    Document::open(&release)?;
    store::release::advance(&mut tx, &release.id, "approved", "shared").await?;
    store::release::set_days(&mut tx, &release.id, Some(clock.today()), None).await?;
    tx.commit().await?;
    Ok(public_from(clock.today()))
}

/// Makes a shared release public, once its embargo is over.
///
/// # Errors
/// [`ReleaseError::Embargo`] with the first day on which it can be public; then nothing has changed.
pub async fn publish(store: &Store, clock: &dyn Clock, wave: &WaveId) -> Result<(), ReleaseError> {
    let mut tx = store.write().await?;
    let release = store::release::of_wave(&mut tx, wave).await?.ok_or_else(|| ReleaseError::NoRelease(wave.clone()))?;
    let (true, Some(shared_on)) = (release.state == "shared", release.shared_on) else {
        return Err(ReleaseError::State(release.state, "shared"));
    };
    let from = public_from(shared_on);
    if clock.today() < from {
        return Err(ReleaseError::Embargo(from));
    }
    Document::open(&release)?;
    store::release::advance(&mut tx, &release.id, "shared", "public").await?;
    store::release::set_days(&mut tx, &release.id, Some(shared_on), Some(clock.today())).await?;
    Ok(tx.commit().await?)
}

/// The tenth working day after `shared_on`, counting Monday to Friday. Bank holidays are not known here.
#[must_use]
pub fn public_from(shared_on: NaiveDate) -> NaiveDate {
    let mut day = shared_on;
    let mut left = WORKING_DAYS_UNDER_EMBARGO;
    while left > 0 {
        day = day.checked_add_days(Days::new(1)).unwrap_or(day);
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_working_days_are_two_weeks() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).expect("a day");
        assert_eq!(public_from(day(1)), day(15));
        assert_eq!(public_from(day(5)), day(19));
        assert_eq!(public_from(day(6)), day(19));
    }
}
