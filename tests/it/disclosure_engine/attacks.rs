//! Drafts that thresholds alone let through, the attack that breaks them, the repair that stands.

use chorus::disclosure::{
    Base, BaseBand, Detail, Family, Fixed, Level, Policy, Protected, ProtectedRow, Sensitivity, Share, Task, protect,
};

use super::{drafted_and_repaired, family, names, row, task, with};

#[test]
fn a_group_of_areas_minus_one_area_gives_the_other_away() {
    let f = family("f", 2, vec![row("both", Level::AreaGroup, &[0, 1]), row("a", Level::Area, &[0]), row("b", Level::Area, &[1])]);
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &[12, 4], &[])]);
    // 15-19 minus 10-14: between 1 and 9 in the hole.
    assert!(names(&naive, "the base of b"));
    let failure = naive.iter().find(|f| f.target.to_string() == "the base of b").expect("named");
    assert_eq!((failure.low, failure.unsure), (1, false));
    let rows = repaired.families()[0].rows();
    assert_eq!(rows[2].base(), None, "a group of four is always a hole");
    assert!(rows.iter().any(|row| row.base() == Some(Base::TenOrMore)));
}

#[test]
fn the_complement_of_an_answer_is_attacked_too() {
    // 15-19 in all, of whom those who said yes are a displayed group of 10-14: 1 to 9 did not.
    let parent = with(row("all", Level::Partnership, &[0, 1]), "yes", Detail::Options, &[0]);
    let f = family("f", 2, vec![parent, row("said yes", Level::Breakdown, &[0])]);
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &[14, 2], &[])]);
    let rest = naive.iter().find(|f| f.target.to_string() == "all but yes in all");
    assert_eq!(rest.map(|f| f.low), Some(1), "{naive:?}");
    let bases: Vec<_> = repaired.families()[0].rows().iter().map(ProtectedRow::base).collect();
    assert_ne!(bases, [Some(Base::Band(BaseBand::From15)), Some(Base::Band(BaseBand::From10))]);
    // 20-29 within 20-29 leaves nine, and nothing has to give way.
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &[20, 9], &[])]);
    assert!(naive.is_empty(), "{naive:?}");
    assert!(repaired.families()[0].rows().iter().all(|row| row.base().is_some()));
}

#[test]
fn nested_bases_of_one_band_are_widened() {
    let f = family("f", 2, vec![row("all", Level::Partnership, &[0, 1]), row("inner", Level::Breakdown, &[0])]);
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &[11, 3], &[])]);
    assert!(names(&naive, "all without inner"));
    let f = &repaired.families()[0];
    assert!(f.rows().iter().any(|row| row.base() != Some(Base::Band(BaseBand::From10))));
}

#[test]
fn who_was_not_asked_is_not_readable_from_the_next_question() {
    // Routed: only those who said yes are asked what came of it; "no" is a hole.
    let parent = with(row("needed", Level::Partnership, &[0, 1, 2]), "no", Detail::Options, &[2]);
    let child = with(row("received", Level::Partnership, &[0, 1]), "yes", Detail::Headline, &[0]);
    let f = family("f", 3, vec![parent, child]);
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &[6, 6, 4], &[])]);
    assert!(names(&naive, "no in needed"), "16 minus 12 shows the four who said no: {naive:?}");
    assert!(repaired.family("f").is_some_and(|f| !f.rows().is_empty()));
}

/// Everybody and two areas, with a headline and three options each.
fn with_options(b: Level) -> Family {
    let shape = |id: &str, level, areas: &[usize]| {
        let of = |pick: &dyn Fn(usize) -> bool| -> Vec<usize> {
            let cells = areas.iter().flat_map(|area| (0..3).map(move |a| (area * 3 + a, a)));
            cells.filter(|(_, a)| pick(*a)).map(|(cell, _)| cell).collect()
        };
        let mut one = row(id, level, &of(&|_| true));
        one = with(one, "head", Detail::Headline, &of(&|a| a == 0));
        for option in 0..3 {
            one = with(one, &format!("o{option}"), Detail::Options, &of(&|a| a == option));
        }
        one
    };
    let rows = vec![shape("all", Level::Partnership, &[0, 1]), shape("a", Level::Area, &[0]), shape("b", b, &[1])];
    family("f", 6, rows)
}

/// Whether a repaired row keeps its band, its headline and its options.
fn keeps(release: &Protected, row: &str) -> (bool, bool, bool) {
    let row = release.families()[0].row(row).expect("declared");
    let banded = matches!(row.base(), Some(Base::Band(_)));
    (banded, row.share("head").is_some(), row.share("o0").is_some())
}

#[test]
fn things_give_way_in_the_stated_order() {
    let f = with_options(Level::Area);
    // A band of a small group is enough: all else stays.
    let (naive, release) = drafted_and_repaired(&[task(&f, &[9, 52, 51, 0, 4, 8], &[])]);
    assert!(names(&naive, "head in b"), "{naive:?}");
    assert_eq!(keeps(&release, "all"), (true, true, true));
    assert_eq!(keeps(&release, "a"), (true, true, true));
    assert_eq!(keeps(&release, "b"), (false, true, false));
    // Where bands prove nothing, the option detail of the group goes and its headline stays.
    let (naive, release) = drafted_and_repaired(&[task(&f, &[26, 52, 48, 6, 3, 3], &[])]);
    assert!(names(&naive, "o1 in b"), "{naive:?}");
    assert_eq!(keeps(&release, "all"), (true, true, true));
    assert_eq!(keeps(&release, "a"), (true, true, false));
    assert_eq!(keeps(&release, "b"), (true, true, false));
    // A headline of an area goes before any detail of the partnership.
    let (naive, release) = drafted_and_repaired(&[task(&f, &[15, 54, 53, 3, 3, 6], &[])]);
    assert!(names(&naive, "head in b"), "{naive:?}");
    assert_eq!(keeps(&release, "all"), (true, true, true));
    assert_eq!(keeps(&release, "a"), (true, false, false));
    assert_eq!(keeps(&release, "b"), (true, true, false));
    // … and a breakdown's before an area's, whichever of the two groups is which.
    let counts = [18, 14, 7, 11, 12, 0];
    let mut g = with_options(Level::Breakdown);
    let (_, release) = drafted_and_repaired(&[task(&g, &counts, &[])]);
    assert!(keeps(&release, "a").1 && !keeps(&release, "b").1, "{release:?}");
    g.rows[1].level = Level::Breakdown;
    g.rows[2].level = Level::Area;
    let (_, release) = drafted_and_repaired(&[task(&g, &counts, &[])]);
    assert!(!keeps(&release, "a").1 && keeps(&release, "b").1, "{release:?}");
    // The partnership's own options contradict each other's room: they go, its headline stays.
    let (naive, release) = drafted_and_repaired(&[task(&f, &[55, 33, 2, 8, 5, 3], &[])]);
    assert!(names(&naive, "o2 in all"), "{naive:?}");
    assert_eq!(keeps(&release, "all"), (true, true, false));
    assert_eq!(keeps(&release, "b"), (true, true, false));
}

#[test]
fn small_and_not_eligible_groups_are_holes_and_a_stricter_policy_holds() {
    let mut police = with(row("police", Level::Area, &[1]), "yes", Detail::Headline, &[1]);
    police.eligible = false;
    let mut council = row("council", Level::Area, &[2]);
    council.minimum = 20;
    let f = family("f", 3, vec![row("all", Level::Partnership, &[0, 1, 2]), police, council]);
    let counts = [200, 150, 19];
    let (_, repaired) = drafted_and_repaired(&[task(&f, &counts, &[])]);
    let shown = &repaired.families()[0];
    assert_eq!(shown.row("police").map(|r| (r.base(), r.share("yes"))), Some((None, None)));
    assert_eq!(shown.row("council").and_then(ProtectedRow::base), None);
    assert!(shown.row("all").and_then(ProtectedRow::base).is_some());
    let strict = Policy::standard().with_minimum(500).expect("stricter");
    let strict = protect(&[task(&f, &counts, &[])], &strict).expect("a sound plan").figures;
    assert!(strict.families()[0].rows().iter().all(|row| row.base().is_none()));
}

#[test]
fn a_partnership_that_fails_alone_releases_nothing() {
    // An earlier release said 10-14 of a group that contains everybody asked now.
    let f = family("f", 2, vec![with(row("all", Level::Partnership, &[0]), "yes", Detail::Headline, &[]), row("area", Level::Area, &[0])]);
    let earlier = [Fixed::base(vec![0, 1], Base::Band(BaseBand::From10))];
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &[11, 2], &earlier)]);
    assert!(names(&naive, "earlier statement 0 without all"));
    assert!(repaired.families()[0].rows().iter().all(|row| row.base().is_none()));
    assert!(repaired.families()[0].is_withheld());
}

#[test]
fn a_year_may_not_uncover_what_a_wave_kept() {
    // Wave 1 showed 10-14; the year, 15-19, would leave 1-9 for wave 2.
    let year = with(row("year", Level::Partnership, &[0, 1, 2, 3]), "yes", Detail::Headline, &[0, 2]);
    let f = family("f", 4, vec![year]);
    let ten = Base::Band(BaseBand::From10);
    let share = Share::of(6, 12, ten, Sensitivity::Ordinary).expect("a share");
    let earlier = [
        Fixed::base(vec![0, 1], ten),
        Fixed::share(vec![0], vec![0, 1], ten, share, Sensitivity::Ordinary).expect("legal"),
        Fixed::hole(vec![2, 3]),
    ];
    let counts = [6, 6, 2, 3];
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &counts, &earlier)]);
    assert!(names(&naive, "the base of earlier statement 2"));
    let year = repaired.families()[0].row("year").expect("declared");
    assert_eq!(year.base(), Some(Base::TenOrMore));
}

#[test]
fn a_reader_knows_the_minimum_of_a_row() {
    // "10 or more" under a minimum of 20 says 20 or more: 20-29 without it has at most nine.
    let mut inner = row("inner", Level::Area, &[0]);
    inner.minimum = 25;
    let f = family("f", 2, vec![row("all", Level::Partnership, &[0, 1]), inner]);
    let (naive, repaired) = drafted_and_repaired(&[task(&f, &[26, 2], &[])]);
    assert!(names(&naive, "all without inner"));
    assert_ne!(
        repaired.families()[0].rows().iter().map(ProtectedRow::base).collect::<Vec<_>>(),
        vec![Some(Base::Band(BaseBand::From20)), Some(Base::TenOrMore)]
    );
}

#[test]
fn the_same_input_gives_the_same_output() {
    let f = family(
        "f",
        6,
        vec![
            with(row("all", Level::Partnership, &[0, 1, 2, 3, 4, 5]), "y", Detail::Headline, &[0, 2, 4]),
            with(row("a", Level::Area, &[0, 1]), "y", Detail::Headline, &[0]),
            with(row("b", Level::Area, &[2, 3]), "y", Detail::Headline, &[2]),
            with(row("c", Level::Area, &[4, 5]), "y", Detail::Headline, &[4]),
        ],
    );
    let counts = [7, 6, 9, 4, 3, 1];
    let once = || protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan").figures;
    assert_eq!(once(), once());
}

#[test]
fn empty_plans_and_empty_sets_are_no_failure() {
    let none: [Task<'_>; 0] = [];
    drafted_and_repaired(&none);
    let f = family("f", 0, vec![row("nobody", Level::Partnership, &[])]);
    drafted_and_repaired(&[task(&f, &[], &[])]);
    let f = family("f", 1, vec![with(row("few", Level::Area, &[0]), "none", Detail::Headline, &[])]);
    let (naive, _) = drafted_and_repaired(&[task(&f, &[4], &[])]);
    assert!(naive.is_empty());
}
