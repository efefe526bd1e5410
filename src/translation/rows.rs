//! The rows of a language: each message, and each form of a number in it, with what a person needs to know who says it again.

use super::context;
use crate::{
    domain::instrument::Kind,
    i18n::{PAGES, STAFF, Texts, Words, WordsError, catalogue::Text},
    xlsform::Place,
};
use std::collections::BTreeMap;

/// The first line of a file of words that nobody has read yet but whoever wrote them.
pub const DRAFT: &str = "# Draft: not yet read by a second person.";

/// The columns of a sheet, in their order.
pub(super) const COLUMNS: [&str; 9] = ["part", "key", "form", "seen", "english", "text", "context", "state", "picture"];

/// Which pictures show a message, by part and key.
pub type Pictures = BTreeMap<(String, String), String>;

/// What is wanted of a language.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// One instrument alone; all parts without it.
    pub instrument: Option<String>,
    /// Only what people meet who answer.
    pub survivor_only: bool,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// `pages`, `staff`, or an instrument.
    pub part: String,
    /// The key of the message.
    pub key: String,
    /// For a form of a number: which number, and which form. Empty for the message itself.
    pub form: String,
    /// Where it is seen.
    pub seen: String,
    /// The English.
    pub english: String,
    /// The words in the language now; nothing where there are none.
    pub text: String,
    /// What to know about it.
    pub context: String,
    /// Whether it is missing, a draft, or read by how many.
    pub state: String,
    /// The picture that shows it.
    pub picture: String,
}

impl Row {
    /// Its cells, in the order of the columns.
    pub(super) fn cells(&self) -> Vec<String> {
        [&self.part, &self.key, &self.form, &self.seen, &self.english, &self.text, &self.context, &self.state, &self.picture]
            .map(Clone::clone)
            .to_vec()
    }
}

/// A row that comes back, and where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Where it stands.
    pub place: Place,
    /// The part.
    pub part: String,
    /// The key.
    pub key: String,
    /// The form.
    pub form: String,
    /// The English of which it is said again.
    pub english: String,
    /// The words.
    pub text: String,
}

impl Scope {
    /// The parts, in the order in which people meet them.
    pub(super) fn parts<'a>(&self, words: &'a Words, language: &str) -> Vec<&'a str> {
        let staff = words.texts(STAFF, language).is_ok_and(|texts| !texts.is_empty());
        words.parts().filter(|part| self.has_part(words, part, staff)).collect()
    }

    fn has_part(&self, words: &Words, part: &str, staff: bool) -> bool {
        if let Some(only) = &self.instrument {
            return only == part;
        }
        match part {
            PAGES => true,
            STAFF => staff && !self.survivor_only,
            instrument => words.instrument(instrument).is_some_and(|i| {
                let people = i.kind == Kind::Equality || i.questions.iter().any(|q| q.audience.iter().any(|who| who == "survivor"));
                !self.survivor_only || i.kind != Kind::Return && people
            }),
        }
    }

    fn has(&self, file: &str, key: &str) -> bool {
        let readers = ["dashboard", "public", "reply"].contains(&file) || key.starts_with("d-") || key.ends_with("-finding");
        !self.survivor_only || !readers
    }
}

/// The eight characters by which people know the texts that they have read.
///
/// # Errors
/// [`WordsError`] when a file cannot be read.
pub fn mark(words: &Words, part: &str, language: &str) -> Result<String, WordsError> {
    Ok(words.fingerprint(part, language)?.chars().take(8).collect())
}

/// Every row of a language.
///
/// # Errors
/// [`WordsError`] when there is no such language, or a file cannot be read.
pub fn rows(words: &Words, language: &str, scope: &Scope, pictures: &Pictures) -> Result<Vec<Row>, WordsError> {
    if words.language(language).is_none() {
        return Err(WordsError::NoLanguage(language.to_owned()));
    }
    let mut rows = Vec::new();
    for part in scope.parts(words, language) {
        let (texts, brought) = (words.texts(part, language)?, words.brought(part, language)?);
        let state = match words.read_by(part, language)?.len() {
            0 => "draft".to_owned(),
            n => format!("read by {n}"),
        };
        for (file, message) in words.source(part)? {
            if scope.has(&file, &message.key) {
                let seen = context::seen(part, &file, &message.group, &message.key);
                let picture = pictures.get(&(part.to_owned(), message.key.clone())).cloned().unwrap_or_default();
                let known = Row { part: part.to_owned(), key: message.key.clone(), seen, picture, ..Row::default() };
                let context = context::note(language, (part, &file), &message, brought.get(&message.key));
                rows.extend(of_message(&known, &message.text, &texts, &context, &state));
            }
        }
    }
    Ok(rows)
}

/// The rows of a message: its line, then its forms.
fn of_message(known: &Row, english: &Text, texts: &Texts, context: &str, state: &str) -> Vec<Row> {
    let Some(text) = texts.get(&known.key) else {
        let (english, context, state) = (english.whole(), context.to_owned(), "missing".to_owned());
        return vec![Row { english, context, state, ..known.clone() }];
    };
    let one = |(form, text): (String, String)| {
        let name = form.split_once(' ').map(|(name, form)| (name.to_owned(), form.to_owned()));
        let (english, context) = match name {
            None => (english.whole(), context.to_owned()),
            Some((name, form)) => {
                let own = english.forms.get(&name).and_then(|forms| forms.get(&form).or(forms.get("other")));
                let said = own.map(|line| crate::i18n::catalogue::cell(line)).unwrap_or_default();
                (said, format!("What stands at {{ forms: ${name} }} in the row above, for numbers that take the form “{form}”."))
            }
        };
        Row { form, text, english, context, state: state.to_owned(), ..known.clone() }
    };
    text.cells().into_iter().map(one).collect()
}
