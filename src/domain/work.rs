//! Counting and protecting that goes on beside the pages of staff, one task a wave.

use super::ids::StaffName;

/// What is done with a wave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Its box is counted.
    Count,
    /// Its tally is protected.
    Protect,
}

impl Task {
    /// The word for addresses, messages and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Protect => "protect",
        }
    }

    /// The task behind a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Count, Self::Protect].into_iter().find(|task| task.as_str() == word)
    }
}

/// Work that goes on, or has failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// What is done.
    pub task: Task,
    /// Who began it.
    pub staff: StaffName,
    /// Random: which beginning of this work it is.
    pub key: [u8; 16],
    /// The minute, counted from 1970, until which it is taken to go on, unless it says so again.
    pub alive: i32,
    /// Why it failed, as a word of the catalogue; empty while it goes on.
    pub failed: String,
    /// What the program itself says about that, in English; nothing about people who answer.
    pub detail: String,
}

impl Work {
    /// Whether it goes on at this minute: a server that stopped in the midst says nothing more.
    #[must_use]
    pub fn goes_on(&self, minute: i32) -> bool {
        self.failed.is_empty() && minute <= self.alive
    }
}
