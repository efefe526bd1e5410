//! Everything that is wrong with a draft, each at its question: what the loader refuses, what a reader of its figures would not know, what lacks in a
//! language, and what the linter finds in its English.

use super::{AuthoringError, Draft, begin::MOST_QUESTIONS, broken_locks};
use crate::{
    domain::{family::families, ids::QuestionId, instrument::Instrument, lint::Rule},
    i18n::Words,
    xlsform::{NotASource, SHARE, keys_of},
};
use std::collections::{BTreeMap, BTreeSet};

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The question; none for what concerns the whole.
    pub question: Option<QuestionId>,
    /// The rule of the linter; none where it is no finding of the linter.
    pub rule: Option<Rule>,
    /// What is wrong, in English; of a finding what stands there.
    pub what: String,
    /// What could stand there instead; empty where nothing is proposed.
    pub better: String,
    /// Why a finding is kept as it is.
    pub accepted: Option<String>,
}

impl Issue {
    fn new(question: Option<QuestionId>, what: String) -> Self {
        Self { question, rule: None, what, better: String::new(), accepted: None }
    }

    /// Whether it keeps the draft from being frozen.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.accepted.is_none()
    }
}

/// What stands where nothing was written yet, so that the rest can be read.
const NOTHING: &str = "…";

/// Everything that is wrong with a draft, in no order.
///
/// # Errors
/// [`AuthoringError`] when its words cannot be read at all.
pub fn problems(draft: &Draft, words: &Words) -> Result<Vec<Issue>, AuthoringError> {
    let (instrument, refused) = Instrument::look(&draft.source.definition()).map_err(NotASource::from)?;
    let mut issues: Vec<Issue> = refused.iter().map(|problem| at(draft, problem)).collect();
    issues.extend(of_the_whole(draft));
    let words = with(draft, words, instrument.clone(), false)?;
    issues.extend(words.problems(&instrument).iter().map(|problem| at(draft, problem)));
    issues.extend(instrument.meaning_missing().iter().map(|problem| at(draft, problem)));
    if refused.is_empty() {
        issues.extend(families(&instrument).err().map(|error| Issue::new(None, error.to_string())));
    }
    issues.extend(findings(draft, &words, &instrument)?);
    let mut seen = BTreeSet::new();
    issues.retain(|issue| seen.insert((issue.question.clone(), issue.rule, issue.what.clone())));
    Ok(issues)
}

/// The words with the draft among them. `filled` puts something where English has nothing yet.
fn with(draft: &Draft, words: &Words, instrument: Instrument, filled: bool) -> Result<Words, AuthoringError> {
    let mut source = draft.source.clone();
    if filled {
        let keys: Vec<String> =
            source.keys().into_iter().flatten().filter(|key| !key.ends_with("-hint") && !key.starts_with("place-")).collect();
        let english = source.messages.entry("en".to_owned()).or_default();
        for key in keys {
            english.entry(key).or_insert_with(|| NOTHING.to_owned());
        }
    }
    let catalogues: BTreeMap<&str, String> =
        source.instrument.languages.iter().map(|language| (language.as_str(), source.catalogue(language))).collect();
    let messages: BTreeMap<&str, &str> = catalogues.iter().map(|(language, text)| (*language, text.as_str())).collect();
    Ok(words.clone().with_unchecked(instrument, &messages)?)
}

/// The words with the draft among them, as far as it is written: for looking at it.
///
/// # Errors
/// [`AuthoringError`].
pub fn words_with(draft: &Draft, words: &Words) -> Result<Words, AuthoringError> {
    let (instrument, _) = Instrument::look(&draft.source.definition()).map_err(NotASource::from)?;
    let mut filled = draft.clone();
    for language in &draft.source.instrument.languages {
        let keys: Vec<String> =
            draft.source.keys().into_iter().flatten().filter(|key| !key.ends_with("-hint") && !key.starts_with("place-")).collect();
        let messages = filled.source.messages.entry(language.clone()).or_default();
        for key in keys {
            messages.entry(key).or_insert_with(|| NOTHING.to_owned());
        }
    }
    with(&filled, words, instrument, false)
}

fn of_the_whole(draft: &Draft) -> Vec<Issue> {
    let (source, mut issues) = (&draft.source, Vec::new());
    let instrument = &source.instrument;
    let mut say = |what: &str| issues.push(Issue::new(None, what.to_owned()));
    if instrument.questions.is_empty() {
        say("nothing is asked yet");
    }
    if instrument.questions.len() > MOST_QUESTIONS {
        say(&format!("more than {MOST_QUESTIONS} questions"));
    }
    if !instrument.languages.iter().any(|language| language == "en") {
        say("English is missing: it is the language that is read for what could hurt");
    }
    for section in instrument.sections.iter().filter(|s| !instrument.questions.iter().any(|q| q.section == s.id)) {
        say(&format!("part {}: nothing is asked in it; take it away, or ask something", section.id));
    }
    for (language, messages) in &source.messages {
        for question in instrument.questions.iter().filter(|q| !q.headline.is_empty()) {
            let said = messages.get(&format!("q-{}-finding", question.id));
            if said.is_some_and(|text| !text.contains(SHARE)) {
                let what = format!("{language}: what its headline says does not say {SHARE}");
                issues.push(Issue::new(Some(question.id.clone()), what));
            }
        }
    }
    let broken = draft.base.as_ref().map(|base| broken_locks(base, source)).unwrap_or_default();
    let changed = "was copied, and is not what it was; a question that is asked otherwise has an id of its own";
    issues.extend(broken.into_iter().map(|id| Issue::new(Some(id), changed.to_owned())));
    issues
}

/// A problem that is told in a sentence, at the question that it is about.
fn at(draft: &Draft, problem: &str) -> Issue {
    let prefix = format!("instrument {}", draft.row.id);
    let said = problem.strip_prefix(&prefix).map_or(problem, |rest| rest.trim_start_matches([',', ':', ' ']));
    let instrument = &draft.source.instrument;
    let question =
        |name: &str| instrument.questions.iter().find(|q| q.id.as_str() == name.split("__").next().unwrap_or(name)).map(|q| q.id.clone());
    let about = said.split_once(": ").and_then(|(about, _)| question(about.rsplit(' ').next().unwrap_or_default()));
    let quoted = said
        .split(['“', '”'])
        .nth(1)
        .and_then(|key| instrument.questions.iter().find(|q| keys_of(q).iter().any(|k| k == key)).map(|q| q.id.clone()));
    let what = unwritten(said).unwrap_or_else(|| said.to_owned());
    Issue::new(about.or(quoted), what)
}

/// What lacks in a language, in words of the form and not of the files; nothing where something else is said.
fn unwritten(said: &str) -> Option<String> {
    let (language, key) = said.split_once(": no message “")?;
    let part = key.trim_end_matches('”').strip_prefix("q-").map(|rest| rest.split_once('-').map_or("", |(_, part)| part));
    let what = match part {
        Some("") => "what people read".to_owned(),
        Some("short") => "the title of its figures".to_owned(),
        Some("finding") => "what its headline says".to_owned(),
        Some(part) => {
            part.strip_prefix("collapse-").map_or_else(|| format!("the answer {part}"), |group| format!("the name of the group {group}"))
        }
        None => key.trim_end_matches('”').to_owned(),
    };
    Some(format!("{language}: nothing is written yet: {what}"))
}

fn findings(draft: &Draft, words: &Words, instrument: &Instrument) -> Result<Vec<Issue>, AuthoringError> {
    let missing: BTreeSet<String> = {
        let english = draft.source.messages.get("en");
        let has = |key: &String| english.is_some_and(|messages| messages.contains_key(key));
        draft.source.keys().into_iter().flatten().filter(|key| !has(key)).collect()
    };
    let words = if missing.is_empty() { words.clone() } else { with(draft, words, instrument.clone(), true)? };
    let found = words.findings(instrument)?;
    let mut issues = Vec::new();
    for located in found.all.iter().filter(|l| !missing.contains(&l.place) || l.question.is_none()) {
        if located.finding.found == NOTHING {
            continue;
        }
        let question = located.question.as_ref().and_then(|q| QuestionId::parse(q).ok());
        issues.push(Issue {
            question,
            rule: Some(located.finding.rule),
            what: located.finding.found.clone(),
            better: located.finding.better.clone(),
            accepted: located.accepted.clone(),
        });
    }
    for (question, rule) in &found.idle {
        let what = format!("a reason is given for “{rule}”, which is not found any more; take the reason away");
        issues.push(Issue::new(QuestionId::parse(question).ok(), what));
    }
    Ok(issues)
}
