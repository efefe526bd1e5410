//! `figures.csv`: one line a figure, the same statements as the page (architecture §5 fixes the columns).

use super::figure::{HIDDEN, ReportError, UNRELIABLE, share_in_words};
use crate::{
    disclosure::{ProtectedRow, Share, interval},
    domain::plan::About,
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
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |fields: &[String]| {
        let fields: Vec<String> = fields.iter().map(|f| neutral(f)).collect();
        // Writing to memory fails for no field.
        let _ = writer.write_record(&fields);
    };
    write(&COLUMNS.map(str::to_owned));
    for (about, row) in document.rows() {
        if row.items().len() == 0 {
            write(&line(document, about, row, "", None, words)?);
        }
        for (item, share) in row.items() {
            write(&line(document, about, row, item, share, words)?);
        }
    }
    Ok(String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default())
}

fn line(
    document: &Document,
    about: &About,
    row: &ProtectedRow,
    item: &str,
    share: Option<Share>,
    words: &Words,
) -> Result<Vec<String>, ReportError> {
    let ends = share.map(Share::percent_ends);
    let base_only = item.is_empty() && row.base().is_some();
    let marker = match (row.base(), share) {
        (Some(base), Some(_)) if interval::unreliable(base) => UNRELIABLE,
        (Some(_), Some(_)) => "",
        _ if base_only => "",
        _ => HIDDEN,
    };
    Ok(vec![
        document.release.to_string(),
        about.period.clone(),
        about.family.clone(),
        about.question.clone(),
        item.to_owned(),
        about.scope_kind.clone(),
        about.scope.clone(),
        about.breakdown.clone(),
        about.group.clone(),
        row.base().map(crate::disclosure::Base::label).unwrap_or_default(),
        ends.map(|e| e.0.to_string()).unwrap_or_default(),
        ends.map(|e| e.1.to_string()).unwrap_or_default(),
        share.map(|s| share_in_words(words, "en", s, true)).transpose()?.map(|t| without_isolates(&t)).unwrap_or_default(),
        marker.to_owned(),
    ])
}

/// A cell that no spreadsheet takes for a formula.
fn neutral(field: &str) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{field}") } else { field.to_owned() }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_cell_is_never_a_formula() {
        for field in ["=1+1", "+1", "-1", "@x", "\t=1"] {
            assert_eq!(super::neutral(field), format!("'{field}"));
        }
        assert_eq!(super::neutral("a=1"), "a=1");
    }
}
