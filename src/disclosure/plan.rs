//! What comes in: families of sums, their counts, and what earlier releases have said.

use std::collections::BTreeSet;
use std::fmt;

use super::protected::ProtectedFamily;
use super::{Base, Detail, Level, Policy, Refused, Sensitivity, Share};

/// The most cells a family may have; a larger one is refused when the plan is declared.
pub const MOST_CELLS: usize = 50_000;

/// One declared figure of a row: a sum of cells, told as a share of the row's base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The name of the figure, unique in its row.
    pub id: String,
    /// How fine it is.
    pub detail: Detail,
    /// The cells it adds up, all of them in the row's base.
    pub cells: Vec<usize>,
}

/// One declared group: its base, and the figures told about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name of the group's figures, unique in its family.
    pub id: String,
    /// What kind of group it is.
    pub level: Level,
    /// The cells that make up the base: everybody who answered the question.
    pub base: Vec<usize>,
    /// The sensitivity of the question.
    pub sensitivity: Sensitivity,
    /// The smallest base of this row, in replies; the policy's where that is higher.
    pub minimum: u32,
    /// Whether the row may be shown at all; where not, it is always a hole.
    pub eligible: bool,
    /// The name of a base that is one unknown in all families naming it.
    pub shared: Option<String>,
    /// The figures; a row without any tells its base only.
    pub items: Vec<Item>,
}

impl Row {
    /// The base from which this row may be shown, in replies.
    pub(crate) fn threshold(&self, policy: Policy) -> u32 {
        self.minimum.max(policy.minimum())
    }
}

/// Everything that hangs together: a question, its parents and derived questions, by group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// The name of the family, unique in a release.
    pub id: String,
    /// How many finest cells it has, those of earlier releases among them; at most [`MOST_CELLS`].
    pub cells: usize,
    /// The declared groups. The first of level [`Level::Partnership`] is the family's headline row.
    pub rows: Vec<Row>,
}

/// What an earlier release said, or kept as a hole, over this family's cells.
///
/// It can be built only from a displayed [`Base`] or [`Share`], so no count gets in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    pub(crate) base_cells: Vec<usize>,
    pub(crate) base: Option<Base>,
    pub(crate) least: u32,
    pub(crate) item: Option<FixedItem>,
    pub(crate) shared: Option<String>,
}

/// The declared cell of an earlier release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FixedItem {
    pub(crate) cells: Vec<usize>,
    pub(crate) sensitivity: Sensitivity,
    pub(crate) share: Option<Share>,
}

impl Fixed {
    /// An earlier base over `cells`.
    #[must_use]
    pub const fn base(cells: Vec<usize>, base: Base) -> Self {
        Self { base_cells: cells, base: Some(base), least: 0, item: None, shared: None }
    }

    /// An earlier share of `item` in `of`, in a row that displayed `base`.
    ///
    /// The base is a statement too and need not be given again.
    ///
    /// # Errors
    /// [`Refused::IllegalShare`] where the scale of that base and sensitivity cannot say this.
    pub fn share(item: Vec<usize>, of: Vec<usize>, base: Base, share: Share, sensitivity: Sensitivity) -> Result<Self, Refused> {
        if !share.fits(base, sensitivity) {
            return Err(Refused::IllegalShare { share: share.to_string(), base: base.label() });
        }
        let item = Some(FixedItem { cells: item, sensitivity, share: Some(share) });
        Ok(Self { base_cells: of, base: Some(base), least: 0, item, shared: None })
    }

    /// An earlier hole over the base `cells`: it keeps the room a hole is owed.
    #[must_use]
    pub const fn hole(cells: Vec<usize>) -> Self {
        Self { base_cells: cells, base: None, least: 0, item: None, shared: None }
    }

    /// An earlier declared cell that was not shown: it keeps the room a cell is owed.
    ///
    /// Of the base `of` this says nothing; give it, or its hole, as well.
    #[must_use]
    pub const fn hidden(item: Vec<usize>, of: Vec<usize>, sensitivity: Sensitivity) -> Self {
        let item = Some(FixedItem { cells: item, sensitivity, share: None });
        Self { base_cells: of, base: None, least: 0, item, shared: None }
    }

    /// The same statement where the release then asked for at least `minimum` replies.
    ///
    /// A reader knows the policy: "10 or more" under a minimum of 20 says 20 or more.
    #[must_use]
    pub fn with_minimum(self, minimum: u32) -> Self {
        Self { least: minimum, ..self }
    }

    /// The same statement, whose base is one unknown in all families that name it.
    #[must_use]
    pub fn with_shared(self, name: String) -> Self {
        Self { shared: Some(name), ..self }
    }
}

/// A family without its counts: what an attack sees apart from the display.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The declared figures.
    pub family: &'a Family,
    /// What earlier releases said over the same cells.
    pub earlier: &'a [Fixed],
}

impl<'a> Scope<'a> {
    /// The bases that are one unknown in every family that names them, by number and name, each name once: of declared rows,
    /// and after these of earlier statements.
    pub(super) fn bases(&self) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let rows = self.family.rows.iter().map(|row| row.shared.as_deref());
        let names = rows.chain(self.earlier.iter().map(|fixed| fixed.shared.as_deref()));
        let mut seen = BTreeSet::new();
        names.enumerate().filter_map(|(n, name)| Some((n, name?))).filter(move |(_, name)| seen.insert(*name))
    }

    /// What is displayed about a base by its number in [`Self::bases`]: its least and, if it has one, its greatest value. `None` for a hole.
    pub(super) fn displayed(&self, n: usize, shown: &ProtectedFamily, policy: Policy) -> Option<(u64, Option<u64>)> {
        let rows = &self.family.rows;
        let (base, least) = match rows.get(n) {
            Some(row) => (shown.rows[n].base?, row.threshold(policy)),
            None => (self.earlier[n - rows.len()].base?, self.earlier[n - rows.len()].least),
        };
        Some((u64::from(base.low().max(least)), base.high().map(u64::from)))
    }
}

/// A family with its counts, to be protected.
#[derive(Clone)]
pub struct Task<'a> {
    /// The declared figures.
    pub family: &'a Family,
    /// Replies in each cell; as many as the family has cells.
    pub counts: &'a [u64],
    /// What earlier releases said over the same cells.
    pub earlier: Vec<Fixed>,
}

impl Task<'_> {
    /// The family as an attack sees it.
    #[must_use]
    pub fn scope(&self) -> Scope<'_> {
        Scope { family: self.family, earlier: &self.earlier }
    }
}

impl fmt::Debug for Task<'_> {
    /// Names the family and keeps the counts to itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Task");
        debug.field("family", &self.family.id).finish_non_exhaustive()
    }
}
