//! One form for everything that is set up: what was typed, what it is compared with, and how it is shown.

use crate::{
    render::Page,
    secret::sha256_hex,
    web::staff::{
        Frame,
        field::{Choice, Wrong},
    },
};
use serde::Serialize;

/// What a form posts.
#[derive(Debug, Default)]
pub(in crate::web::staff) struct Posted(Vec<(String, String)>);

impl Posted {
    /// Reads a body. It is read here and not by the limit of other forms, so that what is much too long comes back as well.
    pub(in crate::web::staff) fn read(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }

    /// The same out of parts that were read already.
    pub(in crate::web::staff) fn of(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// What stands in a field, or nothing.
    pub(in crate::web::staff) fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Everything that was chosen in a field.
    pub(in crate::web::staff) fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(n, value)| n == name && !value.is_empty()).map(|(_, value)| value.as_str()).collect()
    }

    /// The same, also what is empty, with `;` between, as in a cell of a file.
    pub(in crate::web::staff) fn cell(&self, name: &str) -> String {
        let all = self.0.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
        all.collect::<Vec<_>>().join(";")
    }
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::web::staff) enum Filled {
    /// A line.
    Line,
    /// Several lines.
    Words,
    /// A day.
    Day,
    /// One of several.
    One,
    /// Any of several.
    Any,
}

/// A field of a form.
#[derive(Debug, Serialize)]
pub(in crate::web::staff) struct Field {
    pub id: &'static str,
    pub label: String,
    pub hint: String,
    pub filled: Filled,
    /// What stands in it; lists have `;` between.
    pub value: String,
    pub choices: Vec<Choice>,
    /// Whether somebody else has saved something else meanwhile, and what, in words.
    pub differs: bool,
    pub saved: String,
    pub typed: String,
    pub required: bool,
}

impl Field {
    /// A field with what stands in it.
    pub(in crate::web::staff) fn new(id: &'static str, (label, hint): (String, String), filled: Filled, value: String) -> Self {
        let (choices, saved, typed) = (Vec::new(), String::new(), String::new());
        Self { id, label, hint, filled, value, choices, differs: false, saved, typed, required: false }
    }

    /// The same, to be chosen out of these ids and names.
    pub(in crate::web::staff) fn choose(mut self, all: impl IntoIterator<Item = (String, String)>) -> Self {
        let chosen: Vec<&str> = self.value.split(';').map(str::trim).collect();
        self.choices = all.into_iter().map(|(id, name)| Choice { chosen: chosen.contains(&id.as_str()), id, name }).collect();
        self
    }

    /// The same, that may not stay empty.
    pub(in crate::web::staff) fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets what was saved meanwhile beside what was typed.
    pub(in crate::web::staff) fn beside(mut self, saved: &str) -> Self {
        let set = |value: &str| value.split(';').map(|part| part.trim().to_owned()).collect::<std::collections::BTreeSet<_>>();
        if set(saved) != set(&self.value) {
            self.differs = true;
            self.saved = self.in_words(saved);
            self.typed = self.in_words(&self.value);
        }
        self
    }

    /// Ids by their names.
    fn in_words(&self, value: &str) -> String {
        let name = |id: &str| self.choices.iter().find(|c| c.id == id.trim()).map_or_else(|| id.to_owned(), |c| c.name.clone());
        if self.choices.is_empty() { value.to_owned() } else { value.split(';').map(name).collect::<Vec<_>>().join(", ") }
    }
}

/// What a button does.
#[derive(Debug, Serialize)]
pub(in crate::web::staff) struct Button {
    pub does: &'static str,
    pub name: String,
    pub danger: bool,
}

/// A way onwards beside the form.
#[derive(Debug, Serialize)]
pub(in crate::web::staff) struct Way {
    pub path: String,
    pub name: String,
}

/// A page with one form.
#[derive(Debug, Serialize)]
pub(in crate::web::staff) struct Sheet {
    pub page: Frame,
    pub title: String,
    pub what: Vec<String>,
    /// Whether somebody else has saved something meanwhile.
    pub meanwhile: bool,
    /// What the press is going to do, where it has to be read first.
    pub sure: Vec<String>,
    pub action: String,
    /// What is compared with what there is when the form comes back.
    pub seen: String,
    pub fields: Vec<Field>,
    pub asks_password: bool,
    pub buttons: Vec<Button>,
    pub ways: Vec<Way>,
    pub back: Way,
    pub wrong: Vec<Wrong>,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "staff/sheet.html";
}

/// What tells one state of an entry from every other: two who edit one thing see it by this.
pub(in crate::web::staff) fn seen(cells: &[String]) -> String {
    sha256_hex(serde_json::to_string(cells).unwrap_or_default().as_bytes())
}
