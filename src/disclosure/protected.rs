//! What may be said out: the only figures that screens, charts, exports and interfaces can render.

use serde::{Deserialize, Serialize};

use super::plan::{Item, Row, Scope};
use super::{Base, Detail, Level, Refused, Sensitivity, Share};

/// A release's figures after disclosure control.
///
/// It holds bases and shares of the scale and nothing else: a raw count has no
/// place in it, and a file that says more than the scale can say is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protected {
    pub(super) families: Vec<ProtectedFamily>,
}

impl Protected {
    /// The families, in the order of the tasks.
    #[must_use]
    pub fn families(&self) -> &[ProtectedFamily] {
        &self.families
    }

    /// Drops rows, in their order: what is shown to fewer eyes was protected with all of it.
    pub fn retain(&mut self, mut keep: impl FnMut(&ProtectedRow) -> bool) {
        for family in &mut self.families {
            family.rows.retain(&mut keep);
        }
    }

    /// The family of this name.
    #[must_use]
    pub fn family(&self, id: &str) -> Option<&ProtectedFamily> {
        self.families.iter().find(|family| family.id == id)
    }
}

impl Protected {
    /// Checks that a display has the rows and figures of these families, in their order.
    pub(super) fn matches(&self, scopes: &[Scope<'_>]) -> Result<(), Refused> {
        let none = || Refused::DisplayDiffers { family: "(another number of families)".to_owned() };
        if scopes.len() != self.families.len() {
            return Err(none());
        }
        for (scope, shown) in scopes.iter().zip(&self.families) {
            let family = scope.family;
            let fits = |(row, shown): (&Row, &ProtectedRow)| {
                let items = row.items.iter().map(|item| (&item.id, item.detail));
                row.id == shown.id
                    && row.level == shown.level
                    && row.sensitivity == shown.sensitivity
                    && items.eq(shown.items.iter().map(|item| (&item.id, item.detail)))
            };
            let alike = family.id == shown.id && family.rows.len() == shown.rows.len() && family.rows.iter().zip(&shown.rows).all(fits);
            if !alike {
                return Err(Refused::DisplayDiffers { family: family.id.clone() });
            }
        }
        Ok(())
    }
}

/// One family's figures after disclosure control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtectedFamily {
    pub(super) id: String,
    pub(super) rows: Vec<ProtectedRow>,
}

impl ProtectedFamily {
    /// The name of the family.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The rows, in declared order, holes among them.
    #[must_use]
    pub fn rows(&self) -> &[ProtectedRow] {
        &self.rows
    }

    /// The row of this name.
    #[must_use]
    pub fn row(&self, id: &str) -> Option<&ProtectedRow> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// Whether no share of the family is shown: too few to show safely.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        self.rows.iter().all(|row| row.items.iter().all(|item| item.share.is_none()))
    }
}

/// One group's figures after disclosure control; `None` is a hole, for whatever reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawRow", into = "RawRow")]
pub struct ProtectedRow {
    pub(super) id: String,
    pub(super) level: Level,
    pub(super) sensitivity: Sensitivity,
    pub(super) base: Option<Base>,
    pub(super) items: Vec<ProtectedItem>,
}

/// One figure after disclosure control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProtectedItem {
    pub(super) id: String,
    pub(super) detail: Detail,
    pub(super) share: Option<Share>,
}

impl ProtectedRow {
    /// The name of the row.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What kind of group it is about.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// The sensitivity of its question.
    #[must_use]
    pub const fn sensitivity(&self) -> Sensitivity {
        self.sensitivity
    }

    /// The displayed base; `None` is a hole.
    #[must_use]
    pub const fn base(&self) -> Option<Base> {
        self.base
    }

    /// The figures by name, in declared order; `None` is a hole.
    #[must_use = "an iterator does nothing unless it is used"]
    pub fn items(&self) -> impl ExactSizeIterator<Item = (&str, Option<Share>)> {
        self.items.iter().map(|item| (item.id.as_str(), item.share))
    }

    /// The share of this name; `None` is a hole or no such figure.
    #[must_use]
    pub fn share(&self, id: &str) -> Option<Share> {
        self.items.iter().find(|item| item.id == id).and_then(|item| item.share)
    }

    /// The declared row behind the display, once it is told which cells its base and its figures add up.
    ///
    /// `None` where there are not as many sets of cells as figures.
    #[must_use]
    pub fn declared(&self, base: Vec<usize>, items: Vec<Vec<usize>>, minimum: u32, shared: Option<String>) -> Option<Row> {
        let named = self.items.iter().zip(items);
        let items: Vec<Item> = named.map(|(item, cells)| Item { id: item.id.clone(), detail: item.detail, cells }).collect();
        let (id, level, sensitivity) = (self.id.clone(), self.level, self.sensitivity);
        (items.len() == self.items.len()).then_some(Row { id, level, base, sensitivity, minimum, eligible: true, shared, items })
    }

    /// Checks that every share is one the scale of this row can say.
    fn checked(self) -> Result<Self, Refused> {
        for (item, share) in self.items.iter().filter_map(|i| Some((i, i.share?))) {
            let legal = self.base.is_some_and(|b| item.detail.shown_from(b) && share.fits(b, self.sensitivity));
            if !legal {
                let base = self.base.map_or_else(|| "a hole".to_owned(), Base::label);
                return Err(Refused::IllegalShare { share: share.to_string(), base });
            }
        }
        Ok(self)
    }
}

/// A row as it stands in a file, before it is checked.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    id: String,
    level: Level,
    sensitivity: Sensitivity,
    base: Option<Base>,
    items: Vec<ProtectedItem>,
}

impl From<ProtectedRow> for RawRow {
    fn from(row: ProtectedRow) -> Self {
        let ProtectedRow { id, level, sensitivity, base, items } = row;
        Self { id, level, sensitivity, base, items }
    }
}

impl TryFrom<RawRow> for ProtectedRow {
    type Error = Refused;

    fn try_from(raw: RawRow) -> Result<Self, Refused> {
        let RawRow { id, level, sensitivity, base, items } = raw;
        Self { id, level, sensitivity, base, items }.checked()
    }
}
