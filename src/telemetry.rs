//! The log: our own lines only. Libraries under us see addresses, headers and forms; what they would log never gets here.
//!
//! A line carries a time, and what goes wrong while somebody answers would tell when they pressed. Such faults are kept in memory and told once a day,
//! each with how often it was met, rounded to ten (privacy §7).

use std::{
    collections::BTreeMap,
    fmt::Display,
    mem,
    str::FromStr,
    sync::{Mutex, PoisonError},
};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::Targets, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// Begins to log to the terminal, at most as much as `level` says; an unknown level is `info`.
pub fn start(level: &str) {
    let level = LevelFilter::from_str(level).unwrap_or(LevelFilter::INFO);
    let ours = Targets::new().with_target("chorus", level);
    // A second start, in tests, changes nothing.
    let _ = tracing_subscriber::registry().with(fmt::layer().with_writer(std::io::stderr).with_ansi(false)).with(ours).try_init();
    // A panic says where, never with what.
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a part of the program panicked");
    }));
}

/// The faults that people who answer met since the last telling.
static FAULTS: Faults = Faults::new();

/// Notes a fault that somebody who answers met, or that their pressing led to. Nothing is written before the day turns.
pub fn note(fault: &dyn Display) {
    FAULTS.note(fault.to_string());
}

/// Tells the faults that were noted, and forgets them. Called when the day turns.
pub fn tell_faults() {
    for (fault, about) in FAULTS.take() {
        tracing::error!(fault, about, "people who answered met this fault about so often since the last telling");
    }
}

/// Different faults that are kept apart; more of them are told as one.
const KINDS: usize = 32;

/// Faults, and how often each was met.
struct Faults(Mutex<BTreeMap<String, u64>>);

impl Faults {
    const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    fn note(&self, fault: String) {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = faults.contains_key(&fault) || faults.len() < KINDS;
        *faults.entry(if known { fault } else { "other faults".to_owned() }).or_default() += 1;
    }

    /// Every fault with its number, rounded to ten and never under ten.
    fn take(&self) -> BTreeMap<String, u64> {
        let mut faults = mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for n in faults.values_mut() {
            *n = ((*n + 5) / 10 * 10).max(10);
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_told_rounded_to_ten_and_once() {
        let faults = Faults::new();
        for (fault, times) in [("a", 1), ("b", 14), ("c", 15), ("d", 104)] {
            (0..times).for_each(|_| faults.note(fault.to_owned()));
        }
        let told: Vec<(String, u64)> = faults.take().into_iter().collect();
        assert_eq!(told, [("a", 10), ("b", 10), ("c", 20), ("d", 100)].map(|(fault, about)| (fault.to_owned(), about)));
        assert!(faults.take().is_empty());
    }

    #[test]
    fn no_end_of_different_faults_fills_the_memory() {
        let faults = Faults::new();
        (0..1_000).for_each(|n| faults.note(format!("fault {n}")));
        let told = faults.take();
        assert_eq!((told.len(), told["other faults"]), (KINDS + 1, 970));
    }
}
