//! Worlds in whole numbers: the gate behind the linear attack.
//!
//! A world is a table of whole replies that reproduces everything displayed, now and earlier. For every target the
//! attack has to leave room, and here that room has to be shown by worlds: one where the hole is empty and one where it
//! is nine, one where nobody is in the cell and one where `t` are. Worlds are found from what is displayed and nothing
//! else; no count can reach this module.
//!
//! Families that share bases are read together, so their worlds have to agree. A [`Setting`] is one choice of all
//! shared bases with at least one world of every family that fits it.

mod search;
mod setting;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use super::linear::Side;
use super::patience::Patience;
use super::statement::Source;
use super::target::Target;
use search::{Dice, Found, search};
pub(super) use setting::Setting;
pub(super) use table::Slots;
use table::{Bound, Table};

/// Steps of a search. Those that find a world take some twenty on average; the others cost all of them.
const STEPS: usize = 400;
/// How many replies beyond twice the fewest a point may have to count for the middle.
const FAR: f64 = 200.0;
/// How many settings are tried with their bases held before a new one is looked for.
const HELD: usize = 2;
/// How many settings a new one is looked for near, before one is looked for anywhere.
const NEAR: usize = 8;

/// A world over the variables of one family.
pub(super) type World = Vec<i64>;

/// What has to be shown about a target by worlds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Some world has at most, or at least, so many.
    To(Side, i64),
    /// Two worlds are so far apart.
    Apart(i64),
}

/// A target with what has to be shown about it.
pub(super) struct Claim {
    pub(super) target: Target,
    pub(super) sum: Vec<usize>,
    pub(super) wishes: Vec<Wish>,
    /// Whether shared bases alone decide it, so that it never moves while they are held.
    pub(super) pinned: bool,
}

/// A base that several families name, as one family sees it.
pub(super) struct SharedBase {
    /// The number of its name.
    pub(super) name: usize,
    pub(super) sum: Vec<usize>,
    pub(super) source: Source,
}

/// One family's display as the gate sees it.
pub(super) struct Ground {
    table: Table,
    claims: Vec<Claim>,
    bases: Vec<SharedBase>,
    /// Points of the linear attack.
    points: Vec<Vec<f64>>,
    patience: Patience,
}

/// A target whose room no worlds show, and the displayed parts that stood in the way.
pub(super) struct Gap {
    pub(super) family: usize,
    pub(super) target: Target,
    pub(super) blame: Vec<(usize, Source)>,
}

/// Who stood in the way: the family whose world was not found, and its displayed parts.
type Blame = (usize, Vec<Source>);

impl Ground {
    /// Lays out one family.
    pub(super) fn new(
        system: &super::statement::System,
        blocks: Vec<Slots>,
        claims: Vec<Claim>,
        bases: Vec<SharedBase>,
        points: &[Vec<f64>],
    ) -> Self {
        Self { table: Table::new(system, blocks), claims, bases, points: points.to_vec(), patience: system.patience.clone() }
    }

    /// Looks for a world with more bounds than those of the display, from one start after the other; and where none leads to one, from as deep inside of
    /// all bounds as a program can find, which costs more than a search.
    fn world(
        &self,
        more: impl IntoIterator<Item = Bound>,
        starts: impl IntoIterator<Item = World>,
        dice: &mut Dice,
    ) -> Result<World, Vec<Source>> {
        let table = self.table.with(more);
        let mut blame = Vec::new();
        let deepest = std::iter::once_with(|| table.deepest(self.table.bounds.len(), &self.patience)).flatten();
        for start in starts.into_iter().chain(deepest) {
            match search(&table, start, STEPS, dice) {
                Found::World(world) => return Ok(world),
                Found::Nothing(sources) => blame = sources,
            }
        }
        Err(blame)
    }

    /// Whole numbers near the middle of the points of the linear attack that grant a wish; away from all edges there is room to round.
    #[expect(clippy::cast_precision_loss, reason = "points are few")]
    fn middle(&self, grants: impl Fn(&[f64]) -> bool) -> Option<World> {
        // A statement without a top leaves points far out, which say nothing about the middle.
        let size = |point: &Vec<f64>| self.table.blocks.iter().map(|slots| point[slots.total]).sum::<f64>();
        let least = self.points.iter().map(size).fold(f64::INFINITY, f64::min);
        let near = |point: &&Vec<f64>| size(point) <= 2.0 * least + FAR && grants(point);
        let granting: Vec<&Vec<f64>> = self.points.iter().filter(near).collect();
        let mut middle = vec![0.0; granting.first()?.len()];
        for point in &granting {
            middle.iter_mut().zip(point.iter()).for_each(|(sum, one)| *sum += one / granting.len() as f64);
        }
        Some(self.table.round(&middle))
    }

    /// The shared bases held at their values in a setting, as far as it has any.
    fn hold(&self, values: &[Option<i64>]) -> Vec<Bound> {
        let held = |base: &SharedBase| Some(Bound::held(&base.sum, values[base.name]?, base.source));
        self.bases.iter().filter_map(held).flatten().collect()
    }

    /// The names of shared bases that have replies of the same blocks as a sum.
    fn touched(&self, sum: &[usize]) -> BTreeSet<usize> {
        let blocks = |sum: &[usize]| sum.iter().map(|var| self.table.stands[*var].block).collect::<BTreeSet<_>>();
        let wished = blocks(sum);
        self.bases.iter().filter(|base| !blocks(&base.sum).is_disjoint(&wished)).map(|base| base.name).collect()
    }

    /// How far a world is from the values held.
    fn distance(&self, world: &World, values: &[Option<i64>]) -> i64 {
        self.bases.iter().filter_map(|base| Some((value(world, &base.sum) - values[base.name]?).abs())).sum()
    }
}

/// The worlds of a release.
pub(super) struct Gate {
    /// Of every family.
    worlds: Vec<Vec<World>>,
    settings: Vec<Setting>,
    names: usize,
    dice: Dice,
}

/// How many replies a world has in a sum.
fn value(world: &World, sum: &[usize]) -> i64 {
    sum.iter().map(|var| world[*var]).sum()
}

impl Gate {
    /// A gate without worlds.
    pub(super) fn new(families: usize, names: usize) -> Self {
        Self { worlds: vec![Vec::new(); families], settings: Vec::new(), names, dice: Dice::new(1) }
    }

    /// The worlds of one family.
    pub(super) fn worlds(&self, family: usize) -> &[World] {
        &self.worlds[family]
    }

    /// The settings.
    pub(super) fn settings(&self) -> &[Setting] {
        &self.settings
    }

    /// Looks for worlds until every claim is shown; names the claims that are not.
    ///
    /// Worlds found for an earlier display stay where they reproduce this one too.
    pub(super) fn prove(&mut self, grounds: &[Ground]) -> Vec<Gap> {
        self.sift(grounds);
        let mut gaps = Vec::new();
        if self.settings.is_empty()
            && let Err(blame) = self.set(grounds, 0, None, None)
        {
            gaps.push(Self::gap(blame, None));
            return gaps;
        }
        for (f, ground) in grounds.iter().enumerate() {
            for claim in &ground.claims {
                for wish in &claim.wishes {
                    if let Err(blame) = self.show(grounds, f, claim, *wish) {
                        gaps.push(Self::gap(blame, Some((f, claim))));
                        break;
                    }
                }
            }
        }
        gaps
    }

    /// Drops worlds that do not reproduce the display any more, and settings that lost all worlds of a family.
    ///
    /// A share that is told more coarsely is not always told by a wider band around the old one.
    fn sift(&mut self, grounds: &[Ground]) {
        let stands = |f: usize, n: &usize| grounds[f].table.holds(&self.worlds[f][*n]);
        for setting in &mut self.settings {
            setting.of.iter_mut().enumerate().for_each(|(f, worlds)| worlds.retain(|n| stands(f, n)));
        }
        self.settings.retain(|setting| setting.of.iter().all(|worlds| !worlds.is_empty()));
        for (f, worlds) in self.worlds.iter_mut().enumerate() {
            let used: BTreeSet<usize> = self.settings.iter().flat_map(|setting| &setting.of[f]).copied().collect();
            let renamed: BTreeMap<usize, usize> = used.iter().copied().zip(0..).collect();
            self.settings.iter_mut().flat_map(|setting| &mut setting.of[f]).for_each(|n| *n = renamed[n]);
            let mut n = 0;
            worlds.retain(|_| {
                n += 1;
                used.contains(&(n - 1))
            });
        }
    }

    fn gap((family, sources): Blame, claim: Option<(usize, &Claim)>) -> Gap {
        let blame = sources.into_iter().map(|source| (family, source)).collect();
        match claim {
            Some((f, claim)) => Gap { family: f, target: claim.target.clone(), blame },
            None => Gap { family, target: Target::Hole { row: "everything".to_owned() }, blame },
        }
    }

    /// Makes sure that some worlds of a family show a wish.
    fn show(&mut self, grounds: &[Ground], f: usize, claim: &Claim, wish: Wish) -> Result<(), Blame> {
        let values = self.worlds[f].iter().map(|world| value(world, &claim.sum));
        let (low, high) = values.fold((i64::MAX, i64::MIN), |(low, high), value| (low.min(value), high.max(value)));
        match wish {
            Wish::To(Side::Least, most) if low <= most => Ok(()),
            Wish::To(Side::Greatest, least) if high >= least => Ok(()),
            Wish::To(side, wanted) => self.find(grounds, f, claim, side, wanted),
            Wish::Apart(room) if high - low >= room => Ok(()),
            Wish::Apart(room) => {
                let up = self.find(grounds, f, claim, Side::Greatest, low + room);
                if up.is_err() && high >= room { self.find(grounds, f, claim, Side::Least, high - room) } else { up }
            }
        }
    }

    /// Finds a world of a family where a sum is at most, or at least, so much: in a known setting, else in a new one.
    fn find(&mut self, grounds: &[Ground], f: usize, claim: &Claim, side: Side, wanted: i64) -> Result<(), Blame> {
        let ground = &grounds[f];
        let wish = Bound::wish(&claim.sum, side, wanted);
        let mut blame = Vec::new();
        if !claim.pinned {
            for k in 0..self.settings.len().min(HELD) {
                let held = self.settings[k].values.iter().copied().map(Some).collect::<Vec<_>>();
                let more = ground.hold(&held).into_iter().chain([wish.clone()]);
                let from = self.settings[k].of[f].iter().map(|world| &self.worlds[f][*world]);
                let nearest = from.min_by_key(|world| distance(value(world, &claim.sum), side)).cloned();
                let middle = ground.middle(|point| reaches(point, &claim.sum, side, wanted));
                match ground.world(more, nearest.into_iter().chain(middle), &mut self.dice) {
                    Ok(world) => {
                        self.keep(k, f, world);
                        return Ok(());
                    }
                    Err(sources) => blame = sources,
                }
            }
        }
        if ground.bases.is_empty() {
            return Err((f, blame));
        }
        let lead = (wish, &claim.sum[..], side, wanted);
        for k in self.nearest(f, claim, side) {
            if self.set(grounds, f, Some(&lead), Some(k)).is_ok() {
                return Ok(());
            }
        }
        self.set(grounds, f, Some(&lead), None)
    }

    /// The settings in which a claim of a family comes nearest to its wish.
    fn nearest(&self, f: usize, claim: &Claim, side: Side) -> Vec<usize> {
        let way = |setting: &Setting| setting.of[f].iter().map(|n| distance(value(&self.worlds[f][*n], &claim.sum), side)).min();
        let mut by_way: Vec<(Option<i64>, usize)> = self.settings.iter().enumerate().map(|(k, setting)| (way(setting), k)).collect();
        by_way.sort_unstable();
        by_way.into_iter().take(NEAR).map(|(_, k)| k).collect()
    }

    /// Adds a world of a family to a setting.
    fn keep(&mut self, setting: usize, f: usize, world: World) {
        self.settings[setting].of[f].push(self.worlds[f].len());
        self.worlds[f].push(world);
    }
}

/// How far a sum has to go.
fn distance(value: i64, side: Side) -> i64 {
    match side {
        Side::Least => value,
        Side::Greatest => -value,
    }
}

/// Whether a point of the linear attack has as much, or as little, as is wanted.
#[expect(clippy::cast_precision_loss, reason = "replies are far below 2^52")]
fn reaches(point: &[f64], sum: &[usize], side: Side, wanted: i64) -> bool {
    let value: f64 = sum.iter().map(|var| point[*var]).sum();
    match side {
        Side::Least => value <= wanted as f64 + 1e-6,
        Side::Greatest => value >= wanted as f64 - 1e-6,
    }
}

#[cfg(test)]
mod tests {
    use super::super::statement::{LinearRow, System};
    use super::*;

    /// One block of replies (variable 0), each of which said one thing (1) or the other (2).
    fn ground(bounds: &[(usize, i64, i64)], wishes: Vec<Wish>) -> Ground {
        let row = |(var, sign, rhs): &(usize, i64, i64)| LinearRow {
            terms: vec![(*var, *sign)],
            rhs: *rhs,
            source: Some(Source::Item { row: 0, item: 0 }),
        };
        let system = System { rows: bounds.iter().map(row).collect(), vars: 3, patience: Patience::default() };
        let (said, factors) = (1..3, Vec::new());
        let mut slots = Slots { total: 0, factors };
        slots.factors.push(said);
        let claim = Claim { target: Target::Hole { row: "a".to_owned() }, sum: vec![1], wishes, pinned: false };
        Ground::new(&system, vec![slots], vec![claim], Vec::new(), &[])
    }

    #[test]
    fn worlds_of_an_earlier_display_that_do_not_reproduce_this_one_are_dropped() {
        let wishes = || vec![Wish::To(Side::Least, 4), Wish::To(Side::Greatest, 7)];
        let narrow = ground(&[(0, 1, 20), (0, -1, -30), (1, -1, -8)], wishes());
        let mut gate = Gate::new(1, 0);
        assert_eq!(gate.prove(std::slice::from_ref(&narrow)).len(), 0);
        let before = gate.worlds(0).to_vec();
        assert!(before.iter().any(|world| world[1] < 4), "{before:?}");
        // What is told more coarsely is told by a scale of its own: here it no longer goes as low.
        let coarse = ground(&[(0, 1, 20), (0, -1, -30), (1, 1, 4), (1, -1, -12)], wishes());
        assert_eq!(gate.prove(std::slice::from_ref(&coarse)).len(), 0);
        assert!(gate.worlds(0).iter().all(|world| coarse.table.holds(world)), "{:?}", gate.worlds(0));
        // What still stands is kept, and every setting names worlds that are there.
        assert!(before.iter().filter(|world| coarse.table.holds(world)).all(|world| gate.worlds(0).contains(world)));
        assert!(gate.settings().iter().flat_map(|setting| &setting.of[0]).all(|n| *n < gate.worlds(0).len()));
    }
}
