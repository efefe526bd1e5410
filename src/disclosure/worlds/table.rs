//! The table that a search fills with whole replies: bounds over variables, and which variables make a reply.

use std::ops::Range;

use super::super::linear::{self, Side};
use super::super::patience::Patience;
use super::super::statement::{Source, System};

/// A sum of coefficient times variable that must be at least `rhs`.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub(super) terms: Vec<(usize, i64)>,
    pub(super) rhs: i64,
    /// Who says so; `None` for a wish of the search itself.
    pub(super) source: Option<Source>,
}

impl Bound {
    /// A wish: a sum of variables is at most, or at least, so much.
    pub(super) fn wish(sum: &[usize], side: Side, value: i64) -> Self {
        let (sign, rhs) = match side {
            Side::Least => (-1, -value),
            Side::Greatest => (1, value),
        };
        Self { terms: sum.iter().map(|var| (*var, sign)).collect(), rhs, source: None }
    }

    /// Both ends of a sum that is held at one value, for the reason given.
    pub(super) fn held(sum: &[usize], value: i64, source: Source) -> [Self; 2] {
        [Side::Least, Side::Greatest].map(|side| Self { source: Some(source), ..Self::wish(sum, side, value) })
    }

    /// The most that one reply can do for or against it.
    pub(super) fn scale(&self) -> i64 {
        self.terms.iter().map(|(_, a)| a.abs()).max().unwrap_or(1).max(1)
    }
}

/// A block of variables: every reply in it counts once in the total and once in each factor.
#[derive(Clone, Debug)]
pub(in super::super) struct Slots {
    pub(in super::super) total: usize,
    pub(in super::super) factors: Vec<Range<usize>>,
}

/// Where a variable stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stand {
    pub(super) block: usize,
    /// Its factor; `None` for the block's total.
    pub(super) factor: Option<usize>,
}

/// The bounds of a display, and the blocks that replies are put in.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) bounds: Vec<Bound>,
    pub(super) blocks: Vec<Slots>,
    pub(super) stands: Vec<Stand>,
    /// For every variable the bounds it counts in, with its coefficient.
    pub(super) uses: Vec<Vec<(usize, i64)>>,
}

impl Table {
    /// Lays out the bounds of a display.
    pub(super) fn new(system: &System, blocks: Vec<Slots>) -> Self {
        let mut stands = vec![Stand { block: 0, factor: None }; system.vars];
        for (n, slots) in blocks.iter().enumerate() {
            stands[slots.total] = Stand { block: n, factor: None };
            for (k, factor) in slots.factors.iter().enumerate() {
                factor.clone().for_each(|var| stands[var] = Stand { block: n, factor: Some(k) });
            }
        }
        let mut table = Self { bounds: Vec::new(), blocks, stands, uses: vec![Vec::new(); system.vars] };
        // Totals and factors are kept equal by every move; only what is displayed remains.
        for row in system.rows.iter().filter(|row| row.source.is_some()) {
            table.add(Bound { terms: row.terms.clone(), rhs: row.rhs, source: row.source });
        }
        table
    }

    /// The same table with more bounds.
    pub(super) fn with(&self, more: impl IntoIterator<Item = Bound>) -> Self {
        let mut table = self.clone();
        more.into_iter().for_each(|bound| table.add(bound));
        table
    }

    fn add(&mut self, bound: Bound) {
        for (var, a) in &bound.terms {
            self.uses[*var].push((self.bounds.len(), *a));
        }
        self.bounds.push(bound);
    }

    /// Whole numbers near a point that satisfies the first so many bounds deeply, and the others just so; `None` where there is no such point.
    pub(super) fn deepest(&self, deeply: usize, patience: &Patience) -> Option<Vec<i64>> {
        let sums = self.blocks.iter().flat_map(|slots| slots.factors.iter().map(|factor| (slots.total, factor.clone())));
        let bounds = self.bounds.iter().enumerate().map(|(n, bound)| {
            let reply = if n < deeply { bound.scale() } else { 0 };
            linear::AtLeast { terms: &bound.terms, rhs: bound.rhs, reply }
        });
        Some(self.round(&linear::deepest(self.stands.len(), sums, bounds, patience)?))
    }

    /// Whether a world satisfies every bound.
    pub(super) fn holds(&self, world: &[i64]) -> bool {
        let sum = |bound: &Bound| bound.terms.iter().map(|(var, a)| a * world[*var]).sum::<i64>();
        self.bounds.iter().all(|bound| sum(bound) >= bound.rhs)
    }

    /// Whole numbers near a point: totals to the nearest, and within each factor the largest remainders up to the total.
    #[expect(clippy::cast_possible_truncation, reason = "replies are far below 2^52")]
    pub(super) fn round(&self, point: &[f64]) -> Vec<i64> {
        let mut world = vec![0; point.len()];
        for slots in &self.blocks {
            let total = point[slots.total].round().max(0.0) as i64;
            world[slots.total] = total;
            for factor in &slots.factors {
                let mut rest = total;
                let mut by_remainder: Vec<(i64, usize)> = Vec::new();
                for var in factor.clone() {
                    // Compared in millionths, so that noise of the solver decides nothing.
                    let whole = (point[var] + 1e-6).floor().max(0.0) as i64;
                    let remainder = ((point[var] - point[var].floor()) * 1e6) as i64 % 1_000_000;
                    world[var] = whole;
                    rest -= whole;
                    by_remainder.push((-remainder, var));
                }
                by_remainder.sort_unstable();
                for (_, var) in by_remainder.iter().cycle().take(usize::try_from(rest.max(0)).unwrap_or(0)) {
                    world[*var] += 1;
                    rest -= 1;
                }
                for var in factor.clone() {
                    let less = world[var].min((-rest).max(0));
                    world[var] -= less;
                    rest += less;
                }
            }
        }
        world
    }
}
