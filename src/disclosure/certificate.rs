//! The certificate: worlds in whole numbers beside a release, and their check by addition.
//!
//! The check shares no code with the search that found the worlds: it adds cells up, compares with what is displayed
//! in exact fractions, and looks whether every target has its room.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::claims::{Claim, Said, claims, said};
use super::plan::Scope;
use super::protected::Protected;
use super::{Policy, Refused, check};

/// Worlds that show the room which a release leaves.
///
/// They come from what is displayed alone, never from counts, and are worlds over all cells: nothing in them says
/// which world was found for which figure, nor whether any is near the truth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// One for each family, in the order of the release.
    pub families: Vec<FamilyWorlds>,
    /// Worlds that go together, one number for each family: in every line they agree on all bases that families share.
    #[serde(default)]
    pub together: Vec<Vec<usize>>,
}

/// The worlds of one family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyWorlds {
    /// The family.
    pub id: String,
    /// Whole replies by number of cell; a cell that is not named has none.
    pub worlds: Vec<BTreeMap<usize, u64>>,
}

/// What a certificate does not show.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unproven {
    /// It is not about these families.
    OtherFamilies,
    /// A world has replies in a cell that the family does not have.
    NoSuchCell {
        /// The family.
        family: String,
        /// The world, counted from 0.
        world: usize,
    },
    /// A world does not reproduce what is displayed.
    Contradicts {
        /// The family.
        family: String,
        /// The world, counted from 0.
        world: usize,
        /// The displayed statement.
        statement: String,
    },
    /// The worlds do not show the room that is owed.
    NoRoom {
        /// The family.
        family: String,
        /// What a reader could work out for all that the worlds show.
        target: String,
        /// The least that any world has.
        low: u64,
        /// The most that any world has.
        high: u64,
    },
    /// A world stands in no line of worlds that go together.
    Alone {
        /// The family.
        family: String,
        /// The world, counted from 0.
        world: usize,
    },
    /// Worlds that go together have different values for a base they share, or there are none of this number.
    Apart {
        /// The line, counted from 0.
        line: usize,
        /// The shared base, or what is wrong.
        base: String,
    },
}

impl fmt::Display for Unproven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherFamilies => f.write_str("the certificate is about other families than the release"),
            Self::NoSuchCell { family, world } => write!(f, "{family}: world {world} has replies in a cell there is not"),
            Self::Contradicts { family, world, statement } => write!(f, "{family}: world {world} does not reproduce {statement}"),
            Self::NoRoom { family, target, low, high } => {
                write!(f, "{family}: no worlds show the room of {target}: it is {low} to {high} in all of them")
            }
            Self::Alone { family, world } => write!(f, "{family}: world {world} goes together with no worlds of the other families"),
            Self::Apart { line, base } => write!(f, "line {line} of the worlds that go together: {base}"),
        }
    }
}

impl Certificate {
    /// Checks by addition that every world reproduces everything displayed, now and earlier, and that the worlds
    /// together show the room of every hole, declared figure, complement and difference.
    ///
    /// An empty answer means that the certificate holds.
    ///
    /// # Errors
    /// What is wrong with a plan, or a display that does not belong to it.
    pub fn check(&self, scopes: &[Scope<'_>], shown: &Protected, policy: &Policy) -> Result<Vec<Unproven>, Refused> {
        check::check(scopes)?;
        shown.matches(scopes)?;
        let fits = self.families.len() == scopes.len() && self.families.iter().zip(scopes).all(|(one, scope)| one.id == scope.family.id);
        if !fits {
            return Ok(vec![Unproven::OtherFamilies]);
        }
        let mut wrong = Vec::new();
        for ((worlds, scope), display) in self.families.iter().zip(scopes).zip(shown.families()) {
            worlds.check(&said(*scope, display, *policy), &claims(*scope, display), scope.family.cells, &mut wrong);
        }
        self.check_together(scopes, &mut wrong);
        Ok(wrong)
    }

    /// Checks that worlds that go together agree, and that every world goes together with some.
    fn check_together(&self, scopes: &[Scope<'_>], wrong: &mut Vec<Unproven>) {
        let mut seen: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); scopes.len()];
        for (line, numbers) in self.together.iter().enumerate() {
            let found = numbers.iter().zip(&self.families).all(|(n, family)| *n < family.worlds.len());
            if numbers.len() != scopes.len() || !found {
                wrong.push(Unproven::Apart { line, base: "there are no such worlds".to_owned() });
                continue;
            }
            let mut values: BTreeMap<&str, u64> = BTreeMap::new();
            for (f, (n, scope)) in numbers.iter().zip(scopes).enumerate() {
                seen[f].insert(*n);
                for (name, cells) in shared_bases(*scope) {
                    let value = sum(&self.families[f].worlds[*n], cells);
                    if *values.entry(name).or_insert(value) != value {
                        wrong.push(Unproven::Apart { line, base: format!("different values for {name}") });
                    }
                }
            }
        }
        for (family, seen) in self.families.iter().zip(seen) {
            let alone = (0..family.worlds.len()).filter(|n| !seen.contains(n));
            wrong.extend(alone.map(|world| Unproven::Alone { family: family.id.clone(), world }));
        }
    }
}

/// The bases of a family that other families may name too, now and earlier.
pub(super) fn shared_bases(scope: Scope<'_>) -> impl Iterator<Item = (&str, &[usize])> {
    let rows = scope.family.rows.iter().filter_map(|row| Some((row.shared.as_deref()?, row.base.as_slice())));
    let earlier = scope.earlier.iter().filter_map(|fixed| Some((fixed.shared.as_deref()?, fixed.base_cells.as_slice())));
    rows.chain(earlier)
}

/// The replies of a world in some cells.
fn sum(world: &BTreeMap<usize, u64>, cells: &[usize]) -> u64 {
    cells.iter().filter_map(|cell| world.get(cell)).fold(0, |sum, n| n.saturating_add(sum))
}

impl FamilyWorlds {
    fn check(&self, said: &[Said<'_>], claims: &[Claim<'_>], cells: usize, wrong: &mut Vec<Unproven>) {
        let family = || self.id.clone();
        // Every set of cells is added up once for each world.
        let mut sets: BTreeMap<&[usize], usize> = BTreeMap::new();
        let named =
            said.iter().flat_map(|said| [said.base, said.item]).chain(claims.iter().flat_map(|claim| [claim.within, claim.without]));
        for cells in named {
            let next = sets.len();
            sets.entry(cells).or_insert(next);
        }
        let number = |cells: &[usize]| sets.get(cells).map_or(0, |n| *n);
        let said: Vec<(usize, usize, &Said<'_>)> = said.iter().map(|said| (number(said.base), number(said.item), said)).collect();
        let claims: Vec<(usize, usize, &Claim<'_>)> =
            claims.iter().map(|claim| (number(claim.within), number(claim.without), claim)).collect();
        let mut ends = vec![(u64::MAX, 0); claims.len()];
        let mut sums = vec![0; sets.len()];
        for (world, one) in self.worlds.iter().enumerate() {
            if one.keys().any(|cell| *cell >= cells) {
                wrong.push(Unproven::NoSuchCell { family: family(), world });
                continue;
            }
            let mut full = vec![0; cells];
            for (cell, n) in one {
                full[*cell] = *n;
            }
            for (set, n) in &sets {
                sums[*n] = set.iter().fold(0, |sum: u64, cell| sum.saturating_add(full[*cell]));
            }
            let false_here = said.iter().filter(|(base, item, said)| !said.holds(sums[*base], sums[*item]));
            wrong.extend(false_here.map(|(_, _, said)| Unproven::Contradicts { family: family(), world, statement: said.name.clone() }));
            for ((within, without, _), (low, high)) in claims.iter().zip(&mut ends) {
                let value = sums[*within].saturating_sub(sums[*without]);
                (*low, *high) = (value.min(*low), value.max(*high));
            }
        }
        let short = claims.iter().zip(ends).filter(|((_, _, claim), (low, high))| !claim.owed.shown(*low, *high));
        wrong.extend(short.map(|((_, _, claim), (low, high))| Unproven::NoRoom {
            family: family(),
            target: claim.target.to_string(),
            low: low.min(high),
            high,
        }));
    }
}
