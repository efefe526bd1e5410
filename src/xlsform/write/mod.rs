//! A form out of an instrument and its words.

mod condition;
mod grid;
mod survey;

use super::{
    book::Book,
    problem::Problem,
    read,
    source::{Source, kind},
};
use crate::{
    domain::instrument::{Choice, Question, Shape},
    i18n::Words,
};
use grid::{Grid, Line};
use std::collections::BTreeSet;

/// Why an instrument is no form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoForm(pub String);

/// Writes the sheets; what would not come back the same is not written.
pub(super) fn write(source: &Source, words: &Words) -> Result<Book, NoForm> {
    let known: BTreeSet<String> = source.keys().into_iter().flatten().collect();
    if let Some(key) = source.messages.values().flat_map(|messages| messages.keys()).find(|key| !known.contains(*key)) {
        return Err(NoForm(format!("the message {key} has no place in a form")));
    }
    let writer = Writer { source, words };
    let book =
        Book { sheets: vec![writer.survey().sheet("survey"), writer.choices().sheet("choices"), writer.settings().sheet("settings")] };
    let mut problems = Vec::new();
    book.problems(&mut problems);
    let lines = |problems: Vec<Problem>| NoForm(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    let back = read::read(&book, words, problems).map_err(lines)?;
    if back.source == *source {
        Ok(book)
    } else {
        Err(NoForm("something of it has no place in a form, and would not come back the same".to_owned()))
    }
}

struct Writer<'a> {
    source: &'a Source,
    words: &'a Words,
}

impl Writer<'_> {
    fn grid(&self, sheet: &str) -> Grid {
        let languages = self.source.instrument.languages.iter();
        Grid::new(sheet, languages.map(|code| (code.clone(), self.language(code))).collect())
    }

    /// A language as heads name it. Other programs know codes of languages alone.
    fn language(&self, code: &str) -> String {
        let name = self.words.language(code).map_or(code, |language| language.name.as_str());
        match code.split_once('-') {
            Some((language, _)) => format!("{name} [{code}] ({language})"),
            None => format!("{name} ({code})"),
        }
    }

    /// A message in every language that has it. `fields` stand for arguments.
    fn texts(&self, line: &mut Line, column: &str, key: &str, fields: &[(&str, &str)]) {
        for (language, messages) in &self.source.messages {
            if let Some(message) = messages.get(key) {
                line.translated(column, language, super::text::cell(message, fields));
            }
        }
    }

    fn settings(&self) -> Grid {
        let instrument = &self.source.instrument;
        let mut line = Line::default();
        line.set("form_id", instrument.id.as_str());
        line.set("version", instrument.version.to_string());
        line.set("chorus_kind", kind(instrument.kind));
        line.set("chorus_minimum", instrument.minimum.to_string());
        line.set("chorus_held_back", instrument.held_back.clone().unwrap_or_default());
        line.set("chorus_licence", instrument.licence.clone().unwrap_or_default());
        line.set("chorus_nation", instrument.nation.clone().unwrap_or_default());
        line.set("chorus_breakdown", joined(instrument.breakdown.iter()));
        for (column, key) in [
            ("chorus_title", "title"),
            ("chorus_about", "about"),
            ("chorus_place_title", "place-title"),
            ("chorus_place_hint", "place-hint"),
        ] {
            self.texts(&mut line, column, key, &[]);
        }
        for (n, language) in instrument.languages.iter().enumerate() {
            let name = self.source.messages.get(language).and_then(|messages| messages.get("survey-name")).cloned().unwrap_or_default();
            if n == 0 {
                line.set("default_language", self.language(language));
                line.set("form_title", name);
            } else {
                line.translated("chorus_survey_name", language, name);
            }
        }
        let mut grid = self.grid("settings");
        grid.add(line);
        grid
    }

    fn choices(&self) -> Grid {
        let mut grid = self.grid("choices");
        let mut written = BTreeSet::new();
        for question in &self.source.instrument.questions {
            let list = list(question);
            if written.insert(list.clone()) {
                let options = question.options.iter().map(|option| self.option(question, option)).chain(self.shared(question));
                for mut line in options {
                    line.set("list_name", list.clone());
                    grid.add(line);
                }
            }
            for group in &question.collapse {
                let mut line = Line::default();
                line.set("list_name", format!("groups-{}", question.id));
                line.set("name", group.code.as_str());
                line.set("chorus_options", joined(group.options.iter()));
                self.texts(&mut line, "label", &format!("q-{}-collapse-{}", question.id, group.code), &[]);
                grid.add(line);
            }
        }
        grid
    }

    fn option(&self, question: &Question, option: &Choice) -> Line {
        let mut line = Line::default();
        line.set("name", option.code.as_str());
        line.set("chorus_exclusive", if option.exclusive { "yes" } else { "" });
        self.texts(&mut line, "label", &format!("q-{}-{}", question.id, option.code), &[]);
        line
    }

    /// The choices that have the same words in every survey: those of a scale, and the ways not to answer.
    fn shared(&self, question: &Question) -> Vec<Line> {
        let scale = question.shape.scale().into_iter().flat_map(|scale| scale.codes);
        let scale = scale.map(|code| ((*code).to_owned(), format!("scale-{}-{code}", question.shape.as_str())));
        let non_answers = question
            .non_answers
            .iter()
            .filter(|_| question.shape != Shape::Text)
            .map(|non| (non.as_str().to_owned(), format!("non-{}", non.as_str())));
        let one = |(code, key): (String, String)| {
            let mut line = Line::default();
            line.set("name", code);
            for language in &self.source.instrument.languages {
                // A message that is not there leaves the cell empty: nothing reads it back.
                line.translated("label", language, self.words.say(language, &key, &[]).unwrap_or_default());
            }
            line
        };
        scale.chain(non_answers).map(one).collect()
    }
}

/// The list of a question: questions on a scale with the same ways not to answer share one.
fn list(question: &Question) -> String {
    if question.shape.scale().is_none() {
        return format!("choices-{}", question.id);
    }
    let non_answers = question.non_answers.iter().map(|non| format!("-{}", non.as_str()));
    std::iter::once(question.shape.as_str().to_owned()).chain(non_answers).collect()
}

fn joined(words: impl Iterator<Item = impl ToString>) -> String {
    words.map(|word| word.to_string()).collect::<Vec<_>>().join(" ")
}
