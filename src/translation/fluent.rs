//! Rows as Fluent: to work on, and as the file of words of one's own.

use super::{
    check::Change,
    rows::{DRAFT, Row, Typed},
};
use crate::{
    i18n::{
        ENGLISH, Texts, Words, WordsError,
        catalogue::{self, Line, Text},
        plural::categories,
    },
    xlsform::{Place, Problem},
};
use std::{collections::BTreeMap, fmt::Write};

/// The rows of a language as one file: every message below its English and what to know about it.
pub(super) fn write<'a>(rows: &[Row], language: &str, marks: impl Iterator<Item = &'a String>) -> String {
    let marks: String = marks.fold(String::new(), |all, mark| all + "### " + mark + "\n");
    let mut ftl = format!("{DRAFT}\n\n{marks}");
    let mut part = "";
    for (n, row) in rows.iter().enumerate().filter(|(_, row)| row.form.is_empty()) {
        if row.part != part {
            part = &row.part;
            let _ = write!(ftl, "\n## {part}\n");
        }
        let _ = write!(ftl, "\n# {ENGLISH}{}\n# seen: {}\n", row.english, row.seen);
        for (what, said) in [("to know", &row.context), ("picture", &row.picture), ("state", &row.state)] {
            if !said.is_empty() {
                let _ = writeln!(ftl, "# {what}: {said}");
            }
        }
        match text_of(row, &rows[n + 1..]) {
            Some(text) => ftl.push_str(&text.fluent(&row.key, categories(language))),
            None => {
                let _ = writeln!(ftl, "# {} =", row.key);
            }
        }
    }
    ftl
}

/// The message of a row and of the forms that follow it; nothing where nothing is said yet.
fn text_of(row: &Row, after: &[Row]) -> Option<Text> {
    let mut text = Text { line: catalogue::line(&row.text).ok().filter(|line| !line.is_empty())?, ..Text::default() };
    for form in after.iter().take_while(|next| next.key == row.key && next.part == row.part) {
        let (number, category) = form.form.split_once(' ')?;
        let forms: &mut BTreeMap<String, Line> = text.forms.entry(number.to_owned()).or_default();
        forms.insert(category.to_owned(), catalogue::line(&form.text).ok()?);
    }
    Some(text)
}

/// The rows of a file.
pub(super) fn read(ftl: &str, name: &str) -> Result<Vec<Typed>, Problem> {
    let messages = catalogue::read(ftl).map_err(|e| Problem::of_file(e.to_string()))?;
    let mut rows = Vec::new();
    for message in messages {
        let said = message.comment.lines().find_map(|line| line.trim().strip_prefix(ENGLISH.trim()));
        let known = Typed {
            place: Place { sheet: name.to_owned(), row: message.row, ..Place::default() },
            part: message.group.trim().to_owned(),
            key: message.key,
            english: said.unwrap_or_default().trim().to_owned(),
            ..Typed::default()
        };
        rows.extend(message.text.cells().into_iter().map(|(form, text)| Typed { form, text, ..known.clone() }));
    }
    Ok(rows)
}

/// The file of words of one's own in a language once these changes are made: what differs from what the program brings, each message below the English that it
/// says again.
///
/// # Errors
/// [`WordsError`] when a file cannot be read.
pub fn own_file(words: &Words, language: &str, changes: &[Change]) -> Result<String, WordsError> {
    let mut ftl = format!("{DRAFT}\n");
    for part in words.parts() {
        let (brought, mut texts) = (words.brought(part, language)?, words.texts(part, language)?);
        texts.extend(changes.iter().filter(|c| c.part == part).map(|c| (c.key.clone(), c.text.clone())));
        let own: Texts = texts.into_iter().filter(|(key, text)| brought.get(key) != Some(text)).collect();
        if own.is_empty() {
            continue;
        }
        let _ = write!(ftl, "\n## {part}\n");
        for (_, message) in words.source(part)? {
            if let Some(text) = own.get(&message.key) {
                let _ = write!(ftl, "\n# {ENGLISH}{}\n{}", message.text.whole(), text.fluent(&message.key, categories(language)));
            }
        }
    }
    Ok(ftl)
}
