//! Readers who know more than what is displayed: one reply, or every reply of their own area. What they learn is measured in exact fractions,
//! by code that the engine does not share, and stated in `SECURITY.md`.

use chorus::disclosure::{Family, Policy, Protected, protect};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::exact::{self, Ineq};
use super::random::{Owed, cases, displayed, goals, ones, shape};
use super::task;

/// Always the same partnerships of two to four areas, most of them with a handful of replies to an answer.
fn each(mut look: impl FnMut(usize, &Family, &[u64], &Protected)) {
    let mut runner = TestRunner::deterministic();
    for _ in 0..150 {
        let (kind, sensitivity, counts) = cases().new_tree(&mut runner).expect("a case").current();
        let f = shape(kind, sensitivity);
        let release = protect(&[task(&f, &counts, &[])], &Policy::standard()).expect("a sound plan").figures;
        look(kind, &f, &counts, &release);
    }
}

fn least(known: &[Ineq], cells: &[i128]) -> i128 {
    exact::least(known, cells).expect("the truth satisfies what is known").ceil()
}

/// Somebody who replied, or who was told how one person replied, never learns that hardly anybody else gave an answer.
#[test]
fn who_knows_one_reply_cannot_tell_that_it_stands_alone() {
    let (mut looked, mut somebody) = (0, 0);
    each(|_, f, counts, release| {
        for mine in (0..f.cells).filter(|cell| counts[*cell] > 0) {
            let mut known = displayed(f, release);
            known.push((ones(&[mine], f.cells), 1));
            for goal in goals(f, release) {
                let Owed::Cell(t) = goal.owed else { continue };
                let own = goal.cells[mine];
                looked += 1;
                assert!(exact::reaches(&known, &goal.cells, t - 1 + own), "{}: under {t} others, {release:?}", goal.name);
                let others = least(&known, &goal.cells) - own;
                somebody += u64::from(others > 0 && others < t - 1);
            }
        }
    });
    assert!(looked > 5_000, "{looked}");
    // Fewer than one in a hundred: that some one or two others gave it, and never how many.
    assert!(somebody * 100 < looked, "{somebody} of {looked}");
}

/// An area that knows all of its own replies: what is said of the whole is, to it, said of the others alone.
#[test]
fn an_area_that_knows_its_own_replies_learns_as_much_about_others_as_security_md_says() {
    let (mut cells, mut caught, mut holes, mut inhabited) = (0, 0, 0, 0);
    each(|kind, f, counts, release| {
        let answers = [2, 3, 2][kind];
        for area in 0..f.cells / answers {
            let own: Vec<usize> = (area * answers..(area + 1) * answers).collect();
            let mut known = displayed(f, release);
            for cell in &own {
                let (one, count) = (ones(&[*cell], f.cells), i128::from(counts[*cell]));
                known.push((one.iter().map(|one| -one).collect(), -count));
                known.push((one, count));
            }
            for goal in goals(f, release).into_iter().filter(|goal| own.iter().all(|cell| goal.cells[*cell] == 0)) {
                let low = least(&known, &goal.cells);
                let reaches = |n| exact::reaches(&known, &goal.cells, n);
                match goal.owed {
                    Owed::Cell(t) => {
                        cells += 1;
                        // Known exactly, or known to be one to t − 1.
                        caught += u64::from(!reaches(low + 1) || low > 0 && !reaches(t));
                    }
                    Owed::Hole => {
                        holes += 1;
                        inhabited += u64::from(low > 0 && !reaches(10));
                    }
                    Owed::Difference => {}
                }
            }
        }
    });
    assert!(cells > 1_500 && holes > 300, "{cells} {holes}");
    assert!(caught > 0 && caught * 200 <= cells, "{caught} of {cells}: SECURITY.md says one in two hundred");
    assert!(inhabited > 0 && inhabited * 20 <= holes, "{inhabited} of {holes}: SECURITY.md says one in twenty");
}
