//! What was copied stays as it is, so that its figures can be set beside those of others: id, type, options, wordings, who is asked.

use crate::{
    domain::{
        ids::QuestionId,
        instrument::{Question, Repeat},
    },
    xlsform::{Source, keys_of},
};

/// Whether a question is one of the base, and so stays as it is there.
#[must_use]
pub fn is_locked(base: Option<&Source>, question: &QuestionId) -> bool {
    base.is_some_and(|base| base.instrument.questions.iter().any(|q| q.id == *question))
}

/// The languages in which the wordings of a locked question stay as they are; in others they can be written.
pub fn locked_languages(base: Option<&Source>) -> impl Iterator<Item = &str> {
    base.into_iter().flat_map(|base| base.instrument.languages.iter().map(String::as_str))
}

/// The questions that have the id of one of the base and are not the same. The editor makes none.
#[must_use]
pub fn broken_locks(base: &Source, source: &Source) -> Vec<QuestionId> {
    let changed = |question: &&Question| {
        let Some(was) = base.instrument.questions.iter().find(|q| q.id == question.id) else { return false };
        !is_same(base, was, source, question)
    };
    source.instrument.questions.iter().filter(changed).map(|q| q.id.clone()).collect()
}

/// Whether a question is the same but for its place, in the languages that both have.
pub(super) fn is_same(base: &Source, was: &Question, source: &Source, is: &Question) -> bool {
    // In no language that both have nobody could tell.
    if !base.instrument.languages.iter().any(|language| source.instrument.languages.contains(language)) {
        return false;
    }
    let placed = Question { section: was.section.clone(), ..is.clone() };
    let languages = base.instrument.languages.iter().filter(|language| source.instrument.languages.contains(language));
    let text = |of: &Source, language: &String, key: &String| of.messages.get(language).and_then(|m| m.get(key)).cloned();
    let mut texts = languages.flat_map(|language| keys_of(was).into_iter().map(move |key| (language, key)));
    placed == *was
        && repeat(base, was) == repeat(source, is)
        && texts.all(|(language, key)| text(base, language, &key) == text(source, language, &key))
}

/// What a question is asked about one by one.
pub(super) fn repeat<'a>(source: &'a Source, question: &Question) -> Option<&'a Repeat> {
    source.instrument.sections.iter().find(|s| s.id == question.section).and_then(|s| s.repeat.as_ref())
}
