//! Random small families, held against the second opinion.

use std::collections::BTreeSet;

use chorus::disclosure::{Base, Detail, Family, Fixed, Level, Policy, Protected, Sensitivity, Task, audit, protect};
use proptest::prelude::*;

use super::exact::{self, Ineq};
use super::scale::in_steps;
use super::{family, names, row, task, with};

/// The ends of the base bands, from the table.
const BANDS: [(u64, Option<u64>); 5] = [(10, Some(14)), (15, Some(19)), (20, Some(29)), (30, Some(49)), (50, Some(99))];

/// What a test looks at: a name, cells as 0 or 1, and whether the room it is owed is missing.
pub struct Goal {
    pub name: String,
    pub cells: Vec<i128>,
    pub owed: Owed,
}

pub enum Owed {
    Cell(i128),
    Hole,
    Difference,
}

/// Cells as 0 or 1.
pub fn ones(cells: &[usize], n: usize) -> Vec<i128> {
    (0..n).map(|cell| i128::from(cells.contains(&cell))).collect()
}

/// What is displayed, as inequalities, written down a second time.
pub fn displayed(f: &Family, shown: &Protected) -> Vec<Ineq> {
    let mut ineqs = Vec::new();
    for (row, shown) in f.rows.iter().zip(shown.families()[0].rows()) {
        let Some(base) = shown.base() else { continue };
        let all = ones(&row.base, f.cells);
        ineqs.push((all.clone(), i128::from(base.low())));
        if let Some(high) = base.high() {
            ineqs.push((all.iter().map(|one| -one).collect(), -i128::from(high)));
        }
        for (item, (_, share)) in row.items.iter().zip(shown.items()) {
            let Some((steps, low, high)) = share.map(in_steps) else {
                continue;
            };
            let part = ones(&item.cells, f.cells);
            let away = |step: i128| (2 * step - steps).abs();
            let mut end = |half: i128, sign: i128, included: bool| {
                let unit = exact::gcd(2 * steps, half);
                let sums = all.iter().zip(&part).map(|(a, p)| sign * (2 * steps * p - half * a));
                ineqs.push((sums.collect(), if included { 0 } else { unit }));
            };
            if low > 0 {
                end(2 * low - 1, 1, away(low) > away(low - 1));
            }
            if high < steps {
                end(2 * high + 1, -1, away(high) > away(high + 1));
            }
        }
    }
    ineqs
}

/// Every target, written down a second time.
pub fn goals(f: &Family, shown: &Protected) -> Vec<Goal> {
    let mut goals = Vec::new();
    let rows: Vec<_> = f.rows.iter().zip(shown.families()[0].rows()).collect();
    let minus = |a: &[i128], b: &[i128]| a.iter().zip(b).map(|(a, b)| a - b).collect::<Vec<_>>();
    for (row, shown) in &rows {
        let all = ones(&row.base, f.cells);
        if shown.base().is_none() {
            let name = format!("the base of {}", row.id);
            goals.push(Goal { name, cells: all.clone(), owed: Owed::Hole });
        }
        let t = i128::from(row.sensitivity.t());
        for item in &row.items {
            let part = ones(&item.cells, f.cells);
            let name = format!("all but {} in {}", item.id, row.id);
            goals.push(Goal { name, cells: minus(&all, &part), owed: Owed::Cell(t) });
            let name = format!("{} in {}", item.id, row.id);
            goals.push(Goal { name, cells: part, owed: Owed::Cell(t) });
        }
        for (inner, other) in &rows {
            let nested = inner.base.len() < row.base.len() && inner.base.iter().all(|cell| row.base.contains(cell));
            if nested && shown.base().is_some() && other.base().is_some() {
                let name = format!("{} without {}", row.id, inner.id);
                let cells = minus(&all, &ones(&inner.base, f.cells));
                goals.push(Goal { name, cells, owed: Owed::Difference });
            }
        }
    }
    goals
}

/// Whether whole numbers from `low` on, reaching what `reaches` says, miss the room owed.
fn misses(owed: &Owed, low: i128, reaches: impl Fn(i128) -> bool) -> bool {
    match owed {
        Owed::Cell(t) => (low > 0 && low < *t) || !reaches(*t),
        Owed::Hole => (low > 0 && low < 10) || !reaches(low + 9),
        Owed::Difference => low < 10 && !reaches(low + 9),
    }
}

/// The targets that fail by exact linear programs.
pub fn failing(f: &Family, shown: &Protected) -> BTreeSet<String> {
    let ineqs = displayed(f, shown);
    let fails = |goal: &Goal| {
        let low = exact::least(&ineqs, &goal.cells).expect("the truth satisfies what is displayed");
        misses(&goal.owed, low.ceil(), |n| exact::reaches(&ineqs, &goal.cells, n))
    };
    goals(f, shown).into_iter().filter(fails).map(|goal| goal.name).collect()
}

/// Three areas with two answers, two with three, or two areas crossed with two groups.
pub fn shape(kind: usize, sensitivity: Sensitivity) -> Family {
    let (places, answers) = [(3, 2), (2, 3), (4, 2)][kind];
    let group = |id: &str, level, chosen: &[usize]| {
        let of = |pick: &dyn Fn(usize) -> bool| -> Vec<usize> {
            let cells = chosen.iter().flat_map(|place| (0..answers).map(move |a| (place * answers + a, a)));
            cells.filter(|(_, a)| pick(*a)).map(|(cell, _)| cell).collect()
        };
        let mut row = row(id, level, &of(&|_| true));
        row.sensitivity = sensitivity;
        let row = with(row, "yes", Detail::Headline, &of(&|a| a == 0));
        if answers == 2 { row } else { with(row, "no", Detail::Headline, &of(&|a| a == 1)) }
    };
    let everyone: Vec<usize> = (0..places).collect();
    let mut rows = vec![group("all", Level::Partnership, &everyone)];
    if kind == 2 {
        rows.push(group("north", Level::Area, &[0, 1]));
        rows.push(group("south", Level::Area, &[2, 3]));
        rows.push(group("young", Level::Breakdown, &[0, 2]));
        rows.push(group("old", Level::Breakdown, &[1, 3]));
    } else {
        rows.extend((0..places).map(|n| group(&format!("area {n}"), Level::Area, &[n])));
    }
    if kind == 0 {
        rows.push(group("pair", Level::AreaGroup, &[0, 1]));
    }
    family("f", places * answers, rows)
}

/// The draft as thresholds alone make it, from the table, read in as a file.
fn naive(f: &Family, counts: &[u64]) -> Protected {
    let sum = |cells: &[usize]| cells.iter().map(|cell| counts[*cell]).sum::<u64>();
    let mut rows = Vec::new();
    for row in &f.rows {
        let total = sum(&row.base);
        let band = BANDS.iter().find(|(low, high)| total >= *low && high.is_none_or(|h| total <= h));
        let label = band.map(|(low, high)| format!("{low}-{}", high.unwrap_or(0)));
        let table = exact::table(total, row.sensitivity).filter(|_| band.is_some());
        let items = row.items.iter().map(|item| {
            let share = table.map(|table| match exact::said(sum(&item.cells), total, table) {
                (_, 0, high) => serde_json::json!({ "at-most": [high, "tenths"] }),
                (10, low, 10) => serde_json::json!({ "at-least": [low, "tenths"] }),
                (_, step, _) => serde_json::json!({ "about": [step, "tenths"] }),
            });
            serde_json::json!({ "id": item.id, "detail": "headline", "share": share })
        });
        let items: Vec<_> = items.collect();
        rows.push(serde_json::json!({
            "id": row.id, "level": row.level, "sensitivity": row.sensitivity,
            "base": label, "items": items,
        }));
    }
    let file = serde_json::json!({ "families": [{ "id": "f", "rows": rows }] });
    serde_json::from_value(file).expect("the table is the scale")
}

/// Families with counts that stay under 100 in all.
pub fn cases() -> impl Strategy<Value = (usize, Sensitivity, Vec<u64>)> {
    let count = prop_oneof![0..4_u64, 0..16_u64];
    let sensitivity = prop_oneof![Just(Sensitivity::Ordinary), Just(Sensitivity::Sensitive)];
    let counts = prop::collection::vec(count, 8);
    (0..3_usize, sensitivity, counts).prop_map(|(kind, sensitivity, mut counts)| {
        counts.truncate(if kind == 2 { 8 } else { 6 });
        if kind == 2 {
            for count in &mut counts {
                *count %= 12;
            }
        }
        (kind, sensitivity, counts)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_attack_finds_exactly_what_exact_programs_find((kind, sensitivity, counts) in cases()) {
        let f = shape(kind, sensitivity);
        let naive = naive(&f, &counts);
        let task = task(&f, &counts, &[]);
        let found = audit(&[task.scope()], &naive, &Policy::standard()).expect("the same plan");
        let expected = failing(&f, &naive);
        for name in &expected {
            prop_assert!(names(&found, name), "missed {name}: {naive:?}");
        }
        for failure in &found {
            prop_assert!(expected.contains(&failure.target.to_string()), "{failure} is none");
        }
    }

    #[test]
    fn what_is_released_is_true_and_stands_against_exact_programs((kind, sensitivity, counts) in cases()) {
        let f = shape(kind, sensitivity);
        let release = protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan").figures;
        let holds = |(a, b): &Ineq| {
            a.iter().zip(&counts).map(|(a, n)| a * i128::from(*n)).sum::<i128>() >= *b
        };
        prop_assert!(displayed(&f, &release).iter().all(holds), "{release:?} is not true");
        prop_assert_eq!(failing(&f, &release), BTreeSet::new(), "{:?}", release);
        let file = serde_json::to_string(&release).expect("a release can be written");
        prop_assert_eq!(serde_json::from_str::<Protected>(&file).ok(), Some(release), "not legal");
    }
}

/// A second wave over its own cells, and the year over both, after a first wave was released.
fn second(sensitivity: Sensitivity) -> (Family, Family) {
    let first = shape(0, sensitivity);
    let mut rows: Vec<_> = first.rows.clone();
    let shifted = |cells: &[usize]| cells.iter().map(|cell| cell + 6).collect::<Vec<_>>();
    for row in &mut rows {
        let mut year = row.clone();
        row.base = shifted(&row.base);
        year.base.extend(&row.base);
        for (item, of_year) in row.items.iter_mut().zip(&mut year.items) {
            item.cells = shifted(&item.cells);
            of_year.cells.extend(&item.cells);
        }
        year.id = format!("year {}", year.id);
        *row = if row.level == Level::Partnership { year } else { row.clone() };
    }
    (first, family("f", 12, rows))
}

/// Everything a release said or kept, as what is fixed from then on.
fn fixed(f: &Family, release: &Protected) -> Vec<Fixed> {
    let mut fixed = Vec::new();
    for (row, shown) in f.rows.iter().zip(release.families()[0].rows()) {
        let of = || row.base.clone();
        fixed.push(shown.base().map_or_else(|| Fixed::hole(of()), |base| Fixed::base(of(), base)));
        for (item, (_, share)) in row.items.iter().zip(shown.items()) {
            let cells = item.cells.clone();
            fixed.push(match (shown.base(), share) {
                (Some(base), Some(share)) => Fixed::share(cells, of(), base, share, row.sensitivity).expect("it was legal"),
                _ => Fixed::hidden(cells, of(), row.sensitivity),
            });
        }
    }
    fixed
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_later_release_leaves_every_earlier_hole_its_room(
        (_, sensitivity, counts) in cases(), more in prop::collection::vec(0..16_u64, 6)
    ) {
        let policy = Policy::standard();
        let (first, later) = second(sensitivity);
        let counts: Vec<u64> = counts[..6].to_vec();
        let released = protect(&[task(&first, &counts, &[])], &policy).expect("a sound plan").figures;
        let earlier = fixed(&first, &released);
        let counts: Vec<u64> = counts.into_iter().chain(more).collect();
        let next = task(&later, &counts, &earlier);
        let release = protect(std::slice::from_ref(&next), &policy).expect("a sound plan").figures;
        let left = audit(&[next.scope()], &release, &policy).expect("the same plan");
        prop_assert_eq!(left, vec![], "{:?} after {:?}", release, released);
    }
}

/// What whole numbers alone still pin is counted and printed: certificates are a later gate.
#[test]
fn whole_number_worlds_lie_inside_what_the_attack_allows() {
    let mut state = 2_463_534_242_u64;
    let mut random = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let (mut looked, mut leftover) = (0, 0);
    for case in 0..40 {
        let sensitivity = if case % 2 == 0 { Sensitivity::Ordinary } else { Sensitivity::Sensitive };
        let mut f = shape(0, sensitivity);
        f.cells = 4;
        f.rows.truncate(3);
        f.rows[0].base.truncate(4);
        f.rows[0].items[0].cells.truncate(2);
        let counts: Vec<u64> = (0..4).map(|_| random(13)).collect();
        let release = protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan").figures;
        let (ineqs, goals) = (displayed(&f, &release), goals(&f, &release));
        let mut ends = vec![(i128::MAX, i128::MIN); goals.len()];
        worlds(&ineqs, 24, |world| {
            for (goal, end) in goals.iter().zip(&mut ends) {
                let value = goal.cells.iter().zip(world).map(|(a, b)| a * b).sum();
                *end = (end.0.min(value), end.1.max(value));
            }
        });
        for (goal, (low, high)) in goals.iter().zip(ends) {
            let lp = exact::least(&ineqs, &goal.cells).expect("the truth satisfies all").ceil();
            assert!(lp <= low, "{}: a world below the attack's least", goal.name);
            assert!(exact::reaches(&ineqs, &goal.cells, high), "{}: a world above", goal.name);
            looked += 1;
            leftover += usize::from(misses(&goal.owed, low, |n| high >= n));
        }
    }
    println!("{leftover} of {looked} targets pass the attack and are pinned by whole numbers up to 24");
    assert!(looked > 200 && leftover * 5 < looked, "{leftover} of {looked}");
}

/// Calls back for every whole-number world of four cells up to `most` that reproduces the display.
fn worlds(ineqs: &[Ineq], most: i128, mut each: impl FnMut(&[i128])) {
    for n in 0..(most + 1).pow(4) {
        let digit = |place: u32| n / (most + 1).pow(place) % (most + 1);
        let world = [digit(0), digit(1), digit(2), digit(3)];
        let holds = |(a, b): &Ineq| a.iter().zip(world).map(|(a, x)| a * x).sum::<i128>() >= *b;
        if ineqs.iter().all(holds) {
            each(&world);
        }
    }
}

/// A task of a widened base, to be sure that the tests see one.
#[test]
fn widened_rows_occur() {
    let f = shape(0, Sensitivity::Ordinary);
    let counts = [6, 6, 2, 1, 1, 0];
    let tasks: [Task<'_>; 1] = [task(&f, &counts, &[])];
    let release = protect(&tasks, &Policy::standard()).expect("a sound plan").figures;
    let widened = |row: &chorus::disclosure::ProtectedRow| row.base() == Some(Base::TenOrMore);
    assert!(release.families()[0].rows().iter().any(widened), "{release:?}");
}
