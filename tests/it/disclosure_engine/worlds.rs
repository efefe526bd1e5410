//! Certificates, checked a second time: plain addition, and what they may not depend on.

use std::collections::BTreeMap;

use chorus::disclosure::{
    Base, BaseBand, Certificate, Detail, Family, Fixed, Level, Policy, Protected, Refused, Row, Sensitivity, Share, protect,
};

use super::scale::in_steps;
use super::{drafted_and_repaired, family, row, task, with};

/// Everybody, some areas and groups of them, each with a headline of two answers, over the cells of some waves.
fn group(id: &str, level: Level, waves: &[usize], areas: &[usize]) -> Row {
    let cells = |answers: &[usize]| -> Vec<usize> {
        let pairs = |wave: usize| areas.iter().flat_map(move |area| answers.iter().map(move |a| wave * 6 + area * 2 + a));
        waves.iter().copied().flat_map(pairs).collect()
    };
    with(row(id, level, &cells(&[0, 1])), "yes", Detail::Headline, &cells(&[0]))
}

/// A statement as a reader writes it down: cells of the base and of the item, the base's ends and the share in steps.
struct Noted {
    base: Vec<usize>,
    item: Vec<usize>,
    ends: Option<(u64, Option<u64>)>,
    share: Option<(i128, i128, i128)>,
}

/// What a release said and kept of these rows, from `shift` cells on.
fn noted(f: &Family, shown: &Protected, shift: usize) -> Vec<Noted> {
    let moved = |cells: &[usize]| cells.iter().map(|cell| cell + shift).collect::<Vec<_>>();
    let rows = f.rows.iter().zip(shown.families()[0].rows());
    let note = |(row, shown): (&Row, &chorus::disclosure::ProtectedRow)| Noted {
        base: moved(&row.base),
        item: moved(&row.items[0].cells),
        ends: shown.base().map(|base| (u64::from(base.low()), base.high().map(u64::from))),
        share: shown.share("yes").map(in_steps),
    };
    rows.map(note).collect()
}

/// Adds worlds up: every one must say what was said, and together they must leave every hole and cell its room.
fn hold(worlds: &[BTreeMap<usize, u64>], all: &[Noted]) {
    assert!(!worlds.is_empty());
    let sum = |world: &BTreeMap<usize, u64>, cells: &[usize]| cells.iter().filter_map(|cell| world.get(cell)).sum::<u64>();
    for one in all {
        let (mut bases, mut items, mut rests) = (Vec::new(), Vec::new(), Vec::new());
        for world in worlds {
            let (base, item) = (sum(world, &one.base), sum(world, &one.item));
            if let Some((low, high)) = one.ends {
                assert!(low <= base && high.is_none_or(|high| base <= high), "{base} is not {low} to {high:?}");
            }
            if let Some((steps, low, high)) = one.share {
                // Half a step beyond each end, which a tie may touch.
                let (base, item) = (i128::from(base), i128::from(item));
                assert!(low == 0 || 2 * steps * item >= (2 * low - 1) * base, "{item} of {base} is under {low} in {steps}");
                assert!(high == steps || 2 * steps * item <= (2 * high + 1) * base, "{item} of {base} is over {high} in {steps}");
            }
            bases.push(base);
            items.push(item);
            rests.push(base - item);
        }
        let ends = |values: &[u64]| (*values.iter().min().expect("worlds"), *values.iter().max().expect("worlds"));
        if one.ends.is_none() {
            let (low, high) = ends(&bases);
            assert!(high >= low + 9 && (low == 0 || low >= 10), "a hole is {low} to {high}");
        }
        for (low, high) in [ends(&items), ends(&rests)] {
            assert!(high >= 3 && (low == 0 || low >= 3), "a cell is {low} to {high}");
        }
    }
}

/// What a release said and kept, as what is fixed from then on.
fn fixed(notes: &[Noted], f: &Family, shown: &Protected) -> Vec<Fixed> {
    let mut fixed = Vec::new();
    for (note, shown) in notes.iter().zip(shown.families()[0].rows()) {
        let (base, item) = (note.base.clone(), note.item.clone());
        fixed.push(shown.base().map_or_else(|| Fixed::hole(base.clone()), |b| Fixed::base(base.clone(), b)));
        fixed.push(match (shown.base(), shown.share("yes")) {
            (Some(b), Some(share)) => Fixed::share(item, base, b, share, Sensitivity::Ordinary).expect("it was legal"),
            _ => Fixed::hidden(item, base, Sensitivity::Ordinary),
        });
    }
    assert_eq!(fixed.len(), 2 * f.rows.len());
    fixed
}

/// One quarter's figures: everybody, boroughs, two of them together and, in the middle of a year, two merged under a new name.
fn quarter(n: usize, waves: &[usize]) -> Vec<Row> {
    let mut rows = vec![group("all", Level::Partnership, waves, &[0, 1, 2]), group("ab", Level::AreaGroup, waves, &[0, 1])];
    rows.push(group(if n < 2 { "a" } else { "a renamed" }, Level::Area, waves, &[0]));
    if n < 5 {
        rows.push(group("b", Level::Area, waves, &[1]));
        rows.push(group("c", Level::Area, waves, &[2]));
    } else {
        rows.push(group("b and c", Level::Area, waves, &[1, 2]));
    }
    rows
}

#[test]
fn eight_quarters_with_years_never_narrow_what_any_of_them_kept() {
    // Replies by borough and answer. The fourth wave rolled on into the fifth and has none; in the last two borough c has closed.
    let counts: [[u64; 6]; 8] = [
        [14, 9, 6, 3, 4, 1],
        [11, 5, 9, 8, 2, 3],
        [21, 7, 4, 4, 7, 6],
        [12, 12, 5, 2, 1, 0],
        [9, 17, 16, 9, 12, 4],
        [13, 3, 6, 1, 5, 9],
        [19, 8, 2, 7, 0, 0],
        [16, 9, 7, 5, 0, 0],
    ];
    let policy = Policy::standard();
    let (mut notes, mut earlier): (Vec<Noted>, Vec<Fixed>) = (Vec::new(), Vec::new());
    let mut hidden = 0;
    for n in 0..8 {
        let wave = n % 4;
        if wave == 0 {
            (notes, earlier) = (Vec::new(), Vec::new());
        }
        // Every release is attacked with all the others of its year, the last with the year itself.
        let mut rows = quarter(n, &[wave]);
        if wave == 3 {
            let year = quarter(n, &[0, 1, 2, 3]).into_iter().map(|row| Row { id: format!("year {}", row.id), ..row });
            rows.extend(year);
        }
        let f = family("f", 24, rows);
        let mut all = vec![0; 24];
        for (past, counts) in counts[n - wave..=n].iter().enumerate() {
            all[past * 6..past * 6 + 6].copy_from_slice(counts);
        }
        let release = protect(&[task(&f, &all, &earlier)], &policy).expect("a sound plan");
        let mine = noted(&f, &release.figures, 0);
        earlier.extend(fixed(&mine, &f, &release.figures));
        hidden += mine.iter().filter(|note| note.ends.is_none()).count();
        notes.extend(mine);
        hold(&release.certificate.families[0].worlds, &notes);
    }
    assert!(hidden > 5, "{hidden}: the test is about what was hidden");
}

#[test]
fn a_year_over_four_hidden_waves_does_not_prove_each() {
    // "30-49" over four waves of at most nine each would leave each at least three.
    let areas = &[0];
    let mut rows = vec![group("year", Level::Partnership, &[0, 1, 2, 3], areas)];
    rows.extend((0..4).map(|wave| group(&format!("wave {wave}"), Level::Area, &[wave], areas)));
    let f = family("f", 24, rows);
    let mut counts = vec![0; 24];
    for wave in 0..4 {
        (counts[wave * 6], counts[wave * 6 + 1]) = (5, 4);
    }
    let (_, shown) = drafted_and_repaired(&[task(&f, &counts, &[])]);
    let worlds = protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan").certificate;
    hold(&worlds.families[0].worlds, &noted(&f, &shown, 0));
}

#[test]
fn of_a_hundred_sixty_nine_and_twenty_two_do_not_leave_nine() {
    let areas = |n: &[usize]| group(&format!("{n:?}"), if n.len() == 3 { Level::Partnership } else { Level::Area }, &[0], n);
    let f = family("f", 6, vec![areas(&[0, 1, 2]), areas(&[0]), areas(&[1]), areas(&[2])]);
    let counts = [40, 29, 12, 10, 5, 4];
    let release = protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan");
    hold(&release.certificate.families[0].worlds, &noted(&f, &release.figures, 0));
}

#[test]
fn worlds_come_from_what_is_displayed_and_from_nothing_else() {
    let f = family(
        "f",
        6,
        vec![group("all", Level::Partnership, &[0], &[0, 1, 2]), group("a", Level::Area, &[0], &[0]), group("b", Level::Area, &[0], &[1])],
    );
    let of = |counts: &[u64]| protect(&[task(&f, counts, &[])], &Policy::standard()).expect("a sound plan");
    let (one, other) = (of(&[33, 22, 9, 12, 2, 1]), of(&[34, 22, 9, 12, 2, 1]));
    assert_eq!(one.figures, other.figures, "both truths are told in the same way");
    assert_eq!(one.certificate, other.certificate, "so the worlds cannot know which it was");
}

#[test]
fn a_share_that_passes_programs_and_fails_on_whole_numbers_is_not_said() {
    // Of 10 to 14, "about 4 in 10" is 4 or 5 or 6 and never a fraction: the linear attack allows 3.5.
    let inner = with(row("inner", Level::Area, &[0, 1]), "yes", Detail::Headline, &[0]);
    let f = family("f", 3, vec![with(row("all", Level::Partnership, &[0, 1, 2]), "yes", Detail::Headline, &[0]), inner]);
    for counts in [[5, 8, 9], [4, 6, 4], [7, 7, 1], [9, 9, 2], [4, 7, 11]] {
        let release = protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan");
        hold(&release.certificate.families[0].worlds, &noted(&f, &release.figures, 0));
    }
}

#[test]
fn a_certificate_with_a_wrong_world_or_too_few_is_found_out() {
    let f = family("f", 6, vec![group("all", Level::Partnership, &[0], &[0, 1, 2]), group("a", Level::Area, &[0], &[0])]);
    let counts = [14, 9, 6, 3, 4, 1];
    let task = task(&f, &counts, &[]);
    let release = protect(std::slice::from_ref(&task), &Policy::standard()).expect("a sound plan");
    let check = |certificate: &Certificate| {
        let wrong = certificate.check(&[task.scope()], &release.figures, &Policy::standard()).expect("the same plan");
        wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(check(&release.certificate), "");
    let mut more = release.certificate.clone();
    more.families[0].worlds[0].insert(0, 5_000);
    assert!(check(&more).contains("does not reproduce"));
    let mut outside = release.certificate.clone();
    outside.families[0].worlds[0].insert(6, 1);
    assert!(check(&outside).contains("a cell there is not"));
    let mut fewer = release.certificate.clone();
    fewer.families[0].worlds.truncate(1);
    fewer.together = vec![vec![0]];
    assert!(check(&fewer).contains("no worlds show the room"));
    let mut apart = release.certificate.clone();
    apart.together.clear();
    assert!(check(&apart).contains("goes together with no worlds"));
    let mut other = release.certificate.clone();
    other.families[0].id = "g".to_owned();
    assert!(check(&other).contains("other families"));
}

#[test]
fn worlds_of_families_that_share_a_base_agree_on_it() {
    let shared = |mut row: Row| {
        row.shared = Some(row.id.clone());
        row
    };
    let of = |id: &str, cells: &[usize]| {
        let all = with(shared(row("all", Level::Partnership, &[0, 1, 2, 3])), "yes", Detail::Headline, cells);
        family(id, 4, vec![all, shared(row("a", Level::Area, &[0, 1])), shared(row("b", Level::Area, &[2, 3]))])
    };
    let (one, other) = (of("one", &[0, 2]), of("other", &[1, 3]));
    let tasks = [task(&one, &[12, 9, 3, 2], &[]), task(&other, &[15, 6, 1, 4], &[])];
    drafted_and_repaired(&tasks);
    let release = protect(&tasks, &Policy::standard()).expect("a sound plan");
    assert!(release.certificate.together.len() > 1);
    let mut wrong = release.certificate.clone();
    wrong.families[0].worlds[0].insert(3, 77);
    let scopes: Vec<_> = tasks.iter().map(chorus::disclosure::Task::scope).collect();
    let said = wrong.check(&scopes, &release.figures, &Policy::standard()).expect("the same plan");
    assert!(said.iter().any(|w| w.to_string().contains("different values for")), "{said:?}");
}

/// What earlier releases prove alone nothing can take back: then nothing is published, and the message says what to coarsen.
#[test]
fn what_cannot_be_protected_is_refused_with_what_to_coarsen() {
    let f = family("f", 2, vec![row("all", Level::Partnership, &[0, 1])]);
    let ten = Base::Band(BaseBand::From10);
    let share = Share::of(6, 12, ten, Sensitivity::Ordinary).expect("a share");
    let earlier = [Fixed::share(vec![0], vec![0, 1], ten, share, Sensitivity::Ordinary).expect("legal"), Fixed::hole(vec![0])];
    let refused = protect(&[task(&f, &[6, 6], &earlier)], &Policy::standard()).expect_err("5 to 7 is no room for a hole");
    assert!(matches!(refused, Refused::NoCertificate { .. }), "{refused}");
    assert!(refused.to_string().contains("declare fewer figures"), "{refused}");
}
