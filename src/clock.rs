//! The one place that asks the time.
//!
//! Everything else takes a [`Clock`], and asks for the day before it asks for the moment: nothing that a
//! person answering causes may carry a time finer than its wave (privacy §7).

use chrono::{DateTime, NaiveDate, Utc};
use std::sync::{Arc, Mutex, PoisonError};

/// Tells the day, and to those few who need it (staff sign-in) the moment.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// The present moment in UTC, in whole seconds.
    fn now(&self) -> DateTime<Utc>;
    /// The present day in UTC.
    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

/// A clock shared by all parts of one server.
pub type SharedClock = Arc<dyn Clock>;

/// The machine's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the time")]
    fn now(&self) -> DateTime<Utc> {
        let now = Utc::now();
        DateTime::from_timestamp(now.timestamp(), 0).unwrap_or(now)
    }
}

/// A clock that stands still until it is moved; for tests and for the demo's past.
#[derive(Debug)]
pub struct FixedClock(Mutex<DateTime<Utc>>);

impl FixedClock {
    /// A clock that stands at noon UTC of `day`.
    #[must_use]
    pub fn at(day: NaiveDate) -> Self {
        Self(Mutex::new(noon(day)))
    }

    /// Moves the clock to noon UTC of `day`, forward or back.
    pub fn set(&self, day: NaiveDate) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = noon(day);
    }
}

fn noon(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
