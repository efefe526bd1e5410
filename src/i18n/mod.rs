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
pub mod subject;
mod texts;

pub use findings::{Findings, Located};
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

/// Every catalogue and every instrument.
pub struct Words {
    languages: Vec<Language>,
    interface: BTreeMap<String, Bundle>,
    instruments: BTreeMap<String, Arc<Instrument>>,
    questions: BTreeMap<(String, String), Bundle>,
    lists: BTreeMap<String, Vec<String>>,
    readers: BTreeMap<String, Vec<ReadBy>>,
    /// Words of an installation's own, by part and language.
    own: BTreeMap<(String, String), Texts>,
    aside: Vec<Aside>,
    fingerprints: Mutex<BTreeMap<(String, String), String>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} languages, {} instruments)", self.languages.len(), self.instruments.len())
    }
}

impl Words {
    /// Reads everything that was built in.
    ///
    /// # Errors
    /// [`WordsError`] for the first file that is not what it should be.
    pub fn load() -> Result<Self, WordsError> {
        let mut words = Self {
            languages: Vec::new(),
            interface: BTreeMap::new(),
            instruments: BTreeMap::new(),
            questions: BTreeMap::new(),
            lists: BTreeMap::new(),
            readers: BTreeMap::new(),
            own: BTreeMap::new(),
            aside: Vec::new(),
            fingerprints: Mutex::default(),
        };
        words.load_interface()?;
        words.load_instruments()?;
        words.mark_drafts()?;
        Ok(words)
    }

    /// Reads everything that was built in, and the words of one's own in a folder, which need not be there.
    ///
    /// # Errors
    /// As for [`Words::load`], and for a file of that folder.
    pub fn load_with(own: &Path) -> Result<Self, WordsError> {
        let mut words = Self::load()?.with_own(own)?;
        words.fingerprints = Mutex::default();
        words.mark_drafts()?;
        Ok(words)
    }

    /// Says of each language whether its pages are a draft. The source is none.
    fn mark_drafts(&mut self) -> Result<(), WordsError> {
        let read = self.read([], false)?;
        self.languages.iter_mut().for_each(|language| language.draft = !read.has(PAGES, &language.code));
        Ok(())
    }

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
            self.add_instrument(folder.clone(), instrument, |language| {
                let ftl = format!("{folder}/{language}.ftl");
                read(InstrumentFiles::get(&ftl), &ftl)
            })?;
        }
        Ok(())
    }

    fn add_instrument(
        &mut self,
        name: String,
        instrument: Instrument,
        messages: impl Fn(&str) -> Result<String, WordsError>,
    ) -> Result<(), WordsError> {
        if Self::is_part(&instrument.id) {
            return Err(WordsError::File(name, "another part of the words has this name".to_owned()));
        }
        for language in &instrument.languages {
            let mut bundle = new_bundle(language);
            add(&mut bundle, &format!("{name}/{language}.ftl"), messages(language)?)?;
            self.questions.insert((name.clone(), language.clone()), bundle);
        }
        self.instruments.insert(name, Arc::new(instrument));
        Ok(())
    }

    /// The same words with an instrument that is not built in: its definition, and its messages by language.
    ///
    /// # Errors
    /// [`WordsError`] when it is not what it should be, or a language of its has no messages.
    pub fn with_instrument(mut self, definition: &str, messages: &BTreeMap<&str, &str>) -> Result<Self, WordsError> {
        let instrument = Instrument::parse(definition)?;
        let name = instrument.id.to_string();
        let of =
            |language: &str| messages.get(language).map(|m| (*m).to_owned()).ok_or_else(|| WordsError::NoLanguage(language.to_owned()));
        self.add_instrument(name, instrument, of)?;
        Ok(self)
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
        &self.languages
    }

    /// The language with this code.
    #[must_use]
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.languages.iter().find(|l| l.code == code)
    }

    /// All instruments.
    pub fn instruments(&self) -> impl Iterator<Item = &Arc<Instrument>> {
        self.instruments.values()
    }

    /// The instrument with this id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Arc<Instrument>> {
        self.instruments.get(id)
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
        let of_it = self.languages.iter().filter(|language| instrument.languages.contains(&language.code));
        let said = of_it.map(|language| Language { draft: !is_read(&language.code), ..language.clone() });
        said.filter(|language| read.fictional || !language.draft).collect()
    }

    /// A message of the interface.
    ///
    /// # Errors
    /// [`WordsError`] when there is no such language or message, or an argument is missing.
    pub fn say(&self, language: &str, key: &str, args: &[(&str, Arg)]) -> Result<String, WordsError> {
        let bundle = self.interface.get(language).ok_or_else(|| WordsError::NoLanguage(language.to_owned()))?;
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
        let name = (instrument.to_owned(), language.to_owned());
        let bundle = self.questions.get(&name).ok_or_else(|| WordsError::NoLanguage(format!("{instrument}/{language}")))?;
        // The equality questions, which follow any survey, have their messages in an instrument of their own.
        let equality = || self.equality_bundles(language).find(|b| b.has_message(key));
        let bundle = if bundle.has_message(key) { bundle } else { equality().unwrap_or(bundle) };
        format(bundle, language, key, args)
    }

    fn equality_bundles<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a Bundle> {
        let equality = self.instruments.values().filter(|i| i.kind == Kind::Equality);
        equality.filter_map(move |i| self.questions.get(&(i.id.to_string(), language.to_owned())))
    }

    /// The 256 words of a language from which withdraw words are drawn.
    #[must_use]
    pub fn list(&self, language: &str) -> &[String] {
        self.lists.get(language).map_or(&[], Vec::as_slice)
    }

    /// The lists of all languages, that of `first` before the others.
    pub fn lists<'a>(&'a self, first: &'a str) -> impl Iterator<Item = &'a [String]> {
        let others = self.lists.iter().filter(move |(code, _)| *code != first).map(|(_, list)| list.as_slice());
        std::iter::once(self.list(first)).chain(others)
    }

    /// Whether an instrument has a message, for the optional ones.
    #[must_use]
    pub fn can_ask(&self, instrument: &str, language: &str, key: &str) -> bool {
        let own = self.questions.get(&(instrument.to_owned(), language.to_owned()));
        own.into_iter().chain(self.equality_bundles(language)).any(|b| b.has_message(key))
    }
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
