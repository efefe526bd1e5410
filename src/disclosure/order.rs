//! What gives way first.
//!
//! Prices are functions of what is displayed; no count and nothing that is not
//! displayed can be asked for here.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{Item, Row, Scope};
use super::protected::{ProtectedFamily, ProtectedItem, ProtectedRow};
use super::shared::Part;
use super::statement::Source;
use super::{Base, Detail, Level, Policy, Share};

/// The order in which things give way, cheapest first, as the disclosure rule states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// A group's band becomes "10 or more"; of several, those first that lose the fewest shares.
    GroupBand,
    /// The partnership's band does, where that hides no share.
    EasyPartnershipBand,
    /// Option detail in a group.
    GroupOptions,
    /// The three-way collapse in a group.
    GroupThreeWay,
    /// A headline, or all that is left, of a breakdown group.
    Breakdown,
    /// … of a group of areas.
    AreaGroup,
    /// … of an area.
    Area,
    /// Option detail of the partnership.
    PartnershipOptions,
    /// The three-way collapse of the partnership.
    PartnershipThreeWay,
    /// The partnership's band where that hides its detail or more.
    PartnershipBand,
    /// Derived shares of the partnership, and partnership rows after the first.
    PartnershipRest,
    /// The partnership headline: the family is withheld.
    Family,
}

/// What a repair does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Action {
    /// The base of a row becomes "10 or more", and its shares go to that scale.
    Widen { family: usize, row: usize },
    /// All items of one detail in a row become holes.
    HideDetail { family: usize, row: usize, detail: Detail },
    /// One figure becomes a hole.
    HideItem { family: usize, row: usize, item: usize },
    /// The row becomes a hole.
    HideRow { family: usize, row: usize },
    /// Everything that is the family's own becomes a hole.
    Withhold { family: usize },
}

/// The price of an action: the order, then what is lost, then how many proofs it leaves standing.
type Price = (Rank, usize, usize, u32, Action);

/// What a decision may look at.
pub(super) struct Market<'d> {
    pub(super) scopes: &'d [Scope<'d>],
    pub(super) shown: &'d [ProtectedFamily],
    pub(super) shared: &'d BTreeMap<String, Vec<(usize, usize)>>,
    pub(super) withheld: &'d BTreeSet<usize>,
    pub(super) policy: Policy,
}

impl<'d> Market<'d> {
    /// The cheapest action that breaks a proof, all proofs considered.
    pub(super) fn cheapest(&self, proofs: &[BTreeSet<Part>]) -> Option<Action> {
        let actions = |proof: &BTreeSet<Part>| -> BTreeSet<Action> { proof.iter().filter_map(|part| self.action(*part)).collect() };
        let mut breaks: BTreeMap<Action, usize> = BTreeMap::new();
        for action in proofs.iter().flat_map(actions) {
            *breaks.entry(action).or_default() += 1;
        }
        let price = |(action, broken): (&Action, &usize)| -> Price {
            let (rank, lost, low) = self.price(*action);
            (rank, lost, proofs.len() - broken, low, *action)
        };
        breaks.iter().map(price).min().map(|price| price.4)
    }

    /// What takes a part back; nothing where it is not displayed any more.
    pub(super) fn action(&self, (family, source): Part) -> Option<Action> {
        match source {
            Source::Earlier | Source::Known { .. } => None,
            Source::Base { row, greatest } => self.base_action(family, row, greatest),
            Source::Item { row, item } => self.item_action(family, row, item),
        }
    }

    /// Widens a band where that loosens the end in question, else gives the row up.
    fn base_action(&self, family: usize, row: usize, greatest: bool) -> Option<Action> {
        let base = self.shown[family].rows[row].base?;
        let threshold = self.row(family, row).threshold(self.policy);
        let loosens = greatest || base.low() > threshold.max(Base::TenOrMore.low());
        let (first_family, first_row) = self.linked(family, row)[0];
        if matches!(base, Base::Band(_)) && loosens {
            return Some(Action::Widen { family: first_family, row: first_row });
        }
        if self.is_headline_row(family, row) && !self.withheld.contains(&family) {
            return Some(Action::Withhold { family });
        }
        Some(Action::HideRow { family: first_family, row: first_row })
    }

    /// Hides a figure, all of its detail with it, or with the headline the family.
    fn item_action(&self, family: usize, row: usize, item: usize) -> Option<Action> {
        let shown = &self.shown[family].rows[row].items[item];
        shown.share?;
        match shown.detail {
            Detail::Options | Detail::ThreeWay => Some(Action::HideDetail { family, row, detail: shown.detail }),
            Detail::Headline => {
                let headline = |i: &Item| i.detail == Detail::Headline;
                let first = self.row(family, row).items.iter().position(headline);
                if self.is_headline_row(family, row) && first == Some(item) {
                    return Some(Action::Withhold { family });
                }
                Some(Action::HideItem { family, row, item })
            }
        }
    }

    /// The rank of an action, what is lost by it, and the smallest base it touches.
    fn price(&self, action: Action) -> (Rank, usize, u32) {
        let low = |family: usize, row: usize| self.shown[family].rows[row].base.map_or(0, Base::low);
        match action {
            Action::Widen { family, row } => self.widen_price(family, row),
            Action::HideDetail { family, row, detail } => {
                let partnership = self.row(family, row).level == Level::Partnership;
                let rank = match (detail, partnership) {
                    (Detail::Options, true) => Rank::PartnershipOptions,
                    (Detail::Options, false) => Rank::GroupOptions,
                    (_, true) => Rank::PartnershipThreeWay,
                    (_, false) => Rank::GroupThreeWay,
                };
                (rank, 0, low(family, row))
            }
            Action::HideItem { family, row, .. } => (self.last_rank(family, row), 1, low(family, row)),
            Action::HideRow { family, row } => {
                let linked = self.linked(family, row);
                let lost = linked.iter().map(|(f, r)| 1 + shares(&self.shown[*f].rows[*r])).sum();
                (self.last_rank(family, row), lost, low(family, row))
            }
            Action::Withhold { family } => (Rank::Family, self.shown[family].rows.iter().map(shares).sum(), 0),
        }
    }

    /// The price of widening a base wherever it is displayed.
    fn widen_price(&self, family: usize, row: usize) -> (Rank, usize, u32) {
        let linked = self.linked(family, row);
        let shown = linked.iter().map(|(f, r)| &self.shown[*f].rows[*r]);
        let (hidden, coarser) = shown.map(widening).fold((0, 0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
        let rank = match (self.row(family, row).level, hidden) {
            (Level::Partnership, 0) => Rank::EasyPartnershipBand,
            (Level::Partnership, _) => Rank::PartnershipBand,
            _ => Rank::GroupBand,
        };
        let low = self.shown[family].rows[row].base.map_or(0, Base::low);
        (rank, hidden + coarser, low)
    }

    /// When the last of a row gives way.
    fn last_rank(&self, family: usize, row: usize) -> Rank {
        match self.row(family, row).level {
            Level::Breakdown => Rank::Breakdown,
            Level::AreaGroup => Rank::AreaGroup,
            Level::Area => Rank::Area,
            Level::Partnership if self.is_headline_row(family, row) => Rank::Family,
            Level::Partnership => Rank::PartnershipRest,
        }
    }

    /// A declared row.
    fn row(&self, family: usize, row: usize) -> &'d Row {
        &self.scopes[family].family.rows[row]
    }

    /// The rows that share a row's base and are displayed like it, itself among them.
    pub(super) fn linked(&self, family: usize, row: usize) -> Vec<(usize, usize)> {
        let shared = self.row(family, row).shared.as_ref();
        let rows = shared.and_then(|name| self.shared.get(name));
        rows.cloned().unwrap_or_else(|| vec![(family, row)])
    }

    /// Whether a row is the first of the partnership, with which the family stands or falls.
    fn is_headline_row(&self, family: usize, row: usize) -> bool {
        let rows = &self.scopes[family].family.rows;
        rows.iter().position(|row| row.level == Level::Partnership) == Some(row)
    }
}

/// How many shares a row displays.
fn shares(row: &ProtectedRow) -> usize {
    row.items.iter().filter(|item| item.share.is_some()).count()
}

/// How many displayed shares "10 or more" would hide, and how many it would tell more coarsely.
fn widening(row: &ProtectedRow) -> (usize, usize) {
    let Some(base) = row.base else { return (0, 0) };
    let scale = |other| Share::same_scale(base, other, row.sensitivity);
    let told = Share::has_scale(Base::TenOrMore, row.sensitivity);
    let shown = || row.items.iter().filter(|item| item.share.is_some());
    let kept = |item: &&ProtectedItem| told && item.detail.shown_from(Base::TenOrMore);
    let kept = shown().filter(kept).count();
    (shown().count() - kept, if scale(Base::TenOrMore) { 0 } else { kept })
}
