//! One siege: programs against one display of a family, target by target.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::attack::{Failure, Finding};
use super::frame::Frame;
use super::linear::{self, Granted, NEAR, Side, Solved, Start};
use super::plan::Scope;
use super::statement::{Known, Source, System};
use super::target::{Aim, Owed};
use super::worlds::{Slots, Wish};

/// How far above its least value a target's greatest one is looked for; more than any room owed.
const LOOK: f64 = 100.0;
/// A least value under this is found by wishes, which cost less than a program of its own.
const SMALL: u64 = 10;
/// Beyond this a base shared between families counts as having no end, in replies.
const ENDLESS: u64 = 100_000;

/// One end as far as it is known.
enum End {
    At(f64),
    Endless,
    Unsure,
}

/// An end of a shared base that a family proves, beyond what the others do.
#[derive(Clone)]
pub(super) struct Sharper {
    /// Its number in [`Scope::bases`].
    pub(super) base: usize,
    pub(super) side: Side,
    pub(super) end: u64,
    pub(super) proof: Vec<Source>,
}

/// The attack on one display of a family.
pub(super) struct Siege<'s> {
    scope: Scope<'s>,
    frame: &'s Frame,
    /// Points that satisfy this display.
    pool: &'s mut Vec<Vec<f64>>,
    pub(super) system: System,
    /// Where wishes start from; nothing before the first, `None` where there was no start.
    start: OnceCell<Option<Start>>,
}

impl<'s> Siege<'s> {
    /// Begins a siege with points that satisfy the display.
    pub(super) fn new(scope: Scope<'s>, frame: &'s Frame, pool: &'s mut Vec<Vec<f64>>, system: System) -> Self {
        Self { scope, frame, pool, system, start: OnceCell::new() }
    }

    /// Attacks every target and names the failures with their proofs.
    pub(super) fn run(&mut self, aims: &[Aim]) -> Vec<Finding> {
        self.sweep(aims);
        aims.iter().filter_map(|aim| self.strike(aim)).collect()
    }

    /// Looks for a point that empties many targets at once, and starts from there.
    ///
    /// A point is only ever evidence of room, so this changes no answer.
    fn sweep(&mut self, aims: &[Aim]) {
        let mut weights = vec![0.0; self.system.vars];
        let open = aims.iter().filter(|aim| !self.has_room(aim)).filter_map(|aim| aim.part.sum.as_ref());
        open.filter(|sum| self.seen(sum).0 != Some(0)).flatten().for_each(|var| weights[*var] += 1.0);
        if weights.iter().any(|weight| *weight > 0.0) {
            let start = self.start.get_or_init(|| Start::new(&self.system, &weights)).as_ref();
            self.pool.extend(start.and_then(|start| start.point(&self.system)));
        }
    }

    /// Attacks one target; a failure comes with its proof.
    fn strike(&mut self, aim: &Aim) -> Option<Finding> {
        let Some(sum) = &aim.part.sum else {
            return Some(self.finding(aim, 0, None, None));
        };
        if self.has_room(aim) || self.is_given_room(sum, aim.owed) {
            return None;
        }
        let low = match self.low_end(sum) {
            Some(_) if self.has_room(aim) => return None,
            Some(low) => low,
            None => return Some(self.finding(aim, 0, None, None)),
        };
        let high = match self.high_end(sum, aim.owed, low) {
            End::At(high) => Some(down(high)),
            End::Endless => None,
            End::Unsure => return Some(self.finding(aim, low, None, None)),
        };
        if !aim.owed.fails(low, high) {
            return None;
        }
        let proof = self.proofs(sum, aim.owed, low, high);
        Some(self.finding(aim, low, high, proof))
    }

    /// Whether a few wishes show the room that is owed; where they do not, its ends have to be found.
    fn is_given_room(&mut self, sum: &[usize], owed: Owed) -> bool {
        // What is proved to be so many for sure is as good as what may be nobody.
        let enough = owed.enough().unwrap_or(10);
        let nobody = self.may(sum, Side::Least, 0) == Some(true);
        let many = !nobody && self.may(sum, Side::Least, enough - 1) == Some(false);
        let so_many = match owed {
            Owed::Cell { .. } | Owed::Difference if many => return true,
            Owed::Cell { .. } | Owed::Hole if !nobody && !many => return false,
            Owed::Cell { t } => t,
            Owed::Hole | Owed::Difference => match self.seen(sum).0 {
                Some(low) => low.saturating_add(9),
                None => return false,
            },
        };
        self.may(sum, Side::Greatest, so_many) == Some(true)
    }

    /// The least a target can be; `None` where the solver is unsure.
    fn low_end(&mut self, sum: &[usize]) -> Option<u64> {
        // Whole numbers one after the other: the first that is possible is the least, where it is small.
        for low in 0..SMALL {
            match self.may(sum, Side::Least, low) {
                Some(true) => return Some(low),
                Some(false) => {}
                None => break,
            }
        }
        match self.least(sum) {
            End::At(low) => Some(up(low)),
            End::Endless | End::Unsure => None,
        }
    }

    /// Whether a sum may be at most, or at least, so much, and keeps the point that shows it; `None` where the solver is unsure.
    fn may(&mut self, sum: &[usize], side: Side, wish: u64) -> Option<bool> {
        let (low, high) = self.seen(sum);
        let is_seen = match side {
            Side::Least => low.is_some_and(|low| low <= wish),
            Side::Greatest => high >= wish,
        };
        if is_seen {
            return Some(true);
        }
        let start = self.start.get_or_init(|| Start::new(&self.system, &vec![0.0; self.system.vars])).as_ref()?;
        match start.grant(&self.system, sum, side, wish) {
            Granted::By(point) => {
                self.pool.push(point);
                Some(true)
            }
            Granted::Never => Some(false),
            Granted::Unsure => None,
        }
    }

    /// The greatest a target can be, endless where points found earlier reach the room owed.
    fn high_end(&mut self, sum: &[usize], owed: Owed, low: u64) -> End {
        let owed = match owed {
            Owed::Cell { t } => t,
            Owed::Hole | Owed::Difference => low.saturating_add(9),
        };
        if self.may(sum, Side::Greatest, owed) == Some(true) {
            return End::Endless;
        }
        self.greatest(sum, linear::float(i64::try_from(low).unwrap_or(i64::MAX)) + LOOK)
    }

    /// A finding; without a proof everything displayed is suspect.
    fn finding(&self, aim: &Aim, low: u64, high: Option<u64>, proof: Option<Vec<Source>>) -> Finding {
        let unsure = proof.is_none();
        let mut proof = proof.unwrap_or_else(|| self.suspects());
        proof.retain(|source| *source != Source::Earlier);
        let failure = Failure { family: self.scope.family.id.clone(), target: aim.target.clone(), low, high, unsure };
        Finding { failure, proof }
    }

    /// Every source of the display: what may be to blame where the solver gives no proof.
    fn suspects(&self) -> Vec<Source> {
        let sources: BTreeSet<Source> = self.system.rows.iter().filter_map(|row| row.source).collect();
        sources.into_iter().collect()
    }

    /// The statements that prove the ends which leave too little room.
    fn proofs(&self, sum: &[usize], owed: Owed, low: u64, high: Option<u64>) -> Option<Vec<Source>> {
        let (by_low, by_high) = match owed {
            Owed::Cell { t } => ((1..t).contains(&low), high.is_some_and(|high| high < t)),
            Owed::Hole if (1..10).contains(&low) => (true, false),
            Owed::Hole | Owed::Difference => (low > 0, true),
        };
        let mut proof = Vec::new();
        if by_low {
            proof.extend(linear::proof(&self.system, &self.weights(sum), Side::Least)?);
        }
        if by_high {
            proof.extend(linear::proof(&self.system, &self.weights(sum), Side::Greatest)?);
        }
        Some(proof)
    }

    /// Whether points already found give the target all the room it is owed.
    fn has_room(&self, aim: &Aim) -> bool {
        let Some(sum) = &aim.part.sum else {
            return false;
        };
        let (low, high) = self.seen(sum);
        match aim.owed {
            Owed::Cell { t } => low == Some(0) && high >= t,
            Owed::Hole => low == Some(0) && high >= 9,
            Owed::Difference => low.is_some_and(|low| high >= low.saturating_add(9)),
        }
    }

    /// The points found so far that satisfy this display.
    pub(super) fn points(&self) -> &[Vec<f64>] {
        self.pool
    }

    /// The blocks of the family.
    pub(super) fn slots(&self) -> Vec<Slots> {
        self.frame.layout.slots()
    }

    /// What worlds have to show about a target that passed the attack.
    pub(super) fn wishes(&self, aim: &Aim) -> Vec<Wish> {
        let Some(sum) = &aim.part.sum else { return Vec::new() };
        let (low, high) = self.seen(sum);
        let none = Wish::To(Side::Least, 0);
        match aim.owed {
            Owed::Cell { t } => {
                let some = Wish::To(Side::Greatest, i64::try_from(t).unwrap_or(i64::MAX));
                if low == Some(0) { vec![none, some] } else { vec![some] }
            }
            Owed::Hole if low == Some(0) => vec![none, Wish::To(Side::Greatest, 9)],
            Owed::Difference if low.is_some_and(|low| low >= 10 && high < low.saturating_add(9)) => Vec::new(),
            Owed::Hole | Owed::Difference => vec![Wish::Apart(9)],
        }
    }

    /// The least (`None` before any point) and the greatest value seen so far.
    fn seen(&self, sum: &[usize]) -> (Option<u64>, u64) {
        let value = |point: &Vec<f64>| sum.iter().map(|var| point[*var]).sum::<f64>();
        let mut ends = (f64::INFINITY, 0.0_f64);
        for point in self.pool.iter() {
            let value = value(point);
            ends = (ends.0.min(value), ends.1.max(value));
        }
        (ends.0.is_finite().then(|| up(ends.0)), down(ends.1))
    }

    /// The least number of replies in a sum.
    fn least(&mut self, sum: &[usize]) -> End {
        let weights = self.weights(sum);
        let solved = linear::least(&self.system, &weights);
        self.end(solved)
    }

    /// The greatest number of replies in a sum, up to `cap`.
    fn greatest(&mut self, sum: &[usize], cap: f64) -> End {
        let weights = self.weights(sum);
        let solved = linear::greatest(&self.system, &weights, cap);
        match self.end(solved) {
            End::At(high) if high >= cap - NEAR => End::Endless,
            end => end,
        }
    }

    /// Keeps the point of a solution and answers with its value.
    fn end(&mut self, solved: Solved) -> End {
        match solved {
            Solved::Best(value, point) => {
                self.pool.push(point);
                End::At(value)
            }
            Solved::Endless => End::Endless,
            Solved::Unsure => End::Unsure,
        }
    }

    /// The weights of a sum.
    fn weights(&self, sum: &[usize]) -> Vec<f64> {
        let mut weights = vec![0.0; self.system.vars];
        for var in sum {
            weights[*var] = 1.0;
        }
        weights
    }

    /// What this display proves about a base of [`Scope::bases`] beyond `known`: sharper ends with proofs.
    ///
    /// Where the solver is unsure nothing is proved.
    pub(super) fn sharper(&mut self, row: usize, known: Known) -> Vec<Sharper> {
        let Some(sum) = self.frame.base(row).sum.clone() else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let prove = |siege: &Self, side| {
            let proof = linear::proof(&siege.system, &siege.weights(&sum), side);
            proof.unwrap_or_else(|| siege.suspects())
        };
        if self.may(&sum, Side::Least, known.low) != Some(true)
            && let End::At(low) = self.least(&sum)
            && up(low) > known.low
        {
            found.push(Sharper { base: row, side: Side::Least, end: up(low), proof: prove(self, Side::Least) });
        }
        let end = known.high.unwrap_or(ENDLESS);
        if self.may(&sum, Side::Greatest, end) != Some(true)
            && let End::At(high) = self.greatest(&sum, linear::float(i64::try_from(end).unwrap_or(i64::MAX)))
            && down(high) < end
        {
            found.push(Sharper { base: row, side: Side::Greatest, end: down(high), proof: prove(self, Side::Greatest) });
        }
        found
    }
}

/// The least whole number not below a value.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, far below 2^52")]
fn up(value: f64) -> u64 {
    (value - NEAR).ceil().max(0.0) as u64
}

/// The greatest whole number not above a value.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, far below 2^52")]
fn down(value: f64) -> u64 {
    (value + NEAR).floor().max(0.0) as u64
}
