//! What is wrong with a draft, in the words of the room as far as there are some: the checks themselves speak English.

use super::super::{Failed, Rooms};
use crate::{
    authoring::{self, Draft, Issue},
    domain::ids::QuestionId,
};
use serde::Serialize;

/// Something that is wrong, as a page shows it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Shown {
    pub what: String,
    /// Why it is a rule; empty where the problem says it.
    pub why: String,
    pub better: String,
    /// Why it is kept as it is; empty where it is open.
    pub accepted: String,
}

impl Shown {
    fn new(issue: &Issue) -> Self {
        Self {
            what: issue.what.clone(),
            why: issue.rule.map(|rule| rule.reason().to_owned()).unwrap_or_default(),
            better: issue.better.clone(),
            accepted: issue.accepted.clone().unwrap_or_default(),
        }
    }
}

/// Everything that is wrong with a draft. Reading thirty languages takes its time, so nobody waits for it who does not ask.
pub(super) async fn all(rooms: &Rooms, draft: &Draft) -> Result<Vec<Issue>, Failed> {
    let (words, draft) = (std::sync::Arc::clone(rooms.pages.words()), draft.clone());
    Ok(tokio::task::spawn_blocking(move || authoring::problems(&draft, &words)).await??)
}

/// Those of one question, or of the whole, that are open before those that are kept.
pub(super) fn of(issues: &[Issue], question: Option<&QuestionId>) -> Vec<Shown> {
    let mut of: Vec<&Issue> = issues.iter().filter(|issue| issue.question.as_ref() == question).collect();
    of.sort_by_key(|issue| !issue.is_open());
    of.into_iter().map(Shown::new).collect()
}
