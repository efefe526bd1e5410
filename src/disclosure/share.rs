//! Shares on a scale with safe ends: the only thing that is ever said about answers.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::scale::{self, Scale};
use super::{Base, Sensitivity};

/// The steps a share is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "RawUnit", try_from = "RawUnit")]
pub enum Unit {
    /// "in 10".
    Tenths,
    /// Percent, in steps of 5 or of 1.
    Percent {
        /// The distance of two neighbouring values, in percent.
        step: u8,
    },
}

/// The unit as it stands in a file.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum RawUnit {
    #[serde(rename = "tenths")]
    Tenths,
    #[serde(rename = "5%")]
    Fives,
    #[serde(rename = "1%")]
    Ones,
    /// A step no scale has; serialised only if a caller builds such a unit by hand.
    #[serde(rename = "other", skip_deserializing)]
    Other,
}

impl From<Unit> for RawUnit {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Tenths => Self::Tenths,
            Unit::Percent { step: 5 } => Self::Fives,
            Unit::Percent { step: 1 } => Self::Ones,
            Unit::Percent { .. } => Self::Other,
        }
    }
}

impl TryFrom<RawUnit> for Unit {
    type Error = String;

    fn try_from(raw: RawUnit) -> Result<Self, String> {
        match raw {
            RawUnit::Tenths => Ok(Self::Tenths),
            RawUnit::Fives => Ok(Self::Percent { step: 5 }),
            RawUnit::Ones => Ok(Self::Percent { step: 1 }),
            RawUnit::Other => Err("no scale has such steps".to_owned()),
        }
    }
}

/// What a share says; the number is in tenths or in percent, as the unit tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareKind {
    /// The safe lower end: this much or less, including nobody.
    AtMost(u8, Unit),
    /// About this much.
    About(u8, Unit),
    /// The safe upper end: this much or more, including everybody.
    AtLeast(u8, Unit),
}

/// A legal displayed share: a value of one of the scales with safe ends.
///
/// Range: what the scale of a base band and a sensitivity can say and nothing
/// else, so that nothing ever says none or all. Source of the rule: safe ends,
/// checked exhaustively for every base from 10 to 1,199 and every count: no
/// single share proves a cell or its complement to be 1 … t−1 or under t, even
/// to a reader who knows the base exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "ShareKind", try_from = "ShareKind")]
pub struct Share {
    kind: ShareKind,
}

impl Share {
    /// The share that may be displayed for `count` of `total` replies in a row that displays `base`.
    ///
    /// A tie goes away from the middle. `None` where the scale tells only the
    /// base, where `total` is not within the base, or where `count` exceeds it.
    #[must_use]
    pub fn of(count: u64, total: u64, base: Base, sensitivity: Sensitivity) -> Option<Self> {
        let within = total >= u64::from(base.low()) && base.high().is_none_or(|high| total <= u64::from(high)) && count <= total;
        let scale = Scale::of(base.scale_band(), sensitivity).filter(|_| within)?;
        Some(Self { kind: scale.at(scale::nearest_step(count, total, scale.steps())) })
    }

    /// What the share says.
    #[must_use]
    pub const fn kind(self) -> ShareKind {
        self.kind
    }

    /// Whether a row with this base and sensitivity may display this share.
    #[must_use]
    pub fn fits(self, base: Base, sensitivity: Sensitivity) -> bool {
        Scale::of(base.scale_band(), sensitivity).is_some_and(|scale| scale.can_say(self.kind))
    }

    /// Whether two displayed bases tell their shares on the same scale.
    pub(super) fn same_scale(one: Base, other: Base, sensitivity: Sensitivity) -> bool {
        let scale = |base: Base| Scale::of(base.scale_band(), sensitivity);
        scale(one) == scale(other)
    }

    /// Whether a row with this base and sensitivity tells any share at all.
    pub(super) fn has_scale(base: Base, sensitivity: Sensitivity) -> bool {
        Scale::of(base.scale_band(), sensitivity).is_some()
    }

    /// The steps of the whole, and the value in steps.
    const fn in_steps(self) -> (u64, u64) {
        let (ShareKind::AtMost(n, unit) | ShareKind::About(n, unit) | ShareKind::AtLeast(n, unit)) = self.kind;
        match unit {
            Unit::Tenths => (10, n as u64),
            Unit::Percent { step } => (100 / step as u64, (n / step) as u64),
        }
    }

    /// The lower end as an exact fraction of the whole, in lowest terms: (numerator, denominator).
    #[must_use]
    pub fn low(self) -> (u64, u64) {
        let (steps, n) = self.in_steps();
        match self.kind {
            ShareKind::AtMost(..) => (0, 1),
            ShareKind::About(..) | ShareKind::AtLeast(..) => lowest(2 * n - 1, 2 * steps),
        }
    }

    /// The upper end as an exact fraction of the whole, in lowest terms: (numerator, denominator).
    #[must_use]
    pub fn high(self) -> (u64, u64) {
        let (steps, n) = self.in_steps();
        match self.kind {
            ShareKind::AtLeast(..) => (1, 1),
            ShareKind::About(..) | ShareKind::AtMost(..) => lowest(2 * n + 1, 2 * steps),
        }
    }

    /// Whether the lower end itself is said: below the middle a tie has gone down.
    #[must_use]
    pub fn low_included(self) -> bool {
        let (steps, n) = self.in_steps();
        matches!(self.kind, ShareKind::AtMost(..)) || n * 2 > steps
    }

    /// Whether the upper end itself is said: above the middle a tie has gone up.
    #[must_use]
    pub fn high_included(self) -> bool {
        let (steps, n) = self.in_steps();
        matches!(self.kind, ShareKind::AtLeast(..)) || n * 2 < steps
    }

    /// The lower end as a number in [0, 1].
    #[must_use]
    pub fn low_f64(self) -> f64 {
        as_f64(self.low())
    }

    /// The upper end as a number in [0, 1].
    #[must_use]
    pub fn high_f64(self) -> f64 {
        as_f64(self.high())
    }

    /// Both ends in whole percent, rounded outwards so that they never say more than the share.
    #[must_use]
    pub fn percent_ends(self) -> (u8, u8) {
        let (ln, ld) = self.low();
        let (hn, hd) = self.high();
        let narrow = |percent: u64| u8::try_from(percent).unwrap_or(100);
        (narrow(ln * 100 / ld), narrow((hn * 100).div_ceil(hd)))
    }
}

/// A fraction in lowest terms.
fn lowest(num: u64, den: u64) -> (u64, u64) {
    let (mut a, mut b) = (num, den);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    (num / a, den / a)
}

/// A small fraction as a float; both parts are far below 2^52, so this is as near as a float gets.
#[expect(clippy::cast_precision_loss, reason = "both parts are at most 200")]
fn as_f64((num, den): (u64, u64)) -> f64 {
    num as f64 / den as f64
}

impl From<Share> for ShareKind {
    fn from(share: Share) -> Self {
        share.kind
    }
}

impl TryFrom<ShareKind> for Share {
    type Error = String;

    /// Takes what a file says only if some scale has such a value.
    fn try_from(kind: ShareKind) -> Result<Self, String> {
        if Scale::ALL.iter().any(|scale| scale.can_say(kind)) {
            Ok(Self { kind })
        } else {
            Err(format!("no scale with safe ends says \"{kind:?}\""))
        }
    }
}

impl fmt::Display for Share {
    /// English words, for logs and tests; screens translate the kind.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = |n: u8, unit| match unit {
            Unit::Tenths => format!("{n} in 10"),
            Unit::Percent { .. } => format!("{n}%"),
        };
        match self.kind {
            ShareKind::AtMost(n, Unit::Tenths) => write!(f, "{n} in 10 or fewer"),
            ShareKind::AtMost(n, unit) => write!(f, "{} or less", written(n, unit)),
            ShareKind::About(n, unit) => write!(f, "about {}", written(n, unit)),
            ShareKind::AtLeast(n, unit) => write!(f, "{} or more", written(n, unit)),
        }
    }
}
