//! The order of pages, and where a person is among them.

use super::{book::Entry, state::RunState};
use crate::domain::{
    answers::Answers,
    ballot::HelpedBy,
    ids::QuestionId,
    instrument::{Instrument, Question, Shape},
    wave::Topic,
};
use serde::{Deserialize, Serialize};

/// A page of the way through a survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Which everyday service the person would like to tell about.
    Door,
    /// A harmless question about an everyday service, counting from 0: behind any topic of the door but one.
    Harmless(Topic, u8),
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
    /// Who helped.
    Helped,
    /// It can wait for another day.
    Reminder,
    /// Check answers.
    Check,
    /// After the send: whether to say something about oneself.
    About,
    /// Whether to send that too.
    SendAbout,
}

/// A page over the way: Continue leads back to where the person was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum View {
    /// Get help in a nation.
    Help(super::help::Nation),
    /// What staff can see.
    Sees,
    /// Pause.
    Pause,
    /// The number to come back with, or that it was deleted.
    Kept,
    /// Language.
    Language,
    /// Stop here.
    Stop,
}

/// The harmless questions behind the door; their words are `harmless-…`.
pub const HARMLESS: [&str; 3] = ["easy", "pleasant", "helpful"];

impl Entry {
    /// Every page of the way, given what was answered so far.
    #[must_use]
    pub fn path(&self, state: &RunState) -> Vec<Step> {
        match &state.at {
            Step::Door => vec![Step::Door],
            Step::Harmless(topic, _) => [0, 1, 2].map(|n| Step::Harmless(*topic, n)).to_vec(),
            _ if state.sent => self.path_after_send(state),
            _ => self.path_through_survey(state),
        }
    }

    fn path_through_survey(&self, state: &RunState) -> Vec<Step> {
        let mut path = vec![Step::Begin, Step::Leaving];
        let place_known = self.batches.iter().any(|b| Some(&b.id) == state.batch.as_ref() && b.place.is_some());
        // Replies without a card are shown for the whole partnership alone, so their place would be asked for nothing.
        let mut place_due = !place_known && !self.channel.is_open();
        for section in &self.instrument.sections {
            let asked = asked(&self.instrument, &section.id, &state.answers);
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
        path.push(Step::Helped);
        if state.helped_by == Some(HelpedBy::Family) && !state.earlier.contains("helped_by") {
            path.push(Step::Reminder);
        }
        path.push(Step::Check);
        path
    }

    fn path_after_send(&self, state: &RunState) -> Vec<Step> {
        let mut path = vec![Step::About];
        if let Some(instrument) = &self.equality {
            let asked = instrument.sections.iter().flat_map(|s| asked(instrument, &s.id, &state.answers));
            path.extend(asked.map(|question| Step::Question(question.id.clone())));
        }
        path.push(Step::SendAbout);
        path
    }

    /// The instrument that the run is answering: the survey's, or after the send the equality questions.
    #[must_use]
    pub fn asking(&self, state: &RunState) -> &Instrument {
        self.equality.as_deref().filter(|_| state.sent).unwrap_or(&self.instrument)
    }

    /// The page after the one where the person is.
    #[must_use]
    pub fn next(&self, state: &RunState) -> Step {
        if state.changing && state.at != Step::Helped {
            return Step::Check;
        }
        let path = self.path(state);
        let here = path.iter().position(|s| *s == state.at).unwrap_or(0);
        path.get(here + 1).or(path.last()).cloned().unwrap_or(Step::Check)
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

fn asked<'a>(instrument: &'a Instrument, section: &str, answers: &Answers) -> Vec<&'a Question> {
    let within = |q: &&Question| q.section == section && answers.asked(instrument, q);
    instrument.questions.iter().filter(within).collect()
}
