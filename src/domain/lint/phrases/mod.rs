//! Rules that are lists of phrases. The patterns are those of [`Sentence::find`].

mod asked;
mod said;

use super::{Audience, Finding, Part, Rule, Wording, pattern::Sentence};

/// A rule as a list of phrases.
struct Phrases {
    rule: Rule,
    /// Where it is looked for.
    parts: &'static [Part],
    /// Whether a sentence that says not is what we want: "we do not ask where you live".
    unless_negated: bool,
    /// For whom it is no finding.
    fine_for: Option<Audience>,
    patterns: &'static [&'static str],
    better: &'static str,
}

const ALL: &[Part] = &[Part::Question, Part::Statement, Part::Hint, Part::Option, Part::Note];
const ANSWERED: &[Part] = &[Part::Question, Part::Statement, Part::Option];
const ASKED: &[Part] = &[Part::Question, Part::Statement];
const ASKED_OR_BESIDE: &[Part] = &[Part::Question, Part::Statement, Part::Hint, Part::Note];

/// Words that say not by themselves: in a sentence that also says not, they say not twice.
const WITHIN: &[&str] = &[
    "unfair",
    "unfairly",
    "unsafe",
    "unclear",
    "unhappy",
    "unaware",
    "unwilling",
    "unable",
    "impossible",
    "dissatisfied",
    "disagree",
    "unhelpful",
    "unkind",
    "unsupported",
    "unlikely",
    "uncommon",
    "unreasonable",
    "unjust",
    "unjustly",
    "unheard",
    "unimportant",
    "unprepared",
    "unreachable",
    "inaccessible",
    "incorrect",
    "insufficient",
    "inadequate",
    "uncomfortable",
    "disrespected",
    "disbelieved",
    "ignored",
    "fail",
    "failed",
    "lacking",
];

/// Every finding that a list of phrases makes.
pub(super) fn find(wording: &Wording, sentences: &[Sentence]) -> Vec<Finding> {
    let within = |list: &&Phrases| list.parts.contains(&wording.part) && list.fine_for != Some(wording.audience);
    let mut findings = Vec::new();
    for list in asked::LISTS.iter().chain(said::LISTS).filter(within) {
        let asked = sentences.iter().filter(|sentence| !list.unless_negated || wording.part.asks() || !sentence.negated());
        let found = asked.flat_map(|sentence| list.patterns.iter().filter_map(|pattern| sentence.find(pattern)));
        let found = found.filter(|found| !excepted(list.rule, found, wording.text));
        findings.extend(found.take(1).map(|found| Finding { rule: list.rule, found, better: list.better.to_owned() }));
    }
    findings.extend(Some(sentences).filter(|_| wording.part == Part::Question).and_then(praise_before));
    findings
        .extend(sentences.iter().filter(|_| matches!(wording.part, Part::Question | Part::Statement | Part::Option)).find_map(twice_not));
    findings
}

/// A question after a sentence in which whoever asks speaks of themselves.
fn praise_before(sentences: &[Sentence]) -> Option<Finding> {
    let (first, rest) = sentences.split_first()?;
    let found = first.find("^ we|our|as").filter(|_| !first.question && rest.iter().any(|sentence| sentence.question))?;
    let better = "ask without the sentence before the question".to_owned();
    Some(Finding { rule: Rule::Leading, found, better })
}

/// Phrases that mean something else where they stand.
fn excepted(rule: Rule, found: &str, text: &str) -> bool {
    let text = text.to_lowercase().replace('’', "'");
    match rule {
        // A name.
        Rule::Label => found.starts_with("victim") && text.contains("victims' code"),
        // Both are offered.
        Rule::Assumption => text.contains("woman or a man") || text.contains("man or a woman"),
        Rule::Blame => found.ends_with("blame") && (text.contains("not to blame") || text.contains("never to blame")),
        _ => false,
    }
}

/// Two times not in one clause.
fn twice_not(sentence: &Sentence) -> Option<Finding> {
    let says_not =
        |word: &str| matches!(word, "not" | "never" | "no" | "none" | "nobody" | "cannot" | "no-one" | "nothing") || word.ends_with("n't");
    let mut clause: Vec<&str> = Vec::new();
    for (at, word) in sentence.words.iter().map(String::as_str).enumerate() {
        if sentence.breaks.contains(&at) || matches!(word, "but" | "and" | "or") {
            clause.clear();
        }
        if word == "without" && at > 0 && sentence.words[at - 1] == "not" {
            clause.push(word);
        }
        // “To say no” is one thing.
        if word == "no" && at > 0 && ["say", "said", "says", "saying"].contains(&sentence.words[at - 1].as_str()) {
            continue;
        }
        if says_not(word) || WITHIN.contains(&word) {
            clause.push(word);
        }
        let nots = clause.iter().filter(|word| says_not(word)).count();
        if clause.len() > 1 && (nots > 0 || clause.len() > 2) {
            let better = "say what is so, without “not”: “I was treated fairly.”".to_owned();
            return Some(Finding { rule: Rule::Negatives, found: clause.join(" … "), better });
        }
    }
    None
}
