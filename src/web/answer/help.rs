//! The help directory: numbers with their sources and the day on which each was last checked.

use super::page::{Place, content};
use crate::render::RenderError;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days after which an entry must have been checked again (experience §1).
const FRESH_DAYS: i64 = 180;
/// Entries that a page may show.
const MOST_ENTRIES: usize = 12;

/// Where people can get help.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// The entries, in the order in which they are shown.
    #[serde(rename = "entry")]
    pub entries: Vec<Entry>,
}

/// One line that can be called.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id; its words are `help-line-ID` and `help-line-ID-name`.
    pub id: String,
    /// Where it is for.
    pub nation: String,
    /// The number as people write it.
    pub number: String,
    /// `always` for day and night.
    #[serde(default)]
    pub hours: String,
    /// Whether a call costs nothing.
    #[serde(default)]
    pub free: bool,
    /// Where the number was found.
    pub source: String,
    /// The day on which it was last checked.
    pub reviewed_on: NaiveDate,
}

/// What is wrong with the directory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HelpError {
    /// It cannot be read.
    #[error("help/directory.toml: {0}")]
    Unreadable(String),
    /// An entry says nothing of where its number was found.
    #[error("help entry “{0}”: no source is recorded")]
    NoSource(String),
    /// An entry was checked too long ago.
    #[error("help entry “{0}” was last checked on {1}: check the number again and record the day")]
    Stale(String, NaiveDate),
}

impl Directory {
    /// Reads the directory that was built in.
    ///
    /// # Errors
    /// [`HelpError`] when it cannot be read, or an entry has no source.
    pub fn load() -> Result<Self, HelpError> {
        let directory: Self =
            toml::from_str(include_str!("../../../help/directory.toml")).map_err(|e| HelpError::Unreadable(e.to_string()))?;
        match directory.entries.iter().find(|e| e.source.trim().is_empty()) {
            Some(entry) => Err(HelpError::NoSource(entry.id.clone())),
            None => Ok(directory),
        }
    }

    /// Entries that were checked more than 180 days before `today`.
    #[must_use]
    pub fn stale(&self, today: NaiveDate) -> Vec<HelpError> {
        let old = |e: &&Entry| (today - e.reviewed_on).num_days() > FRESH_DAYS;
        self.entries.iter().filter(old).map(|e| HelpError::Stale(e.id.clone(), e.reviewed_on)).collect()
    }
}

/// One line as a page shows it.
#[derive(Debug, Serialize)]
pub struct Line {
    who: String,
    name: String,
    number: String,
    dial: String,
    always: bool,
    free: bool,
    reviewed: String,
}

content!(
    /// Get help.
    Help, "answer/help.html", "help", { entries: Vec<Line>, young: bool }
);

/// The help page. Without a card it names emergency numbers alone: the answering host says nowhere what it is about (privacy §1).
pub(super) fn page(place: &Place, with_card: bool, young: bool) -> Result<Help, RenderError> {
    Ok(Help { entries: if with_card { lines(place)? } else { Vec::new() }, young })
}

/// The lines that can be called, in the page's language.
pub(super) fn lines(place: &Place) -> Result<Vec<Line>, RenderError> {
    let words = place.answering.pages.words();
    let line = |entry: &Entry| {
        Ok(Line {
            who: words.say(place.language, &format!("help-line-{}", entry.id), &[])?,
            name: words.say(place.language, &format!("help-line-{}-name", entry.id), &[])?,
            number: entry.number.clone(),
            dial: entry.number.replace(' ', ""),
            always: entry.hours == "always",
            free: entry.free,
            reviewed: words.day(place.language, entry.reviewed_on)?,
        })
    };
    place.answering.directory.entries.iter().take(MOST_ENTRIES).map(line).collect()
}
