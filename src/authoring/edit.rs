//! What can be done with the questions of a draft. Nothing here touches a question that is locked, but for its place.

use super::{Draft, lock};
use crate::{
    domain::{
        ids::QuestionId,
        instrument::{Condition, Derived, Question},
        own::{QUESTION, is_own},
    },
    xlsform::{Messages, Source, keys_of},
};
use std::collections::{BTreeMap, BTreeSet};

/// Where a question goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Before the one before it, or to the end of the part before.
    Up,
    /// Behind the one behind it, or to the beginning of the part behind.
    Down,
}

impl Direction {
    /// What stands behind a word in a form.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
}

/// An id that nothing has yet, made of one that something has, or of nothing.
#[must_use]
pub fn fresh(taken: &BTreeSet<String>, wish: &str) -> Option<QuestionId> {
    let wish: String = wish.strip_prefix(QUESTION).unwrap_or(wish).replace("__", "_").chars().take(40).collect();
    let first = (!wish.is_empty()).then(|| format!("{QUESTION}{wish}"));
    let numbered = (1..100_000).map(|n| if wish.is_empty() { format!("{QUESTION}{n}") } else { format!("{QUESTION}{wish}_{}", n + 1) });
    let mut free = first.into_iter().chain(numbered).filter(|id| !taken.contains(id));
    free.find_map(|id| QuestionId::parse(&id).ok())
}

/// Puts the questions into the order of their parts, as people meet them.
fn sort(source: &mut Source) {
    let parts: BTreeMap<String, usize> = source.instrument.sections.iter().enumerate().map(|(n, s)| (s.id.clone(), n)).collect();
    source.instrument.questions.sort_by_key(|q| parts.get(&q.section).copied().unwrap_or(usize::MAX));
}

/// Puts a question with its words in the place of the one of its id, or at the end of its part. False for one that is locked.
#[must_use]
pub fn put(draft: &mut Draft, question: Question, texts: &BTreeMap<String, Messages>) -> bool {
    if draft.is_locked(&question.id) || !is_own(question.id.as_str()) {
        return false;
    }
    let source = &mut draft.source;
    let at = source.instrument.questions.iter().position(|q| q.id == question.id);
    if let Some(at) = at {
        forget(source, &source.instrument.questions[at].clone());
        source.instrument.questions[at] = question;
    } else {
        source.instrument.questions.push(question);
    }
    for (language, texts) in texts {
        source.messages.entry(language.clone()).or_default().extend(texts.clone());
    }
    sort(source);
    true
}

/// Writes the words of a locked question in languages that it was not copied in; those that it has stay as they are.
pub fn translate(draft: &mut Draft, question: &QuestionId, texts: &BTreeMap<String, Messages>) {
    let locked: BTreeSet<&str> = lock::locked_languages(draft.base.as_ref()).collect();
    let Some(question) = draft.source.instrument.questions.iter().find(|q| q.id == *question) else { return };
    let keys = keys_of(question);
    for (language, texts) in texts.iter().filter(|(language, _)| !locked.contains(language.as_str())) {
        let messages = draft.source.messages.entry(language.clone()).or_default();
        messages.retain(|key, _| !keys.contains(key));
        messages.extend(texts.iter().filter(|(key, _)| keys.contains(key)).map(|(key, text)| (key.clone(), text.clone())));
    }
}

/// Takes the words of a question away.
fn forget(source: &mut Source, question: &Question) {
    for key in keys_of(question) {
        source.messages.values_mut().for_each(|messages| drop(messages.remove(&key)));
    }
}

/// Leaves a question out, with the results that were worked out from it; false when it is not there.
#[must_use]
pub fn leave_out(draft: &mut Draft, id: &QuestionId) -> bool {
    let source = &mut draft.source;
    let Some(question) = source.instrument.questions.iter().find(|q| q.id == *id).cloned() else { return false };
    forget(source, &question);
    source.instrument.questions.retain(|q| q.id != *id);
    source.instrument.breakdown.retain(|q| q != id);
    let names = |conditions: &[Condition]| conditions.iter().any(|c| c.question == *id);
    let (gone, stays): (Vec<Derived>, Vec<Derived>) = source.instrument.derived.drain(..).partition(|d| names(&d.base) || names(&d.yes));
    source.instrument.derived = stays;
    for result in gone {
        for key in ["short", "finding", "base"].map(|part| format!("d-{}-{part}", result.id)) {
            source.messages.values_mut().for_each(|messages| drop(messages.remove(&key)));
        }
    }
    true
}

/// Moves a question by one place; false where there is none to move to, or where it would be asked about other things than it was copied for.
#[must_use]
pub fn move_question(draft: &mut Draft, id: &QuestionId, direction: Direction) -> bool {
    let locked = draft.is_locked(id);
    let source = &mut draft.source;
    sort(source);
    let questions = &source.instrument.questions;
    let Some(at) = questions.iter().position(|q| q.id == *id) else { return false };
    let beside = match direction {
        Direction::Up => at.checked_sub(1),
        Direction::Down => Some(at + 1),
    };
    if let Some(beside) = beside.filter(|beside| questions.get(*beside).is_some_and(|q| q.section == questions[at].section)) {
        source.instrument.questions.swap(at, beside);
        return true;
    }
    let sections = &source.instrument.sections;
    let Some(here) = sections.iter().position(|s| s.id == questions[at].section) else { return false };
    let there = match direction {
        Direction::Up => here.checked_sub(1),
        Direction::Down => Some(here + 1),
    };
    let Some(there) = there.and_then(|there| sections.get(there)) else { return false };
    if locked && there.repeat.as_ref() != lock::repeat(source, &questions[at]) {
        return false;
    }
    let section = there.id.clone();
    let question = Question { section, ..source.instrument.questions.remove(at) };
    // The last of the part before, or the first of the part behind.
    source.instrument.questions.insert(at, question);
    sort(source);
    true
}

/// Gives a question that was copied an id of its own, so that it can be changed, and with it every question whose condition it is: of other people asked
/// that is another question. Their new ids, its own first; nothing when it is not locked.
pub fn make_own(draft: &mut Draft, id: &QuestionId, taken: &BTreeSet<String>) -> Vec<QuestionId> {
    if !draft.is_locked(id) || !draft.source.instrument.questions.iter().any(|q| q.id == *id) {
        return Vec::new();
    }
    let Some(base) = draft.base.clone() else { return Vec::new() };
    let mut taken = taken.clone();
    let first = rename(&mut draft.source, id, &mut taken);
    first.into_iter().chain(settle(&mut draft.source, &base, &mut taken)).collect()
}

/// Gives ids of their own to questions that are not any more what the base has under their id.
pub(super) fn settle(source: &mut Source, base: &Source, taken: &mut BTreeSet<String>) -> Vec<QuestionId> {
    let mut renamed = Vec::new();
    while let Some(id) = lock::broken_locks(base, source).first().cloned() {
        match rename(source, &id, taken) {
            Some(to) => renamed.push(to),
            None => break,
        }
    }
    renamed
}

/// Gives a question an id of its own, everywhere. Results that were worked out from it are others as well.
pub(super) fn rename(source: &mut Source, from: &QuestionId, taken: &mut BTreeSet<String>) -> Option<QuestionId> {
    let to = fresh(taken, from.as_str())?;
    taken.insert(to.to_string());
    let instrument = &mut source.instrument;
    for question in &mut instrument.questions {
        if let Some(condition) = question.asked_if.as_mut().filter(|c| c.question == *from) {
            condition.question = to.clone();
        }
        if question.id == *from {
            let before = keys_of(question);
            question.id = to.clone();
            // It is no exact wording of anybody any more.
            question.official = None;
            let pairs: Vec<(String, String)> = before.into_iter().zip(keys_of(question)).collect();
            source.messages.values_mut().for_each(|messages| carry(messages, &pairs));
        }
    }
    instrument.breakdown.iter_mut().filter(|id| *id == from).for_each(|id| *id = to.clone());
    let repeats = instrument.sections.iter_mut().filter_map(|s| s.repeat.as_mut());
    repeats.filter(|r| r.question == *from).for_each(|r| r.question = to.clone());
    for result in &mut instrument.derived {
        let mut touched = false;
        for condition in result.base.iter_mut().chain(&mut result.yes).filter(|c| c.question == *from) {
            condition.question = to.clone();
            touched = true;
        }
        if let Some(id) = fresh(taken, result.id.as_str()).filter(|_| touched && !is_own(result.id.as_str())) {
            taken.insert(id.to_string());
            let pairs = ["short", "finding", "base"].map(|part| (format!("d-{}-{part}", result.id), format!("d-{id}-{part}")));
            source.messages.values_mut().for_each(|messages| carry(messages, &pairs));
            result.id = id;
        }
    }
    Some(to)
}

/// Gives messages other keys.
fn carry(messages: &mut Messages, pairs: &[(String, String)]) {
    let moved: Vec<(String, String)> = pairs.iter().filter_map(|(was, is)| Some((is.clone(), messages.remove(was)?))).collect();
    messages.extend(moved);
}

/// Says in which languages people can answer. Words of a language that goes are gone.
pub fn set_languages(draft: &mut Draft, languages: &[String]) {
    draft.source.messages.retain(|language, _| languages.contains(language));
    for language in languages {
        let from_base = draft.base.as_ref().and_then(|base| base.messages.get(language));
        let known: Messages = from_base.cloned().unwrap_or_default();
        // What is asked as it was copied has its words in the languages of the base.
        let keys: BTreeSet<String> = draft.source.keys().into_iter().flatten().collect();
        let known = known.into_iter().filter(|(key, _)| keys.contains(key)).collect();
        draft.source.messages.entry(language.clone()).or_insert(known);
    }
    draft.source.instrument.languages = languages.to_vec();
}
