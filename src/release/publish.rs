//! Sharing with every partner at the same instant, and ten working days later with everybody.

use super::{Document, ReleaseError};
use crate::{
    clock::Clock,
    domain::ids::WaveId,
    store::{self, Store, Tx},
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
    let from = share_in(&mut tx, clock, wave).await?;
    tx.commit().await?;
    Ok(from)
}

/// The same inside a transaction of the caller's, who may note beside it who did it. Gives the first day on which it can be public.
///
/// # Errors
/// [`ReleaseError`]; the caller lets the transaction go.
pub async fn share_in(tx: &mut Tx, clock: &dyn Clock, wave: &WaveId) -> Result<NaiveDate, ReleaseError> {
    let release = held(tx, wave).await?;
    if release.state != "approved" {
        return Err(ReleaseError::State(release.state, "approved"));
    }
    Document::open(&release)?;
    store::release::advance(tx, &release.id, "approved", "shared").await?;
    store::release::set_days(tx, &release.id, Some(clock.today()), None).await?;
    Ok(public_from(clock.today()))
}

/// Makes a shared release public, once its embargo is over.
///
/// # Errors
/// [`ReleaseError::Embargo`] with the first day on which it can be public; then nothing has changed.
pub async fn publish(store: &Store, clock: &dyn Clock, wave: &WaveId) -> Result<(), ReleaseError> {
    let mut tx = store.write().await?;
    publish_in(&mut tx, clock, wave).await?;
    Ok(tx.commit().await?)
}

/// The same inside a transaction of the caller's, who may note beside it who did it.
///
/// # Errors
/// [`ReleaseError::Embargo`] with the first day on which it can be public; the caller lets the transaction go.
pub async fn publish_in(tx: &mut Tx, clock: &dyn Clock, wave: &WaveId) -> Result<(), ReleaseError> {
    let release = held(tx, wave).await?;
    let (true, Some(shared_on)) = (release.state == "shared", release.shared_on) else {
        return Err(ReleaseError::State(release.state, "shared"));
    };
    let from = public_from(shared_on);
    if clock.today() < from {
        return Err(ReleaseError::Embargo(from));
    }
    Document::open(&release)?;
    store::release::advance(tx, &release.id, "shared", "public").await?;
    Ok(store::release::set_days(tx, &release.id, Some(shared_on), Some(clock.today())).await?)
}

/// The release of a wave, which is held: whoever moves it on at the same moment waits.
async fn held(tx: &mut Tx, wave: &WaveId) -> Result<store::release::Row, ReleaseError> {
    store::wave::lock(tx, wave).await?.ok_or_else(|| ReleaseError::NoWave(wave.clone()))?;
    store::release::of_wave(tx, wave).await?.ok_or_else(|| ReleaseError::NoRelease(wave.clone()))
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
