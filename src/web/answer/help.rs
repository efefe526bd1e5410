//! The help directory: numbers with their sources and the day on which each was last checked.

use super::page::{ChoiceView, Place, content};
use crate::render::RenderError;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days after which an entry must have been checked again (experience §1).
const FRESH_DAYS: i64 = 180;
/// Entries that a page may show.
const MOST_ENTRIES: usize = 12;

/// A nation of the United Kingdom: each has helplines of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nation {
    /// England.
    #[default]
    England,
    /// Wales.
    Wales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    Ni,
}

impl Nation {
    /// All four.
    pub const ALL: [Self; 4] = [Self::England, Self::Wales, Self::Scotland, Self::Ni];

    /// The word for settings, forms and the directory.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Wales => "wales",
            Self::Scotland => "scotland",
            Self::Ni => "ni",
        }
    }

    /// The nation behind a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nation| nation.as_str() == word)
    }
}

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
    /// Where it is for: `uk`, or one nation.
    pub nation: String,
    /// The number as people write it.
    pub number: String,
    /// A number for text messages, as people write it.
    #[serde(default)]
    pub text: String,
    /// `always` for day and night.
    #[serde(default)]
    pub hours: String,
    /// Whether a call costs nothing.
    #[serde(default)]
    pub free: bool,
    /// Where the number was found: addresses of pages.
    pub sources: Vec<String>,
    /// The day on which it was last checked.
    pub reviewed_on: NaiveDate,
}

/// What is wrong with the directory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HelpError {
    /// It cannot be read.
    #[error("help/directory.toml: {0}")]
    Unreadable(String),
    /// An entry says too little of where its number was found.
    #[error("help entry “{0}”: two sources are needed, web addresses of pages that show the number")]
    NoSource(String),
    /// An entry for no nation.
    #[error("help entry “{0}”: “{1}” is none of uk, england, wales, scotland, ni")]
    NoNation(String, String),
    /// A nation with more entries than a page holds.
    #[error("{0}: a page holds at most {MOST_ENTRIES} help entries")]
    TooMany(&'static str),
    /// An entry was checked too long ago.
    #[error("help entry “{0}” was last checked on {1}: check the number again and record the day")]
    Stale(String, NaiveDate),
}

impl Directory {
    /// Reads the directory that was built in.
    ///
    /// # Errors
    /// [`HelpError`] when it cannot be read, an entry has fewer than two sources or no nation, or a nation has too many entries.
    pub fn load() -> Result<Self, HelpError> {
        Self::parse(include_str!("../../../help/directory.toml"))
    }

    /// Reads and checks a directory.
    ///
    /// # Errors
    /// As for [`Directory::load`].
    pub fn parse(text: &str) -> Result<Self, HelpError> {
        let directory: Self = toml::from_str(text).map_err(|e| HelpError::Unreadable(e.to_string()))?;
        for entry in &directory.entries {
            if entry.sources.len() < 2 || !entry.sources.iter().all(|s| s.starts_with("http")) {
                return Err(HelpError::NoSource(entry.id.clone()));
            }
            if entry.nation != "uk" && Nation::parse(&entry.nation).is_none() {
                return Err(HelpError::NoNation(entry.id.clone(), entry.nation.clone()));
            }
        }
        match Nation::ALL.into_iter().find(|nation| directory.of(*nation).len() > MOST_ENTRIES) {
            Some(nation) => Err(HelpError::TooMany(nation.as_str())),
            None => Ok(directory),
        }
    }

    /// The entries of a nation: lines that are open day and night first, the nation's own before those of the whole country.
    #[must_use]
    pub fn of(&self, nation: Nation) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.entries.iter().filter(|e| e.nation == "uk" || e.nation == nation.as_str()).collect();
        entries.sort_by_key(|e| (e.nation == "uk", e.hours != "always"));
        entries
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
    text: String,
    text_dial: String,
    always: bool,
    free: bool,
    reviewed: String,
}

content!(
    /// Get help.
    Help, "answer/help.html", "help", { entries: Vec<Line>, nations: Vec<ChoiceView>, young: bool }
);

/// The help page. Without a card it names emergency numbers alone: the answering host says nowhere what it is about (privacy §1).
pub(super) fn page(place: &Place, nation: Option<Nation>, young: bool) -> Result<Help, RenderError> {
    let Some(nation) = nation else { return Ok(Help { entries: Vec::new(), nations: Vec::new(), young }) };
    let choice = |n: Nation| {
        Ok::<_, RenderError>(ChoiceView {
            code: n.as_str().to_owned(),
            value: format!("nation:{}", n.as_str()),
            label: place.answering.pages.words().say(place.language, &format!("help-nation-{}", n.as_str()), &[])?,
            chosen: n == nation,
            first_non: false,
            direction: String::new(),
        })
    };
    // A page without a run cannot come back with another nation.
    let nations = if place.run.is_some() { Nation::ALL.into_iter().map(choice).collect::<Result<_, _>>()? } else { Vec::new() };
    Ok(Help { entries: lines(place, nation)?, nations, young })
}

/// The lines that can be called, in the page's language.
pub(super) fn lines(place: &Place, nation: Nation) -> Result<Vec<Line>, RenderError> {
    let words = place.answering.pages.words();
    let line = |entry: &Entry| {
        Ok(Line {
            who: words.say(place.language, &format!("help-line-{}", entry.id), &[])?,
            name: words.say(place.language, &format!("help-line-{}-name", entry.id), &[])?,
            number: entry.number.clone(),
            dial: entry.number.replace(' ', ""),
            text: entry.text.clone(),
            text_dial: entry.text.replace(' ', ""),
            always: entry.hours == "always",
            free: entry.free,
            reviewed: words.day(place.language, entry.reviewed_on)?,
        })
    };
    place.answering.directory.of(nation).into_iter().map(line).collect()
}
