//! Sheets whose columns have names and languages.

use super::{
    book::{Book, Sheet},
    problem::Problem,
};
use crate::i18n::Words;
use std::collections::BTreeMap;

/// The columns that have one text a language.
pub(super) const TRANSLATED: [&str; 10] = [
    "label",
    "hint",
    "chorus_short",
    "chorus_finding",
    "chorus_base",
    "chorus_title",
    "chorus_survey_name",
    "chorus_about",
    "chorus_place_title",
    "chorus_place_hint",
];

/// A sheet by its columns.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub sheet: String,
    /// The row of the head.
    pub head: usize,
    columns: BTreeMap<(String, String), usize>,
    pub lines: Vec<Line>,
}

/// A row below the head.
#[derive(Debug)]
pub(super) struct Line {
    pub row: usize,
    cells: Vec<String>,
}

/// The name and the language of a column: `label::Polski (pl)`. Our own are written `chorus_purpose`, and `chorus::purpose` is the same.
pub(super) fn name_of(head: &str) -> (String, Option<String>) {
    let own = head.strip_prefix("chorus::").map(|rest| format!("chorus_{rest}"));
    let (name, language) = match own.as_deref().unwrap_or(head).split_once("::") {
        Some((name, language)) => (name, Some(language.trim())),
        None => (own.as_deref().unwrap_or(head), None),
    };
    let name = name.trim().to_lowercase().replace([' ', '-'], "_");
    let name = match name.as_str() {
        "relevance" => "relevant",
        "caption" => "label",
        "id_string" => "form_id",
        "readonly" => "read_only",
        other => other,
    };
    // `Polski (pl)`, the code alone, or `Easy Read [en-simple] (en)` for a code of ours that other programs do not know.
    let code = |language: &str| {
        let ours = language.rsplit_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(code, _)| code);
        let code = ours.unwrap_or_else(|| language.rsplit_once('(').map_or(language, |(_, code)| code.trim_end_matches(')')));
        code.trim().to_owned()
    };
    (name.to_owned(), language.map(code))
}

impl Table {
    /// Gives a sheet its columns. `fallback` is the language of texts whose column names none.
    pub(super) fn of(book: &Book, name: &str, fallback: Option<&str>, words: &Words, problems: &mut Vec<Problem>) -> Self {
        let mut table = Self { sheet: name.to_owned(), head: 1, ..Self::default() };
        let Some((head, rows)) = book.sheet(name).and_then(|sheet: &Sheet| sheet.rows.split_first()) else { return table };
        table.head = head.number;
        for (n, cell) in head.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let (column, language) = name_of(cell);
            let mut say =
                |what: String| problems.push(Problem::new(name, head.number, &column, language.as_deref().unwrap_or_default(), what));
            let translated = TRANSLATED.contains(&column.as_str());
            let language = match (&language, translated) {
                (Some(code), true) if words.language(code).is_none() => {
                    say(format!(
                        "there is no language “{code}” here: end the head with the code of one in brackets, such as label::English (en)"
                    ));
                    continue;
                }
                (None, true) if fallback.is_none() => {
                    say(format!("no language: write {column}::English (en), or say default_language in settings"));
                    continue;
                }
                (Some(code), true) => code.clone(),
                (None, true) => fallback.unwrap_or_default().to_owned(),
                (Some(_), false) if !super::refused::is_column(&column) => {
                    say("this column is the same in every language: take the language out of its head".to_owned());
                    continue;
                }
                _ => String::new(),
            };
            if table.columns.insert((column.clone(), language), n).is_some() && !super::refused::is_column(&column) {
                say("this column is here twice: keep one of them".to_owned());
            }
        }
        table.lines = rows.iter().map(|row| Line { row: row.number, cells: row.cells.clone() }).collect();
        table
    }

    /// What a line says in a column; empty for nothing.
    pub(super) fn get<'a>(&self, line: &'a Line, column: &str, language: &str) -> &'a str {
        let n = self.columns.get(&(column.to_owned(), language.to_owned()));
        n.and_then(|n| line.cells.get(*n)).map_or("", String::as_str)
    }

    /// Whether there is such a column.
    pub(super) fn has(&self, column: &str, language: &str) -> bool {
        self.columns.contains_key(&(column.to_owned(), language.to_owned()))
    }

    /// The columns by name and language, from left to right.
    pub(super) fn columns(&self) -> Vec<(&str, &str)> {
        let mut columns: Vec<_> = self.columns.iter().map(|((name, language), n)| (*n, (name.as_str(), language.as_str()))).collect();
        columns.sort_unstable();
        columns.into_iter().map(|(_, column)| column).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn heads_name_a_column_and_a_language() {
        let of = |head| {
            let (name, language) = name_of(head);
            (name, language.unwrap_or_default())
        };
        for head in ["label::Polski (pl)", "Label :: pl", "caption::(pl)", "label::Polski (standard) (pl)"] {
            assert_eq!(of(head), ("label".to_owned(), "pl".to_owned()), "{head}");
        }
        assert_eq!(of("chorus::short::Polski (pl)"), ("chorus_short".to_owned(), "pl".to_owned()));
        assert_eq!(of("label::Easy Read [en-simple] (en)"), ("label".to_owned(), "en-simple".to_owned()));
        assert_eq!(of("list name"), ("list_name".to_owned(), String::new()));
    }
}
