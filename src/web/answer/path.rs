//! The order of pages, and where a person is among them.

use super::{book::Entry, state::RunState};
use crate::domain::{
    answers::Answers,
    ids::QuestionId,
    instrument::{Question, Shape},
};
use serde::{Deserialize, Serialize};

/// A page of the way through a survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Before you begin.
    Begin,
    /// Leaving, and staying private.
    Leaving,
    /// The content note of a section.
    Note(String),
    /// A question, or the words.
    Question(QuestionId),
    /// Which place is nearest.
    Place,
    /// Check answers.
    Check,
}

/// A page over the way: Continue leads back to where the person was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum View {
    /// Get help.
    Help,
    /// Pause.
    Pause,
    /// Language.
    Language,
    /// Stop here.
    Stop,
}

impl Entry {
    /// Every page of the way, given what was answered so far.
    #[must_use]
    pub fn path(&self, state: &RunState) -> Vec<Step> {
        let mut path = vec![Step::Begin, Step::Leaving];
        let place_known = self.batches.iter().any(|b| b.id == state.batch && b.place.is_some());
        let mut place_due = !place_known;
        for section in &self.instrument.sections {
            let asked = self.asked(&section.id, &state.answers);
            if section.note && !asked.is_empty() {
                path.push(Step::Note(section.id.clone()));
            }
            for question in asked {
                if question.shape == Shape::Text && place_due {
                    path.push(Step::Place);
                    place_due = false;
                }
                path.push(Step::Question(question.id.clone()));
            }
        }
        if place_due {
            path.push(Step::Place);
        }
        path.push(Step::Check);
        path
    }

    fn asked(&self, section: &str, answers: &Answers) -> Vec<&Question> {
        let within = |q: &&Question| q.section == section && answers.asked(&self.instrument, q);
        self.instrument.questions.iter().filter(within).collect()
    }

    /// The page after the one where the person is.
    #[must_use]
    pub fn next(&self, state: &RunState) -> Step {
        if state.changing {
            return Step::Check;
        }
        let path = self.path(state);
        let here = path.iter().position(|s| *s == state.at).unwrap_or(0);
        path.get(here + 1).cloned().unwrap_or(Step::Check)
    }

    /// The page before the one where the person is; none before the first.
    #[must_use]
    pub fn previous(&self, state: &RunState) -> Option<Step> {
        if state.changing {
            return Some(Step::Check);
        }
        let path = self.path(state);
        let here = path.iter().position(|s| *s == state.at)?;
        path.get(here.checked_sub(1)?).cloned()
    }

    /// The first page after a section that is skipped whole.
    #[must_use]
    pub fn after_section(&self, state: &RunState, section: &str) -> Step {
        let path = self.path(state);
        let inside = |step: &Step| match step {
            Step::Note(s) => s == section,
            Step::Question(id) => self.instrument.question(id).is_some_and(|q| q.section == section),
            _ => false,
        };
        let last = path.iter().rposition(inside).unwrap_or(0);
        path.get(last + 1).cloned().unwrap_or(Step::Check)
    }

    /// Where the person is on the way, counting from 1, for the title of the page: a title never says what a page asks.
    #[must_use]
    pub fn number(&self, state: &RunState) -> usize {
        self.path(state).iter().position(|s| *s == state.at).unwrap_or(0) + 1
    }
}
