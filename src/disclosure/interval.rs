//! Intervals as functions of what is displayed, so that they say nothing more.

use super::{Base, Share};

/// The 97.5% quantile of the normal distribution, for a two-sided 95% interval.
const Z: f64 = 1.959_963_984_540_054;

/// The Wilson 95% interval of a displayed share: (low, high) in [0, 1].
///
/// Taken at the centre of the share's band and the low end of the base band,
/// and never narrower than the share's own band. Source: Wilson, JASA 22 (1927).
#[must_use]
pub fn of(share: Share, base: Base) -> (f64, f64) {
    let n = f64::from(base.low());
    let (low, high) = (share.low_f64(), share.high_f64());
    let p = f64::midpoint(low, high);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let centre = p + Z * Z / (2.0 * n);
    let scale = 1.0 + Z * Z / n;
    let wilson = ((centre - spread) / scale, (centre + spread) / scale);
    (wilson.0.min(low).max(0.0), wilson.1.max(high).min(1.0))
}

/// Whether a figure on this base is marked unreliable: under 30 replies.
#[must_use]
pub const fn unreliable(base: Base) -> bool {
    base.low() < 30
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::{BaseBand, Sensitivity};

    #[test]
    fn wilson_at_the_centre_and_the_low_end() {
        let base = Base::Band(BaseBand::From100);
        let share = Share::of(50, 100, base, Sensitivity::Ordinary).expect("a share");
        // p = 0.5, n = 100: the textbook interval 0.4038 to 0.5962.
        let (low, high) = of(share, base);
        assert!((low - 0.4038).abs() < 1e-4 && (high - 0.5962).abs() < 1e-4);
    }

    #[test]
    fn never_narrower_than_the_band_and_within_the_whole() {
        for base in BaseBand::ALL {
            for count in 0..=base.low() {
                let shown = Base::Band(base);
                let total = u64::from(base.low());
                let Some(share) = Share::of(u64::from(count), total, shown, Sensitivity::Ordinary) else {
                    continue;
                };
                let (low, high) = of(share, shown);
                assert!(0.0 <= low && low <= share.low_f64());
                assert!(share.high_f64() <= high && high <= 1.0);
            }
        }
    }

    #[test]
    fn under_thirty_is_unreliable() {
        assert!(unreliable(Base::TenOrMore));
        assert!(unreliable(Base::Band(BaseBand::From20)));
        assert!(!unreliable(Base::Band(BaseBand::From30)));
    }
}
