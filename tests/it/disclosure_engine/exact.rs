//! A second opinion that shares no code with the engine: the scale from its table, exact
//! fractions, a simplex of its own, and whole-number worlds by counting.

use chorus::disclosure::Sensitivity;

/// What a share says, from the table alone: (steps of the whole, lowest step, highest step).
///
/// `bands` are base ends; "10 or more" is read as 10-14.
pub type Said = (i128, i128, i128);

/// The steps of the whole and the end that is safe, for a base of this size; `None` is base only.
pub fn table(base: u64, sensitivity: Sensitivity) -> Option<(i128, i128)> {
    let sensitive = sensitivity == Sensitivity::Sensitive;
    match base {
        0..=9 => None,
        10..=14 => (!sensitive).then_some((10, 3)),
        15..=19 => Some((10, if sensitive { 3 } else { 2 })),
        20..=49 => Some((10, if sensitive { 2 } else { 1 })),
        50..=99 => Some((10, 1)),
        100..=499 => Some((20, 1)),
        _ => Some((100, 1)),
    }
}

/// The steps a count is told as, by walking over all steps: nearest, a tie away from the middle.
pub fn said(count: u64, total: u64, (steps, end): (i128, i128)) -> Said {
    let (count, total) = (i128::from(count), i128::from(total));
    let far = |step: i128| (count * steps - step * total).abs();
    let middle = |step: i128| (2 * step - steps).abs();
    let nearest = (0..=steps).min_by_key(|step| (far(*step), -middle(*step))).expect("a scale has steps");
    if nearest <= end {
        (steps, 0, end)
    } else if nearest >= steps - end {
        (steps, steps - end, steps)
    } else {
        (steps, nearest, nearest)
    }
}

/// The greatest common divisor.
pub fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// A fraction in lowest terms with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frac(pub i128, pub i128);

impl Frac {
    pub fn new(n: i128, d: i128) -> Self {
        let a = gcd(n, d).max(1) * d.signum();
        Self(n / a, d / a)
    }
    fn minus_times(self, a: Self, b: Self) -> Self {
        // Reduced before the subtraction so that products stay small.
        let ab = Self::new(a.0 * b.0, a.1 * b.1);
        Self::new(self.0 * ab.1 - ab.0 * self.1, self.1 * ab.1)
    }
    fn over(self, b: Self) -> Self {
        Self::new(self.0 * b.1, self.1 * b.0)
    }
    fn less(self, b: Self) -> bool {
        self.0 * b.1 < b.0 * self.1
    }
    /// The least whole number not below.
    pub fn ceil(self) -> i128 {
        self.0.div_euclid(self.1) + i128::from(self.0.rem_euclid(self.1) != 0)
    }
}

/// `coefficients · x ≥ bound`.
pub type Ineq = (Vec<i128>, i128);

/// The least of a non-negative objective over `x ≥ 0`; `None` where nothing satisfies all.
///
/// The dual simplex on a full tableau of fractions, smallest index first (Bland).
pub fn least(ineqs: &[Ineq], objective: &[i128]) -> Option<Frac> {
    let (m, n) = (ineqs.len(), objective.len());
    let frac = |value: i128| Frac(value, 1);
    // Row i: slack_i = a_i x − b_i, kept as basic = rhs − Σ entries · nonbasic.
    let mut rows: Vec<Vec<Frac>> = ineqs.iter().map(|(a, b)| a.iter().map(|a| frac(-a)).chain([frac(-b)]).collect()).collect();
    let mut cost: Vec<Frac> = objective.iter().map(|c| frac(*c)).chain([frac(0)]).collect();
    let mut basic: Vec<usize> = (n..n + m).collect();
    let mut outside: Vec<usize> = (0..n).collect();
    loop {
        let leaving = (0..m).filter(|i| rows[*i][n].0 < 0).min_by_key(|i| basic[*i]);
        let Some(i) = leaving else {
            return Some(Frac::new(-cost[n].0, cost[n].1));
        };
        let mut entering: Option<usize> = None;
        for j in (0..n).filter(|j| rows[i][*j].0 < 0) {
            let ratio = |j: usize| cost[j].over(Frac(-rows[i][j].0, rows[i][j].1));
            let better = entering.is_none_or(|k| ratio(j).less(ratio(k)) || ratio(j) == ratio(k) && outside[j] < outside[k]);
            if better {
                entering = Some(j);
            }
        }
        pivot(&mut rows, &mut cost, i, entering?);
        let j = entering?;
        std::mem::swap(&mut basic[i], &mut outside[j]);
    }
}

/// Exchanges a basic and a nonbasic variable.
fn pivot(rows: &mut [Vec<Frac>], cost: &mut [Frac], i: usize, j: usize) {
    let p = rows[i][j];
    let row: Vec<Frac> = rows[i].iter().enumerate().map(|(k, a)| if k == j { Frac(1, 1).over(p) } else { a.over(p) }).collect();
    let others = rows.iter_mut().enumerate().filter(|(k, _)| *k != i).map(|(_, row)| row);
    for other in others.map(Vec::as_mut_slice).chain([cost]) {
        let factor = other[j];
        for (k, value) in other.iter_mut().enumerate() {
            let from = if k == j { Frac(0, 1) } else { *value };
            *value = from.minus_times(factor, row[k]);
        }
    }
    rows[i] = row;
}

/// Whether some point of `x ≥ 0` satisfies all and has at least this much.
pub fn reaches(ineqs: &[Ineq], objective: &[i128], bound: i128) -> bool {
    let mut all = ineqs.to_vec();
    all.push((objective.to_vec(), bound));
    least(&all, &vec![0; objective.len()]).is_some()
}

#[test]
fn the_second_opinion_knows_textbook_programs() {
    // x + y ≥ 4, x ≥ 1, −x − y ≥ −6.
    let ineqs = [(vec![1, 1], 4), (vec![1, 0], 1), (vec![-1, -1], -6)];
    assert_eq!(least(&ineqs, &[1, 3]), Some(Frac(4, 1)));
    assert_eq!(least(&ineqs, &[0, 1]), Some(Frac(0, 1)));
    assert!(reaches(&ineqs, &[0, 1], 5) && !reaches(&ineqs, &[0, 1], 6));
    // 2x ≥ 3, and a contradiction.
    assert_eq!(least(&[(vec![2], 3)], &[1]), Some(Frac(3, 2)));
    assert_eq!(Frac(3, 2).ceil(), 2);
    assert_eq!(least(&[(vec![1], 3), (vec![-1], -2)], &[1]), None);
}
