//! What a file may say: nothing the scale cannot.

use chorus::disclosure::{Base, BaseBand, Detail, Fixed, Level, Policy, Protected, Refused, Sensitivity, Share, Task, audit, protect};

use super::{family, row, task, with};

/// A release of one row as JSON.
fn file(base: &str, share: &str, sensitivity: &str, detail: &str) -> String {
    format!(
        r#"{{"families":[{{"id":"f","rows":[{{"id":"all","level":"partnership","sensitivity":"{sensitivity}",
        "base":{base},"items":[{{"id":"yes","detail":"{detail}","share":{share}}}]}}]}}]}}"#
    )
}

/// Whether a release reads.
fn reads(base: &str, share: &str, sensitivity: &str, detail: &str) -> bool {
    serde_json::from_str::<Protected>(&file(base, share, sensitivity, detail)).is_ok()
}

#[test]
fn a_legal_share_reads_and_an_illegal_one_is_refused() {
    let ordinary = |base, share| reads(base, share, "ordinary", "headline");
    assert!(ordinary(r#""10-14""#, r#"{"about":[4,"tenths"]}"#));
    assert!(ordinary(r#""10-14""#, r#"{"at-most":[3,"tenths"]}"#));
    assert!(ordinary(r#""10-14""#, "null"));
    assert!(ordinary("null", "null"));
    // Finer than the scale of the base, or an end that is not safe.
    assert!(!ordinary(r#""10-14""#, r#"{"at-most":[1,"tenths"]}"#));
    assert!(!ordinary(r#""10-14""#, r#"{"about":[3,"tenths"]}"#));
    assert!(!ordinary(r#""10-14""#, r#"{"about":[45,"5%"]}"#));
    assert!(!ordinary(r#""100-199""#, r#"{"about":[43,"5%"]}"#));
    assert!(!ordinary(r#""100-199""#, r#"{"about":[0,"5%"]}"#));
    assert!(!ordinary(r#""500-999""#, r#"{"at-most":[0,"1%"]}"#));
    assert!(!ordinary(r#""10 or more""#, r#"{"about":[40,"5%"]}"#));
    // A share on a hole, a band there is not, a sensitive share under fifteen, too much detail.
    assert!(!ordinary("null", r#"{"about":[4,"tenths"]}"#));
    assert!(!ordinary(r#""3-7""#, "null"));
    assert!(!ordinary("12", "null"));
    assert!(!reads(r#""10-14""#, r#"{"about":[4,"tenths"]}"#, "sensitive", "headline"));
    assert!(!reads(r#""30-49""#, r#"{"about":[4,"tenths"]}"#, "ordinary", "options"));
    assert!(reads(r#""30-49""#, r#"{"about":[4,"tenths"]}"#, "ordinary", "three-way"));
}

#[test]
fn a_share_or_policy_alone_is_checked_too() {
    assert!(serde_json::from_str::<Share>(r#"{"about":[40,"5%"]}"#).is_ok());
    assert!(serde_json::from_str::<Share>(r#"{"about":[41,"5%"]}"#).is_err());
    assert!(serde_json::from_str::<Share>(r#"{"at-least":[10,"tenths"]}"#).is_err());
    assert!(serde_json::from_str::<Policy>(r#"{"minimum":9}"#).is_err());
    assert!(serde_json::from_str::<Policy>(r#"{"minimum":20}"#).is_ok());
}

#[test]
fn a_release_survives_its_file_and_shows_no_count() {
    let yes = with(row("all", Level::Partnership, &[0, 1]), "yes", Detail::Headline, &[0]);
    let f = family("f", 2, vec![yes]);
    let counts = [137, 41];
    let debug = format!("{:?}", task(&f, &counts, &[]));
    assert!(!debug.contains("137") && !debug.contains("41"), "{debug}");
    let release = protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan").figures;
    let text = serde_json::to_string(&release).expect("a release can be written");
    assert!(text.contains(r#""base":"100-199""#) && text.contains(r#"{"about":[75,"5%"]}"#));
    for count in ["137", "41", "178"] {
        assert!(!text.contains(count), "{count} in {text}");
    }
    assert_eq!(serde_json::from_str::<Protected>(&text).expect("it reads"), release);
}

#[test]
fn what_is_wrong_with_a_plan_is_refused() {
    let policy = Policy::standard();
    let refuses = |task: Task<'_>| protect(&[task], &policy).expect_err("a bad plan");
    let big = family("f", 50_001, vec![]);
    let counts = vec![0; 50_001];
    assert!(matches!(refuses(task(&big, &counts, &[])), Refused::TooManyCells { .. }));
    let f = family("f", 2, vec![row("all", Level::Partnership, &[0, 1])]);
    assert!(matches!(refuses(task(&f, &[1], &[])), Refused::WrongCounts { .. }));
    let outside = family("f", 2, vec![row("all", Level::Partnership, &[0, 2])]);
    assert!(matches!(refuses(task(&outside, &[1, 2], &[])), Refused::BadCells { .. }));
    let stray = with(row("all", Level::Partnership, &[0]), "yes", Detail::Headline, &[1]);
    let stray = family("f", 2, vec![stray]);
    assert!(matches!(refuses(task(&stray, &[1, 2], &[])), Refused::BadCells { .. }));
    let twice = family("f", 2, vec![row("a", Level::Area, &[0]), row("a", Level::Area, &[1])]);
    assert!(matches!(refuses(task(&twice, &[1, 2], &[])), Refused::NamedTwice { .. }));
}

#[test]
fn an_earlier_share_must_be_one_that_was_legal_and_a_display_must_fit_its_plan() {
    let fives = Share::of(40, 100, Base::Band(BaseBand::From100), Sensitivity::Ordinary);
    let fives = fives.expect("a share");
    let ten = Base::Band(BaseBand::From10);
    assert!(Fixed::share(vec![0], vec![0, 1], ten, fives, Sensitivity::Ordinary).is_err());
    let f = family("f", 2, vec![row("all", Level::Partnership, &[0, 1])]);
    let g = family("g", 2, vec![row("all", Level::Partnership, &[0, 1])]);
    let (one, other) = (task(&f, &[10, 10], &[]), task(&g, &[10, 10], &[]));
    let policy = Policy::standard();
    let release = protect(&[one], &policy).expect("a sound plan").figures;
    assert!(audit(&[other.scope()], &release, &policy).is_err());
}
