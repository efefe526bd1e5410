//! Settings: worlds of all families that agree on every base they share.

use super::super::linear::Side;
use super::{Blame, Bound, Gate, Ground, World, reaches, value};

/// How often the order of the families is changed before a setting is given up.
const ORDERS: usize = 6;

/// One choice of all shared bases, and the worlds that fit it.
pub(in super::super) struct Setting {
    /// The value of every shared base, by the number of its name.
    pub(super) values: Vec<i64>,
    /// For every family the numbers of its worlds.
    pub(in super::super) of: Vec<Vec<usize>>,
}

/// A wish about a sum of the family that leads: the bound, its sum, side and value.
pub(super) type Lead<'a> = (Bound, &'a [usize], Side, i64);

/// The value of every shared base, and a world of every family that fits them.
type Agreed = (Vec<Option<i64>>, Vec<Chosen>);

/// A world that is there already, or a new one.
enum Chosen {
    Known(usize),
    New(World),
}

impl Gate {
    /// Looks for a new setting, family by family, where the one that leads has its wish.
    ///
    /// What a family needs of its shared bases the next ones have to take as it is. A family that cannot comes sooner in
    /// the next order.
    ///
    /// `near` is a setting whose shared bases are kept where the wish has nothing to do with them.
    pub(super) fn set(&mut self, grounds: &[Ground], lead: usize, wish: Option<&Lead<'_>>, near: Option<usize>) -> Result<(), Blame> {
        let mut order: Vec<usize> = (0..grounds.len()).filter(|f| *f != lead && *f < grounds.len()).collect();
        if grounds.is_empty() {
            self.settings.push(Setting { values: Vec::new(), of: Vec::new() });
            return Ok(());
        }
        order.insert(0, lead);
        let mut blame = (lead, Vec::new());
        for _ in 0..ORDERS {
            match self.settle(grounds, &order, wish, near) {
                Ok((values, chosen)) => {
                    self.adopt(&order, values, chosen);
                    return Ok(());
                }
                Err(failed) => {
                    let (at, alone) = (order.iter().position(|f| *f == failed.0), failed.0 == lead);
                    blame = failed;
                    match at {
                        Some(at) if !alone && at > 1 => order[1..=at].rotate_right(1),
                        _ if alone => break,
                        _ => {}
                    }
                }
            }
        }
        Err(blame)
    }

    /// Tries one order of the families.
    fn settle(&mut self, grounds: &[Ground], order: &[usize], wish: Option<&Lead<'_>>, near: Option<usize>) -> Result<Agreed, Blame> {
        let mut values: Vec<Option<i64>> = vec![None; self.names];
        if let (Some(k), Some((_, sum, ..)), Some(lead)) = (near, wish, order.first()) {
            let touched = grounds[*lead].touched(sum);
            for (name, value) in self.settings[k].values.iter().enumerate() {
                values[name] = (!touched.contains(&name)).then_some(*value);
            }
        }
        let mut chosen = Vec::with_capacity(order.len());
        for (n, f) in order.iter().enumerate() {
            let one = self.choose(&grounds[*f], *f, &values, wish.filter(|_| n == 0)).map_err(|sources| (*f, sources))?;
            let world = match &one {
                Chosen::Known(n) => &self.worlds[*f][*n],
                Chosen::New(world) => world,
            };
            for base in &grounds[*f].bases {
                values[base.name] = Some(value(world, &base.sum));
            }
            chosen.push(one);
        }
        Ok((values, chosen))
    }

    /// A world of one family that fits the values so far, and the wish.
    fn choose(&mut self, ground: &Ground, f: usize, values: &[Option<i64>], wish: Option<&Lead<'_>>) -> Result<Chosen, Vec<super::Source>> {
        let known = &self.worlds[f];
        if wish.is_none()
            && let Some(n) = (0..known.len()).find(|n| ground.distance(&known[*n], values) == 0)
        {
            return Ok(Chosen::Known(n));
        }
        let more = ground.hold(values).into_iter().chain(wish.map(|(bound, ..)| bound.clone()));
        let far = |world: &&World| match wish {
            Some((_, sum, side, _)) => super::distance(value(world, sum), *side),
            None => ground.distance(world, values),
        };
        let nearest = known.iter().min_by_key(far).cloned();
        let grants = |point: &[f64]| wish.is_none_or(|(_, sum, side, wanted)| reaches(point, sum, *side, *wanted));
        let starts: Vec<World> = nearest.into_iter().chain(ground.middle(grants)).collect();
        let nobody = || vec![0; ground.table.stands.len()];
        let starts = if starts.is_empty() { vec![nobody()] } else { starts };
        ground.world(more, starts, &mut self.dice).map(Chosen::New)
    }

    /// Keeps a setting that every family agreed to.
    fn adopt(&mut self, order: &[usize], values: Vec<Option<i64>>, chosen: Vec<Chosen>) {
        let mut of = vec![Vec::new(); order.len()];
        for (f, one) in order.iter().zip(chosen) {
            of[*f].push(match one {
                Chosen::Known(n) => n,
                Chosen::New(world) => {
                    self.worlds[*f].push(world);
                    self.worlds[*f].len() - 1
                }
            });
        }
        self.settings.push(Setting { values: values.into_iter().map(Option::unwrap_or_default).collect(), of });
    }
}
