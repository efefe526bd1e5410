//! What earlier releases of the same financial year have said over cells that this release's year figures reach over.
//!
//! Taken from the signed documents and not worked out again, so that an area that was renamed, merged or dropped since
//! still stands for everybody who was in it then.

use super::{Document, Inner, ReleaseError, Statement};
use crate::disclosure::{Fixed, ProtectedFamily, ProtectedRow};
use std::collections::BTreeMap;

/// The statements and holes of earlier releases over the cells `inner` of `family`.
///
/// # Errors
/// [`ReleaseError::Refused`] when an earlier cell is none of them, and [`ReleaseError::Tampered`] when a document contradicts itself.
pub(super) fn statements(family: &str, inner: &[Inner], earlier: &[Document]) -> Result<Vec<Fixed>, ReleaseError> {
    let number: BTreeMap<&Inner, usize> = inner.iter().zip(0..).collect();
    let mut fixed = Vec::new();
    for document in earlier {
        let said = document.families.iter().find(|f| f.id == family);
        let (Some(said), Some(figures)) = (said, document.figures.family(family)) else {
            return Err(changed(document, family));
        };
        let cells: Option<Vec<usize>> = said.inner.iter().map(|cell| number.get(cell).copied()).collect();
        let cells = cells.ok_or_else(|| changed(document, family))?;
        for statement in said.published.iter().chain(&said.hidden) {
            fixed.push(one(statement, figures, &cells)?);
        }
    }
    Ok(fixed)
}

fn changed(document: &Document, family: &str) -> ReleaseError {
    ReleaseError::Refused(format!(
        "“{family}” has lost places or answers that {} was counted with: areas may change within a financial year, places, breakdowns and questions only between two",
        document.release
    ))
}

fn one(statement: &Statement, figures: &ProtectedFamily, cells: &[usize]) -> Result<Fixed, ReleaseError> {
    let over = |sums: &[usize]| -> Result<Vec<usize>, ReleaseError> {
        sums.iter().map(|n| cells.get(*n).copied().ok_or(ReleaseError::Tampered)).collect()
    };
    let (row, item) = statement.row_and_item();
    let row = figures.row(row).ok_or(ReleaseError::Tampered)?;
    let Some(item) = item else {
        let fixed = match row.base() {
            Some(base) => Fixed::base(over(&statement.sums)?, base).with_minimum(statement.minimum),
            None => Fixed::hole(over(&statement.sums)?),
        };
        return Ok(match &statement.shared {
            Some(name) => fixed.with_shared(name.clone()),
            None => fixed,
        });
    };
    share(statement, row, item, over(&statement.sums)?, over(&statement.of)?)
}

fn share(statement: &Statement, row: &ProtectedRow, item: &str, cells: Vec<usize>, of: Vec<usize>) -> Result<Fixed, ReleaseError> {
    Ok(match (row.base(), row.share(item)) {
        (Some(base), Some(share)) => {
            Fixed::share(cells, of, base, share, row.sensitivity()).map_err(|_| ReleaseError::Tampered)?.with_minimum(statement.minimum)
        }
        _ => Fixed::hidden(cells, of, row.sensitivity()),
    })
}
