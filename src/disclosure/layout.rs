//! Few variables for many atoms, without losing anything.
//!
//! Replies are told by area, or by one breakdown, or by another, and hardly ever by
//! all of them at once. Inside a block of atoms where every declared set looks at
//! one of several independent factors, only the sums over each factor matter, and
//! any sums with the same total can occur together: give every combination the
//! product of its shares. So a block of 10 areas × 5 × 2 groups needs 10 + 5 + 2
//! variables and a total, and the programs over these are exactly those over atoms.

use std::collections::{BTreeMap, BTreeSet};

use super::frame::Set;
use super::worlds::Slots;

/// A factor of a block: a way to divide its atoms into classes, each one a variable.
struct Factor {
    /// The class of every atom of the block.
    class_of: Vec<usize>,
    /// How many atoms every class has.
    sizes: Vec<usize>,
    /// The variable of the first class; the others follow.
    first: usize,
}

/// Atoms that no declared set of the whole divides.
struct Block {
    atoms: Vec<usize>,
    /// The variable of all of the block together.
    total: usize,
    factors: Vec<Factor>,
}

/// The variables of one family.
pub(super) struct Layout {
    blocks: Vec<Block>,
    /// How many variables there are.
    pub(super) vars: usize,
}

impl Layout {
    /// Lays out variables for some atoms.
    ///
    /// `whole` are sets that divide the atoms into blocks; any choice is right,
    /// and those that speak of everybody make few variables. `sets` are all
    /// sets that must be sums of variables.
    pub(super) fn new(atoms: usize, whole: &[&Set], sets: &[&Set]) -> Self {
        let mut blocks: BTreeMap<Vec<bool>, Vec<usize>> = BTreeMap::new();
        for atom in 0..atoms {
            let signature = whole.iter().map(|set| set.contains(atom)).collect();
            blocks.entry(signature).or_default().push(atom);
        }
        let mut vars = 0;
        let mut take = |n: usize| {
            vars += n;
            vars - n
        };
        let blocks = blocks
            .into_values()
            .map(|atoms| {
                let total = take(1);
                let factor = |(class_of, sizes): Division| {
                    let first = take(sizes.len());
                    Factor { class_of, sizes, first }
                };
                let factors = factors(&atoms, sets).into_iter().map(factor).collect();
                Block { atoms, total, factors }
            })
            .collect();
        Self { blocks, vars }
    }

    /// The equalities of every factor with its block: a total and the variables it is the sum of.
    pub(super) fn totals(&self) -> impl Iterator<Item = (usize, std::ops::Range<usize>)> {
        self.blocks.iter().flat_map(|block| {
            let sum = |factor: &Factor| factor.first..factor.first + factor.sizes.len();
            block.factors.iter().map(move |factor| (block.total, sum(factor)))
        })
    }

    /// Every block as variables.
    pub(super) fn slots(&self) -> Vec<Slots> {
        let range = |factor: &Factor| factor.first..factor.first + factor.sizes.len();
        let slots = |block: &Block| Slots { total: block.total, factors: block.factors.iter().map(range).collect() };
        self.blocks.iter().map(slots).collect()
    }

    /// Whole replies in atoms that add up to whole variables: in every block the classes are paired off in their order.
    pub(super) fn atoms(&self, world: &[i64]) -> BTreeMap<usize, u64> {
        let mut atoms = BTreeMap::new();
        for block in &self.blocks {
            let in_order = |factor: &Factor| -> Vec<usize> {
                let times = |class| usize::try_from(world[factor.first + class]).unwrap_or(0);
                (0..factor.sizes.len()).flat_map(|class| std::iter::repeat_n(class, times(class))).collect()
            };
            let classes: Vec<Vec<usize>> = block.factors.iter().map(in_order).collect();
            let atom_of: BTreeMap<Vec<usize>, usize> =
                (0..block.atoms.len()).map(|n| (block.factors.iter().map(|f| f.class_of[n]).collect(), block.atoms[n])).collect();
            for reply in 0..usize::try_from(world[block.total]).unwrap_or(0) {
                let of: Option<Vec<usize>> = classes.iter().map(|factor| factor.get(reply).copied()).collect();
                if let Some(atom) = of.and_then(|of| atom_of.get(&of)) {
                    *atoms.entry(*atom).or_default() += 1;
                }
            }
        }
        atoms
    }

    /// The variables a set is the sum of; `None` where it is not a sum of variables.
    ///
    /// Declared sets, and what is left of one without another inside it, always are.
    pub(super) fn sum(&self, set: &Set) -> Option<Vec<usize>> {
        let mut sum = Vec::new();
        for block in &self.blocks {
            let inside: Vec<bool> = block.atoms.iter().map(|atom| set.contains(*atom)).collect();
            match inside.iter().filter(|inside| **inside).count() {
                0 => {}
                n if n == inside.len() => sum.push(block.total),
                _ => sum.extend(block.factors.iter().find_map(|factor| factor.sum(&inside))?),
            }
        }
        Some(sum)
    }
}

impl Factor {
    /// The variables whose classes make up a part of the block; `None` where it divides a class.
    fn sum(&self, inside: &[bool]) -> Option<Vec<usize>> {
        let mut counts = vec![0; self.sizes.len()];
        for (class, inside) in self.class_of.iter().zip(inside) {
            counts[*class] += usize::from(*inside);
        }
        let whole = counts.iter().zip(&self.sizes).all(|(n, size)| *n == 0 || n == size);
        let used = counts.iter().enumerate().filter(|(_, n)| **n > 0);
        whole.then(|| used.map(|(class, _)| self.first + class).collect())
    }
}

/// The class of every atom of a block, and how many atoms every class has.
type Division = (Vec<usize>, Vec<usize>);

/// The independent factors by which some sets divide a block.
///
/// Divisions that do not combine freely are merged until all do. That pairs
/// combine freely is not enough; the count of all combinations decides, and
/// where it is short, every atom is a class of its own.
fn factors(atoms: &[usize], sets: &[&Set]) -> Vec<Division> {
    let patterns: BTreeSet<Vec<bool>> = sets.iter().map(|set| atoms.iter().map(|atom| set.contains(*atom)).collect()).collect();
    let divides = |pattern: &&Vec<bool>| pattern.contains(&true) && pattern.contains(&false);
    let label = |pattern: &Vec<bool>| pattern.iter().map(|inside| usize::from(*inside)).collect();
    let mut done: Vec<Division> = Vec::new();
    for pattern in patterns.iter().filter(divides) {
        let mut division = division(label(pattern));
        while let Some(at) = done.iter().position(|other| !combine_freely(other, &division)) {
            division = merged(&done.swap_remove(at), &division);
        }
        done.push(division);
    }
    let combinations = done.iter().try_fold(1_usize, |all, (_, sizes)| all.checked_mul(sizes.len()));
    if combinations == Some(atoms.len()) {
        return done;
    }
    vec![division((0..atoms.len()).collect())]
}

/// A division with its sizes.
fn division(class_of: Vec<usize>) -> Division {
    let mut sizes = vec![0; class_of.iter().max().map_or(0, |class| class + 1)];
    for class in &class_of {
        sizes[*class] += 1;
    }
    (class_of, sizes)
}

/// Whether every class of one division meets every class of the other.
fn combine_freely(one: &Division, other: &Division) -> bool {
    let pairs: BTreeSet<(usize, usize)> = one.0.iter().copied().zip(other.0.iter().copied()).collect();
    pairs.len() == one.1.len() * other.1.len()
}

/// The division by both.
fn merged(one: &Division, other: &Division) -> Division {
    let mut numbered: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let pairs = one.0.iter().copied().zip(other.0.iter().copied());
    let number = |pair| {
        let next = numbered.len();
        *numbered.entry(pair).or_insert(next)
    };
    division(pairs.map(number).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A set of the atoms that satisfy a condition.
    fn set(atoms: usize, holds: impl Fn(usize) -> bool) -> Set {
        let mut set = Set::empty(atoms);
        (0..atoms).filter(|atom| holds(*atom)).for_each(|atom| set.insert(atom));
        set
    }

    #[test]
    fn areas_and_groups_that_combine_freely_are_added_and_not_multiplied() {
        // 4 areas × 3 groups × 2 answers.
        let (area, group, answer) = (|a: usize| a / 6, |a: usize| a / 2 % 3, |a: usize| a % 2);
        let yes = set(24, |a| answer(a) == 0);
        let mut sets = vec![set(24, |a| area(a) < 2)];
        sets.extend((0..4).map(|n| set(24, |a| area(a) == n)));
        sets.extend((0..3).map(|n| set(24, |a| group(a) == n)));
        let all: Vec<&Set> = sets.iter().chain([&yes]).collect();
        let layout = Layout::new(24, &[&yes], &all);
        // Each answer: a total, four areas, three groups.
        assert_eq!(layout.vars, 2 * (1 + 4 + 3));
        assert!(all.iter().all(|set| layout.sum(set).is_some()));
        assert_eq!(layout.sum(&yes).map(|sum| sum.len()), Some(1));
        assert_eq!(layout.sum(&sets[0].without(&sets[1])).map(|sum| sum.len()), Some(2));
    }

    #[test]
    fn what_is_crossed_or_incomplete_is_not_factored() {
        // Three of the four combinations of two halves occur.
        let sets = [set(3, |a| a < 2), set(3, |a| a % 2 == 0)];
        let all: Vec<&Set> = sets.iter().collect();
        assert_eq!(Layout::new(3, &[], &all).vars, 1 + 3);
        // Three halves that combine freely in pairs but not all together.
        let sets = [set(4, |a| a / 2 == 0), set(4, |a| a % 2 == 0), set(4, |a| a == 0 || a == 3)];
        let all: Vec<&Set> = sets.iter().collect();
        let layout = Layout::new(4, &[], &all);
        assert_eq!(layout.vars, 1 + 4);
        assert!(all.iter().all(|set| layout.sum(set).is_some()));
    }
}
