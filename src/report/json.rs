//! `figures.json`: the statements of a release as open data, in a stable shape that `static/schemas/` describes.

use super::{
    MARKERS, ReportError,
    names::Names,
    statement::{Named, Statements},
};
use crate::{
    domain::instrument::Instrument,
    i18n::{Words, without_isolates},
    release::Document,
};
use serde_json::{Value, json};

/// The JSON schema of `figures.json` (draft 2020-12).
pub const FIGURES_SCHEMA: &str = include_str!("../../static/schemas/figures.json");
/// The JSON schema of `release.json` (draft 2020-12).
pub const RELEASE_SCHEMA: &str = include_str!("../../static/schemas/release.json");

/// The figures of a release as one JSON object. A number that is not shown is `null`, and its marker says why.
///
/// # Errors
/// [`ReportError`] when an English message is missing.
pub fn figures_json(document: &Document, instrument: &Instrument, words: &Words) -> Result<String, ReportError> {
    let names = Names { document, instrument, words, language: "en", at: "" };
    let statements = Statements::of(document, words, "en")?;
    let mut figures = Vec::new();
    for statement in statements.all() {
        let (about, called) = (&statement.about, Named::of(statement, &names)?);
        let some = |text: &str| if text.is_empty() { Value::Null } else { Value::from(text) };
        figures.push(json!({
            "figure": about.figure, "family": about.family, "question": about.question, "option": some(&statement.item),
            "period": about.period, "scope_kind": about.scope_kind, "scope": some(&about.scope),
            "breakdown": some(&about.breakdown), "group": some(&about.group),
            "names": {
                "question": called.question, "option": some(&called.answer), "period": called.period, "scope": called.scope, "group": some(&called.group),
            },
            "base_band": some(&statement.base_band),
            "share_low": statement.ends.map(|e| e.0), "share_high": statement.ends.map(|e| e.1),
            "interval_low": statement.interval.map(|e| e.0), "interval_high": statement.interval.map(|e| e.1),
            "text": some(&without_isolates(&statement.share)), "marker": some(statement.marker),
        }));
    }
    let markers: Value = MARKERS.iter().map(|(marker, means)| ((*marker).to_owned(), Value::from(*means))).collect();
    let whole = json!({
        "format": 1, "release": document.release, "partnership": document.partnership, "fictional": document.fictional,
        "survey": document.survey, "instrument": document.instrument, "version": document.version, "wave": document.wave,
        "number": document.number, "waves": document.waves, "year": document.year, "opened_on": document.opened_on,
        "closes_on": document.closes_on, "policy": document.policy, "markers": markers, "figures": figures,
    });
    Ok(whole.to_string())
}
