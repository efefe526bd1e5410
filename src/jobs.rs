//! What happens by itself: the turn of the day, and the destruction that is due.

use crate::{
    authoring,
    ballot_box::{self, WaveError},
    clock::SharedClock,
    domain::wave::{CLOSING_DAYS, WaveState},
    gates::GatesError,
    i18n::Words,
    keyring::{KeyError, KeyName, KeyRing},
    store::{self, Store, StoreError, Table, antechamber},
    telemetry,
    web::answer::{Books, Limits, Posted, forget_ended_runs, forget_kept},
};
use chrono::{Days, NaiveDate};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// Ballots that are stirred together (privacy §4).
pub const STIR: i64 = 10;
/// Days after the count on which narratives are destroyed at the latest (partnership §4).
pub const NARRATIVE_DAYS: u64 = 60;

/// What a job could not do; it is tried again at the next tick.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key ring.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A wave.
    #[error(transparent)]
    Wave(#[from] WaveError),
    /// Which languages were read.
    #[error(transparent)]
    Gates(#[from] GatesError),
}

/// Everything that a tick needs.
#[derive(Clone)]
pub struct Jobs {
    /// The database.
    pub store: Store,
    /// The keys.
    pub ring: KeyRing,
    /// The day.
    pub clock: SharedClock,
    /// The waves that can be answered.
    pub books: Books,
    /// The instruments.
    pub words: Arc<Words>,
    /// The day of the last daily round.
    pub last_day: Option<NaiveDate>,
    /// Whether somebody took something out since the last round.
    pub scour_due: Arc<AtomicBool>,
    /// Pages that were posted already.
    pub posted: Arc<Posted>,
    /// Budgets of cards and ways in.
    pub limits: Arc<Limits>,
}

impl Jobs {
    /// One round: called every few seconds by the server, and by tests whenever they like.
    ///
    /// # Errors
    /// The first [`JobError`]; what was not done is done at the next tick.
    pub async fn tick(&mut self) -> Result<(), JobError> {
        self.posted.tick();
        self.limits.tick();
        self.ring.refresh()?;
        let today = self.clock.today();
        if self.last_day != Some(today) {
            self.daily(today).await?;
            // Not before the day's work is done, which is tried again every few seconds, and not when the server has only just
            // started: whenever a line is written, it speaks of a whole day.
            if self.last_day.replace(today).is_some() {
                telemetry::tell_faults();
            }
        }
        if self.scour_due.swap(false, Ordering::Relaxed) {
            self.store.scour(&[Table::Ballot, Table::Equality, Table::Narrative, Table::Kept]).await?;
        }
        // Another server on this database may have frozen an instrument.
        authoring::catch_up(&mut self.store.read().await?, &self.words).await?;
        self.books.refresh(&self.store, &self.ring, &self.words).await?;
        Ok(())
    }

    async fn daily(&self, today: NaiveDate) -> Result<(), JobError> {
        // A command that was killed after its commit left keys, and bytes of rows, that it was about to destroy.
        ballot_box::reconcile(&self.store, &self.ring).await?;
        self.store
            .scour(&[Table::Mark, Table::Ballot, Table::Equality, Table::Narrative, Table::Kept, Table::Tally, Table::YearTally])
            .await?;
        antechamber::stir(&self.store, 1).await?;
        forget_ended_runs(&self.store, &self.ring, today).await?;
        forget_kept(&self.store, &self.ring, today).await?;
        self.staff(today).await?;
        let waves = store::wave::all(&mut self.store.read().await?).await?;
        for wave in waves {
            match wave.state {
                WaveState::Open if today > wave.closes_on => ballot_box::begin_closing(&self.store, &*self.clock, &wave.id).await?,
                WaveState::Closing if wave.closing_on.is_some_and(|day| (today - day).num_days() > CLOSING_DAYS) => {
                    ballot_box::close(&self.store, &self.ring, &*self.clock, &wave.id, false).await?;
                }
                _ => {}
            }
            let due = wave.counted_on.and_then(|day| day.checked_add_days(Days::new(NARRATIVE_DAYS)));
            let keys = [KeyName::Narrative(wave.id.clone()), KeyName::NarrativeCustody(wave.id.clone())];
            if due.is_some_and(|due| today >= due) && keys.iter().any(|key| self.ring.has(key)) {
                let mut tx = self.store.write().await?;
                antechamber::destroy_narratives(&mut tx, &wave.id).await?;
                tx.commit().await?;
                self.ring.destroy(|name| keys.contains(name))?;
                self.store.scour(&[store::Table::Narrative]).await?;
            }
        }
        Ok(())
    }

    /// Access that is not on record begins, new names count from their day, invitations and forms of other days go.
    async fn staff(&self, today: NaiveDate) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        store::access::begin(&mut tx, today).await?;
        store::register::rename_due(&mut tx, today).await?;
        store::form::forget(&mut tx, today.pred_opt().unwrap_or(today)).await?;
        for invitation in store::invitation::all(&mut tx).await? {
            if today > invitation.good_until {
                store::invitation::end(&mut tx, &invitation.hash).await?;
            }
        }
        tx.commit().await
    }
}
