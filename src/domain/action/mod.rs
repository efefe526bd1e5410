//! Answering back: what was heard, what is done about it, whose it is and until when, or why not (partnership §6, 8 and 9).
//!
//! Nothing here is ever overwritten. A finding has versions and an action has steps; the last one counts, and those before it that were public stay readable.

mod rows;
mod status;
mod words;

pub use rows::{ActionRow, ActionRows, COLUMNS, Problem};
pub use status::{FURTHEST_DAYS, Status, Unfit};
pub use words::{Audience, Kind, OwnerRole, Reason, Source, Stage, Vetted};

use crate::domain::ids::{ActionId, FindingId, OrganisationId, ReleaseId, StaffName};
use chrono::{Days, NaiveDate};

/// Days after publication by which a release has its public reply (partnership §6, 9).
pub const REPLY_DAYS: u64 = 90;
/// Days after which an action that nobody has decided on counts as waiting.
pub const UNDECIDED_DAYS: i64 = 30;
/// The longest free words, in characters: some hundred words.
pub const LONGEST: usize = 600;

/// Free words, in the language in which they were written; empty where nothing was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// The language.
    pub language: String,
    /// The words.
    pub text: String,
}

impl Written {
    /// What a translation of these words is bound to: their bytes. Other words need another translation.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        [self.language.as_bytes(), b"\n", self.text.as_bytes()].concat()
    }
}

/// One version of what a finding says beside its figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// The side on which it stands.
    pub kind: Kind,
    /// What should stay or change.
    pub words: Written,
    /// Who wrote it.
    pub staff: StaffName,
    /// When.
    pub day: NaiveDate,
}

/// Something that was heard: a figure of a release that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its id.
    pub id: FindingId,
    /// The release that shows it.
    pub release: ReleaseId,
    /// The row of the release, and the item of the row.
    pub figure: (String, String),
    /// Every version, the first first; never empty.
    pub versions: Vec<Recommendation>,
    /// The day from which the public reads it, and the number of the version that it read first.
    pub public: Option<(NaiveDate, usize)>,
    /// The day on which it was withdrawn; then nobody ever read it.
    pub withdrawn_on: Option<NaiveDate>,
}

/// One step of an action: all that is said of it from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// How far it is.
    pub status: Status,
    /// As what somebody owns it.
    pub role: OwnerRole,
    /// For whom they work.
    pub organisation: OrganisationId,
    /// What will be done, what has changed, or why not.
    pub words: Written,
    /// Who wrote it.
    pub staff: StaffName,
    /// When.
    pub day: NaiveDate,
}

/// What the group said, and of which step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vetting {
    /// The number of the step.
    pub step: usize,
    /// What it says.
    pub says: Vetted,
    /// Who recorded it.
    pub staff: StaffName,
    /// When.
    pub day: NaiveDate,
}

/// That somebody was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Who was told.
    pub audience: Audience,
    /// Who recorded it.
    pub staff: StaffName,
    /// When.
    pub day: NaiveDate,
}

/// Something that is done, or is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// What it answers; none for an action that was imported.
    pub finding: Option<FindingId>,
    /// Where it comes from.
    pub source: Source,
    /// What it is called there; its own id for an action of a finding.
    pub reference: String,
    /// Every step, the first first; never empty.
    pub steps: Vec<Step>,
    /// The number of the step that the public read first; none while its finding is not public.
    pub public_from: Option<usize>,
    /// What the group said, the last last.
    pub vettings: Vec<Vetting>,
    /// Who was told.
    pub told: Vec<Told>,
}

impl Action {
    /// How it stands now.
    #[must_use]
    pub fn now(&self) -> &Step {
        &self.steps[self.steps.len() - 1]
    }

    /// The day since which it is as far as it is now; corrections of words do not move it.
    #[must_use]
    pub fn since(&self) -> NaiveDate {
        let stage = self.now().status.stage();
        self.steps.iter().rev().take_while(|s| s.status.stage() == stage).last().map_or(self.now().day, |s| s.day)
    }

    /// Whether the day by which it was due is over.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.now().status.due().is_some_and(|due| due < today)
    }

    /// Whether nobody has decided for long.
    #[must_use]
    pub fn waits(&self, today: NaiveDate) -> bool {
        self.now().status == Status::Undecided && (today - self.since()).num_days() > UNDECIDED_DAYS
    }

    /// What the group says of it as it stands now; what it said of an earlier step counts no more.
    #[must_use]
    pub fn vetted(&self) -> Option<&Vetting> {
        self.vettings.last().filter(|v| v.step == self.steps.len())
    }
}

/// Whether these actions of a public finding are a reply: somebody has decided something.
#[must_use]
pub fn replies<'a>(finding: &Finding, actions: impl IntoIterator<Item = &'a Action>) -> bool {
    let decided = |a: &Action| a.finding.as_ref() == Some(&finding.id) && a.now().status != Status::Undecided;
    finding.public.is_some() && actions.into_iter().any(decided)
}

/// The last day on which the reply to a release is in time.
#[must_use]
pub fn reply_due(public_on: NaiveDate) -> NaiveDate {
    public_on.checked_add_days(Days::new(REPLY_DAYS)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn step(status: Status, on: &str) -> Step {
        Step {
            status,
            role: OwnerRole::Lead,
            organisation: OrganisationId::parse("council").expect("a name"),
            words: Written::default(),
            staff: StaffName::parse("linden").expect("a name"),
            day: day(on),
        }
    }

    fn action(steps: Vec<Step>) -> Action {
        let id = ActionId::parse("a").expect("a name");
        let (finding, reference) = (FindingId::parse("f").ok(), "a".to_owned());
        Action { id, finding, source: Source::Survey, reference, steps, public_from: None, vettings: Vec::new(), told: Vec::new() }
    }

    #[test]
    fn late_is_what_was_promised_for_a_day_that_is_over_and_neither_done_nor_refused() {
        for (status, late) in [
            (Status::Planned(day("2026-05-01")), true),
            (Status::Doing(day("2026-05-01")), true),
            (Status::Doing(day("2026-05-02")), false),
            (Status::Done, false),
            (Status::NotDoing(Reason::Law), false),
            (Status::Undecided, false),
        ] {
            let action = action(vec![step(Status::Planned(day("2026-05-01")), "2026-04-01"), step(status, "2026-04-02")]);
            assert!(!action.is_overdue(day("2026-05-01")), "{status:?}: on its last day it is in time");
            assert_eq!(action.is_overdue(day("2026-05-02")), late, "{status:?}");
        }
    }

    #[test]
    fn undecided_waits_from_its_first_day_whatever_is_written_meanwhile() {
        let undecided = action(vec![step(Status::Undecided, "2026-05-01"), step(Status::Undecided, "2026-05-20")]);
        assert_eq!(undecided.since(), day("2026-05-01"));
        assert!(!undecided.waits(day("2026-05-31")) && undecided.waits(day("2026-06-01")));
        let again =
            action(vec![step(Status::Undecided, "2026-05-01"), step(Status::Done, "2026-05-02"), step(Status::Undecided, "2026-05-20")]);
        assert_eq!(again.since(), day("2026-05-20"));
    }

    #[test]
    fn what_the_group_says_counts_for_the_step_that_it_looked_at() {
        let mut done = action(vec![step(Status::Done, "2026-05-01")]);
        let staff = StaffName::parse("reed").expect("a name");
        done.vettings.push(Vetting { step: 1, says: Vetted::NotYet, staff, day: day("2026-05-03") });
        assert_eq!(done.vetted().map(|v| v.says), Some(Vetted::NotYet));
        done.steps.push(step(Status::Done, "2026-05-04"));
        assert_eq!(done.vetted(), None);
    }

    #[test]
    fn a_reply_is_something_that_somebody_decided_and_the_public_reads() {
        let mut finding = Finding {
            id: FindingId::parse("f").expect("a name"),
            release: ReleaseId::parse("r").expect("a name"),
            figure: (String::new(), String::new()),
            versions: Vec::new(),
            public: None,
            withdrawn_on: None,
        };
        let decided = action(vec![step(Status::Undecided, "2026-05-01"), step(Status::NotDoing(Reason::Money), "2026-05-02")]);
        assert!(!replies(&finding, [&decided]));
        finding.public = Some((day("2026-05-03"), 1));
        assert!(replies(&finding, [&decided]));
        assert!(!replies(&finding, [&action(vec![step(Status::Undecided, "2026-05-01")])]));
        assert_eq!(reply_due(day("2026-01-01")), day("2026-04-01"));
    }
}
