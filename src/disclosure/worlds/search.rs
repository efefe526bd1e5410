//! A bounded local search for a world in whole numbers: replies are added, taken away and moved, one or two at a
//! time, until every bound holds.
//!
//! Bounds that keep failing get heavier (breakout, Morris 1993), which leads out of dead ends and names, where no
//! world is found, the bounds that stand in each other's way. The same start gives the same end.

use super::super::statement::Source;
use super::table::{Bound, Table};

/// Moves looked at in one step; the best of them is made.
const LOOKS: usize = 14;
/// Once in so many times the best move is made although it makes things worse.
const NOISE: usize = 12;

/// A small generator of equal numbers for equal seeds (xorshift, Marsaglia 2003). It hides nothing from anybody.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    /// A generator; every seed has its own sequence.
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number under `below`, which is at least one.
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // The high half is the better one; a table has far fewer than 2^32 variables.
        usize::try_from(self.0 >> 32).unwrap_or(0) % below
    }
}

/// What a search found.
pub(super) enum Found {
    /// A world that satisfies every bound.
    World(Vec<i64>),
    /// None within the steps allowed, and who stood in the way.
    Nothing(Vec<Source>),
}

/// Looks for a world near `start` in at most so many steps.
pub(super) fn search(table: &Table, start: Vec<i64>, steps: usize, dice: &mut Dice) -> Found {
    let mut search = Search::new(table, start);
    for _ in 0..steps {
        if search.violated.is_empty() {
            return Found::World(search.world);
        }
        search.step(dice);
    }
    if search.violated.is_empty() { Found::World(search.world) } else { Found::Nothing(search.blame()) }
}

struct Search<'t> {
    table: &'t Table,
    world: Vec<i64>,
    /// How much each bound lacks; none or less where it holds.
    lacks: Vec<i64>,
    weights: Vec<i64>,
    scales: Vec<i64>,
    violated: Vec<usize>,
    /// Where a bound stands among the violated ones.
    at: Vec<Option<usize>>,
    /// Room to add up what a move does to each bound.
    change: Vec<i64>,
    touched: Vec<usize>,
}

/// A move: variables and what is added to them. Every block's total and factors stay equal.
type Move = Vec<(usize, i64)>;

impl<'t> Search<'t> {
    fn new(table: &'t Table, world: Vec<i64>) -> Self {
        let lack = |bound: &Bound| bound.rhs - bound.terms.iter().map(|(var, a)| a * world[*var]).sum::<i64>();
        let lacks: Vec<i64> = table.bounds.iter().map(lack).collect();
        let mut search = Self {
            weights: vec![1; lacks.len()],
            scales: table.bounds.iter().map(Bound::scale).collect(),
            violated: Vec::new(),
            at: vec![None; lacks.len()],
            change: vec![0; lacks.len()],
            touched: Vec::new(),
            table,
            world,
            lacks,
        };
        (0..search.lacks.len()).for_each(|bound| search.file(bound));
        search
    }

    /// Puts a bound among the violated ones, or takes it out.
    fn file(&mut self, bound: usize) {
        match (self.lacks[bound] > 0, self.at[bound]) {
            (true, None) => {
                self.at[bound] = Some(self.violated.len());
                self.violated.push(bound);
            }
            (false, Some(at)) => {
                self.violated.swap_remove(at);
                if let Some(moved) = self.violated.get(at) {
                    self.at[*moved] = Some(at);
                }
                self.at[bound] = None;
            }
            _ => {}
        }
    }

    /// Makes the best of some moves that help a violated bound; where none helps, violated bounds get heavier.
    fn step(&mut self, dice: &mut Dice) {
        let bound = self.violated[dice.below(self.violated.len())];
        let mut best: Option<(i64, Move)> = None;
        for _ in 0..LOOKS {
            let Some(mut one) = self.candidate(bound, dice) else { continue };
            if dice.below(3) == 0 {
                self.stretch(bound, &mut one);
            }
            let price = self.price(&one);
            if best.as_ref().is_none_or(|(least, _)| price < *least) {
                best = Some((price, one));
            }
        }
        match best {
            Some((price, one)) if price < 0 || dice.below(if price == 0 { 2 } else { NOISE }) == 0 => self.make(&one),
            _ => {
                for n in 0..self.violated.len() {
                    self.weights[self.violated[n]] += 1;
                }
            }
        }
    }

    /// Makes a move with as many replies as the bound lacks, as far as they are there.
    fn stretch(&self, bound: usize, one: &mut Move) {
        let needed = self.lacks[bound].div_euclid(self.scales[bound]);
        let there = one.iter().filter(|(_, by)| *by < 0).map(|(var, by)| self.world[*var] / -by).min();
        let times = there.map_or(needed, |there| needed.min(there)).max(1);
        for (_, by) in one {
            *by *= times;
        }
    }

    /// What a bound costs that lacks so much: something for being violated at all, and more for each reply it lacks.
    fn cost(&self, bound: usize, lack: i64) -> i64 {
        if lack <= 0 { 0 } else { self.weights[bound] * (8 + 8 * lack / self.scales[bound]) }
    }

    /// What a move adds to the cost.
    fn price(&mut self, one: &Move) -> i64 {
        for (var, by) in one {
            for (bound, a) in &self.table.uses[*var] {
                if self.change[*bound] == 0 {
                    self.touched.push(*bound);
                }
                self.change[*bound] += a * by;
            }
        }
        let mut price = 0;
        while let Some(bound) = self.touched.pop() {
            let change = std::mem::take(&mut self.change[bound]);
            // A bound can be noted twice, when what was added came to nothing in between.
            if change != 0 {
                let lack = self.lacks[bound];
                price += self.cost(bound, lack - change) - self.cost(bound, lack);
            }
        }
        price
    }

    /// Makes a move.
    fn make(&mut self, one: &Move) {
        for (var, by) in one {
            self.world[*var] += by;
            for (bound, a) in &self.table.uses[*var] {
                self.lacks[*bound] -= a * by;
            }
        }
        for (var, _) in one {
            for n in 0..self.table.uses[*var].len() {
                self.file(self.table.uses[*var][n].0);
            }
        }
    }

    /// A move that changes one variable of a bound in the direction it asks for.
    fn candidate(&self, bound: usize, dice: &mut Dice) -> Option<Move> {
        let terms = &self.table.bounds[bound].terms;
        let (var, a) = *terms.get(dice.below(terms.len().max(1)))?;
        let (sign, stand) = (a.signum(), self.table.stands[var]);
        if sign < 0 && self.world[var] == 0 {
            return None;
        }
        match (dice.below(4), stand.factor) {
            (0, Some(factor)) => self.shift(var, factor, sign, dice),
            (1, Some(factor)) => self.swap(var, factor, sign, dice),
            (2, _) => self.alone(var, sign, dice),
            _ => self.transfer(var, sign, dice),
        }
    }

    /// A class of the factor that has a reply, or any class where none is needed; found from a random place on.
    fn class(&self, block: usize, factor: usize, occupied: bool, dice: &mut Dice) -> Option<usize> {
        let range = self.table.blocks[block].factors[factor].clone();
        let from = dice.below(range.len().max(1));
        (0..range.len()).map(|n| range.start + (from + n) % range.len()).find(|var| !occupied || self.world[*var] > 0)
    }

    /// One reply of the block changes its class to, or from, `var`.
    fn shift(&self, var: usize, factor: usize, sign: i64, dice: &mut Dice) -> Option<Move> {
        let other = self.class(self.table.stands[var].block, factor, sign > 0, dice)?;
        (other != var).then(|| vec![(var, sign), (other, -sign)])
    }

    /// As a shift, and the opposite one in another block: the sums over both blocks stay what they are.
    fn swap(&self, var: usize, factor: usize, sign: i64, dice: &mut Dice) -> Option<Move> {
        let block = self.table.stands[var].block;
        let mut moved = self.shift(var, factor, sign, dice)?;
        let other = dice.below(self.table.blocks.len());
        let (here, there) = (&self.table.blocks[block].factors[factor], self.table.blocks[other].factors.get(factor)?);
        if other == block || here.len() != there.len() {
            return None;
        }
        for n in 0..2 {
            let (at, by) = (there.start + moved[n].0 - here.start, -moved[n].1);
            if by < 0 && self.world[at] == 0 {
                return None;
            }
            moved.push((at, by));
        }
        Some(moved)
    }

    /// One reply more, or one less, with `var` among its variables.
    fn alone(&self, var: usize, sign: i64, dice: &mut Dice) -> Option<Move> {
        let stand = self.table.stands[var];
        let slots = &self.table.blocks[stand.block];
        let mut moved = vec![(slots.total, sign)];
        for factor in 0..slots.factors.len() {
            let class = if stand.factor == Some(factor) { var } else { self.class(stand.block, factor, sign < 0, dice)? };
            moved.push((class, sign));
        }
        Some(moved)
    }

    /// One reply leaves another block for this one, or this one for another, and keeps its classes as far as both have them.
    fn transfer(&self, var: usize, sign: i64, dice: &mut Dice) -> Option<Move> {
        let stand = self.table.stands[var];
        let other = dice.below(self.table.blocks.len());
        if other == stand.block {
            return None;
        }
        let (here, there) = (&self.table.blocks[stand.block].factors, &self.table.blocks[other].factors);
        let mut moved = self.alone(var, sign, dice)?;
        let totals = self.table.blocks[other].total;
        if sign > 0 && self.world[totals] == 0 {
            return None;
        }
        moved.push((totals, -sign));
        for (factor, range) in there.iter().enumerate() {
            let same = here.get(factor).filter(|mine| mine.len() == range.len());
            // The first entry is the total, the classes follow.
            let twin = same.map(|mine| range.start + moved[1 + factor].0 - mine.start);
            match twin.filter(|twin| sign < 0 || self.world[*twin] > 0) {
                Some(twin) => moved.push((twin, -sign)),
                None if same.is_some() && stand.factor == Some(factor) => return None,
                None => {
                    let class = self.class(other, factor, sign > 0, dice)?;
                    moved.push((class, -sign));
                    if same.is_some() && sign > 0 {
                        // Nobody of these classes is there: the one who comes brings a class of its own.
                        moved[1 + factor].0 = here[factor].start + class - range.start;
                    }
                }
            }
        }
        Some(moved)
    }

    /// Who stood in the way: the bounds that are violated or became heavy.
    fn blame(&self) -> Vec<Source> {
        let heavy = self.weights.iter().max().copied().unwrap_or(1) / 4 + 1;
        let blamed = |n: &usize| self.lacks[*n] > 0 || self.weights[*n] > heavy;
        let mut sources: Vec<Source> = (0..self.lacks.len()).filter(blamed).filter_map(|n| self.table.bounds[n].source).collect();
        sources.sort_unstable();
        sources.dedup();
        sources
    }
}
