//! Two things asked at once.

use super::{Finding, Part, Rule, Wording, pattern::Sentence};

/// Pairs that are one thing.
const PAIRS: &[(&str, &str)] = &[
    ("friends", "family"),
    ("family", "friends"),
    ("drugs", "alcohol"),
    ("drug", "alcohol"),
    ("day", "night"),
    ("more", "more"),
    ("there", "back"),
    ("up", "running"),
    ("back", "forth"),
    ("women", "girls"),
    ("women", "men"),
    ("adults", "children"),
    ("children", "adults"),
    ("children", "young"),
    ("parents", "carers"),
    ("mum", "dad"),
    ("brothers", "sisters"),
    ("bed", "breakfast"),
    ("terms", "conditions"),
    ("trial", "error"),
    ("pros", "cons"),
    ("by", "for"),
    ("again", "again"),
    ("now", "then"),
    ("black", "white"),
    ("body", "mind"),
    ("police", "crime"),
    ("law", "courts"),
    ("england", "wales"),
    ("hurt", "controlled"),
    ("white", "black"),
    ("white", "asian"),
    ("doctors", "nurses"),
];
/// After “or”, these begin something else that was done; elsewhere “or” names kinds of one thing.
const DONE: &[&str] = &[
    "did",
    "do",
    "was",
    "were",
    "have",
    "had",
    "offer",
    "explain",
    "listen",
    "give",
    "gave",
    "tell",
    "told",
    "ask",
    "asked",
    "helped",
    "believed",
    "understood",
    "respected",
    "offered",
    "explained",
    "listened",
    "how",
    "why",
];
/// “…, or would you …”: a question after a question.
const MAY: &[&str] = &["would", "could", "should", "can", "are", "will"];
/// A sentence that begins so has its condition before the first comma.
const CONDITIONS: &[&str] = &["if", "when", "after", "before", "since", "because", "while", "although"];

/// The first place at which a second thing begins.
pub(super) fn find(wording: &Wording, sentences: &[Sentence]) -> Option<Finding> {
    if !matches!(wording.part, Part::Question | Part::Statement) {
        return None;
    }
    sentences.iter().find_map(|sentence| {
        let (at, length) =
            (1..sentence.words.len().saturating_sub(1)).find_map(|at| second_thing(sentence, at).map(|length| (at, length)))?;
        let first = sentence.words[at.saturating_sub(4)..at].join(" ");
        let second = sentence.words[at + length..].iter().take(5).map(String::as_str).collect::<Vec<_>>().join(" ");
        let found = sentence.words[at.saturating_sub(1)..=(at + length).min(sentence.words.len() - 1)].join(" ");
        Some(Finding { rule: Rule::Double, found, better: format!("make two of it: one about “{first}”, one about “{second}”") })
    })
}

/// How many words join a second thing to the first at this place.
fn second_thing(sentence: &Sentence, at: usize) -> Option<usize> {
    let words: Vec<&str> = sentence.words.iter().map(String::as_str).collect();
    let (before, after) = (words[at - 1], words[at + 1]);
    let in_condition = CONDITIONS.contains(&words[0]) && sentence.breaks.iter().all(|b| *b > at);
    let in_range = words[at.saturating_sub(6)..at].contains(&"between");
    if in_condition || in_range || PAIRS.contains(&(before, after)) {
        return None;
    }
    match words[at] {
        "and" => Some(1),
        "as" if words[at..].starts_with(&["as", "well", "as"]) && at + 3 < words.len() => Some(3),
        "or" if sentence.question
            && (DONE.contains(&after) || (MAY.contains(&after) && words.get(at + 2) == Some(&"you")))
            && words[0] != "have" =>
        {
            Some(1)
        }
        "or" if DONE.contains(&after) && words[0] != "have" => Some(1),
        _ => None,
    }
}
