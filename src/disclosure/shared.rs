//! Bases that are one unknown in several families: what one proves, the others know.
//!
//! An outer approximation: families exchange the least and greatest value of
//! each shared base until nothing narrows. What they prove together about two
//! bases at once is left to certificates over all families.

use std::collections::{BTreeMap, BTreeSet};

use super::Policy;
use super::attack::Attacker;
use super::linear::Side;
use super::plan::Scope;
use super::protected::ProtectedFamily;
use super::siege::Sharper;
use super::statement::{Known, Source};

/// A displayed part of some family.
pub(super) type Part = (usize, Source);

/// The rounds after which the exchange stops; each round narrows some base by one reply or more.
const MOST_ROUNDS: usize = 50;

/// Where each shared base stands: its rows as (family, row).
pub(super) fn shared_rows(scopes: &[Scope<'_>]) -> BTreeMap<String, Vec<(usize, usize)>> {
    let mut rows: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
    for (f, scope) in scopes.iter().enumerate() {
        for (r, row) in scope.family.rows.iter().enumerate() {
            if let Some(name) = &row.shared {
                rows.entry(name.clone()).or_default().push((f, r));
            }
        }
    }
    rows
}

/// What all families together prove about each shared base, and by which parts.
#[derive(Default)]
pub(super) struct Knowledge {
    bases: BTreeMap<String, Proved>,
}

/// The ends of one shared base and the parts that prove them.
#[derive(Clone, Default)]
struct Proved {
    known: Known,
    low_by: BTreeSet<Part>,
    high_by: BTreeSet<Part>,
}

impl Knowledge {
    /// Lets families tell each other what they prove until nothing narrows.
    pub(super) fn gather(scopes: &[Scope<'_>], attackers: &mut [Attacker<'_>], shown: &[ProtectedFamily], policy: Policy) -> Self {
        let mut knowledge = Self::displayed(scopes, shown, policy);
        for _ in 0..MOST_ROUNDS {
            let mut narrowed = false;
            for (f, attacker) in attackers.iter_mut().enumerate() {
                narrowed |= knowledge.learn_from(f, scopes[f], attacker, &shown[f]);
            }
            if !narrowed {
                break;
            }
        }
        knowledge
    }

    /// Whether no base is shared between families.
    pub(super) fn is_empty(&self) -> bool {
        self.bases.is_empty()
    }

    /// What the displayed bases themselves say, now and earlier, for every base that several families name.
    fn displayed(scopes: &[Scope<'_>], shown: &[ProtectedFamily], policy: Policy) -> Self {
        let mut named: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
        for (f, scope) in scopes.iter().enumerate() {
            scope.bases().for_each(|(n, name)| named.entry(name).or_default().push((f, n)));
        }
        named.retain(|_, places| places.len() > 1);
        let mut bases = BTreeMap::new();
        for (name, places) in named {
            let mut proved = Proved::default();
            for (f, n) in places {
                let Some((low, high)) = scopes[f].displayed(n, &shown[f], policy) else { continue };
                // What an earlier release said nobody can take back, so no part is named for it.
                let is_row = n < scopes[f].family.rows.len();
                let by = |greatest| if is_row { BTreeSet::from([(f, Source::Base { row: n, greatest })]) } else { BTreeSet::new() };
                if low > proved.known.low {
                    (proved.known.low, proved.low_by) = (low, by(false));
                }
                if let Some(high) = high
                    && proved.known.high.is_none_or(|known| high < known)
                {
                    (proved.known.high, proved.high_by) = (Some(high), by(true));
                }
            }
            bases.insert(name.to_owned(), proved);
        }
        Self { bases }
    }

    /// Asks one family for sharper ends of every shared base it names.
    fn learn_from(&mut self, f: usize, scope: Scope<'_>, attacker: &mut Attacker<'_>, shown: &ProtectedFamily) -> bool {
        let told = attacker.tell(shown, &self.for_family(scope));
        let names: BTreeMap<usize, &str> = scope.bases().collect();
        for Sharper { base, side, end, proof } in &told {
            let parts = self.parts(f, scope, proof);
            let Some(proved) = names.get(base).and_then(|name| self.bases.get_mut(*name)) else { continue };
            match side {
                Side::Least => (proved.known.low, proved.low_by) = (*end, parts),
                Side::Greatest => (proved.known.high, proved.high_by) = (Some(*end), parts),
            }
        }
        !told.is_empty()
    }

    /// What is known of the shared bases a family names, by their numbers in [`Scope::bases`].
    pub(super) fn for_family(&self, scope: Scope<'_>) -> BTreeMap<usize, Known> {
        scope.bases().filter_map(|(n, name)| Some((n, self.bases.get(name)?.known))).collect()
    }

    /// A proof as displayed parts, with what was known replaced by what proved it.
    pub(super) fn parts(&self, f: usize, scope: Scope<'_>, proof: &[Source]) -> BTreeSet<Part> {
        let mut parts = BTreeSet::new();
        for source in proof {
            match *source {
                Source::Earlier => {}
                Source::Known { row, greatest } => {
                    let name = scope.bases().find(|(n, _)| *n == row).map(|(_, name)| name);
                    if let Some(proved) = name.and_then(|name| self.bases.get(name)) {
                        let by = if greatest { &proved.high_by } else { &proved.low_by };
                        parts.extend(by.iter().copied());
                    }
                }
                Source::Base { .. } | Source::Item { .. } => {
                    parts.insert((f, *source));
                }
            }
        }
        parts
    }
}
