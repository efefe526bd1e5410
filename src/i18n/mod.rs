//! Words: Fluent catalogues of the interface and of the instruments, read and checked once at start.

use crate::domain::instrument::{BadInstrument, Instrument, Kind};
use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex},
};
use unic_langid::LanguageIdentifier;

pub mod catalogue;
mod findings;
pub mod plural;
mod problems;
mod question;
mod shelf;
pub mod subject;
mod texts;

pub use findings::{Findings, Located};
use shelf::{Asked, Shelf};
pub use texts::{Aside, ENGLISH, PAGES, Read, ReadBy, STAFF, Texts};

#[derive(RustEmbed)]
#[folder = "i18n"]
struct CatalogueFiles;

#[derive(RustEmbed)]
#[folder = "instruments"]
struct InstrumentFiles;

type Bundle = FluentBundle<FluentResource>;

/// What is wrong with the words or the instruments that were built in.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// A file that cannot be read as what it should be.
    #[error("{0}: {1}")]
    File(String, String),
    /// A language that is not there.
    #[error("there is no language “{0}”")]
    NoLanguage(String),
    /// A message that is not there.
    #[error("{0}: no message “{1}”")]
    NoMessage(String, String),
    /// A message that cannot be formatted.
    #[error("{0}: {1}: {2}")]
    Format(String, String, String),
    /// An instrument.
    #[error(transparent)]
    Instrument(#[from] BadInstrument),
}

/// A language as people see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Language {
    /// Its BCP 47 tag.
    pub code: String,
    /// What it calls itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Whether two people have not yet recorded beside the words that they read its pages. What is recorded in the rooms, [`Read`] knows.
    pub draft: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    name: String,
    direction: String,
    #[serde(default)]
    source: bool,
    read_by: Vec<ReadBy>,
}

/// An argument of a message.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// A number, which chooses plural forms.
    Number(f64),
    /// A text, isolated from the direction of the text around it.
    Text(&'a str),
}

/// Every catalogue and every instrument. A copy shares what is built in, and has a shelf of its own for what is added.
#[derive(Clone)]
pub struct Words {
    built: Arc<BuiltIn>,
    own: Shelf,
}

/// What was built in.
#[derive(Default)]
struct BuiltIn {
    languages: Vec<Language>,
    interface: BTreeMap<String, Bundle>,
    instruments: BTreeMap<String, Asked>,
    lists: BTreeMap<String, Vec<String>>,
    readers: BTreeMap<String, Vec<ReadBy>>,
    /// Words of an installation's own, by part and language.
    own: BTreeMap<(String, String), Texts>,
    aside: Vec<Aside>,
    fingerprints: Mutex<BTreeMap<(String, String), String>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} languages, {} instruments)", self.languages().len(), self.all().count())
    }
}

impl Words {
    /// Reads everything that was built in.
    ///
    /// # Errors
    /// [`WordsError`] for the first file that is not what it should be.
    pub fn load() -> Result<Self, WordsError> {
        let mut built = BuiltIn::default();
        built.load_interface()?;
        built.load_instruments()?;
        Self { built: Arc::new(built), own: Shelf::default() }.with_drafts_marked()
    }
}

impl Words {
    /// Reads everything that was built in, and the words of one's own in a folder, which need not be there.
    ///
    /// # Errors
    /// As for [`Words::load`], and for a file of that folder.
    pub fn load_with(own: &Path) -> Result<Self, WordsError> {
        let mut words = Self::load()?.with_own(own)?;
        words.built_mut()?.fingerprints = Mutex::default();
        words.with_drafts_marked()
    }

    /// What was built in, while nobody else has these words.
    fn built_mut(&mut self) -> Result<&mut BuiltIn, WordsError> {
        Arc::get_mut(&mut self.built).ok_or_else(|| WordsError::File("words".to_owned(), "they are read already".to_owned()))
    }

    /// Says of each language whether its pages are a draft. The source is none.
    fn with_drafts_marked(mut self) -> Result<Self, WordsError> {
        let read = self.read([], false)?;
        self.built_mut()?.languages.iter_mut().for_each(|language| language.draft = !read.has(PAGES, &language.code));
        Ok(self)
    }
}

impl BuiltIn {
    fn load_interface(&mut self) -> Result<(), WordsError> {
        for path in CatalogueFiles::iter() {
            let Some((code, file)) = path.split_once('/') else { continue };
            let text = read(CatalogueFiles::get(&path), &path)?;
            if file == "language.toml" {
                let language: LanguageFile = toml::from_str(&text).map_err(|e| WordsError::File(path.to_string(), e.to_string()))?;
                let (name, direction, draft) = (language.name, language.direction, !language.source);
                self.languages.push(Language { code: code.to_owned(), name, direction, draft });
                self.readers.insert(code.to_owned(), language.read_by);
            } else if file == "words.txt" {
                self.lists.insert(code.to_owned(), text.lines().map(str::to_owned).collect());
            } else {
                let bundle = self.interface.entry(code.to_owned()).or_insert_with(|| new_bundle(code));
                add(bundle, &path, text)?;
            }
        }
        // English first, then by what each calls itself.
        self.languages.sort_by_key(|l| (l.code != "en", l.name.clone()));
        Ok(())
    }

    fn load_instruments(&mut self) -> Result<(), WordsError> {
        for path in InstrumentFiles::iter().filter(|p| p.ends_with("/instrument.toml")) {
            let folder = path.trim_end_matches("/instrument.toml").to_owned();
            let instrument = Instrument::parse(&read(InstrumentFiles::get(&path), &path)?)?;
            let asked = Asked::new(instrument, |language| {
                let ftl = format!("{folder}/{language}.ftl");
                read(InstrumentFiles::get(&ftl), &ftl)
            })?;
            self.instruments.insert(folder, asked);
        }
        Ok(())
    }
}

impl Words {
    /// The same words with an instrument that is not built in: its definition, and its messages by language.
    ///
    /// # Errors
    /// [`WordsError`] when it is not what it should be, or a language of its has no messages.
    pub fn with_instrument(self, definition: &str, messages: &BTreeMap<&str, &str>) -> Result<Self, WordsError> {
        self.with_unchecked(Instrument::parse(definition)?, messages)
    }

    /// The same with an instrument in which something may be wrong, to look at it. What lacks in a language is an error where it is asked for.
    ///
    /// # Errors
    /// [`WordsError`] when a language of its has no messages, or they cannot be read.
    pub fn with_unchecked(self, instrument: Instrument, messages: &BTreeMap<&str, &str>) -> Result<Self, WordsError> {
        self.own.put(Asked::new(instrument, given(messages))?);
        Ok(self)
    }

    /// Adds an instrument for everybody who has these words; false where there is one of this name, which stays as it is.
    ///
    /// # Errors
    /// As for [`Words::with_instrument`]; then nothing is added.
    pub fn add(&self, definition: &str, messages: &BTreeMap<&str, &str>) -> Result<bool, WordsError> {
        let asked = Asked::new(Instrument::parse(definition)?, given(messages))?;
        Ok(!self.built.instruments.contains_key(asked.instrument.id.as_str()) && self.own.put_new(asked))
    }

    /// A file of an instrument that is built in: `instrument.toml`, or the messages of a language.
    #[must_use]
    pub fn instrument_file(id: &str, file: &str) -> Option<String> {
        let path = format!("{id}/{file}");
        read(InstrumentFiles::get(&path), &path).ok()
    }

    /// All languages of the interface.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.built.languages
    }

    /// The language with this code.
    #[must_use]
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.languages().iter().find(|l| l.code == code)
    }

    /// All instruments.
    pub fn instruments(&self) -> impl Iterator<Item = &Arc<Instrument>> {
        self.all().map(|asked| &asked.instrument)
    }

    /// Whether an instrument came with the program.
    #[must_use]
    pub fn is_built_in(&self, id: &str) -> bool {
        self.built.instruments.contains_key(id) && self.own.get(id).is_none()
    }

    fn all(&self) -> impl Iterator<Item = &Asked> {
        let built = self.built.instruments.iter().filter(|(id, _)| self.own.get(id).is_none());
        built.map(|(_, asked)| asked).chain(self.own.iter())
    }

    fn asked(&self, id: &str) -> Option<&Asked> {
        self.own.get(id).or_else(|| self.built.instruments.get(id))
    }

    /// The instrument with this id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Arc<Instrument>> {
        self.asked(id).map(|asked| &asked.instrument)
    }

    /// An instrument with the equality questions that follow it, as a plan and a release see it.
    #[must_use]
    pub fn with_equality(&self, id: &str, equality: Option<&str>) -> Option<Arc<Instrument>> {
        let instrument = self.instrument(id)?;
        match equality {
            None => Some(Arc::clone(instrument)),
            Some(equality) => Some(Arc::new(instrument.joined(self.instrument(equality)?))),
        }
    }

    /// The languages in which `instrument` can be answered, and what follows it: those of which the pages and these questions are read; drafts only where
    /// everything is invented, and each says that it is one.
    #[must_use]
    pub fn open_languages(&self, instrument: &Instrument, equality: Option<&Instrument>, read: &Read) -> Vec<Language> {
        let is_read = |code: &str| {
            let asked = [Some(instrument), equality].into_iter().flatten().map(|i| i.id.as_str());
            std::iter::once(PAGES).chain(asked).all(|part| read.has(part, code))
        };
        let of_it = self.languages().iter().filter(|language| instrument.languages.contains(&language.code));
        let said = of_it.map(|language| Language { draft: !is_read(&language.code), ..language.clone() });
        said.filter(|language| read.fictional || !language.draft).collect()
    }

    /// A message of the interface.
    ///
    /// # Errors
    /// [`WordsError`] when there is no such language or message, or an argument is missing.
    pub fn say(&self, language: &str, key: &str, args: &[(&str, Arg)]) -> Result<String, WordsError> {
        let bundle = self.built.interface.get(language).ok_or_else(|| WordsError::NoLanguage(language.to_owned()))?;
        format(bundle, language, key, args)
    }

    /// A day in words: "21 November 2026" in the language.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn day(&self, language: &str, day: NaiveDate) -> Result<String, WordsError> {
        self.date(language, "day-in-words", day)
    }

    /// A month in words: "November 2026" in the language.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn month(&self, language: &str, day: NaiveDate) -> Result<String, WordsError> {
        self.date(language, "month-in-words", day)
    }

    /// A date is wholly in its own language, so nothing inside it is isolated: an isolate that begins with isolates has no direction.
    fn date(&self, language: &str, key: &str, day: NaiveDate) -> Result<String, WordsError> {
        let month = self.say(language, &format!("month-{}", day.month()), &[])?;
        let (number, year) = (day.day().to_string(), day.year().to_string());
        let args = [("day", Arg::Text(&number)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
        Ok(without_isolates(&self.say(language, key, &args)?))
    }

    /// A message of an instrument.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn ask(&self, instrument: &str, language: &str, key: &str, args: &[(&str, Arg)]) -> Result<String, WordsError> {
        let bundle = self
            .asked(instrument)
            .and_then(|asked| asked.bundles.get(language))
            .ok_or_else(|| WordsError::NoLanguage(format!("{instrument}/{language}")))?;
        // The equality questions, which follow any survey, have their messages in an instrument of their own.
        let equality = || self.equality_bundles(language).find(|b| b.has_message(key));
        let bundle = if bundle.has_message(key) { bundle } else { equality().unwrap_or(bundle) };
        format(bundle, language, key, args)
    }

    fn equality_bundles<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a Bundle> {
        self.all().filter(|asked| asked.instrument.kind == Kind::Equality).filter_map(move |asked| asked.bundles.get(language))
    }

    /// The 256 words of a language from which withdraw words are drawn.
    #[must_use]
    pub fn list(&self, language: &str) -> &[String] {
        self.built.lists.get(language).map_or(&[], Vec::as_slice)
    }

    /// The lists of all languages, that of `first` before the others.
    pub fn lists<'a>(&'a self, first: &'a str) -> impl Iterator<Item = &'a [String]> {
        let others = self.built.lists.iter().filter(move |(code, _)| *code != first).map(|(_, list)| list.as_slice());
        std::iter::once(self.list(first)).chain(others)
    }

    /// Whether an instrument has a message, for the optional ones.
    #[must_use]
    pub fn can_ask(&self, instrument: &str, language: &str, key: &str) -> bool {
        let own = self.asked(instrument).and_then(|asked| asked.bundles.get(language));
        own.into_iter().chain(self.equality_bundles(language)).any(|b| b.has_message(key))
    }
}

/// The messages of a language, out of those that are given.
fn given<'a>(messages: &'a BTreeMap<&str, &str>) -> impl Fn(&str) -> Result<String, WordsError> + 'a {
    |language| messages.get(language).map(|m| (*m).to_owned()).ok_or_else(|| WordsError::NoLanguage(language.to_owned()))
}

/// Text without the marks that keep runs of another direction apart (U+2068, U+2069).
#[must_use]
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn read(file: Option<rust_embed::EmbeddedFile>, path: &str) -> Result<String, WordsError> {
    let bytes = file.ok_or_else(|| WordsError::File(path.to_owned(), "is missing".to_owned()))?.data.into_owned();
    String::from_utf8(bytes).map_err(|_| WordsError::File(path.to_owned(), "is not UTF-8".to_owned()))
}

fn new_bundle(code: &str) -> Bundle {
    let id: LanguageIdentifier = code.parse().unwrap_or_default();
    FluentBundle::new_concurrent(vec![id])
}

fn add(bundle: &mut Bundle, path: &str, text: String) -> Result<(), WordsError> {
    let bad = |what: String| WordsError::File(path.to_owned(), what);
    let resource = FluentResource::try_new(text).map_err(|(_, errors)| bad(format!("{errors:?}")))?;
    bundle.add_resource(resource).map_err(|errors| bad(format!("{errors:?}")))
}

fn format(bundle: &Bundle, language: &str, key: &str, args: &[(&str, Arg)]) -> Result<String, WordsError> {
    let pattern =
        bundle.get_message(key).and_then(|m| m.value()).ok_or_else(|| WordsError::NoMessage(language.to_owned(), key.to_owned()))?;
    let mut fluent = FluentArgs::new();
    for (name, arg) in args {
        let value: FluentValue = match arg {
            Arg::Number(n) => (*n).into(),
            Arg::Text(text) => (*text).into(),
        };
        fluent.set((*name).to_owned(), value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
    if errors.is_empty() { Ok(text) } else { Err(WordsError::Format(language.to_owned(), key.to_owned(), format!("{errors:?}"))) }
}
