//! Answering back: what was heard, what is done about it, whose it is and until when, or why not (partnership §6, 8 and 9).
//!
//! Nothing here is ever overwritten. A finding has versions and an action has steps; the last one counts, and those before it that were public stay readable.

use super::ids::{ActionId, FindingId, OrganisationId, ReleaseId, StaffName};
use chrono::{Days, NaiveDate};

/// Days after publication by which a release has its public reply (partnership §6, 9).
pub const REPLY_DAYS: u64 = 90;
/// Days after which an action that nobody has decided on counts as waiting.
pub const UNDECIDED_DAYS: i64 = 30;
/// Days ahead that something can be promised for at most: five years. What is further off is a slip of the pen.
pub const FURTHEST_DAYS: u64 = 5 * 366;
/// The longest free words, in characters: some hundred words.
pub const LONGEST: usize = 600;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$of])* $variant),+
        }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for forms, files, messages and the database.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }

            /// What stands behind a word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.as_str() == word)
            }
        }
    };
}

words!(
    /// On which of the two sides a finding stands.
    Kind {
        /// What works well, and should stay.
        Works = "works",
        /// What needs to change.
        Change = "change",
    }
);
words!(
    /// How far an action is, without what belongs to it.
    Stage {
        /// Nobody has decided yet.
        Undecided = "undecided",
        /// It will be done by a day.
        Planned = "planned",
        /// It has begun.
        Doing = "doing",
        /// It is done.
        Done = "done",
        /// It will not be done.
        NotDoing = "not-doing",
    }
);
words!(
    /// Why something is not done.
    Reason {
        /// There is no money for it.
        Money = "money",
        /// The law does not allow it.
        Law = "law",
        /// It is for others to decide.
        NotOurs = "not-ours",
        /// Something else is done instead.
        Instead = "instead",
        /// It could put people at risk.
        Risk = "risk",
    }
);
words!(
    /// As what somebody owns an action; never who they are.
    OwnerRole {
        /// Who leads the organisation.
        Lead = "lead",
        /// Who runs the service.
        Manager = "manager",
        /// Who pays for services.
        Commissioner = "commissioner",
        /// Who keeps the partnership together.
        Coordinator = "coordinator",
    }
);
words!(
    /// Where an action comes from.
    Source {
        /// A finding of a survey.
        Survey = "survey",
        /// A homicide review.
        HomicideReview = "homicide-review",
        /// An inspection.
        Inspection = "inspection",
    }
);
words!(
    /// What the lived-experience group says of something that is called done.
    Vetted {
        /// It is done.
        Agrees = "agrees",
        /// It is not done yet.
        NotYet = "not-yet",
        /// They cannot tell.
        Unsure = "unsure",
    }
);
words!(
    /// Who can be told what came of an action.
    Audience {
        /// The lived-experience group.
        Group = "group",
        /// Services, and through them the people whom they help.
        Services = "services",
        /// The boards.
        Boards = "boards",
    }
);

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
