//! Disclosure control: say only what ten people can carry, then attack it.
//!
//! In come [`Family`]s of sums with their counts, a [`Policy`] and what earlier
//! releases have said ([`Fixed`]); out comes [`Protected`], the only thing that
//! may be rendered. The steps, per family and over everything shared:
//!
//! 1. *Draft*: every row of ten or more in its base band, with shares on the
//!    scale of that band ([`Share`]). Only this step reads counts.
//! 2. *Attack* ([`audit`]): for every hole, declared figure, complement and
//!    difference of nested bases, what a reader can work out at best, by linear
//!    programs over everything displayed now and earlier.
//! 3. *Repair*: the cheapest statement of each proof is widened or becomes a hole,
//!    in the stated order, until no attack succeeds. Decisions read only what is displayed.
//!
//! 4. *Certificate*: the linear attack allows fractions of a reply, and a target that
//!    passes it can still be pinned by whole numbers. So worlds in whole numbers, found from
//!    what is displayed alone, have to show the room of every target, or more is hidden.
//!    Anybody can check them by addition ([`Certificate::check`]).

mod attack;
mod band;
mod certificate;
mod check;
mod claims;
mod draft;
mod frame;
pub mod interval;
mod layout;
mod linear;
mod order;
mod patience;
mod plan;
mod policy;
mod protected;
mod repair;
mod scale;
mod share;
mod shared;
mod siege;
mod statement;
mod target;
mod worlds;

pub use attack::Failure;
pub use band::{Base, BaseBand};
pub use certificate::{Certificate, FamilyWorlds, Unproven};
pub use check::Refused;
pub use draft::could_show;
pub use plan::{Family, Fixed, Item, MOST_CELLS, Row, Scope, Task};
pub use policy::{Detail, Level, Policy, Sensitivity};
pub use protected::{Protected, ProtectedFamily, ProtectedRow};
pub use share::{Share, ShareKind, Unit};
pub use target::Target;

use attack::Attacker;
use draft::Draft;
use patience::Patience;
use repair::Repair;
use shared::Knowledge;

/// A release that may be said, and the proof beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    /// What may be said.
    pub figures: Protected,
    /// Worlds that show what it leaves open.
    pub certificate: Certificate,
}

/// Drafts, attacks and repairs a release, and proves it: what comes out may be said.
///
/// The same input always gives the same output.
///
/// # Errors
/// What is wrong with a plan, its counts or its shared bases; [`Refused::NoCertificate`] where
/// nothing can be said safely, [`Refused::OutOfTime`] where that cannot be found out in time.
pub fn protect(tasks: &[Task<'_>], policy: &Policy) -> Result<Protection, Refused> {
    protect_within(tasks, *policy, Patience::default())
}

fn protect_within(tasks: &[Task<'_>], policy: Policy, patience: Patience) -> Result<Protection, Refused> {
    let draft = Draft::new(tasks, policy)?;
    let (families, certificate) = Repair::new(tasks, draft, policy, patience).run()?;
    let figures = Protected { families };
    let scopes: Vec<Scope<'_>> = tasks.iter().map(Task::scope).collect();
    // Adding up is cheap and shares no code with the search: nothing goes out that it does not confirm.
    match certificate.check(&scopes, &figures, &policy)?.first() {
        None => Ok(Protection { figures, certificate }),
        Some(unproven) => Err(Refused::Unproven { why: unproven.to_string() }),
    }
}

/// Attacks a display: every target with less room than it is owed, given earlier releases too.
///
/// An empty answer means that this attack fails; see the module for what it leaves open.
///
/// # Errors
/// What is wrong with a plan, or a display that does not belong to it; [`Refused::OutOfTime`] as for [`protect`].
pub fn audit(scopes: &[Scope<'_>], shown: &Protected, policy: &Policy) -> Result<Vec<Failure>, Refused> {
    check::check(scopes)?;
    shown.matches(scopes)?;
    attack_all(scopes, &shown.families, *policy, &Patience::default())
}

/// Attacks the draft of a release before any repair: what thresholds alone would give away.
///
/// # Errors
/// As for [`protect`].
pub fn audit_draft(tasks: &[Task<'_>], policy: &Policy) -> Result<Vec<Failure>, Refused> {
    let draft = Draft::new(tasks, *policy)?;
    let state = draft.start();
    let shown: Vec<ProtectedFamily> = tasks.iter().enumerate().map(|(f, task)| draft.show(f, task, &state[f])).collect();
    let scopes: Vec<Scope<'_>> = tasks.iter().map(Task::scope).collect();
    attack_all(&scopes, &shown, *policy, &Patience::default())
}

/// Attacks every family with what the others prove about shared bases.
fn attack_all(scopes: &[Scope<'_>], shown: &[ProtectedFamily], policy: Policy, patience: &Patience) -> Result<Vec<Failure>, Refused> {
    let mut attackers: Vec<Attacker<'_>> = scopes.iter().map(|scope| Attacker::new(*scope, policy, patience.clone())).collect();
    let knowledge = Knowledge::gather(scopes, &mut attackers, shown, policy);
    let mut failures = Vec::new();
    for ((scope, attacker), shown) in scopes.iter().zip(&mut attackers).zip(shown) {
        let findings = attacker.attack(shown, &knowledge.for_family(*scope));
        failures.extend(findings.into_iter().map(|finding| finding.failure));
    }
    if patience.is_over() { Err(Refused::OutOfTime) } else { Ok(failures) }
}
