//! The linter for wordings in English: what in a question, a hint or an option could blame, lead, name or lose the person who reads it (partnership §1,
//! survivor-design §1.5 and §3).
//!
//! [`wording`] knows one text and how it is used; [`Words::findings`](crate::i18n::Words::findings) reads a whole instrument with it. A finding says what stands
//! there, why it may be wrong and what could stand there instead; a person decides. `docs/wording.md` has what was measured on labelled wordings.

mod double;
mod glossary;
mod options;
mod pattern;
mod phrases;
mod reading;
mod rule;

pub use rule::Rule;

use pattern::Sentence;
use std::fmt::{self, Display};

/// How a text is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A question, answered with options or words.
    Question,
    /// A sentence with which people agree or not.
    Statement,
    /// What helps to answer: a hint.
    Hint,
    /// One option.
    Option,
    /// All options of a question with one answer, in their order, with `" / "` between them.
    Options,
    /// What stands before questions: a content note, or what a survey is about.
    Note,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Question, Self::Statement, Self::Hint, Self::Option, Self::Options, Self::Note];

    /// The word for files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Statement => "statement",
            Self::Hint => "hint",
            Self::Option => "option",
            Self::Options => "options",
            Self::Note => "note",
        }
    }

    /// Whether people answer this text itself.
    fn asks(self) -> bool {
        matches!(self, Self::Question | Self::Statement)
    }
}

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// People who speak of their own lives: survivors, parents, young people, anybody.
    People,
    /// People who speak of their work. They know the words of services, and read texts for ages up to 14.
    Staff,
}

/// A text and how it is used.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    /// The text, in English.
    pub text: &'a str,
    /// How it is used.
    pub part: Part,
    /// Who reads it.
    pub audience: Audience,
    /// What stands beside it on the page and may explain its words, such as the hint of a question; empty for nothing.
    pub beside: &'a str,
}

/// What may be wrong with a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule, which has the reason and its source.
    pub rule: Rule,
    /// The words in question, in small letters.
    pub found: String,
    /// A better wording, or how to come to one.
    pub better: String,
}

impl Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] “{}”: {} ({}) Better: {}", self.rule, self.found, self.rule.reason(), self.rule.source(), self.better)
    }
}

/// Everything that may be wrong with one wording, at most once a rule, in the order of [`Rule::ALL`].
#[must_use]
pub fn wording(wording: &Wording) -> Vec<Finding> {
    let mut findings = if wording.part == Part::Options {
        options::find(wording.text)
    } else {
        let sentences = Sentence::all(wording.text);
        let mut findings = phrases::find(wording, &sentences);
        findings.extend(double::find(wording, &sentences));
        findings.extend(glossary::find(wording));
        findings.extend(reading::find(wording));
        findings
    };
    findings.sort_by_key(|finding| finding.rule);
    findings.dedup_by_key(|finding| finding.rule);
    findings
}
