//! What is wrong with rows that come back, and what they change. All of them are taken, or none.

use super::{context::BUTTONS, rows::Typed};
use crate::{
    handout,
    i18n::{
        Language, PAGES, Texts, Words, WordsError,
        catalogue::{self, Line, Piece, Text},
        plural::{categories, letters},
        subject,
    },
    xlsform::{Place, Problem, cell_problem, in_order, tell},
};
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::UnicodeSegmentation;

/// The room that an address needs in a text message, with what stands before it.
const ADDRESS: usize = 26;
/// Signs that no message has: markup, and raised voices.
const FORBIDDEN: [char; 9] = ['<', '>', '`', '\\', '"', '!', '¡', '！', '&'];
/// Marks of direction that nobody sees. Those that set a name apart stand as `{ "\u2066" }`.
const TURNS: [char; 3] = ['\u{200e}', '\u{200f}', '\u{61c}'];

/// A message that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The part.
    pub part: String,
    /// The key.
    pub key: String,
    /// What it says from now on.
    pub text: Text,
}

/// What came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What changes.
    pub changes: Vec<Change>,
    /// Rows whose English is another now: told with both texts, and not taken.
    pub stale: Vec<Problem>,
    /// What may be meant, and may not.
    pub warnings: Vec<Problem>,
}

/// A message of which rows came back: its line, and its forms.
type Group<'a> = Vec<&'a Typed>;

/// Reads rows that came back in a language.
///
/// # Errors
/// Everything that is wrong with them, row by row.
pub fn check(words: &Words, language: &Language, rows: &[Typed]) -> Result<Checked, Vec<Problem>> {
    let mut reader = Reader { words, language, problems: Vec::new(), checked: Checked::default() };
    let mut parts: BTreeMap<&str, BTreeMap<&str, Group>> = BTreeMap::new();
    for row in rows {
        parts.entry(&row.part).or_default().entry(&row.key).or_default().push(row);
    }
    for (part, messages) in parts {
        if let Err(error) = reader.part(part, &messages) {
            reader.problems.push(Problem::of_file(error.to_string()));
        }
    }
    let Reader { problems, mut checked, .. } = reader;
    if !problems.is_empty() {
        return Err(in_order(problems));
    }
    checked.stale = in_order(checked.stale);
    checked.warnings = in_order(checked.warnings);
    Ok(checked)
}

struct Reader<'a> {
    words: &'a Words,
    language: &'a Language,
    problems: Vec<Problem>,
    checked: Checked,
}

/// A message as it is known: its English, and what stands there now.
struct Known<'a> {
    part: &'a str,
    key: &'a str,
    file: &'a str,
    english: &'a Text,
    now: Option<&'a Text>,
}

fn at(row: &Typed, column: &str, language: &Language, message: impl Into<String>) -> Problem {
    let place = Place { column: column.to_owned(), language: language.code.clone(), ..row.place.clone() };
    Problem { place, message: message.into() }
}

impl Reader<'_> {
    fn refuse(&mut self, row: &Typed, column: &str, message: impl Into<String>) {
        tell(&mut self.problems, at(row, column, self.language, message));
    }

    fn warn(&mut self, row: &Typed, column: &str, message: impl Into<String>) {
        tell(&mut self.checked.warnings, at(row, column, self.language, message));
    }

    fn part(&mut self, part: &str, messages: &BTreeMap<&str, Group>) -> Result<(), WordsError> {
        let source = self.words.source(part)?;
        let (now, brought) = (self.words.texts(part, &self.language.code)?, self.words.brought(part, &self.language.code)?);
        // The rooms of staff are in the languages that they are in.
        if source.is_empty() || now.is_empty() && self.words.instrument(part).is_none() {
            let first = messages.values().flatten().next();
            if let Some(row) = first {
                self.refuse(row, "part", format!("no words are called “{part}” here: leave this column as it was"));
            }
            return Ok(());
        }
        let (mut new, mut empty) = (Texts::new(), Vec::new());
        for (key, rows) in messages {
            let Some((file, message)) = source.iter().find(|(_, message)| message.key == *key) else {
                self.refuse(rows[0], "key", format!("there is no message “{key}” in {part}: leave this column as it was"));
                continue;
            };
            let known = Known { part, key, file, english: &message.text, now: now.get(*key) };
            if known.now.is_none() && rows.iter().all(|row| row.text.is_empty()) {
                empty.push(rows[0]);
            } else if let Some(text) = self.message(&known, rows) {
                new.insert((*key).to_owned(), text);
            }
        }
        // An instrument that is not in the language yet comes in whole.
        if brought.is_empty() && now.is_empty() && !new.is_empty() {
            for row in empty {
                self.refuse(
                    row,
                    "text",
                    "nothing is written here: questions that are not in this language yet come in with all of their texts",
                );
            }
            let missing = source.iter().filter(|(_, message)| !messages.contains_key(message.key.as_str())).count();
            if missing > 0 {
                self.problems.push(Problem::of_file(format!(
                    "{part} is not in this language yet, and {missing} of its texts have no row: export it again"
                )));
            }
        }
        self.checked.changes.extend(new.into_iter().map(|(key, text)| Change { part: part.to_owned(), key, text }));
        Ok(())
    }

    /// What the rows of a message say, if it is something else than stands there now.
    fn message(&mut self, known: &Known, rows: &[&Typed]) -> Option<Text> {
        let before = self.problems.len();
        let mut text = Text::default();
        let mut met = BTreeSet::new();
        for row in rows {
            if !met.insert(&row.form) {
                self.refuse(row, "key", "this row is here twice: keep one of them");
            }
            match catalogue::line(&row.text) {
                Err(error) => self.refuse(row, "text", error.to_string()),
                Ok(line) if row.form.is_empty() => text.line = line,
                Ok(line) => match row.form.split_once(' ') {
                    Some((number, form)) => drop(text.forms.entry(number.to_owned()).or_default().insert(form.to_owned(), line)),
                    None => self.refuse(
                        row,
                        "form",
                        "a form is the name of a number and a category, such as “minutes one”: leave this column as it was",
                    ),
                },
            }
        }
        let Some(first) = rows.iter().find(|row| row.form.is_empty()) else {
            self.refuse(rows[0], "form", "the row above its forms is missing: export it again, and keep all rows of a message together");
            return None;
        };
        if self.problems.len() > before || known.now == Some(&text) {
            return None;
        }
        if first.english != known.english.whole() {
            let what = format!(
                "the English is another now, and this was not taken. It was: “{}”. It is: “{}”. Export the language again",
                first.english,
                known.english.whole()
            );
            tell(&mut self.checked.stale, at(first, "english", self.language, what));
            return None;
        }
        for row in rows {
            self.row(known, row);
        }
        self.forms(known, first, &text);
        self.put_in(known, first, &text);
        self.script(known, first, &text);
        self.length(known, first, &text);
        if text == *known.english && self.language.code != "en-simple" && text.words().chars().any(char::is_alphabetic) {
            self.warn(first, "text", "it is the same as the English: a name may be, most else may not");
        }
        (self.problems.len() == before).then_some(text)
    }

    /// What no cell may hold.
    fn row(&mut self, known: &Known, row: &Typed) {
        let said: String =
            catalogue::line(&row.text).into_iter().flatten().filter_map(|p| if let Piece::Words(w) = p { Some(w) } else { None }).collect();
        if row.text.is_empty() {
            self.refuse(row, "text", "nothing is written here: write it, or take all rows of this message out and keep what there is");
        } else if let Some(what) = cell_problem(&row.text) {
            self.refuse(row, "text", what);
        } else if let Some(mark) = row.text.chars().find(|c| TURNS.contains(c)) {
            self.refuse(
                row,
                "text",
                format!("an invisible mark (U+{:04X}): take it out; directions are set apart by themselves", u32::from(mark)),
            );
        } else if let Some(sign) = said.chars().find(|c| FORBIDDEN.contains(c)) {
            self.refuse(row, "text", format!("“{sign}” stands in no message: no markup, no straight quotation marks, no raised voice"));
        }
        let literals =
            catalogue::line(&row.text).into_iter().flatten().filter_map(|p| if let Piece::Literal(signs) = p { Some(signs) } else { None });
        let literals: Vec<String> = literals.collect();
        let pairs = literals.chunks(2).all(|pair| pair == ["\u{2066}", "\u{2069}"]);
        if !pairs {
            self.refuse(
                row,
                "text",
                "signs in quotation marks stand only around a name, as { \"\\u2066\" } before it and { \"\\u2069\" } behind it",
            );
        }
        if subject::is_silent(known.part, known.key)
            && let Some(named) = subject::names_the_subject_in(&self.language.code, &said)
        {
            self.refuse(row, "text", format!("“{named}” names the subject, and this is read by people without a card: say it without"));
        }
    }

    /// Every form of the language, and no other, wherever a number chooses.
    fn forms(&mut self, known: &Known, first: &Typed, text: &Text) {
        let wanted: BTreeSet<&str> = categories(&self.language.code).iter().copied().collect();
        let named: Vec<&str> =
            text.line.iter().filter_map(|p| if let Piece::Forms(name) = p { Some(name.as_str()) } else { None }).collect();
        let needed = known.now.into_iter().flat_map(|now| now.forms.keys().map(String::as_str));
        for number in needed.filter(|number| !named.contains(number)) {
            self.refuse(
                first,
                "text",
                format!("a number decides how this is said: {{ forms: ${number} }} has to stand in it, and its forms in the rows below"),
            );
        }
        for number in text.forms.keys().filter(|number| !named.contains(&number.as_str())) {
            self.refuse(first, "text", format!("there are forms of ${number}, and no {{ forms: ${number} }} says where they stand"));
        }
        for (n, number) in named.iter().enumerate() {
            let found: BTreeSet<&str> = text.forms.get(*number).into_iter().flat_map(|forms| forms.keys().map(String::as_str)).collect();
            if named[..n].contains(number) {
                self.refuse(first, "text", format!("{{ forms: ${number} }} stands here twice: put all that it changes into its forms"));
            } else if found != wanted {
                let list = |forms: &BTreeSet<&str>| forms.iter().copied().collect::<Vec<_>>().join(", ");
                self.refuse(
                    first,
                    "form",
                    format!("the forms of ${number} are {} here; this language has {}", list(&found), list(&wanted)),
                );
            }
        }
        let nested = |line: &Line| line.iter().any(|piece| matches!(piece, Piece::Forms(_)));
        if text.forms.values().flat_map(BTreeMap::values).any(nested) {
            self.refuse(first, "form", "no form stands in another: put { forms: … } into the row above");
        }
    }

    /// What the program puts in: all of the English, and nothing else.
    fn put_in(&mut self, known: &Known, first: &Typed, text: &Text) {
        let (wanted, found) = (known.english.variables(), text.variables());
        for name in wanted.difference(&found) {
            self.refuse(first, "text", format!("{{ ${name} }} is missing: the program puts it in, so that it has to stand somewhere"));
        }
        for name in found.difference(&wanted) {
            self.refuse(first, "text", format!("{{ ${name} }} is not in the English: the program would have nothing to put in"));
        }
    }

    /// The letters of the language. Latin ones may be a name.
    fn script(&mut self, known: &Known, first: &Typed, text: &Text) {
        let is_latin = |c: char| c.is_alphabetic() && (c <= '\u{24f}' || ('\u{1e00}'..='\u{1eff}').contains(&c));
        let (said, own) = (text.words(), letters(&self.language.code));
        let is_own = |c: char| own.as_ref().map_or_else(|| is_latin(c), |letters| letters.contains(&c));
        if let Some(strange) = said.chars().find(|c| c.is_alphabetic() && !is_own(*c) && !is_latin(*c)) {
            self.refuse(first, "text", format!("“{strange}” is no letter of {}: another language stands here", self.language.name));
        }
        let names = known.key.starts_with("help-line-") && known.key.ends_with("-name");
        if own.is_none() || names {
            return;
        }
        if said.chars().any(char::is_alphabetic) && !said.chars().any(is_own) {
            self.refuse(first, "text", format!("it has no letter of {}: another language stands here", self.language.name));
        } else if let Some(word) = said.split(|c: char| !is_latin(c)).find(|word| word.len() > 1) {
            self.warn(first, "text", format!("“{word}” stands in Latin letters: that is right for a name alone"));
        }
    }

    /// What has to fit somewhere.
    fn length(&mut self, known: &Known, first: &Typed, text: &Text) {
        if known.part != PAGES {
            return;
        }
        let said = text.words();
        if known.file == "answer" && BUTTONS.0.contains(&known.key) && said.graphemes(true).count() > BUTTONS.1 {
            self.refuse(first, "text", format!("too long for a button: at most {} signs", BUTTONS.1));
        }
        let (length, limit) = handout::takes(&said);
        if known.key == "card-title" && length + ADDRESS > limit {
            self.refuse(
                first,
                "text",
                format!("too long: with an address it has to fit one text message, so at most {} signs", limit - ADDRESS),
            );
        }
    }
}
