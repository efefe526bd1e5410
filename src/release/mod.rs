//! From tallies to what everybody may read: protect, two approvals, share, publish.

mod approve;
mod bundle;
mod chain;
mod document;
mod earlier;
mod protect;
mod publish;
mod title;
mod verify;

pub use approve::{Approved, approve, approve_draft};
pub use bundle::{CertificateFile, Signature, bundle};
pub use chain::{keep_up as keep_up_chain, knows_all};
pub use document::{AreaName, Document, FamilyStatements, Inner, Statement};
pub use protect::{open_tally, protect, protect_for};
pub use publish::{WORKING_DAYS_UNDER_EMBARGO, public_from, publish, publish_in, share, share_in};
pub use title::{Title, When};
pub use verify::{Verified, Wrong, verify};

use crate::{
    domain::{
        ids::{StaffName, WaveId},
        plan::PlanError,
        wave::WaveState,
    },
    keyring::KeyError,
    secret::DoesNotOpen,
    store::StoreError,
};
use chrono::NaiveDate;

/// Why a release could not be made or moved on.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// There is no such wave.
    #[error("there is no wave “{0}”")]
    NoWave(WaveId),
    /// The wave has no release yet.
    #[error("the wave “{0}” has no release yet: count it, then protect it")]
    NoRelease(WaveId),
    /// The wave is in another state.
    #[error("the wave is {0}: only a counted wave can be protected")]
    WaveState(WaveState),
    /// The release is in another state.
    #[error("the release is {0}, not {1}")]
    State(String, &'static str),
    /// Another release waits; the chain takes one at a time.
    #[error("the release “{0}” waits for approval: releases follow each other, so approve that one first")]
    AnotherDraft(String),
    /// Not a name with this password that may approve.
    #[error("no releaser has this name and password")]
    WhoIsThis,
    /// Their access was not confirmed for a year.
    #[error("the access of {0} has not been confirmed for a year: a coordinator confirms it, or `chorus staff confirm {0}`")]
    Lapsed(StaffName),
    /// The second person works for the same organisation.
    #[error("two people from two organisations approve a release: {0} approved it for the same organisation")]
    SameOrganisation(StaffName),
    /// Both work for organisations that the survey rates.
    #[error("at least one of the two who approve works for an organisation that is not rated here")]
    BothRated,
    /// They approved it before.
    #[error("they approved this release before: another person has to, of another organisation")]
    Twice,
    /// The draft is another than the one that was looked at.
    #[error("the draft is another than the one that was looked at")]
    Changed,
    /// The embargo still runs.
    #[error("the release is under embargo: it can be public from {0}")]
    Embargo(NaiveDate),
    /// The database came back from a backup that is older than a release.
    #[error(
        "this database came back from a backup and does not know a release that was approved since: what it released now would not be protected against that one. \
         Restore a backup that was made after the last approval; without one, nothing more can be released"
    )]
    Forgotten,
    /// The sealed tally does not open.
    #[error("the tally does not open with the key in the ring")]
    Tally(#[from] DoesNotOpen),
    /// A stored document that this program cannot have written, or that was changed.
    #[error("the release's document does not match its hash and signature")]
    Tampered,
    /// The plan.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The disclosure engine refused the plan.
    #[error("{0}")]
    Refused(String),
    /// The disclosure engine could not find out in time whether the figures are safe.
    #[error("{0}")]
    OutOfTime(String),
    /// A key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}
