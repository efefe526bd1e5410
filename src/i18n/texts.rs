//! The words part by part: the pages, the rooms of staff, each instrument. What the program brings, what an installation has of its own, and who has read it.
//!
//! Words of one's own stand in `DIR/words/<language>.ftl`: only messages that differ, below the heading of their part, each with the English that it says
//! again in the comment above it. One whose English is another now is left aside, so that no update lets two languages ask different things
//! (`docs/decisions/0032`).

use super::{
    CatalogueFiles, InstrumentFiles, Words, WordsError,
    catalogue::{self, Message, Text},
    plural::categories,
    read,
};
use crate::{
    domain::{gate::Reader, instrument::Instrument},
    secret::sha256_hex,
};
use chrono::NaiveDate;
use fluent_bundle::FluentResource;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::{Arc, PoisonError},
};

/// The part of the words that everybody meets who answers or reads results.
pub const PAGES: &str = "pages";
/// The part of the words that staff meet.
pub const STAFF: &str = "staff";
/// The file of that part.
const STAFF_FILE: &str = "staff.ftl";
/// The files of the folder of a language in which the messages of no page stand.
const NO_MESSAGES: [&str; 3] = [STAFF_FILE, "language.toml", "words.txt"];
/// What stands before the English in a comment.
pub const ENGLISH: &str = "English: ";

/// The messages of a part in a language.
pub type Texts = BTreeMap<String, Text>;

/// A message of one's own that is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The language.
    pub language: String,
    /// The part, and the key.
    pub place: String,
    /// Why.
    pub why: String,
}

/// Who read a part beside the words, in `language.toml`: as what and when, never a name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadBy {
    /// `pages`, or an instrument.
    pub part: String,
    /// As what.
    #[serde(deserialize_with = "reader")]
    pub reader: Reader,
    /// When.
    pub on: NaiveDate,
    /// Which texts: what [`Words::fingerprint`] said of them.
    pub texts: String,
}

fn reader<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Reader, D::Error> {
    let word = String::deserialize(from)?;
    Reader::parse(&word).ok_or_else(|| serde::de::Error::custom(format!("“{word}” is nobody who reads")))
}

/// The parts of which two people have read every word, by language; all of them where everything is invented.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Read {
    /// Whether everything is invented, so that drafts open.
    pub fictional: bool,
    /// Each part with its language.
    pub parts: BTreeSet<(String, String)>,
}

impl Read {
    /// Whether a part may be shown in a language to people who are not invented.
    #[must_use]
    pub fn has(&self, part: &str, language: &str) -> bool {
        self.parts.contains(&(part.to_owned(), language.to_owned()))
    }
}

/// Every file of a part in a language, in the order of their names.
fn files(part: &str, language: &str) -> Vec<(String, String)> {
    let own = |path: &str| match part {
        PAGES => path.split_once('/').is_some_and(|(code, file)| code == language && !NO_MESSAGES.contains(&file)),
        _ => path.split_once('/') == Some((language, STAFF_FILE)),
    };
    let mut paths: Vec<String> = match part {
        PAGES | STAFF => CatalogueFiles::iter().filter(|path| own(path)).map(|path| path.to_string()).collect(),
        instrument => vec![format!("{instrument}/{language}.ftl")],
    };
    paths.sort();
    let text = |path: &str| if matches!(part, PAGES | STAFF) { CatalogueFiles::get(path) } else { InstrumentFiles::get(path) };
    paths.into_iter().filter_map(|path| Some((path.clone(), read(text(&path), &path).ok()?))).collect()
}

impl Words {
    /// Every part that the program brings: the pages, the rooms of staff, each instrument.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        [PAGES, STAFF].into_iter().chain(self.built.instruments.keys().map(String::as_str))
    }

    /// The English messages of a part, each with its file, in the order in which they stand there.
    ///
    /// # Errors
    /// [`WordsError`] for a file that holds more than messages.
    pub fn source(&self, part: &str) -> Result<Vec<(String, Message)>, WordsError> {
        self.messages(part, "en")
    }

    /// What the program brings of a part in a language; nothing where it has none.
    ///
    /// # Errors
    /// As for [`Words::source`].
    pub fn brought(&self, part: &str, language: &str) -> Result<Texts, WordsError> {
        Ok(self.messages(part, language)?.into_iter().map(|(_, message)| (message.key, message.text)).collect())
    }

    /// What people read of a part in a language: what the program brings, with the words of one's own in its place.
    ///
    /// # Errors
    /// As for [`Words::source`].
    pub fn texts(&self, part: &str, language: &str) -> Result<Texts, WordsError> {
        let mut texts = self.brought(part, language)?;
        if let Some(own) = self.built.own.get(&(part.to_owned(), language.to_owned())) {
            texts.extend(own.iter().map(|(key, text)| (key.clone(), text.clone())));
        }
        Ok(texts)
    }

    /// Messages of one's own that are not shown, each with the reason.
    #[must_use]
    pub fn aside(&self) -> &[Aside] {
        &self.built.aside
    }

    /// Whether an installation has words of its own in a part.
    #[must_use]
    pub fn has_own(&self, part: &str, language: &str) -> bool {
        self.built.own.contains_key(&(part.to_owned(), language.to_owned()))
    }

    /// What tells the texts of a part in a language from any others: SHA-256 over all of them, in hexadecimal.
    ///
    /// # Errors
    /// As for [`Words::source`].
    pub fn fingerprint(&self, part: &str, language: &str) -> Result<String, WordsError> {
        let place = (part.to_owned(), language.to_owned());
        // What is not built in can be another under the same name while it is written.
        let kept = self.own.get(part).is_none();
        if let Some(known) = self.built.fingerprints.lock().unwrap_or_else(PoisonError::into_inner).get(&place).filter(|_| kept) {
            return Ok(known.clone());
        }
        let texts: Vec<(String, String)> = self.texts(part, language)?.into_iter().map(|(key, text)| (key, text.whole())).collect();
        let list = if part == PAGES { self.list(language) } else { &[] };
        let said = serde_json::to_string(&(part, language, texts, list)).unwrap_or_default();
        let fingerprint = sha256_hex(said.as_bytes());
        if kept {
            self.built.fingerprints.lock().unwrap_or_else(PoisonError::into_inner).insert(place, fingerprint.clone());
        }
        Ok(fingerprint)
    }

    /// As what people have read exactly these texts, beside the words.
    ///
    /// # Errors
    /// As for [`Words::source`].
    pub fn read_by(&self, part: &str, language: &str) -> Result<BTreeSet<Reader>, WordsError> {
        let of: Vec<&ReadBy> = self.built.readers.get(language).into_iter().flatten().filter(|by| by.part == part).collect();
        if of.is_empty() {
            return Ok(BTreeSet::new());
        }
        let texts = self.fingerprint(part, language)?;
        Ok(of.into_iter().filter(|by| by.texts == texts).map(|by| by.reader).collect())
    }

    /// The parts that count as read: the source, those that two people in two roles read beside the words, and `recorded` ones.
    ///
    /// # Errors
    /// As for [`Words::source`].
    pub fn read(&self, recorded: impl IntoIterator<Item = (String, String)>, fictional: bool) -> Result<Read, WordsError> {
        let mut parts: BTreeSet<(String, String)> = recorded.into_iter().collect();
        let written = self.instruments().map(|instrument| instrument.id.as_str());
        parts.extend(self.parts().chain(written).map(|part| (part.to_owned(), "en".to_owned())));
        for (language, by) in &self.built.readers {
            for part in by.iter().map(|by| by.part.as_str()).collect::<BTreeSet<_>>() {
                if self.read_by(part, language)?.len() > 1 {
                    parts.insert((part.to_owned(), language.clone()));
                }
            }
        }
        Ok(Read { fictional, parts })
    }

    /// Reads the words of one's own in a folder, in the place of what the program brings. There need be none.
    ///
    /// # Errors
    /// [`WordsError`] for a file that is no Fluent, or is of no language.
    pub fn with_own(mut self, folder: &Path) -> Result<Self, WordsError> {
        let Ok(entries) = fs::read_dir(folder) else { return Ok(self) };
        let mut paths: Vec<_> =
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|p| p.extension().is_some_and(|e| e == "ftl")).collect();
        paths.sort();
        for path in paths {
            let bad = |what: String| WordsError::File(path.display().to_string(), what);
            let language = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            if language == "en" || self.language(&language).is_none() {
                return Err(bad("its name is that of no language that can be changed".to_owned()));
            }
            let ftl = fs::read_to_string(&path).map_err(|e| bad(e.to_string()))?;
            self.take(&language, catalogue::read(&ftl).map_err(|e| bad(e.to_string()))?)?;
        }
        Ok(self)
    }

    fn take(&mut self, language: &str, messages: Vec<Message>) -> Result<(), WordsError> {
        let mut parts: BTreeMap<String, Vec<Message>> = BTreeMap::new();
        for message in messages {
            parts.entry(message.group.trim().to_owned()).or_default().push(message);
        }
        for (part, messages) in parts {
            if !self.parts().any(|known| known == part) {
                self.leave(language, &part, "", "this program does not have this part")?;
                continue;
            }
            let source: Texts = self.source(&part)?.into_iter().map(|(_, message)| (message.key, message.text)).collect();
            let mut own = Texts::new();
            for message in messages {
                match stands(&source, &message) {
                    Ok(()) => drop(own.insert(message.key, message.text)),
                    Err(why) => self.leave(language, &part, &message.key, &why)?,
                }
            }
            self.put(language, &part, &source, own)?;
        }
        Ok(())
    }

    /// Puts messages of one's own in the place of what is there. An instrument that is not in the language comes in whole, or not at all.
    fn put(&mut self, language: &str, part: &str, source: &Texts, own: Texts) -> Result<(), WordsError> {
        let path = format!("words/{language}.ftl");
        let ftl: String = own.iter().map(|(key, text)| text.fluent(key, categories(language))).collect();
        let bad = |what: String| WordsError::File(path.clone(), what);
        let resource = FluentResource::try_new(ftl).map_err(|(_, errors)| bad(format!("{errors:?}")))?;
        let place = (part.to_owned(), language.to_owned());
        let built = self.built_mut()?;
        let bundle = match built.instruments.get_mut(part) {
            Some(asked) => asked.bundles.get_mut(language),
            None => built.interface.get_mut(language),
        };
        if let Some(bundle) = bundle {
            bundle.add_resource_overriding(resource);
        } else if let Some(asked) = built.instruments.get_mut(part).filter(|_| source.keys().all(|key| own.contains_key(key))) {
            let mut bundle = super::new_bundle(language);
            bundle.add_resource_overriding(resource);
            asked.bundles.insert(language.to_owned(), bundle);
            let mut with: Instrument = (*asked.instrument).clone();
            with.languages.push(language.to_owned());
            asked.instrument = Arc::new(with);
        } else {
            return self.leave(language, part, "", "not every text of it is there, so that none is shown");
        }
        if !own.is_empty() {
            built.own.insert(place, own);
        }
        Ok(())
    }

    fn leave(&mut self, language: &str, part: &str, key: &str, why: &str) -> Result<(), WordsError> {
        let place = if key.is_empty() { part.to_owned() } else { format!("{part}: {key}") };
        self.built_mut()?.aside.push(Aside { language: language.to_owned(), place, why: why.to_owned() });
        Ok(())
    }

    /// The messages of a part in a language, each with its file, in their order.
    fn messages(&self, part: &str, language: &str) -> Result<Vec<(String, Message)>, WordsError> {
        // One that is not built in has its messages with it.
        let files = match self.own.get(part) {
            Some(asked) => asked.written.get(language).map(|ftl| (format!("{part}/{language}.ftl"), ftl.clone())).into_iter().collect(),
            None => files(part, language),
        };
        let mut all = Vec::new();
        for (path, ftl) in files {
            let messages = catalogue::read(&ftl).map_err(|e| WordsError::File(path.clone(), e.to_string()))?;
            let file = path.rsplit_once('/').map_or(path.as_str(), |(_, file)| file).trim_end_matches(".ftl").to_owned();
            all.extend(messages.into_iter().map(|message| (file.clone(), message)));
        }
        Ok(all)
    }
}

/// Whether a message of one's own still says what the English says.
fn stands(source: &Texts, message: &Message) -> Result<(), String> {
    let Some(english) = source.get(&message.key) else { return Err("there is no such message any more".to_owned()) };
    let said = message.comment.lines().next().and_then(|c| c.trim().strip_prefix(ENGLISH.trim())).unwrap_or_default().trim();
    if said != english.whole() {
        return Err(format!("the English is another now: it was “{said}”, it is “{}”", english.whole()));
    }
    if message.text.variables() != english.variables() {
        return Err("it puts in something else than the English".to_owned());
    }
    Ok(())
}
