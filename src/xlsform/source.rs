//! An instrument as its folder has it: what `instrument.toml` says before it is written out, and the messages of each language.

use crate::domain::instrument::{BadInstrument, Choice, Condition, Instrument, Kind, NonAnswer, Polarity, Question};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, PatternElement},
    parser,
};
use std::{
    collections::BTreeMap,
    fmt::{Display, Write},
};
use toml::Value;

/// The messages of one language: each key with its text, in which an argument stands as `{ $share }`.
pub type Messages = BTreeMap<String, String>;

/// An instrument as its folder has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What is asked. Nothing that follows by itself is in it: neither the options of shared scales nor what a repeated section is written out to.
    pub instrument: Instrument,
    /// The messages of each language.
    pub messages: BTreeMap<String, Messages>,
}

/// Why a folder is no instrument.
#[derive(Debug, thiserror::Error)]
pub enum NotASource {
    /// The instrument.
    #[error(transparent)]
    Instrument(#[from] BadInstrument),
    /// A catalogue, with the language and the key.
    #[error("{0}: {1}: only plain text and arguments such as {{ $share }} can stand in a message")]
    Message(String, String),
    /// A language without a catalogue, or one that is broken.
    #[error("{0}.ftl is missing or broken")]
    Catalogue(String),
}

impl Source {
    /// Reads the files of a folder: the definition, and the catalogue of each language.
    ///
    /// # Errors
    /// [`NotASource`] for an instrument that is refused, and for messages that are more than text with arguments.
    pub fn parse(definition: &str, catalogue: impl Fn(&str) -> Option<String>) -> Result<Self, NotASource> {
        Instrument::parse(definition)?;
        Self::look(definition, catalogue)
    }

    /// The same for an instrument that is not finished, in which much may be wrong.
    ///
    /// # Errors
    /// [`NotASource`] for a definition that cannot be read, and for messages that are more than text with arguments.
    pub fn look(definition: &str, catalogue: impl Fn(&str) -> Option<String>) -> Result<Self, NotASource> {
        let unreadable = |e: toml::de::Error| BadInstrument { instrument: "unreadable".to_owned(), problems: vec![e.to_string()] };
        let instrument: Instrument = toml::from_str(definition).map_err(unreadable)?;
        let read = |language: &String| {
            let text = catalogue(language).ok_or_else(|| NotASource::Catalogue(language.clone()))?;
            Ok((language.clone(), messages(language, &text)?))
        };
        let messages = instrument.languages.iter().map(read).collect::<Result<_, NotASource>>()?;
        Ok(Self { instrument, messages })
    }

    /// The catalogue of a language, in the order of the questions.
    #[must_use]
    pub fn catalogue(&self, language: &str) -> String {
        let mut left = self.messages.get(language).cloned().unwrap_or_default();
        let mut ftl = String::new();
        for part in self.keys() {
            let lines: Vec<(String, String)> = part.into_iter().filter_map(|key| left.remove_entry(&key)).collect();
            if !lines.is_empty() && !ftl.is_empty() {
                ftl.push('\n');
            }
            for (key, text) in lines {
                let _ = writeln!(ftl, "{key} = {text}");
            }
        }
        ftl
    }

    /// Every key that a message can have, part by part.
    pub(crate) fn keys(&self) -> Vec<Vec<String>> {
        let instrument = &self.instrument;
        let mut parts = vec![["title", "survey-name", "about", "place-title", "place-hint"].map(str::to_owned).to_vec()];
        parts.push(instrument.sections.iter().flat_map(|s| [format!("section-{}", s.id), format!("section-{}-note", s.id)]).collect());
        parts.extend(instrument.questions.iter().map(keys_of));
        parts.extend(instrument.derived.iter().map(|d| ["short", "finding", "base"].map(|part| format!("d-{}-{part}", d.id)).to_vec()));
        parts
    }

    /// `instrument.toml`.
    #[must_use]
    pub fn definition(&self) -> String {
        let instrument = &self.instrument;
        let mut toml = String::new();
        line(&mut toml, "id", text(&instrument.id));
        line(&mut toml, "version", instrument.version);
        line(&mut toml, "kind", text(kind(instrument.kind)));
        line(&mut toml, "languages", list(&instrument.languages));
        line(&mut toml, "breakdown", list(&instrument.breakdown));
        line(&mut toml, "minimum", instrument.minimum);
        optional(&mut toml, "nation", instrument.nation.as_ref());
        optional(&mut toml, "held_back", instrument.held_back.as_ref());
        optional(&mut toml, "licence", instrument.licence.as_ref());
        if instrument.sections.is_empty() {
            line(&mut toml, "section", "[]");
        }
        if instrument.questions.is_empty() {
            line(&mut toml, "question", "[]");
        }
        for section in &instrument.sections {
            toml.push_str("\n[[section]]\n");
            line(&mut toml, "id", text(&section.id));
            if section.note {
                line(&mut toml, "note", true);
            }
            if let Some(repeat) = &section.repeat {
                line(&mut toml, "repeat", format!("{{ question = {}, at_most = {} }}", text(&repeat.question), repeat.at_most));
            }
        }
        instrument.questions.iter().for_each(|q| question(&mut toml, q));
        for derived in &instrument.derived {
            toml.push_str("\n[[derived]]\n");
            line(&mut toml, "id", text(&derived.id));
            line(&mut toml, "base", inline(derived.base.iter().map(condition)));
            line(&mut toml, "yes", inline(derived.yes.iter().map(condition)));
            line(&mut toml, "sensitive", derived.sensitive);
            line(&mut toml, "purpose", text(&derived.purpose));
            line(&mut toml, "based_on", text(&derived.based_on));
        }
        toml
    }
}

/// Every key that a message of a question can have.
#[must_use]
pub fn keys_of(question: &Question) -> Vec<String> {
    let key = format!("q-{}", question.id);
    let own = question.options.iter().map(|o| format!("{key}-{}", o.code));
    let groups = question.collapse.iter().map(|c| format!("{key}-collapse-{}", c.code));
    let last = [format!("{key}-short"), format!("{key}-finding")];
    [key.clone(), format!("{key}-hint")].into_iter().chain(own).chain(groups).chain(last).collect()
}

fn question(toml: &mut String, q: &Question) {
    toml.push_str("\n[[question]]\n");
    line(toml, "id", text(&q.id));
    line(toml, "section", text(&q.section));
    line(toml, "type", text(q.shape.as_str()));
    line(toml, "sensitive", q.sensitive);
    line(toml, "purpose", text(&q.purpose));
    line(toml, "based_on", text(&q.based_on));
    line(toml, "audience", list(&q.audience));
    line(toml, "tags", list(&q.tags));
    line(toml, "polarity", text(polarity(q.polarity)));
    line(toml, "non_answers", list(q.non_answers.iter().map(|n| n.as_str())));
    if let Some(asked_if) = &q.asked_if {
        line(toml, "asked_if", condition(asked_if));
    }
    if q.alone_from > 0 {
        line(toml, "alone_from", q.alone_from);
    }
    if let Some(fact) = q.evidenced_by {
        line(toml, "evidenced_by", text(fact.as_str()));
    }
    if !q.headline.is_empty() {
        line(toml, "headline", list(&q.headline));
    }
    if let Some(official) = &q.official {
        let (standard, version, status) = (text(&official.standard), text(&official.version), text(&official.status));
        line(toml, "official", format!("{{ standard = {standard}, version = {version}, status = {status} }}"));
    }
    optional(toml, "licence", q.licence.as_ref());
    if !q.accepted.is_empty() {
        let one = |a: &crate::domain::instrument::Accepted| format!("{{ rule = {}, reason = {} }}", text(a.rule.as_str()), text(&a.reason));
        line(toml, "accepted", inline(q.accepted.iter().map(one)));
    }
    if !q.options.is_empty() {
        let one = |o: &Choice| format!("{{ code = {}{} }}", text(&o.code), if o.exclusive { ", exclusive = true" } else { "" });
        line(toml, "option", inline(q.options.iter().map(one)));
    }
    if !q.collapse.is_empty() {
        let groups = q.collapse.iter().map(|c| format!("{{ code = {}, options = {} }}", text(&c.code), list(&c.options)));
        line(toml, "collapse", inline(groups));
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Voice => "voice",
        Kind::Return => "return",
        Kind::Equality => "equality",
    }
}

pub(super) fn polarity(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Positive => "positive",
        Polarity::Negative => "negative",
        Polarity::None => "none",
    }
}

/// The code of an answer that is no answer.
pub(super) fn non_answer(code: &str) -> Option<NonAnswer> {
    NonAnswer::ALL.into_iter().find(|non| non.as_str() == code)
}

fn line(toml: &mut String, key: &str, value: impl Display) {
    let _ = writeln!(toml, "{key} = {value}");
}

fn optional(toml: &mut String, key: &str, value: Option<&String>) {
    if let Some(value) = value {
        line(toml, key, text(value));
    }
}

fn text(value: &(impl ToString + ?Sized)) -> String {
    Value::String(value.to_string()).to_string()
}

fn inline(values: impl Iterator<Item = String>) -> String {
    format!("[{}]", values.collect::<Vec<_>>().join(", "))
}

fn list(values: impl IntoIterator<Item = impl ToString>) -> String {
    inline(values.into_iter().map(|value| text(&value)))
}

fn condition(condition: &Condition) -> String {
    let said = if condition.answered {
        "answered = true".to_owned()
    } else if condition.any_of.is_empty() {
        format!("none_of = {}", list(&condition.none_of))
    } else {
        format!("any_of = {}", list(&condition.any_of))
    };
    format!("{{ question = {}, {said} }}", text(&condition.question))
}

/// The messages of a catalogue.
fn messages(language: &str, ftl: &str) -> Result<Messages, NotASource> {
    let resource = parser::parse(ftl).map_err(|_| NotASource::Catalogue(language.to_owned()))?;
    let mut messages = Messages::new();
    for entry in resource.body {
        let (key, value) = match entry {
            Entry::Message(message) if message.attributes.is_empty() => (message.id.name, message.value),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Message(message) => return Err(NotASource::Message(language.to_owned(), message.id.name.to_owned())),
            Entry::Term(term) => return Err(NotASource::Message(language.to_owned(), term.id.name.to_owned())),
            Entry::Junk { .. } => return Err(NotASource::Catalogue(language.to_owned())),
        };
        let mut text = String::new();
        for element in value.into_iter().flat_map(|pattern| pattern.elements) {
            match element {
                PatternElement::TextElement { value } if !value.contains('\n') => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                    let _ = write!(text, "{{ ${} }}", id.name);
                }
                _ => return Err(NotASource::Message(language.to_owned(), key.to_owned())),
            }
        }
        messages.insert(key.to_owned(), text);
    }
    Ok(messages)
}
