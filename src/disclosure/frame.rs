//! The geometry of one family: its declared sets over atoms, without any number.

use std::collections::{BTreeMap, BTreeSet};

use super::Level;
use super::layout::Layout;
use super::plan::{Fixed, Row, Scope};

/// A set of atoms, one bit each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Set(Vec<u64>);

impl Set {
    /// The empty set over so many atoms.
    pub(super) fn empty(atoms: usize) -> Self {
        Self(vec![0; atoms.div_ceil(64)])
    }

    /// Puts an atom in.
    pub(super) fn insert(&mut self, atom: usize) {
        self.0[atom / 64] |= 1 << (atom % 64);
    }

    /// Whether an atom is in.
    pub(super) fn contains(&self, atom: usize) -> bool {
        self.0[atom / 64] >> (atom % 64) & 1 == 1
    }

    /// Whether nothing is in.
    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Whether everything in here is in the other.
    pub(super) fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & !b == 0)
    }

    /// What is in here and not in the other.
    pub(super) fn without(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| a & !b).collect())
    }
}

/// A set that statements and targets speak of, and the variables it is the sum of.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) set: Set,
    /// `None` where it is not a sum of variables, so that nothing can be shown about it.
    pub(super) sum: Option<Vec<usize>>,
}

/// The sets of one declared row, or of one earlier statement (with at most one item).
pub(super) struct FrameRow {
    pub(super) base: Part,
    /// Every item with its complement in the base.
    pub(super) items: Vec<(Part, Part)>,
}

/// One family's declared sets.
///
/// Cells that lie in exactly the same sets can never be told apart by any
/// statement or target, so they are one atom; cells in no set are left out.
pub(super) struct Frame {
    pub(super) layout: Layout,
    /// The first cell of every atom, which stands for all of them in a world.
    cell_of: Vec<usize>,
    pub(super) rows: Vec<FrameRow>,
    pub(super) earlier: Vec<FrameRow>,
}

/// A base and its items as sets.
type Sets = (Set, Vec<Set>);

impl Frame {
    /// A base by its number in [`Scope::bases`].
    pub(super) fn base(&self, n: usize) -> &Part {
        let rows = self.rows.len();
        if n < rows { &self.rows[n].base } else { &self.earlier[n - rows].base }
    }

    /// Finds the atoms, lays the sets over them and finds few variables.
    pub(super) fn new(scope: Scope<'_>) -> Self {
        let items = |row: &'_ Row| row.items.iter().map(|item| item.cells.clone()).collect();
        let rows = scope.family.rows.iter().map(|row| (row.base.clone(), items(row)));
        let item = |fixed: &Fixed| fixed.item.iter().map(|item| item.cells.clone()).collect();
        let earlier = scope.earlier.iter().map(|fixed| (fixed.base_cells.clone(), item(fixed)));
        let cells: Vec<(Vec<usize>, Vec<Vec<usize>>)> = rows.chain(earlier).collect();
        let flat: Vec<&[usize]> = cells.iter().flat_map(|(base, items)| std::iter::once(base).chain(items)).map(Vec::as_slice).collect();
        let (atom_of, atoms) = atoms(scope.family.cells, &flat);
        let lay = |cells: &Vec<usize>| {
            let mut set = Set::empty(atoms);
            cells.iter().filter_map(|cell| atom_of[*cell]).for_each(|atom| set.insert(atom));
            set
        };
        let sets: Vec<Sets> = cells.iter().map(|(base, items)| (lay(base), items.iter().map(lay).collect())).collect();
        let layout = layout(scope, atoms, &sets);
        let part = |set: Set| Part { sum: layout.sum(&set), set };
        let laid = |(base, items): Sets| {
            let pair = |set: &Set| (part(set.clone()), part(base.without(set)));
            FrameRow { items: items.iter().map(pair).collect(), base: part(base) }
        };
        let mut rows: Vec<FrameRow> = sets.into_iter().map(laid).collect();
        let earlier = rows.split_off(scope.family.rows.len());
        let mut cell_of = vec![usize::MAX; atoms];
        for (cell, atom) in atom_of.iter().enumerate() {
            if let Some(first) = atom.and_then(|atom| cell_of.get_mut(atom)) {
                *first = cell.min(*first);
            }
        }
        Self { layout, cell_of, rows, earlier }
    }

    /// A world over variables as replies in cells, those without any left out.
    pub(super) fn cells(&self, world: &[i64]) -> BTreeMap<usize, u64> {
        self.layout.atoms(world).into_iter().map(|(atom, replies)| (self.cell_of[atom], replies)).collect()
    }
}

/// A base and its items, one after the other.
fn all((base, items): &Sets) -> impl Iterator<Item = &Set> {
    std::iter::once(base).chain(items)
}

/// The variables, in blocks that no partnership row and no widest earlier statement divides.
fn layout(scope: Scope<'_>, atoms: usize, sets: &[Sets]) -> Layout {
    let declared = scope.family.rows.len();
    let earlier: Vec<&Set> = sets[declared..].iter().map(|(base, _)| base).collect();
    let widest = |base: &Set| !earlier.iter().any(|other| *other != base && base.is_subset(other));
    let speaks_of_all = |(n, (base, _)): &(usize, &Sets)| match scope.family.rows.get(*n) {
        Some(row) => row.level == Level::Partnership,
        None => widest(base),
    };
    let whole: BTreeSet<&Set> = sets.iter().enumerate().filter(speaks_of_all).flat_map(|(_, sets)| all(sets)).collect();
    let every: BTreeSet<&Set> = sets.iter().flat_map(all).collect();
    let (whole, every): (Vec<&Set>, Vec<&Set>) = (whole.into_iter().collect(), every.into_iter().collect());
    Layout::new(atoms, &whole, &every)
}

/// The atom of every cell that lies in some set, numbered by first appearance.
fn atoms(cells: usize, sets: &[&[usize]]) -> (Vec<Option<usize>>, usize) {
    let mut signatures = vec![Vec::new(); cells];
    for (n, set) in sets.iter().enumerate() {
        for cell in *set {
            signatures[*cell].push(n);
        }
    }
    let mut seen: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    let mut atom_of = Vec::with_capacity(cells);
    for signature in signatures {
        let next = seen.len();
        let atom = (!signature.is_empty()).then(|| *seen.entry(signature).or_insert(next));
        atom_of.push(atom);
    }
    (atom_of, seen.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::{Family, Fixed};

    #[test]
    fn cells_in_the_same_sets_are_one_atom_and_cells_in_none_are_left_out() {
        let family = Family { id: "f".into(), cells: 7, rows: vec![] };
        let earlier = [Fixed::hole(vec![0, 1, 2, 3]), Fixed::hole(vec![2, 3, 4])];
        let frame = Frame::new(Scope { family: &family, earlier: &earlier });
        let (a, b) = (&frame.earlier[0].base, &frame.earlier[1].base);
        assert!(!a.set.is_subset(&b.set) && a.set.without(&b.set).is_subset(&a.set));
        // Three atoms, each a block of its own: {0, 1}, {2, 3}, {4}.
        assert_eq!(frame.layout.vars, 3);
        assert_eq!((a.sum.as_ref().map(Vec::len), b.sum.as_ref().map(Vec::len)), (Some(2), Some(2)));
    }
}
