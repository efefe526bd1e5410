//! Unprotected totals of one wave: per family and axis, never the cross of all variables, never shown.

use super::plan::PlannedFamily;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

/// Totals per family of a plan. Sealed under the wave's tally key wherever it is stored; `Debug` prints nothing of it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many ballots counted.
    pub(super) ballots: u64,
    /// How many of them came without a card.
    #[serde(default)]
    pub(super) without_card: u64,
    /// Per family, per axis (place first), the counts `[code × combinations + combination]`.
    pub(super) families: BTreeMap<String, Vec<Vec<u64>>>,
}

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tally(..)")
    }
}

impl Tally {
    /// How many ballots counted.
    #[must_use]
    pub fn ballots(&self) -> u64 {
        self.ballots
    }

    /// How many of them came without a card.
    #[must_use]
    pub fn without_card(&self) -> u64 {
        self.without_card
    }

    /// Adds other totals of the same plan: of another part of a wave, or of another wave for the sums of a financial year.
    pub fn add_all(&mut self, other: &Self) {
        self.ballots += other.ballots;
        self.without_card += other.without_card;
        for (family, theirs) in &other.families {
            let ours = self.families.entry(family.clone()).or_default();
            if ours.is_empty() {
                ours.clone_from(theirs);
                continue;
            }
            for (a, b) in ours.iter_mut().flatten().zip(theirs.iter().flatten()) {
                *a += b;
            }
        }
    }

    /// How many replies have `code` on axis number `axis` of `family` and a combination that is `wanted`.
    #[must_use]
    pub fn sum(&self, family: &PlannedFamily, axis: usize, code: usize, wanted: impl Fn(usize) -> bool) -> u64 {
        let combinations = family.linked.combinations.len();
        let counts = self.families.get(&family.id).and_then(|axes| axes.get(axis));
        (0..combinations).filter(|c| wanted(*c)).filter_map(|c| counts?.get(code * combinations + c)).sum()
    }

    /// Counts over the cells of one wave that have the right sums along every axis.
    ///
    /// The cross of the axes was never counted. Whatever a plan declares is a sum over one axis, so any table with these margins
    /// gives the same declared sums; this one pairs the replies off in the order of the codes.
    #[must_use]
    pub fn spread(&self, family: &PlannedFamily) -> Vec<u64> {
        let combinations = family.linked.combinations.len();
        let mut cells = vec![0; family.cells()];
        let Some(axes) = self.families.get(&family.id) else { return cells };
        for combination in 0..combinations {
            let along: Vec<Vec<usize>> = axes
                .iter()
                .map(|counts| {
                    let codes = counts.iter().skip(combination).step_by(combinations).enumerate();
                    codes.flat_map(|(code, n)| std::iter::repeat_n(code, usize::try_from(*n).unwrap_or(0))).collect()
                })
                .collect();
            for reply in 0..along.first().map_or(0, Vec::len) {
                let codes: Vec<usize> = along.iter().filter_map(|axis| axis.get(reply).copied()).collect();
                cells[family.cell(&codes, combination)] += 1;
            }
        }
        cells
    }
}
