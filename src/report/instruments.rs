//! The data dictionary of instruments: every question, answer, condition and code that a survey can have, before anything is counted.

use super::{
    ReportError, csv,
    dictionary::{conditions, list, polarity, routing},
};
use crate::{
    domain::{
        instrument::{Derived, Instrument, Kind, NonAnswer, Question},
        own::is_own,
        returns::Fact,
    },
    i18n::{Arg, Words, without_isolates},
};
use serde::Serialize;
use std::sync::Arc;

/// The schema of `instruments.json`.
pub const INSTRUMENTS_SCHEMA: &str = include_str!("../../static/schemas/instruments.json");

/// One code of an instrument. Every entry has every field; what does not belong to its kind is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
struct Entry {
    /// `section`, `question`, `option`, `group`, `non_answer` or `result`.
    kind: &'static str,
    section: String,
    question: String,
    code: String,
    label: String,
    hint: String,
    /// What kind of answer a question takes.
    r#type: &'static str,
    audience: Vec<String>,
    tags: Vec<String>,
    polarity: &'static str,
    sensitive: bool,
    /// Whether an option cannot stand with others.
    exclusive: bool,
    /// Whether an option is counted in the headline of its question.
    headline: bool,
    /// When a question is asked, which options a group has, or of whom a result tells and whom it counts; empty for always.
    condition: String,
    purpose: String,
    based_on: String,
    /// The standard whose exact wording it is, with its version.
    official: String,
    /// What Chorus itself can say to a question of a return.
    evidenced_by: &'static str,
    /// Whether figures of a question or a result can be set beside those of other partnerships; nothing elsewhere.
    comparable: Option<bool>,
}

/// One instrument with its codes, in the order in which people meet them.
#[derive(Debug, Serialize)]
struct Listed {
    instrument: String,
    version: u32,
    kind: &'static str,
    title: String,
    languages: Vec<String>,
    minimum: u32,
    held_back: Option<String>,
    nation: Option<String>,
    breakdown: Vec<String>,
    codes: Vec<Entry>,
}

/// The instruments as CSV: one line a code, with the instrument and its version.
///
/// # Errors
/// [`ReportError`] when an English message is missing.
pub fn instruments_csv(instruments: &[&Arc<Instrument>], words: &Words) -> Result<String, ReportError> {
    let head = [
        "instrument",
        "version",
        "kind",
        "section",
        "question",
        "code",
        "label",
        "hint",
        "type",
        "audience",
        "tags",
        "polarity",
        "sensitive",
        "exclusive",
        "headline",
        "condition",
        "purpose",
        "based_on",
        "official",
        "evidenced_by",
        "comparable",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for instrument in instruments {
        let listed = listed(instrument, words)?;
        rows.extend(listed.codes.iter().map(|code| row(&listed, code)));
    }
    Ok(csv::write(rows.into_iter()))
}

fn row(listed: &Listed, code: &Entry) -> Vec<String> {
    // True and false only where they could be either.
    let only_of = |kinds: &[&str], yes: bool| if kinds.contains(&code.kind) { yes.to_string() } else { String::new() };
    vec![
        listed.instrument.clone(),
        listed.version.to_string(),
        code.kind.to_owned(),
        code.section.clone(),
        code.question.clone(),
        code.code.clone(),
        code.label.clone(),
        code.hint.clone(),
        code.r#type.to_owned(),
        code.audience.join("; "),
        code.tags.join("; "),
        code.polarity.to_owned(),
        only_of(&["question", "result"], code.sensitive),
        only_of(&["option"], code.exclusive),
        only_of(&["option"], code.headline),
        code.condition.clone(),
        code.purpose.clone(),
        code.based_on.clone(),
        code.official.clone(),
        code.evidenced_by.to_owned(),
        code.comparable.map(|yes| yes.to_string()).unwrap_or_default(),
    ]
}

/// The instruments as one JSON object, as `static/schemas/instruments.json` describes it.
///
/// # Errors
/// As for [`instruments_csv`].
pub fn instruments_json(instruments: &[&Arc<Instrument>], words: &Words) -> Result<String, ReportError> {
    let listed = instruments.iter().map(|instrument| listed(instrument, words)).collect::<Result<Vec<_>, _>>()?;
    Ok(serde_json::json!({ "format": 1, "instruments": listed }).to_string())
}

fn listed(instrument: &Instrument, words: &Words) -> Result<Listed, ReportError> {
    let say = |key: &str| Ok::<_, ReportError>(without_isolates(&words.ask(instrument.id.as_str(), "en", key, &[])?));
    let mut codes = Vec::new();
    for section in &instrument.sections {
        let about = |r: &crate::domain::instrument::Repeat| format!("asked about at most {} of those chosen in {}", r.at_most, r.question);
        let hint = if section.note { say(&format!("section-{}-note", section.id))? } else { String::new() };
        codes.push(Entry {
            kind: "section",
            section: section.id.clone(),
            code: section.id.clone(),
            label: say(&format!("section-{}", section.id))?,
            hint,
            condition: section.repeat.as_ref().map(about).unwrap_or_default(),
            ..Entry::default()
        });
        for question in instrument.questions.iter().filter(|q| q.section == section.id) {
            of_question(instrument, question, words, &mut codes)?;
        }
    }
    for result in &instrument.derived {
        codes.push(of_result(instrument, result, words)?);
    }
    let kind = match instrument.kind {
        Kind::Voice => "voice",
        Kind::Return => "return",
        Kind::Equality => "equality",
    };
    Ok(Listed {
        instrument: instrument.id.to_string(),
        version: instrument.version,
        kind,
        title: say("survey-name")?,
        languages: instrument.languages.clone(),
        minimum: instrument.minimum,
        held_back: instrument.held_back.clone(),
        nation: instrument.nation.clone(),
        breakdown: instrument.breakdown.iter().map(ToString::to_string).collect(),
        codes,
    })
}

fn of_question(instrument: &Instrument, question: &Question, words: &Words, codes: &mut Vec<Entry>) -> Result<(), ReportError> {
    let within = |kind, code: &str| Entry {
        kind,
        section: question.section.clone(),
        question: question.id.to_string(),
        code: code.to_owned(),
        ..Entry::default()
    };
    let since = [("since", Arg::Text("the start of the financial year"))];
    let official = |o: &crate::domain::instrument::Official| format!("{}, {} ({})", o.standard, o.version, o.status);
    codes.push(Entry {
        label: without_isolates(&words.question(instrument, "en", question, "", &since)?),
        hint: without_isolates(&words.hint(instrument, "en", question)?),
        r#type: question.shape.as_str(),
        audience: question.audience.clone(),
        tags: question.tags.clone(),
        polarity: polarity(question.polarity),
        sensitive: question.sensitive,
        condition: routing(question),
        purpose: question.purpose.clone(),
        based_on: question.based_on.clone(),
        official: question.official.as_ref().map(official).unwrap_or_default(),
        evidenced_by: question.evidenced_by.map_or("", Fact::as_str),
        comparable: Some(!is_own(question.id.as_str())),
        ..within("question", question.id.as_str())
    });
    for option in &question.options {
        codes.push(Entry {
            label: without_isolates(&words.option(instrument, "en", question, option.code.as_str())?),
            exclusive: option.exclusive,
            headline: question.headline.contains(&option.code),
            ..within("option", option.code.as_str())
        });
    }
    for group in &question.collapse {
        codes.push(Entry {
            label: without_isolates(&words.group(instrument, "en", question, group.code.as_str())?),
            condition: format!("one of {}", list(&group.options)),
            ..within("group", group.code.as_str())
        });
    }
    for non_answer in NonAnswer::ALL.iter().filter(|n| question.non_answers.contains(n)) {
        let label = without_isolates(&words.say("en", &format!("non-{}", non_answer.as_str()), &[])?);
        codes.push(Entry { label, condition: "is in no base".to_owned(), ..within("non_answer", non_answer.as_str()) });
    }
    Ok(())
}

fn of_result(instrument: &Instrument, result: &Derived, words: &Words) -> Result<Entry, ReportError> {
    let (title, base) = (words.result_title(instrument, "en", result)?, words.result_base(instrument, "en", result)?);
    Ok(Entry {
        kind: "result",
        question: result.link.as_ref().map(|(chain, _)| chain.to_string()).unwrap_or_default(),
        code: result.id.to_string(),
        label: without_isolates(&format!("{title}. {base}")),
        sensitive: result.sensitive,
        condition: format!("of: {}; counted: {}", conditions(&result.base), conditions(&result.yes)),
        purpose: result.purpose.clone(),
        based_on: result.based_on.clone(),
        comparable: Some(!is_own(result.id.as_str())),
        ..Entry::default()
    })
}
