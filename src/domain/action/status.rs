//! How far an action is, and what has to be said with it.

use super::words::{Reason, Stage};
use chrono::{Days, NaiveDate};

/// Days ahead that something can be promised for at most: five years. What is further off is a slip of the pen.
pub const FURTHEST_DAYS: u64 = 5 * 366;

/// How far an action is, with what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nobody has decided yet.
    Undecided,
    /// It will be done by this day.
    Planned(NaiveDate),
    /// It has begun, and will be done by this day.
    Doing(NaiveDate),
    /// It is done.
    Done,
    /// It will not be done.
    NotDoing(Reason),
}

/// What is missing or wrong for a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// There is no such status.
    Stage,
    /// What is planned or begun needs a day.
    Due,
    /// The day is over, or further off than [`FURTHEST_DAYS`].
    Day,
    /// What is not done needs a reason.
    Reason,
}

impl Status {
    /// A status from what was typed. A day that is over is none, unless it is `before`: the day by which this was due already, so that what is late can be said to have begun.
    ///
    /// # Errors
    /// [`Unfit`].
    pub fn read(stage: &str, due: Option<NaiveDate>, reason: &str, today: NaiveDate, before: Option<NaiveDate>) -> Result<Self, Unfit> {
        let furthest = today.checked_add_days(Days::new(FURTHEST_DAYS)).unwrap_or(NaiveDate::MAX);
        let day = || match due {
            None => Err(Unfit::Due),
            Some(due) if before != Some(due) && (due < today || due > furthest) => Err(Unfit::Day),
            Some(due) => Ok(due),
        };
        Ok(match Stage::parse(stage).ok_or(Unfit::Stage)? {
            Stage::Undecided => Self::Undecided,
            Stage::Planned => Self::Planned(day()?),
            Stage::Doing => Self::Doing(day()?),
            Stage::Done => Self::Done,
            Stage::NotDoing => Self::NotDoing(Reason::parse(reason).ok_or(Unfit::Reason)?),
        })
    }

    /// The same from what was written down before: days may be over by now.
    #[must_use]
    pub fn kept(stage: &str, due: Option<NaiveDate>, reason: &str) -> Option<Self> {
        Some(match Stage::parse(stage)? {
            Stage::Undecided => Self::Undecided,
            Stage::Planned => Self::Planned(due?),
            Stage::Doing => Self::Doing(due?),
            Stage::Done => Self::Done,
            Stage::NotDoing => Self::NotDoing(Reason::parse(reason)?),
        })
    }

    /// How far it is.
    #[must_use]
    pub fn stage(self) -> Stage {
        match self {
            Self::Undecided => Stage::Undecided,
            Self::Planned(_) => Stage::Planned,
            Self::Doing(_) => Stage::Doing,
            Self::Done => Stage::Done,
            Self::NotDoing(_) => Stage::NotDoing,
        }
    }

    /// The last day on which it is in time.
    #[must_use]
    pub fn due(self) -> Option<NaiveDate> {
        match self {
            Self::Planned(due) | Self::Doing(due) => Some(due),
            Self::Undecided | Self::Done | Self::NotDoing(_) => None,
        }
    }

    /// Why it is not done.
    #[must_use]
    pub fn reason(self) -> Option<Reason> {
        match self {
            Self::NotDoing(reason) => Some(reason),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_status_has_what_belongs_to_it_and_no_day_that_is_over() {
        let today = day("2026-05-01");
        let read = |stage, due: &str, reason| Status::read(stage, due.parse().ok(), reason, today, Some(day("2026-04-01")));
        assert_eq!(read("planned", "2026-05-01", ""), Ok(Status::Planned(today)));
        assert_eq!(read("planned", "2026-04-30", ""), Err(Unfit::Day));
        assert_eq!(read("doing", "2026-04-01", ""), Ok(Status::Doing(day("2026-04-01"))), "late is not moved by having begun");
        assert_eq!(read("doing", "2032-01-01", ""), Err(Unfit::Day));
        assert_eq!(read("doing", "", ""), Err(Unfit::Due));
        assert_eq!(read("not-doing", "", ""), Err(Unfit::Reason));
        assert_eq!(read("not-doing", "", "money"), Ok(Status::NotDoing(Reason::Money)));
        assert_eq!(read("finished", "", ""), Err(Unfit::Stage));
        assert_eq!(Status::read("planned", Some(day("2026-04-30")), "", today, None), Err(Unfit::Day));
        for stage in Stage::ALL {
            let status = Status::kept(stage.as_str(), Some(day("2020-01-01")), "law").expect("a status");
            assert_eq!(status.stage(), *stage);
        }
    }
}
