//! Bases that several families name.

use chorus::disclosure::{
    Base, BaseBand, Detail, Family, Fixed, Level, Policy, ProtectedFamily, ProtectedRow, Refused, Row, Task, audit_draft, protect,
};

use super::{drafted_and_repaired, family, names, row, task, with};

/// A row whose base is shared under its own name.
fn shared(mut row: Row) -> Row {
    row.shared = Some(row.id.clone());
    row
}

/// Two families over the same people; only the first has an inner group in the same band.
fn pair() -> (Family, Family) {
    let all = || shared(row("all", Level::Partnership, &[0, 1]));
    let first = family("first", 2, vec![all(), with(shared(row("a", Level::Area, &[0])), "yes", Detail::Headline, &[])]);
    let second = family("second", 2, vec![with(all(), "yes", Detail::Headline, &[0])]);
    (first, second)
}

#[test]
fn a_repair_to_a_shared_base_shows_in_every_family() {
    let (first, second) = pair();
    let tasks = [task(&first, &[11, 2], &[]), task(&second, &[8, 5], &[])];
    let (naive, repaired) = drafted_and_repaired(&tasks);
    assert!(names(&naive, "all without a"));
    let bases: Vec<_> = repaired.families().iter().filter_map(|f| f.row("all")).map(ProtectedRow::base).collect();
    assert_eq!(bases, [Some(Base::TenOrMore); 2]);
    assert!(repaired.families()[1].row("all").is_some_and(|row| row.share("yes").is_some()));
}

#[test]
fn a_shared_base_is_one_number() {
    let (first, second) = pair();
    let tasks = [task(&first, &[11, 2], &[]), task(&second, &[8, 9], &[])];
    let refused = protect(&tasks, &Policy::standard()).expect_err("13 is not 17");
    assert_eq!(refused, Refused::SharedBaseDiffers { shared: "all".to_owned() });
}

/// What the second family proves of the base of J, at most nine, uncovers a cell of the first.
fn linked() -> (Family, Family) {
    let hole = || shared(row("j", Level::Area, &[0]));
    let first = family("first", 2, vec![with(row("k", Level::Partnership, &[0, 1]), "else", Detail::Options, &[1]), hole()]);
    let second = family("second", 2, vec![hole(), row("p", Level::Partnership, &[0, 1]), row("m", Level::Area, &[1])]);
    (first, second)
}

#[test]
fn what_one_family_proves_the_others_know() {
    let (first, second) = linked();
    let tasks = [task(&first, &[6, 5], &[]), task(&second, &[6, 20], &[])];
    let alone = |task: &Task<'_>| audit_draft(std::slice::from_ref(task), &Policy::standard()).expect("a sound plan");
    assert!(alone(&tasks[0]).is_empty() && alone(&tasks[1]).is_empty());
    let (naive, _) = drafted_and_repaired(&tasks);
    assert!(names(&naive, "else in k"), "10-14 minus at most nine proves one: {naive:?}");
}

#[test]
fn what_one_family_proves_of_an_earlier_base_the_others_know() {
    // An earlier wave had 20 to 29 replies. The first family shows two groups of 10 to 14, so there were 28 at most; of the second's, 20 to 29 leave a
    // hole of nine, and of 28 they leave one of eight.
    let halves = |id: &str| family(id, 2, vec![row("one", Level::Area, &[0]), row("other", Level::Area, &[1])]);
    let (first, second) = (halves("first"), halves("second"));
    let earlier = [Fixed::base(vec![0, 1], Base::Band(BaseBand::From20)).with_shared("replies".to_owned())];
    let tasks = [task(&first, &[12, 13], &earlier), task(&second, &[20, 5], &earlier)];
    let alone = |task: &Task<'_>| audit_draft(std::slice::from_ref(task), &Policy::standard()).expect("a sound plan");
    assert!(alone(&tasks[0]).is_empty() && alone(&tasks[1]).is_empty());
    let (naive, repaired) = drafted_and_repaired(&tasks);
    assert!(names(&naive, "the base of other"), "{naive:?}");
    let bases: Vec<_> = repaired.families().iter().flat_map(ProtectedFamily::rows).map(ProtectedRow::base).collect();
    let drafted = [BaseBand::From10, BaseBand::From10, BaseBand::From20].map(|band| Some(Base::Band(band)));
    assert_ne!(bases, [&drafted[..], &[None]].concat(), "something gives way");
}
