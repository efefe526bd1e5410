//! `figures.csv`: one line a statement (architecture §5 fixes the columns).

use super::{
    ReportError, neutral,
    statement::{Statement, Statements},
};
use crate::{
    i18n::{Words, without_isolates},
    release::Document,
};

const COLUMNS: [&str; 14] = [
    "release",
    "wave",
    "family",
    "question",
    "option",
    "scope_kind",
    "scope",
    "breakdown",
    "group",
    "base_band",
    "share_low",
    "share_high",
    "text",
    "marker",
];

/// The figures of a release as CSV (RFC 4180, UTF-8). `share_low` and `share_high` are the ends of what is displayed, in whole percent.
///
/// # Errors
/// [`ReportError`] when an English message is missing.
pub fn figures_csv(document: &Document, words: &Words) -> Result<String, ReportError> {
    let statements = Statements::of(document, words, "en")?;
    let lines = statements.all().iter().map(|s| line(document.release.as_str(), s));
    Ok(write([COLUMNS.map(str::to_owned).to_vec()].into_iter().chain(lines)))
}

/// Rows as CSV, no cell of which is a formula.
pub(crate) fn write(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // Writing to memory fails for no field.
        let _ = writer.write_record(row.iter().map(|field| neutral(field)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn line(release: &str, statement: &Statement) -> Vec<String> {
    let about = &statement.about;
    let end = |end: Option<u8>| end.map(|e| e.to_string()).unwrap_or_default();
    vec![
        release.to_owned(),
        about.period.clone(),
        about.family.clone(),
        about.question.clone(),
        statement.item.clone(),
        about.scope_kind.clone(),
        about.scope.clone(),
        about.breakdown.clone(),
        about.group.clone(),
        statement.base_band.clone(),
        end(statement.ends.map(|e| e.0)),
        end(statement.ends.map(|e| e.1)),
        without_isolates(&statement.share),
        statement.marker.to_owned(),
    ]
}
