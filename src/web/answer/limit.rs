//! What a flood is held to: in memory alone, and without looking at an address, which a whole refuge may share.
//!
//! Guessing codes needs no limit: of 10¹⁵ numbers a wave has issued a few thousand. What needs one is what writes to the disk: one card, sent
//! again and again, and a way in without a card. Both budgets are far above what people do; whoever meets one is told that nothing was sent yet
//! and keeps every answer. No clock is asked: budgets come back with the server's ticks.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    mem,
    sync::{Mutex, PoisonError},
};

/// How often one card may be sent, and its answers kept, within half an hour to an hour.
const OF_A_CARD: u32 = 200;
/// How many replies may come through one way in at once, and how many more with each tick of two seconds.
const OF_A_WAY: u32 = 600;
const MORE_EACH_TICK: u32 = 4;
/// Ticks after which the older half of what is known of cards is forgotten: half an hour.
const HALF_AN_HOUR: u32 = 900;
/// How many cards are known at most in each half.
const CARDS: usize = 65_536;

/// Budgets of cards and ways in.
#[derive(Debug, Default)]
pub struct Limits {
    /// Cards are known by a hash under a key that this process alone has.
    hash: RandomState,
    budgets: Mutex<Budgets>,
}

#[derive(Debug, Default)]
struct Budgets {
    cards: [HashMap<u64, u32>; 2],
    ways: HashMap<String, u32>,
    ticks: u32,
}

impl Limits {
    /// Whether something may be written for this card, or without one through this way in; counts it.
    pub fn may_write(&self, mark: Option<&[u8; 32]>, slug: &str) -> bool {
        let mut budgets = self.budgets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(mark) = mark {
            return budgets.of_card(self.hash.hash_one(mark));
        }
        let left = budgets.ways.entry(slug.to_owned()).or_insert(OF_A_WAY);
        let may = *left > 0;
        *left = left.saturating_sub(1);
        may
    }

    /// A tick of the server.
    pub fn tick(&self) {
        let mut budgets = self.budgets.lock().unwrap_or_else(PoisonError::into_inner);
        for left in budgets.ways.values_mut() {
            *left = (*left + MORE_EACH_TICK).min(OF_A_WAY);
        }
        budgets.ways.retain(|_, left| *left < OF_A_WAY);
        budgets.ticks += 1;
        if budgets.ticks >= HALF_AN_HOUR {
            budgets.forget_half();
        }
    }
}

impl Budgets {
    fn of_card(&mut self, card: u64) -> bool {
        if self.cards[0].len() >= CARDS && !self.cards[0].contains_key(&card) {
            self.forget_half();
        }
        let before = self.cards[1].get(&card).copied().unwrap_or_default();
        let now = self.cards[0].entry(card).or_default();
        *now = now.saturating_add(1);
        before.saturating_add(*now) <= OF_A_CARD
    }

    fn forget_half(&mut self) {
        self.ticks = 0;
        self.cards[1] = mem::take(&mut self.cards[0]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(limits: &Limits, mark: Option<&[u8; 32]>, tries: u32) -> u32 {
        (0..tries).map(|_| u32::from(limits.may_write(mark, "road"))).sum()
    }

    #[test]
    fn one_card_has_a_budget_that_comes_back_and_no_other_card_notices() {
        let limits = Limits::default();
        assert_eq!(allowed(&limits, Some(&[1; 32]), 1_000), OF_A_CARD);
        assert_eq!(allowed(&limits, Some(&[2; 32]), 5), 5);
        assert_eq!(allowed(&limits, None, 5), 5);
        (0..HALF_AN_HOUR).for_each(|_| limits.tick());
        assert_eq!(allowed(&limits, Some(&[1; 32]), 5), 0, "half an hour is too soon");
        (0..2 * HALF_AN_HOUR).for_each(|_| limits.tick());
        assert_eq!(allowed(&limits, Some(&[1; 32]), 5), 5);
    }

    #[test]
    fn a_way_in_has_a_budget_that_comes_back_tick_by_tick() {
        let limits = Limits::default();
        assert_eq!(allowed(&limits, None, 5_000), OF_A_WAY);
        assert!(limits.may_write(None, "another"));
        limits.tick();
        assert_eq!(allowed(&limits, None, 100), MORE_EACH_TICK);
        (0..OF_A_WAY).for_each(|_| limits.tick());
        assert_eq!(allowed(&limits, None, 5_000), OF_A_WAY, "and never grows beyond itself");
    }

    #[test]
    fn a_flood_of_cards_is_held_in_bounded_memory() {
        let limits = Limits::default();
        for n in 0..(CARDS as u64) * 3 {
            let mut mark = [0; 32];
            mark[..8].copy_from_slice(&n.to_le_bytes());
            assert!(limits.may_write(Some(&mark), "road"));
        }
        let budgets = limits.budgets.lock().expect("a lock");
        assert!(budgets.cards.iter().all(|half| half.len() <= CARDS));
    }
}
