//! A questionnaire with its meaning, as read from `instruments/<id>/instrument.toml` and checked whole.

use super::{
    expand,
    ids::{InstrumentId, OptionCode, QuestionId},
};
use crate::disclosure::Policy;
use serde::Deserialize;
use std::collections::BTreeSet;

pub use super::{
    question::{Accepted, Choice, Collapse, Condition, NonAnswer, Official, Polarity, Question},
    scale::{Link, Scale, Shape},
};

/// A questionnaire with its meaning. Immutable once a wave asks it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its id, also the name of its folder.
    pub id: InstrumentId,
    /// 1, 2, …; a new wording is a new version and a visible break in trends.
    pub version: u32,
    /// Whether people speak for themselves or an organisation speaks as itself.
    pub kind: Kind,
    /// The languages in which every one of its messages exists.
    pub languages: Vec<String>,
    /// Single questions that may split a figure for the whole partnership, one at a time.
    #[serde(default)]
    pub breakdown: Vec<QuestionId>,
    /// Sections in the order in which they are met.
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
    /// Questions in the order in which they are asked.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// Results worked out inside one person's reply while counting.
    #[serde(rename = "derived", default)]
    pub derived: Vec<Derived>,
    /// The nation whose official wordings an equality instrument quotes.
    #[serde(default)]
    pub nation: Option<String>,
    /// The fewest replies that any figure of it needs: a survey may be stricter than [`Policy::FLOOR`], never weaker.
    #[serde(default = "usual_minimum")]
    pub minimum: u32,
    /// Until when no partnership opens it, for an instrument that waits for something: "until …".
    #[serde(default)]
    pub held_back: Option<String>,
    /// The licensed scale that it is, which no partnership asks without a recorded permission; it stands at every question by [`Instrument::parse`].
    #[serde(default)]
    pub licence: Option<String>,
    /// Which of the questions came from an equality instrument; filled in by [`Instrument::joined`].
    #[serde(skip)]
    pub equality: BTreeSet<QuestionId>,
    /// The version of that equality instrument.
    #[serde(skip)]
    pub equality_version: Option<u32>,
}

/// Who speaks (partnership §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// People speaking for themselves: sealed, counted, destroyed.
    Voice,
    /// An organisation speaking as itself: signed, kept, shown by name.
    Return,
    /// What people say about themselves after the send: sealed apart, met with the ballot at the count alone (privacy §4).
    Equality,
}

/// A part of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// Whether a content note with three equal choices stands before it.
    #[serde(default)]
    pub note: bool,
    /// What its questions are asked about one by one.
    pub repeat: Option<Repeat>,
}

/// Whose chosen options the questions of a section are asked about, one after the other (partnership §1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// An earlier question of many answers; what cannot stand with others ("none of these") is not asked about.
    pub question: QuestionId,
    /// About how many of the chosen options one person is asked. Of more, chance decides (see [`Answers::draw`](super::answers::Answers::draw)).
    pub at_most: usize,
}

/// What a question that is asked about several things one by one is asked about here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeated {
    /// The question as the instrument has it: its messages are the messages of all that are made of it.
    pub wording: QuestionId,
    /// The question in which the thing was chosen.
    pub question: QuestionId,
    /// The thing.
    pub option: OptionCode,
    /// About how many of the chosen things one person is asked.
    pub at_most: usize,
}

/// A result worked out inside one person's reply, so that the reply itself need not be kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    /// Its id; no question has the same.
    pub id: QuestionId,
    /// Who it is about: all of these hold.
    pub base: Vec<Condition>,
    /// Whom it counts: all of these hold as well.
    pub yes: Vec<Condition>,
    /// Whether its shares need the wider safe ends.
    #[serde(default)]
    pub sensitive: bool,
    /// What a reader will do with it.
    pub purpose: String,
    /// The document and place that it goes back to.
    pub based_on: String,
    /// The chain that it follows from, and which link of it; filled in by [`Instrument::parse`].
    #[serde(skip)]
    pub link: Option<(QuestionId, Link)>,
}

fn usual_minimum() -> u32 {
    Policy::FLOOR
}

/// What is wrong with an instrument, each with the question that it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("instrument {instrument}: {}", problems.join("; "))]
pub struct BadInstrument {
    /// The instrument's folder or id.
    pub instrument: String,
    /// Every problem found.
    pub problems: Vec<String>,
}

impl Instrument {
    /// Reads and checks an instrument, and writes out what it says in short: the options of fixed scales, the questions of repeated sections, the
    /// results that follow from chains.
    ///
    /// # Errors
    /// [`BadInstrument`] with every problem found: unknown fields, doubled ids, conditions on questions that come later, headlines
    /// or collapse schemes that name no option.
    pub fn parse(toml_text: &str) -> Result<Self, BadInstrument> {
        let (instrument, problems) = Self::look(toml_text)?;
        if problems.is_empty() { Ok(instrument) } else { Err(BadInstrument { instrument: instrument.id.to_string(), problems }) }
    }

    /// Reads an instrument with every problem found, so that one can be looked at that is not finished. Nothing asks such a one.
    ///
    /// # Errors
    /// [`BadInstrument`] when it cannot be read at all.
    pub fn look(toml_text: &str) -> Result<(Self, Vec<String>), BadInstrument> {
        let mut instrument: Self =
            toml::from_str(toml_text).map_err(|e| BadInstrument { instrument: "unreadable".to_owned(), problems: vec![e.to_string()] })?;
        let mut problems = expand::expand(&mut instrument);
        problems.extend(instrument.problems());
        Ok((instrument, problems))
    }

    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|q| q.id == *id)
    }

    /// The number of the question with this id: how many stand before it.
    #[must_use]
    pub fn number_of(&self, id: &QuestionId) -> Option<usize> {
        self.questions.iter().position(|q| q.id == *id)
    }

    /// The questions that are counted: all but words.
    pub fn counted(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|q| q.shape != Shape::Text)
    }

    /// As many questions as one person can be asked at most: a repeated section asks about no more things than it says.
    pub fn at_most_asked(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|q| {
            let Some(repeated) = &q.repeated else { return true };
            let things = self.question(&repeated.question).into_iter().flat_map(|q| &q.options).filter(|o| !o.exclusive);
            things.take(repeated.at_most).any(|o| o.code == repeated.option)
        })
    }

    /// Whether a section is repeated over the options chosen in this question.
    #[must_use]
    pub fn repeats(&self, question: &QuestionId) -> bool {
        self.sections.iter().filter_map(|s| s.repeat.as_ref()).any(|r| r.question == *question)
    }

    /// The results that the instrument itself declares and has words for, without those that follow from chains.
    pub fn declared_results(&self) -> impl Iterator<Item = &Derived> {
        self.derived.iter().filter(|d| d.link.is_none())
    }

    /// This instrument with the questions of an equality instrument after its own, as the plan and the count see them.
    #[must_use]
    pub fn joined(&self, equality: &Self) -> Self {
        let mut joined = self.clone();
        joined.sections.extend(equality.sections.iter().cloned());
        joined.questions.extend(equality.questions.iter().cloned());
        joined.breakdown.extend(equality.breakdown.iter().cloned());
        joined.equality_version = Some(equality.version);
        joined.equality = equality.questions.iter().map(|q| q.id.clone()).collect();
        joined
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
        id = "x"
        version = 1
        kind = "voice"
        languages = ["en"]
        [[section]]
        id = "s"
        [[question]]
        id = "kids"
        section = "s"
        type = "single"
        purpose = "p"
        based_on = "b"
        audience = ["survivor"]
        headline = ["yes"]
        option = [{ code = "yes" }, { code = "no" }]
        [[question]]
        id = "safe"
        section = "s"
        type = "agree5"
        purpose = "p"
        based_on = "b"
        audience = ["survivor"]
        headline = ["agree"]
        asked_if = { question = "kids", any_of = ["yes"] }
    "#;

    #[test]
    fn the_agreement_scale_is_filled_in() {
        let instrument = Instrument::parse(GOOD).expect("a good instrument");
        let safe = &instrument.questions[1];
        assert_eq!(safe.options.len(), 5);
        assert_eq!(safe.collapse.iter().map(|c| c.options.len()).collect::<Vec<_>>(), [2, 1, 2]);
    }

    #[test]
    fn a_survey_may_ask_for_more_replies_and_never_for_fewer() {
        let with = |line: &str| Instrument::parse(&GOOD.replacen("version = 1", &format!("version = 1\n{line}"), 1));
        assert_eq!(with("").map(|i| i.minimum), Ok(10));
        assert_eq!(with("minimum = 20").map(|i| i.minimum), Ok(20));
        assert_eq!(with("minimum = 9").expect_err("weaker").problems, ["a minimum of 9 replies is weaker than 10"]);
    }

    #[test]
    fn a_group_that_may_stand_alone_asks_for_more_than_every_figure_and_splits_figures() {
        let with = |breakdown: &str, from: &str| {
            let split = GOOD.replacen("version = 1", &format!("version = 1\n{breakdown}"), 1);
            Instrument::parse(&split.replacen("id = \"kids\"", &format!("id = \"kids\"\n{from}"), 1)).map_err(|refused| refused.problems)
        };
        let split = "breakdown = [\"kids\"]";
        assert_eq!(with(split, "alone_from = 20").map(|i| i.questions[0].alone_from), Ok(20));
        for weak in ["alone_from = 1", "alone_from = 10"] {
            let problems = with(split, weak).expect_err("no more than every figure needs");
            assert!(problems.len() == 1 && problems[0].contains("asks for no more than the 10"), "{problems:?}");
        }
        let problems = with("", "alone_from = 20").expect_err("splits nothing");
        assert!(problems.len() == 1 && problems[0].contains("splits no figure"), "{problems:?}");
    }

    #[test]
    fn every_problem_is_named() {
        let bad =
            GOOD.replace(r#"any_of = ["yes"]"#, r#"any_of = ["maybe"]"#).replace(r#"headline = ["agree"]"#, r#"headline = ["great"]"#);
        let problems = Instrument::parse(&bad).expect_err("two problems").problems;
        assert_eq!(problems.len(), 2, "{problems:?}");
        assert!(Instrument::parse(&GOOD.replace("version", "colour")).is_err());
    }
}
