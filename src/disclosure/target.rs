//! What an attack is after, and the room each of these things is owed.

use std::collections::BTreeMap;
use std::fmt;

use super::frame::{Frame, FrameRow, Part, Set};
use super::plan::Scope;
use super::protected::ProtectedFamily;
use super::{Base, Policy, Share};

/// Something a reader would like to work out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The base of a row that is a hole.
    Hole {
        /// The row, or the number of an earlier statement.
        row: String,
    },
    /// A declared figure, shown or not.
    Cell {
        /// The row, or the number of an earlier statement.
        row: String,
        /// The figure.
        item: String,
    },
    /// Everybody in the base who is not in a declared figure.
    Complement {
        /// The row, or the number of an earlier statement.
        row: String,
        /// The figure.
        item: String,
    },
    /// Everybody in one displayed base who is not in another one inside it.
    Difference {
        /// The larger base.
        outer: String,
        /// The one inside it.
        inner: String,
    },
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hole { row } => write!(f, "the base of {row}"),
            Self::Cell { row, item } => write!(f, "{item} in {row}"),
            Self::Complement { row, item } => write!(f, "all but {item} in {row}"),
            Self::Difference { outer, inner } => write!(f, "{outer} without {inner}"),
        }
    }
}

/// The room a target is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owed {
    /// A cell: it may hold `t`, and is not proved to hold 1 … t−1.
    Cell {
        /// The smallest number it may be proved to hold.
        t: u64,
    },
    /// A hole: it may be nobody and may be nine, unless it is ten or more throughout.
    Hole,
    /// A difference: nine wide, or ten or more throughout.
    Difference,
}

impl Owed {
    /// Whether whole numbers from `low` to `high` are less than the room owed.
    ///
    /// Source: the attack of the disclosure rule, step 3. A hole is owed both
    /// ends of 0-9 and not their distance alone, which is the stricter reading.
    pub(super) fn fails(self, low: u64, high: Option<u64>) -> bool {
        let narrow = high.is_some_and(|high| high < low.saturating_add(9));
        match self {
            Self::Cell { t } => high.is_some_and(|high| high < t) || (1..t).contains(&low),
            Self::Hole => narrow || (1..10).contains(&low),
            Self::Difference => narrow && low < 10,
        }
    }

    /// How many a set has to be proved to hold, for sure, to be owed nothing more; `None` for a hole, which is owed room whatever it holds.
    pub(super) fn enough(self) -> Option<u64> {
        match self {
            Self::Cell { t } => Some(t),
            Self::Difference => Some(10),
            Self::Hole => None,
        }
    }

    /// Whether worlds whose least and greatest value these are show the room owed.
    ///
    /// Worlds show what is possible and never what is not: that a sum they all have ten or more of cannot be
    /// less is for the linear attack to say.
    pub(super) fn shown(self, low: u64, high: u64) -> bool {
        let wide = high >= low.saturating_add(9);
        match self {
            Self::Cell { t } => high >= t && (low == 0 || low >= t),
            Self::Hole => wide && (low == 0 || low >= 10),
            Self::Difference => wide || (low >= 10 && low <= high),
        }
    }
}

/// One target of the attack on a family.
pub(super) struct Aim {
    pub(super) target: Target,
    pub(super) part: Part,
    pub(super) owed: Owed,
    /// What one displayed statement already proves it to hold at least, without any program.
    at_least: u64,
}

/// Every target of a family: holes, cells and their complements, differences.
///
/// A set without any cell is empty by the plan and no target.
pub(super) fn aims(scope: Scope<'_>, frame: &Frame, shown: &ProtectedFamily, policy: Policy) -> Vec<Aim> {
    let mut list = List::default();
    for (n, (fixed, parts)) in scope.earlier.iter().zip(&frame.earlier).enumerate() {
        let row = format!("earlier statement {n}");
        let base = fixed.base.map(|base| (base, fixed.least));
        if let Some(item) = &fixed.item {
            list.item(&row, "figure", parts, 0, (item.sensitivity.t(), base, item.share));
        } else if base.is_none() {
            list.hole(&row, &parts.base);
        }
        list.base(&row, &parts.base.set, base);
    }
    for (r, (row, parts)) in shown.rows.iter().zip(&frame.rows).enumerate() {
        let declared = &scope.family.rows[r];
        let base = row.base.map(|base| (base, declared.threshold(policy)));
        for (i, item) in row.items.iter().enumerate() {
            list.item(&row.id, &item.id, parts, i, (declared.sensitivity.t(), base, item.share));
        }
        if base.is_none() {
            list.hole(&row.id, &parts.base);
        }
        list.base(&row.id, &parts.base.set, base);
    }
    list.differences(frame);
    list.finish()
}

/// A displayed base and the minimum its reader knows.
type ShownBase = (Base, u32);

/// The targets while they are collected.
#[derive(Default)]
struct List<'f> {
    aims: Vec<Aim>,
    bases: Vec<(String, &'f Set, ShownBase)>,
    /// Sets with what their own statement proves them to hold at least.
    proved: Vec<(Set, u64)>,
}

impl<'f> List<'f> {
    /// Adds a target.
    fn add(&mut self, target: Target, part: Part, owed: Owed) {
        self.aims.push(Aim { target, part, owed, at_least: 0 });
    }

    /// Adds the base of a hole.
    fn hole(&mut self, row: &str, base: &Part) {
        self.add(Target::Hole { row: row.to_owned() }, base.clone(), Owed::Hole);
    }

    /// Adds a declared figure and its complement, and notes what is displayed of it.
    fn item(&mut self, row: &str, item: &str, parts: &FrameRow, index: usize, (t, base, share): (u32, Option<ShownBase>, Option<Share>)) {
        let Some((part, rest)) = parts.items.get(index) else {
            return;
        };
        let (row, item, owed) = (row.to_owned(), item.to_owned(), Owed::Cell { t: u64::from(t) });
        self.add(Target::Cell { row: row.clone(), item: item.clone() }, part.clone(), owed);
        self.add(Target::Complement { row, item }, rest.clone(), owed);
        let (Some(base), Some(share)) = (base, share) else {
            return;
        };
        let ((ln, ld), (hn, hd)) = (share.low(), share.high());
        self.proved.push((part.set.clone(), (least(base) * ln).div_ceil(ld)));
        self.proved.push((rest.set.clone(), (least(base) * (hd - hn)).div_ceil(hd)));
    }

    /// Notes a displayed base.
    fn base(&mut self, row: &str, set: &'f Set, base: Option<ShownBase>) {
        if let Some(base) = base {
            // Every figure of an earlier release says its base again.
            if !self.bases.iter().any(|(_, other, said)| *other == set && *said == base) {
                self.bases.push((row.to_owned(), set, base));
            }
            self.proved.push((set.clone(), least(base)));
        }
    }

    /// Adds every difference of nested displayed bases.
    fn differences(&mut self, frame: &Frame) {
        for (outer, outer_set, outer_base) in &self.bases {
            for (inner, inner_set, inner_base) in &self.bases {
                if outer_set == inner_set || !inner_set.is_subset(outer_set) {
                    continue;
                }
                let target = Target::Difference { outer: outer.clone(), inner: inner.clone() };
                let high = inner_base.0.high().map(u64::from);
                let at_least = high.map_or(0, |high| least(*outer_base).saturating_sub(high));
                let set = outer_set.without(inner_set);
                let part = Part { sum: frame.layout.sum(&set), set };
                self.aims.push(Aim { target, part, owed: Owed::Difference, at_least });
            }
        }
    }

    /// Leaves out what is empty by the plan, and what contains a set that is proved to be enough without any program.
    fn finish(self) -> Vec<Aim> {
        let mut proved: BTreeMap<Set, u64> = BTreeMap::new();
        for (set, least) in self.proved.into_iter().filter(|(set, least)| *least > 0 && !set.is_empty()) {
            let known = proved.entry(set).or_default();
            *known = least.max(*known);
        }
        let mut aims = self.aims;
        aims.retain_mut(|aim| {
            let own = proved.get(&aim.part.set).copied().unwrap_or_default();
            aim.at_least = aim.at_least.max(own);
            let is_enough = |least: u64| aim.owed.enough().is_some_and(|enough| least >= enough);
            if !is_enough(aim.at_least) {
                let inside = proved.iter().filter(|(set, _)| set.is_subset(&aim.part.set));
                aim.at_least = inside.map(|(_, least)| *least).fold(aim.at_least, u64::max);
            }
            !aim.part.set.is_empty() && (aim.part.sum.is_none() || !is_enough(aim.at_least))
        });
        aims
    }
}

/// The least number of replies a displayed base stands for.
fn least((base, minimum): ShownBase) -> u64 {
    u64::from(base.low().max(minimum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_may_reach_t_and_is_not_proved_small() {
        let owed = Owed::Cell { t: 3 };
        assert!(owed.fails(0, Some(2)) && owed.fails(1, Some(9)) && owed.fails(2, None));
        assert!(!owed.fails(0, Some(3)) && !owed.fails(3, Some(3)) && !owed.fails(0, None));
    }

    #[test]
    fn a_hole_may_be_nobody_and_may_be_nine() {
        assert!(Owed::Hole.fails(0, Some(8)) && Owed::Hole.fails(1, None));
        assert!(Owed::Hole.fails(12, Some(18)));
        assert!(!Owed::Hole.fails(0, Some(9)) && !Owed::Hole.fails(10, Some(30)));
    }

    #[test]
    fn a_difference_is_nine_wide_or_ten() {
        assert!(Owed::Difference.fails(1, Some(9)) && Owed::Difference.fails(9, Some(17)));
        assert!(!Owed::Difference.fails(1, Some(10)) && !Owed::Difference.fails(10, Some(11)));
    }
}
