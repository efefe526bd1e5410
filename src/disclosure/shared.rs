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

    /// What the displayed bases themselves say, for every base that several families name.
    fn displayed(scopes: &[Scope<'_>], shown: &[ProtectedFamily], policy: Policy) -> Self {
        let mut shared = shared_rows(scopes);
        shared.retain(|_, rows| rows.iter().any(|(f, _)| *f != rows[0].0));
        let mut bases = BTreeMap::new();
        for (name, rows) in shared {
            let mut proved = Proved::default();
            for (f, row) in rows {
                let Some(base) = shown[f].rows[row].base else {
                    continue;
                };
                let least = scopes[f].family.rows[row].threshold(policy);
                let low = u64::from(base.low().max(least));
                if low > proved.known.low {
                    proved.known.low = low;
                    proved.low_by = BTreeSet::from([(f, Source::Base { row, greatest: false })]);
                }
                if let Some(high) = base.high().map(u64::from)
                    && proved.known.high.is_none_or(|known| high < known)
                {
                    proved.known.high = Some(high);
                    proved.high_by = BTreeSet::from([(f, Source::Base { row, greatest: true })]);
                }
            }
            bases.insert(name, proved);
        }
        Self { bases }
    }

    /// Asks one family for sharper ends of every shared base it names.
    fn learn_from(&mut self, f: usize, scope: Scope<'_>, attacker: &mut Attacker<'_>, shown: &ProtectedFamily) -> bool {
        let known = self.for_family(scope);
        let mut siege = attacker.siege(shown, &known);
        let mut narrowed = false;
        for (row, known) in known {
            let Some(name) = &scope.family.rows[row].shared else {
                continue;
            };
            for (side, end, proof) in siege.sharper(row, known) {
                let parts = self.parts(f, scope, &proof);
                let Some(proved) = self.bases.get_mut(name) else {
                    continue;
                };
                match side {
                    Side::Least => (proved.known.low, proved.low_by) = (end, parts),
                    Side::Greatest => (proved.known.high, proved.high_by) = (Some(end), parts),
                }
                narrowed = true;
            }
        }
        narrowed
    }

    /// What is known of the shared bases a family names, by row.
    pub(super) fn for_family(&self, scope: Scope<'_>) -> BTreeMap<usize, Known> {
        let known = |name: &String| self.bases.get(name).map(|proved| proved.known);
        let rows = scope.family.rows.iter().enumerate();
        rows.filter_map(|(r, row)| Some((r, row.shared.as_ref().and_then(known)?))).collect()
    }

    /// A proof as displayed parts, with what was known replaced by what proved it.
    pub(super) fn parts(&self, f: usize, scope: Scope<'_>, proof: &[Source]) -> BTreeSet<Part> {
        let mut parts = BTreeSet::new();
        for source in proof {
            match *source {
                Source::Earlier => {}
                Source::Known { row, greatest } => {
                    let name = scope.family.rows[row].shared.as_ref();
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
