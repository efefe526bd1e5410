//! What an instrument out of a form is asked, as every instrument of the library is.

use super::super::{
    problem::{Problem, in_order},
    source::Source,
};
use crate::{
    domain::{family::families, instrument::Instrument},
    i18n::Words,
};
use std::collections::BTreeMap;

/// An instrument as it came out of a form.
#[derive(Debug, Clone)]
pub struct Imported {
    /// What its folder has.
    pub source: Source,
    /// What was understood, and may have been meant otherwise.
    pub warnings: Vec<Problem>,
    pub(super) rows: BTreeMap<String, usize>,
}

impl Imported {
    /// Reads what was written as any instrument is read.
    pub(super) fn parsed(self) -> Result<Self, Vec<Problem>> {
        match Instrument::parse(&self.source.definition()) {
            Ok(_) => Ok(self),
            Err(bad) => Err(in_order(bad.problems.iter().map(|problem| self.problem(problem)).collect())),
        }
    }

    /// Everything that `chorus check` says of an instrument, and as warnings what the linter finds in its English.
    ///
    /// # Errors
    /// What keeps it from being asked, sheet by sheet.
    pub fn check(&self, words: Words) -> Result<Vec<Problem>, Vec<Problem>> {
        let of_file = |what: String| vec![Problem::of_file(what)];
        let catalogues: Vec<(&String, String)> =
            self.source.messages.keys().map(|language| (language, self.source.catalogue(language))).collect();
        let messages: BTreeMap<&str, &str> = catalogues.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect();
        let definition = self.source.definition();
        let words = words.with_instrument(&definition, &messages).map_err(|e| of_file(e.to_string()))?;
        let instrument = Instrument::parse(&definition).map_err(|e| of_file(e.to_string()))?;
        let mut problems: Vec<String> = words.problems(&instrument);
        if !problems.is_empty() {
            return Err(in_order(problems.iter().map(|problem| self.problem(problem)).collect()));
        }
        problems.extend(instrument.meaning_missing());
        problems.extend(families(&instrument).err().map(|e| e.to_string()));
        let findings = words.findings(&instrument).map_err(|e| of_file(e.to_string()))?;
        problems.extend(findings.idle.iter().map(|(question, rule)| format!("{question}: accepts “{rule}”, which is not found")));
        if !problems.is_empty() {
            return Err(in_order(problems.iter().map(|problem| self.problem(problem)).collect()));
        }
        let found = findings.open().map(|located| {
            let row = located.question.as_ref().and_then(|question| self.rows.get(question));
            let column = if located.place.ends_with("-hint") { "hint" } else { "label" };
            let (sheet, row, column) = row.map_or(("settings", 2, ""), |row| ("survey", *row, column));
            Problem::new(sheet, row, column, "en", located.to_string())
        });
        Ok(in_order(self.warnings.iter().cloned().chain(found).collect()))
    }

    /// A problem with an instrument, in the row of what it is about.
    fn problem(&self, problem: &str) -> Problem {
        let said =
            problem.strip_prefix("instrument ").and_then(|rest| rest.split_once([',', ':'])).map_or(problem, |(_, rest)| rest.trim_start());
        let about = said.split_once(": ").map_or("", |(about, _)| about);
        let name = about.rsplit(' ').next().unwrap_or_default();
        let row = self.rows.get(name).or_else(|| self.rows.get(&format!("section-{name}")));
        match row {
            Some(row) => Problem::new("survey", *row, "", "", said),
            None => Problem::new("settings", 2, "", "", said),
        }
    }
}
