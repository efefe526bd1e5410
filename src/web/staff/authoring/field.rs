//! The form in which a question, or what stands around the questions, is written.

use super::super::{
    Failed, Frame,
    field::Choice,
    setting_up::form::{Posted, Way, seen},
};
use super::issues::Shown;
use crate::{i18n::Words, render::Page, xlsform};
use serde::Serialize;

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Filled {
    /// A line.
    Line,
    /// Several lines.
    Words,
    /// One of several.
    One,
    /// Any of several.
    Any,
    /// Yes or nothing.
    Tick,
}

/// A field.
#[derive(Debug, Serialize)]
pub(super) struct Field {
    pub id: String,
    pub label: String,
    pub hint: String,
    pub filled: Filled,
    pub value: String,
    pub choices: Vec<Choice>,
    /// The language in which it is written, and its direction.
    pub lang: String,
    pub dir: String,
}

impl Field {
    /// A field with what was typed into it.
    pub(super) fn new(id: &str, (label, hint): (String, String), filled: Filled, typed: &Posted) -> Self {
        let value = if filled == Filled::Any { typed.all(id).join(";") } else { typed.one(id).to_owned() };
        Self { id: id.to_owned(), label, hint, filled, value, choices: Vec::new(), lang: String::new(), dir: String::new() }
    }

    /// The same, to be chosen out of these ids and names.
    pub(super) fn choose(mut self, all: impl IntoIterator<Item = (String, String)>) -> Self {
        let chosen: Vec<&str> = self.value.split(';').collect();
        self.choices = all.into_iter().map(|(id, name)| Choice { chosen: chosen.contains(&id.as_str()), id, name }).collect();
        self
    }

    /// The same, written in a language.
    pub(super) fn written_in(mut self, words: &Words, code: &str) -> Self {
        words.language(code).map_or("ltr", |l| l.direction.as_str()).clone_into(&mut self.dir);
        code.clone_into(&mut self.lang);
        self
    }
}

/// Fields that belong together.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub id: String,
    pub title: String,
    /// Whether it is folded out from the beginning.
    pub open: bool,
    pub fields: Vec<Field>,
}

/// What is wrong, and in which field.
#[derive(Debug, Serialize)]
pub(super) struct Wrong {
    pub field: String,
    pub message: String,
}

/// What somebody else has saved meanwhile, beside what was typed.
#[derive(Debug, Serialize)]
pub(super) struct Differs {
    pub label: String,
    pub saved: String,
    pub typed: String,
}

/// Something that stands there and is not changed here.
#[derive(Debug, Serialize)]
pub(super) struct Said {
    pub label: String,
    pub text: String,
    pub lang: String,
    pub dir: String,
}

/// The page of a form.
#[derive(Debug, Serialize)]
pub(super) struct Form {
    pub page: Frame,
    pub title: String,
    pub what: Vec<String>,
    pub issues: Vec<Shown>,
    pub said: Vec<Said>,
    pub meanwhile: bool,
    pub differs: Vec<Differs>,
    pub action: String,
    pub seen: String,
    pub parts: Vec<Part>,
    /// Empty where there is nothing to save.
    pub button: String,
    pub ways: Vec<Way>,
    pub back: Way,
    pub wrong: Vec<Wrong>,
}

impl Page for Form {
    const TEMPLATE: &'static str = "staff/authoring_fields.html";
}

/// What tells one state of what stands there from every other.
pub(super) fn state(filled: &[(String, String)]) -> String {
    let mut cells: Vec<String> =
        filled.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={value}")).collect();
    cells.sort();
    seen(&cells)
}

/// What differs between what stands there and what was typed, field by field.
pub(super) fn differs(parts: &[Part], stored: &Posted) -> Vec<Differs> {
    let in_words = |field: &Field, value: &str| {
        let name = |id: &str| field.choices.iter().find(|c| c.id == id).map_or_else(|| id.to_owned(), |c| c.name.clone());
        if field.choices.is_empty() { value.to_owned() } else { value.split(';').map(name).collect::<Vec<_>>().join(", ") }
    };
    let mut differs = Vec::new();
    for (part, field) in parts.iter().flat_map(|part| part.fields.iter().map(move |field| (part, field))) {
        let saved = if field.filled == Filled::Any { stored.all(&field.id).join(";") } else { stored.one(&field.id).to_owned() };
        if saved != field.value {
            let label = format!("{}: {}", part.title, field.label);
            differs.push(Differs { label, saved: in_words(field, &saved), typed: in_words(field, &field.value) });
        }
    }
    differs
}

/// A text as it was typed, on one line, or what is wrong with it. `known` are the arguments that it can take.
pub(super) fn message(typed: &str, known: &[&'static str]) -> Result<String, String> {
    let line = typed.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    if let Some(problem) = xlsform::cell_problem(&line) {
        return Err(problem);
    }
    let known: Vec<(&'static str, Option<&str>)> = known.iter().map(|argument| (*argument, None)).collect();
    xlsform::message(&line, &known)
}

/// Texts of a form, read into messages.
pub(super) struct Texts<'a> {
    pub words: &'a Words,
    pub lang: &'static str,
    pub typed: &'a Posted,
    pub wrong: Vec<Wrong>,
}

impl Texts<'_> {
    /// What was typed into a field; nothing where it is empty, or wrong.
    pub(super) fn read(&mut self, field: &str, label: &str, known: &[&'static str]) -> Result<Option<String>, Failed> {
        match message(self.typed.one(field), known) {
            Ok(text) => Ok(Some(text).filter(|text| !text.is_empty())),
            Err(problem) => {
                self.say(field, format!("{}: {problem}", self.words.say(self.lang, label, &[])?));
                Ok(None)
            }
        }
    }

    pub(super) fn say(&mut self, field: &str, message: String) {
        self.wrong.push(Wrong { field: field.to_owned(), message });
    }

    /// Says in the words of the room what is wrong.
    pub(super) fn tell(&mut self, field: &str, key: &str) -> Result<(), Failed> {
        let message = self.words.say(self.lang, key, &[])?;
        self.say(field, message);
        Ok(())
    }
}
