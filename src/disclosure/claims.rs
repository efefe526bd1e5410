//! What a certificate has to show, cell by cell: everything displayed, and the room of every target.
//!
//! Written down apart from the attack, so that a slip in one is not a slip in both.

use std::collections::BTreeSet;

use super::plan::Scope;
use super::protected::ProtectedFamily;
use super::target::{Owed, Target};
use super::{Base, Policy, Share};

/// A displayed statement.
pub(super) struct Said<'a> {
    pub(super) name: String,
    pub(super) base: &'a [usize],
    pub(super) item: &'a [usize],
    shown: Base,
    least: u32,
    share: Option<Share>,
}

impl Said<'_> {
    /// Whether it is true of so many in the base and so many in the item.
    pub(super) fn holds(&self, base: u64, item: u64) -> bool {
        let within = base >= u64::from(self.shown.low().max(self.least)) && self.shown.high().is_none_or(|high| base <= u64::from(high));
        within && self.share.is_none_or(|share| says(share, base, item))
    }
}

/// Whether a share is what is said of `item` in `base`, ends included or not as the scale has them.
fn says(share: Share, base: u64, item: u64) -> bool {
    let wide = |n: u64, m: u64| u128::from(n) * u128::from(m);
    let ((ln, ld), (hn, hd)) = (share.low(), share.high());
    let (above, below) = (wide(item, ld).cmp(&wide(base, ln)), wide(item, hd).cmp(&wide(base, hn)));
    item <= base && (above.is_gt() || above.is_eq() && share.low_included()) && (below.is_lt() || below.is_eq() && share.high_included())
}

/// Everything displayed about a family, now and earlier.
pub(super) fn said<'a>(scope: Scope<'a>, shown: &ProtectedFamily, policy: Policy) -> Vec<Said<'a>> {
    let mut all = Vec::new();
    for (n, fixed) in scope.earlier.iter().enumerate() {
        let Some(shown) = fixed.base else { continue };
        let item = fixed.item.as_ref();
        all.push(Said {
            name: format!("earlier statement {n}"),
            base: &fixed.base_cells,
            item: item.map_or(&[], |item| &item.cells),
            shown,
            least: fixed.least,
            share: item.and_then(|item| item.share),
        });
    }
    for (row, display) in scope.family.rows.iter().zip(&shown.rows) {
        let Some(shown) = display.base else { continue };
        let least = row.threshold(policy);
        let name = format!("the base of {}", row.id);
        all.push(Said { name, base: &row.base, item: &[], shown, least, share: None });
        for (item, display) in row.items.iter().zip(&display.items).filter(|(_, display)| display.share.is_some()) {
            let name = format!("{} in {}", item.id, row.id);
            all.push(Said { name, base: &row.base, item: &item.cells, shown, least, share: display.share });
        }
    }
    all
}

/// A target: what is in some cells and not in some of them, and the room it is owed.
pub(super) struct Claim<'a> {
    pub(super) target: Target,
    pub(super) within: &'a [usize],
    pub(super) without: &'a [usize],
    pub(super) owed: Owed,
}

/// Every target of a family; what has no cell is none.
pub(super) fn claims<'a>(scope: Scope<'a>, shown: &ProtectedFamily) -> Vec<Claim<'a>> {
    let mut claims = Vec::new();
    let mut bases: Vec<(String, &'a [usize])> = Vec::new();
    let cell = |row: &str, name: &str, t: u32, item: &'a [usize], base: &'a [usize]| {
        let (row, item_name, owed) = (row.to_owned(), name.to_owned(), Owed::Cell { t: u64::from(t) });
        let whole = Claim { target: Target::Cell { row: row.clone(), item: item_name.clone() }, within: item, without: &[], owed };
        [whole, Claim { target: Target::Complement { row, item: item_name }, within: base, without: item, owed }]
    };
    let hole = |row: &str, base| Claim { target: Target::Hole { row: row.to_owned() }, within: base, without: &[], owed: Owed::Hole };
    for (n, fixed) in scope.earlier.iter().enumerate() {
        let row = format!("earlier statement {n}");
        if let Some(item) = &fixed.item {
            claims.extend(cell(&row, "figure", item.sensitivity.t(), &item.cells, &fixed.base_cells));
        } else if fixed.base.is_none() {
            claims.push(hole(&row, &fixed.base_cells));
        }
        if fixed.base.is_some() {
            bases.push((row, &fixed.base_cells));
        }
    }
    for (row, display) in scope.family.rows.iter().zip(&shown.rows) {
        for item in &row.items {
            claims.extend(cell(&row.id, &item.id, row.sensitivity.t(), &item.cells, &row.base));
        }
        if display.base.is_some() {
            bases.push((row.id.clone(), &row.base));
        } else {
            claims.push(hole(&row.id, &row.base));
        }
    }
    differences(&bases, &mut claims);
    claims.retain(|claim| claim.within.len() > claim.without.len());
    claims
}

/// Every difference of a displayed base and one inside it.
fn differences<'a>(bases: &[(String, &'a [usize])], claims: &mut Vec<Claim<'a>>) {
    let sets: Vec<BTreeSet<usize>> = bases.iter().map(|(_, cells)| cells.iter().copied().collect()).collect();
    for ((outer, within), set) in bases.iter().zip(&sets) {
        for (inner, without) in bases {
            if without.len() < within.len() && without.iter().all(|cell| set.contains(cell)) {
                let target = Target::Difference { outer: outer.clone(), inner: inner.clone() };
                claims.push(Claim { target, within, without, owed: Owed::Difference });
            }
        }
    }
}
