//! The draft: the one place where counts are read, once.
//!
//! It prepares for every row the band and the widened form of what may be
//! said. From then on only what is displayed can be asked for, so no later
//! decision can depend on a count.

use std::collections::BTreeMap;

use super::check;
use super::plan::{Item, Row, Task};
use super::protected::{ProtectedFamily, ProtectedItem, ProtectedRow};
use super::{Base, BaseBand, Detail, Policy, Refused, Share};

/// How much of a row's base is displayed; later is less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rung {
    /// The band, and shares on its scale.
    Band,
    /// "10 or more", and shares on the scale of 10-14.
    Widened,
    /// Nothing.
    Hole,
}

/// How one row is displayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RowState {
    pub(super) rung: Rung,
    pub(super) hidden: Vec<bool>,
}

/// Every row as it may be displayed, at every rung.
pub(super) struct Draft {
    families: Vec<Vec<DraftRow>>,
}

/// One row: `None` where the group is too small or not eligible.
struct DraftRow {
    band: Option<BaseBand>,
    /// For each item, its share in the band and its share in "10 or more".
    shares: Vec<(Option<Share>, Option<Share>)>,
}

impl Draft {
    /// Reads the counts.
    ///
    /// # Errors
    /// What is wrong with a plan, or a shared base that is not one number.
    pub(super) fn new(tasks: &[Task<'_>], policy: Policy) -> Result<Self, Refused> {
        check::check(&tasks.iter().map(Task::scope).collect::<Vec<_>>())?;
        let mut shared: BTreeMap<&str, (u64, bool)> = BTreeMap::new();
        for task in tasks {
            let (cells, counts) = (task.family.cells, task.counts.len());
            if cells != counts {
                let family = task.family.id.clone();
                return Err(Refused::WrongCounts { family, cells, counts });
            }
            for row in &task.family.rows {
                let Some(name) = row.shared.as_deref() else {
                    continue;
                };
                let base = sum(task.counts, &row.base);
                let shown = may_show(row, base, policy);
                let known = shared.entry(name).or_insert((base, shown));
                if known.0 != base {
                    return Err(Refused::SharedBaseDiffers { shared: name.to_owned() });
                }
                known.1 &= shown;
            }
        }
        let all_show = |row: &Row| row.shared.as_deref().and_then(|name| shared.get(name)).is_none_or(|known| known.1);
        let draft_row = |task: &Task<'_>, row: &Row| draft_row(task, row, policy, all_show(row));
        let families = tasks.iter().map(|task| task.family.rows.iter().map(|row| draft_row(task, row)).collect()).collect();
        Ok(Self { families })
    }

    /// Where a repair begins: everything in its band.
    pub(super) fn start(&self) -> Vec<Vec<RowState>> {
        let state = |row: &DraftRow| RowState {
            rung: if row.band.is_some() { Rung::Band } else { Rung::Hole },
            hidden: vec![false; row.shares.len()],
        };
        self.families.iter().map(|rows| rows.iter().map(state).collect()).collect()
    }

    /// What is displayed in a state.
    pub(super) fn show(&self, family: usize, task: &Task<'_>, state: &[RowState]) -> ProtectedFamily {
        let rows = task.family.rows.iter().zip(&self.families[family]).zip(state);
        ProtectedFamily { id: task.family.id.clone(), rows: rows.map(|((row, draft), state)| draft.show(row, state)).collect() }
    }
}

impl DraftRow {
    /// What the row displays in a state.
    fn show(&self, row: &Row, state: &RowState) -> ProtectedRow {
        let base = match state.rung {
            Rung::Band => self.band.map(Base::Band),
            Rung::Widened => self.band.map(|_| Base::TenOrMore),
            Rung::Hole => None,
        };
        let share = |i: usize| match state.rung {
            _ if state.hidden[i] => None,
            Rung::Band => self.shares[i].0,
            Rung::Widened => self.shares[i].1,
            Rung::Hole => None,
        };
        let items =
            row.items.iter().enumerate().map(|(i, item)| ProtectedItem { id: item.id.clone(), detail: item.detail, share: share(i) });
        ProtectedRow { id: row.id.clone(), level: row.level, sensitivity: row.sensitivity, base, items: items.collect() }
    }
}

/// Whether a row may be shown at all.
fn may_show(row: &Row, base: u64, policy: Policy) -> bool {
    row.eligible && base >= u64::from(row.threshold(policy))
}

/// Whether a row could show its base, or an item of some detail, at so many replies: before there is any, and before any repair.
#[must_use]
pub fn could_show(row: &Row, detail: Option<Detail>, replies: u32, policy: Policy) -> bool {
    let band = BaseBand::of(u64::from(replies)).filter(|_| may_show(row, u64::from(replies), policy)).map(Base::Band);
    band.is_some_and(|base| detail.is_none_or(|detail| detail.shown_from(base) && Share::has_scale(base, row.sensitivity)))
}

/// Prepares one row.
fn draft_row(task: &Task<'_>, row: &Row, policy: Policy, all_show: bool) -> DraftRow {
    let total = sum(task.counts, &row.base);
    let band = BaseBand::of(total).filter(|_| all_show && may_show(row, total, policy));
    let share = |item: &Item, base: Base| {
        let count = sum(task.counts, &item.cells);
        Share::of(count, total, base, row.sensitivity).filter(|_| item.detail.shown_from(base))
    };
    let both = |item| match band {
        Some(band) => (share(item, Base::Band(band)), share(item, Base::TenOrMore)),
        None => (None, None),
    };
    DraftRow { band, shares: row.items.iter().map(both).collect() }
}

/// The replies in some cells; it stops at the largest number rather than overflow.
fn sum(counts: &[u64], cells: &[usize]) -> u64 {
    cells.iter().fold(0, |sum, cell| counts[*cell].saturating_add(sum))
}
