//! The attack: what a reader can work out from everything that is displayed.
//!
//! It takes the display and the plan; no count can reach it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::Policy;
use super::frame::{Frame, Set};
use super::linear;
use super::patience::Patience;
use super::plan::Scope;
use super::protected::ProtectedFamily;
use super::siege::{Sharper, Siege};
use super::statement::{Known, Source, System};
use super::target::{self, Aim, Target};
use super::worlds::{Claim, Ground, SharedBase, World};

/// A target that displayed statements leave less room than it is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The family attacked.
    pub family: String,
    /// What a reader can work out.
    pub target: Target,
    /// The least number of replies it can be.
    pub low: u64,
    /// The greatest number of replies it can be; `None` where that is enough.
    pub high: Option<u64>,
    /// Whether the solver was unsure, which counts as a failure too.
    pub unsure: bool,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { family, target, low, .. } = self;
        if self.unsure {
            return write!(f, "{family}: no certainty about {target}");
        }
        match self.high {
            Some(high) => write!(f, "{family}: {target} is {low} to {high}"),
            None => write!(f, "{family}: {target} is {low} or more"),
        }
    }
}

/// A failure and the displayed parts that together prove it; earlier releases are not named.
pub(super) struct Finding {
    pub(super) failure: Failure,
    pub(super) proof: Vec<Source>,
}

/// The attack on one family, which keeps the points it has found.
pub(super) struct Attacker<'a> {
    scope: Scope<'a>,
    frame: Frame,
    policy: Policy,
    patience: Patience,
    /// Points over variables; each satisfied every statement when it was found.
    pool: Vec<Vec<f64>>,
    /// The display that was looked at last, and what came of it: what is asked again about the same display needs no program.
    looked_at: Option<ProtectedFamily>,
    aims: Arc<[Aim]>,
    withstood: Option<BTreeMap<usize, Known>>,
    told: BTreeMap<BTreeMap<usize, Known>, Vec<Sharper>>,
}

impl<'a> Attacker<'a> {
    /// Lays out a family.
    pub(super) fn new(scope: Scope<'a>, policy: Policy, patience: Patience) -> Self {
        let frame = Frame::new(scope);
        Self {
            scope,
            frame,
            policy,
            patience,
            pool: Vec::new(),
            looked_at: None,
            aims: Arc::default(),
            withstood: None,
            told: BTreeMap::new(),
        }
    }

    /// Turns to a display: forgets what came of another one, and says what there is to find out.
    fn look_at(&mut self, shown: &ProtectedFamily) -> Arc<[Aim]> {
        if self.looked_at.as_ref() != Some(shown) {
            (self.looked_at, self.withstood) = (Some(shown.clone()), None);
            self.told.clear();
            self.aims = target::aims(self.scope, &self.frame, shown, self.policy).into();
        }
        Arc::clone(&self.aims)
    }

    /// Attacks a display and names every failure with its proof.
    pub(super) fn attack(&mut self, shown: &ProtectedFamily, known: &BTreeMap<usize, Known>) -> Vec<Finding> {
        let aims = self.look_at(shown);
        if self.withstood.as_ref() == Some(known) {
            return Vec::new();
        }
        let findings = self.siege(shown, known).run(&aims);
        self.withstood = findings.is_empty().then(|| known.clone());
        findings
    }

    /// What a display proves about the bases that other families name too, beyond what is `known` of them.
    pub(super) fn tell(&mut self, shown: &ProtectedFamily, known: &BTreeMap<usize, Known>) -> Vec<Sharper> {
        self.look_at(shown);
        if let Some(told) = self.told.get(known) {
            return told.clone();
        }
        let mut siege = self.siege(shown, known);
        let told: Vec<Sharper> = known.iter().flat_map(|(base, known)| siege.sharper(*base, *known)).collect();
        self.told.insert(known.clone(), told.clone());
        told
    }

    /// What the gate of whole numbers needs of a display that passed the attack.
    ///
    /// `names` numbers the bases that families share.
    pub(super) fn ground(&mut self, shown: &ProtectedFamily, known: &BTreeMap<usize, Known>, names: &BTreeMap<&str, usize>) -> Ground {
        let aims = self.look_at(shown);
        let rows = self.scope.family.rows.iter().zip(&self.frame.rows).enumerate();
        let rows = rows.map(|(row, (r, part))| (r.shared.as_deref(), part, Source::Base { row, greatest: true }));
        let earlier = self.scope.earlier.iter().zip(&self.frame.earlier);
        let earlier = earlier.map(|(fixed, part)| (fixed.shared.as_deref(), part, Source::Earlier));
        let listed: Vec<_> = rows.chain(earlier).filter_map(|(name, part, source)| Some((*names.get(name?)?, part, source))).collect();
        let sets: BTreeSet<&Set> = listed.iter().map(|(_, part, _)| &part.base.set).collect();
        let mut pinned: BTreeSet<Set> = sets.iter().map(|set| (*set).clone()).collect();
        for outer in &sets {
            pinned.extend(sets.iter().filter(|inner| inner.is_subset(outer)).map(|inner| outer.without(inner)));
        }
        let bases = listed.iter().filter_map(|(name, part, source)| {
            let sum = part.base.sum.clone()?;
            Some(SharedBase { name: *name, sum, source: *source })
        });
        let bases = bases.collect();
        let siege = self.siege(shown, known);
        let claim = |aim: &Aim| {
            let wishes = siege.wishes(aim);
            let sum = aim.part.sum.clone().filter(|_| !wishes.is_empty())?;
            Some(Claim { target: aim.target.clone(), sum, wishes, pinned: pinned.contains(&aim.part.set) })
        };
        let claims = aims.iter().filter_map(claim).collect();
        Ground::new(&siege.system, siege.slots(), claims, bases, siege.points())
    }

    /// A world of the gate as replies in cells.
    pub(super) fn cells(&self, world: &World) -> BTreeMap<usize, u64> {
        self.frame.cells(world)
    }

    /// Lays siege to a display, with all the points found before that satisfy it.
    fn siege<'s>(&'s mut self, shown: &ProtectedFamily, known: &BTreeMap<usize, Known>) -> Siege<'s>
    where
        'a: 's,
    {
        let system = System::new(self.scope, &self.frame, shown, known, self.policy, self.patience.clone());
        self.pool.retain(|point| linear::holds(&system.rows, point));
        Siege::new(self.scope, &self.frame, &mut self.pool, system)
    }
}
