//! What is refused before any figure is made.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{Family, MOST_CELLS, Scope};

/// Why something is refused before any figure is made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// A policy can only become stricter.
    #[error("a minimum base of {asked} is weaker than {least}")]
    WeakerPolicy {
        /// The minimum asked for, in replies.
        asked: u32,
        /// The least there may be, in replies.
        least: u32,
    },
    /// The family has too many cells.
    #[error("family {family} has {cells} cells, more than 50,000: drop a breakdown or a scope")]
    TooManyCells {
        /// The family.
        family: String,
        /// Its cells.
        cells: usize,
    },
    /// A set of cells is not what it must be.
    #[error("family {family}, {place}: {problem}")]
    BadCells {
        /// The family.
        family: String,
        /// The row, figure or earlier statement.
        place: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// Two things have the same name.
    #[error("{place} is named twice")]
    NamedTwice {
        /// What is named twice.
        place: String,
    },
    /// There are not as many counts as cells.
    #[error("family {family} has {cells} cells but {counts} counts")]
    WrongCounts {
        /// The family.
        family: String,
        /// Its cells.
        cells: usize,
        /// The counts given.
        counts: usize,
    },
    /// One shared base has two different values.
    #[error("the shared base {shared} is not the same number everywhere")]
    SharedBaseDiffers {
        /// The shared base.
        shared: String,
    },
    /// A share that the scale of its row cannot say.
    #[error("\"{share}\" cannot be said of a base of {base}")]
    IllegalShare {
        /// The share.
        share: String,
        /// The base.
        base: String,
    },
    /// No worlds in whole numbers show the room that a target is owed, and nothing is left to hide.
    #[error("family {family}: no certificate shows that {target} stays hidden: declare fewer figures, larger areas or a longer wave")]
    NoCertificate {
        /// The family.
        family: String,
        /// The target.
        target: String,
    },
    /// A linear program took longer than it may.
    #[error(
        "the attack on these figures takes too long, so nothing can be said of them: declare fewer breakdowns, or fewer groups of areas"
    )]
    OutOfTime,
    /// The worlds found do not add up, which is an error of this program.
    #[error("the certificate does not hold: {why}")]
    Unproven {
        /// What is wrong with it.
        why: String,
    },
    /// A display that does not belong to the families it is attacked with.
    #[error("the display does not match family {family}")]
    DisplayDiffers {
        /// The family.
        family: String,
    },
}

/// Checks every scope: names once, cells in range and once, items inside their bases.
///
/// # Errors
/// The first thing that is wrong, in declared order.
pub(crate) fn check(scopes: &[Scope<'_>]) -> Result<(), Refused> {
    let mut names = BTreeSet::new();
    for scope in scopes {
        let family = scope.family;
        if !names.insert(&family.id) {
            return Err(Refused::NamedTwice { place: format!("family {}", family.id) });
        }
        if family.cells > MOST_CELLS {
            return Err(Refused::TooManyCells { family: family.id.clone(), cells: family.cells });
        }
        check_rows(family)?;
        for (n, fixed) in scope.earlier.iter().enumerate() {
            let place = format!("earlier statement {n}");
            let base = cell_set(family, &place, &fixed.base_cells)?;
            if let Some(item) = &fixed.item {
                inside(family, &place, &item.cells, &base)?;
            }
        }
    }
    Ok(())
}

/// Checks the rows of one family.
fn check_rows(family: &Family) -> Result<(), Refused> {
    let mut rows = BTreeSet::new();
    let mut shared = BTreeMap::new();
    for row in &family.rows {
        if !rows.insert(&row.id) {
            let place = format!("row {} of family {}", row.id, family.id);
            return Err(Refused::NamedTwice { place });
        }
        let base = cell_set(family, &row.id, &row.base)?;
        let mut items = BTreeSet::new();
        for item in &row.items {
            if !items.insert(&item.id) {
                let place = format!("figure {} of row {}", item.id, row.id);
                return Err(Refused::NamedTwice { place });
            }
            inside(family, &format!("{}/{}", row.id, item.id), &item.cells, &base)?;
        }
        if let Some(name) = &row.shared
            && shared.insert(name, base.clone()).is_some_and(|other| other != base)
        {
            return Err(Refused::SharedBaseDiffers { shared: name.clone() });
        }
    }
    Ok(())
}

/// The cells as a set, each named once and within the family.
fn cell_set(family: &Family, place: &str, cells: &[usize]) -> Result<BTreeSet<usize>, Refused> {
    let bad = |problem| Refused::BadCells { family: family.id.clone(), place: place.to_owned(), problem };
    let set: BTreeSet<usize> = cells.iter().copied().collect();
    if set.len() != cells.len() {
        return Err(bad("a cell is named twice"));
    }
    if set.last().is_some_and(|last| *last >= family.cells) {
        return Err(bad("a cell is outside the family"));
    }
    Ok(set)
}

/// Whether the cells lie in the base they are a share of.
fn inside(family: &Family, place: &str, cells: &[usize], base: &BTreeSet<usize>) -> Result<(), Refused> {
    if cell_set(family, place, cells)?.is_subset(base) {
        return Ok(());
    }
    Err(Refused::BadCells { family: family.id.clone(), place: place.to_owned(), problem: "a cell is outside the base" })
}
