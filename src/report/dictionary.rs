//! The data dictionary: every code that the files of a release may hold, and what it means.

use super::{MARKERS, ReportError, csv, names::Names};
use crate::{
    domain::{
        instrument::{Condition, Instrument, NonAnswer, Polarity, Question},
        own::is_own,
        plan::MODE,
    },
    i18n::{Arg, Words, without_isolates},
    release::Document,
};
use serde::Serialize;

/// One code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// `column`, `marker`, `scope`, `question`, `option`, `three`, `headline`, `non_answer` or `derived`.
    pub kind: &'static str,
    /// The question; empty for what belongs to none.
    pub question: String,
    /// The code as it stands in the files.
    pub code: String,
    /// What it means.
    pub label: String,
    /// What kind of answer a question takes.
    pub shape: &'static str,
    /// `positive` where a high share is good news, `negative` where it is bad.
    pub polarity: &'static str,
    /// Whether the question's shares have the wider safe ends.
    pub sensitive: bool,
    /// When the question is asked, or how the code is made from others; empty for always.
    pub condition: String,
    /// What a reader will do with it.
    pub purpose: String,
    /// Where the idea comes from.
    pub based_on: String,
    /// Of a question or a result: whether its figures can be set beside those of other partnerships, because all of them ask it in the same words.
    pub comparable: bool,
}

const COLUMNS: [(&str, &str); 18] = [
    ("release", "The release."),
    ("wave", "The wave, or the financial year for figures over all its waves (in figures.json: period)."),
    ("family", "The questions that were protected together."),
    ("question", "The question, or the result that was worked out from several; replies for how many people replied."),
    ("option", "headline, three:CODE or option:CODE; empty for a line that tells a base alone."),
    ("scope_kind", "partnership, area, area_group, or open for replies without a card."),
    ("scope", "The area; empty for the whole partnership."),
    ("breakdown", "The question that splits the partnership; empty without one."),
    ("group", "The code of the group."),
    ("base_band", "How many people answered, as a band."),
    ("share_low", "The lower end of the displayed share, in whole percent."),
    ("share_high", "The upper end of the displayed share, in whole percent."),
    ("interval_low", "The lower end of the 95% interval (Wilson), in whole percent."),
    ("interval_high", "The upper end of the 95% interval (Wilson), in whole percent."),
    ("text", "The share in words."),
    ("marker", "[c], [u], [z], [x] or nothing."),
    ("low", "In release.json, the least that the display allows: a count for a base, 0 to 1 for a share."),
    ("high", "In release.json, the most that the display allows."),
];

/// Every code of a release, in the order of its instrument.
///
/// # Errors
/// [`ReportError`] when an English message is missing.
pub fn dictionary(document: &Document, instrument: &Instrument, words: &Words) -> Result<Vec<Entry>, ReportError> {
    let names = Names { document, instrument, words, language: "en", at: "" };
    let plain = |kind, code: &str, label: &str| Entry { kind, code: code.to_owned(), label: label.to_owned(), ..Entry::default() };
    let mut entries: Vec<Entry> = COLUMNS.iter().map(|(code, label)| plain("column", code, label)).collect();
    entries.extend(MARKERS.iter().map(|(code, label)| plain("marker", code, label)));
    entries.extend(document.areas.iter().map(|a| plain("scope", &a.id, &a.name)));
    for mode in ["self", "assisted", "paper"] {
        let label = names.say(&format!("mode-{mode}"), &[])?;
        entries.push(Entry { question: MODE.to_owned(), ..plain("option", mode, &label) });
    }
    for question in instrument.counted() {
        entries.extend(of_question(question, document, &names)?);
    }
    for derived in &instrument.derived {
        let id = derived.id.to_string();
        let condition = format!("of: {}; counted: {}", conditions(&derived.base), conditions(&derived.yes));
        let label = without_isolates(&format!("{}. {}", names.title(&id)?, names.base(&id)?));
        entries.push(Entry {
            question: id.clone(),
            sensitive: derived.sensitive,
            condition,
            purpose: derived.purpose.clone(),
            based_on: derived.based_on.clone(),
            comparable: !is_own(&id),
            ..plain("derived", &id, &label)
        });
    }
    Ok(entries)
}

fn of_question(question: &Question, document: &Document, names: &Names) -> Result<Vec<Entry>, ReportError> {
    let id = question.id.to_string();
    let since = format!("the start of {}", document.year);
    let wording = words_of(names, question, &since)?;
    let mut entries = vec![Entry {
        kind: "question",
        question: id.clone(),
        code: id.clone(),
        label: wording,
        shape: question.shape.as_str(),
        polarity: polarity(question.polarity),
        sensitive: question.sensitive,
        condition: routing(question),
        purpose: question.purpose.clone(),
        based_on: question.based_on.clone(),
        comparable: !is_own(&id),
    }];
    let mut add = |kind, code: &str, item: &str, condition: String| {
        let label = without_isolates(&names.item(&id, item)?);
        entries.push(Entry { kind, question: id.clone(), code: code.to_owned(), label, condition, ..Entry::default() });
        Ok::<(), ReportError>(())
    };
    for option in &question.options {
        add("option", &format!("option:{}", option.code), &format!("option:{}", option.code), String::new())?;
    }
    for group in &question.collapse {
        let code = format!("three:{}", group.code);
        add("three", &code, &code, format!("one of {}", list(&group.options)))?;
    }
    if !question.headline.is_empty() {
        add("headline", "headline", "headline", format!("one of {}", list(&question.headline)))?;
    }
    for non_answer in NonAnswer::ALL.iter().filter(|n| question.non_answers.contains(n)) {
        let label = without_isolates(&names.say(&format!("non-{}", non_answer.as_str()), &[])?);
        let condition = "is in no base".to_owned();
        entries.push(Entry {
            kind: "non_answer",
            question: id.clone(),
            code: non_answer.as_str().to_owned(),
            label,
            condition,
            ..Entry::default()
        });
    }
    Ok(entries)
}

fn words_of(names: &Names, question: &Question, since: &str) -> Result<String, ReportError> {
    let wording = names.words.question(names.instrument, names.language, question, "", &[("since", Arg::Text(since))])?;
    Ok(without_isolates(&wording))
}

/// The word for files; nothing where agreeing is neither good nor bad news.
pub(super) fn polarity(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Positive => "positive",
        Polarity::Negative => "negative",
        Polarity::None => "",
    }
}

pub(super) fn list(codes: &[crate::domain::ids::OptionCode]) -> String {
    codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

pub(super) fn conditions(all: &[Condition]) -> String {
    all.iter().map(condition).collect::<Vec<_>>().join(" and ")
}

/// When a question is asked; empty for always.
pub(super) fn routing(question: &Question) -> String {
    let repeated = question.repeated.as_ref();
    let thing = repeated.map(|r| format!("{} is among {} drawn by chance of those chosen in {}", r.option, r.at_most, r.question));
    question.asked_if.as_ref().map(condition).into_iter().chain(thing).collect::<Vec<_>>().join(" and ")
}

fn condition(condition: &Condition) -> String {
    let question = &condition.question;
    if condition.answered {
        format!("{question} answered")
    } else if condition.none_of.is_empty() {
        format!("{question} is one of {}", list(&condition.any_of))
    } else {
        format!("{question} answered with none of {}", list(&condition.none_of))
    }
}

/// The dictionary as CSV.
///
/// # Errors
/// As for [`dictionary`].
pub fn dictionary_csv(document: &Document, instrument: &Instrument, words: &Words) -> Result<String, ReportError> {
    let head = ["kind", "question", "code", "label", "type", "polarity", "sensitive", "condition", "purpose", "based_on", "comparable"];
    let row = |e: Entry| {
        let only = |yes: bool| if e.kind == "question" || e.kind == "derived" { yes.to_string() } else { String::new() };
        let (sensitive, comparable) = (only(e.sensitive), only(e.comparable));
        let (kind, shape, polarity) = (e.kind.to_owned(), e.shape.to_owned(), e.polarity.to_owned());
        vec![kind, e.question, e.code, e.label, shape, polarity, sensitive, e.condition, e.purpose, e.based_on, comparable]
    };
    let rows = dictionary(document, instrument, words)?.into_iter().map(row);
    Ok(csv::write([head.map(str::to_owned).to_vec()].into_iter().chain(rows)))
}

/// The dictionary as one JSON object.
///
/// # Errors
/// As for [`dictionary`].
pub fn dictionary_json(document: &Document, instrument: &Instrument, words: &Words) -> Result<String, ReportError> {
    let entries = dictionary(document, instrument, words)?;
    let whole = serde_json::json!({
        "format": 1, "release": document.release, "instrument": document.instrument, "version": document.version, "codes": entries,
    });
    Ok(whole.to_string())
}
