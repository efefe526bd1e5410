//! The scales with safe ends: which values a share can have, and which one a count is told as.

use super::{BaseBand, Sensitivity, ShareKind, Unit};

/// A scale: how many steps make the whole, and how many each end swallows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    unit: Unit,
    end: u8,
}

impl Scale {
    /// Every scale there is, coarsest first.
    pub(super) const ALL: [Self; 5] = [
        Self { unit: Unit::Tenths, end: 3 },
        Self { unit: Unit::Tenths, end: 2 },
        Self { unit: Unit::Tenths, end: 1 },
        Self { unit: Unit::Percent { step: 5 }, end: 1 },
        Self { unit: Unit::Percent { step: 1 }, end: 1 },
    ];

    /// The scale for a base band and a sensitivity; `None` where only the base is told.
    ///
    /// Chosen by these two alone, never by the answers.
    pub(super) const fn of(band: BaseBand, sensitivity: Sensitivity) -> Option<Self> {
        use BaseBand as B;
        let sensitive = matches!(sensitivity, Sensitivity::Sensitive);
        match band {
            B::From10 if sensitive => None,
            B::From10 => Some(Self::ALL[0]),
            B::From15 if sensitive => Some(Self::ALL[0]),
            B::From15 => Some(Self::ALL[1]),
            B::From20 | B::From30 if sensitive => Some(Self::ALL[1]),
            B::From20 | B::From30 | B::From50 => Some(Self::ALL[2]),
            B::From100 | B::From200 => Some(Self::ALL[3]),
            B::From500 | B::From1000 | B::From2000 | B::From5000 => Some(Self::ALL[4]),
        }
    }

    /// Whether a share can have this value on the scale.
    pub(super) fn can_say(self, kind: ShareKind) -> bool {
        (0..=self.steps()).any(|step| self.at(step) == kind)
    }

    /// How many steps make the whole.
    pub(super) const fn steps(self) -> u8 {
        match self.unit {
            Unit::Tenths => 10,
            Unit::Percent { step } => 100 / step,
        }
    }

    /// The share at a step, ends swallowed.
    pub(super) fn at(self, step: u8) -> ShareKind {
        let scaled = |n: u8| match self.unit {
            Unit::Tenths => n,
            Unit::Percent { step } => n * step,
        };
        let last = self.steps() - self.end;
        if step <= self.end {
            ShareKind::AtMost(scaled(self.end), self.unit)
        } else if step >= last {
            ShareKind::AtLeast(scaled(last), self.unit)
        } else {
            ShareKind::About(scaled(step), self.unit)
        }
    }
}

/// The step nearest to `count / total`, a tie going away from the middle.
pub(super) fn nearest_step(count: u64, total: u64, steps: u8) -> u8 {
    // In 128 bits no product of a count and 200 overflows.
    let (count, total, steps) = (u128::from(count), u128::from(total), u128::from(steps));
    let doubled = 2 * steps * count;
    let nearest = if 2 * count < total {
        // Half a step above a step belongs to the lower one: ceil(x − 1/2).
        (doubled.saturating_sub(total)).div_ceil(2 * total)
    } else {
        // … and above the middle to the upper one: floor(x + 1/2).
        (doubled + total) / (2 * total)
    };
    u8::try_from(nearest).unwrap_or(u8::MAX)
}
