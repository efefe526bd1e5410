//! Tender windows: while it is chosen who will be paid for services, whoever pays reads of a survey only what is said of the whole partnership (partnership §2).

use super::ids::SurveyId;
use chrono::{Months, NaiveDate};

/// A time in which services of a survey compete for money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tender {
    /// The survey.
    pub survey: SurveyId,
    /// The first day.
    pub begins: NaiveDate,
    /// The last day.
    pub ends: NaiveDate,
}

/// Years that a tender takes at the most: a slip of the pen would close figures for good.
const LONGEST: Months = Months::new(24);

impl Tender {
    /// A tender that can still be set on a day: it has not begun in the past, does not end before it begins and lasts two years at the most.
    ///
    /// # Errors
    /// The field that is wrong, `begins` or `ends`.
    pub fn new(survey: SurveyId, begins: NaiveDate, ends: NaiveDate, today: NaiveDate) -> Result<Self, &'static str> {
        if begins < today {
            Err("begins")
        } else if ends < begins || begins.checked_add_months(LONGEST).is_none_or(|last| ends > last) {
            Err("ends")
        } else {
            Ok(Self { survey, begins, ends })
        }
    }

    /// Whether it goes on.
    #[must_use]
    pub fn is_open(&self, today: NaiveDate) -> bool {
        (self.begins..=self.ends).contains(&today)
    }

    /// Whether it can be taken away: from its first day on it stands, so that nobody opens what it closes.
    #[must_use]
    pub fn is_to_come(&self, today: NaiveDate) -> bool {
        today < self.begins
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tender_begins_today_at_the_earliest_and_lasts_two_years_at_the_most() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let new = |begins, ends| Tender::new(SurveyId::parse("core").expect("a name"), day(begins), day(ends), day("2026-05-10")).map(drop);
        assert_eq!(new("2026-05-10", "2026-05-10"), Ok(()));
        assert_eq!(new("2026-05-09", "2026-08-01"), Err("begins"));
        assert_eq!(new("2026-05-11", "2026-05-10"), Err("ends"));
        assert_eq!(new("2026-06-01", "2028-06-01"), Ok(()));
        assert_eq!(new("2026-06-01", "2028-06-02"), Err("ends"));
    }
}
