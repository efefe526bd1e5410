//! Which pages were posted already: random numbers, in memory alone.
//!
//! Without a script every page is the answer to a POST, and browsers post again by themselves: WebKit when it brings its tabs back after a
//! restart, Chromium there on a reload, all of them on Back and a reload. Whoever opens the browser then would see the survey. So a page
//! that is posted a second time, and not at once, is answered with Pause instead of what comes next: a quiet page that says nothing, from
//! which the person goes on with every answer. It hides the survey from a glance; Leave is what ends it.

use std::{
    collections::HashSet,
    mem,
    sync::{Mutex, PoisonError},
};

/// The random number of one rendering of a page.
pub type Seed = [u8; 8];

/// How many numbers are remembered at least; twice as many at most, in 4 MB.
const REMEMBERED: usize = 65_536;

/// The numbers of pages that were posted.
#[derive(Debug, Default)]
pub struct Posted(Mutex<Numbers>);

#[derive(Debug, Default)]
struct Numbers {
    /// Since the last tick, and in the tick before: posted again now, it is the second press of a double click.
    fresh: [HashSet<Seed>; 2],
    old: [HashSet<Seed>; 2],
}

impl Posted {
    /// Whether the page with this number was posted before, longer ago than a second press; remembers that it was posted.
    pub fn again(&self, seed: Seed) -> bool {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.old.iter().any(|set| set.contains(&seed)) {
            return true;
        }
        if all.fresh[0].len() < REMEMBERED && !all.fresh[1].contains(&seed) {
            all.fresh[0].insert(seed);
        }
        false
    }

    /// A tick: what was posted before the last one is no second press any more.
    pub fn tick(&self) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let [fresh, cooling] = &mut all.fresh;
        let cooled = mem::replace(cooling, mem::take(fresh));
        if all.old[0].len() + cooled.len() > REMEMBERED {
            all.old[1] = mem::take(&mut all.old[0]);
        }
        all.old[0].extend(cooled);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_press_is_none_and_what_is_posted_later_is_remembered() {
        let posted = Posted::default();
        assert!(!posted.again([1; 8]));
        assert!(!posted.again([1; 8]), "a double click");
        posted.tick();
        assert!(!posted.again([1; 8]), "a double click across a tick");
        posted.tick();
        assert!(posted.again([1; 8]));
        assert!(!posted.again([2; 8]), "another page");
        posted.tick();
        assert!(posted.again([1; 8]), "and again");
    }

    #[test]
    fn a_flood_is_forgotten_and_nothing_grows_without_end() {
        let posted = Posted::default();
        let numbers = u64::try_from(REMEMBERED).expect("small") * 5;
        for (n, seed) in (0..numbers).map(u64::to_le_bytes).enumerate() {
            posted.again(seed);
            if n % 1_000 == 0 {
                posted.tick();
            }
        }
        let all = posted.0.lock().expect("a lock");
        assert!(all.fresh.iter().chain(&all.old).map(HashSet::len).sum::<usize>() <= 3 * REMEMBERED);
        let latest = (numbers - 10_000).to_le_bytes();
        assert!(all.old.iter().any(|set| set.contains(&latest)), "the latest are remembered");
    }
}
