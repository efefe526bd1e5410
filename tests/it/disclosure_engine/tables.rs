//! The attacks that undo ordinary tables, each shown to work on exact counts of ten and more, and to fail on a release.
//!
//! The attacker adds up what it sees in exact fractions and shares no code with the engine.

use chorus::disclosure::{Detail, Family, Level, Protected, Sensitivity};

use super::exact::{self, Ineq};
use super::random::{displayed, failing, ones};
use super::{drafted_and_repaired, family, row, task, with};

/// What a table of exact counts says that leaves out every group under ten, and nothing else.
fn exact_counts(f: &Family, counts: &[u64]) -> Vec<Ineq> {
    let sum = |cells: &[usize]| i128::from(cells.iter().map(|cell| counts[*cell]).sum::<u64>());
    let mut said = Vec::new();
    for row in f.rows.iter().filter(|row| sum(&row.base) >= 10) {
        for cells in std::iter::once(&row.base).chain(row.items.iter().map(|item| &item.cells)) {
            let all = ones(cells, f.cells);
            said.push((all.iter().map(|one| -one).collect(), -sum(cells)));
            said.push((all, sum(cells)));
        }
    }
    said
}

/// The least number of replies in these cells and, if it is less than twenty more, the greatest.
fn between(said: &[Ineq], cells: &[i128]) -> (i128, Option<i128>) {
    let low = exact::least(said, cells).expect("the truth satisfies what is said").ceil();
    (low, (low..low + 20).find(|n| !exact::reaches(said, cells, n + 1)))
}

/// Exact counts tell how many replies are in `cells`; the release stands, and what it says of them never ends below `room` from where it begins.
///
/// A rest that is no figure of its own may be known to have somebody in it, as a whole may be known to be more than its part; never how few.
fn undone(f: &Family, counts: &[u64], cells: &[usize], room: i128) -> Protected {
    let truth = i128::from(cells.iter().map(|cell| counts[*cell]).sum::<u64>());
    let all = ones(cells, f.cells);
    assert_eq!(between(&exact_counts(f, counts), &all), (truth, Some(truth)), "exact counts do not give it away");
    let (_, release) = drafted_and_repaired(&[task(f, counts, &[])]);
    assert!(failing(f, &release).is_empty(), "{release:?}");
    let (low, high) = between(&displayed(f, &release), &all);
    assert!(low >= 10 || high.is_none_or(|high| high >= room.max(low + 1)), "{low} to {high:?}: {release:?}");
    release
}

#[test]
fn all_but_the_next_smallest_area_do_not_tell_the_smallest() {
    let areas = (0..5).map(|n| row(&format!("area {n}"), Level::Area, &[n]));
    let f = family("f", 5, std::iter::once(row("all", Level::Partnership, &[0, 1, 2, 3, 4])).chain(areas).collect());
    let release = undone(&f, &[41, 25, 18, 11, 7], &[4], 9);
    assert!(release.families()[0].row("all").is_some_and(|all| all.base().is_some()));
}

#[test]
fn groups_that_overlap_in_pairs_do_not_tell_what_they_share() {
    // a and b, b and c, a and c: half their sum less one pair is the third.
    let pair = |id: &str, cells: &[usize]| row(id, Level::AreaGroup, cells);
    let f = family("f", 3, vec![pair("ab", &[0, 1]), pair("bc", &[1, 2]), pair("ac", &[0, 2])]);
    undone(&f, &[21, 13, 4], &[2], 9);
}

#[test]
fn ends_of_bands_that_meet_do_not_pin_a_rest() {
    // 20 of 29 and 9: the lowest of one band beside the highest of another.
    for (inner, rest) in [(20, 9), (11, 3), (14, 1), (30, 19), (99, 1), (50, 49), (49, 1)] {
        let f = family("f", 2, vec![row("all", Level::Partnership, &[0, 1]), row("inner", Level::Area, &[0])]);
        undone(&f, &[inner, rest], &[1], 9);
    }
}

#[test]
fn a_derived_figure_less_its_parent_tells_no_small_rest() {
    // Needed (cells 0 and 1) or not (2); of those who needed, got it (0) or not (1); derived: needed and did not get it, of all who answered both.
    let needed = with(row("needed", Level::Partnership, &[0, 1, 2]), "yes", Detail::Headline, &[0, 1]);
    let got = with(row("got", Level::Partnership, &[0, 1]), "yes", Detail::Headline, &[0]);
    let unmet = with(row("unmet", Level::Partnership, &[0, 1, 2]), "yes", Detail::Headline, &[1]);
    let f = family("f", 3, vec![needed, got, unmet]);
    for counts in [[24, 2, 12], [11, 1, 30], [9, 4, 6], [40, 3, 2]] {
        undone(&f, &counts, &[1], 3);
        undone(&f, &counts, &[2], 3);
    }
}

#[test]
fn several_answers_and_at_least_one_of_them_do_not_tell_who_chose_only_one() {
    // Two options of one question: both (0), the first alone (1), the second alone (2), neither (3).
    let all = &[0, 1, 2, 3];
    let option = |id: &str, cells: &[usize]| with(row(id, Level::Partnership, all), "yes", Detail::Headline, cells);
    let f = family("f", 4, vec![option("first", &[0, 1]), option("second", &[0, 2]), option("any", &[0, 1, 2])]);
    for counts in [[6, 9, 2, 13], [20, 11, 1, 2], [1, 30, 12, 1], [10, 10, 10, 1]] {
        undone(&f, &counts, &[2], 3);
        undone(&f, &counts, &[1], 3);
    }
}

#[test]
fn a_group_that_all_said_the_same_in_is_not_told_so() {
    for (yes, no) in [(14, 0), (0, 17), (48, 0), (0, 260), (1_000, 0)] {
        let f = family("f", 2, vec![with(row("all", Level::Partnership, &[0, 1]), "yes", Detail::Headline, &[0])]);
        let few = usize::from(no == 0);
        undone(&f, &[yes, no], &[few], 3);
    }
}

/// A published survey of 24 people who harm: six answers were given by one person each. None of its ones can be told.
#[test]
fn of_twenty_four_no_one_is_told() {
    for sensitivity in [Sensitivity::Ordinary, Sensitivity::Sensitive] {
        let counts = [9, 5, 4, 1, 1, 1, 1, 1, 1];
        let everybody: Vec<usize> = (0..counts.len()).collect();
        let mut all = row("all", Level::Partnership, &everybody);
        all.sensitivity = sensitivity;
        let all = with(all, "first", Detail::Headline, &[0]);
        let all = everybody.iter().fold(all, |all, cell| with(all, &format!("option {cell}"), Detail::Options, &[*cell]));
        let f = family("f", counts.len(), vec![all]);
        for one in &everybody[3..] {
            let release = undone(&f, &counts, &[*one], i128::from(sensitivity.t()));
            let all = release.families()[0].row("all").expect("declared");
            assert!(all.items().filter(|(id, _)| id.starts_with("option")).all(|(_, share)| share.is_none()), "{release:?}");
        }
    }
}
