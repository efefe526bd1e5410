//! What earlier releases of the same financial year have said over cells that this release's year figures reach over.

use super::{Document, ReleaseError};
use crate::{
    disclosure::{Fixed, Row},
    domain::plan::{Plan, PlannedFamily, Span},
};

/// The statements and holes of earlier releases over the cells of `family`, wave by wave in the order of `span`.
pub(super) fn statements(plan: &Plan, family: &PlannedFamily, span: &Span, earlier: &[Document]) -> Result<Vec<Fixed>, ReleaseError> {
    let mut fixed = Vec::new();
    for (i, document) in earlier.iter().enumerate() {
        let then = Span { waves: &span.waves[..=i], year: None };
        for figure in plan.figures(family, &then) {
            add(&figure.row, document, &family.id, &mut fixed)?;
        }
    }
    Ok(fixed)
}

fn add(row: &Row, document: &Document, family: &str, fixed: &mut Vec<Fixed>) -> Result<(), ReleaseError> {
    let shown = document.figures.family(family).and_then(|f| f.row(&row.id));
    let base = shown.and_then(crate::disclosure::ProtectedRow::base);
    fixed.push(match base {
        Some(base) => Fixed::base(row.base.clone(), base).with_minimum(row.minimum),
        None => Fixed::hole(row.base.clone()),
    });
    for item in &row.items {
        let share = shown.and_then(|r| r.share(&item.id));
        fixed.push(match (base, share) {
            (Some(base), Some(share)) => Fixed::share(item.cells.clone(), row.base.clone(), base, share, row.sensitivity)
                .map_err(|e| ReleaseError::Refused(e.to_string()))?
                .with_minimum(row.minimum),
            _ => Fixed::hidden(item.cells.clone(), row.base.clone(), row.sensitivity),
        });
    }
    Ok(())
}
