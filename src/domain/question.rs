//! One question of an instrument, with its meaning.

use super::{
    ids::{OptionCode, QuestionId},
    instrument::Repeated,
    lint::Rule,
    returns::Fact,
    scale::Shape,
};
use serde::{Deserialize, Serialize};

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id, shared by instruments that ask for the same thing.
    pub id: QuestionId,
    /// The section that it stands in.
    pub section: String,
    /// What kind of answer it takes.
    #[serde(rename = "type")]
    pub shape: Shape,
    /// Whether its shares need the wider safe ends (privacy §6).
    #[serde(default)]
    pub sensitive: bool,
    /// What a reader will do with it.
    pub purpose: String,
    /// The document and place that it goes back to.
    pub based_on: String,
    /// Who is asked.
    pub audience: Vec<String>,
    /// Component, outcome, stage.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether agreeing is good news.
    #[serde(default)]
    pub polarity: Polarity,
    /// Answers that are no answer, each kept apart.
    #[serde(default = "usual_non_answers")]
    pub non_answers: Vec<NonAnswer>,
    /// When it is asked; always, if nothing is said.
    pub asked_if: Option<Condition>,
    /// The fewest replies that a group of it needs where it splits figures and one group may be one organisation (privacy §6: 20 staff); 0 asks for no
    /// more than the survey does.
    #[serde(default)]
    pub alone_from: u32,
    /// What Chorus itself can say to it; in returns alone.
    pub evidenced_by: Option<Fact>,
    /// The options whose share is the headline.
    #[serde(default)]
    pub headline: Vec<OptionCode>,
    /// The options; those of a fixed scale are filled in by [`Instrument::parse`](super::instrument::Instrument::parse).
    #[serde(rename = "option", default)]
    pub options: Vec<Choice>,
    /// A coarser reading of the options.
    #[serde(default)]
    pub collapse: Vec<Collapse>,
    /// Whose wording it quotes, for official ones.
    pub official: Option<Official>,
    /// The licensed scale that it belongs to.
    pub licence: Option<String>,
    /// What the linter finds and the instrument keeps.
    #[serde(default)]
    pub accepted: Vec<Accepted>,
    /// What it is asked about, in a section that is repeated; filled in by [`Instrument::parse`](super::instrument::Instrument::parse).
    #[serde(skip)]
    pub repeated: Option<Repeated>,
}

fn usual_non_answers() -> Vec<NonAnswer> {
    vec![NonAnswer::Dk, NonAnswer::Pnts]
}

impl Question {
    /// Whether `code` is one of its options.
    #[must_use]
    pub fn has(&self, code: &OptionCode) -> bool {
        self.options.iter().any(|o| o.code == *code)
    }

    /// The question whose messages are its own: itself, or in a repeated section the question as the instrument has it.
    #[must_use]
    pub fn wording(&self) -> &QuestionId {
        self.repeated.as_ref().map_or(&self.id, |r| &r.wording)
    }

    /// Whether its answers have words of the instrument, and not those that every instrument shares.
    #[must_use]
    pub fn has_own_options(&self) -> bool {
        self.shape.scale().is_none()
    }
}

/// Where an official wording comes from. Replies keep the version of the instrument, and so of the wording.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// The standard.
    pub standard: String,
    /// Its version or day.
    pub version: String,
    /// `standard`, `interim` or `own`, for a question that the standard does not have in this form.
    pub status: String,
}

/// A finding of the linter that stays as it is (`accepted` in instrument.toml).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// The rule.
    pub rule: Rule,
    /// Why.
    pub reason: String,
}

/// Whether agreeing is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Polarity {
    /// A high share is working well.
    Positive,
    /// A high share needs to change.
    Negative,
    /// Neither.
    #[default]
    None,
}

/// An answer that is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NonAnswer {
    /// "I'm not sure".
    Dk,
    /// "I'd rather not say".
    Pnts,
    /// "Does not apply to me".
    Na,
}

impl NonAnswer {
    /// All three, in the order in which pages show them.
    pub const ALL: [Self; 3] = [Self::Na, Self::Dk, Self::Pnts];

    /// The word for pages, files and ballots.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dk => "dk",
            Self::Pnts => "pnts",
            Self::Na => "na",
        }
    }
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its code.
    pub code: OptionCode,
    /// Whether it cannot stand with others ("none of these").
    #[serde(default)]
    pub exclusive: bool,
}

/// A coarser option.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collapse {
    /// Its code.
    pub code: OptionCode,
    /// The options that fall into it.
    pub options: Vec<OptionCode>,
}

/// A condition on one question of the same reply. Exactly one of the three is given.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The question.
    pub question: QuestionId,
    /// Answered with at least one of these.
    #[serde(default)]
    pub any_of: Vec<OptionCode>,
    /// Answered, with none of these.
    #[serde(default)]
    pub none_of: Vec<OptionCode>,
    /// Answered in any way.
    #[serde(default)]
    pub answered: bool,
}
