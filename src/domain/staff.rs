//! Staff, their roles, and what each role may do: least privilege, and what is not named here is refused (partnership §2).

use super::ids::{OrganisationId, StaffName};
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A member of staff. Staff are the only people that Chorus knows.
#[derive(Clone, PartialEq, Eq)]
pub struct Staff {
    /// The sign-in name.
    pub name: StaffName,
    /// What they may do.
    pub role: Role,
    /// Whom they work for.
    pub organisation: OrganisationId,
    /// Argon2id, as a PHC string; empty for somebody whose access has ended.
    pub password_hash: String,
    /// The TOTP secret, sealed under the ring's column key; empty for somebody whose access has ended.
    pub totp_sealed: Vec<u8>,
}

impl fmt::Debug for Staff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Staff").field("name", &self.name).field("role", &self.role).finish_non_exhaustive()
    }
}

/// What somebody works as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Runs the partnership's surveys, and says who is staff.
    Coordinator,
    /// Writes questions.
    Designer,
    /// Reads wording as somebody with lived experience.
    Reviewer,
    /// Prints cards.
    Distributor,
    /// Reads narratives.
    Moderator,
    /// Approves releases.
    Releaser,
    /// Reads what is shared, for a provider.
    Provider,
    /// Reads what is shared, for a board.
    Board,
    /// Reads what is shared, for whoever pays.
    Commissioner,
    /// Looks after what is kept.
    Steward,
    /// Runs the server.
    Operator,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Coordinator,
        Self::Designer,
        Self::Reviewer,
        Self::Distributor,
        Self::Moderator,
        Self::Releaser,
        Self::Provider,
        Self::Board,
        Self::Commissioner,
        Self::Steward,
        Self::Operator,
    ];

    /// The word for commands, forms and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Designer => "designer",
            Self::Reviewer => "reviewer",
            Self::Distributor => "distributor",
            Self::Moderator => "moderator",
            Self::Releaser => "releaser",
            Self::Provider => "provider",
            Self::Board => "board",
            Self::Commissioner => "commissioner",
            Self::Steward => "steward",
            Self::Operator => "operator",
        }
    }

    /// The role behind a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Something that staff do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// See how far the waves are, and what staff did.
    Look,
    /// Change one's own password, app and recovery codes.
    KeepOwnAccess,
    /// Invite somebody, confirm or end their access.
    AdmitStaff,
    /// Say who the partnership is: places, areas, organisations, services, boards, surveys.
    SetUp,
    /// Open a wave, and begin to close one.
    RunWaves,
    /// Print cards of an open wave, with what goes with them.
    PrintCards,
    /// Take cards that were printed out of use.
    RevokeBatch,
    /// Count a wave and protect it; share and publish its release, once two have approved it.
    MakeRelease,
    /// See a release before it is shared.
    SeeDraft,
    /// Approve a release, as one of two.
    Approve,
    /// Read releases that are shared.
    ReadReleases,
    /// Say something beside a release, for a provider.
    AddNote,
    /// Answer what was heard: choose findings, say what is done, make it public, bring actions in from elsewhere.
    Reply,
    /// Record what the lived-experience group says of what is called done.
    Vet,
    /// Write a translation of free words, or agree to one.
    Translate,
    /// Read what organisations say as themselves.
    ReadReturns,
    /// Say something as one's own organisation, and sign it.
    SignReturn,
    /// Put the services together that are shown only as a group.
    GroupReturns,
    /// Read instruments that the partnership writes itself.
    SeeAuthoring,
    /// Write them, and freeze them.
    Author,
    /// See what has to be so before a survey opens, and withdraw what one may record of it.
    SeeGates,
    /// Record a review of the questions.
    RecordReview,
    /// Record that a language was read.
    RecordReading,
    /// Record that a licensed scale may be asked.
    RecordPermission,
    /// Confirm what people are told about who sees their answers.
    ConfirmSight,
}

/// Whether somebody may do something. Whoever works for a body that surveys rate administers nothing (partnership §2).
#[must_use]
pub fn may(role: Role, rated: bool, act: Act) -> bool {
    match act {
        Act::Look | Act::KeepOwnAccess => true,
        Act::AdmitStaff | Act::SetUp | Act::RunWaves | Act::GroupReturns => role == Role::Coordinator && !rated,
        // Whoever prints cards could answer from them: nobody does whom the answers are about.
        Act::PrintCards | Act::RevokeBatch => matches!(role, Role::Coordinator | Role::Distributor) && !rated,
        Act::MakeRelease | Act::SeeDraft => matches!(role, Role::Coordinator | Role::Releaser) && !rated,
        // One of the two may work for a body that is rated: they approve that all was done as agreed, and see the figures when everybody does.
        Act::Approve => role == Role::Releaser,
        Act::ReadReleases | Act::ReadReturns => matches!(
            role,
            Role::Coordinator | Role::Reviewer | Role::Releaser | Role::Provider | Role::Board | Role::Commissioner | Role::Steward
        ),
        Act::AddNote => role == Role::Provider,
        // Nobody answers who works for a body that the answers are about.
        Act::Reply => matches!(role, Role::Coordinator | Role::Commissioner) && !rated,
        Act::Vet => role == Role::Reviewer,
        // A return is the word of whoever signs it: a body that surveys rate has its own as well.
        Act::SignReturn => matches!(role, Role::Coordinator | Role::Provider | Role::Board | Role::Commissioner),
        // Whoever is rated by the answers does not word the questions, nor sees them before they are asked.
        Act::SeeAuthoring => matches!(role, Role::Coordinator | Role::Designer | Role::Reviewer) && !rated,
        Act::Author => matches!(role, Role::Coordinator | Role::Designer) && !rated,
        // Whoever the answers are about has no part in what lets a survey open. What survivors said is recorded by the reviewer alone (`gate::may_record`).
        Act::SeeGates => matches!(role, Role::Coordinator | Role::Designer | Role::Reviewer | Role::Steward) && !rated,
        Act::RecordReview | Act::RecordReading => matches!(role, Role::Coordinator | Role::Designer | Role::Reviewer) && !rated,
        Act::RecordPermission => matches!(role, Role::Coordinator | Role::Designer) && !rated,
        Act::ConfirmSight => role == Role::Steward && !rated,
        Act::Translate => matches!(role, Role::Coordinator | Role::Commissioner) && !rated || role == Role::Reviewer,
    }
}

/// Somebody's access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// The day on which it began or was confirmed last.
    pub confirmed_on: NaiveDate,
    /// The day on which it ended.
    pub ended_on: Option<NaiveDate>,
}

impl Access {
    /// Whether it lets somebody in on a day.
    #[must_use]
    pub fn lets_in(&self, today: NaiveDate) -> bool {
        self.ended_on.is_none() && today < lapses_on(self.confirmed_on)
    }
}

/// The first day on which access that was confirmed on `day` does not let in any more: a year later (partnership §2).
#[must_use]
pub fn lapses_on(day: NaiveDate) -> NaiveDate {
    // Of 29 February there is none a year later.
    day.with_year(day.year() + 1).or_else(|| NaiveDate::from_ymd_opt(day.year() + 1, 3, 1)).unwrap_or(NaiveDate::MAX)
}

/// Days before access lapses in which coordinators are told that it is due.
pub const DUE_DAYS: i64 = 30;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn access_lapses_after_a_year_also_from_a_leap_day() {
        for (from, to) in [("2026-05-01", "2027-05-01"), ("2028-02-29", "2029-03-01")] {
            assert_eq!(lapses_on(from.parse().expect("a day")), to.parse().expect("a day"));
        }
    }

    #[test]
    fn access_lets_in_for_a_year_unless_it_ends() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let access = Access { confirmed_on: day("2026-05-01"), ended_on: None };
        assert!(access.lets_in(day("2027-04-30")) && !access.lets_in(day("2027-05-01")));
        assert!(!Access { ended_on: Some(day("2026-06-01")), ..access }.lets_in(day("2026-06-01")));
    }
}
