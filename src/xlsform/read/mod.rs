//! An instrument and its words out of sheets with columns.

mod check;
mod conditions;
mod lists;
mod question;
mod settings;
mod survey;

pub use check::Imported;
pub(super) use {
    question::BETWEEN,
    survey::{SINCE, thing},
};

use super::{
    book::Book,
    problem::{Problem, in_order, tell},
    refused,
    source::{Messages, Source},
    table::{Line, TRANSLATED, Table, name_of},
    text,
};
use crate::{
    domain::{
        ids::{OptionCode, QuestionId},
        instrument::{Instrument, Kind},
    },
    i18n::Words,
};
use lists::List;
use std::collections::{BTreeMap, BTreeSet};

/// The columns of each sheet that are read.
pub(super) const READ: [(&str, &[&str]); 3] = [
    (
        "survey",
        &[
            "type",
            "name",
            "label",
            "hint",
            "relevant",
            "calculation",
            "repeat_count",
            "appearance",
            "chorus_type",
            "chorus_sensitive",
            "chorus_purpose",
            "chorus_based_on",
            "chorus_audience",
            "chorus_tags",
            "chorus_polarity",
            "chorus_headline",
            "chorus_groups",
            "chorus_non_answers",
            "chorus_alone_from",
            "chorus_evidenced_by",
            "chorus_official_standard",
            "chorus_official_version",
            "chorus_official_status",
            "chorus_licence",
            "chorus_accepted",
            "chorus_short",
            "chorus_finding",
            "chorus_base",
        ],
    ),
    ("choices", &["list_name", "name", "label", "chorus_exclusive", "chorus_options"]),
    (
        "settings",
        &[
            "form_title",
            "form_id",
            "version",
            "default_language",
            "chorus_kind",
            "chorus_minimum",
            "chorus_held_back",
            "chorus_licence",
            "chorus_nation",
            "chorus_breakdown",
            "chorus_title",
            "chorus_survey_name",
            "chorus_about",
            "chorus_place_title",
            "chorus_place_hint",
        ],
    ),
];

/// The three sheets.
struct Tables {
    survey: Table,
    choices: Table,
    settings: Table,
    /// The languages of all texts.
    languages: Vec<String>,
    /// The one of `form_title`, and of columns that name none.
    default: String,
}

/// What is known while the rows are read.
struct Reader<'a> {
    words: &'a Words,
    tables: &'a Tables,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
    /// Columns that were told to be missing.
    missing: BTreeSet<(String, String, String)>,
    lists: BTreeMap<String, List<'a>>,
    instrument: Instrument,
    messages: BTreeMap<String, Messages>,
    /// The row of everything that has a name.
    rows: BTreeMap<String, usize>,
    /// Names of rows that could not be taken, about which enough is said already.
    refused: BTreeSet<String>,
    pending: Vec<conditions::Pending>,
}

/// Reads the sheets. `problems` are those of single cells.
pub(super) fn read(book: &Book, words: &Words, mut problems: Vec<Problem>) -> Result<Imported, Vec<Problem>> {
    let tables = Tables::of(book, words, &mut problems);
    let messages = tables.languages.iter().map(|language| (language.clone(), Messages::new())).collect();
    let mut reader = Reader {
        words,
        tables: &tables,
        problems,
        warnings: Vec::new(),
        missing: BTreeSet::new(),
        lists: BTreeMap::new(),
        instrument: empty(&tables.languages)?,
        messages,
        rows: BTreeMap::new(),
        refused: BTreeSet::new(),
        pending: Vec::new(),
    };
    reader.columns();
    reader.settings();
    reader.lists();
    reader.survey();
    reader.conditions();
    let Reader { problems, warnings, instrument, messages, rows, .. } = reader;
    let imported = Imported { source: Source { instrument, messages }, warnings: in_order(warnings), rows };
    if problems.is_empty() { imported.parsed() } else { Err(in_order(problems)) }
}

/// An instrument in which nothing is asked.
fn empty(languages: &[String]) -> Result<Instrument, Vec<Problem>> {
    let unnamed = |_| vec![Problem::of_file("no instrument can be made of it")];
    let instrument: Instrument =
        toml::from_str("id = \"unnamed\"\nversion = 1\nkind = \"voice\"\nlanguages = []\nsection = []\nquestion = []").map_err(unnamed)?;
    Ok(Instrument { languages: languages.to_vec(), kind: Kind::Voice, ..instrument })
}

impl Tables {
    fn of(book: &Book, words: &Words, problems: &mut Vec<Problem>) -> Self {
        // The language of columns that name none stands in a sheet that has such columns too.
        let plain = Table::of(book, "settings", None, words, &mut Vec::new());
        let said = plain.lines.first().map(|line| plain.get(line, "default_language", "")).filter(|said| !said.is_empty());
        let code = said.and_then(|said| name_of(&format!("label::{said}")).1);
        let default = code.filter(|code| words.language(code).is_some());
        if let (Some(said), None, Some(line)) = (said, &default, plain.lines.first()) {
            let message = format!("there is no language “{said}” here: write one such as English (en)");
            problems.push(Problem::new("settings", line.row, "default_language", "", message));
        }
        let mut table = |name| Table::of(book, name, default.as_deref(), words, problems);
        let (survey, choices, settings) = (table("survey"), table("choices"), table("settings"));
        let mut languages: Vec<String> = Vec::new();
        for table in [&survey, &choices, &settings] {
            for (name, language) in table.columns() {
                if TRANSLATED.contains(&name) && !languages.iter().any(|l| l == language) {
                    languages.push(language.to_owned());
                }
            }
        }
        let default = default.or_else(|| languages.first().cloned()).unwrap_or_default();
        Self { survey, choices, settings, languages, default }
    }
}

impl<'a> Reader<'a> {
    fn say(&mut self, table: &Table, row: usize, column: &str, language: &str, message: impl Into<String>) {
        tell(&mut self.problems, Problem::new(&table.sheet, row, column, language, message));
    }

    fn warn(&mut self, table: &Table, row: usize, column: &str, language: &str, message: impl Into<String>) {
        tell(&mut self.warnings, Problem::new(&table.sheet, row, column, language, message));
    }

    /// Columns that nothing reads, and those in which nothing can stand.
    fn columns(&mut self) {
        let tables = self.tables;
        for (table, (_, read)) in [&tables.survey, &tables.choices, &tables.settings].into_iter().zip(READ) {
            for (name, language) in table.columns() {
                if refused::is_column(name) {
                    for line in &table.lines {
                        if let Some(why) = refused::cell(name, table.get(line, name, language)) {
                            self.say(table, line.row, name, language, why);
                        }
                    }
                } else if !read.contains(&name) && table.lines.iter().any(|line| !table.get(line, name, language).is_empty()) {
                    self.warn(table, table.head, name, language, "nothing reads this column");
                }
            }
        }
        if tables.languages.is_empty() {
            self.say(&tables.survey, tables.survey.head, "label", "", "there is no text: write a column such as label::English (en)");
        }
    }

    /// What a cell has to say; a column that is not there is told once.
    fn need(&mut self, table: &Table, line: &'a Line, column: &str, language: &str, why: &str) -> Option<&'a str> {
        let said = table.get(line, column, language);
        if !said.is_empty() {
            return Some(said);
        }
        if table.has(column, language) {
            self.say(table, line.row, column, language, format!("nothing is written here: {why}"));
        } else if self.missing.insert((table.sheet.clone(), column.to_owned(), language.to_owned())) {
            self.say(table, table.head, column, language, format!("this column is missing: {why}"));
        }
        None
    }

    /// A text in every language, under one key. Where it is `optional`, it may be missing in all of them.
    fn texts(
        &mut self,
        key: &str,
        (table, line, column): (&Table, &'a Line, &str),
        known: &[(&'static str, Option<&str>)],
        optional: bool,
    ) {
        let tables = self.tables;
        if optional && tables.languages.iter().all(|language| table.get(line, column, language).is_empty()) {
            return;
        }
        for language in &tables.languages {
            let name = self.words.language(language).map_or("", |l| l.name.as_str());
            let why = format!("every text stands in every language, so write it in {name}, or take the language out of all three sheets");
            if let Some(cell) = self.need(table, line, column, language, &why) {
                self.text(key, (table, line.row, column), language, cell, known);
            }
        }
    }

    fn text(
        &mut self,
        key: &str,
        (table, row, column): (&Table, usize, &str),
        language: &str,
        cell: &str,
        known: &[(&'static str, Option<&str>)],
    ) {
        let message = match text::message(cell, known) {
            Ok(message) => message,
            Err(what) => return self.say(table, row, column, language, what),
        };
        let direction = self.words.language(language).map_or("ltr", |l| l.direction.as_str());
        if text::turned(&message, direction) {
            let way = if direction == "rtl" {
                "left to right, and this language from right to left"
            } else {
                "right to left, and this language from left to right"
            };
            self.say(table, row, column, language, format!("its letters run from {way}: is it in the wrong column?"));
        }
        let before = self.messages.entry(language.to_owned()).or_default().insert(key.to_owned(), message);
        if before.is_some() {
            self.say(table, row, column, language, format!("two texts would be called {key}: rename one of them"));
        }
    }

    /// A name, as everything here is called.
    fn id(&mut self, table: &Table, row: usize, column: &str, said: &str) -> Option<QuestionId> {
        QuestionId::parse(said).map_err(|error| self.say(table, row, column, "", error.to_string())).ok()
    }

    fn code(&mut self, table: &Table, row: usize, column: &str, said: &str) -> Option<OptionCode> {
        OptionCode::parse(said).map_err(|error| self.say(table, row, column, "", error.to_string())).ok()
    }

    /// Yes or no; nothing where nothing is written.
    fn yes(&mut self, table: &Table, line: &Line, column: &str) -> Option<bool> {
        match table.get(line, column, "").to_lowercase().as_str() {
            "" => None,
            "yes" | "true" => Some(true),
            "no" | "false" => Some(false),
            _ => {
                self.say(table, line.row, column, "", "write yes or no");
                None
            }
        }
    }

    /// A whole number; nothing where nothing is written.
    fn number(&mut self, table: &Table, line: &Line, column: &str) -> Option<u32> {
        let said = table.get(line, column, "");
        let bare = if column == "version" { without_day(said) } else { said };
        let number = bare.strip_suffix(".0").unwrap_or(bare).parse().ok();
        if number.is_none() && !said.is_empty() {
            self.say(table, line.row, column, "", "write a whole number");
        }
        number
    }
}

/// A version without the day that stands behind it in brackets.
fn without_day(said: &str) -> &str {
    said.strip_suffix(')').and_then(|rest| rest.split_once(" (")).map_or(said, |(version, _)| version)
}

/// Words between spaces or commas.
fn words(said: &str) -> impl Iterator<Item = &str> {
    said.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty())
}
