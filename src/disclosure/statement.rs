//! What is displayed, as inequalities between whole numbers.

use std::collections::BTreeMap;

use super::frame::{Frame, Part};
use super::patience::Patience;
use super::plan::Scope;
use super::protected::ProtectedFamily;
use super::{Base, Policy, Share};

/// A part of the display that a repair could take back, or that it could not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    /// An earlier release, which is fixed.
    Earlier,
    /// What other families prove about a base of [`Scope::bases`]: its least or its greatest value.
    Known { row: usize, greatest: bool },
    /// The base of a row: its least or its greatest value.
    Base { row: usize, greatest: bool },
    /// A share of a row.
    Item { row: usize, item: usize },
}

/// What other families prove about one base; ends are inclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Known {
    pub(super) low: u64,
    pub(super) high: Option<u64>,
}

/// `b · (sum of the base) + a · (sum of the item) ≥ rhs`.
struct Inequality<'a> {
    base: (&'a Part, i64),
    item: Option<(&'a Part, i64)>,
    rhs: i64,
    source: Source,
}

/// One row over variables: the sum of coefficient times variable is at least `rhs`.
#[derive(Clone, Debug)]
pub(super) struct LinearRow {
    pub(super) terms: Vec<(usize, i64)>,
    pub(super) rhs: i64,
    /// Who says so; `None` for an equality that holds by the layout of the variables.
    pub(super) source: Option<Source>,
}

/// Everything displayed about one family: what a reader can compute with.
pub(super) struct System {
    pub(super) rows: Vec<LinearRow>,
    pub(super) vars: usize,
    pub(super) patience: Patience,
}

impl System {
    /// Collects all that is displayed.
    pub(super) fn new(
        scope: Scope<'_>,
        frame: &Frame,
        shown: &ProtectedFamily,
        known: &BTreeMap<usize, Known>,
        policy: Policy,
        patience: Patience,
    ) -> Self {
        let mut all = Vec::new();
        for (fixed, parts) in scope.earlier.iter().zip(&frame.earlier) {
            let Some(base) = fixed.base else { continue };
            base_says(&mut all, &parts.base, base, fixed.least, |_| Source::Earlier);
            let share = fixed.item.as_ref().and_then(|item| item.share);
            if let (Some(share), Some((item, _))) = (share, parts.items.first()) {
                share_says(&mut all, &parts.base, item, share, Source::Earlier);
            }
        }
        for (r, (row, parts)) in shown.rows.iter().zip(&frame.rows).enumerate() {
            let Some(base) = row.base else { continue };
            let least = scope.family.rows[r].threshold(policy);
            let source = |greatest| Source::Base { row: r, greatest };
            base_says(&mut all, &parts.base, base, least, source);
            for (i, (item, (part, _))) in row.items.iter().zip(&parts.items).enumerate() {
                if let Some(share) = item.share {
                    let source = Source::Item { row: r, item: i };
                    share_says(&mut all, &parts.base, part, share, source);
                }
            }
        }
        for (row, known) in known {
            known_says(&mut all, frame.base(*row), *known, *row);
        }
        let total = |(total, parts): (usize, std::ops::Range<usize>)| LinearRow {
            terms: std::iter::once((total, -1)).chain(parts.map(|var| (var, 1))).collect(),
            rhs: 0,
            source: None,
        };
        let mut rows: Vec<LinearRow> = frame.layout.totals().map(total).collect();
        rows.extend(sharpest(&all));
        Self { rows, vars: frame.layout.vars, patience }
    }
}

/// The inequalities over variables; of several that differ in the right-hand side alone, the sharpest.
fn sharpest(all: &[Inequality<'_>]) -> Vec<LinearRow> {
    let mut rows: Vec<LinearRow> = Vec::new();
    let mut seen: BTreeMap<Vec<(usize, i64)>, usize> = BTreeMap::new();
    for one in all {
        let mut terms: BTreeMap<usize, i64> = BTreeMap::new();
        for (part, coefficient) in std::iter::once(one.base).chain(one.item) {
            // A declared set always is a sum. If one were not, leaving it out could only make
            // the statement say something else, and its own targets count as unsure.
            for var in part.sum.iter().flatten() {
                *terms.entry(*var).or_default() += coefficient;
            }
        }
        let terms: Vec<(usize, i64)> = terms.into_iter().filter(|term| term.1 != 0).collect();
        let row = LinearRow { terms: terms.clone(), rhs: one.rhs, source: Some(one.source) };
        let at = *seen.entry(terms).or_insert(rows.len());
        if at == rows.len() {
            rows.push(row);
        } else if rows[at].rhs < one.rhs {
            // On a tie the first stays: what is fixed anyway makes no repair necessary.
            rows[at] = row;
        }
    }
    rows
}

/// Adds what a displayed base says: its ends, and the minimum a reader knows from the policy.
fn base_says<'a>(all: &mut Vec<Inequality<'a>>, set: &'a Part, base: Base, least: u32, source: impl Fn(bool) -> Source) {
    let low = i64::from(base.low().max(least));
    all.push(Inequality { base: (set, 1), item: None, rhs: low, source: source(false) });
    if let Some(high) = base.high() {
        let rhs = -i64::from(high);
        all.push(Inequality { base: (set, -1), item: None, rhs, source: source(true) });
    }
}

/// Adds what other families prove about a base.
fn known_says<'a>(all: &mut Vec<Inequality<'a>>, set: &'a Part, known: Known, row: usize) {
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    if known.low > 0 {
        let source = Source::Known { row, greatest: false };
        all.push(Inequality { base: (set, 1), item: None, rhs: whole(known.low), source });
    }
    if let Some(high) = known.high {
        let source = Source::Known { row, greatest: true };
        all.push(Inequality { base: (set, -1), item: None, rhs: -whole(high), source });
    }
}

/// Adds what a displayed share says, ties included or not exactly as the scale has them.
///
/// Counts are whole numbers, so a strict end `d·count − n·base > 0` is `≥ 1`.
fn share_says<'a>(all: &mut Vec<Inequality<'a>>, base: &'a Part, item: &'a Part, share: Share, source: Source) {
    let whole = |(n, d): (u64, u64)| (i64::try_from(n), i64::try_from(d));
    if let (Ok(n), Ok(d)) = whole(share.low())
        && n > 0
    {
        let rhs = i64::from(!share.low_included());
        all.push(Inequality { base: (base, -n), item: Some((item, d)), rhs, source });
    }
    if let (Ok(n), Ok(d)) = whole(share.high())
        && n < d
    {
        let rhs = i64::from(!share.high_included());
        all.push(Inequality { base: (base, n), item: Some((item, -d)), rhs, source });
    }
}
