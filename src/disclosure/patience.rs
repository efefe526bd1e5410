//! How long a linear program may take.
//!
//! A program that is cut short proves nothing, and what it would have proved differs between machines. So nothing may
//! come out of a run in which one was: the run is refused, and the same input gives the same output or none.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use microlp::{Error, Problem, Solution, SolveOutcome};

/// Far more than any program that was seen: all of the thousands for thirty families of one wave take seconds together.
const LONGEST: Duration = Duration::from_mins(2);

/// The time that each program of a run has, and whether one needed more.
#[derive(Clone, Debug)]
pub(super) struct Patience {
    longest: Duration,
    over: Arc<AtomicBool>,
}

/// A program without a proven best.
pub(super) enum Unsolved {
    /// There is no end.
    Endless,
    /// Infeasible by numerical accident, or cut short; the latter is remembered.
    Unsure,
}

impl Default for Patience {
    fn default() -> Self {
        Self::of(LONGEST)
    }
}

impl Patience {
    /// So much time for each program.
    pub(super) fn of(longest: Duration) -> Self {
        Self { longest, over: Arc::default() }
    }

    /// Whether any program needed more.
    pub(super) fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    /// Solves a program within the time it has.
    pub(super) fn solve(&self, mut problem: Problem) -> Result<Solution, Unsolved> {
        problem.set_time_limit(self.longest);
        self.outcome(problem.solve())
    }

    /// The solution of a program, or of one that was added to.
    pub(super) fn outcome(&self, outcome: Result<SolveOutcome, Error>) -> Result<Solution, Unsolved> {
        match outcome {
            Ok(outcome) if outcome.is_optimal() => outcome.into_solution().map_err(|_| Unsolved::Unsure),
            Ok(_) => {
                self.over.store(true, Ordering::Relaxed);
                Err(Unsolved::Unsure)
            }
            Err(Error::Unbounded) => Err(Unsolved::Endless),
            Err(_) => Err(Unsolved::Unsure),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::{Detail, Family, Item, Level, Policy, Refused, Row, Sensitivity, Task, attack_all, protect_within};

    /// Three areas, the last of them small.
    fn family() -> Family {
        let row = |id: &str, level, base: Vec<usize>, yes: Vec<usize>| {
            let items = vec![Item { id: "yes".into(), detail: Detail::Headline, cells: yes }];
            Row { id: id.into(), level, base, sensitivity: Sensitivity::Ordinary, minimum: 10, eligible: true, shared: None, items }
        };
        let area = |n: usize| row(&format!("area-{n}"), Level::Area, vec![2 * n, 2 * n + 1], vec![2 * n]);
        let all = row("all", Level::Partnership, (0..6).collect(), vec![0, 2, 4]);
        Family { id: "f".into(), cells: 6, rows: vec![all, area(0), area(1), area(2)] }
    }

    #[test]
    fn a_run_in_which_a_program_was_cut_short_is_refused_and_says_what_to_coarsen() {
        let family = family();
        let task = Task { family: &family, counts: &[12, 9, 20, 14, 2, 3], earlier: Vec::new() };
        let (tasks, policy) = ([task], Policy::standard());
        let whole = protect_within(&tasks, policy, Patience::default()).expect("there is time");
        let refused = protect_within(&tasks, policy, Patience::of(Duration::ZERO)).expect_err("there is none");
        assert_eq!(refused, Refused::OutOfTime);
        assert!(refused.to_string().contains("declare fewer breakdowns"), "{refused}");
        // An attack that had no time has not failed.
        let scopes = [tasks[0].scope()];
        let attacked = |longest| attack_all(&scopes, &whole.figures.families, policy, &Patience::of(longest));
        assert_eq!(attacked(LONGEST), Ok(Vec::new()));
        assert_eq!(attacked(Duration::ZERO), Err(Refused::OutOfTime));
    }
}
