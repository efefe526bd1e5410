//! The scale, exhaustively, against the table.

use std::collections::BTreeMap;

use chorus::disclosure::{Base, BaseBand, Sensitivity, Share, ShareKind, Unit};

use super::exact;

/// A share in steps, read off its kind.
pub fn in_steps(share: Share) -> exact::Said {
    let steps = |unit| match unit {
        Unit::Tenths => 10,
        Unit::Percent { step } => 100 / i128::from(step),
    };
    let value = |n: u8, unit| match unit {
        Unit::Tenths => i128::from(n),
        Unit::Percent { step } => i128::from(n / step),
    };
    match share.kind() {
        ShareKind::AtMost(n, unit) => (steps(unit), 0, value(n, unit)),
        ShareKind::About(n, unit) => (steps(unit), value(n, unit), value(n, unit)),
        ShareKind::AtLeast(n, unit) => (steps(unit), value(n, unit), steps(unit)),
    }
}

/// Whether a share's own ends contain a count, ends included as it says.
fn contains(share: Share, count: u64, total: u64) -> bool {
    let ((ln, ld), (hn, hd)) = (share.low(), share.high());
    let above = count * ld > ln * total || share.low_included() && count * ld == ln * total;
    let below = count * hd < hn * total || share.high_included() && count * hd == hn * total;
    above && below
}

const BOTH: [Sensitivity; 2] = [Sensitivity::Ordinary, Sensitivity::Sensitive];

#[test]
fn every_count_is_told_as_the_table_says_and_only_by_the_ends_that_contain_it() {
    for sensitivity in BOTH {
        for total in 10..=1199_u64 {
            let base = Base::Band(BaseBand::of(total).expect("ten and more"));
            for count in 0..=total {
                let share = Share::of(count, total, base, sensitivity);
                let expected = exact::table(total, sensitivity).map(|table| exact::said(count, total, table));
                assert_eq!(share.map(in_steps), expected, "{count} of {total}");
                let Some(share) = share else { continue };
                assert!(contains(share, count, total), "{count} of {total}: {share}");
                let next = Share::of(count + 1, total, base, sensitivity);
                let apart = next.is_none_or(|next| next == share || !contains(share, count + 1, total));
                assert!(apart, "{share} must not contain {} of {total}", count + 1);
            }
        }
    }
}

#[test]
fn no_single_statement_proves_a_small_cell_even_to_a_reader_who_knows_the_base() {
    for sensitivity in BOTH {
        let t = u64::from(sensitivity.t());
        for total in 10..=1199_u64 {
            let band = Base::Band(BaseBand::of(total).expect("ten and more"));
            for base in [band, Base::TenOrMore] {
                let mut told: BTreeMap<Share, (u64, u64)> = BTreeMap::new();
                for count in 0..=total {
                    if let Some(share) = Share::of(count, total, base, sensitivity) {
                        told.entry(share).or_insert((count, count)).1 = count;
                    }
                }
                for (share, (low, high)) in told {
                    for (low, high) in [(low, high), (total - high, total - low)] {
                        assert!(low == 0 || low >= t, "{share} of {total} proves {low}");
                        assert!(high >= t, "{share} of {total} proves at most {high}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_ends_never_say_none_or_all() {
    for sensitivity in BOTH {
        for total in 10..=1199_u64 {
            let base = Base::Band(BaseBand::of(total).expect("ten and more"));
            for count in [0, total] {
                let Some(share) = Share::of(count, total, base, sensitivity) else {
                    continue;
                };
                let kind = share.kind();
                assert!(matches!(kind, ShareKind::AtMost(..) | ShareKind::AtLeast(..)));
                assert!(share.low_f64() < 1.0 && share.high_f64() > 0.0);
            }
        }
    }
}

#[test]
fn a_share_outside_its_base_is_none_and_ends_round_outwards() {
    let base = Base::Band(BaseBand::From10);
    assert_eq!(Share::of(3, 15, base, Sensitivity::Ordinary), None);
    assert_eq!(Share::of(13, 12, base, Sensitivity::Ordinary), None);
    assert_eq!(Share::of(3, 12, base, Sensitivity::Sensitive), None);
    let big = Base::Band(BaseBand::From500);
    let share = Share::of(370, 1000 - 1, big, Sensitivity::Ordinary).expect("a share");
    assert_eq!(share.kind(), ShareKind::About(37, Unit::Percent { step: 1 }));
    assert_eq!((share.low(), share.high()), ((73, 200), (3, 8)));
    assert_eq!(share.percent_ends(), (36, 38));
}

/// Somebody who gave or knows all replies but one: at how many of the counts of the others, in per cent, the display tells the last one.
fn told_by_the_rest(totals: std::ops::RangeInclusive<u64>) -> u64 {
    let (mut told, mut all) = (0, 0);
    for total in totals {
        let table = exact::table(total, Sensitivity::Ordinary).expect("it is shown");
        for others in 0..total {
            all += 1;
            told += u64::from(exact::said(others, total, table) != exact::said(others + 1, total, table));
        }
    }
    (told * 100 + all / 2) / all
}

#[test]
fn planted_replies_tell_the_last_one_at_a_third_of_counts_in_small_groups_as_security_md_says() {
    assert_eq!([10..=14, 15..=19, 20..=29].map(told_by_the_rest), [33, 35, 33]);
}
